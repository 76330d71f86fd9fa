<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>A unicorn</source>
        <extracomment>ui/about.py</extracomment>
        <translation>ユニコーン</translation>
    </message>
    <message>
        <source>About Wild Rydes</source>
        <extracomment>ui/about.py</extracomment>
        <translation>Wild Rydes について</translation>
    </message>
    <message>
        <source>Makes signing in with Amazon Cognito visible.</source>
        <extracomment>ui/about.py</extracomment>
        <translation>Amazon Cognito のサインインを目に見える形にします。</translation>
    </message>
    <message>
        <source>Version {app}, with Qt {qt} and Python {python}. Apache License 2.0.</source>
        <extracomment>ui/about.py</extracomment>
        <translation>バージョン {app}、Qt {qt}、Python {python}。Apache License 2.0。</translation>
    </message>
    <message>
        <source>Wild Rydes Desktop</source>
        <extracomment>ui/about.py</extracomment>
        <translation>Wild Rydes Desktop</translation>
    </message>
    <message>
        <source>Wild Rydes is the unicorn ride service of the AWS Serverless Workshops.</source>
        <extracomment>ui/about.py</extracomment>
        <translation>Wild Rydes は、AWS Serverless Workshops に登場するユニコーン配車サービスです。</translation>
    </message>
</context>
<context>
    <name>AccountPage</name>
    <message>
        <source>A new password is needed.</source>
        <extracomment>ui/pages/account.py</extracomment>
        <translation>新しいパスワードが必要です。</translation>
    </message>
    <message>
        <source>Account</source>
        <extracomment>ui/pages/account.py</extracomment>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Change password</source>
        <extracomment>ui/pages/account.py</extracomment>
        <translation>パスワードを変更</translation>
    </message>
    <message>
        <source>Change password…</source>
        <extracomment>ui/pages/account.py</extracomment>
        <translation>パスワードを変更…</translation>
    </message>
    <message>
        <source>Cognito refuses every refresh and access token of yours, on all machines. ID tokens still verify until they expire.</source>
        <extracomment>ui/pages/account.py</extracomment>
        <translation>Cognito は、どのマシンのものでも、あなたの更新トークンとアクセストークンをすべて拒否します。ID トークンは、有効期限が切れるまで検証に通ります。</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <extracomment>ui/pages/account.py</extracomment>
        <translation>完全に削除</translation>
    </message>
    <message>
        <source>Delete my account…</source>
        <extracomment>ui/pages/account.py</extracomment>
        <translation>アカウントを削除…</translation>
    </message>
    <message>
        <source>Delete this account</source>
        <extracomment>ui/pages/account.py</extracomment>
        <translation>このアカウントを削除</translation>
    </message>
    <message>
        <source>Devices…</source>
        <extracomment>ui/pages/account.py</extracomment>
        <translation>デバイス…</translation>
    </message>
    <message>
        <source>E-mail</source>
        <extracomment>ui/pages/account.py</extracomment>
        <translation>メール</translation>
    </message>
    <message>
        <source>Forgets all three tokens on this machine. Cognito is not told: a copy of one works until it expires.</source>
        <extracomment>ui/pages/account.py</extracomment>
        <translation>このマシンにある 3 つのトークンを忘れます。Cognito には知らせません。コピーがあれば、有効期限が切れるまで使えます。</translation>
    </message>
    <message>
        <source>From now on Cognito refuses this refresh token and the access tokens made with it. A copied ID token still verifies until it expires.</source>
        <extracomment>ui/pages/account.py</extracomment>
        <translation>これ以降 Cognito は、この更新トークンと、それで作られたアクセストークンを拒否します。コピーされた ID トークンは、有効期限が切れるまで検証に通ります。</translation>
    </message>
    <message>
        <source>Go to sign in</source>
        <extracomment>ui/pages/account.py</extracomment>
        <translation>サインインへ</translation>
    </message>
    <message>
        <source>Keep my account</source>
        <extracomment>ui/pages/account.py</extracomment>
        <translation>アカウントを残す</translation>
    </message>
    <message>
        <source>Keep the old one</source>
        <extracomment>ui/pages/account.py</extracomment>
        <translation>今のままにする</translation>
    </message>
    <message>
        <source>New password</source>
        <extracomment>ui/pages/account.py</extracomment>
        <translation>新しいパスワード</translation>
    </message>
    <message>
        <source>New password again</source>
        <extracomment>ui/pages/account.py</extracomment>
        <translation>新しいパスワード (再入力)</translation>
    </message>
    <message>
        <source>Nobody is signed in</source>
        <extracomment>ui/pages/account.py</extracomment>
        <translation>だれもサインインしていません</translation>
    </message>
    <message>
        <source>Password</source>
        <extracomment>ui/pages/account.py</extracomment>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Present password</source>
        <extracomment>ui/pages/account.py</extracomment>
        <translation>現在のパスワード</translation>
    </message>
    <message>
        <source>Profile…</source>
        <extracomment>ui/pages/account.py</extracomment>
        <translation>プロフィール…</translation>
    </message>
    <message>
        <source>Refresh tokens</source>
        <extracomment>ui/pages/account.py</extracomment>
        <translation>トークンを更新</translation>
    </message>
    <message>
        <source>Revoke this session</source>
        <extracomment>ui/pages/account.py</extracomment>
        <translation>このセッションを取り消す</translation>
    </message>
    <message>
        <source>Second factor…</source>
        <extracomment>ui/pages/account.py</extracomment>
        <translation>第二要素…</translation>
    </message>
    <message>
        <source>Sign in to see your account here.</source>
        <extracomment>ui/pages/account.py</extracomment>
        <translation>サインインすると、ここにアカウントが表示されます。</translation>
    </message>
    <message>
        <source>Sign out everywhere</source>
        <extracomment>ui/pages/account.py</extracomment>
        <translation>すべての場所でサインアウト</translation>
    </message>
    <message>
        <source>Sign out here</source>
        <extracomment>ui/pages/account.py</extracomment>
        <translation>ここでサインアウト</translation>
    </message>
    <message>
        <source>Signed in</source>
        <extracomment>ui/pages/account.py</extracomment>
        <translation>サインイン済み</translation>
    </message>
    <message>
        <source>Signing out, three ways</source>
        <extracomment>ui/pages/account.py</extracomment>
        <translation>サインアウトの 3 つの方法</translation>
    </message>
    <message>
        <source>Subject (sub)</source>
        <extracomment>ui/pages/account.py</extracomment>
        <translation>サブジェクト (sub)</translation>
    </message>
    <message>
        <source>The computers that stand in for the second factor.</source>
        <extracomment>ui/pages/account.py</extracomment>
        <translation>第二要素の代わりになるコンピューターです。</translation>
    </message>
    <message>
        <source>The pool forgets the account with everything in it. There is no way back.</source>
        <extracomment>ui/pages/account.py</extracomment>
        <translation>プールは、アカウントとその中身をすべて忘れます。元には戻せません。</translation>
    </message>
    <message>
        <source>The present password is needed, to see that it is you.</source>
        <extracomment>ui/pages/account.py</extracomment>
        <translation>ご本人であることを確かめるため、現在のパスワードが必要です。</translation>
    </message>
    <message>
        <source>The two new passwords are not the same.</source>
        <extracomment>ui/pages/account.py</extracomment>
        <translation>2 つの新しいパスワードが一致しません。</translation>
    </message>
    <message>
        <source>Trades the refresh token for a new ID and access token. Nothing is typed again. The app also does so by itself, before they expire.</source>
        <extracomment>ui/pages/account.py</extracomment>
        <translation>更新トークンを、新しい ID トークンとアクセストークンに引き換えます。もう一度入力するものはありません。有効期限が切れる前に、アプリが自動でも行います。</translation>
    </message>
    <message>
        <source>Type the new password once more.</source>
        <extracomment>ui/pages/account.py</extracomment>
        <translation>新しいパスワードをもう一度入力してください。</translation>
    </message>
    <message>
        <source>Type “{word}” to go on</source>
        <extracomment>ui/pages/account.py</extracomment>
        <translation>「{word}」と入力してください</translation>
    </message>
    <message>
        <source>Username</source>
        <extracomment>ui/pages/account.py</extracomment>
        <translation>ユーザー名</translation>
    </message>
    <message>
        <source>What a sign-in asks for besides the password.</source>
        <extracomment>ui/pages/account.py</extracomment>
        <translation>サインインのとき、パスワードのほかに求められるもの。</translation>
    </message>
    <message>
        <source>What the pool keeps for you</source>
        <extracomment>ui/pages/account.py</extracomment>
        <translation>プールがあなたについて保管しているもの</translation>
    </message>
    <message>
        <source>Your attributes: read them, change them, verify an address.</source>
        <extracomment>ui/pages/account.py</extracomment>
        <translation>あなたの属性です。表示や変更、アドレスの検証ができます。</translation>
    </message>
    <message>
        <source>delete</source>
        <extracomment>ui/pages/account.py</extracomment>
        <translation>削除</translation>
    </message>
</context>
<context>
    <name>AccountStep</name>
    <message>
        <source>A profile of this computer&apos;s AWS settings. The app keeps nothing of it.</source>
        <extracomment>ui/stack/account_step.py</extracomment>
        <translation>このコンピューターの AWS 設定にあるプロファイルです。アプリはその中身を保存しません。</translation>
    </message>
    <message>
        <source>A stack that is there already</source>
        <extracomment>ui/stack/account_step.py</extracomment>
        <translation>すでにあるスタック</translation>
    </message>
    <message>
        <source>Back to the stack</source>
        <extracomment>ui/stack/account_step.py</extracomment>
        <translation>スタックに戻る</translation>
    </message>
    <message>
        <source>Back to {name}</source>
        <extracomment>ui/stack/account_step.py</extracomment>
        <translation>{name} に戻る</translation>
    </message>
    <message>
        <source>Credentials</source>
        <extracomment>ui/stack/account_step.py</extracomment>
        <translation>認証情報</translation>
    </message>
    <message>
        <source>Find it</source>
        <extracomment>ui/stack/account_step.py</extracomment>
        <translation>探す</translation>
    </message>
    <message>
        <source>Launched from here before, or by the workshop&apos;s own button.</source>
        <extracomment>ui/stack/account_step.py</extracomment>
        <translation>以前にここから、またはワークショップのボタンから起動したものです。</translation>
    </message>
    <message>
        <source>Region</source>
        <extracomment>ui/stack/account_step.py</extracomment>
        <translation>リージョン</translation>
    </message>
    <message>
        <source>Show the account</source>
        <extracomment>ui/stack/account_step.py</extracomment>
        <translation>アカウントを表示</translation>
    </message>
    <message>
        <source>Stack name</source>
        <extracomment>ui/stack/account_step.py</extracomment>
        <translation>スタック名</translation>
    </message>
    <message>
        <source>The stack&apos;s name is missing.</source>
        <extracomment>ui/stack/account_step.py</extracomment>
        <translation>スタック名が入力されていません。</translation>
    </message>
    <message>
        <source>What the environment says, as for the AWS CLI</source>
        <extracomment>ui/stack/account_step.py</extracomment>
        <translation>AWS CLI と同じく、環境が示すもの</translation>
    </message>
    <message>
        <source>Whose account, and where</source>
        <extracomment>ui/stack/account_step.py</extracomment>
        <translation>だれのアカウントで、どこに</translation>
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
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>AddCard</name>
    <message>
        <source>Another pool</source>
        <extracomment>ui/pools/add_card.py</extracomment>
        <translation>別のプール</translation>
    </message>
    <message>
        <source>App client id (optional)</source>
        <extracomment>ui/pools/add_card.py</extracomment>
        <translation>アプリクライアント ID (任意)</translation>
    </message>
    <message>
        <source>App clients of this pool</source>
        <extracomment>ui/pools/add_card.py</extracomment>
        <translation>このプールのアプリクライアント</translation>
    </message>
    <message>
        <source>Find and open</source>
        <extracomment>ui/pools/add_card.py</extracomment>
        <translation>探して開く</translation>
    </message>
    <message>
        <source>Its id or ARN, the name of the stack that made it, or its name in the list.</source>
        <extracomment>ui/pools/add_card.py</extracomment>
        <translation>プールの ID か ARN、プールを作ったスタックの名前、または一覧での名前です。</translation>
    </message>
    <message>
        <source>Left empty, it is looked up with this computer&apos;s AWS credentials.</source>
        <extracomment>ui/pools/add_card.py</extracomment>
        <translation>空のままなら、このコンピューターの AWS 認証情報で調べます。</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <extracomment>ui/pools/add_card.py</extracomment>
        <translation>ファイルを開く…</translation>
    </message>
    <message>
        <source>Or drop a file anywhere on this window: config.js, aws-exports.js, amplify_outputs.json, amplifyconfiguration.json, or pools that were saved here. Nothing in it is run.</source>
        <extracomment>ui/pools/add_card.py</extracomment>
        <translation>または、このウィンドウのどこかにファイルをドロップしてください。config.js、aws-exports.js、amplify_outputs.json、amplifyconfiguration.json、ここで保存したプールのどれかです。中のコードは実行しません。</translation>
    </message>
    <message>
        <source>Say which pool.</source>
        <extracomment>ui/pools/add_card.py</extracomment>
        <translation>どのプールかを入力してください。</translation>
    </message>
    <message>
        <source>Which pool</source>
        <extracomment>ui/pools/add_card.py</extracomment>
        <translation>どのプールか</translation>
    </message>
</context>
<context>
    <name>AnswerCard</name>
    <message>
        <source>Arrives in</source>
        <extracomment>ui/ride/answer_card.py</extracomment>
        <translation>到着まで</translation>
    </message>
    <message>
        <source>On the map {name} is here already. The API says it takes {time}.</source>
        <extracomment>ui/ride/answer_card.py</extracomment>
        <translation>地図の上では {name} はもう着いています。API の応答では {time}かかります。</translation>
    </message>
    <message>
        <source>Open it in the Protocol panel</source>
        <extracomment>ui/ride/answer_card.py</extracomment>
        <translation>プロトコルパネルで開く</translation>
    </message>
    <message>
        <source>Ride</source>
        <extracomment>ui/ride/answer_card.py</extracomment>
        <translation>乗車 ID</translation>
    </message>
    <message>
        <source>Rider</source>
        <extracomment>ui/ride/answer_card.py</extracomment>
        <translation>ライダー</translation>
    </message>
    <message>
        <source>See what an API checks</source>
        <extracomment>ui/ride/answer_card.py</extracomment>
        <translation>API の検査を見る</translation>
    </message>
    <message>
        <source>The answer has no Access-Control-Allow-Origin header. This app may read it all the same; a browser would keep it from the website. Enable CORS for /ride, and have the function send the header.</source>
        <extracomment>ui/ride/answer_card.py</extracomment>
        <translation>応答に Access-Control-Allow-Origin ヘッダーがありません。このアプリは読めますが、ブラウザーはウェブサイトに渡しません。/ride で CORS を有効にし、関数からこのヘッダーを送ってください。</translation>
    </message>
    <message>
        <source>The request and its answer</source>
        <extracomment>ui/ride/answer_card.py</extracomment>
        <translation>リクエストとその応答</translation>
    </message>
    <message>
        <source>Unicorn</source>
        <extracomment>ui/ride/answer_card.py</extracomment>
        <translation>ユニコーン</translation>
    </message>
    <message>
        <source>{0} has been sent to you.</source>
        <extracomment>ui/ride/answer_card.py</extracomment>
        <translation>{0} が迎えに出発しました。</translation>
    </message>
    <message>
        <source>{0} is here. Hop on!</source>
        <extracomment>ui/ride/answer_card.py</extracomment>
        <translation>{0} が到着しました。お乗りください!</translation>
    </message>
    <message>
        <source>{0} is on the way.</source>
        <extracomment>ui/ride/answer_card.py</extracomment>
        <translation>{0} が向かっています。</translation>
    </message>
    <message>
        <source>{count} s</source>
        <extracomment>ui/ride/answer_card.py</extracomment>
        <translation>{count} 秒</translation>
    </message>
</context>
<context>
    <name>ApiForm</name>
    <message>
        <source>Another pool</source>
        <extracomment>ui/inspector/api_form.py</extracomment>
        <translation>別のプール</translation>
    </message>
    <message>
        <source>App client id</source>
        <extracomment>ui/inspector/api_form.py</extracomment>
        <translation>アプリクライアント ID</translation>
    </message>
    <message>
        <source>Fetch its keys and check</source>
        <extracomment>ui/inspector/api_form.py</extracomment>
        <translation>鍵を取得して検査</translation>
    </message>
    <message>
        <source>Its keys are at the endpoint that is open</source>
        <extracomment>ui/inspector/api_form.py</extracomment>
        <translation>鍵は、開いているエンドポイントにあります</translation>
    </message>
    <message>
        <source>Scopes that the method or route asks for</source>
        <extracomment>ui/inspector/api_form.py</extracomment>
        <translation>メソッドまたはルートが求めるスコープ</translation>
    </message>
    <message>
        <source>The pool that is open</source>
        <extracomment>ui/inspector/api_form.py</extracomment>
        <translation>開いているプール</translation>
    </message>
    <message>
        <source>The pool that your API trusts</source>
        <extracomment>ui/inspector/api_form.py</extracomment>
        <translation>API が信頼するプール</translation>
    </message>
    <message>
        <source>User pool id</source>
        <extracomment>ui/inspector/api_form.py</extracomment>
        <translation>ユーザープール ID</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>ui/inspector/api_form.py</extracomment>
        <translation>なし</translation>
    </message>
</context>
<context>
    <name>ApiView</name>
    <message>
        <source>A REST API&apos;s Cognito authorizer</source>
        <extracomment>ui/inspector/api_view.py</extracomment>
        <translation>REST API の Cognito オーソライザー</translation>
    </message>
    <message>
        <source>An API that checks everything</source>
        <extracomment>ui/inspector/api_view.py</extracomment>
        <translation>すべてを検査する API</translation>
    </message>
    <message>
        <source>An HTTP API&apos;s JWT authorizer</source>
        <extracomment>ui/inspector/api_view.py</extracomment>
        <translation>HTTP API の JWT オーソライザー</translation>
    </message>
    <message>
        <source>Checked for pool {0}, app client {1}.</source>
        <extracomment>ui/inspector/api_view.py</extracomment>
        <translation>プール {0}、アプリクライアント {1} に対して検査しました。</translation>
    </message>
    <message>
        <source>HTTP</source>
        <extracomment>ui/inspector/api_view.py</extracomment>
        <translation>HTTP</translation>
    </message>
    <message>
        <source>How</source>
        <extracomment>ui/inspector/api_view.py</extracomment>
        <translation>方法</translation>
    </message>
    <message>
        <source>Looked at</source>
        <extracomment>ui/inspector/api_view.py</extracomment>
        <translation>検査対象</translation>
    </message>
    <message>
        <source>REST</source>
        <extracomment>ui/inspector/api_view.py</extracomment>
        <translation>REST</translation>
    </message>
    <message>
        <source>What API Gateway looks at</source>
        <extracomment>ui/inspector/api_view.py</extracomment>
        <translation>API Gateway が見るもの</translation>
    </message>
    <message>
        <source>What API Gateway looks at, and what it does not. Choose a row to read how.</source>
        <extracomment>ui/inspector/api_view.py</extracomment>
        <translation>API Gateway が見るものと、見ないものです。行を選ぶと、方法を読めます。</translation>
    </message>
    <message>
        <source>Which token in which header</source>
        <extracomment>ui/inspector/api_view.py</extracomment>
        <translation>どのヘッダーにどのトークンか</translation>
    </message>
    <message>
        <source>Why</source>
        <extracomment>ui/inspector/api_view.py</extracomment>
        <translation>理由</translation>
    </message>
    <message>
        <source>Would your API take this token?</source>
        <extracomment>ui/inspector/api_view.py</extracomment>
        <translation>あなたの API はこのトークンを受け入れますか?</translation>
    </message>
</context>
<context>
    <name>ApiWords</name>
    <message>
        <source>Audience</source>
        <extracomment>ui/inspector/api_words.py</extracomment>
        <translation>オーディエンス</translation>
    </message>
    <message>
        <source>Cognito itself (GetUser and the like): the access token, in the request&apos;s body. No header.</source>
        <extracomment>ui/inspector/api_words.py</extracomment>
        <translation>Cognito 自身 (GetUser など): アクセストークンをリクエストの本文に。ヘッダーは不要です。</translation>
    </message>
    <message>
        <source>Expiry</source>
        <extracomment>ui/inspector/api_words.py</extracomment>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>Fails</source>
        <extracomment>ui/inspector/api_words.py</extracomment>
        <translation>不合格</translation>
    </message>
    <message>
        <source>Groups</source>
        <extracomment>ui/inspector/api_words.py</extracomment>
        <translation>グループ</translation>
    </message>
    <message>
        <source>HTTP API. Authorization: Bearer and the token. With scopes on the route it has to be the access token; without, either.</source>
        <extracomment>ui/inspector/api_words.py</extracomment>
        <translation>HTTP API。Authorization: Bearer とトークン。ルートにスコープがあればアクセストークンに限り、なければどちらでも。</translation>
    </message>
    <message>
        <source>Issued at</source>
        <extracomment>ui/inspector/api_words.py</extracomment>
        <translation>発行日時</translation>
    </message>
    <message>
        <source>Issuer</source>
        <extracomment>ui/inspector/api_words.py</extracomment>
        <translation>発行者</translation>
    </message>
    <message>
        <source>Length</source>
        <extracomment>ui/inspector/api_words.py</extracomment>
        <translation>長さ</translation>
    </message>
    <message>
        <source>Not before</source>
        <extracomment>ui/inspector/api_words.py</extracomment>
        <translation>有効開始</translation>
    </message>
    <message>
        <source>Not looked at</source>
        <extracomment>ui/inspector/api_words.py</extracomment>
        <translation>検査しない</translation>
    </message>
    <message>
        <source>Passes</source>
        <extracomment>ui/inspector/api_words.py</extracomment>
        <translation>合格</translation>
    </message>
    <message>
        <source>REST API, method with scopes. Authorization: the access token</source>
        <extracomment>ui/inspector/api_words.py</extracomment>
        <translation>REST API、スコープのあるメソッド。Authorization: アクセストークン</translation>
    </message>
    <message>
        <source>REST API, method without scopes. Authorization: the ID token</source>
        <extracomment>ui/inspector/api_words.py</extracomment>
        <translation>REST API、スコープのないメソッド。Authorization: ID トークン</translation>
    </message>
    <message>
        <source>Revocation</source>
        <extracomment>ui/inspector/api_words.py</extracomment>
        <translation>取り消し</translation>
    </message>
    <message>
        <source>Scope</source>
        <extracomment>ui/inspector/api_words.py</extracomment>
        <translation>スコープ</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <extracomment>ui/inspector/api_words.py</extracomment>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>Signature</source>
        <extracomment>ui/inspector/api_words.py</extracomment>
        <translation>署名</translation>
    </message>
    <message>
        <source>Structure</source>
        <extracomment>ui/inspector/api_words.py</extracomment>
        <translation>構造</translation>
    </message>
    <message>
        <source>Token use</source>
        <extracomment>ui/inspector/api_words.py</extracomment>
        <translation>トークンの用途</translation>
    </message>
    <message>
        <source>Unknown</source>
        <extracomment>ui/inspector/api_words.py</extracomment>
        <translation>不明</translation>
    </message>
    <message>
        <source>{0} would let it in.</source>
        <extracomment>ui/inspector/api_words.py</extracomment>
        <translation>{0}は通します。</translation>
    </message>
    <message>
        <source>{0} would refuse it.</source>
        <extracomment>ui/inspector/api_words.py</extracomment>
        <translation>{0}は拒否します。</translation>
    </message>
    <message>
        <source>{0}: that cannot be told from here.</source>
        <extracomment>ui/inspector/api_words.py</extracomment>
        <translation>{0}: ここからは判断できません。</translation>
    </message>
</context>
<context>
    <name>App</name>
    <message>
        <source>A pool of this app (*.json)</source>
        <extracomment>app/pools_saving.py</extracomment>
        <translation>このアプリのプール (*.json)</translation>
    </message>
    <message>
        <source>AWS CLI</source>
        <extracomment>app/recording_actions.py</extracomment>
        <translation>AWS CLI</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <extracomment>app/guide_files.py, app/recording_actions.py</extracomment>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>All is right again: {scene}
If tokens of meanwhile don&apos;t work, refresh them.</source>
        <extracomment>app/scenes.py</extracomment>
        <translation>すべて元どおりです: {scene}
その間に得たトークンが使えなければ、更新してください。</translation>
    </message>
    <message>
        <source>Amplify JS</source>
        <extracomment>app/recording_actions.py</extracomment>
        <translation>Amplify JS</translation>
    </message>
    <message>
        <source>Amplify, first generation (*.js)</source>
        <extracomment>app/pools_saving.py</extracomment>
        <translation>Amplify 第 1 世代 (*.js)</translation>
    </message>
    <message>
        <source>Amplify, second generation (*.json)</source>
        <extracomment>app/pools_saving.py</extracomment>
        <translation>Amplify 第 2 世代 (*.json)</translation>
    </message>
    <message>
        <source>Changed: {what}.</source>
        <extracomment>app/profile_news.py</extracomment>
        <translation>変更しました: {what}。</translation>
    </message>
    <message>
        <source>Check for updates…</source>
        <extracomment>app/further.py</extracomment>
        <translation>更新プログラムを確認…</translation>
    </message>
    <message>
        <source>Check the name, the Region and the profile.</source>
        <extracomment>app/stack_words.py</extracomment>
        <translation>名前、リージョン、プロファイルを確認してください。</translation>
    </message>
    <message>
        <source>Choose another name. To look at that stack, go back and find it by its name.</source>
        <extracomment>app/stack_words.py</extracomment>
        <translation>別の名前を選んでください。そのスタックを見るには、戻って名前で探してください。</translation>
    </message>
    <message>
        <source>Choose another name; or go back, find it by its name, and delete it.</source>
        <extracomment>app/stack_words.py</extracomment>
        <translation>別の名前を選んでください。または、戻って名前で探し、削除してください。</translation>
    </message>
    <message>
        <source>Copied: request {number}, {operation}, as {language}</source>
        <extracomment>app/recording_actions.py</extracomment>
        <translation>コピーしました: リクエスト {number}、{operation}、{language} として</translation>
    </message>
    <message>
        <source>Done, {time}.</source>
        <extracomment>app/guide_state.py</extracomment>
        <translation>完了、{time}。</translation>
    </message>
    <message>
        <source>Done, {time}: ticked by you.</source>
        <extracomment>app/guide_state.py</extracomment>
        <translation>完了、{time}: 自分でチェック。</translation>
    </message>
    <message>
        <source>From now on a sign-in asks for a second factor.</source>
        <extracomment>app/mfa_actions.py</extracomment>
        <translation>これからは、サインインで第二要素が求められます。</translation>
    </message>
    <message>
        <source>From now on a sign-in asks which second factor you want to show.</source>
        <extracomment>app/mfa_actions.py</extracomment>
        <translation>これからは、サインインでどの第二要素を示すかを尋ねられます。</translation>
    </message>
    <message>
        <source>From now on the password is enough.</source>
        <extracomment>app/mfa_actions.py</extracomment>
        <translation>これからは、パスワードだけで足ります。</translation>
    </message>
    <message>
        <source>Go to the next part</source>
        <extracomment>app/further.py</extracomment>
        <translation>次の部分へ移動</translation>
    </message>
    <message>
        <source>Go to the part before</source>
        <extracomment>app/further.py</extracomment>
        <translation>前の部分へ移動</translation>
    </message>
    <message>
        <source>Guides (*.toml)</source>
        <extracomment>app/guide_files.py</extracomment>
        <translation>ガイド (*.toml)</translation>
    </message>
    <message>
        <source>HTTP archive (*.har)</source>
        <extracomment>app/recording_actions.py</extracomment>
        <translation>HTTP アーカイブ (*.har)</translation>
    </message>
    <message>
        <source>If that account waits for a code, a new one is on its way.</source>
        <extracomment>app/registering.py</extracomment>
        <translation>そのアカウントがコードを待っているなら、新しいコードが届きます。</translation>
    </message>
    <message>
        <source>In this Region of this account, {name} is taken: {state}.</source>
        <extracomment>app/stack_words.py</extracomment>
        <translation>このアカウントのこのリージョンでは、{name} は使われています: {state}。</translation>
    </message>
    <message>
        <source>It could not be looked up: {why}.</source>
        <extracomment>app/pools_actions.py</extracomment>
        <translation>調べられませんでした: {why}。</translation>
    </message>
    <message>
        <source>It is never used again; the next start tries once more to remove it.</source>
        <extracomment>app/remembering.py</extracomment>
        <translation>もう使われません。次に起動したとき、削除をもう一度試します。</translation>
    </message>
    <message>
        <source>It is tried again by itself. You can also just sign in.</source>
        <extracomment>app/coming_back.py</extracomment>
        <translation>自動でもう一度試します。普通にサインインすることもできます。</translation>
    </message>
    <message>
        <source>It was “{former}”.</source>
        <extracomment>app/profile_news.py</extracomment>
        <translation>以前は「{former}」でした。</translation>
    </message>
    <message>
        <source>Its names stand for your own values. It talks to the pool that Amplify is set up for.</source>
        <extracomment>app/recording_actions.py</extracomment>
        <translation>名前の部分は、あなた自身の値に置き換えてください。Amplify に設定されたプールと通信します。</translation>
    </message>
    <message>
        <source>Its secret is in this system&apos;s keyring, for the next time.</source>
        <extracomment>app/device_keeping.py</extracomment>
        <translation>シークレットは、次回のためにこのシステムのキーリングにあります。</translation>
    </message>
    <message>
        <source>Larger text</source>
        <extracomment>app/further.py</extracomment>
        <translation>文字を大きく</translation>
    </message>
    <message>
        <source>Launch the stack of the users first.</source>
        <extracomment>app/stack_words.py</extracomment>
        <translation>先に、ユーザー用のスタックを起動してください。</translation>
    </message>
    <message>
        <source>Launch the stack…</source>
        <extracomment>app/further.py</extracomment>
        <translation>スタックを起動…</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <extracomment>app/guide_files.py</extracomment>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Neither the stack {name} nor the website&apos;s js/config.js names one.</source>
        <extracomment>app/stack_words.py</extracomment>
        <translation>スタック {name} にも、ウェブサイトの js/config.js にも、記載がありません。</translation>
    </message>
    <message>
        <source>New ones could not be fetched: {title}.</source>
        <extracomment>app/token_refresh.py</extracomment>
        <translation>新しいものを取得できませんでした: {title}。</translation>
    </message>
    <message>
        <source>No pool to open</source>
        <extracomment>app/stack_words.py</extracomment>
        <translation>開くプールがありません</translation>
    </message>
    <message>
        <source>No. Think again, or look for a hint.</source>
        <extracomment>app/workshop_guide.py</extracomment>
        <translation>違います。もう一度考えるか、ヒントを見てください。</translation>
    </message>
    <message>
        <source>Nobody is signed in: sign in first, then break it again.</source>
        <extracomment>app/scenes.py</extracomment>
        <translation>だれもサインインしていません。先にサインインしてから、もう一度壊してください。</translation>
    </message>
    <message>
        <source>Nothing in it is secret, and Cognito refuses it: a proof is good once. It talks to {address}.</source>
        <extracomment>app/recording_actions.py</extracomment>
        <translation>秘密は含まれませんが、Cognito は受け付けません。証明が有効なのは一度だけです。通信先は {address} です。</translation>
    </message>
    <message>
        <source>Nothing in it is secret: it runs as it is. It talks to {address}.</source>
        <extracomment>app/recording_actions.py</extracomment>
        <translation>秘密は含まれず、このまま動きます。通信先は {address} です。</translation>
    </message>
    <message>
        <source>Nothing in {region} is called {name}.</source>
        <extracomment>app/stack_words.py</extracomment>
        <translation>{region} に {name} という名前のものはありません。</translation>
    </message>
    <message>
        <source>Nothing is changed.
The pool has it like this already.</source>
        <extracomment>app/mfa_actions.py, app/profile_actions.py</extracomment>
        <translation>変更はありません。
プールはすでにこの状態です。</translation>
    </message>
    <message>
        <source>Nothing is selected.
Choose an exchange in the table first.</source>
        <extracomment>app/recording_actions.py</extracomment>
        <translation>何も選択されていません。
先に、表でやり取りを選んでください。</translation>
    </message>
    <message>
        <source>Open a guide</source>
        <extracomment>app/guide_files.py</extracomment>
        <translation>ガイドを開く</translation>
    </message>
    <message>
        <source>Open a recording</source>
        <extracomment>app/recording_actions.py</extracomment>
        <translation>記録を開く</translation>
    </message>
    <message>
        <source>Open this pool</source>
        <extracomment>app/stack_words.py</extracomment>
        <translation>このプールを開く</translation>
    </message>
    <message>
        <source>Page to read (*.html)</source>
        <extracomment>app/recording_actions.py</extracomment>
        <translation>読むためのページ (*.html)</translation>
    </message>
    <message>
        <source>Pools of this app (*.json)</source>
        <extracomment>app/pools_saving.py</extracomment>
        <translation>このアプリのプール (*.json)</translation>
    </message>
    <message>
        <source>Pools…</source>
        <extracomment>app/further.py</extracomment>
        <translation>プール…</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <extracomment>app/further.py</extracomment>
        <translation>設定…</translation>
    </message>
    <message>
        <source>Presenter mode</source>
        <extracomment>app/further.py</extracomment>
        <translation>発表モード</translation>
    </message>
    <message>
        <source>Presenter mode
{card} shows the keys, {leave} ends it. What is personal is covered.</source>
        <extracomment>app/presenting.py</extracomment>
        <translation>発表モード
{card} でキーを表示、{leave} で終了します。個人的な情報は隠されます。</translation>
    </message>
    <message>
        <source>Put the panels back in their places</source>
        <extracomment>app/further.py</extracomment>
        <translation>パネルを元の位置に戻す</translation>
    </message>
    <message>
        <source>Recordings (*.html *.htm *.har)</source>
        <extracomment>app/recording_actions.py</extracomment>
        <translation>記録 (*.html *.htm *.har)</translation>
    </message>
    <message>
        <source>Register a rider</source>
        <extracomment>app/stack_words.py</extracomment>
        <translation>ライダーを登録</translation>
    </message>
    <message>
        <source>Request a unicorn</source>
        <extracomment>app/stack_words.py</extracomment>
        <translation>ユニコーンを呼ぶ</translation>
    </message>
    <message>
        <source>Right.</source>
        <extracomment>app/workshop_guide.py</extracomment>
        <translation>正解です。</translation>
    </message>
    <message>
        <source>Save all pools of the list</source>
        <extracomment>app/pools_saving.py</extracomment>
        <translation>一覧のプールをすべて保存</translation>
    </message>
    <message>
        <source>Save the pool&apos;s configuration</source>
        <extracomment>app/pools_saving.py</extracomment>
        <translation>プールの設定を保存</translation>
    </message>
    <message>
        <source>Save the progress</source>
        <extracomment>app/guide_files.py</extracomment>
        <translation>進み具合を保存</translation>
    </message>
    <message>
        <source>Save the recording</source>
        <extracomment>app/recording_actions.py</extracomment>
        <translation>記録を保存</translation>
    </message>
    <message>
        <source>Save this guide</source>
        <extracomment>app/guide_files.py</extracomment>
        <translation>このガイドを保存</translation>
    </message>
    <message>
        <source>Saved: {path}
No name, address or secret of yours is in it.</source>
        <extracomment>app/guide_files.py</extracomment>
        <translation>保存しました: {path}
あなたの名前、アドレス、秘密は含まれていません。</translation>
    </message>
    <message>
        <source>Saved: {path}
Nothing secret is in it. It opens again here.</source>
        <extracomment>app/pools_saving.py</extracomment>
        <translation>保存しました: {path}
秘密は含まれていません。ここでまた開けます。</translation>
    </message>
    <message>
        <source>Set these variables of the environment first: {names}. It talks to {address}.</source>
        <extracomment>app/recording_actions.py</extracomment>
        <translation>先に、次の環境変数を設定してください: {names}。通信先は {address} です。</translation>
    </message>
    <message>
        <source>Set these variables of the environment first: {names}. They go into JSON texts, so write \&quot; for &quot; and \\ for \. It talks to {address}.</source>
        <extracomment>app/recording_actions.py</extracomment>
        <translation>先に、次の環境変数を設定してください: {names}。JSON のテキストに入るため、&quot; は \&quot;、\ は \\ と書いてください。通信先は {address} です。</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <extracomment>app/session_end.py</extracomment>
        <translation>もう一度サインインしてください。</translation>
    </message>
    <message>
        <source>Sign out, and sign in with the new one.</source>
        <extracomment>app/account_actions.py</extracomment>
        <translation>サインアウトし、新しいパスワードでサインインしてください。</translation>
    </message>
    <message>
        <source>Signed in again as {name}.
Your session was in the keyring; signing out removes it.</source>
        <extracomment>app/coming_back.py</extracomment>
        <translation>{name} としてもう一度サインインしました。
セッションはキーリングにありました。サインアウトすると削除されます。</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <extracomment>app/further.py</extracomment>
        <translation>文字を小さく</translation>
    </message>
    <message>
        <source>That lasts until the app is closed.</source>
        <extracomment>app/device_keeping.py</extracomment>
        <translation>これは、アプリを閉じるまで有効です。</translation>
    </message>
    <message>
        <source>That lasts until the app is closed: {reason}.</source>
        <extracomment>app/device_keeping.py</extracomment>
        <translation>これは、アプリを閉じるまで有効です: {reason}。</translation>
    </message>
    <message>
        <source>The address stays with the other account.
This account is not verified. Sign in to the other one, or register with another address.</source>
        <extracomment>app/registering.py</extracomment>
        <translation>アドレスは、もう一方のアカウントに残ります。
このアカウントは検証されていません。もう一方にサインインするか、別のアドレスで登録してください。</translation>
    </message>
    <message>
        <source>The authenticator app is set up.
{what}</source>
        <extracomment>app/mfa_actions.py</extracomment>
        <translation>認証アプリの設定が済みました。
{what}</translation>
    </message>
    <message>
        <source>The code is right.</source>
        <extracomment>app/profile_news.py</extracomment>
        <translation>コードは合っています。</translation>
    </message>
    <message>
        <source>The group {0} is there.</source>
        <extracomment>app/directory_actions.py</extracomment>
        <translation>グループ {0} を用意しました。</translation>
    </message>
    <message>
        <source>The list could not be read.</source>
        <extracomment>app/directory_actions.py</extracomment>
        <translation>一覧を読み取れませんでした。</translation>
    </message>
    <message>
        <source>The list was not read.</source>
        <extracomment>app/directory_actions.py</extracomment>
        <translation>一覧は読み取られませんでした。</translation>
    </message>
    <message>
        <source>The local pool begins anew.
The old one could not be opened: {reason}. Nothing in it was changed; it is kept in {folder}.</source>
        <extracomment>app/wiring.py</extracomment>
        <translation>ローカルプールを新しく始めます。
前のものは開けませんでした: {reason}。中身は何も変えず、{folder} に残しています。</translation>
    </message>
    <message>
        <source>The local pool has its default settings again.
People keep their accounts, and who is signed in stays so.</source>
        <extracomment>app/pool_settings.py</extracomment>
        <translation>ローカルプールが既定の設定に戻りました。
ユーザーのアカウントはそのままで、サインイン中の人もそのままです。</translation>
    </message>
    <message>
        <source>The local pool has its new settings.
Who is signed in stays so; the next sign-in or refresh meets them.</source>
        <extracomment>app/pool_settings.py</extracomment>
        <translation>ローカルプールに新しい設定が入りました。
サインイン中の人はそのままです。次のサインインか更新から適用されます。</translation>
    </message>
    <message>
        <source>The local pool stopped.
It is being started again; nothing that it confirmed is lost.</source>
        <extracomment>app/wiring.py</extracomment>
        <translation>ローカルプールが停止しました。
再起動しています。確定済みのものは失われません。</translation>
    </message>
    <message>
        <source>The new password is set.
Sign in with it.</source>
        <extracomment>app/registering.py</extracomment>
        <translation>新しいパスワードを設定しました。
それでサインインしてください。</translation>
    </message>
    <message>
        <source>The new password may be set already.
The code is used up, most likely by the try whose answer was lost. Sign in with the new password.</source>
        <extracomment>app/registering.py</extracomment>
        <translation>新しいパスワードは、もう設定されているかもしれません。
コードは使用済みです。応答が失われた試行が成功していたと考えられます。新しいパスワードでサインインしてください。</translation>
    </message>
    <message>
        <source>The old one is refused, most likely because the try whose answer was lost has worked.</source>
        <extracomment>app/account_actions.py</extracomment>
        <translation>以前のパスワードは拒否されました。応答が失われた試行が成功していたと考えられます。</translation>
    </message>
    <message>
        <source>The pool asks on.
Whether your answer was right, it does not say. Read what it asks now: the same question again often means that it was not.</source>
        <extracomment>app/signing_in.py</extracomment>
        <translation>プールがさらに尋ねています。
答えが正しかったかどうかは示されません。今の質問を読んでください。同じ質問が繰り返されたら、たいていは間違いです。</translation>
    </message>
    <message>
        <source>The pool does not remember devices, so this one is not remembered.</source>
        <extracomment>app/device_keeping.py</extracomment>
        <translation>プールがデバイスを記憶しないため、このデバイスも記憶されません。</translation>
    </message>
    <message>
        <source>The pool has forgotten the device.
It spares no second factor any more.</source>
        <extracomment>app/device_actions.py</extracomment>
        <translation>プールはデバイスを忘れました。
第二要素はもう省かれません。</translation>
    </message>
    <message>
        <source>The pool has what you saved.</source>
        <extracomment>app/profile_news.py</extracomment>
        <translation>保存した内容がプールに入りました。</translation>
    </message>
    <message>
        <source>The pool is in the list as {name}.
Nothing secret is kept with it.</source>
        <extracomment>app/pools_actions.py</extracomment>
        <translation>プールは {name} として一覧に入りました。
秘密は一緒に保存されません。</translation>
    </message>
    <message>
        <source>The pool is understood; its app client is wanted</source>
        <extracomment>app/pools_actions.py</extracomment>
        <translation>プールはわかりました。アプリクライアントが必要です</translation>
    </message>
    <message>
        <source>The pool keeps {old} until you type the code that went to {where}. Only then does {new} take its place.</source>
        <extracomment>app/profile_news.py</extracomment>
        <translation>{where} に送られたコードを入力するまで、プールは {old} を残します。入力すると {new} に置き換わります。</translation>
    </message>
    <message>
        <source>The pool no longer remembers this device.
It is known still, but spares no second factor.</source>
        <extracomment>app/device_actions.py</extracomment>
        <translation>プールは、このデバイスを記憶しなくなりました。
登録は残りますが、第二要素は省かれません。</translation>
    </message>
    <message>
        <source>The pool of the stack {name} is open.
It is {pool}. Register the first rider.</source>
        <extracomment>app/stack_words.py</extracomment>
        <translation>スタック {name} のプールを開きました。
プールは {pool} です。最初のライダーを登録してください。</translation>
    </message>
    <message>
        <source>The pool remembers this computer.
The app keeps no secret of it, though: to be spared the second factor here, tick “Remember this computer” when you are next asked for it.</source>
        <extracomment>app/device_actions.py</extracomment>
        <translation>プールはこのコンピューターを記憶しています。
ただし、アプリはその秘密を保管していません。ここで第二要素を省くには、次に尋ねられたとき「このコンピューターを記憶する」にチェックを入れてください。</translation>
    </message>
    <message>
        <source>The pool remembers this device.
It may stand in for the second factor.</source>
        <extracomment>app/device_actions.py</extracomment>
        <translation>プールはこのデバイスを記憶します。
第二要素の代わりにできます。</translation>
    </message>
    <message>
        <source>The pool takes {new} over once you type the code that went to {where}, not before.</source>
        <extracomment>app/profile_news.py</extracomment>
        <translation>{where} に送られたコードを入力すると、プールは {new} を取り込みます。それまでは取り込みません。</translation>
    </message>
    <message>
        <source>The pool that is open here was part of it: choose another.</source>
        <extracomment>app/stack_words.py</extracomment>
        <translation>ここで開いていたプールは、その一部でした。別のプールを選んでください。</translation>
    </message>
    <message>
        <source>The pool that is open knows the API of {name} now.
Request a unicorn.</source>
        <extracomment>app/stack_words.py</extracomment>
        <translation>開いているプールに、{name} の API が登録されました。
ユニコーンを呼んでください。</translation>
    </message>
    <message>
        <source>The pool that is open knows the API of {name} now.
Sign in, and request a unicorn.</source>
        <extracomment>app/stack_words.py</extracomment>
        <translation>開いているプールに、{name} の API が登録されました。
サインインして、ユニコーンを呼んでください。</translation>
    </message>
    <message>
        <source>The pool waits for a code.</source>
        <extracomment>app/profile_news.py</extracomment>
        <translation>プールはコードを待っています。</translation>
    </message>
    <message>
        <source>The pool was told of {new}.</source>
        <extracomment>app/profile_news.py</extracomment>
        <translation>プールに {new} を伝えました。</translation>
    </message>
    <message numerus="yes">
        <source>The recording is saved: {count} exchanges.
Passwords, codes and tokens are not in {path}; user names are. It opens again here.</source>
        <extracomment>app/recording_actions.py</extracomment>
        <translation>
            <numerusform>記録を保存しました: {count} 件のやり取り。
パスワード、コード、トークンは {path} に含まれません。ユーザー名は含まれます。ここでまた開けます。</numerusform>
        </translation>
    </message>
    <message>
        <source>The session may still be in the keyring</source>
        <extracomment>app/remembering.py</extracomment>
        <translation>セッションがキーリングに残っているかもしれません</translation>
    </message>
    <message>
        <source>The stack {name} is deleted.
Nothing that it made remains.</source>
        <extracomment>app/stack_words.py</extracomment>
        <translation>スタック {name} を削除しました。
スタックが作ったものは、何も残っていません。</translation>
    </message>
    <message>
        <source>The stack {name} is deleted.
What remains of it is listed below.</source>
        <extracomment>app/stack_words.py</extracomment>
        <translation>スタック {name} を削除しました。
残ったものを下に示します。</translation>
    </message>
    <message>
        <source>The stack {name} is ready.
Its pool can be opened, and the website knows it already.</source>
        <extracomment>app/stack_words.py</extracomment>
        <translation>スタック {name} の準備ができました。
プールを開けます。ウェブサイトはもうこのプールを知っています。</translation>
    </message>
    <message>
        <source>The stack {name} is ready.
The website knows its API already.</source>
        <extracomment>app/stack_words.py</extracomment>
        <translation>スタック {name} の準備ができました。
ウェブサイトはもうこの API を知っています。</translation>
    </message>
    <message>
        <source>The tokens are new again.
What did not work a moment ago will now.</source>
        <extracomment>app/token_refresh.py</extracomment>
        <translation>トークンが新しくなりました。
先ほど動かなかったものも、もう動きます。</translation>
    </message>
    <message>
        <source>The tokens are new.
auth_time is still the sign-in&apos;s; iat and exp moved on.</source>
        <extracomment>app/token_refresh.py</extracomment>
        <translation>トークンが新しくなりました。
auth_time はサインイン時のままで、iat と exp は進みました。</translation>
    </message>
    <message>
        <source>The tokens you hold still say what was before, until you refresh them.</source>
        <extracomment>app/profile_actions.py</extracomment>
        <translation>お持ちのトークンは、更新するまで以前の内容のままです。</translation>
    </message>
    <message>
        <source>The website&apos;s pool is open, with the API of {name}.
It is {pool}. Sign in, and ride.</source>
        <extracomment>app/stack_words.py</extracomment>
        <translation>ウェブサイトのプールを、{name} の API と一緒に開きました。
プールは {pool} です。サインインして乗りましょう。</translation>
    </message>
    <message>
        <source>The workshop&apos;s configuration (*.js)</source>
        <extracomment>app/pools_saving.py</extracomment>
        <translation>ワークショップの設定 (*.js)</translation>
    </message>
    <message>
        <source>There is a stack of that name already</source>
        <extracomment>app/stack_words.py</extracomment>
        <translation>その名前のスタックはすでにあります</translation>
    </message>
    <message>
        <source>There is no such stack</source>
        <extracomment>app/stack_words.py</extracomment>
        <translation>そのようなスタックはありません</translation>
    </message>
    <message>
        <source>There is nothing to save yet.
What is sent to Cognito is recorded as it is sent.</source>
        <extracomment>app/recording_actions.py</extracomment>
        <translation>保存するものがまだありません。
Cognito に送るものは、送るときに記録されます。</translation>
    </message>
    <message>
        <source>These are the pool&apos;s settings already.</source>
        <extracomment>app/pool_settings.py</extracomment>
        <translation>プールはすでにこの設定です。</translation>
    </message>
    <message>
        <source>This computer is forgotten, by the pool and here.
It spares no second factor any more.</source>
        <extracomment>app/device_actions.py</extracomment>
        <translation>プールもこのアプリも、このコンピューターを忘れました。
第二要素はもう省かれません。</translation>
    </message>
    <message>
        <source>This computer is not remembered: {title}.</source>
        <extracomment>app/device_keeping.py</extracomment>
        <translation>このコンピューターは記憶されていません: {title}。</translation>
    </message>
    <message>
        <source>This computer is remembered.</source>
        <extracomment>app/device_keeping.py</extracomment>
        <translation>このコンピューターは記憶されています。</translation>
    </message>
    <message>
        <source>This is version {version}. No browser could be opened; the releases are at {page}</source>
        <extracomment>app/updates.py</extracomment>
        <translation>これはバージョン {version} です。ブラウザーを開けませんでした。リリースは {page} にあります</translation>
    </message>
    <message>
        <source>This is version {version}. The releases open in your browser: {page}</source>
        <extracomment>app/updates.py</extracomment>
        <translation>これはバージョン {version} です。リリースをブラウザーで開きます: {page}</translation>
    </message>
    <message>
        <source>This is version {version}. This copy names no page with releases: ask whoever gave it to you, or install it again the way you did.</source>
        <extracomment>app/updates.py</extracomment>
        <translation>これはバージョン {version} です。このコピーにはリリースのページが登録されていません。配布元に尋ねるか、前と同じ方法でもう一度インストールしてください。</translation>
    </message>
    <message numerus="yes">
        <source>This pool has {count} app clients.
Choose one of them, and find and open it again.</source>
        <extracomment>app/pools_actions.py</extracomment>
        <translation>
            <numerusform>このプールには {count} 個のアプリクライアントがあります。
1 つ選んで、もう一度探して開いてください。</numerusform>
        </translation>
    </message>
    <message>
        <source>This session is revoked.
Its refresh token is worth nothing any more.</source>
        <extracomment>app/account_actions.py</extracomment>
        <translation>このセッションを取り消しました。
更新トークンはもう役に立ちません。</translation>
    </message>
    <message>
        <source>Type the app client&apos;s id: the Cognito console lists it under App clients.</source>
        <extracomment>app/pools_actions.py</extracomment>
        <translation>アプリクライアントの ID を入力してください。Cognito コンソールの App clients に載っています。</translation>
    </message>
    <message>
        <source>Use this API</source>
        <extracomment>app/stack_words.py</extracomment>
        <translation>この API を使う</translation>
    </message>
    <message>
        <source>Users…</source>
        <extracomment>app/further.py</extracomment>
        <translation>ユーザー…</translation>
    </message>
    <message>
        <source>Usual size of text</source>
        <extracomment>app/further.py</extracomment>
        <translation>標準の文字サイズ</translation>
    </message>
    <message>
        <source>What the pool has now could not be read: {title}.</source>
        <extracomment>app/profile_actions.py</extracomment>
        <translation>プールの現在の内容を読み取れませんでした: {title}。</translation>
    </message>
    <message>
        <source>What was kept in the keyring is removed as well; it was looked for and is gone.</source>
        <extracomment>app/remembering.py</extracomment>
        <translation>キーリングに保管していたものも削除しました。探して、なくなったことを確かめました。</translation>
    </message>
    <message>
        <source>You are not signed in again</source>
        <extracomment>app/remembering.py</extracomment>
        <translation>自動サインインは行われませんでした</translation>
    </message>
    <message>
        <source>You are not signed in again yet</source>
        <extracomment>app/coming_back.py</extracomment>
        <translation>自動サインインはまだ済んでいません</translation>
    </message>
    <message>
        <source>You are registered.
A code is on its way: it proves that the address is yours.</source>
        <extracomment>app/registering.py</extracomment>
        <translation>登録しました。
アドレスがあなたのものだと示すコードが届きます。</translation>
    </message>
    <message>
        <source>You are registered.
Now sign in.</source>
        <extracomment>app/registering.py</extracomment>
        <translation>登録しました。
サインインしてください。</translation>
    </message>
    <message>
        <source>You are registered: the first try had worked.
Only its answer was lost. Type the code that was sent to you, or have another one sent.</source>
        <extracomment>app/registering.py</extracomment>
        <translation>登録されています。最初の試行が成功していました。
応答だけが失われました。届いたコードを入力するか、もう一度送信してください。</translation>
    </message>
    <message>
        <source>You are signed in.
The inspector shows what came back.</source>
        <extracomment>app/signing_in.py</extracomment>
        <translation>サインインしました。
返ってきたものがインスペクターに表示されています。</translation>
    </message>
    <message>
        <source>You are signed out everywhere.
Every refresh token of this account is revoked.</source>
        <extracomment>app/account_actions.py</extracomment>
        <translation>すべての場所でサインアウトしました。
このアカウントの更新トークンは、すべて取り消されました。</translation>
    </message>
    <message>
        <source>You are signed out here.
The tokens are forgotten; whoever has a copy could still use it.</source>
        <extracomment>app/account_actions.py</extracomment>
        <translation>ここでサインアウトしました。
トークンは忘れられましたが、コピーを持つ人はまだ使えます。</translation>
    </message>
    <message>
        <source>You are still signed in, and it is tried again by itself.</source>
        <extracomment>app/token_refresh.py</extracomment>
        <translation>サインインしたままです。自動でもう一度試します。</translation>
    </message>
    <message>
        <source>You can also just sign in.</source>
        <extracomment>app/remembering.py</extracomment>
        <translation>普通にサインインすることもできます。</translation>
    </message>
    <message>
        <source>You will not be kept signed in</source>
        <extracomment>app/remembering.py</extracomment>
        <translation>サインイン状態は維持されません</translation>
    </message>
    <message>
        <source>Your account is deleted.</source>
        <extracomment>app/account_actions.py</extracomment>
        <translation>アカウントを削除しました。</translation>
    </message>
    <message>
        <source>Your address is verified and leads to this account.
Sign in by it or by the username.</source>
        <extracomment>app/registering.py</extracomment>
        <translation>アドレスが検証され、このアカウントに結び付きました。
アドレスでもユーザー名でもサインインできます。</translation>
    </message>
    <message>
        <source>Your address is verified.
Now sign in.</source>
        <extracomment>app/registering.py</extracomment>
        <translation>アドレスが検証されました。
サインインしてください。</translation>
    </message>
    <message>
        <source>Your changes were sent.</source>
        <extracomment>app/profile_news.py</extracomment>
        <translation>変更を送信しました。</translation>
    </message>
    <message>
        <source>Your keyring has not answered yet.
It may be asking for its password in a window of its own. You can go on here meanwhile.</source>
        <extracomment>app/keyring_work.py</extracomment>
        <translation>キーリングからまだ応答がありません。
別のウィンドウでパスワードを求めているかもしれません。その間も、ここで作業を続けられます。</translation>
    </message>
    <message>
        <source>Your password is changed.
It was sent, inside TLS: the Protocol panel shows it.</source>
        <extracomment>app/account_actions.py</extracomment>
        <translation>パスワードを変更しました。
TLS の中で送信されました。プロトコルパネルで確認できます。</translation>
    </message>
    <message>
        <source>Your password may be changed already</source>
        <extracomment>app/account_actions.py</extracomment>
        <translation>パスワードは、もう変更されているかもしれません</translation>
    </message>
    <message>
        <source>Your session ended because {reason}.</source>
        <extracomment>app/session_end.py</extracomment>
        <translation>セッションが終了しました。理由: {reason}。</translation>
    </message>
    <message>
        <source>Your session has ended</source>
        <extracomment>app/session_end.py</extracomment>
        <translation>セッションが終了しました</translation>
    </message>
    <message>
        <source>Your tokens have expired</source>
        <extracomment>app/token_refresh.py</extracomment>
        <translation>トークンの有効期限が切れました</translation>
    </message>
    <message>
        <source>a user pool</source>
        <extracomment>app/recording_actions.py</extracomment>
        <translation>ユーザープール</translation>
    </message>
    <message>
        <source>an administrator has asked for a new password</source>
        <extracomment>app/session_end.py</extracomment>
        <translation>管理者が新しいパスワードを求めています</translation>
    </message>
    <message>
        <source>an administrator of the pool has switched the account off</source>
        <extracomment>app/session_end.py</extracomment>
        <translation>プールの管理者がアカウントを無効にしました</translation>
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
        <translation>取り消されました (ここで、別のデバイスで、または管理者によって)</translation>
    </message>
    <message>
        <source>its refresh token was replaced, and the old one was used again</source>
        <extracomment>app/session_end.py</extracomment>
        <translation>更新トークンが置き換えられた後に、古いものがもう一度使われました</translation>
    </message>
    <message>
        <source>its time is over (30 days unless the app client says otherwise)</source>
        <extracomment>app/session_end.py</extracomment>
        <translation>期限が過ぎました (アプリクライアントに指定がなければ 30 日)</translation>
    </message>
    <message>
        <source>the account is not in this pool any more</source>
        <extracomment>app/session_end.py</extracomment>
        <translation>アカウントはもうこのプールにありません</translation>
    </message>
    <message>
        <source>the local pool</source>
        <extracomment>app/guide_files.py</extracomment>
        <translation>ローカルプール</translation>
    </message>
    <message>
        <source>the local pool {pool}</source>
        <extracomment>app/recording_actions.py</extracomment>
        <translation>ローカルプール {pool}</translation>
    </message>
    <message>
        <source>the pool does not know it any more: the account, or this computer as a device, may be gone</source>
        <extracomment>app/session_end.py</extracomment>
        <translation>プールはこれをもう知りません。アカウントか、デバイスとしてのこのコンピューターがなくなった可能性があります</translation>
    </message>
    <message>
        <source>the user pool {pool}</source>
        <extracomment>app/recording_actions.py</extracomment>
        <translation>ユーザープール {pool}</translation>
    </message>
    <message>
        <source>you</source>
        <extracomment>app/profile_actions.py</extracomment>
        <translation>あなた</translation>
    </message>
    <message>
        <source>{0} has been sent to you.
The API let your ID token in.</source>
        <extracomment>app/ride_actions.py</extracomment>
        <translation>{0} が迎えに出発しました。
API が ID トークンを受け入れました。</translation>
    </message>
    <message numerus="yes">
        <source>{count} pools are in the list now.
Choose one of them and open it.</source>
        <extracomment>app/pools_actions.py</extracomment>
        <translation>
            <numerusform>一覧のプールは {count} 個になりました。
1 つ選んで開いてください。</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} can sign in again.</source>
        <extracomment>app/pool_settings.py</extracomment>
        <translation>{name} は、またサインインできます。</translation>
    </message>
    <message>
        <source>{name} can sign in with the temporary password.
The sign-in asks for a new one.</source>
        <extracomment>app/pool_settings.py</extracomment>
        <translation>{name} は、仮パスワードでサインインできます。
サインインすると、新しいパスワードを求められます。</translation>
    </message>
    <message>
        <source>{name} has to reset the password.
The next sign-in is refused, and leads to the reset.</source>
        <extracomment>app/pool_settings.py</extracomment>
        <translation>{name} は、パスワードの再設定が必要です。
次のサインインは拒否され、再設定に進みます。</translation>
    </message>
    <message>
        <source>{name} is created.
The first sign-in, with the temporary password, asks for a new one.</source>
        <extracomment>app/directory_actions.py</extracomment>
        <translation>{name} を作成しました。
仮パスワードでの最初のサインインで、新しいパスワードを求められます。</translation>
    </message>
    <message>
        <source>{name} is deleted.
Nothing of the account is left, and the name is free again.</source>
        <extracomment>app/pool_settings.py</extracomment>
        <translation>{name} を削除しました。
アカウントは何も残らず、名前はまた使えます。</translation>
    </message>
    <message>
        <source>{name} is disabled.
Every session has ended, and the next sign-in is refused.</source>
        <extracomment>app/pool_settings.py</extracomment>
        <translation>{name} を無効にしました。
すべてのセッションが終了し、次のサインインは拒否されます。</translation>
    </message>
    <message>
        <source>{name} is what is left of a launch that failed and was undone. Nothing works in it.</source>
        <extracomment>app/stack_words.py</extracomment>
        <translation>{name} は、失敗して取り消された起動の名残です。中のものは動きません。</translation>
    </message>
    <message>
        <source>{new} is in place at once, but not verified: the pool does not trust it until you type the code that went to {where}.</source>
        <extracomment>app/profile_news.py</extracomment>
        <translation>{new} はすぐに入りましたが、未検証です。{where} に送られたコードを入力するまで、プールは信頼しません。</translation>
    </message>
    <message>
        <source>{new} is in place, and verified.</source>
        <extracomment>app/profile_news.py</extracomment>
        <translation>{new} が入り、検証されました。</translation>
    </message>
    <message>
        <source>{new} is in place, but not verified. The pool sent no code: ask for one below.</source>
        <extracomment>app/profile_news.py</extracomment>
        <translation>{new} は入りましたが、未検証です。プールはコードを送っていません。下で請求してください。</translation>
    </message>
    <message>
        <source>{value} is verified, and the pool&apos;s from now on.</source>
        <extracomment>app/profile_news.py</extracomment>
        <translation>{value} が検証され、これからプールの値になります。</translation>
    </message>
    <message>
        <source>{value} is verified: the pool trusts it from now on.</source>
        <extracomment>app/profile_news.py</extracomment>
        <translation>{value} が検証されました。これからプールはこれを信頼します。</translation>
    </message>
    <message>
        <source>{what} is deleted.</source>
        <extracomment>app/profile_news.py</extracomment>
        <translation>{what} を削除しました。</translation>
    </message>
</context>
<context>
    <name>AttributeModel</name>
    <message>
        <source>Attribute</source>
        <extracomment>ui/directory/details_card.py</extracomment>
        <translation>属性</translation>
    </message>
    <message>
        <source>Value</source>
        <extracomment>ui/directory/details_card.py</extracomment>
        <translation>値</translation>
    </message>
</context>
<context>
    <name>AttributesCard</name>
    <message>
        <source>A changed one counts only once its code is entered; until then the old one stays.</source>
        <extracomment>ui/local_pool/schema_cards.py</extracomment>
        <translation>変更した値は、コードを入力して初めて有効になります。それまでは前の値が残ります。</translation>
    </message>
    <message>
        <source>Add an attribute</source>
        <extracomment>ui/local_pool/schema_cards.py</extracomment>
        <translation>属性を追加</translation>
    </message>
    <message>
        <source>Attributes</source>
        <extracomment>ui/local_pool/schema_cards.py</extracomment>
        <translation>属性</translation>
    </message>
    <message>
        <source>Nobody registers without them. A real pool settles this when it is made; whoever is here already is not asked again.</source>
        <extracomment>ui/local_pool/schema_cards.py</extracomment>
        <translation>これらがないと登録できません。実際のプールでは作成時に決まります。すでにいる人には求められません。</translation>
    </message>
    <message>
        <source>People can have them besides the standard ones. A real pool never loses one again; here you may take one away, and values that people have of it stay.</source>
        <extracomment>ui/local_pool/schema_cards.py</extracomment>
        <translation>標準の属性のほかに、ユーザーが持てる属性です。実際のプールでは二度と消せません。ここでは取り除けますが、ユーザーの持つ値は残ります。</translation>
    </message>
    <message>
        <source>Required</source>
        <extracomment>ui/local_pool/schema_cards.py</extracomment>
        <translation>必須</translation>
    </message>
    <message>
        <source>The pool&apos;s own</source>
        <extracomment>ui/local_pool/schema_cards.py</extracomment>
        <translation>プール独自</translation>
    </message>
    <message>
        <source>Verify before update</source>
        <extracomment>ui/local_pool/schema_cards.py</extracomment>
        <translation>更新前に検証</translation>
    </message>
</context>
<context>
    <name>BreakView</name>
    <message>
        <source>Check</source>
        <extracomment>ui/inspector/break_view.py</extracomment>
        <translation>検査</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>ui/inspector/break_view.py</extracomment>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Each click forges a copy. The token itself stays as it is.</source>
        <extracomment>ui/inspector/break_view.py</extracomment>
        <translation>クリックするたびに偽のコピーを作ります。トークン自体は変わりません。</translation>
    </message>
    <message>
        <source>Look at the copy</source>
        <extracomment>ui/inspector/break_view.py</extracomment>
        <translation>コピーを見る</translation>
    </message>
    <message>
        <source>Not every check could be made</source>
        <extracomment>ui/inspector/break_view.py</extracomment>
        <translation>一部の検査は行えませんでした</translation>
    </message>
    <message>
        <source>Refused, as the token itself is</source>
        <extracomment>ui/inspector/break_view.py</extracomment>
        <translation>トークン自体と同じく、拒否されます</translation>
    </message>
    <message>
        <source>Refused. Caught by: {0}</source>
        <extracomment>ui/inspector/break_view.py</extracomment>
        <translation>拒否されます。見破った検査: {0}</translation>
    </message>
    <message>
        <source>The checks of the token and of its copy</source>
        <extracomment>ui/inspector/break_view.py</extracomment>
        <translation>トークンとそのコピーの検査</translation>
    </message>
    <message>
        <source>Token</source>
        <extracomment>ui/inspector/break_view.py</extracomment>
        <translation>トークン</translation>
    </message>
    <message>
        <source>What became of the copy</source>
        <extracomment>ui/inspector/break_view.py</extracomment>
        <translation>コピーはどうなったか</translation>
    </message>
    <message>
        <source>What it says of the copy</source>
        <extracomment>ui/inspector/break_view.py</extracomment>
        <translation>コピーについての判定</translation>
    </message>
    <message>
        <source>What to learn from it</source>
        <extracomment>ui/inspector/break_view.py</extracomment>
        <translation>ここから学ぶこと</translation>
    </message>
</context>
<context>
    <name>BreakWords</name>
    <message>
        <source>A flawless signature is worth nothing unless the pool&apos;s own key made it.</source>
        <extracomment>ui/inspector/break_words.py</extracomment>
        <translation>プール自身の鍵で作られていなければ、完璧な署名でも価値はありません。</translation>
    </message>
    <message>
        <source>A token must not choose how it is checked: take RS256 and nothing else.</source>
        <extracomment>ui/inspector/break_words.py</extracomment>
        <translation>検査の方法をトークンに選ばせてはいけません。RS256 だけを受け入れます。</translation>
    </message>
    <message>
        <source>All times of the copy lie so far back that it ended an hour ago.</source>
        <extracomment>ui/inspector/break_words.py</extracomment>
        <translation>コピーの時刻はすべて過去にずらされ、1 時間前に期限が切れています。</translation>
    </message>
    <message>
        <source>Claim twice</source>
        <extracomment>ui/inspector/break_words.py</extracomment>
        <translation>クレームを重複</translation>
    </message>
    <message>
        <source>Edit a claim</source>
        <extracomment>ui/inspector/break_words.py</extracomment>
        <translation>クレームを編集</translation>
    </message>
    <message>
        <source>Everybody has that key, so an API that lets HS256 through takes anybody&apos;s signature for the pool&apos;s.</source>
        <extracomment>ui/inspector/break_words.py</extracomment>
        <translation>その鍵はだれでも持っています。HS256 を通す API は、だれの署名でもプールのものとみなしてしまいます。</translation>
    </message>
    <message>
        <source>Expire it</source>
        <extracomment>ui/inspector/break_words.py</extracomment>
        <translation>期限切れ</translation>
    </message>
    <message>
        <source>Only keys that the pool publishes count: never look for a key where the token says.</source>
        <extracomment>ui/inspector/break_words.py</extracomment>
        <translation>プールが公開する鍵だけが有効です。トークンが示す場所で鍵を探してはいけません。</translation>
    </message>
    <message>
        <source>Other key</source>
        <extracomment>ui/inspector/break_words.py</extracomment>
        <translation>別の鍵</translation>
    </message>
    <message>
        <source>Other key id</source>
        <extracomment>ui/inspector/break_words.py</extracomment>
        <translation>別の鍵 ID</translation>
    </message>
    <message>
        <source>The copy has the same header and payload, signed with a key made here.</source>
        <extracomment>ui/inspector/break_words.py</extracomment>
        <translation>コピーのヘッダーとペイロードは同じですが、署名はここで作った鍵によるものです。</translation>
    </message>
    <message>
        <source>The copy is signed with the pool&apos;s public key, as if that were a shared secret.</source>
        <extracomment>ui/inspector/break_words.py</extracomment>
        <translation>コピーは、プールの公開鍵を共有の秘密であるかのように使って署名されています。</translation>
    </message>
    <message>
        <source>The copy names a key that the pool never had.</source>
        <extracomment>ui/inspector/break_words.py</extracomment>
        <translation>コピーは、プールが一度も持たなかった鍵を示しています。</translation>
    </message>
    <message>
        <source>The copy says that the person is an admin ({0}).</source>
        <extracomment>ui/inspector/break_words.py</extracomment>
        <translation>コピーは、この人が管理者だと称しています ({0})。</translation>
    </message>
    <message>
        <source>The copy says {0} a second time, and means somebody else.</source>
        <extracomment>ui/inspector/break_words.py</extracomment>
        <translation>コピーには {0} が 2 回あり、2 つ目は別の人を指します。</translation>
    </message>
    <message>
        <source>The copy&apos;s header says that nobody signed it, and nobody did.</source>
        <extracomment>ui/inspector/break_words.py</extracomment>
        <translation>コピーのヘッダーは署名なしを示し、実際にだれも署名していません。</translation>
    </message>
    <message>
        <source>The signature covers every character: check it before you believe a single claim.</source>
        <extracomment>ui/inspector/break_words.py</extracomment>
        <translation>署名はすべての文字を対象にします。クレームを 1 つでも信じる前に、署名を検査します。</translation>
    </message>
    <message>
        <source>Two readers may believe different ones: refuse what can be read in two ways.</source>
        <extracomment>ui/inspector/break_words.py</extracomment>
        <translation>読み手によって、信じる方が違うかもしれません。2 通りに読めるものは拒否します。</translation>
    </message>
    <message>
        <source>Whoever holds a token can use it, so its short life is what limits a stolen one.</source>
        <extracomment>ui/inspector/break_words.py</extracomment>
        <translation>トークンは、持つ人ならだれでも使えます。盗まれたときの害を抑えるのは、短い有効期間です。</translation>
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
        <translation>別のアカウント</translation>
    </message>
    <message>
        <source>Go on</source>
        <extracomment>ui/stack/bucket_step.py</extracomment>
        <translation>続ける</translation>
    </message>
    <message>
        <source>It belongs to somebody else.</source>
        <extracomment>ui/stack/bucket_step.py</extracomment>
        <translation>ほかの人のものです。</translation>
    </message>
    <message>
        <source>It belongs to this account.</source>
        <extracomment>ui/stack/bucket_step.py</extracomment>
        <translation>このアカウントのものです。</translation>
    </message>
    <message>
        <source>It can be written to.</source>
        <extracomment>ui/stack/bucket_step.py</extracomment>
        <translation>書き込めます。</translation>
    </message>
    <message>
        <source>It cannot be written to.</source>
        <extracomment>ui/stack/bucket_step.py</extracomment>
        <translation>書き込めません。</translation>
    </message>
    <message>
        <source>It is in another Region: {region}.</source>
        <extracomment>ui/stack/bucket_step.py</extracomment>
        <translation>別のリージョンにあります: {region}。</translation>
    </message>
    <message>
        <source>It is in the stack&apos;s Region.</source>
        <extracomment>ui/stack/bucket_step.py</extracomment>
        <translation>スタックと同じリージョンにあります。</translation>
    </message>
    <message>
        <source>Its Region could not be found out.</source>
        <extracomment>ui/stack/bucket_step.py</extracomment>
        <translation>リージョンを調べられませんでした。</translation>
    </message>
    <message>
        <source>Look at the bucket</source>
        <extracomment>ui/stack/bucket_step.py</extracomment>
        <translation>バケットを調べる</translation>
    </message>
    <message>
        <source>Rides: the API that takes the tokens</source>
        <extracomment>ui/stack/bucket_step.py</extracomment>
        <translation>乗車: トークンを受け取る API</translation>
    </message>
    <message>
        <source>Stack</source>
        <extracomment>ui/stack/bucket_step.py</extracomment>
        <translation>スタック</translation>
    </message>
    <message>
        <source>Stack name</source>
        <extracomment>ui/stack/bucket_step.py</extracomment>
        <translation>スタック名</translation>
    </message>
    <message>
        <source>The bucket {bucket} is there.</source>
        <extracomment>ui/stack/bucket_step.py</extracomment>
        <translation>バケット {bucket} はあります。</translation>
    </message>
    <message>
        <source>The bucket&apos;s name is missing.</source>
        <extracomment>ui/stack/bucket_step.py</extracomment>
        <translation>バケット名が入力されていません。</translation>
    </message>
    <message>
        <source>The one that the workshop&apos;s Module 1 made. js/config.js goes there.</source>
        <extracomment>ui/stack/bucket_step.py</extracomment>
        <translation>ワークショップのモジュール 1 で作ったバケットです。js/config.js はそこに入ります。</translation>
    </message>
    <message>
        <source>The stack&apos;s name is missing.</source>
        <extracomment>ui/stack/bucket_step.py</extracomment>
        <translation>スタック名が入力されていません。</translation>
    </message>
    <message>
        <source>The user pool&apos;s ARN is missing: the API lets its users in.</source>
        <extracomment>ui/stack/bucket_step.py</extracomment>
        <translation>ユーザープールの ARN が入力されていません。API はそのユーザーを受け入れます。</translation>
    </message>
    <message>
        <source>There is no bucket {bucket}.</source>
        <extracomment>ui/stack/bucket_step.py</extracomment>
        <translation>バケット {bucket} はありません。</translation>
    </message>
    <message>
        <source>User pool ARN</source>
        <extracomment>ui/stack/bucket_step.py</extracomment>
        <translation>ユーザープールの ARN</translation>
    </message>
    <message>
        <source>Users: pool, app client and js/config.js</source>
        <extracomment>ui/stack/bucket_step.py</extracomment>
        <translation>ユーザー: プール、アプリクライアント、js/config.js</translation>
    </message>
    <message>
        <source>Website bucket</source>
        <extracomment>ui/stack/bucket_step.py</extracomment>
        <translation>ウェブサイトのバケット</translation>
    </message>
    <message>
        <source>What to make, and for which website</source>
        <extracomment>ui/stack/bucket_step.py</extracomment>
        <translation>何を、どのウェブサイト用に作るか</translation>
    </message>
    <message>
        <source>What was found</source>
        <extracomment>ui/stack/bucket_step.py</extracomment>
        <translation>わかったこと</translation>
    </message>
    <message>
        <source>Whether the stack may write to it shows when it does: that cannot be tried without writing.</source>
        <extracomment>ui/stack/bucket_step.py</extracomment>
        <translation>スタックが書き込めるかどうかは、実際に書き込むときにわかります。書かずに試すことはできません。</translation>
    </message>
    <message>
        <source>Whether there is a bucket {bucket} could not be found out.</source>
        <extracomment>ui/stack/bucket_step.py</extracomment>
        <translation>バケット {bucket} があるかどうか、調べられませんでした。</translation>
    </message>
    <message>
        <source>Whose it is could not be found out.</source>
        <extracomment>ui/stack/bucket_step.py</extracomment>
        <translation>だれのものか、調べられませんでした。</translation>
    </message>
    <message>
        <source>js/config.js is there already. The stack writes its own in its place, and keeps the API&apos;s address that it names: {address}</source>
        <extracomment>ui/stack/bucket_step.py</extracomment>
        <translation>js/config.js はすでにあります。スタックは自分のものに置き換えますが、そこにある API のアドレスは残します: {address}</translation>
    </message>
    <message>
        <source>js/config.js is there already. The stack writes its own in its place.</source>
        <extracomment>ui/stack/bucket_step.py</extracomment>
        <translation>js/config.js はすでにあります。スタックは自分のものに置き換えます。</translation>
    </message>
</context>
<context>
    <name>BusyBar</name>
    <message>
        <source>Working</source>
        <extracomment>ui/widgets/busy_bar.py</extracomment>
        <translation>処理中</translation>
    </message>
</context>
<context>
    <name>Captions</name>
    <message>
        <source>End the tour</source>
        <extracomment>ui/tour/captions.py</extracomment>
        <translation>ツアーを終了</translation>
    </message>
    <message>
        <source>Faster</source>
        <extracomment>ui/tour/captions.py</extracomment>
        <translation>速く</translation>
    </message>
    <message>
        <source>Go on</source>
        <extracomment>ui/tour/captions.py</extracomment>
        <translation>続ける</translation>
    </message>
    <message>
        <source>Key: {key}</source>
        <extracomment>ui/tour/captions.py</extracomment>
        <translation>キー: {key}</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>ui/tour/captions.py</extracomment>
        <translation>次へ</translation>
    </message>
    <message>
        <source>Pause</source>
        <extracomment>ui/tour/captions.py</extracomment>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Slower</source>
        <extracomment>ui/tour/captions.py</extracomment>
        <translation>遅く</translation>
    </message>
    <message>
        <source>Step {number} of {all}</source>
        <extracomment>ui/tour/captions.py</extracomment>
        <translation>ステップ {number}/{all}</translation>
    </message>
    <message>
        <source>That was all
Next closes the window.</source>
        <extracomment>ui/tour/captions.py</extracomment>
        <translation>これで終わりです
「次へ」でウィンドウを閉じます。</translation>
    </message>
    <message>
        <source>The end</source>
        <extracomment>ui/tour/captions.py</extracomment>
        <translation>おわり</translation>
    </message>
    <message>
        <source>The tour</source>
        <extracomment>ui/tour/captions.py</extracomment>
        <translation>ツアー</translation>
    </message>
</context>
<context>
    <name>ChallengeForm</name>
    <message>
        <source>Choose another one, for the reason below.</source>
        <extracomment>ui/pages/challenge_form.py</extracomment>
        <translation>下の理由により、別のものを選んでください。</translation>
    </message>
    <message>
        <source>It has {longest} characters, no more and no fewer.</source>
        <extracomment>ui/pages/challenge_form.py</extracomment>
        <translation>ちょうど {longest} 文字です。</translation>
    </message>
    <message>
        <source>It is longer than {longest} characters.</source>
        <extracomment>ui/pages/challenge_form.py</extracomment>
        <translation>{longest} 文字を超えています。</translation>
    </message>
    <message>
        <source>It needs at least {shortest} characters.</source>
        <extracomment>ui/pages/challenge_form.py</extracomment>
        <translation>{shortest} 文字以上が必要です。</translation>
    </message>
    <message>
        <source>Name of the response</source>
        <extracomment>ui/pages/challenge_form.py</extracomment>
        <translation>応答の名前</translation>
    </message>
    <message>
        <source>New password again</source>
        <extracomment>ui/pages/challenge_form.py</extracomment>
        <translation>新しいパスワード (再入力)</translation>
    </message>
    <message>
        <source>The answer is missing.</source>
        <extracomment>ui/pages/challenge_form.py</extracomment>
        <translation>答えが入力されていません。</translation>
    </message>
    <message>
        <source>The key in ChallengeResponses; left empty, {key}.</source>
        <extracomment>ui/pages/challenge_form.py</extracomment>
        <translation>ChallengeResponses でのキーです。空のままなら {key} になります。</translation>
    </message>
    <message>
        <source>The pool asks for more: see the list below.</source>
        <extracomment>ui/pages/challenge_form.py</extracomment>
        <translation>プールはさらに求めています。下の一覧をご覧ください。</translation>
    </message>
    <message>
        <source>The two passwords are not the same.</source>
        <extracomment>ui/pages/challenge_form.py</extracomment>
        <translation>2 つのパスワードが一致しません。</translation>
    </message>
    <message>
        <source>Type the password once more, so that a slip does not lock you out.</source>
        <extracomment>ui/pages/challenge_form.py</extracomment>
        <translation>打ち間違いで入れなくなるのを防ぐため、パスワードをもう一度入力してください。</translation>
    </message>
</context>
<context>
    <name>ChallengePage</name>
    <message>
        <source>Answer</source>
        <extracomment>ui/pages/challenge.py</extracomment>
        <translation>答える</translation>
    </message>
    <message>
        <source>If the pool remembers devices, this one then stands in for the second factor. Its secret goes into this system&apos;s keyring; without a safe one it lasts until the app is closed.</source>
        <extracomment>ui/pages/challenge.py</extracomment>
        <translation>プールがデバイスを記憶する場合、このコンピューターが第二要素の代わりになります。その秘密はこのシステムのキーリングに入ります。安全なキーリングがなければ、アプリを閉じるまで有効です。</translation>
    </message>
    <message>
        <source>One more step</source>
        <extracomment>ui/pages/challenge.py</extracomment>
        <translation>あと 1 ステップ</translation>
    </message>
    <message>
        <source>Parameter</source>
        <extracomment>ui/pages/challenge.py</extracomment>
        <translation>パラメーター</translation>
    </message>
    <message>
        <source>Remember this computer</source>
        <extracomment>ui/pages/challenge.py</extracomment>
        <translation>このコンピューターを記憶する</translation>
    </message>
    <message>
        <source>Start again</source>
        <extracomment>ui/pages/challenge.py</extracomment>
        <translation>やり直す</translation>
    </message>
    <message>
        <source>Value</source>
        <extracomment>ui/pages/challenge.py</extracomment>
        <translation>値</translation>
    </message>
    <message>
        <source>What came with it</source>
        <extracomment>ui/pages/challenge.py</extracomment>
        <translation>一緒に届いたもの</translation>
    </message>
</context>
<context>
    <name>CheckCard</name>
    <message>
        <source>Check-up</source>
        <extracomment>ui/pools/check_card.py</extracomment>
        <translation>点検</translation>
    </message>
    <message>
        <source>Check-up of {name}</source>
        <extracomment>ui/pools/check_card.py</extracomment>
        <translation>点検: {name}</translation>
    </message>
    <message>
        <source>Looked at</source>
        <extracomment>ui/pools/check_card.py</extracomment>
        <translation>検査対象</translation>
    </message>
    <message>
        <source>Nothing was changed by asking: sign-ins were begun for a user that nobody can be. A pool with functions of its own may have run the one before sign-in.</source>
        <extracomment>ui/pools/check_card.py</extracomment>
        <translation>尋ねただけで、何も変えていません。存在しえないユーザーでサインインを始めてみました。独自の関数を持つプールでは、サインイン前の関数が実行されたかもしれません。</translation>
    </message>
    <message>
        <source>The check-up in short</source>
        <extracomment>ui/pools/check_card.py</extracomment>
        <translation>点検の要約</translation>
    </message>
    <message>
        <source>Verdict</source>
        <extracomment>ui/pools/check_card.py</extracomment>
        <translation>判定</translation>
    </message>
    <message>
        <source>What was seen, and what to do</source>
        <extracomment>ui/pools/check_card.py</extracomment>
        <translation>わかったことと、すべきこと</translation>
    </message>
</context>
<context>
    <name>ChecksModel</name>
    <message>
        <source>Algorithm</source>
        <extracomment>ui/inspector/checks_model.py</extracomment>
        <translation>アルゴリズム</translation>
    </message>
    <message>
        <source>Audience</source>
        <extracomment>ui/inspector/checks_model.py</extracomment>
        <translation>オーディエンス</translation>
    </message>
    <message>
        <source>Check</source>
        <extracomment>ui/inspector/checks_model.py</extracomment>
        <translation>検査</translation>
    </message>
    <message>
        <source>Expiry</source>
        <extracomment>ui/inspector/checks_model.py</extracomment>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>ui/inspector/checks_model.py</extracomment>
        <translation>不合格</translation>
    </message>
    <message>
        <source>Issued at</source>
        <extracomment>ui/inspector/checks_model.py</extracomment>
        <translation>発行日時</translation>
    </message>
    <message>
        <source>Issuer</source>
        <extracomment>ui/inspector/checks_model.py</extracomment>
        <translation>発行者</translation>
    </message>
    <message>
        <source>Key id</source>
        <extracomment>ui/inspector/checks_model.py</extracomment>
        <translation>鍵 ID</translation>
    </message>
    <message>
        <source>Not present</source>
        <extracomment>ui/inspector/checks_model.py</extracomment>
        <translation>なし</translation>
    </message>
    <message>
        <source>Passed</source>
        <extracomment>ui/inspector/checks_model.py</extracomment>
        <translation>合格</translation>
    </message>
    <message>
        <source>Reason</source>
        <extracomment>ui/inspector/checks_model.py</extracomment>
        <translation>理由</translation>
    </message>
    <message>
        <source>Signature</source>
        <extracomment>ui/inspector/checks_model.py</extracomment>
        <translation>署名</translation>
    </message>
    <message>
        <source>Signed in at</source>
        <extracomment>ui/inspector/checks_model.py</extracomment>
        <translation>サインイン日時</translation>
    </message>
    <message>
        <source>Structure</source>
        <extracomment>ui/inspector/checks_model.py</extracomment>
        <translation>構造</translation>
    </message>
    <message>
        <source>Token hash</source>
        <extracomment>ui/inspector/checks_model.py</extracomment>
        <translation>トークンハッシュ</translation>
    </message>
    <message>
        <source>Token use</source>
        <extracomment>ui/inspector/checks_model.py</extracomment>
        <translation>トークンの用途</translation>
    </message>
    <message>
        <source>Unknown</source>
        <extracomment>ui/inspector/checks_model.py</extracomment>
        <translation>不明</translation>
    </message>
    <message>
        <source>Verdict</source>
        <extracomment>ui/inspector/checks_model.py</extracomment>
        <translation>判定</translation>
    </message>
</context>
<context>
    <name>ChecksView</name>
    <message>
        <source>Checks</source>
        <extracomment>ui/inspector/checks_view.py</extracomment>
        <translation>検査</translation>
    </message>
</context>
<context>
    <name>ChosenCard</name>
    <message>
        <source>&lt;p&gt;{hint}&lt;/p&gt;&lt;p&gt;Takes {permission}.&lt;/p&gt;</source>
        <extracomment>ui/directory/chosen_card.py</extracomment>
        <translation>&lt;p&gt;{hint}&lt;/p&gt;&lt;p&gt;必要なもの: {permission}。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Choose those that failed</source>
        <extracomment>ui/directory/chosen_card.py</extracomment>
        <translation>失敗したものを選択</translation>
    </message>
    <message>
        <source>Choose users in the list</source>
        <extracomment>ui/directory/chosen_card.py</extracomment>
        <translation>一覧でユーザーを選んでください</translation>
    </message>
    <message>
        <source>Create the group</source>
        <extracomment>ui/directory/chosen_card.py</extracomment>
        <translation>グループを作成</translation>
    </message>
    <message>
        <source>For {name} it may have happened.</source>
        <extracomment>ui/directory/chosen_card.py</extracomment>
        <translation>{name} には行われた可能性があります。</translation>
    </message>
    <message>
        <source>Give the group a name.</source>
        <extracomment>ui/directory/chosen_card.py</extracomment>
        <translation>グループに名前を付けてください。</translation>
    </message>
    <message>
        <source>Group</source>
        <extracomment>ui/directory/chosen_card.py</extracomment>
        <translation>グループ</translation>
    </message>
    <message>
        <source>It was stopped there, because it would fail for everybody.</source>
        <extracomment>ui/directory/chosen_card.py</extracomment>
        <translation>全員で失敗するため、そこで止めました。</translation>
    </message>
    <message>
        <source>Name of the new group</source>
        <extracomment>ui/directory/chosen_card.py</extracomment>
        <translation>新しいグループの名前</translation>
    </message>
    <message>
        <source>New group…</source>
        <extracomment>ui/directory/chosen_card.py</extracomment>
        <translation>新しいグループ…</translation>
    </message>
    <message>
        <source>Progress</source>
        <extracomment>ui/directory/chosen_card.py</extracomment>
        <translation>進み具合</translation>
    </message>
    <message>
        <source>You stopped it.</source>
        <extracomment>ui/directory/chosen_card.py</extracomment>
        <translation>あなたが停止しました。</translation>
    </message>
    <message>
        <source>{action}: {tried} of {total}</source>
        <extracomment>ui/directory/chosen_card.py</extracomment>
        <translation>{action}: {tried}/{total}</translation>
    </message>
    <message numerus="yes">
        <source>{count} failed.</source>
        <extracomment>ui/directory/chosen_card.py</extracomment>
        <translation>
            <numerusform>{count} 人で失敗しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} users chosen</source>
        <extracomment>ui/directory/chosen_card.py</extracomment>
        <translation>
            <numerusform>{count} 人のユーザーを選択中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} were left as they are.</source>
        <extracomment>ui/directory/chosen_card.py</extracomment>
        <translation>
            <numerusform>{count} 人はそのままです。</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} will be deleted for good.</source>
        <extracomment>ui/directory/chosen_card.py</extracomment>
        <translation>{name} は完全に削除されます。</translation>
    </message>
    <message>
        <source>{text}, {failed} failed</source>
        <extracomment>ui/directory/chosen_card.py</extracomment>
        <translation>{text}、失敗 {failed}</translation>
    </message>
</context>
<context>
    <name>ChosenPart</name>
    <message>
        <source>Check</source>
        <extracomment>ui/pools/chosen_part.py</extracomment>
        <translation>検査</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <extracomment>ui/pools/chosen_part.py</extracomment>
        <translation>続行する</translation>
    </message>
    <message>
        <source>Keep it under this name</source>
        <extracomment>ui/pools/chosen_part.py</extracomment>
        <translation>この名前で残す</translation>
    </message>
    <message>
        <source>Keep…</source>
        <extracomment>ui/pools/chosen_part.py</extracomment>
        <translation>残す…</translation>
    </message>
    <message>
        <source>Leave it</source>
        <extracomment>ui/pools/chosen_part.py</extracomment>
        <translation>やめておく</translation>
    </message>
    <message>
        <source>Name in this list</source>
        <extracomment>ui/pools/chosen_part.py</extracomment>
        <translation>この一覧での名前</translation>
    </message>
    <message>
        <source>Never mind</source>
        <extracomment>ui/pools/chosen_part.py</extracomment>
        <translation>やめる</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>ui/pools/chosen_part.py</extracomment>
        <translation>開く</translation>
    </message>
    <message>
        <source>Remove it from the list</source>
        <extracomment>ui/pools/chosen_part.py</extracomment>
        <translation>一覧から外す</translation>
    </message>
    <message>
        <source>Remove…</source>
        <extracomment>ui/pools/chosen_part.py</extracomment>
        <translation>外す…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <extracomment>ui/pools/chosen_part.py</extracomment>
        <translation>名前を変更…</translation>
    </message>
    <message>
        <source>Save as…</source>
        <extracomment>ui/pools/chosen_part.py</extracomment>
        <translation>名前を付けて保存…</translation>
    </message>
    <message>
        <source>The name is missing.</source>
        <extracomment>ui/pools/chosen_part.py</extracomment>
        <translation>名前が入力されていません。</translation>
    </message>
    <message>
        <source>The user pool itself, and who is in it, stay as they are: only this list forgets it.</source>
        <extracomment>ui/pools/chosen_part.py</extracomment>
        <translation>ユーザープール自体と、その中のユーザーはそのままです。この一覧から消えるだけです。</translation>
    </message>
</context>
<context>
    <name>ClaimDetail</name>
    <message>
        <source>Choose a claim to read what it means.</source>
        <extracomment>ui/inspector/claims_view.py</extracomment>
        <translation>クレームを選ぶと、意味を読めます。</translation>
    </message>
    <message>
        <source>The chosen claim</source>
        <extracomment>ui/inspector/claims_view.py</extracomment>
        <translation>選択したクレーム</translation>
    </message>
    <message>
        <source>The token names this more than once; most readers take the last one.</source>
        <extracomment>ui/inspector/claims_view.py</extracomment>
        <translation>トークンの中に 2 回以上あります。多くの読み手は最後のものを採ります。</translation>
    </message>
    <message>
        <source>There are no claims to be read in it. Raw shows the bytes.</source>
        <extracomment>ui/inspector/claims_view.py</extracomment>
        <translation>読み取れるクレームがありません。「生データ」でバイトを見られます。</translation>
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
        <translation>クレーム</translation>
    </message>
    <message>
        <source>Meaning</source>
        <extracomment>ui/inspector/claims_model.py</extracomment>
        <translation>意味</translation>
    </message>
    <message>
        <source>Named more than once, and this is not the one that counts for most readers.</source>
        <extracomment>ui/inspector/claims_model.py</extracomment>
        <translation>2 回以上あり、これは多くの読み手が採るものではありません。</translation>
    </message>
    <message>
        <source>Value</source>
        <extracomment>ui/inspector/claims_model.py</extracomment>
        <translation>値</translation>
    </message>
</context>
<context>
    <name>ClaimsTree</name>
    <message>
        <source>Claims</source>
        <extracomment>ui/inspector/claims_view.py</extracomment>
        <translation>クレーム</translation>
    </message>
    <message>
        <source>Copy all claims as JSON</source>
        <extracomment>ui/inspector/claims_view.py</extracomment>
        <translation>全クレームを JSON でコピー</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <extracomment>ui/inspector/claims_view.py</extracomment>
        <translation>JSON でコピー</translation>
    </message>
    <message>
        <source>Copy value</source>
        <extracomment>ui/inspector/claims_view.py</extracomment>
        <translation>値をコピー</translation>
    </message>
</context>
<context>
    <name>ClientCard</name>
    <message>
        <source>App client</source>
        <extracomment>ui/local_pool/client_cards.py</extracomment>
        <translation>アプリクライアント</translation>
    </message>
    <message>
        <source>Every request then proves that it knows it. This app learns the secret from the pool and keeps it in memory. A real client gets one when it is made, or never.</source>
        <extracomment>ui/local_pool/client_cards.py</extracomment>
        <translation>すると、どのリクエストも秘密を知っていることを証明します。このアプリは秘密をプールから受け取り、メモリーに置きます。実際のクライアントでは、作成時に付けるか、ずっと付けないかのどちらかです。</translation>
    </message>
    <message>
        <source>Has a client secret</source>
        <extracomment>ui/local_pool/client_cards.py</extracomment>
        <translation>クライアントシークレットあり</translation>
    </message>
    <message>
        <source>Prevent user existence errors</source>
        <extracomment>ui/local_pool/client_cards.py</extracomment>
        <translation>ユーザー存在エラーを防ぐ</translation>
    </message>
    <message>
        <source>Ticked: nobody can find out by trying whether somebody has an account here.</source>
        <extracomment>ui/local_pool/client_cards.py</extracomment>
        <translation>チェックすると、だれかのアカウントがあるかどうかを、試して知ることができなくなります。</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>All commands</source>
        <extracomment>ui/palette/dialog.py</extracomment>
        <translation>すべてのコマンド</translation>
    </message>
    <message>
        <source>Commands</source>
        <extracomment>ui/palette/dialog.py</extracomment>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Find a command</source>
        <extracomment>ui/palette/dialog.py</extracomment>
        <translation>コマンドを探す</translation>
    </message>
    <message>
        <source>Go to</source>
        <extracomment>ui/palette/commands.py</extracomment>
        <translation>移動</translation>
    </message>
    <message>
        <source>Nothing here is called that. Try fewer letters.</source>
        <extracomment>ui/palette/dialog.py</extracomment>
        <translation>その名前のものはありません。文字を減らしてみてください。</translation>
    </message>
    <message>
        <source>What would you like to do?</source>
        <extracomment>ui/palette/dialog.py</extracomment>
        <translation>何をしますか?</translation>
    </message>
</context>
<context>
    <name>CompareModel</name>
    <message>
        <source>Claim</source>
        <extracomment>ui/inspector/compare_model.py</extracomment>
        <translation>クレーム</translation>
    </message>
    <message>
        <source>Difference</source>
        <extracomment>ui/inspector/compare_model.py</extracomment>
        <translation>違い</translation>
    </message>
    <message>
        <source>Why</source>
        <extracomment>ui/inspector/compare_model.py</extracomment>
        <translation>理由</translation>
    </message>
    <message>
        <source>differs</source>
        <extracomment>ui/inspector/compare_model.py</extracomment>
        <translation>異なる</translation>
    </message>
    <message>
        <source>same</source>
        <extracomment>ui/inspector/compare_model.py</extracomment>
        <translation>同じ</translation>
    </message>
    <message>
        <source>{0} only</source>
        <extracomment>ui/inspector/compare_model.py</extracomment>
        <translation>{0} のみ</translation>
    </message>
</context>
<context>
    <name>ComparePart</name>
    <message>
        <source>Compare js/config.js</source>
        <extracomment>ui/stack/compare_part.py</extracomment>
        <translation>js/config.js を比較</translation>
    </message>
    <message>
        <source>Differences</source>
        <extracomment>ui/stack/compare_part.py</extracomment>
        <translation>違い</translation>
    </message>
    <message>
        <source>Fetches the file from the website&apos;s bucket, and compares it with the stack&apos;s pool.</source>
        <extracomment>ui/stack/compare_part.py</extracomment>
        <translation>ウェブサイトのバケットからファイルを取得し、スタックのプールと比べます。</translation>
    </message>
    <message>
        <source>The deployed js/config.js</source>
        <extracomment>ui/stack/compare_part.py</extracomment>
        <translation>デプロイ済みの js/config.js</translation>
    </message>
    <message>
        <source>The website has the same pool, app client, Region and API as the app.</source>
        <extracomment>ui/stack/compare_part.py</extracomment>
        <translation>ウェブサイトのプール、アプリクライアント、リージョン、API は、アプリと同じです。</translation>
    </message>
    <message>
        <source>There is no {file} in {bucket}.</source>
        <extracomment>ui/stack/compare_part.py</extracomment>
        <translation>{bucket} に {file} はありません。</translation>
    </message>
    <message>
        <source>empty</source>
        <extracomment>ui/stack/compare_part.py</extracomment>
        <translation>空</translation>
    </message>
    <message>
        <source>s3://{bucket}/{file}, of {when}</source>
        <extracomment>ui/stack/compare_part.py</extracomment>
        <translation>s3://{bucket}/{file}、{when}</translation>
    </message>
    <message>
        <source>{member} is {theirs} there, and {own} here.</source>
        <extracomment>ui/stack/compare_part.py</extracomment>
        <translation>{member} は、あちらでは {theirs}、こちらでは {own} です。</translation>
    </message>
    <message>
        <source>{title}. {meaning} {next_step}</source>
        <extracomment>ui/stack/compare_part.py</extracomment>
        <translation>{title}。{meaning}{next_step}</translation>
    </message>
</context>
<context>
    <name>CompareTable</name>
    <message>
        <source>Two tokens, claim by claim</source>
        <extracomment>ui/inspector/compare_view.py</extracomment>
        <translation>2 つのトークンをクレームごとに</translation>
    </message>
</context>
<context>
    <name>CompareView</name>
    <message>
        <source>Access</source>
        <extracomment>ui/inspector/compare_view.py</extracomment>
        <translation>アクセス</translation>
    </message>
    <message>
        <source>Access token before and after the refresh</source>
        <extracomment>ui/inspector/compare_view.py</extracomment>
        <translation>更新前と更新後のアクセストークン</translation>
    </message>
    <message>
        <source>After</source>
        <extracomment>ui/inspector/compare_view.py</extracomment>
        <translation>更新後</translation>
    </message>
    <message>
        <source>After a refresh, before can be compared with after as well.</source>
        <extracomment>ui/inspector/compare_view.py</extracomment>
        <translation>更新すると、更新の前と後も比較できます。</translation>
    </message>
    <message>
        <source>Before</source>
        <extracomment>ui/inspector/compare_view.py</extracomment>
        <translation>更新前</translation>
    </message>
    <message>
        <source>ID</source>
        <extracomment>ui/inspector/compare_view.py</extracomment>
        <translation>ID</translation>
    </message>
    <message>
        <source>ID token and access token</source>
        <extracomment>ui/inspector/compare_view.py</extracomment>
        <translation>ID トークンとアクセストークン</translation>
    </message>
    <message>
        <source>ID token before and after the refresh</source>
        <extracomment>ui/inspector/compare_view.py</extracomment>
        <translation>更新前と更新後の ID トークン</translation>
    </message>
    <message>
        <source>Nobody is signed in, so there is nothing to compare.</source>
        <extracomment>ui/inspector/compare_view.py</extracomment>
        <translation>だれもサインインしていないため、比較するものがありません。</translation>
    </message>
    <message>
        <source>The chosen claim in both tokens</source>
        <extracomment>ui/inspector/compare_view.py</extracomment>
        <translation>選択したクレームの、両方のトークンでの値</translation>
    </message>
    <message>
        <source>Tokens to compare</source>
        <extracomment>ui/inspector/compare_view.py</extracomment>
        <translation>比較するトークン</translation>
    </message>
    <message>
        <source>does not have it</source>
        <extracomment>ui/inspector/compare_view.py</extracomment>
        <translation>なし</translation>
    </message>
    <message>
        <source>{0} ({1})</source>
        <extracomment>ui/inspector/compare_view.py</extracomment>
        <translation>{0} ({1})</translation>
    </message>
    <message>
        <source>{0} claims differ, {1} are the same.</source>
        <extracomment>ui/inspector/compare_view.py</extracomment>
        <translation>{0} 個のクレームが異なり、{1} 個が同じです。</translation>
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
        <translation>AWS CLI(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;boto3 (Python)</source>
        <extracomment>ui/protocol/tools.py</extracomment>
        <translation>boto3 (Python)(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;curl</source>
        <extracomment>ui/protocol/tools.py</extracomment>
        <translation>curl(&amp;C)</translation>
    </message>
    <message>
        <source>A&amp;mplify JS</source>
        <extracomment>ui/protocol/tools.py</extracomment>
        <translation>Amplify JS(&amp;M)</translation>
    </message>
    <message>
        <source>Copy as {language}</source>
        <extracomment>ui/protocol/tools.py</extracomment>
        <translation>{language} としてコピー</translation>
    </message>
</context>
<context>
    <name>Countdown</name>
    <message>
        <source>The time for this step is over. Start again: your username stays.</source>
        <extracomment>ui/widgets/countdown.py</extracomment>
        <translation>このステップの時間が過ぎました。最初からやり直してください。ユーザー名は残ります。</translation>
    </message>
    <message>
        <source>This step is good for another {minutes}:{seconds} minutes.</source>
        <extracomment>ui/widgets/countdown.py</extracomment>
        <translation>このステップの残り時間は {minutes}:{seconds} です。</translation>
    </message>
</context>
<context>
    <name>CustomAttributesRow</name>
    <message>
        <source>Each attribute needs a name, without spaces.</source>
        <extracomment>ui/local_pool/lists.py</extracomment>
        <translation>どの属性にも、空白のない名前が必要です。</translation>
    </message>
    <message>
        <source>Take this attribute away</source>
        <extracomment>ui/local_pool/lists.py</extracomment>
        <translation>この属性を取り除く</translation>
    </message>
    <message>
        <source>Two attributes cannot have the same name.</source>
        <extracomment>ui/local_pool/lists.py</extracomment>
        <translation>2 つの属性に同じ名前は付けられません。</translation>
    </message>
</context>
<context>
    <name>CustomChallengeCard</name>
    <message>
        <source>Add a question</source>
        <extracomment>ui/local_pool/sign_in_cards.py</extracomment>
        <translation>質問を追加</translation>
    </message>
    <message>
        <source>After so many wrong answers the sign-in is refused. 1 to 10.</source>
        <extracomment>ui/local_pool/sign_in_cards.py</extracomment>
        <translation>間違いがこの回数になると、サインインは拒否されます。1～10。</translation>
    </message>
    <message>
        <source>CUSTOM_AUTH asks them one after the other. Capital letters and spaces around an answer do not matter.</source>
        <extracomment>ui/local_pool/sign_in_cards.py</extracomment>
        <translation>CUSTOM_AUTH が順番に尋ねます。答えの大文字と小文字、前後の空白は区別しません。</translation>
    </message>
    <message>
        <source>Custom challenge</source>
        <extracomment>ui/local_pool/sign_in_cards.py</extracomment>
        <translation>カスタムチャレンジ</translation>
    </message>
    <message>
        <source>Questions</source>
        <extracomment>ui/local_pool/sign_in_cards.py</extracomment>
        <translation>質問</translation>
    </message>
    <message>
        <source>Tries</source>
        <extracomment>ui/local_pool/sign_in_cards.py</extracomment>
        <translation>試行回数</translation>
    </message>
</context>
<context>
    <name>DeletePart</name>
    <message>
        <source>All that the stack {name} made goes with it, and nobody can bring it back. The bucket stays.</source>
        <extracomment>ui/stack/delete_part.py</extracomment>
        <translation>スタック {name} が作ったものはすべて一緒に消え、だれにも戻せません。バケットは残ります。</translation>
    </message>
    <message>
        <source>Delete it for good</source>
        <extracomment>ui/stack/delete_part.py</extracomment>
        <translation>完全に削除する</translation>
    </message>
    <message>
        <source>Delete the stack…</source>
        <extracomment>ui/stack/delete_part.py</extracomment>
        <translation>スタックを削除…</translation>
    </message>
    <message>
        <source>Keep it</source>
        <extracomment>ui/stack/delete_part.py</extracomment>
        <translation>残す</translation>
    </message>
    <message>
        <source>That is not the stack&apos;s name. It is {name}.</source>
        <extracomment>ui/stack/delete_part.py</extracomment>
        <translation>スタックの名前と違います。正しくは {name} です。</translation>
    </message>
    <message>
        <source>The user pool goes with the stack {name}, with everybody who has registered in it, and so does the website&apos;s js/config.js. Nobody can bring them back. The bucket stays.</source>
        <extracomment>ui/stack/delete_part.py</extracomment>
        <translation>ユーザープールは、登録した全員とともに、スタック {name} と一緒に消えます。ウェブサイトの js/config.js も消えます。だれにも戻せません。バケットは残ります。</translation>
    </message>
    <message>
        <source>Type the stack&apos;s name</source>
        <extracomment>ui/stack/delete_part.py</extracomment>
        <translation>スタックの名前を入力</translation>
    </message>
    <message>
        <source>Type the stack&apos;s name to say that you mean it.</source>
        <extracomment>ui/stack/delete_part.py</extracomment>
        <translation>本当に削除するなら、スタックの名前を入力してください。</translation>
    </message>
</context>
<context>
    <name>DetailsCard</name>
    <message>
        <source>Attributes</source>
        <extracomment>ui/directory/details_card.py</extracomment>
        <translation>属性</translation>
    </message>
    <message>
        <source>Changed</source>
        <extracomment>ui/directory/details_card.py</extracomment>
        <translation>変更日時</translation>
    </message>
    <message>
        <source>Created</source>
        <extracomment>ui/directory/details_card.py</extracomment>
        <translation>作成日時</translation>
    </message>
    <message>
        <source>Groups</source>
        <extracomment>ui/directory/details_card.py</extracomment>
        <translation>グループ</translation>
    </message>
    <message>
        <source>Second factors</source>
        <extracomment>ui/directory/details_card.py</extracomment>
        <translation>第二要素</translation>
    </message>
    <message>
        <source>Username</source>
        <extracomment>ui/directory/details_card.py</extracomment>
        <translation>ユーザー名</translation>
    </message>
    <message>
        <source>What the pool knows of {name}</source>
        <extracomment>ui/directory/details_card.py</extracomment>
        <translation>プールが {name} について知っていること</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>ui/directory/details_card.py</extracomment>
        <translation>なし</translation>
    </message>
    <message>
        <source>not known</source>
        <extracomment>ui/directory/details_card.py</extracomment>
        <translation>不明</translation>
    </message>
</context>
<context>
    <name>DeviceModel</name>
    <message>
        <source>Created</source>
        <extracomment>ui/pages/device_table.py</extracomment>
        <translation>作成日時</translation>
    </message>
    <message>
        <source>Device</source>
        <extracomment>ui/pages/device_table.py</extracomment>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>IP address</source>
        <extracomment>ui/pages/device_table.py</extracomment>
        <translation>IP アドレス</translation>
    </message>
    <message>
        <source>Last used</source>
        <extracomment>ui/pages/device_table.py</extracomment>
        <translation>最終使用</translation>
    </message>
    <message>
        <source>Remembered</source>
        <extracomment>ui/pages/device_table.py</extracomment>
        <translation>記憶</translation>
    </message>
    <message>
        <source>This computer: {name}</source>
        <extracomment>ui/pages/device_table.py</extracomment>
        <translation>このコンピューター: {name}</translation>
    </message>
    <message>
        <source>no</source>
        <extracomment>ui/pages/device_table.py</extracomment>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>unknown</source>
        <extracomment>ui/pages/device_table.py</extracomment>
        <translation>不明</translation>
    </message>
    <message>
        <source>without a name</source>
        <extracomment>ui/pages/device_table.py</extracomment>
        <translation>名前なし</translation>
    </message>
    <message>
        <source>yes</source>
        <extracomment>ui/pages/device_table.py</extracomment>
        <translation>はい</translation>
    </message>
</context>
<context>
    <name>DeviceTable</name>
    <message>
        <source>Devices</source>
        <extracomment>ui/pages/device_table.py</extracomment>
        <translation>デバイス</translation>
    </message>
</context>
<context>
    <name>DevicesCard</name>
    <message>
        <source>A remembered computer proves itself at the next sign-in by a secret of its own.</source>
        <extracomment>ui/local_pool/sign_in_cards.py</extracomment>
        <translation>記憶されたコンピューターは、次のサインインで自分だけの秘密を使って身元を示します。</translation>
    </message>
    <message>
        <source>Always remembered</source>
        <extracomment>ui/local_pool/sign_in_cards.py</extracomment>
        <translation>常に記憶する</translation>
    </message>
    <message>
        <source>Computers people sign in on</source>
        <extracomment>ui/local_pool/sign_in_cards.py</extracomment>
        <translation>ユーザーがサインインするコンピューター</translation>
    </message>
    <message>
        <source>Devices</source>
        <extracomment>ui/local_pool/sign_in_cards.py</extracomment>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>Not remembered</source>
        <extracomment>ui/local_pool/sign_in_cards.py</extracomment>
        <translation>記憶しない</translation>
    </message>
    <message>
        <source>Remembered if the person wants it</source>
        <extracomment>ui/local_pool/sign_in_cards.py</extracomment>
        <translation>本人が望めば記憶する</translation>
    </message>
    <message>
        <source>They stand for the second factor</source>
        <extracomment>ui/local_pool/sign_in_cards.py</extracomment>
        <translation>第二要素の代わりにする</translation>
    </message>
    <message>
        <source>Whoever signs in on a remembered computer is not asked for a code as well.</source>
        <extracomment>ui/local_pool/sign_in_cards.py</extracomment>
        <translation>記憶されたコンピューターでサインインする人には、コードを求めません。</translation>
    </message>
</context>
<context>
    <name>DevicesPage</name>
    <message>
        <source>A remembered device spares its user the second factor, where the pool says so.</source>
        <extracomment>ui/pages/devices.py</extracomment>
        <translation>プールがそう定めていれば、記憶されたデバイスでは第二要素が省かれます。</translation>
    </message>
    <message>
        <source>Back to the account</source>
        <extracomment>ui/pages/devices.py</extracomment>
        <translation>アカウントに戻る</translation>
    </message>
    <message>
        <source>Created</source>
        <extracomment>ui/pages/devices.py</extracomment>
        <translation>作成日時</translation>
    </message>
    <message>
        <source>Device key</source>
        <extracomment>ui/pages/devices.py</extracomment>
        <translation>デバイスキー</translation>
    </message>
    <message>
        <source>Devices</source>
        <extracomment>ui/pages/devices.py</extracomment>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>Do not remember</source>
        <extracomment>ui/pages/devices.py</extracomment>
        <translation>記憶しない</translation>
    </message>
    <message>
        <source>Forget it for good</source>
        <extracomment>ui/pages/devices.py</extracomment>
        <translation>完全に忘れさせる</translation>
    </message>
    <message>
        <source>Forget…</source>
        <extracomment>ui/pages/devices.py</extracomment>
        <translation>忘れさせる…</translation>
    </message>
    <message>
        <source>Go to sign in</source>
        <extracomment>ui/pages/devices.py</extracomment>
        <translation>サインインへ</translation>
    </message>
    <message>
        <source>IP address</source>
        <extracomment>ui/pages/devices.py</extracomment>
        <translation>IP アドレス</translation>
    </message>
    <message>
        <source>Keep it</source>
        <extracomment>ui/pages/devices.py</extracomment>
        <translation>残す</translation>
    </message>
    <message>
        <source>Last used</source>
        <extracomment>ui/pages/devices.py</extracomment>
        <translation>最終使用</translation>
    </message>
    <message>
        <source>No device yet. Where the pool keeps track of them, a sign-in adds the one it comes from. Tick “Remember this computer” when it asks for a second factor.</source>
        <extracomment>ui/pages/devices.py</extracomment>
        <translation>デバイスはまだありません。プールがデバイスを記録する場合、サインインすると、そのデバイスが加わります。第二要素を尋ねられたら「このコンピューターを記憶する」にチェックを入れてください。</translation>
    </message>
    <message>
        <source>Nobody is signed in</source>
        <extracomment>ui/pages/devices.py</extracomment>
        <translation>だれもサインインしていません</translation>
    </message>
    <message>
        <source>Read again</source>
        <extracomment>ui/pages/devices.py</extracomment>
        <translation>もう一度読み取る</translation>
    </message>
    <message>
        <source>Remember</source>
        <extracomment>ui/pages/devices.py</extracomment>
        <translation>記憶する</translation>
    </message>
    <message>
        <source>Sign in to see your devices.</source>
        <extracomment>ui/pages/devices.py</extracomment>
        <translation>サインインすると、デバイスが表示されます。</translation>
    </message>
    <message>
        <source>The pool forgets the device: it spares its user no second factor any more, and its refresh tokens end.</source>
        <extracomment>ui/pages/devices.py</extracomment>
        <translation>プールはデバイスを忘れます。第二要素は省かれなくなり、デバイスの更新トークンは終了します。</translation>
    </message>
    <message>
        <source>This is the computer you sit at. Its secret is forgotten here too: from the next sign-in on it spares you no second factor. The refresh token of this session ends with it.</source>
        <extracomment>ui/pages/devices.py</extracomment>
        <translation>今お使いのコンピューターです。その秘密はここでも忘れられ、次のサインインから第二要素は省かれません。このセッションの更新トークンも一緒に終了します。</translation>
    </message>
    <message>
        <source>This pool does not keep track of devices, so there is nothing to list and nothing is wrong. Whoever runs the pool can switch it on.</source>
        <extracomment>ui/pages/devices.py</extracomment>
        <translation>このプールはデバイスを記録しません。一覧は空ですが、異常ではありません。プールの管理者が有効にできます。</translation>
    </message>
    <message>
        <source>What the pool knows</source>
        <extracomment>ui/pages/devices.py</extracomment>
        <translation>プールが知っていること</translation>
    </message>
</context>
<context>
    <name>Directory</name>
    <message>
        <source>Add to group</source>
        <extracomment>ui/directory/words.py</extracomment>
        <translation>グループに追加</translation>
    </message>
    <message>
        <source>Confirm</source>
        <extracomment>ui/directory/words.py</extracomment>
        <translation>確認済みにする</translation>
    </message>
    <message>
        <source>Delete…</source>
        <extracomment>ui/directory/words.py</extracomment>
        <translation>削除…</translation>
    </message>
    <message>
        <source>Disable</source>
        <extracomment>ui/directory/words.py</extracomment>
        <translation>無効にする</translation>
    </message>
    <message>
        <source>Enable</source>
        <extracomment>ui/directory/words.py</extracomment>
        <translation>有効にする</translation>
    </message>
    <message>
        <source>Every session ends, and signing in is refused until the account is enabled.</source>
        <extracomment>ui/directory/words.py</extracomment>
        <translation>すべてのセッションが終了し、アカウントを有効にするまでサインインは拒否されます。</translation>
    </message>
    <message>
        <source>Every session ends. ID tokens that were handed out are good for APIs until they expire.</source>
        <extracomment>ui/directory/words.py</extracomment>
        <translation>すべてのセッションが終了します。発行済みの ID トークンは、有効期限が切れるまで API で使えます。</translation>
    </message>
    <message numerus="yes">
        <source>Every session of {count} users will end.</source>
        <extracomment>ui/directory/words.py</extracomment>
        <translation>
            <numerusform>{count} 人のユーザーの全セッションが終了します。</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove from group</source>
        <extracomment>ui/directory/words.py</extracomment>
        <translation>グループから外す</translation>
    </message>
    <message>
        <source>Reset password</source>
        <extracomment>ui/directory/words.py</extracomment>
        <translation>パスワードを再設定</translation>
    </message>
    <message>
        <source>Send code again</source>
        <extracomment>ui/directory/words.py</extracomment>
        <translation>コードを再送信</translation>
    </message>
    <message>
        <source>Sign out everywhere</source>
        <extracomment>ui/directory/words.py</extracomment>
        <translation>すべての場所でサインアウト</translation>
    </message>
    <message>
        <source>The account is confirmed without the code from the mail. The address stays unverified.</source>
        <extracomment>ui/directory/words.py</extracomment>
        <translation>メールのコードなしで、アカウントを確認済みにします。アドレスは未検証のままです。</translation>
    </message>
    <message>
        <source>The account is deleted for good.</source>
        <extracomment>ui/directory/words.py</extracomment>
        <translation>アカウントは完全に削除されます。</translation>
    </message>
    <message>
        <source>The account may sign in again.</source>
        <extracomment>ui/directory/words.py</extracomment>
        <translation>アカウントはまたサインインできます。</translation>
    </message>
    <message>
        <source>The code of the sign-up, or the invitation, is sent once more.</source>
        <extracomment>ui/directory/words.py</extracomment>
        <translation>サインアップのコード、または招待を、もう一度送ります。</translation>
    </message>
    <message>
        <source>The next ID and access tokens name the group in cognito:groups.</source>
        <extracomment>ui/directory/words.py</extracomment>
        <translation>次の ID トークンとアクセストークンから、cognito:groups にこのグループが入ります。</translation>
    </message>
    <message>
        <source>The next ID and access tokens no longer name the group.</source>
        <extracomment>ui/directory/words.py</extracomment>
        <translation>次の ID トークンとアクセストークンから、このグループが消えます。</translation>
    </message>
    <message>
        <source>The password is refused from now on, and a code to choose another is mailed.</source>
        <extracomment>ui/directory/words.py</extracomment>
        <translation>今後このパスワードは拒否され、選び直すためのコードがメールで送られます。</translation>
    </message>
    <message numerus="yes">
        <source>The passwords of {count} users will be refused, and each gets a mail with a code.</source>
        <extracomment>ui/directory/words.py</extracomment>
        <translation>
            <numerusform>{count} 人のユーザーのパスワードが拒否され、それぞれにコードのメールが届きます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} messages were sent.</source>
        <extracomment>ui/directory/words.py</extracomment>
        <translation>
            <numerusform>{count} 通のメッセージを送りました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} people will get a message.</source>
        <extracomment>ui/directory/words.py</extracomment>
        <translation>
            <numerusform>{count} 人にメッセージが届きます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} users are confirmed.</source>
        <extracomment>ui/directory/words.py</extracomment>
        <translation>
            <numerusform>{count} 人のユーザーを確認済みにしました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} users are deleted.</source>
        <extracomment>ui/directory/words.py</extracomment>
        <translation>
            <numerusform>{count} 人のユーザーを削除しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} users are disabled.</source>
        <extracomment>ui/directory/words.py</extracomment>
        <translation>
            <numerusform>{count} 人のユーザーを無効にしました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} users are enabled.</source>
        <extracomment>ui/directory/words.py</extracomment>
        <translation>
            <numerusform>{count} 人のユーザーを有効にしました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} users are in the group.</source>
        <extracomment>ui/directory/words.py</extracomment>
        <translation>
            <numerusform>{count} 人のユーザーがグループに入っています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} users are out of the group.</source>
        <extracomment>ui/directory/words.py</extracomment>
        <translation>
            <numerusform>{count} 人のユーザーがグループから外れています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} users are signed out everywhere.</source>
        <extracomment>ui/directory/words.py</extracomment>
        <translation>
            <numerusform>{count} 人のユーザーをすべての場所でサインアウトしました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} users have to reset their passwords.</source>
        <extracomment>ui/directory/words.py</extracomment>
        <translation>
            <numerusform>{count} 人のユーザーはパスワードの再設定が必要です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} users will be deleted for good. Type the number {count} to go on.</source>
        <extracomment>ui/directory/words.py</extracomment>
        <translation>
            <numerusform>{count} 人のユーザーを完全に削除します。続けるには、数字 {count} を入力してください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} users will be signed out and kept out.</source>
        <extracomment>ui/directory/words.py</extracomment>
        <translation>
            <numerusform>{count} 人のユーザーをサインアウトし、サインインできなくします。</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} can sign in again.</source>
        <extracomment>ui/directory/words.py</extracomment>
        <translation>{name} は、またサインインできます。</translation>
    </message>
    <message>
        <source>{name} has to reset the password; the code is on its way.</source>
        <extracomment>ui/directory/words.py</extracomment>
        <translation>{name} はパスワードの再設定が必要です。コードを送りました。</translation>
    </message>
    <message>
        <source>{name} is confirmed and can sign in.</source>
        <extracomment>ui/directory/words.py</extracomment>
        <translation>{name} は確認済みになり、サインインできます。</translation>
    </message>
    <message>
        <source>{name} is deleted.</source>
        <extracomment>ui/directory/words.py</extracomment>
        <translation>{name} を削除しました。</translation>
    </message>
    <message>
        <source>{name} is disabled. Every session has ended.</source>
        <extracomment>ui/directory/words.py</extracomment>
        <translation>{name} を無効にしました。すべてのセッションが終了しました。</translation>
    </message>
    <message>
        <source>{name} is in the group.</source>
        <extracomment>ui/directory/words.py</extracomment>
        <translation>{name} はグループに入っています。</translation>
    </message>
    <message>
        <source>{name} is out of the group.</source>
        <extracomment>ui/directory/words.py</extracomment>
        <translation>{name} はグループから外れています。</translation>
    </message>
    <message>
        <source>{name} is signed out everywhere.</source>
        <extracomment>ui/directory/words.py</extracomment>
        <translation>{name} をすべての場所でサインアウトしました。</translation>
    </message>
    <message>
        <source>{name} was sent what they wait for.</source>
        <extracomment>ui/directory/words.py</extracomment>
        <translation>{name} に、待っていたものを送りました。</translation>
    </message>
</context>
<context>
    <name>DirectoryPage</name>
    <message>
        <source>Create a user…</source>
        <extracomment>ui/directory/page.py</extracomment>
        <translation>ユーザーを作成…</translation>
    </message>
    <message>
        <source>Everybody in this pool, as its administrator sees them. Requests are signed.</source>
        <extracomment>ui/directory/page.py</extracomment>
        <translation>このプールの全員を、管理者の視点で見られます。リクエストには署名が付きます。</translation>
    </message>
    <message>
        <source>Nobody fits.</source>
        <extracomment>ui/directory/page.py</extracomment>
        <translation>当てはまる人はいません。</translation>
    </message>
    <message>
        <source>One user.</source>
        <extracomment>ui/directory/page.py</extracomment>
        <translation>1 人のユーザー。</translation>
    </message>
    <message>
        <source>Read the rest</source>
        <extracomment>ui/directory/page.py</extracomment>
        <translation>残りを読み取る</translation>
    </message>
    <message numerus="yes">
        <source>The first {count} users. Search to find others.</source>
        <extracomment>ui/directory/page.py</extracomment>
        <translation>
            <numerusform>最初の {count} 人のユーザーです。ほかの人は検索で見つかります。</numerusform>
        </translation>
    </message>
    <message>
        <source>The pool is searching…</source>
        <extracomment>ui/directory/page.py</extracomment>
        <translation>プールが検索しています…</translation>
    </message>
    <message>
        <source>Users</source>
        <extracomment>ui/directory/page.py</extracomment>
        <translation>ユーザー</translation>
    </message>
    <message numerus="yes">
        <source>{count} users so far; the pool has more.</source>
        <extracomment>ui/directory/page.py</extracomment>
        <translation>
            <numerusform>今のところ {count} 人のユーザー。プールにはまだいます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} users.</source>
        <extracomment>ui/directory/page.py</extracomment>
        <translation>
            <numerusform>{count} 人のユーザー。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Docks</name>
    <message>
        <source>Break it</source>
        <extracomment>ui/docks.py</extracomment>
        <translation>壊してみる</translation>
    </message>
    <message>
        <source>Inspector</source>
        <extracomment>ui/docks.py</extracomment>
        <translation>インスペクター</translation>
    </message>
    <message>
        <source>Local pool settings</source>
        <extracomment>ui/docks.py</extracomment>
        <translation>ローカルプールの設定</translation>
    </message>
    <message>
        <source>Mailbox</source>
        <extracomment>ui/docks.py</extracomment>
        <translation>メールボックス</translation>
    </message>
    <message>
        <source>Protocol</source>
        <extracomment>ui/docks.py</extracomment>
        <translation>プロトコル</translation>
    </message>
    <message>
        <source>Protocol theatre</source>
        <extracomment>ui/docks.py</extracomment>
        <translation>プロトコル劇場</translation>
    </message>
    <message>
        <source>Workshop guide</source>
        <extracomment>ui/docks.py</extracomment>
        <translation>ワークショップガイド</translation>
    </message>
</context>
<context>
    <name>DropGround</name>
    <message>
        <source>Drop a token, or a file or an address with a token in it.
It stays on this machine.</source>
        <extracomment>ui/inspector/dropping.py</extracomment>
        <translation>トークン、またはトークンを含むファイルかアドレスをドロップしてください。
このマシンの外には出ません。</translation>
    </message>
</context>
<context>
    <name>EventModel</name>
    <message>
        <source>About</source>
        <extracomment>ui/stack/events.py</extracomment>
        <translation>対象</translation>
    </message>
    <message>
        <source>Reason</source>
        <extracomment>ui/stack/events.py</extracomment>
        <translation>理由</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>ui/stack/events.py</extracomment>
        <translation>状態</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>ui/stack/events.py</extracomment>
        <translation>時刻</translation>
    </message>
</context>
<context>
    <name>EventTable</name>
    <message>
        <source>Events of the stack</source>
        <extracomment>ui/stack/events.py</extracomment>
        <translation>スタックのイベント</translation>
    </message>
</context>
<context>
    <name>ExchangeModel</name>
    <message>
        <source>No.</source>
        <extracomment>ui/protocol/exchange_model.py</extracomment>
        <translation>No.</translation>
    </message>
    <message>
        <source>Operation</source>
        <extracomment>ui/protocol/exchange_model.py</extracomment>
        <translation>操作</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>ui/protocol/exchange_model.py</extracomment>
        <translation>状態</translation>
    </message>
    <message>
        <source>failed: {0}</source>
        <extracomment>ui/protocol/exchange_model.py</extracomment>
        <translation>失敗: {0}</translation>
    </message>
    <message>
        <source>ms</source>
        <extracomment>ui/protocol/exchange_model.py</extracomment>
        <translation>ms</translation>
    </message>
    <message>
        <source>no answer</source>
        <extracomment>ui/protocol/exchange_model.py</extracomment>
        <translation>応答なし</translation>
    </message>
    <message>
        <source>{0} (attempt {1})</source>
        <extracomment>ui/protocol/exchange_model.py</extracomment>
        <translation>{0} (試行 {1})</translation>
    </message>
</context>
<context>
    <name>ExchangeTable</name>
    <message>
        <source>HTTP exchanges</source>
        <extracomment>ui/protocol/exchange_table.py</extracomment>
        <translation>HTTP のやり取り</translation>
    </message>
</context>
<context>
    <name>ExchangeWriter</name>
    <message>
        <source>Cut here: only the first {0} characters are shown.</source>
        <extracomment>ui/protocol/exchange_writer.py</extracomment>
        <translation>ここで切れています。表示は最初の {0} 文字だけです。</translation>
    </message>
    <message>
        <source>Headers</source>
        <extracomment>ui/protocol/exchange_writer.py</extracomment>
        <translation>ヘッダー</translation>
    </message>
    <message>
        <source>No answer came: {0}</source>
        <extracomment>ui/protocol/exchange_writer.py</extracomment>
        <translation>応答がありませんでした: {0}</translation>
    </message>
    <message>
        <source>No body.</source>
        <extracomment>ui/protocol/exchange_writer.py</extracomment>
        <translation>本文なし。</translation>
    </message>
    <message>
        <source>Request</source>
        <extracomment>ui/protocol/exchange_writer.py</extracomment>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>Response</source>
        <extracomment>ui/protocol/exchange_writer.py</extracomment>
        <translation>レスポンス</translation>
    </message>
    <message>
        <source>What these values are</source>
        <extracomment>ui/protocol/exchange_writer.py</extracomment>
        <translation>これらの値の意味</translation>
    </message>
    <message>
        <source>attempt {0}</source>
        <extracomment>ui/protocol/exchange_writer.py</extracomment>
        <translation>試行 {0}</translation>
    </message>
    <message>
        <source>conversation {0}</source>
        <extracomment>ui/protocol/exchange_writer.py</extracomment>
        <translation>会話 {0}</translation>
    </message>
    <message>
        <source>no answer</source>
        <extracomment>ui/protocol/exchange_writer.py</extracomment>
        <translation>応答なし</translation>
    </message>
    <message>
        <source>request id {0}</source>
        <extracomment>ui/protocol/exchange_writer.py</extracomment>
        <translation>リクエスト ID {0}</translation>
    </message>
    <message>
        <source>{0} ms</source>
        <extracomment>ui/protocol/exchange_writer.py</extracomment>
        <translation>{0} ms</translation>
    </message>
</context>
<context>
    <name>FailureModel</name>
    <message>
        <source>User</source>
        <extracomment>ui/directory/failures.py</extracomment>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Why it did not work</source>
        <extracomment>ui/directory/failures.py</extracomment>
        <translation>失敗した理由</translation>
    </message>
</context>
<context>
    <name>FailureTable</name>
    <message>
        <source>For whom it did not work</source>
        <extracomment>ui/directory/failures.py</extracomment>
        <translation>失敗したユーザー</translation>
    </message>
</context>
<context>
    <name>FamilyTimeline</name>
    <message>
        <source>1 earlier generation has not expired yet.</source>
        <extracomment>ui/inspector/family_words.py</extracomment>
        <translation>前の世代が 1 つ、まだ有効期限内です。</translation>
    </message>
    <message>
        <source>Generation {0} is the session&apos;s own.</source>
        <extracomment>ui/inspector/family_view.py</extracomment>
        <translation>世代 {0} がセッションの現在の世代です。</translation>
    </message>
    <message>
        <source>Generation {number}</source>
        <extracomment>ui/inspector/family_view.py</extracomment>
        <translation>世代 {number}</translation>
    </message>
    <message>
        <source>Generation {number}, in use: expires {time}</source>
        <extracomment>ui/inspector/family_view.py</extracomment>
        <translation>世代 {number}、使用中: 有効期限 {time}</translation>
    </message>
    <message>
        <source>Generation {number}: expired {time}</source>
        <extracomment>ui/inspector/family_view.py</extracomment>
        <translation>世代 {number}: 期限切れ {time}</translation>
    </message>
    <message>
        <source>Generation {number}: expires {time}</source>
        <extracomment>ui/inspector/family_view.py</extracomment>
        <translation>世代 {number}: 有効期限 {time}</translation>
    </message>
    <message>
        <source>Generations of tokens since the sign-in</source>
        <extracomment>ui/inspector/family_view.py</extracomment>
        <translation>サインイン以降のトークンの世代</translation>
    </message>
    <message>
        <source>now</source>
        <extracomment>ui/inspector/family_view.py</extracomment>
        <translation>現在</translation>
    </message>
    <message>
        <source>{0} earlier generations have not expired yet.</source>
        <extracomment>ui/inspector/family_words.py</extracomment>
        <translation>前の世代が {0} つ、まだ有効期限内です。</translation>
    </message>
</context>
<context>
    <name>ForgotPage</name>
    <message>
        <source>A code goes to the verified address of the account. With it you choose a new password.</source>
        <extracomment>ui/pages/forgot.py</extracomment>
        <translation>アカウントの検証済みアドレスにコードが届きます。それを使って新しいパスワードを選びます。</translation>
    </message>
    <message>
        <source>A new password is needed.</source>
        <extracomment>ui/pages/forgot.py</extracomment>
        <translation>新しいパスワードが必要です。</translation>
    </message>
    <message>
        <source>Back to signing in</source>
        <extracomment>ui/pages/forgot.py</extracomment>
        <translation>サインインに戻る</translation>
    </message>
    <message>
        <source>Code</source>
        <extracomment>ui/pages/forgot.py</extracomment>
        <translation>コード</translation>
    </message>
    <message>
        <source>Forgotten password</source>
        <extracomment>ui/pages/forgot.py</extracomment>
        <translation>パスワードを忘れた場合</translation>
    </message>
    <message>
        <source>I have a code already</source>
        <extracomment>ui/pages/forgot.py</extracomment>
        <translation>コードを持っています</translation>
    </message>
    <message>
        <source>If that account exists, a code is on its way.</source>
        <extracomment>ui/pages/forgot.py</extracomment>
        <translation>そのアカウントがあれば、コードが届きます。</translation>
    </message>
    <message>
        <source>If that account exists, a code went to {where}.</source>
        <extracomment>ui/pages/forgot.py</extracomment>
        <translation>そのアカウントがあれば、コードは {where} に送られました。</translation>
    </message>
    <message>
        <source>New password</source>
        <extracomment>ui/pages/forgot.py</extracomment>
        <translation>新しいパスワード</translation>
    </message>
    <message>
        <source>New password again</source>
        <extracomment>ui/pages/forgot.py</extracomment>
        <translation>新しいパスワード (再入力)</translation>
    </message>
    <message>
        <source>Say whose password it is.</source>
        <extracomment>ui/pages/forgot.py</extracomment>
        <translation>だれのパスワードかを入力してください。</translation>
    </message>
    <message>
        <source>Send another code</source>
        <extracomment>ui/pages/forgot.py</extracomment>
        <translation>別のコードを送信</translation>
    </message>
    <message>
        <source>Send me a code</source>
        <extracomment>ui/pages/forgot.py</extracomment>
        <translation>コードを送信</translation>
    </message>
    <message>
        <source>Set the new password</source>
        <extracomment>ui/pages/forgot.py</extracomment>
        <translation>新しいパスワードを設定</translation>
    </message>
    <message>
        <source>The code is missing. It is in the mail.</source>
        <extracomment>ui/pages/forgot.py</extracomment>
        <translation>コードが入力されていません。メールにあります。</translation>
    </message>
    <message>
        <source>The two passwords are not the same.</source>
        <extracomment>ui/pages/forgot.py</extracomment>
        <translation>2 つのパスワードが一致しません。</translation>
    </message>
    <message>
        <source>Type the new password once more.</source>
        <extracomment>ui/pages/forgot.py</extracomment>
        <translation>新しいパスワードをもう一度入力してください。</translation>
    </message>
    <message>
        <source>Username or e-mail address</source>
        <extracomment>ui/pages/forgot.py</extracomment>
        <translation>ユーザー名またはメールアドレス</translation>
    </message>
</context>
<context>
    <name>GuidePanel</name>
    <message>
        <source>The guide&apos;s steps</source>
        <extracomment>ui/guide/panel.py</extracomment>
        <translation>ガイドのステップ</translation>
    </message>
</context>
<context>
    <name>HandshakeWords</name>
    <message>
        <source>A hash of A and B that both sides work out and neither sends: it ties the proof to this sign-in.</source>
        <extracomment>ui/protocol/handshake_view.py</extracomment>
        <translation>両側が計算し、どちらも送らない A と B のハッシュです。証明をこのサインインに結び付けます。</translation>
    </message>
    <message>
        <source>Cognito&apos;s note to itself, which the app cannot read and must hand back unchanged.</source>
        <extracomment>ui/protocol/handshake_view.py</extracomment>
        <translation>Cognito が自分に宛てたメモです。アプリには読めず、そのまま返す必要があります。</translation>
    </message>
    <message>
        <source>Cognito&apos;s public number</source>
        <extracomment>ui/protocol/handshake_view.py</extracomment>
        <translation>Cognito の公開値</translation>
    </message>
    <message>
        <source>Made from a secret random number of Cognito&apos;s own and the verifier kept for this user, which is all that SRP needs on the server: not the password.</source>
        <extracomment>ui/protocol/handshake_view.py</extracomment>
        <translation>Cognito の秘密の乱数と、このユーザー用に保管された検証子から作られます。SRP でサーバーに必要なのは検証子だけで、パスワードは要りません。</translation>
    </message>
    <message>
        <source>Random, chosen when the password was set and mixed into it, so that two people with one password have different verifiers.</source>
        <extracomment>ui/protocol/handshake_view.py</extracomment>
        <translation>パスワードの設定時に選ばれ、パスワードに混ぜられる乱数です。同じパスワードの 2 人でも、検証子は異なります。</translation>
    </message>
    <message>
        <source>The note from Cognito&apos;s answer before, handed back unchanged.</source>
        <extracomment>ui/protocol/handshake_view.py</extracomment>
        <translation>Cognito の前の応答にあったメモを、そのまま返したものです。</translation>
    </message>
    <message>
        <source>The pool id behind the underscore: it goes into the hashes, so that a proof is good for one pool.</source>
        <extracomment>ui/protocol/handshake_view.py</extracomment>
        <translation>プール ID のアンダースコアより後の部分です。ハッシュに入るため、証明は 1 つのプールでだけ有効です。</translation>
    </message>
    <message>
        <source>The pool&apos;s internal name for the user: this one is mixed with the password, whatever was typed to sign in.</source>
        <extracomment>ui/protocol/handshake_view.py</extracomment>
        <translation>プールの内部でのユーザー名です。サインインで何を入力しても、パスワードに混ぜられるのはこちらです。</translation>
    </message>
    <message>
        <source>The proof: an HMAC-SHA256 over pool name, user name, secret block and timestamp. Its key comes from the password and both random numbers, and neither side has sent it.</source>
        <extracomment>ui/protocol/handshake_view.py</extracomment>
        <translation>証明です。プール名、ユーザー名、シークレットブロック、タイムスタンプに対する HMAC-SHA256 です。鍵はパスワードと両方の乱数から作られ、どちらの側もそれを送っていません。</translation>
    </message>
    <message>
        <source>The same for every pool and known to everybody; all arithmetic is modulo the prime N.</source>
        <extracomment>ui/protocol/handshake_view.py</extracomment>
        <translation>どのプールでも同じで、だれもが知っています。計算はすべて素数 N を法とします。</translation>
    </message>
    <message>
        <source>When the proof was made, in UTC and always in English: it is signed along with the rest.</source>
        <extracomment>ui/protocol/handshake_view.py</extracomment>
        <translation>証明を作った日時です。UTC で、必ず英語です。ほかの値と一緒に署名されます。</translation>
    </message>
    <message>
        <source>g = {0}, N has {1} bits</source>
        <extracomment>ui/protocol/handshake_view.py</extracomment>
        <translation>g = {0}、N は {1} ビット</translation>
    </message>
    <message>
        <source>g raised to a secret random number a, modulo N: anyone may see A, and nobody can get back to a from it.</source>
        <extracomment>ui/protocol/handshake_view.py</extracomment>
        <translation>g を秘密の乱数 a 乗し、N を法としたものです。A はだれが見てもかまいません。A から a に戻ることは、だれにもできません。</translation>
    </message>
    <message>
        <source>generator and modulus</source>
        <extracomment>ui/protocol/handshake_view.py</extracomment>
        <translation>生成元と法</translation>
    </message>
    <message>
        <source>pool name</source>
        <extracomment>ui/protocol/handshake_view.py</extracomment>
        <translation>プール名</translation>
    </message>
    <message>
        <source>salt</source>
        <extracomment>ui/protocol/handshake_view.py</extracomment>
        <translation>ソルト</translation>
    </message>
    <message>
        <source>scrambling parameter</source>
        <extracomment>ui/protocol/handshake_view.py</extracomment>
        <translation>スクランブルパラメーター</translation>
    </message>
    <message>
        <source>secret block</source>
        <extracomment>ui/protocol/handshake_view.py</extracomment>
        <translation>シークレットブロック</translation>
    </message>
    <message>
        <source>signature</source>
        <extracomment>ui/protocol/handshake_view.py</extracomment>
        <translation>署名</translation>
    </message>
    <message>
        <source>the app&apos;s public number</source>
        <extracomment>ui/protocol/handshake_view.py</extracomment>
        <translation>アプリの公開値</translation>
    </message>
    <message>
        <source>timestamp</source>
        <extracomment>ui/protocol/handshake_view.py</extracomment>
        <translation>タイムスタンプ</translation>
    </message>
    <message>
        <source>user name for the arithmetic</source>
        <extracomment>ui/protocol/handshake_view.py</extracomment>
        <translation>計算用のユーザー名</translation>
    </message>
</context>
<context>
    <name>HasAndNeedsCard</name>
    <message>
        <source>He has</source>
        <extracomment>ui/theatre/srp_has_and_needs.py</extracomment>
        <translation>持っているもの</translation>
    </message>
    <message>
        <source>He has, and he would need</source>
        <extracomment>ui/theatre/srp_has_and_needs.py</extracomment>
        <translation>持っているものと、必要なもの</translation>
    </message>
    <message>
        <source>He would need</source>
        <extracomment>ui/theatre/srp_has_and_needs.py</extracomment>
        <translation>必要なもの</translation>
    </message>
    <message>
        <source>Nothing: everybody has these, and they are the same for every pool.</source>
        <extracomment>ui/theatre/srp_has_and_needs.py</extracomment>
        <translation>なし。これらはだれでも持っていて、どのプールでも同じです。</translation>
    </message>
    <message>
        <source>TLS keeps others from reading any of this. Suppose that somebody reads all of it nevertheless.</source>
        <extracomment>ui/theatre/srp_has_and_needs.py</extracomment>
        <translation>TLS により、他人はこれを一切読めません。それでも、だれかがすべてを読んだとしましょう。</translation>
    </message>
    <message>
        <source>The key behind it, so S: a and the password, or b. As it stands, M proves this one sign-in and no other.</source>
        <extracomment>ui/theatre/srp_has_and_needs.py</extracomment>
        <translation>その鍵、つまり S です。a とパスワード、または b が必要です。このままでは、M が証明するのはこの 1 回のサインインだけです。</translation>
    </message>
    <message>
        <source>The key that Cognito sealed the block with. Only Cognito has it.</source>
        <extracomment>ui/theatre/srp_has_and_needs.py</extracomment>
        <translation>Cognito がブロックを封じた鍵です。持っているのは Cognito だけです。</translation>
    </message>
    <message>
        <source>The password. Without it salt, user id and u lead nowhere.</source>
        <extracomment>ui/theatre/srp_has_and_needs.py</extracomment>
        <translation>パスワードです。それがなければ、ソルト、ユーザー ID、u からは何も得られません。</translation>
    </message>
    <message>
        <source>a, the discrete logarithm of A. With it he could compare guesses of the password.</source>
        <extracomment>ui/theatre/srp_has_and_needs.py</extracomment>
        <translation>a、つまり A の離散対数です。あれば、パスワードの推測を照合できます。</translation>
    </message>
    <message>
        <source>b, to take its power away and be left with the verifier. B alone says nothing about v.</source>
        <extracomment>ui/theatre/srp_has_and_needs.py</extracomment>
        <translation>b です。その累乗を取り除けば、検証子が残ります。B だけでは v について何もわかりません。</translation>
    </message>
</context>
<context>
    <name>Hidden</name>
    <message>
        <source>‹hidden: {0} characters›</source>
        <extracomment>ui/hidden.py</extracomment>
        <translation>‹非表示: {0} 文字›</translation>
    </message>
    <message>
        <source>‹hidden›</source>
        <extracomment>ui/hidden.py</extracomment>
        <translation>‹非表示›</translation>
    </message>
    <message>
        <source>‹not JSON: {0} bytes›</source>
        <extracomment>ui/hidden.py</extracomment>
        <translation>‹JSON ではありません: {0} バイト›</translation>
    </message>
    <message>
        <source>‹{0} more›</source>
        <extracomment>ui/hidden.py</extracomment>
        <translation>‹ほか {0} 件›</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>in {0}</source>
        <extracomment>ui/inspector/moments.py</extracomment>
        <translation>{0}後</translation>
    </message>
    <message>
        <source>more than 100 years</source>
        <extracomment>ui/inspector/moments.py</extracomment>
        <translation>100 年以上</translation>
    </message>
    <message>
        <source>now</source>
        <extracomment>ui/inspector/moments.py</extracomment>
        <translation>現在</translation>
    </message>
    <message>
        <source>{0} ago</source>
        <extracomment>ui/inspector/moments.py</extracomment>
        <translation>{0}前</translation>
    </message>
    <message>
        <source>{0} d</source>
        <extracomment>ui/inspector/moments.py</extracomment>
        <translation>{0} 日</translation>
    </message>
    <message>
        <source>{0} h</source>
        <extracomment>ui/inspector/moments.py</extracomment>
        <translation>{0} 時間</translation>
    </message>
    <message>
        <source>{0} min</source>
        <extracomment>ui/inspector/moments.py</extracomment>
        <translation>{0} 分</translation>
    </message>
    <message>
        <source>{0} s</source>
        <extracomment>ui/inspector/moments.py</extracomment>
        <translation>{0} 秒</translation>
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
        <translation>アクセス</translation>
    </message>
    <message>
        <source>Break</source>
        <extracomment>ui/inspector/views.py</extracomment>
        <translation>壊す</translation>
    </message>
    <message>
        <source>Claims</source>
        <extracomment>ui/inspector/views.py</extracomment>
        <translation>クレーム</translation>
    </message>
    <message>
        <source>Compare</source>
        <extracomment>ui/inspector/views.py</extracomment>
        <translation>比較</translation>
    </message>
    <message>
        <source>Header</source>
        <extracomment>ui/inspector/panel.py</extracomment>
        <translation>ヘッダー</translation>
    </message>
    <message>
        <source>How the token is shown</source>
        <extracomment>ui/inspector/panel.py</extracomment>
        <translation>トークンの表示方法</translation>
    </message>
    <message>
        <source>ID</source>
        <extracomment>ui/inspector/panel.py</extracomment>
        <translation>ID</translation>
    </message>
    <message>
        <source>It has {0} characters, and nothing in them looks like a token.</source>
        <extracomment>ui/inspector/panel.py</extracomment>
        <translation>{0} 文字ありますが、トークンらしいものは見つかりません。</translation>
    </message>
    <message>
        <source>It has {0} characters; a token is looked for in {1} at most.</source>
        <extracomment>ui/inspector/panel.py</extracomment>
        <translation>{0} 文字あります。トークンを探せるのは {1} 文字までです。</translation>
    </message>
    <message>
        <source>No token was found in that</source>
        <extracomment>ui/inspector/panel.py</extracomment>
        <translation>トークンは見つかりませんでした</translation>
    </message>
    <message>
        <source>Paste the token itself, or the line that it stands in.</source>
        <extracomment>ui/inspector/panel.py</extracomment>
        <translation>トークンそのものか、トークンのある行を貼り付けてください。</translation>
    </message>
    <message>
        <source>Pasted</source>
        <extracomment>ui/inspector/panel.py</extracomment>
        <translation>貼り付け</translation>
    </message>
    <message>
        <source>Raw</source>
        <extracomment>ui/inspector/views.py</extracomment>
        <translation>生データ</translation>
    </message>
    <message>
        <source>Refresh</source>
        <extracomment>ui/inspector/panel.py</extracomment>
        <translation>更新</translation>
    </message>
    <message>
        <source>Tokens</source>
        <extracomment>ui/inspector/panel.py</extracomment>
        <translation>トークン</translation>
    </message>
</context>
<context>
    <name>KeyCard</name>
    <message>
        <source>Close</source>
        <extracomment>ui/presenter/card.py</extracomment>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Close the card with the keys</source>
        <extracomment>ui/presenter/card.py</extracomment>
        <translation>キーのカードを閉じる</translation>
    </message>
    <message>
        <source>The presenter&apos;s keys</source>
        <extracomment>ui/presenter/card.py</extracomment>
        <translation>発表者のキー</translation>
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
        <translation>確認コード</translation>
    </message>
    <message>
        <source>Puts the code of this mail into the form</source>
        <extracomment>ui/mailbox/letter.py</extracomment>
        <translation>このメールのコードをフォームに入れます</translation>
    </message>
    <message>
        <source>Subject</source>
        <extracomment>ui/mailbox/letter.py</extracomment>
        <translation>件名</translation>
    </message>
    <message>
        <source>Text of the mail</source>
        <extracomment>ui/mailbox/letter.py</extracomment>
        <translation>メールの本文</translation>
    </message>
    <message>
        <source>To whom and when</source>
        <extracomment>ui/mailbox/letter.py</extracomment>
        <translation>宛先と日時</translation>
    </message>
    <message>
        <source>To {0} · {1} · {2} ({3})</source>
        <extracomment>ui/mailbox/letter.py</extracomment>
        <translation>宛先 {0} · {1} · {2} ({3})</translation>
    </message>
    <message>
        <source>Use this code</source>
        <extracomment>ui/mailbox/letter.py</extracomment>
        <translation>このコードを使う</translation>
    </message>
    <message>
        <source>by SMS</source>
        <extracomment>ui/mailbox/letter.py</extracomment>
        <translation>SMS で</translation>
    </message>
    <message>
        <source>by e-mail</source>
        <extracomment>ui/mailbox/letter.py</extracomment>
        <translation>メールで</translation>
    </message>
</context>
<context>
    <name>LifeBar</name>
    <message>
        <source>Expired {0}</source>
        <extracomment>ui/inspector/life_bar.py</extracomment>
        <translation>期限切れ {0}</translation>
    </message>
    <message>
        <source>Expires {0}</source>
        <extracomment>ui/inspector/life_bar.py</extracomment>
        <translation>有効期限 {0}</translation>
    </message>
    <message>
        <source>Issued {0}</source>
        <extracomment>ui/inspector/life_bar.py</extracomment>
        <translation>発行 {0}</translation>
    </message>
    <message>
        <source>Issued {issued}, expires {expires}</source>
        <extracomment>ui/inspector/life_bar.py</extracomment>
        <translation>発行 {issued}、有効期限 {expires}</translation>
    </message>
    <message>
        <source>The token&apos;s life</source>
        <extracomment>ui/inspector/life_bar.py</extracomment>
        <translation>トークンの有効期間</translation>
    </message>
</context>
<context>
    <name>LifeRow</name>
    <message>
        <source>A whole number. {range}</source>
        <extracomment>ui/local_pool/rows.py</extracomment>
        <translation>整数です。{range}</translation>
    </message>
    <message>
        <source>That is not possible. {range}</source>
        <extracomment>ui/local_pool/rows.py</extracomment>
        <translation>その値は使えません。{range}</translation>
    </message>
    <message>
        <source>Unit of: {label}</source>
        <extracomment>ui/local_pool/rows.py</extracomment>
        <translation>単位: {label}</translation>
    </message>
    <message>
        <source>days</source>
        <extracomment>ui/local_pool/rows.py</extracomment>
        <translation>日</translation>
    </message>
    <message>
        <source>hours</source>
        <extracomment>ui/local_pool/rows.py</extracomment>
        <translation>時間</translation>
    </message>
    <message>
        <source>minutes</source>
        <extracomment>ui/local_pool/rows.py</extracomment>
        <translation>分</translation>
    </message>
    <message>
        <source>seconds</source>
        <extracomment>ui/local_pool/rows.py</extracomment>
        <translation>秒</translation>
    </message>
</context>
<context>
    <name>LocalPoolPanel</name>
    <message>
        <source>Apply</source>
        <extracomment>ui/local_pool/panel.py</extracomment>
        <translation>適用</translation>
    </message>
    <message>
        <source>Back to the defaults</source>
        <extracomment>ui/local_pool/panel.py</extracomment>
        <translation>既定に戻す</translation>
    </message>
    <message>
        <source>Changed and not applied yet: {count}.</source>
        <extracomment>ui/local_pool/panel.py</extracomment>
        <translation>変更済み、未適用: {count}。</translation>
    </message>
    <message>
        <source>Go to</source>
        <extracomment>ui/local_pool/panel.py</extracomment>
        <translation>移動</translation>
    </message>
    <message>
        <source>The settings</source>
        <extracomment>ui/local_pool/panel.py</extracomment>
        <translation>設定</translation>
    </message>
    <message>
        <source>Who is signed in stays so. The next sign-in or refresh meets new settings.</source>
        <extracomment>ui/local_pool/panel.py</extracomment>
        <translation>サインイン中の人はそのままです。新しい設定は、次のサインインか更新から適用されます。</translation>
    </message>
</context>
<context>
    <name>MailModel</name>
    <message>
        <source>Unread: {0}, to {1}, {2}</source>
        <extracomment>ui/mailbox/mail_model.py</extracomment>
        <translation>未読: {0}、宛先 {1}、{2}</translation>
    </message>
    <message>
        <source>{0}, to {1}, {2}</source>
        <extracomment>ui/mailbox/mail_model.py</extracomment>
        <translation>{0}、宛先 {1}、{2}</translation>
    </message>
</context>
<context>
    <name>Mailbox</name>
    <message>
        <source>SMS</source>
        <extracomment>ui/mailbox/mail_model.py</extracomment>
        <translation>SMS</translation>
    </message>
    <message>
        <source>SMS: {0}</source>
        <extracomment>ui/mailbox/mail_model.py</extracomment>
        <translation>SMS: {0}</translation>
    </message>
    <message>
        <source>just now</source>
        <extracomment>ui/mailbox/when.py</extracomment>
        <translation>たった今</translation>
    </message>
    <message>
        <source>{0} d ago</source>
        <extracomment>ui/mailbox/when.py</extracomment>
        <translation>{0} 日前</translation>
    </message>
    <message>
        <source>{0} h ago</source>
        <extracomment>ui/mailbox/when.py</extracomment>
        <translation>{0} 時間前</translation>
    </message>
    <message>
        <source>{0} min ago</source>
        <extracomment>ui/mailbox/when.py</extracomment>
        <translation>{0} 分前</translation>
    </message>
</context>
<context>
    <name>MailboxPanel</name>
    <message>
        <source>Mails</source>
        <extracomment>ui/mailbox/panel.py</extracomment>
        <translation>メール</translation>
    </message>
    <message>
        <source>New mail to {0}: {1}</source>
        <extracomment>ui/mailbox/panel.py</extracomment>
        <translation>{0} 宛ての新着メール: {1}</translation>
    </message>
    <message>
        <source>New mail to {0}: {1}. The code is {2}.</source>
        <extracomment>ui/mailbox/panel.py</extracomment>
        <translation>{0} 宛ての新着メール: {1}。コードは {2} です。</translation>
    </message>
    <message>
        <source>No mail yet.
Register, and Cognito&apos;s mail lands here.</source>
        <extracomment>ui/mailbox/panel.py</extracomment>
        <translation>メールはまだありません。
登録すると、Cognito のメールがここに届きます。</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>&amp;File</source>
        <extracomment>ui/main_window.py</extracomment>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <extracomment>ui/main_window.py</extracomment>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Pool</source>
        <extracomment>ui/main_window.py</extracomment>
        <translation>プール(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <extracomment>ui/main_window.py</extracomment>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <extracomment>ui/main_window.py</extracomment>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Configuration (*.js *.json)</source>
        <extracomment>ui/main_window.py</extracomment>
        <translation>設定 (*.js *.json)</translation>
    </message>
    <message>
        <source>Open a pool&apos;s configuration</source>
        <extracomment>ui/main_window.py</extracomment>
        <translation>プールの設定を開く</translation>
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
        <translation>その他</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>About Wild Rydes</source>
        <extracomment>ui/menus.py</extracomment>
        <translation>Wild Rydes について</translation>
    </message>
    <message>
        <source>All commands…</source>
        <extracomment>ui/menus.py</extracomment>
        <translation>すべてのコマンド…</translation>
    </message>
    <message>
        <source>Choose a pool…</source>
        <extracomment>ui/menus.py</extracomment>
        <translation>プールを選択…</translation>
    </message>
    <message>
        <source>Open configuration file…</source>
        <extracomment>ui/menus.py</extracomment>
        <translation>設定ファイルを開く…</translation>
    </message>
    <message>
        <source>Open recording…</source>
        <extracomment>ui/menus.py</extracomment>
        <translation>記録を開く…</translation>
    </message>
    <message>
        <source>Quit</source>
        <extracomment>ui/menus.py</extracomment>
        <translation>終了</translation>
    </message>
    <message>
        <source>Save recording…</source>
        <extracomment>ui/menus.py</extracomment>
        <translation>記録を保存…</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Message</source>
        <extracomment>ui/widgets/message_bar.py</extracomment>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>ui/widgets/message_bar.py</extracomment>
        <translation>名前</translation>
    </message>
    <message>
        <source>Request id</source>
        <extracomment>ui/widgets/message_bar.py</extracomment>
        <translation>リクエスト ID</translation>
    </message>
</context>
<context>
    <name>MfaEnrolment</name>
    <message>
        <source>Code</source>
        <extracomment>ui/pages/mfa_enrolment.py</extracomment>
        <translation>コード</translation>
    </message>
    <message>
        <source>Scan the picture with an authenticator app, or type the secret into it. Then type the code that the app shows.</source>
        <extracomment>ui/pages/mfa_enrolment.py</extracomment>
        <translation>認証アプリで画像を読み取るか、秘密をアプリに入力します。次に、アプリに表示されたコードを入力します。</translation>
    </message>
    <message>
        <source>Six digits, a new one every 30 seconds.</source>
        <extracomment>ui/pages/mfa_enrolment.py</extracomment>
        <translation>6 桁の数字で、30 秒ごとに変わります。</translation>
    </message>
    <message>
        <source>The code is missing. The authenticator app shows it.</source>
        <extracomment>ui/pages/mfa_enrolment.py</extracomment>
        <translation>コードが入力されていません。認証アプリに表示されています。</translation>
    </message>
    <message>
        <source>The code of an authenticator app has 6 digits.</source>
        <extracomment>ui/pages/mfa_enrolment.py</extracomment>
        <translation>認証アプリのコードは 6 桁です。</translation>
    </message>
</context>
<context>
    <name>MfaFactors</name>
    <message>
        <source>Authenticator app</source>
        <extracomment>ui/pages/mfa_factors.py</extracomment>
        <translation>認証アプリ</translation>
    </message>
    <message>
        <source>E-mail</source>
        <extracomment>ui/pages/mfa_factors.py</extracomment>
        <translation>メール</translation>
    </message>
    <message>
        <source>Needs a verified e-mail address; your account has none.</source>
        <extracomment>ui/pages/mfa_factors.py</extracomment>
        <translation>検証済みのメールアドレスが必要ですが、あなたのアカウントにはありません。</translation>
    </message>
    <message>
        <source>Needs a verified phone number; your account has none.</source>
        <extracomment>ui/pages/mfa_factors.py</extracomment>
        <translation>検証済みの電話番号が必要ですが、あなたのアカウントにはありません。</translation>
    </message>
    <message>
        <source>Not verified yet.</source>
        <extracomment>ui/pages/mfa_factors.py</extracomment>
        <translation>まだ検証されていません。</translation>
    </message>
    <message>
        <source>One of them is enough. Where several are on, one may come first.</source>
        <extracomment>ui/pages/mfa_factors.py</extracomment>
        <translation>1 つで足ります。複数が有効なら、最初に使うものを決められます。</translation>
    </message>
    <message>
        <source>Shows a code without any network. Set it up below.</source>
        <extracomment>ui/pages/mfa_factors.py</extracomment>
        <translation>ネットワークなしでコードを表示します。下で設定してください。</translation>
    </message>
    <message>
        <source>Text message</source>
        <extracomment>ui/pages/mfa_factors.py</extracomment>
        <translation>テキストメッセージ</translation>
    </message>
    <message>
        <source>To the Profile page</source>
        <extracomment>ui/pages/mfa_factors.py</extracomment>
        <translation>プロフィールページへ</translation>
    </message>
    <message>
        <source>To {contact}</source>
        <extracomment>ui/pages/mfa_factors.py</extracomment>
        <translation>{contact} 宛て</translation>
    </message>
    <message>
        <source>first</source>
        <extracomment>ui/pages/mfa_factors.py</extracomment>
        <translation>最初に使う</translation>
    </message>
    <message>
        <source>let me choose each time</source>
        <extracomment>ui/pages/mfa_factors.py</extracomment>
        <translation>毎回自分で選ぶ</translation>
    </message>
    <message>
        <source>{factor}: ask for it first</source>
        <extracomment>ui/pages/mfa_factors.py</extracomment>
        <translation>{factor}: 最初に求める</translation>
    </message>
</context>
<context>
    <name>MfaPage</name>
    <message>
        <source>An app on your phone or computer that shows a new code every 30 seconds. It shares a secret with the pool; only the newest secret counts.</source>
        <extracomment>ui/pages/mfa.py</extracomment>
        <translation>30 秒ごとに新しいコードを表示する、電話やコンピューターのアプリです。プールと秘密を共有し、最新の秘密だけが有効です。</translation>
    </message>
    <message>
        <source>Asked for besides the password</source>
        <extracomment>ui/pages/mfa.py</extracomment>
        <translation>パスワードのほかに求めるもの</translation>
    </message>
    <message>
        <source>Authenticator app</source>
        <extracomment>ui/pages/mfa.py</extracomment>
        <translation>認証アプリ</translation>
    </message>
    <message>
        <source>Back to the account</source>
        <extracomment>ui/pages/mfa.py</extracomment>
        <translation>アカウントに戻る</translation>
    </message>
    <message>
        <source>Check and switch on</source>
        <extracomment>ui/pages/mfa.py</extracomment>
        <translation>確認して有効にする</translation>
    </message>
    <message>
        <source>Go to sign in</source>
        <extracomment>ui/pages/mfa.py</extracomment>
        <translation>サインインへ</translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <extracomment>ui/pages/mfa.py</extracomment>
        <translation>元のままにする</translation>
    </message>
    <message>
        <source>Nobody is signed in</source>
        <extracomment>ui/pages/mfa.py</extracomment>
        <translation>だれもサインインしていません</translation>
    </message>
    <message>
        <source>Read again</source>
        <extracomment>ui/pages/mfa.py</extracomment>
        <translation>もう一度読み取る</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>ui/pages/mfa.py</extracomment>
        <translation>保存</translation>
    </message>
    <message>
        <source>Second factor</source>
        <extracomment>ui/pages/mfa.py</extracomment>
        <translation>第二要素</translation>
    </message>
    <message>
        <source>Set up an app…</source>
        <extracomment>ui/pages/mfa.py</extracomment>
        <translation>アプリを設定…</translation>
    </message>
    <message>
        <source>Set up another app…</source>
        <extracomment>ui/pages/mfa.py</extracomment>
        <translation>別のアプリを設定…</translation>
    </message>
    <message>
        <source>Sign in to see your second factors.</source>
        <extracomment>ui/pages/mfa.py</extracomment>
        <translation>サインインすると、第二要素が表示されます。</translation>
    </message>
    <message>
        <source>What a sign-in asks for besides the password.</source>
        <extracomment>ui/pages/mfa.py</extracomment>
        <translation>サインインのとき、パスワードのほかに求められるもの。</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>A unicorn</source>
        <extracomment>ui/widgets/navigation.py</extracomment>
        <translation>ユニコーン</translation>
    </message>
    <message>
        <source>Account</source>
        <extracomment>ui/widgets/navigation.py</extracomment>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Choose a pool</source>
        <extracomment>ui/widgets/navigation.py</extracomment>
        <translation>プールを選択</translation>
    </message>
    <message>
        <source>Navigation</source>
        <extracomment>ui/widgets/navigation.py</extracomment>
        <translation>ナビゲーション</translation>
    </message>
    <message>
        <source>Register</source>
        <extracomment>ui/widgets/navigation.py</extracomment>
        <translation>登録</translation>
    </message>
    <message>
        <source>Ride</source>
        <extracomment>ui/widgets/navigation.py</extracomment>
        <translation>乗車</translation>
    </message>
    <message>
        <source>Sign in</source>
        <extracomment>ui/widgets/navigation.py</extracomment>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>Verify</source>
        <extracomment>ui/widgets/navigation.py</extracomment>
        <translation>検証</translation>
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
        <translation>作成</translation>
    </message>
    <message>
        <source>Create a user</source>
        <extracomment>ui/directory/new_user_card.py</extracomment>
        <translation>ユーザーを作成</translation>
    </message>
    <message>
        <source>Create somebody</source>
        <extracomment>ui/local_pool/people.py</extracomment>
        <translation>だれかを作成</translation>
    </message>
    <message>
        <source>Create the user</source>
        <extracomment>ui/directory/new_user_card.py</extracomment>
        <translation>ユーザーを作成する</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <extracomment>ui/directory/new_user_card.py, ui/local_pool/people.py</extracomment>
        <translation>メールアドレス</translation>
    </message>
    <message>
        <source>Good for one sign-in, which asks for a new one (NEW_PASSWORD_REQUIRED).</source>
        <extracomment>ui/directory/new_user_card.py, ui/local_pool/people.py</extracomment>
        <translation>1 回のサインインで有効です。そのとき新しいパスワードを求められます (NEW_PASSWORD_REQUIRED)。</translation>
    </message>
    <message>
        <source>Mail the password to the user</source>
        <extracomment>ui/directory/new_user_card.py</extracomment>
        <translation>パスワードをユーザーにメールで送る</translation>
    </message>
    <message>
        <source>Say who it is.</source>
        <extracomment>ui/directory/new_user_card.py, ui/local_pool/people.py</extracomment>
        <translation>だれかを入力してください。</translation>
    </message>
    <message>
        <source>Temporary password</source>
        <extracomment>ui/directory/new_user_card.py, ui/local_pool/people.py</extracomment>
        <translation>仮パスワード</translation>
    </message>
    <message>
        <source>The address is verified</source>
        <extracomment>ui/directory/new_user_card.py, ui/local_pool/people.py</extracomment>
        <translation>アドレスは検証済み</translation>
    </message>
    <message>
        <source>The pool sends codes to this address.</source>
        <extracomment>ui/local_pool/people.py</extracomment>
        <translation>プールはこのアドレスにコードを送ります。</translation>
    </message>
    <message>
        <source>They need one for their first sign-in.</source>
        <extracomment>ui/directory/new_user_card.py, ui/local_pool/people.py</extracomment>
        <translation>最初のサインインに必要です。</translation>
    </message>
    <message>
        <source>Username</source>
        <extracomment>ui/directory/new_user_card.py, ui/local_pool/people.py</extracomment>
        <translation>ユーザー名</translation>
    </message>
</context>
<context>
    <name>NotesWindow</name>
    <message>
        <source>Back</source>
        <extracomment>ui/presenter/notes.py</extracomment>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Next step</source>
        <extracomment>ui/presenter/notes.py</extracomment>
        <translation>次のステップ</translation>
    </message>
    <message>
        <source>Next: {0}</source>
        <extracomment>ui/presenter/notes.py</extracomment>
        <translation>次: {0}</translation>
    </message>
    <message>
        <source>Notes to this step</source>
        <extracomment>ui/presenter/notes.py</extracomment>
        <translation>このステップのノート</translation>
    </message>
    <message>
        <source>Speaker&apos;s notes</source>
        <extracomment>ui/presenter/notes.py</extracomment>
        <translation>発表者ノート</translation>
    </message>
    <message>
        <source>Step {0} of {1}</source>
        <extracomment>ui/presenter/notes.py</extracomment>
        <translation>ステップ {0}/{1}</translation>
    </message>
    <message>
        <source>The last step.</source>
        <extracomment>ui/presenter/notes.py</extracomment>
        <translation>最後のステップです。</translation>
    </message>
    <message>
        <source>There are no notes to this step.</source>
        <extracomment>ui/presenter/notes.py</extracomment>
        <translation>このステップのノートはありません。</translation>
    </message>
    <message>
        <source>Time since the beginning</source>
        <extracomment>ui/presenter/notes.py</extracomment>
        <translation>開始からの時間</translation>
    </message>
    <message>
        <source>{0} next · {1} back · {2} reveal · {3} all keys</source>
        <extracomment>ui/presenter/notes.py</extracomment>
        <translation>{0} 次へ · {1} 戻る · {2} 表示 · {3} すべてのキー</translation>
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
        <translation>{least}～{most} の整数。</translation>
    </message>
</context>
<context>
    <name>OursCard</name>
    <message>
        <source>There already</source>
        <extracomment>ui/stack/ours_card.py</extracomment>
        <translation>既存</translation>
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
        <translation>どの Cognito トークンでも、このプールに対して検査します。
判定はここで行い、どこにも送りません。</translation>
    </message>
    <message>
        <source>Nobody is signed in.
Sign in, and the tokens open here.</source>
        <extracomment>ui/inspector/pages.py</extracomment>
        <translation>だれもサインインしていません。
サインインすると、トークンがここで開きます。</translation>
    </message>
</context>
<context>
    <name>PasswordEvidence</name>
    <message>
        <source>A form that is not on this list would not be found: a password that was encrypted, say, or hashed in another way. And the search errs on one side only: a short or common password may be found in text that has nothing to do with it, but one that was sent in any of these forms is never called absent.</source>
        <extracomment>ui/protocol/password_evidence.py</extracomment>
        <translation>この一覧にない形は見つかりません。たとえば、暗号化されたり、別の方法でハッシュされたりしたパスワードです。探し間違いは一方向だけです。短い、またはありふれたパスワードは、無関係なテキストの中に見つかることがあります。しかし、これらの形で送られたものを「ない」と言うことはありません。</translation>
    </message>
    <message numerus="yes">
        <source>And {0} requests before these.</source>
        <extracomment>ui/protocol/password_evidence.py</extracomment>
        <translation>
            <numerusform>その前に、さらに {0} 件のリクエスト。</numerusform>
        </translation>
    </message>
    <message>
        <source>Cognito has to be told a new password once, to make a verifier of it: SignUp, ConfirmForgotPassword and ChangePassword send it (the last one the old one too), and so does the answer to NEW_PASSWORD_REQUIRED. A sign-in by USER_PASSWORD_AUTH sends it every time; one by USER_SRP_AUTH never does.</source>
        <extracomment>ui/protocol/password_evidence.py</extracomment>
        <translation>検証子を作るため、新しいパスワードは一度 Cognito に伝える必要があります。SignUp、ConfirmForgotPassword、ChangePassword が送ります (最後のものは古いパスワードも)。NEW_PASSWORD_REQUIRED への応答も同じです。USER_PASSWORD_AUTH のサインインは毎回送り、USER_SRP_AUTH のサインインは決して送りません。</translation>
    </message>
    <message>
        <source>How do you know?</source>
        <extracomment>ui/protocol/password_evidence.py</extracomment>
        <translation>なぜわかるのですか?</translation>
    </message>
    <message>
        <source>How the sentence about the password is known</source>
        <extracomment>ui/protocol/password_evidence.py</extracomment>
        <translation>パスワードについての文の根拠</translation>
    </message>
    <message>
        <source>In this trace it was in:</source>
        <extracomment>ui/protocol/password_evidence.py</extracomment>
        <translation>この記録では、次の中にありました:</translation>
    </message>
    <message>
        <source>In which forms</source>
        <extracomment>ui/protocol/password_evidence.py</extracomment>
        <translation>どの形で</translation>
    </message>
    <message>
        <source>No request of this trace held it.</source>
        <extracomment>ui/protocol/password_evidence.py</extracomment>
        <translation>この記録のリクエストには、どれにも含まれていませんでした。</translation>
    </message>
    <message>
        <source>The recording says so. Its requests were searched when they were sent; that can&apos;t be done again, because the password was never kept. Whoever can write to the file can change what it says.</source>
        <extracomment>ui/protocol/password_evidence.py</extracomment>
        <translation>記録にそう書かれています。リクエストは送信時に検索されました。パスワードは保管されていないため、検索をやり直すことはできません。ファイルに書き込める人なら、内容を変えられます。</translation>
    </message>
    <message>
        <source>Were the password {0}, these would be the bytes that are searched for:</source>
        <extracomment>ui/protocol/password_evidence.py</extracomment>
        <translation>もしパスワードが {0} なら、検索されるバイト列は次のとおりです:</translation>
    </message>
    <message>
        <source>What was searched</source>
        <extracomment>ui/protocol/password_evidence.py</extracomment>
        <translation>検索したもの</translation>
    </message>
    <message>
        <source>Where it is sent, and why</source>
        <extracomment>ui/protocol/password_evidence.py</extracomment>
        <translation>どこで、なぜ送られるか</translation>
    </message>
    <message>
        <source>While the app still had the password, it searched the bytes of each request, head and body, just as they went into the connection (TLS encrypts them after that). What is kept is their number and whether it was found; the password is not.</source>
        <extracomment>ui/protocol/password_evidence.py</extracomment>
        <translation>アプリがまだパスワードを持っている間に、各リクエストのバイト列を、ヘッダーも本文も、接続に渡したそのままの形で検索しました (TLS が暗号化するのはその後です)。残すのは、件数と、見つかったかどうかだけです。パスワードは残しません。</translation>
    </message>
    <message>
        <source>as a text in JSON, with and without escapes for what is not ASCII</source>
        <extracomment>ui/protocol/password_evidence.py</extracomment>
        <translation>JSON のテキストとして (ASCII 以外のエスケープあり、なし)</translation>
    </message>
    <message>
        <source>as in an address or a form</source>
        <extracomment>ui/protocol/password_evidence.py</extracomment>
        <translation>アドレスやフォームの形で</translation>
    </message>
    <message>
        <source>as it was typed, in UTF-8</source>
        <extracomment>ui/protocol/password_evidence.py</extracomment>
        <translation>入力されたまま、UTF-8 で</translation>
    </message>
    <message>
        <source>from the end to the beginning</source>
        <extracomment>ui/protocol/password_evidence.py</extracomment>
        <translation>末尾から先頭へ</translation>
    </message>
    <message>
        <source>its hash as text</source>
        <extracomment>ui/protocol/password_evidence.py</extracomment>
        <translation>ハッシュをテキストとして</translation>
    </message>
    <message>
        <source>its hash, 32 bytes (written in hexadecimal here)</source>
        <extracomment>ui/protocol/password_evidence.py</extracomment>
        <translation>ハッシュの 32 バイト (ここでは 16 進数で表示)</translation>
    </message>
    <message>
        <source>its hash, wherever it may begin in a longer text</source>
        <extracomment>ui/protocol/password_evidence.py</extracomment>
        <translation>ハッシュ (長いテキストのどこから始まっていても)</translation>
    </message>
    <message>
        <source>not found</source>
        <extracomment>ui/protocol/password_evidence.py</extracomment>
        <translation>見つからず</translation>
    </message>
    <message>
        <source>not searched</source>
        <extracomment>ui/protocol/password_evidence.py</extracomment>
        <translation>検索せず</translation>
    </message>
    <message>
        <source>password found</source>
        <extracomment>ui/protocol/password_evidence.py</extracomment>
        <translation>パスワードあり</translation>
    </message>
    <message>
        <source>request {0}, {1}: {2}</source>
        <extracomment>ui/protocol/password_evidence.py</extracomment>
        <translation>リクエスト {0}、{1}: {2}</translation>
    </message>
    <message>
        <source>two digits for each byte, in small and in capital letters</source>
        <extracomment>ui/protocol/password_evidence.py</extracomment>
        <translation>1 バイトを 2 桁で (小文字と大文字)</translation>
    </message>
    <message>
        <source>wherever it may begin in a longer text, in both alphabets: only the letters that depend on the password alone</source>
        <extracomment>ui/protocol/password_evidence.py</extracomment>
        <translation>長いテキストのどこから始まっていても、両方の文字セットで: パスワードだけで決まる文字のみ</translation>
    </message>
    <message>
        <source>{0} bytes</source>
        <extracomment>ui/protocol/password_evidence.py</extracomment>
        <translation>{0} バイト</translation>
    </message>
</context>
<context>
    <name>PasswordFacts</name>
    <message>
        <source>Only {0} of the {1} requests of this conversation were searched for your password: nothing is claimed about the rest.</source>
        <extracomment>ui/protocol/password_facts.py</extracomment>
        <translation>この会話の {1} 件のリクエストのうち、パスワードを検索したのは {0} 件だけです。残りについては何も言えません。</translation>
    </message>
    <message>
        <source>Recorded: {0}</source>
        <extracomment>ui/protocol/password_facts.py</extracomment>
        <translation>記録: {0}</translation>
    </message>
    <message>
        <source>This conversation did not send your password: {0}, {1} bytes searched, in {2} forms.</source>
        <extracomment>ui/protocol/password_facts.py</extracomment>
        <translation>この会話はパスワードを送っていません: {0}、{1} バイトを {2} 通りの形で検索しました。</translation>
    </message>
    <message>
        <source>This request did not send your password: {0}, {1} bytes searched, in {2} forms.</source>
        <extracomment>ui/protocol/password_facts.py</extracomment>
        <translation>このリクエストはパスワードを送っていません: {0}、{1} バイトを {2} 通りの形で検索しました。</translation>
    </message>
    <message>
        <source>This sign-in did not send your password: {0}, {1} bytes searched, in {2} forms.</source>
        <extracomment>ui/protocol/password_facts.py</extracomment>
        <translation>このサインインはパスワードを送っていません: {0}、{1} バイトを {2} 通りの形で検索しました。</translation>
    </message>
    <message>
        <source>Your password was sent in request {0} of this conversation, {1}.</source>
        <extracomment>ui/protocol/password_facts.py</extracomment>
        <translation>パスワードは、この会話のリクエスト {0} で送られました ({1})。</translation>
    </message>
    <message>
        <source>Your password was sent in this request, {0}.</source>
        <extracomment>ui/protocol/password_facts.py</extracomment>
        <translation>パスワードは、このリクエストで送られました ({0})。</translation>
    </message>
    <message>
        <source>inside TLS</source>
        <extracomment>ui/protocol/password_facts.py</extracomment>
        <translation>TLS の中</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <extracomment>ui/protocol/password_facts.py</extracomment>
        <translation>暗号化なし</translation>
    </message>
    <message>
        <source>over this machine&apos;s loopback, not encrypted; a real pool is only reached through TLS</source>
        <extracomment>ui/protocol/password_facts.py</extracomment>
        <translation>このマシンのループバック上、暗号化なし。実際のプールには TLS でしか接続しません</translation>
    </message>
    <message numerus="yes">
        <source>{0} requests</source>
        <extracomment>ui/protocol/password_facts.py</extracomment>
        <translation>
            <numerusform>{0} 件のリクエスト</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PasswordField</name>
    <message>
        <source>Hide password</source>
        <extracomment>ui/widgets/fields.py</extracomment>
        <translation>パスワードを隠す</translation>
    </message>
    <message>
        <source>Show password</source>
        <extracomment>ui/widgets/fields.py</extracomment>
        <translation>パスワードを表示</translation>
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
        <translation>戻る</translation>
    </message>
    <message>
        <source>Back to the request</source>
        <extracomment>ui/protocol/password_line.py</extracomment>
        <translation>リクエストに戻る</translation>
    </message>
    <message>
        <source>How do you know?</source>
        <extracomment>ui/protocol/password_line.py</extracomment>
        <translation>なぜわかるのですか?</translation>
    </message>
    <message>
        <source>How?</source>
        <extracomment>ui/protocol/password_line.py</extracomment>
        <translation>根拠は?</translation>
    </message>
    <message>
        <source>Was the password sent?</source>
        <extracomment>ui/protocol/password_line.py</extracomment>
        <translation>パスワードは送られたか?</translation>
    </message>
</context>
<context>
    <name>PasswordsCard</name>
    <message>
        <source>Passwords</source>
        <extracomment>ui/local_pool/schema_cards.py</extracomment>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Temporary passwords last (days)</source>
        <extracomment>ui/local_pool/schema_cards.py</extracomment>
        <translation>仮パスワードの有効期間 (日)</translation>
    </message>
    <message>
        <source>What a new password needs. The passwords that people have stay good. 6 to 99.</source>
        <extracomment>ui/local_pool/schema_cards.py</extracomment>
        <translation>新しいパスワードの条件です。すでに使われているパスワードは有効なままです。6～99。</translation>
    </message>
    <message>
        <source>Whoever comes later needs a new one from you. 1 to 365.</source>
        <extracomment>ui/local_pool/schema_cards.py</extracomment>
        <translation>これより後に来た人には、新しい仮パスワードを渡す必要があります。1～365。</translation>
    </message>
</context>
<context>
    <name>PeopleCard</name>
    <message>
        <source>Confirmed</source>
        <extracomment>ui/local_pool/people.py</extracomment>
        <translation>確認済み</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>ui/local_pool/people.py</extracomment>
        <translation>削除</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <extracomment>ui/local_pool/people.py</extracomment>
        <translation>完全に削除</translation>
    </message>
    <message>
        <source>Disable</source>
        <extracomment>ui/local_pool/people.py</extracomment>
        <translation>無効にする</translation>
    </message>
    <message>
        <source>Disable ends every session and refuses the next sign-in. After “Require a reset” the password is refused until it is reset by a mailed code.</source>
        <extracomment>ui/local_pool/people.py</extracomment>
        <translation>「無効にする」は、すべてのセッションを終了し、次のサインインを拒否します。「再設定を求める」の後は、メールのコードで再設定するまで、パスワードは拒否されます。</translation>
    </message>
    <message>
        <source>Enable</source>
        <extracomment>ui/local_pool/people.py</extracomment>
        <translation>有効にする</translation>
    </message>
    <message>
        <source>Has to choose a new password</source>
        <extracomment>ui/local_pool/people.py</extracomment>
        <translation>新しいパスワードを選ぶ必要あり</translation>
    </message>
    <message>
        <source>Has to reset the password</source>
        <extracomment>ui/local_pool/people.py</extracomment>
        <translation>パスワードの再設定が必要</translation>
    </message>
    <message>
        <source>Nobody is registered yet.</source>
        <extracomment>ui/local_pool/people.py</extracomment>
        <translation>まだだれも登録していません。</translation>
    </message>
    <message>
        <source>People</source>
        <extracomment>ui/local_pool/people.py</extracomment>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Registered, the address not verified yet</source>
        <extracomment>ui/local_pool/people.py</extracomment>
        <translation>登録済み、アドレスは未検証</translation>
    </message>
    <message>
        <source>Require a reset</source>
        <extracomment>ui/local_pool/people.py</extracomment>
        <translation>再設定を求める</translation>
    </message>
    <message>
        <source>Who</source>
        <extracomment>ui/local_pool/people.py</extracomment>
        <translation>だれ</translation>
    </message>
    <message>
        <source>{status} ({word})</source>
        <extracomment>ui/local_pool/people.py</extracomment>
        <translation>{status} ({word})</translation>
    </message>
    <message>
        <source>{status} ({word}), disabled</source>
        <extracomment>ui/local_pool/people.py</extracomment>
        <translation>{status} ({word})、無効</translation>
    </message>
</context>
<context>
    <name>PolicyChecklist</name>
    <message>
        <source>(Cognito&apos;s default)</source>
        <extracomment>ui/widgets/policy_checklist.py</extracomment>
        <translation>(Cognito の既定)</translation>
    </message>
    <message>
        <source>Cognito&apos;s default; this pool&apos;s own may differ.</source>
        <extracomment>ui/widgets/policy_checklist.py</extracomment>
        <translation>Cognito の既定です。このプールでは違うかもしれません。</translation>
    </message>
    <message>
        <source>Password policy</source>
        <extracomment>ui/widgets/policy_checklist.py</extracomment>
        <translation>パスワードポリシー</translation>
    </message>
    <message>
        <source>a digit</source>
        <extracomment>ui/widgets/policy_checklist.py</extracomment>
        <translation>数字</translation>
    </message>
    <message>
        <source>a lower-case letter</source>
        <extracomment>ui/widgets/policy_checklist.py</extracomment>
        <translation>小文字</translation>
    </message>
    <message>
        <source>a symbol, such as ! or #</source>
        <extracomment>ui/widgets/policy_checklist.py</extracomment>
        <translation>記号 (! や # など)</translation>
    </message>
    <message>
        <source>an upper-case letter</source>
        <extracomment>ui/widgets/policy_checklist.py</extracomment>
        <translation>大文字</translation>
    </message>
    <message numerus="yes">
        <source>{count} characters or more</source>
        <extracomment>ui/widgets/policy_checklist.py</extracomment>
        <translation>
            <numerusform>{count} 文字以上</numerusform>
        </translation>
    </message>
    <message>
        <source>{what}: met</source>
        <extracomment>ui/widgets/policy_checklist.py</extracomment>
        <translation>{what}: 満たしています</translation>
    </message>
    <message>
        <source>{what}: missing</source>
        <extracomment>ui/widgets/policy_checklist.py</extracomment>
        <translation>{what}: 足りません</translation>
    </message>
</context>
<context>
    <name>PolicyRow</name>
    <message>
        <source>A length from {least} to {most} characters.</source>
        <extracomment>ui/local_pool/policy_row.py</extracomment>
        <translation>長さは {least}～{most} 文字。</translation>
    </message>
    <message>
        <source>Digits</source>
        <extracomment>ui/local_pool/policy_row.py</extracomment>
        <translation>数字</translation>
    </message>
    <message>
        <source>Least length</source>
        <extracomment>ui/local_pool/policy_row.py</extracomment>
        <translation>最小の長さ</translation>
    </message>
    <message>
        <source>Least length of a password</source>
        <extracomment>ui/local_pool/policy_row.py</extracomment>
        <translation>パスワードの最小の長さ</translation>
    </message>
    <message>
        <source>Lower case</source>
        <extracomment>ui/local_pool/policy_row.py</extracomment>
        <translation>小文字</translation>
    </message>
    <message>
        <source>Passwords need: {what}</source>
        <extracomment>ui/local_pool/policy_row.py</extracomment>
        <translation>パスワードに必要なもの: {what}</translation>
    </message>
    <message>
        <source>Symbols</source>
        <extracomment>ui/local_pool/policy_row.py</extracomment>
        <translation>記号</translation>
    </message>
    <message>
        <source>Upper case</source>
        <extracomment>ui/local_pool/policy_row.py</extracomment>
        <translation>大文字</translation>
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
        <translation>ローカルプール</translation>
    </message>
    <message>
        <source>No pool chosen yet</source>
        <extracomment>ui/widgets/navigation.py</extracomment>
        <translation>プール未選択</translation>
    </message>
    <message>
        <source>Pool</source>
        <extracomment>ui/widgets/navigation.py</extracomment>
        <translation>プール</translation>
    </message>
</context>
<context>
    <name>PoolDrop</name>
    <message>
        <source>Drop a configuration file, or a pool&apos;s id or ARN.
Nothing in it is run.</source>
        <extracomment>ui/pool_drop.py</extracomment>
        <translation>設定ファイル、またはプールの ID か ARN をドロップしてください。
中のコードは実行しません。</translation>
    </message>
</context>
<context>
    <name>PoolModel</name>
    <message>
        <source>Local pool</source>
        <extracomment>ui/pools/pool_table.py</extracomment>
        <translation>ローカルプール</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>ui/pools/pool_table.py</extracomment>
        <translation>名前</translation>
    </message>
    <message>
        <source>User pool</source>
        <extracomment>ui/pools/pool_table.py</extracomment>
        <translation>ユーザープール</translation>
    </message>
    <message>
        <source>Where</source>
        <extracomment>ui/pools/pool_table.py</extracomment>
        <translation>場所</translation>
    </message>
    <message>
        <source>not started</source>
        <extracomment>ui/pools/pool_table.py</extracomment>
        <translation>未起動</translation>
    </message>
    <message>
        <source>without a name</source>
        <extracomment>ui/pools/pool_table.py</extracomment>
        <translation>名前なし</translation>
    </message>
    <message>
        <source>{name} (open)</source>
        <extracomment>ui/pools/pool_table.py</extracomment>
        <translation>{name} (開いています)</translation>
    </message>
</context>
<context>
    <name>PoolTable</name>
    <message>
        <source>Pools</source>
        <extracomment>ui/pools/pool_table.py</extracomment>
        <translation>プール</translation>
    </message>
</context>
<context>
    <name>PoolWords</name>
    <message numerus="yes">
        <source>%n thing(s) to see to.</source>
        <extracomment>ui/pools/words.py</extracomment>
        <translation>
            <numerusform>対処が必要なことが %n 件あります。</numerusform>
        </translation>
    </message>
    <message>
        <source>AWS, {region}</source>
        <extracomment>ui/pools/words.py</extracomment>
        <translation>AWS、{region}</translation>
    </message>
    <message>
        <source>All is as it should be.</source>
        <extracomment>ui/pools/words.py</extracomment>
        <translation>すべて問題ありません。</translation>
    </message>
    <message>
        <source>App client</source>
        <extracomment>ui/pools/words.py</extracomment>
        <translation>アプリクライアント</translation>
    </message>
    <message>
        <source>Client of this pool</source>
        <extracomment>ui/pools/words.py</extracomment>
        <translation>このプールのクライアント</translation>
    </message>
    <message>
        <source>Client secret</source>
        <extracomment>ui/pools/words.py</extracomment>
        <translation>クライアントシークレット</translation>
    </message>
    <message>
        <source>Clock</source>
        <extracomment>ui/pools/words.py</extracomment>
        <translation>時計</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <extracomment>ui/pools/words.py</extracomment>
        <translation>エンドポイント</translation>
    </message>
    <message>
        <source>Fails</source>
        <extracomment>ui/pools/words.py</extracomment>
        <translation>不合格</translation>
    </message>
    <message>
        <source>Found: the pool and its app client</source>
        <extracomment>ui/pools/words.py</extracomment>
        <translation>確認: プールとそのアプリクライアント</translation>
    </message>
    <message>
        <source>It names no API: to request a ride, the Ride page takes its address.</source>
        <extracomment>ui/pools/words.py</extracomment>
        <translation>API の指定がありません。ユニコーンを呼ぶには、乗車ページでアドレスを入力してください。</translation>
    </message>
    <message>
        <source>It names several APIs; the first was taken, {api}.</source>
        <extracomment>ui/pools/words.py</extracomment>
        <translation>API が複数あります。最初の {api} を使います。</translation>
    </message>
    <message>
        <source>Its app client has a secret, which WILDRYDES_CLIENT_SECRET has to hold.</source>
        <extracomment>ui/pools/words.py</extracomment>
        <translation>アプリクライアントにシークレットがあります。WILDRYDES_CLIENT_SECRET に設定してください。</translation>
    </message>
    <message>
        <source>Mind: requests go to {url}, not to Amazon.</source>
        <extracomment>ui/pools/words.py</extracomment>
        <translation>注意: リクエストは Amazon ではなく {url} に送られます。</translation>
    </message>
    <message numerus="yes">
        <source>Nothing is wrong; %n check(s) could not be made.</source>
        <extracomment>ui/pools/words.py</extracomment>
        <translation>
            <numerusform>問題はありません。%n 件の検査は行えませんでした。</numerusform>
        </translation>
    </message>
    <message>
        <source>Opened: {name}</source>
        <extracomment>ui/pools/words.py</extracomment>
        <translation>開きました: {name}</translation>
    </message>
    <message>
        <source>Other flows</source>
        <extracomment>ui/pools/words.py</extracomment>
        <translation>その他のフロー</translation>
    </message>
    <message>
        <source>Passes</source>
        <extracomment>ui/pools/words.py</extracomment>
        <translation>合格</translation>
    </message>
    <message>
        <source>Public keys</source>
        <extracomment>ui/pools/words.py</extracomment>
        <translation>公開鍵</translation>
    </message>
    <message>
        <source>Region and ids</source>
        <extracomment>ui/pools/words.py</extracomment>
        <translation>リージョンと ID</translation>
    </message>
    <message>
        <source>Sign-in by SRP</source>
        <extracomment>ui/pools/words.py</extracomment>
        <translation>SRP によるサインイン</translation>
    </message>
    <message>
        <source>The client secret in it was left there: set WILDRYDES_CLIENT_SECRET to use it.</source>
        <extracomment>ui/pools/words.py</extracomment>
        <translation>中のクライアントシークレットは取り込んでいません。使うには WILDRYDES_CLIENT_SECRET を設定してください。</translation>
    </message>
    <message>
        <source>Understood: Amplify&apos;s amplify_outputs.json</source>
        <extracomment>ui/pools/words.py</extracomment>
        <translation>認識: Amplify の amplify_outputs.json</translation>
    </message>
    <message>
        <source>Understood: Amplify&apos;s amplifyconfiguration.json</source>
        <extracomment>ui/pools/words.py</extracomment>
        <translation>認識: Amplify の amplifyconfiguration.json</translation>
    </message>
    <message>
        <source>Understood: Amplify&apos;s aws-exports.js</source>
        <extracomment>ui/pools/words.py</extracomment>
        <translation>認識: Amplify の aws-exports.js</translation>
    </message>
    <message>
        <source>Understood: the outputs of a stack</source>
        <extracomment>ui/pools/words.py</extracomment>
        <translation>認識: スタックの出力</translation>
    </message>
    <message>
        <source>Understood: the workshop&apos;s config.js</source>
        <extracomment>ui/pools/words.py</extracomment>
        <translation>認識: ワークショップの config.js</translation>
    </message>
    <message>
        <source>Understood: what Amplify.configure is given</source>
        <extracomment>ui/pools/words.py</extracomment>
        <translation>認識: Amplify.configure に渡すもの</translation>
    </message>
    <message>
        <source>Unknown</source>
        <extracomment>ui/pools/words.py</extracomment>
        <translation>不明</translation>
    </message>
    <message>
        <source>User pool {pool}, app client {client}, Region {region}.</source>
        <extracomment>ui/pools/words.py</extracomment>
        <translation>ユーザープール {pool}、アプリクライアント {client}、リージョン {region}。</translation>
    </message>
    <message>
        <source>this computer</source>
        <extracomment>ui/pools/words.py</extracomment>
        <translation>このコンピューター</translation>
    </message>
</context>
<context>
    <name>PoolsPage</name>
    <message>
        <source>Give pools a name to come back to them. Their secrets are never kept or saved.</source>
        <extracomment>ui/pools/page.py</extracomment>
        <translation>プールに名前を付けると、また戻れます。秘密は保管も保存もされません。</translation>
    </message>
    <message>
        <source>Pools</source>
        <extracomment>ui/pools/page.py</extracomment>
        <translation>プール</translation>
    </message>
    <message>
        <source>Save the whole list…</source>
        <extracomment>ui/pools/page.py</extracomment>
        <translation>一覧全体を保存…</translation>
    </message>
</context>
<context>
    <name>PreferencesPage</name>
    <message>
        <source>As the system has it</source>
        <extracomment>ui/pages/preferences.py</extracomment>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Colours</source>
        <extracomment>ui/pages/preferences.py</extracomment>
        <translation>配色</translation>
    </message>
    <message>
        <source>Ctrl and + or - change the size of text from anywhere.</source>
        <extracomment>ui/pages/preferences.py</extracomment>
        <translation>文字の大きさは、Ctrl と + または - でどこからでも変えられます。</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>ui/pages/preferences.py</extracomment>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Folder</source>
        <extracomment>ui/pages/preferences.py</extracomment>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>High contrast</source>
        <extracomment>ui/pages/preferences.py</extracomment>
        <translation>ハイコントラスト</translation>
    </message>
    <message>
        <source>How it looks</source>
        <extracomment>ui/pages/preferences.py</extracomment>
        <translation>外観</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>ui/pages/preferences.py</extracomment>
        <translation>言語</translation>
    </message>
    <message>
        <source>Less movement</source>
        <extracomment>ui/pages/preferences.py</extracomment>
        <translation>動きを減らす</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>ui/pages/preferences.py</extracomment>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Panels</source>
        <extracomment>ui/pages/preferences.py</extracomment>
        <translation>パネル</translation>
    </message>
    <message>
        <source>Preferences</source>
        <extracomment>ui/pages/preferences.py</extracomment>
        <translation>設定</translation>
    </message>
    <message>
        <source>Put the panels back in their places</source>
        <extracomment>ui/pages/preferences.py</extracomment>
        <translation>パネルを元の位置に戻す</translation>
    </message>
    <message>
        <source>Settings, the log and the local pool. Passwords and tokens are in none of them; what “Keep me signed in” keeps is in the system&apos;s keyring.</source>
        <extracomment>ui/pages/preferences.py</extracomment>
        <translation>設定、ログ、ローカルプールです。パスワードとトークンはどれにも含まれません。「サインインしたままにする」で残すものは、システムのキーリングにあります。</translation>
    </message>
    <message>
        <source>Size of text</source>
        <extracomment>ui/pages/preferences.py</extracomment>
        <translation>文字の大きさ</translation>
    </message>
    <message>
        <source>The unicorn is there at once, and the sequence does not grow.</source>
        <extracomment>ui/pages/preferences.py</extracomment>
        <translation>ユニコーンはすぐに現れ、シーケンスは伸びません。</translation>
    </message>
    <message>
        <source>The window and its panels come back where you left them, on each set of screens.</source>
        <extracomment>ui/pages/preferences.py</extracomment>
        <translation>ウィンドウとパネルは、画面の組み合わせごとに、前回の位置に戻ります。</translation>
    </message>
    <message>
        <source>What is kept on this computer</source>
        <extracomment>ui/pages/preferences.py</extracomment>
        <translation>このコンピューターに残すもの</translation>
    </message>
    <message>
        <source>Whatever you choose holds at once, and next time.</source>
        <extracomment>ui/pages/preferences.py</extracomment>
        <translation>選んだものはすぐに、次回からも有効です。</translation>
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
        <translation>1 ステップ戻る</translation>
    </message>
    <message>
        <source>End presenting</source>
        <extracomment>ui/presenter/keys.py</extracomment>
        <translation>発表を終了</translation>
    </message>
    <message>
        <source>Larger, smaller, usual text</source>
        <extracomment>ui/presenter/keys.py</extracomment>
        <translation>文字を大きく、小さく、標準に</translation>
    </message>
    <message>
        <source>Next step of the guide</source>
        <extracomment>ui/presenter/keys.py</extracomment>
        <translation>ガイドの次のステップ</translation>
    </message>
    <message>
        <source>Replay the last messages in the theatre</source>
        <extracomment>ui/presenter/keys.py</extracomment>
        <translation>最後のメッセージを劇場で再生</translation>
    </message>
    <message>
        <source>Reveal what is covered, or cover it again</source>
        <extracomment>ui/presenter/keys.py</extracomment>
        <translation>隠したものを表示、または再び隠す</translation>
    </message>
    <message>
        <source>Speaker&apos;s notes, in a window of their own</source>
        <extracomment>ui/presenter/keys.py</extracomment>
        <translation>発表者ノート (別ウィンドウ)</translation>
    </message>
    <message>
        <source>Spotlight on what the pointer or the keyboard is at</source>
        <extracomment>ui/presenter/keys.py</extracomment>
        <translation>ポインターやキーボードの位置にスポットライト</translation>
    </message>
    <message>
        <source>The page, or one panel after the other</source>
        <extracomment>ui/presenter/keys.py</extracomment>
        <translation>ページ、またはパネルを 1 つずつ</translation>
    </message>
    <message>
        <source>This card</source>
        <extracomment>ui/presenter/keys.py</extracomment>
        <translation>このカード</translation>
    </message>
</context>
<context>
    <name>Profile</name>
    <message>
        <source>A code went to {where} {by}. It lives for 24 hours.</source>
        <extracomment>ui/pages/profile_code.py</extracomment>
        <translation>コードは {where} に{by}送られました。24 時間有効です。</translation>
    </message>
    <message>
        <source>Add</source>
        <extracomment>ui/pages/profile_add.py</extracomment>
        <translation>追加</translation>
    </message>
    <message>
        <source>Add an attribute…</source>
        <extracomment>ui/pages/profile_add.py</extracomment>
        <translation>属性を追加…</translation>
    </message>
    <message>
        <source>As the pool has it, with or without “custom:” before it.</source>
        <extracomment>ui/pages/profile_add.py</extracomment>
        <translation>プールでの名前です。先頭の「custom:」はあってもなくてもかまいません。</translation>
    </message>
    <message>
        <source>Attribute</source>
        <extracomment>ui/pages/profile_add.py</extracomment>
        <translation>属性</translation>
    </message>
    <message>
        <source>Code</source>
        <extracomment>ui/pages/profile_code.py</extracomment>
        <translation>コード</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>ui/pages/profile_row.py</extracomment>
        <translation>削除</translation>
    </message>
    <message>
        <source>Delete {what}</source>
        <extracomment>ui/pages/profile_row.py</extracomment>
        <translation>{what} を削除</translation>
    </message>
    <message>
        <source>Enter the code</source>
        <extracomment>ui/pages/profile_row.py</extracomment>
        <translation>コードを入力</translation>
    </message>
    <message>
        <source>I have a code</source>
        <extracomment>ui/pages/profile_row.py</extracomment>
        <translation>コードを持っています</translation>
    </message>
    <message>
        <source>I have a code for a new one</source>
        <extracomment>ui/pages/profile_row.py</extracomment>
        <translation>新しい値のコードを持っています</translation>
    </message>
    <message>
        <source>Leave out</source>
        <extracomment>ui/pages/profile_row.py</extracomment>
        <translation>入力しない</translation>
    </message>
    <message>
        <source>Name of the pool&apos;s own attribute</source>
        <extracomment>ui/pages/profile_add.py</extracomment>
        <translation>プール独自の属性の名前</translation>
    </message>
    <message>
        <source>Never mind</source>
        <extracomment>ui/pages/profile_add.py</extracomment>
        <translation>やめる</translation>
    </message>
    <message>
        <source>Not now</source>
        <extracomment>ui/pages/profile_code.py</extracomment>
        <translation>今はしない</translation>
    </message>
    <message>
        <source>Not verified yet. A code went to {where}.</source>
        <extracomment>ui/pages/profile_row.py</extracomment>
        <translation>まだ検証されていません。コードは {where} に送られました。</translation>
    </message>
    <message>
        <source>Not verified.</source>
        <extracomment>ui/pages/profile_row.py</extracomment>
        <translation>未検証。</translation>
    </message>
    <message>
        <source>One of the pool&apos;s own (custom:)</source>
        <extracomment>ui/pages/profile_add.py</extracomment>
        <translation>プール独自の属性 (custom:)</translation>
    </message>
    <message>
        <source>Only the pool knows what it may hold.</source>
        <extracomment>ui/pages/profile_add.py</extracomment>
        <translation>何を入れられるかは、プールだけが知っています。</translation>
    </message>
    <message>
        <source>Read only: from sign-ins through another provider.</source>
        <extracomment>ui/pages/profile_row.py</extracomment>
        <translation>読み取り専用: 別のプロバイダーでのサインインから得た値です。</translation>
    </message>
    <message>
        <source>Read only: it was set for good when the account was made.</source>
        <extracomment>ui/pages/profile_row.py</extracomment>
        <translation>読み取り専用: アカウントの作成時に決まりました。</translation>
    </message>
    <message>
        <source>Read only: the pool gives it once and never changes it.</source>
        <extracomment>ui/pages/profile_row.py</extracomment>
        <translation>読み取り専用: プールが一度付け、変えることはありません。</translation>
    </message>
    <message>
        <source>Read only: this app client may not write it.</source>
        <extracomment>ui/pages/profile_row.py</extracomment>
        <translation>読み取り専用: このアプリクライアントは書き込めません。</translation>
    </message>
    <message>
        <source>Read only: true once a code has proven the address.</source>
        <extracomment>ui/pages/profile_row.py</extracomment>
        <translation>読み取り専用: コードでアドレスが検証されると true になります。</translation>
    </message>
    <message>
        <source>Read only: true once a code has proven the number.</source>
        <extracomment>ui/pages/profile_row.py</extracomment>
        <translation>読み取り専用: コードで番号が検証されると true になります。</translation>
    </message>
    <message>
        <source>Say what the attribute is called.</source>
        <extracomment>ui/pages/profile_add.py</extracomment>
        <translation>属性の名前を入力してください。</translation>
    </message>
    <message>
        <source>Send a code</source>
        <extracomment>ui/pages/profile_row.py</extracomment>
        <translation>コードを送信</translation>
    </message>
    <message>
        <source>Send a new code</source>
        <extracomment>ui/pages/profile_code.py</extracomment>
        <translation>新しいコードを送信</translation>
    </message>
    <message>
        <source>The code is missing. It is in the newest message.</source>
        <extracomment>ui/pages/profile_code.py</extracomment>
        <translation>コードが入力されていません。最新のメッセージにあります。</translation>
    </message>
    <message>
        <source>The pool keeps {old} until you type it here; then {new} takes its place.</source>
        <extracomment>ui/pages/profile_code.py</extracomment>
        <translation>ここに入力するまで、プールは {old} を残します。入力すると {new} に置き換わります。</translation>
    </message>
    <message>
        <source>The pool takes {new} over once you type it here.</source>
        <extracomment>ui/pages/profile_code.py</extracomment>
        <translation>ここに入力すると、プールは {new} を取り込みます。</translation>
    </message>
    <message>
        <source>The pool wants this one filled in.</source>
        <extracomment>ui/pages/profile_row.py</extracomment>
        <translation>プールでは、この項目の入力が必要です。</translation>
    </message>
    <message>
        <source>This one is shown already: change it there.</source>
        <extracomment>ui/pages/profile_add.py</extracomment>
        <translation>これはもう表示されています。そちらで変更してください。</translation>
    </message>
    <message>
        <source>Type the code that was sent to you. It lives for 24 hours.</source>
        <extracomment>ui/pages/profile_code.py</extracomment>
        <translation>送られたコードを入力してください。24 時間有効です。</translation>
    </message>
    <message>
        <source>Type what it is to be.</source>
        <extracomment>ui/pages/profile_add.py</extracomment>
        <translation>値を入力してください。</translation>
    </message>
    <message>
        <source>Value</source>
        <extracomment>ui/pages/profile_add.py</extracomment>
        <translation>値</translation>
    </message>
    <message>
        <source>Verified or not</source>
        <extracomment>ui/pages/profile_row.py</extracomment>
        <translation>検証済みかどうか</translation>
    </message>
    <message>
        <source>Verify</source>
        <extracomment>ui/pages/profile_code.py</extracomment>
        <translation>検証</translation>
    </message>
    <message>
        <source>Verify the e-mail address</source>
        <extracomment>ui/pages/profile_code.py</extracomment>
        <translation>メールアドレスを検証</translation>
    </message>
    <message>
        <source>Verify the phone number</source>
        <extracomment>ui/pages/profile_code.py</extracomment>
        <translation>電話番号を検証</translation>
    </message>
    <message>
        <source>Verify {what}</source>
        <extracomment>ui/pages/profile_row.py</extracomment>
        <translation>{what} を検証</translation>
    </message>
    <message>
        <source>Where the code went</source>
        <extracomment>ui/pages/profile_code.py</extracomment>
        <translation>コードの送り先</translation>
    </message>
    <message>
        <source>by e-mail</source>
        <extracomment>ui/pages/profile_code.py</extracomment>
        <translation>メールで</translation>
    </message>
    <message>
        <source>by text message</source>
        <extracomment>ui/pages/profile_code.py</extracomment>
        <translation>テキストメッセージで</translation>
    </message>
    <message>
        <source>date and time</source>
        <extracomment>ui/pages/profile_row.py</extracomment>
        <translation>日付と時刻</translation>
    </message>
    <message>
        <source>never shown to this app</source>
        <extracomment>ui/pages/profile_row.py</extracomment>
        <translation>このアプリには決して示されません</translation>
    </message>
    <message>
        <source>required</source>
        <extracomment>ui/pages/profile_row.py</extracomment>
        <translation>必須</translation>
    </message>
    <message>
        <source>text</source>
        <extracomment>ui/pages/profile_row.py</extracomment>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>text, exactly {most} characters</source>
        <extracomment>ui/pages/profile_row.py</extracomment>
        <translation>テキスト、ちょうど {most} 文字</translation>
    </message>
    <message>
        <source>text, up to {most} characters</source>
        <extracomment>ui/pages/profile_row.py</extracomment>
        <translation>テキスト、{most} 文字以内</translation>
    </message>
    <message>
        <source>text, {least} characters or more</source>
        <extracomment>ui/pages/profile_row.py</extracomment>
        <translation>テキスト、{least} 文字以上</translation>
    </message>
    <message>
        <source>text, {least} to {most} characters</source>
        <extracomment>ui/pages/profile_row.py</extracomment>
        <translation>テキスト、{least}～{most} 文字</translation>
    </message>
    <message>
        <source>true or false</source>
        <extracomment>ui/pages/profile_row.py</extracomment>
        <translation>true または false</translation>
    </message>
    <message>
        <source>whole number</source>
        <extracomment>ui/pages/profile_row.py</extracomment>
        <translation>整数</translation>
    </message>
    <message>
        <source>whole number, {least} or more</source>
        <extracomment>ui/pages/profile_row.py</extracomment>
        <translation>整数、{least} 以上</translation>
    </message>
    <message>
        <source>whole number, {least} to {most}</source>
        <extracomment>ui/pages/profile_row.py</extracomment>
        <translation>整数、{least}～{most}</translation>
    </message>
    <message>
        <source>whole number, {most} or less</source>
        <extracomment>ui/pages/profile_row.py</extracomment>
        <translation>整数、{most} 以下</translation>
    </message>
    <message>
        <source>{new} waits for its code. Until then the pool has none.</source>
        <extracomment>ui/pages/profile_row.py</extracomment>
        <translation>{new} はコードを待っています。それまで、プールに値はありません。</translation>
    </message>
    <message>
        <source>{new} waits for its code. Until then the pool keeps {old}.</source>
        <extracomment>ui/pages/profile_row.py</extracomment>
        <translation>{new} はコードを待っています。それまで、プールは {old} を残します。</translation>
    </message>
    <message>
        <source>✓  Verified</source>
        <extracomment>ui/pages/profile_row.py</extracomment>
        <translation>✓  検証済み</translation>
    </message>
</context>
<context>
    <name>ProfilePage</name>
    <message>
        <source>Back to the account</source>
        <extracomment>ui/pages/profile.py</extracomment>
        <translation>アカウントに戻る</translation>
    </message>
    <message>
        <source>Drop that and read again</source>
        <extracomment>ui/pages/profile.py</extracomment>
        <translation>破棄して読み直す</translation>
    </message>
    <message>
        <source>Go and refresh them</source>
        <extracomment>ui/pages/profile.py</extracomment>
        <translation>トークンの更新へ</translation>
    </message>
    <message>
        <source>Go to sign in</source>
        <extracomment>ui/pages/profile.py</extracomment>
        <translation>サインインへ</translation>
    </message>
    <message>
        <source>Nobody is signed in</source>
        <extracomment>ui/pages/profile.py</extracomment>
        <translation>だれもサインインしていません</translation>
    </message>
    <message>
        <source>Not saved yet: {what}.</source>
        <extracomment>ui/pages/profile.py</extracomment>
        <translation>未保存: {what}。</translation>
    </message>
    <message>
        <source>Profile</source>
        <extracomment>ui/pages/profile.py</extracomment>
        <translation>プロフィール</translation>
    </message>
    <message>
        <source>Read again</source>
        <extracomment>ui/pages/profile.py</extracomment>
        <translation>もう一度読み取る</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>ui/pages/profile.py</extracomment>
        <translation>保存</translation>
    </message>
    <message>
        <source>Sign in to see your profile here.</source>
        <extracomment>ui/pages/profile.py</extracomment>
        <translation>サインインすると、ここにプロフィールが表示されます。</translation>
    </message>
    <message>
        <source>The tokens you hold were made before this change and say what was then.</source>
        <extracomment>ui/pages/profile.py</extracomment>
        <translation>お持ちのトークンはこの変更の前に作られ、その時点の内容です。</translation>
    </message>
    <message>
        <source>Username</source>
        <extracomment>ui/pages/profile.py</extracomment>
        <translation>ユーザー名</translation>
    </message>
    <message>
        <source>What is fixed</source>
        <extracomment>ui/pages/profile.py</extracomment>
        <translation>変更できないもの</translation>
    </message>
    <message>
        <source>What the pool knows about you.</source>
        <extracomment>ui/pages/profile.py</extracomment>
        <translation>プールがあなたについて知っていることです。</translation>
    </message>
    <message>
        <source>What you can change</source>
        <extracomment>ui/pages/profile.py</extracomment>
        <translation>変更できるもの</translation>
    </message>
</context>
<context>
    <name>ProtocolPanel</name>
    <message>
        <source>Nothing sent yet.
Every request to Cognito will appear here, and its answer.</source>
        <extracomment>ui/protocol/panel.py</extracomment>
        <translation>まだ何も送っていません。
Cognito へのリクエストと応答が、すべてここに表示されます。</translation>
    </message>
    <message>
        <source>The selected exchange</source>
        <extracomment>ui/protocol/panel.py</extracomment>
        <translation>選択したやり取り</translation>
    </message>
</context>
<context>
    <name>ProtocolTools</name>
    <message>
        <source>Copy as…</source>
        <extracomment>ui/protocol/tools.py</extracomment>
        <translation>コピー形式…</translation>
    </message>
    <message>
        <source>Copy the selected exchange as a command or as code ({keys})</source>
        <extracomment>ui/protocol/tools.py</extracomment>
        <translation>選択したやり取りをコマンドまたはコードとしてコピー ({keys})</translation>
    </message>
    <message>
        <source>Copy the selected exchange as…</source>
        <extracomment>ui/protocol/tools.py</extracomment>
        <translation>選択したやり取りをコピー…</translation>
    </message>
    <message>
        <source>Save all exchanges as a page to read, or as an HTTP archive</source>
        <extracomment>ui/protocol/tools.py</extracomment>
        <translation>すべてのやり取りを、読むためのページまたは HTTP アーカイブとして保存</translation>
    </message>
    <message>
        <source>Save the recording…</source>
        <extracomment>ui/protocol/tools.py</extracomment>
        <translation>記録を保存…</translation>
    </message>
    <message>
        <source>Save…</source>
        <extracomment>ui/protocol/tools.py</extracomment>
        <translation>保存…</translation>
    </message>
</context>
<context>
    <name>QObject</name>
    <message>
        <source>Confirmed</source>
        <extracomment>ui/directory/user_model.py</extracomment>
        <translation>確認済み</translation>
    </message>
    <message>
        <source>Copy details</source>
        <extracomment>ui/widgets/message_parts.py</extracomment>
        <translation>詳細をコピー</translation>
    </message>
    <message>
        <source>Details</source>
        <extracomment>ui/widgets/message_parts.py</extracomment>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Dismiss the message (Esc)</source>
        <extracomment>ui/widgets/message_parts.py</extracomment>
        <translation>メッセージを閉じる (Esc)</translation>
    </message>
    <message>
        <source>Hide details</source>
        <extracomment>ui/widgets/message_parts.py</extracomment>
        <translation>詳細を隠す</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <extracomment>ui/directory/user_model.py</extracomment>
        <translation>未確認</translation>
    </message>
    <message>
        <source>Password to be reset</source>
        <extracomment>ui/directory/user_model.py</extracomment>
        <translation>パスワード再設定待ち</translation>
    </message>
    <message>
        <source>Show details</source>
        <extracomment>ui/widgets/message_parts.py</extracomment>
        <translation>詳細を表示</translation>
    </message>
    <message>
        <source>Signs in elsewhere</source>
        <extracomment>ui/directory/user_model.py</extracomment>
        <translation>外部でサインイン</translation>
    </message>
    <message>
        <source>Temporary password</source>
        <extracomment>ui/directory/user_model.py</extracomment>
        <translation>仮パスワード</translation>
    </message>
    <message>
        <source>Text of the message</source>
        <extracomment>ui/widgets/message_parts.py</extracomment>
        <translation>メッセージの本文</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Ctrl</source>
        <extracomment>ui/widgets/directions.py</extracomment>
        <translation>Ctrl</translation>
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
        <translation>コピー(&amp;C)</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>No, leave it</source>
        <extracomment>ui/directory/question.py</extracomment>
        <translation>やめておく</translation>
    </message>
    <message>
        <source>Number</source>
        <extracomment>ui/directory/question.py</extracomment>
        <translation>数</translation>
    </message>
    <message>
        <source>Type {number} to go on.</source>
        <extracomment>ui/directory/question.py</extracomment>
        <translation>続けるには {number} と入力してください。</translation>
    </message>
    <message>
        <source>Yes, do it</source>
        <extracomment>ui/directory/question.py</extracomment>
        <translation>実行する</translation>
    </message>
</context>
<context>
    <name>RawModel</name>
    <message>
        <source>As the token has it</source>
        <extracomment>ui/inspector/raw_model.py</extracomment>
        <translation>トークンの中の値</translation>
    </message>
    <message>
        <source>Authentication tag</source>
        <extracomment>ui/inspector/raw_model.py</extracomment>
        <translation>認証タグ</translation>
    </message>
    <message>
        <source>Characters</source>
        <extracomment>ui/inspector/raw_model.py</extracomment>
        <translation>文字</translation>
    </message>
    <message>
        <source>Ciphertext</source>
        <extracomment>ui/inspector/raw_model.py</extracomment>
        <translation>暗号文</translation>
    </message>
    <message>
        <source>Encrypted key</source>
        <extracomment>ui/inspector/raw_model.py</extracomment>
        <translation>暗号化された鍵</translation>
    </message>
    <message>
        <source>Header</source>
        <extracomment>ui/inspector/raw_model.py</extracomment>
        <translation>ヘッダー</translation>
    </message>
    <message>
        <source>Initialisation vector</source>
        <extracomment>ui/inspector/raw_model.py</extracomment>
        <translation>初期化ベクトル</translation>
    </message>
    <message>
        <source>Part and claim</source>
        <extracomment>ui/inspector/raw_model.py</extracomment>
        <translation>部分とクレーム</translation>
    </message>
    <message>
        <source>Payload</source>
        <extracomment>ui/inspector/raw_model.py</extracomment>
        <translation>ペイロード</translation>
    </message>
    <message>
        <source>Signature</source>
        <extracomment>ui/inspector/raw_model.py</extracomment>
        <translation>署名</translation>
    </message>
    <message>
        <source>{0} bytes</source>
        <extracomment>ui/inspector/raw_model.py</extracomment>
        <translation>{0} バイト</translation>
    </message>
</context>
<context>
    <name>RawView</name>
    <message>
        <source>Choose a claim, or point at a character: each lights up the other.</source>
        <extracomment>ui/inspector/raw_view.py</extracomment>
        <translation>クレームを選ぶか、文字を指してください。互いに対応する方が光ります。</translation>
    </message>
    <message>
        <source>The chosen bytes</source>
        <extracomment>ui/inspector/raw_view.py</extracomment>
        <translation>選択したバイト列</translation>
    </message>
    <message>
        <source>What the text says, part by part</source>
        <extracomment>ui/inspector/raw_view.py</extracomment>
        <translation>テキストの内容 (部分ごと)</translation>
    </message>
    <message>
        <source>{0} bytes, over all that stands before the last dot:</source>
        <extracomment>ui/inspector/raw_view.py</extracomment>
        <translation>{0} バイト。最後のドットより前の全体に対する署名です:</translation>
    </message>
    <message>
        <source>{0} bytes: new for every token, so that no two are encrypted alike:</source>
        <extracomment>ui/inspector/raw_view.py</extracomment>
        <translation>{0} バイト。トークンごとに新しくなり、同じように暗号化されたものは二つとありません:</translation>
    </message>
    <message>
        <source>{0} bytes: the key to the ciphertext, which only the pool can decrypt:</source>
        <extracomment>ui/inspector/raw_view.py</extracomment>
        <translation>{0} バイト。暗号文を開く鍵です。復号できるのはプールだけです:</translation>
    </message>
    <message>
        <source>{0} bytes: they show the pool whether header or ciphertext were changed:</source>
        <extracomment>ui/inspector/raw_view.py</extracomment>
        <translation>{0} バイト。ヘッダーや暗号文が変えられていないか、プールはこれで確かめます:</translation>
    </message>
    <message>
        <source>{0} bytes: what the token says, for the pool alone to read:</source>
        <extracomment>ui/inspector/raw_view.py</extracomment>
        <translation>{0} バイト。トークンの内容です。読めるのはプールだけです:</translation>
    </message>
    <message>
        <source>{bytes} bytes as {characters} characters of Base64url:</source>
        <extracomment>ui/inspector/raw_view.py</extracomment>
        <translation>{bytes} バイトを Base64url の {characters} 文字で表したもの:</translation>
    </message>
    <message>
        <source>{part}: bytes {first} to {last}, in characters {start} to {end}.</source>
        <extracomment>ui/inspector/raw_view.py</extracomment>
        <translation>{part}: {first}～{last} バイト目 ({start}～{end} 文字目)。</translation>
    </message>
</context>
<context>
    <name>RealAttackCard</name>
    <message>
        <source>A of your sign-in begins with {digits} and has {bits} bits. The app took one of 2²⁵⁶ numbers as its a.</source>
        <extracomment>ui/theatre/srp_attack_cards.py</extracomment>
        <translation>あなたのサインインの A は {digits} で始まり、{bits} ビットです。アプリは 2²⁵⁶ 個の数から 1 つを a に選びました。</translation>
    </message>
    <message>
        <source>Sign in by SRP first: this needs the A of a real sign-in.</source>
        <extracomment>ui/theatre/srp_attack_cards.py</extracomment>
        <translation>先に SRP でサインインしてください。実際のサインインの A が必要です。</translation>
    </message>
    <message>
        <source>The real one does not</source>
        <extracomment>ui/theatre/srp_attack_cards.py</extracomment>
        <translation>本物は破れません</translation>
    </message>
    <message>
        <source>There are better ways than one number after the other. For a prime of 3,072 bits the best one that is known still takes about 2¹²⁸ steps (NIST SP 800-57 part 1).</source>
        <extracomment>ui/theatre/srp_attack_cards.py</extracomment>
        <translation>数を順に試すより良い方法はあります。3,072 ビットの素数では、知られている最良の方法でも約 2¹²⁸ ステップかかります (NIST SP 800-57 part 1)。</translation>
    </message>
    <message>
        <source>Try the same with your sign-in</source>
        <extracomment>ui/theatre/srp_attack_cards.py</extracomment>
        <translation>自分のサインインで試す</translation>
    </message>
    <message>
        <source>{tried} numbers tried, and a is not among them. At {pace} a second, all of them take about {years} years. The universe is about 10¹⁰ years old.</source>
        <extracomment>ui/theatre/srp_attack_cards.py</extracomment>
        <translation>{tried} 個の数を試しましたが、a はその中にありません。毎秒 {pace} 個では、すべて試すのに約 {years} 年かかります。宇宙の年齢は約 10¹⁰ 年です。</translation>
    </message>
</context>
<context>
    <name>RecordingLine</name>
    <message>
        <source>Back to live</source>
        <extracomment>ui/protocol/recording_line.py</extracomment>
        <translation>ライブに戻る</translation>
    </message>
    <message numerus="yes">
        <source>Not live: {name}, recorded {made}, {count} exchanges</source>
        <extracomment>ui/protocol/recording_line.py</extracomment>
        <translation>
            <numerusform>ライブではありません: {name}、記録日時 {made}、{count} 件のやり取り</numerusform>
        </translation>
    </message>
    <message>
        <source>What is shown</source>
        <extracomment>ui/protocol/recording_line.py</extracomment>
        <translation>表示中の内容</translation>
    </message>
</context>
<context>
    <name>RefreshPage</name>
    <message>
        <source>1 earlier generation is still good: a refresh takes nothing back.</source>
        <extracomment>ui/inspector/refresh_page.py</extracomment>
        <translation>前の世代が 1 つ、まだ有効です。更新しても、前のものは取り消されません。</translation>
    </message>
    <message>
        <source>All carry this origin_jti: {0}</source>
        <extracomment>ui/inspector/refresh_page.py</extracomment>
        <translation>すべてがこの origin_jti を持ちます: {0}</translation>
    </message>
    <message>
        <source>Cognito encrypts it for itself. The app sends it back, to Cognito and nobody else, and gets a new ID and access token without asking for the password.

How long it lives is set in the app client, 30 days unless somebody changed that; the token itself does not show it.</source>
        <extracomment>ui/inspector/refresh_page.py</extracomment>
        <translation>Cognito が自分用に暗号化したものです。アプリはこれを Cognito にだけ送り返し、パスワードを求めずに新しい ID トークンとアクセストークンを受け取ります。

有効期間はアプリクライアントで設定され、変更がなければ 30 日です。トークン自体からはわかりません。</translation>
    </message>
    <message>
        <source>Generations of tokens since then: {0}.</source>
        <extracomment>ui/inspector/refresh_page.py</extracomment>
        <translation>それ以降のトークンの世代: {0}。</translation>
    </message>
    <message>
        <source>Generations seen since the app took the session up again: {0}.</source>
        <extracomment>ui/inspector/refresh_page.py</extracomment>
        <translation>アプリがセッションを再開してから見た世代: {0}。</translation>
    </message>
    <message>
        <source>Its family</source>
        <extracomment>ui/inspector/refresh_page.py</extracomment>
        <translation>ファミリー</translation>
    </message>
    <message>
        <source>Revoking the refresh token, or signing out everywhere, ends the whole family for Cognito. An API that checks signatures on its own does not hear of it: it takes each token until that expires.</source>
        <extracomment>ui/inspector/refresh_page.py</extracomment>
        <translation>更新トークンを取り消すか、すべての場所でサインアウトすると、Cognito ではファミリー全体が終わります。自分で署名を検査する API には知らされません。有効期限が切れるまで、各トークンを受け入れます。</translation>
    </message>
    <message>
        <source>Signed in {0}.</source>
        <extracomment>ui/inspector/refresh_page.py</extracomment>
        <translation>サインイン: {0}。</translation>
    </message>
    <message>
        <source>So far there are the tokens of the sign-in. A refresh adds a generation.</source>
        <extracomment>ui/inspector/refresh_page.py</extracomment>
        <translation>今のところ、サインインで得たトークンだけです。更新すると世代が加わります。</translation>
    </message>
    <message>
        <source>The last refresh brought a new refresh token, too; the one before is used up.</source>
        <extracomment>ui/inspector/refresh_page.py</extracomment>
        <translation>最後の更新では、更新トークンも新しくなりました。前のものは使用済みです。</translation>
    </message>
    <message>
        <source>The refresh token</source>
        <extracomment>ui/inspector/refresh_page.py</extracomment>
        <translation>更新トークン</translation>
    </message>
    <message>
        <source>The refresh token can be used, but not read</source>
        <extracomment>ui/inspector/refresh_page.py</extracomment>
        <translation>更新トークンは、使えますが読めません</translation>
    </message>
    <message>
        <source>What came from the refresh token</source>
        <extracomment>ui/inspector/refresh_page.py</extracomment>
        <translation>更新トークンから得たもの</translation>
    </message>
    <message>
        <source>{0} earlier generations are still good: a refresh takes nothing back.</source>
        <extracomment>ui/inspector/refresh_page.py</extracomment>
        <translation>前の世代が {0} つ、まだ有効です。更新しても、前のものは取り消されません。</translation>
    </message>
</context>
<context>
    <name>RegisterAttributes</name>
    <message>
        <source>A date: 2026-11-02, or with the time, 2026-11-02T09:05:07Z.</source>
        <extracomment>ui/pages/register_attributes.py</extracomment>
        <translation>日付: 2026-11-02、または時刻付きで 2026-11-02T09:05:07Z。</translation>
    </message>
    <message>
        <source>A whole number from {least} to {most}.</source>
        <extracomment>ui/pages/register_attributes.py</extracomment>
        <translation>{least}～{most} の整数。</translation>
    </message>
    <message>
        <source>A whole number.</source>
        <extracomment>ui/pages/register_attributes.py</extracomment>
        <translation>整数。</translation>
    </message>
    <message>
        <source>More about you</source>
        <extracomment>ui/pages/register_attributes.py</extracomment>
        <translation>あなたについて</translation>
    </message>
    <message>
        <source>More about you: all of this may stay empty.</source>
        <extracomment>ui/pages/register_attributes.py</extracomment>
        <translation>あなたについて: すべて空のままでかまいません。</translation>
    </message>
    <message>
        <source>No</source>
        <extracomment>ui/pages/register_attributes.py</extracomment>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>Not said</source>
        <extracomment>ui/pages/register_attributes.py</extracomment>
        <translation>回答しない</translation>
    </message>
    <message>
        <source>The e-mail address has its own field, above.</source>
        <extracomment>ui/pages/register_attributes.py</extracomment>
        <translation>メールアドレスには、上に専用の欄があります。</translation>
    </message>
    <message>
        <source>The pool wants this of everybody who registers.</source>
        <extracomment>ui/pages/register_attributes.py</extracomment>
        <translation>プールは、登録する全員にこれを求めます。</translation>
    </message>
    <message>
        <source>There is no standard attribute of that name. A pool&apos;s own begin with custom: in full.</source>
        <extracomment>ui/pages/register_attributes.py</extracomment>
        <translation>その名前の標準属性はありません。プール独自のものは、custom: から始まる完全な名前です。</translation>
    </message>
    <message>
        <source>Yes</source>
        <extracomment>ui/pages/register_attributes.py</extracomment>
        <translation>はい</translation>
    </message>
    <message>
        <source>{least} to {most} characters.</source>
        <extracomment>ui/pages/register_attributes.py</extracomment>
        <translation>{least}～{most} 文字。</translation>
    </message>
</context>
<context>
    <name>RegisterPage</name>
    <message>
        <source>A password is needed.</source>
        <extracomment>ui/pages/register.py</extracomment>
        <translation>パスワードが必要です。</translation>
    </message>
    <message>
        <source>An e-mail address is needed: the code goes there.</source>
        <extracomment>ui/pages/register.py</extracomment>
        <translation>メールアドレスが必要です。コードはそこに届きます。</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <extracomment>ui/pages/register.py</extracomment>
        <translation>メールアドレス</translation>
    </message>
    <message>
        <source>Less about you</source>
        <extracomment>ui/pages/register.py</extracomment>
        <translation>項目を減らす</translation>
    </message>
    <message>
        <source>More about you…</source>
        <extracomment>ui/pages/register.py</extracomment>
        <translation>あなたについて追加…</translation>
    </message>
    <message>
        <source>Password</source>
        <extracomment>ui/pages/register.py</extracomment>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Password again</source>
        <extracomment>ui/pages/register.py</extracomment>
        <translation>パスワード (再入力)</translation>
    </message>
    <message>
        <source>Register</source>
        <extracomment>ui/pages/register.py</extracomment>
        <translation>登録</translation>
    </message>
    <message>
        <source>Register as a rider</source>
        <extracomment>ui/pages/register.py</extracomment>
        <translation>ライダーとして登録</translation>
    </message>
    <message>
        <source>The pool does not take this value.</source>
        <extracomment>ui/pages/register.py</extracomment>
        <translation>プールはこの値を受け付けません。</translation>
    </message>
    <message>
        <source>The pool sends a code to this address to see that it is yours.</source>
        <extracomment>ui/pages/register.py</extracomment>
        <translation>アドレスがあなたのものか確かめるため、プールがコードを送ります。</translation>
    </message>
    <message>
        <source>The two passwords are not the same.</source>
        <extracomment>ui/pages/register.py</extracomment>
        <translation>2 つのパスワードが一致しません。</translation>
    </message>
    <message>
        <source>This pool wants a username that is not an e-mail address.</source>
        <extracomment>ui/pages/register.py</extracomment>
        <translation>このプールでは、メールアドレス以外のユーザー名が必要です。</translation>
    </message>
    <message>
        <source>This pool wants a username.</source>
        <extracomment>ui/pages/register.py</extracomment>
        <translation>このプールでは、ユーザー名が必要です。</translation>
    </message>
    <message>
        <source>Type the password once more, so that a slip does not lock you out.</source>
        <extracomment>ui/pages/register.py</extracomment>
        <translation>打ち間違いで入れなくなるのを防ぐため、パスワードをもう一度入力してください。</translation>
    </message>
    <message>
        <source>Username</source>
        <extracomment>ui/pages/register.py</extracomment>
        <translation>ユーザー名</translation>
    </message>
</context>
<context>
    <name>ResendButton</name>
    <message>
        <source>{what} (in {seconds} s)</source>
        <extracomment>ui/widgets/resend_button.py</extracomment>
        <translation>{what} (あと {seconds} 秒)</translation>
    </message>
</context>
<context>
    <name>ReviewStep</name>
    <message>
        <source>A DynamoDB table</source>
        <extracomment>ui/stack/review_step.py</extracomment>
        <translation>DynamoDB テーブル</translation>
    </message>
    <message>
        <source>A Lambda function</source>
        <extracomment>ui/stack/review_step.py</extracomment>
        <translation>Lambda 関数</translation>
    </message>
    <message>
        <source>A REST API</source>
        <extracomment>ui/stack/review_step.py</extracomment>
        <translation>REST API</translation>
    </message>
    <message>
        <source>A user pool</source>
        <extracomment>ui/stack/review_step.py</extracomment>
        <translation>ユーザープール</translation>
    </message>
    <message>
        <source>An IAM role</source>
        <extracomment>ui/stack/review_step.py</extracomment>
        <translation>IAM ロール</translation>
    </message>
    <message>
        <source>An app client</source>
        <extracomment>ui/stack/review_step.py</extracomment>
        <translation>アプリクライアント</translation>
    </message>
    <message>
        <source>An authorizer</source>
        <extracomment>ui/stack/review_step.py</extracomment>
        <translation>オーソライザー</translation>
    </message>
    <message>
        <source>Another</source>
        <extracomment>ui/stack/review_step.py</extracomment>
        <translation>もう 1 つ</translation>
    </message>
    <message>
        <source>Change something</source>
        <extracomment>ui/stack/review_step.py</extracomment>
        <translation>変更する</translation>
    </message>
    <message>
        <source>Cost: nothing worth naming for a workshop. API Gateway, Lambda and DynamoDB charge by the request, fractions of a cent each.</source>
        <extracomment>ui/stack/review_step.py</extracomment>
        <translation>費用: ワークショップ程度ならごくわずかです。API Gateway、Lambda、DynamoDB はリクエスト単位の課金で、1 回は 1 セントの何分の 1 かです。</translation>
    </message>
    <message>
        <source>Cost: nothing worth naming. Cognito is free for the first thousands of users a month, and the function runs for a second.</source>
        <extracomment>ui/stack/review_step.py</extracomment>
        <translation>費用: ごくわずかです。Cognito は月に数千ユーザーまで無料で、関数の実行は 1 秒ほどです。</translation>
    </message>
    <message>
        <source>Hide the template</source>
        <extracomment>ui/stack/review_step.py</extracomment>
        <translation>テンプレートを隠す</translation>
    </message>
    <message>
        <source>IAM resources will be made</source>
        <extracomment>ui/stack/review_step.py</extracomment>
        <translation>IAM リソースが作られます</translation>
    </message>
    <message>
        <source>IAM roles</source>
        <extracomment>ui/stack/review_step.py</extracomment>
        <translation>IAM ロール</translation>
    </message>
    <message>
        <source>Launch the stack</source>
        <extracomment>ui/stack/review_step.py</extracomment>
        <translation>スタックを起動</translation>
    </message>
    <message>
        <source>POST /ride, for the website&apos;s origin too (CORS).</source>
        <extracomment>ui/stack/review_step.py</extracomment>
        <translation>POST /ride、ウェブサイトのオリジンからも (CORS)。</translation>
    </message>
    <message>
        <source>Show the template</source>
        <extracomment>ui/stack/review_step.py</extracomment>
        <translation>テンプレートを表示</translation>
    </message>
    <message>
        <source>Stack</source>
        <extracomment>ui/stack/review_step.py</extracomment>
        <translation>スタック</translation>
    </message>
    <message>
        <source>Template</source>
        <extracomment>ui/stack/review_step.py</extracomment>
        <translation>テンプレート</translation>
    </message>
    <message>
        <source>The function that writes js/config.js runs under a role of its own.</source>
        <extracomment>ui/stack/review_step.py</extracomment>
        <translation>js/config.js を書く関数は、専用のロールで動きます。</translation>
    </message>
    <message>
        <source>The functions run under roles of their own, which the stack makes.</source>
        <extracomment>ui/stack/review_step.py</extracomment>
        <translation>関数は、スタックが作る専用のロールで動きます。</translation>
    </message>
    <message>
        <source>Tick this first. CloudFormation makes a role only for somebody who has said that they know (CAPABILITY_IAM), and the app never says so for you.</source>
        <extracomment>ui/stack/review_step.py</extracomment>
        <translation>先にこれをチェックしてください。CloudFormation は、了承した人のためにだけロールを作ります (CAPABILITY_IAM)。アプリが代わりに了承することはありません。</translation>
    </message>
    <message>
        <source>User pool</source>
        <extracomment>ui/stack/review_step.py</extracomment>
        <translation>ユーザープール</translation>
    </message>
    <message>
        <source>Website bucket</source>
        <extracomment>ui/stack/review_step.py</extracomment>
        <translation>ウェブサイトのバケット</translation>
    </message>
    <message>
        <source>What will be made</source>
        <extracomment>ui/stack/review_step.py</extracomment>
        <translation>作られるもの</translation>
    </message>
    <message>
        <source>Your consent</source>
        <extracomment>ui/stack/review_step.py</extracomment>
        <translation>同意</translation>
    </message>
    <message>
        <source>lets in who brings an ID token of the pool.</source>
        <extracomment>ui/stack/review_step.py</extracomment>
        <translation>プールの ID トークンを持つ人を通します。</translation>
    </message>
    <message>
        <source>may write that one object and its own log, and no more.</source>
        <extracomment>ui/stack/review_step.py</extracomment>
        <translation>その 1 つのオブジェクトと、自分のログだけに書き込めます。</translation>
    </message>
    <message>
        <source>people sign in with their e-mail address.</source>
        <extracomment>ui/stack/review_step.py</extracomment>
        <translation>ユーザーはメールアドレスでサインインします。</translation>
    </message>
    <message>
        <source>picks a unicorn.</source>
        <extracomment>ui/stack/review_step.py</extracomment>
        <translation>ユニコーンを選びます。</translation>
    </message>
    <message>
        <source>remembers the rides, and goes with the stack.</source>
        <extracomment>ui/stack/review_step.py</extracomment>
        <translation>乗車を記録し、スタックと一緒に消えます。</translation>
    </message>
    <message>
        <source>what these may do, and their logs; no more.</source>
        <extracomment>ui/stack/review_step.py</extracomment>
        <translation>これらに許すことと、そのログ。それだけです。</translation>
    </message>
    <message>
        <source>without a secret, for SRP and refresh.</source>
        <extracomment>ui/stack/review_step.py</extracomment>
        <translation>シークレットなし、SRP と更新用。</translation>
    </message>
    <message>
        <source>writes js/config.js, and removes it with the stack.</source>
        <extracomment>ui/stack/review_step.py</extracomment>
        <translation>js/config.js を書き、スタックと一緒に取り除きます。</translation>
    </message>
    <message>
        <source>writes the API&apos;s address into js/config.js, and takes it out.</source>
        <extracomment>ui/stack/review_step.py</extracomment>
        <translation>js/config.js に API のアドレスを書き、後で取り除きます。</translation>
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
        <translation>アカデミー</translation>
    </message>
    <message>
        <source>Clover Green</source>
        <extracomment>ui/ride/city.py</extracomment>
        <translation>クローバーグリーン</translation>
    </message>
    <message>
        <source>Eastgate</source>
        <extracomment>ui/ride/city.py</extracomment>
        <translation>イーストゲート</translation>
    </message>
    <message>
        <source>Harbour</source>
        <extracomment>ui/ride/city.py</extracomment>
        <translation>ハーバー</translation>
    </message>
    <message>
        <source>Isle of Shells</source>
        <extracomment>ui/ride/city.py</extracomment>
        <translation>貝の島</translation>
    </message>
    <message>
        <source>Lake Aurora</source>
        <extracomment>ui/ride/city.py</extracomment>
        <translation>オーロラ湖</translation>
    </message>
    <message>
        <source>Lake Park</source>
        <extracomment>ui/ride/city.py</extracomment>
        <translation>レイクパーク</translation>
    </message>
    <message>
        <source>Lakeside</source>
        <extracomment>ui/ride/city.py</extracomment>
        <translation>レイクサイド</translation>
    </message>
    <message>
        <source>Lantern Quarter</source>
        <extracomment>ui/ride/city.py</extracomment>
        <translation>ランタン地区</translation>
    </message>
    <message>
        <source>Mane Park</source>
        <extracomment>ui/ride/city.py</extracomment>
        <translation>たてがみ公園</translation>
    </message>
    <message>
        <source>Map: where to be picked up</source>
        <extracomment>ui/ride/map_view.py</extracomment>
        <translation>地図: 乗る場所</translation>
    </message>
    <message>
        <source>Meadows</source>
        <extracomment>ui/ride/city.py</extracomment>
        <translation>メドウズ</translation>
    </message>
    <message>
        <source>Midtown</source>
        <extracomment>ui/ride/city.py</extracomment>
        <translation>ミッドタウン</translation>
    </message>
    <message>
        <source>North Hill</source>
        <extracomment>ui/ride/city.py</extracomment>
        <translation>ノースヒル</translation>
    </message>
    <message>
        <source>Orchards</source>
        <extracomment>ui/ride/city.py</extracomment>
        <translation>果樹園</translation>
    </message>
    <message>
        <source>Palm Steps</source>
        <extracomment>ui/ride/city.py</extracomment>
        <translation>パームステップス</translation>
    </message>
    <message>
        <source>South Bank</source>
        <extracomment>ui/ride/city.py</extracomment>
        <translation>サウスバンク</translation>
    </message>
    <message>
        <source>Stables</source>
        <extracomment>ui/ride/city.py</extracomment>
        <translation>厩舎</translation>
    </message>
    <message>
        <source>Starview</source>
        <extracomment>ui/ride/city.py</extracomment>
        <translation>スタービュー</translation>
    </message>
    <message>
        <source>Unicorn Bay</source>
        <extracomment>ui/ride/city.py</extracomment>
        <translation>ユニコーン湾</translation>
    </message>
    <message>
        <source>{0}, latitude {1}, longitude {2}. Arrow keys move it, Enter asks for a unicorn.</source>
        <extracomment>ui/ride/map_view.py</extracomment>
        <translation>{0}、緯度 {1}、経度 {2}。矢印キーで動かし、Enter でユニコーンを呼びます。</translation>
    </message>
</context>
<context>
    <name>RidePage</name>
    <message>
        <source>Calling an API takes an ID token.</source>
        <extracomment>ui/pages/ride.py</extracomment>
        <translation>API の呼び出しには ID トークンが必要です。</translation>
    </message>
    <message>
        <source>Go to sign in</source>
        <extracomment>ui/pages/ride.py</extracomment>
        <translation>サインインへ</translation>
    </message>
    <message>
        <source>Nobody is signed in</source>
        <extracomment>ui/pages/ride.py</extracomment>
        <translation>だれもサインインしていません</translation>
    </message>
    <message>
        <source>Ride</source>
        <extracomment>ui/pages/ride.py</extracomment>
        <translation>乗車</translation>
    </message>
    <message>
        <source>The tokens that an API asks for come from signing in.</source>
        <extracomment>ui/pages/ride.py</extracomment>
        <translation>API が求めるトークンは、サインインで得られます。</translation>
    </message>
    <message>
        <source>You are authenticated. An API is what the tokens are for: this one sends unicorns.</source>
        <extracomment>ui/pages/ride.py</extracomment>
        <translation>認証されています。トークンは API のためにあります。この API はユニコーンを送ります。</translation>
    </message>
</context>
<context>
    <name>RidePart</name>
    <message>
        <source>Pick-up: {0}</source>
        <extracomment>ui/ride/part.py</extracomment>
        <translation>乗車場所: {0}</translation>
    </message>
    <message>
        <source>Pick-up: {0} ({1}, {2}). Click on the map, or move the pin with the arrow keys.</source>
        <extracomment>ui/ride/part.py</extracomment>
        <translation>乗車場所: {0} ({1}、{2})。地図をクリックするか、矢印キーでピンを動かしてください。</translation>
    </message>
    <message>
        <source>Request a unicorn</source>
        <extracomment>ui/ride/part.py</extracomment>
        <translation>ユニコーンを呼ぶ</translation>
    </message>
    <message>
        <source>The API&apos;s address (invoke URL)</source>
        <extracomment>ui/ride/part.py</extracomment>
        <translation>API のアドレス (呼び出し URL)</translation>
    </message>
    <message>
        <source>The ID token is sent there, and nowhere else.</source>
        <extracomment>ui/ride/part.py</extracomment>
        <translation>ID トークンはそこだけに送られ、ほかには送られません。</translation>
    </message>
</context>
<context>
    <name>RoundsRow</name>
    <message>
        <source>Answer</source>
        <extracomment>ui/local_pool/lists.py</extracomment>
        <translation>答え</translation>
    </message>
    <message>
        <source>Each question needs words, and an answer.</source>
        <extracomment>ui/local_pool/lists.py</extracomment>
        <translation>どの質問にも、文と答えが必要です。</translation>
    </message>
    <message>
        <source>Question</source>
        <extracomment>ui/local_pool/lists.py</extracomment>
        <translation>質問</translation>
    </message>
    <message>
        <source>Take this question away</source>
        <extracomment>ui/local_pool/lists.py</extracomment>
        <translation>この質問を取り除く</translation>
    </message>
    <message>
        <source>There has to be one question at least.</source>
        <extracomment>ui/local_pool/lists.py</extracomment>
        <translation>質問は 1 つ以上必要です。</translation>
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
        <translation>メール</translation>
    </message>
    <message>
        <source>This app</source>
        <extracomment>ui/theatre/row_painter.py</extracomment>
        <translation>このアプリ</translation>
    </message>
    <message>
        <source>You</source>
        <extracomment>ui/theatre/row_painter.py</extracomment>
        <translation>あなた</translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <extracomment>ui/theatre/row_painter.py</extracomment>
        <translation>{0}から{1}へ</translation>
    </message>
</context>
<context>
    <name>Scenes</name>
    <message>
        <source>A token is good between two times, and they are the pool&apos;s. A computer whose clock is off takes fresh tokens for expired, or for not valid yet. This app measures the difference by the date of each answer and allows for it. Codes of authenticator apps and signed requests fail as well.</source>
        <extracomment>ui/scenes/words.py</extracomment>
        <translation>トークンは 2 つの時刻の間で有効です。その時刻はプールのものです。時計のずれたコンピューターは、新しいトークンを期限切れ、またはまだ有効でないとみなします。このアプリは、各応答の日時から差を測って補正します。認証アプリのコードや署名付きリクエストも失敗します。</translation>
    </message>
    <message>
        <source>Anybody can read a token, and write one. Only the signature shows that the pool wrote these claims. Believe no claim before the signature was checked, and no decoder that does not check it.</source>
        <extracomment>ui/scenes/words.py</extracomment>
        <translation>トークンはだれでも読めて、だれでも書けます。プールがこのクレームを書いたことを示すのは、署名だけです。署名を検査する前のクレームも、署名を検査しないデコーダーも、信じてはいけません。</translation>
    </message>
    <message>
        <source>Break it</source>
        <extracomment>ui/scenes/card.py</extracomment>
        <translation>壊してみる</translation>
    </message>
    <message>
        <source>Broken, on purpose</source>
        <extracomment>ui/scenes/card.py, ui/scenes/strip.py</extracomment>
        <translation>わざと壊しています</translation>
    </message>
    <message>
        <source>Broken, on purpose: {scene}</source>
        <extracomment>ui/scenes/strip.py</extracomment>
        <translation>わざと壊しています: {scene}</translation>
    </message>
    <message>
        <source>Expired session</source>
        <extracomment>ui/scenes/words.py</extracomment>
        <translation>セッション切れ</translation>
    </message>
    <message>
        <source>Go to Account</source>
        <extracomment>ui/scenes/words.py</extracomment>
        <translation>アカウントへ</translation>
    </message>
    <message>
        <source>Go to Register</source>
        <extracomment>ui/scenes/words.py</extracomment>
        <translation>登録へ</translation>
    </message>
    <message>
        <source>Go to Ride</source>
        <extracomment>ui/scenes/words.py</extracomment>
        <translation>乗車へ</translation>
    </message>
    <message>
        <source>Go to Sign in</source>
        <extracomment>ui/scenes/words.py</extracomment>
        <translation>サインインへ</translation>
    </message>
    <message>
        <source>Learn from it</source>
        <extracomment>ui/scenes/card.py</extracomment>
        <translation>学べること</translation>
    </message>
    <message>
        <source>Lost mail</source>
        <extracomment>ui/scenes/words.py</extracomment>
        <translation>届かないメール</translation>
    </message>
    <message>
        <source>Mails and text messages are held up on their way.</source>
        <extracomment>ui/scenes/words.py</extracomment>
        <translation>メールとテキストメッセージが途中で止まっています。</translation>
    </message>
    <message>
        <source>Never build a key into a program. Look for the token&apos;s kid among the keys that you keep, and fetch the JWKS again if it is not there, but not for each token that somebody makes up: at most every half a minute, say.</source>
        <extracomment>ui/scenes/words.py</extracomment>
        <translation>プログラムに鍵を埋め込んではいけません。保管している鍵からトークンの kid を探し、なければ JWKS を取り直します。ただし、だれかがでっち上げたトークンのたびに取るのではなく、たとえば 30 秒に 1 回までにします。</translation>
    </message>
    <message>
        <source>One click breaks the local pool, another puts it right. Nobody&apos;s account is harmed.</source>
        <extracomment>ui/scenes/panel.py</extracomment>
        <translation>1 クリックでローカルプールが壊れ、もう 1 クリックで直ります。だれのアカウントも傷つきません。</translation>
    </message>
    <message>
        <source>Put it right</source>
        <extracomment>ui/scenes/card.py, ui/scenes/strip.py</extracomment>
        <translation>直す</translation>
    </message>
    <message>
        <source>Refresh the tokens on the Account page: the session ends, and the app leads back to the sign-in.</source>
        <extracomment>ui/scenes/words.py</extracomment>
        <translation>アカウントページでトークンを更新してください。セッションが終わり、アプリはサインインに戻ります。</translation>
    </message>
    <message>
        <source>Register somebody and wait for the code. Ask for another one. Then put it right: both mails come, and only the newer code counts.</source>
        <extracomment>ui/scenes/words.py</extracomment>
        <translation>だれかを登録し、コードを待ちます。別のコードを請求します。それから直してください。両方のメールが届き、新しいコードだけが有効です。</translation>
    </message>
    <message>
        <source>Request a unicorn: it comes, for the API looks at nothing but the token. Then refresh the tokens on the Account page: the session is over.</source>
        <extracomment>ui/scenes/words.py</extracomment>
        <translation>ユニコーンを呼んでください。API はトークンだけを見るので、やって来ます。次に、アカウントページでトークンを更新してください。セッションは終わっています。</translation>
    </message>
    <message>
        <source>Request a unicorn: the API finds that the token has expired, and the inspector says by whose clock. Then refresh the tokens on the Account page and look at iat and exp.</source>
        <extracomment>ui/scenes/words.py</extracomment>
        <translation>ユニコーンを呼んでください。API はトークンが期限切れだと判断し、インスペクターはだれの時計によるかを示します。次に、アカウントページでトークンを更新し、iat と exp を見てください。</translation>
    </message>
    <message>
        <source>Revoked token</source>
        <extracomment>ui/scenes/words.py</extracomment>
        <translation>取り消されたトークン</translation>
    </message>
    <message>
        <source>Rotated keys</source>
        <extracomment>ui/scenes/words.py</extracomment>
        <translation>鍵のローテーション</translation>
    </message>
    <message>
        <source>See it</source>
        <extracomment>ui/scenes/card.py</extracomment>
        <translation>見てみる</translation>
    </message>
    <message>
        <source>Sign in, or refresh the tokens. The claims look fine; the check of the signature fails. Then request a unicorn.</source>
        <extracomment>ui/scenes/words.py</extracomment>
        <translation>サインインするか、トークンを更新してください。クレームは問題なく見えますが、署名の検査は不合格です。それからユニコーンを呼んでください。</translation>
    </message>
    <message>
        <source>Sign in: the Protocol panel shows three tries with longer and longer pauses, then the app gives up.</source>
        <extracomment>ui/scenes/words.py</extracomment>
        <translation>サインインしてください。プロトコルパネルに、間隔がだんだん長くなる 3 回の試行が表示され、その後アプリはあきらめます。</translation>
    </message>
    <message>
        <source>Somebody on the way writes themselves into a group “administrators” in every new token.</source>
        <extracomment>ui/scenes/words.py</extracomment>
        <translation>途中にいるだれかが、新しいトークンのたびに、自分を「administrators」グループに書き加えます。</translation>
    </message>
    <message>
        <source>Tampered token</source>
        <extracomment>ui/scenes/words.py</extracomment>
        <translation>改ざんされたトークン</translation>
    </message>
    <message>
        <source>The answer says where a code was sent, not that it has come. A new code makes the older one worthless. Cognito&apos;s own sender has 50 mails a day for an account, which a room of forty uses up; Amazon SES has more. An administrator can confirm somebody without any mail.</source>
        <extracomment>ui/scenes/words.py</extracomment>
        <translation>応答が示すのはコードの送り先で、届いたことではありません。新しいコードが出ると、前のものは使えません。Cognito 自身の送信は 1 アカウントで 1 日 50 通までで、40 人の教室なら使い切ります。Amazon SES ならもっと送れます。管理者は、メールなしでも確認済みにできます。</translation>
    </message>
    <message>
        <source>The inspector no longer finds the key that signed these tokens. Refresh them on the Account page: the new ones name another key by kid, and all is well.</source>
        <extracomment>ui/scenes/words.py</extracomment>
        <translation>インスペクターは、これらのトークンに署名した鍵を見つけられません。アカウントページで更新してください。新しいトークンの kid は別の鍵を示し、すべて正常になります。</translation>
    </message>
    <message>
        <source>The pool has no room for another request.</source>
        <extracomment>ui/scenes/words.py</extracomment>
        <translation>プールには、次のリクエストを受け付ける余裕がありません。</translation>
    </message>
    <message>
        <source>The pool signs with new keys and has withdrawn the old ones. The app forgets those that it kept.</source>
        <extracomment>ui/scenes/words.py</extracomment>
        <translation>プールは新しい鍵で署名し、古い鍵を引き上げました。アプリは保管していた鍵を忘れます。</translation>
    </message>
    <message>
        <source>The refresh token ends a session, after 30 days unless the app client says otherwise. ID and access tokens that were handed out before stay good until their own exp. A sign-in of several steps has a session too, of three minutes as a rule: a code that comes later is too late.</source>
        <extracomment>ui/scenes/words.py</extracomment>
        <translation>セッションを終わらせるのは更新トークンで、アプリクライアントに指定がなければ 30 日後です。それまでに発行された ID トークンとアクセストークンは、それぞれの exp まで有効です。複数ステップのサインインにもセッションがあり、通常は 3 分です。それより後のコードは間に合いません。</translation>
    </message>
    <message>
        <source>Throttling</source>
        <extracomment>ui/scenes/words.py</extracomment>
        <translation>スロットリング</translation>
    </message>
    <message>
        <source>To the pool it is two hours later than to this computer.</source>
        <extracomment>ui/scenes/words.py</extracomment>
        <translation>プールの時刻は、このコンピューターより 2 時間進んでいます。</translation>
    </message>
    <message>
        <source>TooManyRequestsException is about all clients of an account in a Region together, not about one person. Wait longer after each try, and not all at the same moment: that is what random pauses are for. LimitExceededException is another matter: too many attempts for one person, and trying again makes it worse.</source>
        <extracomment>ui/scenes/words.py</extracomment>
        <translation>TooManyRequestsException は、1 人ではなく、リージョン内の 1 アカウントの全クライアントに関わります。試行のたびに長く待ち、全員が同時にならないようにします。ランダムな間隔はそのためです。LimitExceededException は別で、1 人の試行が多すぎるという意味です。繰り返すと悪化します。</translation>
    </message>
    <message>
        <source>Who checks a token by its signature alone can&apos;t know that it was revoked: it stays good until exp. Cognito itself knows, and refuses it. So let tokens live no longer than you could bear a thief to have one.</source>
        <extracomment>ui/scenes/words.py</extracomment>
        <translation>署名だけでトークンを検査する側は、取り消しを知りようがなく、exp まで有効とみなします。Cognito 自身は知っていて、拒否します。トークンの有効期間は、盗まれても耐えられる長さまでにします。</translation>
    </message>
    <message>
        <source>Whoever is signed in has been so for too long: the refresh token has expired.</source>
        <extracomment>ui/scenes/words.py</extracomment>
        <translation>サインインから時間がたちすぎていて、更新トークンは期限切れです。</translation>
    </message>
    <message>
        <source>Whoever is signed in is signed out by the pool, as somebody else might do after a theft.</source>
        <extracomment>ui/scenes/words.py</extracomment>
        <translation>サインイン中の人を、プールがサインアウトさせます。盗難の後に、別の人が行うことがあるように。</translation>
    </message>
    <message>
        <source>Wrong clock</source>
        <extracomment>ui/scenes/words.py</extracomment>
        <translation>狂った時計</translation>
    </message>
</context>
<context>
    <name>ScenesPanel</name>
    <message>
        <source>The scenes</source>
        <extracomment>ui/scenes/panel.py</extracomment>
        <translation>場面</translation>
    </message>
</context>
<context>
    <name>Script</name>
    <message>
        <source>A question of the check-up, by the app itself: a sign-in is begun for a user that nobody can be, and the refusal says what the app client allows.</source>
        <extracomment>ui/theatre/script.py</extracomment>
        <translation>アプリ自身による点検の質問です。存在しえないユーザーでサインインを始め、その拒否から、アプリクライアントが何を許すかがわかります。</translation>
    </message>
    <message>
        <source>All {0} bytes of it were searched: the password is not in them.</source>
        <extracomment>ui/theatre/script.py</extracomment>
        <translation>{0} バイトすべてを検索しました。パスワードは含まれていません。</translation>
    </message>
    <message>
        <source>Cognito refuses. {0}</source>
        <extracomment>ui/theatre/script.py</extracomment>
        <translation>Cognito が拒否します。{0}</translation>
    </message>
    <message>
        <source>Cognito says that it sends a code, and shows where to as far as anybody may know.</source>
        <extracomment>ui/theatre/script.py</extracomment>
        <translation>Cognito は、コードを送ったと伝え、だれにでも見せてよい範囲で送り先を示します。</translation>
    </message>
    <message>
        <source>Cognito wants something more before it gives out tokens: {0}.</source>
        <extracomment>ui/theatre/script.py</extracomment>
        <translation>Cognito は、トークンを渡す前に、さらに求めています: {0}。</translation>
    </message>
    <message>
        <source>Cognito wants this computer to prove that it is the one it knows.</source>
        <extracomment>ui/theatre/script.py</extracomment>
        <translation>Cognito は、このコンピューターが既知のものだと証明するよう求めています。</translation>
    </message>
    <message>
        <source>From the password, the salt, B and its number a the app works out a key that Cognito can work out too. The HMAC made with it goes to Cognito; password and key stay here.</source>
        <extracomment>ui/theatre/script.py</extracomment>
        <translation>アプリは、パスワード、ソルト、B、自分の数 a から、Cognito も計算できる鍵を計算します。その鍵で作った HMAC が Cognito に送られ、パスワードと鍵はここに残ります。</translation>
    </message>
    <message>
        <source>From this computer&apos;s own secret, the salt, B and its number a the app works out a key, and with it the HMAC that goes to Cognito.</source>
        <extracomment>ui/theatre/script.py</extracomment>
        <translation>アプリは、このコンピューター自身の秘密、ソルト、B、自分の数 a から鍵を計算し、それで Cognito に送る HMAC を作ります。</translation>
    </message>
    <message>
        <source>ID token</source>
        <extracomment>ui/theatre/script.py</extracomment>
        <translation>ID トークン</translation>
    </message>
    <message>
        <source>No answer came: {0}.</source>
        <extracomment>ui/theatre/script.py</extracomment>
        <translation>応答がありませんでした: {0}。</translation>
    </message>
    <message>
        <source>SMS</source>
        <extracomment>ui/theatre/script.py</extracomment>
        <translation>SMS</translation>
    </message>
    <message>
        <source>SRP proof made</source>
        <extracomment>ui/theatre/script.py</extracomment>
        <translation>SRP の証明を作成</translation>
    </message>
    <message>
        <source>Salt, B and a secret block: what the app needs to make the proof. None of them is secret.</source>
        <extracomment>ui/theatre/script.py</extracomment>
        <translation>ソルト、B、シークレットブロックです。アプリが証明を作るのに必要なもので、どれも秘密ではありません。</translation>
    </message>
    <message>
        <source>The API refuses. {0}</source>
        <extracomment>ui/theatre/script.py</extracomment>
        <translation>API が拒否します。{0}</translation>
    </message>
    <message>
        <source>The app checks the {0} as an API would: signature by the pool&apos;s public key, issuer, audience, times. The inspector lists every check.</source>
        <extracomment>ui/theatre/script.py</extracomment>
        <translation>アプリは、API と同じように {0} を検査します。プールの公開鍵による署名、発行者、オーディエンス、時刻です。インスペクターにすべての検査があります。</translation>
    </message>
    <message>
        <source>The app draws a secret number a and works out A = g^a mod N. It keeps a and sends A.</source>
        <extracomment>ui/theatre/script.py</extracomment>
        <translation>アプリは秘密の数 a を選び、A = g^a mod N を計算します。a は手元に残し、A を送ります。</translation>
    </message>
    <message>
        <source>The password is in it, and this address has no TLS: it is for this machine alone.</source>
        <extracomment>ui/theatre/script.py</extracomment>
        <translation>パスワードが含まれ、このアドレスには TLS がありません。このマシンの中だけの通信です。</translation>
    </message>
    <message>
        <source>The password is in it, inside TLS.</source>
        <extracomment>ui/theatre/script.py</extracomment>
        <translation>パスワードが含まれています。TLS の中です。</translation>
    </message>
    <message>
        <source>The password itself goes to Cognito: that is what this flow does.</source>
        <extracomment>ui/theatre/script.py</extracomment>
        <translation>パスワードそのものが Cognito に送られます。このフローはそういうものです。</translation>
    </message>
    <message>
        <source>The sign-in begins: who it is, and the number A. The password stays in the app.</source>
        <extracomment>ui/theatre/script.py</extracomment>
        <translation>サインインの開始: だれであるかと、数 A を送ります。パスワードはアプリに残ります。</translation>
    </message>
    <message>
        <source>The sign-in begins: who it is.</source>
        <extracomment>ui/theatre/script.py</extracomment>
        <translation>サインインの開始: だれであるかを送ります。</translation>
    </message>
    <message>
        <source>To {0}: {1}</source>
        <extracomment>ui/theatre/script.py</extracomment>
        <translation>{0} 宛て: {1}</translation>
    </message>
    <message>
        <source>Whoever this is has proved it: here are the tokens.</source>
        <extracomment>ui/theatre/script.py</extracomment>
        <translation>だれであるかが証明されました。トークンです。</translation>
    </message>
    <message>
        <source>You give the app what this step needs: {0}.</source>
        <extracomment>ui/theatre/script.py</extracomment>
        <translation>このステップに必要なものをアプリに渡します: {0}。</translation>
    </message>
    <message>
        <source>a code by email</source>
        <extracomment>ui/theatre/script.py</extracomment>
        <translation>メールのコード</translation>
    </message>
    <message>
        <source>a code by text message</source>
        <extracomment>ui/theatre/script.py</extracomment>
        <translation>テキストメッセージのコード</translation>
    </message>
    <message>
        <source>access token</source>
        <extracomment>ui/theatre/script.py</extracomment>
        <translation>アクセストークン</translation>
    </message>
    <message>
        <source>done</source>
        <extracomment>ui/theatre/script.py</extracomment>
        <translation>完了</translation>
    </message>
    <message>
        <source>draws a, works out A</source>
        <extracomment>ui/theatre/script.py</extracomment>
        <translation>a を選び A を計算</translation>
    </message>
    <message>
        <source>mail arrives</source>
        <extracomment>ui/theatre/script.py</extracomment>
        <translation>メール到着</translation>
    </message>
    <message>
        <source>name, password</source>
        <extracomment>ui/theatre/script.py</extracomment>
        <translation>名前、パスワード</translation>
    </message>
    <message>
        <source>no answer</source>
        <extracomment>ui/theatre/script.py</extracomment>
        <translation>応答なし</translation>
    </message>
    <message>
        <source>proof of this computer made</source>
        <extracomment>ui/theatre/script.py</extracomment>
        <translation>このコンピューターの証明を作成</translation>
    </message>
    <message>
        <source>refused</source>
        <extracomment>ui/theatre/script.py</extracomment>
        <translation>拒否</translation>
    </message>
    <message>
        <source>text message arrives</source>
        <extracomment>ui/theatre/script.py</extracomment>
        <translation>メッセージ到着</translation>
    </message>
    <message>
        <source>tokens</source>
        <extracomment>ui/theatre/script.py</extracomment>
        <translation>トークン</translation>
    </message>
    <message>
        <source>u, x, S, key, HMAC</source>
        <extracomment>ui/theatre/script.py</extracomment>
        <translation>u、x、S、鍵、HMAC</translation>
    </message>
    <message>
        <source>who you are</source>
        <extracomment>ui/theatre/script.py</extracomment>
        <translation>だれであるか</translation>
    </message>
    <message>
        <source>{0} (attempt {1})</source>
        <extracomment>ui/theatre/script.py</extracomment>
        <translation>{0} (試行 {1})</translation>
    </message>
    <message numerus="yes">
        <source>{0} checks passed</source>
        <extracomment>ui/theatre/script.py</extracomment>
        <translation>
            <numerusform>{0} 件に合格</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} ms</source>
        <extracomment>ui/theatre/script.py</extracomment>
        <translation>{0} ms</translation>
    </message>
    <message>
        <source>{0} refused</source>
        <extracomment>ui/theatre/script.py</extracomment>
        <translation>{0} 不合格</translation>
    </message>
    <message>
        <source>{0} verified</source>
        <extracomment>ui/theatre/script.py</extracomment>
        <translation>{0} 検証済み</translation>
    </message>
    <message>
        <source>{0}, {1} open</source>
        <extracomment>ui/theatre/script.py</extracomment>
        <translation>{0}、{1} 件は不明</translation>
    </message>
</context>
<context>
    <name>SearchBar</name>
    <message>
        <source>Condition</source>
        <extracomment>ui/directory/search_bar.py</extracomment>
        <translation>条件</translation>
    </message>
    <message>
        <source>Disabled</source>
        <extracomment>ui/directory/search_bar.py</extracomment>
        <translation>無効</translation>
    </message>
    <message>
        <source>E-mail</source>
        <extracomment>ui/directory/search_bar.py</extracomment>
        <translation>メール</translation>
    </message>
    <message>
        <source>Enabled</source>
        <extracomment>ui/directory/search_bar.py</extracomment>
        <translation>有効</translation>
    </message>
    <message>
        <source>Enabled or disabled</source>
        <extracomment>ui/directory/search_bar.py</extracomment>
        <translation>有効または無効</translation>
    </message>
    <message>
        <source>Family name</source>
        <extracomment>ui/directory/search_bar.py</extracomment>
        <translation>姓</translation>
    </message>
    <message>
        <source>Given name</source>
        <extracomment>ui/directory/search_bar.py</extracomment>
        <translation>名</translation>
    </message>
    <message>
        <source>Group</source>
        <extracomment>ui/directory/search_bar.py</extracomment>
        <translation>グループ</translation>
    </message>
    <message>
        <source>Id (sub)</source>
        <extracomment>ui/directory/search_bar.py</extracomment>
        <translation>ID (sub)</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>ui/directory/search_bar.py</extracomment>
        <translation>名前</translation>
    </message>
    <message>
        <source>Phone number</source>
        <extracomment>ui/directory/search_bar.py</extracomment>
        <translation>電話番号</translation>
    </message>
    <message>
        <source>Preferred username</source>
        <extracomment>ui/directory/search_bar.py</extracomment>
        <translation>希望ユーザー名</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>ui/directory/search_bar.py</extracomment>
        <translation>検索</translation>
    </message>
    <message>
        <source>Search by</source>
        <extracomment>ui/directory/search_bar.py</extracomment>
        <translation>検索対象</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>ui/directory/search_bar.py</extracomment>
        <translation>状態</translation>
    </message>
    <message>
        <source>Username</source>
        <extracomment>ui/directory/search_bar.py</extracomment>
        <translation>ユーザー名</translation>
    </message>
    <message>
        <source>Value</source>
        <extracomment>ui/directory/search_bar.py</extracomment>
        <translation>値</translation>
    </message>
    <message>
        <source>anything: everybody</source>
        <extracomment>ui/directory/search_bar.py</extracomment>
        <translation>空欄なら全員</translation>
    </message>
    <message>
        <source>begins with</source>
        <extracomment>ui/directory/search_bar.py</extracomment>
        <translation>次で始まる</translation>
    </message>
    <message>
        <source>is</source>
        <extracomment>ui/directory/search_bar.py</extracomment>
        <translation>次に等しい</translation>
    </message>
    <message>
        <source>name of the group</source>
        <extracomment>ui/directory/search_bar.py</extracomment>
        <translation>グループの名前</translation>
    </message>
</context>
<context>
    <name>SecondFactorCard</name>
    <message>
        <source>Authenticator app</source>
        <extracomment>ui/local_pool/sign_in_cards.py</extracomment>
        <translation>認証アプリ</translation>
    </message>
    <message>
        <source>Code by e-mail</source>
        <extracomment>ui/local_pool/sign_in_cards.py</extracomment>
        <translation>メールのコード</translation>
    </message>
    <message>
        <source>Code by text message</source>
        <extracomment>ui/local_pool/sign_in_cards.py</extracomment>
        <translation>テキストメッセージのコード</translation>
    </message>
    <message>
        <source>Kinds</source>
        <extracomment>ui/local_pool/sign_in_cards.py</extracomment>
        <translation>種類</translation>
    </message>
    <message>
        <source>MFA</source>
        <extracomment>ui/local_pool/sign_in_cards.py</extracomment>
        <translation>MFA</translation>
    </message>
    <message>
        <source>Off</source>
        <extracomment>ui/local_pool/sign_in_cards.py</extracomment>
        <translation>オフ</translation>
    </message>
    <message>
        <source>Off: the password is enough. Optional: whoever has set a second factor up is asked for it. On: everybody is; who has none sets one up while signing in.</source>
        <extracomment>ui/local_pool/sign_in_cards.py</extracomment>
        <translation>オフ: パスワードだけで足ります。任意: 第二要素を設定した人に求めます。オン: 全員に求め、ない人はサインイン中に設定します。</translation>
    </message>
    <message>
        <source>On</source>
        <extracomment>ui/local_pool/sign_in_cards.py</extracomment>
        <translation>オン</translation>
    </message>
    <message>
        <source>Optional</source>
        <extracomment>ui/local_pool/sign_in_cards.py</extracomment>
        <translation>任意</translation>
    </message>
    <message>
        <source>Second factor</source>
        <extracomment>ui/local_pool/sign_in_cards.py</extracomment>
        <translation>第二要素</translation>
    </message>
    <message>
        <source>Which ones people can set up and are asked for.</source>
        <extracomment>ui/local_pool/sign_in_cards.py</extracomment>
        <translation>ユーザーが設定でき、求められるもの。</translation>
    </message>
</context>
<context>
    <name>SequenceCanvas</name>
    <message>
        <source>Messages, in the order in which they were sent</source>
        <extracomment>ui/theatre/canvas.py</extracomment>
        <translation>送られた順のメッセージ</translation>
    </message>
</context>
<context>
    <name>SequenceView</name>
    <message>
        <source>Nothing has happened yet.
Sign in, and it is drawn here, message by message.</source>
        <extracomment>ui/theatre/sequence_view.py</extracomment>
        <translation>まだ何も起きていません。
サインインすると、メッセージが 1 つずつここに描かれます。</translation>
    </message>
</context>
<context>
    <name>SignInCard</name>
    <message>
        <source>3 to 15 minutes.</source>
        <extracomment>ui/local_pool/sign_in_cards.py</extracomment>
        <translation>3～15 分。</translation>
    </message>
    <message>
        <source>A sign-in by a flow that is not ticked is refused. Without the last one, a session ends with its access token, unless refresh tokens rotate.</source>
        <extracomment>ui/local_pool/sign_in_cards.py</extracomment>
        <translation>チェックのないフローでのサインインは拒否されます。最後のものがないと、更新トークンがローテーションしない限り、セッションはアクセストークンとともに終わります。</translation>
    </message>
    <message>
        <source>Code by e-mail</source>
        <extracomment>ui/local_pool/sign_in_cards.py</extracomment>
        <translation>メールのコード</translation>
    </message>
    <message>
        <source>Code by text message</source>
        <extracomment>ui/local_pool/sign_in_cards.py</extracomment>
        <translation>テキストメッセージのコード</translation>
    </message>
    <message>
        <source>E-mail addresses</source>
        <extracomment>ui/local_pool/sign_in_cards.py</extracomment>
        <translation>メールアドレス</translation>
    </message>
    <message>
        <source>First factors of USER_AUTH</source>
        <extracomment>ui/local_pool/sign_in_cards.py</extracomment>
        <translation>USER_AUTH の第一要素</translation>
    </message>
    <message>
        <source>Flows</source>
        <extracomment>ui/local_pool/sign_in_cards.py</extracomment>
        <translation>フロー</translation>
    </message>
    <message>
        <source>Names, with an e-mail alias</source>
        <extracomment>ui/local_pool/sign_in_cards.py</extracomment>
        <translation>名前、メールのエイリアス付き</translation>
    </message>
    <message>
        <source>Password</source>
        <extracomment>ui/local_pool/sign_in_cards.py</extracomment>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Signing in</source>
        <extracomment>ui/local_pool/sign_in_cards.py</extracomment>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>Time for a challenge</source>
        <extracomment>ui/local_pool/sign_in_cards.py</extracomment>
        <translation>チャレンジの制限時間</translation>
    </message>
    <message>
        <source>Usernames</source>
        <extracomment>ui/local_pool/sign_in_cards.py</extracomment>
        <translation>ユーザー名</translation>
    </message>
    <message>
        <source>What a person may choose from in place of the password.</source>
        <extracomment>ui/local_pool/sign_in_cards.py</extracomment>
        <translation>パスワードの代わりに選べるもの。</translation>
    </message>
    <message>
        <source>What people call themselves when they register. It is settled with the first of them, as in a real pool: to change it later, delete everybody below.</source>
        <extracomment>ui/local_pool/sign_in_cards.py</extracomment>
        <translation>登録時に自分を何と名乗るか。実際のプールと同じく、最初の人で決まります。後で変えるには、下で全員を削除してください。</translation>
    </message>
    <message>
        <source>Whoever answers later starts again.</source>
        <extracomment>ui/local_pool/sign_in_cards.py</extracomment>
        <translation>これより遅れると、最初からやり直しになります。</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>By Secure Remote Password: the password never leaves this app.</source>
        <extracomment>ui/pages/sign_in.py</extracomment>
        <translation>Secure Remote Password による方法: パスワードはこのアプリの外に出ません。</translation>
    </message>
    <message>
        <source>Custom: the pool&apos;s own functions ask</source>
        <extracomment>ui/pages/sign_in.py</extracomment>
        <translation>カスタム: プール独自の関数が尋ねる</translation>
    </message>
    <message>
        <source>Forgotten your password?</source>
        <extracomment>ui/pages/sign_in.py</extracomment>
        <translation>パスワードをお忘れですか?</translation>
    </message>
    <message>
        <source>Functions of the pool&apos;s own ask what they like. A password, if you type one, is proved first by Secure Remote Password and never leaves this app.</source>
        <extracomment>ui/pages/sign_in.py</extracomment>
        <translation>プール独自の関数が、好きなことを尋ねます。パスワードを入力すると、まず Secure Remote Password で証明され、このアプリの外には出ません。</translation>
    </message>
    <message>
        <source>How</source>
        <extracomment>ui/pages/sign_in.py</extracomment>
        <translation>方法</translation>
    </message>
    <message>
        <source>Keep me signed in</source>
        <extracomment>ui/pages/sign_in.py</extracomment>
        <translation>サインインしたままにする</translation>
    </message>
    <message>
        <source>Let the pool choose: it offers its ways</source>
        <extracomment>ui/pages/sign_in.py</extracomment>
        <translation>プールに任せる: 方法を提示する</translation>
    </message>
    <message>
        <source>Password</source>
        <extracomment>ui/pages/sign_in.py</extracomment>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Plain: the password itself is sent</source>
        <extracomment>ui/pages/sign_in.py</extracomment>
        <translation>平文: パスワードそのものを送る</translation>
    </message>
    <message>
        <source>Say who you are.</source>
        <extracomment>ui/pages/sign_in.py</extracomment>
        <translation>ユーザー名かアドレスを入力してください。</translation>
    </message>
    <message>
        <source>Secure Remote Password: a proof is sent</source>
        <extracomment>ui/pages/sign_in.py</extracomment>
        <translation>Secure Remote Password: 証明を送る</translation>
    </message>
    <message>
        <source>Sign in</source>
        <extracomment>ui/pages/sign_in.py</extracomment>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>The password is missing.</source>
        <extracomment>ui/pages/sign_in.py</extracomment>
        <translation>パスワードが入力されていません。</translation>
    </message>
    <message>
        <source>The password itself goes to the pool, in the request.</source>
        <extracomment>ui/pages/sign_in.py</extracomment>
        <translation>パスワードそのものが、リクエストでプールに送られます。</translation>
    </message>
    <message>
        <source>The refresh token goes into this system&apos;s keyring. Your password does not.</source>
        <extracomment>ui/pages/sign_in.py</extracomment>
        <translation>更新トークンは、このシステムのキーリングに入ります。パスワードは入りません。</translation>
    </message>
    <message>
        <source>Username or e-mail address</source>
        <extracomment>ui/pages/sign_in.py</extracomment>
        <translation>ユーザー名またはメールアドレス</translation>
    </message>
    <message>
        <source>Without a password the pool says which ways it offers. With one, Secure Remote Password is tried first: the password never leaves this app.</source>
        <extracomment>ui/pages/sign_in.py</extracomment>
        <translation>パスワードがなければ、プールが使える方法を示します。あれば、まず Secure Remote Password を試します。パスワードはこのアプリの外に出ません。</translation>
    </message>
</context>
<context>
    <name>SrpDetail</name>
    <message>
        <source>1 byte</source>
        <extracomment>ui/theatre/srp_detail.py</extracomment>
        <translation>1 バイト</translation>
    </message>
    <message>
        <source>A number of {bits} bits, in hexadecimal.</source>
        <extracomment>ui/theatre/srp_detail.py</extracomment>
        <translation>{bits} ビットの数 (16 進数)。</translation>
    </message>
    <message>
        <source>By hand</source>
        <extracomment>ui/theatre/srp_detail.py</extracomment>
        <translation>手計算で</translation>
    </message>
    <message>
        <source>Its value</source>
        <extracomment>ui/theatre/srp_detail.py</extracomment>
        <translation>その値</translation>
    </message>
    <message>
        <source>What goes in, in this order</source>
        <extracomment>ui/theatre/srp_detail.py</extracomment>
        <translation>入力 (この順)</translation>
    </message>
    <message>
        <source>hidden</source>
        <extracomment>ui/theatre/srp_detail.py</extracomment>
        <translation>非表示</translation>
    </message>
    <message>
        <source>{count} bytes</source>
        <extracomment>ui/theatre/srp_detail.py</extracomment>
        <translation>{count} バイト</translation>
    </message>
    <message>
        <source>≡ means: leaves the same remainder when divided by 47.</source>
        <extracomment>ui/theatre/srp_detail.py</extracomment>
        <translation>≡ は、47 で割った余りが等しいという意味です。</translation>
    </message>
</context>
<context>
    <name>SrpRealPart</name>
    <message>
        <source>A recording is shown, and it does not have all numbers of a sign-in by SRP.
Back to live, in the Protocol panel, brings your own sign-in back. The toy can be tried right away.</source>
        <extracomment>ui/theatre/srp_real_part.py</extracomment>
        <translation>記録を表示中で、SRP によるサインインの数値がそろっていません。
プロトコルパネルの「ライブに戻る」で、自分のサインインに戻れます。「おもちゃ」はすぐに試せます。</translation>
    </message>
    <message>
        <source>No sign-in by SRP yet.
Sign in, and its own numbers stand here. The toy can be tried right away.</source>
        <extracomment>ui/theatre/srp_real_part.py</extracomment>
        <translation>SRP でのサインインはまだありません。
サインインすると、その数がここに表示されます。「おもちゃ」はすぐに試せます。</translation>
    </message>
</context>
<context>
    <name>SrpStepsModel</name>
    <message>
        <source>Value</source>
        <extracomment>ui/theatre/srp_steps.py</extracomment>
        <translation>値</translation>
    </message>
    <message>
        <source>{dots}  hidden</source>
        <extracomment>ui/theatre/srp_steps.py</extracomment>
        <translation>{dots}  非表示</translation>
    </message>
</context>
<context>
    <name>SrpToyPart</name>
    <message>
        <source>A toy: it protects nothing. N is 47, and hashes are sums. Never type a real password.</source>
        <extracomment>ui/theatre/srp_toy_part.py</extracomment>
        <translation>おもちゃです。何も保護しません。N は 47、ハッシュは和です。本物のパスワードは決して入力しないでください。</translation>
    </message>
    <message>
        <source>A word of 1 to {most} letters is needed.</source>
        <extracomment>ui/theatre/srp_toy_part.py</extracomment>
        <translation>1～{most} 文字の英単語が必要です。</translation>
    </message>
    <message>
        <source>Another password, and both sides come to S = {app} all the same: among 47 numbers that happens by chance.</source>
        <extracomment>ui/theatre/srp_toy_part.py</extracomment>
        <translation>パスワードは違うのに、両側が S = {app} に至りました。47 個の数の中では、偶然そうなることがあります。</translation>
    </message>
    <message>
        <source>Both sides come to S = {app}, which neither sent: the password was right.</source>
        <extracomment>ui/theatre/srp_toy_part.py</extracomment>
        <translation>両側が S = {app} に至りました。どちらも送っていません。パスワードは正しいものでした。</translation>
    </message>
    <message>
        <source>Registered</source>
        <extracomment>ui/theatre/srp_toy_part.py</extracomment>
        <translation>登録時</translation>
    </message>
    <message>
        <source>Salt</source>
        <extracomment>ui/theatre/srp_toy_part.py</extracomment>
        <translation>ソルト</translation>
    </message>
    <message>
        <source>The app comes to S = {app}, Cognito to S = {cognito}: they differ, and the sign-in is refused.</source>
        <extracomment>ui/theatre/srp_toy_part.py</extracomment>
        <translation>アプリは S = {app}、Cognito は S = {cognito} に至りました。異なるため、サインインは拒否されます。</translation>
    </message>
    <message>
        <source>The password of the registration. Any word will do.</source>
        <extracomment>ui/theatre/srp_toy_part.py</extracomment>
        <translation>登録時のパスワードです。どんな単語でもかまいません。</translation>
    </message>
    <message>
        <source>The password of this sign-in.</source>
        <extracomment>ui/theatre/srp_toy_part.py</extracomment>
        <translation>このサインインのパスワードです。</translation>
    </message>
    <message>
        <source>The salt is a whole number from 0 to {most}.</source>
        <extracomment>ui/theatre/srp_toy_part.py</extracomment>
        <translation>ソルトは 0～{most} の整数です。</translation>
    </message>
    <message>
        <source>Typed</source>
        <extracomment>ui/theatre/srp_toy_part.py</extracomment>
        <translation>入力</translation>
    </message>
    <message>
        <source>With these numbers B or u comes to 0. Both sides must refuse that (RFC 5054): take another a or b.</source>
        <extracomment>ui/theatre/srp_toy_part.py</extracomment>
        <translation>この数では、B か u が 0 になります。両側はこれを拒否する必要があります (RFC 5054)。別の a か b を選んでください。</translation>
    </message>
    <message>
        <source>a and b are whole numbers from 1 to {most}.</source>
        <extracomment>ui/theatre/srp_toy_part.py</extracomment>
        <translation>a と b は 1～{most} の整数です。</translation>
    </message>
</context>
<context>
    <name>SrpView</name>
    <message>
        <source>Eavesdropper</source>
        <extracomment>ui/theatre/srp_parts.py</extracomment>
        <translation>盗聴者</translation>
    </message>
    <message>
        <source>Not live: the sign-in of the recording.</source>
        <extracomment>ui/theatre/srp_view.py</extracomment>
        <translation>ライブではありません: 記録されたサインインです。</translation>
    </message>
    <message>
        <source>Parts of the explanation</source>
        <extracomment>ui/theatre/srp_view.py</extracomment>
        <translation>説明の各部</translation>
    </message>
    <message>
        <source>Toy</source>
        <extracomment>ui/theatre/srp_parts.py</extracomment>
        <translation>おもちゃ</translation>
    </message>
    <message>
        <source>Your sign-in</source>
        <extracomment>ui/theatre/srp_parts.py</extracomment>
        <translation>自分のサインイン</translation>
    </message>
</context>
<context>
    <name>SrpWalk</name>
    <message>
        <source>The chosen value explained</source>
        <extracomment>ui/theatre/srp_walk.py</extracomment>
        <translation>選択した値の説明</translation>
    </message>
    <message>
        <source>The values, and who knows them</source>
        <extracomment>ui/theatre/srp_walk.py</extracomment>
        <translation>値と、それを知っている人</translation>
    </message>
</context>
<context>
    <name>SrpWords</name>
    <message>
        <source>16 bytes made of the secret by HKDF (RFC 5869), with u as its salt. The text is Cognito&apos;s own.</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>u をソルトにして、秘密から HKDF (RFC 5869) で作る 16 バイトです。テキストは Cognito 独自のものです。</translation>
    </message>
    <message>
        <source>A hash of A and B. Both sides work it out: it ties the secret to the numbers of this sign-in.</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>A と B のハッシュです。両側が計算します。秘密をこのサインインの数に結び付けます。</translation>
    </message>
    <message>
        <source>A hash of N and g. It keeps somebody who plays the server from testing two guesses of a password in one sign-in.</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>N と g のハッシュです。サーバーを装う者が、1 回のサインインでパスワードの推測を 2 つ試すのを防ぎます。</translation>
    </message>
    <message>
        <source>A random number of 256 bits, made up by the app for this sign-in alone.</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>アプリがこのサインインのためだけに作った、256 ビットの乱数です。</translation>
    </message>
    <message>
        <source>A random number, made up by Cognito for this sign-in alone.</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>Cognito がこのサインインのためだけに作った乱数です。</translation>
    </message>
    <message>
        <source>A sealed note from Cognito to itself. The app cannot read it and hands it back unchanged, so that Cognito need not remember the sign-in meanwhile.</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>Cognito が自分に宛てた、封をしたメモです。アプリには読めず、そのまま返します。おかげで Cognito は、その間サインインを覚えておく必要がありません。</translation>
    </message>
    <message>
        <source>App</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>アプリ</translation>
    </message>
    <message>
        <source>Begins with A·vᵘ, which is g to the same a + u·x; and raises it to b. The same number, if the password was the same.</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>A·vᵘ から始めます。これは g の (同じ a + u·x) 乗です。それを b 乗します。パスワードが同じなら、同じ数になります。</translation>
    </message>
    <message>
        <source>Cognito</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>Cognito</translation>
    </message>
    <message>
        <source>Cognito does not know it</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>Cognito は知りません</translation>
    </message>
    <message>
        <source>Cognito knows it</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>Cognito は知っています</translation>
    </message>
    <message>
        <source>Cognito&apos;s public number</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>Cognito の公開値</translation>
    </message>
    <message>
        <source>Cognito&apos;s secret number</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>Cognito の秘密の数</translation>
    </message>
    <message>
        <source>Everybody who reads along knows it.</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>通信を読む人は、だれでも知っています。</translation>
    </message>
    <message>
        <source>Hidden: it never left Cognito. This app does not know it either.</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>非表示: Cognito の外に出ていません。このアプリも知りません。</translation>
    </message>
    <message>
        <source>Hidden: neither side sent it, and the app lets go of it when the sign-in is over.</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>非表示: どちらの側も送っておらず、アプリはサインインが終わると手放します。</translation>
    </message>
    <message>
        <source>Hidden: the sign-in did not send it, and the app lets go of it when it is over.</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>非表示: サインインでは送られず、アプリはサインインが終わると手放します。</translation>
    </message>
    <message>
        <source>InitiateAuth: the app begins</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>InitiateAuth: アプリが始めます</translation>
    </message>
    <message>
        <source>It goes into x, and nowhere else.</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>x に入り、ほかには使われません。</translation>
    </message>
    <message>
        <source>Its powers run through every number from 1 to 46 before they repeat.</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>その累乗は、繰り返す前に 1 から 46 までのすべての数をめぐります。</translation>
    </message>
    <message>
        <source>Known beforehand</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>事前に知られているもの</translation>
    </message>
    <message>
        <source>Nobody sends it, and everybody who reads along can work it out.</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>だれも送りませんが、通信を読む人ならだれでも計算できます。</translation>
    </message>
    <message>
        <source>Of every number below only the remainder on division by 47 is kept. The real one has 3,072 bits.</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>下の数はすべて、47 で割った余りだけを残します。実際の素数は 3,072 ビットです。</translation>
    </message>
    <message>
        <source>Of every number below only the remainder on division by N is kept. The prime of RFC 3526 and RFC 5054, the same for every pool.</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>下の数はすべて、N で割った余りだけを残します。RFC 3526 と RFC 5054 の素数で、どのプールでも同じです。</translation>
    </message>
    <message>
        <source>Only Cognito knows it.</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>知っているのは Cognito だけです。</translation>
    </message>
    <message>
        <source>Only this side knows it: you and the app.</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>知っているのはこちら側、つまりあなたとアプリだけです。</translation>
    </message>
    <message>
        <source>Only this side knows it: you and the app. Cognito did for a moment, when the password was set.</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>知っているのはこちら側、つまりあなたとアプリだけです。Cognito もパスワードが設定されたときに一瞬だけ知っていました。</translation>
    </message>
    <message>
        <source>PASSWORD_VERIFIER: Cognito answers</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>PASSWORD_VERIFIER: Cognito が応答します</translation>
    </message>
    <message>
        <source>Random in earnest, of 256 bits; here yours to choose.</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>実際には 256 ビットの乱数です。ここでは自由に選べます。</translation>
    </message>
    <message>
        <source>Random in earnest; here yours to choose.</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>実際には乱数です。ここでは自由に選べます。</translation>
    </message>
    <message>
        <source>Random, chosen when the password was set. Two people with one password have different verifiers, and no table of guesses made beforehand fits.</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>パスワードの設定時に選ばれた乱数です。同じパスワードの 2 人でも検証子は異なり、あらかじめ作った推測の表は役に立ちません。</translation>
    </message>
    <message>
        <source>RespondToAuthChallenge: the proof</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>RespondToAuthChallenge: 証明</translation>
    </message>
    <message>
        <source>Sent first, with the user name.</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>最初に、ユーザー名と一緒に送られます。</translation>
    </message>
    <message>
        <source>Sent first, with the user name. From a to A is quick. From A to a is the discrete logarithm, and with numbers of this size nobody knows a way that comes to an end.</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>最初に、ユーザー名と一緒に送られます。a から A へはすぐです。A から a へは離散対数で、この大きさの数では、終わりに至る方法をだれも知りません。</translation>
    </message>
    <message>
        <source>Shows that the app has the key. Cognito works out the same with its own; where both are equal, the password was right, and the tokens come back. RFC 2945 makes its proof in another way.</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>アプリが鍵を持っていることを示します。Cognito も自分の鍵で同じ計算をします。一致すればパスワードは正しく、トークンが返ります。RFC 2945 の証明の作り方は異なります。</translation>
    </message>
    <message>
        <source>Simply 3. The real one is a hash of N and g.</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>単に 3 です。実際には N と g のハッシュです。</translation>
    </message>
    <message>
        <source>Since the password was set</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>パスワードの設定以降</translation>
    </message>
    <message>
        <source>Takes k·gˣ away from B. If the password is the one of the verifier, v = gˣ, and gᵇ is left. That is raised to a + u·x.</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>B から k·gˣ を引きます。パスワードが検証子のものなら v = gˣ で、gᵇ が残ります。それを (a + u·x) 乗します。</translation>
    </message>
    <message>
        <source>The app and Cognito know it, each from its own way there; nobody else.</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>アプリと Cognito が、それぞれの方法で知ります。ほかにはだれも知りません。</translation>
    </message>
    <message>
        <source>The number that is raised to the secret ones. The same for every pool.</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>秘密の数で累乗される数です。どのプールでも同じです。</translation>
    </message>
    <message>
        <source>The places of the letters in Unicode, added up with the salt. The real one is a hash that nobody can turn round; with a sum anybody can.</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>文字の Unicode での番号を、ソルトと足し合わせたものです。実際にはだれにも逆算できないハッシュですが、和ならだれでも逆算できます。</translation>
    </message>
    <message>
        <source>The pool&apos;s own name for the user. This one goes into x and into the proof, whatever was typed to sign in.</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>プール独自の、ユーザーの名前です。サインインで何を入力しても、x と証明に入るのはこちらです。</translation>
    </message>
    <message>
        <source>The sum of A and B. The real one is a hash of both.</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>A と B の和です。実際には両方のハッシュです。</translation>
    </message>
    <message>
        <source>The verifier, with a random power added to it: who does not know b cannot tell what v is.</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>検証子に、乱数による累乗を足したものです。b を知らなければ、v が何かはわかりません。</translation>
    </message>
    <message>
        <source>Two hashes in a row. Nobody without the password can work it out.</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>2 回続けてハッシュを取ります。パスワードなしでは、だれにも計算できません。</translation>
    </message>
    <message>
        <source>Type another one here, and see where the two sides part.</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>ここに別のものを入力して、両側がどこで分かれるか見てください。</translation>
    </message>
    <message>
        <source>What Cognito keeps in place of the password, and worked out when that was set. From the password to v is one step; nobody knows a way back.</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>Cognito がパスワードの代わりに保管するもので、パスワードの設定時に計算されました。パスワードから v へは 1 ステップですが、戻る方法はだれも知りません。</translation>
    </message>
    <message>
        <source>What Cognito made the verifier of. Choose any word, only not a real password.</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>Cognito が検証子を作った元です。どんな単語でもかまいませんが、本物のパスワードは避けてください。</translation>
    </message>
    <message>
        <source>What follows the underscore in the pool id. It goes into x and into the proof, so that both are good for this pool alone.</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>プール ID のアンダースコアより後の部分です。x と証明に入るため、どちらもこのプールだけで有効です。</translation>
    </message>
    <message>
        <source>When the proof was made: in English and UTC, whatever the computer&apos;s language.</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>証明を作った日時です。コンピューターの言語にかかわらず、英語と UTC です。</translation>
    </message>
    <message>
        <source>Wire</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>通信</translation>
    </message>
    <message>
        <source>Worked out anew from what is typed at this sign-in.</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>このサインインで入力したものから、改めて計算します。</translation>
    </message>
    <message>
        <source>Worked out on each side, and not sent</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>両側でそれぞれ計算し、送らないもの</translation>
    </message>
    <message>
        <source>a colon</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>コロン</translation>
    </message>
    <message>
        <source>a text of Cognito&apos;s own</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>Cognito 独自のテキスト</translation>
    </message>
    <message>
        <source>it is not on the wire</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>通信には流れません</translation>
    </message>
    <message>
        <source>that password as a number</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>そのパスワードを数にしたもの</translation>
    </message>
    <message>
        <source>the app does not know it</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>アプリは知りません</translation>
    </message>
    <message>
        <source>the app knows it</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>アプリは知っています</translation>
    </message>
    <message>
        <source>the app&apos;s public number</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>アプリの公開値</translation>
    </message>
    <message>
        <source>the app&apos;s secret number</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>アプリの秘密の数</translation>
    </message>
    <message>
        <source>the generator</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>生成元</translation>
    </message>
    <message>
        <source>the key</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>鍵</translation>
    </message>
    <message>
        <source>the modulus, a prime</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>法 (素数)</translation>
    </message>
    <message>
        <source>the multiplier</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>乗数</translation>
    </message>
    <message>
        <source>the password as a number</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>パスワードを数にしたもの</translation>
    </message>
    <message>
        <source>the password of the registration</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>登録時のパスワード</translation>
    </message>
    <message>
        <source>the password that is typed</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>入力されたパスワード</translation>
    </message>
    <message>
        <source>the pool&apos;s name</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>プールの名前</translation>
    </message>
    <message>
        <source>the proof</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>証明</translation>
    </message>
    <message>
        <source>the salt</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>ソルト</translation>
    </message>
    <message>
        <source>the scrambling parameter</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>スクランブルパラメーター</translation>
    </message>
    <message>
        <source>the secret</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>秘密</translation>
    </message>
    <message>
        <source>the secret block</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>シークレットブロック</translation>
    </message>
    <message>
        <source>the secret, Cognito&apos;s way</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>秘密 (Cognito の方法で)</translation>
    </message>
    <message>
        <source>the secret, the app&apos;s way</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>秘密 (アプリの方法で)</translation>
    </message>
    <message>
        <source>the timestamp</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>タイムスタンプ</translation>
    </message>
    <message>
        <source>the user&apos;s id</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>ユーザーの ID</translation>
    </message>
    <message>
        <source>the verifier</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>検証子</translation>
    </message>
    <message>
        <source>whoever reads the wire knows it</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>通信を読む人は知っています</translation>
    </message>
    <message>
        <source>your password</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>あなたのパスワード</translation>
    </message>
</context>
<context>
    <name>Stack</name>
    <message>
        <source>All of its resources are there.</source>
        <extracomment>ui/stack/words.py</extracomment>
        <translation>リソースはすべてそろっています。</translation>
    </message>
    <message>
        <source>As before the update</source>
        <extracomment>ui/stack/words.py</extracomment>
        <translation>更新前のとおり</translation>
    </message>
    <message>
        <source>Being deleted</source>
        <extracomment>ui/stack/words.py</extracomment>
        <translation>削除中</translation>
    </message>
    <message>
        <source>Being made</source>
        <extracomment>ui/stack/words.py</extracomment>
        <translation>作成中</translation>
    </message>
    <message>
        <source>Being undone</source>
        <extracomment>ui/stack/words.py</extracomment>
        <translation>取り消し中</translation>
    </message>
    <message>
        <source>Being updated</source>
        <extracomment>ui/stack/words.py</extracomment>
        <translation>更新中</translation>
    </message>
    <message>
        <source>CloudFormation gave up half-way. Delete the stack, and launch it anew.</source>
        <extracomment>ui/stack/words.py</extracomment>
        <translation>CloudFormation が途中で断念しました。スタックを削除し、新しく起動してください。</translation>
    </message>
    <message>
        <source>Deleted</source>
        <extracomment>ui/stack/words.py</extracomment>
        <translation>削除済み</translation>
    </message>
    <message>
        <source>Failed, and undone</source>
        <extracomment>ui/stack/words.py</extracomment>
        <translation>失敗し、取り消し済み</translation>
    </message>
    <message>
        <source>Not made yet</source>
        <extracomment>ui/stack/words.py</extracomment>
        <translation>未作成</translation>
    </message>
    <message>
        <source>Nothing works in it, and its name is taken until it is deleted.</source>
        <extracomment>ui/stack/words.py</extracomment>
        <translation>中のものは動きません。名前は、削除するまで使えません。</translation>
    </message>
    <message>
        <source>Only a preview was made of it. There is nothing in it.</source>
        <extracomment>ui/stack/words.py</extracomment>
        <translation>プレビューだけが作られました。中には何もありません。</translation>
    </message>
    <message>
        <source>Ready</source>
        <extracomment>ui/stack/words.py</extracomment>
        <translation>準備完了</translation>
    </message>
    <message>
        <source>Something failed, and CloudFormation removes what was made so far.</source>
        <extracomment>ui/stack/words.py</extracomment>
        <translation>何かが失敗し、CloudFormation がこれまでに作ったものを取り除いています。</translation>
    </message>
    <message>
        <source>Stuck</source>
        <extracomment>ui/stack/words.py</extracomment>
        <translation>行き詰まり</translation>
    </message>
    <message>
        <source>The stack is gone.</source>
        <extracomment>ui/stack/words.py</extracomment>
        <translation>スタックはなくなりました。</translation>
    </message>
    <message>
        <source>The update failed and was undone. The stack works as it did before.</source>
        <extracomment>ui/stack/words.py</extracomment>
        <translation>更新は失敗し、取り消されました。スタックは以前と同じように動きます。</translation>
    </message>
    <message>
        <source>You may close the app: the stack goes on without it, and is found again.</source>
        <extracomment>ui/stack/words.py</extracomment>
        <translation>アプリを閉じてもかまいません。スタックはアプリなしで進み、後でまた見つかります。</translation>
    </message>
    <message>
        <source>being deleted</source>
        <extracomment>ui/stack/words.py</extracomment>
        <translation>削除中</translation>
    </message>
    <message>
        <source>being made</source>
        <extracomment>ui/stack/words.py</extracomment>
        <translation>作成中</translation>
    </message>
    <message>
        <source>being undone</source>
        <extracomment>ui/stack/words.py</extracomment>
        <translation>取り消し中</translation>
    </message>
    <message>
        <source>being updated</source>
        <extracomment>ui/stack/words.py</extracomment>
        <translation>更新中</translation>
    </message>
    <message>
        <source>deleted</source>
        <extracomment>ui/stack/words.py</extracomment>
        <translation>削除済み</translation>
    </message>
    <message>
        <source>kept</source>
        <extracomment>ui/stack/words.py</extracomment>
        <translation>残存</translation>
    </message>
    <message>
        <source>made</source>
        <extracomment>ui/stack/words.py</extracomment>
        <translation>作成済み</translation>
    </message>
    <message>
        <source>not deleted</source>
        <extracomment>ui/stack/words.py</extracomment>
        <translation>削除できず</translation>
    </message>
    <message>
        <source>not made</source>
        <extracomment>ui/stack/words.py</extracomment>
        <translation>作成できず</translation>
    </message>
    <message>
        <source>not undone</source>
        <extracomment>ui/stack/words.py</extracomment>
        <translation>取り消せず</translation>
    </message>
    <message>
        <source>not updated</source>
        <extracomment>ui/stack/words.py</extracomment>
        <translation>更新できず</translation>
    </message>
    <message>
        <source>previewed</source>
        <extracomment>ui/stack/words.py</extracomment>
        <translation>プレビュー済み</translation>
    </message>
    <message>
        <source>tidying up</source>
        <extracomment>ui/stack/words.py</extracomment>
        <translation>後片付け中</translation>
    </message>
    <message>
        <source>undone</source>
        <extracomment>ui/stack/words.py</extracomment>
        <translation>取り消し済み</translation>
    </message>
    <message>
        <source>update being undone</source>
        <extracomment>ui/stack/words.py</extracomment>
        <translation>更新の取り消し中</translation>
    </message>
    <message>
        <source>update not undone</source>
        <extracomment>ui/stack/words.py</extracomment>
        <translation>更新を取り消せず</translation>
    </message>
    <message>
        <source>update undone</source>
        <extracomment>ui/stack/words.py</extracomment>
        <translation>更新取り消し済み</translation>
    </message>
    <message>
        <source>updated</source>
        <extracomment>ui/stack/words.py</extracomment>
        <translation>更新済み</translation>
    </message>
</context>
<context>
    <name>StackPage</name>
    <message>
        <source>Account</source>
        <extracomment>ui/stack/page.py</extracomment>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Bucket</source>
        <extracomment>ui/stack/page.py</extracomment>
        <translation>バケット</translation>
    </message>
    <message>
        <source>CloudFormation makes the workshop&apos;s user pool in your AWS account.</source>
        <extracomment>ui/stack/page.py</extracomment>
        <translation>CloudFormation が、あなたの AWS アカウントにワークショップのユーザープールを作ります。</translation>
    </message>
    <message>
        <source>Launch the stack</source>
        <extracomment>ui/stack/page.py</extracomment>
        <translation>スタックを起動</translation>
    </message>
    <message>
        <source>Review</source>
        <extracomment>ui/stack/page.py</extracomment>
        <translation>確認</translation>
    </message>
    <message>
        <source>Stack</source>
        <extracomment>ui/stack/page.py</extracomment>
        <translation>スタック</translation>
    </message>
</context>
<context>
    <name>StackPart</name>
    <message>
        <source>Launch another stack…</source>
        <extracomment>ui/stack/stack_part.py</extracomment>
        <translation>別のスタックを起動…</translation>
    </message>
</context>
<context>
    <name>StackView</name>
    <message>
        <source>Go on</source>
        <extracomment>ui/stack/stack_view.py</extracomment>
        <translation>続ける</translation>
    </message>
    <message>
        <source>In {region}, in the account {account}</source>
        <extracomment>ui/stack/stack_view.py</extracomment>
        <translation>リージョン {region}、アカウント {account}</translation>
    </message>
    <message>
        <source>Look again</source>
        <extracomment>ui/stack/stack_view.py</extracomment>
        <translation>もう一度調べる</translation>
    </message>
    <message>
        <source>Nothing: all that the stack made is gone.</source>
        <extracomment>ui/stack/stack_view.py</extracomment>
        <translation>なし: スタックが作ったものはすべて消えました。</translation>
    </message>
    <message>
        <source>Open this pool</source>
        <extracomment>ui/stack/stack_view.py</extracomment>
        <translation>このプールを開く</translation>
    </message>
    <message>
        <source>What remains</source>
        <extracomment>ui/stack/stack_view.py</extracomment>
        <translation>残っているもの</translation>
    </message>
    <message>
        <source>{state} · {minutes}:{seconds}</source>
        <extracomment>ui/stack/stack_view.py</extracomment>
        <translation>{state} · {minutes}:{seconds}</translation>
    </message>
    <message>
        <source>{title}. {meaning}</source>
        <extracomment>ui/stack/stack_view.py</extracomment>
        <translation>{title}。{meaning}</translation>
    </message>
</context>
<context>
    <name>StepDetail</name>
    <message>
        <source>The message that was sent</source>
        <extracomment>ui/theatre/step_detail.py</extracomment>
        <translation>送られたメッセージ</translation>
    </message>
</context>
<context>
    <name>StepStrip</name>
    <message>
        <source>Step {number} of {count}: {name}</source>
        <extracomment>ui/stack/step_strip.py</extracomment>
        <translation>ステップ {number}/{count}: {name}</translation>
    </message>
    <message>
        <source>Steps</source>
        <extracomment>ui/stack/step_strip.py</extracomment>
        <translation>ステップ</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>An API would accept this token</source>
        <extracomment>ui/inspector/summary.py</extracomment>
        <translation>API はこのトークンを受け入れます</translation>
    </message>
    <message>
        <source>An API would refuse this token</source>
        <extracomment>ui/inspector/summary.py</extracomment>
        <translation>API はこのトークンを拒否します</translation>
    </message>
    <message>
        <source>An API would refuse this token by now</source>
        <extracomment>ui/inspector/summary.py</extracomment>
        <translation>API は、今ではこのトークンを拒否します</translation>
    </message>
    <message>
        <source>Checking…</source>
        <extracomment>ui/inspector/summary.py</extracomment>
        <translation>検査中…</translation>
    </message>
    <message>
        <source>Expired {0} ago</source>
        <extracomment>ui/inspector/summary.py</extracomment>
        <translation>{0}前に期限切れ</translation>
    </message>
    <message>
        <source>Expires in {0}</source>
        <extracomment>ui/inspector/summary.py</extracomment>
        <translation>期限まで {0}</translation>
    </message>
    <message>
        <source>Failed: {0}</source>
        <extracomment>ui/inspector/summary.py</extracomment>
        <translation>不合格: {0}</translation>
    </message>
    <message>
        <source>It has {0} characters. API Gateway takes headers of {1} bytes at most.</source>
        <extracomment>ui/inspector/summary.py</extracomment>
        <translation>{0} 文字あります。API Gateway が受け付けるヘッダーは {1} バイトまでです。</translation>
    </message>
    <message>
        <source>It passed every check, and has expired since.</source>
        <extracomment>ui/inspector/summary.py</extracomment>
        <translation>すべての検査に合格しましたが、その後に期限が切れました。</translation>
    </message>
    <message>
        <source>Looking for a token in it…</source>
        <extracomment>ui/inspector/summary.py</extracomment>
        <translation>トークンを探しています…</translation>
    </message>
    <message>
        <source>Not every check could be made</source>
        <extracomment>ui/inspector/summary.py</extracomment>
        <translation>一部の検査は行えませんでした</translation>
    </message>
    <message>
        <source>Time left</source>
        <extracomment>ui/inspector/summary.py</extracomment>
        <translation>残り時間</translation>
    </message>
    <message>
        <source>Unknown: {0}</source>
        <extracomment>ui/inspector/summary.py</extracomment>
        <translation>不明: {0}</translation>
    </message>
    <message>
        <source>Why</source>
        <extracomment>ui/inspector/summary.py</extracomment>
        <translation>理由</translation>
    </message>
    <message>
        <source>Would an API accept this token?</source>
        <extracomment>ui/inspector/summary.py</extracomment>
        <translation>API はこのトークンを受け入れるか?</translation>
    </message>
</context>
<context>
    <name>TheatrePanel</name>
    <message>
        <source>SRP explained</source>
        <extracomment>ui/theatre/views.py</extracomment>
        <translation>SRP の説明</translation>
    </message>
    <message>
        <source>Sequence</source>
        <extracomment>ui/theatre/views.py</extracomment>
        <translation>シーケンス</translation>
    </message>
    <message>
        <source>Views of the protocol</source>
        <extracomment>ui/theatre/panel.py</extracomment>
        <translation>プロトコルの表示方法</translation>
    </message>
</context>
<context>
    <name>TimelineModel</name>
    <message>
        <source>Resource</source>
        <extracomment>ui/stack/timeline.py</extracomment>
        <translation>リソース</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>ui/stack/timeline.py</extracomment>
        <translation>状態</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>ui/stack/timeline.py</extracomment>
        <translation>時刻</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <extracomment>ui/stack/timeline.py</extracomment>
        <translation>{seconds} 秒</translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <source>Resources of the stack</source>
        <extracomment>ui/stack/timeline.py</extracomment>
        <translation>スタックのリソース</translation>
    </message>
</context>
<context>
    <name>TokenCards</name>
    <message>
        <source>API Gateway&apos;s authorizer checks the token, as the inspector does, and hands its claims to the function behind it. These say who calls:</source>
        <extracomment>ui/ride/token_cards.py</extracomment>
        <translation>API Gateway のオーソライザーは、インスペクターと同じようにトークンを検査し、クレームを後ろの関数に渡します。だれが呼び出したかは、次のクレームが示します。</translation>
    </message>
    <message>
        <source>Copied</source>
        <extracomment>ui/ride/token_cards.py</extracomment>
        <translation>コピー済み</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>ui/ride/token_cards.py</extracomment>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Hide</source>
        <extracomment>ui/ride/token_cards.py</extracomment>
        <translation>隠す</translation>
    </message>
    <message>
        <source>ID token</source>
        <extracomment>ui/ride/token_cards.py</extracomment>
        <translation>ID トークン</translation>
    </message>
    <message>
        <source>Reveal</source>
        <extracomment>ui/ride/token_cards.py</extracomment>
        <translation>表示</translation>
    </message>
    <message>
        <source>The request&apos;s header</source>
        <extracomment>ui/ride/token_cards.py</extracomment>
        <translation>リクエストのヘッダー</translation>
    </message>
    <message>
        <source>What the API would be told</source>
        <extracomment>ui/ride/token_cards.py</extracomment>
        <translation>API に伝わること</translation>
    </message>
    <message>
        <source>Whoever holds this token is you until it expires. Paste it with care.</source>
        <extracomment>ui/ride/token_cards.py</extracomment>
        <translation>このトークンを持つ人は、期限が切れるまで、あなたとして扱われます。貼り付け先に注意してください。</translation>
    </message>
    <message>
        <source>Your ID token</source>
        <extracomment>ui/ride/token_cards.py</extracomment>
        <translation>あなたの ID トークン</translation>
    </message>
    <message>
        <source>{dots} ({count} characters)</source>
        <extracomment>ui/ride/token_cards.py</extracomment>
        <translation>{dots} ({count} 文字)</translation>
    </message>
</context>
<context>
    <name>TokenField</name>
    <message>
        <source>Paste an ID or access token, an Authorization header, or an address that carries one; or drop a file. It stays on this machine.</source>
        <extracomment>ui/inspector/token_paste.py</extracomment>
        <translation>ID トークンかアクセストークン、Authorization ヘッダー、またはトークンを含むアドレスを貼り付けるか、ファイルをドロップしてください。このマシンの外には出ません。</translation>
    </message>
    <message>
        <source>Token to check</source>
        <extracomment>ui/inspector/token_paste.py</extracomment>
        <translation>検査するトークン</translation>
    </message>
</context>
<context>
    <name>TokenPaste</name>
    <message>
        <source>Found among other text.</source>
        <extracomment>ui/inspector/token_paste.py</extracomment>
        <translation>ほかのテキストの中から見つけました。</translation>
    </message>
    <message>
        <source>Removed: {what}.</source>
        <extracomment>ui/inspector/token_paste.py</extracomment>
        <translation>取り除きました: {what}。</translation>
    </message>
    <message>
        <source>Take {name} instead</source>
        <extracomment>ui/inspector/token_paste.py</extracomment>
        <translation>代わりに {name} を使う</translation>
    </message>
    <message>
        <source>Taken from a line that sets {name}.</source>
        <extracomment>ui/inspector/token_paste.py</extracomment>
        <translation>{name} を設定する行から取り出しました。</translation>
    </message>
    <message>
        <source>Taken from an address: its {name}.</source>
        <extracomment>ui/inspector/token_paste.py</extracomment>
        <translation>アドレスから取り出しました: その {name}。</translation>
    </message>
    <message>
        <source>Taken from an answer: its {name}.</source>
        <extracomment>ui/inspector/token_paste.py</extracomment>
        <translation>応答から取り出しました: その {name}。</translation>
    </message>
    <message>
        <source>Taken from the Authorization header.</source>
        <extracomment>ui/inspector/token_paste.py</extracomment>
        <translation>Authorization ヘッダーから取り出しました。</translation>
    </message>
    <message>
        <source>Taken from the cookie {name}.</source>
        <extracomment>ui/inspector/token_paste.py</extracomment>
        <translation>Cookie {name} から取り出しました。</translation>
    </message>
    <message>
        <source>Taken from what a browser keeps: its {name}.</source>
        <extracomment>ui/inspector/token_paste.py</extracomment>
        <translation>ブラウザが保存しているものから取り出しました: その {name}。</translation>
    </message>
    <message>
        <source>The token itself.</source>
        <extracomment>ui/inspector/token_paste.py</extracomment>
        <translation>トークンそのものです。</translation>
    </message>
    <message>
        <source>What was understood</source>
        <extracomment>ui/inspector/token_paste.py</extracomment>
        <translation>読み取った内容</translation>
    </message>
    <message>
        <source>a second “Bearer”</source>
        <extracomment>ui/inspector/token_paste.py</extracomment>
        <translation>2 つ目の「Bearer」</translation>
    </message>
    <message>
        <source>blanks</source>
        <extracomment>ui/inspector/token_paste.py</extracomment>
        <translation>空白</translation>
    </message>
    <message>
        <source>characters that can&apos;t be seen</source>
        <extracomment>ui/inspector/token_paste.py</extracomment>
        <translation>見えない文字</translation>
    </message>
    <message>
        <source>line breaks</source>
        <extracomment>ui/inspector/token_paste.py</extracomment>
        <translation>改行</translation>
    </message>
    <message>
        <source>quotation marks</source>
        <extracomment>ui/inspector/token_paste.py</extracomment>
        <translation>引用符</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <extracomment>ui/inspector/token_paste.py</extracomment>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <source>“&gt;” at the beginnings of lines</source>
        <extracomment>ui/inspector/token_paste.py</extracomment>
        <translation>行頭の「&gt;」</translation>
    </message>
    <message>
        <source>“\” at the ends of lines</source>
        <extracomment>ui/inspector/token_paste.py</extracomment>
        <translation>行末の「\」</translation>
    </message>
</context>
<context>
    <name>TokenText</name>
    <message>
        <source>The token&apos;s text</source>
        <extracomment>ui/inspector/raw_view.py</extracomment>
        <translation>トークンのテキスト</translation>
    </message>
</context>
<context>
    <name>TokensCard</name>
    <message>
        <source>0 to 60 seconds.</source>
        <extracomment>ui/local_pool/client_cards.py</extracomment>
        <translation>0～60 秒。</translation>
    </message>
    <message>
        <source>1 hour to {days} days.</source>
        <extracomment>ui/local_pool/client_cards.py</extracomment>
        <translation>1 時間～{days} 日。</translation>
    </message>
    <message>
        <source>5 minutes to 1 day.</source>
        <extracomment>ui/local_pool/client_cards.py</extracomment>
        <translation>5 分～1 日。</translation>
    </message>
    <message>
        <source>Access token lives</source>
        <extracomment>ui/local_pool/client_cards.py</extracomment>
        <translation>アクセストークンの有効期間</translation>
    </message>
    <message>
        <source>After that it no longer proves who somebody is.</source>
        <extracomment>ui/local_pool/client_cards.py</extracomment>
        <translation>これを過ぎると、だれであるかを証明しなくなります。</translation>
    </message>
    <message>
        <source>After that people sign in again.</source>
        <extracomment>ui/local_pool/client_cards.py</extracomment>
        <translation>これを過ぎると、もう一度サインインします。</translation>
    </message>
    <message>
        <source>After that the app has to refresh before it can ask for anything.</source>
        <extracomment>ui/local_pool/client_cards.py</extracomment>
        <translation>これを過ぎると、アプリは何かを求める前に更新が必要です。</translation>
    </message>
    <message>
        <source>Each refresh brings a new refresh token, and the old one dies. It then goes by GetTokensFromRefreshToken only.</source>
        <extracomment>ui/local_pool/client_cards.py</extracomment>
        <translation>更新のたびに新しい更新トークンになり、古いものは無効になります。その場合は GetTokensFromRefreshToken だけを使います。</translation>
    </message>
    <message>
        <source>Grace of a rotated token</source>
        <extracomment>ui/local_pool/client_cards.py</extracomment>
        <translation>ローテーション後の猶予</translation>
    </message>
    <message>
        <source>How long the old one still works, for an answer that got lost.</source>
        <extracomment>ui/local_pool/client_cards.py</extracomment>
        <translation>応答が失われた場合のため、古いものがまだ使える時間です。</translation>
    </message>
    <message>
        <source>ID token lives</source>
        <extracomment>ui/local_pool/client_cards.py</extracomment>
        <translation>ID トークンの有効期間</translation>
    </message>
    <message>
        <source>Refresh token lives</source>
        <extracomment>ui/local_pool/client_cards.py</extracomment>
        <translation>更新トークンの有効期間</translation>
    </message>
    <message>
        <source>Refresh tokens rotate</source>
        <extracomment>ui/local_pool/client_cards.py</extracomment>
        <translation>更新トークンをローテーション</translation>
    </message>
    <message>
        <source>Tokens</source>
        <extracomment>ui/local_pool/client_cards.py</extracomment>
        <translation>トークン</translation>
    </message>
</context>
<context>
    <name>TotpSecret</name>
    <message>
        <source>Copy the secret</source>
        <extracomment>ui/widgets/totp_secret.py</extracomment>
        <translation>秘密をコピー</translation>
    </message>
    <message>
        <source>QR code with the secret, for an authenticator app</source>
        <extracomment>ui/widgets/totp_secret.py</extracomment>
        <translation>認証アプリ用の、秘密を含む QR コード</translation>
    </message>
    <message>
        <source>Secret</source>
        <extracomment>ui/widgets/totp_secret.py</extracomment>
        <translation>秘密</translation>
    </message>
</context>
<context>
    <name>ToyAttackCard</name>
    <message>
        <source>None fits: he goes on with longer lists.</source>
        <extracomment>ui/theatre/srp_attack_cards.py</extracomment>
        <translation>どれも合いません。盗聴者はもっと長い一覧で続けます。</translation>
    </message>
    <message>
        <source>Of the small numbers he has read N = {n}, g = {g}, A = {a}, B = {b} and the salt {salt}. Some a between 1 and {most} has led to A.</source>
        <extracomment>ui/theatre/srp_attack_cards.py</extracomment>
        <translation>盗聴者は小さな数から N = {n}、g = {g}、A = {a}、B = {b}、ソルト {salt} を読みました。A に至ったのは 1～{most} のどれかの a です。</translation>
    </message>
    <message>
        <source>The toy gives way</source>
        <extracomment>ui/theatre/srp_attack_cards.py</extracomment>
        <translation>おもちゃを破る</translation>
    </message>
    <message>
        <source>Try every a</source>
        <extracomment>ui/theatre/srp_attack_cards.py</extracomment>
        <translation>すべての a を試す</translation>
    </message>
    <message>
        <source>{line}  fits</source>
        <extracomment>ui/theatre/srp_attack_cards.py</extracomment>
        <translation>{line}  一致</translation>
    </message>
    <message>
        <source>{value} is A, so a = {a}: found at try {a}. Now each guess of the password leads to an S, and the proof shows which S was the one.</source>
        <extracomment>ui/theatre/srp_attack_cards.py</extracomment>
        <translation>{value} は A なので、a = {a} です。{a} 回目の試行で見つかりました。これで、パスワードの推測ごとに S が決まり、どの S だったかは証明でわかります。</translation>
    </message>
</context>
<context>
    <name>Transport</name>
    <message>
        <source>How fast a replay goes</source>
        <extracomment>ui/theatre/transport.py</extracomment>
        <translation>再生の速さ</translation>
    </message>
    <message numerus="yes">
        <source>Live, {0} steps</source>
        <extracomment>ui/theatre/transport.py</extracomment>
        <translation>
            <numerusform>ライブ、{0} ステップ</numerusform>
        </translation>
    </message>
    <message>
        <source>Normal</source>
        <extracomment>ui/theatre/transport.py</extracomment>
        <translation>標準</translation>
    </message>
    <message>
        <source>One step back (Left)</source>
        <extracomment>ui/theatre/transport.py</extracomment>
        <translation>1 ステップ戻る (←)</translation>
    </message>
    <message>
        <source>One step on (Right)</source>
        <extracomment>ui/theatre/transport.py</extracomment>
        <translation>1 ステップ進む (→)</translation>
    </message>
    <message>
        <source>Pause (Space)</source>
        <extracomment>ui/theatre/transport.py</extracomment>
        <translation>一時停止 (Space)</translation>
    </message>
    <message>
        <source>Paused at {0} of {1}</source>
        <extracomment>ui/theatre/transport.py</extracomment>
        <translation>一時停止中、{0}/{1}</translation>
    </message>
    <message>
        <source>Play on (Space)</source>
        <extracomment>ui/theatre/transport.py</extracomment>
        <translation>再生を続ける (Space)</translation>
    </message>
    <message>
        <source>Play the last scene again, slowly</source>
        <extracomment>ui/theatre/transport.py</extracomment>
        <translation>最後の場面をもう一度ゆっくり再生</translation>
    </message>
    <message>
        <source>Quick</source>
        <extracomment>ui/theatre/transport.py</extracomment>
        <translation>速い</translation>
    </message>
    <message>
        <source>Recording, paused at {0} of {1}</source>
        <extracomment>ui/theatre/transport.py</extracomment>
        <translation>記録、一時停止中、{0}/{1}</translation>
    </message>
    <message>
        <source>Recording, {0} of {1}</source>
        <extracomment>ui/theatre/transport.py</extracomment>
        <translation>記録、{0}/{1}</translation>
    </message>
    <message numerus="yes">
        <source>Recording, {0} steps</source>
        <extracomment>ui/theatre/transport.py</extracomment>
        <translation>
            <numerusform>記録、{0} ステップ</numerusform>
        </translation>
    </message>
    <message>
        <source>Replay, {0} of {1}</source>
        <extracomment>ui/theatre/transport.py</extracomment>
        <translation>再生、{0}/{1}</translation>
    </message>
    <message>
        <source>Slow</source>
        <extracomment>ui/theatre/transport.py</extracomment>
        <translation>遅い</translation>
    </message>
    <message>
        <source>To the first step (Home)</source>
        <extracomment>ui/theatre/transport.py</extracomment>
        <translation>最初のステップへ (Home)</translation>
    </message>
    <message>
        <source>To the last step (End)</source>
        <extracomment>ui/theatre/transport.py</extracomment>
        <translation>最後のステップへ (End)</translation>
    </message>
    <message>
        <source>Where the play is</source>
        <extracomment>ui/theatre/transport.py</extracomment>
        <translation>再生の位置</translation>
    </message>
</context>
<context>
    <name>UpdatePart</name>
    <message>
        <source>Discard the preview</source>
        <extracomment>ui/stack/update_part.py</extracomment>
        <translation>プレビューを破棄</translation>
    </message>
    <message>
        <source>IAM resources may be changed</source>
        <extracomment>ui/stack/update_part.py</extracomment>
        <translation>IAM リソースが変更される場合があります</translation>
    </message>
    <message>
        <source>Make these changes</source>
        <extracomment>ui/stack/update_part.py</extracomment>
        <translation>この変更を行う</translation>
    </message>
    <message>
        <source>Nothing would change: the stack is already as this template has it.</source>
        <extracomment>ui/stack/update_part.py</extracomment>
        <translation>何も変わりません。スタックはすでにこのテンプレートのとおりです。</translation>
    </message>
    <message>
        <source>Preview an update…</source>
        <extracomment>ui/stack/update_part.py</extracomment>
        <translation>更新をプレビュー…</translation>
    </message>
    <message>
        <source>Replaced means made anew: what is in {names} now stays behind.</source>
        <extracomment>ui/stack/update_part.py</extracomment>
        <translation>置換とは、新しく作り直すことです。{names} の今の中身は引き継がれません。</translation>
    </message>
    <message>
        <source>Show what would change</source>
        <extracomment>ui/stack/update_part.py</extracomment>
        <translation>変更点を表示</translation>
    </message>
    <message>
        <source>Shows what this app&apos;s template, or another bucket, would change. Changes nothing yet.</source>
        <extracomment>ui/stack/update_part.py</extracomment>
        <translation>このアプリのテンプレート、または別のバケットで何が変わるかを示します。まだ何も変えません。</translation>
    </message>
    <message>
        <source>The bucket&apos;s name is missing.</source>
        <extracomment>ui/stack/update_part.py</extracomment>
        <translation>バケット名が入力されていません。</translation>
    </message>
    <message>
        <source>Tick this first. CloudFormation asks for it even where nothing of IAM&apos;s changes.</source>
        <extracomment>ui/stack/update_part.py</extracomment>
        <translation>先にこれをチェックしてください。IAM に変更がない場合でも、CloudFormation が求めます。</translation>
    </message>
    <message>
        <source>Website bucket</source>
        <extracomment>ui/stack/update_part.py</extracomment>
        <translation>ウェブサイトのバケット</translation>
    </message>
    <message>
        <source>What would change</source>
        <extracomment>ui/stack/update_part.py</extracomment>
        <translation>変更点</translation>
    </message>
    <message>
        <source>may be replaced</source>
        <extracomment>ui/stack/update_part.py</extracomment>
        <translation>置換の可能性あり</translation>
    </message>
    <message>
        <source>may change; that shows on the way</source>
        <extracomment>ui/stack/update_part.py</extracomment>
        <translation>変更の可能性あり (実行時に判明)</translation>
    </message>
    <message>
        <source>will be added</source>
        <extracomment>ui/stack/update_part.py</extracomment>
        <translation>追加</translation>
    </message>
    <message>
        <source>will be changed</source>
        <extracomment>ui/stack/update_part.py</extracomment>
        <translation>変更</translation>
    </message>
    <message>
        <source>will be removed</source>
        <extracomment>ui/stack/update_part.py</extracomment>
        <translation>削除</translation>
    </message>
    <message>
        <source>will be replaced</source>
        <extracomment>ui/stack/update_part.py</extracomment>
        <translation>置換</translation>
    </message>
    <message>
        <source>will be taken in</source>
        <extracomment>ui/stack/update_part.py</extracomment>
        <translation>取り込み</translation>
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
        <translation>住所</translation>
    </message>
    <message>
        <source>Changed</source>
        <extracomment>ui/directory/user_model.py</extracomment>
        <translation>変更日時</translation>
    </message>
    <message>
        <source>Created</source>
        <extracomment>ui/directory/user_model.py</extracomment>
        <translation>作成日時</translation>
    </message>
    <message>
        <source>Enabled</source>
        <extracomment>ui/directory/user_model.py</extracomment>
        <translation>有効</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>ui/directory/user_model.py</extracomment>
        <translation>状態</translation>
    </message>
    <message>
        <source>User</source>
        <extracomment>ui/directory/user_model.py</extracomment>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>no</source>
        <extracomment>ui/directory/user_model.py</extracomment>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>not verified</source>
        <extracomment>ui/directory/user_model.py</extracomment>
        <translation>未検証</translation>
    </message>
    <message>
        <source>verified</source>
        <extracomment>ui/directory/user_model.py</extracomment>
        <translation>検証済み</translation>
    </message>
    <message>
        <source>yes</source>
        <extracomment>ui/directory/user_model.py</extracomment>
        <translation>はい</translation>
    </message>
    <message>
        <source>{status}, disabled</source>
        <extracomment>ui/directory/user_model.py</extracomment>
        <translation>{status}、無効</translation>
    </message>
</context>
<context>
    <name>UserTable</name>
    <message>
        <source>59 min ago</source>
        <extracomment>ui/directory/user_table.py</extracomment>
        <translation>59 分前</translation>
    </message>
    <message>
        <source>Enabled</source>
        <extracomment>ui/directory/user_table.py</extracomment>
        <translation>有効</translation>
    </message>
    <message>
        <source>Temporary password, disabled</source>
        <extracomment>ui/directory/user_table.py</extracomment>
        <translation>仮パスワード、無効</translation>
    </message>
    <message>
        <source>Users</source>
        <extracomment>ui/directory/user_table.py</extracomment>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>not verified</source>
        <extracomment>ui/directory/user_table.py</extracomment>
        <translation>未検証</translation>
    </message>
</context>
<context>
    <name>VerdictList</name>
    <message>
        <source>failed</source>
        <extracomment>ui/stack/verdict_list.py</extracomment>
        <translation>不合格</translation>
    </message>
    <message>
        <source>passed</source>
        <extracomment>ui/stack/verdict_list.py</extracomment>
        <translation>合格</translation>
    </message>
    <message>
        <source>unknown</source>
        <extracomment>ui/stack/verdict_list.py</extracomment>
        <translation>不明</translation>
    </message>
</context>
<context>
    <name>VerifyPage</name>
    <message>
        <source>A code went to {where} {by}.</source>
        <extracomment>ui/pages/verify.py</extracomment>
        <translation>コードは {where} に{by}送られました。</translation>
    </message>
    <message>
        <source>Code</source>
        <extracomment>ui/pages/verify.py</extracomment>
        <translation>コード</translation>
    </message>
    <message>
        <source>If that account exists, a code is on its way.</source>
        <extracomment>ui/pages/verify.py</extracomment>
        <translation>そのアカウントがあれば、コードが届きます。</translation>
    </message>
    <message>
        <source>Say whose code it is.</source>
        <extracomment>ui/pages/verify.py</extracomment>
        <translation>だれのコードかを入力してください。</translation>
    </message>
    <message>
        <source>Send a new code</source>
        <extracomment>ui/pages/verify.py</extracomment>
        <translation>新しいコードを送信</translation>
    </message>
    <message>
        <source>Send a new code (in {seconds} s)</source>
        <extracomment>ui/pages/verify.py</extracomment>
        <translation>新しいコードを送信 (あと {seconds} 秒)</translation>
    </message>
    <message>
        <source>The code is missing. It is in the mail.</source>
        <extracomment>ui/pages/verify.py</extracomment>
        <translation>コードが入力されていません。メールにあります。</translation>
    </message>
    <message>
        <source>Type the code that was sent to you. It lives for 24 hours.</source>
        <extracomment>ui/pages/verify.py</extracomment>
        <translation>送られたコードを入力してください。24 時間有効です。</translation>
    </message>
    <message>
        <source>Username or e-mail address</source>
        <extracomment>ui/pages/verify.py</extracomment>
        <translation>ユーザー名またはメールアドレス</translation>
    </message>
    <message>
        <source>Verify</source>
        <extracomment>ui/pages/verify.py</extracomment>
        <translation>検証</translation>
    </message>
    <message>
        <source>Verify your address</source>
        <extracomment>ui/pages/verify.py</extracomment>
        <translation>アドレスを検証</translation>
    </message>
    <message>
        <source>Where the code went</source>
        <extracomment>ui/pages/verify.py</extracomment>
        <translation>コードの送り先</translation>
    </message>
    <message>
        <source>by e-mail</source>
        <extracomment>ui/pages/verify.py</extracomment>
        <translation>メールで</translation>
    </message>
    <message>
        <source>by text message</source>
        <extracomment>ui/pages/verify.py</extracomment>
        <translation>テキストメッセージで</translation>
    </message>
</context>
<context>
    <name>Vocabulary</name>
    <message>
        <source>A code is asked for, to set a new password with.</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>新しいパスワードを設定するためのコードを請求します。</translation>
    </message>
    <message>
        <source>A code to confirm an address is asked for.</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>アドレスを確認するためのコードを請求します。</translation>
    </message>
    <message>
        <source>A computer is to be forgotten.</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>コンピューターを忘れるよう求めます。</translation>
    </message>
    <message>
        <source>A first code shows that the authenticator app has the secret.</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>最初のコードで、認証アプリが秘密を持つことを示します。</translation>
    </message>
    <message>
        <source>A new ID and a new access token came back.</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>新しい ID トークンとアクセストークンが返りました。</translation>
    </message>
    <message>
        <source>A new account is asked for. Cognito makes the verifier from the password itself.</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>新しいアカウントを求めます。Cognito はパスワードそのものから検証子を作ります。</translation>
    </message>
    <message>
        <source>A secret is asked for, from which an authenticator app makes its codes.</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>認証アプリがコードを作る元になる秘密を求めます。</translation>
    </message>
    <message>
        <source>All sessions of this account are over.</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>このアカウントのセッションは、すべて終わりました。</translation>
    </message>
    <message>
        <source>Another code is asked for. The one before is not needed any more.</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>別のコードを請求します。前のコードはもう必要ありません。</translation>
    </message>
    <message>
        <source>Another code is sent.</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>別のコードが送られました。</translation>
    </message>
    <message>
        <source>Both passwords go to Cognito, with the access token of whoever is signed in.</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>両方のパスワードが、サインイン中の人のアクセストークンと一緒に Cognito に送られます。</translation>
    </message>
    <message>
        <source>Cognito knows this computer from now on.</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>これから Cognito は、このコンピューターを知っています。</translation>
    </message>
    <message>
        <source>Cognito says that a code is sent, perhaps even where there is no such account.</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>Cognito はコードを送ったと伝えます。そのようなアカウントがない場合も、そう伝えることがあります。</translation>
    </message>
    <message>
        <source>Cognito says that a code is sent.</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>Cognito はコードを送ったと伝えます。</translation>
    </message>
    <message>
        <source>Every refresh token of this account is to be revoked, on all computers.</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>このアカウントの更新トークンを、すべてのコンピューターで取り消すよう求めます。</translation>
    </message>
    <message>
        <source>How the pool is set up.</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>プールの設定です。</translation>
    </message>
    <message>
        <source>It has to show its second factor again.</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>第二要素をもう一度示す必要があります。</translation>
    </message>
    <message>
        <source>Parts of the profile are to be deleted.</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>プロフィールの一部を削除するよう求めます。</translation>
    </message>
    <message>
        <source>Public keys: they check a signature, and cannot make one.</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>公開鍵です。署名を検査できますが、署名は作れません。</translation>
    </message>
    <message>
        <source>The API&apos;s authorizer let the token in, and its function sends a unicorn.</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>API のオーソライザーがトークンを通し、関数がユニコーンを送ります。</translation>
    </message>
    <message>
        <source>The ID token goes to the API, bare in the Authorization header, with the place to be picked up at. Whoever holds that token is you until it expires: it goes nowhere else.</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>ID トークンは、Authorization ヘッダーにそのまま入り、乗車場所と一緒に API に送られます。期限が切れるまで、そのトークンを持つ人はあなたとして扱われます。ほかには送りません。</translation>
    </message>
    <message>
        <source>The account is confirmed and can sign in.</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>アカウントは確認済みで、サインインできます。</translation>
    </message>
    <message>
        <source>The account is gone.</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>アカウントはなくなりました。</translation>
    </message>
    <message>
        <source>The account is there.</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>アカウントができました。</translation>
    </message>
    <message>
        <source>The account is to be deleted. Its access token says which.</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>アカウントを削除するよう求めます。どのアカウントかは、アクセストークンが示します。</translation>
    </message>
    <message>
        <source>The address is confirmed.</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>アドレスが確認されました。</translation>
    </message>
    <message>
        <source>The answer to the pool&apos;s own question goes to Cognito.</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>プール独自の質問への答えが Cognito に送られます。</translation>
    </message>
    <message>
        <source>The app gives this computer a secret of its own and sends Cognito the verifier.</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>アプリは、このコンピューターに専用の秘密を与え、Cognito に検証子を送ります。</translation>
    </message>
    <message>
        <source>The authenticator app is known from now on.</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>これから認証アプリが使えます。</translation>
    </message>
    <message>
        <source>The choice holds from the next sign-in on.</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>この選択は、次のサインインから有効です。</translation>
    </message>
    <message>
        <source>The choice is kept.</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>選択が保存されました。</translation>
    </message>
    <message>
        <source>The code and the new password go to Cognito, which makes a new verifier from it.</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>コードと新しいパスワードが Cognito に送られ、Cognito はそれから新しい検証子を作ります。</translation>
    </message>
    <message>
        <source>The code goes back: it shows that the address belongs to this account.</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>コードを送り返します。アドレスがこのアカウントのものだと示します。</translation>
    </message>
    <message>
        <source>The code goes back: it shows that the address belongs to whoever registered.</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>コードを送り返します。アドレスが登録した人のものだと示します。</translation>
    </message>
    <message>
        <source>The code of this half minute, made by an authenticator app from a secret that Cognito has as well.</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>この 30 秒間のコードです。Cognito も持っている秘密から、認証アプリが作りました。</translation>
    </message>
    <message>
        <source>The code that was sent goes back as a second factor.</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>送られたコードを、第二要素として送り返します。</translation>
    </message>
    <message>
        <source>The computers that Cognito knows.</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>Cognito が知っているコンピューターです。</translation>
    </message>
    <message>
        <source>The computers that this account has used are asked for.</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>このアカウントが使ったコンピューターを尋ねます。</translation>
    </message>
    <message>
        <source>The new password goes to Cognito, in the place of the temporary one.</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>仮パスワードの代わりに、新しいパスワードが Cognito に送られます。</translation>
    </message>
    <message>
        <source>The new password holds from now on.</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>これから新しいパスワードが有効です。</translation>
    </message>
    <message>
        <source>The password itself goes to Cognito.</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>パスワードそのものが Cognito に送られます。</translation>
    </message>
    <message>
        <source>The pool&apos;s public keys are fetched. Everybody may have them.</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>プールの公開鍵を取得します。だれでも入手できます。</translation>
    </message>
    <message>
        <source>The profile as Cognito keeps it.</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>Cognito が保管しているプロフィールです。</translation>
    </message>
    <message>
        <source>The profile is asked for. The access token says whose.</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>プロフィールを尋ねます。だれのものかは、アクセストークンが示します。</translation>
    </message>
    <message>
        <source>The profile is changed.</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>プロフィールが変更されました。</translation>
    </message>
    <message>
        <source>The proof goes to Cognito. It shows that this app knows the password and is no use to anybody who reads it on the way.</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>証明が Cognito に送られます。アプリがパスワードを知っていることを示し、途中で読んだ人には役に立ちません。</translation>
    </message>
    <message>
        <source>The refresh token is handed in for new tokens. No password is needed for this.</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>更新トークンを渡して、新しいトークンを求めます。パスワードは要りません。</translation>
    </message>
    <message>
        <source>The refresh token is to be worth nothing, and with it every token made from it.</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>更新トークンと、それで作られたすべてのトークンを無効にするよう求めます。</translation>
    </message>
    <message>
        <source>The second factor is set up, and the sign-in goes on.</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>第二要素が設定され、サインインが続きます。</translation>
    </message>
    <message>
        <source>The secret, for the authenticator app: Cognito keeps the same.</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>認証アプリ用の秘密です。Cognito も同じものを保管します。</translation>
    </message>
    <message>
        <source>The session is over, at Cognito as well.</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>セッションは、Cognito の側でも終わりました。</translation>
    </message>
    <message>
        <source>They are gone.</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>なくなりました。</translation>
    </message>
    <message>
        <source>This computer begins to prove which one it is.</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>このコンピューターが、どれであるかの証明を始めます。</translation>
    </message>
    <message>
        <source>This computer&apos;s own proof, as by a password.</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>パスワードの場合と同じような、このコンピューター自身の証明です。</translation>
    </message>
    <message>
        <source>What the pool asks of people is looked up, with the AWS credentials that there are.</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>プールが人に求めるものを、手元の AWS 認証情報で調べます。</translation>
    </message>
    <message>
        <source>What was changed in the profile goes to Cognito.</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>プロフィールの変更内容が Cognito に送られます。</translation>
    </message>
    <message>
        <source>Whether this computer is to be remembered.</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>このコンピューターを記憶するかどうか。</translation>
    </message>
    <message>
        <source>Which second factor it is to be.</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>どの第二要素にするか。</translation>
    </message>
    <message>
        <source>Which second factors are to be asked for, and which of them first.</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>どの第二要素を求め、どれを最初にするか。</translation>
    </message>
    <message>
        <source>Which way to sign in it is to be.</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>どの方法でサインインするか。</translation>
    </message>
    <message>
        <source>a changed profile</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>変更したプロフィール</translation>
    </message>
    <message>
        <source>a choice</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>選択</translation>
    </message>
    <message>
        <source>a code of the app</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>アプリのコード</translation>
    </message>
    <message>
        <source>a code of the new app</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>新しいアプリのコード</translation>
    </message>
    <message>
        <source>a code, please</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>コードを請求</translation>
    </message>
    <message>
        <source>a new password</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>新しいパスワード</translation>
    </message>
    <message>
        <source>a secret</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>秘密</translation>
    </message>
    <message>
        <source>a shorter profile</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>短くしたプロフィール</translation>
    </message>
    <message>
        <source>a unicorn</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>ユニコーン</translation>
    </message>
    <message>
        <source>a unicorn, please</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>ユニコーンを依頼</translation>
    </message>
    <message>
        <source>address, password</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>アドレス、パスワード</translation>
    </message>
    <message>
        <source>an answer</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>答え</translation>
    </message>
    <message>
        <source>another code, please</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>別のコードを請求</translation>
    </message>
    <message>
        <source>computers</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>コンピューター</translation>
    </message>
    <message>
        <source>delete the account</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>アカウントを削除</translation>
    </message>
    <message>
        <source>end this session</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>このセッションを終了</translation>
    </message>
    <message>
        <source>forget a computer</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>コンピューターを忘れる</translation>
    </message>
    <message>
        <source>forgotten password</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>忘れたパスワード</translation>
    </message>
    <message>
        <source>present, new password</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>現在と新しいパスワード</translation>
    </message>
    <message>
        <source>public keys</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>公開鍵</translation>
    </message>
    <message>
        <source>second factors</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>第二要素</translation>
    </message>
    <message>
        <source>sign out everywhere</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>全場所でサインアウト</translation>
    </message>
    <message>
        <source>the code</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>コード</translation>
    </message>
    <message>
        <source>the code, new password</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>コード、新パスワード</translation>
    </message>
    <message>
        <source>the password</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>the profile</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>プロフィール</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>A pool of your own on AWS</source>
        <extracomment>ui/pages/welcome.py</extracomment>
        <translation>AWS にある自分のプール</translation>
    </message>
    <message>
        <source>A user pool that answers as Cognito does. No AWS account, no network.</source>
        <extracomment>ui/pages/welcome.py</extracomment>
        <translation>Cognito と同じように応答するユーザープールです。AWS アカウントもネットワークも要りません。</translation>
    </message>
    <message>
        <source>App client id</source>
        <extracomment>ui/pages/welcome.py</extracomment>
        <translation>アプリクライアント ID</translation>
    </message>
    <message>
        <source>Launch the stack…</source>
        <extracomment>ui/pages/welcome.py</extracomment>
        <translation>スタックを起動…</translation>
    </message>
    <message>
        <source>On this machine</source>
        <extracomment>ui/pages/welcome.py</extracomment>
        <translation>このマシンで</translation>
    </message>
    <message>
        <source>Open its configuration file…</source>
        <extracomment>ui/pages/welcome.py</extracomment>
        <translation>設定ファイルを開く…</translation>
    </message>
    <message>
        <source>Or type its ids, from the Cognito console:</source>
        <extracomment>ui/pages/welcome.py</extracomment>
        <translation>または、Cognito コンソールにある ID を入力:</translation>
    </message>
    <message>
        <source>Region (optional)</source>
        <extracomment>ui/pages/welcome.py</extracomment>
        <translation>リージョン (任意)</translation>
    </message>
    <message>
        <source>Register, verify, sign in with Amazon Cognito, and look at every message and every claim.</source>
        <extracomment>ui/pages/welcome.py</extracomment>
        <translation>Amazon Cognito で登録、検証、サインインを行い、すべてのメッセージとすべてのクレームを見ましょう。</translation>
    </message>
    <message>
        <source>See a sign-in from the inside</source>
        <extracomment>ui/pages/welcome.py</extracomment>
        <translation>サインインを内側から見る</translation>
    </message>
    <message>
        <source>The app client id is missing.</source>
        <extracomment>ui/pages/welcome.py</extracomment>
        <translation>アプリクライアント ID が入力されていません。</translation>
    </message>
    <message>
        <source>The user pool id is missing.</source>
        <extracomment>ui/pages/welcome.py</extracomment>
        <translation>ユーザープール ID が入力されていません。</translation>
    </message>
    <message>
        <source>Try the local pool</source>
        <extracomment>ui/pages/welcome.py</extracomment>
        <translation>ローカルプールを試す</translation>
    </message>
    <message>
        <source>Use this pool</source>
        <extracomment>ui/pages/welcome.py</extracomment>
        <translation>このプールを使う</translation>
    </message>
    <message>
        <source>User pool id</source>
        <extracomment>ui/pages/welcome.py</extracomment>
        <translation>ユーザープール ID</translation>
    </message>
    <message>
        <source>Your pools: open, check, save or add one</source>
        <extracomment>ui/pages/welcome.py</extracomment>
        <translation>自分のプールを管理</translation>
    </message>
    <message>
        <source>taken from the pool id</source>
        <extracomment>ui/pages/welcome.py</extracomment>
        <translation>プール ID から取得</translation>
    </message>
</context>
<context>
    <name>WhoCard</name>
    <message>
        <source>Account</source>
        <extracomment>ui/stack/who_card.py</extracomment>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Region</source>
        <extracomment>ui/stack/who_card.py</extracomment>
        <translation>リージョン</translation>
    </message>
    <message>
        <source>You are</source>
        <extracomment>ui/stack/who_card.py</extracomment>
        <translation>あなた</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source> The pool id is the same, the address is not; APIs compare the whole text.</source>
        <extracomment>cognito/verification.py</extracomment>
        <translation> プール ID は同じですが、アドレスが異なります。API はテキスト全体を比べます。</translation>
    </message>
    <message>
        <source> This machine&apos;s clock is {span} ahead of Cognito&apos;s; Cognito&apos;s was used.</source>
        <extracomment>cognito/token_times.py</extracomment>
        <translation> このマシンの時計は Cognito の時計より {span} 進んでいます。Cognito の時計を使いました。</translation>
    </message>
    <message>
        <source> This machine&apos;s clock is {span} behind Cognito&apos;s; Cognito&apos;s was used.</source>
        <extracomment>cognito/token_times.py</extracomment>
        <translation> このマシンの時計は Cognito の時計より {span} 遅れています。Cognito の時計を使いました。</translation>
    </message>
    <message>
        <source> What the header brings along itself ({ignored}) is not looked at: whoever makes a token could write anything there.</source>
        <extracomment>cognito/verification.py</extracomment>
        <translation> ヘッダーが持ち込んだもの ({ignored}) は見ません。トークンの作り手は、そこに何でも書けるからです。</translation>
    </message>
    <message>
        <source>A Region looks like us-east-1.</source>
        <extracomment>cognito/pool.py</extracomment>
        <translation>リージョンは us-east-1 のような形です。</translation>
    </message>
    <message>
        <source>A bucket&apos;s name has 3 to 63 lower-case letters, digits, dots and hyphens, and begins and ends with a letter or digit.</source>
        <extracomment>workshop/website.py</extracomment>
        <translation>バケット名は、小文字、数字、ドット、ハイフンの 3～63 文字で、先頭と末尾は文字か数字です。</translation>
    </message>
    <message>
        <source>A claim of Cognito&apos;s own that this app does not know yet.</source>
        <extracomment>cognito/claims.py</extracomment>
        <translation>Cognito 独自のクレームですが、このアプリはまだ知りません。</translation>
    </message>
    <message>
        <source>A client secret is set here, but the app client has none.</source>
        <extracomment>workshop/findings.py</extracomment>
        <translation>ここにはクライアントシークレットが設定されていますが、アプリクライアントにはありません。</translation>
    </message>
    <message>
        <source>A code by e-mail</source>
        <extracomment>cognito/challenge_entries.py, cognito/challenges.py</extracomment>
        <translation>メールのコード</translation>
    </message>
    <message>
        <source>A code by text message</source>
        <extracomment>cognito/challenge_entries.py, cognito/challenges.py</extracomment>
        <translation>テキストメッセージのコード</translation>
    </message>
    <message>
        <source>A code can go to an address or a phone number that the account has; this one is neither, or it is empty.</source>
        <extracomment>cognito/error_table_account.py</extracomment>
        <translation>コードは、アカウントのアドレスか電話番号にだけ送れます。これはどちらでもないか、空です。</translation>
    </message>
    <message>
        <source>A code from an authenticator app</source>
        <extracomment>cognito/challenge_entries.py</extracomment>
        <translation>認証アプリのコード</translation>
    </message>
    <message>
        <source>A code from your authenticator app</source>
        <extracomment>cognito/challenge_entries.py</extracomment>
        <translation>あなたの認証アプリのコード</translation>
    </message>
    <message>
        <source>A code is a run of digits, usually six.</source>
        <extracomment>cognito/error_table_account.py, cognito/error_table_given.py</extracomment>
        <translation>コードは数字の並びで、通常は 6 桁です。</translation>
    </message>
    <message>
        <source>A code that belongs to a sign-in lives as long as the sign-in: a few minutes.</source>
        <extracomment>cognito/error_table_given.py</extracomment>
        <translation>サインインに付随するコードの有効期間は、サインインと同じ数分です。</translation>
    </message>
    <message>
        <source>A forgotten password
The pool sends a code to the verified address.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>忘れたパスワード
プールが、検証済みのアドレスにコードを送ります。</translation>
    </message>
    <message>
        <source>A gateway or proxy on the way answered with an error of its own.</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>途中のゲートウェイかプロキシが、独自のエラーを返しました。</translation>
    </message>
    <message>
        <source>A gateway or proxy on the way answered with an error page of its own. Whether the API heard of the ride is not known.</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>途中のゲートウェイかプロキシが、独自のエラーページを返しました。API に乗車の依頼が届いたかどうかはわかりません。</translation>
    </message>
    <message>
        <source>A hash of the access token: it ties this ID token to that one.</source>
        <extracomment>cognito/comparison.py</extracomment>
        <translation>アクセストークンのハッシュです。この ID トークンをそのアクセストークンに結び付けます。</translation>
    </message>
    <message>
        <source>A mail
The second factor is a code that comes by e-mail.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>メール
第二要素は、メールで届くコードです。</translation>
    </message>
    <message>
        <source>A minute or two in which nothing moves but the events. Use them: what is a user pool, what is an app client, and who of the two holds a secret? Accounts without a bucket in this Region are what goes wrong here.</source>
        <extracomment>workshop/guide_module_2.py</extracomment>
        <translation>1～2 分の間、動くのはイベントだけです。この時間に話しましょう。ユーザープールとは何か、アプリクライアントとは何か、秘密を持つのはどちらか。ここでつまずくのは、このリージョンにバケットのないアカウントです。</translation>
    </message>
    <message>
        <source>A name has 1 to {most} characters that can be seen.</source>
        <extracomment>workshop/pool_profiles.py</extracomment>
        <translation>名前は、目に見える 1～{most} 文字です。</translation>
    </message>
    <message>
        <source>A new password is needed</source>
        <extracomment>cognito/error_table_given.py</extracomment>
        <translation>新しいパスワードが必要です</translation>
    </message>
    <message>
        <source>A newer mail makes the codes before it worthless. Take the newest.</source>
        <extracomment>workshop/guide_module_2.py</extracomment>
        <translation>新しいメールが出ると、それより前のコードは使えません。最新のものを使ってください。</translation>
    </message>
    <message>
        <source>A passkey</source>
        <extracomment>cognito/challenge_entries.py, cognito/challenges.py</extracomment>
        <translation>パスキー</translation>
    </message>
    <message>
        <source>A passkey belongs to the pool&apos;s own web address, and only a browser that shows this address can use it.</source>
        <extracomment>cognito/challenge_entries.py</extracomment>
        <translation>パスキーはプール自身のウェブアドレスに属し、そのアドレスを表示するブラウザーだけが使えます。</translation>
    </message>
    <message>
        <source>A permission is lacking</source>
        <extracomment>workshop/stack_reasons.py</extracomment>
        <translation>アクセス許可が足りません</translation>
    </message>
    <message>
        <source>A phone number cannot be set up in the middle of a sign-in: the pool takes one only from somebody who is signed in, or from whoever runs it.</source>
        <extracomment>cognito/challenge_entries.py</extracomment>
        <translation>サインインの途中で電話番号は設定できません。プールは、サインイン済みの人か管理者からしか受け付けません。</translation>
    </message>
    <message>
        <source>A policy keeps you out</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>ポリシーで拒否されています</translation>
    </message>
    <message>
        <source>A pool has the standard attributes and its own ones, which begin with custom:.</source>
        <extracomment>cognito/error_table_account.py</extracomment>
        <translation>プールには標準の属性と、custom: で始まる独自の属性があります。</translation>
    </message>
    <message>
        <source>A proof of the password</source>
        <extracomment>cognito/challenges.py</extracomment>
        <translation>パスワードの証明</translation>
    </message>
    <message>
        <source>A question
Whoever has looked at both tokens knows which one an API takes.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>質問
両方のトークンを見れば、API がどちらを受け付けるかがわかります。</translation>
    </message>
    <message>
        <source>A refresh is no sign-in: this stays the moment when the password was proved.</source>
        <extracomment>cognito/comparison.py</extracomment>
        <translation>更新はサインインではありません。これはパスワードが証明された時点のままです。</translation>
    </message>
    <message>
        <source>A remembered device</source>
        <extracomment>cognito/challenges.py</extracomment>
        <translation>記憶されたデバイス</translation>
    </message>
    <message>
        <source>A revoked access token keeps its signature and its time. Cognito&apos;s own operations refuse it; who looks at those two alone cannot tell.</source>
        <extracomment>cognito/gateway.py</extracomment>
        <translation>取り消されたアクセストークンも、署名と時刻は元のままです。Cognito 自身のオペレーションは拒否しますが、その 2 つだけを見る側にはわかりません。</translation>
    </message>
    <message>
        <source>A saved pool makes no sense</source>
        <extracomment>workshop/pool_profiles.py</extracomment>
        <translation>保存されたプールの内容が不正です</translation>
    </message>
    <message>
        <source>A second factor by e-mail needs a verified address, one by text message a verified phone number. The account has none.</source>
        <extracomment>cognito/error_table_given.py</extracomment>
        <translation>メールの第二要素には検証済みのアドレスが、テキストメッセージには検証済みの電話番号が必要です。アカウントにはありません。</translation>
    </message>
    <message>
        <source>A setting in the environment or in ~/.aws is wrong or names something that is not there.</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>環境または ~/.aws の設定が誤っているか、存在しないものを指しています。</translation>
    </message>
    <message>
        <source>A setting of the pool that this takes is missing.</source>
        <extracomment>cognito/error_table_signed.py</extracomment>
        <translation>これに必要なプールの設定がありません。</translation>
    </message>
    <message>
        <source>A sign-in as it happens
Every message between the app and the pool is drawn.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>進行中のサインイン
アプリとプールの間のメッセージを、すべて図に描きます。</translation>
    </message>
    <message>
        <source>A sign-in by a server</source>
        <extracomment>cognito/challenges.py</extracomment>
        <translation>サーバーによるサインイン</translation>
    </message>
    <message>
        <source>A signature is good for some minutes only, and by Amazon&apos;s clock this one was made at another time.</source>
        <extracomment>workshop/aws_errors.py</extracomment>
        <translation>署名は数分間だけ有効です。Amazon の時計では、この署名は別の時刻に作られました。</translation>
    </message>
    <message>
        <source>A signed request is good for a few minutes, and by the service&apos;s clock this one came too late or too early.</source>
        <extracomment>cognito/error_table_signed.py</extracomment>
        <translation>署名付きリクエストは数分間だけ有効です。サービスの時計では、これは遅すぎたか早すぎました。</translation>
    </message>
    <message>
        <source>A signed token has three parts with dots between them; this has {parts}.</source>
        <extracomment>cognito/jwt_parts.py</extracomment>
        <translation>署名付きトークンはドットで区切られた 3 つの部分からなります。これは {parts} です。</translation>
    </message>
    <message>
        <source>A stack&apos;s name begins with a letter, has letters, digits and hyphens, and 128 characters at most.</source>
        <extracomment>workshop/aws_errors.py, workshop/stack_plan.py</extracomment>
        <translation>スタック名は英字で始まり、英字、数字、ハイフンからなる 128 文字以内です。</translation>
    </message>
    <message>
        <source>A started sign-in is good for a few minutes only, and they are over.</source>
        <extracomment>cognito/error_table_refused.py</extracomment>
        <translation>始めたサインインは数分間だけ有効で、その時間が過ぎました。</translation>
    </message>
    <message>
        <source>A temporary password has to be used within a few days, and that time is over.</source>
        <extracomment>cognito/error_table_refused.py</extracomment>
        <translation>仮パスワードは数日以内に使う必要があり、その期間が過ぎました。</translation>
    </message>
    <message>
        <source>A text message
The second factor is a code that comes to the phone.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>テキストメッセージ
第二要素は、電話に届くコードです。</translation>
    </message>
    <message>
        <source>A user pool id is the Region, an underscore and letters or digits, like us-east-1_AbCdEfGhI.</source>
        <extracomment>cognito/pool.py</extracomment>
        <translation>ユーザープール ID は、us-east-1_AbCdEfGhI のように、リージョン、アンダースコア、英字か数字の並びです。</translation>
    </message>
    <message>
        <source>A value that the app sent with its request, back so that it can tell its own answer.</source>
        <extracomment>cognito/claims.py</extracomment>
        <translation>アプリがリクエストと一緒に送った値です。自分への応答だとわかるように戻ってきます。</translation>
    </message>
    <message>
        <source>A web application firewall in front of the pool refused it.</source>
        <extracomment>cognito/error_table_pool.py</extracomment>
        <translation>プールの前のウェブアプリケーションファイアウォールが拒否しました。</translation>
    </message>
    <message>
        <source>A web page came instead of Cognito&apos;s answer</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>Cognito の応答ではなくウェブページが届きました</translation>
    </message>
    <message>
        <source>A web page lives at that address</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>そのアドレスにはウェブページがあります</translation>
    </message>
    <message>
        <source>A wrong password
Both sides come to different keys, and the proof fails.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>間違ったパスワード
両側の鍵が異なり、証明は失敗します。</translation>
    </message>
    <message>
        <source>API Gateway could not ask its authorizer about your token: its user pool may be gone, or belong to another Region.</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>API Gateway は、トークンについてオーソライザーに尋ねられませんでした。そのユーザープールがなくなったか、別のリージョンのものかもしれません。</translation>
    </message>
    <message>
        <source>API Gateway found the API, but no POST /ride in that stage; in spite of the words that it uses, this is not about your token.</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>API Gateway は API を見つけましたが、そのステージに POST /ride がありません。返された文言とは違い、トークンの問題ではありません。</translation>
    </message>
    <message>
        <source>API Gateway waited 29 seconds for it and gave up. A unicorn may be on its way all the same.</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>API Gateway は 29 秒待ってあきらめました。それでもユニコーンは向かっているかもしれません。</translation>
    </message>
    <message>
        <source>API Gateway&apos;s Cognito authorizer, without scopes set, asks for the ID token: it says who you are. The refresh token goes to nobody but Cognito.</source>
        <extracomment>workshop/guide_module_2.py</extracomment>
        <translation>スコープの設定がない API Gateway の Cognito オーソライザーは、ID トークンを求めます。それがだれであるかを示します。更新トークンは Cognito にだけ送ります。</translation>
    </message>
    <message>
        <source>AWS asks for patience</source>
        <extracomment>workshop/aws_errors.py</extracomment>
        <translation>AWS から待つよう求められました</translation>
    </message>
    <message>
        <source>AWS credentials are shown to Amazon and this machine only, and the endpoint is neither.</source>
        <extracomment>workshop/pool_lookup.py</extracomment>
        <translation>AWS 認証情報は、Amazon とこのマシンにだけ示します。このエンドポイントはどちらでもありません。</translation>
    </message>
    <message>
        <source>AWS credentials stay with Amazon</source>
        <extracomment>app/administration.py</extracomment>
        <translation>AWS 認証情報は Amazon の外に出しません</translation>
    </message>
    <message>
        <source>AWS does not know these credentials</source>
        <extracomment>cognito/error_table_signed.py, workshop/aws_errors.py</extracomment>
        <translation>AWS はこの認証情報を知りません</translation>
    </message>
    <message>
        <source>AWS has trouble of its own</source>
        <extracomment>workshop/aws_errors.py</extracomment>
        <translation>AWS の側に問題があります</translation>
    </message>
    <message>
        <source>AWS knows who you are, and this is not allowed to you. Which permission it takes stands in the details.</source>
        <extracomment>cognito/error_table_signed.py</extracomment>
        <translation>AWS はあなたがだれかを知っていますが、これは許可されていません。必要なアクセス許可は詳細にあります。</translation>
    </message>
    <message>
        <source>AWS knows who you are, but a policy forbids you {permission} outright.</source>
        <extracomment>workshop/directory.py</extracomment>
        <translation>AWS はあなたがだれかを知っていますが、ポリシーが {permission} を明示的に禁じています。</translation>
    </message>
    <message>
        <source>AWS knows who you are, but does not allow you {permission}.</source>
        <extracomment>workshop/directory.py</extracomment>
        <translation>AWS はあなたがだれかを知っていますが、{permission} を許可していません。</translation>
    </message>
    <message>
        <source>AWS refuses that</source>
        <extracomment>workshop/aws_errors.py</extracomment>
        <translation>AWS が拒否しました</translation>
    </message>
    <message>
        <source>AWS&apos;s settings on this computer (~/.aws) have no profile of that name.</source>
        <extracomment>workshop/aws_errors.py</extracomment>
        <translation>このコンピューターの AWS 設定 (~/.aws) に、その名前のプロファイルはありません。</translation>
    </message>
    <message>
        <source>AWS_CA_BUNDLE (or ca_bundle in the AWS settings) names a file that is missing or holds no certificates.</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>AWS_CA_BUNDLE (または AWS 設定の ca_bundle) が指すファイルがないか、証明書を含んでいません。</translation>
    </message>
    <message>
        <source>AWS_ENDPOINT_URL, or the profile&apos;s endpoint_url, names an address that is neither Amazon&apos;s nor on this machine. Whoever sits there could use what is sent for anything that you may do.</source>
        <extracomment>workshop/aws_account.py</extracomment>
        <translation>AWS_ENDPOINT_URL、またはプロファイルの endpoint_url が、Amazon でもこのマシンでもないアドレスを指しています。そこにいる人は、送られたものを使って、あなたに許されたことを何でもできてしまいます。</translation>
    </message>
    <message>
        <source>Add it on the Profile page, have it verified, then try again.</source>
        <extracomment>cognito/error_table_given.py</extracomment>
        <translation>プロフィールページで追加し、検証してから、もう一度試してください。</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>cognito/attribute_rules.py</extracomment>
        <translation>住所</translation>
    </message>
    <message>
        <source>After several wrong codes Cognito stops checking for a while.</source>
        <extracomment>cognito/error_table_pool.py</extracomment>
        <translation>間違ったコードが数回続くと、Cognito はしばらく確認を止めます。</translation>
    </message>
    <message>
        <source>After several wrong passwords Cognito refuses every attempt for a while, right ones too: a second at first, then twice as long each time, up to about 15 minutes.</source>
        <extracomment>cognito/error_table_refused.py</extracomment>
        <translation>間違ったパスワードが数回続くと、Cognito はしばらくの間、正しいものも含めてすべての試行を拒否します。最初は 1 秒で、その後は毎回倍になり、最長で約 15 分です。</translation>
    </message>
    <message>
        <source>Again, step by step
The proof is computed here, from a password that is not sent.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>もう一度、ステップごとに
送らないパスワードから、ここで証明を計算します。</translation>
    </message>
    <message>
        <source>All done
Progress can be saved as Markdown, to keep or to hand in.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>すべて完了
進み具合は Markdown で保存し、手元に残すことも提出することもできます。</translation>
    </message>
    <message>
        <source>Allow this app in the keyring&apos;s own settings and try again, or go on without it.</source>
        <extracomment>session/system_keyring.py</extracomment>
        <translation>キーリングの設定でこのアプリを許可してもう一度試すか、キーリングなしで続けてください。</translation>
    </message>
    <message>
        <source>Allowed: the password never leaves this computer.</source>
        <extracomment>workshop/findings.py</extracomment>
        <translation>許可: パスワードはこのコンピューターの外に出ません。</translation>
    </message>
    <message>
        <source>Allowed: {flows}.</source>
        <extracomment>workshop/findings.py</extracomment>
        <translation>許可: {flows}。</translation>
    </message>
    <message>
        <source>An API&apos;s address begins with https:// and has no user, query, fragment or spaces. Nothing was sent.</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>API のアドレスは https:// で始まり、ユーザー、クエリ、フラグメント、空白を含みません。何も送っていません。</translation>
    </message>
    <message>
        <source>An ID token lives an hour unless the app client says otherwise, and API Gateway grants no leeway.</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>ID トークンの有効期間は、アプリクライアントに指定がなければ 1 時間です。API Gateway に猶予はありません。</translation>
    </message>
    <message>
        <source>An ID token: it says who the person is.</source>
        <extracomment>cognito/verification.py</extracomment>
        <translation>ID トークン: その人がだれであるかを示します。</translation>
    </message>
    <message>
        <source>An access token lives for an hour unless the app client says otherwise.</source>
        <extracomment>cognito/error_table_refused.py</extracomment>
        <translation>アクセストークンの有効期間は、アプリクライアントに指定がなければ 1 時間です。</translation>
    </message>
    <message>
        <source>An access token: it says what the bearer may do.</source>
        <extracomment>cognito/verification.py</extracomment>
        <translation>アクセストークン: 持ち主に何が許されるかを示します。</translation>
    </message>
    <message>
        <source>An address has one @ and no spaces.</source>
        <extracomment>cognito/attribute_rules.py</extracomment>
        <translation>アドレスには @ が 1 つあり、空白はありません。</translation>
    </message>
    <message>
        <source>An administrator has reset the password. Choose a new one.</source>
        <extracomment>workshop/guide_module_2.py</extracomment>
        <translation>管理者がパスワードをリセットしました。新しいものを選んでください。</translation>
    </message>
    <message>
        <source>An administrator of the pool has asked for the password to be reset.</source>
        <extracomment>cognito/error_table_given.py</extracomment>
        <translation>プールの管理者が、パスワードの再設定を求めています。</translation>
    </message>
    <message>
        <source>An administrator of the pool has switched the account off.</source>
        <extracomment>cognito/error_table_refused.py</extracomment>
        <translation>プールの管理者がアカウントを無効にしました。</translation>
    </message>
    <message>
        <source>An app client id is a run of letters and digits, usually 26 of them.</source>
        <extracomment>cognito/pool.py</extracomment>
        <translation>アプリクライアント ID は英字と数字の並びで、通常は 26 文字です。</translation>
    </message>
    <message>
        <source>An app signs in by an app client of the pool, and this pool has none yet.</source>
        <extracomment>workshop/pool_lookup.py</extracomment>
        <translation>アプリはプールのアプリクライアントを通してサインインします。このプールにはまだありません。</translation>
    </message>
    <message>
        <source>An attempt that failed has that name</source>
        <extracomment>workshop/stack.py</extracomment>
        <translation>失敗した試行がその名前を使っています</translation>
    </message>
    <message>
        <source>An attribute of this pool&apos;s own, which only developers may change; always text.</source>
        <extracomment>cognito/claims.py</extracomment>
        <translation>このプール独自の属性で、開発者だけが変更できます。常にテキストです。</translation>
    </message>
    <message>
        <source>An attribute that the pool&apos;s owner added; Cognito writes it as text.</source>
        <extracomment>cognito/claims.py</extracomment>
        <translation>プールの所有者が追加した属性です。Cognito はテキストとして書きます。</translation>
    </message>
    <message>
        <source>An authenticator app&apos;s code is good once, and it stays the same for 30 seconds.</source>
        <extracomment>cognito/error_table_given.py</extracomment>
        <translation>認証アプリのコードは 1 回だけ有効で、30 秒間は変わりません。</translation>
    </message>
    <message>
        <source>An endpoint is an https address without user, query or fragment.</source>
        <extracomment>cognito/pool.py</extracomment>
        <translation>エンドポイントは、ユーザー、クエリ、フラグメントのない https アドレスです。</translation>
    </message>
    <message>
        <source>An hour for a room that reads slowly, half of it if everybody starts on the local pool. Have all of them open the app before you begin to talk.</source>
        <extracomment>workshop/guide_module_2.py</extracomment>
        <translation>ゆっくり読む教室なら 1 時間、全員がローカルプールから始めるならその半分です。話し始める前に、全員にアプリを開いてもらいましょう。</translation>
    </message>
    <message>
        <source>An invitation can be sent again only to a user who has not signed in yet.</source>
        <extracomment>cognito/error_table_signed.py</extracomment>
        <translation>招待を再送できるのは、まだサインインしていないユーザーだけです。</translation>
    </message>
    <message>
        <source>Another account has that address</source>
        <extracomment>cognito/error_table_account.py</extracomment>
        <translation>そのアドレスは別のアカウントのものです</translation>
    </message>
    <message>
        <source>Another account of this pool has verified the same email address or phone number.</source>
        <extracomment>cognito/error_table_pool.py</extracomment>
        <translation>このプールの別のアカウントが、同じメールアドレスか電話番号を検証済みです。</translation>
    </message>
    <message>
        <source>Another pool in the list has it.</source>
        <extracomment>session/profiles.py</extracomment>
        <translation>一覧の別のプールが使っています。</translation>
    </message>
    <message>
        <source>Another token, so another id.</source>
        <extracomment>cognito/comparison.py</extracomment>
        <translation>トークンが別なので、ID も別です。</translation>
    </message>
    <message>
        <source>Another window may have removed it.</source>
        <extracomment>session/profiles.py</extracomment>
        <translation>別のウィンドウで削除されたのかもしれません。</translation>
    </message>
    <message>
        <source>Answer</source>
        <extracomment>cognito/challenge_entries.py</extracomment>
        <translation>答え</translation>
    </message>
    <message>
        <source>As it was before
The window, its panels and the size of text are back.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>元どおり
ウィンドウとパネル、文字の大きさが元に戻りました。</translation>
    </message>
    <message>
        <source>Ask again: another unicorn would come.</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>もう一度頼んでください。別のユニコーンが来ます。</translation>
    </message>
    <message>
        <source>Ask for a new code and use the one from the newest message.</source>
        <extracomment>cognito/error_table_account.py, cognito/error_table_given.py</extracomment>
        <translation>新しいコードを請求し、最新のメッセージのコードを使ってください。</translation>
    </message>
    <message>
        <source>Ask for more
In the local pool&apos;s settings, everybody is asked for a second factor.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>もっと求める
ローカルプールの設定で、全員に第二要素を求めます。</translation>
    </message>
    <message>
        <source>Ask who thinks that the client id is a secret. It is in every visitor&apos;s browser. What protects the pool is what it asks for, and not that its name is hidden.</source>
        <extracomment>workshop/guide_module_2.py</extracomment>
        <translation>クライアント ID は秘密だと思う人に手を挙げてもらいます。実際には、訪問者全員のブラウザーにあります。プールを守るのは、プールが求めるもので、名前が隠されていることではありません。</translation>
    </message>
    <message>
        <source>Ask whoever looks after the AWS account for that permission, or use another profile.</source>
        <extracomment>cognito/error_table_signed.py</extracomment>
        <translation>AWS アカウントの管理者にそのアクセス許可を頼むか、別のプロファイルを使ってください。</translation>
    </message>
    <message>
        <source>Ask whoever looks after the AWS account to allow {permission} on {resource}, or use another profile.</source>
        <extracomment>workshop/directory.py</extracomment>
        <translation>AWS アカウントの管理者に、{resource} での {permission} の許可を頼むか、別のプロファイルを使ってください。</translation>
    </message>
    <message>
        <source>Ask whoever runs the pool for a new one.</source>
        <extracomment>cognito/error_table_refused.py</extracomment>
        <translation>プールの管理者に、新しいものを頼んでください。</translation>
    </message>
    <message>
        <source>Ask whoever runs the pool for an account.</source>
        <extracomment>cognito/error_table_refused.py</extracomment>
        <translation>プールの管理者に、アカウントを頼んでください。</translation>
    </message>
    <message>
        <source>Ask whoever runs the pool to enable it.</source>
        <extracomment>cognito/error_table_refused.py</extracomment>
        <translation>プールの管理者に、有効にするよう頼んでください。</translation>
    </message>
    <message>
        <source>Before the first sign-in the code from the mail has to be entered. Whether the password was right, Cognito has not looked.</source>
        <extracomment>cognito/error_table_pool.py</extracomment>
        <translation>最初のサインインの前に、メールのコードを入力する必要があります。パスワードが正しかったかどうか、Cognito は見ていません。</translation>
    </message>
    <message>
        <source>Belongs to the access token that came with it: the first half of its SHA-256 matches.</source>
        <extracomment>cognito/verification.py</extracomment>
        <translation>一緒に届いたアクセストークンのものです。SHA-256 の前半が一致します。</translation>
    </message>
    <message>
        <source>Both are about the same person.</source>
        <extracomment>cognito/comparison.py</extracomment>
        <translation>どちらも同じ人についてのものです。</translation>
    </message>
    <message>
        <source>Both come from one sign-in: revoking its refresh token ends the access token.</source>
        <extracomment>cognito/comparison.py</extracomment>
        <translation>どちらも 1 回のサインインから来ています。その更新トークンを取り消すと、アクセストークンも終わります。</translation>
    </message>
    <message>
        <source>Both come from the same pool.</source>
        <extracomment>cognito/comparison.py</extracomment>
        <translation>どちらも同じプールから来ています。</translation>
    </message>
    <message>
        <source>By a code in a mail, and no password at all</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>メールのコードだけで (パスワードなし)</translation>
    </message>
    <message>
        <source>By a code in a text message</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>テキストメッセージのコードで</translation>
    </message>
    <message>
        <source>By a proof of the password</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>パスワードの証明で</translation>
    </message>
    <message>
        <source>By the password itself
The pool offers several ways, and one is chosen.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>パスワードそのもので
プールがいくつかの方法を示し、1 つを選びます。</translation>
    </message>
    <message>
        <source>By this computer&apos;s clock the certificate is past its last day. Nothing was sent.</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>このコンピューターの時計では、証明書は最終日を過ぎています。何も送っていません。</translation>
    </message>
    <message>
        <source>By this computer&apos;s clock the certificate&apos;s first day is still to come. Nothing was sent.</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>このコンピューターの時計では、証明書の開始日はまだ来ていません。何も送っていません。</translation>
    </message>
    <message>
        <source>Capitals count, in the password and, in older pools, in the address too.</source>
        <extracomment>workshop/guide_module_2.py</extracomment>
        <translation>大文字と小文字は区別されます。パスワードでも、古いプールではアドレスでもそうです。</translation>
    </message>
    <message>
        <source>Change it and try again.</source>
        <extracomment>cognito/attribute_rules.py, cognito/error_table_account.py</extracomment>
        <translation>変更して、もう一度試してください。</translation>
    </message>
    <message>
        <source>Change the password
The present one shows that it is still you.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>パスワードを変更
現在のパスワードで、本人であることを示します。</translation>
    </message>
    <message>
        <source>Change the profile
A new name holds at once, a new address when it is proven.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>プロフィールを変更
新しい名前はすぐに有効です。新しいアドレスは、証明されてから有効です。</translation>
    </message>
    <message>
        <source>Check AWS_PROFILE and the keys in ~/.aws/credentials or in the environment.</source>
        <extracomment>cognito/error_table_signed.py</extracomment>
        <translation>AWS_PROFILE と、~/.aws/credentials または環境にあるキーを確認してください。</translation>
    </message>
    <message>
        <source>Check AWS_PROFILE and the settings named in the details.</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>AWS_PROFILE と、詳細に示された設定を確認してください。</translation>
    </message>
    <message>
        <source>Check HTTPS_PROXY and its user and password; set NO_PROXY for addresses that need none.</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>HTTPS_PROXY と、そのユーザーとパスワードを確認してください。プロキシの要らないアドレスは NO_PROXY に設定してください。</translation>
    </message>
    <message>
        <source>Check both and try again. After five wrong attempts Cognito makes everyone wait.</source>
        <extracomment>cognito/error_table_refused.py</extracomment>
        <translation>両方を確認して、もう一度試してください。5 回間違えると、Cognito はだれでも待たせます。</translation>
    </message>
    <message>
        <source>Check it against the newest message, or ask for a new code.</source>
        <extracomment>cognito/error_table_given.py</extracomment>
        <translation>最新のメッセージと照らし合わせるか、新しいコードを請求してください。</translation>
    </message>
    <message>
        <source>Check it and try again.</source>
        <extracomment>cognito/error_table_given.py</extracomment>
        <translation>確認して、もう一度試してください。</translation>
    </message>
    <message>
        <source>Check it for typing errors.</source>
        <extracomment>cognito/attribute_rules.py, cognito/error_table_given.py</extracomment>
        <translation>打ち間違いがないか確認してください。</translation>
    </message>
    <message>
        <source>Check its name, or ask whoever runs the pool.</source>
        <extracomment>cognito/error_table_account.py</extracomment>
        <translation>名前を確認するか、プールの管理者に尋ねてください。</translation>
    </message>
    <message>
        <source>Check that the address ends in the stage&apos;s name, that /ride has a POST method, and that the API was deployed after the last change.</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>アドレスがステージ名で終わること、/ride に POST メソッドがあること、最後の変更の後に API がデプロイされたことを確認してください。</translation>
    </message>
    <message>
        <source>Check the API&apos;s address: it is the stage&apos;s invoke URL, which ends in the stage&apos;s name, like https://….execute-api.us-east-1.amazonaws.com/prod.</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>API のアドレスを確認してください。ステージの呼び出し URL で、https://….execute-api.us-east-1.amazonaws.com/prod のようにステージ名で終わります。</translation>
    </message>
    <message>
        <source>Check the Region first, then the user pool id and the app client id.</source>
        <extracomment>cognito/error_row.py</extracomment>
        <translation>まずリージョンを、次にユーザープール ID とアプリクライアント ID を確認してください。</translation>
    </message>
    <message>
        <source>Check the address or number, then ask for a new code.</source>
        <extracomment>cognito/error_table_account.py</extracomment>
        <translation>アドレスか番号を確認してから、新しいコードを請求してください。</translation>
    </message>
    <message>
        <source>Check the address, then ask for a new code.</source>
        <extracomment>cognito/error_table_given.py</extracomment>
        <translation>アドレスを確認してから、新しいコードを請求してください。</translation>
    </message>
    <message>
        <source>Check the date and time of this computer, then try again.</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>このコンピューターの日付と時刻を確認してから、もう一度試してください。</translation>
    </message>
    <message>
        <source>Check the endpoint and the user pool id: something else may answer at that address.</source>
        <extracomment>cognito/jwks.py</extracomment>
        <translation>エンドポイントとユーザープール ID を確認してください。そのアドレスでは、別のものが応答しているかもしれません。</translation>
    </message>
    <message>
        <source>Check the endpoint&apos;s address and port, and any proxy in between.</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>エンドポイントのアドレスとポート、間にあるプロキシを確認してください。</translation>
    </message>
    <message>
        <source>Check the endpoint&apos;s address, and any proxy in between.</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>エンドポイントのアドレスと、間にあるプロキシを確認してください。</translation>
    </message>
    <message>
        <source>Check the endpoint&apos;s address, or use another pool.</source>
        <extracomment>cognito/error_table_pool.py</extracomment>
        <translation>エンドポイントのアドレスを確認するか、別のプールを使ってください。</translation>
    </message>
    <message>
        <source>Check the endpoint&apos;s address.</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>エンドポイントのアドレスを確認してください。</translation>
    </message>
    <message>
        <source>Check the endpoint&apos;s address: a user pool has two such keys.</source>
        <extracomment>workshop/findings.py</extracomment>
        <translation>エンドポイントのアドレスを確認してください。ユーザープールには、そのような鍵が 2 つあります。</translation>
    </message>
    <message>
        <source>Check the endpoint&apos;s address; on a public network, sign in to the network first.</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>エンドポイントのアドレスを確認してください。公共のネットワークでは、先にネットワークにサインインしてください。</translation>
    </message>
    <message>
        <source>Check the file, or choose another.</source>
        <extracomment>workshop/recording.py</extracomment>
        <translation>ファイルを確認するか、別のものを選んでください。</translation>
    </message>
    <message>
        <source>Check the name and AWS_PROFILE, or give the stack&apos;s ARN, which has the Region.</source>
        <extracomment>workshop/pool_lookup.py</extracomment>
        <translation>名前と AWS_PROFILE を確認するか、リージョンを含むスタックの ARN を指定してください。</translation>
    </message>
    <message>
        <source>Check the name, or make the website&apos;s bucket first, as module 1 has it.</source>
        <extracomment>workshop/website.py</extracomment>
        <translation>名前を確認するか、モジュール 1 のとおり、先にウェブサイトのバケットを作ってください。</translation>
    </message>
    <message>
        <source>Check the name, the Region and the profile.</source>
        <extracomment>workshop/aws_errors.py</extracomment>
        <translation>名前、リージョン、プロファイルを確認してください。</translation>
    </message>
    <message>
        <source>Check the name, the Region and the profile; or launch it.</source>
        <extracomment>workshop/stack.py</extracomment>
        <translation>名前、リージョン、プロファイルを確認するか、起動してください。</translation>
    </message>
    <message>
        <source>Check the name; it is the one of the website from module 1, like wildrydes-yourname.</source>
        <extracomment>workshop/aws_errors.py</extracomment>
        <translation>名前を確認してください。モジュール 1 のウェブサイトのもので、wildrydes-yourname のような形です。</translation>
    </message>
    <message>
        <source>Check the network connection and the Region, then try again.</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>ネットワーク接続とリージョンを確認してから、もう一度試してください。</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <extracomment>workshop/config_text.py</extracomment>
        <translation>パスを確認してください。</translation>
    </message>
    <message>
        <source>Check the profile in ~/.aws/credentials, or choose another one. Try us-east-1, which is always on.</source>
        <extracomment>workshop/aws_errors.py</extracomment>
        <translation>~/.aws/credentials のプロファイルを確認するか、別のものを選んでください。常に有効な us-east-1 も試してください。</translation>
    </message>
    <message>
        <source>Check the user name and which pool you are connected to, or register.</source>
        <extracomment>cognito/error_table_pool.py</extracomment>
        <translation>ユーザー名と、どのプールに接続しているかを確認するか、登録してください。</translation>
    </message>
    <message>
        <source>Check the user pool id and the Region.</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>ユーザープール ID とリージョンを確認してください。</translation>
    </message>
    <message>
        <source>Check this computer&apos;s network connection, VPN and firewall, then try again.</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>このコンピューターのネットワーク接続、VPN、ファイアウォールを確認してから、もう一度試してください。</translation>
    </message>
    <message>
        <source>Check what it is and who may read it.</source>
        <extracomment>workshop/config_text.py</extracomment>
        <translation>それが何か、だれが読めるかを確認してください。</translation>
    </message>
    <message>
        <source>Check what you typed and try again.</source>
        <extracomment>cognito/error_table_given.py, cognito/faults.py</extracomment>
        <translation>入力した内容を確認して、もう一度試してください。</translation>
    </message>
    <message>
        <source>Check what you typed, then try again.</source>
        <extracomment>workshop/aws_errors.py</extracomment>
        <translation>入力した内容を確認してから、もう一度試してください。</translation>
    </message>
    <message>
        <source>Check what you typed; the details say which.</source>
        <extracomment>workshop/aws_errors.py</extracomment>
        <translation>入力した内容を確認してください。どれかは詳細にあります。</translation>
    </message>
    <message>
        <source>Choose a bucket of your own, or the profile that goes with this one.</source>
        <extracomment>workshop/website.py</extracomment>
        <translation>自分のバケットか、このバケットに合うプロファイルを選んでください。</translation>
    </message>
    <message>
        <source>Choose a longer one.</source>
        <extracomment>cognito/error_table_given.py</extracomment>
        <translation>もっと長いものを選んでください。</translation>
    </message>
    <message>
        <source>Choose a name like wildrydes-webapp-2.</source>
        <extracomment>workshop/stack_plan.py</extracomment>
        <translation>wildrydes-webapp-2 のような名前を選んでください。</translation>
    </message>
    <message>
        <source>Choose a name that tells you which pool it is.</source>
        <extracomment>workshop/pool_profiles.py</extracomment>
        <translation>どのプールかがわかる名前を選んでください。</translation>
    </message>
    <message>
        <source>Choose a new password</source>
        <extracomment>cognito/challenge_entries.py</extracomment>
        <translation>新しいパスワードを選ぶ</translation>
    </message>
    <message>
        <source>Choose a pool first: the local one needs no account.</source>
        <extracomment>app/pool_keeper.py</extracomment>
        <translation>先にプールを選んでください。ローカルプールならアカウントは要りません。</translation>
    </message>
    <message>
        <source>Choose a second factor</source>
        <extracomment>cognito/challenge_entries.py</extracomment>
        <translation>第二要素を選ぶ</translation>
    </message>
    <message>
        <source>Choose a second factor
This rider has two.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>第二要素を選ぶ
このライダーには 2 つあります。</translation>
    </message>
    <message>
        <source>Choose a shorter one.</source>
        <extracomment>cognito/error_table_given.py</extracomment>
        <translation>もっと短いものを選んでください。</translation>
    </message>
    <message>
        <source>Choose another
By a code, as if it had been forgotten.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>別のものを選ぶ
忘れたときと同じように、コードを使います。</translation>
    </message>
    <message>
        <source>Choose another
The code stands for the password that nobody knows any more.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>別のものを選ぶ
だれも知らなくなったパスワードの代わりに、コードを使います。</translation>
    </message>
    <message>
        <source>Choose another factor, or ask whoever runs the pool.</source>
        <extracomment>cognito/error_table_pool.py</extracomment>
        <translation>別の要素を選ぶか、プールの管理者に尋ねてください。</translation>
    </message>
    <message>
        <source>Choose another factor, or set up the app first.</source>
        <extracomment>cognito/error_table_pool.py</extracomment>
        <translation>別の要素を選ぶか、先にアプリを設定してください。</translation>
    </message>
    <message>
        <source>Choose another folder with --data-dir.</source>
        <extracomment>app/composition.py</extracomment>
        <translation>--data-dir で別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <extracomment>workshop/config_writing.py</extracomment>
        <translation>別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>Choose another folder. The recording is still here.</source>
        <extracomment>workshop/recording.py</extracomment>
        <translation>別のフォルダーを選んでください。記録はまだここにあります。</translation>
    </message>
    <message>
        <source>Choose another name, or look at the stack that has it.</source>
        <extracomment>workshop/aws_errors.py</extracomment>
        <translation>別の名前を選ぶか、その名前のスタックを見てください。</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <extracomment>session/profiles.py, workshop/aws_errors.py</extracomment>
        <translation>別の名前を選んでください。</translation>
    </message>
    <message>
        <source>Choose another one, or ask whoever runs the pool.</source>
        <extracomment>cognito/error_table_given.py, cognito/error_table_pool.py</extracomment>
        <translation>別のものを選ぶか、プールの管理者に尋ねてください。</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <extracomment>cognito/error_table_given.py</extracomment>
        <translation>別のものを選んでください。</translation>
    </message>
    <message>
        <source>Choose how to sign in</source>
        <extracomment>cognito/challenge_entries.py</extracomment>
        <translation>サインインの方法を選ぶ</translation>
    </message>
    <message>
        <source>Choose one of those that are there, or leave the profile out.</source>
        <extracomment>workshop/aws_errors.py</extracomment>
        <translation>あるものの中から 1 つ選ぶか、プロファイルの指定を外してください。</translation>
    </message>
    <message>
        <source>Choose one&apos;s own
The pool takes the temporary one once, and asks for another.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>自分のパスワードを選ぶ
プールは仮パスワードを一度だけ受け付け、別のものを求めます。</translation>
    </message>
    <message>
        <source>Choose the other flow, or have ALLOW_USER_SRP_AUTH or ALLOW_USER_PASSWORD_AUTH switched on.</source>
        <extracomment>cognito/error_table_given.py</extracomment>
        <translation>もう一方のフローを選ぶか、ALLOW_USER_SRP_AUTH または ALLOW_USER_PASSWORD_AUTH を有効にしてもらってください。</translation>
    </message>
    <message>
        <source>Choose the pool again.</source>
        <extracomment>app/composition.py</extracomment>
        <translation>プールをもう一度選んでください。</translation>
    </message>
    <message>
        <source>Choose the website&apos;s js/config.js.</source>
        <extracomment>workshop/config_file.py, workshop/config_text.py</extracomment>
        <translation>ウェブサイトの js/config.js を選んでください。</translation>
    </message>
    <message>
        <source>Click into the city and request a unicorn. The request carries the ID token; API Gateway checks it before anything of the workshop&apos;s own runs.</source>
        <extracomment>workshop/guide_module_2.py</extracomment>
        <translation>街をクリックして、ユニコーンを呼びましょう。リクエストには ID トークンが入ります。ワークショップのコードが動く前に、API Gateway がそれを検査します。</translation>
    </message>
    <message>
        <source>Close other windows of this app that use the same folder, or give another: --data-dir.</source>
        <extracomment>app/local_pool_process.py</extracomment>
        <translation>同じフォルダーを使っているこのアプリの別のウィンドウを閉じるか、別のフォルダーを指定してください: --data-dir。</translation>
    </message>
    <message>
        <source>CloudFormation could not work out what would change.</source>
        <extracomment>workshop/stack.py</extracomment>
        <translation>CloudFormation は、何が変わるかを判断できませんでした。</translation>
    </message>
    <message>
        <source>CloudFormation does not take that name</source>
        <extracomment>workshop/aws_errors.py</extracomment>
        <translation>CloudFormation はその名前を受け付けません</translation>
    </message>
    <message>
        <source>CloudFormation has this very request already.</source>
        <extracomment>workshop/aws_errors.py</extracomment>
        <translation>CloudFormation は、まったく同じリクエストをすでに受け取っています。</translation>
    </message>
    <message>
        <source>CloudFormation makes everything with your own permissions, and one of them is lacking.</source>
        <extracomment>workshop/stack_reasons.py</extracomment>
        <translation>CloudFormation はすべてをあなたのアクセス許可で作りますが、その 1 つが足りません。</translation>
    </message>
    <message>
        <source>CloudFormation makes everything with your own permissions, and {permission} is lacking.</source>
        <extracomment>workshop/stack_reasons.py</extracomment>
        <translation>CloudFormation はすべてをあなたのアクセス許可で作りますが、{permission} が足りません。</translation>
    </message>
    <message>
        <source>CloudFormation makes the user pool and its app client in your AWS account. It takes a minute or two. Where your instructor has made a pool for you, open that one: this step is done as soon as it answers.</source>
        <extracomment>workshop/guide_module_2.py</extracomment>
        <translation>CloudFormation が、ユーザープールとアプリクライアントをあなたの AWS アカウントに作ります。1～2 分かかります。講師がプールを用意してくれた場合は、それを開いてください。応答があれば、このステップは完了です。</translation>
    </message>
    <message>
        <source>CloudFormation may make roles only after you have ticked that it may. The box is on the Review step.</source>
        <extracomment>workshop/guide_module_2.py</extracomment>
        <translation>CloudFormation は、チェックボックスで了承されるまでロールを作れません。チェックボックスは「確認」のステップにあります。</translation>
    </message>
    <message>
        <source>CloudFormation refuses a value</source>
        <extracomment>workshop/aws_errors.py</extracomment>
        <translation>CloudFormation が値を拒否しました</translation>
    </message>
    <message>
        <source>CloudFormation refuses that</source>
        <extracomment>workshop/aws_errors.py</extracomment>
        <translation>CloudFormation が拒否しました</translation>
    </message>
    <message>
        <source>CloudFormation wants your word for it</source>
        <extracomment>workshop/aws_errors.py</extracomment>
        <translation>CloudFormation が了承を求めています</translation>
    </message>
    <message>
        <source>Code</source>
        <extracomment>cognito/challenge_entries.py</extracomment>
        <translation>コード</translation>
    </message>
    <message>
        <source>Cognito allows each user only so many of these in an hour.</source>
        <extracomment>cognito/error_table_pool.py</extracomment>
        <translation>Cognito では、1 ユーザーが 1 時間に行える回数が限られています。</translation>
    </message>
    <message>
        <source>Cognito blocked this sign-in</source>
        <extracomment>cognito/error_table_refused.py</extracomment>
        <translation>Cognito がこのサインインをブロックしました</translation>
    </message>
    <message>
        <source>Cognito could not hand the message to its mail or text service.</source>
        <extracomment>cognito/error_table_given.py</extracomment>
        <translation>Cognito は、メッセージをメールまたはテキストのサービスに渡せませんでした。</translation>
    </message>
    <message>
        <source>Cognito could not hand the message to its mail or text service. The change may have been made.</source>
        <extracomment>cognito/error_table_account.py</extracomment>
        <translation>Cognito は、メッセージをメールまたはテキストのサービスに渡せませんでした。変更は行われた可能性があります。</translation>
    </message>
    <message>
        <source>Cognito could not make sense of the address.</source>
        <extracomment>cognito/error_table_given.py</extracomment>
        <translation>Cognito はアドレスを解釈できませんでした。</translation>
    </message>
    <message>
        <source>Cognito did not accept the present password, so nothing was changed.</source>
        <extracomment>cognito/error_table_refused.py</extracomment>
        <translation>Cognito が現在のパスワードを受け付けなかったため、何も変わっていません。</translation>
    </message>
    <message>
        <source>Cognito did not accept the request, most likely because of the present password.</source>
        <extracomment>cognito/error_table_refused.py</extracomment>
        <translation>Cognito がリクエストを受け付けませんでした。現在のパスワードが原因と考えられます。</translation>
    </message>
    <message>
        <source>Cognito does not accept it: it belongs to another pool, or the user is gone.</source>
        <extracomment>cognito/error_table_refused.py</extracomment>
        <translation>Cognito は受け付けません。別のプールのものか、ユーザーがいなくなっています。</translation>
    </message>
    <message>
        <source>Cognito does not accept that</source>
        <extracomment>cognito/error_table_given.py</extracomment>
        <translation>Cognito が受け付けません</translation>
    </message>
    <message>
        <source>Cognito does not know it: it belongs to another app client, or the user is gone.</source>
        <extracomment>cognito/error_table_refused.py</extracomment>
        <translation>Cognito はこれを知りません。別のアプリクライアントのものか、ユーザーがいなくなっています。</translation>
    </message>
    <message>
        <source>Cognito does not know that user name here.</source>
        <extracomment>cognito/error_table_pool.py</extracomment>
        <translation>Cognito は、ここではそのユーザー名を知りません。</translation>
    </message>
    <message>
        <source>Cognito does not say whether it was the name or the password. Type both again.</source>
        <extracomment>workshop/guide_module_2.py</extracomment>
        <translation>Cognito は、名前とパスワードのどちらが違うかを示しません。両方をもう一度入力してください。</translation>
    </message>
    <message>
        <source>Cognito gave a reason that this app does not know; it stands in the details.</source>
        <extracomment>cognito/error_table.py</extracomment>
        <translation>Cognito が示した理由を、このアプリは知りません。詳細に載せています。</translation>
    </message>
    <message>
        <source>Cognito has a problem of its own</source>
        <extracomment>cognito/error_table_pool.py</extracomment>
        <translation>Cognito の側に問題があります</translation>
    </message>
    <message>
        <source>Cognito is being asked too much</source>
        <extracomment>cognito/error_table_pool.py</extracomment>
        <translation>Cognito へのリクエストが多すぎます</translation>
    </message>
    <message>
        <source>Cognito needs a detail that was not sent; the message says which.</source>
        <extracomment>cognito/error_table_given.py</extracomment>
        <translation>Cognito には、送られなかった情報が必要です。どれかはメッセージにあります。</translation>
    </message>
    <message>
        <source>Cognito refused</source>
        <extracomment>cognito/error_table.py, cognito/error_table_refused.py</extracomment>
        <translation>Cognito が拒否しました</translation>
    </message>
    <message>
        <source>Cognito revokes a token only for the app client that it was made for.</source>
        <extracomment>cognito/error_table_refused.py</extracomment>
        <translation>Cognito は、トークンが作られたアプリクライアントに対してだけ、取り消しを行います。</translation>
    </message>
    <message>
        <source>Cognito takes a plus sign, the country&apos;s code and the number, with nothing between them.</source>
        <extracomment>cognito/error_table_account.py</extracomment>
        <translation>Cognito が受け付けるのは、プラス記号、国番号、番号で、間に何も入れません。</translation>
    </message>
    <message>
        <source>Cognito takes a plus sign, the country&apos;s code and the number: up to 15 digits and no spaces.</source>
        <extracomment>cognito/attribute_rules.py</extracomment>
        <translation>Cognito が受け付けるのは、プラス記号、国番号、番号です。15 桁以内で、空白は入れません。</translation>
    </message>
    <message>
        <source>Cognito takes no password of fewer than 6 characters; most pools want more.</source>
        <extracomment>cognito/error_table_given.py</extracomment>
        <translation>Cognito は 6 文字未満のパスワードを受け付けません。多くのプールではもっと必要です。</translation>
    </message>
    <message>
        <source>Cognito takes no password that begins or ends with a space, nor an empty one.</source>
        <extracomment>cognito/error_table_given.py</extracomment>
        <translation>Cognito は、空白で始まるか終わるパスワードも、空のパスワードも受け付けません。</translation>
    </message>
    <message>
        <source>Cognito takes passwords of up to 256 characters.</source>
        <extracomment>cognito/error_table_given.py</extracomment>
        <translation>Cognito のパスワードは 256 文字以内です。</translation>
    </message>
    <message>
        <source>Cognito tells that only after a sign-in, or to whoever has AWS credentials for cognito-idp:DescribeUserPoolClient.</source>
        <extracomment>workshop/findings.py</extracomment>
        <translation>Cognito がそれを示すのは、サインインした後か、cognito-idp:DescribeUserPoolClient の AWS 認証情報を持つ人に対してだけです。</translation>
    </message>
    <message>
        <source>Cognito&apos;s answer is incomplete</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>Cognito の応答が不完全です</translation>
    </message>
    <message>
        <source>Cognito&apos;s interface does not allow such a value (it is empty, too long, or has characters that may not be there), so it was not sent.</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>Cognito のインターフェイスは、このような値 (空、長すぎる、許されない文字がある) を認めないため、送信していません。</translation>
    </message>
    <message>
        <source>Compare it with the one that the workshop&apos;s stack wrote.</source>
        <extracomment>workshop/config_file.py</extracomment>
        <translation>ワークショップのスタックが書いたものと比べてください。</translation>
    </message>
    <message>
        <source>Compare the answer in the Protocol panel with what the function returns.</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>プロトコルパネルの応答と、関数が返すものを比べてください。</translation>
    </message>
    <message>
        <source>Compare the authorizer&apos;s user pool id with this pool&apos;s, and its token source with Authorization; then deploy the API.</source>
        <extracomment>workshop/ride_problems.py</extracomment>
        <translation>オーソライザーのユーザープール ID をこのプールと、トークンのソースを Authorization と比べてください。その後 API をデプロイしてください。</translation>
    </message>
    <message>
        <source>Copy both ids from the same pool: its overview, and its list of app clients.</source>
        <extracomment>workshop/findings.py</extracomment>
        <translation>両方の ID を同じプールからコピーしてください。プールの概要と、アプリクライアントの一覧にあります。</translation>
    </message>
    <message>
        <source>Copy it from the Cognito console, or from userPoolId in the website&apos;s js/config.js.</source>
        <extracomment>cognito/pool.py</extracomment>
        <translation>Cognito コンソール、またはウェブサイトの js/config.js の userPoolId からコピーしてください。</translation>
    </message>
    <message>
        <source>Copy it from the pool&apos;s App clients page, or from userPoolClientId in js/config.js.</source>
        <extracomment>cognito/pool.py</extracomment>
        <translation>プールの App clients ページ、または js/config.js の userPoolClientId からコピーしてください。</translation>
    </message>
    <message>
        <source>Correct it there.</source>
        <extracomment>workshop/config_text.py</extracomment>
        <translation>そこで直してください。</translation>
    </message>
    <message>
        <source>Correct the file named in the details.</source>
        <extracomment>workshop/aws_errors.py</extracomment>
        <translation>詳細に示されたファイルを直してください。</translation>
    </message>
    <message>
        <source>Correct the setting or remove it, then start the app again.</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>設定を直すか削除してから、アプリを起動し直してください。</translation>
    </message>
    <message>
        <source>Counted from the refresh: the new token lives as long as the first did.</source>
        <extracomment>cognito/comparison.py</extracomment>
        <translation>更新の時点から数えます。新しいトークンの有効期間は、最初のものと同じです。</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <extracomment>cognito/attribute_rules.py</extracomment>
        <translation>生年月日</translation>
    </message>
    <message>
        <source>Delete it first, or choose another name.</source>
        <extracomment>workshop/stack.py</extracomment>
        <translation>先に削除するか、別の名前を選んでください。</translation>
    </message>
    <message>
        <source>Delete stacks that nobody needs, choose another Region, or have the quota raised.</source>
        <extracomment>workshop/aws_errors.py</extracomment>
        <translation>不要なスタックを削除するか、別のリージョンを選ぶか、クォータを引き上げてもらってください。</translation>
    </message>
    <message>
        <source>Delete the account
A word has to be typed: there is no way back.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>アカウントを削除
言葉を入力する必要があります。元には戻せません。</translation>
    </message>
    <message>
        <source>Delete the stack that is left, and launch it again.</source>
        <extracomment>workshop/stack_reasons.py</extracomment>
        <translation>残っているスタックを削除して、もう一度起動してください。</translation>
    </message>
    <message>
        <source>DescribeUserPoolClient finds it in this pool.</source>
        <extracomment>workshop/findings.py</extracomment>
        <translation>DescribeUserPoolClient により、このプールで見つかりました。</translation>
    </message>
    <message>
        <source>Device tracking is switched off, so there is no list and nothing to remember.</source>
        <extracomment>cognito/error_table_account.py</extracomment>
        <translation>デバイスの記録が無効なため、一覧はなく、記憶するものもありません。</translation>
    </message>
    <message>
        <source>Does not belong to the access token that came with it: the first half of its SHA-256 differs.</source>
        <extracomment>cognito/verification.py</extracomment>
        <translation>一緒に届いたアクセストークンのものではありません。SHA-256 の前半が異なります。</translation>
    </message>
    <message>
        <source>Drop a text file that has an ID or access token in it, or paste the token itself.</source>
        <extracomment>workshop/token_file.py</extracomment>
        <translation>ID トークンかアクセストークンを含むテキストファイルをドロップするか、トークンそのものを貼り付けてください。</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <extracomment>cognito/attribute_rules.py, cognito/challenge_entries.py</extracomment>
        <translation>メールアドレス</translation>
    </message>
    <message>
        <source>E-mail address verified</source>
        <extracomment>cognito/attribute_rules.py</extracomment>
        <translation>メールアドレス検証済み</translation>
    </message>
    <message>
        <source>Each app client has a list of attributes that it may write; one of these is not on it, or the service sets it itself.</source>
        <extracomment>cognito/error_table_account.py</extracomment>
        <translation>アプリクライアントには、書き込める属性の一覧があります。その中にないものがあるか、サービスが自分で設定する属性です。</translation>
    </message>
    <message>
        <source>Each pool has its own policy. Its list stands below the password.</source>
        <extracomment>workshop/guide_module_2.py</extracomment>
        <translation>プールにはそれぞれポリシーがあります。その一覧はパスワードの下にあります。</translation>
    </message>
    <message>
        <source>Enter the code, or ask for a new one.</source>
        <extracomment>cognito/error_table_pool.py</extracomment>
        <translation>コードを入力するか、新しいものを請求してください。</translation>
    </message>
    <message>
        <source>Every account has a number of stacks that it may not exceed in a Region.</source>
        <extracomment>workshop/aws_errors.py</extracomment>
        <translation>アカウントには、1 つのリージョンで超えられないスタック数があります。</translation>
    </message>
    <message>
        <source>Every token has an id of its own.</source>
        <extracomment>cognito/comparison.py</extracomment>
        <translation>トークンには、それぞれの ID があります。</translation>
    </message>
    <message>
        <source>Every user of this pool has to have certain attributes, and not all of them were sent.</source>
        <extracomment>cognito/error_table_account.py</extracomment>
        <translation>このプールのユーザーには必須の属性があり、その一部が送られていません。</translation>
    </message>
    <message>
        <source>Every user of this pool has to have the attribute, so it cannot be deleted or empty.</source>
        <extracomment>cognito/error_table_account.py</extracomment>
        <translation>このプールのユーザーにはこの属性が必須なので、削除したり空にしたりできません。</translation>
    </message>
    <message>
        <source>Expired session
The refresh token is over. Only a sign-in helps.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>セッション切れ
更新トークンの期限が過ぎました。サインインするしかありません。</translation>
    </message>
    <message>
        <source>Expired {span} before this check, on {utc}.{aside}</source>
        <extracomment>cognito/token_times.py</extracomment>
        <translation>この検査の {span} 前、{utc} に期限が切れました。{aside}</translation>
    </message>
    <message>
        <source>Expired {span} before this check, on {utc}: within the {leeway} s by which clocks may differ.{aside}</source>
        <extracomment>cognito/token_times.py</extracomment>
        <translation>この検査の {span} 前、{utc} に期限が切れました。時計のずれとして許される {leeway} 秒以内です。{aside}</translation>
    </message>
    <message>
        <source>Expires on {utc}, {span} after this check.{aside}</source>
        <extracomment>cognito/token_times.py</extracomment>
        <translation>この検査の {span} 後、{utc} に期限が切れます。{aside}</translation>
    </message>
    <message>
        <source>Export it again from the Pools page.</source>
        <extracomment>workshop/pool_profiles.py</extracomment>
        <translation>プールのページから、もう一度エクスポートしてください。</translation>
    </message>
    <message>
        <source>Family name</source>
        <extracomment>cognito/attribute_rules.py</extracomment>
        <translation>姓</translation>
    </message>
    <message>
        <source>Fill in every field and try again.</source>
        <extracomment>cognito/error_table_given.py</extracomment>
        <translation>すべての欄に入力して、もう一度試してください。</translation>
    </message>
    <message>
        <source>Fill in what is missing, then try again.</source>
        <extracomment>cognito/error_table_account.py</extracomment>
        <translation>足りないものを入力してから、もう一度試してください。</translation>
    </message>
    <message>
        <source>Fill it in.</source>
        <extracomment>cognito/attribute_rules.py</extracomment>
        <translation>入力してください。</translation>
    </message>
    <message>
        <source>Five parts: this token is encrypted (JWE), as Cognito&apos;s refresh tokens are. Only the user pool can read it.</source>
        <extracomment>cognito/jwt_parts.py</extracomment>
        <translation>5 つの部分: このトークンは、Cognito の更新トークンと同じく暗号化されています (JWE)。読めるのはユーザープールだけです。</translation>
    </message>
    <message>
        <source>Follow it, or choose another name.</source>
        <extracomment>workshop/stack.py</extracomment>
        <translation>進み具合を見守るか、別の名前を選んでください。</translation>
    </message>
    <message>
        <source>For example Europe/London.</source>
        <extracomment>cognito/attribute_rules.py</extracomment>
        <translation>例: Asia/Tokyo。</translation>
    </message>
    <message>
        <source>For example en-GB.</source>
        <extracomment>cognito/attribute_rules.py</extracomment>
        <translation>例: ja-JP。</translation>
    </message>
    <message>
        <source>Forgotten</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>忘れました</translation>
    </message>
    <message>
        <source>Forgotten it? The Sign in page leads to a new one, by a code in a mail.</source>
        <extracomment>workshop/guide_module_2.py</extracomment>
        <translation>お忘れですか? サインインページから、メールのコードで新しいものを設定できます。</translation>
    </message>
    <message>
        <source>Full name</source>
        <extracomment>cognito/attribute_rules.py</extracomment>
        <translation>フルネーム</translation>
    </message>
    <message>
        <source>Functions of the pool&apos;s own thought this up. They tell nothing about it.</source>
        <extracomment>cognito/challenge_entries.py</extracomment>
        <translation>プール独自の関数が考えたものです。それについての説明はありません。</translation>
    </message>
    <message>
        <source>Functions of the pool&apos;s own thought this up. What they tell you stands here.</source>
        <extracomment>cognito/challenge_entries.py</extracomment>
        <translation>プール独自の関数が考えたものです。その説明をここに示します。</translation>
    </message>
    <message>
        <source>Gender</source>
        <extracomment>cognito/attribute_rules.py</extracomment>
        <translation>性別</translation>
    </message>
    <message>
        <source>Get fresh ones (&apos;aws sso login&apos;, or whatever gave you these), then try again.</source>
        <extracomment>cognito/error_table_signed.py</extracomment>
        <translation>新しいものを取得してから (&apos;aws sso login&apos; など、これを得たときの方法で)、もう一度試してください。</translation>
    </message>
    <message>
        <source>Get the newest version of this app: its template names a newer one.</source>
        <extracomment>workshop/stack_reasons.py</extracomment>
        <translation>このアプリの最新版を入手してください。テンプレートが新しいものを指定しています。</translation>
    </message>
    <message>
        <source>Give it another value.</source>
        <extracomment>cognito/error_table_account.py</extracomment>
        <translation>別の値にしてください。</translation>
    </message>
    <message>
        <source>Give it in full, for example http://127.0.0.1:4566 or https://cognito.example.com.</source>
        <extracomment>cognito/pool.py</extracomment>
        <translation>完全な形で入力してください。例: http://127.0.0.1:4566 または https://cognito.example.com。</translation>
    </message>
    <message>
        <source>Give the stack that made the user pool, once it is ready.</source>
        <extracomment>workshop/pool_lookup.py</extracomment>
        <translation>ユーザープールを作ったスタックを、準備ができてから指定してください。</translation>
    </message>
    <message>
        <source>Given name</source>
        <extracomment>cognito/attribute_rules.py</extracomment>
        <translation>名</translation>
    </message>
    <message>
        <source>Gone
The pool does not tell a deleted account from a wrong password.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>もうありません
プールは、削除されたアカウントと間違ったパスワードを区別して示しません。</translation>
    </message>
    <message>
        <source>Groups and attributes are handed to your code in the request&apos;s context; what they allow is for your code to say.</source>
        <extracomment>cognito/gateway.py</extracomment>
        <translation>グループと属性は、リクエストのコンテキストでコードに渡されます。それで何を許すかは、コードが決めます。</translation>
    </message>
    <message>
        <source>HTTP status {status}</source>
        <extracomment>workshop/inbox.py</extracomment>
        <translation>HTTP ステータス {status}</translation>
    </message>
    <message>
        <source>HTTP: iat must not lie ahead.</source>
        <extracomment>cognito/gateway.py</extracomment>
        <translation>HTTP: iat が未来であってはいけません。</translation>
    </message>
    <message>
        <source>HTTP: nbf must not lie ahead. Cognito writes none, and a token without it passes.</source>
        <extracomment>cognito/gateway.py</extracomment>
        <translation>HTTP: nbf が未来であってはいけません。Cognito は nbf を書かず、ないトークンは合格します。</translation>
    </message>
    <message>
        <source>HTTPS_PROXY names a proxy that could not be reached or refused to connect.</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>HTTPS_PROXY の示すプロキシに届かないか、接続を拒否されました。</translation>
    </message>
    <message>
        <source>Have ALLOW_USER_SRP_AUTH switched on for the app client, or choose another flow when you sign in.</source>
        <extracomment>workshop/findings.py</extracomment>
        <translation>アプリクライアントで ALLOW_USER_SRP_AUTH を有効にしてもらうか、サインインのときに別のフローを選んでください。</translation>
    </message>
    <message>
        <source>Have a new code sent: the button is on the Verify page.</source>
        <extracomment>workshop/guide_module_2.py</extracomment>
        <translation>新しいコードを送ってもらってください。ボタンは検証ページにあります。</translation>
    </message>
    <message>
        <source>Have it granted, or use another profile. {delete_first}</source>
        <extracomment>workshop/stack_reasons.py</extracomment>
        <translation>許可してもらうか、別のプロファイルを使ってください。{delete_first}</translation>
    </message>
    <message>
        <source>Have s3:GetObject and s3:ListBucket allowed for this bucket, then look again.</source>
        <extracomment>workshop/website.py</extracomment>
        <translation>このバケットで s3:GetObject と s3:ListBucket を許可してもらってから、もう一度調べてください。</translation>
    </message>
    <message>
        <source>Have somebody change one letter of the payload in the view Break, and say before which check will fail. Then the question that always comes: no, a token is signed and not encrypted. Everybody can read it.</source>
        <extracomment>workshop/guide_module_2.py</extracomment>
        <translation>だれかに「壊す」の画面でペイロードを 1 文字変えてもらい、どの検査が不合格になるかを先に予想してもらいます。その後、必ず出る質問があります。答えはいいえ。トークンは署名されていますが、暗号化されていません。だれでも読めます。</translation>
    </message>
    <message>
        <source>Have the bucket&apos;s policy (or your own permissions) changed, or choose another bucket.</source>
        <extracomment>workshop/website.py</extracomment>
        <translation>バケットのポリシー (または自分のアクセス許可) を変更してもらうか、別のバケットを選んでください。</translation>
    </message>
    <message>
        <source>Have the bucket&apos;s policy changed, or choose another bucket. {delete_first}</source>
        <extracomment>workshop/stack_reasons.py</extracomment>
        <translation>バケットのポリシーを変更してもらうか、別のバケットを選んでください。{delete_first}</translation>
    </message>
    <message>
        <source>Here the email address (or phone number) is the user name.</source>
        <extracomment>cognito/error_table_given.py</extracomment>
        <translation>ここでは、メールアドレス (または電話番号) がユーザー名です。</translation>
    </message>
    <message>
        <source>Here the phone number is the user name.</source>
        <extracomment>cognito/error_table_given.py</extracomment>
        <translation>ここでは、電話番号がユーザー名です。</translation>
    </message>
    <message>
        <source>How</source>
        <extracomment>cognito/challenge_entries.py</extracomment>
        <translation>方法</translation>
    </message>
    <message>
        <source>How strict the sign-in was, by a name that both sides agreed on.</source>
        <extracomment>cognito/claims.py</extracomment>
        <translation>サインインの厳しさを、双方が合意した名前で示します。</translation>
    </message>
    <message>
        <source>How the person signed in: password, one-time code and so on.</source>
        <extracomment>cognito/claims.py</extracomment>
        <translation>サインインの方法です。パスワード、ワンタイムコードなど。</translation>
    </message>
    <message>
        <source>IAM roles of the groups: for an identity pool, which takes the ID token.</source>
        <extracomment>cognito/comparison.py</extracomment>
        <translation>グループの IAM ロールです。ID トークンを受け取る ID プール用です。</translation>
    </message>
    <message>
        <source>If it is yours, sign in or use &apos;Forgotten password&apos;; otherwise choose another.</source>
        <extracomment>cognito/error_table_pool.py</extracomment>
        <translation>あなたのものなら、サインインするか「パスワードを忘れた場合」を使ってください。違うなら別のものを選んでください。</translation>
    </message>
    <message>
        <source>If there is such an account, the pool sent a code by e-mail to {destination}.</source>
        <extracomment>cognito/challenge_entries.py</extracomment>
        <translation>そのようなアカウントがあれば、プールは {destination} にメールでコードを送りました。</translation>
    </message>
    <message>
        <source>If there is such an account, the pool sent a code by text message to {destination}.</source>
        <extracomment>cognito/challenge_entries.py</extracomment>
        <translation>そのようなアカウントがあれば、プールは {destination} にテキストメッセージでコードを送りました。</translation>
    </message>
    <message>
        <source>If there is such an account, the pool sent a code to its e-mail address.</source>
        <extracomment>cognito/challenge_entries.py</extracomment>
        <translation>そのようなアカウントがあれば、プールはそのメールアドレスにコードを送りました。</translation>
    </message>
    <message>
        <source>If there is such an account, the pool sent a code to its phone.</source>
        <extracomment>cognito/challenge_entries.py</extracomment>
        <translation>そのようなアカウントがあれば、プールはその電話にコードを送りました。</translation>
    </message>
    <message>
        <source>If there is such an account, the pool sent a code to {destination}.</source>
        <extracomment>cognito/challenge_entries.py</extracomment>
        <translation>そのようなアカウントがあれば、プールは {destination} にコードを送りました。</translation>
    </message>
    <message>
        <source>If there is such an account, the pool sent a code.</source>
        <extracomment>cognito/challenge_entries.py</extracomment>
        <translation>そのようなアカウントがあれば、プールはコードを送りました。</translation>
    </message>
    <message>
        <source>If this is a local pool, start it again; otherwise check the endpoint&apos;s address and port.</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>ローカルプールなら、起動し直してください。そうでなければ、エンドポイントのアドレスとポートを確認してください。</translation>
    </message>
    <message>
        <source>If you need it, ask whoever runs the pool.</source>
        <extracomment>cognito/error_table_account.py</extracomment>
        <translation>必要なら、プールの管理者に尋ねてください。</translation>
    </message>
    <message>
        <source>If your company inspects TLS, set AWS_CA_BUNDLE to the file with its certificate. Otherwise try another network: nothing was sent.</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>会社が TLS を検査しているなら、AWS_CA_BUNDLE にその証明書のファイルを設定してください。そうでなければ、別のネットワークを試してください。何も送っていません。</translation>
    </message>
    <message>
        <source>Import it on the Pools page, and choose one there.</source>
        <extracomment>workshop/config_file.py</extracomment>
        <translation>プールのページで取り込み、そこで 1 つ選んでください。</translation>
    </message>
    <message>
        <source>In its description {why}.</source>
        <extracomment>workshop/pool_profiles.py</extracomment>
        <translation>説明の中: {why}。</translation>
    </message>
    <message>
        <source>In one Region of an account each name is taken once.</source>
        <extracomment>workshop/aws_errors.py</extracomment>
        <translation>アカウントの 1 つのリージョンでは、同じ名前は一度しか使えません。</translation>
    </message>
    <message>
        <source>In the workshop the API comes two modules later. Launch its stack from the Pool menu, or put the invoke URL of one that is deployed in below.</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>ワークショップでは、API は 2 つ後のモジュールで登場します。プールメニューからそのスタックを起動するか、デプロイ済み API の呼び出し URL を下に入力してください。</translation>
    </message>
    <message>
        <source>In this Region there is no app client with this id. Most often the ids are right and the Region is not.</source>
        <extracomment>cognito/error_table_pool.py</extracomment>
        <translation>このリージョンに、この ID のアプリクライアントはありません。多くの場合、ID は正しく、リージョンが違います。</translation>
    </message>
    <message>
        <source>In this Region there is no user pool with this id. Most often the ids are right and the Region is not.</source>
        <extracomment>cognito/error_table_pool.py</extracomment>
        <translation>このリージョンに、この ID のユーザープールはありません。多くの場合、ID は正しく、リージョンが違います。</translation>
    </message>
    <message>
        <source>In this pool the email address is an alias: registering takes a user name that is not an address. Once it is verified, you sign in with either.</source>
        <extracomment>cognito/error_table_given.py</extracomment>
        <translation>このプールでは、メールアドレスはエイリアスです。登録には、アドレスではないユーザー名を使います。アドレスが検証されると、どちらでもサインインできます。</translation>
    </message>
    <message>
        <source>In {name}, {mark} is not a list of pools.</source>
        <extracomment>workshop/pool_profiles.py</extracomment>
        <translation>{name} の {mark} は、プールの一覧ではありません。</translation>
    </message>
    <message>
        <source>In {name}, {section} is not an object.</source>
        <extracomment>workshop/config_file.py</extracomment>
        <translation>{name} の {section} は、オブジェクトではありません。</translation>
    </message>
    <message>
        <source>In {name}: {faults}</source>
        <extracomment>workshop/config_file.py</extracomment>
        <translation>{name}: {faults}</translation>
    </message>
    <message>
        <source>Incorrect username or password</source>
        <extracomment>cognito/error_table_refused.py</extracomment>
        <translation>ユーザー名かパスワードが違います</translation>
    </message>
    <message>
        <source>Instead of Cognito&apos;s answer a redirect came; it was not followed. The sign-in page of a public network looks like this.</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>Cognito の応答ではなく、リダイレクトが届きました。転送先には進んでいません。公共ネットワークのサインインページは、このように見えます。</translation>
    </message>
    <message>
        <source>Issued by pool {theirs}; your API expects {ours}.</source>
        <extracomment>cognito/gateway.py</extracomment>
        <translation>プール {theirs} が発行しました。あなたの API は {ours} を求めます。</translation>
    </message>
    <message>
        <source>Issued by {issuer}, which is this pool.</source>
        <extracomment>cognito/verification.py</extracomment>
        <translation>{issuer} が発行しました。このプールです。</translation>
    </message>
    <message>
        <source>Issued by {issuer}; this pool&apos;s issuer is {expected}.{aside}</source>
        <extracomment>cognito/verification.py</extracomment>
        <translation>{issuer} が発行しました。このプールの発行者は {expected} です。{aside}</translation>
    </message>
    <message>
        <source>Issued by {issuer}; your API expects {expected}.</source>
        <extracomment>cognito/gateway.py</extracomment>
        <translation>{issuer} が発行しました。あなたの API は {expected} を求めます。</translation>
    </message>
    <message>
        <source>Issued on {utc}, after its own expiry on {expiry}.</source>
        <extracomment>cognito/token_times.py</extracomment>
        <translation>{utc} に発行されました。自身の期限 {expiry} より後です。</translation>
    </message>
    <message>
        <source>Issued on {utc}, {span} before this check.{aside}</source>
        <extracomment>cognito/token_times.py</extracomment>
        <translation>この検査の {span} 前、{utc} に発行されました。{aside}</translation>
    </message>
    <message>
        <source>Issued {span} in the future, on {utc}.{aside}</source>
        <extracomment>cognito/token_times.py</extracomment>
        <translation>{span} 先の未来、{utc} に発行されたことになっています。{aside}</translation>
    </message>
    <message>
        <source>It answered 403. A firewall in front of it, an API key that it asks for, or an address that belongs to another API all look like this.</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>403 が返りました。手前のファイアウォール、求められる API キー、別の API のアドレスのどれでも、このように見えます。</translation>
    </message>
    <message>
        <source>It answered with an error of its own.</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>独自のエラーを返しました。</translation>
    </message>
    <message>
        <source>It broke before the whole answer was here. A unicorn may be on its way all the same.</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>応答がすべて届く前に切れました。それでもユニコーンは向かっているかもしれません。</translation>
    </message>
    <message>
        <source>It broke off instead of answering. It may have ended, or is being started.</source>
        <extracomment>session/system_keyring.py</extracomment>
        <translation>応答せずに切れました。終了したか、起動中かもしれません。</translation>
    </message>
    <message>
        <source>It can be switched on once the pool has seen a first code of it.</source>
        <extracomment>cognito/error_table_given.py</extracomment>
        <translation>プールが最初のコードを確認すると、有効にできます。</translation>
    </message>
    <message>
        <source>It differs from the one that was sent last. Only the newest code counts.</source>
        <extracomment>cognito/error_table_given.py</extracomment>
        <translation>最後に送られたものと異なります。最新のコードだけが有効です。</translation>
    </message>
    <message>
        <source>It ended before it could answer.</source>
        <extracomment>app/local_pool_process.py</extracomment>
        <translation>応答する前に終了しました。</translation>
    </message>
    <message>
        <source>It has expired or was used, or there never was one. A code to verify an account lives for 24 hours, one to reset a password for an hour.</source>
        <extracomment>cognito/error_table_given.py</extracomment>
        <translation>期限切れか、使用済みか、初めからありません。アカウントを検証するコードは 24 時間、パスワードを再設定するコードは 1 時間有効です。</translation>
    </message>
    <message>
        <source>It has expired or was used. A code to verify an address or a number lives for 24 hours, and a newer one makes it void.</source>
        <extracomment>cognito/error_table_account.py</extracomment>
        <translation>期限切れか、使用済みです。アドレスや番号を検証するコードは 24 時間有効で、新しいコードが出ると無効になります。</translation>
    </message>
    <message>
        <source>It has more than the {piece} characters that this app puts into one.</source>
        <extracomment>session/pieces.py</extracomment>
        <translation>このアプリが 1 つに入れる {piece} 文字を超えています。</translation>
    </message>
    <message>
        <source>It is JSON, but not of the form that Cognito&apos;s answers have.</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>JSON ですが、Cognito の応答の形ではありません。</translation>
    </message>
    <message>
        <source>It is another one, or it belongs to an earlier attempt.</source>
        <extracomment>cognito/error_table_given.py</extracomment>
        <translation>別のものか、前の試行のものです。</translation>
    </message>
    <message>
        <source>It is being worked on, or it is a creation that failed and can only be deleted.</source>
        <extracomment>workshop/aws_errors.py</extracomment>
        <translation>処理中か、作成に失敗して削除しかできない状態です。</translation>
    </message>
    <message>
        <source>It is far too long for one.</source>
        <extracomment>workshop/pool_reference.py</extracomment>
        <translation>長すぎます。</translation>
    </message>
    <message>
        <source>It is in a state in which no code confirms it.</source>
        <extracomment>cognito/error_table_refused.py</extracomment>
        <translation>コードでは確認できない状態です。</translation>
    </message>
    <message>
        <source>It is neither an id nor an ARN of a pool, nor the name of a stack.</source>
        <extracomment>workshop/pool_reference.py</extracomment>
        <translation>プールの ID でも ARN でも、スタックの名前でもありません。</translation>
    </message>
    <message>
        <source>It is not kept</source>
        <extracomment>session/keeping.py</extracomment>
        <translation>保管されません</translation>
    </message>
    <message>
        <source>It is proved by Secure Remote Password: the password never leaves this app.</source>
        <extracomment>cognito/challenge_entries.py</extracomment>
        <translation>Secure Remote Password で証明されます。パスワードはこのアプリの外に出ません。</translation>
    </message>
    <message>
        <source>It is sent as you type it.</source>
        <extracomment>cognito/challenge_entries.py</extracomment>
        <translation>入力したとおりに送られます。</translation>
    </message>
    <message>
        <source>It is still in the keyring</source>
        <extracomment>session/system_keyring.py</extracomment>
        <translation>まだキーリングにあります</translation>
    </message>
    <message>
        <source>It refused this app, or somebody pressed Cancel when it asked.</source>
        <extracomment>session/system_keyring.py</extracomment>
        <translation>このアプリを拒否したか、尋ねられたときにだれかがキャンセルを押しました。</translation>
    </message>
    <message>
        <source>It said that it had, and read back it was something else. It was removed again.</source>
        <extracomment>session/pieces.py</extracomment>
        <translation>保存したと答えましたが、読み戻すと別のものでした。もう一度削除しました。</translation>
    </message>
    <message>
        <source>It says why in the details.</source>
        <extracomment>workshop/aws_errors.py</extracomment>
        <translation>理由は詳細にあります。</translation>
    </message>
    <message>
        <source>It should read like window._config = { cognito: { … } };</source>
        <extracomment>workshop/config_text.py</extracomment>
        <translation>window._config = { cognito: { … } }; のような形のはずです。</translation>
    </message>
    <message>
        <source>It speaks Cognito&apos;s language but not all of it; emulators often know a part only.</source>
        <extracomment>cognito/error_table_pool.py</extracomment>
        <translation>Cognito の言葉を話しますが、すべてではありません。エミュレーターは一部しか知らないことがよくあります。</translation>
    </message>
    <message>
        <source>It ties this token to one access token, which is not at hand here.</source>
        <extracomment>cognito/verification.py</extracomment>
        <translation>このトークンを 1 つのアクセストークンに結び付けますが、それはここにありません。</translation>
    </message>
    <message>
        <source>It was asked and has said nothing since. It may be waiting for its password in a window of its own.</source>
        <extracomment>session/system_keyring.py</extracomment>
        <translation>尋ねましたが、その後応答がありません。別のウィンドウでパスワードを求めているかもしれません。</translation>
    </message>
    <message>
        <source>It was forgotten, here or by an administrator.</source>
        <extracomment>cognito/error_table_account.py</extracomment>
        <translation>ここで、または管理者によって忘れられました。</translation>
    </message>
    <message>
        <source>It was issued by an authority that this computer does not know. Nothing was sent to it.</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>このコンピューターが知らない認証局が発行しました。何も送っていません。</translation>
    </message>
    <message>
        <source>It was let in as far as the method, which expects something else than a pick-up location.</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>メソッドまでは通りましたが、メソッドは乗車場所とは別のものを求めています。</translation>
    </message>
    <message>
        <source>It was not unlocked, so nothing can be kept in it, read from it or removed from it.</source>
        <extracomment>session/system_keyring.py</extracomment>
        <translation>ロックが解除されなかったため、保管も、読み取りも、削除もできません。</translation>
    </message>
    <message>
        <source>It was not whole any more, so it was not used. It has been removed.</source>
        <extracomment>session/pieces.py</extracomment>
        <translation>もう完全ではなかったため、使いませんでした。削除しました。</translation>
    </message>
    <message>
        <source>Its administrator&apos;s key is a new one with each start.</source>
        <extracomment>app/administration.py</extracomment>
        <translation>管理者のキーは、起動するたびに新しくなります。</translation>
    </message>
    <message>
        <source>Its authorizer does not accept your ID token, or found none where it looks for one.</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>オーソライザーが ID トークンを受け付けないか、探す場所でトークンを見つけられませんでした。</translation>
    </message>
    <message>
        <source>Its function found no claims in the request: the POST method of /ride has no Cognito authorizer, so nobody looked at your token.</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>関数は、リクエストにクレームを見つけられませんでした。/ride の POST メソッドに Cognito オーソライザーがなく、だれもトークンを見ていません。</translation>
    </message>
    <message>
        <source>Its header or its payload can&apos;t be read, so there is nothing to change in it.</source>
        <extracomment>cognito/breaking.py</extracomment>
        <translation>ヘッダーまたはペイロードを読めないため、変えるものがありません。</translation>
    </message>
    <message>
        <source>Its method is set to IAM authorization, or the path does not exist: then it reads the Authorization header as a signature.</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>メソッドが IAM 認可に設定されているか、パスがありません。その場合、Authorization ヘッダーは署名として読まれます。</translation>
    </message>
    <message>
        <source>Its name could not be turned into an address. It may be misspelt, the API may have been deleted, or this computer is offline. The token was not sent.</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>名前をアドレスに変換できませんでした。打ち間違いか、API が削除されたか、このコンピューターがオフラインかもしれません。トークンは送っていません。</translation>
    </message>
    <message>
        <source>Its own functions ended the sign-in. Which answer they did not like, they do not say.</source>
        <extracomment>cognito/sign_in.py</extracomment>
        <translation>プール独自の関数がサインインを終わらせました。どの答えが気に入らなかったかは示されません。</translation>
    </message>
    <message>
        <source>Its session was used already or belongs to another user. Each is good for one answer.</source>
        <extracomment>cognito/error_table_refused.py</extracomment>
        <translation>セッションは使用済みか、別のユーザーのものです。1 つのセッションは 1 回の応答に有効です。</translation>
    </message>
    <message>
        <source>Its settings and people can be changed only while it is the pool that is open.</source>
        <extracomment>app/pool_keeper.py</extracomment>
        <translation>設定とユーザーを変更できるのは、これが開いているプールのときだけです。</translation>
    </message>
    <message>
        <source>Key {key_id} is one of this pool&apos;s {bits}-bit RSA keys.{aside}</source>
        <extracomment>cognito/verification.py</extracomment>
        <translation>鍵 {key_id} は、このプールの {bits} ビット RSA 鍵の 1 つです。{aside}</translation>
    </message>
    <message>
        <source>Lambda makes no new functions on the runtime that the template names.</source>
        <extracomment>workshop/stack_reasons.py</extracomment>
        <translation>Lambda は、テンプレートが指定するランタイムでは新しい関数を作りません。</translation>
    </message>
    <message>
        <source>Language and country</source>
        <extracomment>cognito/attribute_rules.py</extracomment>
        <translation>言語と国</translation>
    </message>
    <message>
        <source>Last changed</source>
        <extracomment>cognito/attribute_rules.py</extracomment>
        <translation>最終更新</translation>
    </message>
    <message>
        <source>Late mail
What was held up arrives, and its code still counts.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>遅れたメール
止まっていたものが届き、そのコードはまだ有効です。</translation>
    </message>
    <message>
        <source>Launch the stack</source>
        <extracomment>workshop/guide_module_2.py</extracomment>
        <translation>スタックを起動</translation>
    </message>
    <message>
        <source>Launch the stack in {region}, or choose a bucket in {wanted}.</source>
        <extracomment>workshop/website.py</extracomment>
        <translation>{region} でスタックを起動するか、{wanted} のバケットを選んでください。</translation>
    </message>
    <message>
        <source>Launch the users&apos; stack first, or name it with --users-stack.</source>
        <extracomment>workshop/stack_command.py</extracomment>
        <translation>先にユーザー用のスタックを起動するか、--users-stack で指定してください。</translation>
    </message>
    <message>
        <source>Leave it as it is.</source>
        <extracomment>cognito/attribute_rules.py, cognito/error_table_account.py</extracomment>
        <translation>そのままにしておいてください。</translation>
    </message>
    <message>
        <source>Leave it out, or ask whoever runs the pool.</source>
        <extracomment>cognito/error_table_account.py</extracomment>
        <translation>省くか、プールの管理者に尋ねてください。</translation>
    </message>
    <message>
        <source>Leave it out: it is part of the user pool id.</source>
        <extracomment>cognito/pool.py</extracomment>
        <translation>省いてください。ユーザープール ID の一部です。</translation>
    </message>
    <message>
        <source>Leave the Region out, or correct the one that is wrong.</source>
        <extracomment>cognito/pool.py</extracomment>
        <translation>リージョンを省くか、間違っている方を直してください。</translation>
    </message>
    <message>
        <source>Leave the endpoint out, or correct it.</source>
        <extracomment>workshop/findings.py</extracomment>
        <translation>エンドポイントを省くか、直してください。</translation>
    </message>
    <message>
        <source>Cognito&apos;s own mailer sends 50 mails a day for an AWS account, and they are used up.</source>
        <extracomment>cognito/error_table_pool.py</extracomment>
        <translation>Cognito 自身の送信は AWS アカウントごとに 1 日 50 通までで、使い切られました。</translation>
    </message>
    <message>
        <source> A user pool&apos;s issuer ends in its pool id: this token comes from elsewhere.</source>
        <extracomment>cognito/verification.py</extracomment>
        <translation> ユーザープールの発行者はプール ID で終わります。このトークンは別のところから来たものです。</translation>
    </message>
    <message>
        <source> Counted in milliseconds, as JavaScript does, it would be {utc}; tokens count seconds.</source>
        <extracomment>cognito/token_times.py</extracomment>
        <translation> JavaScript のようにミリ秒で数えると {utc} になります。トークンは秒で数えます。</translation>
    </message>
    <message>
        <source> Either the pool has changed its keys since, or it never signed this.</source>
        <extracomment>cognito/verification.py</extracomment>
        <translation> その後プールが鍵を替えたか、プールが署名したものではないかのどちらかです。</translation>
    </message>
    <message>
        <source>All headers of a request together have {most} bytes at most; this token alone has {count}.</source>
        <extracomment>cognito/gateway.py</extracomment>
        <translation>リクエストのヘッダーは合計 {most} バイトまでです。このトークンだけで {count} バイトあります。</translation>
    </message>
    <message>
        <source>Cognito&apos;s own mailer sends 50 mails a day for an AWS account. Ask your instructor.</source>
        <extracomment>workshop/guide_module_2.py</extracomment>
        <translation>Cognito 自身の送信は AWS アカウントごとに 1 日 50 通までです。講師に尋ねてください。</translation>
    </message>
    <message>
        <source>Confirm them
Without the code. The address stays unverified.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>確認済みにする
コードは使いません。アドレスは未検証のままです。</translation>
    </message>
    <message>
        <source>Find them
The pool&apos;s administrator sees everybody, the newest first.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>ユーザーを探す
プールの管理者には、全員が新しい順に見えます。</translation>
    </message>
    <message>
        <source>Five parts, as an encrypted token (JWE) has them, but no header that names the encryption (enc).</source>
        <extracomment>cognito/jwt_parts.py</extracomment>
        <translation>暗号化されたトークン (JWE) と同じ 5 つの部分がありますが、暗号方式 (enc) を示すヘッダーがありません。</translation>
    </message>
    <message>
        <source>Forge a copy
One claim is changed, and eleven checks look at the copy.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>偽のコピーを作る
クレームを 1 つ変え、11 の検査でコピーを調べます。</translation>
    </message>
    <message>
        <source>Give the pool&apos;s id, like us-east-1_AbCdEfGhI, its ARN, or the name of the stack that made it.</source>
        <extracomment>workshop/pool_reference.py</extracomment>
        <translation>us-east-1_AbCdEfGhI のようなプール ID か、その ARN、またはプールを作ったスタックの名前を指定してください。</translation>
    </message>
    <message>
        <source>It has no list of at most {most} entries.</source>
        <extracomment>cognito/har_reading.py</extracomment>
        <translation>{most} 件以内のエントリの一覧がありません。</translation>
    </message>
    <message>
        <source>It has {count} bytes, and one by this key has {expected}: the token&apos;s end was lost, or something was added to it.</source>
        <extracomment>cognito/verification.py</extracomment>
        <translation>{count} バイトありますが、この鍵の署名は {expected} バイトです。トークンの末尾が欠けたか、何かが付け足されています。</translation>
    </message>
    <message>
        <source>It has {count} characters; at most {most} are read.</source>
        <extracomment>cognito/har_reading.py</extracomment>
        <translation>{count} 文字あります。読み取るのは {most} 文字までです。</translation>
    </message>
    <message>
        <source>It is a folder or a device, and no file.</source>
        <extracomment>workshop/token_file.py</extracomment>
        <translation>ファイルではなく、フォルダーかデバイスです。</translation>
    </message>
    <message>
        <source>It is larger than {size} MB.</source>
        <extracomment>workshop/token_file.py</extracomment>
        <translation>{size} MB を超えています。</translation>
    </message>
    <message>
        <source>It is not JSON with a log and entries in it.</source>
        <extracomment>cognito/har_reading.py</extracomment>
        <translation>log と entries を含む JSON ではありません。</translation>
    </message>
    <message>
        <source>It is not a text file.</source>
        <extracomment>workshop/token_file.py</extracomment>
        <translation>テキストファイルではありません。</translation>
    </message>
    <message>
        <source>JSON inside of a string, opened below; the claim itself is the string.</source>
        <extracomment>cognito/claims.py</extracomment>
        <translation>文字列の中の JSON です。下に展開しています。クレーム自体は文字列です。</translation>
    </message>
    <message>
        <source>Linked identities</source>
        <extracomment>cognito/attribute_rules.py</extracomment>
        <translation>リンクされた ID</translation>
    </message>
    <message>
        <source>Load the list of devices again.</source>
        <extracomment>cognito/error_table_account.py</extracomment>
        <translation>デバイスの一覧をもう一度読み込んでください。</translation>
    </message>
    <message>
        <source>Look at the API&apos;s resource policy and at its authorizer.</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>API のリソースポリシーとオーソライザーを確認してください。</translation>
    </message>
    <message>
        <source>Look at the authorizer&apos;s user pool in the API Gateway console.</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>API Gateway コンソールで、オーソライザーのユーザープールを確認してください。</translation>
    </message>
    <message>
        <source>Look at the copy
Any token that is pasted is judged like this one.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>コピーを見る
貼り付けたトークンは、どれもこれと同じように判定されます。</translation>
    </message>
    <message>
        <source>Look at the function&apos;s log and its time limit.</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>関数のログと制限時間を確認してください。</translation>
    </message>
    <message>
        <source>Look at the function&apos;s log for the reference in the details, and at its role.</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>詳細の参照番号を使って関数のログを調べ、ロールも確認してください。</translation>
    </message>
    <message>
        <source>Look at the function&apos;s log.</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>関数のログを確認してください。</translation>
    </message>
    <message>
        <source>Look at the integration of POST /ride, and at the function&apos;s log.</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>POST /ride の統合と、関数のログを確認してください。</translation>
    </message>
    <message>
        <source>Look at the key_id check of the token, then try again.</source>
        <extracomment>cognito/breaking.py</extracomment>
        <translation>トークンの鍵 ID の検査を見てから、もう一度試してください。</translation>
    </message>
    <message>
        <source>Look at the list of devices.</source>
        <extracomment>cognito/error_table_account.py</extracomment>
        <translation>デバイスの一覧を確認してください。</translation>
    </message>
    <message>
        <source>Look at the stack: it is being worked on.</source>
        <extracomment>workshop/aws_errors.py</extracomment>
        <translation>スタックを確認してください。処理中です。</translation>
    </message>
    <message>
        <source>Look at the user&apos;s status, then choose another action.</source>
        <extracomment>cognito/error_table_signed.py</extracomment>
        <translation>ユーザーの状態を確認してから、別の操作を選んでください。</translation>
    </message>
    <message>
        <source>Look at what it says in the details, and into the function&apos;s log.</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>詳細の内容と、関数のログを確認してください。</translation>
    </message>
    <message>
        <source>Look at what the API says in the details, and at the request in the Protocol panel.</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>詳細にある API の言葉と、プロトコルパネルのリクエストを確認してください。</translation>
    </message>
    <message>
        <source>Look for that window, then try again; or go on without it.</source>
        <extracomment>session/system_keyring.py</extracomment>
        <translation>そのウィンドウを探してからもう一度試すか、キーリングなしで続けてください。</translation>
    </message>
    <message>
        <source>Look into the function&apos;s log, or ask again: another unicorn would come.</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>関数のログを調べるか、もう一度頼んでください。別のユニコーンが来ます。</translation>
    </message>
    <message>
        <source>Look into the tokens
Their claims in plain words, and eleven checks, just as an API makes them.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>トークンの中を見る
平易な言葉のクレームと、API と同じ 11 の検査です。</translation>
    </message>
    <message>
        <source>Looked at where the method or route asks for scopes; this one asks for none, so any will do.</source>
        <extracomment>cognito/gateway.py</extracomment>
        <translation>メソッドまたはルートがスコープを求める場合に検査します。ここでは求めないため、何でもかまいません。</translation>
    </message>
    <message>
        <source>Lost mail
The pool has sent a code, and nothing comes.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>届かないメール
プールはコードを送りましたが、何も届きません。</translation>
    </message>
    <message>
        <source>Made for app client {value}; your API expects {client_id}.</source>
        <extracomment>cognito/gateway.py</extracomment>
        <translation>アプリクライアント {value} 用です。あなたの API は {client_id} を求めます。</translation>
    </message>
    <message>
        <source>Made for the app client {client_id} ({claim}), which is this app&apos;s.</source>
        <extracomment>cognito/verification.py</extracomment>
        <translation>アプリクライアント {client_id} ({claim}) 用です。このアプリのものです。</translation>
    </message>
    <message>
        <source>Made for the app client {value} ({claim}); this app&apos;s is {client_id}.</source>
        <extracomment>cognito/verification.py</extracomment>
        <translation>アプリクライアント {value} ({claim}) 用です。このアプリのものは {client_id} です。</translation>
    </message>
    <message>
        <source>Made with a key that the pool publishes. HTTP: by an RSA algorithm, with the key that kid names; keys may be kept for two hours.</source>
        <extracomment>cognito/gateway.py</extracomment>
        <translation>プールが公開する鍵で作られていること。HTTP: RSA アルゴリズムで、kid が示す鍵によること。鍵は 2 時間保管されることがあります。</translation>
    </message>
    <message>
        <source>Made with the pool&apos;s private key, over exactly this header and payload.</source>
        <extracomment>cognito/verification.py</extracomment>
        <translation>プールの秘密鍵で、まさにこのヘッダーとペイロードに対して作られています。</translation>
    </message>
    <message>
        <source>Make one in the Cognito console: without a secret, with ALLOW_USER_SRP_AUTH.</source>
        <extracomment>workshop/pool_lookup.py</extracomment>
        <translation>Cognito コンソールで作ってください。シークレットなし、ALLOW_USER_SRP_AUTH ありにします。</translation>
    </message>
    <message>
        <source>Make room there, or choose another folder with --data-dir.</source>
        <extracomment>session/profiles.py</extracomment>
        <translation>そこに空きを作るか、--data-dir で別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>Make room, or put the folder back, and try again; or open the app with another folder: --data-dir.</source>
        <extracomment>cognito/error_table_pool.py</extracomment>
        <translation>空きを作るかフォルダーを戻して、もう一度試してください。または、別のフォルダーでアプリを開いてください: --data-dir。</translation>
    </message>
    <message>
        <source>Mend that, then delete the stack again.</source>
        <extracomment>workshop/stack_reasons.py</extracomment>
        <translation>それを直してから、スタックをもう一度削除してください。</translation>
    </message>
    <message>
        <source>Mend the file and open it again, or go on with the guide that you have.</source>
        <extracomment>workshop/guide_file.py</extracomment>
        <translation>ファイルを直してもう一度開くか、今のガイドで続けてください。</translation>
    </message>
    <message>
        <source>Middle name</source>
        <extracomment>cognito/attribute_rules.py</extracomment>
        <translation>ミドルネーム</translation>
    </message>
    <message>
        <source>Module 2: User management</source>
        <extracomment>workshop/guide_module_2.py</extracomment>
        <translation>モジュール 2: ユーザー管理</translation>
    </message>
    <message>
        <source>More than a megabyte came; no answer of Cognito&apos;s is that long. The rest was not read.</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>1 メガバイトを超えて届きました。そこまで長い Cognito の応答はありません。残りは読んでいません。</translation>
    </message>
    <message>
        <source>More than a megabyte came; no ride is that long. The rest was not read.</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>1 メガバイトを超えて届きました。そこまで長い乗車の応答はありません。残りは読んでいません。</translation>
    </message>
    <message>
        <source>Move it to this account, or keep it where it is and sign in there.</source>
        <extracomment>cognito/error_table_account.py</extracomment>
        <translation>このアカウントに移すか、今の場所に残してそちらでサインインしてください。</translation>
    </message>
    <message>
        <source>Move the address
The code proves whose it is now. It leaves the first account.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>アドレスを移す
コードは、今だれのものかを証明します。アドレスは最初のアカウントを離れます。</translation>
    </message>
    <message>
        <source>Name an address
The pool wants one to send codes to from now on.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>アドレスを登録
これからプールは、コードの送り先を求めます。</translation>
    </message>
    <message>
        <source>Names of groups are unique in a pool.</source>
        <extracomment>cognito/error_table_signed.py</extracomment>
        <translation>グループの名前は、プールの中で重複できません。</translation>
    </message>
    <message>
        <source>Neither the profile nor the environment has any, and without them nothing can be made in your account.</source>
        <extracomment>workshop/aws_errors.py</extracomment>
        <translation>プロファイルにも環境にも認証情報がありません。なければ、あなたのアカウントには何も作れません。</translation>
    </message>
    <message>
        <source>New password</source>
        <extracomment>cognito/challenge_entries.py</extracomment>
        <translation>新しいパスワード</translation>
    </message>
    <message>
        <source>Nickname</source>
        <extracomment>cognito/attribute_rules.py</extracomment>
        <translation>ニックネーム</translation>
    </message>
    <message>
        <source>No AWS account at hand? Choose the local pool on the Welcome page: it answers as Cognito does.</source>
        <extracomment>workshop/guide_module_2.py</extracomment>
        <translation>AWS アカウントがありませんか? ようこそページでローカルプールを選んでください。Cognito と同じように応答します。</translation>
    </message>
    <message>
        <source>No answer said what time it is there.</source>
        <extracomment>workshop/findings.py</extracomment>
        <translation>どの応答からも、向こうの時刻はわかりませんでした。</translation>
    </message>
    <message>
        <source>No authenticator app is set up</source>
        <extracomment>cognito/error_table_given.py, cognito/error_table_pool.py</extracomment>
        <translation>認証アプリが設定されていません</translation>
    </message>
    <message>
        <source>No bucket in all of Amazon S3 has that name.</source>
        <extracomment>workshop/aws_errors.py</extracomment>
        <translation>Amazon S3 全体に、その名前のバケットはありません。</translation>
    </message>
    <message>
        <source>No bucket in all of Amazon S3 is called {bucket}. The stack would fail when it writes the website&apos;s configuration, and be undone.</source>
        <extracomment>workshop/website.py</extracomment>
        <translation>Amazon S3 全体に、{bucket} というバケットはありません。スタックは、ウェブサイトの設定を書くときに失敗し、取り消されます。</translation>
    </message>
    <message>
        <source>No connection came about within the time limit. A firewall that swallows packets looks like this.</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>制限時間内に接続できませんでした。パケットを捨てるファイアウォールは、このように見えます。</translation>
    </message>
    <message>
        <source>No exchange with Cognito is in it.</source>
        <extracomment>cognito/har_reading.py</extracomment>
        <translation>Cognito とのやり取りが含まれていません。</translation>
    </message>
    <message>
        <source>No keyring is running here</source>
        <extracomment>session/system_keyring.py</extracomment>
        <translation>ここではキーリングが動いていません</translation>
    </message>
    <message>
        <source>No longer to be trusted
The pool keeps it and asks for everything again.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>もう信頼しない
プールは記録を残しますが、すべてをもう一度求めます。</translation>
    </message>
    <message>
        <source>No mail
Somebody has registered, and the mail with the code does not come.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>メールが来ない
登録した人に、コードのメールが届きません。</translation>
    </message>
    <message>
        <source>No mail? Look among the unwanted ones, then have another one sent.</source>
        <extracomment>workshop/guide_module_2.py</extracomment>
        <translation>メールが来ませんか? 迷惑メールの中を見てから、もう一度送ってもらってください。</translation>
    </message>
    <message>
        <source>No more mails today</source>
        <extracomment>cognito/error_table_pool.py</extracomment>
        <translation>今日はもうメールを送れません</translation>
    </message>
    <message>
        <source>No pool is open</source>
        <extracomment>app/pool_keeper.py</extracomment>
        <translation>プールが開いていません</translation>
    </message>
    <message>
        <source>No pool was found there</source>
        <extracomment>workshop/pool_lookup.py</extracomment>
        <translation>そこにプールが見つかりませんでした</translation>
    </message>
    <message>
        <source>No secure connection came about</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>安全な接続ができませんでした</translation>
    </message>
    <message>
        <source>No stack of that name stands in this Region of this account, so there is nothing to update.</source>
        <extracomment>workshop/stack.py</extracomment>
        <translation>このアカウントのこのリージョンに、その名前のスタックはないため、更新するものがありません。</translation>
    </message>
    <message>
        <source>No stack of that name stands in this Region of this account.</source>
        <extracomment>workshop/aws_errors.py</extracomment>
        <translation>このアカウントのこのリージョンに、その名前のスタックはありません。</translation>
    </message>
    <message>
        <source>No token was found in that file</source>
        <extracomment>workshop/token_file.py</extracomment>
        <translation>そのファイルにトークンが見つかりませんでした</translation>
    </message>
    <message>
        <source>No user pool in this file</source>
        <extracomment>workshop/config_file.py, workshop/pool_profiles.py</extracomment>
        <translation>このファイルにユーザープールがありません</translation>
    </message>
    <message>
        <source>Nobody could be asked.</source>
        <extracomment>workshop/findings.py</extracomment>
        <translation>尋ねる相手がいませんでした。</translation>
    </message>
    <message>
        <source>Nobody is listening there</source>
        <extracomment>cognito/faults.py, workshop/ride_table.py</extracomment>
        <translation>そこで待ち受けているものがありません</translation>
    </message>
    <message>
        <source>Nobody there
At another address no API lives, and the app says so.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>だれもいません
別のアドレスに API はなく、アプリがそれを知らせます。</translation>
    </message>
    <message>
        <source>Nobody vouches for the server that answered, so it may be somebody else&apos;s. Nothing was sent to it.</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>応答したサーバーを保証する人がいません。ほかの人のサーバーかもしれません。何も送っていません。</translation>
    </message>
    <message>
        <source>Nobody was asked</source>
        <extracomment>workshop/check_up.py</extracomment>
        <translation>だれにも尋ねていません</translation>
    </message>
    <message>
        <source>Not a claim of any standard here: most likely added by the pool&apos;s token trigger.</source>
        <extracomment>cognito/claims.py</extracomment>
        <translation>どの標準にもないクレームです。プールのトークントリガーが加えたものと考えられます。</translation>
    </message>
    <message>
        <source>Not a claim of any standard here: whoever issued the token knows what it means.</source>
        <extracomment>cognito/claims.py</extracomment>
        <translation>どの標準にもないクレームです。意味はトークンの発行者だけが知っています。</translation>
    </message>
    <message>
        <source>Not allowed: {flows}.</source>
        <extracomment>workshop/findings.py</extracomment>
        <translation>不許可: {flows}。</translation>
    </message>
    <message>
        <source>Not known: {flows}.</source>
        <extracomment>workshop/findings.py</extracomment>
        <translation>不明: {flows}。</translation>
    </message>
    <message>
        <source>Not made with that key over this header and payload: they were changed afterwards, or somebody else signed.</source>
        <extracomment>cognito/verification.py</extracomment>
        <translation>このヘッダーとペイロードに対して、その鍵で作られたものではありません。後で変更されたか、別の人が署名しました。</translation>
    </message>
    <message>
        <source>Not needed on the local pool</source>
        <extracomment>workshop/guide_report.py</extracomment>
        <translation>ローカルプールでは不要</translation>
    </message>
    <message>
        <source>Not to be used before {utc} (nbf).{aside}</source>
        <extracomment>cognito/token_times.py</extracomment>
        <translation>{utc} (nbf) より前には使えません。{aside}</translation>
    </message>
    <message>
        <source>Nothing can be written to {data_dir}: {strerror}. The app works, but it will not remember the pool, and the local pool can&apos;t start.</source>
        <extracomment>app/composition.py</extracomment>
        <translation>{data_dir} に書き込めません: {strerror}。アプリは動きますが、プールを覚えておけず、ローカルプールは起動できません。</translation>
    </message>
    <message>
        <source>Nothing can be written to {path}: {strerror}.</source>
        <extracomment>workshop/recording.py</extracomment>
        <translation>{path} に書き込めません: {strerror}。</translation>
    </message>
    <message>
        <source>Nothing has changed. Correct what it names, and try again.</source>
        <extracomment>app/local_pool_process.py</extracomment>
        <translation>何も変わっていません。示された点を直して、もう一度試してください。</translation>
    </message>
    <message>
        <source>Nothing is at {path}.</source>
        <extracomment>workshop/config_text.py</extracomment>
        <translation>{path} には何もありません。</translation>
    </message>
    <message>
        <source>Nothing may be posted to that address</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>そのアドレスには POST できません</translation>
    </message>
    <message>
        <source>Nothing was changed. The disk may be full, or the data folder is gone or read-only.</source>
        <extracomment>cognito/error_table_pool.py</extracomment>
        <translation>何も変わっていません。ディスクがいっぱいか、データフォルダーがないか、読み取り専用かもしれません。</translation>
    </message>
    <message>
        <source>Now the password stays here: the app proves that it knows it, by SRP. The Protocol panel says how many of the bytes that it sent it has searched for the password.</source>
        <extracomment>workshop/guide_module_2.py</extracomment>
        <translation>今度は、パスワードはここに残ります。アプリは、パスワードを知っていることを SRP で証明します。送ったバイトのうち、パスワードを検索したバイト数がプロトコルパネルに表示されます。</translation>
    </message>
    <message>
        <source>On the local pool any address does, such as you@example.com: the mail comes to the Mailbox panel.</source>
        <extracomment>workshop/guide_module_2.py</extracomment>
        <translation>ローカルプールでは、you@example.com など、どんなアドレスでもかまいません。メールはメールボックスパネルに届きます。</translation>
    </message>
    <message>
        <source>On the local pool the mail is in the Mailbox panel, and a button puts its code into the field.</source>
        <extracomment>workshop/guide_module_2.py</extracomment>
        <translation>ローカルプールのメールはメールボックスパネルにあり、ボタンでコードを欄に入れられます。</translation>
    </message>
    <message>
        <source>One family: whoever revokes the refresh token ends them all.</source>
        <extracomment>cognito/comparison.py</extracomment>
        <translation>1 つのファミリーです。更新トークンを取り消すと、すべて終わります。</translation>
    </message>
    <message>
        <source>One more step
The pool asks for a code before it hands out tokens.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>あと 1 ステップ
プールは、トークンを渡す前にコードを求めます。</translation>
    </message>
    <message>
        <source>One of the attributes has not the form that the pool&apos;s schema asks for; the details say which.</source>
        <extracomment>cognito/error_table_account.py</extracomment>
        <translation>属性の 1 つが、プールのスキーマが求める形ではありません。どれかは詳細にあります。</translation>
    </message>
    <message>
        <source>One of the files in ~/.aws is damaged.</source>
        <extracomment>workshop/aws_errors.py</extracomment>
        <translation>~/.aws のファイルの 1 つが壊れています。</translation>
    </message>
    <message>
        <source>One of the resources has a name that is taken in this account.</source>
        <extracomment>workshop/stack_reasons.py</extracomment>
        <translation>リソースの 1 つの名前が、このアカウントですでに使われています。</translation>
    </message>
    <message>
        <source>One of the scopes that are asked for is enough. {said}</source>
        <extracomment>cognito/gateway.py</extracomment>
        <translation>求められるスコープのうち、1 つあれば足ります。{said}</translation>
    </message>
    <message>
        <source>One of the template&apos;s parameters is not of the form that the template asks for.</source>
        <extracomment>workshop/aws_errors.py</extracomment>
        <translation>テンプレートのパラメーターの 1 つが、テンプレートの求める形ではありません。</translation>
    </message>
    <message>
        <source>One of the values sent is not what the pool or the app client expects; the details say which.</source>
        <extracomment>cognito/error_table_given.py</extracomment>
        <translation>送った値の 1 つが、プールまたはアプリクライアントの求めるものではありません。どれかは詳細にあります。</translation>
    </message>
    <message>
        <source>One sign-in, one moment.</source>
        <extracomment>cognito/comparison.py</extracomment>
        <translation>1 回のサインイン、1 つの時点。</translation>
    </message>
    <message>
        <source>Only a server with AWS credentials can answer this one, by AdminRespondToAuthChallenge. Start again and choose another way.</source>
        <extracomment>cognito/challenges.py</extracomment>
        <translation>これに応答できるのは、AdminRespondToAuthChallenge を使う、AWS 認証情報を持つサーバーだけです。最初からやり直し、別の方法を選んでください。</translation>
    </message>
    <message>
        <source>Only administrators of the pool may add users to it.</source>
        <extracomment>cognito/error_table_refused.py</extracomment>
        <translation>ユーザーを追加できるのは、プールの管理者だけです。</translation>
    </message>
    <message>
        <source>Only refresh tokens can be revoked</source>
        <extracomment>cognito/error_table_refused.py</extracomment>
        <translation>取り消せるのは更新トークンだけです</translation>
    </message>
    <message>
        <source>Open a .har or .html file that was saved from the Protocol panel, or by a browser.</source>
        <extracomment>cognito/har_reading.py</extracomment>
        <translation>プロトコルパネルまたはブラウザーで保存した .har か .html ファイルを開いてください。</translation>
    </message>
    <message>
        <source>Open a web page in your browser, sign in to the network if it asks you to, then try again.</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>ブラウザーでウェブページを開き、求められたらネットワークにサインインしてから、もう一度試してください。</translation>
    </message>
    <message>
        <source>Open it from where it is now, or go on with the guide that you have.</source>
        <extracomment>workshop/guide_file.py</extracomment>
        <translation>今ある場所から開くか、今のガイドで続けてください。</translation>
    </message>
    <message>
        <source>Open its pool, preview an update of it, or choose another name.</source>
        <extracomment>workshop/stack.py</extracomment>
        <translation>そのプールを開くか、更新をプレビューするか、別の名前を選んでください。</translation>
    </message>
    <message>
        <source>Open the app and type the code it shows.</source>
        <extracomment>cognito/challenge_entries.py</extracomment>
        <translation>アプリを開き、表示されたコードを入力してください。</translation>
    </message>
    <message>
        <source>Open the app on {device} and type the code it shows.</source>
        <extracomment>cognito/challenge_entries.py</extracomment>
        <translation>{device} のアプリを開き、表示されたコードを入力してください。</translation>
    </message>
    <message>
        <source>Open the inspector&apos;s API view: it lists what an authorizer looks at.</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>インスペクターの API の画面を開いてください。オーソライザーが見るものの一覧があります。</translation>
    </message>
    <message>
        <source>Open the local pool first.</source>
        <extracomment>app/pool_keeper.py</extracomment>
        <translation>先にローカルプールを開いてください。</translation>
    </message>
    <message>
        <source>Open the pool</source>
        <extracomment>workshop/guide_module_2.py</extracomment>
        <translation>プールを開く</translation>
    </message>
    <message>
        <source>Open the pool at its own address, or use the tools of whoever runs this endpoint.</source>
        <extracomment>app/administration.py</extracomment>
        <translation>プール自身のアドレスで開くか、このエンドポイントの運営者のツールを使ってください。</translation>
    </message>
    <message>
        <source>Open the protocol theatre for this one. Two requests: what goes out is A, what comes back is B and a salt, and the answer is a signature. Then ask what an eavesdropper with a recording of all of it could do.</source>
        <extracomment>workshop/guide_module_2.py</extracomment>
        <translation>これはプロトコル劇場を開いて見せます。リクエストは 2 つです。出ていくのは A、返るのは B とソルト、答えは署名です。そして、すべてを記録した盗聴者に何ができるかを尋ねます。</translation>
    </message>
    <message>
        <source>Open the system&apos;s keyring and remove the items that begin with wildrydes-desktop.</source>
        <extracomment>session/system_keyring.py</extracomment>
        <translation>システムのキーリングを開き、wildrydes-desktop で始まる項目を削除してください。</translation>
    </message>
    <message>
        <source>Password</source>
        <extracomment>cognito/challenge_entries.py</extracomment>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Passwords would cross the network to {host} for everyone to read.</source>
        <extracomment>cognito/pool.py</extracomment>
        <translation>パスワードが、だれにでも読める形でネットワークを通って {host} に送られることになります。</translation>
    </message>
    <message>
        <source>Phone number</source>
        <extracomment>cognito/attribute_rules.py</extracomment>
        <translation>電話番号</translation>
    </message>
    <message>
        <source>Phone number verified</source>
        <extracomment>cognito/attribute_rules.py</extracomment>
        <translation>電話番号検証済み</translation>
    </message>
    <message>
        <source>Picture (its address)</source>
        <extracomment>cognito/attribute_rules.py</extracomment>
        <translation>写真 (アドレス)</translation>
    </message>
    <message>
        <source>Plain http is only for this machine</source>
        <extracomment>cognito/faults.py, cognito/pool.py, workshop/ride_table.py</extracomment>
        <translation>平文の http は、このマシンの中だけです</translation>
    </message>
    <message>
        <source>Pool: {pool}</source>
        <extracomment>workshop/guide_report.py</extracomment>
        <translation>プール: {pool}</translation>
    </message>
    <message>
        <source>Pools
The one that is open stands among those that were given a name.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>プール
開いているプールは、名前を付けたプールの中にあります。</translation>
    </message>
    <message>
        <source>Prefer it
From now on a sign-in asks for it.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>優先にする
これからは、サインインでこれが求められます。</translation>
    </message>
    <message>
        <source>Preferred username</source>
        <extracomment>cognito/attribute_rules.py</extracomment>
        <translation>希望ユーザー名</translation>
    </message>
    <message>
        <source>Presenter mode
Large text, one thing at a time, and what is personal is covered.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>発表モード
文字は大きく、見せるものは 1 つずつ。個人的な情報は隠されます。</translation>
    </message>
    <message>
        <source>Preview the update again.</source>
        <extracomment>workshop/aws_errors.py</extracomment>
        <translation>更新をもう一度プレビューしてください。</translation>
    </message>
    <message>
        <source>Profile page (its address)</source>
        <extracomment>cognito/attribute_rules.py</extracomment>
        <translation>プロフィールページ (アドレス)</translation>
    </message>
    <message>
        <source>Prove the address</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>アドレスを証明</translation>
    </message>
    <message>
        <source>Prove the phone number</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>電話番号を証明</translation>
    </message>
    <message>
        <source>Put all values into the one object.</source>
        <extracomment>workshop/config_text.py</extracomment>
        <translation>すべての値を 1 つのオブジェクトに入れてください。</translation>
    </message>
    <message>
        <source>Put in the address of the API itself. If every address does this, sign in to the network first.</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>API 自身のアドレスを入力してください。どのアドレスでもこうなるなら、先にネットワークにサインインしてください。</translation>
    </message>
    <message>
        <source>REST: every app client of the pool will do, unless the authorizer has an expression that aud must match. HTTP: aud has to be in the authorizer&apos;s list; client_id, where there is no aud.</source>
        <extracomment>cognito/gateway.py</extracomment>
        <translation>REST: aud が一致すべき式がオーソライザーになければ、プールのどのアプリクライアントでもかまいません。HTTP: aud が、aud がなければ client_id が、オーソライザーの一覧にある必要があります。</translation>
    </message>
    <message>
        <source>REST: one of the authorizer&apos;s user pools. HTTP: iss is exactly the issuer that the authorizer names.</source>
        <extracomment>cognito/gateway.py</extracomment>
        <translation>REST: オーソライザーのユーザープールの 1 つ。HTTP: iss が、オーソライザーの示す発行者と完全に一致。</translation>
    </message>
    <message>
        <source>REST: the method asks for no scopes, so the token is taken for an ID token; an access token belongs to methods that ask for scopes.</source>
        <extracomment>cognito/gateway.py</extracomment>
        <translation>REST: メソッドがスコープを求めないため、トークンは ID トークンとして扱われます。アクセストークンは、スコープを求めるメソッドに使います。</translation>
    </message>
    <message>
        <source>REST: the method asks for scopes, so the token is taken for an access token.</source>
        <extracomment>cognito/gateway.py</extracomment>
        <translation>REST: メソッドがスコープを求めるため、トークンはアクセストークンとして扱われます。</translation>
    </message>
    <message>
        <source>RS256: an RSA signature over SHA-256, the only algorithm that user pools use.</source>
        <extracomment>cognito/verification.py</extracomment>
        <translation>RS256: SHA-256 に対する RSA 署名。ユーザープールが使う唯一のアルゴリズムです。</translation>
    </message>
    <message>
        <source>Read both in the inspector: first the ID token, then the access token. Each claim says what it means, and each check why it passes.</source>
        <extracomment>workshop/guide_module_2.py</extracomment>
        <translation>インスペクターで両方を読みましょう。まず ID トークン、次にアクセストークンです。各クレームはその意味を、各検査は合格の理由を示します。</translation>
    </message>
    <message>
        <source>Read the mail
The pool has sent a code. Here it comes into the app&apos;s own mailbox.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>メールを読む
プールがコードを送りました。ここでは、アプリ自身のメールボックスに届きます。</translation>
    </message>
    <message>
        <source>Read the reason; if it does not help, ask whoever runs the pool.</source>
        <extracomment>cognito/error_table_pool.py</extracomment>
        <translation>理由を読み、それで解決しなければプールの管理者に尋ねてください。</translation>
    </message>
    <message>
        <source>Read what Cognito says in the details, then try again.</source>
        <extracomment>cognito/error_table.py</extracomment>
        <translation>詳細にある Cognito の言葉を読んでから、もう一度試してください。</translation>
    </message>
    <message>
        <source>Read what Cognito says in the details; signing in again often helps.</source>
        <extracomment>cognito/error_table_refused.py</extracomment>
        <translation>詳細にある Cognito の言葉を読んでください。サインインし直すと直ることがよくあります。</translation>
    </message>
    <message>
        <source>Read what will be made, tick the box, then launch again.</source>
        <extracomment>workshop/aws_errors.py</extracomment>
        <translation>作られるものを読み、チェックを入れてから、もう一度起動してください。</translation>
    </message>
    <message>
        <source>Refresh
New ID and access tokens for the refresh token, without the password.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>更新
パスワードなしで、更新トークンから新しい ID トークンとアクセストークンを得ます。</translation>
    </message>
    <message>
        <source>Refresh the tokens on the Account page, then ask again.</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>アカウントページでトークンを更新してから、もう一度頼んでください。</translation>
    </message>
    <message>
        <source>Refresh the tokens, or sign in again.</source>
        <extracomment>cognito/error_table_refused.py</extracomment>
        <translation>トークンを更新するか、サインインし直してください。</translation>
    </message>
    <message>
        <source>Refresh where tokens rotate
The refresh token is another one each time too.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>トークンがローテーションする更新
更新トークンも毎回別のものになります。</translation>
    </message>
    <message>
        <source>Refused
An administrator wants another password. The app leads to it.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>拒否
管理者が別のパスワードを求めています。アプリがそこへ案内します。</translation>
    </message>
    <message>
        <source>Region and user pool id disagree</source>
        <extracomment>cognito/pool.py</extracomment>
        <translation>リージョンとユーザープール ID が一致しません</translation>
    </message>
    <message>
        <source>Register</source>
        <extracomment>workshop/guide_module_2.py</extracomment>
        <translation>登録</translation>
    </message>
    <message>
        <source>Register
An address and a password are all that the pool asks for.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>登録
プールが求めるのは、アドレスとパスワードだけです。</translation>
    </message>
    <message>
        <source>Register
The button of a step leads to where it is done.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>登録
ステップのボタンを押すと、それを行う場所に移ります。</translation>
    </message>
    <message>
        <source>Register
This pool wants a name as well, and has an attribute of its own.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>登録
このプールは名前も求め、独自の属性を持っています。</translation>
    </message>
    <message>
        <source>Register again
Another name, with an address that is taken already.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>もう一度登録
別の名前で、すでに使われているアドレスを使います。</translation>
    </message>
    <message>
        <source>Register under a name
In this pool people choose a name; the address is a second one.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>名前で登録
このプールでは名前を選びます。アドレスは 2 つ目の名前です。</translation>
    </message>
    <message>
        <source>Remember this computer
The box is ticked while the second factor is shown.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>このコンピューターを記憶する
第二要素の画面でチェックを入れます。</translation>
    </message>
    <message>
        <source>Remove some, or have the quota raised. {delete_first}</source>
        <extracomment>workshop/stack_reasons.py</extracomment>
        <translation>いくつか削除するか、クォータを引き上げてもらってください。{delete_first}</translation>
    </message>
    <message>
        <source>Remove the other one, or leave it and use its stack. {delete_first}</source>
        <extracomment>workshop/stack_reasons.py</extracomment>
        <translation>もう一方を削除するか、そのままにしてそのスタックを使ってください。{delete_first}</translation>
    </message>
    <message>
        <source>Remove the setting, or use an emulator on 127.0.0.1.</source>
        <extracomment>workshop/aws_account.py</extracomment>
        <translation>設定を削除するか、127.0.0.1 のエミュレーターを使ってください。</translation>
    </message>
    <message>
        <source>Remove those that you no longer need.</source>
        <extracomment>session/profiles.py</extracomment>
        <translation>もう必要のないものを削除してください。</translation>
    </message>
    <message>
        <source>Revoke this session
Its refresh token is worth nothing any more.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>このセッションを取り消す
更新トークンはもう役に立ちません。</translation>
    </message>
    <message>
        <source>Revoked token
The API sends a unicorn all the same: it looks at nothing but the token.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>取り消されたトークン
それでも API はユニコーンを送ります。トークンだけを見るからです。</translation>
    </message>
    <message>
        <source>Ride
The API checks the ID token and sends a unicorn.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>乗車
API が ID トークンを検査し、ユニコーンを送ります。</translation>
    </message>
    <message>
        <source>Right again
New tokens, straight from the pool.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>元どおり
プールから直接得た、新しいトークンです。</translation>
    </message>
    <message>
        <source>Right again
The kept keys are back, and a refresh brings tokens signed by them.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>元どおり
保管していた鍵が戻り、更新すると、その鍵で署名されたトークンになります。</translation>
    </message>
    <message>
        <source>Rotated keys
The key that signed these tokens is not among the pool&apos;s keys now.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>鍵のローテーション
これらのトークンに署名した鍵は、今はプールの鍵の中にありません。</translation>
    </message>
    <message>
        <source>Run aws configure (or aws sso login), or set AWS_PROFILE, then try again.</source>
        <extracomment>workshop/aws_errors.py</extracomment>
        <translation>aws configure (または aws sso login) を実行するか、AWS_PROFILE を設定してから、もう一度試してください。</translation>
    </message>
    <message>
        <source>S3 refuses you {permission} for {config_key} in {bucket}, and the stack&apos;s role would most likely be refused as well.</source>
        <extracomment>workshop/website.py</extracomment>
        <translation>S3 は、{bucket} の {config_key} への {permission} を拒否しています。スタックのロールも拒否されると考えられます。</translation>
    </message>
    <message>
        <source>SHA-256 in Base64</source>
        <extracomment>cognito/password_search.py</extracomment>
        <translation>SHA-256 (Base64)</translation>
    </message>
    <message>
        <source>SHA-256 in bytes</source>
        <extracomment>cognito/password_search.py</extracomment>
        <translation>SHA-256 (バイト)</translation>
    </message>
    <message>
        <source>SHA-256 in hexadecimal</source>
        <extracomment>cognito/password_search.py</extracomment>
        <translation>SHA-256 (16 進数)</translation>
    </message>
    <message>
        <source>Save an address or a number first, then ask for the code.</source>
        <extracomment>cognito/error_table_account.py</extracomment>
        <translation>先にアドレスか番号を保存してから、コードを請求してください。</translation>
    </message>
    <message>
        <source>Save it again under a name.</source>
        <extracomment>session/profiles.py</extracomment>
        <translation>名前を付けて保存し直してください。</translation>
    </message>
    <message>
        <source>Save it as UTF-8.</source>
        <extracomment>workshop/config_text.py</extracomment>
        <translation>UTF-8 で保存してください。</translation>
    </message>
    <message>
        <source>Scan the picture with an authenticator app, or type the secret into it. Then type the code that the app shows.</source>
        <extracomment>cognito/challenge_entries.py</extracomment>
        <translation>認証アプリで画像を読み取るか、秘密をアプリに入力します。次に、アプリに表示されたコードを入力します。</translation>
    </message>
    <message>
        <source>Second factor</source>
        <extracomment>cognito/challenge_entries.py</extracomment>
        <translation>第二要素</translation>
    </message>
    <message>
        <source>Secrets are kept in the system&apos;s keyring or not at all, never in a plain file.</source>
        <extracomment>session/system_keyring.py</extracomment>
        <translation>秘密はシステムのキーリングにだけ保管し、平文のファイルには決して保管しません。</translation>
    </message>
    <message>
        <source>See the other checks.</source>
        <extracomment>workshop/findings.py</extracomment>
        <translation>ほかの検査をご覧ください。</translation>
    </message>
    <message>
        <source>See to the endpoint first.</source>
        <extracomment>workshop/findings.py</extracomment>
        <translation>先にエンドポイントを確認してください。</translation>
    </message>
    <message>
        <source>Set AWS_PROFILE to a profile of yours, or run &apos;aws configure&apos;, then try again.</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>AWS_PROFILE に自分のプロファイルを設定するか、&apos;aws configure&apos; を実行してから、もう一度試してください。</translation>
    </message>
    <message>
        <source>Set WILDRYDES_CLIENT_SECRET to the app client&apos;s secret and start the app again, or use an app client without one.</source>
        <extracomment>workshop/findings.py</extracomment>
        <translation>WILDRYDES_CLIENT_SECRET にアプリクライアントのシークレットを設定してアプリを起動し直すか、シークレットのないアプリクライアントを使ってください。</translation>
    </message>
    <message>
        <source>Set WILDRYDES_CLIENT_SECRET to the app client&apos;s secret, or use an app client without one.</source>
        <extracomment>cognito/error_table_refused.py</extracomment>
        <translation>WILDRYDES_CLIENT_SECRET にアプリクライアントのシークレットを設定するか、シークレットのないアプリクライアントを使ってください。</translation>
    </message>
    <message>
        <source>Set the app up first, then try again.</source>
        <extracomment>cognito/error_table_given.py</extracomment>
        <translation>先にアプリを設定してから、もう一度試してください。</translation>
    </message>
    <message>
        <source>Set the date and time of this computer, best by the network. This app allows for it; others refuse tokens for it.</source>
        <extracomment>workshop/findings.py</extracomment>
        <translation>このコンピューターの日付と時刻を、できればネットワークで合わせてください。このアプリはずれを補正しますが、ほかはそのためにトークンを拒否します。</translation>
    </message>
    <message>
        <source>Set the date and time of this computer, then try again.</source>
        <extracomment>workshop/aws_errors.py</extracomment>
        <translation>このコンピューターの日付と時刻を合わせてから、もう一度試してください。</translation>
    </message>
    <message>
        <source>Set the method&apos;s authorizer to the Cognito one and deploy the API.</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>メソッドのオーソライザーを Cognito のものに設定し、API をデプロイしてください。</translation>
    </message>
    <message>
        <source>Set the method&apos;s authorizer to the Cognito one, deploy the API, and check the address.</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>メソッドのオーソライザーを Cognito のものに設定し、API をデプロイして、アドレスを確認してください。</translation>
    </message>
    <message>
        <source>Set this computer&apos;s clock, then try again.</source>
        <extracomment>cognito/error_table_signed.py</extracomment>
        <translation>このコンピューターの時計を合わせてから、もう一度試してください。</translation>
    </message>
    <message>
        <source>Set up a second factor</source>
        <extracomment>cognito/challenge_entries.py</extracomment>
        <translation>第二要素を設定</translation>
    </message>
    <message>
        <source>Set up an authenticator app</source>
        <extracomment>cognito/challenge_entries.py</extracomment>
        <translation>認証アプリを設定</translation>
    </message>
    <message>
        <source>Set up an authenticator app
It reads the secret, and shows a new code every half a minute.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>認証アプリを設定
秘密を読み取り、30 秒ごとに新しいコードを表示します。</translation>
    </message>
    <message>
        <source>Set up an authenticator app
While signed in, of one&apos;s own accord.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>認証アプリを設定
サインイン中に、自分の意思で行います。</translation>
    </message>
    <message>
        <source>Seven steps from an empty account to a unicorn. Each is ticked when it has happened; the order is yours.</source>
        <extracomment>workshop/guide_module_2.py</extracomment>
        <translation>空のアカウントからユニコーンまでの 7 つのステップです。実際に済むとチェックが付きます。順番は自由です。</translation>
    </message>
    <message>
        <source>Seven ways to break it
A rider signs in while all is well. The panel has seven cards.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>壊す 7 つの方法
すべて正常な間に、ライダーがサインインします。パネルには 7 枚のカードがあります。</translation>
    </message>
    <message>
        <source>Show the details to whoever manages the AWS account.</source>
        <extracomment>workshop/aws_errors.py</extracomment>
        <translation>詳細を AWS アカウントの管理者に見せてください。</translation>
    </message>
    <message>
        <source>Side by side
Every claim of both tokens, and why they differ.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>並べて比較
両方のトークンのすべてのクレームと、違う理由です。</translation>
    </message>
    <message>
        <source>Sign in</source>
        <extracomment>workshop/guide_module_2.py</extracomment>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>Sign in
The password is proved by SRP. It does not leave this computer.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>サインイン
パスワードは SRP で証明されます。このコンピューターの外には出ません。</translation>
    </message>
    <message>
        <source>Sign in again
The computer proves itself, and no code is asked for.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>もう一度サインイン
コンピューターが自分を証明し、コードは求められません。</translation>
    </message>
    <message>
        <source>Sign in again
The same way, to see what has changed.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>もう一度サインイン
同じ方法で、何が変わったかを見ます。</translation>
    </message>
    <message>
        <source>Sign in again (aws sso login, or whatever your organisation uses), or choose another profile.</source>
        <extracomment>workshop/aws_errors.py</extracomment>
        <translation>サインインし直すか (aws sso login、または組織で使う方法)、別のプロファイルを選んでください。</translation>
    </message>
    <message>
        <source>Sign in again next time, or look at the keyring&apos;s own settings.</source>
        <extracomment>session/pieces.py</extracomment>
        <translation>次回サインインし直すか、キーリングの設定を確認してください。</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <extracomment>cognito/error_table_refused.py, session/pieces.py</extracomment>
        <translation>もう一度サインインしてください。</translation>
    </message>
    <message>
        <source>Sign in again: this time the pool asks for the second factor.</source>
        <extracomment>cognito/devices.py</extracomment>
        <translation>サインインし直してください。今度はプールが第二要素を求めます。</translation>
    </message>
    <message>
        <source>Sign in and look at the inspector&apos;s check of the issuer: it names the pool.</source>
        <extracomment>workshop/findings.py</extracomment>
        <translation>サインインし、インスペクターの発行者の検査を見てください。プールを示しています。</translation>
    </message>
    <message>
        <source>Sign in by the address
A verified address leads to the same account.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>アドレスでサインイン
検証済みのアドレスは、同じアカウントに結び付いています。</translation>
    </message>
    <message>
        <source>Sign in by the moved address
It leads to the second account now.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>移したアドレスでサインイン
今は 2 番目のアカウントに結び付いています。</translation>
    </message>
    <message>
        <source>Sign in by the name</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>名前でサインイン</translation>
    </message>
    <message>
        <source>Sign in by the pool&apos;s own rules
No password: the pool has thought up questions.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>プール独自のルールでサインイン
パスワードはなし。プールが質問を考えました。</translation>
    </message>
    <message>
        <source>Sign in each time, or choose another folder with --data-dir.</source>
        <extracomment>session/keeping.py</extracomment>
        <translation>毎回サインインするか、--data-dir で別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>Sign in each time, or set up the system&apos;s own keyring.</source>
        <extracomment>session/system_keyring.py</extracomment>
        <translation>毎回サインインするか、システムのキーリングを設定してください。</translation>
    </message>
    <message>
        <source>Sign in each time.</source>
        <extracomment>session/pieces.py</extracomment>
        <translation>毎回サインインしてください。</translation>
    </message>
    <message>
        <source>Sign in each time. On Linux, GNOME Keyring, KWallet and KeePassXC offer a keyring.</source>
        <extracomment>session/system_keyring.py</extracomment>
        <translation>毎回サインインしてください。Linux では、GNOME Keyring、KWallet、KeePassXC がキーリングを提供します。</translation>
    </message>
    <message>
        <source>Sign in there again, by &apos;aws sso login&apos; for single sign-on, then try again.</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>そちらでサインインし直してから (シングルサインオンなら &apos;aws sso login&apos;)、もう一度試してください。</translation>
    </message>
    <message>
        <source>Sign in to that account, or register with another address.</source>
        <extracomment>cognito/error_table_pool.py</extracomment>
        <translation>そのアカウントにサインインするか、別のアドレスで登録してください。</translation>
    </message>
    <message>
        <source>Sign in with a temporary password
An administrator has chosen it.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>仮パスワードでサインイン
管理者が選んだものです。</translation>
    </message>
    <message>
        <source>Sign in with the temporary password, or ask whoever runs the pool for a new one.</source>
        <extracomment>cognito/error_table_refused.py</extracomment>
        <translation>仮パスワードでサインインするか、プールの管理者に新しいものを頼んでください。</translation>
    </message>
    <message>
        <source>Sign in.</source>
        <extracomment>cognito/error_table_given.py, cognito/error_table_refused.py</extracomment>
        <translation>サインインしてください。</translation>
    </message>
    <message>
        <source>Sign out</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>サインアウト</translation>
    </message>
    <message>
        <source>Sign out everywhere
Every session of this rider ends, on all computers.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>すべての場所でサインアウト
このライダーのセッションが、すべてのコンピューターで終わります。</translation>
    </message>
    <message>
        <source>Sign out here
The app forgets the tokens. The pool does not hear of it.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>ここでサインアウト
アプリはトークンを忘れます。プールには知らされません。</translation>
    </message>
    <message>
        <source>Sign out, and ask for a ride by curl, with the token that was copied before: it works until it expires. That is what a bearer token is. Then let it expire, in the view Break or with the scene Wrong clock.</source>
        <extracomment>workshop/guide_module_2.py</extracomment>
        <translation>サインアウトしてから、先にコピーしたトークンを使い、curl でユニコーンを呼びます。期限が切れるまで動きます。これがベアラートークンです。次に、「壊す」の画面か「狂った時計」の場面で期限切れにします。</translation>
    </message>
    <message>
        <source>SignUp sends the password. Say so: people have heard that it never travels. From here on it does not. Cognito keeps a verifier of it. Its own mailer sends 50 mails a day: in a room of forty that is one registration for everybody, and ten mails more.</source>
        <extracomment>workshop/guide_module_2.py</extracomment>
        <translation>SignUp はパスワードを送ります。そう話しましょう。送られることは決してないと聞いた人がいるからです。ここから先は送られません。Cognito はその検証子を保管します。Cognito 自身の送信は 1 日 50 通です。40 人の教室なら、全員が 1 回登録すると、残りは 10 通です。</translation>
    </message>
    <message>
        <source>Signed in on {utc}, after the token was issued on {issued}.</source>
        <extracomment>cognito/token_times.py</extracomment>
        <translation>{utc} にサインイン。トークンが発行された {issued} より後です。</translation>
    </message>
    <message>
        <source>Signed in on {utc}, when this token was issued.</source>
        <extracomment>cognito/token_times.py</extracomment>
        <translation>{utc} にサインイン。このトークンの発行と同時です。</translation>
    </message>
    <message>
        <source>Signed in on {utc}, {span} before this token was issued: it came by a refresh.</source>
        <extracomment>cognito/token_times.py</extracomment>
        <translation>{utc} にサインイン。このトークンの発行より {span} 前です。更新で得たトークンです。</translation>
    </message>
    <message>
        <source>Signed in {span} in the future, on {utc}.{aside}</source>
        <extracomment>cognito/token_times.py</extracomment>
        <translation>{span} 先の未来、{utc} にサインインしたことになっています。{aside}</translation>
    </message>
    <message>
        <source>Signed requests are sent to Amazon&apos;s addresses and to this machine only, and this pool&apos;s address is neither.</source>
        <extracomment>app/administration.py</extracomment>
        <translation>署名付きリクエストは、Amazon のアドレスとこのマシンにだけ送ります。このプールのアドレスはどちらでもありません。</translation>
    </message>
    <message>
        <source>Six digits, new every 30 seconds.</source>
        <extracomment>cognito/challenge_entries.py</extracomment>
        <translation>6 桁の数字で、30 秒ごとに変わります。</translation>
    </message>
    <message>
        <source>Somebody changed the groups since: a refresh brings them up to date.</source>
        <extracomment>cognito/comparison.py</extracomment>
        <translation>その後、グループが変更されました。更新すると最新になります。</translation>
    </message>
    <message>
        <source>Somebody listens
The toy is guessed at once; the real one is not.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>だれかが盗み聞き
おもちゃはすぐに破られ、本物は破られません。</translation>
    </message>
    <message>
        <source>Somebody signs in to another account of this pool with the same address or phone number.</source>
        <extracomment>cognito/error_table_account.py</extracomment>
        <translation>だれかが、同じアドレスか電話番号で、このプールの別のアカウントにサインインしています。</translation>
    </message>
    <message>
        <source>Somebody switched its termination protection on.</source>
        <extracomment>workshop/aws_errors.py</extracomment>
        <translation>だれかが終了保護を有効にしました。</translation>
    </message>
    <message>
        <source>Something failed inside the service. It was tried several times.</source>
        <extracomment>cognito/error_table_pool.py</extracomment>
        <translation>サービスの内部で何かが失敗しました。数回試しました。</translation>
    </message>
    <message>
        <source>Something failed on the other side. It was tried several times.</source>
        <extracomment>cognito/error_table.py</extracomment>
        <translation>相手側で何かが失敗しました。数回試しました。</translation>
    </message>
    <message>
        <source>Something in between has failed</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>途中で何かが失敗しました</translation>
    </message>
    <message>
        <source>Something in between wants to send you elsewhere</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>途中で別の場所へ転送されようとしています</translation>
    </message>
    <message>
        <source>Something in front of the API has failed</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>API の手前で何かが失敗しました</translation>
    </message>
    <message>
        <source>Something in {name} makes no sense</source>
        <extracomment>workshop/guide_file.py, workshop/presets.py</extracomment>
        <translation>{name} の内容の一部が不正です</translation>
    </message>
    <message>
        <source>Something is missing</source>
        <extracomment>cognito/error_table_given.py</extracomment>
        <translation>足りないものがあります</translation>
    </message>
    <message>
        <source>Something of that name is there already</source>
        <extracomment>workshop/stack_reasons.py</extracomment>
        <translation>その名前のものがすでにあります</translation>
    </message>
    <message>
        <source>Something typed in does not have the right form</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>入力の一部が正しい形ではありません</translation>
    </message>
    <message>
        <source>Something went wrong inside this app</source>
        <extracomment>jobs/jobs.py</extracomment>
        <translation>このアプリの内部で問題が起きました</translation>
    </message>
    <message>
        <source>Start the sign-in again, and read each question closely.</source>
        <extracomment>cognito/sign_in.py</extracomment>
        <translation>サインインを最初からやり直し、各質問をよく読んでください。</translation>
    </message>
    <message>
        <source>Start the sign-in again.</source>
        <extracomment>cognito/error_table_refused.py</extracomment>
        <translation>サインインを最初からやり直してください。</translation>
    </message>
    <message>
        <source>Start the sign-in again: a new code is sent.</source>
        <extracomment>cognito/error_table_given.py</extracomment>
        <translation>サインインを最初からやり直してください。新しいコードが送られます。</translation>
    </message>
    <message>
        <source>Subject (the user&apos;s fixed id)</source>
        <extracomment>cognito/attribute_rules.py</extracomment>
        <translation>サブジェクト (ユーザーの固定 ID)</translation>
    </message>
    <message>
        <source>Switch it off in the CloudFormation console, if you may, then delete again.</source>
        <extracomment>workshop/aws_errors.py</extracomment>
        <translation>許されていれば、CloudFormation コンソールで無効にしてから、もう一度削除してください。</translation>
    </message>
    <message>
        <source>Take a ride</source>
        <extracomment>workshop/guide_module_2.py</extracomment>
        <translation>乗ってみる</translation>
    </message>
    <message>
        <source>Take a token of this session, or paste another.</source>
        <extracomment>cognito/breaking.py</extracomment>
        <translation>このセッションのトークンを選ぶか、別のものを貼り付けてください。</translation>
    </message>
    <message>
        <source>Take an attribute away</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>属性を取り除く</translation>
    </message>
    <message>
        <source>Take another one, or sign in to that account and remove it there first.</source>
        <extracomment>cognito/error_table_account.py</extracomment>
        <translation>別のものを使うか、先にそのアカウントにサインインして、そこから削除してください。</translation>
    </message>
    <message>
        <source>Take the proposed user name or choose your own, then go on.</source>
        <extracomment>cognito/error_table_given.py</extracomment>
        <translation>提案されたユーザー名を使うか、自分で選んでから続けてください。</translation>
    </message>
    <message>
        <source>Take the spaces away and try again.</source>
        <extracomment>cognito/error_table_given.py</extracomment>
        <translation>空白を取り除いて、もう一度試してください。</translation>
    </message>
    <message>
        <source>Tampered token
Somebody has written “administrators” into the groups. The signature tells.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>改ざんされたトークン
だれかがグループに「administrators」と書きました。署名でわかります。</translation>
    </message>
    <message>
        <source>Tell whoever handed out the app, or mend the file and start again.</source>
        <extracomment>workshop/presets.py</extracomment>
        <translation>アプリの配布元に知らせるか、ファイルを直して起動し直してください。</translation>
    </message>
    <message>
        <source>Temporary credentials last for hours. These were good, and are not any more.</source>
        <extracomment>workshop/aws_errors.py</extracomment>
        <translation>一時的な認証情報は数時間有効です。これは有効でしたが、もう有効ではありません。</translation>
    </message>
    <message>
        <source>That ARN is neither a user pool&apos;s nor a CloudFormation stack&apos;s.</source>
        <extracomment>workshop/pool_reference.py</extracomment>
        <translation>その ARN は、ユーザープールのものでも CloudFormation スタックのものでもありません。</translation>
    </message>
    <message>
        <source>That account is not in this pool</source>
        <extracomment>cognito/error_table_pool.py</extracomment>
        <translation>そのアカウントはこのプールにありません</translation>
    </message>
    <message>
        <source>That address belongs to another account</source>
        <extracomment>cognito/error_table_pool.py</extracomment>
        <translation>そのアドレスは別のアカウントのものです</translation>
    </message>
    <message>
        <source>That address has an account. Sign in, or register with another one.</source>
        <extracomment>workshop/guide_module_2.py</extracomment>
        <translation>そのアドレスにはアカウントがあります。サインインするか、別のもので登録してください。</translation>
    </message>
    <message>
        <source>That cannot be a password</source>
        <extracomment>cognito/error_table_given.py</extracomment>
        <translation>パスワードとして使えません</translation>
    </message>
    <message>
        <source>That cannot be a user name</source>
        <extracomment>cognito/error_table_given.py</extracomment>
        <translation>ユーザー名として使えません</translation>
    </message>
    <message>
        <source>That code is no longer good</source>
        <extracomment>cognito/error_table_account.py, cognito/error_table_given.py</extracomment>
        <translation>そのコードはもう無効です</translation>
    </message>
    <message>
        <source>That code is not right</source>
        <extracomment>cognito/error_table_given.py</extracomment>
        <translation>コードが違います</translation>
    </message>
    <message>
        <source>That code was used already</source>
        <extracomment>cognito/error_table_given.py</extracomment>
        <translation>そのコードは使用済みです</translation>
    </message>
    <message>
        <source>That does not look like a code</source>
        <extracomment>cognito/error_table_account.py, cognito/error_table_given.py</extracomment>
        <translation>コードの形ではありません</translation>
    </message>
    <message>
        <source>That does not name a pool</source>
        <extracomment>workshop/pool_reference.py</extracomment>
        <translation>プールを示していません</translation>
    </message>
    <message>
        <source>That endpoint may not see AWS credentials</source>
        <extracomment>workshop/aws_account.py</extracomment>
        <translation>そのエンドポイントに AWS 認証情報は見せられません</translation>
    </message>
    <message>
        <source>That is neither true nor false</source>
        <extracomment>cognito/attribute_rules.py</extracomment>
        <translation>true でも false でもありません</translation>
    </message>
    <message>
        <source>That is not a Region</source>
        <extracomment>cognito/pool.py</extracomment>
        <translation>リージョンではありません</translation>
    </message>
    <message>
        <source>That is not a bucket&apos;s name</source>
        <extracomment>workshop/website.py</extracomment>
        <translation>バケット名ではありません</translation>
    </message>
    <message>
        <source>That is not a date</source>
        <extracomment>cognito/attribute_rules.py</extracomment>
        <translation>日付ではありません</translation>
    </message>
    <message>
        <source>That is not a mailbox of this machine</source>
        <extracomment>workshop/inbox.py</extracomment>
        <translation>このマシンのメールボックスではありません</translation>
    </message>
    <message>
        <source>That is not a name for a pool</source>
        <extracomment>workshop/pool_profiles.py</extracomment>
        <translation>プールの名前にできません</translation>
    </message>
    <message>
        <source>That is not a phone number</source>
        <extracomment>cognito/attribute_rules.py, cognito/error_table_account.py</extracomment>
        <translation>電話番号ではありません</translation>
    </message>
    <message>
        <source>That is not a saved pool</source>
        <extracomment>workshop/pool_profiles.py</extracomment>
        <translation>保存されたプールではありません</translation>
    </message>
    <message>
        <source>That is not a stack&apos;s name</source>
        <extracomment>workshop/stack_plan.py</extracomment>
        <translation>スタック名ではありません</translation>
    </message>
    <message>
        <source>That is not a user pool id</source>
        <extracomment>cognito/pool.py</extracomment>
        <translation>ユーザープール ID ではありません</translation>
    </message>
    <message>
        <source>That is not a whole number</source>
        <extracomment>cognito/attribute_rules.py</extracomment>
        <translation>整数ではありません</translation>
    </message>
    <message>
        <source>That is not an API&apos;s address</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>API のアドレスではありません</translation>
    </message>
    <message>
        <source>That is not an app client id</source>
        <extracomment>cognito/pool.py</extracomment>
        <translation>アプリクライアント ID ではありません</translation>
    </message>
    <message>
        <source>That is not an email address</source>
        <extracomment>cognito/attribute_rules.py, cognito/error_table_given.py</extracomment>
        <translation>メールアドレスではありません</translation>
    </message>
    <message>
        <source>That is not an endpoint address</source>
        <extracomment>cognito/pool.py</extracomment>
        <translation>エンドポイントのアドレスではありません</translation>
    </message>
    <message>
        <source>That is set for good</source>
        <extracomment>cognito/error_table_account.py</extracomment>
        <translation>それは変更できません</translation>
    </message>
    <message>
        <source>That is too long</source>
        <extracomment>cognito/attribute_rules.py</extracomment>
        <translation>長すぎます</translation>
    </message>
    <message>
        <source>That is too short</source>
        <extracomment>cognito/attribute_rules.py</extracomment>
        <translation>短すぎます</translation>
    </message>
    <message>
        <source>That looks like an app client id. It does not say which pool it belongs to.</source>
        <extracomment>workshop/pool_reference.py</extracomment>
        <translation>アプリクライアント ID のようです。それだけでは、どのプールのものかわかりません。</translation>
    </message>
    <message>
        <source>That name is taken</source>
        <extracomment>cognito/error_table_pool.py, session/profiles.py</extracomment>
        <translation>その名前は使われています</translation>
    </message>
    <message>
        <source>That number is too large</source>
        <extracomment>cognito/attribute_rules.py</extracomment>
        <translation>数が大きすぎます</translation>
    </message>
    <message>
        <source>That number is too small</source>
        <extracomment>cognito/attribute_rules.py</extracomment>
        <translation>数が小さすぎます</translation>
    </message>
    <message>
        <source>That pool is not in the list any more</source>
        <extracomment>session/profiles.py</extracomment>
        <translation>そのプールはもう一覧にありません</translation>
    </message>
    <message>
        <source>That took too long</source>
        <extracomment>cognito/error_table_refused.py</extracomment>
        <translation>時間がかかりすぎました</translation>
    </message>
    <message>
        <source>That was not an API&apos;s answer</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>API の応答ではありませんでした</translation>
    </message>
    <message>
        <source>That was not an answer of Amazon&apos;s</source>
        <extracomment>workshop/aws_errors.py</extracomment>
        <translation>Amazon の応答ではありませんでした</translation>
    </message>
    <message>
        <source>That was not an answer of Cognito&apos;s</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>Cognito の応答ではありませんでした</translation>
    </message>
    <message>
        <source>The API could not make sense of the request</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>API はリクエストを解釈できませんでした</translation>
    </message>
    <message>
        <source>The API could not run its function</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>API は関数を実行できませんでした</translation>
    </message>
    <message>
        <source>The API did not answer in time</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>API は時間内に応答しませんでした</translation>
    </message>
    <message>
        <source>The API does not let you in</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>API に拒まれました</translation>
    </message>
    <message>
        <source>The API failed</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>API が失敗しました</translation>
    </message>
    <message>
        <source>The API has no such path</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>API にそのようなパスはありません</translation>
    </message>
    <message>
        <source>The API is not available</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>API を利用できません</translation>
    </message>
    <message>
        <source>The API let everybody in</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>API はだれでも通しました</translation>
    </message>
    <message>
        <source>The API let the token in and says that all went well, but what it answers is not a ride: no Unicorn is named. Another API may live at that address, or its function is not the workshop&apos;s.</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>API はトークンを通し、すべて順調だと言いますが、応答は乗車のものではありません。Unicorn がありません。そのアドレスに別の API があるか、関数がワークショップのものではないのかもしれません。</translation>
    </message>
    <message>
        <source>The API passes on so many requests a second and no more, or its quota is used up.</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>API が 1 秒に受け渡すリクエスト数には限りがあります。または、クォータを使い切りました。</translation>
    </message>
    <message>
        <source>The API refused the token</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>API がトークンを拒否しました</translation>
    </message>
    <message>
        <source>The API refused the token. The inspector&apos;s view API shows which check it fails.</source>
        <extracomment>workshop/guide_module_2.py</extracomment>
        <translation>API がトークンを拒否しました。どの検査に不合格かは、インスペクターの API の画面でわかります。</translation>
    </message>
    <message>
        <source>The API refused the token: it has expired</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>API がトークンを拒否しました: 期限切れです</translation>
    </message>
    <message>
        <source>The API that the token is for, where the app asked for one; the app client stands in client_id.</source>
        <extracomment>cognito/claims.py</extracomment>
        <translation>アプリが特定の API を求めた場合の、トークンの対象の API です。アプリクライアントは client_id にあります。</translation>
    </message>
    <message>
        <source>The API took your token for an AWS signature</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>API がトークンを AWS の署名とみなしました</translation>
    </message>
    <message>
        <source>The API&apos;s address could not be found</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>API のアドレスが見つかりませんでした</translation>
    </message>
    <message>
        <source>The API&apos;s address leads elsewhere</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>API のアドレスから別の場所へ転送されます</translation>
    </message>
    <message>
        <source>The API&apos;s address was found, but the connection was refused. The token was not sent.</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>API のアドレスは見つかりましたが、接続が拒否されました。トークンは送っていません。</translation>
    </message>
    <message>
        <source>The API&apos;s authorizer does not work</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>API のオーソライザーが動きません</translation>
    </message>
    <message>
        <source>The AWS credentials could not be fetched</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>AWS 認証情報を取得できませんでした</translation>
    </message>
    <message>
        <source>The AWS credentials have expired</source>
        <extracomment>cognito/error_table_signed.py, workshop/aws_errors.py</extracomment>
        <translation>AWS 認証情報の期限が切れました</translation>
    </message>
    <message>
        <source>The AWS settings of this computer cannot be read</source>
        <extracomment>workshop/aws_errors.py</extracomment>
        <translation>このコンピューターの AWS 設定を読み取れません</translation>
    </message>
    <message>
        <source>The AWS settings of this computer cannot be used</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>このコンピューターの AWS 設定を使えません</translation>
    </message>
    <message>
        <source>The IAM role of the group that comes first for this person.</source>
        <extracomment>cognito/claims.py</extracomment>
        <translation>この人に最優先されるグループの IAM ロールです。</translation>
    </message>
    <message>
        <source>The IAM roles that come with the person&apos;s groups.</source>
        <extracomment>cognito/claims.py</extracomment>
        <translation>この人のグループに伴う IAM ロールです。</translation>
    </message>
    <message>
        <source>The ID token</source>
        <extracomment>workshop/guide_module_2.py</extracomment>
        <translation>ID トークン</translation>
    </message>
    <message>
        <source>The ID token calls the user name so; the access token calls it username.</source>
        <extracomment>cognito/comparison.py</extracomment>
        <translation>ID トークンでのユーザー名の呼び方です。アクセストークンでは username です。</translation>
    </message>
    <message>
        <source>The ID token names the app client in aud; the access token names it in client_id.</source>
        <extracomment>cognito/comparison.py</extracomment>
        <translation>ID トークンはアプリクライアントを aud で、アクセストークンは client_id で示します。</translation>
    </message>
    <message>
        <source>The ID token says who the person is; the access token leaves that out.</source>
        <extracomment>cognito/comparison.py</extracomment>
        <translation>ID トークンはその人がだれかを示します。アクセストークンはそれを含みません。</translation>
    </message>
    <message>
        <source>The Ride page needs the address of the API. On the local pool it knows it; else it is an output of the stack of module 3.</source>
        <extracomment>workshop/guide_module_2.py</extracomment>
        <translation>乗車ページには API のアドレスが必要です。ローカルプールではわかっています。それ以外では、モジュール 3 のスタックの出力にあります。</translation>
    </message>
    <message>
        <source>The access key is not one of Amazon&apos;s any more, or its secret half does not belong to it, or the Region is one that this account has not switched on.</source>
        <extracomment>workshop/aws_errors.py</extracomment>
        <translation>アクセスキーがもう Amazon のものではないか、シークレットの部分と合わないか、このアカウントが有効にしていないリージョンです。</translation>
    </message>
    <message>
        <source>The access key was deleted or deactivated, is misspelt, or belongs to another partition of AWS.</source>
        <extracomment>cognito/error_table_signed.py</extracomment>
        <translation>アクセスキーが削除または無効化されたか、打ち間違いか、AWS の別のパーティションのものです。</translation>
    </message>
    <message>
        <source>The access token</source>
        <extracomment>workshop/guide_module_2.py</extracomment>
        <translation>アクセストークン</translation>
    </message>
    <message>
        <source>The access token calls the user name so; the ID token calls it cognito:username.</source>
        <extracomment>cognito/comparison.py</extracomment>
        <translation>アクセストークンでのユーザー名の呼び方です。ID トークンでは cognito:username です。</translation>
    </message>
    <message>
        <source>The access token has expired</source>
        <extracomment>cognito/error_table_refused.py</extracomment>
        <translation>アクセストークンの期限が切れました</translation>
    </message>
    <message>
        <source>The access token is not valid</source>
        <extracomment>cognito/error_table_refused.py</extracomment>
        <translation>アクセストークンが有効ではありません</translation>
    </message>
    <message>
        <source>The access token names the app client here; the ID token does so in aud.</source>
        <extracomment>cognito/comparison.py</extracomment>
        <translation>アクセストークンは、アプリクライアントをここで示します。ID トークンは aud で示します。</translation>
    </message>
    <message>
        <source>The access token was revoked: here, on another device, or by an administrator.</source>
        <extracomment>cognito/error_table_refused.py</extracomment>
        <translation>アクセストークンは取り消されました。ここで、別のデバイスで、または管理者によってです。</translation>
    </message>
    <message>
        <source>The account has no phone number or address for the second factor that was asked for.</source>
        <extracomment>cognito/error_table_pool.py</extracomment>
        <translation>求められた第二要素に使う電話番号かアドレスが、アカウントにありません。</translation>
    </message>
    <message>
        <source>The account has no verified email address or phone number, so the password cannot be reset this way.</source>
        <extracomment>cognito/error_table_given.py</extracomment>
        <translation>アカウントに検証済みのメールアドレスも電話番号もないため、この方法ではパスワードを再設定できません。</translation>
    </message>
    <message>
        <source>The account has reached a limit</source>
        <extracomment>workshop/stack_reasons.py</extracomment>
        <translation>アカウントが上限に達しました</translation>
    </message>
    <message>
        <source>The account has several. The one you choose is asked for next.</source>
        <extracomment>cognito/challenge_entries.py</extracomment>
        <translation>このアカウントには第二要素が複数あります。選んだものを次に求めます。</translation>
    </message>
    <message>
        <source>The account has too many stacks</source>
        <extracomment>workshop/aws_errors.py</extracomment>
        <translation>アカウントのスタックが多すぎます</translation>
    </message>
    <message>
        <source>The account is in a state in which it has no password of its own yet.</source>
        <extracomment>cognito/error_table_refused.py</extracomment>
        <translation>アカウントには、まだ自分のパスワードがありません。</translation>
    </message>
    <message>
        <source>The account or the pool has reached its limit of requests per second. It was tried several times.</source>
        <extracomment>cognito/error_table_pool.py</extracomment>
        <translation>アカウントかプールが、1 秒あたりのリクエスト数の上限に達しました。数回試しました。</translation>
    </message>
    <message>
        <source>The account waits for its code. Verify the address first.</source>
        <extracomment>workshop/guide_module_2.py</extracomment>
        <translation>アカウントはコードを待っています。先にアドレスを検証してください。</translation>
    </message>
    <message>
        <source>The account was being changed by somebody else at that moment.</source>
        <extracomment>cognito/error_table_pool.py</extracomment>
        <translation>その時、ほかのだれかがアカウントを変更していました。</translation>
    </message>
    <message>
        <source>The accounts elsewhere through which the person signs in to this pool.</source>
        <extracomment>cognito/claims.py</extracomment>
        <translation>この人がこのプールにサインインするときに使う、外部のアカウントです。</translation>
    </message>
    <message>
        <source>The address could not be found</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>アドレスが見つかりませんでした</translation>
    </message>
    <message>
        <source>The address of a picture of the person.</source>
        <extracomment>cognito/claims.py</extracomment>
        <translation>その人の写真のアドレスです。</translation>
    </message>
    <message>
        <source>The address of the person&apos;s own site.</source>
        <extracomment>cognito/claims.py</extracomment>
        <translation>その人自身のサイトのアドレスです。</translation>
    </message>
    <message>
        <source>The address of the person&apos;s profile page.</source>
        <extracomment>cognito/claims.py</extracomment>
        <translation>その人のプロフィールページのアドレスです。</translation>
    </message>
    <message>
        <source>The address set for Cognito would send passwords over the network for everyone to read. Nothing was sent.</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>Cognito 用に設定されたアドレスでは、パスワードがだれにでも読める形でネットワークに送られます。何も送っていません。</translation>
    </message>
    <message>
        <source>The address was changed since: a refresh brings attributes up to date.</source>
        <extracomment>cognito/comparison.py</extracomment>
        <translation>その後、アドレスが変更されました。更新すると、属性が最新になります。</translation>
    </message>
    <message>
        <source>The address was found, but the connection was refused.</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>アドレスは見つかりましたが、接続が拒否されました。</translation>
    </message>
    <message>
        <source>The address was verified, or changed, since.</source>
        <extracomment>cognito/comparison.py</extracomment>
        <translation>その後、アドレスが検証または変更されました。</translation>
    </message>
    <message>
        <source>The address where a pool publishes its keys answered with an error. The user pool id may be misspelt, or belong to another Region.</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>プールが鍵を公開するアドレスが、エラーを返しました。ユーザープール ID が打ち間違いか、別のリージョンのものかもしれません。</translation>
    </message>
    <message>
        <source>The answer did not come in time</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>応答が時間内に届きませんでした</translation>
    </message>
    <message>
        <source>The answer has no unicorn in it</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>応答にユニコーンがいません</translation>
    </message>
    <message>
        <source>The answer is HTML, not JSON. The website&apos;s own address answers like this, and so does the sign-in page of a public network.</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>応答は JSON ではなく HTML です。ウェブサイト自身のアドレスや、公共ネットワークのサインインページは、このように応答します。</translation>
    </message>
    <message>
        <source>The answer is far too long</source>
        <extracomment>cognito/faults.py, workshop/ride_table.py</extracomment>
        <translation>応答が長すぎます</translation>
    </message>
    <message>
        <source>The answer is not a JSON object, so whoever sent it is not Cognito, or it was damaged on the way.</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>応答が JSON オブジェクトではありません。送ったのが Cognito ではないか、途中で壊れました。</translation>
    </message>
    <message>
        <source>The answer lacks something that has to be in it, so whoever sent it may not be Cognito.</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>応答に必要なものが欠けています。送ったのは Cognito ではないかもしれません。</translation>
    </message>
    <message>
        <source>The answer was a redirect. It was not followed, so that your token reaches nobody that you did not name.</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>応答はリダイレクトでした。あなたが指定していない相手にトークンが渡らないよう、転送先には進みませんでした。</translation>
    </message>
    <message>
        <source>The answers did not say.</source>
        <extracomment>workshop/findings.py</extracomment>
        <translation>応答からはわかりませんでした。</translation>
    </message>
    <message>
        <source>The app client cannot do that</source>
        <extracomment>cognito/error_table_pool.py</extracomment>
        <translation>アプリクライアントではできません</translation>
    </message>
    <message>
        <source>The app client does not allow it.</source>
        <extracomment>workshop/findings.py</extracomment>
        <translation>アプリクライアントが許可していません。</translation>
    </message>
    <message>
        <source>The app client has a secret, and none is set here.</source>
        <extracomment>workshop/findings.py</extracomment>
        <translation>アプリクライアントにシークレットがありますが、ここには設定されていません。</translation>
    </message>
    <message>
        <source>The app client has a secret, and the one set here is right.</source>
        <extracomment>workshop/findings.py</extracomment>
        <translation>アプリクライアントにシークレットがあり、ここの設定と合っています。</translation>
    </message>
    <message>
        <source>The app client has a secret; whether ours is right did not show.</source>
        <extracomment>workshop/findings.py</extracomment>
        <translation>アプリクライアントにシークレットがあります。ここの設定が正しいかは、わかりませんでした。</translation>
    </message>
    <message>
        <source>The app client has no secret, and none is set here.</source>
        <extracomment>workshop/findings.py</extracomment>
        <translation>アプリクライアントにシークレットはなく、ここにも設定されていません。</translation>
    </message>
    <message>
        <source>The app client is not there</source>
        <extracomment>cognito/error_table_pool.py</extracomment>
        <translation>アプリクライアントがありません</translation>
    </message>
    <message>
        <source>The app client may not write that</source>
        <extracomment>cognito/error_table_account.py</extracomment>
        <translation>アプリクライアントはそれを書き込めません</translation>
    </message>
    <message>
        <source>The app client sets a life for each kind of token.</source>
        <extracomment>cognito/comparison.py</extracomment>
        <translation>アプリクライアントは、トークンの種類ごとに有効期間を定めます。</translation>
    </message>
    <message>
        <source>The app client that signed in; access tokens name it here, not in aud.</source>
        <extracomment>cognito/claims.py</extracomment>
        <translation>サインインに使ったアプリクライアントです。アクセストークンは aud ではなく、ここで示します。</translation>
    </message>
    <message>
        <source>The app client was made with a client secret, and the request has to prove that it is known.</source>
        <extracomment>cognito/error_table_refused.py</extracomment>
        <translation>アプリクライアントはクライアントシークレット付きで作られました。リクエストは、それを知っていることを証明する必要があります。</translation>
    </message>
    <message>
        <source>The app client&apos;s settings do not allow this operation; for signing out, token revocation has to be enabled.</source>
        <extracomment>cognito/error_table_pool.py</extracomment>
        <translation>アプリクライアントの設定が、このオペレーションを許可していません。サインアウトには、トークンの取り消しが有効である必要があります。</translation>
    </message>
    <message>
        <source>The app clients of the pool are not known</source>
        <extracomment>workshop/pool_lookup.py</extracomment>
        <translation>プールのアプリクライアントがわかりません</translation>
    </message>
    <message>
        <source>The app must know which pool to talk to: its id, its client&apos;s id and its Region. The stack&apos;s page opens its pool by itself; else drop the website&apos;s js/config.js onto the window. All of it is public.</source>
        <extracomment>workshop/guide_module_2.py</extracomment>
        <translation>アプリは、どのプールと通信するかを知る必要があります。プールの ID、クライアントの ID、リージョンです。スタックのページは、自分のプールを自動で開きます。それ以外では、ウェブサイトの js/config.js をウィンドウにドロップしてください。どれも公開の情報です。</translation>
    </message>
    <message>
        <source>The app that asked for the token, where that is not the one it is for.</source>
        <extracomment>cognito/claims.py</extracomment>
        <translation>トークンを求めたアプリです (対象のアプリと異なる場合)。</translation>
    </message>
    <message>
        <source>The app&apos;s own value, back in the ID token.</source>
        <extracomment>cognito/comparison.py</extracomment>
        <translation>アプリ自身の値が、ID トークンに入って戻ったものです。</translation>
    </message>
    <message>
        <source>The attribute can be given once, when the user is made, and not be changed.</source>
        <extracomment>cognito/error_table_account.py</extracomment>
        <translation>この属性は、ユーザーの作成時に一度だけ設定でき、変更できません。</translation>
    </message>
    <message>
        <source>The attribute is required, so it cannot be empty.</source>
        <extracomment>cognito/attribute_rules.py</extracomment>
        <translation>この属性は必須なので、空にできません。</translation>
    </message>
    <message>
        <source>The attribute is set by the service, or the app client may only read it.</source>
        <extracomment>cognito/attribute_rules.py</extracomment>
        <translation>この属性はサービスが設定するか、アプリクライアントには読み取りだけが許されています。</translation>
    </message>
    <message>
        <source>The attribute takes a day of the calendar, the year first.</source>
        <extracomment>cognito/attribute_rules.py</extracomment>
        <translation>この属性の値は暦の日付で、年が先頭です。</translation>
    </message>
    <message>
        <source>The attribute takes digits only, with a minus sign before them where it is negative.</source>
        <extracomment>cognito/attribute_rules.py</extracomment>
        <translation>この属性の値は数字だけです。負の数なら、前にマイナス記号を付けます。</translation>
    </message>
    <message>
        <source>The attribute takes one of these two words, in small letters.</source>
        <extracomment>cognito/attribute_rules.py</extracomment>
        <translation>この属性の値は、この 2 つの単語のどちらかで、小文字です。</translation>
    </message>
    <message>
        <source>The attribute takes {bounds} characters; these are {count}.</source>
        <extracomment>cognito/attribute_rules.py</extracomment>
        <translation>この属性の文字数は {bounds} です。入力は {count} 文字です。</translation>
    </message>
    <message>
        <source>The attribute takes {bounds}.</source>
        <extracomment>cognito/attribute_rules.py</extracomment>
        <translation>この属性の値は {bounds} です。</translation>
    </message>
    <message>
        <source>The authenticator app could not be switched on with it. Its code changes every 30 seconds and follows the phone&apos;s clock.</source>
        <extracomment>cognito/error_table_given.py</extracomment>
        <translation>これで認証アプリを有効にできませんでした。コードは 30 秒ごとに変わり、電話の時計に従います。</translation>
    </message>
    <message>
        <source>The bucket belongs to another account</source>
        <extracomment>workshop/website.py</extracomment>
        <translation>バケットは別のアカウントのものです</translation>
    </message>
    <message>
        <source>The bucket is in another Region</source>
        <extracomment>workshop/stack_reasons.py, workshop/website.py</extracomment>
        <translation>バケットは別のリージョンにあります</translation>
    </message>
    <message>
        <source>The bucket is not there</source>
        <extracomment>workshop/stack_reasons.py</extracomment>
        <translation>バケットがありません</translation>
    </message>
    <message>
        <source>The bucket may not be written to</source>
        <extracomment>workshop/stack_reasons.py</extracomment>
        <translation>バケットに書き込めません</translation>
    </message>
    <message>
        <source>The certificate did not pass the check. Nothing was sent.</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>証明書が検査に不合格でした。何も送っていません。</translation>
    </message>
    <message>
        <source>The check-up
The pool is asked, and its refusals answer. Nothing is changed.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>点検
プールに尋ね、その拒否から答えを得ます。何も変えません。</translation>
    </message>
    <message>
        <source>The client secret comes first.</source>
        <extracomment>workshop/findings.py</extracomment>
        <translation>クライアントシークレットが先です。</translation>
    </message>
    <message>
        <source>The client secret is not right</source>
        <extracomment>cognito/error_table_refused.py</extracomment>
        <translation>クライアントシークレットが違います</translation>
    </message>
    <message>
        <source>The client secret that is set here is not the app client&apos;s.</source>
        <extracomment>workshop/findings.py</extracomment>
        <translation>ここに設定されたクライアントシークレットは、アプリクライアントのものではありません。</translation>
    </message>
    <message>
        <source>The clock of this computer is off</source>
        <extracomment>cognito/error_table_signed.py</extracomment>
        <translation>このコンピューターの時計がずれています</translation>
    </message>
    <message>
        <source>The code could not be sent</source>
        <extracomment>cognito/error_table_account.py, cognito/error_table_given.py</extracomment>
        <translation>コードを送れませんでした</translation>
    </message>
    <message>
        <source>The code in the mail proves that the address is yours. It lives for a day.</source>
        <extracomment>workshop/guide_module_2.py</extracomment>
        <translation>メールのコードは、アドレスがあなたのものだと証明します。1 日有効です。</translation>
    </message>
    <message>
        <source>The code of an authenticator app changes every 30 seconds and follows the phone&apos;s clock.</source>
        <extracomment>cognito/error_table_given.py</extracomment>
        <translation>認証アプリのコードは 30 秒ごとに変わり、電話の時計に従います。</translation>
    </message>
    <message>
        <source>The code of an authenticator app is six digits.</source>
        <extracomment>cognito/error_table_given.py</extracomment>
        <translation>認証アプリのコードは 6 桁の数字です。</translation>
    </message>
    <message>
        <source>The code was right, but another account of this pool signs in with the same address or number.</source>
        <extracomment>cognito/error_table_account.py</extracomment>
        <translation>コードは正しいのですが、このプールの別のアカウントが、同じアドレスか番号でサインインしています。</translation>
    </message>
    <message>
        <source>The computers that the pool remembers</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>プールが記憶しているコンピューター</translation>
    </message>
    <message>
        <source>The configuration is broken</source>
        <extracomment>workshop/config_text.py</extracomment>
        <translation>設定が壊れています</translation>
    </message>
    <message>
        <source>The connection broke before the whole answer was here. The request may have been carried out.</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>応答がすべて届く前に、接続が切れました。リクエストは実行された可能性があります。</translation>
    </message>
    <message>
        <source>The connection to the API was lost</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>API との接続が切れました</translation>
    </message>
    <message>
        <source>The connection was lost</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>接続が切れました</translation>
    </message>
    <message>
        <source>The credentials are good, but lack a permission.</source>
        <extracomment>workshop/aws_errors.py</extracomment>
        <translation>認証情報は有効ですが、アクセス許可が足りません。</translation>
    </message>
    <message>
        <source>The credentials are good, but lack the permission {permission}.</source>
        <extracomment>workshop/aws_errors.py</extracomment>
        <translation>認証情報は有効ですが、アクセス許可 {permission} が足りません。</translation>
    </message>
    <message>
        <source>The data folder can&apos;t be used</source>
        <extracomment>app/composition.py</extracomment>
        <translation>データフォルダーを使えません</translation>
    </message>
    <message>
        <source>The data folder can&apos;t be written, so the next start would not know of it.</source>
        <extracomment>session/keeping.py</extracomment>
        <translation>データフォルダーに書き込めないため、次の起動時には引き継がれません。</translation>
    </message>
    <message>
        <source>The data folder does not take the settings: {reason}.</source>
        <extracomment>session/profiles.py</extracomment>
        <translation>データフォルダーに設定を書き込めません: {reason}。</translation>
    </message>
    <message>
        <source>The deployed configuration may not be read</source>
        <extracomment>workshop/website.py</extracomment>
        <translation>デプロイ済みの設定を読み取れません</translation>
    </message>
    <message>
        <source>The details say what AWS said.</source>
        <extracomment>workshop/aws_errors.py</extracomment>
        <translation>AWS の言葉が詳細にあります。</translation>
    </message>
    <message>
        <source>The details say what CloudFormation said. Mend that, then delete again.</source>
        <extracomment>workshop/stack_reasons.py</extracomment>
        <translation>CloudFormation の言葉が詳細にあります。それを直してから、もう一度削除してください。</translation>
    </message>
    <message>
        <source>The details say what CloudFormation said. Mend that.</source>
        <extracomment>workshop/stack_reasons.py</extracomment>
        <translation>CloudFormation の言葉が詳細にあります。それを直してください。</translation>
    </message>
    <message>
        <source>The details say why.</source>
        <extracomment>workshop/stack.py</extracomment>
        <translation>理由は詳細にあります。</translation>
    </message>
    <message>
        <source>The device that signed in, where the pool remembers devices.</source>
        <extracomment>cognito/claims.py</extracomment>
        <translation>サインインに使ったデバイスです (プールがデバイスを記憶する場合)。</translation>
    </message>
    <message>
        <source>The endpoint does not know that operation</source>
        <extracomment>cognito/error_table_pool.py</extracomment>
        <translation>エンドポイントはそのオペレーションを知りません</translation>
    </message>
    <message>
        <source>The feature belongs to a higher feature plan (Essentials or Plus).</source>
        <extracomment>cognito/error_table_pool.py</extracomment>
        <translation>この機能は、上位の機能プラン (Essentials または Plus) のものです。</translation>
    </message>
    <message>
        <source>The file cannot be read</source>
        <extracomment>workshop/config_text.py</extracomment>
        <translation>ファイルを読み取れません</translation>
    </message>
    <message>
        <source>The file cannot be written</source>
        <extracomment>workshop/config_writing.py</extracomment>
        <translation>ファイルに書き込めません</translation>
    </message>
    <message>
        <source>The file does not name the pool</source>
        <extracomment>workshop/config_file.py</extracomment>
        <translation>ファイルにプールの指定がありません</translation>
    </message>
    <message>
        <source>The file has several pools</source>
        <extracomment>workshop/config_file.py</extracomment>
        <translation>ファイルに複数のプールがあります</translation>
    </message>
    <message>
        <source>The file is called js/config.js. Drop it anywhere onto this window.</source>
        <extracomment>workshop/guide_module_2.py</extracomment>
        <translation>ファイルの名前は js/config.js です。このウィンドウのどこかにドロップしてください。</translation>
    </message>
    <message>
        <source>The file is not UTF-8 text</source>
        <extracomment>workshop/config_text.py</extracomment>
        <translation>ファイルが UTF-8 テキストではありません</translation>
    </message>
    <message>
        <source>The file is not a configuration</source>
        <extracomment>workshop/config_text.py</extracomment>
        <translation>ファイルが設定ではありません</translation>
    </message>
    <message>
        <source>The file is too large</source>
        <extracomment>workshop/config_text.py, workshop/pool_profiles.py</extracomment>
        <translation>ファイルが大きすぎます</translation>
    </message>
    <message>
        <source>The file of trusted certificates cannot be read</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>信頼する証明書のファイルを読み取れません</translation>
    </message>
    <message>
        <source>The first question</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>最初の質問</translation>
    </message>
    <message>
        <source>The function behind the API failed</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>API の後ろの関数が失敗しました</translation>
    </message>
    <message>
        <source>The function did not answer as it should</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>関数の応答が正しくありません</translation>
    </message>
    <message>
        <source>The function that writes js/config.js gave no answer in time.</source>
        <extracomment>workshop/stack_reasons.py</extracomment>
        <translation>js/config.js を書く関数が、時間内に応答しませんでした。</translation>
    </message>
    <message>
        <source>The function took too long</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>関数に時間がかかりすぎました</translation>
    </message>
    <message>
        <source>The function&apos;s runtime is out of date</source>
        <extracomment>workshop/stack_reasons.py</extracomment>
        <translation>関数のランタイムが古すぎます</translation>
    </message>
    <message>
        <source>The groups of the pool that the person belongs to.</source>
        <extracomment>cognito/claims.py</extracomment>
        <translation>この人が属する、プールのグループです。</translation>
    </message>
    <message>
        <source>The guide cannot be read</source>
        <extracomment>workshop/guide_file.py</extracomment>
        <translation>ガイドを読み取れません</translation>
    </message>
    <message>
        <source>The header could not be read.</source>
        <extracomment>cognito/verification.py</extracomment>
        <translation>ヘッダーを読み取れませんでした。</translation>
    </message>
    <message>
        <source>The header does not say which key signed it (kid).</source>
        <extracomment>cognito/verification.py</extracomment>
        <translation>ヘッダーに、署名した鍵 (kid) が示されていません。</translation>
    </message>
    <message>
        <source>The header makes extensions critical (crit: {header}). Whoever does not know them must refuse the token, and Cognito uses none.</source>
        <extracomment>cognito/verification.py</extracomment>
        <translation>ヘッダーが拡張を必須としています (crit: {header})。それを知らない側はトークンを拒否する必要があります。Cognito は使いません。</translation>
    </message>
    <message>
        <source>The header names no algorithm (alg). User pools sign with RS256.</source>
        <extracomment>cognito/verification.py</extracomment>
        <translation>ヘッダーにアルゴリズム (alg) がありません。ユーザープールは RS256 で署名します。</translation>
    </message>
    <message>
        <source>The header says that the token is not signed (alg none). Anybody could have made it.</source>
        <extracomment>cognito/verification.py</extracomment>
        <translation>ヘッダーは、トークンが署名なし (alg none) だと示しています。だれにでも作れたものです。</translation>
    </message>
    <message>
        <source>The header says {algorithm}; user pools use RS256.</source>
        <extracomment>cognito/verification.py</extracomment>
        <translation>ヘッダーは {algorithm} を示していますが、ユーザープールは RS256 を使います。</translation>
    </message>
    <message>
        <source>The id of the sign-in that this token descends from; revoking its refresh token revokes the whole family.</source>
        <extracomment>cognito/claims.py</extracomment>
        <translation>このトークンの元になったサインインの ID です。その更新トークンを取り消すと、ファミリー全体が取り消されます。</translation>
    </message>
    <message>
        <source>The id of the sign-in&apos;s entry in the pool&apos;s event history.</source>
        <extracomment>cognito/claims.py</extracomment>
        <translation>プールのイベント履歴での、このサインインの項目の ID です。</translation>
    </message>
    <message>
        <source>The id of this one token; no other token has it.</source>
        <extracomment>cognito/claims.py</extracomment>
        <translation>この 1 つのトークンの ID です。ほかのトークンにはありません。</translation>
    </message>
    <message>
        <source>The id says {found}, what stands around it says {region}.</source>
        <extracomment>workshop/pool_reference.py</extracomment>
        <translation>ID は {found} ですが、周りの記述は {region} です。</translation>
    </message>
    <message>
        <source>The id says {match}, the Region given is {region}.</source>
        <extracomment>cognito/pool.py</extracomment>
        <translation>ID は {match} ですが、指定されたリージョンは {region} です。</translation>
    </message>
    <message>
        <source>The keyring did not keep what it was given</source>
        <extracomment>session/pieces.py</extracomment>
        <translation>キーリングは、渡されたものを保管しませんでした</translation>
    </message>
    <message>
        <source>The keyring does not answer</source>
        <extracomment>session/system_keyring.py</extracomment>
        <translation>キーリングが応答しません</translation>
    </message>
    <message>
        <source>The keyring does not work</source>
        <extracomment>session/system_keyring.py</extracomment>
        <translation>キーリングが動きません</translation>
    </message>
    <message>
        <source>The keyring here is not a safe one</source>
        <extracomment>session/system_keyring.py</extracomment>
        <translation>ここのキーリングは安全ではありません</translation>
    </message>
    <message>
        <source>The keyring is locked</source>
        <extracomment>session/system_keyring.py</extracomment>
        <translation>キーリングがロックされています</translation>
    </message>
    <message>
        <source>The keyring said no</source>
        <extracomment>session/system_keyring.py</extracomment>
        <translation>キーリングが拒否しました</translation>
    </message>
    <message>
        <source>The keyring said that it was removed, and still has it.</source>
        <extracomment>session/system_keyring.py</extracomment>
        <translation>キーリングは削除したと答えましたが、まだ残っています。</translation>
    </message>
    <message>
        <source>The keys
F1 shows them, and F5 ends it all.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>キー
F1 でキーを表示し、F5 ですべて終了します。</translation>
    </message>
    <message>
        <source>The last character of the {name} was changed: it carries bits that Base64url leaves unused, and strict readers refuse it (RFC 4648, section 3.5).</source>
        <extracomment>cognito/jwt_parts.py</extracomment>
        <translation>{name} の最後の文字が変えられました。Base64url が使わないビットを含むため、厳格な読み手は拒否します (RFC 4648、セクション 3.5)。</translation>
    </message>
    <message>
        <source>The list below the password says what the pool still misses in it.</source>
        <extracomment>workshop/guide_module_2.py</extracomment>
        <translation>まだ足りないものは、パスワードの下の一覧にあります。</translation>
    </message>
    <message>
        <source>The list has room for {most_pools}.</source>
        <extracomment>session/profiles.py</extracomment>
        <translation>一覧に入るのは {most_pools} 個までです。</translation>
    </message>
    <message>
        <source>The list of keys is there, but none in it can check a token (RS256).</source>
        <extracomment>workshop/findings.py</extracomment>
        <translation>鍵の一覧はありますが、トークンを検査できるもの (RS256) がありません。</translation>
    </message>
    <message>
        <source>The local pool cannot write</source>
        <extracomment>cognito/error_table_pool.py</extracomment>
        <translation>ローカルプールが書き込めません</translation>
    </message>
    <message>
        <source>The local pool does not start</source>
        <extracomment>app/local_pool_process.py</extracomment>
        <translation>ローカルプールが起動しません</translation>
    </message>
    <message>
        <source>The local pool has just started again</source>
        <extracomment>app/administration.py</extracomment>
        <translation>ローカルプールは再起動したばかりです</translation>
    </message>
    <message>
        <source>The local pool has this one app client.</source>
        <extracomment>workshop/findings.py</extracomment>
        <translation>ローカルプールには、このアプリクライアントが 1 つあります。</translation>
    </message>
    <message>
        <source>The local pool is not open</source>
        <extracomment>app/pool_keeper.py</extracomment>
        <translation>ローカルプールが開いていません</translation>
    </message>
    <message>
        <source>The local pool is not running</source>
        <extracomment>app/local_pool_process.py</extracomment>
        <translation>ローカルプールが動いていません</translation>
    </message>
    <message>
        <source>The local pool keeps the mails that Cognito would have sent, and did not hand them over.</source>
        <extracomment>workshop/inbox.py</extracomment>
        <translation>Cognito が送るはずのメールは、ローカルプールが保管しています。それを受け取れませんでした。</translation>
    </message>
    <message>
        <source>The local pool refuses this</source>
        <extracomment>app/local_pool_process.py</extracomment>
        <translation>ローカルプールが拒否しました</translation>
    </message>
    <message>
        <source>The mailbox does not answer</source>
        <extracomment>workshop/inbox.py</extracomment>
        <translation>メールボックスが応答しません</translation>
    </message>
    <message>
        <source>The mailbox refused to show its mails</source>
        <extracomment>workshop/inbox.py</extracomment>
        <translation>メールボックスがメールの表示を拒否しました</translation>
    </message>
    <message>
        <source>The mailbox sent too much</source>
        <extracomment>workshop/inbox.py</extracomment>
        <translation>メールボックスから届いたものが大きすぎます</translation>
    </message>
    <message>
        <source>The mailbox&apos;s answer cannot be read</source>
        <extracomment>workshop/inbox.py</extracomment>
        <translation>メールボックスの応答を読み取れません</translation>
    </message>
    <message>
        <source>The moment before which no API may take the token.</source>
        <extracomment>cognito/claims.py</extracomment>
        <translation>これより前は、API がこのトークンを受け入れてはならない時点です。</translation>
    </message>
    <message>
        <source>The moment of the refresh: this token is new.</source>
        <extracomment>cognito/comparison.py</extracomment>
        <translation>更新の時点です。このトークンは新しいものです。</translation>
    </message>
    <message>
        <source>The name by which the person wants to be known; it may change.</source>
        <extracomment>cognito/claims.py</extracomment>
        <translation>その人が使いたい名前です。変わることがあります。</translation>
    </message>
    <message>
        <source>The name by which the pool itself knows the person.</source>
        <extracomment>cognito/claims.py</extracomment>
        <translation>プール自身がその人を識別する名前です。</translation>
    </message>
    <message>
        <source>The name of the service could not be turned into an address. This computer may be offline, or the Region or endpoint may be misspelt.</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>サービスの名前をアドレスに変換できませんでした。このコンピューターがオフラインか、リージョンやエンドポイントの打ち間違いかもしれません。</translation>
    </message>
    <message>
        <source>The next thing
F6 brings the page and the panels, one after the other.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>次を見せる
F6 で、ページとパネルを 1 つずつ切り替えます。</translation>
    </message>
    <message>
        <source>The number was changed since: a refresh brings attributes up to date.</source>
        <extracomment>cognito/comparison.py</extracomment>
        <translation>その後、番号が変更されました。更新すると、属性が最新になります。</translation>
    </message>
    <message>
        <source>The number was verified, or changed, since.</source>
        <extracomment>cognito/comparison.py</extracomment>
        <translation>その後、番号が検証または変更されました。</translation>
    </message>
    <message>
        <source>The one you signed in with was temporary, and the pool wants to know more about you. All of it is sent to the pool, inside TLS.</source>
        <extracomment>cognito/challenge_entries.py</extracomment>
        <translation>サインインに使ったパスワードは仮のもので、プールはあなたについてさらに知る必要があります。どれも TLS の中でプールに送られます。</translation>
    </message>
    <message>
        <source>The one you signed in with was temporary. The new one is sent to the pool, inside TLS.</source>
        <extracomment>cognito/challenge_entries.py</extracomment>
        <translation>サインインに使ったパスワードは仮のものです。新しいものは、TLS の中でプールに送られます。</translation>
    </message>
    <message>
        <source>The outside provider that the person signed in by.</source>
        <extracomment>cognito/comparison.py</extracomment>
        <translation>その人がサインインに使った外部プロバイダーです。</translation>
    </message>
    <message>
        <source>The page Pools has a check-up that finds ids and Regions that do not belong together.</source>
        <extracomment>workshop/guide_module_2.py</extracomment>
        <translation>プールのページの点検で、組み合わせの合わない ID とリージョンが見つかります。</translation>
    </message>
    <message>
        <source>The password cannot be reset now</source>
        <extracomment>cognito/error_table_refused.py</extracomment>
        <translation>今はパスワードを再設定できません</translation>
    </message>
    <message>
        <source>The password does not meet the pool&apos;s policy</source>
        <extracomment>cognito/error_table_given.py</extracomment>
        <translation>パスワードがプールのポリシーを満たしていません</translation>
    </message>
    <message>
        <source>The password is too long</source>
        <extracomment>cognito/error_table_given.py</extracomment>
        <translation>パスワードが長すぎます</translation>
    </message>
    <message>
        <source>The password is too short</source>
        <extracomment>cognito/error_table_given.py</extracomment>
        <translation>パスワードが短すぎます</translation>
    </message>
    <message>
        <source>The password itself goes to the pool, in the request.</source>
        <extracomment>cognito/challenge_entries.py</extracomment>
        <translation>パスワードそのものが、リクエストでプールに送られます。</translation>
    </message>
    <message>
        <source>The password, proved by SRP and not sent</source>
        <extracomment>cognito/challenge_entries.py</extracomment>
        <translation>パスワード、SRP で証明し、送らない</translation>
    </message>
    <message>
        <source>The password, sent as it is</source>
        <extracomment>cognito/challenge_entries.py</extracomment>
        <translation>パスワード、そのまま送る</translation>
    </message>
    <message>
        <source>The payload could not be read.</source>
        <extracomment>cognito/verification.py</extracomment>
        <translation>ペイロードを読み取れませんでした。</translation>
    </message>
    <message>
        <source>The permission {permission} is lacking; or the file is not there, which S3 tells only those who may list the bucket.</source>
        <extracomment>workshop/website.py</extracomment>
        <translation>アクセス許可 {permission} が足りないか、ファイルがありません。ファイルがないことを、S3 はバケットの一覧を見られる人にだけ示します。</translation>
    </message>
    <message>
        <source>The person is still the same.</source>
        <extracomment>cognito/comparison.py</extracomment>
        <translation>人は同じままです。</translation>
    </message>
    <message>
        <source>The person&apos;s birthday, as year-month-day.</source>
        <extracomment>cognito/claims.py</extracomment>
        <translation>その人の誕生日 (年-月-日) です。</translation>
    </message>
    <message>
        <source>The person&apos;s e-mail address.</source>
        <extracomment>cognito/claims.py</extracomment>
        <translation>その人のメールアドレスです。</translation>
    </message>
    <message>
        <source>The person&apos;s family name or names.</source>
        <extracomment>cognito/claims.py</extracomment>
        <translation>その人の姓です。</translation>
    </message>
    <message>
        <source>The person&apos;s full name, as they want it shown.</source>
        <extracomment>cognito/claims.py</extracomment>
        <translation>その人が表示してほしいフルネームです。</translation>
    </message>
    <message>
        <source>The person&apos;s gender, in their own word.</source>
        <extracomment>cognito/claims.py</extracomment>
        <translation>その人の性別を、本人の言葉で示します。</translation>
    </message>
    <message>
        <source>The person&apos;s given name or names.</source>
        <extracomment>cognito/claims.py</extracomment>
        <translation>その人の名です。</translation>
    </message>
    <message>
        <source>The person&apos;s id at that provider.</source>
        <extracomment>cognito/claims.py</extracomment>
        <translation>そのプロバイダーでの、その人の ID です。</translation>
    </message>
    <message>
        <source>The person&apos;s language and region, like en-GB.</source>
        <extracomment>cognito/claims.py</extracomment>
        <translation>その人の言語と地域です。例: ja-JP。</translation>
    </message>
    <message>
        <source>The person&apos;s middle name or names.</source>
        <extracomment>cognito/claims.py</extracomment>
        <translation>その人のミドルネームです。</translation>
    </message>
    <message>
        <source>The person&apos;s postal address.</source>
        <extracomment>cognito/claims.py</extracomment>
        <translation>その人の住所です。</translation>
    </message>
    <message>
        <source>The person&apos;s telephone number, with the country&apos;s code first.</source>
        <extracomment>cognito/claims.py</extracomment>
        <translation>その人の電話番号で、国番号が先頭です。</translation>
    </message>
    <message>
        <source>The person&apos;s time zone, like Europe/Vienna.</source>
        <extracomment>cognito/claims.py</extracomment>
        <translation>その人のタイムゾーンです。例: Asia/Tokyo。</translation>
    </message>
    <message>
        <source>The person, by an id that never changes and is never given to anyone else in this pool.</source>
        <extracomment>cognito/claims.py</extracomment>
        <translation>その人を示す ID です。変わることはなく、このプールでほかの人に与えられることもありません。</translation>
    </message>
    <message>
        <source>The pool answered with a challenge that this app has no form for. Its name and parameters stand here as they came.</source>
        <extracomment>cognito/challenges.py</extracomment>
        <translation>プールは、このアプリにフォームのないチャレンジで応答しました。名前とパラメーターを、届いたとおりに示します。</translation>
    </message>
    <message>
        <source>The pool asks for a passkey. A passkey belongs to the pool&apos;s own web address, so only a browser that shows it can use one: sign in on the pool&apos;s web page for that, or start again and choose another way. What the browser would be given stands here.</source>
        <extracomment>cognito/challenges.py</extracomment>
        <translation>プールがパスキーを求めています。パスキーはプール自身のウェブアドレスに属するため、それを表示するブラウザーだけが使えます。プールのウェブページでサインインするか、最初からやり直して別の方法を選んでください。ブラウザーに渡される内容をここに示します。</translation>
    </message>
    <message>
        <source>The pool asks for more kinds of characters, or for more of them; the message says what is missing.</source>
        <extracomment>cognito/error_table_given.py</extracomment>
        <translation>プールは、文字の種類か文字数をもっと求めています。足りないものはメッセージにあります。</translation>
    </message>
    <message>
        <source>The pool asks for the secret that this computer was remembered by, and the app does not have it. Start again: a sign-in without the device asks for the second factor.</source>
        <extracomment>cognito/challenges.py</extracomment>
        <translation>プールは、このコンピューターを記憶したときの秘密を求めていますが、アプリは持っていません。最初からやり直してください。デバイスを使わないサインインでは、第二要素が求められます。</translation>
    </message>
    <message>
        <source>The pool asks for {name}</source>
        <extracomment>cognito/challenge_entries.py</extracomment>
        <translation>プールは {name} を求めています</translation>
    </message>
    <message>
        <source>The pool cannot do without that</source>
        <extracomment>cognito/error_table_account.py</extracomment>
        <translation>プールにはそれが欠かせません</translation>
    </message>
    <message>
        <source>The pool could not be described because of its tags.</source>
        <extracomment>cognito/error_table_account.py</extracomment>
        <translation>タグが原因で、プールの情報を得られませんでした。</translation>
    </message>
    <message>
        <source>The pool did not accept the secret that this computer was remembered by. The password was right.</source>
        <extracomment>cognito/devices.py</extracomment>
        <translation>プールは、このコンピューターを記憶したときの秘密を受け付けませんでした。パスワードは正しいものでした。</translation>
    </message>
    <message>
        <source>The pool does not have that</source>
        <extracomment>cognito/error_table_pool.py</extracomment>
        <translation>プールにそれはありません</translation>
    </message>
    <message>
        <source>The pool does not know that device</source>
        <extracomment>cognito/error_table_account.py</extracomment>
        <translation>プールはそのデバイスを知りません</translation>
    </message>
    <message>
        <source>The pool does not offer authenticator apps</source>
        <extracomment>cognito/error_table_pool.py</extracomment>
        <translation>プールは認証アプリに対応していません</translation>
    </message>
    <message>
        <source>The pool does not offer that second factor</source>
        <extracomment>cognito/error_table_given.py</extracomment>
        <translation>プールはその第二要素に対応していません</translation>
    </message>
    <message>
        <source>The pool does not take that value</source>
        <extracomment>cognito/error_table_account.py</extracomment>
        <translation>プールはその値を受け付けません</translation>
    </message>
    <message>
        <source>The pool does this for administrators only, and the request came without a signature.</source>
        <extracomment>cognito/error_table_signed.py</extracomment>
        <translation>プールがこれを行うのは管理者に対してだけですが、リクエストに署名がありませんでした。</translation>
    </message>
    <message>
        <source>The pool has a device with this key, so there was nothing to add.</source>
        <extracomment>cognito/error_table_account.py</extracomment>
        <translation>プールにはこのキーのデバイスがあるため、加えるものがありませんでした。</translation>
    </message>
    <message>
        <source>The pool has no app client</source>
        <extracomment>workshop/pool_lookup.py</extracomment>
        <translation>プールにアプリクライアントがありません</translation>
    </message>
    <message>
        <source>The pool has no such app client.</source>
        <extracomment>workshop/findings.py</extracomment>
        <translation>プールにそのようなアプリクライアントはありません。</translation>
    </message>
    <message>
        <source>The pool has no such attribute</source>
        <extracomment>cognito/error_table_account.py</extracomment>
        <translation>プールにそのような属性はありません</translation>
    </message>
    <message>
        <source>The pool has that switched off</source>
        <extracomment>cognito/error_table_pool.py</extracomment>
        <translation>プールではそれが無効です</translation>
    </message>
    <message>
        <source>The pool is in {region}, but requests go to {asked}.</source>
        <extracomment>workshop/findings.py</extracomment>
        <translation>プールは {region} にありますが、リクエストは {asked} に送られます。</translation>
    </message>
    <message>
        <source>The pool is not ready for that</source>
        <extracomment>cognito/error_table_signed.py</extracomment>
        <translation>プールはまだその準備ができていません</translation>
    </message>
    <message>
        <source>The pool is not set up for that</source>
        <extracomment>cognito/error_table_pool.py</extracomment>
        <translation>プールはそのように設定されていません</translation>
    </message>
    <message>
        <source>The pool lets nobody in without one. Choose which it is to be.</source>
        <extracomment>cognito/challenge_entries.py</extracomment>
        <translation>それがないと、プールにはだれも入れません。どれにするか選んでください。</translation>
    </message>
    <message>
        <source>The pool may not send mail</source>
        <extracomment>cognito/error_table_pool.py</extracomment>
        <translation>プールはメールを送れません</translation>
    </message>
    <message>
        <source>The pool may not send text messages</source>
        <extracomment>cognito/error_table_pool.py</extracomment>
        <translation>プールはテキストメッセージを送れません</translation>
    </message>
    <message>
        <source>The pool or the account has no authenticator app to check the code with.</source>
        <extracomment>cognito/error_table_pool.py</extracomment>
        <translation>コードを確認するための認証アプリが、プールまたはアカウントにありません。</translation>
    </message>
    <message>
        <source>The pool remembers the last ones and wants a new one.</source>
        <extracomment>cognito/error_table_given.py</extracomment>
        <translation>プールは以前のものを覚えていて、新しいものを求めます。</translation>
    </message>
    <message>
        <source>The pool runs a function of its owner&apos;s at this point, and Cognito could not use what it returned.</source>
        <extracomment>cognito/error_table_pool.py</extracomment>
        <translation>プールはここで所有者の関数を実行しますが、Cognito はその戻り値を使えませんでした。</translation>
    </message>
    <message>
        <source>The pool runs a function of its owner&apos;s at this point, and it ended in an error.</source>
        <extracomment>cognito/error_table_pool.py</extracomment>
        <translation>プールはここで所有者の関数を実行しますが、関数はエラーで終わりました。</translation>
    </message>
    <message>
        <source>The pool runs a function of its owner&apos;s at this point, and it said no. Its reason stands in the details.</source>
        <extracomment>cognito/error_table_pool.py</extracomment>
        <translation>プールはここで所有者の関数を実行しますが、関数は拒否しました。理由は詳細にあります。</translation>
    </message>
    <message>
        <source>The pool sent a code by e-mail to {destination}.</source>
        <extracomment>cognito/challenge_entries.py</extracomment>
        <translation>プールは {destination} にメールでコードを送りました。</translation>
    </message>
    <message>
        <source>The pool sent a code by text message to {destination}.</source>
        <extracomment>cognito/challenge_entries.py</extracomment>
        <translation>プールは {destination} にテキストメッセージでコードを送りました。</translation>
    </message>
    <message>
        <source>The pool sent a code to your e-mail address.</source>
        <extracomment>cognito/challenge_entries.py</extracomment>
        <translation>プールは、あなたのメールアドレスにコードを送りました。</translation>
    </message>
    <message>
        <source>The pool sent a code to your phone.</source>
        <extracomment>cognito/challenge_entries.py</extracomment>
        <translation>プールは、あなたの電話にコードを送りました。</translation>
    </message>
    <message>
        <source>The pool sent a code to {destination}.</source>
        <extracomment>cognito/challenge_entries.py</extracomment>
        <translation>プールは {destination} にコードを送りました。</translation>
    </message>
    <message>
        <source>The pool sent a code.</source>
        <extracomment>cognito/challenge_entries.py</extracomment>
        <translation>プールはコードを送りました。</translation>
    </message>
    <message>
        <source>The pool wants this filled in</source>
        <extracomment>cognito/attribute_rules.py</extracomment>
        <translation>プールではこの入力が必要です</translation>
    </message>
    <message>
        <source>The pool wants to know more</source>
        <extracomment>cognito/error_table_account.py</extracomment>
        <translation>プールがさらに情報を求めています</translation>
    </message>
    <message>
        <source>The pool was not convinced</source>
        <extracomment>cognito/sign_in.py</extracomment>
        <translation>プールは納得しませんでした</translation>
    </message>
    <message>
        <source>The pool&apos;s keys cannot be read</source>
        <extracomment>cognito/jwks.py</extracomment>
        <translation>プールの鍵を読み取れません</translation>
    </message>
    <message>
        <source>The pool&apos;s keys could not be fetched. {meaning}</source>
        <extracomment>cognito/verification.py</extracomment>
        <translation>プールの鍵を取得できませんでした。{meaning}</translation>
    </message>
    <message>
        <source>The pool&apos;s own attributes go into the ID token; the access token carries none.</source>
        <extracomment>cognito/comparison.py</extracomment>
        <translation>プール独自の属性は ID トークンに入り、アクセストークンには入りません。</translation>
    </message>
    <message>
        <source>The pool&apos;s own function failed</source>
        <extracomment>cognito/error_table_pool.py</extracomment>
        <translation>プール独自の関数が失敗しました</translation>
    </message>
    <message>
        <source>The pool&apos;s own function gave a wrong answer</source>
        <extracomment>cognito/error_table_pool.py</extracomment>
        <translation>プール独自の関数が誤った応答を返しました</translation>
    </message>
    <message>
        <source>The pool&apos;s own question</source>
        <extracomment>cognito/challenge_entries.py</extracomment>
        <translation>プール独自の質問</translation>
    </message>
    <message>
        <source>The pool&apos;s own rules refused that</source>
        <extracomment>cognito/error_table_pool.py</extracomment>
        <translation>プール独自のルールで拒否されました</translation>
    </message>
    <message>
        <source>The pool&apos;s parameter {parameter} is missing or cannot be read, so there is no form. What came stands here.</source>
        <extracomment>cognito/challenge_entries.py</extracomment>
        <translation>プールのパラメーター {parameter} がないか読み取れないため、フォームを出せません。届いたものをここに示します。</translation>
    </message>
    <message>
        <source>The pool&apos;s plan does not include that</source>
        <extracomment>cognito/error_table_pool.py</extracomment>
        <translation>プールのプランに含まれていません</translation>
    </message>
    <message>
        <source>The pool&apos;s policy asks for more characters.</source>
        <extracomment>cognito/error_table_given.py</extracomment>
        <translation>プールのポリシーは、もっと多くの文字を求めています。</translation>
    </message>
    <message>
        <source>The pool&apos;s public key isn&apos;t at hand</source>
        <extracomment>cognito/breaking.py</extracomment>
        <translation>プールの公開鍵が手元にありません</translation>
    </message>
    <message>
        <source>The pool&apos;s public keys are not there</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>プールの公開鍵がありません</translation>
    </message>
    <message>
        <source>The pool&apos;s role for text messages does not trust Cognito.</source>
        <extracomment>cognito/error_table_pool.py</extracomment>
        <translation>テキストメッセージ用のプールのロールが、Cognito を信頼していません。</translation>
    </message>
    <message>
        <source>The pool&apos;s role for text messages lacks the permission.</source>
        <extracomment>cognito/error_table_pool.py</extracomment>
        <translation>テキストメッセージ用のプールのロールに、アクセス許可が足りません。</translation>
    </message>
    <message>
        <source>The pool&apos;s tags are in the way</source>
        <extracomment>cognito/error_table_account.py</extracomment>
        <translation>プールのタグが妨げています</translation>
    </message>
    <message>
        <source>The pool&apos;s threat protection took it for somebody else&apos;s attempt.</source>
        <extracomment>cognito/error_table_refused.py</extracomment>
        <translation>プールの脅威保護が、ほかの人の試行とみなしました。</translation>
    </message>
    <message>
        <source>The pools cannot be written down</source>
        <extracomment>session/profiles.py</extracomment>
        <translation>プールを保存できません</translation>
    </message>
    <message>
        <source>The present password is not right</source>
        <extracomment>cognito/error_table_refused.py</extracomment>
        <translation>現在のパスワードが違います</translation>
    </message>
    <message>
        <source>The preview is out of date</source>
        <extracomment>workshop/aws_errors.py</extracomment>
        <translation>プレビューが古くなっています</translation>
    </message>
    <message>
        <source>The profile gets its credentials from somewhere else (single sign-on, a role, a program), and that did not work.</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>プロファイルは認証情報を別の場所 (シングルサインオン、ロール、プログラム) から得ますが、それが失敗しました。</translation>
    </message>
    <message>
        <source>The proof made from the client secret (SECRET_HASH) does not match the app client.</source>
        <extracomment>cognito/error_table_refused.py</extracomment>
        <translation>クライアントシークレットから作った証明 (SECRET_HASH) が、アプリクライアントと一致しません。</translation>
    </message>
    <message>
        <source>The protocol theatre
A panel of its own, torn off and made large.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>プロトコル劇場
独立したパネルで、切り離して大きくできます。</translation>
    </message>
    <message>
        <source>The provider&apos;s own name for itself, where it has one.</source>
        <extracomment>cognito/claims.py</extracomment>
        <translation>プロバイダー自身の名前です (ある場合)。</translation>
    </message>
    <message>
        <source>The proxy did not let the request through</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>プロキシがリクエストを通しませんでした</translation>
    </message>
    <message>
        <source>The recording can&apos;t be opened</source>
        <extracomment>workshop/recording.py</extracomment>
        <translation>記録を開けません</translation>
    </message>
    <message>
        <source>The recording is not saved</source>
        <extracomment>workshop/recording.py</extracomment>
        <translation>記録は保存されていません</translation>
    </message>
    <message>
        <source>The refresh is an event of its own in the pool&apos;s log.</source>
        <extracomment>cognito/comparison.py</extracomment>
        <translation>更新は、プールのログでは独立したイベントです。</translation>
    </message>
    <message>
        <source>The refresh token</source>
        <extracomment>workshop/guide_module_2.py</extracomment>
        <translation>更新トークン</translation>
    </message>
    <message>
        <source>The refresh token is not valid</source>
        <extracomment>cognito/error_table_refused.py</extracomment>
        <translation>更新トークンが有効ではありません</translation>
    </message>
    <message>
        <source>The refresh token was revoked: here, on another device, or by an administrator.</source>
        <extracomment>cognito/error_table_refused.py</extracomment>
        <translation>更新トークンは取り消されました。ここで、別のデバイスで、または管理者によってです。</translation>
    </message>
    <message>
        <source>The refresh token was used before</source>
        <extracomment>cognito/error_table_refused.py</extracomment>
        <translation>更新トークンは以前に使われています</translation>
    </message>
    <message>
        <source>The refresh token&apos;s time is over (30 days unless the app client says otherwise).</source>
        <extracomment>cognito/error_table_refused.py</extracomment>
        <translation>更新トークンの期限が過ぎました (アプリクライアントに指定がなければ 30 日)。</translation>
    </message>
    <message>
        <source>The remembered device stands in the access token only: a refresh needs it.</source>
        <extracomment>cognito/comparison.py</extracomment>
        <translation>記憶されたデバイスは、アクセストークンだけにあります。更新に必要だからです。</translation>
    </message>
    <message>
        <source>The request was blocked</source>
        <extracomment>cognito/error_table_pool.py</extracomment>
        <translation>リクエストがブロックされました</translation>
    </message>
    <message>
        <source>The request was sent, but no answer came within half a minute. A unicorn may be on its way all the same.</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>リクエストは送られましたが、30 秒以内に応答がありませんでした。それでもユニコーンは向かっているかもしれません。</translation>
    </message>
    <message>
        <source>The request was sent, but the answer did not arrive within the time limit. It may have been carried out.</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>リクエストは送られましたが、制限時間内に応答が届きませんでした。実行された可能性があります。</translation>
    </message>
    <message>
        <source>The request was understood, but is not allowed for this user or this app client.</source>
        <extracomment>cognito/error_table_refused.py</extracomment>
        <translation>リクエストは理解されましたが、このユーザーまたはこのアプリクライアントには許可されていません。</translation>
    </message>
    <message>
        <source>The ride API asks a user pool&apos;s tokens of its riders, and takes pool and bucket from the outputs of the users&apos; stack. That one has none: it is not ready, or is another kind of stack.</source>
        <extracomment>workshop/stack_command.py</extracomment>
        <translation>乗車 API は、ライダーにユーザープールのトークンを求め、プールとバケットをユーザー用スタックの出力から得ます。そのスタックには出力がありません。準備ができていないか、別の種類のスタックです。</translation>
    </message>
    <message>
        <source>The role of the group that comes first: for an identity pool.</source>
        <extracomment>cognito/comparison.py</extracomment>
        <translation>最優先されるグループのロールです。ID プール用です。</translation>
    </message>
    <message>
        <source>The role or sending policy of the pool&apos;s mail service does not allow it.</source>
        <extracomment>cognito/error_table_pool.py</extracomment>
        <translation>プールのメールサービスのロールまたは送信ポリシーが許可していません。</translation>
    </message>
    <message>
        <source>The same by hand
Small numbers, the same steps.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>同じことを手計算で
小さな数で、同じ手順です。</translation>
    </message>
    <message>
        <source>The same thing is under way already</source>
        <extracomment>workshop/aws_errors.py</extracomment>
        <translation>同じことがすでに進行中です</translation>
    </message>
    <message>
        <source>The same token, and a scope
A method that asks for one takes the access token.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>同じトークンと、スコープ
スコープを求めるメソッドは、アクセストークンを受け付けます。</translation>
    </message>
    <message>
        <source>The second question
The pool decides how many there are.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>2 番目の質問
いくつ尋ねるかは、プールが決めます。</translation>
    </message>
    <message>
        <source>The secret that signed is not the one that belongs to this access key id.</source>
        <extracomment>cognito/error_table_signed.py</extracomment>
        <translation>署名したシークレットは、このアクセスキー ID のものではありません。</translation>
    </message>
    <message>
        <source>The server answered, but it knows no /ride there. An HTTP API answers like this where the route or the stage is missing.</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>サーバーは応答しましたが、そこに /ride がありません。HTTP API では、ルートやステージがないときにこう応答します。</translation>
    </message>
    <message>
        <source>The server knows the address, but not for POST. A website answers like this, an API does not.</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>サーバーはアドレスを知っていますが、POST を受け付けません。こう応答するのはウェブサイトで、API ではありません。</translation>
    </message>
    <message>
        <source>The server that answered is not the one that was asked for. Nothing was sent to it.</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>応答したサーバーは、求めたものではありません。何も送っていません。</translation>
    </message>
    <message>
        <source>The server&apos;s certificate has expired</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>サーバーの証明書の期限が切れています</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is for another name</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>サーバーの証明書は別の名前のものです</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not trusted</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>サーバーの証明書は信頼されていません</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not valid yet</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>サーバーの証明書はまだ有効ではありません</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is self-signed</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>サーバーの証明書は自己署名です</translation>
    </message>
    <message>
        <source>The server&apos;s certificate was refused</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>サーバーの証明書を拒否しました</translation>
    </message>
    <message>
        <source>The server&apos;s part of the sign-in is damaged</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>サインインのサーバー側の部分が壊れています</translation>
    </message>
    <message>
        <source>The service answered that it had failed.</source>
        <extracomment>workshop/aws_errors.py</extracomment>
        <translation>サービスが失敗したと応答しました。</translation>
    </message>
    <message>
        <source>The service behind it cannot take requests at the moment.</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>後ろのサービスが、今はリクエストを受け付けられません。</translation>
    </message>
    <message>
        <source>The service cannot be reached</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>サービスに接続できません</translation>
    </message>
    <message>
        <source>The service did not pick up</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>サービスが応じませんでした</translation>
    </message>
    <message>
        <source>The service gave a reason that this app has no words for.</source>
        <extracomment>workshop/aws_errors.py</extracomment>
        <translation>サービスが示した理由を、このアプリでは説明できません。</translation>
    </message>
    <message>
        <source>The service has a problem of its own</source>
        <extracomment>cognito/error_table.py</extracomment>
        <translation>サービスの側に問題があります</translation>
    </message>
    <message>
        <source>The service in {region} has no such app client.</source>
        <extracomment>workshop/findings.py</extracomment>
        <translation>{region} のサービスに、そのようなアプリクライアントはありません。</translation>
    </message>
    <message>
        <source>The service in {region} has no such app client. The other one is there, so the two are not of one pool.</source>
        <extracomment>workshop/findings.py</extracomment>
        <translation>{region} のサービスに、そのようなアプリクライアントはありません。もう一方はあるため、2 つは同じプールのものではありません。</translation>
    </message>
    <message>
        <source>The service in {region} has no such user pool and no such app client.</source>
        <extracomment>workshop/findings.py</extracomment>
        <translation>{region} のサービスに、そのようなユーザープールもアプリクライアントもありません。</translation>
    </message>
    <message>
        <source>The service in {region} has no such user pool.</source>
        <extracomment>workshop/findings.py</extracomment>
        <translation>{region} のサービスに、そのようなユーザープールはありません。</translation>
    </message>
    <message>
        <source>The service in {region} has no such user pool. The other one is there, so the two are not of one pool.</source>
        <extracomment>workshop/findings.py</extracomment>
        <translation>{region} のサービスに、そのようなユーザープールはありません。もう一方はあるため、2 つは同じプールのものではありません。</translation>
    </message>
    <message>
        <source>The service in {region} knows both the user pool and the app client.</source>
        <extracomment>workshop/findings.py</extracomment>
        <translation>{region} のサービスは、ユーザープールもアプリクライアントも知っています。</translation>
    </message>
    <message>
        <source>The service knows the app client.</source>
        <extracomment>workshop/findings.py</extracomment>
        <translation>サービスはアプリクライアントを知っています。</translation>
    </message>
    <message>
        <source>The settings could not be read</source>
        <extracomment>app/composition.py</extracomment>
        <translation>設定を読み取れませんでした</translation>
    </message>
    <message>
        <source>The sign-in has expired</source>
        <extracomment>cognito/error_table_refused.py</extracomment>
        <translation>サインインの期限が切れました</translation>
    </message>
    <message>
        <source>The sign-in page of a public network or a company&apos;s proxy looks like this.</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>公共ネットワークや会社のプロキシのサインインページは、このように見えます。</translation>
    </message>
    <message>
        <source>The signature does not fit</source>
        <extracomment>cognito/error_table_signed.py</extracomment>
        <translation>署名が合いません</translation>
    </message>
    <message>
        <source>The stack cannot do that now</source>
        <extracomment>workshop/aws_errors.py</extracomment>
        <translation>スタックでは今それができません</translation>
    </message>
    <message>
        <source>The stack has changed since the preview was made, or the preview is gone.</source>
        <extracomment>workshop/aws_errors.py</extracomment>
        <translation>プレビューの作成後にスタックが変わったか、プレビューがなくなりました。</translation>
    </message>
    <message>
        <source>The stack is protected against deletion</source>
        <extracomment>workshop/aws_errors.py</extracomment>
        <translation>スタックは削除から保護されています</translation>
    </message>
    <message>
        <source>The stack needs the bucket of module 1, with the website in it, in the same Region.</source>
        <extracomment>workshop/guide_module_2.py</extracomment>
        <translation>スタックには、ウェブサイトを入れたモジュール 1 のバケットが、同じリージョンに必要です。</translation>
    </message>
    <message>
        <source>The stack wanted to add the API&apos;s address to js/config.js, and there is none in the bucket.</source>
        <extracomment>workshop/stack_reasons.py</extracomment>
        <translation>スタックは js/config.js に API のアドレスを加えようとしましたが、バケットにそのファイルがありません。</translation>
    </message>
    <message>
        <source>The stack wanted to write js/config.js into a bucket of another Region than its own.</source>
        <extracomment>workshop/stack_reasons.py</extracomment>
        <translation>スタックは、自分とは別のリージョンのバケットに js/config.js を書こうとしました。</translation>
    </message>
    <message>
        <source>The stack wanted to write js/config.js into a bucket that does not exist.</source>
        <extracomment>workshop/stack_reasons.py</extracomment>
        <translation>スタックは、存在しないバケットに js/config.js を書こうとしました。</translation>
    </message>
    <message>
        <source>The stack {name} in {region} is there ({status}), but names no user pool.</source>
        <extracomment>workshop/pool_lookup.py</extracomment>
        <translation>{region} のスタック {name} はありますが ({status})、ユーザープールを示していません。</translation>
    </message>
    <message>
        <source>The stack&apos;s own role was refused when it wrote js/config.js: the bucket&apos;s policy, its encryption key or a rule of the organisation forbids it.</source>
        <extracomment>workshop/stack_reasons.py</extracomment>
        <translation>スタック自身のロールが、js/config.js の書き込みで拒否されました。バケットのポリシー、暗号化キー、組織のルールのどれかが禁じています。</translation>
    </message>
    <message>
        <source>The stack&apos;s page can launch the ride&apos;s API as well.</source>
        <extracomment>workshop/guide_module_2.py</extracomment>
        <translation>スタックのページでは、乗車の API も起動できます。</translation>
    </message>
    <message>
        <source>The stage is set
The pool is told what to ask, and an administrator makes a rider.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>舞台の準備
プールに尋ねる内容を伝え、管理者がライダーを作ります。</translation>
    </message>
    <message>
        <source>The tabs at the top of the inspector turn from one token to the other.</source>
        <extracomment>workshop/guide_module_2.py</extracomment>
        <translation>インスペクターの上のタブで、トークンを切り替えられます。</translation>
    </message>
    <message>
        <source>The template makes IAM resources: a role that lets one function write one object. CloudFormation makes none unless somebody has acknowledged it (CAPABILITY_IAM).</source>
        <extracomment>workshop/aws_errors.py</extracomment>
        <translation>テンプレートは IAM リソースを作ります。1 つの関数に 1 つのオブジェクトを書かせるロールです。CloudFormation は、だれかが了承しなければ作りません (CAPABILITY_IAM)。</translation>
    </message>
    <message>
        <source>The temporary password has expired</source>
        <extracomment>cognito/error_table_refused.py</extracomment>
        <translation>仮パスワードの期限が切れました</translation>
    </message>
    <message>
        <source>The token carries none; only access tokens do.</source>
        <extracomment>cognito/gateway.py</extracomment>
        <translation>このトークンにはありません。アクセストークンだけにあります。</translation>
    </message>
    <message>
        <source>The token carries {names} and more.</source>
        <extracomment>cognito/gateway.py</extracomment>
        <translation>トークンには {names} ほかがあります。</translation>
    </message>
    <message>
        <source>The token carries {names}.</source>
        <extracomment>cognito/gateway.py</extracomment>
        <translation>トークンには {names} があります。</translation>
    </message>
    <message>
        <source>The token does not say what it is for (token_use); Cognito writes id or access.</source>
        <extracomment>cognito/verification.py</extracomment>
        <translation>トークンに用途 (token_use) がありません。Cognito は id または access と書きます。</translation>
    </message>
    <message>
        <source>The token does not say when it was issued (iat); it need not, but Cognito&apos;s always do.</source>
        <extracomment>cognito/token_times.py</extracomment>
        <translation>トークンに発行日時 (iat) がありません。なくてもかまいませんが、Cognito のトークンには必ずあります。</translation>
    </message>
    <message>
        <source>The token does not say which app client it is for ({claim}).</source>
        <extracomment>cognito/verification.py</extracomment>
        <translation>トークンに、どのアプリクライアント用か ({claim}) がありません。</translation>
    </message>
    <message>
        <source>The token does not say who issued it (iss); this pool&apos;s issuer is {issuer}.</source>
        <extracomment>cognito/verification.py</extracomment>
        <translation>トークンに発行者 (iss) がありません。このプールの発行者は {issuer} です。</translation>
    </message>
    <message>
        <source>The token does not say {says} ({claim}).</source>
        <extracomment>cognito/token_times.py</extracomment>
        <translation>トークンに{says} ({claim}) がありません。</translation>
    </message>
    <message>
        <source>The token has to be one that can be decoded.</source>
        <extracomment>cognito/gateway.py</extracomment>
        <translation>デコードできるトークンが必要です。</translation>
    </message>
    <message>
        <source>The token is not this app client&apos;s</source>
        <extracomment>cognito/error_table_refused.py</extracomment>
        <translation>トークンはこのアプリクライアントのものではありません</translation>
    </message>
    <message>
        <source>The token may be good, but a policy of the API, or what its authorizer returned, denies this call.</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>トークンは有効かもしれませんが、API のポリシー、またはオーソライザーの返したものが、この呼び出しを拒否しています。</translation>
    </message>
    <message>
        <source>The token that was sent is of another kind.</source>
        <extracomment>cognito/error_table_refused.py</extracomment>
        <translation>送ったトークンは種類が違います。</translation>
    </message>
    <message>
        <source>The token was let in. The function raised an error, or what it returned is not of the form that a proxy integration takes: statusCode, headers, body.</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>トークンは通りました。関数がエラーを起こしたか、戻り値がプロキシ統合の形 (statusCode、headers、body) ではありません。</translation>
    </message>
    <message>
        <source>The token was let in. Then API Gateway may have had no permission to call the function, or the mapping of its answer failed.</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>トークンは通りました。その後、API Gateway に関数を呼び出すアクセス許可がなかったか、応答のマッピングが失敗したのかもしれません。</translation>
    </message>
    <message>
        <source>The token was let in; what the function then did went wrong. Writing into the Rides table without the permission to is the usual cause.</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>トークンは通りましたが、その後の関数の処理が失敗しました。よくある原因は、アクセス許可なしに Rides テーブルに書こうとしたことです。</translation>
    </message>
    <message>
        <source>The token would cross the network for everyone to read, and whoever reads it is you until it expires. Nothing was sent.</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>トークンが、だれにでも読める形でネットワークに送られることになります。期限が切れるまで、読んだ人はあなたとして扱われます。何も送っていません。</translation>
    </message>
    <message>
        <source>The two do not belong together. Which of them is wrong, Cognito does not say.</source>
        <extracomment>cognito/error_table_refused.py</extracomment>
        <translation>2 つは一緒に使えません。どちらが違うかを、Cognito は示しません。</translation>
    </message>
    <message>
        <source>The two sides could not agree on an encrypted connection. The other side may not speak TLS at all.</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>両側は、暗号化された接続について合意できませんでした。相手は TLS にまったく対応していないのかもしれません。</translation>
    </message>
    <message>
        <source>The update cannot be previewed</source>
        <extracomment>workshop/stack.py</extracomment>
        <translation>更新をプレビューできません</translation>
    </message>
    <message>
        <source>The user is not in a state for that</source>
        <extracomment>cognito/error_table_signed.py</extracomment>
        <translation>ユーザーはそれができる状態ではありません</translation>
    </message>
    <message>
        <source>The user pool is not there</source>
        <extracomment>cognito/error_table_pool.py</extracomment>
        <translation>ユーザープールがありません</translation>
    </message>
    <message>
        <source>The users&apos; stack has no pool to offer</source>
        <extracomment>workshop/stack_command.py</extracomment>
        <translation>ユーザー用のスタックにプールがありません</translation>
    </message>
    <message>
        <source>The values of this sign-in
All but the secret ones are shown as they were sent.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>このサインインの値
秘密のもの以外は、送られたとおりに表示します。</translation>
    </message>
    <message>
        <source>The version of the access token&apos;s format.</source>
        <extracomment>cognito/comparison.py</extracomment>
        <translation>アクセストークンの形式のバージョンです。</translation>
    </message>
    <message>
        <source>The version of the access token&apos;s make-up.</source>
        <extracomment>cognito/claims.py</extracomment>
        <translation>アクセストークンの構成のバージョンです。</translation>
    </message>
    <message>
        <source>The website has no configuration yet</source>
        <extracomment>workshop/stack_reasons.py</extracomment>
        <translation>ウェブサイトにまだ設定がありません</translation>
    </message>
    <message>
        <source>The workshop guide
Seven steps. Each is ticked when it has happened.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>ワークショップのガイド
ステップは 7 つ。実際に済むとチェックが付きます。</translation>
    </message>
    <message>
        <source>The workshop&apos;s API takes one of the tokens in its Authorization header. Which?</source>
        <extracomment>workshop/guide_module_2.py</extracomment>
        <translation>ワークショップの API は、Authorization ヘッダーでトークンを 1 つ受け取ります。どれですか?</translation>
    </message>
    <message>
        <source>The wrong one of two
A REST API that asks for no scopes wants the ID token, not this one.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>2 つのうち間違った方
スコープを求めない REST API が求めるのは ID トークンで、これではありません。</translation>
    </message>
    <message>
        <source>The {name} is JSON, but not an object.</source>
        <extracomment>cognito/jwt_parts.py</extracomment>
        <translation>{name} は JSON ですが、オブジェクトではありません。</translation>
    </message>
    <message>
        <source>The {name} is cut off: Base64url never has {count} characters.</source>
        <extracomment>cognito/jwt_parts.py</extracomment>
        <translation>{name} が途中で切れています。Base64url が {count} 文字になることはありません。</translation>
    </message>
    <message>
        <source>The {name} is empty.</source>
        <extracomment>cognito/json_faults.py</extracomment>
        <translation>{name} は空です。</translation>
    </message>
    <message>
        <source>The {name} is nested deeper than {most_levels} levels.</source>
        <extracomment>cognito/jwt_parts.py</extracomment>
        <translation>{name} の入れ子が {most_levels} 段を超えています。</translation>
    </message>
    <message>
        <source>The {name} is not Base64url: {wrong} does not belong to it.</source>
        <extracomment>cognito/jwt_parts.py</extracomment>
        <translation>{name} は Base64url ではありません。{wrong} は使えない文字です。</translation>
    </message>
    <message>
        <source>The {name} is not UTF-8 text.</source>
        <extracomment>cognito/jwt_parts.py</extracomment>
        <translation>{name} は UTF-8 テキストではありません。</translation>
    </message>
    <message>
        <source>The {part} names {listed} more than once, and readers differ in which one they believe.</source>
        <extracomment>cognito/jwt_parts.py</extracomment>
        <translation>{part} に {listed} が 2 回以上あり、どれを信じるかは読み手によって異なります。</translation>
    </message>
    <message>
        <source>There are as many of these in the account as Amazon allows.</source>
        <extracomment>workshop/stack_reasons.py</extracomment>
        <translation>アカウントにあるこれらの数が、Amazon の許す上限に達しています。</translation>
    </message>
    <message>
        <source>There are no AWS credentials</source>
        <extracomment>workshop/aws_errors.py</extracomment>
        <translation>AWS 認証情報がありません</translation>
    </message>
    <message>
        <source>There are too many pools</source>
        <extracomment>session/profiles.py</extracomment>
        <translation>プールが多すぎます</translation>
    </message>
    <message>
        <source>There is a group of that name</source>
        <extracomment>cognito/error_table_signed.py</extracomment>
        <translation>その名前のグループがあります</translation>
    </message>
    <message>
        <source>There is a new access token, so its hash is another.</source>
        <extracomment>cognito/comparison.py</extracomment>
        <translation>新しいアクセストークンなので、そのハッシュも別のものです。</translation>
    </message>
    <message>
        <source>There is a stack of that name already</source>
        <extracomment>workshop/aws_errors.py</extracomment>
        <translation>その名前のスタックはすでにあります</translation>
    </message>
    <message>
        <source>There is an account with this user name or address in the pool.</source>
        <extracomment>cognito/error_table_pool.py</extracomment>
        <translation>このユーザー名かアドレスのアカウントが、プールにあります。</translation>
    </message>
    <message>
        <source>There is more in the file than the configuration</source>
        <extracomment>workshop/config_text.py</extracomment>
        <translation>ファイルに設定以外のものがあります</translation>
    </message>
    <message>
        <source>There is no API to ask yet</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>尋ねる API がまだありません</translation>
    </message>
    <message>
        <source>There is no app client {client_id} in {region}.</source>
        <extracomment>workshop/findings.py</extracomment>
        <translation>{region} にアプリクライアント {client_id} はありません。</translation>
    </message>
    <message>
        <source>There is no second factor to use</source>
        <extracomment>cognito/error_table_pool.py</extracomment>
        <translation>使える第二要素がありません</translation>
    </message>
    <message>
        <source>There is no signature that could be read.</source>
        <extracomment>cognito/verification.py</extracomment>
        <translation>読み取れる署名がありません。</translation>
    </message>
    <message>
        <source>There is no such app client to ask about.</source>
        <extracomment>workshop/findings.py</extracomment>
        <translation>尋ねるべきアプリクライアントがありません。</translation>
    </message>
    <message>
        <source>There is no such bucket</source>
        <extracomment>workshop/aws_errors.py, workshop/website.py</extracomment>
        <translation>そのようなバケットはありません</translation>
    </message>
    <message>
        <source>There is no such file</source>
        <extracomment>workshop/config_text.py</extracomment>
        <translation>そのようなファイルはありません</translation>
    </message>
    <message>
        <source>There is no such profile</source>
        <extracomment>workshop/aws_errors.py</extracomment>
        <translation>そのようなプロファイルはありません</translation>
    </message>
    <message>
        <source>There is no such stack</source>
        <extracomment>workshop/aws_errors.py, workshop/stack.py</extracomment>
        <translation>そのようなスタックはありません</translation>
    </message>
    <message>
        <source>There is no token here.</source>
        <extracomment>cognito/jwt_parts.py</extracomment>
        <translation>ここにトークンはありません。</translation>
    </message>
    <message>
        <source>There is no way through the network to the service at the moment.</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>今は、ネットワークでサービスに届く経路がありません。</translation>
    </message>
    <message>
        <source>There is nothing at that address</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>そのアドレスには何もありません</translation>
    </message>
    <message>
        <source>There is nothing in it that looks like a token.</source>
        <extracomment>workshop/token_file.py</extracomment>
        <translation>トークンらしいものが入っていません。</translation>
    </message>
    <message>
        <source>There is nothing left to verify, so no code was sent.</source>
        <extracomment>cognito/error_table_given.py</extracomment>
        <translation>検証するものが残っていないため、コードは送られませんでした。</translation>
    </message>
    <message>
        <source>There is nothing left to verify.</source>
        <extracomment>cognito/error_table_refused.py</extracomment>
        <translation>検証するものは残っていません。</translation>
    </message>
    <message>
        <source>There is nothing to send this to yet.</source>
        <extracomment>app/pool_keeper.py</extracomment>
        <translation>これを送る先がまだありません。</translation>
    </message>
    <message>
        <source>There is nothing to verify</source>
        <extracomment>cognito/error_table_account.py</extracomment>
        <translation>検証するものがありません</translation>
    </message>
    <message>
        <source>There is nowhere to send a code</source>
        <extracomment>cognito/error_table_given.py</extracomment>
        <translation>コードの送り先がありません</translation>
    </message>
    <message>
        <source>There is nowhere to send such a code</source>
        <extracomment>cognito/error_table_given.py</extracomment>
        <translation>そのコードの送り先がありません</translation>
    </message>
    <message>
        <source>There were too many requests in a short time, from this account as a whole.</source>
        <extracomment>workshop/aws_errors.py</extracomment>
        <translation>短時間に、このアカウント全体から多すぎるリクエストがありました。</translation>
    </message>
    <message>
        <source>These AWS credentials lack a permission</source>
        <extracomment>cognito/error_table_signed.py</extracomment>
        <translation>この AWS 認証情報にはアクセス許可が足りません</translation>
    </message>
    <message>
        <source>These are the ways that the pool offers.</source>
        <extracomment>cognito/challenge_entries.py</extracomment>
        <translation>プールが提示する方法です。</translation>
    </message>
    <message>
        <source>These credentials find no stack of that name in {listed}.</source>
        <extracomment>workshop/pool_lookup.py</extracomment>
        <translation>この認証情報では、{listed} にその名前のスタックが見つかりません。</translation>
    </message>
    <message>
        <source>They are kept in {kept}. The app starts as if it were the first time.</source>
        <extracomment>app/composition.py</extracomment>
        <translation>{kept} に残してあります。アプリは初回と同じように起動します。</translation>
    </message>
    <message>
        <source>They were good for some hours only, as those of single sign-on and of roles are.</source>
        <extracomment>cognito/error_table_signed.py</extracomment>
        <translation>シングルサインオンやロールの認証情報と同じく、数時間だけ有効でした。</translation>
    </message>
    <message>
        <source>This account cannot be confirmed</source>
        <extracomment>cognito/error_table_refused.py</extracomment>
        <translation>このアカウントは確認済みにできません</translation>
    </message>
    <message>
        <source>This account is confirmed already</source>
        <extracomment>cognito/error_table_given.py, cognito/error_table_refused.py</extracomment>
        <translation>このアカウントはすでに確認済みです</translation>
    </message>
    <message>
        <source>This account is not verified yet</source>
        <extracomment>cognito/error_table_pool.py</extracomment>
        <translation>このアカウントはまだ検証されていません</translation>
    </message>
    <message>
        <source>This app client does not allow that way of signing in</source>
        <extracomment>cognito/error_table_given.py</extracomment>
        <translation>このアプリクライアントは、そのサインイン方法を許可していません</translation>
    </message>
    <message>
        <source>This app client has a secret</source>
        <extracomment>cognito/error_table_refused.py</extracomment>
        <translation>このアプリクライアントにはシークレットがあります</translation>
    </message>
    <message>
        <source>This cannot be changed here</source>
        <extracomment>cognito/attribute_rules.py</extracomment>
        <translation>ここでは変更できません</translation>
    </message>
    <message>
        <source>This computer has no AWS credentials</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>このコンピューターに AWS 認証情報がありません</translation>
    </message>
    <message>
        <source>This computer is known already</source>
        <extracomment>cognito/error_table_account.py</extracomment>
        <translation>このコンピューターはすでに知られています</translation>
    </message>
    <message>
        <source>This computer was not recognised</source>
        <extracomment>cognito/devices.py</extracomment>
        <translation>このコンピューターは認識されませんでした</translation>
    </message>
    <message>
        <source>This computer&apos;s clock agrees with the service&apos;s, give or take a second.</source>
        <extracomment>workshop/findings.py</extracomment>
        <translation>このコンピューターの時計は、サービスの時計と 1 秒ほどの誤差で合っています。</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is off</source>
        <extracomment>workshop/aws_errors.py</extracomment>
        <translation>このコンピューターの時計がずれています</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {seconds} s ahead of the service&apos;s, give or take one.</source>
        <extracomment>workshop/findings.py</extracomment>
        <translation>このコンピューターの時計は、サービスの時計より約 {seconds} 秒進んでいます (誤差 1 秒)。</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {seconds} s behind the service&apos;s, give or take one.</source>
        <extracomment>workshop/findings.py</extracomment>
        <translation>このコンピューターの時計は、サービスの時計より約 {seconds} 秒遅れています (誤差 1 秒)。</translation>
    </message>
    <message>
        <source>This forgery takes the published key for a shared secret, and the key that the token names can&apos;t be fetched.</source>
        <extracomment>cognito/breaking.py</extracomment>
        <translation>この偽造は公開鍵を共有の秘密とみなしますが、トークンが示す鍵を取得できません。</translation>
    </message>
    <message>
        <source>This has to be signed</source>
        <extracomment>cognito/error_table_signed.py</extracomment>
        <translation>これには署名が必要です</translation>
    </message>
    <message>
        <source>This is a fault of ours and nothing that you did. What you typed is still there.</source>
        <extracomment>jobs/jobs.py</extracomment>
        <translation>あなたの操作ではなく、アプリの不具合です。入力した内容は残っています。</translation>
    </message>
    <message>
        <source>This is no recording that can be shown</source>
        <extracomment>cognito/har_reading.py</extracomment>
        <translation>表示できる記録ではありません</translation>
    </message>
    <message>
        <source>This is the second half of a proof whose first half the app did not begin. Start again.</source>
        <extracomment>cognito/challenges.py</extracomment>
        <translation>これは証明の後半ですが、前半をアプリは始めていません。最初からやり直してください。</translation>
    </message>
    <message>
        <source>This is too long for a keyring</source>
        <extracomment>session/pieces.py</extracomment>
        <translation>キーリングには長すぎます</translation>
    </message>
    <message>
        <source>This is {count} characters long; nothing beyond {most_characters} is decoded.</source>
        <extracomment>cognito/jwt_parts.py</extracomment>
        <translation>長さは {count} 文字です。{most_characters} 文字を超える分はデコードしません。</translation>
    </message>
    <message>
        <source>This operation is not enabled for the user pool.</source>
        <extracomment>cognito/error_table_pool.py</extracomment>
        <translation>このオペレーションは、ユーザープールで有効になっていません。</translation>
    </message>
    <message>
        <source>This pool does not take registrations</source>
        <extracomment>cognito/error_table_refused.py</extracomment>
        <translation>このプールは登録を受け付けていません</translation>
    </message>
    <message>
        <source>This pool gives a new refresh token at each refresh, and this one has been replaced. Somebody else may have used it.</source>
        <extracomment>cognito/error_table_refused.py</extracomment>
        <translation>このプールは更新のたびに新しい更新トークンを渡し、これはもう置き換えられています。ほかのだれかが使ったのかもしれません。</translation>
    </message>
    <message>
        <source>This pool has no key {key_id}; its keys are {known}.{aside}</source>
        <extracomment>cognito/verification.py</extracomment>
        <translation>このプールに鍵 {key_id} はありません。あるのは {known} です。{aside}</translation>
    </message>
    <message>
        <source>This pool remembers no devices</source>
        <extracomment>cognito/error_table_account.py</extracomment>
        <translation>このプールはデバイスを記憶しません</translation>
    </message>
    <message>
        <source>This pool wants a phone number</source>
        <extracomment>cognito/error_table_given.py</extracomment>
        <translation>このプールでは電話番号が必要です</translation>
    </message>
    <message>
        <source>This pool wants a user name</source>
        <extracomment>cognito/error_table_given.py</extracomment>
        <translation>このプールではユーザー名が必要です</translation>
    </message>
    <message>
        <source>This pool wants an email address</source>
        <extracomment>cognito/error_table_given.py</extracomment>
        <translation>このプールではメールアドレスが必要です</translation>
    </message>
    <message>
        <source>This request has to be signed with AWS credentials, and none were found where the AWS CLI looks for them: the environment, and the profile that AWS_PROFILE names.</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>このリクエストには AWS 認証情報による署名が必要ですが、AWS CLI が探す場所 (環境と、AWS_PROFILE が示すプロファイル) には見つかりませんでした。</translation>
    </message>
    <message>
        <source>This sign-in cannot go on</source>
        <extracomment>cognito/error_table_refused.py</extracomment>
        <translation>このサインインは続けられません</translation>
    </message>
    <message>
        <source>This token can&apos;t be broken any further</source>
        <extracomment>cognito/breaking.py</extracomment>
        <translation>このトークンはこれ以上壊せません</translation>
    </message>
    <message>
        <source>This token carries no at_hash, so there is nothing to compare.</source>
        <extracomment>cognito/verification.py</extracomment>
        <translation>このトークンに at_hash はなく、比べるものがありません。</translation>
    </message>
    <message>
        <source>This token does not say when the person signed in (auth_time).</source>
        <extracomment>cognito/token_times.py</extracomment>
        <translation>このトークンにサインイン日時 (auth_time) がありません。</translation>
    </message>
    <message>
        <source>This token is encrypted and not signed.</source>
        <extracomment>cognito/verification.py</extracomment>
        <translation>このトークンは暗号化されていて、署名はされていません。</translation>
    </message>
    <message>
        <source>This token was shortened: what “{mark}” stands for is missing, and nothing brings it back.</source>
        <extracomment>cognito/jwt_parts.py</extracomment>
        <translation>このトークンは短縮されています。「{mark}」の部分が欠けていて、元に戻す方法はありません。</translation>
    </message>
    <message>
        <source>This user is disabled</source>
        <extracomment>cognito/error_table_refused.py</extracomment>
        <translation>このユーザーは無効です</translation>
    </message>
    <message>
        <source>Three Base64url parts; header and payload are JSON objects that name each member once.</source>
        <extracomment>cognito/verification.py</extracomment>
        <translation>3 つの Base64url の部分です。ヘッダーとペイロードは JSON オブジェクトで、各メンバーの名前は 1 回ずつです。</translation>
    </message>
    <message>
        <source>Throttling
Three tries with growing pauses, then the app asks for patience.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>スロットリング
間隔を広げながら 3 回試し、その後アプリは待つよう求めます。</translation>
    </message>
    <message>
        <source>Ties this ID token to one access token: the first half of that token&apos;s SHA-256.</source>
        <extracomment>cognito/claims.py</extracomment>
        <translation>この ID トークンを 1 つのアクセストークンに結び付けます。そのトークンの SHA-256 の前半です。</translation>
    </message>
    <message>
        <source>Ties this ID token to one authorization code: the first half of that code&apos;s SHA-256.</source>
        <extracomment>cognito/claims.py</extracomment>
        <translation>この ID トークンを 1 つの認可コードに結び付けます。そのコードの SHA-256 の前半です。</translation>
    </message>
    <message>
        <source>Time zone</source>
        <extracomment>cognito/attribute_rules.py</extracomment>
        <translation>タイムゾーン</translation>
    </message>
    <message>
        <source>Too many asked at once</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>一度に求めた数が多すぎます</translation>
    </message>
    <message>
        <source>Too many attempts</source>
        <extracomment>cognito/error_table_refused.py</extracomment>
        <translation>試行が多すぎます</translation>
    </message>
    <message>
        <source>Too many attempts for now</source>
        <extracomment>cognito/error_table_pool.py</extracomment>
        <translation>今は試行が多すぎます</translation>
    </message>
    <message>
        <source>Too many wrong codes</source>
        <extracomment>cognito/error_table_pool.py</extracomment>
        <translation>間違ったコードが多すぎます</translation>
    </message>
    <message>
        <source>Too many wrong codes. Wait a quarter of an hour; you need no new account.</source>
        <extracomment>workshop/guide_module_2.py</extracomment>
        <translation>間違ったコードが多すぎます。15 分お待ちください。新しいアカウントは要りません。</translation>
    </message>
    <message>
        <source>Try again in a moment, or go on without it.</source>
        <extracomment>session/system_keyring.py</extracomment>
        <translation>少し待ってもう一度試すか、キーリングなしで続けてください。</translation>
    </message>
    <message>
        <source>Try again in a moment: it is started again by itself.</source>
        <extracomment>app/local_pool_process.py</extracomment>
        <translation>少し待って、もう一度試してください。自動で再起動されます。</translation>
    </message>
    <message>
        <source>Try again later or from your usual network.</source>
        <extracomment>cognito/error_table_refused.py</extracomment>
        <translation>後でもう一度試すか、いつものネットワークから試してください。</translation>
    </message>
    <message>
        <source>Try again.</source>
        <extracomment>app/administration.py, cognito/error_table_pool.py</extracomment>
        <translation>もう一度試してください。</translation>
    </message>
    <message>
        <source>Try again. If it had worked after all, the next answer says so.</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>もう一度試してください。実は成功していたなら、次の応答でわかります。</translation>
    </message>
    <message>
        <source>Try again. If it happens again, copy the details and report them.</source>
        <extracomment>jobs/jobs.py</extracomment>
        <translation>もう一度試してください。また起きるようなら、詳細をコピーして報告してください。</translation>
    </message>
    <message>
        <source>Try again. If it stays so, check the endpoint&apos;s address, and any proxy in between.</source>
        <extracomment>workshop/aws_errors.py</extracomment>
        <translation>もう一度試してください。続くようなら、エンドポイントのアドレスと、間にあるプロキシを確認してください。</translation>
    </message>
    <message>
        <source>Try again. If it stays so, check the endpoint&apos;s address.</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>もう一度試してください。続くようなら、エンドポイントのアドレスを確認してください。</translation>
    </message>
    <message>
        <source>Try another network, or ask whoever runs the pool.</source>
        <extracomment>cognito/error_table_pool.py</extracomment>
        <translation>別のネットワークを試すか、プールの管理者に尋ねてください。</translation>
    </message>
    <message>
        <source>Turn to Compare in the inspector: it sets both tokens side by side, claim by claim.</source>
        <extracomment>workshop/guide_module_2.py</extracomment>
        <translation>インスペクターで「比較」に切り替えてください。2 つのトークンが、クレームごとに並びます。</translation>
    </message>
    <message>
        <source>Two changes at the same time</source>
        <extracomment>cognito/error_table_pool.py</extracomment>
        <translation>2 つの変更が重なりました</translation>
    </message>
    <message>
        <source>Two of the pool&apos;s settings contradict each other, or one is missing.</source>
        <extracomment>cognito/error_table_pool.py</extracomment>
        <translation>プールの 2 つの設定が矛盾しているか、1 つ足りません。</translation>
    </message>
    <message>
        <source>Type a whole number.</source>
        <extracomment>cognito/attribute_rules.py</extracomment>
        <translation>整数を入力してください。</translation>
    </message>
    <message>
        <source>Type it as the user name, with the country&apos;s code and no spaces: +441632960001.</source>
        <extracomment>cognito/error_table_given.py</extracomment>
        <translation>国番号付き、空白なしで、ユーザー名として入力してください: +441632960001。</translation>
    </message>
    <message>
        <source>Type the app client&apos;s id; the console lists it under App clients.</source>
        <extracomment>workshop/pool_lookup.py</extracomment>
        <translation>アプリクライアントの ID を入力してください。コンソールの App clients に載っています。</translation>
    </message>
    <message>
        <source>Type the code from the newest message.</source>
        <extracomment>cognito/error_table_account.py, cognito/error_table_given.py</extracomment>
        <translation>最新のメッセージのコードを入力してください。</translation>
    </message>
    <message>
        <source>Type the code that the app shows now.</source>
        <extracomment>cognito/error_table_given.py</extracomment>
        <translation>アプリに今表示されているコードを入力してください。</translation>
    </message>
    <message>
        <source>Type the name of the website&apos;s bucket from module 1, like wildrydes-yourname, without s3:// or a path.</source>
        <extracomment>workshop/website.py</extracomment>
        <translation>モジュール 1 のウェブサイトのバケット名を、wildrydes-yourname のように、s3:// やパスを付けずに入力してください。</translation>
    </message>
    <message>
        <source>Type the newest code; if it is refused again, start the sign-in again.</source>
        <extracomment>cognito/error_table_given.py</extracomment>
        <translation>最新のコードを入力してください。また拒否されたら、サインインを最初からやり直してください。</translation>
    </message>
    <message>
        <source>Type the present password again.</source>
        <extracomment>cognito/error_table_refused.py</extracomment>
        <translation>現在のパスワードをもう一度入力してください。</translation>
    </message>
    <message>
        <source>Type the present password again; if that does not help, sign in again.</source>
        <extracomment>cognito/error_table_refused.py</extracomment>
        <translation>現在のパスワードをもう一度入力してください。それで解決しなければ、サインインし直してください。</translation>
    </message>
    <message>
        <source>Type true or false.</source>
        <extracomment>cognito/attribute_rules.py</extracomment>
        <translation>true または false を入力してください。</translation>
    </message>
    <message>
        <source>Understand the tokens</source>
        <extracomment>workshop/guide_module_2.py</extracomment>
        <translation>トークンを理解する</translation>
    </message>
    <message>
        <source>Unlock the system&apos;s keyring and try again, or go on without it.</source>
        <extracomment>session/system_keyring.py</extracomment>
        <translation>システムのキーリングのロックを解除してもう一度試すか、キーリングなしで続けてください。</translation>
    </message>
    <message>
        <source>Unset WILDRYDES_CLIENT_SECRET, then start the app again.</source>
        <extracomment>workshop/findings.py</extracomment>
        <translation>WILDRYDES_CLIENT_SECRET の設定を消してから、アプリを起動し直してください。</translation>
    </message>
    <message>
        <source>Use &apos;Forgotten password&apos; to get a code and choose a new one.</source>
        <extracomment>cognito/error_table_given.py</extracomment>
        <translation>「パスワードを忘れた場合」でコードを受け取り、新しいものを選んでください。</translation>
    </message>
    <message>
        <source>Use https, or an address on 127.0.0.1.</source>
        <extracomment>cognito/faults.py, cognito/pool.py</extracomment>
        <translation>https、または 127.0.0.1 のアドレスを使ってください。</translation>
    </message>
    <message>
        <source>Use the API&apos;s https address.</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>API の https アドレスを使ってください。</translation>
    </message>
    <message>
        <source>Use the group that is there, or choose another name.</source>
        <extracomment>cognito/error_table_signed.py</extracomment>
        <translation>今あるグループを使うか、別の名前を選んでください。</translation>
    </message>
    <message>
        <source>Use your email address as the user name.</source>
        <extracomment>cognito/error_table_given.py</extracomment>
        <translation>メールアドレスをユーザー名として使ってください。</translation>
    </message>
    <message>
        <source>User names have up to 128 letters, digits and signs, and no spaces.</source>
        <extracomment>cognito/error_table_given.py</extracomment>
        <translation>ユーザー名は、文字、数字、記号の 128 文字以内で、空白は使えません。</translation>
    </message>
    <message>
        <source>Verify
The code from the mail proves that the address is the rider&apos;s.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>検証
メールのコードで、アドレスがライダーのものだと証明します。</translation>
    </message>
    <message>
        <source>Verify the account first if a code for that is still around; else ask whoever runs the pool.</source>
        <extracomment>cognito/error_table_given.py</extracomment>
        <translation>そのためのコードがまだあれば、先にアカウントを検証してください。なければプールの管理者に尋ねてください。</translation>
    </message>
    <message>
        <source>Verify the address</source>
        <extracomment>workshop/guide_module_2.py</extracomment>
        <translation>アドレスを検証</translation>
    </message>
    <message>
        <source>Wait a few minutes, then try again.</source>
        <extracomment>cognito/error_table_refused.py</extracomment>
        <translation>数分待ってから、もう一度試してください。</translation>
    </message>
    <message>
        <source>Wait a minute, then try again.</source>
        <extracomment>workshop/aws_errors.py</extracomment>
        <translation>1 分待ってから、もう一度試してください。</translation>
    </message>
    <message>
        <source>Wait a moment, then ask again.</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>少し待ってから、もう一度頼んでください。</translation>
    </message>
    <message>
        <source>Wait a moment, then try again.</source>
        <extracomment>cognito/error_table_pool.py, cognito/faults.py</extracomment>
        <translation>少し待ってから、もう一度試してください。</translation>
    </message>
    <message>
        <source>Wait a moment, then try again. The details help whoever runs the pool.</source>
        <extracomment>cognito/error_row.py</extracomment>
        <translation>少し待ってから、もう一度試してください。詳細はプールの管理者の役に立ちます。</translation>
    </message>
    <message>
        <source>Wait a moment: the local pool is started again when it stops.</source>
        <extracomment>workshop/inbox.py</extracomment>
        <translation>少し待ってください。ローカルプールは、止まると自動で再起動されます。</translation>
    </message>
    <message>
        <source>Wait a while, then ask for a new code.</source>
        <extracomment>cognito/error_table_pool.py</extracomment>
        <translation>しばらく待ってから、新しいコードを請求してください。</translation>
    </message>
    <message>
        <source>Wait a while, up to an hour, then try again.</source>
        <extracomment>cognito/error_table_pool.py</extracomment>
        <translation>しばらく (最長 1 時間) 待ってから、もう一度試してください。</translation>
    </message>
    <message>
        <source>Wait for the next code and type that one.</source>
        <extracomment>cognito/error_table_given.py</extracomment>
        <translation>次のコードを待って、それを入力してください。</translation>
    </message>
    <message>
        <source>Wait until it rests; a creation that failed has to be deleted first.</source>
        <extracomment>workshop/aws_errors.py</extracomment>
        <translation>処理が終わるまで待ってください。失敗した作成は、先に削除する必要があります。</translation>
    </message>
    <message>
        <source>Website</source>
        <extracomment>cognito/attribute_rules.py</extracomment>
        <translation>ウェブサイト</translation>
    </message>
    <message>
        <source>What Python&apos;s keyring found keeps secrets in a file that other programs can read.</source>
        <extracomment>session/system_keyring.py</extracomment>
        <translation>Python の keyring が見つけたものは、ほかのプログラムにも読めるファイルに秘密を保管します。</translation>
    </message>
    <message>
        <source>What came back from the pool&apos;s JWKS address is not a set of keys.</source>
        <extracomment>cognito/jwks.py</extracomment>
        <translation>プールの JWKS アドレスから返ってきたものは、鍵のセットではありません。</translation>
    </message>
    <message>
        <source>What came cannot be read as one, so whoever sent it is not Amazon, or it was damaged on the way.</source>
        <extracomment>workshop/aws_errors.py</extracomment>
        <translation>届いたものを応答として読めません。送ったのが Amazon ではないか、途中で壊れました。</translation>
    </message>
    <message>
        <source>What came is not a JSON object, so it is not the ride API that answered.</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>届いたものは JSON オブジェクトではないため、応答したのは乗車 API ではありません。</translation>
    </message>
    <message>
        <source>What each is for: id says who somebody is, access says what the bearer may do.</source>
        <extracomment>cognito/comparison.py</extracomment>
        <translation>それぞれの用途です。id はその人がだれかを、access は持ち主に何が許されるかを示します。</translation>
    </message>
    <message>
        <source>What is sent
The proof, and nothing that would lead back to the password.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>送られるもの
証明だけです。パスワードの手がかりになるものは送りません。</translation>
    </message>
    <message>
        <source>What it has is {count} characters long, and no token is.</source>
        <extracomment>workshop/token_file.py</extracomment>
        <translation>中身は {count} 文字あります。これほど長いトークンはありません。</translation>
    </message>
    <message>
        <source>What kind of provider it is: OIDC, SAML, Google, Facebook and so on.</source>
        <extracomment>cognito/claims.py</extracomment>
        <translation>プロバイダーの種類です。OIDC、SAML、Google、Facebook など。</translation>
    </message>
    <message>
        <source>What the bearer may do, in words with spaces between; aws.cognito.signin.user.admin is to read and change their own account.</source>
        <extracomment>cognito/claims.py</extracomment>
        <translation>持ち主に許されることを、空白で区切った言葉で示します。aws.cognito.signin.user.admin は、自分のアカウントの読み取りと変更です。</translation>
    </message>
    <message>
        <source>What the bearer may do: only an access token says that.</source>
        <extracomment>cognito/comparison.py</extracomment>
        <translation>持ち主に許されること。アクセストークンだけが示します。</translation>
    </message>
    <message>
        <source>What the person is casually called.</source>
        <extracomment>cognito/claims.py</extracomment>
        <translation>その人の普段の呼び名です。</translation>
    </message>
    <message>
        <source>What the pool calls that provider.</source>
        <extracomment>cognito/claims.py</extracomment>
        <translation>プールでのそのプロバイダーの呼び名です。</translation>
    </message>
    <message>
        <source>What the server sent for the password proof is incomplete or unsafe to use, so nothing was proved to it.</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>パスワードの証明のためにサーバーが送ったものが不完全か、使うと危険です。そのため、サーバーには何も証明していません。</translation>
    </message>
    <message>
        <source>What the token is for: id says who somebody is, access says what they may do.</source>
        <extracomment>cognito/claims.py</extracomment>
        <translation>トークンの用途です。id はその人がだれかを、access は何が許されるかを示します。</translation>
    </message>
    <message>
        <source>What was asked for is not there. Most often the ids are right and the Region is not.</source>
        <extracomment>cognito/error_table_pool.py</extracomment>
        <translation>求めたものがそこにありません。多くの場合、ID は正しく、リージョンが違います。</translation>
    </message>
    <message>
        <source>What was kept in the keyring was damaged</source>
        <extracomment>session/pieces.py</extracomment>
        <translation>キーリングに保管したものが壊れていました</translation>
    </message>
    <message>
        <source>When the identity came into the pool, in milliseconds since 1970.</source>
        <extracomment>cognito/claims.py</extracomment>
        <translation>この ID がプールに入った時点です (1970 年からのミリ秒)。</translation>
    </message>
    <message>
        <source>When the person proved who they are; a refresh does not change it.</source>
        <extracomment>cognito/claims.py</extracomment>
        <translation>その人が自分を証明した時点です。更新では変わりません。</translation>
    </message>
    <message>
        <source>When the person&apos;s details were last changed.</source>
        <extracomment>cognito/claims.py</extracomment>
        <translation>その人の情報が最後に変更された時点です。</translation>
    </message>
    <message>
        <source>When the token ends; after this moment no API may take it.</source>
        <extracomment>cognito/claims.py</extracomment>
        <translation>トークンの期限です。これより後は、API が受け入れてはいけません。</translation>
    </message>
    <message>
        <source>When this token was issued, at the sign-in or at a refresh.</source>
        <extracomment>cognito/claims.py</extracomment>
        <translation>サインインまたは更新で、このトークンが発行された時点です。</translation>
    </message>
    <message>
        <source>Whether the person has shown that messages to that number reach them.</source>
        <extracomment>cognito/claims.py</extracomment>
        <translation>その番号へのメッセージが届くことを、その人が示したかどうか。</translation>
    </message>
    <message>
        <source>Whether the person has shown that they can read mail sent to that address.</source>
        <extracomment>cognito/claims.py</extracomment>
        <translation>そのアドレスへのメールを読めることを、その人が示したかどうか。</translation>
    </message>
    <message>
        <source>Whether the pool made the account for this identity, and did not link it later.</source>
        <extracomment>cognito/claims.py</extracomment>
        <translation>プールがこの ID 用にアカウントを作ったかどうか (後からリンクした場合は false)。</translation>
    </message>
    <message>
        <source>Which factors there are, and whether there are any, whoever runs the pool decides.</source>
        <extracomment>cognito/error_table_given.py</extracomment>
        <translation>どの要素があるか、そもそもあるかは、プールの管理者が決めます。</translation>
    </message>
    <message>
        <source>Which flows an app client allows is one of its settings (ExplicitAuthFlows).</source>
        <extracomment>cognito/error_table_given.py</extracomment>
        <translation>アプリクライアントが許可するフローは、その設定の 1 つです (ExplicitAuthFlows)。</translation>
    </message>
    <message>
        <source>Which second factors there are, and whether there are any, whoever runs the pool decides.</source>
        <extracomment>cognito/error_table_pool.py</extracomment>
        <translation>どの第二要素があるか、そもそもあるかは、プールの管理者が決めます。</translation>
    </message>
    <message>
        <source>Who acts on the person&apos;s behalf.</source>
        <extracomment>cognito/claims.py</extracomment>
        <translation>その人に代わって操作する人です。</translation>
    </message>
    <message>
        <source>Who issued the token: the address of the user pool.</source>
        <extracomment>cognito/claims.py</extracomment>
        <translation>トークンの発行者、つまりユーザープールのアドレスです。</translation>
    </message>
    <message>
        <source>Whoever gets no mail can be confirmed by an administrator, on the page Users. Then their address stays unverified, and a forgotten password stays forgotten.</source>
        <extracomment>workshop/guide_module_2.py</extracomment>
        <translation>メールが届かない人は、ユーザーページで管理者が確認済みにできます。ただしアドレスは未検証のままで、忘れたパスワードは再設定できません。</translation>
    </message>
    <message>
        <source>Whoever runs the pool can confirm you on the page Users, or let the pool send by Amazon SES.</source>
        <extracomment>cognito/error_table_pool.py</extracomment>
        <translation>プールの管理者は、ユーザーページであなたを確認済みにするか、プールから Amazon SES で送るようにできます。</translation>
    </message>
    <message>
        <source>Whoever runs the pool has to change this; show them the details.</source>
        <extracomment>cognito/error_row.py, cognito/error_table_signed.py</extracomment>
        <translation>プールの管理者による変更が必要です。詳細を見せてください。</translation>
    </message>
    <message>
        <source>Whom the token is for: the id of the app client that signed in.</source>
        <extracomment>cognito/claims.py</extracomment>
        <translation>トークンの対象です。サインインに使ったアプリクライアントの ID です。</translation>
    </message>
    <message>
        <source>Wild Rydes
The window is there, and the app&apos;s own pool answers. No account is needed.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>Wild Rydes
ウィンドウが開き、アプリ自身のプールが応答します。アカウントは要りません。</translation>
    </message>
    <message>
        <source>With an address and a password. Watch the Protocol panel: this is the one time that the password itself goes to Cognito, inside TLS.</source>
        <extracomment>workshop/guide_module_2.py</extracomment>
        <translation>アドレスとパスワードで登録します。プロトコルパネルを見てください。パスワードそのものが TLS の中で Cognito に送られるのは、この一度だけです。</translation>
    </message>
    <message>
        <source>With the country&apos;s code and no spaces: +441632960001.</source>
        <extracomment>cognito/attribute_rules.py</extracomment>
        <translation>国番号付き、空白なし: +441632960001。</translation>
    </message>
    <message>
        <source>Without the pool&apos;s key there is nothing to check it with.</source>
        <extracomment>cognito/verification.py</extracomment>
        <translation>プールの鍵がなければ、検査の手段がありません。</translation>
    </message>
    <message>
        <source>Write it like +441632960001.</source>
        <extracomment>cognito/attribute_rules.py, cognito/error_table_account.py</extracomment>
        <translation>+441632960001 のように書いてください。</translation>
    </message>
    <message>
        <source>Write it like {example}.</source>
        <extracomment>cognito/attribute_rules.py</extracomment>
        <translation>{example} のように書いてください。</translation>
    </message>
    <message>
        <source>Writing the website&apos;s configuration took too long</source>
        <extracomment>workshop/stack_reasons.py</extracomment>
        <translation>ウェブサイトの設定の書き込みに時間がかかりすぎました</translation>
    </message>
    <message>
        <source>Written on {day}</source>
        <extracomment>workshop/guide_report.py</extracomment>
        <translation>作成日: {day}</translation>
    </message>
    <message>
        <source>Wrong clock
To the pool it is two hours later: tokens that were good are over by its time.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>狂った時計
プールの時刻は 2 時間進んでいます。有効だったトークンも、その時刻では期限切れです。</translation>
    </message>
    <message>
        <source>Year, month and day: 1815-12-10.</source>
        <extracomment>cognito/attribute_rules.py</extracomment>
        <translation>年、月、日: 1815-12-10。</translation>
    </message>
    <message>
        <source>You are signed in, and your tokens are good. Only the address of the API that takes them is missing: this pool&apos;s configuration has no invokeUrl.</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>サインイン済みで、トークンは有効です。足りないのは、受け取る API のアドレスだけです。このプールの設定に invokeUrl がありません。</translation>
    </message>
    <message>
        <source>You have used that password before</source>
        <extracomment>cognito/error_table_given.py</extracomment>
        <translation>そのパスワードは以前に使われています</translation>
    </message>
    <message>
        <source>You may not do that in this account</source>
        <extracomment>workshop/aws_errors.py</extracomment>
        <translation>このアカウントでは許可されていません</translation>
    </message>
    <message>
        <source>You may not write to this bucket</source>
        <extracomment>workshop/website.py</extracomment>
        <translation>このバケットには書き込めません</translation>
    </message>
    <message>
        <source>You were signed out</source>
        <extracomment>cognito/error_table_refused.py</extracomment>
        <translation>サインアウトされました</translation>
    </message>
    <message>
        <source>Your password</source>
        <extracomment>cognito/challenge_entries.py</extracomment>
        <translation>あなたのパスワード</translation>
    </message>
    <message>
        <source>a client secret doesn&apos;t belong in a file that is handed out</source>
        <extracomment>workshop/presets.py</extracomment>
        <translation>配布するファイルにクライアントシークレットを入れてはいけません</translation>
    </message>
    <message>
        <source>a date no calendar here reaches</source>
        <extracomment>cognito/token_times.py</extracomment>
        <translation>暦では表せない日付</translation>
    </message>
    <message>
        <source>a question needs done_when = &quot;question_answered&quot;</source>
        <extracomment>workshop/guide_file.py</extracomment>
        <translation>質問には done_when = &quot;question_answered&quot; が必要です</translation>
    </message>
    <message>
        <source>another step has the id {id} already</source>
        <extracomment>workshop/guide_file.py</extracomment>
        <translation>別のステップがすでに ID {id} を使っています</translation>
    </message>
    <message>
        <source>auth_time, amr, at_hash and nonce are nobody&apos;s business there: how long ago or how somebody signed in is for your code to ask.</source>
        <extracomment>cognito/gateway.py</extracomment>
        <translation>auth_time、amr、at_hash、nonce は、そこでは検査されません。いつ、どのようにサインインしたかは、あなたのコードで確かめます。</translation>
    </message>
    <message>
        <source>authentication tag</source>
        <extracomment>cognito/jwt_parts.py</extracomment>
        <translation>認証タグ</translation>
    </message>
    <message>
        <source>choices are fewer than two</source>
        <extracomment>workshop/guide_file.py</extracomment>
        <translation>選択肢が 2 つより少なくなっています</translation>
    </message>
    <message>
        <source>ciphertext</source>
        <extracomment>cognito/jwt_parts.py</extracomment>
        <translation>暗号文</translation>
    </message>
    <message>
        <source>encrypted key</source>
        <extracomment>cognito/jwt_parts.py</extracomment>
        <translation>暗号化された鍵</translation>
    </message>
    <message>
        <source>exactly {most}</source>
        <extracomment>cognito/attribute_rules.py</extracomment>
        <translation>ちょうど {most}</translation>
    </message>
    <message>
        <source>exp has to lie ahead.</source>
        <extracomment>cognito/gateway.py</extracomment>
        <translation>exp は未来でなければいけません。</translation>
    </message>
    <message>
        <source>from when on it may be used</source>
        <extracomment>cognito/token_times.py</extracomment>
        <translation>有効開始日時</translation>
    </message>
    <message>
        <source>header</source>
        <extracomment>cognito/jwt_parts.py</extracomment>
        <translation>ヘッダー</translation>
    </message>
    <message>
        <source>id is not of the form of sign-in: small letters, digits, - and _</source>
        <extracomment>workshop/guide_file.py</extracomment>
        <translation>id が sign-in のような形ではありません (小文字、数字、-、_)</translation>
    </message>
    <message>
        <source>initialisation vector</source>
        <extracomment>cognito/jwt_parts.py</extracomment>
        <translation>初期化ベクトル</translation>
    </message>
    <message>
        <source>it can&apos;t be read: {why}</source>
        <extracomment>workshop/presets.py</extracomment>
        <translation>読み取れません: {why}</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <extracomment>workshop/guide_file.py, workshop/presets.py</extracomment>
        <translation>入れ子が深すぎます</translation>
    </message>
    <message>
        <source>it is not an object</source>
        <extracomment>workshop/pool_profiles.py</extracomment>
        <translation>オブジェクトではありません</translation>
    </message>
    <message>
        <source>it is too large for a guide</source>
        <extracomment>workshop/guide_file.py</extracomment>
        <translation>ガイドとしては大きすぎます</translation>
    </message>
    <message>
        <source>it is too large for what it is</source>
        <extracomment>workshop/presets.py</extracomment>
        <translation>この種のファイルとしては大きすぎます</translation>
    </message>
    <message>
        <source>its issuer or its kind is not one that there is</source>
        <extracomment>workshop/pool_profiles.py</extracomment>
        <translation>発行者または種類が存在しないものです</translation>
    </message>
    <message>
        <source>line {line}, column {column}</source>
        <extracomment>workshop/config_text.py</extracomment>
        <translation>{line} 行 {column} 列</translation>
    </message>
    <message>
        <source>line {line}, column {column}: {what}</source>
        <extracomment>workshop/guide_file.py, workshop/presets.py</extracomment>
        <translation>{line} 行 {column} 列: {what}</translation>
    </message>
    <message>
        <source>local_pool is neither true nor false</source>
        <extracomment>workshop/guide_file.py</extracomment>
        <translation>local_pool が true でも false でもありません</translation>
    </message>
    <message>
        <source>minutes is no number from 0.1 to 600</source>
        <extracomment>workshop/guide_file.py</extracomment>
        <translation>minutes が 0.1～600 の数ではありません</translation>
    </message>
    <message>
        <source>more than 100 years</source>
        <extracomment>cognito/token_times.py</extracomment>
        <translation>100 年以上</translation>
    </message>
    <message>
        <source>nested too deeply</source>
        <extracomment>workshop/config_text.py</extracomment>
        <translation>入れ子が深すぎます</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>cognito/verification.py</extracomment>
        <translation>なし</translation>
    </message>
    <message>
        <source>on_problem is not a table of {most} texts at most</source>
        <extracomment>workshop/guide_file.py</extracomment>
        <translation>on_problem が {most} 個以内のテキストの表ではありません</translation>
    </message>
    <message>
        <source>payload</source>
        <extracomment>cognito/jwt_parts.py</extracomment>
        <translation>ペイロード</translation>
    </message>
    <message>
        <source>pool is not a table: write [pool]</source>
        <extracomment>workshop/presets.py</extracomment>
        <translation>pool が表ではありません。[pool] と書いてください</translation>
    </message>
    <message>
        <source>question is not a table: write [step.question]</source>
        <extracomment>workshop/guide_file.py</extracomment>
        <translation>question が表ではありません。[step.question] と書いてください</translation>
    </message>
    <message>
        <source>question_answered needs a [step.question]</source>
        <extracomment>workshop/guide_file.py</extracomment>
        <translation>question_answered には [step.question] が必要です</translation>
    </message>
    <message>
        <source>right is not the number of one of the choices, counted from 1</source>
        <extracomment>workshop/guide_file.py</extracomment>
        <translation>right が選択肢の番号 (1 から) ではありません</translation>
    </message>
    <message>
        <source>signature</source>
        <extracomment>cognito/jwt_parts.py</extracomment>
        <translation>署名</translation>
    </message>
    <message>
        <source>there are no steps: each begins with [[step]]</source>
        <extracomment>workshop/guide_file.py</extracomment>
        <translation>ステップがありません。各ステップは [[step]] で始まります</translation>
    </message>
    <message>
        <source>there are {count} steps; {most} are the most</source>
        <extracomment>workshop/guide_file.py</extracomment>
        <translation>ステップが {count} 個あります。最大は {most} 個です</translation>
    </message>
    <message>
        <source>this is not UTF-8</source>
        <extracomment>workshop/guide_file.py, workshop/presets.py</extracomment>
        <translation>UTF-8 ではありません</translation>
    </message>
    <message>
        <source>this user pool</source>
        <extracomment>workshop/directory.py</extracomment>
        <translation>このユーザープール</translation>
    </message>
    <message>
        <source>token_use is {value}; Cognito writes id or access.</source>
        <extracomment>cognito/verification.py</extracomment>
        <translation>token_use が {value} です。Cognito は id または access と書きます。</translation>
    </message>
    <message>
        <source>up to {most}</source>
        <extracomment>cognito/attribute_rules.py</extracomment>
        <translation>最大 {most}</translation>
    </message>
    <message>
        <source>when it expires</source>
        <extracomment>cognito/token_times.py</extracomment>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>when it was issued</source>
        <extracomment>cognito/token_times.py</extracomment>
        <translation>発行日時</translation>
    </message>
    <message>
        <source>when the person signed in</source>
        <extracomment>cognito/token_times.py</extracomment>
        <translation>サインイン日時</translation>
    </message>
    <message>
        <source>{algorithm} signs with a shared secret. With a public key taken for that secret, anybody could sign; user pools use RS256.</source>
        <extracomment>cognito/verification.py</extracomment>
        <translation>{algorithm} は共有の秘密で署名します。公開鍵をその秘密とみなすと、だれにでも署名できてしまいます。ユーザープールは RS256 を使います。</translation>
    </message>
    <message>
        <source>{bucket} is in {region}, and the stack would be made in {wanted}. The workshop keeps the website and its user pool in one Region.</source>
        <extracomment>workshop/website.py</extracomment>
        <translation>{bucket} は {region} にありますが、スタックは {wanted} に作られます。ワークショップでは、ウェブサイトとユーザープールを同じリージョンに置きます。</translation>
    </message>
    <message>
        <source>{bucket} is there, but it is not in the account that these credentials are of, so the stack&apos;s role could not write to it.</source>
        <extracomment>workshop/website.py</extracomment>
        <translation>{bucket} はありますが、この認証情報のアカウントのものではないため、スタックのロールは書き込めません。</translation>
    </message>
    <message>
        <source>{claim} is {claims}; it has to be a number of seconds since 1970.</source>
        <extracomment>cognito/token_times.py</extracomment>
        <translation>{claim} が {claims} です。1970 年からの秒数である必要があります。</translation>
    </message>
    <message>
        <source>{count} d</source>
        <extracomment>cognito/token_times.py</extracomment>
        <translation>{count} 日</translation>
    </message>
    <message>
        <source>{count} h</source>
        <extracomment>cognito/token_times.py</extracomment>
        <translation>{count} 時間</translation>
    </message>
    <message>
        <source>{count} keys for checking tokens are published.</source>
        <extracomment>workshop/findings.py</extracomment>
        <translation>トークンを検査する鍵が {count} 個公開されています。</translation>
    </message>
    <message>
        <source>{count} min</source>
        <extracomment>cognito/token_times.py</extracomment>
        <translation>{count} 分</translation>
    </message>
    <message>
        <source>{count} s</source>
        <extracomment>cognito/token_times.py</extracomment>
        <translation>{count} 秒</translation>
    </message>
    <message>
        <source>{day} at {time} UTC</source>
        <extracomment>cognito/token_times.py</extracomment>
        <translation>{day} {time} UTC</translation>
    </message>
    <message>
        <source>{first} {second}</source>
        <extracomment>foundation/words.py</extracomment>
        <translation>{first}{second}</translation>
    </message>
    <message>
        <source>{title}.</source>
        <extracomment>foundation/words.py</extracomment>
        <translation>{title}。</translation>
    </message>
    <message>
        <source>“{value}”</source>
        <extracomment>cognito/jwt_parts.py</extracomment>
        <translation>「{value}」</translation>
    </message>
    <message>
        <source>“{value}” is no token: programs write that where they have none. Perhaps nobody waited for it.</source>
        <extracomment>cognito/jwt_parts.py</extracomment>
        <translation>「{value}」はトークンではありません。トークンがないときにプログラムが書く言葉です。届くのを待たなかったのかもしれません。</translation>
    </message>
    <message>
        <source>“{value}…”</source>
        <extracomment>cognito/jwt_parts.py</extracomment>
        <translation>「{value}…」</translation>
    </message>
    <message>
        <source>{delete_first} Before that, launch the users&apos; stack for this bucket.</source>
        <extracomment>workshop/stack_reasons.py</extracomment>
        <translation>{delete_first}その前に、このバケット用にユーザー用のスタックを起動してください。</translation>
    </message>
    <message>
        <source>The {name} is not JSON: character {place}, {wrong}, does not belong there.</source>
        <extracomment>cognito/json_faults.py</extracomment>
        <translation>{name} は JSON ではありません。{place} 文字目の {wrong} はそこに書けない文字です。</translation>
    </message>
    <message>
        <source>The {name} is not JSON: it begins with a byte order mark, which whoever sends JSON has to leave out (RFC 8259, section 8.1).</source>
        <extracomment>cognito/json_faults.py</extracomment>
        <translation>{name} は JSON ではありません。バイト順マーク (BOM) で始まっていますが、JSON を送る側はこれを付けてはいけません (RFC 8259、8.1 節)。</translation>
    </message>
    <message>
        <source>The {name} is not JSON: it ends too early.</source>
        <extracomment>cognito/json_faults.py</extracomment>
        <translation>{name} は JSON ではありません。途中で終わっています。</translation>
    </message>
    <message>
        <source>The {name} is not JSON: it has {constant} for a number.</source>
        <extracomment>cognito/json_faults.py</extracomment>
        <translation>{name} は JSON ではありません。数値として {constant} が書かれています。</translation>
    </message>
    <message>
        <source>{delete_first} Choose the bucket&apos;s Region this time.</source>
        <extracomment>workshop/stack_reasons.py</extracomment>
        <translation>{delete_first}今度はバケットのリージョンを選んでください。</translation>
    </message>
    <message>
        <source>{delete_first} If it stays so, the function&apos;s log group has the reason.</source>
        <extracomment>workshop/stack_reasons.py</extracomment>
        <translation>{delete_first}続くようなら、理由は関数のロググループにあります。</translation>
    </message>
    <message>
        <source>{delete_first} Take the name of the website&apos;s bucket from module 1.</source>
        <extracomment>workshop/stack_reasons.py</extracomment>
        <translation>{delete_first}ウェブサイトのバケット名は、モジュール 1 で確かめてください。</translation>
    </message>
    <message>
        <source>{done} of {count} steps done.</source>
        <extracomment>workshop/guide_report.py</extracomment>
        <translation>{count} ステップ中 {done} ステップ完了。</translation>
    </message>
    <message>
        <source>{first} or {second}</source>
        <extracomment>workshop/presets.py</extracomment>
        <translation>{first} または {second}</translation>
    </message>
    <message>
        <source>{first}, {second}</source>
        <extracomment>foundation/words.py</extracomment>
        <translation>{first}、{second}</translation>
    </message>
    <message>
        <source>{key} has a character that cannot be seen, U+{ord}</source>
        <extracomment>workshop/guide_file.py</extracomment>
        <translation>{key} に目に見えない文字 U+{ord} があります</translation>
    </message>
    <message>
        <source>{key} has {count} characters; {longest} are the most</source>
        <extracomment>workshop/guide_file.py</extracomment>
        <translation>{key} が {count} 文字あります。最大は {longest} 文字です</translation>
    </message>
    <message>
        <source>{key} is empty</source>
        <extracomment>workshop/guide_file.py</extracomment>
        <translation>{key} が空です</translation>
    </message>
    <message>
        <source>{key} is longer than a line</source>
        <extracomment>workshop/guide_file.py</extracomment>
        <translation>{key} が 1 行に収まっていません</translation>
    </message>
    <message>
        <source>{key} is missing</source>
        <extracomment>workshop/guide_file.py</extracomment>
        <translation>{key} がありません</translation>
    </message>
    <message>
        <source>{key} is none of {kind}</source>
        <extracomment>workshop/guide_file.py</extracomment>
        <translation>{key} が {kind} のどれでもありません</translation>
    </message>
    <message>
        <source>{key} is not a list of {most} texts at most</source>
        <extracomment>workshop/guide_file.py</extracomment>
        <translation>{key} が {most} 個以内のテキストの一覧ではありません</translation>
    </message>
    <message>
        <source>{key} is not a text in quotation marks</source>
        <extracomment>workshop/guide_file.py, workshop/presets.py</extracomment>
        <translation>{key} が引用符で囲んだテキストではありません</translation>
    </message>
    <message>
        <source>{key} is not of the form of {like}</source>
        <extracomment>workshop/presets.py</extracomment>
        <translation>{key} が {like} のような形ではありません</translation>
    </message>
    <message>
        <source>{key} means nothing here (known: {known})</source>
        <extracomment>workshop/guide_file.py, workshop/presets.py</extracomment>
        <translation>{key} はここでは意味がありません (使えるもの: {known})</translation>
    </message>
    <message>
        <source>{least} or more</source>
        <extracomment>cognito/attribute_rules.py</extracomment>
        <translation>{least} 以上</translation>
    </message>
    <message>
        <source>{least} to {most}</source>
        <extracomment>cognito/attribute_rules.py</extracomment>
        <translation>{least}～{most}</translation>
    </message>
    <message>
        <source>{logical_id} could not be deleted</source>
        <extracomment>workshop/stack_reasons.py</extracomment>
        <translation>{logical_id} を削除できませんでした</translation>
    </message>
    <message>
        <source>{logical_id} could not be made</source>
        <extracomment>workshop/stack_reasons.py</extracomment>
        <translation>{logical_id} を作成できませんでした</translation>
    </message>
    <message>
        <source>{meaning} Checked against this pool it passes, so the API&apos;s authorizer probably trusts another pool, or looks for the token in another header.</source>
        <extracomment>workshop/ride_problems.py</extracomment>
        <translation>{meaning}このプールに対する検査には合格します。API のオーソライザーは、別のプールを信頼しているか、別のヘッダーでトークンを探していると考えられます。</translation>
    </message>
    <message>
        <source>{meaning} Checked here, it fails: {reasons}</source>
        <extracomment>workshop/ride_problems.py</extracomment>
        <translation>{meaning}ここでの検査には不合格です: {reasons}</translation>
    </message>
    <message>
        <source>{member} is missing.</source>
        <extracomment>workshop/config_file.py</extracomment>
        <translation>{member} がありません。</translation>
    </message>
    <message>
        <source>{member} is not text.</source>
        <extracomment>workshop/config_file.py</extracomment>
        <translation>{member} がテキストではありません。</translation>
    </message>
    <message>
        <source>{most} and {last}</source>
        <extracomment>workshop/pool_lookup.py</extracomment>
        <translation>{most} と {last}</translation>
    </message>
    <message>
        <source>{most} or less</source>
        <extracomment>cognito/attribute_rules.py</extracomment>
        <translation>{most} 以下</translation>
    </message>
    <message>
        <source>{names} and more</source>
        <extracomment>cognito/jwt_parts.py, workshop/config_file.py</extracomment>
        <translation>{names} ほか</translation>
    </message>
    <message>
        <source>{name}</source>
        <extracomment>cognito/attribute_inputs.py, cognito/challenge_entries.py</extracomment>
        <translation>{name}</translation>
    </message>
    <message>
        <source>{name} has bytes in line {line} that are none.</source>
        <extracomment>workshop/config_text.py</extracomment>
        <translation>{name} の {line} 行に、UTF-8 ではないバイトがあります。</translation>
    </message>
    <message>
        <source>{name} has none of the sections cognito (the workshop&apos;s), auth, Auth or aws_user_pools_id (Amplify&apos;s).</source>
        <extracomment>workshop/config_file.py</extracomment>
        <translation>{name} に、cognito (ワークショップ)、auth、Auth、aws_user_pools_id (Amplify) のどのセクションもありません。</translation>
    </message>
    <message>
        <source>{name} has {count} characters and is not JSON; a config.js takes a few hundred.</source>
        <extracomment>workshop/config_text.py</extracomment>
        <translation>{name} は {count} 文字あり、JSON ではありません。config.js は数百文字で足ります。</translation>
    </message>
    <message>
        <source>{name} has {count} of them: {names}.</source>
        <extracomment>workshop/config_file.py</extracomment>
        <translation>{name} には {count} 個あります: {names}。</translation>
    </message>
    <message>
        <source>{name} has {count} pools; {most_pools} is the most.</source>
        <extracomment>workshop/pool_profiles.py</extracomment>
        <translation>{name} にプールが {count} 個あります。最大は {most_pools} 個です。</translation>
    </message>
    <message>
        <source>{name} is being worked on at this moment ({status}).</source>
        <extracomment>workshop/stack.py</extracomment>
        <translation>{name} は今、処理中です ({status})。</translation>
    </message>
    <message>
        <source>{name} is larger than {most_bytes} bytes; a configuration takes a few hundred.</source>
        <extracomment>workshop/config_text.py</extracomment>
        <translation>{name} は {most_bytes} バイトを超えています。設定は数百バイトで足ります。</translation>
    </message>
    <message>
        <source>{name} is there already ({status}). In one Region each name is taken once.</source>
        <extracomment>workshop/stack.py</extracomment>
        <translation>{name} はすでにあります ({status})。1 つのリージョンで、同じ名前は一度しか使えません。</translation>
    </message>
    <message>
        <source>{name} is what is left of a launch that was undone. Nothing works in it.</source>
        <extracomment>workshop/stack.py</extracomment>
        <translation>{name} は、取り消された起動の名残です。中のものは動きません。</translation>
    </message>
    <message>
        <source>{name}, line {line}, column {column}: </source>
        <extracomment>workshop/config_text.py</extracomment>
        <translation>{name}、{line} 行 {column} 列: </translation>
    </message>
    <message>
        <source>{name}, pool {number} of {count}: {title}. {meaning}</source>
        <extracomment>workshop/pool_profiles.py</extracomment>
        <translation>{name}、プール {number}/{count}: {title}。{meaning}</translation>
    </message>
    <message>
        <source>{name}, {place}: an object in braces should begin here.</source>
        <extracomment>workshop/config_text.py</extracomment>
        <translation>{name}、{place}: ここから、波括弧で囲んだオブジェクトが始まるはずです。</translation>
    </message>
    <message>
        <source>{name}, {place}: what stands here would change the configuration when it runs, and this app runs nothing.</source>
        <extracomment>workshop/config_text.py</extracomment>
        <translation>{name}、{place}: ここにあるものは、実行されると設定を変えます。このアプリは何も実行しません。</translation>
    </message>
    <message>
        <source>{needed} is missing</source>
        <extracomment>workshop/presets.py</extracomment>
        <translation>{needed} がありません</translation>
    </message>
    <message>
        <source>{path} can&apos;t be read: {strerror}.</source>
        <extracomment>workshop/recording.py</extracomment>
        <translation>{path} を読み取れません: {strerror}。</translation>
    </message>
    <message>
        <source>{path}: {complaints}. The app starts without that.</source>
        <extracomment>workshop/presets.py</extracomment>
        <translation>{path}: {complaints}。アプリはそれなしで起動します。</translation>
    </message>
    <message>
        <source>{path}: {what}.</source>
        <extracomment>workshop/guide_file.py</extracomment>
        <translation>{path}: {what}。</translation>
    </message>
    <message>
        <source>{path}: {why}.</source>
        <extracomment>workshop/guide_file.py</extracomment>
        <translation>{path}: {why}。</translation>
    </message>
    <message>
        <source>{reason} HTTP: takes both kinds and does not tell them apart.</source>
        <extracomment>cognito/gateway.py</extracomment>
        <translation>{reason} HTTP: 両方の種類を受け入れ、区別しません。</translation>
    </message>
    <message>
        <source>{service_url} answers.</source>
        <extracomment>workshop/findings.py</extracomment>
        <translation>{service_url} が応答します。</translation>
    </message>
    <message>
        <source>{time}, ticked by hand</source>
        <extracomment>workshop/guide_report.py</extracomment>
        <translation>{time}、手動でチェック</translation>
    </message>
    <message>
        <source>{title}. {meaning}</source>
        <extracomment>workshop/findings.py, workshop/presets.py</extracomment>
        <translation>{title}。{meaning}</translation>
    </message>
    <message>
        <source>{type} failed, and CloudFormation gave a reason that this app has no words for.</source>
        <extracomment>workshop/stack_reasons.py</extracomment>
        <translation>{type} が失敗しました。CloudFormation が示した理由を、このアプリでは説明できません。</translation>
    </message>
    <message>
        <source>{wrong} is not text</source>
        <extracomment>workshop/pool_profiles.py</extracomment>
        <translation>{wrong} がテキストではありません</translation>
    </message>
    <message>
        <source>{wrong} is {claims}; it has to be text.</source>
        <extracomment>cognito/verification.py</extracomment>
        <translation>{wrong} が {claims} です。テキストである必要があります。</translation>
    </message>
</context>
<context>
    <name>WorkshopGuide</name>
    <message>
        <source>All done.</source>
        <extracomment>ui/guide/panel.py</extracomment>
        <translation>すべて完了。</translation>
    </message>
    <message>
        <source>Another guide…</source>
        <extracomment>ui/guide/panel.py</extracomment>
        <translation>別のガイド…</translation>
    </message>
    <message>
        <source>Answer</source>
        <extracomment>ui/guide/question.py</extracomment>
        <translation>答える</translation>
    </message>
    <message>
        <source>Choose a pool</source>
        <extracomment>ui/guide/words.py</extracomment>
        <translation>プールを選択</translation>
    </message>
    <message>
        <source>Go to Account</source>
        <extracomment>ui/guide/words.py</extracomment>
        <translation>アカウントへ</translation>
    </message>
    <message>
        <source>Go to Register</source>
        <extracomment>ui/guide/words.py</extracomment>
        <translation>登録へ</translation>
    </message>
    <message>
        <source>Go to Ride</source>
        <extracomment>ui/guide/words.py</extracomment>
        <translation>乗車へ</translation>
    </message>
    <message>
        <source>Go to Sign in</source>
        <extracomment>ui/guide/words.py</extracomment>
        <translation>サインインへ</translation>
    </message>
    <message>
        <source>Go to Verify</source>
        <extracomment>ui/guide/words.py</extracomment>
        <translation>検証へ</translation>
    </message>
    <message>
        <source>Go to the pools</source>
        <extracomment>ui/guide/words.py</extracomment>
        <translation>プールへ</translation>
    </message>
    <message>
        <source>Go to the stack</source>
        <extracomment>ui/guide/words.py</extracomment>
        <translation>スタックへ</translation>
    </message>
    <message>
        <source>Go to the users</source>
        <extracomment>ui/guide/words.py</extracomment>
        <translation>ユーザーへ</translation>
    </message>
    <message>
        <source>I have done it</source>
        <extracomment>ui/guide/step_card.py</extracomment>
        <translation>やりました</translation>
    </message>
    <message>
        <source>New password</source>
        <extracomment>ui/guide/words.py</extracomment>
        <translation>新しいパスワード</translation>
    </message>
    <message>
        <source>Not needed on the local pool: there is nothing to launch.</source>
        <extracomment>ui/guide/step_card.py</extracomment>
        <translation>ローカルプールでは不要です。起動するものはありません。</translation>
    </message>
    <message>
        <source>Save my progress…</source>
        <extracomment>ui/guide/panel.py</extracomment>
        <translation>進み具合を保存…</translation>
    </message>
    <message>
        <source>Show a hint</source>
        <extracomment>ui/guide/step_card.py</extracomment>
        <translation>ヒントを表示</translation>
    </message>
    <message>
        <source>Not done yet</source>
        <extracomment>ui/guide/step_card.py</extracomment>
        <translation>まだ終わっていない</translation>
    </message>
    <message>
        <source>Save this guide…</source>
        <extracomment>ui/guide/panel.py</extracomment>
        <translation>このガイドを保存…</translation>
    </message>
    <message>
        <source>Second factors</source>
        <extracomment>ui/guide/words.py</extracomment>
        <translation>第二要素</translation>
    </message>
    <message>
        <source>Show inspector</source>
        <extracomment>ui/guide/words.py</extracomment>
        <translation>インスペクターを表示</translation>
    </message>
    <message>
        <source>Show mailbox</source>
        <extracomment>ui/guide/words.py</extracomment>
        <translation>メールボックスを表示</translation>
    </message>
    <message>
        <source>Show protocol</source>
        <extracomment>ui/guide/words.py</extracomment>
        <translation>プロトコルを表示</translation>
    </message>
    <message>
        <source>Show theatre</source>
        <extracomment>ui/guide/words.py</extracomment>
        <translation>劇場を表示</translation>
    </message>
    <message>
        <source>Start again</source>
        <extracomment>ui/guide/panel.py</extracomment>
        <translation>最初から</translation>
    </message>
    <message>
        <source>Step {number}, done: {title}</source>
        <extracomment>ui/guide/step_row.py</extracomment>
        <translation>ステップ {number}、完了: {title}</translation>
    </message>
    <message>
        <source>Step {number}, not needed on the local pool: {title}</source>
        <extracomment>ui/guide/step_row.py</extracomment>
        <translation>ステップ {number}、ローカルプールでは不要: {title}</translation>
    </message>
    <message>
        <source>Step {number}, open: {title}</source>
        <extracomment>ui/guide/step_row.py</extracomment>
        <translation>ステップ {number}、未完了: {title}</translation>
    </message>
    <message>
        <source>The app&apos;s own guide</source>
        <extracomment>ui/guide/panel.py</extracomment>
        <translation>アプリ自身のガイド</translation>
    </message>
    <message>
        <source>Tick it yourself when you have done it.</source>
        <extracomment>ui/guide/words.py</extracomment>
        <translation>済んだら、自分でチェックを入れてください。</translation>
    </message>
    <message>
        <source>Ticked by itself: {what}.</source>
        <extracomment>ui/guide/words.py</extracomment>
        <translation>自動でチェックされました: {what}。</translation>
    </message>
    <message>
        <source>a new password is set by a code</source>
        <extracomment>ui/guide/words.py</extracomment>
        <translation>コードで新しいパスワードを設定</translation>
    </message>
    <message>
        <source>a stack is ready, or a pool in AWS answers</source>
        <extracomment>ui/guide/words.py</extracomment>
        <translation>スタックが完成、または AWS のプールが応答</translation>
    </message>
    <message>
        <source>a unicorn is on its way</source>
        <extracomment>ui/guide/words.py</extracomment>
        <translation>ユニコーンが出発</translation>
    </message>
    <message>
        <source>both tokens are looked at</source>
        <extracomment>ui/guide/words.py</extracomment>
        <translation>両方のトークンを確認</translation>
    </message>
    <message>
        <source>the API refuses a ride</source>
        <extracomment>ui/guide/words.py</extracomment>
        <translation>API が乗車を拒否</translation>
    </message>
    <message>
        <source>the address is verified</source>
        <extracomment>ui/guide/words.py</extracomment>
        <translation>アドレスを検証</translation>
    </message>
    <message>
        <source>the pool answers</source>
        <extracomment>ui/guide/words.py</extracomment>
        <translation>プールが応答</translation>
    </message>
    <message>
        <source>the question is answered</source>
        <extracomment>ui/guide/words.py</extracomment>
        <translation>質問に回答</translation>
    </message>
    <message>
        <source>the second factors are chosen</source>
        <extracomment>ui/guide/words.py</extracomment>
        <translation>第二要素を選択</translation>
    </message>
    <message>
        <source>the tokens are refreshed</source>
        <extracomment>ui/guide/words.py</extracomment>
        <translation>トークンを更新</translation>
    </message>
    <message>
        <source>you are registered</source>
        <extracomment>ui/guide/words.py</extracomment>
        <translation>登録</translation>
    </message>
    <message>
        <source>you are signed in</source>
        <extracomment>ui/guide/words.py</extracomment>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>you are signed out</source>
        <extracomment>ui/guide/words.py</extracomment>
        <translation>サインアウト</translation>
    </message>
    <message>
        <source>{done} of {count} steps done.</source>
        <extracomment>ui/guide/panel.py</extracomment>
        <translation>{count} ステップ中 {done} ステップ完了。</translation>
    </message>
</context>
<context>
    <name>_AddRow</name>
    <message>
        <source>Add</source>
        <extracomment>ui/pages/register_attributes.py</extracomment>
        <translation>追加</translation>
    </message>
    <message>
        <source>An attribute is sent with a value.</source>
        <extracomment>ui/pages/register_attributes.py</extracomment>
        <translation>属性は値と一緒に送られます。</translation>
    </message>
    <message>
        <source>Attribute</source>
        <extracomment>ui/pages/register_attributes.py</extracomment>
        <translation>属性</translation>
    </message>
    <message>
        <source>Say which attribute it is.</source>
        <extracomment>ui/pages/register_attributes.py</extracomment>
        <translation>どの属性かを入力してください。</translation>
    </message>
    <message>
        <source>Value</source>
        <extracomment>ui/pages/register_attributes.py</extracomment>
        <translation>値</translation>
    </message>
    <message>
        <source>What this pool takes is not known here. Anything that you add is sent with the registration: a standard attribute, or one of the pool&apos;s own, like custom:team.</source>
        <extracomment>ui/pages/register_attributes.py</extracomment>
        <translation>このプールが何を受け付けるかは、ここではわかりません。追加したものは登録と一緒に送られます。標準の属性か、custom:team のようなプール独自の属性です。</translation>
    </message>
</context>
<context>
    <name>_AliasQuestion</name>
    <message>
        <source>Leave it where it is</source>
        <extracomment>ui/pages/verify.py</extracomment>
        <translation>今の場所に残す</translation>
    </message>
    <message>
        <source>Move it here and verify</source>
        <extracomment>ui/pages/verify.py</extracomment>
        <translation>ここに移して検証する</translation>
    </message>
    <message>
        <source>Move the address to this account?</source>
        <extracomment>ui/pages/verify.py</extracomment>
        <translation>アドレスをこのアカウントに移しますか?</translation>
    </message>
    <message>
        <source>The other account then can no longer sign in by it, nor have a forgotten password reset through it. Its username and its password stay as they are.</source>
        <extracomment>ui/pages/verify.py</extracomment>
        <translation>もう一方のアカウントは、このアドレスではサインインできず、忘れたパスワードの再設定にも使えなくなります。ユーザー名とパスワードはそのままです。</translation>
    </message>
</context>
<context>
    <name>_Attribute</name>
    <message>
        <source>At least</source>
        <extracomment>ui/local_pool/lists.py</extracomment>
        <translation>最小</translation>
    </message>
    <message>
        <source>At most</source>
        <extracomment>ui/local_pool/lists.py</extracomment>
        <translation>最大</translation>
    </message>
    <message>
        <source>Date and time</source>
        <extracomment>ui/local_pool/lists.py</extracomment>
        <translation>日付と時刻</translation>
    </message>
    <message>
        <source>Greatest length, or greatest value of a number</source>
        <extracomment>ui/local_pool/lists.py</extracomment>
        <translation>最大の長さ、または数の最大値</translation>
    </message>
    <message>
        <source>Least length, or least value of a number</source>
        <extracomment>ui/local_pool/lists.py</extracomment>
        <translation>最小の長さ、または数の最小値</translation>
    </message>
    <message>
        <source>Limits are whole numbers, or left empty.</source>
        <extracomment>ui/local_pool/lists.py</extracomment>
        <translation>上限と下限は、整数か、空のままにします。</translation>
    </message>
    <message>
        <source>May change</source>
        <extracomment>ui/local_pool/lists.py</extracomment>
        <translation>変更可</translation>
    </message>
    <message>
        <source>May change once it is set</source>
        <extracomment>ui/local_pool/lists.py</extracomment>
        <translation>設定後も変更可</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>ui/local_pool/lists.py</extracomment>
        <translation>名前</translation>
    </message>
    <message>
        <source>Name of the attribute</source>
        <extracomment>ui/local_pool/lists.py</extracomment>
        <translation>属性の名前</translation>
    </message>
    <message>
        <source>Number</source>
        <extracomment>ui/local_pool/lists.py</extracomment>
        <translation>数</translation>
    </message>
    <message>
        <source>Text</source>
        <extracomment>ui/local_pool/lists.py</extracomment>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>What it holds</source>
        <extracomment>ui/local_pool/lists.py</extracomment>
        <translation>値の種類</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <extracomment>ui/local_pool/lists.py</extracomment>
        <translation>はい/いいえ</translation>
    </message>
</context>
<context>
    <name>_TitleBar</name>
    <message>
        <source>Close: {panel}</source>
        <extracomment>ui/docks.py</extracomment>
        <translation>閉じる: {panel}</translation>
    </message>
    <message>
        <source>Tear off, or put back: {panel}</source>
        <extracomment>ui/docks.py</extracomment>
        <translation>切り離す、または戻す: {panel}</translation>
    </message>
</context>
</TS>

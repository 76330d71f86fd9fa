<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>A unicorn</source>
        <extracomment>ui/about.py</extracomment>
        <translation>Une licorne</translation>
    </message>
    <message>
        <source>About Wild Rydes</source>
        <extracomment>ui/about.py</extracomment>
        <translation>À propos de Wild Rydes</translation>
    </message>
    <message>
        <source>Makes signing in with Amazon Cognito visible.</source>
        <extracomment>ui/about.py</extracomment>
        <translation>Rend visible la connexion avec Amazon Cognito.</translation>
    </message>
    <message>
        <source>Version {app}, with Qt {qt} and Python {python}. Apache License 2.0.</source>
        <extracomment>ui/about.py</extracomment>
        <translation>Version {app}, avec Qt {qt} et Python {python}. Licence Apache 2.0.</translation>
    </message>
    <message>
        <source>Wild Rydes Desktop</source>
        <extracomment>ui/about.py</extracomment>
        <translation>Wild Rydes Desktop</translation>
    </message>
    <message>
        <source>Wild Rydes is the unicorn ride service of the AWS Serverless Workshops.</source>
        <extracomment>ui/about.py</extracomment>
        <translation>Wild Rydes est le service de courses à dos de licorne des AWS Serverless Workshops.</translation>
    </message>
</context>
<context>
    <name>AccountPage</name>
    <message>
        <source>A new password is needed.</source>
        <extracomment>ui/pages/account.py</extracomment>
        <translation>Il faut un nouveau mot de passe.</translation>
    </message>
    <message>
        <source>Account</source>
        <extracomment>ui/pages/account.py</extracomment>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Change password</source>
        <extracomment>ui/pages/account.py</extracomment>
        <translation>Changer le mot de passe</translation>
    </message>
    <message>
        <source>Change password…</source>
        <extracomment>ui/pages/account.py</extracomment>
        <translation>Changer le mot de passe…</translation>
    </message>
    <message>
        <source>Cognito refuses every refresh and access token of yours, on all machines. ID tokens still verify until they expire.</source>
        <extracomment>ui/pages/account.py</extracomment>
        <translation>Cognito refuse tous vos jetons d&apos;actualisation et d&apos;accès, sur toutes les machines. Les jetons d&apos;ID restent valides jusqu&apos;à leur expiration.</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <extracomment>ui/pages/account.py</extracomment>
        <translation>Supprimer pour de bon</translation>
    </message>
    <message>
        <source>Delete my account…</source>
        <extracomment>ui/pages/account.py</extracomment>
        <translation>Supprimer mon compte…</translation>
    </message>
    <message>
        <source>Delete this account</source>
        <extracomment>ui/pages/account.py</extracomment>
        <translation>Supprimer ce compte</translation>
    </message>
    <message>
        <source>Devices…</source>
        <extracomment>ui/pages/account.py</extracomment>
        <translation>Appareils…</translation>
    </message>
    <message>
        <source>E-mail</source>
        <extracomment>ui/pages/account.py</extracomment>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Forgets all three tokens on this machine. Cognito is not told: a copy of one works until it expires.</source>
        <extracomment>ui/pages/account.py</extracomment>
        <translation>Oublie les trois jetons sur cette machine. Cognito n&apos;en sait rien&#xa0;: une copie fonctionne jusqu&apos;à son expiration.</translation>
    </message>
    <message>
        <source>From now on Cognito refuses this refresh token and the access tokens made with it. A copied ID token still verifies until it expires.</source>
        <extracomment>ui/pages/account.py</extracomment>
        <translation>Désormais, Cognito refuse ce jeton d&apos;actualisation et les jetons d&apos;accès qui en viennent. Un jeton d&apos;ID copié reste valide jusqu&apos;à son expiration.</translation>
    </message>
    <message>
        <source>Go to sign in</source>
        <extracomment>ui/pages/account.py</extracomment>
        <translation>Aller à la connexion</translation>
    </message>
    <message>
        <source>Keep my account</source>
        <extracomment>ui/pages/account.py</extracomment>
        <translation>Garder mon compte</translation>
    </message>
    <message>
        <source>Keep the old one</source>
        <extracomment>ui/pages/account.py</extracomment>
        <translation>Garder l&apos;ancien</translation>
    </message>
    <message>
        <source>New password</source>
        <extracomment>ui/pages/account.py</extracomment>
        <translation>Nouveau mot de passe</translation>
    </message>
    <message>
        <source>New password again</source>
        <extracomment>ui/pages/account.py</extracomment>
        <translation>Répéter le nouveau mot de passe</translation>
    </message>
    <message>
        <source>Nobody is signed in</source>
        <extracomment>ui/pages/account.py</extracomment>
        <translation>Personne n&apos;est connecté</translation>
    </message>
    <message>
        <source>Password</source>
        <extracomment>ui/pages/account.py</extracomment>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Present password</source>
        <extracomment>ui/pages/account.py</extracomment>
        <translation>Mot de passe actuel</translation>
    </message>
    <message>
        <source>Profile…</source>
        <extracomment>ui/pages/account.py</extracomment>
        <translation>Profil…</translation>
    </message>
    <message>
        <source>Refresh tokens</source>
        <extracomment>ui/pages/account.py</extracomment>
        <translation>Actualiser les jetons</translation>
    </message>
    <message>
        <source>Revoke this session</source>
        <extracomment>ui/pages/account.py</extracomment>
        <translation>Révoquer cette session</translation>
    </message>
    <message>
        <source>Second factor…</source>
        <extracomment>ui/pages/account.py</extracomment>
        <translation>Second facteur…</translation>
    </message>
    <message>
        <source>Sign in to see your account here.</source>
        <extracomment>ui/pages/account.py</extracomment>
        <translation>Connectez-vous pour voir votre compte ici.</translation>
    </message>
    <message>
        <source>Sign out everywhere</source>
        <extracomment>ui/pages/account.py</extracomment>
        <translation>Se déconnecter partout</translation>
    </message>
    <message>
        <source>Sign out here</source>
        <extracomment>ui/pages/account.py</extracomment>
        <translation>Se déconnecter ici</translation>
    </message>
    <message>
        <source>Signed in</source>
        <extracomment>ui/pages/account.py</extracomment>
        <translation>Connecté</translation>
    </message>
    <message>
        <source>Signing out, three ways</source>
        <extracomment>ui/pages/account.py</extracomment>
        <translation>Se déconnecter, de trois façons</translation>
    </message>
    <message>
        <source>Subject (sub)</source>
        <extracomment>ui/pages/account.py</extracomment>
        <translation>Sujet (sub)</translation>
    </message>
    <message>
        <source>The computers that stand in for the second factor.</source>
        <extracomment>ui/pages/account.py</extracomment>
        <translation>Les ordinateurs qui remplacent le second facteur.</translation>
    </message>
    <message>
        <source>The pool forgets the account with everything in it. There is no way back.</source>
        <extracomment>ui/pages/account.py</extracomment>
        <translation>Le pool oublie le compte et tout ce qu&apos;il contient. On ne peut pas revenir en arrière.</translation>
    </message>
    <message>
        <source>The present password is needed, to see that it is you.</source>
        <extracomment>ui/pages/account.py</extracomment>
        <translation>Le mot de passe actuel est demandé pour s&apos;assurer que c&apos;est bien vous.</translation>
    </message>
    <message>
        <source>The two new passwords are not the same.</source>
        <extracomment>ui/pages/account.py</extracomment>
        <translation>Les deux nouveaux mots de passe ne sont pas identiques.</translation>
    </message>
    <message>
        <source>Trades the refresh token for a new ID and access token. Nothing is typed again. The app also does so by itself, before they expire.</source>
        <extracomment>ui/pages/account.py</extracomment>
        <translation>Échange le jeton d&apos;actualisation contre un nouveau jeton d&apos;ID et un nouveau jeton d&apos;accès. Rien n&apos;est à retaper. L&apos;application le fait aussi d&apos;elle-même, avant leur expiration.</translation>
    </message>
    <message>
        <source>Type the new password once more.</source>
        <extracomment>ui/pages/account.py</extracomment>
        <translation>Tapez le nouveau mot de passe encore une fois.</translation>
    </message>
    <message>
        <source>Type “{word}” to go on</source>
        <extracomment>ui/pages/account.py</extracomment>
        <translation>Tapez «&#xa0;{word}&#xa0;» pour continuer</translation>
    </message>
    <message>
        <source>Username</source>
        <extracomment>ui/pages/account.py</extracomment>
        <translation>Nom d&apos;utilisateur</translation>
    </message>
    <message>
        <source>What a sign-in asks for besides the password.</source>
        <extracomment>ui/pages/account.py</extracomment>
        <translation>Ce qu&apos;une connexion demande en plus du mot de passe.</translation>
    </message>
    <message>
        <source>What the pool keeps for you</source>
        <extracomment>ui/pages/account.py</extracomment>
        <translation>Ce que le pool conserve pour vous</translation>
    </message>
    <message>
        <source>Your attributes: read them, change them, verify an address.</source>
        <extracomment>ui/pages/account.py</extracomment>
        <translation>Vos attributs&#xa0;: les lire, les modifier, vérifier une adresse.</translation>
    </message>
    <message>
        <source>delete</source>
        <extracomment>ui/pages/account.py</extracomment>
        <translation>supprimer</translation>
    </message>
</context>
<context>
    <name>AccountStep</name>
    <message>
        <source>A profile of this computer&apos;s AWS settings. The app keeps nothing of it.</source>
        <extracomment>ui/stack/account_step.py</extracomment>
        <translation>Un profil des réglages AWS de cet ordinateur. L&apos;application n&apos;en conserve rien.</translation>
    </message>
    <message>
        <source>A stack that is there already</source>
        <extracomment>ui/stack/account_step.py</extracomment>
        <translation>Une pile qui existe déjà</translation>
    </message>
    <message>
        <source>Back to the stack</source>
        <extracomment>ui/stack/account_step.py</extracomment>
        <translation>Revenir à la pile</translation>
    </message>
    <message>
        <source>Back to {name}</source>
        <extracomment>ui/stack/account_step.py</extracomment>
        <translation>Revenir à {name}</translation>
    </message>
    <message>
        <source>Credentials</source>
        <extracomment>ui/stack/account_step.py</extracomment>
        <translation>Identifiants</translation>
    </message>
    <message>
        <source>Find it</source>
        <extracomment>ui/stack/account_step.py</extracomment>
        <translation>La trouver</translation>
    </message>
    <message>
        <source>Launched from here before, or by the workshop&apos;s own button.</source>
        <extracomment>ui/stack/account_step.py</extracomment>
        <translation>Lancée d&apos;ici auparavant, ou par le bouton de l&apos;atelier.</translation>
    </message>
    <message>
        <source>Region</source>
        <extracomment>ui/stack/account_step.py</extracomment>
        <translation>Région</translation>
    </message>
    <message>
        <source>Show the account</source>
        <extracomment>ui/stack/account_step.py</extracomment>
        <translation>Afficher le compte</translation>
    </message>
    <message>
        <source>Stack name</source>
        <extracomment>ui/stack/account_step.py</extracomment>
        <translation>Nom de la pile</translation>
    </message>
    <message>
        <source>The stack&apos;s name is missing.</source>
        <extracomment>ui/stack/account_step.py</extracomment>
        <translation>Il manque le nom de la pile.</translation>
    </message>
    <message>
        <source>What the environment says, as for the AWS CLI</source>
        <extracomment>ui/stack/account_step.py</extracomment>
        <translation>Ce que dit l&apos;environnement, comme pour l&apos;AWS CLI</translation>
    </message>
    <message>
        <source>Whose account, and where</source>
        <extracomment>ui/stack/account_step.py</extracomment>
        <translation>Quel compte, et où</translation>
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
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>AddCard</name>
    <message>
        <source>Another pool</source>
        <extracomment>ui/pools/add_card.py</extracomment>
        <translation>Un autre pool</translation>
    </message>
    <message>
        <source>App client id (optional)</source>
        <extracomment>ui/pools/add_card.py</extracomment>
        <translation>ID du client d&apos;application (facultatif)</translation>
    </message>
    <message>
        <source>App clients of this pool</source>
        <extracomment>ui/pools/add_card.py</extracomment>
        <translation>Clients d&apos;application de ce pool</translation>
    </message>
    <message>
        <source>Find and open</source>
        <extracomment>ui/pools/add_card.py</extracomment>
        <translation>Trouver et ouvrir</translation>
    </message>
    <message>
        <source>Its id or ARN, the name of the stack that made it, or its name in the list.</source>
        <extracomment>ui/pools/add_card.py</extracomment>
        <translation>Son ID ou son ARN, le nom de la pile qui l&apos;a créé, ou son nom dans la liste.</translation>
    </message>
    <message>
        <source>Left empty, it is looked up with this computer&apos;s AWS credentials.</source>
        <extracomment>ui/pools/add_card.py</extracomment>
        <translation>Laissé vide, il est recherché avec les identifiants AWS de cet ordinateur.</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <extracomment>ui/pools/add_card.py</extracomment>
        <translation>Ouvrir un fichier…</translation>
    </message>
    <message>
        <source>Or drop a file anywhere on this window: config.js, aws-exports.js, amplify_outputs.json, amplifyconfiguration.json, or pools that were saved here. Nothing in it is run.</source>
        <extracomment>ui/pools/add_card.py</extracomment>
        <translation>Ou déposez un fichier n&apos;importe où sur cette fenêtre&#xa0;: config.js, aws-exports.js, amplify_outputs.json, amplifyconfiguration.json, ou des pools enregistrés ici. Rien de son contenu n&apos;est exécuté.</translation>
    </message>
    <message>
        <source>Say which pool.</source>
        <extracomment>ui/pools/add_card.py</extracomment>
        <translation>Dites quel pool.</translation>
    </message>
    <message>
        <source>Which pool</source>
        <extracomment>ui/pools/add_card.py</extracomment>
        <translation>Quel pool</translation>
    </message>
</context>
<context>
    <name>AnswerCard</name>
    <message>
        <source>Arrives in</source>
        <extracomment>ui/ride/answer_card.py</extracomment>
        <translation>Arrive dans</translation>
    </message>
    <message>
        <source>On the map {name} is here already. The API says it takes {time}.</source>
        <extracomment>ui/ride/answer_card.py</extracomment>
        <translation>Sur la carte, {name} est déjà là. L’API annonce {time} de trajet.</translation>
    </message>
    <message>
        <source>Open it in the Protocol panel</source>
        <extracomment>ui/ride/answer_card.py</extracomment>
        <translation>Voir dans le panneau Protocole</translation>
    </message>
    <message>
        <source>Ride</source>
        <extracomment>ui/ride/answer_card.py</extracomment>
        <translation>Course</translation>
    </message>
    <message>
        <source>Rider</source>
        <extracomment>ui/ride/answer_card.py</extracomment>
        <translation>Passager</translation>
    </message>
    <message>
        <source>See what an API checks</source>
        <extracomment>ui/ride/answer_card.py</extracomment>
        <translation>Voir ce qu&apos;une API contrôle</translation>
    </message>
    <message>
        <source>The answer has no Access-Control-Allow-Origin header. This app may read it all the same; a browser would keep it from the website. Enable CORS for /ride, and have the function send the header.</source>
        <extracomment>ui/ride/answer_card.py</extracomment>
        <translation>La réponse n&apos;a pas d&apos;en-tête Access-Control-Allow-Origin. Cette application peut la lire malgré tout&#xa0;; un navigateur la refuserait au site web. Activez CORS pour /ride, et faites envoyer l&apos;en-tête par la fonction.</translation>
    </message>
    <message>
        <source>The request and its answer</source>
        <extracomment>ui/ride/answer_card.py</extracomment>
        <translation>La requête et sa réponse</translation>
    </message>
    <message>
        <source>Unicorn</source>
        <extracomment>ui/ride/answer_card.py</extracomment>
        <translation>Licorne</translation>
    </message>
    <message>
        <source>{0} has been sent to you.</source>
        <extracomment>ui/ride/answer_card.py</extracomment>
        <translation>On vous a envoyé {0}.</translation>
    </message>
    <message>
        <source>{0} is here. Hop on!</source>
        <extracomment>ui/ride/answer_card.py</extracomment>
        <translation>{0} est là. En selle&#xa0;!</translation>
    </message>
    <message>
        <source>{0} is on the way.</source>
        <extracomment>ui/ride/answer_card.py</extracomment>
        <translation>{0} est en route.</translation>
    </message>
    <message>
        <source>{count} s</source>
        <extracomment>ui/ride/answer_card.py</extracomment>
        <translation>{count} s</translation>
    </message>
</context>
<context>
    <name>ApiForm</name>
    <message>
        <source>Another pool</source>
        <extracomment>ui/inspector/api_form.py</extracomment>
        <translation>Un autre pool</translation>
    </message>
    <message>
        <source>App client id</source>
        <extracomment>ui/inspector/api_form.py</extracomment>
        <translation>ID du client d&apos;application</translation>
    </message>
    <message>
        <source>Fetch its keys and check</source>
        <extracomment>ui/inspector/api_form.py</extracomment>
        <translation>Chercher ses clés et contrôler</translation>
    </message>
    <message>
        <source>Its keys are at the endpoint that is open</source>
        <extracomment>ui/inspector/api_form.py</extracomment>
        <translation>Ses clés sont au point de terminaison qui est ouvert</translation>
    </message>
    <message>
        <source>Scopes that the method or route asks for</source>
        <extracomment>ui/inspector/api_form.py</extracomment>
        <translation>Portées que demande la méthode ou la route</translation>
    </message>
    <message>
        <source>The pool that is open</source>
        <extracomment>ui/inspector/api_form.py</extracomment>
        <translation>Le pool qui est ouvert</translation>
    </message>
    <message>
        <source>The pool that your API trusts</source>
        <extracomment>ui/inspector/api_form.py</extracomment>
        <translation>Le pool auquel votre API fait confiance</translation>
    </message>
    <message>
        <source>User pool id</source>
        <extracomment>ui/inspector/api_form.py</extracomment>
        <translation>ID du pool d&apos;utilisateurs</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>ui/inspector/api_form.py</extracomment>
        <translation>aucune</translation>
    </message>
</context>
<context>
    <name>ApiView</name>
    <message>
        <source>A REST API&apos;s Cognito authorizer</source>
        <extracomment>ui/inspector/api_view.py</extracomment>
        <translation>Un autorisateur Cognito d&apos;une API REST</translation>
    </message>
    <message>
        <source>An API that checks everything</source>
        <extracomment>ui/inspector/api_view.py</extracomment>
        <translation>Une API qui contrôle tout</translation>
    </message>
    <message>
        <source>An HTTP API&apos;s JWT authorizer</source>
        <extracomment>ui/inspector/api_view.py</extracomment>
        <translation>Un autorisateur JWT d&apos;une API HTTP</translation>
    </message>
    <message>
        <source>Checked for pool {0}, app client {1}.</source>
        <extracomment>ui/inspector/api_view.py</extracomment>
        <translation>Contrôlé pour le pool {0}, client d&apos;application {1}.</translation>
    </message>
    <message>
        <source>HTTP</source>
        <extracomment>ui/inspector/api_view.py</extracomment>
        <translation>HTTP</translation>
    </message>
    <message>
        <source>How</source>
        <extracomment>ui/inspector/api_view.py</extracomment>
        <translation>Comment</translation>
    </message>
    <message>
        <source>Looked at</source>
        <extracomment>ui/inspector/api_view.py</extracomment>
        <translation>Examiné</translation>
    </message>
    <message>
        <source>REST</source>
        <extracomment>ui/inspector/api_view.py</extracomment>
        <translation>REST</translation>
    </message>
    <message>
        <source>What API Gateway looks at</source>
        <extracomment>ui/inspector/api_view.py</extracomment>
        <translation>Ce qu&apos;API Gateway examine</translation>
    </message>
    <message>
        <source>What API Gateway looks at, and what it does not. Choose a row to read how.</source>
        <extracomment>ui/inspector/api_view.py</extracomment>
        <translation>Ce qu&apos;API Gateway examine, et ce qu&apos;il n&apos;examine pas. Choisissez une ligne pour lire comment.</translation>
    </message>
    <message>
        <source>Which token in which header</source>
        <extracomment>ui/inspector/api_view.py</extracomment>
        <translation>Quel jeton dans quel en-tête</translation>
    </message>
    <message>
        <source>Why</source>
        <extracomment>ui/inspector/api_view.py</extracomment>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Would your API take this token?</source>
        <extracomment>ui/inspector/api_view.py</extracomment>
        <translation>Votre API accepterait-elle ce jeton&#xa0;?</translation>
    </message>
</context>
<context>
    <name>ApiWords</name>
    <message>
        <source>Audience</source>
        <extracomment>ui/inspector/api_words.py</extracomment>
        <translation>Audience</translation>
    </message>
    <message>
        <source>Cognito itself (GetUser and the like): the access token, in the request&apos;s body. No header.</source>
        <extracomment>ui/inspector/api_words.py</extracomment>
        <translation>Cognito lui-même (GetUser et semblables)&#xa0;: le jeton d&apos;accès, dans le corps de la requête. Pas d&apos;en-tête.</translation>
    </message>
    <message>
        <source>Expiry</source>
        <extracomment>ui/inspector/api_words.py</extracomment>
        <translation>Expiration</translation>
    </message>
    <message>
        <source>Fails</source>
        <extracomment>ui/inspector/api_words.py</extracomment>
        <translation>Échoue</translation>
    </message>
    <message>
        <source>Groups</source>
        <extracomment>ui/inspector/api_words.py</extracomment>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>HTTP API. Authorization: Bearer and the token. With scopes on the route it has to be the access token; without, either.</source>
        <extracomment>ui/inspector/api_words.py</extracomment>
        <translation>API HTTP. Authorization&#xa0;: Bearer et le jeton. Avec des portées sur la route, il faut le jeton d&apos;accès&#xa0;; sans elles, l&apos;un ou l&apos;autre.</translation>
    </message>
    <message>
        <source>Issued at</source>
        <extracomment>ui/inspector/api_words.py</extracomment>
        <translation>Émis le</translation>
    </message>
    <message>
        <source>Issuer</source>
        <extracomment>ui/inspector/api_words.py</extracomment>
        <translation>Émetteur</translation>
    </message>
    <message>
        <source>Length</source>
        <extracomment>ui/inspector/api_words.py</extracomment>
        <translation>Longueur</translation>
    </message>
    <message>
        <source>Not before</source>
        <extracomment>ui/inspector/api_words.py</extracomment>
        <translation>Pas avant</translation>
    </message>
    <message>
        <source>Not looked at</source>
        <extracomment>ui/inspector/api_words.py</extracomment>
        <translation>Non examiné</translation>
    </message>
    <message>
        <source>Passes</source>
        <extracomment>ui/inspector/api_words.py</extracomment>
        <translation>Réussit</translation>
    </message>
    <message>
        <source>REST API, method with scopes. Authorization: the access token</source>
        <extracomment>ui/inspector/api_words.py</extracomment>
        <translation>API REST, méthode avec portées. Authorization&#xa0;: le jeton d&apos;accès</translation>
    </message>
    <message>
        <source>REST API, method without scopes. Authorization: the ID token</source>
        <extracomment>ui/inspector/api_words.py</extracomment>
        <translation>API REST, méthode sans portées. Authorization&#xa0;: le jeton d&apos;ID</translation>
    </message>
    <message>
        <source>Revocation</source>
        <extracomment>ui/inspector/api_words.py</extracomment>
        <translation>Révocation</translation>
    </message>
    <message>
        <source>Scope</source>
        <extracomment>ui/inspector/api_words.py</extracomment>
        <translation>Portée</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <extracomment>ui/inspector/api_words.py</extracomment>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Signature</source>
        <extracomment>ui/inspector/api_words.py</extracomment>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Structure</source>
        <extracomment>ui/inspector/api_words.py</extracomment>
        <translation>Structure</translation>
    </message>
    <message>
        <source>Token use</source>
        <extracomment>ui/inspector/api_words.py</extracomment>
        <translation>Usage du jeton</translation>
    </message>
    <message>
        <source>Unknown</source>
        <extracomment>ui/inspector/api_words.py</extracomment>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>{0} would let it in.</source>
        <extracomment>ui/inspector/api_words.py</extracomment>
        <translation>{0} le laisserait entrer.</translation>
    </message>
    <message>
        <source>{0} would refuse it.</source>
        <extracomment>ui/inspector/api_words.py</extracomment>
        <translation>{0} le refuserait.</translation>
    </message>
    <message>
        <source>{0}: that cannot be told from here.</source>
        <extracomment>ui/inspector/api_words.py</extracomment>
        <translation>{0}&#xa0;: impossible de le dire d&apos;ici.</translation>
    </message>
</context>
<context>
    <name>App</name>
    <message>
        <source>A pool of this app (*.json)</source>
        <extracomment>app/pools_saving.py</extracomment>
        <translation>Un pool de cette application (*.json)</translation>
    </message>
    <message>
        <source>AWS CLI</source>
        <extracomment>app/recording_actions.py</extracomment>
        <translation>AWS CLI</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <extracomment>app/guide_files.py, app/recording_actions.py</extracomment>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>All is right again: {scene}
If tokens of meanwhile don&apos;t work, refresh them.</source>
        <extracomment>app/scenes.py</extracomment>
        <translation>Tout est rentré dans l&apos;ordre&#xa0;: {scene}
Si des jetons émis entre-temps ne fonctionnent pas, actualisez-les.</translation>
    </message>
    <message>
        <source>Amplify JS</source>
        <extracomment>app/recording_actions.py</extracomment>
        <translation>Amplify JS</translation>
    </message>
    <message>
        <source>Amplify, first generation (*.js)</source>
        <extracomment>app/pools_saving.py</extracomment>
        <translation>Amplify, première génération (*.js)</translation>
    </message>
    <message>
        <source>Amplify, second generation (*.json)</source>
        <extracomment>app/pools_saving.py</extracomment>
        <translation>Amplify, deuxième génération (*.json)</translation>
    </message>
    <message>
        <source>Changed: {what}.</source>
        <extracomment>app/profile_news.py</extracomment>
        <translation>Modifié&#xa0;: {what}.</translation>
    </message>
    <message>
        <source>Check for updates…</source>
        <extracomment>app/further.py</extracomment>
        <translation>Rechercher des mises à jour…</translation>
    </message>
    <message>
        <source>Check the name, the Region and the profile.</source>
        <extracomment>app/stack_words.py</extracomment>
        <translation>Vérifiez le nom, la Région et le profil.</translation>
    </message>
    <message>
        <source>Choose another name. To look at that stack, go back and find it by its name.</source>
        <extracomment>app/stack_words.py</extracomment>
        <translation>Choisissez un autre nom. Pour voir cette pile, revenez en arrière et trouvez-la par son nom.</translation>
    </message>
    <message>
        <source>Choose another name; or go back, find it by its name, and delete it.</source>
        <extracomment>app/stack_words.py</extracomment>
        <translation>Choisissez un autre nom&#xa0;; ou revenez en arrière, trouvez-la par son nom et supprimez-la.</translation>
    </message>
    <message>
        <source>Copied: request {number}, {operation}, as {language}</source>
        <extracomment>app/recording_actions.py</extracomment>
        <translation>Copié&#xa0;: requête {number}, {operation}, en {language}</translation>
    </message>
    <message>
        <source>Done, {time}.</source>
        <extracomment>app/guide_state.py</extracomment>
        <translation>Fait, {time}.</translation>
    </message>
    <message>
        <source>Done, {time}: ticked by you.</source>
        <extracomment>app/guide_state.py</extracomment>
        <translation>Fait, {time}&#xa0;: coché par vous.</translation>
    </message>
    <message>
        <source>From now on a sign-in asks for a second factor.</source>
        <extracomment>app/mfa_actions.py</extracomment>
        <translation>Désormais, une connexion demande un second facteur.</translation>
    </message>
    <message>
        <source>From now on a sign-in asks which second factor you want to show.</source>
        <extracomment>app/mfa_actions.py</extracomment>
        <translation>Désormais, une connexion demande quel second facteur vous voulez présenter.</translation>
    </message>
    <message>
        <source>From now on the password is enough.</source>
        <extracomment>app/mfa_actions.py</extracomment>
        <translation>Désormais, le mot de passe suffit.</translation>
    </message>
    <message>
        <source>Go to the next part</source>
        <extracomment>app/further.py</extracomment>
        <translation>Aller à la partie suivante</translation>
    </message>
    <message>
        <source>Go to the part before</source>
        <extracomment>app/further.py</extracomment>
        <translation>Aller à la partie précédente</translation>
    </message>
    <message>
        <source>Guides (*.toml)</source>
        <extracomment>app/guide_files.py</extracomment>
        <translation>Guides (*.toml)</translation>
    </message>
    <message>
        <source>HTTP archive (*.har)</source>
        <extracomment>app/recording_actions.py</extracomment>
        <translation>Archive HTTP (*.har)</translation>
    </message>
    <message>
        <source>If that account waits for a code, a new one is on its way.</source>
        <extracomment>app/registering.py</extracomment>
        <translation>Si ce compte attend un code, un nouveau est en route.</translation>
    </message>
    <message>
        <source>In this Region of this account, {name} is taken: {state}.</source>
        <extracomment>app/stack_words.py</extracomment>
        <translation>Dans cette Région de ce compte, {name} est pris&#xa0;: {state}.</translation>
    </message>
    <message>
        <source>It could not be looked up: {why}.</source>
        <extracomment>app/pools_actions.py</extracomment>
        <translation>Il n&apos;a pas pu être recherché&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>It is never used again; the next start tries once more to remove it.</source>
        <extracomment>app/remembering.py</extracomment>
        <translation>Elle ne servira plus jamais&#xa0;; le prochain démarrage essaie encore une fois de la retirer.</translation>
    </message>
    <message>
        <source>It is tried again by itself. You can also just sign in.</source>
        <extracomment>app/coming_back.py</extracomment>
        <translation>Un nouvel essai se fait de lui-même. Vous pouvez aussi simplement vous connecter.</translation>
    </message>
    <message>
        <source>It was “{former}”.</source>
        <extracomment>app/profile_news.py</extracomment>
        <translation>C&apos;était «&#xa0;{former}&#xa0;».</translation>
    </message>
    <message>
        <source>Its names stand for your own values. It talks to the pool that Amplify is set up for.</source>
        <extracomment>app/recording_actions.py</extracomment>
        <translation>Ses noms tiennent la place de vos propres valeurs. Cela s&apos;adresse au pool pour lequel Amplify est configuré.</translation>
    </message>
    <message>
        <source>Its secret is in this system&apos;s keyring, for the next time.</source>
        <extracomment>app/device_keeping.py</extracomment>
        <translation>Son secret est dans le trousseau de ce système, pour la prochaine fois.</translation>
    </message>
    <message>
        <source>Larger text</source>
        <extracomment>app/further.py</extracomment>
        <translation>Agrandir le texte</translation>
    </message>
    <message>
        <source>Launch the stack of the users first.</source>
        <extracomment>app/stack_words.py</extracomment>
        <translation>Lancez d&apos;abord la pile des utilisateurs.</translation>
    </message>
    <message>
        <source>Launch the stack…</source>
        <extracomment>app/further.py</extracomment>
        <translation>Lancer la pile…</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <extracomment>app/guide_files.py</extracomment>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Neither the stack {name} nor the website&apos;s js/config.js names one.</source>
        <extracomment>app/stack_words.py</extracomment>
        <translation>Ni la pile {name} ni le js/config.js du site web n&apos;en nomme.</translation>
    </message>
    <message>
        <source>New ones could not be fetched: {title}.</source>
        <extracomment>app/token_refresh.py</extracomment>
        <translation>Impossible d&apos;en obtenir de nouveaux. {title}.</translation>
    </message>
    <message>
        <source>No pool to open</source>
        <extracomment>app/stack_words.py</extracomment>
        <translation>Aucun pool à ouvrir</translation>
    </message>
    <message>
        <source>No. Think again, or look for a hint.</source>
        <extracomment>app/workshop_guide.py</extracomment>
        <translation>Non. Réfléchissez encore, ou cherchez un indice.</translation>
    </message>
    <message>
        <source>Nobody is signed in: sign in first, then break it again.</source>
        <extracomment>app/scenes.py</extracomment>
        <translation>Personne n&apos;est connecté&#xa0;: connectez-vous d&apos;abord, puis provoquez la panne à nouveau.</translation>
    </message>
    <message>
        <source>Nothing in it is secret, and Cognito refuses it: a proof is good once. It talks to {address}.</source>
        <extracomment>app/recording_actions.py</extracomment>
        <translation>Rien de secret là-dedans, et Cognito le refuse&#xa0;: une preuve ne vaut qu&apos;une fois. Cela s&apos;adresse à {address}.</translation>
    </message>
    <message>
        <source>Nothing in it is secret: it runs as it is. It talks to {address}.</source>
        <extracomment>app/recording_actions.py</extracomment>
        <translation>Rien de secret là-dedans&#xa0;: tel quel, cela fonctionne. Cela s&apos;adresse à {address}.</translation>
    </message>
    <message>
        <source>Nothing in {region} is called {name}.</source>
        <extracomment>app/stack_words.py</extracomment>
        <translation>Rien dans {region} ne s&apos;appelle {name}.</translation>
    </message>
    <message>
        <source>Nothing is changed.
The pool has it like this already.</source>
        <extracomment>app/mfa_actions.py, app/profile_actions.py</extracomment>
        <translation>Rien n&apos;est modifié.
Le pool a déjà cette valeur.</translation>
    </message>
    <message>
        <source>Nothing is selected.
Choose an exchange in the table first.</source>
        <extracomment>app/recording_actions.py</extracomment>
        <translation>Rien n&apos;est sélectionné.
Choisissez d&apos;abord un échange dans le tableau.</translation>
    </message>
    <message>
        <source>Open a guide</source>
        <extracomment>app/guide_files.py</extracomment>
        <translation>Ouvrir un guide</translation>
    </message>
    <message>
        <source>Open a recording</source>
        <extracomment>app/recording_actions.py</extracomment>
        <translation>Ouvrir un enregistrement</translation>
    </message>
    <message>
        <source>Open this pool</source>
        <extracomment>app/stack_words.py</extracomment>
        <translation>Ouvrir ce pool</translation>
    </message>
    <message>
        <source>Page to read (*.html)</source>
        <extracomment>app/recording_actions.py</extracomment>
        <translation>Page à lire (*.html)</translation>
    </message>
    <message>
        <source>Pools of this app (*.json)</source>
        <extracomment>app/pools_saving.py</extracomment>
        <translation>Pools de cette application (*.json)</translation>
    </message>
    <message>
        <source>Pools…</source>
        <extracomment>app/further.py</extracomment>
        <translation>Pools…</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <extracomment>app/further.py</extracomment>
        <translation>Préférences…</translation>
    </message>
    <message>
        <source>Presenter mode</source>
        <extracomment>app/further.py</extracomment>
        <translation>Mode présentation</translation>
    </message>
    <message>
        <source>Presenter mode
{card} shows the keys, {leave} ends it. What is personal is covered.</source>
        <extracomment>app/presenting.py</extracomment>
        <translation>Mode présentation
{card} affiche les touches, {leave} y met fin. Ce qui est personnel est masqué.</translation>
    </message>
    <message>
        <source>Put the panels back in their places</source>
        <extracomment>app/further.py</extracomment>
        <translation>Replacer les panneaux</translation>
    </message>
    <message>
        <source>Recordings (*.html *.htm *.har)</source>
        <extracomment>app/recording_actions.py</extracomment>
        <translation>Enregistrements (*.html *.htm *.har)</translation>
    </message>
    <message>
        <source>Register a rider</source>
        <extracomment>app/stack_words.py</extracomment>
        <translation>Inscrire un passager</translation>
    </message>
    <message>
        <source>Request a unicorn</source>
        <extracomment>app/stack_words.py</extracomment>
        <translation>Demander une licorne</translation>
    </message>
    <message>
        <source>Right.</source>
        <extracomment>app/workshop_guide.py</extracomment>
        <translation>Exact.</translation>
    </message>
    <message>
        <source>Save all pools of the list</source>
        <extracomment>app/pools_saving.py</extracomment>
        <translation>Enregistrer tous les pools de la liste</translation>
    </message>
    <message>
        <source>Save the pool&apos;s configuration</source>
        <extracomment>app/pools_saving.py</extracomment>
        <translation>Enregistrer la configuration du pool</translation>
    </message>
    <message>
        <source>Save the progress</source>
        <extracomment>app/guide_files.py</extracomment>
        <translation>Enregistrer la progression</translation>
    </message>
    <message>
        <source>Save the recording</source>
        <extracomment>app/recording_actions.py</extracomment>
        <translation>Enregistrer les échanges</translation>
    </message>
    <message>
        <source>Save this guide</source>
        <extracomment>app/guide_files.py</extracomment>
        <translation>Enregistrer ce guide</translation>
    </message>
    <message>
        <source>Saved: {path}
No name, address or secret of yours is in it.</source>
        <extracomment>app/guide_files.py</extracomment>
        <translation>Enregistré&#xa0;: {path}
Aucun nom, aucune adresse et aucun secret de vous n&apos;y figure.</translation>
    </message>
    <message>
        <source>Saved: {path}
Nothing secret is in it. It opens again here.</source>
        <extracomment>app/pools_saving.py</extracomment>
        <translation>Enregistré&#xa0;: {path}
Rien de secret n&apos;y figure. Il se rouvre ici.</translation>
    </message>
    <message>
        <source>Set these variables of the environment first: {names}. It talks to {address}.</source>
        <extracomment>app/recording_actions.py</extracomment>
        <translation>Définissez d&apos;abord ces variables d&apos;environnement&#xa0;: {names}. Cela s&apos;adresse à {address}.</translation>
    </message>
    <message>
        <source>Set these variables of the environment first: {names}. They go into JSON texts, so write \&quot; for &quot; and \\ for \. It talks to {address}.</source>
        <extracomment>app/recording_actions.py</extracomment>
        <translation>Définissez d&apos;abord ces variables d&apos;environnement&#xa0;: {names}. Elles vont dans des textes JSON&#xa0;: écrivez \&quot; pour &quot; et \\ pour \. Cela s&apos;adresse à {address}.</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <extracomment>app/session_end.py</extracomment>
        <translation>Reconnectez-vous.</translation>
    </message>
    <message>
        <source>Sign out, and sign in with the new one.</source>
        <extracomment>app/account_actions.py</extracomment>
        <translation>Déconnectez-vous, puis connectez-vous avec le nouveau.</translation>
    </message>
    <message>
        <source>Signed in again as {name}.
Your session was in the keyring; signing out removes it.</source>
        <extracomment>app/coming_back.py</extracomment>
        <translation>De nouveau connecté&#xa0;: {name}.
Votre session était dans le trousseau&#xa0;; se déconnecter l&apos;en retire.</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <extracomment>app/further.py</extracomment>
        <translation>Réduire le texte</translation>
    </message>
    <message>
        <source>That lasts until the app is closed.</source>
        <extracomment>app/device_keeping.py</extracomment>
        <translation>Cela dure jusqu&apos;à la fermeture de l&apos;application.</translation>
    </message>
    <message>
        <source>That lasts until the app is closed: {reason}.</source>
        <extracomment>app/device_keeping.py</extracomment>
        <translation>Cela dure jusqu&apos;à la fermeture de l&apos;application. {reason}.</translation>
    </message>
    <message>
        <source>The address stays with the other account.
This account is not verified. Sign in to the other one, or register with another address.</source>
        <extracomment>app/registering.py</extracomment>
        <translation>L&apos;adresse reste à l&apos;autre compte.
Ce compte n&apos;est pas vérifié. Connectez-vous à l&apos;autre, ou inscrivez-vous avec une autre adresse.</translation>
    </message>
    <message>
        <source>The authenticator app is set up.
{what}</source>
        <extracomment>app/mfa_actions.py</extracomment>
        <translation>L&apos;application d&apos;authentification est configurée.
{what}</translation>
    </message>
    <message>
        <source>The code is right.</source>
        <extracomment>app/profile_news.py</extracomment>
        <translation>Le code est juste.</translation>
    </message>
    <message>
        <source>The group {0} is there.</source>
        <extracomment>app/directory_actions.py</extracomment>
        <translation>Le groupe {0} est là.</translation>
    </message>
    <message>
        <source>The list could not be read.</source>
        <extracomment>app/directory_actions.py</extracomment>
        <translation>La liste n&apos;a pas pu être lue.</translation>
    </message>
    <message>
        <source>The list was not read.</source>
        <extracomment>app/directory_actions.py</extracomment>
        <translation>La liste n&apos;a pas été lue.</translation>
    </message>
    <message>
        <source>The local pool begins anew.
The old one could not be opened: {reason}. Nothing in it was changed; it is kept in {folder}.</source>
        <extracomment>app/wiring.py</extracomment>
        <translation>Le pool local repart de zéro.
L&apos;ancien n&apos;a pas pu être ouvert&#xa0;: {reason}. Rien n&apos;y a été modifié&#xa0;; il est conservé dans {folder}.</translation>
    </message>
    <message>
        <source>The local pool has its default settings again.
People keep their accounts, and who is signed in stays so.</source>
        <extracomment>app/pool_settings.py</extracomment>
        <translation>Le pool local a retrouvé ses réglages par défaut.
Chacun garde son compte, et qui est connecté le reste.</translation>
    </message>
    <message>
        <source>The local pool has its new settings.
Who is signed in stays so; the next sign-in or refresh meets them.</source>
        <extracomment>app/pool_settings.py</extracomment>
        <translation>Le pool local a ses nouveaux réglages.
Qui est connecté le reste&#xa0;; ils valent dès la prochaine connexion ou actualisation.</translation>
    </message>
    <message>
        <source>The local pool stopped.
It is being started again; nothing that it confirmed is lost.</source>
        <extracomment>app/wiring.py</extracomment>
        <translation>Le pool local s&apos;est arrêté.
Il redémarre&#xa0;; rien de ce qu&apos;il a confirmé n&apos;est perdu.</translation>
    </message>
    <message>
        <source>The new password is set.
Sign in with it.</source>
        <extracomment>app/registering.py</extracomment>
        <translation>Le nouveau mot de passe est défini.
Utilisez-le pour vous connecter.</translation>
    </message>
    <message>
        <source>The new password may be set already.
The code is used up, most likely by the try whose answer was lost. Sign in with the new password.</source>
        <extracomment>app/registering.py</extracomment>
        <translation>Le nouveau mot de passe est peut-être déjà défini.
Le code a servi, sans doute lors de l&apos;essai dont la réponse s&apos;est perdue. Connectez-vous avec le nouveau mot de passe.</translation>
    </message>
    <message>
        <source>The old one is refused, most likely because the try whose answer was lost has worked.</source>
        <extracomment>app/account_actions.py</extracomment>
        <translation>L&apos;ancien est refusé, sans doute parce que l&apos;essai dont la réponse s&apos;est perdue a réussi.</translation>
    </message>
    <message>
        <source>The pool asks on.
Whether your answer was right, it does not say. Read what it asks now: the same question again often means that it was not.</source>
        <extracomment>app/signing_in.py</extracomment>
        <translation>Le pool continue de demander.
Il ne dit pas si votre réponse était juste. Lisez ce qu&apos;il demande maintenant&#xa0;: la même question posée de nouveau signifie souvent que non.</translation>
    </message>
    <message>
        <source>The pool does not remember devices, so this one is not remembered.</source>
        <extracomment>app/device_keeping.py</extracomment>
        <translation>Le pool ne mémorise pas les appareils&#xa0;: celui-ci n&apos;est donc pas mémorisé.</translation>
    </message>
    <message>
        <source>The pool has forgotten the device.
It spares no second factor any more.</source>
        <extracomment>app/device_actions.py</extracomment>
        <translation>Le pool a oublié l&apos;appareil.
Il ne dispense plus du second facteur.</translation>
    </message>
    <message>
        <source>The pool has what you saved.</source>
        <extracomment>app/profile_news.py</extracomment>
        <translation>Le pool a ce que vous avez enregistré.</translation>
    </message>
    <message>
        <source>The pool is in the list as {name}.
Nothing secret is kept with it.</source>
        <extracomment>app/pools_actions.py</extracomment>
        <translation>Le pool est dans la liste sous le nom {name}.
Rien de secret n&apos;est conservé avec lui.</translation>
    </message>
    <message>
        <source>The pool is understood; its app client is wanted</source>
        <extracomment>app/pools_actions.py</extracomment>
        <translation>Le pool est compris&#xa0;; il manque son client d&apos;application</translation>
    </message>
    <message>
        <source>The pool keeps {old} until you type the code that went to {where}. Only then does {new} take its place.</source>
        <extracomment>app/profile_news.py</extracomment>
        <translation>Le pool garde {old} jusqu&apos;à ce que vous tapiez le code envoyé à {where}. Alors seulement, {new} prend sa place.</translation>
    </message>
    <message>
        <source>The pool no longer remembers this device.
It is known still, but spares no second factor.</source>
        <extracomment>app/device_actions.py</extracomment>
        <translation>Le pool ne mémorise plus cet appareil.
Il le connaît encore, mais l&apos;appareil ne dispense plus du second facteur.</translation>
    </message>
    <message>
        <source>The pool of the stack {name} is open.
It is {pool}. Register the first rider.</source>
        <extracomment>app/stack_words.py</extracomment>
        <translation>Le pool de la pile {name} est ouvert.
C&apos;est {pool}. Inscrivez le premier passager.</translation>
    </message>
    <message>
        <source>The pool remembers this computer.
The app keeps no secret of it, though: to be spared the second factor here, tick “Remember this computer” when you are next asked for it.</source>
        <extracomment>app/device_actions.py</extracomment>
        <translation>Le pool mémorise cet ordinateur.
Mais l&apos;application n&apos;en conserve aucun secret&#xa0;: pour être dispensé ici du second facteur, cochez «&#xa0;Mémoriser cet ordinateur&#xa0;» la prochaine fois qu&apos;il vous est demandé.</translation>
    </message>
    <message>
        <source>The pool remembers this device.
It may stand in for the second factor.</source>
        <extracomment>app/device_actions.py</extracomment>
        <translation>Le pool mémorise cet appareil.
Il peut remplacer le second facteur.</translation>
    </message>
    <message>
        <source>The pool takes {new} over once you type the code that went to {where}, not before.</source>
        <extracomment>app/profile_news.py</extracomment>
        <translation>Le pool adopte {new} dès que vous tapez le code envoyé à {where}, pas avant.</translation>
    </message>
    <message>
        <source>The pool that is open here was part of it: choose another.</source>
        <extracomment>app/stack_words.py</extracomment>
        <translation>Le pool ouvert ici en faisait partie&#xa0;: choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The pool that is open knows the API of {name} now.
Request a unicorn.</source>
        <extracomment>app/stack_words.py</extracomment>
        <translation>Le pool ouvert connaît maintenant l&apos;API de {name}.
Demandez une licorne.</translation>
    </message>
    <message>
        <source>The pool that is open knows the API of {name} now.
Sign in, and request a unicorn.</source>
        <extracomment>app/stack_words.py</extracomment>
        <translation>Le pool ouvert connaît maintenant l&apos;API de {name}.
Connectez-vous, et demandez une licorne.</translation>
    </message>
    <message>
        <source>The pool waits for a code.</source>
        <extracomment>app/profile_news.py</extracomment>
        <translation>Le pool attend un code.</translation>
    </message>
    <message>
        <source>The pool was told of {new}.</source>
        <extracomment>app/profile_news.py</extracomment>
        <translation>Le pool a été informé de {new}.</translation>
    </message>
    <message numerus="yes">
        <source>The recording is saved: {count} exchanges.
Passwords, codes and tokens are not in {path}; user names are. It opens again here.</source>
        <extracomment>app/recording_actions.py</extracomment>
        <translation>
            <numerusform>L&apos;enregistrement est fait&#xa0;: {count} échange.
Mots de passe, codes et jetons ne sont pas dans {path}&#xa0;; les noms d&apos;utilisateur y sont. Il se rouvre ici.</numerusform>
            <numerusform>L&apos;enregistrement est fait&#xa0;: {count} échanges.
Mots de passe, codes et jetons ne sont pas dans {path}&#xa0;; les noms d&apos;utilisateur y sont. Il se rouvre ici.</numerusform>
        </translation>
    </message>
    <message>
        <source>The session may still be in the keyring</source>
        <extracomment>app/remembering.py</extracomment>
        <translation>La session est peut-être encore dans le trousseau</translation>
    </message>
    <message>
        <source>The stack {name} is deleted.
Nothing that it made remains.</source>
        <extracomment>app/stack_words.py</extracomment>
        <translation>La pile {name} est supprimée.
Il ne reste rien de ce qu&apos;elle avait créé.</translation>
    </message>
    <message>
        <source>The stack {name} is deleted.
What remains of it is listed below.</source>
        <extracomment>app/stack_words.py</extracomment>
        <translation>La pile {name} est supprimée.
Ce qui en reste est indiqué ci-dessous.</translation>
    </message>
    <message>
        <source>The stack {name} is ready.
Its pool can be opened, and the website knows it already.</source>
        <extracomment>app/stack_words.py</extracomment>
        <translation>La pile {name} est prête.
Son pool peut être ouvert, et le site web le connaît déjà.</translation>
    </message>
    <message>
        <source>The stack {name} is ready.
The website knows its API already.</source>
        <extracomment>app/stack_words.py</extracomment>
        <translation>La pile {name} est prête.
Le site web connaît déjà son API.</translation>
    </message>
    <message>
        <source>The tokens are new again.
What did not work a moment ago will now.</source>
        <extracomment>app/token_refresh.py</extracomment>
        <translation>Les jetons sont de nouveau frais.
Ce qui ne marchait pas il y a un instant marchera maintenant.</translation>
    </message>
    <message>
        <source>The tokens are new.
auth_time is still the sign-in&apos;s; iat and exp moved on.</source>
        <extracomment>app/token_refresh.py</extracomment>
        <translation>Les jetons sont nouveaux.
auth_time reste celui de la connexion&#xa0;; iat et exp ont avancé.</translation>
    </message>
    <message>
        <source>The tokens you hold still say what was before, until you refresh them.</source>
        <extracomment>app/profile_actions.py</extracomment>
        <translation>Vos jetons disent encore ce qui valait avant, jusqu&apos;à ce que vous les actualisiez.</translation>
    </message>
    <message>
        <source>The website&apos;s pool is open, with the API of {name}.
It is {pool}. Sign in, and ride.</source>
        <extracomment>app/stack_words.py</extracomment>
        <translation>Le pool du site web est ouvert, avec l&apos;API de {name}.
C&apos;est {pool}. Connectez-vous, et en route.</translation>
    </message>
    <message>
        <source>The workshop&apos;s configuration (*.js)</source>
        <extracomment>app/pools_saving.py</extracomment>
        <translation>La configuration de l&apos;atelier (*.js)</translation>
    </message>
    <message>
        <source>There is a stack of that name already</source>
        <extracomment>app/stack_words.py</extracomment>
        <translation>Il existe déjà une pile de ce nom</translation>
    </message>
    <message>
        <source>There is no such stack</source>
        <extracomment>app/stack_words.py</extracomment>
        <translation>Cette pile n&apos;existe pas</translation>
    </message>
    <message>
        <source>There is nothing to save yet.
What is sent to Cognito is recorded as it is sent.</source>
        <extracomment>app/recording_actions.py</extracomment>
        <translation>Il n&apos;y a encore rien à enregistrer.
Ce qui part vers Cognito est enregistré au fur et à mesure.</translation>
    </message>
    <message>
        <source>These are the pool&apos;s settings already.</source>
        <extracomment>app/pool_settings.py</extracomment>
        <translation>Ce sont déjà les réglages du pool.</translation>
    </message>
    <message>
        <source>This computer is forgotten, by the pool and here.
It spares no second factor any more.</source>
        <extracomment>app/device_actions.py</extracomment>
        <translation>Cet ordinateur est oublié, par le pool et ici.
Il ne dispense plus du second facteur.</translation>
    </message>
    <message>
        <source>This computer is not remembered: {title}.</source>
        <extracomment>app/device_keeping.py</extracomment>
        <translation>Cet ordinateur n&apos;est pas mémorisé. {title}.</translation>
    </message>
    <message>
        <source>This computer is remembered.</source>
        <extracomment>app/device_keeping.py</extracomment>
        <translation>Cet ordinateur est mémorisé.</translation>
    </message>
    <message>
        <source>This is version {version}. No browser could be opened; the releases are at {page}</source>
        <extracomment>app/updates.py</extracomment>
        <translation>Vous avez la version {version}. Aucun navigateur n&apos;a pu s&apos;ouvrir&#xa0;; les versions publiées sont sur {page}</translation>
    </message>
    <message>
        <source>This is version {version}. The releases open in your browser: {page}</source>
        <extracomment>app/updates.py</extracomment>
        <translation>Vous avez la version {version}. Les versions publiées s&apos;ouvrent dans votre navigateur&#xa0;: {page}</translation>
    </message>
    <message>
        <source>This is version {version}. This copy names no page with releases: ask whoever gave it to you, or install it again the way you did.</source>
        <extracomment>app/updates.py</extracomment>
        <translation>Vous avez la version {version}. Cette copie ne nomme aucune page de versions&#xa0;: demandez à qui vous l&apos;a donnée, ou réinstallez-la comme la première fois.</translation>
    </message>
    <message numerus="yes">
        <source>This pool has {count} app clients.
Choose one of them, and find and open it again.</source>
        <extracomment>app/pools_actions.py</extracomment>
        <translation>
            <numerusform>Ce pool a {count} client d&apos;application.
Choisissez-le, puis trouvez et ouvrez à nouveau.</numerusform>
            <numerusform>Ce pool a {count} clients d&apos;application.
Choisissez-en un, puis trouvez et ouvrez à nouveau.</numerusform>
        </translation>
    </message>
    <message>
        <source>This session is revoked.
Its refresh token is worth nothing any more.</source>
        <extracomment>app/account_actions.py</extracomment>
        <translation>Cette session est révoquée.
Son jeton d&apos;actualisation ne vaut plus rien.</translation>
    </message>
    <message>
        <source>Type the app client&apos;s id: the Cognito console lists it under App clients.</source>
        <extracomment>app/pools_actions.py</extracomment>
        <translation>Tapez l&apos;ID du client d&apos;application&#xa0;: la console Cognito l&apos;indique sous App clients.</translation>
    </message>
    <message>
        <source>Use this API</source>
        <extracomment>app/stack_words.py</extracomment>
        <translation>Utiliser cette API</translation>
    </message>
    <message>
        <source>Users…</source>
        <extracomment>app/further.py</extracomment>
        <translation>Utilisateurs…</translation>
    </message>
    <message>
        <source>Usual size of text</source>
        <extracomment>app/further.py</extracomment>
        <translation>Taille de texte normale</translation>
    </message>
    <message>
        <source>What the pool has now could not be read: {title}.</source>
        <extracomment>app/profile_actions.py</extracomment>
        <translation>Ce que le pool a maintenant n&apos;a pas pu être lu. {title}.</translation>
    </message>
    <message>
        <source>What was kept in the keyring is removed as well; it was looked for and is gone.</source>
        <extracomment>app/remembering.py</extracomment>
        <translation>Ce qui était dans le trousseau est retiré aussi&#xa0;; vérification faite, il n&apos;y est plus.</translation>
    </message>
    <message>
        <source>You are not signed in again</source>
        <extracomment>app/remembering.py</extracomment>
        <translation>Votre session n&apos;est pas rétablie</translation>
    </message>
    <message>
        <source>You are not signed in again yet</source>
        <extracomment>app/coming_back.py</extracomment>
        <translation>Votre session n&apos;est pas encore rétablie</translation>
    </message>
    <message>
        <source>You are registered.
A code is on its way: it proves that the address is yours.</source>
        <extracomment>app/registering.py</extracomment>
        <translation>Vous êtes inscrit.
Un code est en route&#xa0;: il prouve que l&apos;adresse est à vous.</translation>
    </message>
    <message>
        <source>You are registered.
Now sign in.</source>
        <extracomment>app/registering.py</extracomment>
        <translation>Vous êtes inscrit.
Connectez-vous maintenant.</translation>
    </message>
    <message>
        <source>You are registered: the first try had worked.
Only its answer was lost. Type the code that was sent to you, or have another one sent.</source>
        <extracomment>app/registering.py</extracomment>
        <translation>Vous êtes inscrit&#xa0;: le premier essai avait réussi.
Seule sa réponse s&apos;est perdue. Tapez le code qui vous a été envoyé, ou faites-en envoyer un autre.</translation>
    </message>
    <message>
        <source>You are signed in.
The inspector shows what came back.</source>
        <extracomment>app/signing_in.py</extracomment>
        <translation>Vous êtes connecté.
L&apos;inspecteur montre ce qui est revenu.</translation>
    </message>
    <message>
        <source>You are signed out everywhere.
Every refresh token of this account is revoked.</source>
        <extracomment>app/account_actions.py</extracomment>
        <translation>Vous êtes déconnecté partout.
Tous les jetons d&apos;actualisation de ce compte sont révoqués.</translation>
    </message>
    <message>
        <source>You are signed out here.
The tokens are forgotten; whoever has a copy could still use it.</source>
        <extracomment>app/account_actions.py</extracomment>
        <translation>Vous êtes déconnecté ici.
Les jetons sont oubliés&#xa0;; qui en a une copie pourrait encore s&apos;en servir.</translation>
    </message>
    <message>
        <source>You are still signed in, and it is tried again by itself.</source>
        <extracomment>app/token_refresh.py</extracomment>
        <translation>Vous êtes toujours connecté, et un nouvel essai se fait de lui-même.</translation>
    </message>
    <message>
        <source>You can also just sign in.</source>
        <extracomment>app/remembering.py</extracomment>
        <translation>Vous pouvez aussi simplement vous connecter.</translation>
    </message>
    <message>
        <source>You will not be kept signed in</source>
        <extracomment>app/remembering.py</extracomment>
        <translation>Vous ne resterez pas connecté</translation>
    </message>
    <message>
        <source>Your account is deleted.</source>
        <extracomment>app/account_actions.py</extracomment>
        <translation>Votre compte est supprimé.</translation>
    </message>
    <message>
        <source>Your address is verified and leads to this account.
Sign in by it or by the username.</source>
        <extracomment>app/registering.py</extracomment>
        <translation>Votre adresse est vérifiée et mène à ce compte.
Connectez-vous avec elle ou avec le nom d&apos;utilisateur.</translation>
    </message>
    <message>
        <source>Your address is verified.
Now sign in.</source>
        <extracomment>app/registering.py</extracomment>
        <translation>Votre adresse est vérifiée.
Connectez-vous maintenant.</translation>
    </message>
    <message>
        <source>Your changes were sent.</source>
        <extracomment>app/profile_news.py</extracomment>
        <translation>Vos modifications ont été envoyées.</translation>
    </message>
    <message>
        <source>Your keyring has not answered yet.
It may be asking for its password in a window of its own. You can go on here meanwhile.</source>
        <extracomment>app/keyring_work.py</extracomment>
        <translation>Votre trousseau n&apos;a pas encore répondu.
Il demande peut-être son mot de passe dans sa propre fenêtre. Vous pouvez continuer ici en attendant.</translation>
    </message>
    <message>
        <source>Your password is changed.
It was sent, inside TLS: the Protocol panel shows it.</source>
        <extracomment>app/account_actions.py</extracomment>
        <translation>Votre mot de passe est changé.
Il a été envoyé, sous TLS&#xa0;: le panneau Protocole le montre.</translation>
    </message>
    <message>
        <source>Your password may be changed already</source>
        <extracomment>app/account_actions.py</extracomment>
        <translation>Votre mot de passe est peut-être déjà changé</translation>
    </message>
    <message>
        <source>Your session ended because {reason}.</source>
        <extracomment>app/session_end.py</extracomment>
        <translation>Votre session a pris fin, car {reason}.</translation>
    </message>
    <message>
        <source>Your session has ended</source>
        <extracomment>app/session_end.py</extracomment>
        <translation>Votre session a pris fin</translation>
    </message>
    <message>
        <source>Your tokens have expired</source>
        <extracomment>app/token_refresh.py</extracomment>
        <translation>Vos jetons ont expiré</translation>
    </message>
    <message>
        <source>a user pool</source>
        <extracomment>app/recording_actions.py</extracomment>
        <translation>un pool d&apos;utilisateurs</translation>
    </message>
    <message>
        <source>an administrator has asked for a new password</source>
        <extracomment>app/session_end.py</extracomment>
        <translation>un administrateur a demandé un nouveau mot de passe</translation>
    </message>
    <message>
        <source>an administrator of the pool has switched the account off</source>
        <extracomment>app/session_end.py</extracomment>
        <translation>un administrateur du pool a désactivé le compte</translation>
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
        <translation>elle a été révoquée&#xa0;: ici, sur un autre appareil, ou par un administrateur</translation>
    </message>
    <message>
        <source>its refresh token was replaced, and the old one was used again</source>
        <extracomment>app/session_end.py</extracomment>
        <translation>son jeton d&apos;actualisation a été remplacé, et l&apos;ancien a servi de nouveau</translation>
    </message>
    <message>
        <source>its time is over (30 days unless the app client says otherwise)</source>
        <extracomment>app/session_end.py</extracomment>
        <translation>son temps est écoulé (30 jours, sauf autre réglage du client d&apos;application)</translation>
    </message>
    <message>
        <source>the account is not in this pool any more</source>
        <extracomment>app/session_end.py</extracomment>
        <translation>le compte n&apos;est plus dans ce pool</translation>
    </message>
    <message>
        <source>the local pool</source>
        <extracomment>app/guide_files.py</extracomment>
        <translation>le pool local</translation>
    </message>
    <message>
        <source>the local pool {pool}</source>
        <extracomment>app/recording_actions.py</extracomment>
        <translation>le pool local {pool}</translation>
    </message>
    <message>
        <source>the pool does not know it any more: the account, or this computer as a device, may be gone</source>
        <extracomment>app/session_end.py</extracomment>
        <translation>le pool ne la connaît plus&#xa0;: le compte, ou cet ordinateur en tant qu&apos;appareil, a peut-être disparu</translation>
    </message>
    <message>
        <source>the user pool {pool}</source>
        <extracomment>app/recording_actions.py</extracomment>
        <translation>le pool d&apos;utilisateurs {pool}</translation>
    </message>
    <message>
        <source>you</source>
        <extracomment>app/profile_actions.py</extracomment>
        <translation>vous</translation>
    </message>
    <message>
        <source>{0} has been sent to you.
The API let your ID token in.</source>
        <extracomment>app/ride_actions.py</extracomment>
        <translation>On vous a envoyé {0}.
L&apos;API a laissé entrer votre jeton d&apos;ID.</translation>
    </message>
    <message numerus="yes">
        <source>{count} pools are in the list now.
Choose one of them and open it.</source>
        <extracomment>app/pools_actions.py</extracomment>
        <translation>
            <numerusform>{count} pool est maintenant dans la liste.
Choisissez-le et ouvrez-le.</numerusform>
            <numerusform>{count} pools sont maintenant dans la liste.
Choisissez-en un et ouvrez-le.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} can sign in again.</source>
        <extracomment>app/pool_settings.py</extracomment>
        <translation>{name} peut de nouveau se connecter.</translation>
    </message>
    <message>
        <source>{name} can sign in with the temporary password.
The sign-in asks for a new one.</source>
        <extracomment>app/pool_settings.py</extracomment>
        <translation>{name} peut se connecter avec le mot de passe temporaire.
La connexion en demande un nouveau.</translation>
    </message>
    <message>
        <source>{name} has to reset the password.
The next sign-in is refused, and leads to the reset.</source>
        <extracomment>app/pool_settings.py</extracomment>
        <translation>{name} doit réinitialiser son mot de passe.
La prochaine connexion est refusée, et mène à la réinitialisation.</translation>
    </message>
    <message>
        <source>{name} is created.
The first sign-in, with the temporary password, asks for a new one.</source>
        <extracomment>app/directory_actions.py</extracomment>
        <translation>{name} est créé.
La première connexion, avec le mot de passe temporaire, en demande un nouveau.</translation>
    </message>
    <message>
        <source>{name} is deleted.
Nothing of the account is left, and the name is free again.</source>
        <extracomment>app/pool_settings.py</extracomment>
        <translation>{name} est supprimé.
Il ne reste rien du compte, et le nom est de nouveau libre.</translation>
    </message>
    <message>
        <source>{name} is disabled.
Every session has ended, and the next sign-in is refused.</source>
        <extracomment>app/pool_settings.py</extracomment>
        <translation>{name} est désactivé.
Toutes les sessions ont pris fin, et la prochaine connexion est refusée.</translation>
    </message>
    <message>
        <source>{name} is what is left of a launch that failed and was undone. Nothing works in it.</source>
        <extracomment>app/stack_words.py</extracomment>
        <translation>{name} est ce qui reste d&apos;un lancement qui a échoué et qui a été annulé. Rien n&apos;y fonctionne.</translation>
    </message>
    <message>
        <source>{new} is in place at once, but not verified: the pool does not trust it until you type the code that went to {where}.</source>
        <extracomment>app/profile_news.py</extracomment>
        <translation>{new} est en place tout de suite, mais non vérifié&#xa0;: le pool ne s&apos;y fie pas tant que vous n&apos;avez pas tapé le code envoyé à {where}.</translation>
    </message>
    <message>
        <source>{new} is in place, and verified.</source>
        <extracomment>app/profile_news.py</extracomment>
        <translation>{new} est en place, et vérifié.</translation>
    </message>
    <message>
        <source>{new} is in place, but not verified. The pool sent no code: ask for one below.</source>
        <extracomment>app/profile_news.py</extracomment>
        <translation>{new} est en place, mais non vérifié. Le pool n&apos;a pas envoyé de code&#xa0;: demandez-en un ci-dessous.</translation>
    </message>
    <message>
        <source>{value} is verified, and the pool&apos;s from now on.</source>
        <extracomment>app/profile_news.py</extracomment>
        <translation>{value} est vérifié, et appartient désormais au pool.</translation>
    </message>
    <message>
        <source>{value} is verified: the pool trusts it from now on.</source>
        <extracomment>app/profile_news.py</extracomment>
        <translation>{value} est vérifié&#xa0;: le pool s&apos;y fie désormais.</translation>
    </message>
    <message>
        <source>{what} is deleted.</source>
        <extracomment>app/profile_news.py</extracomment>
        <translation>Supprimé&#xa0;: {what}.</translation>
    </message>
</context>
<context>
    <name>AttributeModel</name>
    <message>
        <source>Attribute</source>
        <extracomment>ui/directory/details_card.py</extracomment>
        <translation>Attribut</translation>
    </message>
    <message>
        <source>Value</source>
        <extracomment>ui/directory/details_card.py</extracomment>
        <translation>Valeur</translation>
    </message>
</context>
<context>
    <name>AttributesCard</name>
    <message>
        <source>A changed one counts only once its code is entered; until then the old one stays.</source>
        <extracomment>ui/local_pool/schema_cards.py</extracomment>
        <translation>Une valeur modifiée ne compte qu&apos;une fois son code saisi&#xa0;; jusque-là, l&apos;ancienne reste.</translation>
    </message>
    <message>
        <source>Add an attribute</source>
        <extracomment>ui/local_pool/schema_cards.py</extracomment>
        <translation>Ajouter un attribut</translation>
    </message>
    <message>
        <source>Attributes</source>
        <extracomment>ui/local_pool/schema_cards.py</extracomment>
        <translation>Attributs</translation>
    </message>
    <message>
        <source>Nobody registers without them. A real pool settles this when it is made; whoever is here already is not asked again.</source>
        <extracomment>ui/local_pool/schema_cards.py</extracomment>
        <translation>Personne ne s&apos;inscrit sans eux. Un vrai pool fixe cela à sa création&#xa0;; qui est déjà là n&apos;est plus interrogé.</translation>
    </message>
    <message>
        <source>People can have them besides the standard ones. A real pool never loses one again; here you may take one away, and values that people have of it stay.</source>
        <extracomment>ui/local_pool/schema_cards.py</extracomment>
        <translation>Chacun peut les avoir en plus des attributs standard. Un vrai pool ne les perd plus jamais&#xa0;; ici, vous pouvez en retirer un, et les valeurs déjà données restent.</translation>
    </message>
    <message>
        <source>Required</source>
        <extracomment>ui/local_pool/schema_cards.py</extracomment>
        <translation>Obligatoires</translation>
    </message>
    <message>
        <source>The pool&apos;s own</source>
        <extracomment>ui/local_pool/schema_cards.py</extracomment>
        <translation>Propres au pool</translation>
    </message>
    <message>
        <source>Verify before update</source>
        <extracomment>ui/local_pool/schema_cards.py</extracomment>
        <translation>Vérifier avant de mettre à jour</translation>
    </message>
</context>
<context>
    <name>BreakView</name>
    <message>
        <source>Check</source>
        <extracomment>ui/inspector/break_view.py</extracomment>
        <translation>Contrôle</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>ui/inspector/break_view.py</extracomment>
        <translation>Copie</translation>
    </message>
    <message>
        <source>Each click forges a copy. The token itself stays as it is.</source>
        <extracomment>ui/inspector/break_view.py</extracomment>
        <translation>Chaque clic falsifie une copie. Le jeton lui-même reste tel quel.</translation>
    </message>
    <message>
        <source>Look at the copy</source>
        <extracomment>ui/inspector/break_view.py</extracomment>
        <translation>Regarder la copie</translation>
    </message>
    <message>
        <source>Not every check could be made</source>
        <extracomment>ui/inspector/break_view.py</extracomment>
        <translation>Tous les contrôles n&apos;ont pas pu être faits</translation>
    </message>
    <message>
        <source>Refused, as the token itself is</source>
        <extracomment>ui/inspector/break_view.py</extracomment>
        <translation>Refusée, comme le jeton lui-même</translation>
    </message>
    <message>
        <source>Refused. Caught by: {0}</source>
        <extracomment>ui/inspector/break_view.py</extracomment>
        <translation>Refusée. Repérée par&#xa0;: {0}</translation>
    </message>
    <message>
        <source>The checks of the token and of its copy</source>
        <extracomment>ui/inspector/break_view.py</extracomment>
        <translation>Les contrôles du jeton et de sa copie</translation>
    </message>
    <message>
        <source>Token</source>
        <extracomment>ui/inspector/break_view.py</extracomment>
        <translation>Jeton</translation>
    </message>
    <message>
        <source>What became of the copy</source>
        <extracomment>ui/inspector/break_view.py</extracomment>
        <translation>Ce que la copie est devenue</translation>
    </message>
    <message>
        <source>What it says of the copy</source>
        <extracomment>ui/inspector/break_view.py</extracomment>
        <translation>Ce qu&apos;il dit de la copie</translation>
    </message>
    <message>
        <source>What to learn from it</source>
        <extracomment>ui/inspector/break_view.py</extracomment>
        <translation>Ce qu&apos;il faut en retenir</translation>
    </message>
</context>
<context>
    <name>BreakWords</name>
    <message>
        <source>A flawless signature is worth nothing unless the pool&apos;s own key made it.</source>
        <extracomment>ui/inspector/break_words.py</extracomment>
        <translation>Une signature impeccable ne vaut rien si ce n&apos;est pas la clé du pool qui l&apos;a faite.</translation>
    </message>
    <message>
        <source>A token must not choose how it is checked: take RS256 and nothing else.</source>
        <extracomment>ui/inspector/break_words.py</extracomment>
        <translation>Un jeton ne doit pas choisir comment il est contrôlé&#xa0;: acceptez RS256 et rien d&apos;autre.</translation>
    </message>
    <message>
        <source>All times of the copy lie so far back that it ended an hour ago.</source>
        <extracomment>ui/inspector/break_words.py</extracomment>
        <translation>Toutes les heures de la copie sont si anciennes qu&apos;elle a expiré il y a une heure.</translation>
    </message>
    <message>
        <source>Claim twice</source>
        <extracomment>ui/inspector/break_words.py</extracomment>
        <translation>Claim en double</translation>
    </message>
    <message>
        <source>Edit a claim</source>
        <extracomment>ui/inspector/break_words.py</extracomment>
        <translation>Modifier un claim</translation>
    </message>
    <message>
        <source>Everybody has that key, so an API that lets HS256 through takes anybody&apos;s signature for the pool&apos;s.</source>
        <extracomment>ui/inspector/break_words.py</extracomment>
        <translation>Tout le monde a cette clé&#xa0;: une API qui laisse passer HS256 prend donc la signature de n&apos;importe qui pour celle du pool.</translation>
    </message>
    <message>
        <source>Expire it</source>
        <extracomment>ui/inspector/break_words.py</extracomment>
        <translation>Le faire expirer</translation>
    </message>
    <message>
        <source>Only keys that the pool publishes count: never look for a key where the token says.</source>
        <extracomment>ui/inspector/break_words.py</extracomment>
        <translation>Seules comptent les clés que le pool publie&#xa0;: ne cherchez jamais une clé là où le jeton le dit.</translation>
    </message>
    <message>
        <source>Other key</source>
        <extracomment>ui/inspector/break_words.py</extracomment>
        <translation>Autre clé</translation>
    </message>
    <message>
        <source>Other key id</source>
        <extracomment>ui/inspector/break_words.py</extracomment>
        <translation>Autre ID de clé</translation>
    </message>
    <message>
        <source>The copy has the same header and payload, signed with a key made here.</source>
        <extracomment>ui/inspector/break_words.py</extracomment>
        <translation>La copie a le même en-tête et le même contenu, signés avec une clé créée ici.</translation>
    </message>
    <message>
        <source>The copy is signed with the pool&apos;s public key, as if that were a shared secret.</source>
        <extracomment>ui/inspector/break_words.py</extracomment>
        <translation>La copie est signée avec la clé publique du pool, comme si c&apos;était un secret partagé.</translation>
    </message>
    <message>
        <source>The copy names a key that the pool never had.</source>
        <extracomment>ui/inspector/break_words.py</extracomment>
        <translation>La copie nomme une clé que le pool n&apos;a jamais eue.</translation>
    </message>
    <message>
        <source>The copy says that the person is an admin ({0}).</source>
        <extracomment>ui/inspector/break_words.py</extracomment>
        <translation>La copie dit que la personne est administratrice ({0}).</translation>
    </message>
    <message>
        <source>The copy says {0} a second time, and means somebody else.</source>
        <extracomment>ui/inspector/break_words.py</extracomment>
        <translation>La copie indique {0} une seconde fois, et désigne quelqu&apos;un d&apos;autre.</translation>
    </message>
    <message>
        <source>The copy&apos;s header says that nobody signed it, and nobody did.</source>
        <extracomment>ui/inspector/break_words.py</extracomment>
        <translation>L&apos;en-tête de la copie dit que personne ne l&apos;a signée, et c&apos;est vrai.</translation>
    </message>
    <message>
        <source>The signature covers every character: check it before you believe a single claim.</source>
        <extracomment>ui/inspector/break_words.py</extracomment>
        <translation>La signature couvre chaque caractère&#xa0;: contrôlez-la avant de croire le moindre claim.</translation>
    </message>
    <message>
        <source>Two readers may believe different ones: refuse what can be read in two ways.</source>
        <extracomment>ui/inspector/break_words.py</extracomment>
        <translation>Deux lecteurs peuvent croire des valeurs différentes&#xa0;: refusez ce qui peut se lire de deux façons.</translation>
    </message>
    <message>
        <source>Whoever holds a token can use it, so its short life is what limits a stolen one.</source>
        <extracomment>ui/inspector/break_words.py</extracomment>
        <translation>Qui détient un jeton peut s&apos;en servir&#xa0;: c&apos;est donc sa courte durée qui limite un jeton volé.</translation>
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
        <translation>Un autre compte</translation>
    </message>
    <message>
        <source>Go on</source>
        <extracomment>ui/stack/bucket_step.py</extracomment>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>It belongs to somebody else.</source>
        <extracomment>ui/stack/bucket_step.py</extracomment>
        <translation>Il appartient à quelqu&apos;un d&apos;autre.</translation>
    </message>
    <message>
        <source>It belongs to this account.</source>
        <extracomment>ui/stack/bucket_step.py</extracomment>
        <translation>Il appartient à ce compte.</translation>
    </message>
    <message>
        <source>It can be written to.</source>
        <extracomment>ui/stack/bucket_step.py</extracomment>
        <translation>On peut y écrire.</translation>
    </message>
    <message>
        <source>It cannot be written to.</source>
        <extracomment>ui/stack/bucket_step.py</extracomment>
        <translation>On ne peut pas y écrire.</translation>
    </message>
    <message>
        <source>It is in another Region: {region}.</source>
        <extracomment>ui/stack/bucket_step.py</extracomment>
        <translation>Il est dans une autre Région&#xa0;: {region}.</translation>
    </message>
    <message>
        <source>It is in the stack&apos;s Region.</source>
        <extracomment>ui/stack/bucket_step.py</extracomment>
        <translation>Il est dans la Région de la pile.</translation>
    </message>
    <message>
        <source>Its Region could not be found out.</source>
        <extracomment>ui/stack/bucket_step.py</extracomment>
        <translation>Sa Région n&apos;a pas pu être trouvée.</translation>
    </message>
    <message>
        <source>Look at the bucket</source>
        <extracomment>ui/stack/bucket_step.py</extracomment>
        <translation>Examiner le compartiment</translation>
    </message>
    <message>
        <source>Rides: the API that takes the tokens</source>
        <extracomment>ui/stack/bucket_step.py</extracomment>
        <translation>Courses&#xa0;: l&apos;API qui prend les jetons</translation>
    </message>
    <message>
        <source>Stack</source>
        <extracomment>ui/stack/bucket_step.py</extracomment>
        <translation>Pile</translation>
    </message>
    <message>
        <source>Stack name</source>
        <extracomment>ui/stack/bucket_step.py</extracomment>
        <translation>Nom de la pile</translation>
    </message>
    <message>
        <source>The bucket {bucket} is there.</source>
        <extracomment>ui/stack/bucket_step.py</extracomment>
        <translation>Le compartiment {bucket} est là.</translation>
    </message>
    <message>
        <source>The bucket&apos;s name is missing.</source>
        <extracomment>ui/stack/bucket_step.py</extracomment>
        <translation>Il manque le nom du compartiment.</translation>
    </message>
    <message>
        <source>The one that the workshop&apos;s Module 1 made. js/config.js goes there.</source>
        <extracomment>ui/stack/bucket_step.py</extracomment>
        <translation>Celui que le Module 1 de l&apos;atelier a créé. js/config.js y est placé.</translation>
    </message>
    <message>
        <source>The stack&apos;s name is missing.</source>
        <extracomment>ui/stack/bucket_step.py</extracomment>
        <translation>Il manque le nom de la pile.</translation>
    </message>
    <message>
        <source>The user pool&apos;s ARN is missing: the API lets its users in.</source>
        <extracomment>ui/stack/bucket_step.py</extracomment>
        <translation>Il manque l&apos;ARN du pool d&apos;utilisateurs&#xa0;: l&apos;API laisse entrer ses utilisateurs.</translation>
    </message>
    <message>
        <source>There is no bucket {bucket}.</source>
        <extracomment>ui/stack/bucket_step.py</extracomment>
        <translation>Il n&apos;y a pas de compartiment {bucket}.</translation>
    </message>
    <message>
        <source>User pool ARN</source>
        <extracomment>ui/stack/bucket_step.py</extracomment>
        <translation>ARN du pool d&apos;utilisateurs</translation>
    </message>
    <message>
        <source>Users: pool, app client and js/config.js</source>
        <extracomment>ui/stack/bucket_step.py</extracomment>
        <translation>Utilisateurs&#xa0;: pool, client d&apos;application et js/config.js</translation>
    </message>
    <message>
        <source>Website bucket</source>
        <extracomment>ui/stack/bucket_step.py</extracomment>
        <translation>Compartiment du site web</translation>
    </message>
    <message>
        <source>What to make, and for which website</source>
        <extracomment>ui/stack/bucket_step.py</extracomment>
        <translation>Ce qu&apos;il faut créer, et pour quel site web</translation>
    </message>
    <message>
        <source>What was found</source>
        <extracomment>ui/stack/bucket_step.py</extracomment>
        <translation>Ce qui a été trouvé</translation>
    </message>
    <message>
        <source>Whether the stack may write to it shows when it does: that cannot be tried without writing.</source>
        <extracomment>ui/stack/bucket_step.py</extracomment>
        <translation>Si la pile a le droit d&apos;y écrire, on le voit quand elle le fait&#xa0;: on ne peut pas l&apos;essayer sans écrire.</translation>
    </message>
    <message>
        <source>Whether there is a bucket {bucket} could not be found out.</source>
        <extracomment>ui/stack/bucket_step.py</extracomment>
        <translation>Impossible de savoir s&apos;il y a un compartiment {bucket}.</translation>
    </message>
    <message>
        <source>Whose it is could not be found out.</source>
        <extracomment>ui/stack/bucket_step.py</extracomment>
        <translation>Impossible de savoir à qui il est.</translation>
    </message>
    <message>
        <source>js/config.js is there already. The stack writes its own in its place, and keeps the API&apos;s address that it names: {address}</source>
        <extracomment>ui/stack/bucket_step.py</extracomment>
        <translation>js/config.js y est déjà. La pile écrit le sien à la place, et garde l&apos;adresse de l&apos;API qu&apos;il nomme&#xa0;: {address}</translation>
    </message>
    <message>
        <source>js/config.js is there already. The stack writes its own in its place.</source>
        <extracomment>ui/stack/bucket_step.py</extracomment>
        <translation>js/config.js y est déjà. La pile écrit le sien à la place.</translation>
    </message>
</context>
<context>
    <name>BusyBar</name>
    <message>
        <source>Working</source>
        <extracomment>ui/widgets/busy_bar.py</extracomment>
        <translation>En cours</translation>
    </message>
</context>
<context>
    <name>Captions</name>
    <message>
        <source>End the tour</source>
        <extracomment>ui/tour/captions.py</extracomment>
        <translation>Arrêter la visite</translation>
    </message>
    <message>
        <source>Faster</source>
        <extracomment>ui/tour/captions.py</extracomment>
        <translation>Accélérer</translation>
    </message>
    <message>
        <source>Go on</source>
        <extracomment>ui/tour/captions.py</extracomment>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Key: {key}</source>
        <extracomment>ui/tour/captions.py</extracomment>
        <translation>Touche&#xa0;: {key}</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>ui/tour/captions.py</extracomment>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Pause</source>
        <extracomment>ui/tour/captions.py</extracomment>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Slower</source>
        <extracomment>ui/tour/captions.py</extracomment>
        <translation>Ralentir</translation>
    </message>
    <message>
        <source>Step {number} of {all}</source>
        <extracomment>ui/tour/captions.py</extracomment>
        <translation>Étape {number} sur {all}</translation>
    </message>
    <message>
        <source>That was all
Next closes the window.</source>
        <extracomment>ui/tour/captions.py</extracomment>
        <translation>C&apos;est tout
Suivant ferme la fenêtre.</translation>
    </message>
    <message>
        <source>The end</source>
        <extracomment>ui/tour/captions.py</extracomment>
        <translation>Fin</translation>
    </message>
    <message>
        <source>The tour</source>
        <extracomment>ui/tour/captions.py</extracomment>
        <translation>La visite</translation>
    </message>
</context>
<context>
    <name>ChallengeForm</name>
    <message>
        <source>Choose another one, for the reason below.</source>
        <extracomment>ui/pages/challenge_form.py</extracomment>
        <translation>Choisissez-en un autre, pour la raison ci-dessous.</translation>
    </message>
    <message>
        <source>It has {longest} characters, no more and no fewer.</source>
        <extracomment>ui/pages/challenge_form.py</extracomment>
        <translation>Il compte {longest} caractères, ni plus ni moins.</translation>
    </message>
    <message>
        <source>It is longer than {longest} characters.</source>
        <extracomment>ui/pages/challenge_form.py</extracomment>
        <translation>Il dépasse {longest} caractères.</translation>
    </message>
    <message>
        <source>It needs at least {shortest} characters.</source>
        <extracomment>ui/pages/challenge_form.py</extracomment>
        <translation>Il lui faut au moins {shortest} caractères.</translation>
    </message>
    <message>
        <source>Name of the response</source>
        <extracomment>ui/pages/challenge_form.py</extracomment>
        <translation>Nom de la réponse</translation>
    </message>
    <message>
        <source>New password again</source>
        <extracomment>ui/pages/challenge_form.py</extracomment>
        <translation>Répéter le nouveau mot de passe</translation>
    </message>
    <message>
        <source>The answer is missing.</source>
        <extracomment>ui/pages/challenge_form.py</extracomment>
        <translation>Il manque la réponse.</translation>
    </message>
    <message>
        <source>The key in ChallengeResponses; left empty, {key}.</source>
        <extracomment>ui/pages/challenge_form.py</extracomment>
        <translation>La clé dans ChallengeResponses&#xa0;; laissée vide, {key}.</translation>
    </message>
    <message>
        <source>The pool asks for more: see the list below.</source>
        <extracomment>ui/pages/challenge_form.py</extracomment>
        <translation>Le pool en demande davantage&#xa0;: voyez la liste ci-dessous.</translation>
    </message>
    <message>
        <source>The two passwords are not the same.</source>
        <extracomment>ui/pages/challenge_form.py</extracomment>
        <translation>Les deux mots de passe ne sont pas identiques.</translation>
    </message>
    <message>
        <source>Type the password once more, so that a slip does not lock you out.</source>
        <extracomment>ui/pages/challenge_form.py</extracomment>
        <translation>Tapez le mot de passe encore une fois, pour qu&apos;une faute de frappe ne vous enferme pas dehors.</translation>
    </message>
</context>
<context>
    <name>ChallengePage</name>
    <message>
        <source>Answer</source>
        <extracomment>ui/pages/challenge.py</extracomment>
        <translation>Répondre</translation>
    </message>
    <message>
        <source>If the pool remembers devices, this one then stands in for the second factor. Its secret goes into this system&apos;s keyring; without a safe one it lasts until the app is closed.</source>
        <extracomment>ui/pages/challenge.py</extracomment>
        <translation>Si le pool mémorise les appareils, celui-ci remplace ensuite le second facteur. Son secret va dans le trousseau de ce système&#xa0;; sans trousseau sûr, il dure jusqu&apos;à la fermeture de l&apos;application.</translation>
    </message>
    <message>
        <source>One more step</source>
        <extracomment>ui/pages/challenge.py</extracomment>
        <translation>Encore une étape</translation>
    </message>
    <message>
        <source>Parameter</source>
        <extracomment>ui/pages/challenge.py</extracomment>
        <translation>Paramètre</translation>
    </message>
    <message>
        <source>Remember this computer</source>
        <extracomment>ui/pages/challenge.py</extracomment>
        <translation>Mémoriser cet ordinateur</translation>
    </message>
    <message>
        <source>Start again</source>
        <extracomment>ui/pages/challenge.py</extracomment>
        <translation>Recommencer</translation>
    </message>
    <message>
        <source>Value</source>
        <extracomment>ui/pages/challenge.py</extracomment>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>What came with it</source>
        <extracomment>ui/pages/challenge.py</extracomment>
        <translation>Ce qui l&apos;accompagnait</translation>
    </message>
</context>
<context>
    <name>CheckCard</name>
    <message>
        <source>Check-up</source>
        <extracomment>ui/pools/check_card.py</extracomment>
        <translation>Bilan</translation>
    </message>
    <message>
        <source>Check-up of {name}</source>
        <extracomment>ui/pools/check_card.py</extracomment>
        <translation>Bilan&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Looked at</source>
        <extracomment>ui/pools/check_card.py</extracomment>
        <translation>Examiné</translation>
    </message>
    <message>
        <source>Nothing was changed by asking: sign-ins were begun for a user that nobody can be. A pool with functions of its own may have run the one before sign-in.</source>
        <extracomment>ui/pools/check_card.py</extracomment>
        <translation>Ces questions n&apos;ont rien modifié&#xa0;: les connexions ont été commencées pour un utilisateur que personne ne peut être. Un pool qui a ses propres fonctions a pu exécuter celle d&apos;avant la connexion.</translation>
    </message>
    <message>
        <source>The check-up in short</source>
        <extracomment>ui/pools/check_card.py</extracomment>
        <translation>Le bilan en bref</translation>
    </message>
    <message>
        <source>Verdict</source>
        <extracomment>ui/pools/check_card.py</extracomment>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>What was seen, and what to do</source>
        <extracomment>ui/pools/check_card.py</extracomment>
        <translation>Ce qui a été vu, et que faire</translation>
    </message>
</context>
<context>
    <name>ChecksModel</name>
    <message>
        <source>Algorithm</source>
        <extracomment>ui/inspector/checks_model.py</extracomment>
        <translation>Algorithme</translation>
    </message>
    <message>
        <source>Audience</source>
        <extracomment>ui/inspector/checks_model.py</extracomment>
        <translation>Audience</translation>
    </message>
    <message>
        <source>Check</source>
        <extracomment>ui/inspector/checks_model.py</extracomment>
        <translation>Contrôle</translation>
    </message>
    <message>
        <source>Expiry</source>
        <extracomment>ui/inspector/checks_model.py</extracomment>
        <translation>Expiration</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>ui/inspector/checks_model.py</extracomment>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Issued at</source>
        <extracomment>ui/inspector/checks_model.py</extracomment>
        <translation>Émis le</translation>
    </message>
    <message>
        <source>Issuer</source>
        <extracomment>ui/inspector/checks_model.py</extracomment>
        <translation>Émetteur</translation>
    </message>
    <message>
        <source>Key id</source>
        <extracomment>ui/inspector/checks_model.py</extracomment>
        <translation>ID de clé</translation>
    </message>
    <message>
        <source>Not present</source>
        <extracomment>ui/inspector/checks_model.py</extracomment>
        <translation>Absent</translation>
    </message>
    <message>
        <source>Passed</source>
        <extracomment>ui/inspector/checks_model.py</extracomment>
        <translation>Réussi</translation>
    </message>
    <message>
        <source>Reason</source>
        <extracomment>ui/inspector/checks_model.py</extracomment>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Signature</source>
        <extracomment>ui/inspector/checks_model.py</extracomment>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Signed in at</source>
        <extracomment>ui/inspector/checks_model.py</extracomment>
        <translation>Connecté le</translation>
    </message>
    <message>
        <source>Structure</source>
        <extracomment>ui/inspector/checks_model.py</extracomment>
        <translation>Structure</translation>
    </message>
    <message>
        <source>Token hash</source>
        <extracomment>ui/inspector/checks_model.py</extracomment>
        <translation>Hachage du jeton</translation>
    </message>
    <message>
        <source>Token use</source>
        <extracomment>ui/inspector/checks_model.py</extracomment>
        <translation>Usage du jeton</translation>
    </message>
    <message>
        <source>Unknown</source>
        <extracomment>ui/inspector/checks_model.py</extracomment>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Verdict</source>
        <extracomment>ui/inspector/checks_model.py</extracomment>
        <translation>Verdict</translation>
    </message>
</context>
<context>
    <name>ChecksView</name>
    <message>
        <source>Checks</source>
        <extracomment>ui/inspector/checks_view.py</extracomment>
        <translation>Contrôles</translation>
    </message>
</context>
<context>
    <name>ChosenCard</name>
    <message>
        <source>&lt;p&gt;{hint}&lt;/p&gt;&lt;p&gt;Takes {permission}.&lt;/p&gt;</source>
        <extracomment>ui/directory/chosen_card.py</extracomment>
        <translation>&lt;p&gt;{hint}&lt;/p&gt;&lt;p&gt;Nécessite {permission}.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Choose those that failed</source>
        <extracomment>ui/directory/chosen_card.py</extracomment>
        <translation>Choisir ceux qui ont échoué</translation>
    </message>
    <message>
        <source>Choose users in the list</source>
        <extracomment>ui/directory/chosen_card.py</extracomment>
        <translation>Choisissez des utilisateurs dans la liste</translation>
    </message>
    <message>
        <source>Create the group</source>
        <extracomment>ui/directory/chosen_card.py</extracomment>
        <translation>Créer le groupe</translation>
    </message>
    <message>
        <source>For {name} it may have happened.</source>
        <extracomment>ui/directory/chosen_card.py</extracomment>
        <translation>Pour {name}, c&apos;est peut-être fait.</translation>
    </message>
    <message>
        <source>Give the group a name.</source>
        <extracomment>ui/directory/chosen_card.py</extracomment>
        <translation>Donnez un nom au groupe.</translation>
    </message>
    <message>
        <source>Group</source>
        <extracomment>ui/directory/chosen_card.py</extracomment>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>It was stopped there, because it would fail for everybody.</source>
        <extracomment>ui/directory/chosen_card.py</extracomment>
        <translation>Arrêté là, car cela échouerait pour tout le monde.</translation>
    </message>
    <message>
        <source>Name of the new group</source>
        <extracomment>ui/directory/chosen_card.py</extracomment>
        <translation>Nom du nouveau groupe</translation>
    </message>
    <message>
        <source>New group…</source>
        <extracomment>ui/directory/chosen_card.py</extracomment>
        <translation>Nouveau groupe…</translation>
    </message>
    <message>
        <source>Progress</source>
        <extracomment>ui/directory/chosen_card.py</extracomment>
        <translation>Progression</translation>
    </message>
    <message>
        <source>You stopped it.</source>
        <extracomment>ui/directory/chosen_card.py</extracomment>
        <translation>Vous avez arrêté.</translation>
    </message>
    <message>
        <source>{action}: {tried} of {total}</source>
        <extracomment>ui/directory/chosen_card.py</extracomment>
        <translation>{action}&#xa0;: {tried} sur {total}</translation>
    </message>
    <message numerus="yes">
        <source>{count} failed.</source>
        <extracomment>ui/directory/chosen_card.py</extracomment>
        <translation>
            <numerusform>{count} échec.</numerusform>
            <numerusform>{count} échecs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} users chosen</source>
        <extracomment>ui/directory/chosen_card.py</extracomment>
        <translation>
            <numerusform>{count} utilisateur choisi</numerusform>
            <numerusform>{count} utilisateurs choisis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} were left as they are.</source>
        <extracomment>ui/directory/chosen_card.py</extracomment>
        <translation>
            <numerusform>{count} est resté tel quel.</numerusform>
            <numerusform>{count} sont restés tels quels.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} will be deleted for good.</source>
        <extracomment>ui/directory/chosen_card.py</extracomment>
        <translation>{name} sera supprimé pour de bon.</translation>
    </message>
    <message>
        <source>{text}, {failed} failed</source>
        <extracomment>ui/directory/chosen_card.py</extracomment>
        <translation>{text}, {failed} en échec</translation>
    </message>
</context>
<context>
    <name>ChosenPart</name>
    <message>
        <source>Check</source>
        <extracomment>ui/pools/chosen_part.py</extracomment>
        <translation>Contrôler</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <extracomment>ui/pools/chosen_part.py</extracomment>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Keep it under this name</source>
        <extracomment>ui/pools/chosen_part.py</extracomment>
        <translation>Le garder sous ce nom</translation>
    </message>
    <message>
        <source>Keep…</source>
        <extracomment>ui/pools/chosen_part.py</extracomment>
        <translation>Garder…</translation>
    </message>
    <message>
        <source>Leave it</source>
        <extracomment>ui/pools/chosen_part.py</extracomment>
        <translation>Laisser</translation>
    </message>
    <message>
        <source>Name in this list</source>
        <extracomment>ui/pools/chosen_part.py</extracomment>
        <translation>Nom dans cette liste</translation>
    </message>
    <message>
        <source>Never mind</source>
        <extracomment>ui/pools/chosen_part.py</extracomment>
        <translation>Tant pis</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>ui/pools/chosen_part.py</extracomment>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Remove it from the list</source>
        <extracomment>ui/pools/chosen_part.py</extracomment>
        <translation>Retirer de la liste</translation>
    </message>
    <message>
        <source>Remove…</source>
        <extracomment>ui/pools/chosen_part.py</extracomment>
        <translation>Retirer…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <extracomment>ui/pools/chosen_part.py</extracomment>
        <translation>Renommer…</translation>
    </message>
    <message>
        <source>Save as…</source>
        <extracomment>ui/pools/chosen_part.py</extracomment>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>The name is missing.</source>
        <extracomment>ui/pools/chosen_part.py</extracomment>
        <translation>Il manque le nom.</translation>
    </message>
    <message>
        <source>The user pool itself, and who is in it, stay as they are: only this list forgets it.</source>
        <extracomment>ui/pools/chosen_part.py</extracomment>
        <translation>Le pool d&apos;utilisateurs et ceux qui y sont restent tels quels&#xa0;: seule cette liste l&apos;oublie.</translation>
    </message>
</context>
<context>
    <name>ClaimDetail</name>
    <message>
        <source>Choose a claim to read what it means.</source>
        <extracomment>ui/inspector/claims_view.py</extracomment>
        <translation>Choisissez un claim pour lire ce qu&apos;il signifie.</translation>
    </message>
    <message>
        <source>The chosen claim</source>
        <extracomment>ui/inspector/claims_view.py</extracomment>
        <translation>Le claim choisi</translation>
    </message>
    <message>
        <source>The token names this more than once; most readers take the last one.</source>
        <extracomment>ui/inspector/claims_view.py</extracomment>
        <translation>Le jeton le nomme plus d&apos;une fois&#xa0;; la plupart des lecteurs prennent le dernier.</translation>
    </message>
    <message>
        <source>There are no claims to be read in it. Raw shows the bytes.</source>
        <extracomment>ui/inspector/claims_view.py</extracomment>
        <translation>Il n&apos;y a pas de claims à y lire. «&#xa0;Brut&#xa0;» montre les octets.</translation>
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
        <translation>Claim</translation>
    </message>
    <message>
        <source>Meaning</source>
        <extracomment>ui/inspector/claims_model.py</extracomment>
        <translation>Signification</translation>
    </message>
    <message>
        <source>Named more than once, and this is not the one that counts for most readers.</source>
        <extracomment>ui/inspector/claims_model.py</extracomment>
        <translation>Nommé plus d&apos;une fois, et ce n&apos;est pas celui qui compte pour la plupart des lecteurs.</translation>
    </message>
    <message>
        <source>Value</source>
        <extracomment>ui/inspector/claims_model.py</extracomment>
        <translation>Valeur</translation>
    </message>
</context>
<context>
    <name>ClaimsTree</name>
    <message>
        <source>Claims</source>
        <extracomment>ui/inspector/claims_view.py</extracomment>
        <translation>Claims</translation>
    </message>
    <message>
        <source>Copy all claims as JSON</source>
        <extracomment>ui/inspector/claims_view.py</extracomment>
        <translation>Copier tous les claims en JSON</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <extracomment>ui/inspector/claims_view.py</extracomment>
        <translation>Copier en JSON</translation>
    </message>
    <message>
        <source>Copy value</source>
        <extracomment>ui/inspector/claims_view.py</extracomment>
        <translation>Copier la valeur</translation>
    </message>
</context>
<context>
    <name>ClientCard</name>
    <message>
        <source>App client</source>
        <extracomment>ui/local_pool/client_cards.py</extracomment>
        <translation>Client d&apos;application</translation>
    </message>
    <message>
        <source>Every request then proves that it knows it. This app learns the secret from the pool and keeps it in memory. A real client gets one when it is made, or never.</source>
        <extracomment>ui/local_pool/client_cards.py</extracomment>
        <translation>Chaque requête prouve alors qu&apos;elle le connaît. Cette application apprend le secret du pool et le garde en mémoire. Un vrai client le reçoit à sa création, ou jamais.</translation>
    </message>
    <message>
        <source>Has a client secret</source>
        <extracomment>ui/local_pool/client_cards.py</extracomment>
        <translation>A un secret de client</translation>
    </message>
    <message>
        <source>Prevent user existence errors</source>
        <extracomment>ui/local_pool/client_cards.py</extracomment>
        <translation>Taire l&apos;existence des utilisateurs</translation>
    </message>
    <message>
        <source>Ticked: nobody can find out by trying whether somebody has an account here.</source>
        <extracomment>ui/local_pool/client_cards.py</extracomment>
        <translation>Coché&#xa0;: personne ne peut découvrir par essais si quelqu&apos;un a un compte ici.</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>All commands</source>
        <extracomment>ui/palette/dialog.py</extracomment>
        <translation>Toutes les commandes</translation>
    </message>
    <message>
        <source>Commands</source>
        <extracomment>ui/palette/dialog.py</extracomment>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Find a command</source>
        <extracomment>ui/palette/dialog.py</extracomment>
        <translation>Trouver une commande</translation>
    </message>
    <message>
        <source>Go to</source>
        <extracomment>ui/palette/commands.py</extracomment>
        <translation>Aller à</translation>
    </message>
    <message>
        <source>Nothing here is called that. Try fewer letters.</source>
        <extracomment>ui/palette/dialog.py</extracomment>
        <translation>Rien ici ne s&apos;appelle ainsi. Essayez moins de lettres.</translation>
    </message>
    <message>
        <source>What would you like to do?</source>
        <extracomment>ui/palette/dialog.py</extracomment>
        <translation>Que voulez-vous faire&#xa0;?</translation>
    </message>
</context>
<context>
    <name>CompareModel</name>
    <message>
        <source>Claim</source>
        <extracomment>ui/inspector/compare_model.py</extracomment>
        <translation>Claim</translation>
    </message>
    <message>
        <source>Difference</source>
        <extracomment>ui/inspector/compare_model.py</extracomment>
        <translation>Différence</translation>
    </message>
    <message>
        <source>Why</source>
        <extracomment>ui/inspector/compare_model.py</extracomment>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>differs</source>
        <extracomment>ui/inspector/compare_model.py</extracomment>
        <translation>différent</translation>
    </message>
    <message>
        <source>same</source>
        <extracomment>ui/inspector/compare_model.py</extracomment>
        <translation>identique</translation>
    </message>
    <message>
        <source>{0} only</source>
        <extracomment>ui/inspector/compare_model.py</extracomment>
        <translation>{0} seulement</translation>
    </message>
</context>
<context>
    <name>ComparePart</name>
    <message>
        <source>Compare js/config.js</source>
        <extracomment>ui/stack/compare_part.py</extracomment>
        <translation>Comparer js/config.js</translation>
    </message>
    <message>
        <source>Differences</source>
        <extracomment>ui/stack/compare_part.py</extracomment>
        <translation>Différences</translation>
    </message>
    <message>
        <source>Fetches the file from the website&apos;s bucket, and compares it with the stack&apos;s pool.</source>
        <extracomment>ui/stack/compare_part.py</extracomment>
        <translation>Va chercher le fichier dans le compartiment du site web, et le compare au pool de la pile.</translation>
    </message>
    <message>
        <source>The deployed js/config.js</source>
        <extracomment>ui/stack/compare_part.py</extracomment>
        <translation>Le js/config.js déployé</translation>
    </message>
    <message>
        <source>The website has the same pool, app client, Region and API as the app.</source>
        <extracomment>ui/stack/compare_part.py</extracomment>
        <translation>Le site web a les mêmes pool, client d&apos;application, Région et API que l&apos;application.</translation>
    </message>
    <message>
        <source>There is no {file} in {bucket}.</source>
        <extracomment>ui/stack/compare_part.py</extracomment>
        <translation>Il n&apos;y a pas de {file} dans {bucket}.</translation>
    </message>
    <message>
        <source>empty</source>
        <extracomment>ui/stack/compare_part.py</extracomment>
        <translation>vide</translation>
    </message>
    <message>
        <source>s3://{bucket}/{file}, of {when}</source>
        <extracomment>ui/stack/compare_part.py</extracomment>
        <translation>s3://{bucket}/{file}, du {when}</translation>
    </message>
    <message>
        <source>{member} is {theirs} there, and {own} here.</source>
        <extracomment>ui/stack/compare_part.py</extracomment>
        <translation>{member} est {theirs} là-bas, et {own} ici.</translation>
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
        <translation>Deux jetons, claim par claim</translation>
    </message>
</context>
<context>
    <name>CompareView</name>
    <message>
        <source>Access</source>
        <extracomment>ui/inspector/compare_view.py</extracomment>
        <translation>Accès</translation>
    </message>
    <message>
        <source>Access token before and after the refresh</source>
        <extracomment>ui/inspector/compare_view.py</extracomment>
        <translation>Jeton d&apos;accès avant et après l&apos;actualisation</translation>
    </message>
    <message>
        <source>After</source>
        <extracomment>ui/inspector/compare_view.py</extracomment>
        <translation>Après</translation>
    </message>
    <message>
        <source>After a refresh, before can be compared with after as well.</source>
        <extracomment>ui/inspector/compare_view.py</extracomment>
        <translation>Après une actualisation, on peut aussi comparer avant et après.</translation>
    </message>
    <message>
        <source>Before</source>
        <extracomment>ui/inspector/compare_view.py</extracomment>
        <translation>Avant</translation>
    </message>
    <message>
        <source>ID</source>
        <extracomment>ui/inspector/compare_view.py</extracomment>
        <translation>ID</translation>
    </message>
    <message>
        <source>ID token and access token</source>
        <extracomment>ui/inspector/compare_view.py</extracomment>
        <translation>Jeton d&apos;ID et jeton d&apos;accès</translation>
    </message>
    <message>
        <source>ID token before and after the refresh</source>
        <extracomment>ui/inspector/compare_view.py</extracomment>
        <translation>Jeton d&apos;ID avant et après l&apos;actualisation</translation>
    </message>
    <message>
        <source>Nobody is signed in, so there is nothing to compare.</source>
        <extracomment>ui/inspector/compare_view.py</extracomment>
        <translation>Personne n&apos;est connecté, il n&apos;y a donc rien à comparer.</translation>
    </message>
    <message>
        <source>The chosen claim in both tokens</source>
        <extracomment>ui/inspector/compare_view.py</extracomment>
        <translation>Le claim choisi dans les deux jetons</translation>
    </message>
    <message>
        <source>Tokens to compare</source>
        <extracomment>ui/inspector/compare_view.py</extracomment>
        <translation>Jetons à comparer</translation>
    </message>
    <message>
        <source>does not have it</source>
        <extracomment>ui/inspector/compare_view.py</extracomment>
        <translation>ne l&apos;a pas</translation>
    </message>
    <message>
        <source>{0} ({1})</source>
        <extracomment>ui/inspector/compare_view.py</extracomment>
        <translation>{0} ({1})</translation>
    </message>
    <message>
        <source>{0} claims differ, {1} are the same.</source>
        <extracomment>ui/inspector/compare_view.py</extracomment>
        <translation>{0} claims diffèrent, {1} sont identiques.</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <extracomment>ui/inspector/compare_view.py, ui/theatre/step_detail.py</extracomment>
        <translation>{0}&#xa0;: {1}</translation>
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
        <translation>Copier en {language}</translation>
    </message>
</context>
<context>
    <name>Countdown</name>
    <message>
        <source>The time for this step is over. Start again: your username stays.</source>
        <extracomment>ui/widgets/countdown.py</extracomment>
        <translation>Le temps de cette étape est écoulé. Recommencez&#xa0;: votre nom d&apos;utilisateur reste.</translation>
    </message>
    <message>
        <source>This step is good for another {minutes}:{seconds} minutes.</source>
        <extracomment>ui/widgets/countdown.py</extracomment>
        <translation>Cette étape est encore valable {minutes}:{seconds} minutes.</translation>
    </message>
</context>
<context>
    <name>CustomAttributesRow</name>
    <message>
        <source>Each attribute needs a name, without spaces.</source>
        <extracomment>ui/local_pool/lists.py</extracomment>
        <translation>Chaque attribut a besoin d&apos;un nom, sans espaces.</translation>
    </message>
    <message>
        <source>Take this attribute away</source>
        <extracomment>ui/local_pool/lists.py</extracomment>
        <translation>Retirer cet attribut</translation>
    </message>
    <message>
        <source>Two attributes cannot have the same name.</source>
        <extracomment>ui/local_pool/lists.py</extracomment>
        <translation>Deux attributs ne peuvent pas porter le même nom.</translation>
    </message>
</context>
<context>
    <name>CustomChallengeCard</name>
    <message>
        <source>Add a question</source>
        <extracomment>ui/local_pool/sign_in_cards.py</extracomment>
        <translation>Ajouter une question</translation>
    </message>
    <message>
        <source>After so many wrong answers the sign-in is refused. 1 to 10.</source>
        <extracomment>ui/local_pool/sign_in_cards.py</extracomment>
        <translation>Après tant de mauvaises réponses, la connexion est refusée. De 1 à 10.</translation>
    </message>
    <message>
        <source>CUSTOM_AUTH asks them one after the other. Capital letters and spaces around an answer do not matter.</source>
        <extracomment>ui/local_pool/sign_in_cards.py</extracomment>
        <translation>CUSTOM_AUTH les pose l&apos;une après l&apos;autre. Les majuscules et les espaces autour d&apos;une réponse ne comptent pas.</translation>
    </message>
    <message>
        <source>Custom challenge</source>
        <extracomment>ui/local_pool/sign_in_cards.py</extracomment>
        <translation>Défi personnalisé</translation>
    </message>
    <message>
        <source>Questions</source>
        <extracomment>ui/local_pool/sign_in_cards.py</extracomment>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Tries</source>
        <extracomment>ui/local_pool/sign_in_cards.py</extracomment>
        <translation>Essais</translation>
    </message>
</context>
<context>
    <name>DeletePart</name>
    <message>
        <source>All that the stack {name} made goes with it, and nobody can bring it back. The bucket stays.</source>
        <extracomment>ui/stack/delete_part.py</extracomment>
        <translation>Tout ce que la pile {name} a créé disparaît avec elle, et personne ne peut le faire revenir. Le compartiment reste.</translation>
    </message>
    <message>
        <source>Delete it for good</source>
        <extracomment>ui/stack/delete_part.py</extracomment>
        <translation>La supprimer pour de bon</translation>
    </message>
    <message>
        <source>Delete the stack…</source>
        <extracomment>ui/stack/delete_part.py</extracomment>
        <translation>Supprimer la pile…</translation>
    </message>
    <message>
        <source>Keep it</source>
        <extracomment>ui/stack/delete_part.py</extracomment>
        <translation>La garder</translation>
    </message>
    <message>
        <source>That is not the stack&apos;s name. It is {name}.</source>
        <extracomment>ui/stack/delete_part.py</extracomment>
        <translation>Ce n&apos;est pas le nom de la pile. C&apos;est {name}.</translation>
    </message>
    <message>
        <source>The user pool goes with the stack {name}, with everybody who has registered in it, and so does the website&apos;s js/config.js. Nobody can bring them back. The bucket stays.</source>
        <extracomment>ui/stack/delete_part.py</extracomment>
        <translation>Le pool d&apos;utilisateurs disparaît avec la pile {name}, avec tous ceux qui s&apos;y sont inscrits, et le js/config.js du site web aussi. Personne ne peut les faire revenir. Le compartiment reste.</translation>
    </message>
    <message>
        <source>Type the stack&apos;s name</source>
        <extracomment>ui/stack/delete_part.py</extracomment>
        <translation>Tapez le nom de la pile</translation>
    </message>
    <message>
        <source>Type the stack&apos;s name to say that you mean it.</source>
        <extracomment>ui/stack/delete_part.py</extracomment>
        <translation>Tapez le nom de la pile pour dire que c&apos;est bien ce que vous voulez.</translation>
    </message>
</context>
<context>
    <name>DetailsCard</name>
    <message>
        <source>Attributes</source>
        <extracomment>ui/directory/details_card.py</extracomment>
        <translation>Attributs</translation>
    </message>
    <message>
        <source>Changed</source>
        <extracomment>ui/directory/details_card.py</extracomment>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Created</source>
        <extracomment>ui/directory/details_card.py</extracomment>
        <translation>Créé</translation>
    </message>
    <message>
        <source>Groups</source>
        <extracomment>ui/directory/details_card.py</extracomment>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>Second factors</source>
        <extracomment>ui/directory/details_card.py</extracomment>
        <translation>Seconds facteurs</translation>
    </message>
    <message>
        <source>Username</source>
        <extracomment>ui/directory/details_card.py</extracomment>
        <translation>Nom d&apos;utilisateur</translation>
    </message>
    <message>
        <source>What the pool knows of {name}</source>
        <extracomment>ui/directory/details_card.py</extracomment>
        <translation>Ce que le pool sait de {name}</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>ui/directory/details_card.py</extracomment>
        <translation>aucun</translation>
    </message>
    <message>
        <source>not known</source>
        <extracomment>ui/directory/details_card.py</extracomment>
        <translation>non connu</translation>
    </message>
</context>
<context>
    <name>DeviceModel</name>
    <message>
        <source>Created</source>
        <extracomment>ui/pages/device_table.py</extracomment>
        <translation>Créé</translation>
    </message>
    <message>
        <source>Device</source>
        <extracomment>ui/pages/device_table.py</extracomment>
        <translation>Appareil</translation>
    </message>
    <message>
        <source>IP address</source>
        <extracomment>ui/pages/device_table.py</extracomment>
        <translation>Adresse IP</translation>
    </message>
    <message>
        <source>Last used</source>
        <extracomment>ui/pages/device_table.py</extracomment>
        <translation>Dernier usage</translation>
    </message>
    <message>
        <source>Remembered</source>
        <extracomment>ui/pages/device_table.py</extracomment>
        <translation>Mémorisé</translation>
    </message>
    <message>
        <source>This computer: {name}</source>
        <extracomment>ui/pages/device_table.py</extracomment>
        <translation>Cet ordinateur&#xa0;: {name}</translation>
    </message>
    <message>
        <source>no</source>
        <extracomment>ui/pages/device_table.py</extracomment>
        <translation>non</translation>
    </message>
    <message>
        <source>unknown</source>
        <extracomment>ui/pages/device_table.py</extracomment>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>without a name</source>
        <extracomment>ui/pages/device_table.py</extracomment>
        <translation>sans nom</translation>
    </message>
    <message>
        <source>yes</source>
        <extracomment>ui/pages/device_table.py</extracomment>
        <translation>oui</translation>
    </message>
</context>
<context>
    <name>DeviceTable</name>
    <message>
        <source>Devices</source>
        <extracomment>ui/pages/device_table.py</extracomment>
        <translation>Appareils</translation>
    </message>
</context>
<context>
    <name>DevicesCard</name>
    <message>
        <source>A remembered computer proves itself at the next sign-in by a secret of its own.</source>
        <extracomment>ui/local_pool/sign_in_cards.py</extracomment>
        <translation>Un ordinateur mémorisé se prouve à la connexion suivante par un secret à lui.</translation>
    </message>
    <message>
        <source>Always remembered</source>
        <extracomment>ui/local_pool/sign_in_cards.py</extracomment>
        <translation>Toujours mémorisés</translation>
    </message>
    <message>
        <source>Computers people sign in on</source>
        <extracomment>ui/local_pool/sign_in_cards.py</extracomment>
        <translation>Ordinateurs d&apos;où l&apos;on se connecte</translation>
    </message>
    <message>
        <source>Devices</source>
        <extracomment>ui/local_pool/sign_in_cards.py</extracomment>
        <translation>Appareils</translation>
    </message>
    <message>
        <source>Not remembered</source>
        <extracomment>ui/local_pool/sign_in_cards.py</extracomment>
        <translation>Non mémorisés</translation>
    </message>
    <message>
        <source>Remembered if the person wants it</source>
        <extracomment>ui/local_pool/sign_in_cards.py</extracomment>
        <translation>Mémorisés si la personne le veut</translation>
    </message>
    <message>
        <source>They stand for the second factor</source>
        <extracomment>ui/local_pool/sign_in_cards.py</extracomment>
        <translation>Ils remplacent le second facteur</translation>
    </message>
    <message>
        <source>Whoever signs in on a remembered computer is not asked for a code as well.</source>
        <extracomment>ui/local_pool/sign_in_cards.py</extracomment>
        <translation>Qui se connecte sur un ordinateur mémorisé n&apos;a pas à donner de code en plus.</translation>
    </message>
</context>
<context>
    <name>DevicesPage</name>
    <message>
        <source>A remembered device spares its user the second factor, where the pool says so.</source>
        <extracomment>ui/pages/devices.py</extracomment>
        <translation>Un appareil mémorisé dispense son utilisateur du second facteur, là où le pool le dit.</translation>
    </message>
    <message>
        <source>Back to the account</source>
        <extracomment>ui/pages/devices.py</extracomment>
        <translation>Retour au compte</translation>
    </message>
    <message>
        <source>Created</source>
        <extracomment>ui/pages/devices.py</extracomment>
        <translation>Créé</translation>
    </message>
    <message>
        <source>Device key</source>
        <extracomment>ui/pages/devices.py</extracomment>
        <translation>Clé de l&apos;appareil</translation>
    </message>
    <message>
        <source>Devices</source>
        <extracomment>ui/pages/devices.py</extracomment>
        <translation>Appareils</translation>
    </message>
    <message>
        <source>Do not remember</source>
        <extracomment>ui/pages/devices.py</extracomment>
        <translation>Ne pas mémoriser</translation>
    </message>
    <message>
        <source>Forget it for good</source>
        <extracomment>ui/pages/devices.py</extracomment>
        <translation>L&apos;oublier pour de bon</translation>
    </message>
    <message>
        <source>Forget…</source>
        <extracomment>ui/pages/devices.py</extracomment>
        <translation>Oublier…</translation>
    </message>
    <message>
        <source>Go to sign in</source>
        <extracomment>ui/pages/devices.py</extracomment>
        <translation>Aller à la connexion</translation>
    </message>
    <message>
        <source>IP address</source>
        <extracomment>ui/pages/devices.py</extracomment>
        <translation>Adresse IP</translation>
    </message>
    <message>
        <source>Keep it</source>
        <extracomment>ui/pages/devices.py</extracomment>
        <translation>La garder</translation>
    </message>
    <message>
        <source>Last used</source>
        <extracomment>ui/pages/devices.py</extracomment>
        <translation>Dernier usage</translation>
    </message>
    <message>
        <source>No device yet. Where the pool keeps track of them, a sign-in adds the one it comes from. Tick “Remember this computer” when it asks for a second factor.</source>
        <extracomment>ui/pages/devices.py</extracomment>
        <translation>Pas encore d&apos;appareil. Là où le pool les suit, une connexion ajoute celui d&apos;où elle vient. Cochez «&#xa0;Mémoriser cet ordinateur&#xa0;» quand elle demande un second facteur.</translation>
    </message>
    <message>
        <source>Nobody is signed in</source>
        <extracomment>ui/pages/devices.py</extracomment>
        <translation>Personne n&apos;est connecté</translation>
    </message>
    <message>
        <source>Read again</source>
        <extracomment>ui/pages/devices.py</extracomment>
        <translation>Relire</translation>
    </message>
    <message>
        <source>Remember</source>
        <extracomment>ui/pages/devices.py</extracomment>
        <translation>Mémoriser</translation>
    </message>
    <message>
        <source>Sign in to see your devices.</source>
        <extracomment>ui/pages/devices.py</extracomment>
        <translation>Connectez-vous pour voir vos appareils.</translation>
    </message>
    <message>
        <source>The pool forgets the device: it spares its user no second factor any more, and its refresh tokens end.</source>
        <extracomment>ui/pages/devices.py</extracomment>
        <translation>Le pool oublie l&apos;appareil&#xa0;: il ne dispense plus son utilisateur du second facteur, et ses jetons d&apos;actualisation prennent fin.</translation>
    </message>
    <message>
        <source>This is the computer you sit at. Its secret is forgotten here too: from the next sign-in on it spares you no second factor. The refresh token of this session ends with it.</source>
        <extracomment>ui/pages/devices.py</extracomment>
        <translation>C&apos;est l&apos;ordinateur devant lequel vous êtes. Son secret est oublié ici aussi&#xa0;: dès la prochaine connexion, il ne vous dispense plus du second facteur. Le jeton d&apos;actualisation de cette session prend fin avec lui.</translation>
    </message>
    <message>
        <source>This pool does not keep track of devices, so there is nothing to list and nothing is wrong. Whoever runs the pool can switch it on.</source>
        <extracomment>ui/pages/devices.py</extracomment>
        <translation>Ce pool ne suit pas les appareils&#xa0;: il n&apos;y a donc rien à lister, et tout va bien. Qui gère le pool peut activer ce suivi.</translation>
    </message>
    <message>
        <source>What the pool knows</source>
        <extracomment>ui/pages/devices.py</extracomment>
        <translation>Ce que le pool sait</translation>
    </message>
</context>
<context>
    <name>Directory</name>
    <message>
        <source>Add to group</source>
        <extracomment>ui/directory/words.py</extracomment>
        <translation>Ajouter au groupe</translation>
    </message>
    <message>
        <source>Confirm</source>
        <extracomment>ui/directory/words.py</extracomment>
        <translation>Confirmer</translation>
    </message>
    <message>
        <source>Delete…</source>
        <extracomment>ui/directory/words.py</extracomment>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>Disable</source>
        <extracomment>ui/directory/words.py</extracomment>
        <translation>Désactiver</translation>
    </message>
    <message>
        <source>Enable</source>
        <extracomment>ui/directory/words.py</extracomment>
        <translation>Activer</translation>
    </message>
    <message>
        <source>Every session ends, and signing in is refused until the account is enabled.</source>
        <extracomment>ui/directory/words.py</extracomment>
        <translation>Toutes les sessions prennent fin, et la connexion est refusée jusqu&apos;à ce que le compte soit activé.</translation>
    </message>
    <message>
        <source>Every session ends. ID tokens that were handed out are good for APIs until they expire.</source>
        <extracomment>ui/directory/words.py</extracomment>
        <translation>Toutes les sessions prennent fin. Les jetons d&apos;ID déjà remis restent bons pour les API jusqu&apos;à leur expiration.</translation>
    </message>
    <message numerus="yes">
        <source>Every session of {count} users will end.</source>
        <extracomment>ui/directory/words.py</extracomment>
        <translation>
            <numerusform>Toutes les sessions de {count} utilisateur prendront fin.</numerusform>
            <numerusform>Toutes les sessions de {count} utilisateurs prendront fin.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove from group</source>
        <extracomment>ui/directory/words.py</extracomment>
        <translation>Retirer du groupe</translation>
    </message>
    <message>
        <source>Reset password</source>
        <extracomment>ui/directory/words.py</extracomment>
        <translation>Réinitialiser le mot de passe</translation>
    </message>
    <message>
        <source>Send code again</source>
        <extracomment>ui/directory/words.py</extracomment>
        <translation>Renvoyer le code</translation>
    </message>
    <message>
        <source>Sign out everywhere</source>
        <extracomment>ui/directory/words.py</extracomment>
        <translation>Se déconnecter partout</translation>
    </message>
    <message>
        <source>The account is confirmed without the code from the mail. The address stays unverified.</source>
        <extracomment>ui/directory/words.py</extracomment>
        <translation>Le compte est confirmé sans le code du mail. L&apos;adresse reste non vérifiée.</translation>
    </message>
    <message>
        <source>The account is deleted for good.</source>
        <extracomment>ui/directory/words.py</extracomment>
        <translation>Le compte est supprimé pour de bon.</translation>
    </message>
    <message>
        <source>The account may sign in again.</source>
        <extracomment>ui/directory/words.py</extracomment>
        <translation>Le compte peut de nouveau se connecter.</translation>
    </message>
    <message>
        <source>The code of the sign-up, or the invitation, is sent once more.</source>
        <extracomment>ui/directory/words.py</extracomment>
        <translation>Le code de l&apos;inscription, ou l&apos;invitation, est envoyé une fois de plus.</translation>
    </message>
    <message>
        <source>The next ID and access tokens name the group in cognito:groups.</source>
        <extracomment>ui/directory/words.py</extracomment>
        <translation>Les prochains jetons d&apos;ID et d&apos;accès nomment le groupe dans cognito:groups.</translation>
    </message>
    <message>
        <source>The next ID and access tokens no longer name the group.</source>
        <extracomment>ui/directory/words.py</extracomment>
        <translation>Les prochains jetons d&apos;ID et d&apos;accès ne nomment plus le groupe.</translation>
    </message>
    <message>
        <source>The password is refused from now on, and a code to choose another is mailed.</source>
        <extracomment>ui/directory/words.py</extracomment>
        <translation>Le mot de passe est refusé désormais, et un code pour en choisir un autre est envoyé par mail.</translation>
    </message>
    <message numerus="yes">
        <source>The passwords of {count} users will be refused, and each gets a mail with a code.</source>
        <extracomment>ui/directory/words.py</extracomment>
        <translation>
            <numerusform>Le mot de passe de {count} utilisateur sera refusé&#xa0;; un mail avec un code lui sera envoyé.</numerusform>
            <numerusform>Les mots de passe de {count} utilisateurs seront refusés, et chacun recevra un mail avec un code.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} messages were sent.</source>
        <extracomment>ui/directory/words.py</extracomment>
        <translation>
            <numerusform>{count} message a été envoyé.</numerusform>
            <numerusform>{count} messages ont été envoyés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} people will get a message.</source>
        <extracomment>ui/directory/words.py</extracomment>
        <translation>
            <numerusform>{count} personne recevra un message.</numerusform>
            <numerusform>{count} personnes recevront un message.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} users are confirmed.</source>
        <extracomment>ui/directory/words.py</extracomment>
        <translation>
            <numerusform>{count} utilisateur est confirmé.</numerusform>
            <numerusform>{count} utilisateurs sont confirmés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} users are deleted.</source>
        <extracomment>ui/directory/words.py</extracomment>
        <translation>
            <numerusform>{count} utilisateur est supprimé.</numerusform>
            <numerusform>{count} utilisateurs sont supprimés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} users are disabled.</source>
        <extracomment>ui/directory/words.py</extracomment>
        <translation>
            <numerusform>{count} utilisateur est désactivé.</numerusform>
            <numerusform>{count} utilisateurs sont désactivés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} users are enabled.</source>
        <extracomment>ui/directory/words.py</extracomment>
        <translation>
            <numerusform>{count} utilisateur est activé.</numerusform>
            <numerusform>{count} utilisateurs sont activés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} users are in the group.</source>
        <extracomment>ui/directory/words.py</extracomment>
        <translation>
            <numerusform>{count} utilisateur est dans le groupe.</numerusform>
            <numerusform>{count} utilisateurs sont dans le groupe.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} users are out of the group.</source>
        <extracomment>ui/directory/words.py</extracomment>
        <translation>
            <numerusform>{count} utilisateur est sorti du groupe.</numerusform>
            <numerusform>{count} utilisateurs sont sortis du groupe.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} users are signed out everywhere.</source>
        <extracomment>ui/directory/words.py</extracomment>
        <translation>
            <numerusform>{count} utilisateur est déconnecté partout.</numerusform>
            <numerusform>{count} utilisateurs sont déconnectés partout.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} users have to reset their passwords.</source>
        <extracomment>ui/directory/words.py</extracomment>
        <translation>
            <numerusform>{count} utilisateur doit réinitialiser son mot de passe.</numerusform>
            <numerusform>{count} utilisateurs doivent réinitialiser leur mot de passe.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} users will be deleted for good. Type the number {count} to go on.</source>
        <extracomment>ui/directory/words.py</extracomment>
        <translation>
            <numerusform>{count} utilisateur sera supprimé pour de bon. Tapez le nombre {count} pour continuer.</numerusform>
            <numerusform>{count} utilisateurs seront supprimés pour de bon. Tapez le nombre {count} pour continuer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} users will be signed out and kept out.</source>
        <extracomment>ui/directory/words.py</extracomment>
        <translation>
            <numerusform>{count} utilisateur sera déconnecté et tenu à l&apos;écart.</numerusform>
            <numerusform>{count} utilisateurs seront déconnectés et tenus à l&apos;écart.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} can sign in again.</source>
        <extracomment>ui/directory/words.py</extracomment>
        <translation>{name} peut de nouveau se connecter.</translation>
    </message>
    <message>
        <source>{name} has to reset the password; the code is on its way.</source>
        <extracomment>ui/directory/words.py</extracomment>
        <translation>{name} doit réinitialiser son mot de passe&#xa0;; le code est en route.</translation>
    </message>
    <message>
        <source>{name} is confirmed and can sign in.</source>
        <extracomment>ui/directory/words.py</extracomment>
        <translation>{name} est confirmé et peut se connecter.</translation>
    </message>
    <message>
        <source>{name} is deleted.</source>
        <extracomment>ui/directory/words.py</extracomment>
        <translation>{name} est supprimé.</translation>
    </message>
    <message>
        <source>{name} is disabled. Every session has ended.</source>
        <extracomment>ui/directory/words.py</extracomment>
        <translation>{name} est désactivé. Toutes les sessions ont pris fin.</translation>
    </message>
    <message>
        <source>{name} is in the group.</source>
        <extracomment>ui/directory/words.py</extracomment>
        <translation>{name} est dans le groupe.</translation>
    </message>
    <message>
        <source>{name} is out of the group.</source>
        <extracomment>ui/directory/words.py</extracomment>
        <translation>{name} est sorti du groupe.</translation>
    </message>
    <message>
        <source>{name} is signed out everywhere.</source>
        <extracomment>ui/directory/words.py</extracomment>
        <translation>{name} est déconnecté partout.</translation>
    </message>
    <message>
        <source>{name} was sent what they wait for.</source>
        <extracomment>ui/directory/words.py</extracomment>
        <translation>{name} a reçu l&apos;envoi attendu.</translation>
    </message>
</context>
<context>
    <name>DirectoryPage</name>
    <message>
        <source>Create a user…</source>
        <extracomment>ui/directory/page.py</extracomment>
        <translation>Créer un utilisateur…</translation>
    </message>
    <message>
        <source>Everybody in this pool, as its administrator sees them. Requests are signed.</source>
        <extracomment>ui/directory/page.py</extracomment>
        <translation>Tous ceux de ce pool, tels que son administrateur les voit. Les requêtes sont signées.</translation>
    </message>
    <message>
        <source>Nobody fits.</source>
        <extracomment>ui/directory/page.py</extracomment>
        <translation>Personne ne correspond.</translation>
    </message>
    <message>
        <source>One user.</source>
        <extracomment>ui/directory/page.py</extracomment>
        <translation>Un utilisateur.</translation>
    </message>
    <message>
        <source>Read the rest</source>
        <extracomment>ui/directory/page.py</extracomment>
        <translation>Lire le reste</translation>
    </message>
    <message numerus="yes">
        <source>The first {count} users. Search to find others.</source>
        <extracomment>ui/directory/page.py</extracomment>
        <translation>
            <numerusform>Le premier utilisateur. Cherchez pour trouver les autres.</numerusform>
            <numerusform>Les {count} premiers utilisateurs. Cherchez pour trouver les autres.</numerusform>
        </translation>
    </message>
    <message>
        <source>The pool is searching…</source>
        <extracomment>ui/directory/page.py</extracomment>
        <translation>Le pool cherche…</translation>
    </message>
    <message>
        <source>Users</source>
        <extracomment>ui/directory/page.py</extracomment>
        <translation>Utilisateurs</translation>
    </message>
    <message numerus="yes">
        <source>{count} users so far; the pool has more.</source>
        <extracomment>ui/directory/page.py</extracomment>
        <translation>
            <numerusform>{count} utilisateur jusqu&apos;ici&#xa0;; le pool en a d&apos;autres.</numerusform>
            <numerusform>{count} utilisateurs jusqu&apos;ici&#xa0;; le pool en a d&apos;autres.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} users.</source>
        <extracomment>ui/directory/page.py</extracomment>
        <translation>
            <numerusform>{count} utilisateur.</numerusform>
            <numerusform>{count} utilisateurs.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Docks</name>
    <message>
        <source>Break it</source>
        <extracomment>ui/docks.py</extracomment>
        <translation>Pannes</translation>
    </message>
    <message>
        <source>Inspector</source>
        <extracomment>ui/docks.py</extracomment>
        <translation>Inspecteur</translation>
    </message>
    <message>
        <source>Local pool settings</source>
        <extracomment>ui/docks.py</extracomment>
        <translation>Réglages du pool</translation>
    </message>
    <message>
        <source>Mailbox</source>
        <extracomment>ui/docks.py</extracomment>
        <translation>Courrier</translation>
    </message>
    <message>
        <source>Protocol</source>
        <extracomment>ui/docks.py</extracomment>
        <translation>Protocole</translation>
    </message>
    <message>
        <source>Protocol theatre</source>
        <extracomment>ui/docks.py</extracomment>
        <translation>Théâtre</translation>
    </message>
    <message>
        <source>Workshop guide</source>
        <extracomment>ui/docks.py</extracomment>
        <translation>Guide</translation>
    </message>
</context>
<context>
    <name>DropGround</name>
    <message>
        <source>Drop a token, or a file or an address with a token in it.
It stays on this machine.</source>
        <extracomment>ui/inspector/dropping.py</extracomment>
        <translation>Déposez un jeton, ou un fichier ou une adresse qui en contient un.
Il reste sur cette machine.</translation>
    </message>
</context>
<context>
    <name>EventModel</name>
    <message>
        <source>About</source>
        <extracomment>ui/stack/events.py</extracomment>
        <translation>À propos</translation>
    </message>
    <message>
        <source>Reason</source>
        <extracomment>ui/stack/events.py</extracomment>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>ui/stack/events.py</extracomment>
        <translation>État</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>ui/stack/events.py</extracomment>
        <translation>Heure</translation>
    </message>
</context>
<context>
    <name>EventTable</name>
    <message>
        <source>Events of the stack</source>
        <extracomment>ui/stack/events.py</extracomment>
        <translation>Événements de la pile</translation>
    </message>
</context>
<context>
    <name>ExchangeModel</name>
    <message>
        <source>No.</source>
        <extracomment>ui/protocol/exchange_model.py</extracomment>
        <translation>N°</translation>
    </message>
    <message>
        <source>Operation</source>
        <extracomment>ui/protocol/exchange_model.py</extracomment>
        <translation>Opération</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>ui/protocol/exchange_model.py</extracomment>
        <translation>État</translation>
    </message>
    <message>
        <source>failed: {0}</source>
        <extracomment>ui/protocol/exchange_model.py</extracomment>
        <translation>échec&#xa0;: {0}</translation>
    </message>
    <message>
        <source>ms</source>
        <extracomment>ui/protocol/exchange_model.py</extracomment>
        <translation>ms</translation>
    </message>
    <message>
        <source>no answer</source>
        <extracomment>ui/protocol/exchange_model.py</extracomment>
        <translation>sans réponse</translation>
    </message>
    <message>
        <source>{0} (attempt {1})</source>
        <extracomment>ui/protocol/exchange_model.py</extracomment>
        <translation>{0} (tentative {1})</translation>
    </message>
</context>
<context>
    <name>ExchangeTable</name>
    <message>
        <source>HTTP exchanges</source>
        <extracomment>ui/protocol/exchange_table.py</extracomment>
        <translation>Échanges HTTP</translation>
    </message>
</context>
<context>
    <name>ExchangeWriter</name>
    <message>
        <source>Cut here: only the first {0} characters are shown.</source>
        <extracomment>ui/protocol/exchange_writer.py</extracomment>
        <translation>Coupé ici&#xa0;: seuls les {0} premiers caractères sont affichés.</translation>
    </message>
    <message>
        <source>Headers</source>
        <extracomment>ui/protocol/exchange_writer.py</extracomment>
        <translation>En-têtes</translation>
    </message>
    <message>
        <source>No answer came: {0}</source>
        <extracomment>ui/protocol/exchange_writer.py</extracomment>
        <translation>Aucune réponse n&apos;est venue&#xa0;: {0}</translation>
    </message>
    <message>
        <source>No body.</source>
        <extracomment>ui/protocol/exchange_writer.py</extracomment>
        <translation>Pas de corps.</translation>
    </message>
    <message>
        <source>Request</source>
        <extracomment>ui/protocol/exchange_writer.py</extracomment>
        <translation>Requête</translation>
    </message>
    <message>
        <source>Response</source>
        <extracomment>ui/protocol/exchange_writer.py</extracomment>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>What these values are</source>
        <extracomment>ui/protocol/exchange_writer.py</extracomment>
        <translation>Ce que sont ces valeurs</translation>
    </message>
    <message>
        <source>attempt {0}</source>
        <extracomment>ui/protocol/exchange_writer.py</extracomment>
        <translation>tentative {0}</translation>
    </message>
    <message>
        <source>conversation {0}</source>
        <extracomment>ui/protocol/exchange_writer.py</extracomment>
        <translation>conversation {0}</translation>
    </message>
    <message>
        <source>no answer</source>
        <extracomment>ui/protocol/exchange_writer.py</extracomment>
        <translation>sans réponse</translation>
    </message>
    <message>
        <source>request id {0}</source>
        <extracomment>ui/protocol/exchange_writer.py</extracomment>
        <translation>ID de requête {0}</translation>
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
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Why it did not work</source>
        <extracomment>ui/directory/failures.py</extracomment>
        <translation>Pourquoi cela n&apos;a pas marché</translation>
    </message>
</context>
<context>
    <name>FailureTable</name>
    <message>
        <source>For whom it did not work</source>
        <extracomment>ui/directory/failures.py</extracomment>
        <translation>Pour qui cela n&apos;a pas marché</translation>
    </message>
</context>
<context>
    <name>FamilyTimeline</name>
    <message>
        <source>1 earlier generation has not expired yet.</source>
        <extracomment>ui/inspector/family_words.py</extracomment>
        <translation>1 génération antérieure n&apos;a pas encore expiré.</translation>
    </message>
    <message>
        <source>Generation {0} is the session&apos;s own.</source>
        <extracomment>ui/inspector/family_view.py</extracomment>
        <translation>La génération {0} est celle de la session.</translation>
    </message>
    <message>
        <source>Generation {number}</source>
        <extracomment>ui/inspector/family_view.py</extracomment>
        <translation>Génération {number}</translation>
    </message>
    <message>
        <source>Generation {number}, in use: expires {time}</source>
        <extracomment>ui/inspector/family_view.py</extracomment>
        <translation>Génération {number}, utilisée : expire {time}</translation>
    </message>
    <message>
        <source>Generation {number}: expired {time}</source>
        <extracomment>ui/inspector/family_view.py</extracomment>
        <translation>Génération {number} : expirée {time}</translation>
    </message>
    <message>
        <source>Generation {number}: expires {time}</source>
        <extracomment>ui/inspector/family_view.py</extracomment>
        <translation>Génération {number} : expire {time}</translation>
    </message>
    <message>
        <source>Generations of tokens since the sign-in</source>
        <extracomment>ui/inspector/family_view.py</extracomment>
        <translation>Générations de jetons depuis la connexion</translation>
    </message>
    <message>
        <source>now</source>
        <extracomment>ui/inspector/family_view.py</extracomment>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>{0} earlier generations have not expired yet.</source>
        <extracomment>ui/inspector/family_words.py</extracomment>
        <translation>{0} générations antérieures n&apos;ont pas encore expiré.</translation>
    </message>
</context>
<context>
    <name>ForgotPage</name>
    <message>
        <source>A code goes to the verified address of the account. With it you choose a new password.</source>
        <extracomment>ui/pages/forgot.py</extracomment>
        <translation>Un code est envoyé à l&apos;adresse vérifiée du compte. Il vous permet de choisir un nouveau mot de passe.</translation>
    </message>
    <message>
        <source>A new password is needed.</source>
        <extracomment>ui/pages/forgot.py</extracomment>
        <translation>Il faut un nouveau mot de passe.</translation>
    </message>
    <message>
        <source>Back to signing in</source>
        <extracomment>ui/pages/forgot.py</extracomment>
        <translation>Retour à la connexion</translation>
    </message>
    <message>
        <source>Code</source>
        <extracomment>ui/pages/forgot.py</extracomment>
        <translation>Code</translation>
    </message>
    <message>
        <source>Forgotten password</source>
        <extracomment>ui/pages/forgot.py</extracomment>
        <translation>Mot de passe oublié</translation>
    </message>
    <message>
        <source>I have a code already</source>
        <extracomment>ui/pages/forgot.py</extracomment>
        <translation>J&apos;ai déjà un code</translation>
    </message>
    <message>
        <source>If that account exists, a code is on its way.</source>
        <extracomment>ui/pages/forgot.py</extracomment>
        <translation>Si ce compte existe, un code est en route.</translation>
    </message>
    <message>
        <source>If that account exists, a code went to {where}.</source>
        <extracomment>ui/pages/forgot.py</extracomment>
        <translation>Si ce compte existe, un code est parti vers {where}.</translation>
    </message>
    <message>
        <source>New password</source>
        <extracomment>ui/pages/forgot.py</extracomment>
        <translation>Nouveau mot de passe</translation>
    </message>
    <message>
        <source>New password again</source>
        <extracomment>ui/pages/forgot.py</extracomment>
        <translation>Répéter le nouveau mot de passe</translation>
    </message>
    <message>
        <source>Say whose password it is.</source>
        <extracomment>ui/pages/forgot.py</extracomment>
        <translation>Dites de qui est le mot de passe.</translation>
    </message>
    <message>
        <source>Send another code</source>
        <extracomment>ui/pages/forgot.py</extracomment>
        <translation>Envoyer un autre code</translation>
    </message>
    <message>
        <source>Send me a code</source>
        <extracomment>ui/pages/forgot.py</extracomment>
        <translation>M&apos;envoyer un code</translation>
    </message>
    <message>
        <source>Set the new password</source>
        <extracomment>ui/pages/forgot.py</extracomment>
        <translation>Définir le nouveau mot de passe</translation>
    </message>
    <message>
        <source>The code is missing. It is in the mail.</source>
        <extracomment>ui/pages/forgot.py</extracomment>
        <translation>Il manque le code. Il est dans le mail.</translation>
    </message>
    <message>
        <source>The two passwords are not the same.</source>
        <extracomment>ui/pages/forgot.py</extracomment>
        <translation>Les deux mots de passe ne sont pas identiques.</translation>
    </message>
    <message>
        <source>Type the new password once more.</source>
        <extracomment>ui/pages/forgot.py</extracomment>
        <translation>Tapez le nouveau mot de passe encore une fois.</translation>
    </message>
    <message>
        <source>Username or e-mail address</source>
        <extracomment>ui/pages/forgot.py</extracomment>
        <translation>Nom d&apos;utilisateur ou adresse e-mail</translation>
    </message>
</context>
<context>
    <name>GuidePanel</name>
    <message>
        <source>The guide&apos;s steps</source>
        <extracomment>ui/guide/panel.py</extracomment>
        <translation>Les étapes du guide</translation>
    </message>
</context>
<context>
    <name>HandshakeWords</name>
    <message>
        <source>A hash of A and B that both sides work out and neither sends: it ties the proof to this sign-in.</source>
        <extracomment>ui/protocol/handshake_view.py</extracomment>
        <translation>Un hachage de A et B que les deux côtés calculent et qu&apos;aucun n&apos;envoie&#xa0;: il lie la preuve à cette connexion.</translation>
    </message>
    <message>
        <source>Cognito&apos;s note to itself, which the app cannot read and must hand back unchanged.</source>
        <extracomment>ui/protocol/handshake_view.py</extracomment>
        <translation>Une note de Cognito à lui-même, que l&apos;application ne peut pas lire et doit rendre telle quelle.</translation>
    </message>
    <message>
        <source>Cognito&apos;s public number</source>
        <extracomment>ui/protocol/handshake_view.py</extracomment>
        <translation>Le nombre public de Cognito</translation>
    </message>
    <message>
        <source>Made from a secret random number of Cognito&apos;s own and the verifier kept for this user, which is all that SRP needs on the server: not the password.</source>
        <extracomment>ui/protocol/handshake_view.py</extracomment>
        <translation>Fait d&apos;un nombre aléatoire secret propre à Cognito et du vérificateur gardé pour cet utilisateur, qui est tout ce dont SRP a besoin sur le serveur&#xa0;: pas le mot de passe.</translation>
    </message>
    <message>
        <source>Random, chosen when the password was set and mixed into it, so that two people with one password have different verifiers.</source>
        <extracomment>ui/protocol/handshake_view.py</extracomment>
        <translation>Aléatoire, choisi quand le mot de passe a été défini et mêlé à lui, pour que deux personnes au même mot de passe aient des vérificateurs différents.</translation>
    </message>
    <message>
        <source>The note from Cognito&apos;s answer before, handed back unchanged.</source>
        <extracomment>ui/protocol/handshake_view.py</extracomment>
        <translation>La note de la réponse précédente de Cognito, rendue telle quelle.</translation>
    </message>
    <message>
        <source>The pool id behind the underscore: it goes into the hashes, so that a proof is good for one pool.</source>
        <extracomment>ui/protocol/handshake_view.py</extracomment>
        <translation>L&apos;ID du pool après le tiret bas&#xa0;: il entre dans les hachages, pour qu&apos;une preuve ne vaille que pour un seul pool.</translation>
    </message>
    <message>
        <source>The pool&apos;s internal name for the user: this one is mixed with the password, whatever was typed to sign in.</source>
        <extracomment>ui/protocol/handshake_view.py</extracomment>
        <translation>Le nom interne que le pool donne à l&apos;utilisateur&#xa0;: c&apos;est lui qui est mêlé au mot de passe, quoi qu&apos;on ait tapé pour se connecter.</translation>
    </message>
    <message>
        <source>The proof: an HMAC-SHA256 over pool name, user name, secret block and timestamp. Its key comes from the password and both random numbers, and neither side has sent it.</source>
        <extracomment>ui/protocol/handshake_view.py</extracomment>
        <translation>La preuve&#xa0;: un HMAC-SHA256 sur le nom du pool, le nom d&apos;utilisateur, le bloc secret et l&apos;horodatage. Sa clé vient du mot de passe et des deux nombres aléatoires, et aucun des deux côtés ne l&apos;a envoyée.</translation>
    </message>
    <message>
        <source>The same for every pool and known to everybody; all arithmetic is modulo the prime N.</source>
        <extracomment>ui/protocol/handshake_view.py</extracomment>
        <translation>Le même pour tous les pools et connu de tous&#xa0;; tout le calcul se fait modulo le nombre premier N.</translation>
    </message>
    <message>
        <source>When the proof was made, in UTC and always in English: it is signed along with the rest.</source>
        <extracomment>ui/protocol/handshake_view.py</extracomment>
        <translation>Quand la preuve a été faite, en UTC et toujours en anglais&#xa0;: c&apos;est signé avec le reste.</translation>
    </message>
    <message>
        <source>g = {0}, N has {1} bits</source>
        <extracomment>ui/protocol/handshake_view.py</extracomment>
        <translation>g = {0}, N a {1} bits</translation>
    </message>
    <message>
        <source>g raised to a secret random number a, modulo N: anyone may see A, and nobody can get back to a from it.</source>
        <extracomment>ui/protocol/handshake_view.py</extracomment>
        <translation>g élevé à un nombre aléatoire secret a, modulo N&#xa0;: tout le monde peut voir A, et personne ne peut en retrouver a.</translation>
    </message>
    <message>
        <source>generator and modulus</source>
        <extracomment>ui/protocol/handshake_view.py</extracomment>
        <translation>générateur et module</translation>
    </message>
    <message>
        <source>pool name</source>
        <extracomment>ui/protocol/handshake_view.py</extracomment>
        <translation>nom du pool</translation>
    </message>
    <message>
        <source>salt</source>
        <extracomment>ui/protocol/handshake_view.py</extracomment>
        <translation>sel</translation>
    </message>
    <message>
        <source>scrambling parameter</source>
        <extracomment>ui/protocol/handshake_view.py</extracomment>
        <translation>paramètre de brouillage</translation>
    </message>
    <message>
        <source>secret block</source>
        <extracomment>ui/protocol/handshake_view.py</extracomment>
        <translation>bloc secret</translation>
    </message>
    <message>
        <source>signature</source>
        <extracomment>ui/protocol/handshake_view.py</extracomment>
        <translation>signature</translation>
    </message>
    <message>
        <source>the app&apos;s public number</source>
        <extracomment>ui/protocol/handshake_view.py</extracomment>
        <translation>le nombre public de l&apos;application</translation>
    </message>
    <message>
        <source>timestamp</source>
        <extracomment>ui/protocol/handshake_view.py</extracomment>
        <translation>horodatage</translation>
    </message>
    <message>
        <source>user name for the arithmetic</source>
        <extracomment>ui/protocol/handshake_view.py</extracomment>
        <translation>nom d&apos;utilisateur pour le calcul</translation>
    </message>
</context>
<context>
    <name>HasAndNeedsCard</name>
    <message>
        <source>He has</source>
        <extracomment>ui/theatre/srp_has_and_needs.py</extracomment>
        <translation>Il a</translation>
    </message>
    <message>
        <source>He has, and he would need</source>
        <extracomment>ui/theatre/srp_has_and_needs.py</extracomment>
        <translation>Il a, et il lui faudrait</translation>
    </message>
    <message>
        <source>He would need</source>
        <extracomment>ui/theatre/srp_has_and_needs.py</extracomment>
        <translation>Il lui faudrait</translation>
    </message>
    <message>
        <source>Nothing: everybody has these, and they are the same for every pool.</source>
        <extracomment>ui/theatre/srp_has_and_needs.py</extracomment>
        <translation>Rien&#xa0;: tout le monde les a, et ils sont les mêmes pour tous les pools.</translation>
    </message>
    <message>
        <source>TLS keeps others from reading any of this. Suppose that somebody reads all of it nevertheless.</source>
        <extracomment>ui/theatre/srp_has_and_needs.py</extracomment>
        <translation>TLS empêche les autres de lire tout cela. Supposons que quelqu&apos;un lise tout malgré cela.</translation>
    </message>
    <message>
        <source>The key behind it, so S: a and the password, or b. As it stands, M proves this one sign-in and no other.</source>
        <extracomment>ui/theatre/srp_has_and_needs.py</extracomment>
        <translation>La clé qui est derrière, donc S&#xa0;: a et le mot de passe, ou b. Tel quel, M prouve cette seule connexion et aucune autre.</translation>
    </message>
    <message>
        <source>The key that Cognito sealed the block with. Only Cognito has it.</source>
        <extracomment>ui/theatre/srp_has_and_needs.py</extracomment>
        <translation>La clé avec laquelle Cognito a scellé le bloc. Seul Cognito l&apos;a.</translation>
    </message>
    <message>
        <source>The password. Without it salt, user id and u lead nowhere.</source>
        <extracomment>ui/theatre/srp_has_and_needs.py</extracomment>
        <translation>Le mot de passe. Sans lui, le sel, l&apos;ID d&apos;utilisateur et u ne mènent nulle part.</translation>
    </message>
    <message>
        <source>a, the discrete logarithm of A. With it he could compare guesses of the password.</source>
        <extracomment>ui/theatre/srp_has_and_needs.py</extracomment>
        <translation>a, le logarithme discret de A. Avec lui, il pourrait comparer des mots de passe supposés.</translation>
    </message>
    <message>
        <source>b, to take its power away and be left with the verifier. B alone says nothing about v.</source>
        <extracomment>ui/theatre/srp_has_and_needs.py</extracomment>
        <translation>b, pour en retirer la puissance et qu&apos;il reste le vérificateur. B seul ne dit rien de v.</translation>
    </message>
</context>
<context>
    <name>Hidden</name>
    <message>
        <source>‹hidden: {0} characters›</source>
        <extracomment>ui/hidden.py</extracomment>
        <translation>‹masqué&#xa0;: {0} caractères›</translation>
    </message>
    <message>
        <source>‹hidden›</source>
        <extracomment>ui/hidden.py</extracomment>
        <translation>‹masqué›</translation>
    </message>
    <message>
        <source>‹not JSON: {0} bytes›</source>
        <extracomment>ui/hidden.py</extracomment>
        <translation>‹pas du JSON&#xa0;: {0} octets›</translation>
    </message>
    <message>
        <source>‹{0} more›</source>
        <extracomment>ui/hidden.py</extracomment>
        <translation>‹{0} de plus›</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>in {0}</source>
        <extracomment>ui/inspector/moments.py</extracomment>
        <translation>dans {0}</translation>
    </message>
    <message>
        <source>more than 100 years</source>
        <extracomment>ui/inspector/moments.py</extracomment>
        <translation>plus de 100 ans</translation>
    </message>
    <message>
        <source>now</source>
        <extracomment>ui/inspector/moments.py</extracomment>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>{0} ago</source>
        <extracomment>ui/inspector/moments.py</extracomment>
        <translation>il y a {0}</translation>
    </message>
    <message>
        <source>{0} d</source>
        <extracomment>ui/inspector/moments.py</extracomment>
        <translation>{0} j</translation>
    </message>
    <message>
        <source>{0} h</source>
        <extracomment>ui/inspector/moments.py</extracomment>
        <translation>{0} h</translation>
    </message>
    <message>
        <source>{0} min</source>
        <extracomment>ui/inspector/moments.py</extracomment>
        <translation>{0} min</translation>
    </message>
    <message>
        <source>{0} s</source>
        <extracomment>ui/inspector/moments.py</extracomment>
        <translation>{0} s</translation>
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
        <translation>Accès</translation>
    </message>
    <message>
        <source>Break</source>
        <extracomment>ui/inspector/views.py</extracomment>
        <translation>Falsifier</translation>
    </message>
    <message>
        <source>Claims</source>
        <extracomment>ui/inspector/views.py</extracomment>
        <translation>Claims</translation>
    </message>
    <message>
        <source>Compare</source>
        <extracomment>ui/inspector/views.py</extracomment>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Header</source>
        <extracomment>ui/inspector/panel.py</extracomment>
        <translation>En-tête</translation>
    </message>
    <message>
        <source>How the token is shown</source>
        <extracomment>ui/inspector/panel.py</extracomment>
        <translation>Comment le jeton est affiché</translation>
    </message>
    <message>
        <source>ID</source>
        <extracomment>ui/inspector/panel.py</extracomment>
        <translation>ID</translation>
    </message>
    <message>
        <source>It has {0} characters, and nothing in them looks like a token.</source>
        <extracomment>ui/inspector/panel.py</extracomment>
        <translation>Cela fait {0} caractères, et rien n&apos;y ressemble à un jeton.</translation>
    </message>
    <message>
        <source>It has {0} characters; a token is looked for in {1} at most.</source>
        <extracomment>ui/inspector/panel.py</extracomment>
        <translation>Cela fait {0} caractères ; un jeton est cherché dans {1} au plus.</translation>
    </message>
    <message>
        <source>No token was found in that</source>
        <extracomment>ui/inspector/panel.py</extracomment>
        <translation>Aucun jeton n&apos;y a été trouvé</translation>
    </message>
    <message>
        <source>Paste the token itself, or the line that it stands in.</source>
        <extracomment>ui/inspector/panel.py</extracomment>
        <translation>Collez le jeton lui-même, ou la ligne où il se trouve.</translation>
    </message>
    <message>
        <source>Pasted</source>
        <extracomment>ui/inspector/panel.py</extracomment>
        <translation>Collé</translation>
    </message>
    <message>
        <source>Raw</source>
        <extracomment>ui/inspector/views.py</extracomment>
        <translation>Brut</translation>
    </message>
    <message>
        <source>Refresh</source>
        <extracomment>ui/inspector/panel.py</extracomment>
        <translation>Actualisation</translation>
    </message>
    <message>
        <source>Tokens</source>
        <extracomment>ui/inspector/panel.py</extracomment>
        <translation>Jetons</translation>
    </message>
</context>
<context>
    <name>KeyCard</name>
    <message>
        <source>Close</source>
        <extracomment>ui/presenter/card.py</extracomment>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close the card with the keys</source>
        <extracomment>ui/presenter/card.py</extracomment>
        <translation>Fermer la carte des touches</translation>
    </message>
    <message>
        <source>The presenter&apos;s keys</source>
        <extracomment>ui/presenter/card.py</extracomment>
        <translation>Les touches de la présentation</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <extracomment>ui/presenter/card.py</extracomment>
        <translation>{0}&#xa0;: {1}</translation>
    </message>
</context>
<context>
    <name>Letter</name>
    <message>
        <source>Confirmation code</source>
        <extracomment>ui/mailbox/letter.py</extracomment>
        <translation>Code de confirmation</translation>
    </message>
    <message>
        <source>Puts the code of this mail into the form</source>
        <extracomment>ui/mailbox/letter.py</extracomment>
        <translation>Met le code de ce mail dans le formulaire</translation>
    </message>
    <message>
        <source>Subject</source>
        <extracomment>ui/mailbox/letter.py</extracomment>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Text of the mail</source>
        <extracomment>ui/mailbox/letter.py</extracomment>
        <translation>Texte du mail</translation>
    </message>
    <message>
        <source>To whom and when</source>
        <extracomment>ui/mailbox/letter.py</extracomment>
        <translation>À qui et quand</translation>
    </message>
    <message>
        <source>To {0} · {1} · {2} ({3})</source>
        <extracomment>ui/mailbox/letter.py</extracomment>
        <translation>À {0} · {1} · {2} ({3})</translation>
    </message>
    <message>
        <source>Use this code</source>
        <extracomment>ui/mailbox/letter.py</extracomment>
        <translation>Utiliser ce code</translation>
    </message>
    <message>
        <source>by SMS</source>
        <extracomment>ui/mailbox/letter.py</extracomment>
        <translation>par SMS</translation>
    </message>
    <message>
        <source>by e-mail</source>
        <extracomment>ui/mailbox/letter.py</extracomment>
        <translation>par e-mail</translation>
    </message>
</context>
<context>
    <name>LifeBar</name>
    <message>
        <source>Expired {0}</source>
        <extracomment>ui/inspector/life_bar.py</extracomment>
        <translation>Expiré {0}</translation>
    </message>
    <message>
        <source>Expires {0}</source>
        <extracomment>ui/inspector/life_bar.py</extracomment>
        <translation>Expire {0}</translation>
    </message>
    <message>
        <source>Issued {0}</source>
        <extracomment>ui/inspector/life_bar.py</extracomment>
        <translation>Émis {0}</translation>
    </message>
    <message>
        <source>Issued {issued}, expires {expires}</source>
        <extracomment>ui/inspector/life_bar.py</extracomment>
        <translation>Émis {issued}, expire {expires}</translation>
    </message>
    <message>
        <source>The token&apos;s life</source>
        <extracomment>ui/inspector/life_bar.py</extracomment>
        <translation>La durée de vie du jeton</translation>
    </message>
</context>
<context>
    <name>LifeRow</name>
    <message>
        <source>A whole number. {range}</source>
        <extracomment>ui/local_pool/rows.py</extracomment>
        <translation>Un nombre entier. {range}</translation>
    </message>
    <message>
        <source>That is not possible. {range}</source>
        <extracomment>ui/local_pool/rows.py</extracomment>
        <translation>Ce n&apos;est pas possible. {range}</translation>
    </message>
    <message>
        <source>Unit of: {label}</source>
        <extracomment>ui/local_pool/rows.py</extracomment>
        <translation>Unité de&#xa0;: {label}</translation>
    </message>
    <message>
        <source>days</source>
        <extracomment>ui/local_pool/rows.py</extracomment>
        <translation>jours</translation>
    </message>
    <message>
        <source>hours</source>
        <extracomment>ui/local_pool/rows.py</extracomment>
        <translation>heures</translation>
    </message>
    <message>
        <source>minutes</source>
        <extracomment>ui/local_pool/rows.py</extracomment>
        <translation>minutes</translation>
    </message>
    <message>
        <source>seconds</source>
        <extracomment>ui/local_pool/rows.py</extracomment>
        <translation>secondes</translation>
    </message>
</context>
<context>
    <name>LocalPoolPanel</name>
    <message>
        <source>Apply</source>
        <extracomment>ui/local_pool/panel.py</extracomment>
        <translation>Appliquer</translation>
    </message>
    <message>
        <source>Back to the defaults</source>
        <extracomment>ui/local_pool/panel.py</extracomment>
        <translation>Valeurs par défaut</translation>
    </message>
    <message>
        <source>Changed and not applied yet: {count}.</source>
        <extracomment>ui/local_pool/panel.py</extracomment>
        <translation>Modifiés et pas encore appliqués&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>Go to</source>
        <extracomment>ui/local_pool/panel.py</extracomment>
        <translation>Aller à</translation>
    </message>
    <message>
        <source>The settings</source>
        <extracomment>ui/local_pool/panel.py</extracomment>
        <translation>Les réglages</translation>
    </message>
    <message>
        <source>Who is signed in stays so. The next sign-in or refresh meets new settings.</source>
        <extracomment>ui/local_pool/panel.py</extracomment>
        <translation>Qui est connecté le reste. Les nouveaux réglages valent dès la prochaine connexion ou actualisation.</translation>
    </message>
</context>
<context>
    <name>MailModel</name>
    <message>
        <source>Unread: {0}, to {1}, {2}</source>
        <extracomment>ui/mailbox/mail_model.py</extracomment>
        <translation>Non lu&#xa0;: {0}, à {1}, {2}</translation>
    </message>
    <message>
        <source>{0}, to {1}, {2}</source>
        <extracomment>ui/mailbox/mail_model.py</extracomment>
        <translation>{0}, à {1}, {2}</translation>
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
        <translation>SMS&#xa0;: {0}</translation>
    </message>
    <message>
        <source>just now</source>
        <extracomment>ui/mailbox/when.py</extracomment>
        <translation>à l&apos;instant</translation>
    </message>
    <message>
        <source>{0} d ago</source>
        <extracomment>ui/mailbox/when.py</extracomment>
        <translation>il y a {0} j</translation>
    </message>
    <message>
        <source>{0} h ago</source>
        <extracomment>ui/mailbox/when.py</extracomment>
        <translation>il y a {0} h</translation>
    </message>
    <message>
        <source>{0} min ago</source>
        <extracomment>ui/mailbox/when.py</extracomment>
        <translation>il y a {0} min</translation>
    </message>
</context>
<context>
    <name>MailboxPanel</name>
    <message>
        <source>Mails</source>
        <extracomment>ui/mailbox/panel.py</extracomment>
        <translation>Mails</translation>
    </message>
    <message>
        <source>New mail to {0}: {1}</source>
        <extracomment>ui/mailbox/panel.py</extracomment>
        <translation>Nouveau mail à {0}&#xa0;: {1}</translation>
    </message>
    <message>
        <source>New mail to {0}: {1}. The code is {2}.</source>
        <extracomment>ui/mailbox/panel.py</extracomment>
        <translation>Nouveau mail à {0}&#xa0;: {1}. Le code est {2}.</translation>
    </message>
    <message>
        <source>No mail yet.
Register, and Cognito&apos;s mail lands here.</source>
        <extracomment>ui/mailbox/panel.py</extracomment>
        <translation>Pas encore de mail.
Inscrivez-vous, et le mail de Cognito arrive ici.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>&amp;File</source>
        <extracomment>ui/main_window.py</extracomment>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <extracomment>ui/main_window.py</extracomment>
        <translation>&amp;Aide</translation>
    </message>
    <message>
        <source>&amp;Pool</source>
        <extracomment>ui/main_window.py</extracomment>
        <translation>&amp;Pool</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <extracomment>ui/main_window.py</extracomment>
        <translation>&amp;Vue</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <extracomment>ui/main_window.py</extracomment>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Configuration (*.js *.json)</source>
        <extracomment>ui/main_window.py</extracomment>
        <translation>Configuration (*.js *.json)</translation>
    </message>
    <message>
        <source>Open a pool&apos;s configuration</source>
        <extracomment>ui/main_window.py</extracomment>
        <translation>Ouvrir la configuration d&apos;un pool</translation>
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
        <translation>Et aussi</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>About Wild Rydes</source>
        <extracomment>ui/menus.py</extracomment>
        <translation>À propos de Wild Rydes</translation>
    </message>
    <message>
        <source>All commands…</source>
        <extracomment>ui/menus.py</extracomment>
        <translation>Toutes les commandes…</translation>
    </message>
    <message>
        <source>Choose a pool…</source>
        <extracomment>ui/menus.py</extracomment>
        <translation>Choisir un pool…</translation>
    </message>
    <message>
        <source>Open configuration file…</source>
        <extracomment>ui/menus.py</extracomment>
        <translation>Ouvrir un fichier de configuration…</translation>
    </message>
    <message>
        <source>Open recording…</source>
        <extracomment>ui/menus.py</extracomment>
        <translation>Ouvrir un enregistrement…</translation>
    </message>
    <message>
        <source>Quit</source>
        <extracomment>ui/menus.py</extracomment>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Save recording…</source>
        <extracomment>ui/menus.py</extracomment>
        <translation>Enregistrer les échanges…</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Message</source>
        <extracomment>ui/widgets/message_bar.py</extracomment>
        <translation>Message</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>ui/widgets/message_bar.py</extracomment>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Request id</source>
        <extracomment>ui/widgets/message_bar.py</extracomment>
        <translation>ID de requête</translation>
    </message>
</context>
<context>
    <name>MfaEnrolment</name>
    <message>
        <source>Code</source>
        <extracomment>ui/pages/mfa_enrolment.py</extracomment>
        <translation>Code</translation>
    </message>
    <message>
        <source>Scan the picture with an authenticator app, or type the secret into it. Then type the code that the app shows.</source>
        <extracomment>ui/pages/mfa_enrolment.py</extracomment>
        <translation>Scannez l&apos;image avec une application d&apos;authentification, ou tapez-y le secret. Tapez ensuite le code que l&apos;application affiche.</translation>
    </message>
    <message>
        <source>Six digits, a new one every 30 seconds.</source>
        <extracomment>ui/pages/mfa_enrolment.py</extracomment>
        <translation>Six chiffres, de nouveaux toutes les 30 secondes.</translation>
    </message>
    <message>
        <source>The code is missing. The authenticator app shows it.</source>
        <extracomment>ui/pages/mfa_enrolment.py</extracomment>
        <translation>Il manque le code. L&apos;application d&apos;authentification l&apos;affiche.</translation>
    </message>
    <message>
        <source>The code of an authenticator app has 6 digits.</source>
        <extracomment>ui/pages/mfa_enrolment.py</extracomment>
        <translation>Le code d&apos;une application d&apos;authentification a 6 chiffres.</translation>
    </message>
</context>
<context>
    <name>MfaFactors</name>
    <message>
        <source>Authenticator app</source>
        <extracomment>ui/pages/mfa_factors.py</extracomment>
        <translation>Appli d&apos;authentification</translation>
    </message>
    <message>
        <source>E-mail</source>
        <extracomment>ui/pages/mfa_factors.py</extracomment>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Needs a verified e-mail address; your account has none.</source>
        <extracomment>ui/pages/mfa_factors.py</extracomment>
        <translation>Demande une adresse e-mail vérifiée&#xa0;; votre compte n&apos;en a pas.</translation>
    </message>
    <message>
        <source>Needs a verified phone number; your account has none.</source>
        <extracomment>ui/pages/mfa_factors.py</extracomment>
        <translation>Demande un numéro de téléphone vérifié&#xa0;; votre compte n&apos;en a pas.</translation>
    </message>
    <message>
        <source>Not verified yet.</source>
        <extracomment>ui/pages/mfa_factors.py</extracomment>
        <translation>Pas encore vérifié.</translation>
    </message>
    <message>
        <source>One of them is enough. Where several are on, one may come first.</source>
        <extracomment>ui/pages/mfa_factors.py</extracomment>
        <translation>L&apos;un d&apos;eux suffit. S&apos;il y en a plusieurs d&apos;activés, l&apos;un peut passer en premier.</translation>
    </message>
    <message>
        <source>Shows a code without any network. Set it up below.</source>
        <extracomment>ui/pages/mfa_factors.py</extracomment>
        <translation>Affiche un code sans aucun réseau. Configurez-la ci-dessous.</translation>
    </message>
    <message>
        <source>Text message</source>
        <extracomment>ui/pages/mfa_factors.py</extracomment>
        <translation>SMS</translation>
    </message>
    <message>
        <source>To the Profile page</source>
        <extracomment>ui/pages/mfa_factors.py</extracomment>
        <translation>Vers la page Profil</translation>
    </message>
    <message>
        <source>To {contact}</source>
        <extracomment>ui/pages/mfa_factors.py</extracomment>
        <translation>À {contact}</translation>
    </message>
    <message>
        <source>first</source>
        <extracomment>ui/pages/mfa_factors.py</extracomment>
        <translation>d&apos;abord</translation>
    </message>
    <message>
        <source>let me choose each time</source>
        <extracomment>ui/pages/mfa_factors.py</extracomment>
        <translation>me laisser choisir chaque fois</translation>
    </message>
    <message>
        <source>{factor}: ask for it first</source>
        <extracomment>ui/pages/mfa_factors.py</extracomment>
        <translation>{factor}&#xa0;: à demander en premier</translation>
    </message>
</context>
<context>
    <name>MfaPage</name>
    <message>
        <source>An app on your phone or computer that shows a new code every 30 seconds. It shares a secret with the pool; only the newest secret counts.</source>
        <extracomment>ui/pages/mfa.py</extracomment>
        <translation>Une application sur votre téléphone ou votre ordinateur qui affiche un nouveau code toutes les 30 secondes. Elle partage un secret avec le pool&#xa0;; seul le secret le plus récent compte.</translation>
    </message>
    <message>
        <source>Asked for besides the password</source>
        <extracomment>ui/pages/mfa.py</extracomment>
        <translation>Demandé en plus du mot de passe</translation>
    </message>
    <message>
        <source>Authenticator app</source>
        <extracomment>ui/pages/mfa.py</extracomment>
        <translation>Application d&apos;authentification</translation>
    </message>
    <message>
        <source>Back to the account</source>
        <extracomment>ui/pages/mfa.py</extracomment>
        <translation>Retour au compte</translation>
    </message>
    <message>
        <source>Check and switch on</source>
        <extracomment>ui/pages/mfa.py</extracomment>
        <translation>Vérifier et activer</translation>
    </message>
    <message>
        <source>Go to sign in</source>
        <extracomment>ui/pages/mfa.py</extracomment>
        <translation>Aller à la connexion</translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <extracomment>ui/pages/mfa.py</extracomment>
        <translation>Laisser comme avant</translation>
    </message>
    <message>
        <source>Nobody is signed in</source>
        <extracomment>ui/pages/mfa.py</extracomment>
        <translation>Personne n&apos;est connecté</translation>
    </message>
    <message>
        <source>Read again</source>
        <extracomment>ui/pages/mfa.py</extracomment>
        <translation>Relire</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>ui/pages/mfa.py</extracomment>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Second factor</source>
        <extracomment>ui/pages/mfa.py</extracomment>
        <translation>Second facteur</translation>
    </message>
    <message>
        <source>Set up an app…</source>
        <extracomment>ui/pages/mfa.py</extracomment>
        <translation>Configurer une application…</translation>
    </message>
    <message>
        <source>Set up another app…</source>
        <extracomment>ui/pages/mfa.py</extracomment>
        <translation>Configurer une autre application…</translation>
    </message>
    <message>
        <source>Sign in to see your second factors.</source>
        <extracomment>ui/pages/mfa.py</extracomment>
        <translation>Connectez-vous pour voir vos seconds facteurs.</translation>
    </message>
    <message>
        <source>What a sign-in asks for besides the password.</source>
        <extracomment>ui/pages/mfa.py</extracomment>
        <translation>Ce qu&apos;une connexion demande en plus du mot de passe.</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>A unicorn</source>
        <extracomment>ui/widgets/navigation.py</extracomment>
        <translation>Une licorne</translation>
    </message>
    <message>
        <source>Account</source>
        <extracomment>ui/widgets/navigation.py</extracomment>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Choose a pool</source>
        <extracomment>ui/widgets/navigation.py</extracomment>
        <translation>Choisir un pool</translation>
    </message>
    <message>
        <source>Navigation</source>
        <extracomment>ui/widgets/navigation.py</extracomment>
        <translation>Navigation</translation>
    </message>
    <message>
        <source>Register</source>
        <extracomment>ui/widgets/navigation.py</extracomment>
        <translation>S&apos;inscrire</translation>
    </message>
    <message>
        <source>Ride</source>
        <extracomment>ui/widgets/navigation.py</extracomment>
        <translation>Course</translation>
    </message>
    <message>
        <source>Sign in</source>
        <extracomment>ui/widgets/navigation.py</extracomment>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Verify</source>
        <extracomment>ui/widgets/navigation.py</extracomment>
        <translation>Vérifier</translation>
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
        <translation>Créer</translation>
    </message>
    <message>
        <source>Create a user</source>
        <extracomment>ui/directory/new_user_card.py</extracomment>
        <translation>Créer un utilisateur</translation>
    </message>
    <message>
        <source>Create somebody</source>
        <extracomment>ui/local_pool/people.py</extracomment>
        <translation>Créer quelqu&apos;un</translation>
    </message>
    <message>
        <source>Create the user</source>
        <extracomment>ui/directory/new_user_card.py</extracomment>
        <translation>Créer l&apos;utilisateur</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <extracomment>ui/directory/new_user_card.py, ui/local_pool/people.py</extracomment>
        <translation>Adresse e-mail</translation>
    </message>
    <message>
        <source>Good for one sign-in, which asks for a new one (NEW_PASSWORD_REQUIRED).</source>
        <extracomment>ui/directory/new_user_card.py, ui/local_pool/people.py</extracomment>
        <translation>Bon pour une seule connexion, qui en demande un nouveau (NEW_PASSWORD_REQUIRED).</translation>
    </message>
    <message>
        <source>Mail the password to the user</source>
        <extracomment>ui/directory/new_user_card.py</extracomment>
        <translation>Envoyer le mot de passe par mail à l&apos;utilisateur</translation>
    </message>
    <message>
        <source>Say who it is.</source>
        <extracomment>ui/directory/new_user_card.py, ui/local_pool/people.py</extracomment>
        <translation>Dites qui c&apos;est.</translation>
    </message>
    <message>
        <source>Temporary password</source>
        <extracomment>ui/directory/new_user_card.py, ui/local_pool/people.py</extracomment>
        <translation>Mot de passe temporaire</translation>
    </message>
    <message>
        <source>The address is verified</source>
        <extracomment>ui/directory/new_user_card.py, ui/local_pool/people.py</extracomment>
        <translation>L&apos;adresse est vérifiée</translation>
    </message>
    <message>
        <source>The pool sends codes to this address.</source>
        <extracomment>ui/local_pool/people.py</extracomment>
        <translation>Le pool envoie les codes à cette adresse.</translation>
    </message>
    <message>
        <source>They need one for their first sign-in.</source>
        <extracomment>ui/directory/new_user_card.py, ui/local_pool/people.py</extracomment>
        <translation>Il en faut un pour la première connexion.</translation>
    </message>
    <message>
        <source>Username</source>
        <extracomment>ui/directory/new_user_card.py, ui/local_pool/people.py</extracomment>
        <translation>Nom d&apos;utilisateur</translation>
    </message>
</context>
<context>
    <name>NotesWindow</name>
    <message>
        <source>Back</source>
        <extracomment>ui/presenter/notes.py</extracomment>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Next step</source>
        <extracomment>ui/presenter/notes.py</extracomment>
        <translation>Étape suivante</translation>
    </message>
    <message>
        <source>Next: {0}</source>
        <extracomment>ui/presenter/notes.py</extracomment>
        <translation>Ensuite&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Notes to this step</source>
        <extracomment>ui/presenter/notes.py</extracomment>
        <translation>Notes de cette étape</translation>
    </message>
    <message>
        <source>Speaker&apos;s notes</source>
        <extracomment>ui/presenter/notes.py</extracomment>
        <translation>Notes de présentation</translation>
    </message>
    <message>
        <source>Step {0} of {1}</source>
        <extracomment>ui/presenter/notes.py</extracomment>
        <translation>Étape {0} sur {1}</translation>
    </message>
    <message>
        <source>The last step.</source>
        <extracomment>ui/presenter/notes.py</extracomment>
        <translation>La dernière étape.</translation>
    </message>
    <message>
        <source>There are no notes to this step.</source>
        <extracomment>ui/presenter/notes.py</extracomment>
        <translation>Il n&apos;y a pas de notes pour cette étape.</translation>
    </message>
    <message>
        <source>Time since the beginning</source>
        <extracomment>ui/presenter/notes.py</extracomment>
        <translation>Temps depuis le début</translation>
    </message>
    <message>
        <source>{0} next · {1} back · {2} reveal · {3} all keys</source>
        <extracomment>ui/presenter/notes.py</extracomment>
        <translation>{0}&#xa0;: suite · {1}&#xa0;: retour · {2}&#xa0;: dévoiler · {3}&#xa0;: touches</translation>
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
        <translation>Un nombre entier de {least} à {most}.</translation>
    </message>
</context>
<context>
    <name>OursCard</name>
    <message>
        <source>There already</source>
        <extracomment>ui/stack/ours_card.py</extracomment>
        <translation>Existe déjà</translation>
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
        <translation>N&apos;importe quel jeton Cognito, contrôlé par rapport à ce pool.
Il est jugé ici et n&apos;est envoyé nulle part.</translation>
    </message>
    <message>
        <source>Nobody is signed in.
Sign in, and the tokens open here.</source>
        <extracomment>ui/inspector/pages.py</extracomment>
        <translation>Personne n&apos;est connecté.
Connectez-vous, et les jetons s&apos;ouvrent ici.</translation>
    </message>
</context>
<context>
    <name>PasswordEvidence</name>
    <message>
        <source>A form that is not on this list would not be found: a password that was encrypted, say, or hashed in another way. And the search errs on one side only: a short or common password may be found in text that has nothing to do with it, but one that was sent in any of these forms is never called absent.</source>
        <extracomment>ui/protocol/password_evidence.py</extracomment>
        <translation>Une forme absente de cette liste ne serait pas trouvée&#xa0;: un mot de passe chiffré, par exemple, ou haché autrement. Et la recherche ne se trompe que dans un sens&#xa0;: un mot de passe court ou courant peut être trouvé dans un texte qui n&apos;a rien à voir avec lui, mais celui qui a été envoyé sous l&apos;une de ces formes n&apos;est jamais dit absent.</translation>
    </message>
    <message numerus="yes">
        <source>And {0} requests before these.</source>
        <extracomment>ui/protocol/password_evidence.py</extracomment>
        <translation>
            <numerusform>Et {0} requête avant celles-ci.</numerusform>
            <numerusform>Et {0} requêtes avant celles-ci.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cognito has to be told a new password once, to make a verifier of it: SignUp, ConfirmForgotPassword and ChangePassword send it (the last one the old one too), and so does the answer to NEW_PASSWORD_REQUIRED. A sign-in by USER_PASSWORD_AUTH sends it every time; one by USER_SRP_AUTH never does.</source>
        <extracomment>ui/protocol/password_evidence.py</extracomment>
        <translation>Il faut bien donner une fois un nouveau mot de passe à Cognito, pour qu&apos;il en fasse un vérificateur&#xa0;: SignUp, ConfirmForgotPassword et ChangePassword l&apos;envoient (le dernier envoie aussi l&apos;ancien), et la réponse à NEW_PASSWORD_REQUIRED également. Une connexion par USER_PASSWORD_AUTH l&apos;envoie chaque fois&#xa0;; par USER_SRP_AUTH, jamais.</translation>
    </message>
    <message>
        <source>How do you know?</source>
        <extracomment>ui/protocol/password_evidence.py</extracomment>
        <translation>Comment le savez-vous&#xa0;?</translation>
    </message>
    <message>
        <source>How the sentence about the password is known</source>
        <extracomment>ui/protocol/password_evidence.py</extracomment>
        <translation>Comment on sait ce que dit la phrase sur le mot de passe</translation>
    </message>
    <message>
        <source>In this trace it was in:</source>
        <extracomment>ui/protocol/password_evidence.py</extracomment>
        <translation>Dans cette trace, il était dans&#xa0;:</translation>
    </message>
    <message>
        <source>In which forms</source>
        <extracomment>ui/protocol/password_evidence.py</extracomment>
        <translation>Sous quelles formes</translation>
    </message>
    <message>
        <source>No request of this trace held it.</source>
        <extracomment>ui/protocol/password_evidence.py</extracomment>
        <translation>Aucune requête de cette trace ne le contenait.</translation>
    </message>
    <message>
        <source>The recording says so. Its requests were searched when they were sent; that can&apos;t be done again, because the password was never kept. Whoever can write to the file can change what it says.</source>
        <extracomment>ui/protocol/password_evidence.py</extracomment>
        <translation>L&apos;enregistrement le dit. Ses requêtes ont été fouillées quand elles sont parties&#xa0;; on ne peut pas le refaire, car le mot de passe n&apos;a jamais été conservé. Qui peut écrire dans le fichier peut changer ce qu&apos;il dit.</translation>
    </message>
    <message>
        <source>Were the password {0}, these would be the bytes that are searched for:</source>
        <extracomment>ui/protocol/password_evidence.py</extracomment>
        <translation>Si le mot de passe était {0}, voici les octets qui seraient recherchés&#xa0;:</translation>
    </message>
    <message>
        <source>What was searched</source>
        <extracomment>ui/protocol/password_evidence.py</extracomment>
        <translation>Ce qui a été fouillé</translation>
    </message>
    <message>
        <source>Where it is sent, and why</source>
        <extracomment>ui/protocol/password_evidence.py</extracomment>
        <translation>Où il est envoyé, et pourquoi</translation>
    </message>
    <message>
        <source>While the app still had the password, it searched the bytes of each request, head and body, just as they went into the connection (TLS encrypts them after that). What is kept is their number and whether it was found; the password is not.</source>
        <extracomment>ui/protocol/password_evidence.py</extracomment>
        <translation>Tant que l&apos;application avait encore le mot de passe, elle a fouillé les octets de chaque requête, en-tête et corps, exactement tels qu&apos;ils sont entrés dans la connexion (TLS les chiffre après). Ce qui est conservé, c&apos;est leur nombre et s&apos;il a été trouvé&#xa0;; pas le mot de passe.</translation>
    </message>
    <message>
        <source>as a text in JSON, with and without escapes for what is not ASCII</source>
        <extracomment>ui/protocol/password_evidence.py</extracomment>
        <translation>comme texte en JSON, avec et sans échappements pour ce qui n&apos;est pas de l&apos;ASCII</translation>
    </message>
    <message>
        <source>as in an address or a form</source>
        <extracomment>ui/protocol/password_evidence.py</extracomment>
        <translation>comme dans une adresse ou un formulaire</translation>
    </message>
    <message>
        <source>as it was typed, in UTF-8</source>
        <extracomment>ui/protocol/password_evidence.py</extracomment>
        <translation>tel qu&apos;il a été tapé, en UTF-8</translation>
    </message>
    <message>
        <source>from the end to the beginning</source>
        <extracomment>ui/protocol/password_evidence.py</extracomment>
        <translation>de la fin au début</translation>
    </message>
    <message>
        <source>its hash as text</source>
        <extracomment>ui/protocol/password_evidence.py</extracomment>
        <translation>son hachage sous forme de texte</translation>
    </message>
    <message>
        <source>its hash, 32 bytes (written in hexadecimal here)</source>
        <extracomment>ui/protocol/password_evidence.py</extracomment>
        <translation>son hachage, 32 octets (écrits ici en hexadécimal)</translation>
    </message>
    <message>
        <source>its hash, wherever it may begin in a longer text</source>
        <extracomment>ui/protocol/password_evidence.py</extracomment>
        <translation>son hachage, où qu&apos;il commence dans un texte plus long</translation>
    </message>
    <message>
        <source>not found</source>
        <extracomment>ui/protocol/password_evidence.py</extracomment>
        <translation>non trouvé</translation>
    </message>
    <message>
        <source>not searched</source>
        <extracomment>ui/protocol/password_evidence.py</extracomment>
        <translation>non fouillé</translation>
    </message>
    <message>
        <source>password found</source>
        <extracomment>ui/protocol/password_evidence.py</extracomment>
        <translation>mot de passe trouvé</translation>
    </message>
    <message>
        <source>request {0}, {1}: {2}</source>
        <extracomment>ui/protocol/password_evidence.py</extracomment>
        <translation>requête {0}, {1}&#xa0;: {2}</translation>
    </message>
    <message>
        <source>two digits for each byte, in small and in capital letters</source>
        <extracomment>ui/protocol/password_evidence.py</extracomment>
        <translation>deux chiffres pour chaque octet, en minuscules et en majuscules</translation>
    </message>
    <message>
        <source>wherever it may begin in a longer text, in both alphabets: only the letters that depend on the password alone</source>
        <extracomment>ui/protocol/password_evidence.py</extracomment>
        <translation>où qu&apos;il commence dans un texte plus long, dans les deux alphabets&#xa0;: seulement les lettres qui ne dépendent que du mot de passe</translation>
    </message>
    <message>
        <source>{0} bytes</source>
        <extracomment>ui/protocol/password_evidence.py</extracomment>
        <translation>{0} octets</translation>
    </message>
</context>
<context>
    <name>PasswordFacts</name>
    <message>
        <source>Only {0} of the {1} requests of this conversation were searched for your password: nothing is claimed about the rest.</source>
        <extracomment>ui/protocol/password_facts.py</extracomment>
        <translation>Seules {0} des {1} requêtes de cette conversation ont été fouillées à la recherche de votre mot de passe&#xa0;: rien n&apos;est affirmé du reste.</translation>
    </message>
    <message>
        <source>Recorded: {0}</source>
        <extracomment>ui/protocol/password_facts.py</extracomment>
        <translation>Enregistré&#xa0;: {0}</translation>
    </message>
    <message>
        <source>This conversation did not send your password: {0}, {1} bytes searched, in {2} forms.</source>
        <extracomment>ui/protocol/password_facts.py</extracomment>
        <translation>Cette conversation n&apos;a pas envoyé votre mot de passe&#xa0;: {0}, {1} octets fouillés, sous {2} formes.</translation>
    </message>
    <message>
        <source>This request did not send your password: {0}, {1} bytes searched, in {2} forms.</source>
        <extracomment>ui/protocol/password_facts.py</extracomment>
        <translation>Cette requête n&apos;a pas envoyé votre mot de passe&#xa0;: {0}, {1} octets fouillés, sous {2} formes.</translation>
    </message>
    <message>
        <source>This sign-in did not send your password: {0}, {1} bytes searched, in {2} forms.</source>
        <extracomment>ui/protocol/password_facts.py</extracomment>
        <translation>Cette connexion n&apos;a pas envoyé votre mot de passe&#xa0;: {0}, {1} octets fouillés, sous {2} formes.</translation>
    </message>
    <message>
        <source>Your password was sent in request {0} of this conversation, {1}.</source>
        <extracomment>ui/protocol/password_facts.py</extracomment>
        <translation>Votre mot de passe a été envoyé dans la requête {0} de cette conversation, {1}.</translation>
    </message>
    <message>
        <source>Your password was sent in this request, {0}.</source>
        <extracomment>ui/protocol/password_facts.py</extracomment>
        <translation>Votre mot de passe a été envoyé dans cette requête, {0}.</translation>
    </message>
    <message>
        <source>inside TLS</source>
        <extracomment>ui/protocol/password_facts.py</extracomment>
        <translation>sous TLS</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <extracomment>ui/protocol/password_facts.py</extracomment>
        <translation>non chiffré</translation>
    </message>
    <message>
        <source>over this machine&apos;s loopback, not encrypted; a real pool is only reached through TLS</source>
        <extracomment>ui/protocol/password_facts.py</extracomment>
        <translation>par la boucle locale de cette machine, non chiffré&#xa0;; un vrai pool n&apos;est accessible que sous TLS</translation>
    </message>
    <message numerus="yes">
        <source>{0} requests</source>
        <extracomment>ui/protocol/password_facts.py</extracomment>
        <translation>
            <numerusform>{0} requête</numerusform>
            <numerusform>{0} requêtes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PasswordField</name>
    <message>
        <source>Hide password</source>
        <extracomment>ui/widgets/fields.py</extracomment>
        <translation>Masquer le mot de passe</translation>
    </message>
    <message>
        <source>Show password</source>
        <extracomment>ui/widgets/fields.py</extracomment>
        <translation>Afficher le mot de passe</translation>
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
        <translation>Retour</translation>
    </message>
    <message>
        <source>Back to the request</source>
        <extracomment>ui/protocol/password_line.py</extracomment>
        <translation>Retour à la requête</translation>
    </message>
    <message>
        <source>How do you know?</source>
        <extracomment>ui/protocol/password_line.py</extracomment>
        <translation>Comment le savez-vous&#xa0;?</translation>
    </message>
    <message>
        <source>How?</source>
        <extracomment>ui/protocol/password_line.py</extracomment>
        <translation>Comment&#xa0;?</translation>
    </message>
    <message>
        <source>Was the password sent?</source>
        <extracomment>ui/protocol/password_line.py</extracomment>
        <translation>Le mot de passe a-t-il été envoyé&#xa0;?</translation>
    </message>
</context>
<context>
    <name>PasswordsCard</name>
    <message>
        <source>Passwords</source>
        <extracomment>ui/local_pool/schema_cards.py</extracomment>
        <translation>Mots de passe</translation>
    </message>
    <message>
        <source>Temporary passwords last (days)</source>
        <extracomment>ui/local_pool/schema_cards.py</extracomment>
        <translation>Durée des mots de passe temporaires (jours)</translation>
    </message>
    <message>
        <source>What a new password needs. The passwords that people have stay good. 6 to 99.</source>
        <extracomment>ui/local_pool/schema_cards.py</extracomment>
        <translation>Ce qu&apos;il faut à un nouveau mot de passe. Ceux que l&apos;on a déjà restent bons. De 6 à 99.</translation>
    </message>
    <message>
        <source>Whoever comes later needs a new one from you. 1 to 365.</source>
        <extracomment>ui/local_pool/schema_cards.py</extracomment>
        <translation>Qui vient plus tard a besoin que vous lui en donniez un nouveau. De 1 à 365.</translation>
    </message>
</context>
<context>
    <name>PeopleCard</name>
    <message>
        <source>Confirmed</source>
        <extracomment>ui/local_pool/people.py</extracomment>
        <translation>Confirmé</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>ui/local_pool/people.py</extracomment>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <extracomment>ui/local_pool/people.py</extracomment>
        <translation>Supprimer pour de bon</translation>
    </message>
    <message>
        <source>Disable</source>
        <extracomment>ui/local_pool/people.py</extracomment>
        <translation>Désactiver</translation>
    </message>
    <message>
        <source>Disable ends every session and refuses the next sign-in. After “Require a reset” the password is refused until it is reset by a mailed code.</source>
        <extracomment>ui/local_pool/people.py</extracomment>
        <translation>Désactiver met fin à toutes les sessions et refuse la prochaine connexion. Après «&#xa0;Exiger une réinitialisation&#xa0;», le mot de passe est refusé jusqu&apos;à sa réinitialisation par un code envoyé par mail.</translation>
    </message>
    <message>
        <source>Enable</source>
        <extracomment>ui/local_pool/people.py</extracomment>
        <translation>Activer</translation>
    </message>
    <message>
        <source>Has to choose a new password</source>
        <extracomment>ui/local_pool/people.py</extracomment>
        <translation>Doit choisir un nouveau mot de passe</translation>
    </message>
    <message>
        <source>Has to reset the password</source>
        <extracomment>ui/local_pool/people.py</extracomment>
        <translation>Doit réinitialiser son mot de passe</translation>
    </message>
    <message>
        <source>Nobody is registered yet.</source>
        <extracomment>ui/local_pool/people.py</extracomment>
        <translation>Personne n&apos;est encore inscrit.</translation>
    </message>
    <message>
        <source>People</source>
        <extracomment>ui/local_pool/people.py</extracomment>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Registered, the address not verified yet</source>
        <extracomment>ui/local_pool/people.py</extracomment>
        <translation>Inscrit, l&apos;adresse pas encore vérifiée</translation>
    </message>
    <message>
        <source>Require a reset</source>
        <extracomment>ui/local_pool/people.py</extracomment>
        <translation>Exiger une réinitialisation</translation>
    </message>
    <message>
        <source>Who</source>
        <extracomment>ui/local_pool/people.py</extracomment>
        <translation>Qui</translation>
    </message>
    <message>
        <source>{status} ({word})</source>
        <extracomment>ui/local_pool/people.py</extracomment>
        <translation>{status} ({word})</translation>
    </message>
    <message>
        <source>{status} ({word}), disabled</source>
        <extracomment>ui/local_pool/people.py</extracomment>
        <translation>{status} ({word}), désactivé</translation>
    </message>
</context>
<context>
    <name>PolicyChecklist</name>
    <message>
        <source>(Cognito&apos;s default)</source>
        <extracomment>ui/widgets/policy_checklist.py</extracomment>
        <translation>(valeur par défaut de Cognito)</translation>
    </message>
    <message>
        <source>Cognito&apos;s default; this pool&apos;s own may differ.</source>
        <extracomment>ui/widgets/policy_checklist.py</extracomment>
        <translation>Valeur par défaut de Cognito&#xa0;; celle de ce pool peut être autre.</translation>
    </message>
    <message>
        <source>Password policy</source>
        <extracomment>ui/widgets/policy_checklist.py</extracomment>
        <translation>Règles de mot de passe</translation>
    </message>
    <message>
        <source>a digit</source>
        <extracomment>ui/widgets/policy_checklist.py</extracomment>
        <translation>un chiffre</translation>
    </message>
    <message>
        <source>a lower-case letter</source>
        <extracomment>ui/widgets/policy_checklist.py</extracomment>
        <translation>une minuscule</translation>
    </message>
    <message>
        <source>a symbol, such as ! or #</source>
        <extracomment>ui/widgets/policy_checklist.py</extracomment>
        <translation>un symbole, comme&#xa0;! ou #</translation>
    </message>
    <message>
        <source>an upper-case letter</source>
        <extracomment>ui/widgets/policy_checklist.py</extracomment>
        <translation>une majuscule</translation>
    </message>
    <message numerus="yes">
        <source>{count} characters or more</source>
        <extracomment>ui/widgets/policy_checklist.py</extracomment>
        <translation>
            <numerusform>{count} caractère ou plus</numerusform>
            <numerusform>{count} caractères ou plus</numerusform>
        </translation>
    </message>
    <message>
        <source>{what}: met</source>
        <extracomment>ui/widgets/policy_checklist.py</extracomment>
        <translation>{what}&#xa0;: c&apos;est bon</translation>
    </message>
    <message>
        <source>{what}: missing</source>
        <extracomment>ui/widgets/policy_checklist.py</extracomment>
        <translation>{what}&#xa0;: il manque</translation>
    </message>
</context>
<context>
    <name>PolicyRow</name>
    <message>
        <source>A length from {least} to {most} characters.</source>
        <extracomment>ui/local_pool/policy_row.py</extracomment>
        <translation>Une longueur de {least} à {most} caractères.</translation>
    </message>
    <message>
        <source>Digits</source>
        <extracomment>ui/local_pool/policy_row.py</extracomment>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>Least length</source>
        <extracomment>ui/local_pool/policy_row.py</extracomment>
        <translation>Longueur minimale</translation>
    </message>
    <message>
        <source>Least length of a password</source>
        <extracomment>ui/local_pool/policy_row.py</extracomment>
        <translation>Longueur minimale d&apos;un mot de passe</translation>
    </message>
    <message>
        <source>Lower case</source>
        <extracomment>ui/local_pool/policy_row.py</extracomment>
        <translation>Minuscules</translation>
    </message>
    <message>
        <source>Passwords need: {what}</source>
        <extracomment>ui/local_pool/policy_row.py</extracomment>
        <translation>Il faut aux mots de passe&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Symbols</source>
        <extracomment>ui/local_pool/policy_row.py</extracomment>
        <translation>Symboles</translation>
    </message>
    <message>
        <source>Upper case</source>
        <extracomment>ui/local_pool/policy_row.py</extracomment>
        <translation>Majuscules</translation>
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
        <translation>Pool local</translation>
    </message>
    <message>
        <source>No pool chosen yet</source>
        <extracomment>ui/widgets/navigation.py</extracomment>
        <translation>Aucun pool choisi</translation>
    </message>
    <message>
        <source>Pool</source>
        <extracomment>ui/widgets/navigation.py</extracomment>
        <translation>Pool</translation>
    </message>
</context>
<context>
    <name>PoolDrop</name>
    <message>
        <source>Drop a configuration file, or a pool&apos;s id or ARN.
Nothing in it is run.</source>
        <extracomment>ui/pool_drop.py</extracomment>
        <translation>Déposez un fichier de configuration, ou l&apos;ID ou l&apos;ARN d&apos;un pool.
Rien de son contenu n&apos;est exécuté.</translation>
    </message>
</context>
<context>
    <name>PoolModel</name>
    <message>
        <source>Local pool</source>
        <extracomment>ui/pools/pool_table.py</extracomment>
        <translation>Pool local</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>ui/pools/pool_table.py</extracomment>
        <translation>Nom</translation>
    </message>
    <message>
        <source>User pool</source>
        <extracomment>ui/pools/pool_table.py</extracomment>
        <translation>Pool d&apos;utilisateurs</translation>
    </message>
    <message>
        <source>Where</source>
        <extracomment>ui/pools/pool_table.py</extracomment>
        <translation>Où</translation>
    </message>
    <message>
        <source>not started</source>
        <extracomment>ui/pools/pool_table.py</extracomment>
        <translation>non démarré</translation>
    </message>
    <message>
        <source>without a name</source>
        <extracomment>ui/pools/pool_table.py</extracomment>
        <translation>sans nom</translation>
    </message>
    <message>
        <source>{name} (open)</source>
        <extracomment>ui/pools/pool_table.py</extracomment>
        <translation>{name} (ouvert)</translation>
    </message>
</context>
<context>
    <name>PoolTable</name>
    <message>
        <source>Pools</source>
        <extracomment>ui/pools/pool_table.py</extracomment>
        <translation>Pools</translation>
    </message>
</context>
<context>
    <name>PoolWords</name>
    <message numerus="yes">
        <source>%n thing(s) to see to.</source>
        <extracomment>ui/pools/words.py</extracomment>
        <translation>
            <numerusform>%n point à régler.</numerusform>
            <numerusform>%n points à régler.</numerusform>
        </translation>
    </message>
    <message>
        <source>AWS, {region}</source>
        <extracomment>ui/pools/words.py</extracomment>
        <translation>AWS, {region}</translation>
    </message>
    <message>
        <source>All is as it should be.</source>
        <extracomment>ui/pools/words.py</extracomment>
        <translation>Tout est en ordre.</translation>
    </message>
    <message>
        <source>App client</source>
        <extracomment>ui/pools/words.py</extracomment>
        <translation>Client d&apos;application</translation>
    </message>
    <message>
        <source>Client of this pool</source>
        <extracomment>ui/pools/words.py</extracomment>
        <translation>Client de ce pool</translation>
    </message>
    <message>
        <source>Client secret</source>
        <extracomment>ui/pools/words.py</extracomment>
        <translation>Secret du client</translation>
    </message>
    <message>
        <source>Clock</source>
        <extracomment>ui/pools/words.py</extracomment>
        <translation>Horloge</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <extracomment>ui/pools/words.py</extracomment>
        <translation>Point de terminaison</translation>
    </message>
    <message>
        <source>Fails</source>
        <extracomment>ui/pools/words.py</extracomment>
        <translation>Échoue</translation>
    </message>
    <message>
        <source>Found: the pool and its app client</source>
        <extracomment>ui/pools/words.py</extracomment>
        <translation>Trouvés&#xa0;: le pool et son client d&apos;application</translation>
    </message>
    <message>
        <source>It names no API: to request a ride, the Ride page takes its address.</source>
        <extracomment>ui/pools/words.py</extracomment>
        <translation>Il ne nomme aucune API&#xa0;: pour demander une course, la page Course en prend l&apos;adresse.</translation>
    </message>
    <message>
        <source>It names several APIs; the first was taken, {api}.</source>
        <extracomment>ui/pools/words.py</extracomment>
        <translation>Il nomme plusieurs API&#xa0;; la première a été prise, {api}.</translation>
    </message>
    <message>
        <source>Its app client has a secret, which WILDRYDES_CLIENT_SECRET has to hold.</source>
        <extracomment>ui/pools/words.py</extracomment>
        <translation>Son client d&apos;application a un secret, que WILDRYDES_CLIENT_SECRET doit contenir.</translation>
    </message>
    <message>
        <source>Mind: requests go to {url}, not to Amazon.</source>
        <extracomment>ui/pools/words.py</extracomment>
        <translation>Attention&#xa0;: les requêtes vont à {url}, pas à Amazon.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing is wrong; %n check(s) could not be made.</source>
        <extracomment>ui/pools/words.py</extracomment>
        <translation>
            <numerusform>Rien d&apos;anormal&#xa0;; %n contrôle n&apos;a pas pu être fait.</numerusform>
            <numerusform>Rien d&apos;anormal&#xa0;; %n contrôles n&apos;ont pas pu être faits.</numerusform>
        </translation>
    </message>
    <message>
        <source>Opened: {name}</source>
        <extracomment>ui/pools/words.py</extracomment>
        <translation>Ouvert&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Other flows</source>
        <extracomment>ui/pools/words.py</extracomment>
        <translation>Autres flux</translation>
    </message>
    <message>
        <source>Passes</source>
        <extracomment>ui/pools/words.py</extracomment>
        <translation>Réussit</translation>
    </message>
    <message>
        <source>Public keys</source>
        <extracomment>ui/pools/words.py</extracomment>
        <translation>Clés publiques</translation>
    </message>
    <message>
        <source>Region and ids</source>
        <extracomment>ui/pools/words.py</extracomment>
        <translation>Région et ID</translation>
    </message>
    <message>
        <source>Sign-in by SRP</source>
        <extracomment>ui/pools/words.py</extracomment>
        <translation>Connexion par SRP</translation>
    </message>
    <message>
        <source>The client secret in it was left there: set WILDRYDES_CLIENT_SECRET to use it.</source>
        <extracomment>ui/pools/words.py</extracomment>
        <translation>Le secret de client qu&apos;il contient y a été laissé&#xa0;: définissez WILDRYDES_CLIENT_SECRET pour l&apos;utiliser.</translation>
    </message>
    <message>
        <source>Understood: Amplify&apos;s amplify_outputs.json</source>
        <extracomment>ui/pools/words.py</extracomment>
        <translation>Compris&#xa0;: amplify_outputs.json d&apos;Amplify</translation>
    </message>
    <message>
        <source>Understood: Amplify&apos;s amplifyconfiguration.json</source>
        <extracomment>ui/pools/words.py</extracomment>
        <translation>Compris&#xa0;: amplifyconfiguration.json d&apos;Amplify</translation>
    </message>
    <message>
        <source>Understood: Amplify&apos;s aws-exports.js</source>
        <extracomment>ui/pools/words.py</extracomment>
        <translation>Compris&#xa0;: aws-exports.js d&apos;Amplify</translation>
    </message>
    <message>
        <source>Understood: the outputs of a stack</source>
        <extracomment>ui/pools/words.py</extracomment>
        <translation>Compris&#xa0;: les sorties d&apos;une pile</translation>
    </message>
    <message>
        <source>Understood: the workshop&apos;s config.js</source>
        <extracomment>ui/pools/words.py</extracomment>
        <translation>Compris&#xa0;: le config.js de l&apos;atelier</translation>
    </message>
    <message>
        <source>Understood: what Amplify.configure is given</source>
        <extracomment>ui/pools/words.py</extracomment>
        <translation>Compris&#xa0;: ce que reçoit Amplify.configure</translation>
    </message>
    <message>
        <source>Unknown</source>
        <extracomment>ui/pools/words.py</extracomment>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>User pool {pool}, app client {client}, Region {region}.</source>
        <extracomment>ui/pools/words.py</extracomment>
        <translation>Pool d&apos;utilisateurs {pool}, client d&apos;application {client}, Région {region}.</translation>
    </message>
    <message>
        <source>this computer</source>
        <extracomment>ui/pools/words.py</extracomment>
        <translation>cet ordinateur</translation>
    </message>
</context>
<context>
    <name>PoolsPage</name>
    <message>
        <source>Give pools a name to come back to them. Their secrets are never kept or saved.</source>
        <extracomment>ui/pools/page.py</extracomment>
        <translation>Donnez un nom aux pools pour y revenir. Leurs secrets ne sont jamais conservés ni enregistrés.</translation>
    </message>
    <message>
        <source>Pools</source>
        <extracomment>ui/pools/page.py</extracomment>
        <translation>Pools</translation>
    </message>
    <message>
        <source>Save the whole list…</source>
        <extracomment>ui/pools/page.py</extracomment>
        <translation>Enregistrer toute la liste…</translation>
    </message>
</context>
<context>
    <name>PreferencesPage</name>
    <message>
        <source>As the system has it</source>
        <extracomment>ui/pages/preferences.py</extracomment>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Colours</source>
        <extracomment>ui/pages/preferences.py</extracomment>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Ctrl and + or - change the size of text from anywhere.</source>
        <extracomment>ui/pages/preferences.py</extracomment>
        <translation>Ctrl et + ou - changent la taille du texte depuis n&apos;importe où.</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>ui/pages/preferences.py</extracomment>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Folder</source>
        <extracomment>ui/pages/preferences.py</extracomment>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>High contrast</source>
        <extracomment>ui/pages/preferences.py</extracomment>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>How it looks</source>
        <extracomment>ui/pages/preferences.py</extracomment>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>ui/pages/preferences.py</extracomment>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Less movement</source>
        <extracomment>ui/pages/preferences.py</extracomment>
        <translation>Moins de mouvement</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>ui/pages/preferences.py</extracomment>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Panels</source>
        <extracomment>ui/pages/preferences.py</extracomment>
        <translation>Panneaux</translation>
    </message>
    <message>
        <source>Preferences</source>
        <extracomment>ui/pages/preferences.py</extracomment>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>Put the panels back in their places</source>
        <extracomment>ui/pages/preferences.py</extracomment>
        <translation>Replacer les panneaux</translation>
    </message>
    <message>
        <source>Settings, the log and the local pool. Passwords and tokens are in none of them; what “Keep me signed in” keeps is in the system&apos;s keyring.</source>
        <extracomment>ui/pages/preferences.py</extracomment>
        <translation>Les réglages, le journal et le pool local. Il n&apos;y a de mots de passe ou de jetons dans aucun d&apos;eux&#xa0;; ce que «&#xa0;Rester connecté&#xa0;» conserve est dans le trousseau du système.</translation>
    </message>
    <message>
        <source>Size of text</source>
        <extracomment>ui/pages/preferences.py</extracomment>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>The unicorn is there at once, and the sequence does not grow.</source>
        <extracomment>ui/pages/preferences.py</extracomment>
        <translation>La licorne est là tout de suite, et la séquence ne grandit pas.</translation>
    </message>
    <message>
        <source>The window and its panels come back where you left them, on each set of screens.</source>
        <extracomment>ui/pages/preferences.py</extracomment>
        <translation>La fenêtre et ses panneaux reviennent où vous les avez laissés, pour chaque ensemble d&apos;écrans.</translation>
    </message>
    <message>
        <source>What is kept on this computer</source>
        <extracomment>ui/pages/preferences.py</extracomment>
        <translation>Ce qui est conservé sur cet ordinateur</translation>
    </message>
    <message>
        <source>Whatever you choose holds at once, and next time.</source>
        <extracomment>ui/pages/preferences.py</extracomment>
        <translation>Ce que vous choisissez vaut tout de suite, et la prochaine fois.</translation>
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
        <translation>Revenir d&apos;une étape</translation>
    </message>
    <message>
        <source>End presenting</source>
        <extracomment>ui/presenter/keys.py</extracomment>
        <translation>Terminer la présentation</translation>
    </message>
    <message>
        <source>Larger, smaller, usual text</source>
        <extracomment>ui/presenter/keys.py</extracomment>
        <translation>Texte plus grand, plus petit, normal</translation>
    </message>
    <message>
        <source>Next step of the guide</source>
        <extracomment>ui/presenter/keys.py</extracomment>
        <translation>Étape suivante du guide</translation>
    </message>
    <message>
        <source>Replay the last messages in the theatre</source>
        <extracomment>ui/presenter/keys.py</extracomment>
        <translation>Rejouer les derniers messages dans le théâtre</translation>
    </message>
    <message>
        <source>Reveal what is covered, or cover it again</source>
        <extracomment>ui/presenter/keys.py</extracomment>
        <translation>Dévoiler ce qui est masqué, ou le masquer à nouveau</translation>
    </message>
    <message>
        <source>Speaker&apos;s notes, in a window of their own</source>
        <extracomment>ui/presenter/keys.py</extracomment>
        <translation>Notes de présentation, dans leur propre fenêtre</translation>
    </message>
    <message>
        <source>Spotlight on what the pointer or the keyboard is at</source>
        <extracomment>ui/presenter/keys.py</extracomment>
        <translation>Projecteur sur l&apos;endroit du pointeur ou du clavier</translation>
    </message>
    <message>
        <source>The page, or one panel after the other</source>
        <extracomment>ui/presenter/keys.py</extracomment>
        <translation>La page, ou un panneau après l&apos;autre</translation>
    </message>
    <message>
        <source>This card</source>
        <extracomment>ui/presenter/keys.py</extracomment>
        <translation>Cette carte</translation>
    </message>
</context>
<context>
    <name>Profile</name>
    <message>
        <source>A code went to {where} {by}. It lives for 24 hours.</source>
        <extracomment>ui/pages/profile_code.py</extracomment>
        <translation>Un code est parti vers {where} {by}. Il est valable 24 heures.</translation>
    </message>
    <message>
        <source>Add</source>
        <extracomment>ui/pages/profile_add.py</extracomment>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Add an attribute…</source>
        <extracomment>ui/pages/profile_add.py</extracomment>
        <translation>Ajouter un attribut…</translation>
    </message>
    <message>
        <source>As the pool has it, with or without “custom:” before it.</source>
        <extracomment>ui/pages/profile_add.py</extracomment>
        <translation>Tel que le pool l&apos;a, avec ou sans «&#xa0;custom:&#xa0;» devant.</translation>
    </message>
    <message>
        <source>Attribute</source>
        <extracomment>ui/pages/profile_add.py</extracomment>
        <translation>Attribut</translation>
    </message>
    <message>
        <source>Code</source>
        <extracomment>ui/pages/profile_code.py</extracomment>
        <translation>Code</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>ui/pages/profile_row.py</extracomment>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Delete {what}</source>
        <extracomment>ui/pages/profile_row.py</extracomment>
        <translation>Supprimer {what}</translation>
    </message>
    <message>
        <source>Enter the code</source>
        <extracomment>ui/pages/profile_row.py</extracomment>
        <translation>Saisir le code</translation>
    </message>
    <message>
        <source>I have a code</source>
        <extracomment>ui/pages/profile_row.py</extracomment>
        <translation>J&apos;ai un code</translation>
    </message>
    <message>
        <source>I have a code for a new one</source>
        <extracomment>ui/pages/profile_row.py</extracomment>
        <translation>J&apos;ai un code pour une nouvelle valeur</translation>
    </message>
    <message>
        <source>Leave out</source>
        <extracomment>ui/pages/profile_row.py</extracomment>
        <translation>Omettre</translation>
    </message>
    <message>
        <source>Name of the pool&apos;s own attribute</source>
        <extracomment>ui/pages/profile_add.py</extracomment>
        <translation>Nom de l&apos;attribut propre au pool</translation>
    </message>
    <message>
        <source>Never mind</source>
        <extracomment>ui/pages/profile_add.py</extracomment>
        <translation>Tant pis</translation>
    </message>
    <message>
        <source>Not now</source>
        <extracomment>ui/pages/profile_code.py</extracomment>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Not verified yet. A code went to {where}.</source>
        <extracomment>ui/pages/profile_row.py</extracomment>
        <translation>Pas encore vérifié. Un code est parti vers {where}.</translation>
    </message>
    <message>
        <source>Not verified.</source>
        <extracomment>ui/pages/profile_row.py</extracomment>
        <translation>Non vérifié.</translation>
    </message>
    <message>
        <source>One of the pool&apos;s own (custom:)</source>
        <extracomment>ui/pages/profile_add.py</extracomment>
        <translation>Un attribut propre au pool (custom:)</translation>
    </message>
    <message>
        <source>Only the pool knows what it may hold.</source>
        <extracomment>ui/pages/profile_add.py</extracomment>
        <translation>Seul le pool sait ce qu&apos;il peut contenir.</translation>
    </message>
    <message>
        <source>Read only: from sign-ins through another provider.</source>
        <extracomment>ui/pages/profile_row.py</extracomment>
        <translation>Lecture seule&#xa0;: vient de connexions par un autre fournisseur.</translation>
    </message>
    <message>
        <source>Read only: it was set for good when the account was made.</source>
        <extracomment>ui/pages/profile_row.py</extracomment>
        <translation>Lecture seule&#xa0;: défini une fois pour toutes à la création du compte.</translation>
    </message>
    <message>
        <source>Read only: the pool gives it once and never changes it.</source>
        <extracomment>ui/pages/profile_row.py</extracomment>
        <translation>Lecture seule&#xa0;: le pool le donne une fois et ne le change jamais.</translation>
    </message>
    <message>
        <source>Read only: this app client may not write it.</source>
        <extracomment>ui/pages/profile_row.py</extracomment>
        <translation>Lecture seule&#xa0;: ce client d&apos;application n&apos;a pas le droit de l&apos;écrire.</translation>
    </message>
    <message>
        <source>Read only: true once a code has proven the address.</source>
        <extracomment>ui/pages/profile_row.py</extracomment>
        <translation>Lecture seule&#xa0;: vrai dès qu&apos;un code a prouvé l&apos;adresse.</translation>
    </message>
    <message>
        <source>Read only: true once a code has proven the number.</source>
        <extracomment>ui/pages/profile_row.py</extracomment>
        <translation>Lecture seule&#xa0;: vrai dès qu&apos;un code a prouvé le numéro.</translation>
    </message>
    <message>
        <source>Say what the attribute is called.</source>
        <extracomment>ui/pages/profile_add.py</extracomment>
        <translation>Dites comment s&apos;appelle l&apos;attribut.</translation>
    </message>
    <message>
        <source>Send a code</source>
        <extracomment>ui/pages/profile_row.py</extracomment>
        <translation>Envoyer un code</translation>
    </message>
    <message>
        <source>Send a new code</source>
        <extracomment>ui/pages/profile_code.py</extracomment>
        <translation>Renvoyer un code</translation>
    </message>
    <message>
        <source>The code is missing. It is in the newest message.</source>
        <extracomment>ui/pages/profile_code.py</extracomment>
        <translation>Il manque le code. Il est dans le message le plus récent.</translation>
    </message>
    <message>
        <source>The pool keeps {old} until you type it here; then {new} takes its place.</source>
        <extracomment>ui/pages/profile_code.py</extracomment>
        <translation>Le pool garde {old} jusqu&apos;à ce que vous le tapiez ici&#xa0;; alors {new} prend sa place.</translation>
    </message>
    <message>
        <source>The pool takes {new} over once you type it here.</source>
        <extracomment>ui/pages/profile_code.py</extracomment>
        <translation>Le pool adopte {new} dès que vous le tapez ici.</translation>
    </message>
    <message>
        <source>The pool wants this one filled in.</source>
        <extracomment>ui/pages/profile_row.py</extracomment>
        <translation>Le pool veut que celui-ci soit rempli.</translation>
    </message>
    <message>
        <source>This one is shown already: change it there.</source>
        <extracomment>ui/pages/profile_add.py</extracomment>
        <translation>Celui-ci est déjà affiché&#xa0;: modifiez-le là.</translation>
    </message>
    <message>
        <source>Type the code that was sent to you. It lives for 24 hours.</source>
        <extracomment>ui/pages/profile_code.py</extracomment>
        <translation>Tapez le code qui vous a été envoyé. Il est valable 24 heures.</translation>
    </message>
    <message>
        <source>Type what it is to be.</source>
        <extracomment>ui/pages/profile_add.py</extracomment>
        <translation>Tapez ce que ce doit être.</translation>
    </message>
    <message>
        <source>Value</source>
        <extracomment>ui/pages/profile_add.py</extracomment>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Verified or not</source>
        <extracomment>ui/pages/profile_row.py</extracomment>
        <translation>Vérifié ou non</translation>
    </message>
    <message>
        <source>Verify</source>
        <extracomment>ui/pages/profile_code.py</extracomment>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Verify the e-mail address</source>
        <extracomment>ui/pages/profile_code.py</extracomment>
        <translation>Vérifier l&apos;adresse e-mail</translation>
    </message>
    <message>
        <source>Verify the phone number</source>
        <extracomment>ui/pages/profile_code.py</extracomment>
        <translation>Vérifier le numéro de téléphone</translation>
    </message>
    <message>
        <source>Verify {what}</source>
        <extracomment>ui/pages/profile_row.py</extracomment>
        <translation>Vérifier {what}</translation>
    </message>
    <message>
        <source>Where the code went</source>
        <extracomment>ui/pages/profile_code.py</extracomment>
        <translation>Où le code est parti</translation>
    </message>
    <message>
        <source>by e-mail</source>
        <extracomment>ui/pages/profile_code.py</extracomment>
        <translation>par e-mail</translation>
    </message>
    <message>
        <source>by text message</source>
        <extracomment>ui/pages/profile_code.py</extracomment>
        <translation>par SMS</translation>
    </message>
    <message>
        <source>date and time</source>
        <extracomment>ui/pages/profile_row.py</extracomment>
        <translation>date et heure</translation>
    </message>
    <message>
        <source>never shown to this app</source>
        <extracomment>ui/pages/profile_row.py</extracomment>
        <translation>jamais montré à cette application</translation>
    </message>
    <message>
        <source>required</source>
        <extracomment>ui/pages/profile_row.py</extracomment>
        <translation>obligatoire</translation>
    </message>
    <message>
        <source>text</source>
        <extracomment>ui/pages/profile_row.py</extracomment>
        <translation>texte</translation>
    </message>
    <message>
        <source>text, exactly {most} characters</source>
        <extracomment>ui/pages/profile_row.py</extracomment>
        <translation>texte, exactement {most} caractères</translation>
    </message>
    <message>
        <source>text, up to {most} characters</source>
        <extracomment>ui/pages/profile_row.py</extracomment>
        <translation>texte, jusqu&apos;à {most} caractères</translation>
    </message>
    <message>
        <source>text, {least} characters or more</source>
        <extracomment>ui/pages/profile_row.py</extracomment>
        <translation>texte, {least} caractères ou plus</translation>
    </message>
    <message>
        <source>text, {least} to {most} characters</source>
        <extracomment>ui/pages/profile_row.py</extracomment>
        <translation>texte, de {least} à {most} caractères</translation>
    </message>
    <message>
        <source>true or false</source>
        <extracomment>ui/pages/profile_row.py</extracomment>
        <translation>vrai ou faux</translation>
    </message>
    <message>
        <source>whole number</source>
        <extracomment>ui/pages/profile_row.py</extracomment>
        <translation>nombre entier</translation>
    </message>
    <message>
        <source>whole number, {least} or more</source>
        <extracomment>ui/pages/profile_row.py</extracomment>
        <translation>nombre entier, {least} ou plus</translation>
    </message>
    <message>
        <source>whole number, {least} to {most}</source>
        <extracomment>ui/pages/profile_row.py</extracomment>
        <translation>nombre entier, de {least} à {most}</translation>
    </message>
    <message>
        <source>whole number, {most} or less</source>
        <extracomment>ui/pages/profile_row.py</extracomment>
        <translation>nombre entier, {most} ou moins</translation>
    </message>
    <message>
        <source>{new} waits for its code. Until then the pool has none.</source>
        <extracomment>ui/pages/profile_row.py</extracomment>
        <translation>{new} attend son code. Jusque-là, le pool n&apos;en a pas.</translation>
    </message>
    <message>
        <source>{new} waits for its code. Until then the pool keeps {old}.</source>
        <extracomment>ui/pages/profile_row.py</extracomment>
        <translation>{new} attend son code. Jusque-là, le pool garde {old}.</translation>
    </message>
    <message>
        <source>✓  Verified</source>
        <extracomment>ui/pages/profile_row.py</extracomment>
        <translation>✓  Vérifié</translation>
    </message>
</context>
<context>
    <name>ProfilePage</name>
    <message>
        <source>Back to the account</source>
        <extracomment>ui/pages/profile.py</extracomment>
        <translation>Retour au compte</translation>
    </message>
    <message>
        <source>Drop that and read again</source>
        <extracomment>ui/pages/profile.py</extracomment>
        <translation>Abandonner et relire</translation>
    </message>
    <message>
        <source>Go and refresh them</source>
        <extracomment>ui/pages/profile.py</extracomment>
        <translation>Aller les actualiser</translation>
    </message>
    <message>
        <source>Go to sign in</source>
        <extracomment>ui/pages/profile.py</extracomment>
        <translation>Aller à la connexion</translation>
    </message>
    <message>
        <source>Nobody is signed in</source>
        <extracomment>ui/pages/profile.py</extracomment>
        <translation>Personne n&apos;est connecté</translation>
    </message>
    <message>
        <source>Not saved yet: {what}.</source>
        <extracomment>ui/pages/profile.py</extracomment>
        <translation>Pas encore enregistré&#xa0;: {what}.</translation>
    </message>
    <message>
        <source>Profile</source>
        <extracomment>ui/pages/profile.py</extracomment>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Read again</source>
        <extracomment>ui/pages/profile.py</extracomment>
        <translation>Relire</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>ui/pages/profile.py</extracomment>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Sign in to see your profile here.</source>
        <extracomment>ui/pages/profile.py</extracomment>
        <translation>Connectez-vous pour voir votre profil ici.</translation>
    </message>
    <message>
        <source>The tokens you hold were made before this change and say what was then.</source>
        <extracomment>ui/pages/profile.py</extracomment>
        <translation>Vos jetons ont été faits avant cette modification et disent ce qui valait alors.</translation>
    </message>
    <message>
        <source>Username</source>
        <extracomment>ui/pages/profile.py</extracomment>
        <translation>Nom d&apos;utilisateur</translation>
    </message>
    <message>
        <source>What is fixed</source>
        <extracomment>ui/pages/profile.py</extracomment>
        <translation>Ce qui est fixe</translation>
    </message>
    <message>
        <source>What the pool knows about you.</source>
        <extracomment>ui/pages/profile.py</extracomment>
        <translation>Ce que le pool sait de vous.</translation>
    </message>
    <message>
        <source>What you can change</source>
        <extracomment>ui/pages/profile.py</extracomment>
        <translation>Ce que vous pouvez modifier</translation>
    </message>
</context>
<context>
    <name>ProtocolPanel</name>
    <message>
        <source>Nothing sent yet.
Every request to Cognito will appear here, and its answer.</source>
        <extracomment>ui/protocol/panel.py</extracomment>
        <translation>Rien d&apos;envoyé pour l&apos;instant.
Chaque requête à Cognito apparaîtra ici, avec sa réponse.</translation>
    </message>
    <message>
        <source>The selected exchange</source>
        <extracomment>ui/protocol/panel.py</extracomment>
        <translation>L&apos;échange sélectionné</translation>
    </message>
</context>
<context>
    <name>ProtocolTools</name>
    <message>
        <source>Copy as…</source>
        <extracomment>ui/protocol/tools.py</extracomment>
        <translation>Copier comme…</translation>
    </message>
    <message>
        <source>Copy the selected exchange as a command or as code ({keys})</source>
        <extracomment>ui/protocol/tools.py</extracomment>
        <translation>Copier l&apos;échange sélectionné comme commande ou comme code ({keys})</translation>
    </message>
    <message>
        <source>Copy the selected exchange as…</source>
        <extracomment>ui/protocol/tools.py</extracomment>
        <translation>Copier l&apos;échange sélectionné comme…</translation>
    </message>
    <message>
        <source>Save all exchanges as a page to read, or as an HTTP archive</source>
        <extracomment>ui/protocol/tools.py</extracomment>
        <translation>Enregistrer tous les échanges comme page à lire, ou comme archive HTTP</translation>
    </message>
    <message>
        <source>Save the recording…</source>
        <extracomment>ui/protocol/tools.py</extracomment>
        <translation>Enregistrer les échanges…</translation>
    </message>
    <message>
        <source>Save…</source>
        <extracomment>ui/protocol/tools.py</extracomment>
        <translation>Enregistrer…</translation>
    </message>
</context>
<context>
    <name>QObject</name>
    <message>
        <source>Confirmed</source>
        <extracomment>ui/directory/user_model.py</extracomment>
        <translation>Confirmé</translation>
    </message>
    <message>
        <source>Copy details</source>
        <extracomment>ui/widgets/message_parts.py</extracomment>
        <translation>Copier les détails</translation>
    </message>
    <message>
        <source>Details</source>
        <extracomment>ui/widgets/message_parts.py</extracomment>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Dismiss the message (Esc)</source>
        <extracomment>ui/widgets/message_parts.py</extracomment>
        <translation>Fermer le message (Esc)</translation>
    </message>
    <message>
        <source>Hide details</source>
        <extracomment>ui/widgets/message_parts.py</extracomment>
        <translation>Masquer les détails</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <extracomment>ui/directory/user_model.py</extracomment>
        <translation>Non confirmé</translation>
    </message>
    <message>
        <source>Password to be reset</source>
        <extracomment>ui/directory/user_model.py</extracomment>
        <translation>Mot de passe à réinitialiser</translation>
    </message>
    <message>
        <source>Show details</source>
        <extracomment>ui/widgets/message_parts.py</extracomment>
        <translation>Afficher les détails</translation>
    </message>
    <message>
        <source>Signs in elsewhere</source>
        <extracomment>ui/directory/user_model.py</extracomment>
        <translation>Se connecte ailleurs</translation>
    </message>
    <message>
        <source>Temporary password</source>
        <extracomment>ui/directory/user_model.py</extracomment>
        <translation>Mot de passe temporaire</translation>
    </message>
    <message>
        <source>Text of the message</source>
        <extracomment>ui/widgets/message_parts.py</extracomment>
        <translation>Texte du message</translation>
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
        <translation>Maj</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Copy</source>
        <extracomment>ui/inspector/breaking_label.py</extracomment>
        <translation>Co&amp;pier</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>No, leave it</source>
        <extracomment>ui/directory/question.py</extracomment>
        <translation>Non, renoncer</translation>
    </message>
    <message>
        <source>Number</source>
        <extracomment>ui/directory/question.py</extracomment>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Type {number} to go on.</source>
        <extracomment>ui/directory/question.py</extracomment>
        <translation>Tapez {number} pour continuer.</translation>
    </message>
    <message>
        <source>Yes, do it</source>
        <extracomment>ui/directory/question.py</extracomment>
        <translation>Oui, continuer</translation>
    </message>
</context>
<context>
    <name>RawModel</name>
    <message>
        <source>As the token has it</source>
        <extracomment>ui/inspector/raw_model.py</extracomment>
        <translation>Tel que le jeton l&apos;a</translation>
    </message>
    <message>
        <source>Authentication tag</source>
        <extracomment>ui/inspector/raw_model.py</extracomment>
        <translation>Tag d&apos;authentification</translation>
    </message>
    <message>
        <source>Characters</source>
        <extracomment>ui/inspector/raw_model.py</extracomment>
        <translation>Caractères</translation>
    </message>
    <message>
        <source>Ciphertext</source>
        <extracomment>ui/inspector/raw_model.py</extracomment>
        <translation>Texte chiffré</translation>
    </message>
    <message>
        <source>Encrypted key</source>
        <extracomment>ui/inspector/raw_model.py</extracomment>
        <translation>Clé chiffrée</translation>
    </message>
    <message>
        <source>Header</source>
        <extracomment>ui/inspector/raw_model.py</extracomment>
        <translation>En-tête</translation>
    </message>
    <message>
        <source>Initialisation vector</source>
        <extracomment>ui/inspector/raw_model.py</extracomment>
        <translation>Vecteur d&apos;initialisation</translation>
    </message>
    <message>
        <source>Part and claim</source>
        <extracomment>ui/inspector/raw_model.py</extracomment>
        <translation>Partie et claim</translation>
    </message>
    <message>
        <source>Payload</source>
        <extracomment>ui/inspector/raw_model.py</extracomment>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>Signature</source>
        <extracomment>ui/inspector/raw_model.py</extracomment>
        <translation>Signature</translation>
    </message>
    <message>
        <source>{0} bytes</source>
        <extracomment>ui/inspector/raw_model.py</extracomment>
        <translation>{0} octets</translation>
    </message>
</context>
<context>
    <name>RawView</name>
    <message>
        <source>Choose a claim, or point at a character: each lights up the other.</source>
        <extracomment>ui/inspector/raw_view.py</extracomment>
        <translation>Choisissez un claim, ou pointez un caractère&#xa0;: l&apos;un met l&apos;autre en lumière.</translation>
    </message>
    <message>
        <source>The chosen bytes</source>
        <extracomment>ui/inspector/raw_view.py</extracomment>
        <translation>Les octets choisis</translation>
    </message>
    <message>
        <source>What the text says, part by part</source>
        <extracomment>ui/inspector/raw_view.py</extracomment>
        <translation>Ce que dit le texte, partie par partie</translation>
    </message>
    <message>
        <source>{0} bytes, over all that stands before the last dot:</source>
        <extracomment>ui/inspector/raw_view.py</extracomment>
        <translation>{0} octets, sur tout ce qui précède le dernier point&#xa0;:</translation>
    </message>
    <message>
        <source>{0} bytes: new for every token, so that no two are encrypted alike:</source>
        <extracomment>ui/inspector/raw_view.py</extracomment>
        <translation>{0} octets : nouveaux pour chaque jeton, afin que deux jetons ne soient jamais chiffrés de la même façon :</translation>
    </message>
    <message>
        <source>{0} bytes: the key to the ciphertext, which only the pool can decrypt:</source>
        <extracomment>ui/inspector/raw_view.py</extracomment>
        <translation>{0} octets : la clé du texte chiffré, que seul le pool peut déchiffrer :</translation>
    </message>
    <message>
        <source>{0} bytes: they show the pool whether header or ciphertext were changed:</source>
        <extracomment>ui/inspector/raw_view.py</extracomment>
        <translation>{0} octets : ils montrent au pool si l&apos;en-tête ou le texte chiffré ont été modifiés :</translation>
    </message>
    <message>
        <source>{0} bytes: what the token says, for the pool alone to read:</source>
        <extracomment>ui/inspector/raw_view.py</extracomment>
        <translation>{0} octets : ce que dit le jeton, que seul le pool peut lire :</translation>
    </message>
    <message>
        <source>{bytes} bytes as {characters} characters of Base64url:</source>
        <extracomment>ui/inspector/raw_view.py</extracomment>
        <translation>{bytes} octets en {characters} caractères de Base64url&#xa0;:</translation>
    </message>
    <message>
        <source>{part}: bytes {first} to {last}, in characters {start} to {end}.</source>
        <extracomment>ui/inspector/raw_view.py</extracomment>
        <translation>{part}&#xa0;: octets {first} à {last}, dans les caractères {start} à {end}.</translation>
    </message>
</context>
<context>
    <name>RealAttackCard</name>
    <message>
        <source>A of your sign-in begins with {digits} and has {bits} bits. The app took one of 2²⁵⁶ numbers as its a.</source>
        <extracomment>ui/theatre/srp_attack_cards.py</extracomment>
        <translation>Le A de votre connexion commence par {digits} et a {bits} bits. L&apos;application a pris pour a un nombre parmi 2²⁵⁶.</translation>
    </message>
    <message>
        <source>Sign in by SRP first: this needs the A of a real sign-in.</source>
        <extracomment>ui/theatre/srp_attack_cards.py</extracomment>
        <translation>Connectez-vous d&apos;abord par SRP&#xa0;: il faut ici le A d&apos;une vraie connexion.</translation>
    </message>
    <message>
        <source>The real one does not</source>
        <extracomment>ui/theatre/srp_attack_cards.py</extracomment>
        <translation>Le vrai ne cède pas</translation>
    </message>
    <message>
        <source>There are better ways than one number after the other. For a prime of 3,072 bits the best one that is known still takes about 2¹²⁸ steps (NIST SP 800-57 part 1).</source>
        <extracomment>ui/theatre/srp_attack_cards.py</extracomment>
        <translation>Il y a mieux que d&apos;essayer un nombre après l&apos;autre. Pour un nombre premier de 3 072 bits, la meilleure façon connue prend encore environ 2¹²⁸ étapes (NIST SP 800-57 part 1).</translation>
    </message>
    <message>
        <source>Try the same with your sign-in</source>
        <extracomment>ui/theatre/srp_attack_cards.py</extracomment>
        <translation>Essayer avec votre connexion</translation>
    </message>
    <message>
        <source>{tried} numbers tried, and a is not among them. At {pace} a second, all of them take about {years} years. The universe is about 10¹⁰ years old.</source>
        <extracomment>ui/theatre/srp_attack_cards.py</extracomment>
        <translation>{tried} nombres essayés, et a n&apos;en fait pas partie. À {pace} par seconde, il faudrait pour tous environ {years} ans. L&apos;univers a environ 10¹⁰ ans.</translation>
    </message>
</context>
<context>
    <name>RecordingLine</name>
    <message>
        <source>Back to live</source>
        <extracomment>ui/protocol/recording_line.py</extracomment>
        <translation>Revenir au direct</translation>
    </message>
    <message numerus="yes">
        <source>Not live: {name}, recorded {made}, {count} exchanges</source>
        <extracomment>ui/protocol/recording_line.py</extracomment>
        <translation>
            <numerusform>Pas en direct&#xa0;: {name}, enregistré {made}, {count} échange</numerusform>
            <numerusform>Pas en direct&#xa0;: {name}, enregistré {made}, {count} échanges</numerusform>
        </translation>
    </message>
    <message>
        <source>What is shown</source>
        <extracomment>ui/protocol/recording_line.py</extracomment>
        <translation>Ce qui est affiché</translation>
    </message>
</context>
<context>
    <name>RefreshPage</name>
    <message>
        <source>1 earlier generation is still good: a refresh takes nothing back.</source>
        <extracomment>ui/inspector/refresh_page.py</extracomment>
        <translation>1 génération antérieure est encore bonne&#xa0;: une actualisation ne reprend rien.</translation>
    </message>
    <message>
        <source>All carry this origin_jti: {0}</source>
        <extracomment>ui/inspector/refresh_page.py</extracomment>
        <translation>Tous portent cet origin_jti&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Cognito encrypts it for itself. The app sends it back, to Cognito and nobody else, and gets a new ID and access token without asking for the password.

How long it lives is set in the app client, 30 days unless somebody changed that; the token itself does not show it.</source>
        <extracomment>ui/inspector/refresh_page.py</extracomment>
        <translation>Cognito le chiffre pour lui-même. L&apos;application le renvoie, à Cognito et à personne d&apos;autre, et reçoit un nouveau jeton d&apos;ID et un nouveau jeton d&apos;accès sans demander le mot de passe.

Sa durée de vie se règle dans le client d&apos;application, 30 jours si personne ne l&apos;a changée&#xa0;; le jeton lui-même ne la montre pas.</translation>
    </message>
    <message>
        <source>Generations of tokens since then: {0}.</source>
        <extracomment>ui/inspector/refresh_page.py</extracomment>
        <translation>Générations de jetons depuis lors&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>Generations seen since the app took the session up again: {0}.</source>
        <extracomment>ui/inspector/refresh_page.py</extracomment>
        <translation>Générations vues depuis que l&apos;application a repris la session&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>Its family</source>
        <extracomment>ui/inspector/refresh_page.py</extracomment>
        <translation>Sa famille</translation>
    </message>
    <message>
        <source>Revoking the refresh token, or signing out everywhere, ends the whole family for Cognito. An API that checks signatures on its own does not hear of it: it takes each token until that expires.</source>
        <extracomment>ui/inspector/refresh_page.py</extracomment>
        <translation>Révoquer le jeton d&apos;actualisation, ou se déconnecter partout, met fin pour Cognito à toute la famille. Une API qui contrôle elle-même les signatures n&apos;en apprend rien&#xa0;: elle accepte chaque jeton jusqu&apos;à son expiration.</translation>
    </message>
    <message>
        <source>Signed in {0}.</source>
        <extracomment>ui/inspector/refresh_page.py</extracomment>
        <translation>Connecté {0}.</translation>
    </message>
    <message>
        <source>So far there are the tokens of the sign-in. A refresh adds a generation.</source>
        <extracomment>ui/inspector/refresh_page.py</extracomment>
        <translation>Pour l&apos;instant, il y a les jetons de la connexion. Une actualisation ajoute une génération.</translation>
    </message>
    <message>
        <source>The last refresh brought a new refresh token, too; the one before is used up.</source>
        <extracomment>ui/inspector/refresh_page.py</extracomment>
        <translation>La dernière actualisation a aussi apporté un nouveau jeton d&apos;actualisation&#xa0;; le précédent a servi.</translation>
    </message>
    <message>
        <source>The refresh token</source>
        <extracomment>ui/inspector/refresh_page.py</extracomment>
        <translation>Le jeton d&apos;actualisation</translation>
    </message>
    <message>
        <source>The refresh token can be used, but not read</source>
        <extracomment>ui/inspector/refresh_page.py</extracomment>
        <translation>Le jeton d&apos;actualisation peut servir, mais pas être lu</translation>
    </message>
    <message>
        <source>What came from the refresh token</source>
        <extracomment>ui/inspector/refresh_page.py</extracomment>
        <translation>Ce qui vient du jeton d&apos;actualisation</translation>
    </message>
    <message>
        <source>{0} earlier generations are still good: a refresh takes nothing back.</source>
        <extracomment>ui/inspector/refresh_page.py</extracomment>
        <translation>{0} générations antérieures sont encore bonnes&#xa0;: une actualisation ne reprend rien.</translation>
    </message>
</context>
<context>
    <name>RegisterAttributes</name>
    <message>
        <source>A date: 2026-11-02, or with the time, 2026-11-02T09:05:07Z.</source>
        <extracomment>ui/pages/register_attributes.py</extracomment>
        <translation>Une date&#xa0;: 2026-11-02, ou avec l&apos;heure, 2026-11-02T09:05:07Z.</translation>
    </message>
    <message>
        <source>A whole number from {least} to {most}.</source>
        <extracomment>ui/pages/register_attributes.py</extracomment>
        <translation>Un nombre entier de {least} à {most}.</translation>
    </message>
    <message>
        <source>A whole number.</source>
        <extracomment>ui/pages/register_attributes.py</extracomment>
        <translation>Un nombre entier.</translation>
    </message>
    <message>
        <source>More about you</source>
        <extracomment>ui/pages/register_attributes.py</extracomment>
        <translation>Plus sur vous</translation>
    </message>
    <message>
        <source>More about you: all of this may stay empty.</source>
        <extracomment>ui/pages/register_attributes.py</extracomment>
        <translation>Plus sur vous&#xa0;: tout ceci peut rester vide.</translation>
    </message>
    <message>
        <source>No</source>
        <extracomment>ui/pages/register_attributes.py</extracomment>
        <translation>Non</translation>
    </message>
    <message>
        <source>Not said</source>
        <extracomment>ui/pages/register_attributes.py</extracomment>
        <translation>Non précisé</translation>
    </message>
    <message>
        <source>The e-mail address has its own field, above.</source>
        <extracomment>ui/pages/register_attributes.py</extracomment>
        <translation>L&apos;adresse e-mail a son propre champ, ci-dessus.</translation>
    </message>
    <message>
        <source>The pool wants this of everybody who registers.</source>
        <extracomment>ui/pages/register_attributes.py</extracomment>
        <translation>Le pool le veut de tous ceux qui s&apos;inscrivent.</translation>
    </message>
    <message>
        <source>There is no standard attribute of that name. A pool&apos;s own begin with custom: in full.</source>
        <extracomment>ui/pages/register_attributes.py</extracomment>
        <translation>Il n&apos;y a pas d&apos;attribut standard de ce nom. Ceux propres à un pool commencent par custom: en toutes lettres.</translation>
    </message>
    <message>
        <source>Yes</source>
        <extracomment>ui/pages/register_attributes.py</extracomment>
        <translation>Oui</translation>
    </message>
    <message>
        <source>{least} to {most} characters.</source>
        <extracomment>ui/pages/register_attributes.py</extracomment>
        <translation>De {least} à {most} caractères.</translation>
    </message>
</context>
<context>
    <name>RegisterPage</name>
    <message>
        <source>A password is needed.</source>
        <extracomment>ui/pages/register.py</extracomment>
        <translation>Il faut un mot de passe.</translation>
    </message>
    <message>
        <source>An e-mail address is needed: the code goes there.</source>
        <extracomment>ui/pages/register.py</extracomment>
        <translation>Il faut une adresse e-mail&#xa0;: le code y est envoyé.</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <extracomment>ui/pages/register.py</extracomment>
        <translation>Adresse e-mail</translation>
    </message>
    <message>
        <source>Less about you</source>
        <extracomment>ui/pages/register.py</extracomment>
        <translation>Moins sur vous</translation>
    </message>
    <message>
        <source>More about you…</source>
        <extracomment>ui/pages/register.py</extracomment>
        <translation>Plus sur vous…</translation>
    </message>
    <message>
        <source>Password</source>
        <extracomment>ui/pages/register.py</extracomment>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Password again</source>
        <extracomment>ui/pages/register.py</extracomment>
        <translation>Répéter le mot de passe</translation>
    </message>
    <message>
        <source>Register</source>
        <extracomment>ui/pages/register.py</extracomment>
        <translation>S&apos;inscrire</translation>
    </message>
    <message>
        <source>Register as a rider</source>
        <extracomment>ui/pages/register.py</extracomment>
        <translation>S&apos;inscrire comme passager</translation>
    </message>
    <message>
        <source>The pool does not take this value.</source>
        <extracomment>ui/pages/register.py</extracomment>
        <translation>Le pool n&apos;accepte pas cette valeur.</translation>
    </message>
    <message>
        <source>The pool sends a code to this address to see that it is yours.</source>
        <extracomment>ui/pages/register.py</extracomment>
        <translation>Le pool envoie un code à cette adresse pour s&apos;assurer qu&apos;elle est à vous.</translation>
    </message>
    <message>
        <source>The two passwords are not the same.</source>
        <extracomment>ui/pages/register.py</extracomment>
        <translation>Les deux mots de passe ne sont pas identiques.</translation>
    </message>
    <message>
        <source>This pool wants a username that is not an e-mail address.</source>
        <extracomment>ui/pages/register.py</extracomment>
        <translation>Ce pool veut un nom d&apos;utilisateur qui ne soit pas une adresse e-mail.</translation>
    </message>
    <message>
        <source>This pool wants a username.</source>
        <extracomment>ui/pages/register.py</extracomment>
        <translation>Ce pool veut un nom d&apos;utilisateur.</translation>
    </message>
    <message>
        <source>Type the password once more, so that a slip does not lock you out.</source>
        <extracomment>ui/pages/register.py</extracomment>
        <translation>Tapez le mot de passe encore une fois, pour qu&apos;une faute de frappe ne vous enferme pas dehors.</translation>
    </message>
    <message>
        <source>Username</source>
        <extracomment>ui/pages/register.py</extracomment>
        <translation>Nom d&apos;utilisateur</translation>
    </message>
</context>
<context>
    <name>ResendButton</name>
    <message>
        <source>{what} (in {seconds} s)</source>
        <extracomment>ui/widgets/resend_button.py</extracomment>
        <translation>{what} (dans {seconds} s)</translation>
    </message>
</context>
<context>
    <name>ReviewStep</name>
    <message>
        <source>A DynamoDB table</source>
        <extracomment>ui/stack/review_step.py</extracomment>
        <translation>Une table DynamoDB</translation>
    </message>
    <message>
        <source>A Lambda function</source>
        <extracomment>ui/stack/review_step.py</extracomment>
        <translation>Une fonction Lambda</translation>
    </message>
    <message>
        <source>A REST API</source>
        <extracomment>ui/stack/review_step.py</extracomment>
        <translation>Une API REST</translation>
    </message>
    <message>
        <source>A user pool</source>
        <extracomment>ui/stack/review_step.py</extracomment>
        <translation>Un pool d&apos;utilisateurs</translation>
    </message>
    <message>
        <source>An IAM role</source>
        <extracomment>ui/stack/review_step.py</extracomment>
        <translation>Un rôle IAM</translation>
    </message>
    <message>
        <source>An app client</source>
        <extracomment>ui/stack/review_step.py</extracomment>
        <translation>Un client d&apos;application</translation>
    </message>
    <message>
        <source>An authorizer</source>
        <extracomment>ui/stack/review_step.py</extracomment>
        <translation>Un autorisateur</translation>
    </message>
    <message>
        <source>Another</source>
        <extracomment>ui/stack/review_step.py</extracomment>
        <translation>Une autre</translation>
    </message>
    <message>
        <source>Change something</source>
        <extracomment>ui/stack/review_step.py</extracomment>
        <translation>Modifier quelque chose</translation>
    </message>
    <message>
        <source>Cost: nothing worth naming for a workshop. API Gateway, Lambda and DynamoDB charge by the request, fractions of a cent each.</source>
        <extracomment>ui/stack/review_step.py</extracomment>
        <translation>Coût&#xa0;: rien de notable pour un atelier. API Gateway, Lambda et DynamoDB facturent à la requête, des fractions de centime chacun.</translation>
    </message>
    <message>
        <source>Cost: nothing worth naming. Cognito is free for the first thousands of users a month, and the function runs for a second.</source>
        <extracomment>ui/stack/review_step.py</extracomment>
        <translation>Coût&#xa0;: rien de notable. Cognito est gratuit pour les premiers milliers d&apos;utilisateurs par mois, et la fonction tourne une seconde.</translation>
    </message>
    <message>
        <source>Hide the template</source>
        <extracomment>ui/stack/review_step.py</extracomment>
        <translation>Masquer le modèle</translation>
    </message>
    <message>
        <source>IAM resources will be made</source>
        <extracomment>ui/stack/review_step.py</extracomment>
        <translation>Des ressources IAM seront créées</translation>
    </message>
    <message>
        <source>IAM roles</source>
        <extracomment>ui/stack/review_step.py</extracomment>
        <translation>Rôles IAM</translation>
    </message>
    <message>
        <source>Launch the stack</source>
        <extracomment>ui/stack/review_step.py</extracomment>
        <translation>Lancer la pile</translation>
    </message>
    <message>
        <source>POST /ride, for the website&apos;s origin too (CORS).</source>
        <extracomment>ui/stack/review_step.py</extracomment>
        <translation>POST /ride, pour l&apos;origine du site web aussi (CORS).</translation>
    </message>
    <message>
        <source>Show the template</source>
        <extracomment>ui/stack/review_step.py</extracomment>
        <translation>Afficher le modèle</translation>
    </message>
    <message>
        <source>Stack</source>
        <extracomment>ui/stack/review_step.py</extracomment>
        <translation>Pile</translation>
    </message>
    <message>
        <source>Template</source>
        <extracomment>ui/stack/review_step.py</extracomment>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>The function that writes js/config.js runs under a role of its own.</source>
        <extracomment>ui/stack/review_step.py</extracomment>
        <translation>La fonction qui écrit js/config.js s&apos;exécute sous un rôle à elle.</translation>
    </message>
    <message>
        <source>The functions run under roles of their own, which the stack makes.</source>
        <extracomment>ui/stack/review_step.py</extracomment>
        <translation>Les fonctions s&apos;exécutent sous leurs propres rôles, que la pile crée.</translation>
    </message>
    <message>
        <source>Tick this first. CloudFormation makes a role only for somebody who has said that they know (CAPABILITY_IAM), and the app never says so for you.</source>
        <extracomment>ui/stack/review_step.py</extracomment>
        <translation>Cochez d&apos;abord ceci. CloudFormation ne crée un rôle que pour qui a dit le savoir (CAPABILITY_IAM), et l&apos;application ne le dit jamais à votre place.</translation>
    </message>
    <message>
        <source>User pool</source>
        <extracomment>ui/stack/review_step.py</extracomment>
        <translation>Pool d&apos;utilisateurs</translation>
    </message>
    <message>
        <source>Website bucket</source>
        <extracomment>ui/stack/review_step.py</extracomment>
        <translation>Compartiment du site web</translation>
    </message>
    <message>
        <source>What will be made</source>
        <extracomment>ui/stack/review_step.py</extracomment>
        <translation>Ce qui sera créé</translation>
    </message>
    <message>
        <source>Your consent</source>
        <extracomment>ui/stack/review_step.py</extracomment>
        <translation>Votre accord</translation>
    </message>
    <message>
        <source>lets in who brings an ID token of the pool.</source>
        <extracomment>ui/stack/review_step.py</extracomment>
        <translation>laisse entrer qui apporte un jeton d&apos;ID du pool.</translation>
    </message>
    <message>
        <source>may write that one object and its own log, and no more.</source>
        <extracomment>ui/stack/review_step.py</extracomment>
        <translation>peut écrire ce seul objet et son propre journal, rien de plus.</translation>
    </message>
    <message>
        <source>people sign in with their e-mail address.</source>
        <extracomment>ui/stack/review_step.py</extracomment>
        <translation>on s&apos;y connecte avec son adresse e-mail.</translation>
    </message>
    <message>
        <source>picks a unicorn.</source>
        <extracomment>ui/stack/review_step.py</extracomment>
        <translation>choisit une licorne.</translation>
    </message>
    <message>
        <source>remembers the rides, and goes with the stack.</source>
        <extracomment>ui/stack/review_step.py</extracomment>
        <translation>se souvient des courses, et disparaît avec la pile.</translation>
    </message>
    <message>
        <source>what these may do, and their logs; no more.</source>
        <extracomment>ui/stack/review_step.py</extracomment>
        <translation>ce qu&apos;elles peuvent faire, et leurs journaux&#xa0;; rien de plus.</translation>
    </message>
    <message>
        <source>without a secret, for SRP and refresh.</source>
        <extracomment>ui/stack/review_step.py</extracomment>
        <translation>sans secret, pour SRP et l&apos;actualisation.</translation>
    </message>
    <message>
        <source>writes js/config.js, and removes it with the stack.</source>
        <extracomment>ui/stack/review_step.py</extracomment>
        <translation>écrit js/config.js, et le retire avec la pile.</translation>
    </message>
    <message>
        <source>writes the API&apos;s address into js/config.js, and takes it out.</source>
        <extracomment>ui/stack/review_step.py</extracomment>
        <translation>écrit l&apos;adresse de l&apos;API dans js/config.js, et l&apos;en retire.</translation>
    </message>
    <message>
        <source>{what}: {why}</source>
        <extracomment>ui/stack/review_step.py</extracomment>
        <translation>{what}&#xa0;: {why}</translation>
    </message>
</context>
<context>
    <name>RideMap</name>
    <message>
        <source>Academy</source>
        <extracomment>ui/ride/city.py</extracomment>
        <translation>Académie</translation>
    </message>
    <message>
        <source>Clover Green</source>
        <extracomment>ui/ride/city.py</extracomment>
        <translation>Pré-aux-Trèfles</translation>
    </message>
    <message>
        <source>Eastgate</source>
        <extracomment>ui/ride/city.py</extracomment>
        <translation>Porte de l&apos;Est</translation>
    </message>
    <message>
        <source>Harbour</source>
        <extracomment>ui/ride/city.py</extracomment>
        <translation>Port</translation>
    </message>
    <message>
        <source>Isle of Shells</source>
        <extracomment>ui/ride/city.py</extracomment>
        <translation>Île aux Coquillages</translation>
    </message>
    <message>
        <source>Lake Aurora</source>
        <extracomment>ui/ride/city.py</extracomment>
        <translation>Lac Aurore</translation>
    </message>
    <message>
        <source>Lake Park</source>
        <extracomment>ui/ride/city.py</extracomment>
        <translation>Parc du Lac</translation>
    </message>
    <message>
        <source>Lakeside</source>
        <extracomment>ui/ride/city.py</extracomment>
        <translation>Bord du Lac</translation>
    </message>
    <message>
        <source>Lantern Quarter</source>
        <extracomment>ui/ride/city.py</extracomment>
        <translation>Quartier des Lanternes</translation>
    </message>
    <message>
        <source>Mane Park</source>
        <extracomment>ui/ride/city.py</extracomment>
        <translation>Parc de la Crinière</translation>
    </message>
    <message>
        <source>Map: where to be picked up</source>
        <extracomment>ui/ride/map_view.py</extracomment>
        <translation>Carte&#xa0;: où l&apos;on vient vous chercher</translation>
    </message>
    <message>
        <source>Meadows</source>
        <extracomment>ui/ride/city.py</extracomment>
        <translation>Prairies</translation>
    </message>
    <message>
        <source>Midtown</source>
        <extracomment>ui/ride/city.py</extracomment>
        <translation>Centre</translation>
    </message>
    <message>
        <source>North Hill</source>
        <extracomment>ui/ride/city.py</extracomment>
        <translation>Colline du Nord</translation>
    </message>
    <message>
        <source>Orchards</source>
        <extracomment>ui/ride/city.py</extracomment>
        <translation>Vergers</translation>
    </message>
    <message>
        <source>Palm Steps</source>
        <extracomment>ui/ride/city.py</extracomment>
        <translation>Marches des Palmiers</translation>
    </message>
    <message>
        <source>South Bank</source>
        <extracomment>ui/ride/city.py</extracomment>
        <translation>Rive Sud</translation>
    </message>
    <message>
        <source>Stables</source>
        <extracomment>ui/ride/city.py</extracomment>
        <translation>Écuries</translation>
    </message>
    <message>
        <source>Starview</source>
        <extracomment>ui/ride/city.py</extracomment>
        <translation>Belle Étoile</translation>
    </message>
    <message>
        <source>Unicorn Bay</source>
        <extracomment>ui/ride/city.py</extracomment>
        <translation>Baie des Licornes</translation>
    </message>
    <message>
        <source>{0}, latitude {1}, longitude {2}. Arrow keys move it, Enter asks for a unicorn.</source>
        <extracomment>ui/ride/map_view.py</extracomment>
        <translation>{0}, latitude {1}, longitude {2}. Les flèches le déplacent, Entrée demande une licorne.</translation>
    </message>
</context>
<context>
    <name>RidePage</name>
    <message>
        <source>Calling an API takes an ID token.</source>
        <extracomment>ui/pages/ride.py</extracomment>
        <translation>Appeler une API demande un jeton d&apos;ID.</translation>
    </message>
    <message>
        <source>Go to sign in</source>
        <extracomment>ui/pages/ride.py</extracomment>
        <translation>Aller à la connexion</translation>
    </message>
    <message>
        <source>Nobody is signed in</source>
        <extracomment>ui/pages/ride.py</extracomment>
        <translation>Personne n&apos;est connecté</translation>
    </message>
    <message>
        <source>Ride</source>
        <extracomment>ui/pages/ride.py</extracomment>
        <translation>Course</translation>
    </message>
    <message>
        <source>The tokens that an API asks for come from signing in.</source>
        <extracomment>ui/pages/ride.py</extracomment>
        <translation>Les jetons qu&apos;une API demande viennent de la connexion.</translation>
    </message>
    <message>
        <source>You are authenticated. An API is what the tokens are for: this one sends unicorns.</source>
        <extracomment>ui/pages/ride.py</extracomment>
        <translation>Vous êtes authentifié. C&apos;est à une API que servent les jetons&#xa0;: celle-ci envoie des licornes.</translation>
    </message>
</context>
<context>
    <name>RidePart</name>
    <message>
        <source>Pick-up: {0}</source>
        <extracomment>ui/ride/part.py</extracomment>
        <translation>Prise en charge&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Pick-up: {0} ({1}, {2}). Click on the map, or move the pin with the arrow keys.</source>
        <extracomment>ui/ride/part.py</extracomment>
        <translation>Prise en charge&#xa0;: {0} ({1}, {2}). Cliquez sur la carte, ou déplacez le repère avec les flèches.</translation>
    </message>
    <message>
        <source>Request a unicorn</source>
        <extracomment>ui/ride/part.py</extracomment>
        <translation>Demander une licorne</translation>
    </message>
    <message>
        <source>The API&apos;s address (invoke URL)</source>
        <extracomment>ui/ride/part.py</extracomment>
        <translation>L&apos;adresse de l&apos;API (invoke URL)</translation>
    </message>
    <message>
        <source>The ID token is sent there, and nowhere else.</source>
        <extracomment>ui/ride/part.py</extracomment>
        <translation>Le jeton d&apos;ID y est envoyé, et nulle part ailleurs.</translation>
    </message>
</context>
<context>
    <name>RoundsRow</name>
    <message>
        <source>Answer</source>
        <extracomment>ui/local_pool/lists.py</extracomment>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Each question needs words, and an answer.</source>
        <extracomment>ui/local_pool/lists.py</extracomment>
        <translation>Chaque question a besoin d&apos;un texte et d&apos;une réponse.</translation>
    </message>
    <message>
        <source>Question</source>
        <extracomment>ui/local_pool/lists.py</extracomment>
        <translation>Question</translation>
    </message>
    <message>
        <source>Take this question away</source>
        <extracomment>ui/local_pool/lists.py</extracomment>
        <translation>Retirer cette question</translation>
    </message>
    <message>
        <source>There has to be one question at least.</source>
        <extracomment>ui/local_pool/lists.py</extracomment>
        <translation>Il faut au moins une question.</translation>
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
        <translation>Mail</translation>
    </message>
    <message>
        <source>This app</source>
        <extracomment>ui/theatre/row_painter.py</extracomment>
        <translation>Cette application</translation>
    </message>
    <message>
        <source>You</source>
        <extracomment>ui/theatre/row_painter.py</extracomment>
        <translation>Vous</translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <extracomment>ui/theatre/row_painter.py</extracomment>
        <translation>{0} vers {1}</translation>
    </message>
</context>
<context>
    <name>Scenes</name>
    <message>
        <source>A token is good between two times, and they are the pool&apos;s. A computer whose clock is off takes fresh tokens for expired, or for not valid yet. This app measures the difference by the date of each answer and allows for it. Codes of authenticator apps and signed requests fail as well.</source>
        <extracomment>ui/scenes/words.py</extracomment>
        <translation>Un jeton est bon entre deux instants, et c&apos;est l&apos;horloge du pool qui les donne. Un ordinateur dont l&apos;horloge est déréglée prend des jetons frais pour expirés, ou pour pas encore valides. Cette application mesure l&apos;écart d&apos;après la date de chaque réponse et en tient compte. Les codes des applications d&apos;authentification et les requêtes signées échouent aussi.</translation>
    </message>
    <message>
        <source>Anybody can read a token, and write one. Only the signature shows that the pool wrote these claims. Believe no claim before the signature was checked, and no decoder that does not check it.</source>
        <extracomment>ui/scenes/words.py</extracomment>
        <translation>Tout le monde peut lire un jeton, et en écrire un. Seule la signature montre que c&apos;est le pool qui a écrit ces claims. N&apos;en croyez aucun avant le contrôle de la signature, ni un décodeur qui ne la contrôle pas.</translation>
    </message>
    <message>
        <source>Break it</source>
        <extracomment>ui/scenes/card.py</extracomment>
        <translation>Mettre en panne</translation>
    </message>
    <message>
        <source>Broken, on purpose</source>
        <extracomment>ui/scenes/card.py, ui/scenes/strip.py</extracomment>
        <translation>En panne, exprès</translation>
    </message>
    <message>
        <source>Broken, on purpose: {scene}</source>
        <extracomment>ui/scenes/strip.py</extracomment>
        <translation>En panne, exprès&#xa0;: {scene}</translation>
    </message>
    <message>
        <source>Expired session</source>
        <extracomment>ui/scenes/words.py</extracomment>
        <translation>Session expirée</translation>
    </message>
    <message>
        <source>Go to Account</source>
        <extracomment>ui/scenes/words.py</extracomment>
        <translation>Aller au compte</translation>
    </message>
    <message>
        <source>Go to Register</source>
        <extracomment>ui/scenes/words.py</extracomment>
        <translation>Aller à l&apos;inscription</translation>
    </message>
    <message>
        <source>Go to Ride</source>
        <extracomment>ui/scenes/words.py</extracomment>
        <translation>Aller à la course</translation>
    </message>
    <message>
        <source>Go to Sign in</source>
        <extracomment>ui/scenes/words.py</extracomment>
        <translation>Aller à la connexion</translation>
    </message>
    <message>
        <source>Learn from it</source>
        <extracomment>ui/scenes/card.py</extracomment>
        <translation>À retenir</translation>
    </message>
    <message>
        <source>Lost mail</source>
        <extracomment>ui/scenes/words.py</extracomment>
        <translation>Mails perdus</translation>
    </message>
    <message>
        <source>Mails and text messages are held up on their way.</source>
        <extracomment>ui/scenes/words.py</extracomment>
        <translation>Les mails et les SMS sont retenus en route.</translation>
    </message>
    <message>
        <source>Never build a key into a program. Look for the token&apos;s kid among the keys that you keep, and fetch the JWKS again if it is not there, but not for each token that somebody makes up: at most every half a minute, say.</source>
        <extracomment>ui/scenes/words.py</extracomment>
        <translation>N&apos;inscrivez jamais une clé dans un programme. Cherchez le kid du jeton parmi les clés que vous gardez, et allez rechercher le JWKS s&apos;il n&apos;y est pas, mais pas pour chaque jeton que quelqu&apos;un invente&#xa0;: au plus toutes les trente secondes, par exemple.</translation>
    </message>
    <message>
        <source>One click breaks the local pool, another puts it right. Nobody&apos;s account is harmed.</source>
        <extracomment>ui/scenes/panel.py</extracomment>
        <translation>Un clic met le pool local en panne, un autre le répare. Aucun compte n&apos;en souffre.</translation>
    </message>
    <message>
        <source>Put it right</source>
        <extracomment>ui/scenes/card.py, ui/scenes/strip.py</extracomment>
        <translation>Réparer</translation>
    </message>
    <message>
        <source>Refresh the tokens on the Account page: the session ends, and the app leads back to the sign-in.</source>
        <extracomment>ui/scenes/words.py</extracomment>
        <translation>Actualisez les jetons sur la page Compte&#xa0;: la session prend fin, et l&apos;application ramène à la connexion.</translation>
    </message>
    <message>
        <source>Register somebody and wait for the code. Ask for another one. Then put it right: both mails come, and only the newer code counts.</source>
        <extracomment>ui/scenes/words.py</extracomment>
        <translation>Inscrivez quelqu&apos;un et attendez le code. Demandez-en un autre. Puis réparez&#xa0;: les deux mails arrivent, et seul le code le plus récent compte.</translation>
    </message>
    <message>
        <source>Request a unicorn: it comes, for the API looks at nothing but the token. Then refresh the tokens on the Account page: the session is over.</source>
        <extracomment>ui/scenes/words.py</extracomment>
        <translation>Demandez une licorne&#xa0;: elle vient, car l&apos;API ne regarde que le jeton. Puis actualisez les jetons sur la page Compte&#xa0;: la session est finie.</translation>
    </message>
    <message>
        <source>Request a unicorn: the API finds that the token has expired, and the inspector says by whose clock. Then refresh the tokens on the Account page and look at iat and exp.</source>
        <extracomment>ui/scenes/words.py</extracomment>
        <translation>Demandez une licorne&#xa0;: l&apos;API constate que le jeton a expiré, et l&apos;inspecteur dit selon quelle horloge. Puis actualisez les jetons sur la page Compte et regardez iat et exp.</translation>
    </message>
    <message>
        <source>Revoked token</source>
        <extracomment>ui/scenes/words.py</extracomment>
        <translation>Jeton révoqué</translation>
    </message>
    <message>
        <source>Rotated keys</source>
        <extracomment>ui/scenes/words.py</extracomment>
        <translation>Clés renouvelées</translation>
    </message>
    <message>
        <source>See it</source>
        <extracomment>ui/scenes/card.py</extracomment>
        <translation>À voir</translation>
    </message>
    <message>
        <source>Sign in, or refresh the tokens. The claims look fine; the check of the signature fails. Then request a unicorn.</source>
        <extracomment>ui/scenes/words.py</extracomment>
        <translation>Connectez-vous, ou actualisez les jetons. Les claims semblent corrects&#xa0;; le contrôle de la signature échoue. Puis demandez une licorne.</translation>
    </message>
    <message>
        <source>Sign in: the Protocol panel shows three tries with longer and longer pauses, then the app gives up.</source>
        <extracomment>ui/scenes/words.py</extracomment>
        <translation>Connectez-vous&#xa0;: le panneau Protocole montre trois essais à intervalles de plus en plus longs, puis l&apos;application abandonne.</translation>
    </message>
    <message>
        <source>Somebody on the way writes themselves into a group “administrators” in every new token.</source>
        <extracomment>ui/scenes/words.py</extracomment>
        <translation>En route, quelqu&apos;un s&apos;inscrit lui-même dans un groupe «&#xa0;administrators&#xa0;» de chaque nouveau jeton.</translation>
    </message>
    <message>
        <source>Tampered token</source>
        <extracomment>ui/scenes/words.py</extracomment>
        <translation>Jeton falsifié</translation>
    </message>
    <message>
        <source>The answer says where a code was sent, not that it has come. A new code makes the older one worthless. Cognito&apos;s own sender has 50 mails a day for an account, which a room of forty uses up; Amazon SES has more. An administrator can confirm somebody without any mail.</source>
        <extracomment>ui/scenes/words.py</extracomment>
        <translation>La réponse dit où un code a été envoyé, pas qu&apos;il est arrivé. Un nouveau code rend l&apos;ancien sans valeur. L&apos;expéditeur de Cognito a 50 mails par jour pour un compte, qu&apos;une salle de quarante épuise&#xa0;; Amazon SES en a davantage. Un administrateur peut confirmer quelqu&apos;un sans aucun mail.</translation>
    </message>
    <message>
        <source>The inspector no longer finds the key that signed these tokens. Refresh them on the Account page: the new ones name another key by kid, and all is well.</source>
        <extracomment>ui/scenes/words.py</extracomment>
        <translation>L&apos;inspecteur ne trouve plus la clé qui a signé ces jetons. Actualisez-les sur la page Compte&#xa0;: les nouveaux nomment une autre clé par kid, et tout va bien.</translation>
    </message>
    <message>
        <source>The pool has no room for another request.</source>
        <extracomment>ui/scenes/words.py</extracomment>
        <translation>Le pool n&apos;a plus de place pour une requête de plus.</translation>
    </message>
    <message>
        <source>The pool signs with new keys and has withdrawn the old ones. The app forgets those that it kept.</source>
        <extracomment>ui/scenes/words.py</extracomment>
        <translation>Le pool signe avec de nouvelles clés et a retiré les anciennes. L&apos;application oublie celles qu&apos;elle gardait.</translation>
    </message>
    <message>
        <source>The refresh token ends a session, after 30 days unless the app client says otherwise. ID and access tokens that were handed out before stay good until their own exp. A sign-in of several steps has a session too, of three minutes as a rule: a code that comes later is too late.</source>
        <extracomment>ui/scenes/words.py</extracomment>
        <translation>Le jeton d&apos;actualisation met fin à une session, après 30 jours sauf autre réglage du client d&apos;application. Les jetons d&apos;ID et d&apos;accès remis avant restent bons jusqu&apos;à leur propre exp. Une connexion en plusieurs étapes a aussi une session, de trois minutes en général&#xa0;: un code qui vient plus tard vient trop tard.</translation>
    </message>
    <message>
        <source>Throttling</source>
        <extracomment>ui/scenes/words.py</extracomment>
        <translation>Limitation du débit</translation>
    </message>
    <message>
        <source>To the pool it is two hours later than to this computer.</source>
        <extracomment>ui/scenes/words.py</extracomment>
        <translation>Pour le pool, il est deux heures de plus que pour cet ordinateur.</translation>
    </message>
    <message>
        <source>TooManyRequestsException is about all clients of an account in a Region together, not about one person. Wait longer after each try, and not all at the same moment: that is what random pauses are for. LimitExceededException is another matter: too many attempts for one person, and trying again makes it worse.</source>
        <extracomment>ui/scenes/words.py</extracomment>
        <translation>TooManyRequestsException concerne tous les clients d&apos;un compte dans une Région ensemble, pas une seule personne. Attendez plus longtemps après chaque essai, et pas tous au même moment&#xa0;: c&apos;est à cela que servent les pauses aléatoires. LimitExceededException est autre chose&#xa0;: trop de tentatives pour une personne, et réessayer aggrave le cas.</translation>
    </message>
    <message>
        <source>Who checks a token by its signature alone can&apos;t know that it was revoked: it stays good until exp. Cognito itself knows, and refuses it. So let tokens live no longer than you could bear a thief to have one.</source>
        <extracomment>ui/scenes/words.py</extracomment>
        <translation>Qui contrôle un jeton par sa seule signature ne peut pas savoir qu&apos;il a été révoqué&#xa0;: il reste bon jusqu&apos;à exp. Cognito, lui, le sait et le refuse. Ne laissez donc pas vivre les jetons plus longtemps que vous ne supporteriez qu&apos;un voleur en ait un.</translation>
    </message>
    <message>
        <source>Whoever is signed in has been so for too long: the refresh token has expired.</source>
        <extracomment>ui/scenes/words.py</extracomment>
        <translation>Qui est connecté l&apos;est depuis trop longtemps&#xa0;: le jeton d&apos;actualisation a expiré.</translation>
    </message>
    <message>
        <source>Whoever is signed in is signed out by the pool, as somebody else might do after a theft.</source>
        <extracomment>ui/scenes/words.py</extracomment>
        <translation>Qui est connecté est déconnecté par le pool, comme quelqu&apos;un d&apos;autre pourrait le faire après un vol.</translation>
    </message>
    <message>
        <source>Wrong clock</source>
        <extracomment>ui/scenes/words.py</extracomment>
        <translation>Horloge déréglée</translation>
    </message>
</context>
<context>
    <name>ScenesPanel</name>
    <message>
        <source>The scenes</source>
        <extracomment>ui/scenes/panel.py</extracomment>
        <translation>Les scènes</translation>
    </message>
</context>
<context>
    <name>Script</name>
    <message>
        <source>A question of the check-up, by the app itself: a sign-in is begun for a user that nobody can be, and the refusal says what the app client allows.</source>
        <extracomment>ui/theatre/script.py</extracomment>
        <translation>Une question du bilan, posée par l&apos;application elle-même&#xa0;: une connexion est commencée pour un utilisateur que personne ne peut être, et le refus dit ce que permet le client d&apos;application.</translation>
    </message>
    <message>
        <source>All {0} bytes of it were searched: the password is not in them.</source>
        <extracomment>ui/theatre/script.py</extracomment>
        <translation>Ses {0} octets ont tous été fouillés&#xa0;: le mot de passe n&apos;y est pas.</translation>
    </message>
    <message>
        <source>Cognito refuses. {0}</source>
        <extracomment>ui/theatre/script.py</extracomment>
        <translation>Cognito refuse. {0}</translation>
    </message>
    <message>
        <source>Cognito says that it sends a code, and shows where to as far as anybody may know.</source>
        <extracomment>ui/theatre/script.py</extracomment>
        <translation>Cognito dit qu&apos;il envoie un code, et montre où, autant que chacun a le droit de le savoir.</translation>
    </message>
    <message>
        <source>Cognito wants something more before it gives out tokens: {0}.</source>
        <extracomment>ui/theatre/script.py</extracomment>
        <translation>Cognito veut encore quelque chose avant de remettre des jetons&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>Cognito wants this computer to prove that it is the one it knows.</source>
        <extracomment>ui/theatre/script.py</extracomment>
        <translation>Cognito veut que cet ordinateur prouve qu&apos;il est bien celui qu&apos;il connaît.</translation>
    </message>
    <message>
        <source>From the password, the salt, B and its number a the app works out a key that Cognito can work out too. The HMAC made with it goes to Cognito; password and key stay here.</source>
        <extracomment>ui/theatre/script.py</extracomment>
        <translation>À partir du mot de passe, du sel, de B et de son nombre a, l&apos;application calcule une clé que Cognito peut calculer aussi. Le HMAC fait avec elle va à Cognito&#xa0;; le mot de passe et la clé restent ici.</translation>
    </message>
    <message>
        <source>From this computer&apos;s own secret, the salt, B and its number a the app works out a key, and with it the HMAC that goes to Cognito.</source>
        <extracomment>ui/theatre/script.py</extracomment>
        <translation>À partir du secret propre à cet ordinateur, du sel, de B et de son nombre a, l&apos;application calcule une clé, et avec elle le HMAC qui va à Cognito.</translation>
    </message>
    <message>
        <source>ID token</source>
        <extracomment>ui/theatre/script.py</extracomment>
        <translation>jeton d&apos;ID</translation>
    </message>
    <message>
        <source>No answer came: {0}.</source>
        <extracomment>ui/theatre/script.py</extracomment>
        <translation>Aucune réponse n&apos;est venue&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>SMS</source>
        <extracomment>ui/theatre/script.py</extracomment>
        <translation>SMS</translation>
    </message>
    <message>
        <source>SRP proof made</source>
        <extracomment>ui/theatre/script.py</extracomment>
        <translation>Preuve SRP faite</translation>
    </message>
    <message>
        <source>Salt, B and a secret block: what the app needs to make the proof. None of them is secret.</source>
        <extracomment>ui/theatre/script.py</extracomment>
        <translation>Le sel, B et un bloc secret&#xa0;: ce qu&apos;il faut à l&apos;application pour faire la preuve. Rien de cela n&apos;est secret.</translation>
    </message>
    <message>
        <source>The API refuses. {0}</source>
        <extracomment>ui/theatre/script.py</extracomment>
        <translation>L&apos;API refuse. {0}</translation>
    </message>
    <message>
        <source>The app checks the {0} as an API would: signature by the pool&apos;s public key, issuer, audience, times. The inspector lists every check.</source>
        <extracomment>ui/theatre/script.py</extracomment>
        <translation>L&apos;application contrôle le {0} comme le ferait une API&#xa0;: signature par la clé publique du pool, émetteur, audience, heures. L&apos;inspecteur liste chaque contrôle.</translation>
    </message>
    <message>
        <source>The app draws a secret number a and works out A = g^a mod N. It keeps a and sends A.</source>
        <extracomment>ui/theatre/script.py</extracomment>
        <translation>L&apos;application tire un nombre secret a et calcule A = g^a mod N. Elle garde a et envoie A.</translation>
    </message>
    <message>
        <source>The password is in it, and this address has no TLS: it is for this machine alone.</source>
        <extracomment>ui/theatre/script.py</extracomment>
        <translation>Le mot de passe y est, et cette adresse n&apos;a pas de TLS&#xa0;: c&apos;est pour cette machine seule.</translation>
    </message>
    <message>
        <source>The password is in it, inside TLS.</source>
        <extracomment>ui/theatre/script.py</extracomment>
        <translation>Le mot de passe y est, sous TLS.</translation>
    </message>
    <message>
        <source>The password itself goes to Cognito: that is what this flow does.</source>
        <extracomment>ui/theatre/script.py</extracomment>
        <translation>Le mot de passe lui-même va à Cognito&#xa0;: c&apos;est ce que fait ce flux.</translation>
    </message>
    <message>
        <source>The sign-in begins: who it is, and the number A. The password stays in the app.</source>
        <extracomment>ui/theatre/script.py</extracomment>
        <translation>La connexion commence&#xa0;: qui c&apos;est, et le nombre A. Le mot de passe reste dans l&apos;application.</translation>
    </message>
    <message>
        <source>The sign-in begins: who it is.</source>
        <extracomment>ui/theatre/script.py</extracomment>
        <translation>La connexion commence&#xa0;: qui c&apos;est.</translation>
    </message>
    <message>
        <source>To {0}: {1}</source>
        <extracomment>ui/theatre/script.py</extracomment>
        <translation>À {0}&#xa0;: {1}</translation>
    </message>
    <message>
        <source>Whoever this is has proved it: here are the tokens.</source>
        <extracomment>ui/theatre/script.py</extracomment>
        <translation>Qui que ce soit, la preuve est faite&#xa0;: voici les jetons.</translation>
    </message>
    <message>
        <source>You give the app what this step needs: {0}.</source>
        <extracomment>ui/theatre/script.py</extracomment>
        <translation>Vous donnez à l&apos;application ce qu&apos;il faut pour cette étape&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>a code by email</source>
        <extracomment>ui/theatre/script.py</extracomment>
        <translation>un code par e-mail</translation>
    </message>
    <message>
        <source>a code by text message</source>
        <extracomment>ui/theatre/script.py</extracomment>
        <translation>un code par SMS</translation>
    </message>
    <message>
        <source>access token</source>
        <extracomment>ui/theatre/script.py</extracomment>
        <translation>jeton d&apos;accès</translation>
    </message>
    <message>
        <source>done</source>
        <extracomment>ui/theatre/script.py</extracomment>
        <translation>fait</translation>
    </message>
    <message>
        <source>draws a, works out A</source>
        <extracomment>ui/theatre/script.py</extracomment>
        <translation>tire a, calcule A</translation>
    </message>
    <message>
        <source>mail arrives</source>
        <extracomment>ui/theatre/script.py</extracomment>
        <translation>le mail arrive</translation>
    </message>
    <message>
        <source>name, password</source>
        <extracomment>ui/theatre/script.py</extracomment>
        <translation>nom, mot de passe</translation>
    </message>
    <message>
        <source>no answer</source>
        <extracomment>ui/theatre/script.py</extracomment>
        <translation>sans réponse</translation>
    </message>
    <message>
        <source>proof of this computer made</source>
        <extracomment>ui/theatre/script.py</extracomment>
        <translation>preuve de cet ordinateur faite</translation>
    </message>
    <message>
        <source>refused</source>
        <extracomment>ui/theatre/script.py</extracomment>
        <translation>refusé</translation>
    </message>
    <message>
        <source>text message arrives</source>
        <extracomment>ui/theatre/script.py</extracomment>
        <translation>le SMS arrive</translation>
    </message>
    <message>
        <source>tokens</source>
        <extracomment>ui/theatre/script.py</extracomment>
        <translation>jetons</translation>
    </message>
    <message>
        <source>u, x, S, key, HMAC</source>
        <extracomment>ui/theatre/script.py</extracomment>
        <translation>u, x, S, clé, HMAC</translation>
    </message>
    <message>
        <source>who you are</source>
        <extracomment>ui/theatre/script.py</extracomment>
        <translation>qui vous êtes</translation>
    </message>
    <message>
        <source>{0} (attempt {1})</source>
        <extracomment>ui/theatre/script.py</extracomment>
        <translation>{0} (tentative {1})</translation>
    </message>
    <message numerus="yes">
        <source>{0} checks passed</source>
        <extracomment>ui/theatre/script.py</extracomment>
        <translation>
            <numerusform>{0} contrôle réussi</numerusform>
            <numerusform>{0} contrôles réussis</numerusform>
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
        <translation>{0} refusé</translation>
    </message>
    <message>
        <source>{0} verified</source>
        <extracomment>ui/theatre/script.py</extracomment>
        <translation>{0} vérifié</translation>
    </message>
    <message>
        <source>{0}, {1} open</source>
        <extracomment>ui/theatre/script.py</extracomment>
        <translation>{0}, {1} en suspens</translation>
    </message>
</context>
<context>
    <name>SearchBar</name>
    <message>
        <source>Condition</source>
        <extracomment>ui/directory/search_bar.py</extracomment>
        <translation>Condition</translation>
    </message>
    <message>
        <source>Disabled</source>
        <extracomment>ui/directory/search_bar.py</extracomment>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>E-mail</source>
        <extracomment>ui/directory/search_bar.py</extracomment>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Enabled</source>
        <extracomment>ui/directory/search_bar.py</extracomment>
        <translation>Activé</translation>
    </message>
    <message>
        <source>Enabled or disabled</source>
        <extracomment>ui/directory/search_bar.py</extracomment>
        <translation>Activé ou désactivé</translation>
    </message>
    <message>
        <source>Family name</source>
        <extracomment>ui/directory/search_bar.py</extracomment>
        <translation>Nom de famille</translation>
    </message>
    <message>
        <source>Given name</source>
        <extracomment>ui/directory/search_bar.py</extracomment>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Group</source>
        <extracomment>ui/directory/search_bar.py</extracomment>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Id (sub)</source>
        <extracomment>ui/directory/search_bar.py</extracomment>
        <translation>ID (sub)</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>ui/directory/search_bar.py</extracomment>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Phone number</source>
        <extracomment>ui/directory/search_bar.py</extracomment>
        <translation>Numéro de téléphone</translation>
    </message>
    <message>
        <source>Preferred username</source>
        <extracomment>ui/directory/search_bar.py</extracomment>
        <translation>Nom préféré</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>ui/directory/search_bar.py</extracomment>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Search by</source>
        <extracomment>ui/directory/search_bar.py</extracomment>
        <translation>Rechercher par</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>ui/directory/search_bar.py</extracomment>
        <translation>État</translation>
    </message>
    <message>
        <source>Username</source>
        <extracomment>ui/directory/search_bar.py</extracomment>
        <translation>Nom d&apos;utilisateur</translation>
    </message>
    <message>
        <source>Value</source>
        <extracomment>ui/directory/search_bar.py</extracomment>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>anything: everybody</source>
        <extracomment>ui/directory/search_bar.py</extracomment>
        <translation>vide&#xa0;: tous</translation>
    </message>
    <message>
        <source>begins with</source>
        <extracomment>ui/directory/search_bar.py</extracomment>
        <translation>commence par</translation>
    </message>
    <message>
        <source>is</source>
        <extracomment>ui/directory/search_bar.py</extracomment>
        <translation>est</translation>
    </message>
    <message>
        <source>name of the group</source>
        <extracomment>ui/directory/search_bar.py</extracomment>
        <translation>nom du groupe</translation>
    </message>
</context>
<context>
    <name>SecondFactorCard</name>
    <message>
        <source>Authenticator app</source>
        <extracomment>ui/local_pool/sign_in_cards.py</extracomment>
        <translation>Application d&apos;authentification</translation>
    </message>
    <message>
        <source>Code by e-mail</source>
        <extracomment>ui/local_pool/sign_in_cards.py</extracomment>
        <translation>Code par e-mail</translation>
    </message>
    <message>
        <source>Code by text message</source>
        <extracomment>ui/local_pool/sign_in_cards.py</extracomment>
        <translation>Code par SMS</translation>
    </message>
    <message>
        <source>Kinds</source>
        <extracomment>ui/local_pool/sign_in_cards.py</extracomment>
        <translation>Sortes</translation>
    </message>
    <message>
        <source>MFA</source>
        <extracomment>ui/local_pool/sign_in_cards.py</extracomment>
        <translation>MFA</translation>
    </message>
    <message>
        <source>Off</source>
        <extracomment>ui/local_pool/sign_in_cards.py</extracomment>
        <translation>Désactivée</translation>
    </message>
    <message>
        <source>Off: the password is enough. Optional: whoever has set a second factor up is asked for it. On: everybody is; who has none sets one up while signing in.</source>
        <extracomment>ui/local_pool/sign_in_cards.py</extracomment>
        <translation>Désactivée&#xa0;: le mot de passe suffit. Facultative&#xa0;: le second facteur est demandé à qui en a configuré un. Activée&#xa0;: il est demandé à tous&#xa0;; qui n&apos;en a pas en configure un à la connexion.</translation>
    </message>
    <message>
        <source>On</source>
        <extracomment>ui/local_pool/sign_in_cards.py</extracomment>
        <translation>Activée</translation>
    </message>
    <message>
        <source>Optional</source>
        <extracomment>ui/local_pool/sign_in_cards.py</extracomment>
        <translation>Facultative</translation>
    </message>
    <message>
        <source>Second factor</source>
        <extracomment>ui/local_pool/sign_in_cards.py</extracomment>
        <translation>Second facteur</translation>
    </message>
    <message>
        <source>Which ones people can set up and are asked for.</source>
        <extracomment>ui/local_pool/sign_in_cards.py</extracomment>
        <translation>Ceux que l&apos;on peut configurer et qui sont demandés.</translation>
    </message>
</context>
<context>
    <name>SequenceCanvas</name>
    <message>
        <source>Messages, in the order in which they were sent</source>
        <extracomment>ui/theatre/canvas.py</extracomment>
        <translation>Les messages, dans l&apos;ordre de leur envoi</translation>
    </message>
</context>
<context>
    <name>SequenceView</name>
    <message>
        <source>Nothing has happened yet.
Sign in, and it is drawn here, message by message.</source>
        <extracomment>ui/theatre/sequence_view.py</extracomment>
        <translation>Il ne s&apos;est encore rien passé.
Connectez-vous, et tout se dessine ici, message par message.</translation>
    </message>
</context>
<context>
    <name>SignInCard</name>
    <message>
        <source>3 to 15 minutes.</source>
        <extracomment>ui/local_pool/sign_in_cards.py</extracomment>
        <translation>De 3 à 15 minutes.</translation>
    </message>
    <message>
        <source>A sign-in by a flow that is not ticked is refused. Without the last one, a session ends with its access token, unless refresh tokens rotate.</source>
        <extracomment>ui/local_pool/sign_in_cards.py</extracomment>
        <translation>Une connexion par un flux non coché est refusée. Sans le dernier, une session finit avec son jeton d&apos;accès, sauf si les jetons d&apos;actualisation tournent.</translation>
    </message>
    <message>
        <source>Code by e-mail</source>
        <extracomment>ui/local_pool/sign_in_cards.py</extracomment>
        <translation>Code par e-mail</translation>
    </message>
    <message>
        <source>Code by text message</source>
        <extracomment>ui/local_pool/sign_in_cards.py</extracomment>
        <translation>Code par SMS</translation>
    </message>
    <message>
        <source>E-mail addresses</source>
        <extracomment>ui/local_pool/sign_in_cards.py</extracomment>
        <translation>Adresses e-mail</translation>
    </message>
    <message>
        <source>First factors of USER_AUTH</source>
        <extracomment>ui/local_pool/sign_in_cards.py</extracomment>
        <translation>Premiers facteurs de USER_AUTH</translation>
    </message>
    <message>
        <source>Flows</source>
        <extracomment>ui/local_pool/sign_in_cards.py</extracomment>
        <translation>Flux</translation>
    </message>
    <message>
        <source>Names, with an e-mail alias</source>
        <extracomment>ui/local_pool/sign_in_cards.py</extracomment>
        <translation>Noms, avec un alias e-mail</translation>
    </message>
    <message>
        <source>Password</source>
        <extracomment>ui/local_pool/sign_in_cards.py</extracomment>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Signing in</source>
        <extracomment>ui/local_pool/sign_in_cards.py</extracomment>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Time for a challenge</source>
        <extracomment>ui/local_pool/sign_in_cards.py</extracomment>
        <translation>Délai pour un défi</translation>
    </message>
    <message>
        <source>Usernames</source>
        <extracomment>ui/local_pool/sign_in_cards.py</extracomment>
        <translation>Noms d&apos;utilisateur</translation>
    </message>
    <message>
        <source>What a person may choose from in place of the password.</source>
        <extracomment>ui/local_pool/sign_in_cards.py</extracomment>
        <translation>Ce que l&apos;on peut choisir à la place du mot de passe.</translation>
    </message>
    <message>
        <source>What people call themselves when they register. It is settled with the first of them, as in a real pool: to change it later, delete everybody below.</source>
        <extracomment>ui/local_pool/sign_in_cards.py</extracomment>
        <translation>Comment chacun se nomme en s&apos;inscrivant. C&apos;est fixé avec le premier inscrit, comme dans un vrai pool&#xa0;: pour le changer plus tard, supprimez toutes les personnes ci-dessous.</translation>
    </message>
    <message>
        <source>Whoever answers later starts again.</source>
        <extracomment>ui/local_pool/sign_in_cards.py</extracomment>
        <translation>Qui répond plus tard recommence.</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>By Secure Remote Password: the password never leaves this app.</source>
        <extracomment>ui/pages/sign_in.py</extracomment>
        <translation>Par Secure Remote Password&#xa0;: le mot de passe ne quitte jamais cette application.</translation>
    </message>
    <message>
        <source>Custom: the pool&apos;s own functions ask</source>
        <extracomment>ui/pages/sign_in.py</extracomment>
        <translation>Personnalisé&#xa0;: les fonctions du pool demandent</translation>
    </message>
    <message>
        <source>Forgotten your password?</source>
        <extracomment>ui/pages/sign_in.py</extracomment>
        <translation>Mot de passe oublié&#xa0;?</translation>
    </message>
    <message>
        <source>Functions of the pool&apos;s own ask what they like. A password, if you type one, is proved first by Secure Remote Password and never leaves this app.</source>
        <extracomment>ui/pages/sign_in.py</extracomment>
        <translation>Des fonctions propres au pool demandent ce qu&apos;elles veulent. Un mot de passe, si vous en tapez un, est d&apos;abord prouvé par Secure Remote Password et ne quitte jamais cette application.</translation>
    </message>
    <message>
        <source>How</source>
        <extracomment>ui/pages/sign_in.py</extracomment>
        <translation>Comment</translation>
    </message>
    <message>
        <source>Keep me signed in</source>
        <extracomment>ui/pages/sign_in.py</extracomment>
        <translation>Rester connecté</translation>
    </message>
    <message>
        <source>Let the pool choose: it offers its ways</source>
        <extracomment>ui/pages/sign_in.py</extracomment>
        <translation>Laisser choisir le pool&#xa0;: il propose ses façons</translation>
    </message>
    <message>
        <source>Password</source>
        <extracomment>ui/pages/sign_in.py</extracomment>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Plain: the password itself is sent</source>
        <extracomment>ui/pages/sign_in.py</extracomment>
        <translation>En clair&#xa0;: le mot de passe lui-même est envoyé</translation>
    </message>
    <message>
        <source>Say who you are.</source>
        <extracomment>ui/pages/sign_in.py</extracomment>
        <translation>Dites qui vous êtes.</translation>
    </message>
    <message>
        <source>Secure Remote Password: a proof is sent</source>
        <extracomment>ui/pages/sign_in.py</extracomment>
        <translation>Secure Remote Password&#xa0;: une preuve est envoyée</translation>
    </message>
    <message>
        <source>Sign in</source>
        <extracomment>ui/pages/sign_in.py</extracomment>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>The password is missing.</source>
        <extracomment>ui/pages/sign_in.py</extracomment>
        <translation>Il manque le mot de passe.</translation>
    </message>
    <message>
        <source>The password itself goes to the pool, in the request.</source>
        <extracomment>ui/pages/sign_in.py</extracomment>
        <translation>Le mot de passe lui-même va au pool, dans la requête.</translation>
    </message>
    <message>
        <source>The refresh token goes into this system&apos;s keyring. Your password does not.</source>
        <extracomment>ui/pages/sign_in.py</extracomment>
        <translation>Le jeton d&apos;actualisation va dans le trousseau de ce système. Votre mot de passe, non.</translation>
    </message>
    <message>
        <source>Username or e-mail address</source>
        <extracomment>ui/pages/sign_in.py</extracomment>
        <translation>Nom d&apos;utilisateur ou adresse e-mail</translation>
    </message>
    <message>
        <source>Without a password the pool says which ways it offers. With one, Secure Remote Password is tried first: the password never leaves this app.</source>
        <extracomment>ui/pages/sign_in.py</extracomment>
        <translation>Sans mot de passe, le pool dit quelles façons il propose. Avec un mot de passe, Secure Remote Password est essayé d&apos;abord&#xa0;: le mot de passe ne quitte jamais cette application.</translation>
    </message>
</context>
<context>
    <name>SrpDetail</name>
    <message>
        <source>1 byte</source>
        <extracomment>ui/theatre/srp_detail.py</extracomment>
        <translation>1 octet</translation>
    </message>
    <message>
        <source>A number of {bits} bits, in hexadecimal.</source>
        <extracomment>ui/theatre/srp_detail.py</extracomment>
        <translation>Un nombre de {bits} bits, en hexadécimal.</translation>
    </message>
    <message>
        <source>By hand</source>
        <extracomment>ui/theatre/srp_detail.py</extracomment>
        <translation>À la main</translation>
    </message>
    <message>
        <source>Its value</source>
        <extracomment>ui/theatre/srp_detail.py</extracomment>
        <translation>Sa valeur</translation>
    </message>
    <message>
        <source>What goes in, in this order</source>
        <extracomment>ui/theatre/srp_detail.py</extracomment>
        <translation>Ce qui y entre, dans cet ordre</translation>
    </message>
    <message>
        <source>hidden</source>
        <extracomment>ui/theatre/srp_detail.py</extracomment>
        <translation>masqué</translation>
    </message>
    <message>
        <source>{count} bytes</source>
        <extracomment>ui/theatre/srp_detail.py</extracomment>
        <translation>{count} octets</translation>
    </message>
    <message>
        <source>≡ means: leaves the same remainder when divided by 47.</source>
        <extracomment>ui/theatre/srp_detail.py</extracomment>
        <translation>≡ signifie&#xa0;: laisse le même reste dans la division par 47.</translation>
    </message>
</context>
<context>
    <name>SrpRealPart</name>
    <message>
        <source>A recording is shown, and it does not have all numbers of a sign-in by SRP.
Back to live, in the Protocol panel, brings your own sign-in back. The toy can be tried right away.</source>
        <extracomment>ui/theatre/srp_real_part.py</extracomment>
        <translation>Un enregistrement est affiché, et il n&apos;a pas tous les nombres d&apos;une connexion par SRP.
Revenir au direct, dans le panneau Protocole, fait revenir votre propre connexion. Le jouet peut être essayé tout de suite.</translation>
    </message>
    <message>
        <source>No sign-in by SRP yet.
Sign in, and its own numbers stand here. The toy can be tried right away.</source>
        <extracomment>ui/theatre/srp_real_part.py</extracomment>
        <translation>Pas encore de connexion par SRP.
Connectez-vous, et ses propres nombres s&apos;affichent ici. Le jouet peut être essayé tout de suite.</translation>
    </message>
</context>
<context>
    <name>SrpStepsModel</name>
    <message>
        <source>Value</source>
        <extracomment>ui/theatre/srp_steps.py</extracomment>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>{dots}  hidden</source>
        <extracomment>ui/theatre/srp_steps.py</extracomment>
        <translation>{dots}  masqué</translation>
    </message>
</context>
<context>
    <name>SrpToyPart</name>
    <message>
        <source>A toy: it protects nothing. N is 47, and hashes are sums. Never type a real password.</source>
        <extracomment>ui/theatre/srp_toy_part.py</extracomment>
        <translation>Un jouet&#xa0;: il ne protège rien. N vaut 47, et les hachages sont des sommes. Ne tapez jamais un vrai mot de passe.</translation>
    </message>
    <message>
        <source>A word of 1 to {most} letters is needed.</source>
        <extracomment>ui/theatre/srp_toy_part.py</extracomment>
        <translation>Il faut un mot de 1 à {most} lettres.</translation>
    </message>
    <message>
        <source>Another password, and both sides come to S = {app} all the same: among 47 numbers that happens by chance.</source>
        <extracomment>ui/theatre/srp_toy_part.py</extracomment>
        <translation>Un autre mot de passe, et pourtant les deux côtés arrivent à S = {app}&#xa0;: avec 47 nombres, cela arrive par hasard.</translation>
    </message>
    <message>
        <source>Both sides come to S = {app}, which neither sent: the password was right.</source>
        <extracomment>ui/theatre/srp_toy_part.py</extracomment>
        <translation>Les deux côtés arrivent à S = {app}, que personne n&apos;a envoyé&#xa0;: le mot de passe était juste.</translation>
    </message>
    <message>
        <source>Registered</source>
        <extracomment>ui/theatre/srp_toy_part.py</extracomment>
        <translation>Inscrit</translation>
    </message>
    <message>
        <source>Salt</source>
        <extracomment>ui/theatre/srp_toy_part.py</extracomment>
        <translation>Sel</translation>
    </message>
    <message>
        <source>The app comes to S = {app}, Cognito to S = {cognito}: they differ, and the sign-in is refused.</source>
        <extracomment>ui/theatre/srp_toy_part.py</extracomment>
        <translation>L&apos;application arrive à S = {app}, Cognito à S = {cognito}&#xa0;: les deux diffèrent, et la connexion est refusée.</translation>
    </message>
    <message>
        <source>The password of the registration. Any word will do.</source>
        <extracomment>ui/theatre/srp_toy_part.py</extracomment>
        <translation>Le mot de passe de l&apos;inscription. N&apos;importe quel mot convient.</translation>
    </message>
    <message>
        <source>The password of this sign-in.</source>
        <extracomment>ui/theatre/srp_toy_part.py</extracomment>
        <translation>Le mot de passe de cette connexion.</translation>
    </message>
    <message>
        <source>The salt is a whole number from 0 to {most}.</source>
        <extracomment>ui/theatre/srp_toy_part.py</extracomment>
        <translation>Le sel est un nombre entier de 0 à {most}.</translation>
    </message>
    <message>
        <source>Typed</source>
        <extracomment>ui/theatre/srp_toy_part.py</extracomment>
        <translation>Tapé</translation>
    </message>
    <message>
        <source>With these numbers B or u comes to 0. Both sides must refuse that (RFC 5054): take another a or b.</source>
        <extracomment>ui/theatre/srp_toy_part.py</extracomment>
        <translation>Avec ces nombres, B ou u devient 0. Les deux côtés doivent le refuser (RFC 5054)&#xa0;: prenez un autre a ou un autre b.</translation>
    </message>
    <message>
        <source>a and b are whole numbers from 1 to {most}.</source>
        <extracomment>ui/theatre/srp_toy_part.py</extracomment>
        <translation>a et b sont des nombres entiers de 1 à {most}.</translation>
    </message>
</context>
<context>
    <name>SrpView</name>
    <message>
        <source>Eavesdropper</source>
        <extracomment>ui/theatre/srp_parts.py</extracomment>
        <translation>Espion</translation>
    </message>
    <message>
        <source>Not live: the sign-in of the recording.</source>
        <extracomment>ui/theatre/srp_view.py</extracomment>
        <translation>Pas en direct&#xa0;: la connexion de l&apos;enregistrement.</translation>
    </message>
    <message>
        <source>Parts of the explanation</source>
        <extracomment>ui/theatre/srp_view.py</extracomment>
        <translation>Parties de l&apos;explication</translation>
    </message>
    <message>
        <source>Toy</source>
        <extracomment>ui/theatre/srp_parts.py</extracomment>
        <translation>Jouet</translation>
    </message>
    <message>
        <source>Your sign-in</source>
        <extracomment>ui/theatre/srp_parts.py</extracomment>
        <translation>Votre connexion</translation>
    </message>
</context>
<context>
    <name>SrpWalk</name>
    <message>
        <source>The chosen value explained</source>
        <extracomment>ui/theatre/srp_walk.py</extracomment>
        <translation>La valeur choisie, expliquée</translation>
    </message>
    <message>
        <source>The values, and who knows them</source>
        <extracomment>ui/theatre/srp_walk.py</extracomment>
        <translation>Les valeurs, et qui les connaît</translation>
    </message>
</context>
<context>
    <name>SrpWords</name>
    <message>
        <source>16 bytes made of the secret by HKDF (RFC 5869), with u as its salt. The text is Cognito&apos;s own.</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>16 octets tirés du secret par HKDF (RFC 5869), avec u pour sel. Le texte est propre à Cognito.</translation>
    </message>
    <message>
        <source>A hash of A and B. Both sides work it out: it ties the secret to the numbers of this sign-in.</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>Un hachage de A et B. Les deux côtés le calculent&#xa0;: il lie le secret aux nombres de cette connexion.</translation>
    </message>
    <message>
        <source>A hash of N and g. It keeps somebody who plays the server from testing two guesses of a password in one sign-in.</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>Un hachage de N et g. Il empêche quelqu&apos;un qui joue au serveur d&apos;essayer deux mots de passe supposés en une seule connexion.</translation>
    </message>
    <message>
        <source>A random number of 256 bits, made up by the app for this sign-in alone.</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>Un nombre aléatoire de 256 bits, tiré par l&apos;application pour cette seule connexion.</translation>
    </message>
    <message>
        <source>A random number, made up by Cognito for this sign-in alone.</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>Un nombre aléatoire, tiré par Cognito pour cette seule connexion.</translation>
    </message>
    <message>
        <source>A sealed note from Cognito to itself. The app cannot read it and hands it back unchanged, so that Cognito need not remember the sign-in meanwhile.</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>Une note scellée de Cognito à lui-même. L&apos;application ne peut pas la lire et la rend telle quelle, si bien que Cognito n&apos;a pas à se souvenir de la connexion entre-temps.</translation>
    </message>
    <message>
        <source>App</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>Appli</translation>
    </message>
    <message>
        <source>Begins with A·vᵘ, which is g to the same a + u·x; and raises it to b. The same number, if the password was the same.</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>Part de A·vᵘ, qui est g à la même puissance a + u·x&#xa0;; et l&apos;élève à b. Le même nombre, si le mot de passe était le même.</translation>
    </message>
    <message>
        <source>Cognito</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>Cognito</translation>
    </message>
    <message>
        <source>Cognito does not know it</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>Cognito ne le connaît pas</translation>
    </message>
    <message>
        <source>Cognito knows it</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>Cognito le connaît</translation>
    </message>
    <message>
        <source>Cognito&apos;s public number</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>Le nombre public de Cognito</translation>
    </message>
    <message>
        <source>Cognito&apos;s secret number</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>Le nombre secret de Cognito</translation>
    </message>
    <message>
        <source>Everybody who reads along knows it.</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>Quiconque lit les échanges le connaît.</translation>
    </message>
    <message>
        <source>Hidden: it never left Cognito. This app does not know it either.</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>Masqué&#xa0;: il n&apos;a jamais quitté Cognito. Cette application ne le connaît pas non plus.</translation>
    </message>
    <message>
        <source>Hidden: neither side sent it, and the app lets go of it when the sign-in is over.</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>Masqué&#xa0;: aucun des deux côtés ne l&apos;a envoyé, et l&apos;application l&apos;oublie quand la connexion est finie.</translation>
    </message>
    <message>
        <source>Hidden: the sign-in did not send it, and the app lets go of it when it is over.</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>Masqué&#xa0;: la connexion ne l&apos;a pas envoyé, et l&apos;application l&apos;oublie quand elle est finie.</translation>
    </message>
    <message>
        <source>InitiateAuth: the app begins</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>InitiateAuth&#xa0;: l&apos;application commence</translation>
    </message>
    <message>
        <source>It goes into x, and nowhere else.</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>Il entre dans x, et nulle part ailleurs.</translation>
    </message>
    <message>
        <source>Its powers run through every number from 1 to 46 before they repeat.</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>Ses puissances passent par tous les nombres de 1 à 46 avant de se répéter.</translation>
    </message>
    <message>
        <source>Known beforehand</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>Connu d&apos;avance</translation>
    </message>
    <message>
        <source>Nobody sends it, and everybody who reads along can work it out.</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>Personne ne l&apos;envoie, et quiconque lit les échanges peut le calculer.</translation>
    </message>
    <message>
        <source>Of every number below only the remainder on division by 47 is kept. The real one has 3,072 bits.</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>De chaque nombre ci-dessous, on ne garde que le reste de la division par 47. Le vrai a 3 072 bits.</translation>
    </message>
    <message>
        <source>Of every number below only the remainder on division by N is kept. The prime of RFC 3526 and RFC 5054, the same for every pool.</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>De chaque nombre ci-dessous, on ne garde que le reste de la division par N. Le nombre premier des RFC 3526 et RFC 5054, le même pour tous les pools.</translation>
    </message>
    <message>
        <source>Only Cognito knows it.</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>Seul Cognito le connaît.</translation>
    </message>
    <message>
        <source>Only this side knows it: you and the app.</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>Seul ce côté le connaît&#xa0;: vous et l&apos;application.</translation>
    </message>
    <message>
        <source>Only this side knows it: you and the app. Cognito did for a moment, when the password was set.</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>Seul ce côté le connaît&#xa0;: vous et l&apos;application. Cognito l&apos;a connu un instant, quand le mot de passe a été défini.</translation>
    </message>
    <message>
        <source>PASSWORD_VERIFIER: Cognito answers</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>PASSWORD_VERIFIER&#xa0;: Cognito répond</translation>
    </message>
    <message>
        <source>Random in earnest, of 256 bits; here yours to choose.</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>Aléatoire en vrai, de 256 bits&#xa0;; ici, c&apos;est à vous de choisir.</translation>
    </message>
    <message>
        <source>Random in earnest; here yours to choose.</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>Aléatoire en vrai&#xa0;; ici, c&apos;est à vous de choisir.</translation>
    </message>
    <message>
        <source>Random, chosen when the password was set. Two people with one password have different verifiers, and no table of guesses made beforehand fits.</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>Aléatoire, choisi quand le mot de passe a été défini. Deux personnes au même mot de passe ont des vérificateurs différents, et aucune table de mots de passe préparée d&apos;avance ne convient.</translation>
    </message>
    <message>
        <source>RespondToAuthChallenge: the proof</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>RespondToAuthChallenge&#xa0;: la preuve</translation>
    </message>
    <message>
        <source>Sent first, with the user name.</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>Envoyé en premier, avec le nom d&apos;utilisateur.</translation>
    </message>
    <message>
        <source>Sent first, with the user name. From a to A is quick. From A to a is the discrete logarithm, and with numbers of this size nobody knows a way that comes to an end.</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>Envoyé en premier, avec le nom d&apos;utilisateur. De a à A, c&apos;est rapide. De A à a, c&apos;est le logarithme discret, et avec des nombres de cette taille personne ne connaît de chemin qui aboutisse.</translation>
    </message>
    <message>
        <source>Shows that the app has the key. Cognito works out the same with its own; where both are equal, the password was right, and the tokens come back. RFC 2945 makes its proof in another way.</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>Montre que l&apos;application a la clé. Cognito calcule la même chose avec la sienne&#xa0;; si les deux sont égales, le mot de passe était juste, et les jetons reviennent. La RFC 2945 fait sa preuve autrement.</translation>
    </message>
    <message>
        <source>Simply 3. The real one is a hash of N and g.</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>Simplement 3. Le vrai est un hachage de N et g.</translation>
    </message>
    <message>
        <source>Since the password was set</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>Depuis que le mot de passe est défini</translation>
    </message>
    <message>
        <source>Takes k·gˣ away from B. If the password is the one of the verifier, v = gˣ, and gᵇ is left. That is raised to a + u·x.</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>Retire k·gˣ de B. Si le mot de passe est celui du vérificateur, v = gˣ, et il reste gᵇ. Cela est élevé à a + u·x.</translation>
    </message>
    <message>
        <source>The app and Cognito know it, each from its own way there; nobody else.</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>L&apos;application et Cognito le connaissent, chacun par son propre chemin&#xa0;; personne d&apos;autre.</translation>
    </message>
    <message>
        <source>The number that is raised to the secret ones. The same for every pool.</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>Le nombre qui est élevé aux puissances secrètes. Le même pour tous les pools.</translation>
    </message>
    <message>
        <source>The places of the letters in Unicode, added up with the salt. The real one is a hash that nobody can turn round; with a sum anybody can.</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>Les rangs des lettres dans Unicode, additionnés avec le sel. Le vrai est un hachage que personne ne peut inverser&#xa0;; une somme, tout le monde le peut.</translation>
    </message>
    <message>
        <source>The pool&apos;s own name for the user. This one goes into x and into the proof, whatever was typed to sign in.</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>Le nom que le pool donne lui-même à l&apos;utilisateur. C&apos;est lui qui entre dans x et dans la preuve, quoi qu&apos;on ait tapé pour se connecter.</translation>
    </message>
    <message>
        <source>The sum of A and B. The real one is a hash of both.</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>La somme de A et B. Le vrai est un hachage des deux.</translation>
    </message>
    <message>
        <source>The verifier, with a random power added to it: who does not know b cannot tell what v is.</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>Le vérificateur, auquel une puissance aléatoire est ajoutée&#xa0;: qui ne connaît pas b ne peut pas dire ce qu&apos;est v.</translation>
    </message>
    <message>
        <source>Two hashes in a row. Nobody without the password can work it out.</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>Deux hachages à la suite. Personne ne peut le calculer sans le mot de passe.</translation>
    </message>
    <message>
        <source>Type another one here, and see where the two sides part.</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>Tapez-en un autre ici, et voyez où les deux côtés se séparent.</translation>
    </message>
    <message>
        <source>What Cognito keeps in place of the password, and worked out when that was set. From the password to v is one step; nobody knows a way back.</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>Ce que Cognito garde à la place du mot de passe, calculé quand celui-ci a été défini. Du mot de passe à v, il y a un pas&#xa0;; personne ne connaît de chemin de retour.</translation>
    </message>
    <message>
        <source>What Cognito made the verifier of. Choose any word, only not a real password.</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>Ce dont Cognito a fait le vérificateur. Choisissez n&apos;importe quel mot, mais pas un vrai mot de passe.</translation>
    </message>
    <message>
        <source>What follows the underscore in the pool id. It goes into x and into the proof, so that both are good for this pool alone.</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>Ce qui suit le tiret bas dans l&apos;ID du pool. Cela entre dans x et dans la preuve, pour que les deux ne vaillent que pour ce pool.</translation>
    </message>
    <message>
        <source>When the proof was made: in English and UTC, whatever the computer&apos;s language.</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>Quand la preuve a été faite&#xa0;: en anglais et en UTC, quelle que soit la langue de l&apos;ordinateur.</translation>
    </message>
    <message>
        <source>Wire</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Worked out anew from what is typed at this sign-in.</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>Recalculé à partir de ce qui est tapé à cette connexion.</translation>
    </message>
    <message>
        <source>Worked out on each side, and not sent</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>Calculé de chaque côté, et non envoyé</translation>
    </message>
    <message>
        <source>a colon</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>un deux-points</translation>
    </message>
    <message>
        <source>a text of Cognito&apos;s own</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>un texte propre à Cognito</translation>
    </message>
    <message>
        <source>it is not on the wire</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>il n&apos;est pas sur le réseau</translation>
    </message>
    <message>
        <source>that password as a number</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>ce mot de passe sous forme de nombre</translation>
    </message>
    <message>
        <source>the app does not know it</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>l&apos;application ne le connaît pas</translation>
    </message>
    <message>
        <source>the app knows it</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>l&apos;application le connaît</translation>
    </message>
    <message>
        <source>the app&apos;s public number</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>le nombre public de l&apos;application</translation>
    </message>
    <message>
        <source>the app&apos;s secret number</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>le nombre secret de l&apos;application</translation>
    </message>
    <message>
        <source>the generator</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>le générateur</translation>
    </message>
    <message>
        <source>the key</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>la clé</translation>
    </message>
    <message>
        <source>the modulus, a prime</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>le module, un nombre premier</translation>
    </message>
    <message>
        <source>the multiplier</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>le multiplicateur</translation>
    </message>
    <message>
        <source>the password as a number</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>le mot de passe sous forme de nombre</translation>
    </message>
    <message>
        <source>the password of the registration</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>le mot de passe de l&apos;inscription</translation>
    </message>
    <message>
        <source>the password that is typed</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>le mot de passe tapé</translation>
    </message>
    <message>
        <source>the pool&apos;s name</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>le nom du pool</translation>
    </message>
    <message>
        <source>the proof</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>la preuve</translation>
    </message>
    <message>
        <source>the salt</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>le sel</translation>
    </message>
    <message>
        <source>the scrambling parameter</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>le paramètre de brouillage</translation>
    </message>
    <message>
        <source>the secret</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>le secret</translation>
    </message>
    <message>
        <source>the secret block</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>le bloc secret</translation>
    </message>
    <message>
        <source>the secret, Cognito&apos;s way</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>le secret, par le chemin de Cognito</translation>
    </message>
    <message>
        <source>the secret, the app&apos;s way</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>le secret, par le chemin de l&apos;application</translation>
    </message>
    <message>
        <source>the timestamp</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>l&apos;horodatage</translation>
    </message>
    <message>
        <source>the user&apos;s id</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>l&apos;ID de l&apos;utilisateur</translation>
    </message>
    <message>
        <source>the verifier</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>le vérificateur</translation>
    </message>
    <message>
        <source>whoever reads the wire knows it</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>qui lit le réseau le connaît</translation>
    </message>
    <message>
        <source>your password</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>votre mot de passe</translation>
    </message>
</context>
<context>
    <name>Stack</name>
    <message>
        <source>All of its resources are there.</source>
        <extracomment>ui/stack/words.py</extracomment>
        <translation>Toutes ses ressources sont là.</translation>
    </message>
    <message>
        <source>As before the update</source>
        <extracomment>ui/stack/words.py</extracomment>
        <translation>Comme avant la mise à jour</translation>
    </message>
    <message>
        <source>Being deleted</source>
        <extracomment>ui/stack/words.py</extracomment>
        <translation>En cours de suppression</translation>
    </message>
    <message>
        <source>Being made</source>
        <extracomment>ui/stack/words.py</extracomment>
        <translation>En cours de création</translation>
    </message>
    <message>
        <source>Being undone</source>
        <extracomment>ui/stack/words.py</extracomment>
        <translation>En cours d&apos;annulation</translation>
    </message>
    <message>
        <source>Being updated</source>
        <extracomment>ui/stack/words.py</extracomment>
        <translation>En cours de mise à jour</translation>
    </message>
    <message>
        <source>CloudFormation gave up half-way. Delete the stack, and launch it anew.</source>
        <extracomment>ui/stack/words.py</extracomment>
        <translation>CloudFormation a abandonné à mi-chemin. Supprimez la pile, et lancez-la de nouveau.</translation>
    </message>
    <message>
        <source>Deleted</source>
        <extracomment>ui/stack/words.py</extracomment>
        <translation>Supprimée</translation>
    </message>
    <message>
        <source>Failed, and undone</source>
        <extracomment>ui/stack/words.py</extracomment>
        <translation>Échouée, et annulée</translation>
    </message>
    <message>
        <source>Not made yet</source>
        <extracomment>ui/stack/words.py</extracomment>
        <translation>Pas encore créée</translation>
    </message>
    <message>
        <source>Nothing works in it, and its name is taken until it is deleted.</source>
        <extracomment>ui/stack/words.py</extracomment>
        <translation>Rien n&apos;y fonctionne, et son nom est pris jusqu&apos;à sa suppression.</translation>
    </message>
    <message>
        <source>Only a preview was made of it. There is nothing in it.</source>
        <extracomment>ui/stack/words.py</extracomment>
        <translation>Seul un aperçu en a été fait. Elle ne contient rien.</translation>
    </message>
    <message>
        <source>Ready</source>
        <extracomment>ui/stack/words.py</extracomment>
        <translation>Prête</translation>
    </message>
    <message>
        <source>Something failed, and CloudFormation removes what was made so far.</source>
        <extracomment>ui/stack/words.py</extracomment>
        <translation>Quelque chose a échoué, et CloudFormation retire ce qui était déjà créé.</translation>
    </message>
    <message>
        <source>Stuck</source>
        <extracomment>ui/stack/words.py</extracomment>
        <translation>Bloquée</translation>
    </message>
    <message>
        <source>The stack is gone.</source>
        <extracomment>ui/stack/words.py</extracomment>
        <translation>La pile a disparu.</translation>
    </message>
    <message>
        <source>The update failed and was undone. The stack works as it did before.</source>
        <extracomment>ui/stack/words.py</extracomment>
        <translation>La mise à jour a échoué et a été annulée. La pile fonctionne comme avant.</translation>
    </message>
    <message>
        <source>You may close the app: the stack goes on without it, and is found again.</source>
        <extracomment>ui/stack/words.py</extracomment>
        <translation>Vous pouvez fermer l&apos;application&#xa0;: la pile continue sans elle, et se retrouve ensuite.</translation>
    </message>
    <message>
        <source>being deleted</source>
        <extracomment>ui/stack/words.py</extracomment>
        <translation>en suppression</translation>
    </message>
    <message>
        <source>being made</source>
        <extracomment>ui/stack/words.py</extracomment>
        <translation>en création</translation>
    </message>
    <message>
        <source>being undone</source>
        <extracomment>ui/stack/words.py</extracomment>
        <translation>en annulation</translation>
    </message>
    <message>
        <source>being updated</source>
        <extracomment>ui/stack/words.py</extracomment>
        <translation>en mise à jour</translation>
    </message>
    <message>
        <source>deleted</source>
        <extracomment>ui/stack/words.py</extracomment>
        <translation>supprimé</translation>
    </message>
    <message>
        <source>kept</source>
        <extracomment>ui/stack/words.py</extracomment>
        <translation>conservé</translation>
    </message>
    <message>
        <source>made</source>
        <extracomment>ui/stack/words.py</extracomment>
        <translation>créé</translation>
    </message>
    <message>
        <source>not deleted</source>
        <extracomment>ui/stack/words.py</extracomment>
        <translation>non supprimé</translation>
    </message>
    <message>
        <source>not made</source>
        <extracomment>ui/stack/words.py</extracomment>
        <translation>non créé</translation>
    </message>
    <message>
        <source>not undone</source>
        <extracomment>ui/stack/words.py</extracomment>
        <translation>non annulé</translation>
    </message>
    <message>
        <source>not updated</source>
        <extracomment>ui/stack/words.py</extracomment>
        <translation>non mis à jour</translation>
    </message>
    <message>
        <source>previewed</source>
        <extracomment>ui/stack/words.py</extracomment>
        <translation>en aperçu</translation>
    </message>
    <message>
        <source>tidying up</source>
        <extracomment>ui/stack/words.py</extracomment>
        <translation>en nettoyage</translation>
    </message>
    <message>
        <source>undone</source>
        <extracomment>ui/stack/words.py</extracomment>
        <translation>annulé</translation>
    </message>
    <message>
        <source>update being undone</source>
        <extracomment>ui/stack/words.py</extracomment>
        <translation>annulation de la mise à jour</translation>
    </message>
    <message>
        <source>update not undone</source>
        <extracomment>ui/stack/words.py</extracomment>
        <translation>mise à jour non annulée</translation>
    </message>
    <message>
        <source>update undone</source>
        <extracomment>ui/stack/words.py</extracomment>
        <translation>mise à jour annulée</translation>
    </message>
    <message>
        <source>updated</source>
        <extracomment>ui/stack/words.py</extracomment>
        <translation>mis à jour</translation>
    </message>
</context>
<context>
    <name>StackPage</name>
    <message>
        <source>Account</source>
        <extracomment>ui/stack/page.py</extracomment>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Bucket</source>
        <extracomment>ui/stack/page.py</extracomment>
        <translation>Compartiment</translation>
    </message>
    <message>
        <source>CloudFormation makes the workshop&apos;s user pool in your AWS account.</source>
        <extracomment>ui/stack/page.py</extracomment>
        <translation>CloudFormation crée le pool d&apos;utilisateurs de l&apos;atelier dans votre compte AWS.</translation>
    </message>
    <message>
        <source>Launch the stack</source>
        <extracomment>ui/stack/page.py</extracomment>
        <translation>Lancer la pile</translation>
    </message>
    <message>
        <source>Review</source>
        <extracomment>ui/stack/page.py</extracomment>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>Stack</source>
        <extracomment>ui/stack/page.py</extracomment>
        <translation>Pile</translation>
    </message>
</context>
<context>
    <name>StackPart</name>
    <message>
        <source>Launch another stack…</source>
        <extracomment>ui/stack/stack_part.py</extracomment>
        <translation>Lancer une autre pile…</translation>
    </message>
</context>
<context>
    <name>StackView</name>
    <message>
        <source>Go on</source>
        <extracomment>ui/stack/stack_view.py</extracomment>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>In {region}, in the account {account}</source>
        <extracomment>ui/stack/stack_view.py</extracomment>
        <translation>Dans {region}, dans le compte {account}</translation>
    </message>
    <message>
        <source>Look again</source>
        <extracomment>ui/stack/stack_view.py</extracomment>
        <translation>Regarder de nouveau</translation>
    </message>
    <message>
        <source>Nothing: all that the stack made is gone.</source>
        <extracomment>ui/stack/stack_view.py</extracomment>
        <translation>Rien&#xa0;: tout ce que la pile avait créé a disparu.</translation>
    </message>
    <message>
        <source>Open this pool</source>
        <extracomment>ui/stack/stack_view.py</extracomment>
        <translation>Ouvrir ce pool</translation>
    </message>
    <message>
        <source>What remains</source>
        <extracomment>ui/stack/stack_view.py</extracomment>
        <translation>Ce qui reste</translation>
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
        <translation>Le message qui a été envoyé</translation>
    </message>
</context>
<context>
    <name>StepStrip</name>
    <message>
        <source>Step {number} of {count}: {name}</source>
        <extracomment>ui/stack/step_strip.py</extracomment>
        <translation>Étape {number} sur {count}&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Steps</source>
        <extracomment>ui/stack/step_strip.py</extracomment>
        <translation>Étapes</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>An API would accept this token</source>
        <extracomment>ui/inspector/summary.py</extracomment>
        <translation>Une API accepterait ce jeton</translation>
    </message>
    <message>
        <source>An API would refuse this token</source>
        <extracomment>ui/inspector/summary.py</extracomment>
        <translation>Une API refuserait ce jeton</translation>
    </message>
    <message>
        <source>An API would refuse this token by now</source>
        <extracomment>ui/inspector/summary.py</extracomment>
        <translation>Une API refuserait désormais ce jeton</translation>
    </message>
    <message>
        <source>Checking…</source>
        <extracomment>ui/inspector/summary.py</extracomment>
        <translation>Contrôle…</translation>
    </message>
    <message>
        <source>Expired {0} ago</source>
        <extracomment>ui/inspector/summary.py</extracomment>
        <translation>Expiré il y a {0}</translation>
    </message>
    <message>
        <source>Expires in {0}</source>
        <extracomment>ui/inspector/summary.py</extracomment>
        <translation>Expire dans {0}</translation>
    </message>
    <message>
        <source>Failed: {0}</source>
        <extracomment>ui/inspector/summary.py</extracomment>
        <translation>Échec&#xa0;: {0}</translation>
    </message>
    <message>
        <source>It has {0} characters. API Gateway takes headers of {1} bytes at most.</source>
        <extracomment>ui/inspector/summary.py</extracomment>
        <translation>Cela fait {0} caractères. API Gateway accepte des en-têtes de {1} octets au plus.</translation>
    </message>
    <message>
        <source>It passed every check, and has expired since.</source>
        <extracomment>ui/inspector/summary.py</extracomment>
        <translation>Il a réussi tous les contrôles, et a expiré depuis.</translation>
    </message>
    <message>
        <source>Looking for a token in it…</source>
        <extracomment>ui/inspector/summary.py</extracomment>
        <translation>Recherche d&apos;un jeton…</translation>
    </message>
    <message>
        <source>Not every check could be made</source>
        <extracomment>ui/inspector/summary.py</extracomment>
        <translation>Tous les contrôles n&apos;ont pas pu être faits</translation>
    </message>
    <message>
        <source>Time left</source>
        <extracomment>ui/inspector/summary.py</extracomment>
        <translation>Temps restant</translation>
    </message>
    <message>
        <source>Unknown: {0}</source>
        <extracomment>ui/inspector/summary.py</extracomment>
        <translation>Inconnu&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Why</source>
        <extracomment>ui/inspector/summary.py</extracomment>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Would an API accept this token?</source>
        <extracomment>ui/inspector/summary.py</extracomment>
        <translation>Une API accepterait-elle ce jeton&#xa0;?</translation>
    </message>
</context>
<context>
    <name>TheatrePanel</name>
    <message>
        <source>SRP explained</source>
        <extracomment>ui/theatre/views.py</extracomment>
        <translation>SRP expliqué</translation>
    </message>
    <message>
        <source>Sequence</source>
        <extracomment>ui/theatre/views.py</extracomment>
        <translation>Séquence</translation>
    </message>
    <message>
        <source>Views of the protocol</source>
        <extracomment>ui/theatre/panel.py</extracomment>
        <translation>Vues du protocole</translation>
    </message>
</context>
<context>
    <name>TimelineModel</name>
    <message>
        <source>Resource</source>
        <extracomment>ui/stack/timeline.py</extracomment>
        <translation>Ressource</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>ui/stack/timeline.py</extracomment>
        <translation>État</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>ui/stack/timeline.py</extracomment>
        <translation>Durée</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <extracomment>ui/stack/timeline.py</extracomment>
        <translation>{seconds} s</translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <source>Resources of the stack</source>
        <extracomment>ui/stack/timeline.py</extracomment>
        <translation>Ressources de la pile</translation>
    </message>
</context>
<context>
    <name>TokenCards</name>
    <message>
        <source>API Gateway&apos;s authorizer checks the token, as the inspector does, and hands its claims to the function behind it. These say who calls:</source>
        <extracomment>ui/ride/token_cards.py</extracomment>
        <translation>L&apos;autorisateur d&apos;API Gateway contrôle le jeton, comme le fait l&apos;inspecteur, et remet ses claims à la fonction qui est derrière. Ceux-ci disent qui appelle&#xa0;:</translation>
    </message>
    <message>
        <source>Copied</source>
        <extracomment>ui/ride/token_cards.py</extracomment>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>ui/ride/token_cards.py</extracomment>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Hide</source>
        <extracomment>ui/ride/token_cards.py</extracomment>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>ID token</source>
        <extracomment>ui/ride/token_cards.py</extracomment>
        <translation>Jeton d&apos;ID</translation>
    </message>
    <message>
        <source>Reveal</source>
        <extracomment>ui/ride/token_cards.py</extracomment>
        <translation>Dévoiler</translation>
    </message>
    <message>
        <source>The request&apos;s header</source>
        <extracomment>ui/ride/token_cards.py</extracomment>
        <translation>L&apos;en-tête de la requête</translation>
    </message>
    <message>
        <source>What the API would be told</source>
        <extracomment>ui/ride/token_cards.py</extracomment>
        <translation>Ce qui serait dit à l&apos;API</translation>
    </message>
    <message>
        <source>Whoever holds this token is you until it expires. Paste it with care.</source>
        <extracomment>ui/ride/token_cards.py</extracomment>
        <translation>Qui détient ce jeton passe pour vous jusqu&apos;à son expiration. Collez-le avec prudence.</translation>
    </message>
    <message>
        <source>Your ID token</source>
        <extracomment>ui/ride/token_cards.py</extracomment>
        <translation>Votre jeton d&apos;ID</translation>
    </message>
    <message>
        <source>{dots} ({count} characters)</source>
        <extracomment>ui/ride/token_cards.py</extracomment>
        <translation>{dots} ({count} caractères)</translation>
    </message>
</context>
<context>
    <name>TokenField</name>
    <message>
        <source>Paste an ID or access token, an Authorization header, or an address that carries one; or drop a file. It stays on this machine.</source>
        <extracomment>ui/inspector/token_paste.py</extracomment>
        <translation>Collez un jeton d&apos;ID ou d&apos;accès, un en-tête Authorization, ou une adresse qui en contient un&#xa0;; ou déposez un fichier. Il reste sur cette machine.</translation>
    </message>
    <message>
        <source>Token to check</source>
        <extracomment>ui/inspector/token_paste.py</extracomment>
        <translation>Jeton à contrôler</translation>
    </message>
</context>
<context>
    <name>TokenPaste</name>
    <message>
        <source>Found among other text.</source>
        <extracomment>ui/inspector/token_paste.py</extracomment>
        <translation>Trouvé parmi d&apos;autre texte.</translation>
    </message>
    <message>
        <source>Removed: {what}.</source>
        <extracomment>ui/inspector/token_paste.py</extracomment>
        <translation>Retiré&#xa0;: {what}.</translation>
    </message>
    <message>
        <source>Take {name} instead</source>
        <extracomment>ui/inspector/token_paste.py</extracomment>
        <translation>Prendre plutôt {name}</translation>
    </message>
    <message>
        <source>Taken from a line that sets {name}.</source>
        <extracomment>ui/inspector/token_paste.py</extracomment>
        <translation>Tiré d&apos;une ligne qui définit {name}.</translation>
    </message>
    <message>
        <source>Taken from an address: its {name}.</source>
        <extracomment>ui/inspector/token_paste.py</extracomment>
        <translation>Tiré d&apos;une adresse&#xa0;: son {name}.</translation>
    </message>
    <message>
        <source>Taken from an answer: its {name}.</source>
        <extracomment>ui/inspector/token_paste.py</extracomment>
        <translation>Tiré d&apos;une réponse&#xa0;: son {name}.</translation>
    </message>
    <message>
        <source>Taken from the Authorization header.</source>
        <extracomment>ui/inspector/token_paste.py</extracomment>
        <translation>Tiré de l&apos;en-tête Authorization.</translation>
    </message>
    <message>
        <source>Taken from the cookie {name}.</source>
        <extracomment>ui/inspector/token_paste.py</extracomment>
        <translation>Tiré du cookie {name}.</translation>
    </message>
    <message>
        <source>Taken from what a browser keeps: its {name}.</source>
        <extracomment>ui/inspector/token_paste.py</extracomment>
        <translation>Tiré de ce que garde un navigateur&#xa0;: son {name}.</translation>
    </message>
    <message>
        <source>The token itself.</source>
        <extracomment>ui/inspector/token_paste.py</extracomment>
        <translation>Le jeton lui-même.</translation>
    </message>
    <message>
        <source>What was understood</source>
        <extracomment>ui/inspector/token_paste.py</extracomment>
        <translation>Ce qui a été compris</translation>
    </message>
    <message>
        <source>a second “Bearer”</source>
        <extracomment>ui/inspector/token_paste.py</extracomment>
        <translation>un second « Bearer »</translation>
    </message>
    <message>
        <source>blanks</source>
        <extracomment>ui/inspector/token_paste.py</extracomment>
        <translation>espaces</translation>
    </message>
    <message>
        <source>characters that can&apos;t be seen</source>
        <extracomment>ui/inspector/token_paste.py</extracomment>
        <translation>des caractères invisibles</translation>
    </message>
    <message>
        <source>line breaks</source>
        <extracomment>ui/inspector/token_paste.py</extracomment>
        <translation>sauts de ligne</translation>
    </message>
    <message>
        <source>quotation marks</source>
        <extracomment>ui/inspector/token_paste.py</extracomment>
        <translation>guillemets</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <extracomment>ui/inspector/token_paste.py</extracomment>
        <translation>{0}&#xa0;: {1}</translation>
    </message>
    <message>
        <source>“&gt;” at the beginnings of lines</source>
        <extracomment>ui/inspector/token_paste.py</extracomment>
        <translation>«&#xa0;&gt;&#xa0;» en début de ligne</translation>
    </message>
    <message>
        <source>“\” at the ends of lines</source>
        <extracomment>ui/inspector/token_paste.py</extracomment>
        <translation>«&#xa0;\&#xa0;» en fin de ligne</translation>
    </message>
</context>
<context>
    <name>TokenText</name>
    <message>
        <source>The token&apos;s text</source>
        <extracomment>ui/inspector/raw_view.py</extracomment>
        <translation>Le texte du jeton</translation>
    </message>
</context>
<context>
    <name>TokensCard</name>
    <message>
        <source>0 to 60 seconds.</source>
        <extracomment>ui/local_pool/client_cards.py</extracomment>
        <translation>De 0 à 60 secondes.</translation>
    </message>
    <message>
        <source>1 hour to {days} days.</source>
        <extracomment>ui/local_pool/client_cards.py</extracomment>
        <translation>De 1 heure à {days} jours.</translation>
    </message>
    <message>
        <source>5 minutes to 1 day.</source>
        <extracomment>ui/local_pool/client_cards.py</extracomment>
        <translation>De 5 minutes à 1 jour.</translation>
    </message>
    <message>
        <source>Access token lives</source>
        <extracomment>ui/local_pool/client_cards.py</extracomment>
        <translation>Durée de vie du jeton d&apos;accès</translation>
    </message>
    <message>
        <source>After that it no longer proves who somebody is.</source>
        <extracomment>ui/local_pool/client_cards.py</extracomment>
        <translation>Ensuite, il ne prouve plus qui est quelqu&apos;un.</translation>
    </message>
    <message>
        <source>After that people sign in again.</source>
        <extracomment>ui/local_pool/client_cards.py</extracomment>
        <translation>Ensuite, il faut se reconnecter.</translation>
    </message>
    <message>
        <source>After that the app has to refresh before it can ask for anything.</source>
        <extracomment>ui/local_pool/client_cards.py</extracomment>
        <translation>Ensuite, l&apos;application doit actualiser avant de pouvoir demander quoi que ce soit.</translation>
    </message>
    <message>
        <source>Each refresh brings a new refresh token, and the old one dies. It then goes by GetTokensFromRefreshToken only.</source>
        <extracomment>ui/local_pool/client_cards.py</extracomment>
        <translation>Chaque actualisation apporte un nouveau jeton d&apos;actualisation, et l&apos;ancien meurt. Elle ne passe alors que par GetTokensFromRefreshToken.</translation>
    </message>
    <message>
        <source>Grace of a rotated token</source>
        <extracomment>ui/local_pool/client_cards.py</extracomment>
        <translation>Délai de grâce d&apos;un jeton remplacé</translation>
    </message>
    <message>
        <source>How long the old one still works, for an answer that got lost.</source>
        <extracomment>ui/local_pool/client_cards.py</extracomment>
        <translation>Combien de temps l&apos;ancien fonctionne encore, pour une réponse qui s&apos;est perdue.</translation>
    </message>
    <message>
        <source>ID token lives</source>
        <extracomment>ui/local_pool/client_cards.py</extracomment>
        <translation>Durée de vie du jeton d&apos;ID</translation>
    </message>
    <message>
        <source>Refresh token lives</source>
        <extracomment>ui/local_pool/client_cards.py</extracomment>
        <translation>Durée de vie du jeton d&apos;actualisation</translation>
    </message>
    <message>
        <source>Refresh tokens rotate</source>
        <extracomment>ui/local_pool/client_cards.py</extracomment>
        <translation>Les jetons d&apos;actualisation tournent</translation>
    </message>
    <message>
        <source>Tokens</source>
        <extracomment>ui/local_pool/client_cards.py</extracomment>
        <translation>Jetons</translation>
    </message>
</context>
<context>
    <name>TotpSecret</name>
    <message>
        <source>Copy the secret</source>
        <extracomment>ui/widgets/totp_secret.py</extracomment>
        <translation>Copier le secret</translation>
    </message>
    <message>
        <source>QR code with the secret, for an authenticator app</source>
        <extracomment>ui/widgets/totp_secret.py</extracomment>
        <translation>Code QR avec le secret, pour une application d&apos;authentification</translation>
    </message>
    <message>
        <source>Secret</source>
        <extracomment>ui/widgets/totp_secret.py</extracomment>
        <translation>Secret</translation>
    </message>
</context>
<context>
    <name>ToyAttackCard</name>
    <message>
        <source>None fits: he goes on with longer lists.</source>
        <extracomment>ui/theatre/srp_attack_cards.py</extracomment>
        <translation>Aucun ne convient&#xa0;: il continue avec des listes plus longues.</translation>
    </message>
    <message>
        <source>Of the small numbers he has read N = {n}, g = {g}, A = {a}, B = {b} and the salt {salt}. Some a between 1 and {most} has led to A.</source>
        <extracomment>ui/theatre/srp_attack_cards.py</extracomment>
        <translation>Il a lu les petits nombres N = {n}, g = {g}, A = {a}, B = {b} et le sel {salt}. Un certain a entre 1 et {most} a mené à A.</translation>
    </message>
    <message>
        <source>The toy gives way</source>
        <extracomment>ui/theatre/srp_attack_cards.py</extracomment>
        <translation>Le jouet cède</translation>
    </message>
    <message>
        <source>Try every a</source>
        <extracomment>ui/theatre/srp_attack_cards.py</extracomment>
        <translation>Essayer tous les a</translation>
    </message>
    <message>
        <source>{line}  fits</source>
        <extracomment>ui/theatre/srp_attack_cards.py</extracomment>
        <translation>{line}  convient</translation>
    </message>
    <message>
        <source>{value} is A, so a = {a}: found at try {a}. Now each guess of the password leads to an S, and the proof shows which S was the one.</source>
        <extracomment>ui/theatre/srp_attack_cards.py</extracomment>
        <translation>{value} est A, donc a = {a}&#xa0;: trouvé à l&apos;essai {a}. Maintenant, chaque mot de passe supposé mène à un S, et la preuve montre quel S était le bon.</translation>
    </message>
</context>
<context>
    <name>Transport</name>
    <message>
        <source>How fast a replay goes</source>
        <extracomment>ui/theatre/transport.py</extracomment>
        <translation>À quelle vitesse va une relecture</translation>
    </message>
    <message numerus="yes">
        <source>Live, {0} steps</source>
        <extracomment>ui/theatre/transport.py</extracomment>
        <translation>
            <numerusform>En direct, {0} étape</numerusform>
            <numerusform>En direct, {0} étapes</numerusform>
        </translation>
    </message>
    <message>
        <source>Normal</source>
        <extracomment>ui/theatre/transport.py</extracomment>
        <translation>Normale</translation>
    </message>
    <message>
        <source>One step back (Left)</source>
        <extracomment>ui/theatre/transport.py</extracomment>
        <translation>Une étape en arrière (Gauche)</translation>
    </message>
    <message>
        <source>One step on (Right)</source>
        <extracomment>ui/theatre/transport.py</extracomment>
        <translation>Une étape en avant (Droite)</translation>
    </message>
    <message>
        <source>Pause (Space)</source>
        <extracomment>ui/theatre/transport.py</extracomment>
        <translation>Pause (Espace)</translation>
    </message>
    <message>
        <source>Paused at {0} of {1}</source>
        <extracomment>ui/theatre/transport.py</extracomment>
        <translation>En pause à {0} sur {1}</translation>
    </message>
    <message>
        <source>Play on (Space)</source>
        <extracomment>ui/theatre/transport.py</extracomment>
        <translation>Reprendre (Espace)</translation>
    </message>
    <message>
        <source>Play the last scene again, slowly</source>
        <extracomment>ui/theatre/transport.py</extracomment>
        <translation>Rejouer la dernière scène, lentement</translation>
    </message>
    <message>
        <source>Quick</source>
        <extracomment>ui/theatre/transport.py</extracomment>
        <translation>Rapide</translation>
    </message>
    <message>
        <source>Recording, paused at {0} of {1}</source>
        <extracomment>ui/theatre/transport.py</extracomment>
        <translation>Enregistrement, en pause à {0} sur {1}</translation>
    </message>
    <message>
        <source>Recording, {0} of {1}</source>
        <extracomment>ui/theatre/transport.py</extracomment>
        <translation>Enregistrement, {0} sur {1}</translation>
    </message>
    <message numerus="yes">
        <source>Recording, {0} steps</source>
        <extracomment>ui/theatre/transport.py</extracomment>
        <translation>
            <numerusform>Enregistrement, {0} étape</numerusform>
            <numerusform>Enregistrement, {0} étapes</numerusform>
        </translation>
    </message>
    <message>
        <source>Replay, {0} of {1}</source>
        <extracomment>ui/theatre/transport.py</extracomment>
        <translation>Relecture, {0} sur {1}</translation>
    </message>
    <message>
        <source>Slow</source>
        <extracomment>ui/theatre/transport.py</extracomment>
        <translation>Lente</translation>
    </message>
    <message>
        <source>To the first step (Home)</source>
        <extracomment>ui/theatre/transport.py</extracomment>
        <translation>À la première étape (Début)</translation>
    </message>
    <message>
        <source>To the last step (End)</source>
        <extracomment>ui/theatre/transport.py</extracomment>
        <translation>À la dernière étape (Fin)</translation>
    </message>
    <message>
        <source>Where the play is</source>
        <extracomment>ui/theatre/transport.py</extracomment>
        <translation>Où en est la pièce</translation>
    </message>
</context>
<context>
    <name>UpdatePart</name>
    <message>
        <source>Discard the preview</source>
        <extracomment>ui/stack/update_part.py</extracomment>
        <translation>Jeter l&apos;aperçu</translation>
    </message>
    <message>
        <source>IAM resources may be changed</source>
        <extracomment>ui/stack/update_part.py</extracomment>
        <translation>Des ressources IAM peuvent être modifiées</translation>
    </message>
    <message>
        <source>Make these changes</source>
        <extracomment>ui/stack/update_part.py</extracomment>
        <translation>Faire ces modifications</translation>
    </message>
    <message>
        <source>Nothing would change: the stack is already as this template has it.</source>
        <extracomment>ui/stack/update_part.py</extracomment>
        <translation>Rien ne changerait&#xa0;: la pile est déjà telle que ce modèle la veut.</translation>
    </message>
    <message>
        <source>Preview an update…</source>
        <extracomment>ui/stack/update_part.py</extracomment>
        <translation>Aperçu d&apos;une mise à jour…</translation>
    </message>
    <message>
        <source>Replaced means made anew: what is in {names} now stays behind.</source>
        <extracomment>ui/stack/update_part.py</extracomment>
        <translation>Remplacé veut dire recréé à neuf&#xa0;: ce qui est maintenant dans {names} reste en arrière.</translation>
    </message>
    <message>
        <source>Show what would change</source>
        <extracomment>ui/stack/update_part.py</extracomment>
        <translation>Afficher ce qui changerait</translation>
    </message>
    <message>
        <source>Shows what this app&apos;s template, or another bucket, would change. Changes nothing yet.</source>
        <extracomment>ui/stack/update_part.py</extracomment>
        <translation>Montre ce que le modèle de cette application, ou un autre compartiment, changerait. Ne change encore rien.</translation>
    </message>
    <message>
        <source>The bucket&apos;s name is missing.</source>
        <extracomment>ui/stack/update_part.py</extracomment>
        <translation>Il manque le nom du compartiment.</translation>
    </message>
    <message>
        <source>Tick this first. CloudFormation asks for it even where nothing of IAM&apos;s changes.</source>
        <extracomment>ui/stack/update_part.py</extracomment>
        <translation>Cochez d&apos;abord ceci. CloudFormation le demande même là où rien d&apos;IAM ne change.</translation>
    </message>
    <message>
        <source>Website bucket</source>
        <extracomment>ui/stack/update_part.py</extracomment>
        <translation>Compartiment du site web</translation>
    </message>
    <message>
        <source>What would change</source>
        <extracomment>ui/stack/update_part.py</extracomment>
        <translation>Ce qui changerait</translation>
    </message>
    <message>
        <source>may be replaced</source>
        <extracomment>ui/stack/update_part.py</extracomment>
        <translation>peut-être remplacé</translation>
    </message>
    <message>
        <source>may change; that shows on the way</source>
        <extracomment>ui/stack/update_part.py</extracomment>
        <translation>peut changer&#xa0;; cela se voit en route</translation>
    </message>
    <message>
        <source>will be added</source>
        <extracomment>ui/stack/update_part.py</extracomment>
        <translation>sera ajouté</translation>
    </message>
    <message>
        <source>will be changed</source>
        <extracomment>ui/stack/update_part.py</extracomment>
        <translation>sera modifié</translation>
    </message>
    <message>
        <source>will be removed</source>
        <extracomment>ui/stack/update_part.py</extracomment>
        <translation>sera retiré</translation>
    </message>
    <message>
        <source>will be replaced</source>
        <extracomment>ui/stack/update_part.py</extracomment>
        <translation>sera remplacé</translation>
    </message>
    <message>
        <source>will be taken in</source>
        <extracomment>ui/stack/update_part.py</extracomment>
        <translation>sera intégré</translation>
    </message>
    <message>
        <source>{name} ({type}) {action}</source>
        <extracomment>ui/stack/update_part.py</extracomment>
        <translation>{name} ({type}) {action}</translation>
    </message>
    <message>
        <source>{words}: {properties}</source>
        <extracomment>ui/stack/update_part.py</extracomment>
        <translation>{words}&#xa0;: {properties}</translation>
    </message>
</context>
<context>
    <name>UserModel</name>
    <message>
        <source>Address</source>
        <extracomment>ui/directory/user_model.py</extracomment>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Changed</source>
        <extracomment>ui/directory/user_model.py</extracomment>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Created</source>
        <extracomment>ui/directory/user_model.py</extracomment>
        <translation>Créé</translation>
    </message>
    <message>
        <source>Enabled</source>
        <extracomment>ui/directory/user_model.py</extracomment>
        <translation>Activé</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>ui/directory/user_model.py</extracomment>
        <translation>État</translation>
    </message>
    <message>
        <source>User</source>
        <extracomment>ui/directory/user_model.py</extracomment>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>no</source>
        <extracomment>ui/directory/user_model.py</extracomment>
        <translation>non</translation>
    </message>
    <message>
        <source>not verified</source>
        <extracomment>ui/directory/user_model.py</extracomment>
        <translation>non vérifié</translation>
    </message>
    <message>
        <source>verified</source>
        <extracomment>ui/directory/user_model.py</extracomment>
        <translation>vérifié</translation>
    </message>
    <message>
        <source>yes</source>
        <extracomment>ui/directory/user_model.py</extracomment>
        <translation>oui</translation>
    </message>
    <message>
        <source>{status}, disabled</source>
        <extracomment>ui/directory/user_model.py</extracomment>
        <translation>{status}, désactivé</translation>
    </message>
</context>
<context>
    <name>UserTable</name>
    <message>
        <source>59 min ago</source>
        <extracomment>ui/directory/user_table.py</extracomment>
        <translation>il y a 59 min</translation>
    </message>
    <message>
        <source>Enabled</source>
        <extracomment>ui/directory/user_table.py</extracomment>
        <translation>Activé</translation>
    </message>
    <message>
        <source>Temporary password, disabled</source>
        <extracomment>ui/directory/user_table.py</extracomment>
        <translation>Mot de passe temporaire, désactivé</translation>
    </message>
    <message>
        <source>Users</source>
        <extracomment>ui/directory/user_table.py</extracomment>
        <translation>Utilisateurs</translation>
    </message>
    <message>
        <source>not verified</source>
        <extracomment>ui/directory/user_table.py</extracomment>
        <translation>non vérifié</translation>
    </message>
</context>
<context>
    <name>VerdictList</name>
    <message>
        <source>failed</source>
        <extracomment>ui/stack/verdict_list.py</extracomment>
        <translation>échec</translation>
    </message>
    <message>
        <source>passed</source>
        <extracomment>ui/stack/verdict_list.py</extracomment>
        <translation>réussi</translation>
    </message>
    <message>
        <source>unknown</source>
        <extracomment>ui/stack/verdict_list.py</extracomment>
        <translation>inconnu</translation>
    </message>
</context>
<context>
    <name>VerifyPage</name>
    <message>
        <source>A code went to {where} {by}.</source>
        <extracomment>ui/pages/verify.py</extracomment>
        <translation>Un code est parti vers {where} {by}.</translation>
    </message>
    <message>
        <source>Code</source>
        <extracomment>ui/pages/verify.py</extracomment>
        <translation>Code</translation>
    </message>
    <message>
        <source>If that account exists, a code is on its way.</source>
        <extracomment>ui/pages/verify.py</extracomment>
        <translation>Si ce compte existe, un code est en route.</translation>
    </message>
    <message>
        <source>Say whose code it is.</source>
        <extracomment>ui/pages/verify.py</extracomment>
        <translation>Dites de qui est le code.</translation>
    </message>
    <message>
        <source>Send a new code</source>
        <extracomment>ui/pages/verify.py</extracomment>
        <translation>Renvoyer un code</translation>
    </message>
    <message>
        <source>Send a new code (in {seconds} s)</source>
        <extracomment>ui/pages/verify.py</extracomment>
        <translation>Renvoyer un code (dans {seconds} s)</translation>
    </message>
    <message>
        <source>The code is missing. It is in the mail.</source>
        <extracomment>ui/pages/verify.py</extracomment>
        <translation>Il manque le code. Il est dans le mail.</translation>
    </message>
    <message>
        <source>Type the code that was sent to you. It lives for 24 hours.</source>
        <extracomment>ui/pages/verify.py</extracomment>
        <translation>Tapez le code qui vous a été envoyé. Il est valable 24 heures.</translation>
    </message>
    <message>
        <source>Username or e-mail address</source>
        <extracomment>ui/pages/verify.py</extracomment>
        <translation>Nom d&apos;utilisateur ou adresse e-mail</translation>
    </message>
    <message>
        <source>Verify</source>
        <extracomment>ui/pages/verify.py</extracomment>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Verify your address</source>
        <extracomment>ui/pages/verify.py</extracomment>
        <translation>Vérifier votre adresse</translation>
    </message>
    <message>
        <source>Where the code went</source>
        <extracomment>ui/pages/verify.py</extracomment>
        <translation>Où le code est parti</translation>
    </message>
    <message>
        <source>by e-mail</source>
        <extracomment>ui/pages/verify.py</extracomment>
        <translation>par e-mail</translation>
    </message>
    <message>
        <source>by text message</source>
        <extracomment>ui/pages/verify.py</extracomment>
        <translation>par SMS</translation>
    </message>
</context>
<context>
    <name>Vocabulary</name>
    <message>
        <source>A code is asked for, to set a new password with.</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>Un code est demandé, pour définir un nouveau mot de passe.</translation>
    </message>
    <message>
        <source>A code to confirm an address is asked for.</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>Un code pour confirmer une adresse est demandé.</translation>
    </message>
    <message>
        <source>A computer is to be forgotten.</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>Un ordinateur est à oublier.</translation>
    </message>
    <message>
        <source>A first code shows that the authenticator app has the secret.</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>Un premier code montre que l&apos;application d&apos;authentification a le secret.</translation>
    </message>
    <message>
        <source>A new ID and a new access token came back.</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>Un nouveau jeton d&apos;ID et un nouveau jeton d&apos;accès sont revenus.</translation>
    </message>
    <message>
        <source>A new account is asked for. Cognito makes the verifier from the password itself.</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>Un nouveau compte est demandé. Cognito fait le vérificateur à partir du mot de passe lui-même.</translation>
    </message>
    <message>
        <source>A secret is asked for, from which an authenticator app makes its codes.</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>Un secret est demandé, dont une application d&apos;authentification tire ses codes.</translation>
    </message>
    <message>
        <source>All sessions of this account are over.</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>Toutes les sessions de ce compte sont finies.</translation>
    </message>
    <message>
        <source>Another code is asked for. The one before is not needed any more.</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>Un autre code est demandé. Le précédent ne sert plus.</translation>
    </message>
    <message>
        <source>Another code is sent.</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>Un autre code est envoyé.</translation>
    </message>
    <message>
        <source>Both passwords go to Cognito, with the access token of whoever is signed in.</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>Les deux mots de passe vont à Cognito, avec le jeton d&apos;accès de qui est connecté.</translation>
    </message>
    <message>
        <source>Cognito knows this computer from now on.</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>Cognito connaît désormais cet ordinateur.</translation>
    </message>
    <message>
        <source>Cognito says that a code is sent, perhaps even where there is no such account.</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>Cognito dit qu&apos;un code est envoyé, peut-être même là où ce compte n&apos;existe pas.</translation>
    </message>
    <message>
        <source>Cognito says that a code is sent.</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>Cognito dit qu&apos;un code est envoyé.</translation>
    </message>
    <message>
        <source>Every refresh token of this account is to be revoked, on all computers.</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>Tous les jetons d&apos;actualisation de ce compte sont à révoquer, sur tous les ordinateurs.</translation>
    </message>
    <message>
        <source>How the pool is set up.</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>Comment le pool est configuré.</translation>
    </message>
    <message>
        <source>It has to show its second factor again.</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>Il doit présenter de nouveau son second facteur.</translation>
    </message>
    <message>
        <source>Parts of the profile are to be deleted.</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>Des parties du profil sont à supprimer.</translation>
    </message>
    <message>
        <source>Public keys: they check a signature, and cannot make one.</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>Clés publiques&#xa0;: elles contrôlent une signature, et ne peuvent pas en faire.</translation>
    </message>
    <message>
        <source>The API&apos;s authorizer let the token in, and its function sends a unicorn.</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>L&apos;autorisateur de l&apos;API a laissé entrer le jeton, et sa fonction envoie une licorne.</translation>
    </message>
    <message>
        <source>The ID token goes to the API, bare in the Authorization header, with the place to be picked up at. Whoever holds that token is you until it expires: it goes nowhere else.</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>Le jeton d&apos;ID va à l&apos;API, tel quel dans l&apos;en-tête Authorization, avec le lieu de prise en charge. Qui détient ce jeton passe pour vous jusqu&apos;à son expiration&#xa0;: il ne va nulle part ailleurs.</translation>
    </message>
    <message>
        <source>The account is confirmed and can sign in.</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>Le compte est confirmé et peut se connecter.</translation>
    </message>
    <message>
        <source>The account is gone.</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>Le compte a disparu.</translation>
    </message>
    <message>
        <source>The account is there.</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>Le compte est là.</translation>
    </message>
    <message>
        <source>The account is to be deleted. Its access token says which.</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>Le compte est à supprimer. Son jeton d&apos;accès dit lequel.</translation>
    </message>
    <message>
        <source>The address is confirmed.</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>L&apos;adresse est confirmée.</translation>
    </message>
    <message>
        <source>The answer to the pool&apos;s own question goes to Cognito.</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>La réponse à la question propre au pool va à Cognito.</translation>
    </message>
    <message>
        <source>The app gives this computer a secret of its own and sends Cognito the verifier.</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>L&apos;application donne à cet ordinateur un secret à lui et envoie le vérificateur à Cognito.</translation>
    </message>
    <message>
        <source>The authenticator app is known from now on.</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>L&apos;application d&apos;authentification est désormais connue.</translation>
    </message>
    <message>
        <source>The choice holds from the next sign-in on.</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>Le choix vaut à partir de la prochaine connexion.</translation>
    </message>
    <message>
        <source>The choice is kept.</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>Le choix est conservé.</translation>
    </message>
    <message>
        <source>The code and the new password go to Cognito, which makes a new verifier from it.</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>Le code et le nouveau mot de passe vont à Cognito, qui en fait un nouveau vérificateur.</translation>
    </message>
    <message>
        <source>The code goes back: it shows that the address belongs to this account.</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>Le code revient&#xa0;: il montre que l&apos;adresse appartient à ce compte.</translation>
    </message>
    <message>
        <source>The code goes back: it shows that the address belongs to whoever registered.</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>Le code revient&#xa0;: il montre que l&apos;adresse appartient à qui s&apos;est inscrit.</translation>
    </message>
    <message>
        <source>The code of this half minute, made by an authenticator app from a secret that Cognito has as well.</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>Le code de cette demi-minute, fait par une application d&apos;authentification à partir d&apos;un secret que Cognito a aussi.</translation>
    </message>
    <message>
        <source>The code that was sent goes back as a second factor.</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>Le code envoyé revient comme second facteur.</translation>
    </message>
    <message>
        <source>The computers that Cognito knows.</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>Les ordinateurs que Cognito connaît.</translation>
    </message>
    <message>
        <source>The computers that this account has used are asked for.</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>Les ordinateurs que ce compte a utilisés sont demandés.</translation>
    </message>
    <message>
        <source>The new password goes to Cognito, in the place of the temporary one.</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>Le nouveau mot de passe va à Cognito, à la place du temporaire.</translation>
    </message>
    <message>
        <source>The new password holds from now on.</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>Le nouveau mot de passe vaut désormais.</translation>
    </message>
    <message>
        <source>The password itself goes to Cognito.</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>Le mot de passe lui-même va à Cognito.</translation>
    </message>
    <message>
        <source>The pool&apos;s public keys are fetched. Everybody may have them.</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>Les clés publiques du pool sont demandées. Tout le monde peut les avoir.</translation>
    </message>
    <message>
        <source>The profile as Cognito keeps it.</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>Le profil tel que Cognito le garde.</translation>
    </message>
    <message>
        <source>The profile is asked for. The access token says whose.</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>Le profil est demandé. Le jeton d&apos;accès dit de qui.</translation>
    </message>
    <message>
        <source>The profile is changed.</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>Le profil est modifié.</translation>
    </message>
    <message>
        <source>The proof goes to Cognito. It shows that this app knows the password and is no use to anybody who reads it on the way.</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>La preuve va à Cognito. Elle montre que cette application connaît le mot de passe et ne sert à rien à qui la lit en route.</translation>
    </message>
    <message>
        <source>The refresh token is handed in for new tokens. No password is needed for this.</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>Le jeton d&apos;actualisation est remis contre de nouveaux jetons. Aucun mot de passe n&apos;est nécessaire.</translation>
    </message>
    <message>
        <source>The refresh token is to be worth nothing, and with it every token made from it.</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>Le jeton d&apos;actualisation ne doit plus rien valoir, ni aucun jeton qui en vient.</translation>
    </message>
    <message>
        <source>The second factor is set up, and the sign-in goes on.</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>Le second facteur est configuré, et la connexion continue.</translation>
    </message>
    <message>
        <source>The secret, for the authenticator app: Cognito keeps the same.</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>Le secret, pour l&apos;application d&apos;authentification&#xa0;: Cognito garde le même.</translation>
    </message>
    <message>
        <source>The session is over, at Cognito as well.</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>La session est finie, chez Cognito aussi.</translation>
    </message>
    <message>
        <source>They are gone.</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>Elles ont disparu.</translation>
    </message>
    <message>
        <source>This computer begins to prove which one it is.</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>Cet ordinateur commence à prouver lequel il est.</translation>
    </message>
    <message>
        <source>This computer&apos;s own proof, as by a password.</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>La preuve propre à cet ordinateur, comme par un mot de passe.</translation>
    </message>
    <message>
        <source>What the pool asks of people is looked up, with the AWS credentials that there are.</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>Ce que le pool demande aux gens est recherché, avec les identifiants AWS disponibles.</translation>
    </message>
    <message>
        <source>What was changed in the profile goes to Cognito.</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>Ce qui a été modifié dans le profil va à Cognito.</translation>
    </message>
    <message>
        <source>Whether this computer is to be remembered.</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>Si cet ordinateur doit être mémorisé.</translation>
    </message>
    <message>
        <source>Which second factor it is to be.</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>Quel second facteur ce sera.</translation>
    </message>
    <message>
        <source>Which second factors are to be asked for, and which of them first.</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>Quels seconds facteurs doivent être demandés, et lequel en premier.</translation>
    </message>
    <message>
        <source>Which way to sign in it is to be.</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>De quelle façon la connexion doit se faire.</translation>
    </message>
    <message>
        <source>a changed profile</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>un profil modifié</translation>
    </message>
    <message>
        <source>a choice</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>un choix</translation>
    </message>
    <message>
        <source>a code of the app</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>un code de l&apos;application</translation>
    </message>
    <message>
        <source>a code of the new app</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>un code de la nouvelle appli</translation>
    </message>
    <message>
        <source>a code, please</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>un code, s&apos;il vous plaît</translation>
    </message>
    <message>
        <source>a new password</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>un nouveau mot de passe</translation>
    </message>
    <message>
        <source>a secret</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>un secret</translation>
    </message>
    <message>
        <source>a shorter profile</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>un profil plus court</translation>
    </message>
    <message>
        <source>a unicorn</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>une licorne</translation>
    </message>
    <message>
        <source>a unicorn, please</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>une licorne, s&apos;il vous plaît</translation>
    </message>
    <message>
        <source>address, password</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>adresse, mot de passe</translation>
    </message>
    <message>
        <source>an answer</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>une réponse</translation>
    </message>
    <message>
        <source>another code, please</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>un autre code, s&apos;il vous plaît</translation>
    </message>
    <message>
        <source>computers</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>ordinateurs</translation>
    </message>
    <message>
        <source>delete the account</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>supprimer le compte</translation>
    </message>
    <message>
        <source>end this session</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>finir cette session</translation>
    </message>
    <message>
        <source>forget a computer</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>oublier un ordinateur</translation>
    </message>
    <message>
        <source>forgotten password</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>mot de passe oublié</translation>
    </message>
    <message>
        <source>present, new password</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>ancien, nouveau mot de passe</translation>
    </message>
    <message>
        <source>public keys</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>clés publiques</translation>
    </message>
    <message>
        <source>second factors</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>seconds facteurs</translation>
    </message>
    <message>
        <source>sign out everywhere</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>se déconnecter partout</translation>
    </message>
    <message>
        <source>the code</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>le code</translation>
    </message>
    <message>
        <source>the code, new password</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>le code, nouveau mot de passe</translation>
    </message>
    <message>
        <source>the password</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>le mot de passe</translation>
    </message>
    <message>
        <source>the profile</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>le profil</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>A pool of your own on AWS</source>
        <extracomment>ui/pages/welcome.py</extracomment>
        <translation>Un pool à vous sur AWS</translation>
    </message>
    <message>
        <source>A user pool that answers as Cognito does. No AWS account, no network.</source>
        <extracomment>ui/pages/welcome.py</extracomment>
        <translation>Un pool d&apos;utilisateurs qui répond comme Cognito. Pas de compte AWS, pas de réseau.</translation>
    </message>
    <message>
        <source>App client id</source>
        <extracomment>ui/pages/welcome.py</extracomment>
        <translation>ID du client d&apos;application</translation>
    </message>
    <message>
        <source>Launch the stack…</source>
        <extracomment>ui/pages/welcome.py</extracomment>
        <translation>Lancer la pile…</translation>
    </message>
    <message>
        <source>On this machine</source>
        <extracomment>ui/pages/welcome.py</extracomment>
        <translation>Sur cette machine</translation>
    </message>
    <message>
        <source>Open its configuration file…</source>
        <extracomment>ui/pages/welcome.py</extracomment>
        <translation>Ouvrir son fichier…</translation>
    </message>
    <message>
        <source>Or type its ids, from the Cognito console:</source>
        <extracomment>ui/pages/welcome.py</extracomment>
        <translation>Ou tapez ses ID, pris dans la console Cognito&#xa0;:</translation>
    </message>
    <message>
        <source>Region (optional)</source>
        <extracomment>ui/pages/welcome.py</extracomment>
        <translation>Région (facultatif)</translation>
    </message>
    <message>
        <source>Register, verify, sign in with Amazon Cognito, and look at every message and every claim.</source>
        <extracomment>ui/pages/welcome.py</extracomment>
        <translation>Inscrivez-vous, vérifiez, connectez-vous avec Amazon Cognito, et regardez chaque message et chaque claim.</translation>
    </message>
    <message>
        <source>See a sign-in from the inside</source>
        <extracomment>ui/pages/welcome.py</extracomment>
        <translation>Voir une connexion de l&apos;intérieur</translation>
    </message>
    <message>
        <source>The app client id is missing.</source>
        <extracomment>ui/pages/welcome.py</extracomment>
        <translation>Il manque l&apos;ID du client d&apos;application.</translation>
    </message>
    <message>
        <source>The user pool id is missing.</source>
        <extracomment>ui/pages/welcome.py</extracomment>
        <translation>Il manque l&apos;ID du pool d&apos;utilisateurs.</translation>
    </message>
    <message>
        <source>Try the local pool</source>
        <extracomment>ui/pages/welcome.py</extracomment>
        <translation>Essayer le pool local</translation>
    </message>
    <message>
        <source>Use this pool</source>
        <extracomment>ui/pages/welcome.py</extracomment>
        <translation>Utiliser ce pool</translation>
    </message>
    <message>
        <source>User pool id</source>
        <extracomment>ui/pages/welcome.py</extracomment>
        <translation>ID du pool d&apos;utilisateurs</translation>
    </message>
    <message>
        <source>Your pools: open, check, save or add one</source>
        <extracomment>ui/pages/welcome.py</extracomment>
        <translation>Gérer vos pools</translation>
    </message>
    <message>
        <source>taken from the pool id</source>
        <extracomment>ui/pages/welcome.py</extracomment>
        <translation>tirée de l&apos;ID du pool</translation>
    </message>
</context>
<context>
    <name>WhoCard</name>
    <message>
        <source>Account</source>
        <extracomment>ui/stack/who_card.py</extracomment>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Region</source>
        <extracomment>ui/stack/who_card.py</extracomment>
        <translation>Région</translation>
    </message>
    <message>
        <source>You are</source>
        <extracomment>ui/stack/who_card.py</extracomment>
        <translation>Vous êtes</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source> The pool id is the same, the address is not; APIs compare the whole text.</source>
        <extracomment>cognito/verification.py</extracomment>
        <translation> L&apos;ID du pool est le même, l&apos;adresse non&#xa0;; les API comparent le texte entier.</translation>
    </message>
    <message>
        <source> This machine&apos;s clock is {span} ahead of Cognito&apos;s; Cognito&apos;s was used.</source>
        <extracomment>cognito/token_times.py</extracomment>
        <translation> L&apos;horloge de cette machine avance de {span} sur celle de Cognito&#xa0;; c&apos;est celle de Cognito qui a servi.</translation>
    </message>
    <message>
        <source> This machine&apos;s clock is {span} behind Cognito&apos;s; Cognito&apos;s was used.</source>
        <extracomment>cognito/token_times.py</extracomment>
        <translation> L&apos;horloge de cette machine retarde de {span} sur celle de Cognito&#xa0;; c&apos;est celle de Cognito qui a servi.</translation>
    </message>
    <message>
        <source> What the header brings along itself ({ignored}) is not looked at: whoever makes a token could write anything there.</source>
        <extracomment>cognito/verification.py</extracomment>
        <translation> Ce que l&apos;en-tête apporte lui-même ({ignored}) n&apos;est pas pris en compte&#xa0;: qui fabrique un jeton pourrait y écrire n&apos;importe quoi.</translation>
    </message>
    <message>
        <source>A Region looks like us-east-1.</source>
        <extracomment>cognito/pool.py</extracomment>
        <translation>Une Région ressemble à us-east-1.</translation>
    </message>
    <message>
        <source>A bucket&apos;s name has 3 to 63 lower-case letters, digits, dots and hyphens, and begins and ends with a letter or digit.</source>
        <extracomment>workshop/website.py</extracomment>
        <translation>Le nom d&apos;un compartiment a de 3 à 63 minuscules, chiffres, points et tirets, et commence et finit par une lettre ou un chiffre.</translation>
    </message>
    <message>
        <source>A claim of Cognito&apos;s own that this app does not know yet.</source>
        <extracomment>cognito/claims.py</extracomment>
        <translation>Un claim propre à Cognito que cette application ne connaît pas encore.</translation>
    </message>
    <message>
        <source>A client secret is set here, but the app client has none.</source>
        <extracomment>workshop/findings.py</extracomment>
        <translation>Un secret de client est défini ici, mais le client d&apos;application n&apos;en a pas.</translation>
    </message>
    <message>
        <source>A code by e-mail</source>
        <extracomment>cognito/challenge_entries.py, cognito/challenges.py</extracomment>
        <translation>Un code par e-mail</translation>
    </message>
    <message>
        <source>A code by text message</source>
        <extracomment>cognito/challenge_entries.py, cognito/challenges.py</extracomment>
        <translation>Un code par SMS</translation>
    </message>
    <message>
        <source>A code can go to an address or a phone number that the account has; this one is neither, or it is empty.</source>
        <extracomment>cognito/error_table_account.py</extracomment>
        <translation>Un code peut aller à une adresse ou à un numéro de téléphone que le compte a&#xa0;; ceci n&apos;est ni l&apos;un ni l&apos;autre, ou c&apos;est vide.</translation>
    </message>
    <message>
        <source>A code from an authenticator app</source>
        <extracomment>cognito/challenge_entries.py</extracomment>
        <translation>Un code d&apos;une application d&apos;authentification</translation>
    </message>
    <message>
        <source>A code from your authenticator app</source>
        <extracomment>cognito/challenge_entries.py</extracomment>
        <translation>Un code de votre application d&apos;authentification</translation>
    </message>
    <message>
        <source>A code is a run of digits, usually six.</source>
        <extracomment>cognito/error_table_account.py, cognito/error_table_given.py</extracomment>
        <translation>Un code est une suite de chiffres, six en général.</translation>
    </message>
    <message>
        <source>A code that belongs to a sign-in lives as long as the sign-in: a few minutes.</source>
        <extracomment>cognito/error_table_given.py</extracomment>
        <translation>Un code qui appartient à une connexion est valable aussi longtemps qu&apos;elle&#xa0;: quelques minutes.</translation>
    </message>
    <message>
        <source>A forgotten password
The pool sends a code to the verified address.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>Un mot de passe oublié
Le pool envoie un code à l&apos;adresse vérifiée.</translation>
    </message>
    <message>
        <source>A gateway or proxy on the way answered with an error of its own.</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>Une passerelle ou un proxy en route a répondu par une erreur à lui.</translation>
    </message>
    <message>
        <source>A gateway or proxy on the way answered with an error page of its own. Whether the API heard of the ride is not known.</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>Une passerelle ou un proxy en route a répondu par une page d&apos;erreur à lui. On ne sait pas si l&apos;API a eu connaissance de la course.</translation>
    </message>
    <message>
        <source>A hash of the access token: it ties this ID token to that one.</source>
        <extracomment>cognito/comparison.py</extracomment>
        <translation>Un hachage du jeton d&apos;accès&#xa0;: il lie ce jeton d&apos;ID à celui-là.</translation>
    </message>
    <message>
        <source>A mail
The second factor is a code that comes by e-mail.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>Un mail
Le second facteur est un code qui vient par e-mail.</translation>
    </message>
    <message>
        <source>A minute or two in which nothing moves but the events. Use them: what is a user pool, what is an app client, and who of the two holds a secret? Accounts without a bucket in this Region are what goes wrong here.</source>
        <extracomment>workshop/guide_module_2.py</extracomment>
        <translation>Une minute ou deux pendant lesquelles rien ne bouge que les événements. Profitez-en&#xa0;: qu&apos;est-ce qu&apos;un pool d&apos;utilisateurs, qu&apos;est-ce qu&apos;un client d&apos;application, et lequel des deux détient un secret&#xa0;? Ce qui échoue ici, ce sont les comptes sans compartiment dans cette Région.</translation>
    </message>
    <message>
        <source>A name has 1 to {most} characters that can be seen.</source>
        <extracomment>workshop/pool_profiles.py</extracomment>
        <translation>Un nom a de 1 à {most} caractères visibles.</translation>
    </message>
    <message>
        <source>A new password is needed</source>
        <extracomment>cognito/error_table_given.py</extracomment>
        <translation>Il faut un nouveau mot de passe</translation>
    </message>
    <message>
        <source>A newer mail makes the codes before it worthless. Take the newest.</source>
        <extracomment>workshop/guide_module_2.py</extracomment>
        <translation>Un mail plus récent rend sans valeur les codes précédents. Prenez le plus récent.</translation>
    </message>
    <message>
        <source>A passkey</source>
        <extracomment>cognito/challenge_entries.py, cognito/challenges.py</extracomment>
        <translation>Une clé d&apos;accès</translation>
    </message>
    <message>
        <source>A passkey belongs to the pool&apos;s own web address, and only a browser that shows this address can use it.</source>
        <extracomment>cognito/challenge_entries.py</extracomment>
        <translation>Une clé d&apos;accès appartient à l&apos;adresse web du pool, et seul un navigateur qui affiche cette adresse peut s&apos;en servir.</translation>
    </message>
    <message>
        <source>A permission is lacking</source>
        <extracomment>workshop/stack_reasons.py</extracomment>
        <translation>Il manque une autorisation</translation>
    </message>
    <message>
        <source>A phone number cannot be set up in the middle of a sign-in: the pool takes one only from somebody who is signed in, or from whoever runs it.</source>
        <extracomment>cognito/challenge_entries.py</extracomment>
        <translation>Un numéro de téléphone ne peut pas être configuré au milieu d&apos;une connexion&#xa0;: le pool n&apos;en accepte un que de qui est connecté, ou de qui le gère.</translation>
    </message>
    <message>
        <source>A policy keeps you out</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>Une politique vous tient à l&apos;écart</translation>
    </message>
    <message>
        <source>A pool has the standard attributes and its own ones, which begin with custom:.</source>
        <extracomment>cognito/error_table_account.py</extracomment>
        <translation>Un pool a les attributs standard et les siens propres, qui commencent par custom:.</translation>
    </message>
    <message>
        <source>A proof of the password</source>
        <extracomment>cognito/challenges.py</extracomment>
        <translation>Une preuve du mot de passe</translation>
    </message>
    <message>
        <source>A question
Whoever has looked at both tokens knows which one an API takes.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>Une question
Qui a regardé les deux jetons sait lequel une API accepte.</translation>
    </message>
    <message>
        <source>A refresh is no sign-in: this stays the moment when the password was proved.</source>
        <extracomment>cognito/comparison.py</extracomment>
        <translation>Une actualisation n&apos;est pas une connexion&#xa0;: ceci reste le moment où le mot de passe a été prouvé.</translation>
    </message>
    <message>
        <source>A remembered device</source>
        <extracomment>cognito/challenges.py</extracomment>
        <translation>Un appareil mémorisé</translation>
    </message>
    <message>
        <source>A revoked access token keeps its signature and its time. Cognito&apos;s own operations refuse it; who looks at those two alone cannot tell.</source>
        <extracomment>cognito/gateway.py</extracomment>
        <translation>Un jeton d&apos;accès révoqué garde sa signature et sa durée. Les opérations de Cognito le refusent&#xa0;; qui ne regarde que ces deux-là ne peut pas le savoir.</translation>
    </message>
    <message>
        <source>A saved pool makes no sense</source>
        <extracomment>workshop/pool_profiles.py</extracomment>
        <translation>Un pool enregistré n&apos;a pas de sens</translation>
    </message>
    <message>
        <source>A second factor by e-mail needs a verified address, one by text message a verified phone number. The account has none.</source>
        <extracomment>cognito/error_table_given.py</extracomment>
        <translation>Un second facteur par e-mail demande une adresse vérifiée, par SMS un numéro de téléphone vérifié. Le compte n&apos;en a pas.</translation>
    </message>
    <message>
        <source>A setting in the environment or in ~/.aws is wrong or names something that is not there.</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>Un réglage de l&apos;environnement ou de ~/.aws est faux ou nomme quelque chose qui n&apos;existe pas.</translation>
    </message>
    <message>
        <source>A setting of the pool that this takes is missing.</source>
        <extracomment>cognito/error_table_signed.py</extracomment>
        <translation>Il manque un réglage du pool que cela demande.</translation>
    </message>
    <message>
        <source>A sign-in as it happens
Every message between the app and the pool is drawn.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>Une connexion en train de se faire
Chaque message entre l&apos;application et le pool est dessiné.</translation>
    </message>
    <message>
        <source>A sign-in by a server</source>
        <extracomment>cognito/challenges.py</extracomment>
        <translation>Une connexion par un serveur</translation>
    </message>
    <message>
        <source>A signature is good for some minutes only, and by Amazon&apos;s clock this one was made at another time.</source>
        <extracomment>workshop/aws_errors.py</extracomment>
        <translation>Une signature n&apos;est bonne que quelques minutes, et selon l&apos;horloge d&apos;Amazon celle-ci a été faite à une autre heure.</translation>
    </message>
    <message>
        <source>A signed request is good for a few minutes, and by the service&apos;s clock this one came too late or too early.</source>
        <extracomment>cognito/error_table_signed.py</extracomment>
        <translation>Une requête signée est bonne quelques minutes, et selon l&apos;horloge du service celle-ci est venue trop tard ou trop tôt.</translation>
    </message>
    <message>
        <source>A signed token has three parts with dots between them; this has {parts}.</source>
        <extracomment>cognito/jwt_parts.py</extracomment>
        <translation>Un jeton signé a trois parties séparées par des points&#xa0;; celui-ci en a {parts}.</translation>
    </message>
    <message>
        <source>A stack&apos;s name begins with a letter, has letters, digits and hyphens, and 128 characters at most.</source>
        <extracomment>workshop/aws_errors.py, workshop/stack_plan.py</extracomment>
        <translation>Le nom d&apos;une pile commence par une lettre, contient des lettres, des chiffres et des tirets, et compte au plus 128 caractères.</translation>
    </message>
    <message>
        <source>A started sign-in is good for a few minutes only, and they are over.</source>
        <extracomment>cognito/error_table_refused.py</extracomment>
        <translation>Une connexion commencée n&apos;est bonne que quelques minutes, et elles sont passées.</translation>
    </message>
    <message>
        <source>A temporary password has to be used within a few days, and that time is over.</source>
        <extracomment>cognito/error_table_refused.py</extracomment>
        <translation>Un mot de passe temporaire doit servir dans les quelques jours, et ce délai est passé.</translation>
    </message>
    <message>
        <source>A text message
The second factor is a code that comes to the phone.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>Un SMS
Le second facteur est un code qui arrive sur le téléphone.</translation>
    </message>
    <message>
        <source>A user pool id is the Region, an underscore and letters or digits, like us-east-1_AbCdEfGhI.</source>
        <extracomment>cognito/pool.py</extracomment>
        <translation>Un ID de pool d&apos;utilisateurs se compose de la Région, d&apos;un tiret bas et de lettres ou de chiffres, comme us-east-1_AbCdEfGhI.</translation>
    </message>
    <message>
        <source>A value that the app sent with its request, back so that it can tell its own answer.</source>
        <extracomment>cognito/claims.py</extracomment>
        <translation>Une valeur que l&apos;application a envoyée avec sa requête, de retour pour qu&apos;elle reconnaisse sa propre réponse.</translation>
    </message>
    <message>
        <source>A web application firewall in front of the pool refused it.</source>
        <extracomment>cognito/error_table_pool.py</extracomment>
        <translation>Un pare-feu d&apos;applications web placé devant le pool l&apos;a refusée.</translation>
    </message>
    <message>
        <source>A web page came instead of Cognito&apos;s answer</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>Une page web est venue au lieu de la réponse de Cognito</translation>
    </message>
    <message>
        <source>A web page lives at that address</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>C&apos;est une page web qui est à cette adresse</translation>
    </message>
    <message>
        <source>A wrong password
Both sides come to different keys, and the proof fails.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>Un mauvais mot de passe
Les deux côtés arrivent à des clés différentes, et la preuve échoue.</translation>
    </message>
    <message>
        <source>API Gateway could not ask its authorizer about your token: its user pool may be gone, or belong to another Region.</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>API Gateway n&apos;a pas pu interroger son autorisateur sur votre jeton&#xa0;: son pool d&apos;utilisateurs a peut-être disparu, ou appartient à une autre Région.</translation>
    </message>
    <message>
        <source>API Gateway found the API, but no POST /ride in that stage; in spite of the words that it uses, this is not about your token.</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>API Gateway a trouvé l&apos;API, mais pas de POST /ride dans cette étape (stage)&#xa0;; malgré les mots qu&apos;il emploie, il ne s&apos;agit pas de votre jeton.</translation>
    </message>
    <message>
        <source>API Gateway waited 29 seconds for it and gave up. A unicorn may be on its way all the same.</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>API Gateway l&apos;a attendue 29 secondes et a abandonné. Une licorne est peut-être quand même en route.</translation>
    </message>
    <message>
        <source>API Gateway&apos;s Cognito authorizer, without scopes set, asks for the ID token: it says who you are. The refresh token goes to nobody but Cognito.</source>
        <extracomment>workshop/guide_module_2.py</extracomment>
        <translation>L&apos;autorisateur Cognito d&apos;API Gateway, sans portées définies, demande le jeton d&apos;ID&#xa0;: il dit qui vous êtes. Le jeton d&apos;actualisation ne va à personne d&apos;autre que Cognito.</translation>
    </message>
    <message>
        <source>AWS asks for patience</source>
        <extracomment>workshop/aws_errors.py</extracomment>
        <translation>AWS demande de la patience</translation>
    </message>
    <message>
        <source>AWS credentials are shown to Amazon and this machine only, and the endpoint is neither.</source>
        <extracomment>workshop/pool_lookup.py</extracomment>
        <translation>Les identifiants AWS ne sont montrés qu&apos;à Amazon et à cette machine, et le point de terminaison n&apos;est ni l&apos;un ni l&apos;autre.</translation>
    </message>
    <message>
        <source>AWS credentials stay with Amazon</source>
        <extracomment>app/administration.py</extracomment>
        <translation>Les identifiants AWS restent chez Amazon</translation>
    </message>
    <message>
        <source>AWS does not know these credentials</source>
        <extracomment>cognito/error_table_signed.py, workshop/aws_errors.py</extracomment>
        <translation>AWS ne connaît pas ces identifiants</translation>
    </message>
    <message>
        <source>AWS has trouble of its own</source>
        <extracomment>workshop/aws_errors.py</extracomment>
        <translation>AWS a des ennuis de son côté</translation>
    </message>
    <message>
        <source>AWS knows who you are, and this is not allowed to you. Which permission it takes stands in the details.</source>
        <extracomment>cognito/error_table_signed.py</extracomment>
        <translation>AWS sait qui vous êtes, et cela ne vous est pas permis. Les détails disent quelle autorisation il faut.</translation>
    </message>
    <message>
        <source>AWS knows who you are, but a policy forbids you {permission} outright.</source>
        <extracomment>workshop/directory.py</extracomment>
        <translation>AWS sait qui vous êtes, mais une politique vous interdit formellement {permission}.</translation>
    </message>
    <message>
        <source>AWS knows who you are, but does not allow you {permission}.</source>
        <extracomment>workshop/directory.py</extracomment>
        <translation>AWS sait qui vous êtes, mais ne vous accorde pas {permission}.</translation>
    </message>
    <message>
        <source>AWS refuses that</source>
        <extracomment>workshop/aws_errors.py</extracomment>
        <translation>AWS refuse cela</translation>
    </message>
    <message>
        <source>AWS&apos;s settings on this computer (~/.aws) have no profile of that name.</source>
        <extracomment>workshop/aws_errors.py</extracomment>
        <translation>Les réglages AWS de cet ordinateur (~/.aws) n&apos;ont pas de profil de ce nom.</translation>
    </message>
    <message>
        <source>AWS_CA_BUNDLE (or ca_bundle in the AWS settings) names a file that is missing or holds no certificates.</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>AWS_CA_BUNDLE (ou ca_bundle dans les réglages AWS) nomme un fichier qui manque ou ne contient pas de certificats.</translation>
    </message>
    <message>
        <source>AWS_ENDPOINT_URL, or the profile&apos;s endpoint_url, names an address that is neither Amazon&apos;s nor on this machine. Whoever sits there could use what is sent for anything that you may do.</source>
        <extracomment>workshop/aws_account.py</extracomment>
        <translation>AWS_ENDPOINT_URL, ou endpoint_url du profil, nomme une adresse qui n&apos;est ni chez Amazon ni sur cette machine. Qui s&apos;y trouve pourrait se servir de ce qui est envoyé pour tout ce que vous avez le droit de faire.</translation>
    </message>
    <message>
        <source>Add it on the Profile page, have it verified, then try again.</source>
        <extracomment>cognito/error_table_given.py</extracomment>
        <translation>Ajoutez-le sur la page Profil, faites-le vérifier, puis réessayez.</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>cognito/attribute_rules.py</extracomment>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>After several wrong codes Cognito stops checking for a while.</source>
        <extracomment>cognito/error_table_pool.py</extracomment>
        <translation>Après plusieurs mauvais codes, Cognito cesse un moment de les contrôler.</translation>
    </message>
    <message>
        <source>After several wrong passwords Cognito refuses every attempt for a while, right ones too: a second at first, then twice as long each time, up to about 15 minutes.</source>
        <extracomment>cognito/error_table_refused.py</extracomment>
        <translation>Après plusieurs mauvais mots de passe, Cognito refuse un moment toutes les tentatives, même les bonnes&#xa0;: une seconde d&apos;abord, puis deux fois plus longtemps chaque fois, jusqu&apos;à environ 15 minutes.</translation>
    </message>
    <message>
        <source>Again, step by step
The proof is computed here, from a password that is not sent.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>De nouveau, pas à pas
La preuve se calcule ici, à partir d&apos;un mot de passe qui n&apos;est pas envoyé.</translation>
    </message>
    <message>
        <source>All done
Progress can be saved as Markdown, to keep or to hand in.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>Tout est fait
La progression peut être enregistrée en Markdown, à garder ou à rendre.</translation>
    </message>
    <message>
        <source>Allow this app in the keyring&apos;s own settings and try again, or go on without it.</source>
        <extracomment>session/system_keyring.py</extracomment>
        <translation>Autorisez cette application dans les réglages du trousseau et réessayez, ou continuez sans lui.</translation>
    </message>
    <message>
        <source>Allowed: the password never leaves this computer.</source>
        <extracomment>workshop/findings.py</extracomment>
        <translation>Permis&#xa0;: le mot de passe ne quitte jamais cet ordinateur.</translation>
    </message>
    <message>
        <source>Allowed: {flows}.</source>
        <extracomment>workshop/findings.py</extracomment>
        <translation>Permis&#xa0;: {flows}.</translation>
    </message>
    <message>
        <source>An API&apos;s address begins with https:// and has no user, query, fragment or spaces. Nothing was sent.</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>L&apos;adresse d&apos;une API commence par https:// et n&apos;a ni utilisateur, ni requête, ni fragment, ni espaces. Rien n&apos;a été envoyé.</translation>
    </message>
    <message>
        <source>An ID token lives an hour unless the app client says otherwise, and API Gateway grants no leeway.</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>Un jeton d&apos;ID vit une heure, sauf autre réglage du client d&apos;application, et API Gateway n&apos;accorde aucune tolérance.</translation>
    </message>
    <message>
        <source>An ID token: it says who the person is.</source>
        <extracomment>cognito/verification.py</extracomment>
        <translation>Un jeton d&apos;ID&#xa0;: il dit qui est la personne.</translation>
    </message>
    <message>
        <source>An access token lives for an hour unless the app client says otherwise.</source>
        <extracomment>cognito/error_table_refused.py</extracomment>
        <translation>Un jeton d&apos;accès vit une heure, sauf autre réglage du client d&apos;application.</translation>
    </message>
    <message>
        <source>An access token: it says what the bearer may do.</source>
        <extracomment>cognito/verification.py</extracomment>
        <translation>Un jeton d&apos;accès&#xa0;: il dit ce que son porteur peut faire.</translation>
    </message>
    <message>
        <source>An address has one @ and no spaces.</source>
        <extracomment>cognito/attribute_rules.py</extracomment>
        <translation>Une adresse a un @ et pas d&apos;espaces.</translation>
    </message>
    <message>
        <source>An administrator has reset the password. Choose a new one.</source>
        <extracomment>workshop/guide_module_2.py</extracomment>
        <translation>Un administrateur a réinitialisé le mot de passe. Choisissez-en un nouveau.</translation>
    </message>
    <message>
        <source>An administrator of the pool has asked for the password to be reset.</source>
        <extracomment>cognito/error_table_given.py</extracomment>
        <translation>Un administrateur du pool a demandé la réinitialisation du mot de passe.</translation>
    </message>
    <message>
        <source>An administrator of the pool has switched the account off.</source>
        <extracomment>cognito/error_table_refused.py</extracomment>
        <translation>Un administrateur du pool a désactivé le compte.</translation>
    </message>
    <message>
        <source>An app client id is a run of letters and digits, usually 26 of them.</source>
        <extracomment>cognito/pool.py</extracomment>
        <translation>Un ID de client d&apos;application est une suite de lettres et de chiffres, 26 en général.</translation>
    </message>
    <message>
        <source>An app signs in by an app client of the pool, and this pool has none yet.</source>
        <extracomment>workshop/pool_lookup.py</extracomment>
        <translation>Une application se connecte par un client d&apos;application du pool, et ce pool n&apos;en a pas encore.</translation>
    </message>
    <message>
        <source>An attempt that failed has that name</source>
        <extracomment>workshop/stack.py</extracomment>
        <translation>Une tentative qui a échoué porte ce nom</translation>
    </message>
    <message>
        <source>An attribute of this pool&apos;s own, which only developers may change; always text.</source>
        <extracomment>cognito/claims.py</extracomment>
        <translation>Un attribut propre à ce pool, que seuls les développeurs peuvent modifier&#xa0;; toujours du texte.</translation>
    </message>
    <message>
        <source>An attribute that the pool&apos;s owner added; Cognito writes it as text.</source>
        <extracomment>cognito/claims.py</extracomment>
        <translation>Un attribut ajouté par le propriétaire du pool&#xa0;; Cognito l&apos;écrit sous forme de texte.</translation>
    </message>
    <message>
        <source>An authenticator app&apos;s code is good once, and it stays the same for 30 seconds.</source>
        <extracomment>cognito/error_table_given.py</extracomment>
        <translation>Le code d&apos;une application d&apos;authentification n&apos;est bon qu&apos;une fois, et il reste le même pendant 30 secondes.</translation>
    </message>
    <message>
        <source>An endpoint is an https address without user, query or fragment.</source>
        <extracomment>cognito/pool.py</extracomment>
        <translation>Un point de terminaison est une adresse https sans utilisateur, ni requête, ni fragment.</translation>
    </message>
    <message>
        <source>An hour for a room that reads slowly, half of it if everybody starts on the local pool. Have all of them open the app before you begin to talk.</source>
        <extracomment>workshop/guide_module_2.py</extracomment>
        <translation>Une heure pour une salle qui lit lentement, la moitié si tout le monde commence sur le pool local. Faites ouvrir l&apos;application par tous avant de commencer à parler.</translation>
    </message>
    <message>
        <source>An invitation can be sent again only to a user who has not signed in yet.</source>
        <extracomment>cognito/error_table_signed.py</extracomment>
        <translation>Une invitation ne peut être renvoyée qu&apos;à un utilisateur qui ne s&apos;est pas encore connecté.</translation>
    </message>
    <message>
        <source>Another account has that address</source>
        <extracomment>cognito/error_table_account.py</extracomment>
        <translation>Un autre compte a cette adresse</translation>
    </message>
    <message>
        <source>Another account of this pool has verified the same email address or phone number.</source>
        <extracomment>cognito/error_table_pool.py</extracomment>
        <translation>Un autre compte de ce pool a vérifié la même adresse e-mail ou le même numéro de téléphone.</translation>
    </message>
    <message>
        <source>Another pool in the list has it.</source>
        <extracomment>session/profiles.py</extracomment>
        <translation>Un autre pool de la liste le porte.</translation>
    </message>
    <message>
        <source>Another token, so another id.</source>
        <extracomment>cognito/comparison.py</extracomment>
        <translation>Un autre jeton, donc un autre ID.</translation>
    </message>
    <message>
        <source>Another window may have removed it.</source>
        <extracomment>session/profiles.py</extracomment>
        <translation>Une autre fenêtre l&apos;a peut-être retiré.</translation>
    </message>
    <message>
        <source>Answer</source>
        <extracomment>cognito/challenge_entries.py</extracomment>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>As it was before
The window, its panels and the size of text are back.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>Comme avant
La fenêtre, ses panneaux et la taille du texte sont de retour.</translation>
    </message>
    <message>
        <source>Ask again: another unicorn would come.</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>Redemander&#xa0;: une autre licorne viendrait.</translation>
    </message>
    <message>
        <source>Ask for a new code and use the one from the newest message.</source>
        <extracomment>cognito/error_table_account.py, cognito/error_table_given.py</extracomment>
        <translation>Demandez un nouveau code et utilisez celui du message le plus récent.</translation>
    </message>
    <message>
        <source>Ask for more
In the local pool&apos;s settings, everybody is asked for a second factor.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>Demander plus
Dans les réglages du pool local, un second facteur est demandé à tous.</translation>
    </message>
    <message>
        <source>Ask who thinks that the client id is a secret. It is in every visitor&apos;s browser. What protects the pool is what it asks for, and not that its name is hidden.</source>
        <extracomment>workshop/guide_module_2.py</extracomment>
        <translation>Demandez qui pense que l&apos;ID de client est un secret. Il est dans le navigateur de chaque visiteur. Ce qui protège le pool, c&apos;est ce qu&apos;il demande, et non que son nom soit caché.</translation>
    </message>
    <message>
        <source>Ask whoever looks after the AWS account for that permission, or use another profile.</source>
        <extracomment>cognito/error_table_signed.py</extracomment>
        <translation>Demandez cette autorisation à qui gère le compte AWS, ou utilisez un autre profil.</translation>
    </message>
    <message>
        <source>Ask whoever looks after the AWS account to allow {permission} on {resource}, or use another profile.</source>
        <extracomment>workshop/directory.py</extracomment>
        <translation>Demandez à qui gère le compte AWS d&apos;autoriser {permission} sur {resource}, ou utilisez un autre profil.</translation>
    </message>
    <message>
        <source>Ask whoever runs the pool for a new one.</source>
        <extracomment>cognito/error_table_refused.py</extracomment>
        <translation>Demandez-en un nouveau à qui gère le pool.</translation>
    </message>
    <message>
        <source>Ask whoever runs the pool for an account.</source>
        <extracomment>cognito/error_table_refused.py</extracomment>
        <translation>Demandez un compte à qui gère le pool.</translation>
    </message>
    <message>
        <source>Ask whoever runs the pool to enable it.</source>
        <extracomment>cognito/error_table_refused.py</extracomment>
        <translation>Demandez à qui gère le pool de l&apos;activer.</translation>
    </message>
    <message>
        <source>Before the first sign-in the code from the mail has to be entered. Whether the password was right, Cognito has not looked.</source>
        <extracomment>cognito/error_table_pool.py</extracomment>
        <translation>Avant la première connexion, il faut saisir le code du mail. Si le mot de passe était juste, Cognito ne l&apos;a pas regardé.</translation>
    </message>
    <message>
        <source>Belongs to the access token that came with it: the first half of its SHA-256 matches.</source>
        <extracomment>cognito/verification.py</extracomment>
        <translation>Va avec le jeton d&apos;accès qui est venu avec lui&#xa0;: la première moitié de son SHA-256 correspond.</translation>
    </message>
    <message>
        <source>Both are about the same person.</source>
        <extracomment>cognito/comparison.py</extracomment>
        <translation>Les deux concernent la même personne.</translation>
    </message>
    <message>
        <source>Both come from one sign-in: revoking its refresh token ends the access token.</source>
        <extracomment>cognito/comparison.py</extracomment>
        <translation>Les deux viennent d&apos;une même connexion&#xa0;: révoquer son jeton d&apos;actualisation met fin au jeton d&apos;accès.</translation>
    </message>
    <message>
        <source>Both come from the same pool.</source>
        <extracomment>cognito/comparison.py</extracomment>
        <translation>Les deux viennent du même pool.</translation>
    </message>
    <message>
        <source>By a code in a mail, and no password at all</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>Par un code dans un mail, et sans aucun mot de passe</translation>
    </message>
    <message>
        <source>By a code in a text message</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>Par un code dans un SMS</translation>
    </message>
    <message>
        <source>By a proof of the password</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>Par une preuve du mot de passe</translation>
    </message>
    <message>
        <source>By the password itself
The pool offers several ways, and one is chosen.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>Par le mot de passe lui-même
Le pool propose plusieurs façons, et l&apos;une d&apos;elles est choisie.</translation>
    </message>
    <message>
        <source>By this computer&apos;s clock the certificate is past its last day. Nothing was sent.</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>Selon l&apos;horloge de cet ordinateur, le certificat a dépassé son dernier jour. Rien n&apos;a été envoyé.</translation>
    </message>
    <message>
        <source>By this computer&apos;s clock the certificate&apos;s first day is still to come. Nothing was sent.</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>Selon l&apos;horloge de cet ordinateur, le premier jour du certificat est encore à venir. Rien n&apos;a été envoyé.</translation>
    </message>
    <message>
        <source>Capitals count, in the password and, in older pools, in the address too.</source>
        <extracomment>workshop/guide_module_2.py</extracomment>
        <translation>Les majuscules comptent, dans le mot de passe et, dans les pools anciens, dans l&apos;adresse aussi.</translation>
    </message>
    <message>
        <source>Change it and try again.</source>
        <extracomment>cognito/attribute_rules.py, cognito/error_table_account.py</extracomment>
        <translation>Modifiez-le et réessayez.</translation>
    </message>
    <message>
        <source>Change the password
The present one shows that it is still you.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>Changer le mot de passe
L&apos;actuel montre que c&apos;est toujours vous.</translation>
    </message>
    <message>
        <source>Change the profile
A new name holds at once, a new address when it is proven.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>Modifier le profil
Un nouveau nom vaut tout de suite, une nouvelle adresse dès qu&apos;elle est prouvée.</translation>
    </message>
    <message>
        <source>Check AWS_PROFILE and the keys in ~/.aws/credentials or in the environment.</source>
        <extracomment>cognito/error_table_signed.py</extracomment>
        <translation>Vérifiez AWS_PROFILE et les clés dans ~/.aws/credentials ou dans l&apos;environnement.</translation>
    </message>
    <message>
        <source>Check AWS_PROFILE and the settings named in the details.</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>Vérifiez AWS_PROFILE et les réglages nommés dans les détails.</translation>
    </message>
    <message>
        <source>Check HTTPS_PROXY and its user and password; set NO_PROXY for addresses that need none.</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>Vérifiez HTTPS_PROXY avec son utilisateur et son mot de passe&#xa0;; définissez NO_PROXY pour les adresses qui n&apos;en ont pas besoin.</translation>
    </message>
    <message>
        <source>Check both and try again. After five wrong attempts Cognito makes everyone wait.</source>
        <extracomment>cognito/error_table_refused.py</extracomment>
        <translation>Vérifiez les deux et réessayez. Après cinq tentatives incorrectes, Cognito fait attendre tout le monde.</translation>
    </message>
    <message>
        <source>Check it against the newest message, or ask for a new code.</source>
        <extracomment>cognito/error_table_given.py</extracomment>
        <translation>Comparez-le au message le plus récent, ou demandez un nouveau code.</translation>
    </message>
    <message>
        <source>Check it and try again.</source>
        <extracomment>cognito/error_table_given.py</extracomment>
        <translation>Vérifiez-le et réessayez.</translation>
    </message>
    <message>
        <source>Check it for typing errors.</source>
        <extracomment>cognito/attribute_rules.py, cognito/error_table_given.py</extracomment>
        <translation>Cherchez-y des fautes de frappe.</translation>
    </message>
    <message>
        <source>Check its name, or ask whoever runs the pool.</source>
        <extracomment>cognito/error_table_account.py</extracomment>
        <translation>Vérifiez son nom, ou demandez à qui gère le pool.</translation>
    </message>
    <message>
        <source>Check that the address ends in the stage&apos;s name, that /ride has a POST method, and that the API was deployed after the last change.</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>Vérifiez que l&apos;adresse finit par le nom de l&apos;étape (stage), que /ride a une méthode POST, et que l&apos;API a été déployée après la dernière modification.</translation>
    </message>
    <message>
        <source>Check the API&apos;s address: it is the stage&apos;s invoke URL, which ends in the stage&apos;s name, like https://….execute-api.us-east-1.amazonaws.com/prod.</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>Vérifiez l&apos;adresse de l&apos;API&#xa0;: c&apos;est l&apos;invoke URL de l&apos;étape, qui finit par le nom de l&apos;étape (stage), comme https://….execute-api.us-east-1.amazonaws.com/prod.</translation>
    </message>
    <message>
        <source>Check the Region first, then the user pool id and the app client id.</source>
        <extracomment>cognito/error_row.py</extracomment>
        <translation>Vérifiez d&apos;abord la Région, puis l&apos;ID du pool d&apos;utilisateurs et l&apos;ID du client d&apos;application.</translation>
    </message>
    <message>
        <source>Check the address or number, then ask for a new code.</source>
        <extracomment>cognito/error_table_account.py</extracomment>
        <translation>Vérifiez l&apos;adresse ou le numéro, puis demandez un nouveau code.</translation>
    </message>
    <message>
        <source>Check the address, then ask for a new code.</source>
        <extracomment>cognito/error_table_given.py</extracomment>
        <translation>Vérifiez l&apos;adresse, puis demandez un nouveau code.</translation>
    </message>
    <message>
        <source>Check the date and time of this computer, then try again.</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>Vérifiez la date et l&apos;heure de cet ordinateur, puis réessayez.</translation>
    </message>
    <message>
        <source>Check the endpoint and the user pool id: something else may answer at that address.</source>
        <extracomment>cognito/jwks.py</extracomment>
        <translation>Vérifiez le point de terminaison et l&apos;ID du pool d&apos;utilisateurs&#xa0;: il se peut qu&apos;autre chose réponde à cette adresse.</translation>
    </message>
    <message>
        <source>Check the endpoint&apos;s address and port, and any proxy in between.</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>Vérifiez l&apos;adresse et le port du point de terminaison, et tout proxy intermédiaire.</translation>
    </message>
    <message>
        <source>Check the endpoint&apos;s address, and any proxy in between.</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>Vérifiez l&apos;adresse du point de terminaison, et tout proxy intermédiaire.</translation>
    </message>
    <message>
        <source>Check the endpoint&apos;s address, or use another pool.</source>
        <extracomment>cognito/error_table_pool.py</extracomment>
        <translation>Vérifiez l&apos;adresse du point de terminaison, ou utilisez un autre pool.</translation>
    </message>
    <message>
        <source>Check the endpoint&apos;s address.</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>Vérifiez l&apos;adresse du point de terminaison.</translation>
    </message>
    <message>
        <source>Check the endpoint&apos;s address: a user pool has two such keys.</source>
        <extracomment>workshop/findings.py</extracomment>
        <translation>Vérifiez l&apos;adresse du point de terminaison&#xa0;: un pool d&apos;utilisateurs a deux clés de ce genre.</translation>
    </message>
    <message>
        <source>Check the endpoint&apos;s address; on a public network, sign in to the network first.</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>Vérifiez l&apos;adresse du point de terminaison&#xa0;; sur un réseau public, connectez-vous d&apos;abord au réseau.</translation>
    </message>
    <message>
        <source>Check the file, or choose another.</source>
        <extracomment>workshop/recording.py</extracomment>
        <translation>Vérifiez le fichier, ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Check the name and AWS_PROFILE, or give the stack&apos;s ARN, which has the Region.</source>
        <extracomment>workshop/pool_lookup.py</extracomment>
        <translation>Vérifiez le nom et AWS_PROFILE, ou donnez l&apos;ARN de la pile, qui contient la Région.</translation>
    </message>
    <message>
        <source>Check the name, or make the website&apos;s bucket first, as module 1 has it.</source>
        <extracomment>workshop/website.py</extracomment>
        <translation>Vérifiez le nom, ou créez d&apos;abord le compartiment du site web, comme dans le module 1.</translation>
    </message>
    <message>
        <source>Check the name, the Region and the profile.</source>
        <extracomment>workshop/aws_errors.py</extracomment>
        <translation>Vérifiez le nom, la Région et le profil.</translation>
    </message>
    <message>
        <source>Check the name, the Region and the profile; or launch it.</source>
        <extracomment>workshop/stack.py</extracomment>
        <translation>Vérifiez le nom, la Région et le profil&#xa0;; ou lancez-la.</translation>
    </message>
    <message>
        <source>Check the name; it is the one of the website from module 1, like wildrydes-yourname.</source>
        <extracomment>workshop/aws_errors.py</extracomment>
        <translation>Vérifiez le nom&#xa0;; c&apos;est celui du site web du module 1, comme wildrydes-yourname.</translation>
    </message>
    <message>
        <source>Check the network connection and the Region, then try again.</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>Vérifiez la connexion réseau et la Région, puis réessayez.</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <extracomment>workshop/config_text.py</extracomment>
        <translation>Vérifiez le chemin.</translation>
    </message>
    <message>
        <source>Check the profile in ~/.aws/credentials, or choose another one. Try us-east-1, which is always on.</source>
        <extracomment>workshop/aws_errors.py</extracomment>
        <translation>Vérifiez le profil dans ~/.aws/credentials, ou choisissez-en un autre. Essayez us-east-1, qui est toujours activée.</translation>
    </message>
    <message>
        <source>Check the user name and which pool you are connected to, or register.</source>
        <extracomment>cognito/error_table_pool.py</extracomment>
        <translation>Vérifiez le nom d&apos;utilisateur et le pool auquel vous vous adressez, ou inscrivez-vous.</translation>
    </message>
    <message>
        <source>Check the user pool id and the Region.</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>Vérifiez l&apos;ID du pool d&apos;utilisateurs et la Région.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s network connection, VPN and firewall, then try again.</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>Vérifiez la connexion réseau, le VPN et le pare-feu de cet ordinateur, puis réessayez.</translation>
    </message>
    <message>
        <source>Check what it is and who may read it.</source>
        <extracomment>workshop/config_text.py</extracomment>
        <translation>Vérifiez ce que c&apos;est et qui a le droit de le lire.</translation>
    </message>
    <message>
        <source>Check what you typed and try again.</source>
        <extracomment>cognito/error_table_given.py, cognito/faults.py</extracomment>
        <translation>Vérifiez ce que vous avez tapé et réessayez.</translation>
    </message>
    <message>
        <source>Check what you typed, then try again.</source>
        <extracomment>workshop/aws_errors.py</extracomment>
        <translation>Vérifiez ce que vous avez tapé, puis réessayez.</translation>
    </message>
    <message>
        <source>Check what you typed; the details say which.</source>
        <extracomment>workshop/aws_errors.py</extracomment>
        <translation>Vérifiez ce que vous avez tapé&#xa0;; les détails disent quoi.</translation>
    </message>
    <message>
        <source>Choose a bucket of your own, or the profile that goes with this one.</source>
        <extracomment>workshop/website.py</extracomment>
        <translation>Choisissez un compartiment à vous, ou le profil qui va avec celui-ci.</translation>
    </message>
    <message>
        <source>Choose a longer one.</source>
        <extracomment>cognito/error_table_given.py</extracomment>
        <translation>Choisissez-en un plus long.</translation>
    </message>
    <message>
        <source>Choose a name like wildrydes-webapp-2.</source>
        <extracomment>workshop/stack_plan.py</extracomment>
        <translation>Choisissez un nom comme wildrydes-webapp-2.</translation>
    </message>
    <message>
        <source>Choose a name that tells you which pool it is.</source>
        <extracomment>workshop/pool_profiles.py</extracomment>
        <translation>Choisissez un nom qui vous dit de quel pool il s&apos;agit.</translation>
    </message>
    <message>
        <source>Choose a new password</source>
        <extracomment>cognito/challenge_entries.py</extracomment>
        <translation>Choisissez un nouveau mot de passe</translation>
    </message>
    <message>
        <source>Choose a pool first: the local one needs no account.</source>
        <extracomment>app/pool_keeper.py</extracomment>
        <translation>Choisissez d&apos;abord un pool&#xa0;: le local ne demande aucun compte.</translation>
    </message>
    <message>
        <source>Choose a second factor</source>
        <extracomment>cognito/challenge_entries.py</extracomment>
        <translation>Choisissez un second facteur</translation>
    </message>
    <message>
        <source>Choose a second factor
This rider has two.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>Choisir un second facteur
Ce passager en a deux.</translation>
    </message>
    <message>
        <source>Choose a shorter one.</source>
        <extracomment>cognito/error_table_given.py</extracomment>
        <translation>Choisissez-en un plus court.</translation>
    </message>
    <message>
        <source>Choose another
By a code, as if it had been forgotten.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>En choisir un autre
Par un code, comme s&apos;il avait été oublié.</translation>
    </message>
    <message>
        <source>Choose another
The code stands for the password that nobody knows any more.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>En choisir un autre
Le code remplace le mot de passe que personne ne connaît plus.</translation>
    </message>
    <message>
        <source>Choose another factor, or ask whoever runs the pool.</source>
        <extracomment>cognito/error_table_pool.py</extracomment>
        <translation>Choisissez un autre facteur, ou demandez à qui gère le pool.</translation>
    </message>
    <message>
        <source>Choose another factor, or set up the app first.</source>
        <extracomment>cognito/error_table_pool.py</extracomment>
        <translation>Choisissez un autre facteur, ou configurez d&apos;abord l&apos;application.</translation>
    </message>
    <message>
        <source>Choose another folder with --data-dir.</source>
        <extracomment>app/composition.py</extracomment>
        <translation>Choisissez un autre dossier avec --data-dir.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <extracomment>workshop/config_writing.py</extracomment>
        <translation>Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Choose another folder. The recording is still here.</source>
        <extracomment>workshop/recording.py</extracomment>
        <translation>Choisissez un autre dossier. L&apos;enregistrement est encore ici.</translation>
    </message>
    <message>
        <source>Choose another name, or look at the stack that has it.</source>
        <extracomment>workshop/aws_errors.py</extracomment>
        <translation>Choisissez un autre nom, ou regardez la pile qui le porte.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <extracomment>session/profiles.py, workshop/aws_errors.py</extracomment>
        <translation>Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>Choose another one, or ask whoever runs the pool.</source>
        <extracomment>cognito/error_table_given.py, cognito/error_table_pool.py</extracomment>
        <translation>Choisissez-en un autre, ou demandez à qui gère le pool.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <extracomment>cognito/error_table_given.py</extracomment>
        <translation>Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Choose how to sign in</source>
        <extracomment>cognito/challenge_entries.py</extracomment>
        <translation>Choisissez comment vous connecter</translation>
    </message>
    <message>
        <source>Choose one of those that are there, or leave the profile out.</source>
        <extracomment>workshop/aws_errors.py</extracomment>
        <translation>Choisissez l&apos;un de ceux qui existent, ou omettez le profil.</translation>
    </message>
    <message>
        <source>Choose one&apos;s own
The pool takes the temporary one once, and asks for another.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>Choisir le sien
Le pool accepte le temporaire une fois, et en demande un autre.</translation>
    </message>
    <message>
        <source>Choose the other flow, or have ALLOW_USER_SRP_AUTH or ALLOW_USER_PASSWORD_AUTH switched on.</source>
        <extracomment>cognito/error_table_given.py</extracomment>
        <translation>Choisissez l&apos;autre flux, ou faites activer ALLOW_USER_SRP_AUTH ou ALLOW_USER_PASSWORD_AUTH.</translation>
    </message>
    <message>
        <source>Choose the pool again.</source>
        <extracomment>app/composition.py</extracomment>
        <translation>Choisissez de nouveau le pool.</translation>
    </message>
    <message>
        <source>Choose the website&apos;s js/config.js.</source>
        <extracomment>workshop/config_file.py, workshop/config_text.py</extracomment>
        <translation>Choisissez le js/config.js du site web.</translation>
    </message>
    <message>
        <source>Click into the city and request a unicorn. The request carries the ID token; API Gateway checks it before anything of the workshop&apos;s own runs.</source>
        <extracomment>workshop/guide_module_2.py</extracomment>
        <translation>Cliquez dans la ville et demandez une licorne. La requête porte le jeton d&apos;ID&#xa0;; API Gateway le contrôle avant que rien de l&apos;atelier ne s&apos;exécute.</translation>
    </message>
    <message>
        <source>Close other windows of this app that use the same folder, or give another: --data-dir.</source>
        <extracomment>app/local_pool_process.py</extracomment>
        <translation>Fermez les autres fenêtres de cette application qui utilisent le même dossier, ou donnez-en un autre&#xa0;: --data-dir.</translation>
    </message>
    <message>
        <source>CloudFormation could not work out what would change.</source>
        <extracomment>workshop/stack.py</extracomment>
        <translation>CloudFormation n&apos;a pas pu établir ce qui changerait.</translation>
    </message>
    <message>
        <source>CloudFormation does not take that name</source>
        <extracomment>workshop/aws_errors.py</extracomment>
        <translation>CloudFormation n&apos;accepte pas ce nom</translation>
    </message>
    <message>
        <source>CloudFormation has this very request already.</source>
        <extracomment>workshop/aws_errors.py</extracomment>
        <translation>CloudFormation a déjà cette même demande.</translation>
    </message>
    <message>
        <source>CloudFormation makes everything with your own permissions, and one of them is lacking.</source>
        <extracomment>workshop/stack_reasons.py</extracomment>
        <translation>CloudFormation crée tout avec vos propres autorisations, et il en manque une.</translation>
    </message>
    <message>
        <source>CloudFormation makes everything with your own permissions, and {permission} is lacking.</source>
        <extracomment>workshop/stack_reasons.py</extracomment>
        <translation>CloudFormation crée tout avec vos propres autorisations, et il manque {permission}.</translation>
    </message>
    <message>
        <source>CloudFormation makes the user pool and its app client in your AWS account. It takes a minute or two. Where your instructor has made a pool for you, open that one: this step is done as soon as it answers.</source>
        <extracomment>workshop/guide_module_2.py</extracomment>
        <translation>CloudFormation crée le pool d&apos;utilisateurs et son client d&apos;application dans votre compte AWS. Cela prend une minute ou deux. Si la personne qui anime l&apos;atelier a créé un pool pour vous, ouvrez celui-là&#xa0;: cette étape est faite dès qu&apos;il répond.</translation>
    </message>
    <message>
        <source>CloudFormation may make roles only after you have ticked that it may. The box is on the Review step.</source>
        <extracomment>workshop/guide_module_2.py</extracomment>
        <translation>CloudFormation ne peut créer des rôles qu&apos;après que vous avez coché qu&apos;il le peut. La case est à l&apos;étape Résumé.</translation>
    </message>
    <message>
        <source>CloudFormation refuses a value</source>
        <extracomment>workshop/aws_errors.py</extracomment>
        <translation>CloudFormation refuse une valeur</translation>
    </message>
    <message>
        <source>CloudFormation refuses that</source>
        <extracomment>workshop/aws_errors.py</extracomment>
        <translation>CloudFormation refuse cela</translation>
    </message>
    <message>
        <source>CloudFormation wants your word for it</source>
        <extracomment>workshop/aws_errors.py</extracomment>
        <translation>CloudFormation veut votre parole</translation>
    </message>
    <message>
        <source>Code</source>
        <extracomment>cognito/challenge_entries.py</extracomment>
        <translation>Code</translation>
    </message>
    <message>
        <source>Cognito allows each user only so many of these in an hour.</source>
        <extracomment>cognito/error_table_pool.py</extracomment>
        <translation>Cognito n&apos;en accorde qu&apos;un certain nombre par heure à chaque utilisateur.</translation>
    </message>
    <message>
        <source>Cognito blocked this sign-in</source>
        <extracomment>cognito/error_table_refused.py</extracomment>
        <translation>Cognito a bloqué cette connexion</translation>
    </message>
    <message>
        <source>Cognito could not hand the message to its mail or text service.</source>
        <extracomment>cognito/error_table_given.py</extracomment>
        <translation>Cognito n&apos;a pas pu remettre le message à son service de mail ou de SMS.</translation>
    </message>
    <message>
        <source>Cognito could not hand the message to its mail or text service. The change may have been made.</source>
        <extracomment>cognito/error_table_account.py</extracomment>
        <translation>Cognito n&apos;a pas pu remettre le message à son service de mail ou de SMS. La modification a peut-être été faite.</translation>
    </message>
    <message>
        <source>Cognito could not make sense of the address.</source>
        <extracomment>cognito/error_table_given.py</extracomment>
        <translation>Cognito n&apos;a pas compris l&apos;adresse.</translation>
    </message>
    <message>
        <source>Cognito did not accept the present password, so nothing was changed.</source>
        <extracomment>cognito/error_table_refused.py</extracomment>
        <translation>Cognito n&apos;a pas accepté le mot de passe actuel, rien n&apos;a donc été modifié.</translation>
    </message>
    <message>
        <source>Cognito did not accept the request, most likely because of the present password.</source>
        <extracomment>cognito/error_table_refused.py</extracomment>
        <translation>Cognito n&apos;a pas accepté la requête, sans doute à cause du mot de passe actuel.</translation>
    </message>
    <message>
        <source>Cognito does not accept it: it belongs to another pool, or the user is gone.</source>
        <extracomment>cognito/error_table_refused.py</extracomment>
        <translation>Cognito ne l&apos;accepte pas&#xa0;: il appartient à un autre pool, ou l&apos;utilisateur a disparu.</translation>
    </message>
    <message>
        <source>Cognito does not accept that</source>
        <extracomment>cognito/error_table_given.py</extracomment>
        <translation>Cognito n&apos;accepte pas cela</translation>
    </message>
    <message>
        <source>Cognito does not know it: it belongs to another app client, or the user is gone.</source>
        <extracomment>cognito/error_table_refused.py</extracomment>
        <translation>Cognito ne le connaît pas&#xa0;: il appartient à un autre client d&apos;application, ou l&apos;utilisateur a disparu.</translation>
    </message>
    <message>
        <source>Cognito does not know that user name here.</source>
        <extracomment>cognito/error_table_pool.py</extracomment>
        <translation>Cognito ne connaît pas ce nom d&apos;utilisateur ici.</translation>
    </message>
    <message>
        <source>Cognito does not say whether it was the name or the password. Type both again.</source>
        <extracomment>workshop/guide_module_2.py</extracomment>
        <translation>Cognito ne dit pas si c&apos;était le nom ou le mot de passe. Retapez les deux.</translation>
    </message>
    <message>
        <source>Cognito gave a reason that this app does not know; it stands in the details.</source>
        <extracomment>cognito/error_table.py</extracomment>
        <translation>Cognito a donné une raison que cette application ne connaît pas&#xa0;; elle est dans les détails.</translation>
    </message>
    <message>
        <source>Cognito has a problem of its own</source>
        <extracomment>cognito/error_table_pool.py</extracomment>
        <translation>Cognito a un problème de son côté</translation>
    </message>
    <message>
        <source>Cognito is being asked too much</source>
        <extracomment>cognito/error_table_pool.py</extracomment>
        <translation>Cognito reçoit trop de demandes</translation>
    </message>
    <message>
        <source>Cognito needs a detail that was not sent; the message says which.</source>
        <extracomment>cognito/error_table_given.py</extracomment>
        <translation>Il faut à Cognito un détail qui n&apos;a pas été envoyé&#xa0;; le message dit lequel.</translation>
    </message>
    <message>
        <source>Cognito refused</source>
        <extracomment>cognito/error_table.py, cognito/error_table_refused.py</extracomment>
        <translation>Cognito a refusé</translation>
    </message>
    <message>
        <source>Cognito revokes a token only for the app client that it was made for.</source>
        <extracomment>cognito/error_table_refused.py</extracomment>
        <translation>Cognito ne révoque un jeton que pour le client d&apos;application pour lequel il a été fait.</translation>
    </message>
    <message>
        <source>Cognito takes a plus sign, the country&apos;s code and the number, with nothing between them.</source>
        <extracomment>cognito/error_table_account.py</extracomment>
        <translation>Cognito accepte un signe plus, l&apos;indicatif du pays et le numéro, sans rien entre eux.</translation>
    </message>
    <message>
        <source>Cognito takes a plus sign, the country&apos;s code and the number: up to 15 digits and no spaces.</source>
        <extracomment>cognito/attribute_rules.py</extracomment>
        <translation>Cognito accepte un signe plus, l&apos;indicatif du pays et le numéro&#xa0;: jusqu&apos;à 15 chiffres et pas d&apos;espaces.</translation>
    </message>
    <message>
        <source>Cognito takes no password of fewer than 6 characters; most pools want more.</source>
        <extracomment>cognito/error_table_given.py</extracomment>
        <translation>Cognito n&apos;accepte aucun mot de passe de moins de 6 caractères&#xa0;; la plupart des pools en veulent davantage.</translation>
    </message>
    <message>
        <source>Cognito takes no password that begins or ends with a space, nor an empty one.</source>
        <extracomment>cognito/error_table_given.py</extracomment>
        <translation>Cognito n&apos;accepte aucun mot de passe qui commence ou finit par une espace, ni un mot de passe vide.</translation>
    </message>
    <message>
        <source>Cognito takes passwords of up to 256 characters.</source>
        <extracomment>cognito/error_table_given.py</extracomment>
        <translation>Cognito accepte des mots de passe de 256 caractères au plus.</translation>
    </message>
    <message>
        <source>Cognito tells that only after a sign-in, or to whoever has AWS credentials for cognito-idp:DescribeUserPoolClient.</source>
        <extracomment>workshop/findings.py</extracomment>
        <translation>Cognito ne le dit qu&apos;après une connexion, ou à qui a des identifiants AWS pour cognito-idp:DescribeUserPoolClient.</translation>
    </message>
    <message>
        <source>Cognito&apos;s answer is incomplete</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>La réponse de Cognito est incomplète</translation>
    </message>
    <message>
        <source>Cognito&apos;s interface does not allow such a value (it is empty, too long, or has characters that may not be there), so it was not sent.</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>L&apos;interface de Cognito ne permet pas une telle valeur (elle est vide, trop longue, ou contient des caractères interdits), elle n&apos;a donc pas été envoyée.</translation>
    </message>
    <message>
        <source>Compare it with the one that the workshop&apos;s stack wrote.</source>
        <extracomment>workshop/config_file.py</extracomment>
        <translation>Comparez-la à celle que la pile de l&apos;atelier a écrite.</translation>
    </message>
    <message>
        <source>Compare the answer in the Protocol panel with what the function returns.</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>Comparez la réponse dans le panneau Protocole à ce que renvoie la fonction.</translation>
    </message>
    <message>
        <source>Compare the authorizer&apos;s user pool id with this pool&apos;s, and its token source with Authorization; then deploy the API.</source>
        <extracomment>workshop/ride_problems.py</extracomment>
        <translation>Comparez l&apos;ID de pool d&apos;utilisateurs de l&apos;autorisateur à celui de ce pool, et sa source de jeton à Authorization&#xa0;; puis déployez l&apos;API.</translation>
    </message>
    <message>
        <source>Copy both ids from the same pool: its overview, and its list of app clients.</source>
        <extracomment>workshop/findings.py</extracomment>
        <translation>Copiez les deux ID du même pool&#xa0;: sa vue d&apos;ensemble, et sa liste de clients d&apos;application.</translation>
    </message>
    <message>
        <source>Copy it from the Cognito console, or from userPoolId in the website&apos;s js/config.js.</source>
        <extracomment>cognito/pool.py</extracomment>
        <translation>Copiez-le depuis la console Cognito, ou depuis userPoolId dans le js/config.js du site web.</translation>
    </message>
    <message>
        <source>Copy it from the pool&apos;s App clients page, or from userPoolClientId in js/config.js.</source>
        <extracomment>cognito/pool.py</extracomment>
        <translation>Copiez-le depuis la page App clients du pool, ou depuis userPoolClientId dans js/config.js.</translation>
    </message>
    <message>
        <source>Correct it there.</source>
        <extracomment>workshop/config_text.py</extracomment>
        <translation>Corrigez-le là-bas.</translation>
    </message>
    <message>
        <source>Correct the file named in the details.</source>
        <extracomment>workshop/aws_errors.py</extracomment>
        <translation>Corrigez le fichier nommé dans les détails.</translation>
    </message>
    <message>
        <source>Correct the setting or remove it, then start the app again.</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>Corrigez le réglage ou retirez-le, puis redémarrez l&apos;application.</translation>
    </message>
    <message>
        <source>Counted from the refresh: the new token lives as long as the first did.</source>
        <extracomment>cognito/comparison.py</extracomment>
        <translation>Compté depuis l&apos;actualisation&#xa0;: le nouveau jeton vit aussi longtemps que le premier.</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <extracomment>cognito/attribute_rules.py</extracomment>
        <translation>Date de naissance</translation>
    </message>
    <message>
        <source>Delete it first, or choose another name.</source>
        <extracomment>workshop/stack.py</extracomment>
        <translation>Supprimez-la d&apos;abord, ou choisissez un autre nom.</translation>
    </message>
    <message>
        <source>Delete stacks that nobody needs, choose another Region, or have the quota raised.</source>
        <extracomment>workshop/aws_errors.py</extracomment>
        <translation>Supprimez les piles dont personne n&apos;a besoin, choisissez une autre Région, ou faites relever le quota.</translation>
    </message>
    <message>
        <source>Delete the account
A word has to be typed: there is no way back.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>Supprimer le compte
Il faut taper un mot&#xa0;: on ne peut pas revenir en arrière.</translation>
    </message>
    <message>
        <source>Delete the stack that is left, and launch it again.</source>
        <extracomment>workshop/stack_reasons.py</extracomment>
        <translation>Supprimez la pile qui reste, et lancez-la de nouveau.</translation>
    </message>
    <message>
        <source>DescribeUserPoolClient finds it in this pool.</source>
        <extracomment>workshop/findings.py</extracomment>
        <translation>DescribeUserPoolClient le trouve dans ce pool.</translation>
    </message>
    <message>
        <source>Device tracking is switched off, so there is no list and nothing to remember.</source>
        <extracomment>cognito/error_table_account.py</extracomment>
        <translation>Le suivi des appareils est désactivé&#xa0;: il n&apos;y a donc ni liste, ni rien à mémoriser.</translation>
    </message>
    <message>
        <source>Does not belong to the access token that came with it: the first half of its SHA-256 differs.</source>
        <extracomment>cognito/verification.py</extracomment>
        <translation>Ne va pas avec le jeton d&apos;accès qui est venu avec lui&#xa0;: la première moitié de son SHA-256 diffère.</translation>
    </message>
    <message>
        <source>Drop a text file that has an ID or access token in it, or paste the token itself.</source>
        <extracomment>workshop/token_file.py</extracomment>
        <translation>Déposez un fichier texte qui contient un jeton d&apos;ID ou d&apos;accès, ou collez le jeton lui-même.</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <extracomment>cognito/attribute_rules.py, cognito/challenge_entries.py</extracomment>
        <translation>Adresse e-mail</translation>
    </message>
    <message>
        <source>E-mail address verified</source>
        <extracomment>cognito/attribute_rules.py</extracomment>
        <translation>Adresse e-mail vérifiée</translation>
    </message>
    <message>
        <source>Each app client has a list of attributes that it may write; one of these is not on it, or the service sets it itself.</source>
        <extracomment>cognito/error_table_account.py</extracomment>
        <translation>Chaque client d&apos;application a une liste d&apos;attributs qu&apos;il peut écrire&#xa0;; l&apos;un de ceux-ci n&apos;y est pas, ou le service le définit lui-même.</translation>
    </message>
    <message>
        <source>Each pool has its own policy. Its list stands below the password.</source>
        <extracomment>workshop/guide_module_2.py</extracomment>
        <translation>Chaque pool a ses propres règles. La liste est sous le mot de passe.</translation>
    </message>
    <message>
        <source>Enter the code, or ask for a new one.</source>
        <extracomment>cognito/error_table_pool.py</extracomment>
        <translation>Saisissez le code, ou demandez-en un nouveau.</translation>
    </message>
    <message>
        <source>Every account has a number of stacks that it may not exceed in a Region.</source>
        <extracomment>workshop/aws_errors.py</extracomment>
        <translation>Chaque compte a un nombre de piles qu&apos;il ne peut dépasser dans une Région.</translation>
    </message>
    <message>
        <source>Every token has an id of its own.</source>
        <extracomment>cognito/comparison.py</extracomment>
        <translation>Chaque jeton a un ID à lui.</translation>
    </message>
    <message>
        <source>Every user of this pool has to have certain attributes, and not all of them were sent.</source>
        <extracomment>cognito/error_table_account.py</extracomment>
        <translation>Tout utilisateur de ce pool doit avoir certains attributs, et tous n&apos;ont pas été envoyés.</translation>
    </message>
    <message>
        <source>Every user of this pool has to have the attribute, so it cannot be deleted or empty.</source>
        <extracomment>cognito/error_table_account.py</extracomment>
        <translation>Tout utilisateur de ce pool doit avoir cet attribut&#xa0;: il ne peut donc être ni supprimé ni vide.</translation>
    </message>
    <message>
        <source>Expired session
The refresh token is over. Only a sign-in helps.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>Session expirée
Le jeton d&apos;actualisation est fini. Seule une connexion y remédie.</translation>
    </message>
    <message>
        <source>Expired {span} before this check, on {utc}.{aside}</source>
        <extracomment>cognito/token_times.py</extracomment>
        <translation>A expiré {span} avant ce contrôle, le {utc}.{aside}</translation>
    </message>
    <message>
        <source>Expired {span} before this check, on {utc}: within the {leeway} s by which clocks may differ.{aside}</source>
        <extracomment>cognito/token_times.py</extracomment>
        <translation>A expiré {span} avant ce contrôle, le {utc}&#xa0;: dans les {leeway} s dont les horloges peuvent différer.{aside}</translation>
    </message>
    <message>
        <source>Expires on {utc}, {span} after this check.{aside}</source>
        <extracomment>cognito/token_times.py</extracomment>
        <translation>Expire le {utc}, {span} après ce contrôle.{aside}</translation>
    </message>
    <message>
        <source>Export it again from the Pools page.</source>
        <extracomment>workshop/pool_profiles.py</extracomment>
        <translation>Exportez-le de nouveau depuis la page Pools.</translation>
    </message>
    <message>
        <source>Family name</source>
        <extracomment>cognito/attribute_rules.py</extracomment>
        <translation>Nom de famille</translation>
    </message>
    <message>
        <source>Fill in every field and try again.</source>
        <extracomment>cognito/error_table_given.py</extracomment>
        <translation>Remplissez tous les champs et réessayez.</translation>
    </message>
    <message>
        <source>Fill in what is missing, then try again.</source>
        <extracomment>cognito/error_table_account.py</extracomment>
        <translation>Complétez ce qui manque, puis réessayez.</translation>
    </message>
    <message>
        <source>Fill it in.</source>
        <extracomment>cognito/attribute_rules.py</extracomment>
        <translation>Remplissez-le.</translation>
    </message>
    <message>
        <source>Five parts: this token is encrypted (JWE), as Cognito&apos;s refresh tokens are. Only the user pool can read it.</source>
        <extracomment>cognito/jwt_parts.py</extracomment>
        <translation>Cinq parties&#xa0;: ce jeton est chiffré (JWE), comme le sont les jetons d&apos;actualisation de Cognito. Seul le pool d&apos;utilisateurs peut le lire.</translation>
    </message>
    <message>
        <source>Follow it, or choose another name.</source>
        <extracomment>workshop/stack.py</extracomment>
        <translation>Suivez-la, ou choisissez un autre nom.</translation>
    </message>
    <message>
        <source>For example Europe/London.</source>
        <extracomment>cognito/attribute_rules.py</extracomment>
        <translation>Par exemple Europe/London.</translation>
    </message>
    <message>
        <source>For example en-GB.</source>
        <extracomment>cognito/attribute_rules.py</extracomment>
        <translation>Par exemple en-GB.</translation>
    </message>
    <message>
        <source>Forgotten</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>Oublié</translation>
    </message>
    <message>
        <source>Forgotten it? The Sign in page leads to a new one, by a code in a mail.</source>
        <extracomment>workshop/guide_module_2.py</extracomment>
        <translation>Oublié&#xa0;? La page Se connecter mène à un nouveau, par un code dans un mail.</translation>
    </message>
    <message>
        <source>Full name</source>
        <extracomment>cognito/attribute_rules.py</extracomment>
        <translation>Nom complet</translation>
    </message>
    <message>
        <source>Functions of the pool&apos;s own thought this up. They tell nothing about it.</source>
        <extracomment>cognito/challenge_entries.py</extracomment>
        <translation>Des fonctions propres au pool l&apos;ont imaginé. Elles n&apos;en disent rien.</translation>
    </message>
    <message>
        <source>Functions of the pool&apos;s own thought this up. What they tell you stands here.</source>
        <extracomment>cognito/challenge_entries.py</extracomment>
        <translation>Des fonctions propres au pool l&apos;ont imaginé. Ce qu&apos;elles vous en disent est ici.</translation>
    </message>
    <message>
        <source>Gender</source>
        <extracomment>cognito/attribute_rules.py</extracomment>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Get fresh ones (&apos;aws sso login&apos;, or whatever gave you these), then try again.</source>
        <extracomment>cognito/error_table_signed.py</extracomment>
        <translation>Obtenez-en de nouveaux (&apos;aws sso login&apos;, ou ce qui vous avait donné ceux-ci), puis réessayez.</translation>
    </message>
    <message>
        <source>Get the newest version of this app: its template names a newer one.</source>
        <extracomment>workshop/stack_reasons.py</extracomment>
        <translation>Prenez la version la plus récente de cette application&#xa0;: son modèle en nomme un plus récent.</translation>
    </message>
    <message>
        <source>Give it another value.</source>
        <extracomment>cognito/error_table_account.py</extracomment>
        <translation>Donnez-lui une autre valeur.</translation>
    </message>
    <message>
        <source>Give it in full, for example http://127.0.0.1:4566 or https://cognito.example.com.</source>
        <extracomment>cognito/pool.py</extracomment>
        <translation>Donnez-la en entier, par exemple http://127.0.0.1:4566 ou https://cognito.example.com.</translation>
    </message>
    <message>
        <source>Give the stack that made the user pool, once it is ready.</source>
        <extracomment>workshop/pool_lookup.py</extracomment>
        <translation>Donnez la pile qui a créé le pool d&apos;utilisateurs, une fois qu&apos;elle est prête.</translation>
    </message>
    <message>
        <source>Given name</source>
        <extracomment>cognito/attribute_rules.py</extracomment>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Gone
The pool does not tell a deleted account from a wrong password.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>Disparu
Le pool ne distingue pas un compte supprimé d&apos;un mauvais mot de passe.</translation>
    </message>
    <message>
        <source>Groups and attributes are handed to your code in the request&apos;s context; what they allow is for your code to say.</source>
        <extracomment>cognito/gateway.py</extracomment>
        <translation>Les groupes et les attributs sont remis à votre code dans le contexte de la requête&#xa0;; ce qu&apos;ils permettent, c&apos;est à votre code de le dire.</translation>
    </message>
    <message>
        <source>HTTP status {status}</source>
        <extracomment>workshop/inbox.py</extracomment>
        <translation>Statut HTTP {status}</translation>
    </message>
    <message>
        <source>HTTP: iat must not lie ahead.</source>
        <extracomment>cognito/gateway.py</extracomment>
        <translation>HTTP&#xa0;: iat ne doit pas être dans l&apos;avenir.</translation>
    </message>
    <message>
        <source>HTTP: nbf must not lie ahead. Cognito writes none, and a token without it passes.</source>
        <extracomment>cognito/gateway.py</extracomment>
        <translation>HTTP&#xa0;: nbf ne doit pas être dans l&apos;avenir. Cognito n&apos;en écrit pas, et un jeton qui n&apos;en a pas passe.</translation>
    </message>
    <message>
        <source>HTTPS_PROXY names a proxy that could not be reached or refused to connect.</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>HTTPS_PROXY nomme un proxy qui n&apos;a pas pu être joint ou qui a refusé la connexion.</translation>
    </message>
    <message>
        <source>Have ALLOW_USER_SRP_AUTH switched on for the app client, or choose another flow when you sign in.</source>
        <extracomment>workshop/findings.py</extracomment>
        <translation>Faites activer ALLOW_USER_SRP_AUTH pour le client d&apos;application, ou choisissez un autre flux à la connexion.</translation>
    </message>
    <message>
        <source>Have a new code sent: the button is on the Verify page.</source>
        <extracomment>workshop/guide_module_2.py</extracomment>
        <translation>Faites envoyer un nouveau code&#xa0;: le bouton est sur la page Vérifier.</translation>
    </message>
    <message>
        <source>Have it granted, or use another profile. {delete_first}</source>
        <extracomment>workshop/stack_reasons.py</extracomment>
        <translation>Faites-la accorder, ou utilisez un autre profil. {delete_first}</translation>
    </message>
    <message>
        <source>Have s3:GetObject and s3:ListBucket allowed for this bucket, then look again.</source>
        <extracomment>workshop/website.py</extracomment>
        <translation>Faites autoriser s3:GetObject et s3:ListBucket pour ce compartiment, puis regardez de nouveau.</translation>
    </message>
    <message>
        <source>Have somebody change one letter of the payload in the view Break, and say before which check will fail. Then the question that always comes: no, a token is signed and not encrypted. Everybody can read it.</source>
        <extracomment>workshop/guide_module_2.py</extracomment>
        <translation>Demandez à quelqu&apos;un de changer une lettre du contenu dans la vue Falsifier, et de dire d&apos;avance quel contrôle échouera. Puis la question qui vient toujours&#xa0;: non, un jeton est signé et non chiffré. Tout le monde peut le lire.</translation>
    </message>
    <message>
        <source>Have the bucket&apos;s policy (or your own permissions) changed, or choose another bucket.</source>
        <extracomment>workshop/website.py</extracomment>
        <translation>Faites modifier la politique du compartiment (ou vos propres autorisations), ou choisissez un autre compartiment.</translation>
    </message>
    <message>
        <source>Have the bucket&apos;s policy changed, or choose another bucket. {delete_first}</source>
        <extracomment>workshop/stack_reasons.py</extracomment>
        <translation>Faites modifier la politique du compartiment, ou choisissez un autre compartiment. {delete_first}</translation>
    </message>
    <message>
        <source>Here the email address (or phone number) is the user name.</source>
        <extracomment>cognito/error_table_given.py</extracomment>
        <translation>Ici, l&apos;adresse e-mail (ou le numéro de téléphone) est le nom d&apos;utilisateur.</translation>
    </message>
    <message>
        <source>Here the phone number is the user name.</source>
        <extracomment>cognito/error_table_given.py</extracomment>
        <translation>Ici, le numéro de téléphone est le nom d&apos;utilisateur.</translation>
    </message>
    <message>
        <source>How</source>
        <extracomment>cognito/challenge_entries.py</extracomment>
        <translation>Comment</translation>
    </message>
    <message>
        <source>How strict the sign-in was, by a name that both sides agreed on.</source>
        <extracomment>cognito/claims.py</extracomment>
        <translation>Le degré d&apos;exigence de la connexion, sous un nom dont les deux côtés ont convenu.</translation>
    </message>
    <message>
        <source>How the person signed in: password, one-time code and so on.</source>
        <extracomment>cognito/claims.py</extracomment>
        <translation>Comment la personne s&apos;est connectée&#xa0;: mot de passe, code à usage unique, etc.</translation>
    </message>
    <message>
        <source>IAM roles of the groups: for an identity pool, which takes the ID token.</source>
        <extracomment>cognito/comparison.py</extracomment>
        <translation>Rôles IAM des groupes&#xa0;: pour un pool d&apos;identités, qui prend le jeton d&apos;ID.</translation>
    </message>
    <message>
        <source>If it is yours, sign in or use &apos;Forgotten password&apos;; otherwise choose another.</source>
        <extracomment>cognito/error_table_pool.py</extracomment>
        <translation>S&apos;il est à vous, connectez-vous ou utilisez «&#xa0;Mot de passe oublié&#xa0;»&#xa0;; sinon, choisissez-en un autre.</translation>
    </message>
    <message>
        <source>If there is such an account, the pool sent a code by e-mail to {destination}.</source>
        <extracomment>cognito/challenge_entries.py</extracomment>
        <translation>Si ce compte existe, le pool a envoyé un code par e-mail à {destination}.</translation>
    </message>
    <message>
        <source>If there is such an account, the pool sent a code by text message to {destination}.</source>
        <extracomment>cognito/challenge_entries.py</extracomment>
        <translation>Si ce compte existe, le pool a envoyé un code par SMS à {destination}.</translation>
    </message>
    <message>
        <source>If there is such an account, the pool sent a code to its e-mail address.</source>
        <extracomment>cognito/challenge_entries.py</extracomment>
        <translation>Si ce compte existe, le pool a envoyé un code à son adresse e-mail.</translation>
    </message>
    <message>
        <source>If there is such an account, the pool sent a code to its phone.</source>
        <extracomment>cognito/challenge_entries.py</extracomment>
        <translation>Si ce compte existe, le pool a envoyé un code à son téléphone.</translation>
    </message>
    <message>
        <source>If there is such an account, the pool sent a code to {destination}.</source>
        <extracomment>cognito/challenge_entries.py</extracomment>
        <translation>Si ce compte existe, le pool a envoyé un code à {destination}.</translation>
    </message>
    <message>
        <source>If there is such an account, the pool sent a code.</source>
        <extracomment>cognito/challenge_entries.py</extracomment>
        <translation>Si ce compte existe, le pool a envoyé un code.</translation>
    </message>
    <message>
        <source>If this is a local pool, start it again; otherwise check the endpoint&apos;s address and port.</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>Si c&apos;est un pool local, redémarrez-le&#xa0;; sinon, vérifiez l&apos;adresse et le port du point de terminaison.</translation>
    </message>
    <message>
        <source>If you need it, ask whoever runs the pool.</source>
        <extracomment>cognito/error_table_account.py</extracomment>
        <translation>Si vous en avez besoin, demandez à qui gère le pool.</translation>
    </message>
    <message>
        <source>If your company inspects TLS, set AWS_CA_BUNDLE to the file with its certificate. Otherwise try another network: nothing was sent.</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>Si votre entreprise inspecte TLS, donnez à AWS_CA_BUNDLE le fichier de son certificat. Sinon, essayez un autre réseau&#xa0;: rien n&apos;a été envoyé.</translation>
    </message>
    <message>
        <source>Import it on the Pools page, and choose one there.</source>
        <extracomment>workshop/config_file.py</extracomment>
        <translation>Importez-le sur la page Pools, et choisissez-en un là.</translation>
    </message>
    <message>
        <source>In its description {why}.</source>
        <extracomment>workshop/pool_profiles.py</extracomment>
        <translation>Dans sa description, {why}.</translation>
    </message>
    <message>
        <source>In one Region of an account each name is taken once.</source>
        <extracomment>workshop/aws_errors.py</extracomment>
        <translation>Dans une Région d&apos;un compte, chaque nom n&apos;est pris qu&apos;une fois.</translation>
    </message>
    <message>
        <source>In the workshop the API comes two modules later. Launch its stack from the Pool menu, or put the invoke URL of one that is deployed in below.</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>Dans l&apos;atelier, l&apos;API vient deux modules plus tard. Lancez sa pile depuis le menu Pool, ou indiquez ci-dessous l&apos;invoke URL d&apos;une API déployée.</translation>
    </message>
    <message>
        <source>In this Region there is no app client with this id. Most often the ids are right and the Region is not.</source>
        <extracomment>cognito/error_table_pool.py</extracomment>
        <translation>Dans cette Région, il n&apos;y a pas de client d&apos;application de cet ID. Le plus souvent, les ID sont justes et la Région ne l&apos;est pas.</translation>
    </message>
    <message>
        <source>In this Region there is no user pool with this id. Most often the ids are right and the Region is not.</source>
        <extracomment>cognito/error_table_pool.py</extracomment>
        <translation>Dans cette Région, il n&apos;y a pas de pool d&apos;utilisateurs de cet ID. Le plus souvent, les ID sont justes et la Région ne l&apos;est pas.</translation>
    </message>
    <message>
        <source>In this pool the email address is an alias: registering takes a user name that is not an address. Once it is verified, you sign in with either.</source>
        <extracomment>cognito/error_table_given.py</extracomment>
        <translation>Dans ce pool, l&apos;adresse e-mail est un alias&#xa0;: l&apos;inscription demande un nom d&apos;utilisateur qui n&apos;est pas une adresse. Une fois l&apos;adresse vérifiée, vous vous connectez avec l&apos;un ou l&apos;autre.</translation>
    </message>
    <message>
        <source>In {name}, {mark} is not a list of pools.</source>
        <extracomment>workshop/pool_profiles.py</extracomment>
        <translation>Dans {name}, {mark} n&apos;est pas une liste de pools.</translation>
    </message>
    <message>
        <source>In {name}, {section} is not an object.</source>
        <extracomment>workshop/config_file.py</extracomment>
        <translation>Dans {name}, {section} n&apos;est pas un objet.</translation>
    </message>
    <message>
        <source>In {name}: {faults}</source>
        <extracomment>workshop/config_file.py</extracomment>
        <translation>Dans {name}&#xa0;: {faults}</translation>
    </message>
    <message>
        <source>Incorrect username or password</source>
        <extracomment>cognito/error_table_refused.py</extracomment>
        <translation>Nom d&apos;utilisateur ou mot de passe incorrect</translation>
    </message>
    <message>
        <source>Instead of Cognito&apos;s answer a redirect came; it was not followed. The sign-in page of a public network looks like this.</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>Au lieu de la réponse de Cognito, une redirection est venue&#xa0;; elle n&apos;a pas été suivie. La page de connexion d&apos;un réseau public ressemble à cela.</translation>
    </message>
    <message>
        <source>Issued by pool {theirs}; your API expects {ours}.</source>
        <extracomment>cognito/gateway.py</extracomment>
        <translation>Émis par le pool {theirs}&#xa0;; votre API attend {ours}.</translation>
    </message>
    <message>
        <source>Issued by {issuer}, which is this pool.</source>
        <extracomment>cognito/verification.py</extracomment>
        <translation>Émis par {issuer}, qui est ce pool.</translation>
    </message>
    <message>
        <source>Issued by {issuer}; this pool&apos;s issuer is {expected}.{aside}</source>
        <extracomment>cognito/verification.py</extracomment>
        <translation>Émis par {issuer}&#xa0;; l&apos;émetteur de ce pool est {expected}.{aside}</translation>
    </message>
    <message>
        <source>Issued by {issuer}; your API expects {expected}.</source>
        <extracomment>cognito/gateway.py</extracomment>
        <translation>Émis par {issuer}&#xa0;; votre API attend {expected}.</translation>
    </message>
    <message>
        <source>Issued on {utc}, after its own expiry on {expiry}.</source>
        <extracomment>cognito/token_times.py</extracomment>
        <translation>Émis le {utc}, après sa propre expiration le {expiry}.</translation>
    </message>
    <message>
        <source>Issued on {utc}, {span} before this check.{aside}</source>
        <extracomment>cognito/token_times.py</extracomment>
        <translation>Émis le {utc}, {span} avant ce contrôle.{aside}</translation>
    </message>
    <message>
        <source>Issued {span} in the future, on {utc}.{aside}</source>
        <extracomment>cognito/token_times.py</extracomment>
        <translation>Émis {span} dans l&apos;avenir, le {utc}.{aside}</translation>
    </message>
    <message>
        <source>It answered 403. A firewall in front of it, an API key that it asks for, or an address that belongs to another API all look like this.</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>Elle a répondu 403. Un pare-feu placé devant elle, une clé d&apos;API qu&apos;elle demande, ou une adresse qui appartient à une autre API&#xa0;: tout cela y ressemble.</translation>
    </message>
    <message>
        <source>It answered with an error of its own.</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>Elle a répondu par une erreur à elle.</translation>
    </message>
    <message>
        <source>It broke before the whole answer was here. A unicorn may be on its way all the same.</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>Elle s&apos;est rompue avant que toute la réponse ne soit là. Une licorne est peut-être quand même en route.</translation>
    </message>
    <message>
        <source>It broke off instead of answering. It may have ended, or is being started.</source>
        <extracomment>session/system_keyring.py</extracomment>
        <translation>Il a rompu au lieu de répondre. Il s&apos;est peut-être arrêté, ou redémarre.</translation>
    </message>
    <message>
        <source>It can be switched on once the pool has seen a first code of it.</source>
        <extracomment>cognito/error_table_given.py</extracomment>
        <translation>Elle peut être activée une fois que le pool en a vu un premier code.</translation>
    </message>
    <message>
        <source>It differs from the one that was sent last. Only the newest code counts.</source>
        <extracomment>cognito/error_table_given.py</extracomment>
        <translation>Il diffère du dernier qui a été envoyé. Seul le code le plus récent compte.</translation>
    </message>
    <message>
        <source>It ended before it could answer.</source>
        <extracomment>app/local_pool_process.py</extracomment>
        <translation>Il s&apos;est arrêté avant de pouvoir répondre.</translation>
    </message>
    <message>
        <source>It has expired or was used, or there never was one. A code to verify an account lives for 24 hours, one to reset a password for an hour.</source>
        <extracomment>cognito/error_table_given.py</extracomment>
        <translation>Il a expiré ou a servi, ou il n&apos;y en a jamais eu. Un code pour vérifier un compte est valable 24 heures, un code pour réinitialiser un mot de passe une heure.</translation>
    </message>
    <message>
        <source>It has expired or was used. A code to verify an address or a number lives for 24 hours, and a newer one makes it void.</source>
        <extracomment>cognito/error_table_account.py</extracomment>
        <translation>Il a expiré ou a servi. Un code pour vérifier une adresse ou un numéro est valable 24 heures, et un plus récent l&apos;annule.</translation>
    </message>
    <message>
        <source>It has more than the {piece} characters that this app puts into one.</source>
        <extracomment>session/pieces.py</extracomment>
        <translation>Il dépasse les {piece} caractères que cette application y met.</translation>
    </message>
    <message>
        <source>It is JSON, but not of the form that Cognito&apos;s answers have.</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>C&apos;est du JSON, mais pas de la forme qu&apos;ont les réponses de Cognito.</translation>
    </message>
    <message>
        <source>It is another one, or it belongs to an earlier attempt.</source>
        <extracomment>cognito/error_table_given.py</extracomment>
        <translation>C&apos;en est un autre, ou il appartient à une tentative antérieure.</translation>
    </message>
    <message>
        <source>It is being worked on, or it is a creation that failed and can only be deleted.</source>
        <extracomment>workshop/aws_errors.py</extracomment>
        <translation>Elle est en cours de traitement, ou c&apos;est une création qui a échoué et ne peut qu&apos;être supprimée.</translation>
    </message>
    <message>
        <source>It is far too long for one.</source>
        <extracomment>workshop/pool_reference.py</extracomment>
        <translation>C&apos;est beaucoup trop long pour en être un.</translation>
    </message>
    <message>
        <source>It is in a state in which no code confirms it.</source>
        <extracomment>cognito/error_table_refused.py</extracomment>
        <translation>Il est dans un état où aucun code ne le confirme.</translation>
    </message>
    <message>
        <source>It is neither an id nor an ARN of a pool, nor the name of a stack.</source>
        <extracomment>workshop/pool_reference.py</extracomment>
        <translation>Ce n&apos;est ni l&apos;ID ni l&apos;ARN d&apos;un pool, ni le nom d&apos;une pile.</translation>
    </message>
    <message>
        <source>It is not kept</source>
        <extracomment>session/keeping.py</extracomment>
        <translation>Ce n&apos;est pas conservé</translation>
    </message>
    <message>
        <source>It is proved by Secure Remote Password: the password never leaves this app.</source>
        <extracomment>cognito/challenge_entries.py</extracomment>
        <translation>Il est prouvé par Secure Remote Password&#xa0;: le mot de passe ne quitte jamais cette application.</translation>
    </message>
    <message>
        <source>It is sent as you type it.</source>
        <extracomment>cognito/challenge_entries.py</extracomment>
        <translation>Il est envoyé tel que vous le tapez.</translation>
    </message>
    <message>
        <source>It is still in the keyring</source>
        <extracomment>session/system_keyring.py</extracomment>
        <translation>C&apos;est encore dans le trousseau</translation>
    </message>
    <message>
        <source>It refused this app, or somebody pressed Cancel when it asked.</source>
        <extracomment>session/system_keyring.py</extracomment>
        <translation>Il a refusé cette application, ou quelqu&apos;un a appuyé sur Annuler quand il a demandé.</translation>
    </message>
    <message>
        <source>It said that it had, and read back it was something else. It was removed again.</source>
        <extracomment>session/pieces.py</extracomment>
        <translation>Il a dit l&apos;avoir fait, et à la relecture c&apos;était autre chose. Cela a été retiré.</translation>
    </message>
    <message>
        <source>It says why in the details.</source>
        <extracomment>workshop/aws_errors.py</extracomment>
        <translation>Il dit pourquoi dans les détails.</translation>
    </message>
    <message>
        <source>It should read like window._config = { cognito: { … } };</source>
        <extracomment>workshop/config_text.py</extracomment>
        <translation>Cela devrait ressembler à window._config = { cognito: { … } };</translation>
    </message>
    <message>
        <source>It speaks Cognito&apos;s language but not all of it; emulators often know a part only.</source>
        <extracomment>cognito/error_table_pool.py</extracomment>
        <translation>Il parle la langue de Cognito, mais pas en entier&#xa0;; les émulateurs n&apos;en connaissent souvent qu&apos;une partie.</translation>
    </message>
    <message>
        <source>It ties this token to one access token, which is not at hand here.</source>
        <extracomment>cognito/verification.py</extracomment>
        <translation>Il lie ce jeton à un jeton d&apos;accès, qui n&apos;est pas disponible ici.</translation>
    </message>
    <message>
        <source>It was asked and has said nothing since. It may be waiting for its password in a window of its own.</source>
        <extracomment>session/system_keyring.py</extracomment>
        <translation>Il a été interrogé et n&apos;a rien dit depuis. Il attend peut-être son mot de passe dans sa propre fenêtre.</translation>
    </message>
    <message>
        <source>It was forgotten, here or by an administrator.</source>
        <extracomment>cognito/error_table_account.py</extracomment>
        <translation>Il a été oublié, ici ou par un administrateur.</translation>
    </message>
    <message>
        <source>It was issued by an authority that this computer does not know. Nothing was sent to it.</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>Il a été émis par une autorité que cet ordinateur ne connaît pas. Rien n&apos;y a été envoyé.</translation>
    </message>
    <message>
        <source>It was let in as far as the method, which expects something else than a pick-up location.</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>Il est entré jusqu&apos;à la méthode, qui attend autre chose qu&apos;un lieu de prise en charge.</translation>
    </message>
    <message>
        <source>It was not unlocked, so nothing can be kept in it, read from it or removed from it.</source>
        <extracomment>session/system_keyring.py</extracomment>
        <translation>Il n&apos;a pas été déverrouillé&#xa0;: on ne peut donc rien y mettre, rien y lire ni rien en retirer.</translation>
    </message>
    <message>
        <source>It was not whole any more, so it was not used. It has been removed.</source>
        <extracomment>session/pieces.py</extracomment>
        <translation>Cela n&apos;était plus intact et n&apos;a donc pas servi. Cela a été retiré.</translation>
    </message>
    <message>
        <source>Its administrator&apos;s key is a new one with each start.</source>
        <extracomment>app/administration.py</extracomment>
        <translation>La clé de son administrateur est nouvelle à chaque démarrage.</translation>
    </message>
    <message>
        <source>Its authorizer does not accept your ID token, or found none where it looks for one.</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>Son autorisateur n&apos;accepte pas votre jeton d&apos;ID, ou n&apos;en a pas trouvé là où il en cherche un.</translation>
    </message>
    <message>
        <source>Its function found no claims in the request: the POST method of /ride has no Cognito authorizer, so nobody looked at your token.</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>Sa fonction n&apos;a trouvé aucun claim dans la requête&#xa0;: la méthode POST de /ride n&apos;a pas d&apos;autorisateur Cognito, personne n&apos;a donc regardé votre jeton.</translation>
    </message>
    <message>
        <source>Its header or its payload can&apos;t be read, so there is nothing to change in it.</source>
        <extracomment>cognito/breaking.py</extracomment>
        <translation>Son en-tête ou son contenu ne peut pas être lu&#xa0;: il n&apos;y a donc rien à y modifier.</translation>
    </message>
    <message>
        <source>Its method is set to IAM authorization, or the path does not exist: then it reads the Authorization header as a signature.</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>Sa méthode est réglée sur l&apos;autorisation IAM, ou le chemin n&apos;existe pas&#xa0;: il lit alors l&apos;en-tête Authorization comme une signature.</translation>
    </message>
    <message>
        <source>Its name could not be turned into an address. It may be misspelt, the API may have been deleted, or this computer is offline. The token was not sent.</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>Son nom n&apos;a pas pu être converti en adresse. Il est peut-être mal écrit, l&apos;API a peut-être été supprimée, ou cet ordinateur est hors ligne. Le jeton n&apos;a pas été envoyé.</translation>
    </message>
    <message>
        <source>Its own functions ended the sign-in. Which answer they did not like, they do not say.</source>
        <extracomment>cognito/sign_in.py</extracomment>
        <translation>Ses propres fonctions ont mis fin à la connexion. Quelle réponse ne leur a pas plu, elles ne le disent pas.</translation>
    </message>
    <message>
        <source>Its session was used already or belongs to another user. Each is good for one answer.</source>
        <extracomment>cognito/error_table_refused.py</extracomment>
        <translation>Sa session a déjà servi ou appartient à un autre utilisateur. Chacune est bonne pour une réponse.</translation>
    </message>
    <message>
        <source>Its settings and people can be changed only while it is the pool that is open.</source>
        <extracomment>app/pool_keeper.py</extracomment>
        <translation>Ses réglages et ses personnes ne peuvent être modifiés que lorsqu&apos;il est le pool ouvert.</translation>
    </message>
    <message>
        <source>Key {key_id} is one of this pool&apos;s {bits}-bit RSA keys.{aside}</source>
        <extracomment>cognito/verification.py</extracomment>
        <translation>La clé {key_id} est l&apos;une des clés RSA de {bits} bits de ce pool.{aside}</translation>
    </message>
    <message>
        <source>Lambda makes no new functions on the runtime that the template names.</source>
        <extracomment>workshop/stack_reasons.py</extracomment>
        <translation>Lambda ne crée plus de fonctions sur l&apos;environnement d&apos;exécution que le modèle nomme.</translation>
    </message>
    <message>
        <source>Language and country</source>
        <extracomment>cognito/attribute_rules.py</extracomment>
        <translation>Langue et pays</translation>
    </message>
    <message>
        <source>Last changed</source>
        <extracomment>cognito/attribute_rules.py</extracomment>
        <translation>Dernière modification</translation>
    </message>
    <message>
        <source>Late mail
What was held up arrives, and its code still counts.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>Mails en retard
Ce qui était retenu arrive, et son code compte encore.</translation>
    </message>
    <message>
        <source>Launch the stack</source>
        <extracomment>workshop/guide_module_2.py</extracomment>
        <translation>Lancer la pile</translation>
    </message>
    <message>
        <source>Launch the stack in {region}, or choose a bucket in {wanted}.</source>
        <extracomment>workshop/website.py</extracomment>
        <translation>Lancez la pile dans {region}, ou choisissez un compartiment dans {wanted}.</translation>
    </message>
    <message>
        <source>Launch the users&apos; stack first, or name it with --users-stack.</source>
        <extracomment>workshop/stack_command.py</extracomment>
        <translation>Lancez d&apos;abord la pile des utilisateurs, ou nommez-la avec --users-stack.</translation>
    </message>
    <message>
        <source>Leave it as it is.</source>
        <extracomment>cognito/attribute_rules.py, cognito/error_table_account.py</extracomment>
        <translation>Laissez-le tel quel.</translation>
    </message>
    <message>
        <source>Leave it out, or ask whoever runs the pool.</source>
        <extracomment>cognito/error_table_account.py</extracomment>
        <translation>Omettez-le, ou demandez à qui gère le pool.</translation>
    </message>
    <message>
        <source>Leave it out: it is part of the user pool id.</source>
        <extracomment>cognito/pool.py</extracomment>
        <translation>Omettez-la&#xa0;: elle fait partie de l&apos;ID du pool d&apos;utilisateurs.</translation>
    </message>
    <message>
        <source>Leave the Region out, or correct the one that is wrong.</source>
        <extracomment>cognito/pool.py</extracomment>
        <translation>Omettez la Région, ou corrigez celle qui est fausse.</translation>
    </message>
    <message>
        <source>Leave the endpoint out, or correct it.</source>
        <extracomment>workshop/findings.py</extracomment>
        <translation>Omettez le point de terminaison, ou corrigez-le.</translation>
    </message>
    <message>
        <source>Cognito&apos;s own mailer sends 50 mails a day for an AWS account, and they are used up.</source>
        <extracomment>cognito/error_table_pool.py</extracomment>
        <translation>L&apos;expéditeur de Cognito envoie 50 mails par jour pour un compte AWS, et ils sont épuisés.</translation>
    </message>
    <message>
        <source> A user pool&apos;s issuer ends in its pool id: this token comes from elsewhere.</source>
        <extracomment>cognito/verification.py</extracomment>
        <translation> L&apos;émetteur d&apos;un pool d&apos;utilisateurs se termine par l&apos;ID du pool&#xa0;: ce jeton vient d&apos;ailleurs.</translation>
    </message>
    <message>
        <source> Counted in milliseconds, as JavaScript does, it would be {utc}; tokens count seconds.</source>
        <extracomment>cognito/token_times.py</extracomment>
        <translation> Compté en millisecondes, comme le fait JavaScript, ce serait {utc}&#xa0;; les jetons comptent en secondes.</translation>
    </message>
    <message>
        <source> Either the pool has changed its keys since, or it never signed this.</source>
        <extracomment>cognito/verification.py</extracomment>
        <translation> Soit le pool a changé ses clés depuis, soit il n&apos;a jamais signé ceci.</translation>
    </message>
    <message>
        <source>All headers of a request together have {most} bytes at most; this token alone has {count}.</source>
        <extracomment>cognito/gateway.py</extracomment>
        <translation>Tous les en-têtes d&apos;une requête font ensemble {most} octets au plus ; ce jeton en fait {count} à lui seul.</translation>
    </message>
    <message>
        <source>Cognito&apos;s own mailer sends 50 mails a day for an AWS account. Ask your instructor.</source>
        <extracomment>workshop/guide_module_2.py</extracomment>
        <translation>L&apos;expéditeur de Cognito envoie 50 mails par jour pour un compte AWS. Demandez à la personne qui anime l&apos;atelier.</translation>
    </message>
    <message>
        <source>Confirm them
Without the code. The address stays unverified.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>Confirmer la personne
Sans le code. L&apos;adresse reste non vérifiée.</translation>
    </message>
    <message>
        <source>Find them
The pool&apos;s administrator sees everybody, the newest first.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>Trouver la personne
L&apos;administrateur du pool voit tout le monde, les plus récents d&apos;abord.</translation>
    </message>
    <message>
        <source>Five parts, as an encrypted token (JWE) has them, but no header that names the encryption (enc).</source>
        <extracomment>cognito/jwt_parts.py</extracomment>
        <translation>Cinq parties, comme un jeton chiffré (JWE), mais pas d&apos;en-tête qui nomme le chiffrement (enc).</translation>
    </message>
    <message>
        <source>Forge a copy
One claim is changed, and eleven checks look at the copy.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>Falsifier une copie
Un claim est modifié, et onze contrôles examinent la copie.</translation>
    </message>
    <message>
        <source>Give the pool&apos;s id, like us-east-1_AbCdEfGhI, its ARN, or the name of the stack that made it.</source>
        <extracomment>workshop/pool_reference.py</extracomment>
        <translation>Donnez l&apos;ID du pool, comme us-east-1_AbCdEfGhI, son ARN, ou le nom de la pile qui l&apos;a créé.</translation>
    </message>
    <message>
        <source>It has no list of at most {most} entries.</source>
        <extracomment>cognito/har_reading.py</extracomment>
        <translation>Il n&apos;a pas de liste de {most} entrées au plus.</translation>
    </message>
    <message>
        <source>It has {count} bytes, and one by this key has {expected}: the token&apos;s end was lost, or something was added to it.</source>
        <extracomment>cognito/verification.py</extracomment>
        <translation>Elle fait {count} octets, et une signature de cette clé en fait {expected} : la fin du jeton s&apos;est perdue, ou quelque chose y a été ajouté.</translation>
    </message>
    <message>
        <source>It has {count} characters; at most {most} are read.</source>
        <extracomment>cognito/har_reading.py</extracomment>
        <translation>Il compte {count} caractères&#xa0;; {most} au plus sont lus.</translation>
    </message>
    <message>
        <source>It is a folder or a device, and no file.</source>
        <extracomment>workshop/token_file.py</extracomment>
        <translation>C&apos;est un dossier ou un périphérique, pas un fichier.</translation>
    </message>
    <message>
        <source>It is larger than {size} MB.</source>
        <extracomment>workshop/token_file.py</extracomment>
        <translation>Il dépasse {size} Mo.</translation>
    </message>
    <message>
        <source>It is not JSON with a log and entries in it.</source>
        <extracomment>cognito/har_reading.py</extracomment>
        <translation>Ce n&apos;est pas du JSON contenant log et entries.</translation>
    </message>
    <message>
        <source>It is not a text file.</source>
        <extracomment>workshop/token_file.py</extracomment>
        <translation>Ce n&apos;est pas un fichier texte.</translation>
    </message>
    <message>
        <source>JSON inside of a string, opened below; the claim itself is the string.</source>
        <extracomment>cognito/claims.py</extracomment>
        <translation>Du JSON dans une chaîne, ouvert plus bas&#xa0;; le claim lui-même est la chaîne.</translation>
    </message>
    <message>
        <source>Linked identities</source>
        <extracomment>cognito/attribute_rules.py</extracomment>
        <translation>Identités liées</translation>
    </message>
    <message>
        <source>Load the list of devices again.</source>
        <extracomment>cognito/error_table_account.py</extracomment>
        <translation>Chargez de nouveau la liste des appareils.</translation>
    </message>
    <message>
        <source>Look at the API&apos;s resource policy and at its authorizer.</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>Regardez la politique de ressource de l&apos;API et son autorisateur.</translation>
    </message>
    <message>
        <source>Look at the authorizer&apos;s user pool in the API Gateway console.</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>Regardez le pool d&apos;utilisateurs de l&apos;autorisateur dans la console API Gateway.</translation>
    </message>
    <message>
        <source>Look at the copy
Any token that is pasted is judged like this one.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>Regarder la copie
Tout jeton collé est jugé comme celui-ci.</translation>
    </message>
    <message>
        <source>Look at the function&apos;s log and its time limit.</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>Regardez le journal de la fonction et sa limite de temps.</translation>
    </message>
    <message>
        <source>Look at the function&apos;s log for the reference in the details, and at its role.</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>Cherchez dans le journal de la fonction la référence des détails, et regardez son rôle.</translation>
    </message>
    <message>
        <source>Look at the function&apos;s log.</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>Regardez le journal de la fonction.</translation>
    </message>
    <message>
        <source>Look at the integration of POST /ride, and at the function&apos;s log.</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>Regardez l&apos;intégration de POST /ride, et le journal de la fonction.</translation>
    </message>
    <message>
        <source>Look at the key_id check of the token, then try again.</source>
        <extracomment>cognito/breaking.py</extracomment>
        <translation>Regardez le contrôle key_id du jeton, puis réessayez.</translation>
    </message>
    <message>
        <source>Look at the list of devices.</source>
        <extracomment>cognito/error_table_account.py</extracomment>
        <translation>Regardez la liste des appareils.</translation>
    </message>
    <message>
        <source>Look at the stack: it is being worked on.</source>
        <extracomment>workshop/aws_errors.py</extracomment>
        <translation>Regardez la pile&#xa0;: elle est en cours de traitement.</translation>
    </message>
    <message>
        <source>Look at the user&apos;s status, then choose another action.</source>
        <extracomment>cognito/error_table_signed.py</extracomment>
        <translation>Regardez l&apos;état de l&apos;utilisateur, puis choisissez une autre action.</translation>
    </message>
    <message>
        <source>Look at what it says in the details, and into the function&apos;s log.</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>Regardez ce que disent les détails, et le journal de la fonction.</translation>
    </message>
    <message>
        <source>Look at what the API says in the details, and at the request in the Protocol panel.</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>Regardez ce que dit l&apos;API dans les détails, et la requête dans le panneau Protocole.</translation>
    </message>
    <message>
        <source>Look for that window, then try again; or go on without it.</source>
        <extracomment>session/system_keyring.py</extracomment>
        <translation>Cherchez cette fenêtre, puis réessayez&#xa0;; ou continuez sans lui.</translation>
    </message>
    <message>
        <source>Look into the function&apos;s log, or ask again: another unicorn would come.</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>Regardez le journal de la fonction, ou redemandez&#xa0;: une autre licorne viendrait.</translation>
    </message>
    <message>
        <source>Look into the tokens
Their claims in plain words, and eleven checks, just as an API makes them.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>Regarder dans les jetons
Leurs claims en mots simples, et onze contrôles, tout comme une API les fait.</translation>
    </message>
    <message>
        <source>Looked at where the method or route asks for scopes; this one asks for none, so any will do.</source>
        <extracomment>cognito/gateway.py</extracomment>
        <translation>Examiné là où la méthode ou la route demande des portées&#xa0;; celle-ci n&apos;en demande pas, n&apos;importe laquelle convient.</translation>
    </message>
    <message>
        <source>Lost mail
The pool has sent a code, and nothing comes.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>Mails perdus
Le pool a envoyé un code, et rien n&apos;arrive.</translation>
    </message>
    <message>
        <source>Made for app client {value}; your API expects {client_id}.</source>
        <extracomment>cognito/gateway.py</extracomment>
        <translation>Fait pour le client d&apos;application {value}&#xa0;; votre API attend {client_id}.</translation>
    </message>
    <message>
        <source>Made for the app client {client_id} ({claim}), which is this app&apos;s.</source>
        <extracomment>cognito/verification.py</extracomment>
        <translation>Fait pour le client d&apos;application {client_id} ({claim}), qui est celui de cette application.</translation>
    </message>
    <message>
        <source>Made for the app client {value} ({claim}); this app&apos;s is {client_id}.</source>
        <extracomment>cognito/verification.py</extracomment>
        <translation>Fait pour le client d&apos;application {value} ({claim})&#xa0;; celui de cette application est {client_id}.</translation>
    </message>
    <message>
        <source>Made with a key that the pool publishes. HTTP: by an RSA algorithm, with the key that kid names; keys may be kept for two hours.</source>
        <extracomment>cognito/gateway.py</extracomment>
        <translation>Faite avec une clé que le pool publie. HTTP&#xa0;: par un algorithme RSA, avec la clé que nomme kid&#xa0;; les clés peuvent être gardées deux heures.</translation>
    </message>
    <message>
        <source>Made with the pool&apos;s private key, over exactly this header and payload.</source>
        <extracomment>cognito/verification.py</extracomment>
        <translation>Faite avec la clé privée du pool, sur exactement cet en-tête et ce contenu.</translation>
    </message>
    <message>
        <source>Make one in the Cognito console: without a secret, with ALLOW_USER_SRP_AUTH.</source>
        <extracomment>workshop/pool_lookup.py</extracomment>
        <translation>Créez-en un dans la console Cognito&#xa0;: sans secret, avec ALLOW_USER_SRP_AUTH.</translation>
    </message>
    <message>
        <source>Make room there, or choose another folder with --data-dir.</source>
        <extracomment>session/profiles.py</extracomment>
        <translation>Faites-y de la place, ou choisissez un autre dossier avec --data-dir.</translation>
    </message>
    <message>
        <source>Make room, or put the folder back, and try again; or open the app with another folder: --data-dir.</source>
        <extracomment>cognito/error_table_pool.py</extracomment>
        <translation>Faites de la place, ou remettez le dossier, et réessayez&#xa0;; ou ouvrez l&apos;application avec un autre dossier&#xa0;: --data-dir.</translation>
    </message>
    <message>
        <source>Mend that, then delete the stack again.</source>
        <extracomment>workshop/stack_reasons.py</extracomment>
        <translation>Réparez cela, puis supprimez de nouveau la pile.</translation>
    </message>
    <message>
        <source>Mend the file and open it again, or go on with the guide that you have.</source>
        <extracomment>workshop/guide_file.py</extracomment>
        <translation>Réparez le fichier et rouvrez-le, ou continuez avec le guide que vous avez.</translation>
    </message>
    <message>
        <source>Middle name</source>
        <extracomment>cognito/attribute_rules.py</extracomment>
        <translation>Deuxième prénom</translation>
    </message>
    <message>
        <source>Module 2: User management</source>
        <extracomment>workshop/guide_module_2.py</extracomment>
        <translation>Module 2&#xa0;: gestion des utilisateurs</translation>
    </message>
    <message>
        <source>More than a megabyte came; no answer of Cognito&apos;s is that long. The rest was not read.</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>Plus d&apos;un mégaoctet est venu&#xa0;; aucune réponse de Cognito n&apos;est aussi longue. Le reste n&apos;a pas été lu.</translation>
    </message>
    <message>
        <source>More than a megabyte came; no ride is that long. The rest was not read.</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>Plus d&apos;un mégaoctet est venu&#xa0;; aucune course n&apos;est aussi longue. Le reste n&apos;a pas été lu.</translation>
    </message>
    <message>
        <source>Move it to this account, or keep it where it is and sign in there.</source>
        <extracomment>cognito/error_table_account.py</extracomment>
        <translation>Transférez-la à ce compte, ou laissez-la où elle est et connectez-vous là-bas.</translation>
    </message>
    <message>
        <source>Move the address
The code proves whose it is now. It leaves the first account.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>Transférer l&apos;adresse
Le code prouve à qui elle est désormais. Elle quitte le premier compte.</translation>
    </message>
    <message>
        <source>Name an address
The pool wants one to send codes to from now on.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>Donner une adresse
Le pool en veut une où envoyer désormais ses codes.</translation>
    </message>
    <message>
        <source>Names of groups are unique in a pool.</source>
        <extracomment>cognito/error_table_signed.py</extracomment>
        <translation>Les noms de groupes sont uniques dans un pool.</translation>
    </message>
    <message>
        <source>Neither the profile nor the environment has any, and without them nothing can be made in your account.</source>
        <extracomment>workshop/aws_errors.py</extracomment>
        <translation>Ni le profil ni l&apos;environnement n&apos;en ont, et sans eux rien ne peut être créé dans votre compte.</translation>
    </message>
    <message>
        <source>New password</source>
        <extracomment>cognito/challenge_entries.py</extracomment>
        <translation>Nouveau mot de passe</translation>
    </message>
    <message>
        <source>Nickname</source>
        <extracomment>cognito/attribute_rules.py</extracomment>
        <translation>Surnom</translation>
    </message>
    <message>
        <source>No AWS account at hand? Choose the local pool on the Welcome page: it answers as Cognito does.</source>
        <extracomment>workshop/guide_module_2.py</extracomment>
        <translation>Pas de compte AWS sous la main&#xa0;? Choisissez le pool local sur la page d&apos;accueil&#xa0;: il répond comme Cognito.</translation>
    </message>
    <message>
        <source>No answer said what time it is there.</source>
        <extracomment>workshop/findings.py</extracomment>
        <translation>Aucune réponse n&apos;a dit quelle heure il est là-bas.</translation>
    </message>
    <message>
        <source>No authenticator app is set up</source>
        <extracomment>cognito/error_table_given.py, cognito/error_table_pool.py</extracomment>
        <translation>Aucune application d&apos;authentification n&apos;est configurée</translation>
    </message>
    <message>
        <source>No bucket in all of Amazon S3 has that name.</source>
        <extracomment>workshop/aws_errors.py</extracomment>
        <translation>Aucun compartiment de tout Amazon S3 ne porte ce nom.</translation>
    </message>
    <message>
        <source>No bucket in all of Amazon S3 is called {bucket}. The stack would fail when it writes the website&apos;s configuration, and be undone.</source>
        <extracomment>workshop/website.py</extracomment>
        <translation>Aucun compartiment de tout Amazon S3 ne s&apos;appelle {bucket}. La pile échouerait en écrivant la configuration du site web, et serait annulée.</translation>
    </message>
    <message>
        <source>No connection came about within the time limit. A firewall that swallows packets looks like this.</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>Aucune connexion ne s&apos;est établie dans le temps imparti. Un pare-feu qui avale les paquets y ressemble.</translation>
    </message>
    <message>
        <source>No exchange with Cognito is in it.</source>
        <extracomment>cognito/har_reading.py</extracomment>
        <translation>Il ne contient aucun échange avec Cognito.</translation>
    </message>
    <message>
        <source>No keyring is running here</source>
        <extracomment>session/system_keyring.py</extracomment>
        <translation>Aucun trousseau ne tourne ici</translation>
    </message>
    <message>
        <source>No longer to be trusted
The pool keeps it and asks for everything again.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>Plus digne de confiance
Le pool le garde et redemande tout.</translation>
    </message>
    <message>
        <source>No mail
Somebody has registered, and the mail with the code does not come.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>Pas de mail
Quelqu&apos;un s&apos;est inscrit, et le mail avec le code n&apos;arrive pas.</translation>
    </message>
    <message>
        <source>No mail? Look among the unwanted ones, then have another one sent.</source>
        <extracomment>workshop/guide_module_2.py</extracomment>
        <translation>Pas de mail&#xa0;? Regardez parmi les indésirables, puis faites-en envoyer un autre.</translation>
    </message>
    <message>
        <source>No more mails today</source>
        <extracomment>cognito/error_table_pool.py</extracomment>
        <translation>Plus de mails aujourd&apos;hui</translation>
    </message>
    <message>
        <source>No pool is open</source>
        <extracomment>app/pool_keeper.py</extracomment>
        <translation>Aucun pool n&apos;est ouvert</translation>
    </message>
    <message>
        <source>No pool was found there</source>
        <extracomment>workshop/pool_lookup.py</extracomment>
        <translation>Aucun pool n&apos;a été trouvé là</translation>
    </message>
    <message>
        <source>No secure connection came about</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>Aucune connexion sécurisée ne s&apos;est établie</translation>
    </message>
    <message>
        <source>No stack of that name stands in this Region of this account, so there is nothing to update.</source>
        <extracomment>workshop/stack.py</extracomment>
        <translation>Aucune pile de ce nom n&apos;existe dans cette Région de ce compte&#xa0;: il n&apos;y a donc rien à mettre à jour.</translation>
    </message>
    <message>
        <source>No stack of that name stands in this Region of this account.</source>
        <extracomment>workshop/aws_errors.py</extracomment>
        <translation>Aucune pile de ce nom n&apos;existe dans cette Région de ce compte.</translation>
    </message>
    <message>
        <source>No token was found in that file</source>
        <extracomment>workshop/token_file.py</extracomment>
        <translation>Aucun jeton n&apos;a été trouvé dans ce fichier</translation>
    </message>
    <message>
        <source>No user pool in this file</source>
        <extracomment>workshop/config_file.py, workshop/pool_profiles.py</extracomment>
        <translation>Aucun pool d&apos;utilisateurs dans ce fichier</translation>
    </message>
    <message>
        <source>Nobody could be asked.</source>
        <extracomment>workshop/findings.py</extracomment>
        <translation>Personne n&apos;a pu être interrogé.</translation>
    </message>
    <message>
        <source>Nobody is listening there</source>
        <extracomment>cognito/faults.py, workshop/ride_table.py</extracomment>
        <translation>Personne n&apos;écoute là-bas</translation>
    </message>
    <message>
        <source>Nobody there
At another address no API lives, and the app says so.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>Personne là-bas
À une autre adresse, il n&apos;y a pas d&apos;API, et l&apos;application le dit.</translation>
    </message>
    <message>
        <source>Nobody vouches for the server that answered, so it may be somebody else&apos;s. Nothing was sent to it.</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>Personne ne se porte garant du serveur qui a répondu&#xa0;: c&apos;est peut-être celui de quelqu&apos;un d&apos;autre. Rien n&apos;y a été envoyé.</translation>
    </message>
    <message>
        <source>Nobody was asked</source>
        <extracomment>workshop/check_up.py</extracomment>
        <translation>Personne n&apos;a été interrogé</translation>
    </message>
    <message>
        <source>Not a claim of any standard here: most likely added by the pool&apos;s token trigger.</source>
        <extracomment>cognito/claims.py</extracomment>
        <translation>Un claim qu&apos;aucune norme ne connaît ici&#xa0;: sans doute ajouté par le déclencheur de jeton du pool.</translation>
    </message>
    <message>
        <source>Not a claim of any standard here: whoever issued the token knows what it means.</source>
        <extracomment>cognito/claims.py</extracomment>
        <translation>Un claim qu&apos;aucune norme ne connaît ici&#xa0;: celui qui a émis le jeton sait ce qu&apos;il signifie.</translation>
    </message>
    <message>
        <source>Not allowed: {flows}.</source>
        <extracomment>workshop/findings.py</extracomment>
        <translation>Non permis&#xa0;: {flows}.</translation>
    </message>
    <message>
        <source>Not known: {flows}.</source>
        <extracomment>workshop/findings.py</extracomment>
        <translation>Non connu&#xa0;: {flows}.</translation>
    </message>
    <message>
        <source>Not made with that key over this header and payload: they were changed afterwards, or somebody else signed.</source>
        <extracomment>cognito/verification.py</extracomment>
        <translation>Pas faite avec cette clé sur cet en-tête et ce contenu&#xa0;: ils ont été modifiés après coup, ou quelqu&apos;un d&apos;autre a signé.</translation>
    </message>
    <message>
        <source>Not needed on the local pool</source>
        <extracomment>workshop/guide_report.py</extracomment>
        <translation>inutile sur le pool local</translation>
    </message>
    <message>
        <source>Not to be used before {utc} (nbf).{aside}</source>
        <extracomment>cognito/token_times.py</extracomment>
        <translation>À ne pas utiliser avant le {utc} (nbf).{aside}</translation>
    </message>
    <message>
        <source>Nothing can be written to {data_dir}: {strerror}. The app works, but it will not remember the pool, and the local pool can&apos;t start.</source>
        <extracomment>app/composition.py</extracomment>
        <translation>Impossible d&apos;écrire dans {data_dir}&#xa0;: {strerror}. L&apos;application fonctionne, mais elle ne se souviendra pas du pool, et le pool local ne peut pas démarrer.</translation>
    </message>
    <message>
        <source>Nothing can be written to {path}: {strerror}.</source>
        <extracomment>workshop/recording.py</extracomment>
        <translation>Impossible d&apos;écrire dans {path}&#xa0;: {strerror}.</translation>
    </message>
    <message>
        <source>Nothing has changed. Correct what it names, and try again.</source>
        <extracomment>app/local_pool_process.py</extracomment>
        <translation>Rien n&apos;a changé. Corrigez ce qu&apos;il nomme, et réessayez.</translation>
    </message>
    <message>
        <source>Nothing is at {path}.</source>
        <extracomment>workshop/config_text.py</extracomment>
        <translation>Il n&apos;y a rien à {path}.</translation>
    </message>
    <message>
        <source>Nothing may be posted to that address</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>Rien ne peut être envoyé par POST à cette adresse</translation>
    </message>
    <message>
        <source>Nothing was changed. The disk may be full, or the data folder is gone or read-only.</source>
        <extracomment>cognito/error_table_pool.py</extracomment>
        <translation>Rien n&apos;a été modifié. Le disque est peut-être plein, ou le dossier de données a disparu ou est en lecture seule.</translation>
    </message>
    <message>
        <source>Now the password stays here: the app proves that it knows it, by SRP. The Protocol panel says how many of the bytes that it sent it has searched for the password.</source>
        <extracomment>workshop/guide_module_2.py</extracomment>
        <translation>Cette fois, le mot de passe reste ici&#xa0;: l&apos;application prouve qu&apos;elle le connaît, par SRP. Le panneau Protocole dit dans combien des octets envoyés elle a cherché le mot de passe.</translation>
    </message>
    <message>
        <source>On the local pool any address does, such as you@example.com: the mail comes to the Mailbox panel.</source>
        <extracomment>workshop/guide_module_2.py</extracomment>
        <translation>Sur le pool local, n&apos;importe quelle adresse convient, comme you@example.com&#xa0;: le mail arrive dans le panneau Courrier.</translation>
    </message>
    <message>
        <source>On the local pool the mail is in the Mailbox panel, and a button puts its code into the field.</source>
        <extracomment>workshop/guide_module_2.py</extracomment>
        <translation>Sur le pool local, le mail est dans le panneau Courrier, et un bouton met son code dans le champ.</translation>
    </message>
    <message>
        <source>One family: whoever revokes the refresh token ends them all.</source>
        <extracomment>cognito/comparison.py</extracomment>
        <translation>Une seule famille&#xa0;: qui révoque le jeton d&apos;actualisation met fin à tous.</translation>
    </message>
    <message>
        <source>One more step
The pool asks for a code before it hands out tokens.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>Encore une étape
Le pool demande un code avant de remettre des jetons.</translation>
    </message>
    <message>
        <source>One of the attributes has not the form that the pool&apos;s schema asks for; the details say which.</source>
        <extracomment>cognito/error_table_account.py</extracomment>
        <translation>L&apos;un des attributs n&apos;a pas la forme que demande le schéma du pool&#xa0;; les détails disent lequel.</translation>
    </message>
    <message>
        <source>One of the files in ~/.aws is damaged.</source>
        <extracomment>workshop/aws_errors.py</extracomment>
        <translation>L&apos;un des fichiers de ~/.aws est abîmé.</translation>
    </message>
    <message>
        <source>One of the resources has a name that is taken in this account.</source>
        <extracomment>workshop/stack_reasons.py</extracomment>
        <translation>L&apos;une des ressources a un nom déjà pris dans ce compte.</translation>
    </message>
    <message>
        <source>One of the scopes that are asked for is enough. {said}</source>
        <extracomment>cognito/gateway.py</extracomment>
        <translation>Une des portées demandées suffit. {said}</translation>
    </message>
    <message>
        <source>One of the template&apos;s parameters is not of the form that the template asks for.</source>
        <extracomment>workshop/aws_errors.py</extracomment>
        <translation>L&apos;un des paramètres du modèle n&apos;a pas la forme que le modèle demande.</translation>
    </message>
    <message>
        <source>One of the values sent is not what the pool or the app client expects; the details say which.</source>
        <extracomment>cognito/error_table_given.py</extracomment>
        <translation>L&apos;une des valeurs envoyées n&apos;est pas ce qu&apos;attend le pool ou le client d&apos;application&#xa0;; les détails disent laquelle.</translation>
    </message>
    <message>
        <source>One sign-in, one moment.</source>
        <extracomment>cognito/comparison.py</extracomment>
        <translation>Une seule connexion, un seul moment.</translation>
    </message>
    <message>
        <source>Only a server with AWS credentials can answer this one, by AdminRespondToAuthChallenge. Start again and choose another way.</source>
        <extracomment>cognito/challenges.py</extracomment>
        <translation>Seul un serveur avec des identifiants AWS peut répondre à celui-ci, par AdminRespondToAuthChallenge. Recommencez et choisissez une autre façon.</translation>
    </message>
    <message>
        <source>Only administrators of the pool may add users to it.</source>
        <extracomment>cognito/error_table_refused.py</extracomment>
        <translation>Seuls les administrateurs du pool peuvent y ajouter des utilisateurs.</translation>
    </message>
    <message>
        <source>Only refresh tokens can be revoked</source>
        <extracomment>cognito/error_table_refused.py</extracomment>
        <translation>Seuls les jetons d&apos;actualisation peuvent être révoqués</translation>
    </message>
    <message>
        <source>Open a .har or .html file that was saved from the Protocol panel, or by a browser.</source>
        <extracomment>cognito/har_reading.py</extracomment>
        <translation>Ouvrez un fichier .har ou .html enregistré depuis le panneau Protocole, ou par un navigateur.</translation>
    </message>
    <message>
        <source>Open a web page in your browser, sign in to the network if it asks you to, then try again.</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>Ouvrez une page web dans votre navigateur, connectez-vous au réseau s&apos;il vous le demande, puis réessayez.</translation>
    </message>
    <message>
        <source>Open it from where it is now, or go on with the guide that you have.</source>
        <extracomment>workshop/guide_file.py</extracomment>
        <translation>Ouvrez-le là où il est maintenant, ou continuez avec le guide que vous avez.</translation>
    </message>
    <message>
        <source>Open its pool, preview an update of it, or choose another name.</source>
        <extracomment>workshop/stack.py</extracomment>
        <translation>Ouvrez son pool, faites l&apos;aperçu de sa mise à jour, ou choisissez un autre nom.</translation>
    </message>
    <message>
        <source>Open the app and type the code it shows.</source>
        <extracomment>cognito/challenge_entries.py</extracomment>
        <translation>Ouvrez l&apos;application et tapez le code qu&apos;elle affiche.</translation>
    </message>
    <message>
        <source>Open the app on {device} and type the code it shows.</source>
        <extracomment>cognito/challenge_entries.py</extracomment>
        <translation>Ouvrez l&apos;application sur {device} et tapez le code qu&apos;elle affiche.</translation>
    </message>
    <message>
        <source>Open the inspector&apos;s API view: it lists what an authorizer looks at.</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>Ouvrez la vue API de l&apos;inspecteur&#xa0;: elle liste ce qu&apos;un autorisateur examine.</translation>
    </message>
    <message>
        <source>Open the local pool first.</source>
        <extracomment>app/pool_keeper.py</extracomment>
        <translation>Ouvrez d&apos;abord le pool local.</translation>
    </message>
    <message>
        <source>Open the pool</source>
        <extracomment>workshop/guide_module_2.py</extracomment>
        <translation>Ouvrir le pool</translation>
    </message>
    <message>
        <source>Open the pool at its own address, or use the tools of whoever runs this endpoint.</source>
        <extracomment>app/administration.py</extracomment>
        <translation>Ouvrez le pool à sa propre adresse, ou utilisez les outils de qui gère ce point de terminaison.</translation>
    </message>
    <message>
        <source>Open the protocol theatre for this one. Two requests: what goes out is A, what comes back is B and a salt, and the answer is a signature. Then ask what an eavesdropper with a recording of all of it could do.</source>
        <extracomment>workshop/guide_module_2.py</extracomment>
        <translation>Ouvrez pour celle-ci le théâtre du protocole. Deux requêtes&#xa0;: ce qui part est A, ce qui revient est B et un sel, et la réponse est une signature. Demandez ensuite ce que pourrait faire un espion qui aurait tout enregistré.</translation>
    </message>
    <message>
        <source>Open the system&apos;s keyring and remove the items that begin with wildrydes-desktop.</source>
        <extracomment>session/system_keyring.py</extracomment>
        <translation>Ouvrez le trousseau du système et retirez les éléments qui commencent par wildrydes-desktop.</translation>
    </message>
    <message>
        <source>Password</source>
        <extracomment>cognito/challenge_entries.py</extracomment>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Passwords would cross the network to {host} for everyone to read.</source>
        <extracomment>cognito/pool.py</extracomment>
        <translation>Les mots de passe traverseraient le réseau jusqu&apos;à {host}, lisibles par tous.</translation>
    </message>
    <message>
        <source>Phone number</source>
        <extracomment>cognito/attribute_rules.py</extracomment>
        <translation>Numéro de téléphone</translation>
    </message>
    <message>
        <source>Phone number verified</source>
        <extracomment>cognito/attribute_rules.py</extracomment>
        <translation>Numéro de téléphone vérifié</translation>
    </message>
    <message>
        <source>Picture (its address)</source>
        <extracomment>cognito/attribute_rules.py</extracomment>
        <translation>Image (son adresse)</translation>
    </message>
    <message>
        <source>Plain http is only for this machine</source>
        <extracomment>cognito/faults.py, cognito/pool.py, workshop/ride_table.py</extracomment>
        <translation>http sans chiffrement est réservé à cette machine</translation>
    </message>
    <message>
        <source>Pool: {pool}</source>
        <extracomment>workshop/guide_report.py</extracomment>
        <translation>Pool&#xa0;: {pool}</translation>
    </message>
    <message>
        <source>Pools
The one that is open stands among those that were given a name.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>Pools
Celui qui est ouvert figure parmi ceux qui ont reçu un nom.</translation>
    </message>
    <message>
        <source>Prefer it
From now on a sign-in asks for it.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>Le préférer
Désormais, une connexion le demande.</translation>
    </message>
    <message>
        <source>Preferred username</source>
        <extracomment>cognito/attribute_rules.py</extracomment>
        <translation>Nom préféré</translation>
    </message>
    <message>
        <source>Presenter mode
Large text, one thing at a time, and what is personal is covered.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>Mode présentation
Du texte en grand, une chose à la fois, et ce qui est personnel est masqué.</translation>
    </message>
    <message>
        <source>Preview the update again.</source>
        <extracomment>workshop/aws_errors.py</extracomment>
        <translation>Refaites l&apos;aperçu de la mise à jour.</translation>
    </message>
    <message>
        <source>Profile page (its address)</source>
        <extracomment>cognito/attribute_rules.py</extracomment>
        <translation>Page de profil (son adresse)</translation>
    </message>
    <message>
        <source>Prove the address</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>Prouver l&apos;adresse</translation>
    </message>
    <message>
        <source>Prove the phone number</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>Prouver le numéro de téléphone</translation>
    </message>
    <message>
        <source>Put all values into the one object.</source>
        <extracomment>workshop/config_text.py</extracomment>
        <translation>Mettez toutes les valeurs dans un seul objet.</translation>
    </message>
    <message>
        <source>Put in the address of the API itself. If every address does this, sign in to the network first.</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>Indiquez l&apos;adresse de l&apos;API elle-même. Si toutes les adresses font cela, connectez-vous d&apos;abord au réseau.</translation>
    </message>
    <message>
        <source>REST: every app client of the pool will do, unless the authorizer has an expression that aud must match. HTTP: aud has to be in the authorizer&apos;s list; client_id, where there is no aud.</source>
        <extracomment>cognito/gateway.py</extracomment>
        <translation>REST&#xa0;: n&apos;importe quel client d&apos;application du pool convient, sauf si l&apos;autorisateur a une expression à laquelle aud doit correspondre. HTTP&#xa0;: aud doit être dans la liste de l&apos;autorisateur&#xa0;; client_id, là où il n&apos;y a pas d&apos;aud.</translation>
    </message>
    <message>
        <source>REST: one of the authorizer&apos;s user pools. HTTP: iss is exactly the issuer that the authorizer names.</source>
        <extracomment>cognito/gateway.py</extracomment>
        <translation>REST&#xa0;: l&apos;un des pools d&apos;utilisateurs de l&apos;autorisateur. HTTP&#xa0;: iss est exactement l&apos;émetteur que l&apos;autorisateur nomme.</translation>
    </message>
    <message>
        <source>REST: the method asks for no scopes, so the token is taken for an ID token; an access token belongs to methods that ask for scopes.</source>
        <extracomment>cognito/gateway.py</extracomment>
        <translation>REST&#xa0;: la méthode ne demande pas de portées, le jeton est donc pris pour un jeton d&apos;ID&#xa0;; un jeton d&apos;accès va avec les méthodes qui demandent des portées.</translation>
    </message>
    <message>
        <source>REST: the method asks for scopes, so the token is taken for an access token.</source>
        <extracomment>cognito/gateway.py</extracomment>
        <translation>REST&#xa0;: la méthode demande des portées, le jeton est donc pris pour un jeton d&apos;accès.</translation>
    </message>
    <message>
        <source>RS256: an RSA signature over SHA-256, the only algorithm that user pools use.</source>
        <extracomment>cognito/verification.py</extracomment>
        <translation>RS256&#xa0;: une signature RSA sur SHA-256, le seul algorithme que les pools d&apos;utilisateurs emploient.</translation>
    </message>
    <message>
        <source>Read both in the inspector: first the ID token, then the access token. Each claim says what it means, and each check why it passes.</source>
        <extracomment>workshop/guide_module_2.py</extracomment>
        <translation>Lisez les deux dans l&apos;inspecteur&#xa0;: d&apos;abord le jeton d&apos;ID, puis le jeton d&apos;accès. Chaque claim dit ce qu&apos;il signifie, et chaque contrôle pourquoi il réussit.</translation>
    </message>
    <message>
        <source>Read the mail
The pool has sent a code. Here it comes into the app&apos;s own mailbox.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>Lire le mail
Le pool a envoyé un code. Ici, il arrive dans la boîte aux lettres de l&apos;application.</translation>
    </message>
    <message>
        <source>Read the reason; if it does not help, ask whoever runs the pool.</source>
        <extracomment>cognito/error_table_pool.py</extracomment>
        <translation>Lisez la raison&#xa0;; si elle n&apos;aide pas, demandez à qui gère le pool.</translation>
    </message>
    <message>
        <source>Read what Cognito says in the details, then try again.</source>
        <extracomment>cognito/error_table.py</extracomment>
        <translation>Lisez ce que dit Cognito dans les détails, puis réessayez.</translation>
    </message>
    <message>
        <source>Read what Cognito says in the details; signing in again often helps.</source>
        <extracomment>cognito/error_table_refused.py</extracomment>
        <translation>Lisez ce que dit Cognito dans les détails&#xa0;; se reconnecter aide souvent.</translation>
    </message>
    <message>
        <source>Read what will be made, tick the box, then launch again.</source>
        <extracomment>workshop/aws_errors.py</extracomment>
        <translation>Lisez ce qui sera créé, cochez la case, puis lancez de nouveau.</translation>
    </message>
    <message>
        <source>Refresh
New ID and access tokens for the refresh token, without the password.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>Actualiser
De nouveaux jetons d&apos;ID et d&apos;accès contre le jeton d&apos;actualisation, sans le mot de passe.</translation>
    </message>
    <message>
        <source>Refresh the tokens on the Account page, then ask again.</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>Actualisez les jetons sur la page Compte, puis redemandez.</translation>
    </message>
    <message>
        <source>Refresh the tokens, or sign in again.</source>
        <extracomment>cognito/error_table_refused.py</extracomment>
        <translation>Actualisez les jetons, ou reconnectez-vous.</translation>
    </message>
    <message>
        <source>Refresh where tokens rotate
The refresh token is another one each time too.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>Actualiser là où les jetons tournent
Le jeton d&apos;actualisation en est aussi un autre chaque fois.</translation>
    </message>
    <message>
        <source>Refused
An administrator wants another password. The app leads to it.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>Refusé
Un administrateur veut un autre mot de passe. L&apos;application y mène.</translation>
    </message>
    <message>
        <source>Region and user pool id disagree</source>
        <extracomment>cognito/pool.py</extracomment>
        <translation>La Région et l&apos;ID du pool d&apos;utilisateurs se contredisent</translation>
    </message>
    <message>
        <source>Register</source>
        <extracomment>workshop/guide_module_2.py</extracomment>
        <translation>S&apos;inscrire</translation>
    </message>
    <message>
        <source>Register
An address and a password are all that the pool asks for.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>S&apos;inscrire
Une adresse et un mot de passe, le pool ne demande rien de plus.</translation>
    </message>
    <message>
        <source>Register
The button of a step leads to where it is done.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>S&apos;inscrire
Le bouton d&apos;une étape mène là où elle se fait.</translation>
    </message>
    <message>
        <source>Register
This pool wants a name as well, and has an attribute of its own.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>S&apos;inscrire
Ce pool veut aussi un nom, et a un attribut à lui.</translation>
    </message>
    <message>
        <source>Register again
Another name, with an address that is taken already.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>S&apos;inscrire de nouveau
Un autre nom, avec une adresse déjà prise.</translation>
    </message>
    <message>
        <source>Register under a name
In this pool people choose a name; the address is a second one.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>S&apos;inscrire sous un nom
Dans ce pool, on choisit un nom&#xa0;; l&apos;adresse en est un second.</translation>
    </message>
    <message>
        <source>Remember this computer
The box is ticked while the second factor is shown.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>Mémoriser cet ordinateur
La case est cochée quand le second facteur est présenté.</translation>
    </message>
    <message>
        <source>Remove some, or have the quota raised. {delete_first}</source>
        <extracomment>workshop/stack_reasons.py</extracomment>
        <translation>Retirez-en, ou faites relever le quota. {delete_first}</translation>
    </message>
    <message>
        <source>Remove the other one, or leave it and use its stack. {delete_first}</source>
        <extracomment>workshop/stack_reasons.py</extracomment>
        <translation>Retirez l&apos;autre, ou laissez-la et utilisez sa pile. {delete_first}</translation>
    </message>
    <message>
        <source>Remove the setting, or use an emulator on 127.0.0.1.</source>
        <extracomment>workshop/aws_account.py</extracomment>
        <translation>Retirez le réglage, ou utilisez un émulateur sur 127.0.0.1.</translation>
    </message>
    <message>
        <source>Remove those that you no longer need.</source>
        <extracomment>session/profiles.py</extracomment>
        <translation>Retirez ceux dont vous n&apos;avez plus besoin.</translation>
    </message>
    <message>
        <source>Revoke this session
Its refresh token is worth nothing any more.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>Révoquer cette session
Son jeton d&apos;actualisation ne vaut plus rien.</translation>
    </message>
    <message>
        <source>Revoked token
The API sends a unicorn all the same: it looks at nothing but the token.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>Jeton révoqué
L&apos;API envoie quand même une licorne&#xa0;: elle ne regarde que le jeton.</translation>
    </message>
    <message>
        <source>Ride
The API checks the ID token and sends a unicorn.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>Course
L&apos;API contrôle le jeton d&apos;ID et envoie une licorne.</translation>
    </message>
    <message>
        <source>Right again
New tokens, straight from the pool.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>De nouveau en ordre
De nouveaux jetons, tout droit venus du pool.</translation>
    </message>
    <message>
        <source>Right again
The kept keys are back, and a refresh brings tokens signed by them.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>De nouveau en ordre
Les clés gardées sont de retour, et une actualisation apporte des jetons signés par elles.</translation>
    </message>
    <message>
        <source>Rotated keys
The key that signed these tokens is not among the pool&apos;s keys now.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>Clés renouvelées
La clé qui a signé ces jetons n&apos;est plus parmi les clés du pool.</translation>
    </message>
    <message>
        <source>Run aws configure (or aws sso login), or set AWS_PROFILE, then try again.</source>
        <extracomment>workshop/aws_errors.py</extracomment>
        <translation>Exécutez aws configure (ou aws sso login), ou définissez AWS_PROFILE, puis réessayez.</translation>
    </message>
    <message>
        <source>S3 refuses you {permission} for {config_key} in {bucket}, and the stack&apos;s role would most likely be refused as well.</source>
        <extracomment>workshop/website.py</extracomment>
        <translation>S3 vous refuse {permission} pour {config_key} dans {bucket}, et le rôle de la pile serait sans doute refusé aussi.</translation>
    </message>
    <message>
        <source>SHA-256 in Base64</source>
        <extracomment>cognito/password_search.py</extracomment>
        <translation>SHA-256 en Base64</translation>
    </message>
    <message>
        <source>SHA-256 in bytes</source>
        <extracomment>cognito/password_search.py</extracomment>
        <translation>SHA-256 en octets</translation>
    </message>
    <message>
        <source>SHA-256 in hexadecimal</source>
        <extracomment>cognito/password_search.py</extracomment>
        <translation>SHA-256 en hexadécimal</translation>
    </message>
    <message>
        <source>Save an address or a number first, then ask for the code.</source>
        <extracomment>cognito/error_table_account.py</extracomment>
        <translation>Enregistrez d&apos;abord une adresse ou un numéro, puis demandez le code.</translation>
    </message>
    <message>
        <source>Save it again under a name.</source>
        <extracomment>session/profiles.py</extracomment>
        <translation>Enregistrez-le de nouveau sous un nom.</translation>
    </message>
    <message>
        <source>Save it as UTF-8.</source>
        <extracomment>workshop/config_text.py</extracomment>
        <translation>Enregistrez-le en UTF-8.</translation>
    </message>
    <message>
        <source>Scan the picture with an authenticator app, or type the secret into it. Then type the code that the app shows.</source>
        <extracomment>cognito/challenge_entries.py</extracomment>
        <translation>Scannez l&apos;image avec une application d&apos;authentification, ou tapez-y le secret. Tapez ensuite le code que l&apos;application affiche.</translation>
    </message>
    <message>
        <source>Second factor</source>
        <extracomment>cognito/challenge_entries.py</extracomment>
        <translation>Second facteur</translation>
    </message>
    <message>
        <source>Secrets are kept in the system&apos;s keyring or not at all, never in a plain file.</source>
        <extracomment>session/system_keyring.py</extracomment>
        <translation>Les secrets sont conservés dans le trousseau du système ou pas du tout, jamais dans un simple fichier.</translation>
    </message>
    <message>
        <source>See the other checks.</source>
        <extracomment>workshop/findings.py</extracomment>
        <translation>Voyez les autres contrôles.</translation>
    </message>
    <message>
        <source>See to the endpoint first.</source>
        <extracomment>workshop/findings.py</extracomment>
        <translation>Occupez-vous d&apos;abord du point de terminaison.</translation>
    </message>
    <message>
        <source>Set AWS_PROFILE to a profile of yours, or run &apos;aws configure&apos;, then try again.</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>Donnez à AWS_PROFILE un de vos profils, ou exécutez &apos;aws configure&apos;, puis réessayez.</translation>
    </message>
    <message>
        <source>Set WILDRYDES_CLIENT_SECRET to the app client&apos;s secret and start the app again, or use an app client without one.</source>
        <extracomment>workshop/findings.py</extracomment>
        <translation>Donnez à WILDRYDES_CLIENT_SECRET le secret du client d&apos;application et redémarrez l&apos;application, ou utilisez un client d&apos;application sans secret.</translation>
    </message>
    <message>
        <source>Set WILDRYDES_CLIENT_SECRET to the app client&apos;s secret, or use an app client without one.</source>
        <extracomment>cognito/error_table_refused.py</extracomment>
        <translation>Donnez à WILDRYDES_CLIENT_SECRET le secret du client d&apos;application, ou utilisez un client d&apos;application sans secret.</translation>
    </message>
    <message>
        <source>Set the app up first, then try again.</source>
        <extracomment>cognito/error_table_given.py</extracomment>
        <translation>Configurez d&apos;abord l&apos;application, puis réessayez.</translation>
    </message>
    <message>
        <source>Set the date and time of this computer, best by the network. This app allows for it; others refuse tokens for it.</source>
        <extracomment>workshop/findings.py</extracomment>
        <translation>Réglez la date et l&apos;heure de cet ordinateur, de préférence par le réseau. Cette application tient compte de l&apos;écart&#xa0;; d&apos;autres refusent des jetons à cause de lui.</translation>
    </message>
    <message>
        <source>Set the date and time of this computer, then try again.</source>
        <extracomment>workshop/aws_errors.py</extracomment>
        <translation>Réglez la date et l&apos;heure de cet ordinateur, puis réessayez.</translation>
    </message>
    <message>
        <source>Set the method&apos;s authorizer to the Cognito one and deploy the API.</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>Donnez à la méthode l&apos;autorisateur Cognito et déployez l&apos;API.</translation>
    </message>
    <message>
        <source>Set the method&apos;s authorizer to the Cognito one, deploy the API, and check the address.</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>Donnez à la méthode l&apos;autorisateur Cognito, déployez l&apos;API, et vérifiez l&apos;adresse.</translation>
    </message>
    <message>
        <source>Set this computer&apos;s clock, then try again.</source>
        <extracomment>cognito/error_table_signed.py</extracomment>
        <translation>Réglez l&apos;horloge de cet ordinateur, puis réessayez.</translation>
    </message>
    <message>
        <source>Set up a second factor</source>
        <extracomment>cognito/challenge_entries.py</extracomment>
        <translation>Configurez un second facteur</translation>
    </message>
    <message>
        <source>Set up an authenticator app</source>
        <extracomment>cognito/challenge_entries.py</extracomment>
        <translation>Configurez une application d&apos;authentification</translation>
    </message>
    <message>
        <source>Set up an authenticator app
It reads the secret, and shows a new code every half a minute.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>Configurer une application d&apos;authentification
Elle lit le secret, et affiche un nouveau code chaque demi-minute.</translation>
    </message>
    <message>
        <source>Set up an authenticator app
While signed in, of one&apos;s own accord.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>Configurer une application d&apos;authentification
Une fois connecté, de son propre chef.</translation>
    </message>
    <message>
        <source>Seven steps from an empty account to a unicorn. Each is ticked when it has happened; the order is yours.</source>
        <extracomment>workshop/guide_module_2.py</extracomment>
        <translation>Sept étapes, d&apos;un compte vide à une licorne. Chacune est cochée quand elle s&apos;est produite&#xa0;; l&apos;ordre est le vôtre.</translation>
    </message>
    <message>
        <source>Seven ways to break it
A rider signs in while all is well. The panel has seven cards.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>Sept façons de provoquer une panne
Un passager se connecte tant que tout va bien. Le panneau a sept cartes.</translation>
    </message>
    <message>
        <source>Show the details to whoever manages the AWS account.</source>
        <extracomment>workshop/aws_errors.py</extracomment>
        <translation>Montrez les détails à qui gère le compte AWS.</translation>
    </message>
    <message>
        <source>Side by side
Every claim of both tokens, and why they differ.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>Côte à côte
Chaque claim des deux jetons, et pourquoi ils diffèrent.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <extracomment>workshop/guide_module_2.py</extracomment>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Sign in
The password is proved by SRP. It does not leave this computer.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>Se connecter
Le mot de passe est prouvé par SRP. Il ne quitte pas cet ordinateur.</translation>
    </message>
    <message>
        <source>Sign in again
The computer proves itself, and no code is asked for.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>Se reconnecter
L&apos;ordinateur se prouve, et aucun code n&apos;est demandé.</translation>
    </message>
    <message>
        <source>Sign in again
The same way, to see what has changed.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>Se reconnecter
De la même façon, pour voir ce qui a changé.</translation>
    </message>
    <message>
        <source>Sign in again (aws sso login, or whatever your organisation uses), or choose another profile.</source>
        <extracomment>workshop/aws_errors.py</extracomment>
        <translation>Reconnectez-vous (aws sso login, ou ce que votre organisation utilise), ou choisissez un autre profil.</translation>
    </message>
    <message>
        <source>Sign in again next time, or look at the keyring&apos;s own settings.</source>
        <extracomment>session/pieces.py</extracomment>
        <translation>Reconnectez-vous la prochaine fois, ou regardez les réglages du trousseau.</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <extracomment>cognito/error_table_refused.py, session/pieces.py</extracomment>
        <translation>Reconnectez-vous.</translation>
    </message>
    <message>
        <source>Sign in again: this time the pool asks for the second factor.</source>
        <extracomment>cognito/devices.py</extracomment>
        <translation>Reconnectez-vous&#xa0;: cette fois, le pool demande le second facteur.</translation>
    </message>
    <message>
        <source>Sign in and look at the inspector&apos;s check of the issuer: it names the pool.</source>
        <extracomment>workshop/findings.py</extracomment>
        <translation>Connectez-vous et regardez le contrôle de l&apos;émetteur dans l&apos;inspecteur&#xa0;: il nomme le pool.</translation>
    </message>
    <message>
        <source>Sign in by the address
A verified address leads to the same account.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>Se connecter par l&apos;adresse
Une adresse vérifiée mène au même compte.</translation>
    </message>
    <message>
        <source>Sign in by the moved address
It leads to the second account now.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>Se connecter par l&apos;adresse transférée
Elle mène maintenant au second compte.</translation>
    </message>
    <message>
        <source>Sign in by the name</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>Se connecter par le nom</translation>
    </message>
    <message>
        <source>Sign in by the pool&apos;s own rules
No password: the pool has thought up questions.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>Se connecter selon les règles du pool
Pas de mot de passe&#xa0;: le pool a imaginé des questions.</translation>
    </message>
    <message>
        <source>Sign in each time, or choose another folder with --data-dir.</source>
        <extracomment>session/keeping.py</extracomment>
        <translation>Connectez-vous chaque fois, ou choisissez un autre dossier avec --data-dir.</translation>
    </message>
    <message>
        <source>Sign in each time, or set up the system&apos;s own keyring.</source>
        <extracomment>session/system_keyring.py</extracomment>
        <translation>Connectez-vous chaque fois, ou configurez le trousseau du système.</translation>
    </message>
    <message>
        <source>Sign in each time.</source>
        <extracomment>session/pieces.py</extracomment>
        <translation>Connectez-vous chaque fois.</translation>
    </message>
    <message>
        <source>Sign in each time. On Linux, GNOME Keyring, KWallet and KeePassXC offer a keyring.</source>
        <extracomment>session/system_keyring.py</extracomment>
        <translation>Connectez-vous chaque fois. Sous Linux, GNOME Keyring, KWallet et KeePassXC offrent un trousseau.</translation>
    </message>
    <message>
        <source>Sign in there again, by &apos;aws sso login&apos; for single sign-on, then try again.</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>Reconnectez-vous là-bas, par &apos;aws sso login&apos; pour l&apos;authentification unique, puis réessayez.</translation>
    </message>
    <message>
        <source>Sign in to that account, or register with another address.</source>
        <extracomment>cognito/error_table_pool.py</extracomment>
        <translation>Connectez-vous à ce compte, ou inscrivez-vous avec une autre adresse.</translation>
    </message>
    <message>
        <source>Sign in with a temporary password
An administrator has chosen it.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>Se connecter avec un mot de passe temporaire
Un administrateur l&apos;a choisi.</translation>
    </message>
    <message>
        <source>Sign in with the temporary password, or ask whoever runs the pool for a new one.</source>
        <extracomment>cognito/error_table_refused.py</extracomment>
        <translation>Connectez-vous avec le mot de passe temporaire, ou demandez-en un nouveau à qui gère le pool.</translation>
    </message>
    <message>
        <source>Sign in.</source>
        <extracomment>cognito/error_table_given.py, cognito/error_table_refused.py</extracomment>
        <translation>Connectez-vous.</translation>
    </message>
    <message>
        <source>Sign out</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>Se déconnecter</translation>
    </message>
    <message>
        <source>Sign out everywhere
Every session of this rider ends, on all computers.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>Se déconnecter partout
Toutes les sessions de ce passager prennent fin, sur tous les ordinateurs.</translation>
    </message>
    <message>
        <source>Sign out here
The app forgets the tokens. The pool does not hear of it.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>Se déconnecter ici
L&apos;application oublie les jetons. Le pool n&apos;en sait rien.</translation>
    </message>
    <message>
        <source>Sign out, and ask for a ride by curl, with the token that was copied before: it works until it expires. That is what a bearer token is. Then let it expire, in the view Break or with the scene Wrong clock.</source>
        <extracomment>workshop/guide_module_2.py</extracomment>
        <translation>Déconnectez-vous, et demandez une course par curl, avec le jeton copié avant&#xa0;: il fonctionne jusqu&apos;à son expiration. C&apos;est cela, un jeton au porteur. Laissez-le ensuite expirer, dans la vue Falsifier ou avec la scène Horloge déréglée.</translation>
    </message>
    <message>
        <source>SignUp sends the password. Say so: people have heard that it never travels. From here on it does not. Cognito keeps a verifier of it. Its own mailer sends 50 mails a day: in a room of forty that is one registration for everybody, and ten mails more.</source>
        <extracomment>workshop/guide_module_2.py</extracomment>
        <translation>SignUp envoie le mot de passe. Dites-le&#xa0;: on a entendu dire qu&apos;il ne voyage jamais. À partir d&apos;ici, c&apos;est vrai. Cognito en garde un vérificateur. Son propre expéditeur envoie 50 mails par jour&#xa0;: dans une salle de quarante, c&apos;est une inscription pour chacun, et dix mails de plus.</translation>
    </message>
    <message>
        <source>Signed in on {utc}, after the token was issued on {issued}.</source>
        <extracomment>cognito/token_times.py</extracomment>
        <translation>Connecté le {utc}, après l&apos;émission du jeton le {issued}.</translation>
    </message>
    <message>
        <source>Signed in on {utc}, when this token was issued.</source>
        <extracomment>cognito/token_times.py</extracomment>
        <translation>Connecté le {utc}, au moment de l&apos;émission de ce jeton.</translation>
    </message>
    <message>
        <source>Signed in on {utc}, {span} before this token was issued: it came by a refresh.</source>
        <extracomment>cognito/token_times.py</extracomment>
        <translation>Connecté le {utc}, {span} avant l&apos;émission de ce jeton&#xa0;: il vient d&apos;une actualisation.</translation>
    </message>
    <message>
        <source>Signed in {span} in the future, on {utc}.{aside}</source>
        <extracomment>cognito/token_times.py</extracomment>
        <translation>Connecté {span} dans l&apos;avenir, le {utc}.{aside}</translation>
    </message>
    <message>
        <source>Signed requests are sent to Amazon&apos;s addresses and to this machine only, and this pool&apos;s address is neither.</source>
        <extracomment>app/administration.py</extracomment>
        <translation>Les requêtes signées ne sont envoyées qu&apos;aux adresses d&apos;Amazon et à cette machine, et l&apos;adresse de ce pool n&apos;est ni l&apos;une ni l&apos;autre.</translation>
    </message>
    <message>
        <source>Six digits, new every 30 seconds.</source>
        <extracomment>cognito/challenge_entries.py</extracomment>
        <translation>Six chiffres, nouveaux toutes les 30 secondes.</translation>
    </message>
    <message>
        <source>Somebody changed the groups since: a refresh brings them up to date.</source>
        <extracomment>cognito/comparison.py</extracomment>
        <translation>Quelqu&apos;un a modifié les groupes depuis&#xa0;: une actualisation les met à jour.</translation>
    </message>
    <message>
        <source>Somebody listens
The toy is guessed at once; the real one is not.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>Quelqu&apos;un écoute
Le jouet est deviné tout de suite&#xa0;; le vrai ne l&apos;est pas.</translation>
    </message>
    <message>
        <source>Somebody signs in to another account of this pool with the same address or phone number.</source>
        <extracomment>cognito/error_table_account.py</extracomment>
        <translation>Quelqu&apos;un se connecte à un autre compte de ce pool avec la même adresse ou le même numéro.</translation>
    </message>
    <message>
        <source>Somebody switched its termination protection on.</source>
        <extracomment>workshop/aws_errors.py</extracomment>
        <translation>Quelqu&apos;un a activé sa protection contre la suppression.</translation>
    </message>
    <message>
        <source>Something failed inside the service. It was tried several times.</source>
        <extracomment>cognito/error_table_pool.py</extracomment>
        <translation>Quelque chose a échoué à l&apos;intérieur du service. Plusieurs essais ont été faits.</translation>
    </message>
    <message>
        <source>Something failed on the other side. It was tried several times.</source>
        <extracomment>cognito/error_table.py</extracomment>
        <translation>Quelque chose a échoué de l&apos;autre côté. Plusieurs essais ont été faits.</translation>
    </message>
    <message>
        <source>Something in between has failed</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>Quelque chose a échoué entre les deux</translation>
    </message>
    <message>
        <source>Something in between wants to send you elsewhere</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>Quelque chose en route veut vous envoyer ailleurs</translation>
    </message>
    <message>
        <source>Something in front of the API has failed</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>Quelque chose a échoué devant l&apos;API</translation>
    </message>
    <message>
        <source>Something in {name} makes no sense</source>
        <extracomment>workshop/guide_file.py, workshop/presets.py</extracomment>
        <translation>Quelque chose dans {name} n&apos;a pas de sens</translation>
    </message>
    <message>
        <source>Something is missing</source>
        <extracomment>cognito/error_table_given.py</extracomment>
        <translation>Il manque quelque chose</translation>
    </message>
    <message>
        <source>Something of that name is there already</source>
        <extracomment>workshop/stack_reasons.py</extracomment>
        <translation>Quelque chose de ce nom existe déjà</translation>
    </message>
    <message>
        <source>Something typed in does not have the right form</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>Une saisie n&apos;a pas la bonne forme</translation>
    </message>
    <message>
        <source>Something went wrong inside this app</source>
        <extracomment>jobs/jobs.py</extracomment>
        <translation>Quelque chose a mal tourné dans cette application</translation>
    </message>
    <message>
        <source>Start the sign-in again, and read each question closely.</source>
        <extracomment>cognito/sign_in.py</extracomment>
        <translation>Recommencez la connexion, et lisez bien chaque question.</translation>
    </message>
    <message>
        <source>Start the sign-in again.</source>
        <extracomment>cognito/error_table_refused.py</extracomment>
        <translation>Recommencez la connexion.</translation>
    </message>
    <message>
        <source>Start the sign-in again: a new code is sent.</source>
        <extracomment>cognito/error_table_given.py</extracomment>
        <translation>Recommencez la connexion&#xa0;: un nouveau code est envoyé.</translation>
    </message>
    <message>
        <source>Subject (the user&apos;s fixed id)</source>
        <extracomment>cognito/attribute_rules.py</extracomment>
        <translation>Sujet (l&apos;ID fixe de l&apos;utilisateur)</translation>
    </message>
    <message>
        <source>Switch it off in the CloudFormation console, if you may, then delete again.</source>
        <extracomment>workshop/aws_errors.py</extracomment>
        <translation>Désactivez-la dans la console CloudFormation, si vous en avez le droit, puis supprimez de nouveau.</translation>
    </message>
    <message>
        <source>Take a ride</source>
        <extracomment>workshop/guide_module_2.py</extracomment>
        <translation>Faire une course</translation>
    </message>
    <message>
        <source>Take a token of this session, or paste another.</source>
        <extracomment>cognito/breaking.py</extracomment>
        <translation>Prenez un jeton de cette session, ou collez-en un autre.</translation>
    </message>
    <message>
        <source>Take an attribute away</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>Retirer un attribut</translation>
    </message>
    <message>
        <source>Take another one, or sign in to that account and remove it there first.</source>
        <extracomment>cognito/error_table_account.py</extracomment>
        <translation>Prenez-en un autre, ou connectez-vous à ce compte et retirez-le d&apos;abord là.</translation>
    </message>
    <message>
        <source>Take the proposed user name or choose your own, then go on.</source>
        <extracomment>cognito/error_table_given.py</extracomment>
        <translation>Prenez le nom d&apos;utilisateur proposé ou choisissez le vôtre, puis continuez.</translation>
    </message>
    <message>
        <source>Take the spaces away and try again.</source>
        <extracomment>cognito/error_table_given.py</extracomment>
        <translation>Retirez les espaces et réessayez.</translation>
    </message>
    <message>
        <source>Tampered token
Somebody has written “administrators” into the groups. The signature tells.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>Jeton falsifié
Quelqu&apos;un a écrit «&#xa0;administrators&#xa0;» dans les groupes. La signature le révèle.</translation>
    </message>
    <message>
        <source>Tell whoever handed out the app, or mend the file and start again.</source>
        <extracomment>workshop/presets.py</extracomment>
        <translation>Prévenez qui a distribué l&apos;application, ou réparez le fichier et redémarrez.</translation>
    </message>
    <message>
        <source>Temporary credentials last for hours. These were good, and are not any more.</source>
        <extracomment>workshop/aws_errors.py</extracomment>
        <translation>Les identifiants temporaires durent quelques heures. Ceux-ci étaient bons, et ne le sont plus.</translation>
    </message>
    <message>
        <source>That ARN is neither a user pool&apos;s nor a CloudFormation stack&apos;s.</source>
        <extracomment>workshop/pool_reference.py</extracomment>
        <translation>Cet ARN n&apos;est ni celui d&apos;un pool d&apos;utilisateurs ni celui d&apos;une pile CloudFormation.</translation>
    </message>
    <message>
        <source>That account is not in this pool</source>
        <extracomment>cognito/error_table_pool.py</extracomment>
        <translation>Ce compte n&apos;est pas dans ce pool</translation>
    </message>
    <message>
        <source>That address belongs to another account</source>
        <extracomment>cognito/error_table_pool.py</extracomment>
        <translation>Cette adresse appartient à un autre compte</translation>
    </message>
    <message>
        <source>That address has an account. Sign in, or register with another one.</source>
        <extracomment>workshop/guide_module_2.py</extracomment>
        <translation>Cette adresse a un compte. Connectez-vous, ou inscrivez-vous avec une autre.</translation>
    </message>
    <message>
        <source>That cannot be a password</source>
        <extracomment>cognito/error_table_given.py</extracomment>
        <translation>Cela ne peut pas être un mot de passe</translation>
    </message>
    <message>
        <source>That cannot be a user name</source>
        <extracomment>cognito/error_table_given.py</extracomment>
        <translation>Cela ne peut pas être un nom d&apos;utilisateur</translation>
    </message>
    <message>
        <source>That code is no longer good</source>
        <extracomment>cognito/error_table_account.py, cognito/error_table_given.py</extracomment>
        <translation>Ce code n&apos;est plus bon</translation>
    </message>
    <message>
        <source>That code is not right</source>
        <extracomment>cognito/error_table_given.py</extracomment>
        <translation>Ce code n&apos;est pas juste</translation>
    </message>
    <message>
        <source>That code was used already</source>
        <extracomment>cognito/error_table_given.py</extracomment>
        <translation>Ce code a déjà servi</translation>
    </message>
    <message>
        <source>That does not look like a code</source>
        <extracomment>cognito/error_table_account.py, cognito/error_table_given.py</extracomment>
        <translation>Cela ne ressemble pas à un code</translation>
    </message>
    <message>
        <source>That does not name a pool</source>
        <extracomment>workshop/pool_reference.py</extracomment>
        <translation>Cela ne nomme pas de pool</translation>
    </message>
    <message>
        <source>That endpoint may not see AWS credentials</source>
        <extracomment>workshop/aws_account.py</extracomment>
        <translation>Ce point de terminaison ne doit pas voir d&apos;identifiants AWS</translation>
    </message>
    <message>
        <source>That is neither true nor false</source>
        <extracomment>cognito/attribute_rules.py</extracomment>
        <translation>Ce n&apos;est ni vrai ni faux</translation>
    </message>
    <message>
        <source>That is not a Region</source>
        <extracomment>cognito/pool.py</extracomment>
        <translation>Ce n&apos;est pas une Région</translation>
    </message>
    <message>
        <source>That is not a bucket&apos;s name</source>
        <extracomment>workshop/website.py</extracomment>
        <translation>Ce n&apos;est pas le nom d&apos;un compartiment</translation>
    </message>
    <message>
        <source>That is not a date</source>
        <extracomment>cognito/attribute_rules.py</extracomment>
        <translation>Ce n&apos;est pas une date</translation>
    </message>
    <message>
        <source>That is not a mailbox of this machine</source>
        <extracomment>workshop/inbox.py</extracomment>
        <translation>Ce n&apos;est pas une boîte aux lettres de cette machine</translation>
    </message>
    <message>
        <source>That is not a name for a pool</source>
        <extracomment>workshop/pool_profiles.py</extracomment>
        <translation>Ce n&apos;est pas un nom pour un pool</translation>
    </message>
    <message>
        <source>That is not a phone number</source>
        <extracomment>cognito/attribute_rules.py, cognito/error_table_account.py</extracomment>
        <translation>Ce n&apos;est pas un numéro de téléphone</translation>
    </message>
    <message>
        <source>That is not a saved pool</source>
        <extracomment>workshop/pool_profiles.py</extracomment>
        <translation>Ce n&apos;est pas un pool enregistré</translation>
    </message>
    <message>
        <source>That is not a stack&apos;s name</source>
        <extracomment>workshop/stack_plan.py</extracomment>
        <translation>Ce n&apos;est pas le nom d&apos;une pile</translation>
    </message>
    <message>
        <source>That is not a user pool id</source>
        <extracomment>cognito/pool.py</extracomment>
        <translation>Ce n&apos;est pas un ID de pool d&apos;utilisateurs</translation>
    </message>
    <message>
        <source>That is not a whole number</source>
        <extracomment>cognito/attribute_rules.py</extracomment>
        <translation>Ce n&apos;est pas un nombre entier</translation>
    </message>
    <message>
        <source>That is not an API&apos;s address</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>Ce n&apos;est pas l&apos;adresse d&apos;une API</translation>
    </message>
    <message>
        <source>That is not an app client id</source>
        <extracomment>cognito/pool.py</extracomment>
        <translation>Ce n&apos;est pas un ID de client d&apos;application</translation>
    </message>
    <message>
        <source>That is not an email address</source>
        <extracomment>cognito/attribute_rules.py, cognito/error_table_given.py</extracomment>
        <translation>Ce n&apos;est pas une adresse e-mail</translation>
    </message>
    <message>
        <source>That is not an endpoint address</source>
        <extracomment>cognito/pool.py</extracomment>
        <translation>Ce n&apos;est pas l&apos;adresse d&apos;un point de terminaison</translation>
    </message>
    <message>
        <source>That is set for good</source>
        <extracomment>cognito/error_table_account.py</extracomment>
        <translation>C&apos;est fixé pour de bon</translation>
    </message>
    <message>
        <source>That is too long</source>
        <extracomment>cognito/attribute_rules.py</extracomment>
        <translation>C&apos;est trop long</translation>
    </message>
    <message>
        <source>That is too short</source>
        <extracomment>cognito/attribute_rules.py</extracomment>
        <translation>C&apos;est trop court</translation>
    </message>
    <message>
        <source>That looks like an app client id. It does not say which pool it belongs to.</source>
        <extracomment>workshop/pool_reference.py</extracomment>
        <translation>Cela ressemble à un ID de client d&apos;application. Il ne dit pas à quel pool il appartient.</translation>
    </message>
    <message>
        <source>That name is taken</source>
        <extracomment>cognito/error_table_pool.py, session/profiles.py</extracomment>
        <translation>Ce nom est pris</translation>
    </message>
    <message>
        <source>That number is too large</source>
        <extracomment>cognito/attribute_rules.py</extracomment>
        <translation>Ce nombre est trop grand</translation>
    </message>
    <message>
        <source>That number is too small</source>
        <extracomment>cognito/attribute_rules.py</extracomment>
        <translation>Ce nombre est trop petit</translation>
    </message>
    <message>
        <source>That pool is not in the list any more</source>
        <extracomment>session/profiles.py</extracomment>
        <translation>Ce pool n&apos;est plus dans la liste</translation>
    </message>
    <message>
        <source>That took too long</source>
        <extracomment>cognito/error_table_refused.py</extracomment>
        <translation>Cela a pris trop de temps</translation>
    </message>
    <message>
        <source>That was not an API&apos;s answer</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>Ce n&apos;était pas la réponse d&apos;une API</translation>
    </message>
    <message>
        <source>That was not an answer of Amazon&apos;s</source>
        <extracomment>workshop/aws_errors.py</extracomment>
        <translation>Ce n&apos;était pas une réponse d&apos;Amazon</translation>
    </message>
    <message>
        <source>That was not an answer of Cognito&apos;s</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>Ce n&apos;était pas une réponse de Cognito</translation>
    </message>
    <message>
        <source>The API could not make sense of the request</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>L&apos;API n&apos;a pas compris la requête</translation>
    </message>
    <message>
        <source>The API could not run its function</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>L&apos;API n&apos;a pas pu exécuter sa fonction</translation>
    </message>
    <message>
        <source>The API did not answer in time</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>L&apos;API n&apos;a pas répondu à temps</translation>
    </message>
    <message>
        <source>The API does not let you in</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>L&apos;API ne vous laisse pas entrer</translation>
    </message>
    <message>
        <source>The API failed</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>L&apos;API a échoué</translation>
    </message>
    <message>
        <source>The API has no such path</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>L&apos;API n&apos;a pas ce chemin</translation>
    </message>
    <message>
        <source>The API is not available</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>L&apos;API n&apos;est pas disponible</translation>
    </message>
    <message>
        <source>The API let everybody in</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>L&apos;API a laissé entrer tout le monde</translation>
    </message>
    <message>
        <source>The API let the token in and says that all went well, but what it answers is not a ride: no Unicorn is named. Another API may live at that address, or its function is not the workshop&apos;s.</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>L&apos;API a laissé entrer le jeton et dit que tout s&apos;est bien passé, mais ce qu&apos;elle répond n&apos;est pas une course&#xa0;: aucun champ Unicorn. Une autre API est peut-être à cette adresse, ou sa fonction n&apos;est pas celle de l&apos;atelier.</translation>
    </message>
    <message>
        <source>The API passes on so many requests a second and no more, or its quota is used up.</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>L&apos;API transmet tant de requêtes par seconde et pas plus, ou son quota est épuisé.</translation>
    </message>
    <message>
        <source>The API refused the token</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>L&apos;API a refusé le jeton</translation>
    </message>
    <message>
        <source>The API refused the token. The inspector&apos;s view API shows which check it fails.</source>
        <extracomment>workshop/guide_module_2.py</extracomment>
        <translation>L&apos;API a refusé le jeton. La vue API de l&apos;inspecteur montre à quel contrôle il échoue.</translation>
    </message>
    <message>
        <source>The API refused the token: it has expired</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>L&apos;API a refusé le jeton&#xa0;: il a expiré</translation>
    </message>
    <message>
        <source>The API that the token is for, where the app asked for one; the app client stands in client_id.</source>
        <extracomment>cognito/claims.py</extracomment>
        <translation>L&apos;API à laquelle le jeton est destiné, si une application en a demandé une&#xa0;; le client d&apos;application est dans client_id.</translation>
    </message>
    <message>
        <source>The API took your token for an AWS signature</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>L&apos;API a pris votre jeton pour une signature AWS</translation>
    </message>
    <message>
        <source>The API&apos;s address could not be found</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>L&apos;adresse de l&apos;API n&apos;a pas pu être trouvée</translation>
    </message>
    <message>
        <source>The API&apos;s address leads elsewhere</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>L&apos;adresse de l&apos;API mène ailleurs</translation>
    </message>
    <message>
        <source>The API&apos;s address was found, but the connection was refused. The token was not sent.</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>L&apos;adresse de l&apos;API a été trouvée, mais la connexion a été refusée. Le jeton n&apos;a pas été envoyé.</translation>
    </message>
    <message>
        <source>The API&apos;s authorizer does not work</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>L&apos;autorisateur de l&apos;API ne fonctionne pas</translation>
    </message>
    <message>
        <source>The AWS credentials could not be fetched</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>Les identifiants AWS n&apos;ont pas pu être obtenus</translation>
    </message>
    <message>
        <source>The AWS credentials have expired</source>
        <extracomment>cognito/error_table_signed.py, workshop/aws_errors.py</extracomment>
        <translation>Les identifiants AWS ont expiré</translation>
    </message>
    <message>
        <source>The AWS settings of this computer cannot be read</source>
        <extracomment>workshop/aws_errors.py</extracomment>
        <translation>Les réglages AWS de cet ordinateur ne peuvent pas être lus</translation>
    </message>
    <message>
        <source>The AWS settings of this computer cannot be used</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>Les réglages AWS de cet ordinateur ne peuvent pas être utilisés</translation>
    </message>
    <message>
        <source>The IAM role of the group that comes first for this person.</source>
        <extracomment>cognito/claims.py</extracomment>
        <translation>Le rôle IAM du groupe qui vient en premier pour cette personne.</translation>
    </message>
    <message>
        <source>The IAM roles that come with the person&apos;s groups.</source>
        <extracomment>cognito/claims.py</extracomment>
        <translation>Les rôles IAM qui viennent avec les groupes de la personne.</translation>
    </message>
    <message>
        <source>The ID token</source>
        <extracomment>workshop/guide_module_2.py</extracomment>
        <translation>Le jeton d&apos;ID</translation>
    </message>
    <message>
        <source>The ID token calls the user name so; the access token calls it username.</source>
        <extracomment>cognito/comparison.py</extracomment>
        <translation>Le jeton d&apos;ID nomme ainsi le nom d&apos;utilisateur&#xa0;; le jeton d&apos;accès l&apos;appelle username.</translation>
    </message>
    <message>
        <source>The ID token names the app client in aud; the access token names it in client_id.</source>
        <extracomment>cognito/comparison.py</extracomment>
        <translation>Le jeton d&apos;ID nomme le client d&apos;application dans aud&#xa0;; le jeton d&apos;accès le nomme dans client_id.</translation>
    </message>
    <message>
        <source>The ID token says who the person is; the access token leaves that out.</source>
        <extracomment>cognito/comparison.py</extracomment>
        <translation>Le jeton d&apos;ID dit qui est la personne&#xa0;; le jeton d&apos;accès l&apos;omet.</translation>
    </message>
    <message>
        <source>The Ride page needs the address of the API. On the local pool it knows it; else it is an output of the stack of module 3.</source>
        <extracomment>workshop/guide_module_2.py</extracomment>
        <translation>La page Course a besoin de l&apos;adresse de l&apos;API. Sur le pool local, elle la connaît&#xa0;; sinon, c&apos;est une sortie de la pile du module 3.</translation>
    </message>
    <message>
        <source>The access key is not one of Amazon&apos;s any more, or its secret half does not belong to it, or the Region is one that this account has not switched on.</source>
        <extracomment>workshop/aws_errors.py</extracomment>
        <translation>La clé d&apos;accès n&apos;est plus l&apos;une de celles d&apos;Amazon, ou sa moitié secrète ne va pas avec elle, ou la Région est l&apos;une de celles que ce compte n&apos;a pas activées.</translation>
    </message>
    <message>
        <source>The access key was deleted or deactivated, is misspelt, or belongs to another partition of AWS.</source>
        <extracomment>cognito/error_table_signed.py</extracomment>
        <translation>La clé d&apos;accès a été supprimée ou désactivée, est mal écrite, ou appartient à une autre partition d&apos;AWS.</translation>
    </message>
    <message>
        <source>The access token</source>
        <extracomment>workshop/guide_module_2.py</extracomment>
        <translation>Le jeton d&apos;accès</translation>
    </message>
    <message>
        <source>The access token calls the user name so; the ID token calls it cognito:username.</source>
        <extracomment>cognito/comparison.py</extracomment>
        <translation>Le jeton d&apos;accès nomme ainsi le nom d&apos;utilisateur&#xa0;; le jeton d&apos;ID l&apos;appelle cognito:username.</translation>
    </message>
    <message>
        <source>The access token has expired</source>
        <extracomment>cognito/error_table_refused.py</extracomment>
        <translation>Le jeton d&apos;accès a expiré</translation>
    </message>
    <message>
        <source>The access token is not valid</source>
        <extracomment>cognito/error_table_refused.py</extracomment>
        <translation>Le jeton d&apos;accès n&apos;est pas valide</translation>
    </message>
    <message>
        <source>The access token names the app client here; the ID token does so in aud.</source>
        <extracomment>cognito/comparison.py</extracomment>
        <translation>Le jeton d&apos;accès nomme ici le client d&apos;application&#xa0;; le jeton d&apos;ID le fait dans aud.</translation>
    </message>
    <message>
        <source>The access token was revoked: here, on another device, or by an administrator.</source>
        <extracomment>cognito/error_table_refused.py</extracomment>
        <translation>Le jeton d&apos;accès a été révoqué&#xa0;: ici, sur un autre appareil, ou par un administrateur.</translation>
    </message>
    <message>
        <source>The account has no phone number or address for the second factor that was asked for.</source>
        <extracomment>cognito/error_table_pool.py</extracomment>
        <translation>Le compte n&apos;a ni numéro de téléphone ni adresse pour le second facteur demandé.</translation>
    </message>
    <message>
        <source>The account has no verified email address or phone number, so the password cannot be reset this way.</source>
        <extracomment>cognito/error_table_given.py</extracomment>
        <translation>Le compte n&apos;a ni adresse e-mail ni numéro de téléphone vérifiés&#xa0;: le mot de passe ne peut donc pas être réinitialisé ainsi.</translation>
    </message>
    <message>
        <source>The account has reached a limit</source>
        <extracomment>workshop/stack_reasons.py</extracomment>
        <translation>Le compte a atteint une limite</translation>
    </message>
    <message>
        <source>The account has several. The one you choose is asked for next.</source>
        <extracomment>cognito/challenge_entries.py</extracomment>
        <translation>Le compte en a plusieurs. Celui que vous choisissez est demandé ensuite.</translation>
    </message>
    <message>
        <source>The account has too many stacks</source>
        <extracomment>workshop/aws_errors.py</extracomment>
        <translation>Le compte a trop de piles</translation>
    </message>
    <message>
        <source>The account is in a state in which it has no password of its own yet.</source>
        <extracomment>cognito/error_table_refused.py</extracomment>
        <translation>Le compte est dans un état où il n&apos;a pas encore de mot de passe à lui.</translation>
    </message>
    <message>
        <source>The account or the pool has reached its limit of requests per second. It was tried several times.</source>
        <extracomment>cognito/error_table_pool.py</extracomment>
        <translation>Le compte ou le pool a atteint sa limite de requêtes par seconde. Plusieurs essais ont été faits.</translation>
    </message>
    <message>
        <source>The account waits for its code. Verify the address first.</source>
        <extracomment>workshop/guide_module_2.py</extracomment>
        <translation>Le compte attend son code. Vérifiez d&apos;abord l&apos;adresse.</translation>
    </message>
    <message>
        <source>The account was being changed by somebody else at that moment.</source>
        <extracomment>cognito/error_table_pool.py</extracomment>
        <translation>Quelqu&apos;un d&apos;autre modifiait le compte à ce moment-là.</translation>
    </message>
    <message>
        <source>The accounts elsewhere through which the person signs in to this pool.</source>
        <extracomment>cognito/claims.py</extracomment>
        <translation>Les comptes d&apos;ailleurs par lesquels la personne se connecte à ce pool.</translation>
    </message>
    <message>
        <source>The address could not be found</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>L&apos;adresse n&apos;a pas pu être trouvée</translation>
    </message>
    <message>
        <source>The address of a picture of the person.</source>
        <extracomment>cognito/claims.py</extracomment>
        <translation>L&apos;adresse d&apos;une image de la personne.</translation>
    </message>
    <message>
        <source>The address of the person&apos;s own site.</source>
        <extracomment>cognito/claims.py</extracomment>
        <translation>L&apos;adresse du site de la personne.</translation>
    </message>
    <message>
        <source>The address of the person&apos;s profile page.</source>
        <extracomment>cognito/claims.py</extracomment>
        <translation>L&apos;adresse de la page de profil de la personne.</translation>
    </message>
    <message>
        <source>The address set for Cognito would send passwords over the network for everyone to read. Nothing was sent.</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>L&apos;adresse définie pour Cognito enverrait des mots de passe par le réseau, lisibles par tous. Rien n&apos;a été envoyé.</translation>
    </message>
    <message>
        <source>The address was changed since: a refresh brings attributes up to date.</source>
        <extracomment>cognito/comparison.py</extracomment>
        <translation>L&apos;adresse a été modifiée depuis&#xa0;: une actualisation met les attributs à jour.</translation>
    </message>
    <message>
        <source>The address was found, but the connection was refused.</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>L&apos;adresse a été trouvée, mais la connexion a été refusée.</translation>
    </message>
    <message>
        <source>The address was verified, or changed, since.</source>
        <extracomment>cognito/comparison.py</extracomment>
        <translation>L&apos;adresse a été vérifiée, ou modifiée, depuis.</translation>
    </message>
    <message>
        <source>The address where a pool publishes its keys answered with an error. The user pool id may be misspelt, or belong to another Region.</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>L&apos;adresse où un pool publie ses clés a répondu par une erreur. L&apos;ID du pool d&apos;utilisateurs est peut-être mal écrit, ou appartient à une autre Région.</translation>
    </message>
    <message>
        <source>The answer did not come in time</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>La réponse n&apos;est pas venue à temps</translation>
    </message>
    <message>
        <source>The answer has no unicorn in it</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>La réponse ne contient pas de licorne</translation>
    </message>
    <message>
        <source>The answer is HTML, not JSON. The website&apos;s own address answers like this, and so does the sign-in page of a public network.</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>La réponse est du HTML, pas du JSON. L&apos;adresse du site web lui-même répond ainsi, tout comme la page de connexion d&apos;un réseau public.</translation>
    </message>
    <message>
        <source>The answer is far too long</source>
        <extracomment>cognito/faults.py, workshop/ride_table.py</extracomment>
        <translation>La réponse est beaucoup trop longue</translation>
    </message>
    <message>
        <source>The answer is not a JSON object, so whoever sent it is not Cognito, or it was damaged on the way.</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>La réponse n&apos;est pas un objet JSON&#xa0;: qui l&apos;a envoyée n&apos;est donc pas Cognito, ou elle a été abîmée en route.</translation>
    </message>
    <message>
        <source>The answer lacks something that has to be in it, so whoever sent it may not be Cognito.</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>Il manque à la réponse quelque chose d&apos;indispensable&#xa0;: qui l&apos;a envoyée n&apos;est peut-être pas Cognito.</translation>
    </message>
    <message>
        <source>The answer was a redirect. It was not followed, so that your token reaches nobody that you did not name.</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>La réponse était une redirection. Elle n&apos;a pas été suivie, pour que votre jeton n&apos;atteigne personne que vous n&apos;avez pas nommé.</translation>
    </message>
    <message>
        <source>The answers did not say.</source>
        <extracomment>workshop/findings.py</extracomment>
        <translation>Les réponses ne l&apos;ont pas dit.</translation>
    </message>
    <message>
        <source>The app client cannot do that</source>
        <extracomment>cognito/error_table_pool.py</extracomment>
        <translation>Le client d&apos;application ne peut pas faire cela</translation>
    </message>
    <message>
        <source>The app client does not allow it.</source>
        <extracomment>workshop/findings.py</extracomment>
        <translation>Le client d&apos;application ne le permet pas.</translation>
    </message>
    <message>
        <source>The app client has a secret, and none is set here.</source>
        <extracomment>workshop/findings.py</extracomment>
        <translation>Le client d&apos;application a un secret, et aucun n&apos;est défini ici.</translation>
    </message>
    <message>
        <source>The app client has a secret, and the one set here is right.</source>
        <extracomment>workshop/findings.py</extracomment>
        <translation>Le client d&apos;application a un secret, et celui défini ici est juste.</translation>
    </message>
    <message>
        <source>The app client has a secret; whether ours is right did not show.</source>
        <extracomment>workshop/findings.py</extracomment>
        <translation>Le client d&apos;application a un secret&#xa0;; si le nôtre est juste, cela ne s&apos;est pas vu.</translation>
    </message>
    <message>
        <source>The app client has no secret, and none is set here.</source>
        <extracomment>workshop/findings.py</extracomment>
        <translation>Le client d&apos;application n&apos;a pas de secret, et aucun n&apos;est défini ici.</translation>
    </message>
    <message>
        <source>The app client is not there</source>
        <extracomment>cognito/error_table_pool.py</extracomment>
        <translation>Le client d&apos;application n&apos;existe pas</translation>
    </message>
    <message>
        <source>The app client may not write that</source>
        <extracomment>cognito/error_table_account.py</extracomment>
        <translation>Le client d&apos;application n&apos;a pas le droit d&apos;écrire cela</translation>
    </message>
    <message>
        <source>The app client sets a life for each kind of token.</source>
        <extracomment>cognito/comparison.py</extracomment>
        <translation>Le client d&apos;application fixe une durée de vie pour chaque sorte de jeton.</translation>
    </message>
    <message>
        <source>The app client that signed in; access tokens name it here, not in aud.</source>
        <extracomment>cognito/claims.py</extracomment>
        <translation>Le client d&apos;application qui s&apos;est connecté&#xa0;; les jetons d&apos;accès le nomment ici, pas dans aud.</translation>
    </message>
    <message>
        <source>The app client was made with a client secret, and the request has to prove that it is known.</source>
        <extracomment>cognito/error_table_refused.py</extracomment>
        <translation>Le client d&apos;application a été créé avec un secret de client, et la requête doit prouver qu&apos;il est connu.</translation>
    </message>
    <message>
        <source>The app client&apos;s settings do not allow this operation; for signing out, token revocation has to be enabled.</source>
        <extracomment>cognito/error_table_pool.py</extracomment>
        <translation>Les réglages du client d&apos;application ne permettent pas cette opération&#xa0;; pour se déconnecter, la révocation de jetons doit être activée.</translation>
    </message>
    <message>
        <source>The app clients of the pool are not known</source>
        <extracomment>workshop/pool_lookup.py</extracomment>
        <translation>Les clients d&apos;application du pool ne sont pas connus</translation>
    </message>
    <message>
        <source>The app must know which pool to talk to: its id, its client&apos;s id and its Region. The stack&apos;s page opens its pool by itself; else drop the website&apos;s js/config.js onto the window. All of it is public.</source>
        <extracomment>workshop/guide_module_2.py</extracomment>
        <translation>L&apos;application doit savoir à quel pool s&apos;adresser&#xa0;: son ID, l&apos;ID de son client et sa Région. La page de la pile ouvre son pool d&apos;elle-même&#xa0;; sinon, déposez le js/config.js du site web sur la fenêtre. Tout cela est public.</translation>
    </message>
    <message>
        <source>The app that asked for the token, where that is not the one it is for.</source>
        <extracomment>cognito/claims.py</extracomment>
        <translation>L&apos;application qui a demandé le jeton, si ce n&apos;est pas celle à laquelle il est destiné.</translation>
    </message>
    <message>
        <source>The app&apos;s own value, back in the ID token.</source>
        <extracomment>cognito/comparison.py</extracomment>
        <translation>La valeur propre à l&apos;application, de retour dans le jeton d&apos;ID.</translation>
    </message>
    <message>
        <source>The attribute can be given once, when the user is made, and not be changed.</source>
        <extracomment>cognito/error_table_account.py</extracomment>
        <translation>L&apos;attribut peut être donné une fois, à la création de l&apos;utilisateur, et ne peut plus être modifié.</translation>
    </message>
    <message>
        <source>The attribute is required, so it cannot be empty.</source>
        <extracomment>cognito/attribute_rules.py</extracomment>
        <translation>L&apos;attribut est obligatoire&#xa0;: il ne peut donc pas être vide.</translation>
    </message>
    <message>
        <source>The attribute is set by the service, or the app client may only read it.</source>
        <extracomment>cognito/attribute_rules.py</extracomment>
        <translation>L&apos;attribut est défini par le service, ou le client d&apos;application ne peut que le lire.</translation>
    </message>
    <message>
        <source>The attribute takes a day of the calendar, the year first.</source>
        <extracomment>cognito/attribute_rules.py</extracomment>
        <translation>L&apos;attribut prend un jour du calendrier, l&apos;année en premier.</translation>
    </message>
    <message>
        <source>The attribute takes digits only, with a minus sign before them where it is negative.</source>
        <extracomment>cognito/attribute_rules.py</extracomment>
        <translation>L&apos;attribut ne prend que des chiffres, précédés d&apos;un signe moins s&apos;il est négatif.</translation>
    </message>
    <message>
        <source>The attribute takes one of these two words, in small letters.</source>
        <extracomment>cognito/attribute_rules.py</extracomment>
        <translation>L&apos;attribut prend l&apos;un de ces deux mots, en minuscules.</translation>
    </message>
    <message>
        <source>The attribute takes {bounds} characters; these are {count}.</source>
        <extracomment>cognito/attribute_rules.py</extracomment>
        <translation>L&apos;attribut prend {bounds} caractères&#xa0;; il y en a ici {count}.</translation>
    </message>
    <message>
        <source>The attribute takes {bounds}.</source>
        <extracomment>cognito/attribute_rules.py</extracomment>
        <translation>L&apos;attribut prend {bounds}.</translation>
    </message>
    <message>
        <source>The authenticator app could not be switched on with it. Its code changes every 30 seconds and follows the phone&apos;s clock.</source>
        <extracomment>cognito/error_table_given.py</extracomment>
        <translation>L&apos;application d&apos;authentification n&apos;a pas pu être activée avec ce code. Son code change toutes les 30 secondes et suit l&apos;horloge du téléphone.</translation>
    </message>
    <message>
        <source>The bucket belongs to another account</source>
        <extracomment>workshop/website.py</extracomment>
        <translation>Le compartiment appartient à un autre compte</translation>
    </message>
    <message>
        <source>The bucket is in another Region</source>
        <extracomment>workshop/stack_reasons.py, workshop/website.py</extracomment>
        <translation>Le compartiment est dans une autre Région</translation>
    </message>
    <message>
        <source>The bucket is not there</source>
        <extracomment>workshop/stack_reasons.py</extracomment>
        <translation>Le compartiment n&apos;existe pas</translation>
    </message>
    <message>
        <source>The bucket may not be written to</source>
        <extracomment>workshop/stack_reasons.py</extracomment>
        <translation>On n&apos;a pas le droit d&apos;écrire dans le compartiment</translation>
    </message>
    <message>
        <source>The certificate did not pass the check. Nothing was sent.</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>Le certificat n&apos;a pas réussi le contrôle. Rien n&apos;a été envoyé.</translation>
    </message>
    <message>
        <source>The check-up
The pool is asked, and its refusals answer. Nothing is changed.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>Le bilan
Le pool est interrogé, et ses refus répondent. Rien n&apos;est modifié.</translation>
    </message>
    <message>
        <source>The client secret comes first.</source>
        <extracomment>workshop/findings.py</extracomment>
        <translation>Le secret du client vient d&apos;abord.</translation>
    </message>
    <message>
        <source>The client secret is not right</source>
        <extracomment>cognito/error_table_refused.py</extracomment>
        <translation>Le secret du client n&apos;est pas juste</translation>
    </message>
    <message>
        <source>The client secret that is set here is not the app client&apos;s.</source>
        <extracomment>workshop/findings.py</extracomment>
        <translation>Le secret de client défini ici n&apos;est pas celui du client d&apos;application.</translation>
    </message>
    <message>
        <source>The clock of this computer is off</source>
        <extracomment>cognito/error_table_signed.py</extracomment>
        <translation>L&apos;horloge de cet ordinateur est déréglée</translation>
    </message>
    <message>
        <source>The code could not be sent</source>
        <extracomment>cognito/error_table_account.py, cognito/error_table_given.py</extracomment>
        <translation>Le code n&apos;a pas pu être envoyé</translation>
    </message>
    <message>
        <source>The code in the mail proves that the address is yours. It lives for a day.</source>
        <extracomment>workshop/guide_module_2.py</extracomment>
        <translation>Le code du mail prouve que l&apos;adresse est à vous. Il est valable un jour.</translation>
    </message>
    <message>
        <source>The code of an authenticator app changes every 30 seconds and follows the phone&apos;s clock.</source>
        <extracomment>cognito/error_table_given.py</extracomment>
        <translation>Le code d&apos;une application d&apos;authentification change toutes les 30 secondes et suit l&apos;horloge du téléphone.</translation>
    </message>
    <message>
        <source>The code of an authenticator app is six digits.</source>
        <extracomment>cognito/error_table_given.py</extracomment>
        <translation>Le code d&apos;une application d&apos;authentification a six chiffres.</translation>
    </message>
    <message>
        <source>The code was right, but another account of this pool signs in with the same address or number.</source>
        <extracomment>cognito/error_table_account.py</extracomment>
        <translation>Le code était juste, mais un autre compte de ce pool se connecte avec la même adresse ou le même numéro.</translation>
    </message>
    <message>
        <source>The computers that the pool remembers</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>Les ordinateurs que le pool mémorise</translation>
    </message>
    <message>
        <source>The configuration is broken</source>
        <extracomment>workshop/config_text.py</extracomment>
        <translation>La configuration est cassée</translation>
    </message>
    <message>
        <source>The connection broke before the whole answer was here. The request may have been carried out.</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>La connexion s&apos;est rompue avant que toute la réponse ne soit là. La requête a peut-être été exécutée.</translation>
    </message>
    <message>
        <source>The connection to the API was lost</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>La connexion à l&apos;API a été perdue</translation>
    </message>
    <message>
        <source>The connection was lost</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>La connexion a été perdue</translation>
    </message>
    <message>
        <source>The credentials are good, but lack a permission.</source>
        <extracomment>workshop/aws_errors.py</extracomment>
        <translation>Les identifiants sont bons, mais il leur manque une autorisation.</translation>
    </message>
    <message>
        <source>The credentials are good, but lack the permission {permission}.</source>
        <extracomment>workshop/aws_errors.py</extracomment>
        <translation>Les identifiants sont bons, mais il leur manque l&apos;autorisation {permission}.</translation>
    </message>
    <message>
        <source>The data folder can&apos;t be used</source>
        <extracomment>app/composition.py</extracomment>
        <translation>Le dossier de données ne peut pas être utilisé</translation>
    </message>
    <message>
        <source>The data folder can&apos;t be written, so the next start would not know of it.</source>
        <extracomment>session/keeping.py</extracomment>
        <translation>On ne peut pas écrire dans le dossier de données&#xa0;: le prochain démarrage n&apos;en saurait donc rien.</translation>
    </message>
    <message>
        <source>The data folder does not take the settings: {reason}.</source>
        <extracomment>session/profiles.py</extracomment>
        <translation>Le dossier de données n&apos;accepte pas les réglages&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>The deployed configuration may not be read</source>
        <extracomment>workshop/website.py</extracomment>
        <translation>La configuration déployée ne peut pas être lue</translation>
    </message>
    <message>
        <source>The details say what AWS said.</source>
        <extracomment>workshop/aws_errors.py</extracomment>
        <translation>Les détails disent ce qu&apos;AWS a dit.</translation>
    </message>
    <message>
        <source>The details say what CloudFormation said. Mend that, then delete again.</source>
        <extracomment>workshop/stack_reasons.py</extracomment>
        <translation>Les détails disent ce que CloudFormation a dit. Réparez cela, puis supprimez de nouveau.</translation>
    </message>
    <message>
        <source>The details say what CloudFormation said. Mend that.</source>
        <extracomment>workshop/stack_reasons.py</extracomment>
        <translation>Les détails disent ce que CloudFormation a dit. Réparez cela.</translation>
    </message>
    <message>
        <source>The details say why.</source>
        <extracomment>workshop/stack.py</extracomment>
        <translation>Les détails disent pourquoi.</translation>
    </message>
    <message>
        <source>The device that signed in, where the pool remembers devices.</source>
        <extracomment>cognito/claims.py</extracomment>
        <translation>L&apos;appareil qui s&apos;est connecté, là où le pool mémorise les appareils.</translation>
    </message>
    <message>
        <source>The endpoint does not know that operation</source>
        <extracomment>cognito/error_table_pool.py</extracomment>
        <translation>Le point de terminaison ne connaît pas cette opération</translation>
    </message>
    <message>
        <source>The feature belongs to a higher feature plan (Essentials or Plus).</source>
        <extracomment>cognito/error_table_pool.py</extracomment>
        <translation>La fonctionnalité appartient à une formule supérieure (Essentials ou Plus).</translation>
    </message>
    <message>
        <source>The file cannot be read</source>
        <extracomment>workshop/config_text.py</extracomment>
        <translation>Le fichier ne peut pas être lu</translation>
    </message>
    <message>
        <source>The file cannot be written</source>
        <extracomment>workshop/config_writing.py</extracomment>
        <translation>Le fichier ne peut pas être écrit</translation>
    </message>
    <message>
        <source>The file does not name the pool</source>
        <extracomment>workshop/config_file.py</extracomment>
        <translation>Le fichier ne nomme pas le pool</translation>
    </message>
    <message>
        <source>The file has several pools</source>
        <extracomment>workshop/config_file.py</extracomment>
        <translation>Le fichier contient plusieurs pools</translation>
    </message>
    <message>
        <source>The file is called js/config.js. Drop it anywhere onto this window.</source>
        <extracomment>workshop/guide_module_2.py</extracomment>
        <translation>Le fichier s&apos;appelle js/config.js. Déposez-le n&apos;importe où sur cette fenêtre.</translation>
    </message>
    <message>
        <source>The file is not UTF-8 text</source>
        <extracomment>workshop/config_text.py</extracomment>
        <translation>Le fichier n&apos;est pas du texte UTF-8</translation>
    </message>
    <message>
        <source>The file is not a configuration</source>
        <extracomment>workshop/config_text.py</extracomment>
        <translation>Le fichier n&apos;est pas une configuration</translation>
    </message>
    <message>
        <source>The file is too large</source>
        <extracomment>workshop/config_text.py, workshop/pool_profiles.py</extracomment>
        <translation>Le fichier est trop gros</translation>
    </message>
    <message>
        <source>The file of trusted certificates cannot be read</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>Le fichier des certificats de confiance ne peut pas être lu</translation>
    </message>
    <message>
        <source>The first question</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>La première question</translation>
    </message>
    <message>
        <source>The function behind the API failed</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>La fonction derrière l&apos;API a échoué</translation>
    </message>
    <message>
        <source>The function did not answer as it should</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>La fonction n&apos;a pas répondu comme elle devait</translation>
    </message>
    <message>
        <source>The function that writes js/config.js gave no answer in time.</source>
        <extracomment>workshop/stack_reasons.py</extracomment>
        <translation>La fonction qui écrit js/config.js n&apos;a pas répondu à temps.</translation>
    </message>
    <message>
        <source>The function took too long</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>La fonction a pris trop de temps</translation>
    </message>
    <message>
        <source>The function&apos;s runtime is out of date</source>
        <extracomment>workshop/stack_reasons.py</extracomment>
        <translation>L&apos;environnement d&apos;exécution de la fonction est dépassé</translation>
    </message>
    <message>
        <source>The groups of the pool that the person belongs to.</source>
        <extracomment>cognito/claims.py</extracomment>
        <translation>Les groupes du pool auxquels la personne appartient.</translation>
    </message>
    <message>
        <source>The guide cannot be read</source>
        <extracomment>workshop/guide_file.py</extracomment>
        <translation>Le guide ne peut pas être lu</translation>
    </message>
    <message>
        <source>The header could not be read.</source>
        <extracomment>cognito/verification.py</extracomment>
        <translation>L&apos;en-tête n&apos;a pas pu être lu.</translation>
    </message>
    <message>
        <source>The header does not say which key signed it (kid).</source>
        <extracomment>cognito/verification.py</extracomment>
        <translation>L&apos;en-tête ne dit pas quelle clé l&apos;a signé (kid).</translation>
    </message>
    <message>
        <source>The header makes extensions critical (crit: {header}). Whoever does not know them must refuse the token, and Cognito uses none.</source>
        <extracomment>cognito/verification.py</extracomment>
        <translation>L&apos;en-tête rend critiques des extensions (crit: {header}). Qui ne les connaît pas doit refuser le jeton, et Cognito n&apos;en utilise aucune.</translation>
    </message>
    <message>
        <source>The header names no algorithm (alg). User pools sign with RS256.</source>
        <extracomment>cognito/verification.py</extracomment>
        <translation>L&apos;en-tête ne nomme aucun algorithme (alg). Les pools d&apos;utilisateurs signent avec RS256.</translation>
    </message>
    <message>
        <source>The header says that the token is not signed (alg none). Anybody could have made it.</source>
        <extracomment>cognito/verification.py</extracomment>
        <translation>L&apos;en-tête dit que le jeton n&apos;est pas signé (alg none). N&apos;importe qui aurait pu le faire.</translation>
    </message>
    <message>
        <source>The header says {algorithm}; user pools use RS256.</source>
        <extracomment>cognito/verification.py</extracomment>
        <translation>L&apos;en-tête dit {algorithm}&#xa0;; les pools d&apos;utilisateurs utilisent RS256.</translation>
    </message>
    <message>
        <source>The id of the sign-in that this token descends from; revoking its refresh token revokes the whole family.</source>
        <extracomment>cognito/claims.py</extracomment>
        <translation>L&apos;ID de la connexion dont ce jeton descend&#xa0;; révoquer son jeton d&apos;actualisation révoque toute la famille.</translation>
    </message>
    <message>
        <source>The id of the sign-in&apos;s entry in the pool&apos;s event history.</source>
        <extracomment>cognito/claims.py</extracomment>
        <translation>L&apos;ID de l&apos;entrée de la connexion dans l&apos;historique d&apos;événements du pool.</translation>
    </message>
    <message>
        <source>The id of this one token; no other token has it.</source>
        <extracomment>cognito/claims.py</extracomment>
        <translation>L&apos;ID de ce seul jeton&#xa0;; aucun autre jeton ne l&apos;a.</translation>
    </message>
    <message>
        <source>The id says {found}, what stands around it says {region}.</source>
        <extracomment>workshop/pool_reference.py</extracomment>
        <translation>L&apos;ID dit {found}, ce qui l&apos;entoure dit {region}.</translation>
    </message>
    <message>
        <source>The id says {match}, the Region given is {region}.</source>
        <extracomment>cognito/pool.py</extracomment>
        <translation>L&apos;ID dit {match}, la Région donnée est {region}.</translation>
    </message>
    <message>
        <source>The keyring did not keep what it was given</source>
        <extracomment>session/pieces.py</extracomment>
        <translation>Le trousseau n&apos;a pas gardé ce qu&apos;on lui a donné</translation>
    </message>
    <message>
        <source>The keyring does not answer</source>
        <extracomment>session/system_keyring.py</extracomment>
        <translation>Le trousseau ne répond pas</translation>
    </message>
    <message>
        <source>The keyring does not work</source>
        <extracomment>session/system_keyring.py</extracomment>
        <translation>Le trousseau ne fonctionne pas</translation>
    </message>
    <message>
        <source>The keyring here is not a safe one</source>
        <extracomment>session/system_keyring.py</extracomment>
        <translation>Le trousseau d&apos;ici n&apos;est pas sûr</translation>
    </message>
    <message>
        <source>The keyring is locked</source>
        <extracomment>session/system_keyring.py</extracomment>
        <translation>Le trousseau est verrouillé</translation>
    </message>
    <message>
        <source>The keyring said no</source>
        <extracomment>session/system_keyring.py</extracomment>
        <translation>Le trousseau a dit non</translation>
    </message>
    <message>
        <source>The keyring said that it was removed, and still has it.</source>
        <extracomment>session/system_keyring.py</extracomment>
        <translation>Le trousseau a dit l&apos;avoir retiré, et l&apos;a encore.</translation>
    </message>
    <message>
        <source>The keys
F1 shows them, and F5 ends it all.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>Les touches
F1 les affiche, et F5 met fin à tout.</translation>
    </message>
    <message>
        <source>The last character of the {name} was changed: it carries bits that Base64url leaves unused, and strict readers refuse it (RFC 4648, section 3.5).</source>
        <extracomment>cognito/jwt_parts.py</extracomment>
        <translation>Le dernier caractère de la partie «&#xa0;{name}&#xa0;» a été changé&#xa0;: il porte des bits que Base64url n&apos;utilise pas, et les lecteurs stricts le refusent (RFC 4648, section 3.5).</translation>
    </message>
    <message>
        <source>The list below the password says what the pool still misses in it.</source>
        <extracomment>workshop/guide_module_2.py</extracomment>
        <translation>La liste sous le mot de passe dit ce qui y manque encore pour le pool.</translation>
    </message>
    <message>
        <source>The list has room for {most_pools}.</source>
        <extracomment>session/profiles.py</extracomment>
        <translation>La liste a de la place pour {most_pools}.</translation>
    </message>
    <message>
        <source>The list of keys is there, but none in it can check a token (RS256).</source>
        <extracomment>workshop/findings.py</extracomment>
        <translation>La liste des clés est là, mais aucune d&apos;elles ne peut contrôler un jeton (RS256).</translation>
    </message>
    <message>
        <source>The local pool cannot write</source>
        <extracomment>cognito/error_table_pool.py</extracomment>
        <translation>Le pool local ne peut pas écrire</translation>
    </message>
    <message>
        <source>The local pool does not start</source>
        <extracomment>app/local_pool_process.py</extracomment>
        <translation>Le pool local ne démarre pas</translation>
    </message>
    <message>
        <source>The local pool has just started again</source>
        <extracomment>app/administration.py</extracomment>
        <translation>Le pool local vient de redémarrer</translation>
    </message>
    <message>
        <source>The local pool has this one app client.</source>
        <extracomment>workshop/findings.py</extracomment>
        <translation>Le pool local a ce seul client d&apos;application.</translation>
    </message>
    <message>
        <source>The local pool is not open</source>
        <extracomment>app/pool_keeper.py</extracomment>
        <translation>Le pool local n&apos;est pas ouvert</translation>
    </message>
    <message>
        <source>The local pool is not running</source>
        <extracomment>app/local_pool_process.py</extracomment>
        <translation>Le pool local ne tourne pas</translation>
    </message>
    <message>
        <source>The local pool keeps the mails that Cognito would have sent, and did not hand them over.</source>
        <extracomment>workshop/inbox.py</extracomment>
        <translation>Le pool local garde les mails que Cognito aurait envoyés, et ne les a pas remis.</translation>
    </message>
    <message>
        <source>The local pool refuses this</source>
        <extracomment>app/local_pool_process.py</extracomment>
        <translation>Le pool local refuse cela</translation>
    </message>
    <message>
        <source>The mailbox does not answer</source>
        <extracomment>workshop/inbox.py</extracomment>
        <translation>La boîte aux lettres ne répond pas</translation>
    </message>
    <message>
        <source>The mailbox refused to show its mails</source>
        <extracomment>workshop/inbox.py</extracomment>
        <translation>La boîte aux lettres a refusé de montrer ses mails</translation>
    </message>
    <message>
        <source>The mailbox sent too much</source>
        <extracomment>workshop/inbox.py</extracomment>
        <translation>La boîte aux lettres a trop envoyé</translation>
    </message>
    <message>
        <source>The mailbox&apos;s answer cannot be read</source>
        <extracomment>workshop/inbox.py</extracomment>
        <translation>La réponse de la boîte aux lettres ne peut pas être lue</translation>
    </message>
    <message>
        <source>The moment before which no API may take the token.</source>
        <extracomment>cognito/claims.py</extracomment>
        <translation>Le moment avant lequel aucune API ne doit accepter le jeton.</translation>
    </message>
    <message>
        <source>The moment of the refresh: this token is new.</source>
        <extracomment>cognito/comparison.py</extracomment>
        <translation>Le moment de l&apos;actualisation&#xa0;: ce jeton est nouveau.</translation>
    </message>
    <message>
        <source>The name by which the person wants to be known; it may change.</source>
        <extracomment>cognito/claims.py</extracomment>
        <translation>Le nom sous lequel la personne veut être connue&#xa0;; il peut changer.</translation>
    </message>
    <message>
        <source>The name by which the pool itself knows the person.</source>
        <extracomment>cognito/claims.py</extracomment>
        <translation>Le nom sous lequel le pool lui-même connaît la personne.</translation>
    </message>
    <message>
        <source>The name of the service could not be turned into an address. This computer may be offline, or the Region or endpoint may be misspelt.</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>Le nom du service n&apos;a pas pu être converti en adresse. Cet ordinateur est peut-être hors ligne, ou la Région ou le point de terminaison mal écrit.</translation>
    </message>
    <message>
        <source>The next thing
F6 brings the page and the panels, one after the other.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>La chose suivante
F6 amène la page et les panneaux, l&apos;un après l&apos;autre.</translation>
    </message>
    <message>
        <source>The number was changed since: a refresh brings attributes up to date.</source>
        <extracomment>cognito/comparison.py</extracomment>
        <translation>Le numéro a été modifié depuis&#xa0;: une actualisation met les attributs à jour.</translation>
    </message>
    <message>
        <source>The number was verified, or changed, since.</source>
        <extracomment>cognito/comparison.py</extracomment>
        <translation>Le numéro a été vérifié, ou modifié, depuis.</translation>
    </message>
    <message>
        <source>The one you signed in with was temporary, and the pool wants to know more about you. All of it is sent to the pool, inside TLS.</source>
        <extracomment>cognito/challenge_entries.py</extracomment>
        <translation>Celui avec lequel vous vous êtes connecté était temporaire, et le pool veut en savoir plus sur vous. Tout cela est envoyé au pool, sous TLS.</translation>
    </message>
    <message>
        <source>The one you signed in with was temporary. The new one is sent to the pool, inside TLS.</source>
        <extracomment>cognito/challenge_entries.py</extracomment>
        <translation>Celui avec lequel vous vous êtes connecté était temporaire. Le nouveau est envoyé au pool, sous TLS.</translation>
    </message>
    <message>
        <source>The outside provider that the person signed in by.</source>
        <extracomment>cognito/comparison.py</extracomment>
        <translation>Le fournisseur externe par lequel la personne s&apos;est connectée.</translation>
    </message>
    <message>
        <source>The page Pools has a check-up that finds ids and Regions that do not belong together.</source>
        <extracomment>workshop/guide_module_2.py</extracomment>
        <translation>La page Pools offre un bilan qui trouve les ID et les Régions qui ne vont pas ensemble.</translation>
    </message>
    <message>
        <source>The password cannot be reset now</source>
        <extracomment>cognito/error_table_refused.py</extracomment>
        <translation>Le mot de passe ne peut pas être réinitialisé maintenant</translation>
    </message>
    <message>
        <source>The password does not meet the pool&apos;s policy</source>
        <extracomment>cognito/error_table_given.py</extracomment>
        <translation>Le mot de passe ne respecte pas les règles du pool</translation>
    </message>
    <message>
        <source>The password is too long</source>
        <extracomment>cognito/error_table_given.py</extracomment>
        <translation>Le mot de passe est trop long</translation>
    </message>
    <message>
        <source>The password is too short</source>
        <extracomment>cognito/error_table_given.py</extracomment>
        <translation>Le mot de passe est trop court</translation>
    </message>
    <message>
        <source>The password itself goes to the pool, in the request.</source>
        <extracomment>cognito/challenge_entries.py</extracomment>
        <translation>Le mot de passe lui-même va au pool, dans la requête.</translation>
    </message>
    <message>
        <source>The password, proved by SRP and not sent</source>
        <extracomment>cognito/challenge_entries.py</extracomment>
        <translation>Le mot de passe, prouvé par SRP et non envoyé</translation>
    </message>
    <message>
        <source>The password, sent as it is</source>
        <extracomment>cognito/challenge_entries.py</extracomment>
        <translation>Le mot de passe, envoyé tel quel</translation>
    </message>
    <message>
        <source>The payload could not be read.</source>
        <extracomment>cognito/verification.py</extracomment>
        <translation>Le contenu n&apos;a pas pu être lu.</translation>
    </message>
    <message>
        <source>The permission {permission} is lacking; or the file is not there, which S3 tells only those who may list the bucket.</source>
        <extracomment>workshop/website.py</extracomment>
        <translation>Il manque l&apos;autorisation {permission}&#xa0;; ou le fichier n&apos;existe pas, ce que S3 ne dit qu&apos;à qui peut lister le compartiment.</translation>
    </message>
    <message>
        <source>The person is still the same.</source>
        <extracomment>cognito/comparison.py</extracomment>
        <translation>La personne est toujours la même.</translation>
    </message>
    <message>
        <source>The person&apos;s birthday, as year-month-day.</source>
        <extracomment>cognito/claims.py</extracomment>
        <translation>L&apos;anniversaire de la personne, sous la forme année-mois-jour.</translation>
    </message>
    <message>
        <source>The person&apos;s e-mail address.</source>
        <extracomment>cognito/claims.py</extracomment>
        <translation>L&apos;adresse e-mail de la personne.</translation>
    </message>
    <message>
        <source>The person&apos;s family name or names.</source>
        <extracomment>cognito/claims.py</extracomment>
        <translation>Le ou les noms de famille de la personne.</translation>
    </message>
    <message>
        <source>The person&apos;s full name, as they want it shown.</source>
        <extracomment>cognito/claims.py</extracomment>
        <translation>Le nom complet de la personne, tel qu&apos;elle veut le voir affiché.</translation>
    </message>
    <message>
        <source>The person&apos;s gender, in their own word.</source>
        <extracomment>cognito/claims.py</extracomment>
        <translation>Le genre de la personne, avec son propre mot.</translation>
    </message>
    <message>
        <source>The person&apos;s given name or names.</source>
        <extracomment>cognito/claims.py</extracomment>
        <translation>Le ou les prénoms de la personne.</translation>
    </message>
    <message>
        <source>The person&apos;s id at that provider.</source>
        <extracomment>cognito/claims.py</extracomment>
        <translation>L&apos;ID de la personne chez ce fournisseur.</translation>
    </message>
    <message>
        <source>The person&apos;s language and region, like en-GB.</source>
        <extracomment>cognito/claims.py</extracomment>
        <translation>La langue et la région de la personne, comme en-GB.</translation>
    </message>
    <message>
        <source>The person&apos;s middle name or names.</source>
        <extracomment>cognito/claims.py</extracomment>
        <translation>Le ou les deuxièmes prénoms de la personne.</translation>
    </message>
    <message>
        <source>The person&apos;s postal address.</source>
        <extracomment>cognito/claims.py</extracomment>
        <translation>L&apos;adresse postale de la personne.</translation>
    </message>
    <message>
        <source>The person&apos;s telephone number, with the country&apos;s code first.</source>
        <extracomment>cognito/claims.py</extracomment>
        <translation>Le numéro de téléphone de la personne, l&apos;indicatif du pays en premier.</translation>
    </message>
    <message>
        <source>The person&apos;s time zone, like Europe/Vienna.</source>
        <extracomment>cognito/claims.py</extracomment>
        <translation>Le fuseau horaire de la personne, comme Europe/Vienna.</translation>
    </message>
    <message>
        <source>The person, by an id that never changes and is never given to anyone else in this pool.</source>
        <extracomment>cognito/claims.py</extracomment>
        <translation>La personne, par un ID qui ne change jamais et n&apos;est jamais donné à quelqu&apos;un d&apos;autre dans ce pool.</translation>
    </message>
    <message>
        <source>The pool answered with a challenge that this app has no form for. Its name and parameters stand here as they came.</source>
        <extracomment>cognito/challenges.py</extracomment>
        <translation>Le pool a répondu par un défi pour lequel cette application n&apos;a pas de formulaire. Son nom et ses paramètres sont ici tels qu&apos;ils sont venus.</translation>
    </message>
    <message>
        <source>The pool asks for a passkey. A passkey belongs to the pool&apos;s own web address, so only a browser that shows it can use one: sign in on the pool&apos;s web page for that, or start again and choose another way. What the browser would be given stands here.</source>
        <extracomment>cognito/challenges.py</extracomment>
        <translation>Le pool demande une clé d&apos;accès. Une clé d&apos;accès appartient à l&apos;adresse web du pool&#xa0;: seul un navigateur qui l&apos;affiche peut donc s&apos;en servir. Connectez-vous pour cela sur la page web du pool, ou recommencez et choisissez une autre façon. Ce que le navigateur recevrait est ici.</translation>
    </message>
    <message>
        <source>The pool asks for more kinds of characters, or for more of them; the message says what is missing.</source>
        <extracomment>cognito/error_table_given.py</extracomment>
        <translation>Le pool demande plus de sortes de caractères, ou plus de chacune&#xa0;; le message dit ce qui manque.</translation>
    </message>
    <message>
        <source>The pool asks for the secret that this computer was remembered by, and the app does not have it. Start again: a sign-in without the device asks for the second factor.</source>
        <extracomment>cognito/challenges.py</extracomment>
        <translation>Le pool demande le secret qui a servi à mémoriser cet ordinateur, et l&apos;application ne l&apos;a pas. Recommencez&#xa0;: une connexion sans l&apos;appareil demande le second facteur.</translation>
    </message>
    <message>
        <source>The pool asks for {name}</source>
        <extracomment>cognito/challenge_entries.py</extracomment>
        <translation>Le pool demande {name}</translation>
    </message>
    <message>
        <source>The pool cannot do without that</source>
        <extracomment>cognito/error_table_account.py</extracomment>
        <translation>Le pool ne peut pas s&apos;en passer</translation>
    </message>
    <message>
        <source>The pool could not be described because of its tags.</source>
        <extracomment>cognito/error_table_account.py</extracomment>
        <translation>Le pool n&apos;a pas pu être décrit à cause de ses balises.</translation>
    </message>
    <message>
        <source>The pool did not accept the secret that this computer was remembered by. The password was right.</source>
        <extracomment>cognito/devices.py</extracomment>
        <translation>Le pool n&apos;a pas accepté le secret qui a servi à mémoriser cet ordinateur. Le mot de passe était juste.</translation>
    </message>
    <message>
        <source>The pool does not have that</source>
        <extracomment>cognito/error_table_pool.py</extracomment>
        <translation>Le pool n&apos;a pas cela</translation>
    </message>
    <message>
        <source>The pool does not know that device</source>
        <extracomment>cognito/error_table_account.py</extracomment>
        <translation>Le pool ne connaît pas cet appareil</translation>
    </message>
    <message>
        <source>The pool does not offer authenticator apps</source>
        <extracomment>cognito/error_table_pool.py</extracomment>
        <translation>Le pool ne propose pas d&apos;applications d&apos;authentification</translation>
    </message>
    <message>
        <source>The pool does not offer that second factor</source>
        <extracomment>cognito/error_table_given.py</extracomment>
        <translation>Le pool ne propose pas ce second facteur</translation>
    </message>
    <message>
        <source>The pool does not take that value</source>
        <extracomment>cognito/error_table_account.py</extracomment>
        <translation>Le pool n&apos;accepte pas cette valeur</translation>
    </message>
    <message>
        <source>The pool does this for administrators only, and the request came without a signature.</source>
        <extracomment>cognito/error_table_signed.py</extracomment>
        <translation>Le pool ne fait cela que pour des administrateurs, et la requête est venue sans signature.</translation>
    </message>
    <message>
        <source>The pool has a device with this key, so there was nothing to add.</source>
        <extracomment>cognito/error_table_account.py</extracomment>
        <translation>Le pool a un appareil avec cette clé, il n&apos;y avait donc rien à ajouter.</translation>
    </message>
    <message>
        <source>The pool has no app client</source>
        <extracomment>workshop/pool_lookup.py</extracomment>
        <translation>Le pool n&apos;a pas de client d&apos;application</translation>
    </message>
    <message>
        <source>The pool has no such app client.</source>
        <extracomment>workshop/findings.py</extracomment>
        <translation>Le pool n&apos;a pas ce client d&apos;application.</translation>
    </message>
    <message>
        <source>The pool has no such attribute</source>
        <extracomment>cognito/error_table_account.py</extracomment>
        <translation>Le pool n&apos;a pas cet attribut</translation>
    </message>
    <message>
        <source>The pool has that switched off</source>
        <extracomment>cognito/error_table_pool.py</extracomment>
        <translation>Cela est désactivé dans le pool</translation>
    </message>
    <message>
        <source>The pool is in {region}, but requests go to {asked}.</source>
        <extracomment>workshop/findings.py</extracomment>
        <translation>Le pool est dans {region}, mais les requêtes vont à {asked}.</translation>
    </message>
    <message>
        <source>The pool is not ready for that</source>
        <extracomment>cognito/error_table_signed.py</extracomment>
        <translation>Le pool n&apos;est pas prêt pour cela</translation>
    </message>
    <message>
        <source>The pool is not set up for that</source>
        <extracomment>cognito/error_table_pool.py</extracomment>
        <translation>Le pool n&apos;est pas configuré pour cela</translation>
    </message>
    <message>
        <source>The pool lets nobody in without one. Choose which it is to be.</source>
        <extracomment>cognito/challenge_entries.py</extracomment>
        <translation>Le pool ne laisse entrer personne sans un second facteur. Choisissez lequel ce sera.</translation>
    </message>
    <message>
        <source>The pool may not send mail</source>
        <extracomment>cognito/error_table_pool.py</extracomment>
        <translation>Le pool n&apos;a pas le droit d&apos;envoyer de mails</translation>
    </message>
    <message>
        <source>The pool may not send text messages</source>
        <extracomment>cognito/error_table_pool.py</extracomment>
        <translation>Le pool n&apos;a pas le droit d&apos;envoyer de SMS</translation>
    </message>
    <message>
        <source>The pool or the account has no authenticator app to check the code with.</source>
        <extracomment>cognito/error_table_pool.py</extracomment>
        <translation>Le pool ou le compte n&apos;a pas d&apos;application d&apos;authentification pour contrôler le code.</translation>
    </message>
    <message>
        <source>The pool remembers the last ones and wants a new one.</source>
        <extracomment>cognito/error_table_given.py</extracomment>
        <translation>Le pool se souvient des derniers et en veut un nouveau.</translation>
    </message>
    <message>
        <source>The pool runs a function of its owner&apos;s at this point, and Cognito could not use what it returned.</source>
        <extracomment>cognito/error_table_pool.py</extracomment>
        <translation>Le pool exécute à ce point une fonction de son propriétaire, et Cognito n&apos;a pas pu se servir de ce qu&apos;elle a renvoyé.</translation>
    </message>
    <message>
        <source>The pool runs a function of its owner&apos;s at this point, and it ended in an error.</source>
        <extracomment>cognito/error_table_pool.py</extracomment>
        <translation>Le pool exécute à ce point une fonction de son propriétaire, et elle s&apos;est terminée par une erreur.</translation>
    </message>
    <message>
        <source>The pool runs a function of its owner&apos;s at this point, and it said no. Its reason stands in the details.</source>
        <extracomment>cognito/error_table_pool.py</extracomment>
        <translation>Le pool exécute à ce point une fonction de son propriétaire, et elle a dit non. Sa raison est dans les détails.</translation>
    </message>
    <message>
        <source>The pool sent a code by e-mail to {destination}.</source>
        <extracomment>cognito/challenge_entries.py</extracomment>
        <translation>Le pool a envoyé un code par e-mail à {destination}.</translation>
    </message>
    <message>
        <source>The pool sent a code by text message to {destination}.</source>
        <extracomment>cognito/challenge_entries.py</extracomment>
        <translation>Le pool a envoyé un code par SMS à {destination}.</translation>
    </message>
    <message>
        <source>The pool sent a code to your e-mail address.</source>
        <extracomment>cognito/challenge_entries.py</extracomment>
        <translation>Le pool a envoyé un code à votre adresse e-mail.</translation>
    </message>
    <message>
        <source>The pool sent a code to your phone.</source>
        <extracomment>cognito/challenge_entries.py</extracomment>
        <translation>Le pool a envoyé un code à votre téléphone.</translation>
    </message>
    <message>
        <source>The pool sent a code to {destination}.</source>
        <extracomment>cognito/challenge_entries.py</extracomment>
        <translation>Le pool a envoyé un code à {destination}.</translation>
    </message>
    <message>
        <source>The pool sent a code.</source>
        <extracomment>cognito/challenge_entries.py</extracomment>
        <translation>Le pool a envoyé un code.</translation>
    </message>
    <message>
        <source>The pool wants this filled in</source>
        <extracomment>cognito/attribute_rules.py</extracomment>
        <translation>Le pool veut que ceci soit rempli</translation>
    </message>
    <message>
        <source>The pool wants to know more</source>
        <extracomment>cognito/error_table_account.py</extracomment>
        <translation>Le pool veut en savoir plus</translation>
    </message>
    <message>
        <source>The pool was not convinced</source>
        <extracomment>cognito/sign_in.py</extracomment>
        <translation>Le pool n&apos;a pas été convaincu</translation>
    </message>
    <message>
        <source>The pool&apos;s keys cannot be read</source>
        <extracomment>cognito/jwks.py</extracomment>
        <translation>Les clés du pool ne peuvent pas être lues</translation>
    </message>
    <message>
        <source>The pool&apos;s keys could not be fetched. {meaning}</source>
        <extracomment>cognito/verification.py</extracomment>
        <translation>Les clés du pool n&apos;ont pas pu être obtenues. {meaning}</translation>
    </message>
    <message>
        <source>The pool&apos;s own attributes go into the ID token; the access token carries none.</source>
        <extracomment>cognito/comparison.py</extracomment>
        <translation>Les attributs propres au pool vont dans le jeton d&apos;ID&#xa0;; le jeton d&apos;accès n&apos;en porte pas.</translation>
    </message>
    <message>
        <source>The pool&apos;s own function failed</source>
        <extracomment>cognito/error_table_pool.py</extracomment>
        <translation>La fonction propre au pool a échoué</translation>
    </message>
    <message>
        <source>The pool&apos;s own function gave a wrong answer</source>
        <extracomment>cognito/error_table_pool.py</extracomment>
        <translation>La fonction propre au pool a mal répondu</translation>
    </message>
    <message>
        <source>The pool&apos;s own question</source>
        <extracomment>cognito/challenge_entries.py</extracomment>
        <translation>La question propre au pool</translation>
    </message>
    <message>
        <source>The pool&apos;s own rules refused that</source>
        <extracomment>cognito/error_table_pool.py</extracomment>
        <translation>Les règles propres au pool ont refusé cela</translation>
    </message>
    <message>
        <source>The pool&apos;s parameter {parameter} is missing or cannot be read, so there is no form. What came stands here.</source>
        <extracomment>cognito/challenge_entries.py</extracomment>
        <translation>Le paramètre {parameter} du pool manque ou ne peut pas être lu, il n&apos;y a donc pas de formulaire. Ce qui est venu est ici.</translation>
    </message>
    <message>
        <source>The pool&apos;s plan does not include that</source>
        <extracomment>cognito/error_table_pool.py</extracomment>
        <translation>La formule du pool ne comprend pas cela</translation>
    </message>
    <message>
        <source>The pool&apos;s policy asks for more characters.</source>
        <extracomment>cognito/error_table_given.py</extracomment>
        <translation>Les règles du pool demandent plus de caractères.</translation>
    </message>
    <message>
        <source>The pool&apos;s public key isn&apos;t at hand</source>
        <extracomment>cognito/breaking.py</extracomment>
        <translation>La clé publique du pool n&apos;est pas disponible</translation>
    </message>
    <message>
        <source>The pool&apos;s public keys are not there</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>Les clés publiques du pool ne sont pas là</translation>
    </message>
    <message>
        <source>The pool&apos;s role for text messages does not trust Cognito.</source>
        <extracomment>cognito/error_table_pool.py</extracomment>
        <translation>Le rôle du pool pour les SMS ne fait pas confiance à Cognito.</translation>
    </message>
    <message>
        <source>The pool&apos;s role for text messages lacks the permission.</source>
        <extracomment>cognito/error_table_pool.py</extracomment>
        <translation>L&apos;autorisation manque au rôle du pool pour les SMS.</translation>
    </message>
    <message>
        <source>The pool&apos;s tags are in the way</source>
        <extracomment>cognito/error_table_account.py</extracomment>
        <translation>Les balises du pool gênent</translation>
    </message>
    <message>
        <source>The pool&apos;s threat protection took it for somebody else&apos;s attempt.</source>
        <extracomment>cognito/error_table_refused.py</extracomment>
        <translation>La protection du pool contre les menaces l&apos;a prise pour la tentative de quelqu&apos;un d&apos;autre.</translation>
    </message>
    <message>
        <source>The pools cannot be written down</source>
        <extracomment>session/profiles.py</extracomment>
        <translation>Les pools ne peuvent pas être enregistrés</translation>
    </message>
    <message>
        <source>The present password is not right</source>
        <extracomment>cognito/error_table_refused.py</extracomment>
        <translation>Le mot de passe actuel n&apos;est pas juste</translation>
    </message>
    <message>
        <source>The preview is out of date</source>
        <extracomment>workshop/aws_errors.py</extracomment>
        <translation>L&apos;aperçu n&apos;est plus à jour</translation>
    </message>
    <message>
        <source>The profile gets its credentials from somewhere else (single sign-on, a role, a program), and that did not work.</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>Le profil prend ses identifiants ailleurs (authentification unique, rôle, programme), et cela n&apos;a pas marché.</translation>
    </message>
    <message>
        <source>The proof made from the client secret (SECRET_HASH) does not match the app client.</source>
        <extracomment>cognito/error_table_refused.py</extracomment>
        <translation>La preuve faite à partir du secret du client (SECRET_HASH) ne correspond pas au client d&apos;application.</translation>
    </message>
    <message>
        <source>The protocol theatre
A panel of its own, torn off and made large.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>Le théâtre du protocole
Un panneau à part, détaché et agrandi.</translation>
    </message>
    <message>
        <source>The provider&apos;s own name for itself, where it has one.</source>
        <extracomment>cognito/claims.py</extracomment>
        <translation>Le nom que le fournisseur se donne lui-même, s&apos;il en a un.</translation>
    </message>
    <message>
        <source>The proxy did not let the request through</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>Le proxy n&apos;a pas laissé passer la requête</translation>
    </message>
    <message>
        <source>The recording can&apos;t be opened</source>
        <extracomment>workshop/recording.py</extracomment>
        <translation>L&apos;enregistrement ne peut pas être ouvert</translation>
    </message>
    <message>
        <source>The recording is not saved</source>
        <extracomment>workshop/recording.py</extracomment>
        <translation>L&apos;enregistrement n&apos;est pas sauvegardé</translation>
    </message>
    <message>
        <source>The refresh is an event of its own in the pool&apos;s log.</source>
        <extracomment>cognito/comparison.py</extracomment>
        <translation>L&apos;actualisation est un événement à part dans le journal du pool.</translation>
    </message>
    <message>
        <source>The refresh token</source>
        <extracomment>workshop/guide_module_2.py</extracomment>
        <translation>Le jeton d&apos;actualisation</translation>
    </message>
    <message>
        <source>The refresh token is not valid</source>
        <extracomment>cognito/error_table_refused.py</extracomment>
        <translation>Le jeton d&apos;actualisation n&apos;est pas valide</translation>
    </message>
    <message>
        <source>The refresh token was revoked: here, on another device, or by an administrator.</source>
        <extracomment>cognito/error_table_refused.py</extracomment>
        <translation>Le jeton d&apos;actualisation a été révoqué&#xa0;: ici, sur un autre appareil, ou par un administrateur.</translation>
    </message>
    <message>
        <source>The refresh token was used before</source>
        <extracomment>cognito/error_table_refused.py</extracomment>
        <translation>Le jeton d&apos;actualisation avait déjà servi</translation>
    </message>
    <message>
        <source>The refresh token&apos;s time is over (30 days unless the app client says otherwise).</source>
        <extracomment>cognito/error_table_refused.py</extracomment>
        <translation>Le temps du jeton d&apos;actualisation est écoulé (30 jours, sauf autre réglage du client d&apos;application).</translation>
    </message>
    <message>
        <source>The remembered device stands in the access token only: a refresh needs it.</source>
        <extracomment>cognito/comparison.py</extracomment>
        <translation>L&apos;appareil mémorisé n&apos;est que dans le jeton d&apos;accès&#xa0;: une actualisation en a besoin.</translation>
    </message>
    <message>
        <source>The request was blocked</source>
        <extracomment>cognito/error_table_pool.py</extracomment>
        <translation>La requête a été bloquée</translation>
    </message>
    <message>
        <source>The request was sent, but no answer came within half a minute. A unicorn may be on its way all the same.</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>La requête a été envoyée, mais aucune réponse n&apos;est venue en une demi-minute. Une licorne est peut-être quand même en route.</translation>
    </message>
    <message>
        <source>The request was sent, but the answer did not arrive within the time limit. It may have been carried out.</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>La requête a été envoyée, mais la réponse n&apos;est pas arrivée dans le temps imparti. La requête a peut-être été exécutée.</translation>
    </message>
    <message>
        <source>The request was understood, but is not allowed for this user or this app client.</source>
        <extracomment>cognito/error_table_refused.py</extracomment>
        <translation>La requête a été comprise, mais n&apos;est pas permise à cet utilisateur ou à ce client d&apos;application.</translation>
    </message>
    <message>
        <source>The ride API asks a user pool&apos;s tokens of its riders, and takes pool and bucket from the outputs of the users&apos; stack. That one has none: it is not ready, or is another kind of stack.</source>
        <extracomment>workshop/stack_command.py</extracomment>
        <translation>L&apos;API des courses demande à ses passagers les jetons d&apos;un pool d&apos;utilisateurs, et prend le pool et le compartiment dans les sorties de la pile des utilisateurs. Celle-ci n&apos;en a pas&#xa0;: elle n&apos;est pas prête, ou est une pile d&apos;une autre sorte.</translation>
    </message>
    <message>
        <source>The role of the group that comes first: for an identity pool.</source>
        <extracomment>cognito/comparison.py</extracomment>
        <translation>Le rôle du groupe qui vient en premier&#xa0;: pour un pool d&apos;identités.</translation>
    </message>
    <message>
        <source>The role or sending policy of the pool&apos;s mail service does not allow it.</source>
        <extracomment>cognito/error_table_pool.py</extracomment>
        <translation>Le rôle ou la politique d&apos;envoi du service de mail du pool ne le permet pas.</translation>
    </message>
    <message>
        <source>The same by hand
Small numbers, the same steps.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>De même à la main
De petits nombres, les mêmes étapes.</translation>
    </message>
    <message>
        <source>The same thing is under way already</source>
        <extracomment>workshop/aws_errors.py</extracomment>
        <translation>La même chose est déjà en cours</translation>
    </message>
    <message>
        <source>The same token, and a scope
A method that asks for one takes the access token.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>Le même jeton, et une portée
Une méthode qui en demande une accepte le jeton d&apos;accès.</translation>
    </message>
    <message>
        <source>The second question
The pool decides how many there are.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>La seconde question
C&apos;est le pool qui décide combien il y en a.</translation>
    </message>
    <message>
        <source>The secret that signed is not the one that belongs to this access key id.</source>
        <extracomment>cognito/error_table_signed.py</extracomment>
        <translation>Le secret qui a signé n&apos;est pas celui qui va avec cet ID de clé d&apos;accès.</translation>
    </message>
    <message>
        <source>The server answered, but it knows no /ride there. An HTTP API answers like this where the route or the stage is missing.</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>Le serveur a répondu, mais il n&apos;y connaît pas de /ride. Une API HTTP répond ainsi là où la route ou l&apos;étape (stage) manque.</translation>
    </message>
    <message>
        <source>The server knows the address, but not for POST. A website answers like this, an API does not.</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>Le serveur connaît l&apos;adresse, mais pas pour POST. Un site web répond ainsi, une API non.</translation>
    </message>
    <message>
        <source>The server that answered is not the one that was asked for. Nothing was sent to it.</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>Le serveur qui a répondu n&apos;est pas celui qui était demandé. Rien n&apos;y a été envoyé.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate has expired</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>Le certificat du serveur a expiré</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is for another name</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>Le certificat du serveur est à un autre nom</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not trusted</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>Le certificat du serveur n&apos;est pas digne de confiance</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not valid yet</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>Le certificat du serveur n&apos;est pas encore valide</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is self-signed</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>Le certificat du serveur est autosigné</translation>
    </message>
    <message>
        <source>The server&apos;s certificate was refused</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>Le certificat du serveur a été refusé</translation>
    </message>
    <message>
        <source>The server&apos;s part of the sign-in is damaged</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>La part du serveur dans la connexion est abîmée</translation>
    </message>
    <message>
        <source>The service answered that it had failed.</source>
        <extracomment>workshop/aws_errors.py</extracomment>
        <translation>Le service a répondu qu&apos;il avait échoué.</translation>
    </message>
    <message>
        <source>The service behind it cannot take requests at the moment.</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>Le service qui est derrière ne peut pas prendre de requêtes en ce moment.</translation>
    </message>
    <message>
        <source>The service cannot be reached</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>Le service ne peut pas être joint</translation>
    </message>
    <message>
        <source>The service did not pick up</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>Le service n&apos;a pas décroché</translation>
    </message>
    <message>
        <source>The service gave a reason that this app has no words for.</source>
        <extracomment>workshop/aws_errors.py</extracomment>
        <translation>Le service a donné une raison pour laquelle cette application n&apos;a pas de mots.</translation>
    </message>
    <message>
        <source>The service has a problem of its own</source>
        <extracomment>cognito/error_table.py</extracomment>
        <translation>Le service a un problème de son côté</translation>
    </message>
    <message>
        <source>The service in {region} has no such app client.</source>
        <extracomment>workshop/findings.py</extracomment>
        <translation>Le service dans {region} n&apos;a pas ce client d&apos;application.</translation>
    </message>
    <message>
        <source>The service in {region} has no such app client. The other one is there, so the two are not of one pool.</source>
        <extracomment>workshop/findings.py</extracomment>
        <translation>Le service dans {region} n&apos;a pas ce client d&apos;application. L&apos;autre existe, les deux ne sont donc pas du même pool.</translation>
    </message>
    <message>
        <source>The service in {region} has no such user pool and no such app client.</source>
        <extracomment>workshop/findings.py</extracomment>
        <translation>Le service dans {region} n&apos;a ni ce pool d&apos;utilisateurs ni ce client d&apos;application.</translation>
    </message>
    <message>
        <source>The service in {region} has no such user pool.</source>
        <extracomment>workshop/findings.py</extracomment>
        <translation>Le service dans {region} n&apos;a pas ce pool d&apos;utilisateurs.</translation>
    </message>
    <message>
        <source>The service in {region} has no such user pool. The other one is there, so the two are not of one pool.</source>
        <extracomment>workshop/findings.py</extracomment>
        <translation>Le service dans {region} n&apos;a pas ce pool d&apos;utilisateurs. L&apos;autre existe, les deux ne vont donc pas ensemble.</translation>
    </message>
    <message>
        <source>The service in {region} knows both the user pool and the app client.</source>
        <extracomment>workshop/findings.py</extracomment>
        <translation>Le service dans {region} connaît le pool d&apos;utilisateurs et le client d&apos;application.</translation>
    </message>
    <message>
        <source>The service knows the app client.</source>
        <extracomment>workshop/findings.py</extracomment>
        <translation>Le service connaît le client d&apos;application.</translation>
    </message>
    <message>
        <source>The settings could not be read</source>
        <extracomment>app/composition.py</extracomment>
        <translation>Les réglages n&apos;ont pas pu être lus</translation>
    </message>
    <message>
        <source>The sign-in has expired</source>
        <extracomment>cognito/error_table_refused.py</extracomment>
        <translation>La connexion a expiré</translation>
    </message>
    <message>
        <source>The sign-in page of a public network or a company&apos;s proxy looks like this.</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>La page de connexion d&apos;un réseau public ou le proxy d&apos;une entreprise ressemble à cela.</translation>
    </message>
    <message>
        <source>The signature does not fit</source>
        <extracomment>cognito/error_table_signed.py</extracomment>
        <translation>La signature ne correspond pas</translation>
    </message>
    <message>
        <source>The stack cannot do that now</source>
        <extracomment>workshop/aws_errors.py</extracomment>
        <translation>La pile ne peut pas faire cela maintenant</translation>
    </message>
    <message>
        <source>The stack has changed since the preview was made, or the preview is gone.</source>
        <extracomment>workshop/aws_errors.py</extracomment>
        <translation>La pile a changé depuis que l&apos;aperçu a été fait, ou l&apos;aperçu a disparu.</translation>
    </message>
    <message>
        <source>The stack is protected against deletion</source>
        <extracomment>workshop/aws_errors.py</extracomment>
        <translation>La pile est protégée contre la suppression</translation>
    </message>
    <message>
        <source>The stack needs the bucket of module 1, with the website in it, in the same Region.</source>
        <extracomment>workshop/guide_module_2.py</extracomment>
        <translation>La pile a besoin du compartiment du module 1, avec le site web dedans, dans la même Région.</translation>
    </message>
    <message>
        <source>The stack wanted to add the API&apos;s address to js/config.js, and there is none in the bucket.</source>
        <extracomment>workshop/stack_reasons.py</extracomment>
        <translation>La pile voulait ajouter l&apos;adresse de l&apos;API à js/config.js, et il n&apos;y en a pas dans le compartiment.</translation>
    </message>
    <message>
        <source>The stack wanted to write js/config.js into a bucket of another Region than its own.</source>
        <extracomment>workshop/stack_reasons.py</extracomment>
        <translation>La pile voulait écrire js/config.js dans un compartiment d&apos;une autre Région que la sienne.</translation>
    </message>
    <message>
        <source>The stack wanted to write js/config.js into a bucket that does not exist.</source>
        <extracomment>workshop/stack_reasons.py</extracomment>
        <translation>La pile voulait écrire js/config.js dans un compartiment qui n&apos;existe pas.</translation>
    </message>
    <message>
        <source>The stack {name} in {region} is there ({status}), but names no user pool.</source>
        <extracomment>workshop/pool_lookup.py</extracomment>
        <translation>La pile {name} dans {region} existe ({status}), mais ne nomme aucun pool d&apos;utilisateurs.</translation>
    </message>
    <message>
        <source>The stack&apos;s own role was refused when it wrote js/config.js: the bucket&apos;s policy, its encryption key or a rule of the organisation forbids it.</source>
        <extracomment>workshop/stack_reasons.py</extracomment>
        <translation>Le rôle de la pile a été refusé quand il a écrit js/config.js&#xa0;: la politique du compartiment, sa clé de chiffrement ou une règle de l&apos;organisation l&apos;interdit.</translation>
    </message>
    <message>
        <source>The stack&apos;s page can launch the ride&apos;s API as well.</source>
        <extracomment>workshop/guide_module_2.py</extracomment>
        <translation>La page de la pile peut aussi lancer l&apos;API des courses.</translation>
    </message>
    <message>
        <source>The stage is set
The pool is told what to ask, and an administrator makes a rider.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>Le décor est planté
On dit au pool quoi demander, et un administrateur crée un passager.</translation>
    </message>
    <message>
        <source>The tabs at the top of the inspector turn from one token to the other.</source>
        <extracomment>workshop/guide_module_2.py</extracomment>
        <translation>Les onglets en haut de l&apos;inspecteur font passer d&apos;un jeton à l&apos;autre.</translation>
    </message>
    <message>
        <source>The template makes IAM resources: a role that lets one function write one object. CloudFormation makes none unless somebody has acknowledged it (CAPABILITY_IAM).</source>
        <extracomment>workshop/aws_errors.py</extracomment>
        <translation>Le modèle crée des ressources IAM&#xa0;: un rôle qui permet à une seule fonction d&apos;écrire un seul objet. CloudFormation n&apos;en crée pas tant que quelqu&apos;un ne l&apos;a pas reconnu (CAPABILITY_IAM).</translation>
    </message>
    <message>
        <source>The temporary password has expired</source>
        <extracomment>cognito/error_table_refused.py</extracomment>
        <translation>Le mot de passe temporaire a expiré</translation>
    </message>
    <message>
        <source>The token carries none; only access tokens do.</source>
        <extracomment>cognito/gateway.py</extracomment>
        <translation>Le jeton n&apos;en porte pas&#xa0;; seuls les jetons d&apos;accès en portent.</translation>
    </message>
    <message>
        <source>The token carries {names} and more.</source>
        <extracomment>cognito/gateway.py</extracomment>
        <translation>Le jeton porte {names} et d&apos;autres.</translation>
    </message>
    <message>
        <source>The token carries {names}.</source>
        <extracomment>cognito/gateway.py</extracomment>
        <translation>Le jeton porte {names}.</translation>
    </message>
    <message>
        <source>The token does not say what it is for (token_use); Cognito writes id or access.</source>
        <extracomment>cognito/verification.py</extracomment>
        <translation>Le jeton ne dit pas à quoi il sert (token_use)&#xa0;; Cognito écrit id ou access.</translation>
    </message>
    <message>
        <source>The token does not say when it was issued (iat); it need not, but Cognito&apos;s always do.</source>
        <extracomment>cognito/token_times.py</extracomment>
        <translation>Le jeton ne dit pas quand il a été émis (iat)&#xa0;; il n&apos;y est pas obligé, mais ceux de Cognito le disent toujours.</translation>
    </message>
    <message>
        <source>The token does not say which app client it is for ({claim}).</source>
        <extracomment>cognito/verification.py</extracomment>
        <translation>Le jeton ne dit pas à quel client d&apos;application il est destiné ({claim}).</translation>
    </message>
    <message>
        <source>The token does not say who issued it (iss); this pool&apos;s issuer is {issuer}.</source>
        <extracomment>cognito/verification.py</extracomment>
        <translation>Le jeton ne dit pas qui l&apos;a émis (iss)&#xa0;; l&apos;émetteur de ce pool est {issuer}.</translation>
    </message>
    <message>
        <source>The token does not say {says} ({claim}).</source>
        <extracomment>cognito/token_times.py</extracomment>
        <translation>Le jeton ne dit pas {says} ({claim}).</translation>
    </message>
    <message>
        <source>The token has to be one that can be decoded.</source>
        <extracomment>cognito/gateway.py</extracomment>
        <translation>Le jeton doit pouvoir être décodé.</translation>
    </message>
    <message>
        <source>The token is not this app client&apos;s</source>
        <extracomment>cognito/error_table_refused.py</extracomment>
        <translation>Le jeton n&apos;est pas à ce client d&apos;application</translation>
    </message>
    <message>
        <source>The token may be good, but a policy of the API, or what its authorizer returned, denies this call.</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>Le jeton est peut-être bon, mais une politique de l&apos;API, ou ce qu&apos;a renvoyé son autorisateur, refuse cet appel.</translation>
    </message>
    <message>
        <source>The token that was sent is of another kind.</source>
        <extracomment>cognito/error_table_refused.py</extracomment>
        <translation>Le jeton envoyé est d&apos;une autre sorte.</translation>
    </message>
    <message>
        <source>The token was let in. The function raised an error, or what it returned is not of the form that a proxy integration takes: statusCode, headers, body.</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>Le jeton est entré. La fonction a levé une erreur, ou ce qu&apos;elle a renvoyé n&apos;a pas la forme qu&apos;attend une intégration proxy&#xa0;: statusCode, headers, body.</translation>
    </message>
    <message>
        <source>The token was let in. Then API Gateway may have had no permission to call the function, or the mapping of its answer failed.</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>Le jeton est entré. Ensuite, API Gateway n&apos;avait peut-être pas l&apos;autorisation d&apos;appeler la fonction, ou la conversion de sa réponse a échoué.</translation>
    </message>
    <message>
        <source>The token was let in; what the function then did went wrong. Writing into the Rides table without the permission to is the usual cause.</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>Le jeton est entré&#xa0;; c&apos;est ce que la fonction a fait ensuite qui a mal tourné. Écrire dans la table Rides sans en avoir l&apos;autorisation en est la cause habituelle.</translation>
    </message>
    <message>
        <source>The token would cross the network for everyone to read, and whoever reads it is you until it expires. Nothing was sent.</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>Le jeton traverserait le réseau, lisible par tous, et qui le lit passe pour vous jusqu&apos;à son expiration. Rien n&apos;a été envoyé.</translation>
    </message>
    <message>
        <source>The two do not belong together. Which of them is wrong, Cognito does not say.</source>
        <extracomment>cognito/error_table_refused.py</extracomment>
        <translation>Les deux ne vont pas ensemble. Lequel est faux, Cognito ne le dit pas.</translation>
    </message>
    <message>
        <source>The two sides could not agree on an encrypted connection. The other side may not speak TLS at all.</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>Les deux côtés n&apos;ont pas pu convenir d&apos;une connexion chiffrée. L&apos;autre côté ne parle peut-être pas TLS du tout.</translation>
    </message>
    <message>
        <source>The update cannot be previewed</source>
        <extracomment>workshop/stack.py</extracomment>
        <translation>L&apos;aperçu de la mise à jour est impossible</translation>
    </message>
    <message>
        <source>The user is not in a state for that</source>
        <extracomment>cognito/error_table_signed.py</extracomment>
        <translation>L&apos;utilisateur n&apos;est pas dans un état qui le permet</translation>
    </message>
    <message>
        <source>The user pool is not there</source>
        <extracomment>cognito/error_table_pool.py</extracomment>
        <translation>Le pool d&apos;utilisateurs n&apos;existe pas</translation>
    </message>
    <message>
        <source>The users&apos; stack has no pool to offer</source>
        <extracomment>workshop/stack_command.py</extracomment>
        <translation>La pile des utilisateurs n&apos;a pas de pool à offrir</translation>
    </message>
    <message>
        <source>The values of this sign-in
All but the secret ones are shown as they were sent.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>Les valeurs de cette connexion
Toutes sauf les secrètes sont affichées telles qu&apos;elles ont été envoyées.</translation>
    </message>
    <message>
        <source>The version of the access token&apos;s format.</source>
        <extracomment>cognito/comparison.py</extracomment>
        <translation>La version du format du jeton d&apos;accès.</translation>
    </message>
    <message>
        <source>The version of the access token&apos;s make-up.</source>
        <extracomment>cognito/claims.py</extracomment>
        <translation>La version de la composition du jeton d&apos;accès.</translation>
    </message>
    <message>
        <source>The website has no configuration yet</source>
        <extracomment>workshop/stack_reasons.py</extracomment>
        <translation>Le site web n&apos;a pas encore de configuration</translation>
    </message>
    <message>
        <source>The workshop guide
Seven steps. Each is ticked when it has happened.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>Le guide de l&apos;atelier
Sept étapes. Chacune est cochée quand elle s&apos;est produite.</translation>
    </message>
    <message>
        <source>The workshop&apos;s API takes one of the tokens in its Authorization header. Which?</source>
        <extracomment>workshop/guide_module_2.py</extracomment>
        <translation>L&apos;API de l&apos;atelier prend l&apos;un des jetons dans son en-tête Authorization. Lequel&#xa0;?</translation>
    </message>
    <message>
        <source>The wrong one of two
A REST API that asks for no scopes wants the ID token, not this one.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>Le mauvais des deux
Une API REST qui ne demande pas de portées veut le jeton d&apos;ID, pas celui-ci.</translation>
    </message>
    <message>
        <source>The {name} is JSON, but not an object.</source>
        <extracomment>cognito/jwt_parts.py</extracomment>
        <translation>La partie «&#xa0;{name}&#xa0;» est du JSON, mais pas un objet.</translation>
    </message>
    <message>
        <source>The {name} is cut off: Base64url never has {count} characters.</source>
        <extracomment>cognito/jwt_parts.py</extracomment>
        <translation>La partie «&#xa0;{name}&#xa0;» est coupée&#xa0;: Base64url n&apos;a jamais {count} caractères.</translation>
    </message>
    <message>
        <source>The {name} is empty.</source>
        <extracomment>cognito/json_faults.py</extracomment>
        <translation>La partie «&#xa0;{name}&#xa0;» est vide.</translation>
    </message>
    <message>
        <source>The {name} is nested deeper than {most_levels} levels.</source>
        <extracomment>cognito/jwt_parts.py</extracomment>
        <translation>La partie «&#xa0;{name}&#xa0;» est imbriquée sur plus de {most_levels} niveaux.</translation>
    </message>
    <message>
        <source>The {name} is not Base64url: {wrong} does not belong to it.</source>
        <extracomment>cognito/jwt_parts.py</extracomment>
        <translation>La partie «&#xa0;{name}&#xa0;» n&apos;est pas du Base64url&#xa0;: {wrong} n&apos;y a pas sa place.</translation>
    </message>
    <message>
        <source>The {name} is not UTF-8 text.</source>
        <extracomment>cognito/jwt_parts.py</extracomment>
        <translation>La partie «&#xa0;{name}&#xa0;» n&apos;est pas du texte UTF-8.</translation>
    </message>
    <message>
        <source>The {part} names {listed} more than once, and readers differ in which one they believe.</source>
        <extracomment>cognito/jwt_parts.py</extracomment>
        <translation>La partie «&#xa0;{part}&#xa0;» nomme {listed} plus d&apos;une fois, et les lecteurs ne croient pas tous la même valeur.</translation>
    </message>
    <message>
        <source>There are as many of these in the account as Amazon allows.</source>
        <extracomment>workshop/stack_reasons.py</extracomment>
        <translation>Il y en a dans le compte autant qu&apos;Amazon en permet.</translation>
    </message>
    <message>
        <source>There are no AWS credentials</source>
        <extracomment>workshop/aws_errors.py</extracomment>
        <translation>Il n&apos;y a pas d&apos;identifiants AWS</translation>
    </message>
    <message>
        <source>There are too many pools</source>
        <extracomment>session/profiles.py</extracomment>
        <translation>Il y a trop de pools</translation>
    </message>
    <message>
        <source>There is a group of that name</source>
        <extracomment>cognito/error_table_signed.py</extracomment>
        <translation>Il existe un groupe de ce nom</translation>
    </message>
    <message>
        <source>There is a new access token, so its hash is another.</source>
        <extracomment>cognito/comparison.py</extracomment>
        <translation>Il y a un nouveau jeton d&apos;accès, son hachage en est donc un autre.</translation>
    </message>
    <message>
        <source>There is a stack of that name already</source>
        <extracomment>workshop/aws_errors.py</extracomment>
        <translation>Il existe déjà une pile de ce nom</translation>
    </message>
    <message>
        <source>There is an account with this user name or address in the pool.</source>
        <extracomment>cognito/error_table_pool.py</extracomment>
        <translation>Il y a dans le pool un compte avec ce nom d&apos;utilisateur ou cette adresse.</translation>
    </message>
    <message>
        <source>There is more in the file than the configuration</source>
        <extracomment>workshop/config_text.py</extracomment>
        <translation>Le fichier contient plus que la configuration</translation>
    </message>
    <message>
        <source>There is no API to ask yet</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>Il n&apos;y a pas encore d&apos;API à interroger</translation>
    </message>
    <message>
        <source>There is no app client {client_id} in {region}.</source>
        <extracomment>workshop/findings.py</extracomment>
        <translation>Il n&apos;y a pas de client d&apos;application {client_id} dans {region}.</translation>
    </message>
    <message>
        <source>There is no second factor to use</source>
        <extracomment>cognito/error_table_pool.py</extracomment>
        <translation>Il n&apos;y a pas de second facteur à utiliser</translation>
    </message>
    <message>
        <source>There is no signature that could be read.</source>
        <extracomment>cognito/verification.py</extracomment>
        <translation>Il n&apos;y a pas de signature lisible.</translation>
    </message>
    <message>
        <source>There is no such app client to ask about.</source>
        <extracomment>workshop/findings.py</extracomment>
        <translation>Il n&apos;y a pas de tel client d&apos;application à interroger.</translation>
    </message>
    <message>
        <source>There is no such bucket</source>
        <extracomment>workshop/aws_errors.py, workshop/website.py</extracomment>
        <translation>Ce compartiment n&apos;existe pas</translation>
    </message>
    <message>
        <source>There is no such file</source>
        <extracomment>workshop/config_text.py</extracomment>
        <translation>Ce fichier n&apos;existe pas</translation>
    </message>
    <message>
        <source>There is no such profile</source>
        <extracomment>workshop/aws_errors.py</extracomment>
        <translation>Ce profil n&apos;existe pas</translation>
    </message>
    <message>
        <source>There is no such stack</source>
        <extracomment>workshop/aws_errors.py, workshop/stack.py</extracomment>
        <translation>Cette pile n&apos;existe pas</translation>
    </message>
    <message>
        <source>There is no token here.</source>
        <extracomment>cognito/jwt_parts.py</extracomment>
        <translation>Il n&apos;y a pas de jeton ici.</translation>
    </message>
    <message>
        <source>There is no way through the network to the service at the moment.</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>Aucun chemin ne mène en ce moment au service par le réseau.</translation>
    </message>
    <message>
        <source>There is nothing at that address</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>Il n&apos;y a rien à cette adresse</translation>
    </message>
    <message>
        <source>There is nothing in it that looks like a token.</source>
        <extracomment>workshop/token_file.py</extracomment>
        <translation>Rien n&apos;y ressemble à un jeton.</translation>
    </message>
    <message>
        <source>There is nothing left to verify, so no code was sent.</source>
        <extracomment>cognito/error_table_given.py</extracomment>
        <translation>Il n&apos;y a plus rien à vérifier, aucun code n&apos;a donc été envoyé.</translation>
    </message>
    <message>
        <source>There is nothing left to verify.</source>
        <extracomment>cognito/error_table_refused.py</extracomment>
        <translation>Il n&apos;y a plus rien à vérifier.</translation>
    </message>
    <message>
        <source>There is nothing to send this to yet.</source>
        <extracomment>app/pool_keeper.py</extracomment>
        <translation>Il n&apos;y a encore rien où envoyer cela.</translation>
    </message>
    <message>
        <source>There is nothing to verify</source>
        <extracomment>cognito/error_table_account.py</extracomment>
        <translation>Il n&apos;y a rien à vérifier</translation>
    </message>
    <message>
        <source>There is nowhere to send a code</source>
        <extracomment>cognito/error_table_given.py</extracomment>
        <translation>Il n&apos;y a nulle part où envoyer un code</translation>
    </message>
    <message>
        <source>There is nowhere to send such a code</source>
        <extracomment>cognito/error_table_given.py</extracomment>
        <translation>Il n&apos;y a nulle part où envoyer un tel code</translation>
    </message>
    <message>
        <source>There were too many requests in a short time, from this account as a whole.</source>
        <extracomment>workshop/aws_errors.py</extracomment>
        <translation>Il y a eu trop de requêtes en peu de temps, pour ce compte dans son ensemble.</translation>
    </message>
    <message>
        <source>These AWS credentials lack a permission</source>
        <extracomment>cognito/error_table_signed.py</extracomment>
        <translation>Il manque une autorisation à ces identifiants AWS</translation>
    </message>
    <message>
        <source>These are the ways that the pool offers.</source>
        <extracomment>cognito/challenge_entries.py</extracomment>
        <translation>Voici les façons que propose le pool.</translation>
    </message>
    <message>
        <source>These credentials find no stack of that name in {listed}.</source>
        <extracomment>workshop/pool_lookup.py</extracomment>
        <translation>Ces identifiants ne trouvent pas de pile de ce nom dans {listed}.</translation>
    </message>
    <message>
        <source>They are kept in {kept}. The app starts as if it were the first time.</source>
        <extracomment>app/composition.py</extracomment>
        <translation>Ils sont conservés dans {kept}. L&apos;application démarre comme la première fois.</translation>
    </message>
    <message>
        <source>They were good for some hours only, as those of single sign-on and of roles are.</source>
        <extracomment>cognito/error_table_signed.py</extracomment>
        <translation>Ils n&apos;étaient bons que quelques heures, comme ceux de l&apos;authentification unique et des rôles.</translation>
    </message>
    <message>
        <source>This account cannot be confirmed</source>
        <extracomment>cognito/error_table_refused.py</extracomment>
        <translation>Ce compte ne peut pas être confirmé</translation>
    </message>
    <message>
        <source>This account is confirmed already</source>
        <extracomment>cognito/error_table_given.py, cognito/error_table_refused.py</extracomment>
        <translation>Ce compte est déjà confirmé</translation>
    </message>
    <message>
        <source>This account is not verified yet</source>
        <extracomment>cognito/error_table_pool.py</extracomment>
        <translation>Ce compte n&apos;est pas encore vérifié</translation>
    </message>
    <message>
        <source>This app client does not allow that way of signing in</source>
        <extracomment>cognito/error_table_given.py</extracomment>
        <translation>Ce client d&apos;application ne permet pas cette façon de se connecter</translation>
    </message>
    <message>
        <source>This app client has a secret</source>
        <extracomment>cognito/error_table_refused.py</extracomment>
        <translation>Ce client d&apos;application a un secret</translation>
    </message>
    <message>
        <source>This cannot be changed here</source>
        <extracomment>cognito/attribute_rules.py</extracomment>
        <translation>Cela ne peut pas être modifié ici</translation>
    </message>
    <message>
        <source>This computer has no AWS credentials</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>Cet ordinateur n&apos;a pas d&apos;identifiants AWS</translation>
    </message>
    <message>
        <source>This computer is known already</source>
        <extracomment>cognito/error_table_account.py</extracomment>
        <translation>Cet ordinateur est déjà connu</translation>
    </message>
    <message>
        <source>This computer was not recognised</source>
        <extracomment>cognito/devices.py</extracomment>
        <translation>Cet ordinateur n&apos;a pas été reconnu</translation>
    </message>
    <message>
        <source>This computer&apos;s clock agrees with the service&apos;s, give or take a second.</source>
        <extracomment>workshop/findings.py</extracomment>
        <translation>L&apos;horloge de cet ordinateur s&apos;accorde avec celle du service, à une seconde près.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is off</source>
        <extracomment>workshop/aws_errors.py</extracomment>
        <translation>L&apos;horloge de cet ordinateur est déréglée</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {seconds} s ahead of the service&apos;s, give or take one.</source>
        <extracomment>workshop/findings.py</extracomment>
        <translation>L&apos;horloge de cet ordinateur avance de {seconds} s sur celle du service, à une près.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {seconds} s behind the service&apos;s, give or take one.</source>
        <extracomment>workshop/findings.py</extracomment>
        <translation>L&apos;horloge de cet ordinateur retarde de {seconds} s sur celle du service, à une près.</translation>
    </message>
    <message>
        <source>This forgery takes the published key for a shared secret, and the key that the token names can&apos;t be fetched.</source>
        <extracomment>cognito/breaking.py</extracomment>
        <translation>Cette falsification prend la clé publiée pour un secret partagé, et la clé que nomme le jeton ne peut pas être obtenue.</translation>
    </message>
    <message>
        <source>This has to be signed</source>
        <extracomment>cognito/error_table_signed.py</extracomment>
        <translation>Cela doit être signé</translation>
    </message>
    <message>
        <source>This is a fault of ours and nothing that you did. What you typed is still there.</source>
        <extracomment>jobs/jobs.py</extracomment>
        <translation>C&apos;est une erreur de notre part et vous n&apos;y êtes pour rien. Ce que vous avez tapé est toujours là.</translation>
    </message>
    <message>
        <source>This is no recording that can be shown</source>
        <extracomment>cognito/har_reading.py</extracomment>
        <translation>Ce n&apos;est pas un enregistrement affichable</translation>
    </message>
    <message>
        <source>This is the second half of a proof whose first half the app did not begin. Start again.</source>
        <extracomment>cognito/challenges.py</extracomment>
        <translation>C&apos;est la seconde moitié d&apos;une preuve dont l&apos;application n&apos;a pas commencé la première. Recommencez.</translation>
    </message>
    <message>
        <source>This is too long for a keyring</source>
        <extracomment>session/pieces.py</extracomment>
        <translation>C&apos;est trop long pour un trousseau</translation>
    </message>
    <message>
        <source>This is {count} characters long; nothing beyond {most_characters} is decoded.</source>
        <extracomment>cognito/jwt_parts.py</extracomment>
        <translation>Cela compte {count} caractères&#xa0;; rien n&apos;est décodé au-delà de {most_characters}.</translation>
    </message>
    <message>
        <source>This operation is not enabled for the user pool.</source>
        <extracomment>cognito/error_table_pool.py</extracomment>
        <translation>Cette opération n&apos;est pas activée pour le pool d&apos;utilisateurs.</translation>
    </message>
    <message>
        <source>This pool does not take registrations</source>
        <extracomment>cognito/error_table_refused.py</extracomment>
        <translation>Ce pool n&apos;accepte pas d&apos;inscriptions</translation>
    </message>
    <message>
        <source>This pool gives a new refresh token at each refresh, and this one has been replaced. Somebody else may have used it.</source>
        <extracomment>cognito/error_table_refused.py</extracomment>
        <translation>Ce pool donne un nouveau jeton d&apos;actualisation à chaque actualisation, et celui-ci a été remplacé. Quelqu&apos;un d&apos;autre s&apos;en est peut-être servi.</translation>
    </message>
    <message>
        <source>This pool has no key {key_id}; its keys are {known}.{aside}</source>
        <extracomment>cognito/verification.py</extracomment>
        <translation>Ce pool n&apos;a pas de clé {key_id}&#xa0;; ses clés sont {known}.{aside}</translation>
    </message>
    <message>
        <source>This pool remembers no devices</source>
        <extracomment>cognito/error_table_account.py</extracomment>
        <translation>Ce pool ne mémorise pas d&apos;appareils</translation>
    </message>
    <message>
        <source>This pool wants a phone number</source>
        <extracomment>cognito/error_table_given.py</extracomment>
        <translation>Ce pool veut un numéro de téléphone</translation>
    </message>
    <message>
        <source>This pool wants a user name</source>
        <extracomment>cognito/error_table_given.py</extracomment>
        <translation>Ce pool veut un nom d&apos;utilisateur</translation>
    </message>
    <message>
        <source>This pool wants an email address</source>
        <extracomment>cognito/error_table_given.py</extracomment>
        <translation>Ce pool veut une adresse e-mail</translation>
    </message>
    <message>
        <source>This request has to be signed with AWS credentials, and none were found where the AWS CLI looks for them: the environment, and the profile that AWS_PROFILE names.</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>Cette requête doit être signée avec des identifiants AWS, et aucun n&apos;a été trouvé là où l&apos;AWS CLI les cherche&#xa0;: l&apos;environnement, et le profil que nomme AWS_PROFILE.</translation>
    </message>
    <message>
        <source>This sign-in cannot go on</source>
        <extracomment>cognito/error_table_refused.py</extracomment>
        <translation>Cette connexion ne peut pas continuer</translation>
    </message>
    <message>
        <source>This token can&apos;t be broken any further</source>
        <extracomment>cognito/breaking.py</extracomment>
        <translation>Ce jeton ne peut pas être falsifié davantage</translation>
    </message>
    <message>
        <source>This token carries no at_hash, so there is nothing to compare.</source>
        <extracomment>cognito/verification.py</extracomment>
        <translation>Ce jeton ne porte pas d&apos;at_hash&#xa0;: il n&apos;y a donc rien à comparer.</translation>
    </message>
    <message>
        <source>This token does not say when the person signed in (auth_time).</source>
        <extracomment>cognito/token_times.py</extracomment>
        <translation>Ce jeton ne dit pas quand la personne s&apos;est connectée (auth_time).</translation>
    </message>
    <message>
        <source>This token is encrypted and not signed.</source>
        <extracomment>cognito/verification.py</extracomment>
        <translation>Ce jeton est chiffré et non signé.</translation>
    </message>
    <message>
        <source>This token was shortened: what “{mark}” stands for is missing, and nothing brings it back.</source>
        <extracomment>cognito/jwt_parts.py</extracomment>
        <translation>Ce jeton a été abrégé : ce que remplace « {mark} » manque, et rien ne peut le rétablir.</translation>
    </message>
    <message>
        <source>This user is disabled</source>
        <extracomment>cognito/error_table_refused.py</extracomment>
        <translation>Cet utilisateur est désactivé</translation>
    </message>
    <message>
        <source>Three Base64url parts; header and payload are JSON objects that name each member once.</source>
        <extracomment>cognito/verification.py</extracomment>
        <translation>Trois parties Base64url&#xa0;; l&apos;en-tête et le contenu sont des objets JSON qui nomment chaque membre une seule fois.</translation>
    </message>
    <message>
        <source>Throttling
Three tries with growing pauses, then the app asks for patience.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>Limitation du débit
Trois essais à intervalles croissants, puis l&apos;application demande de la patience.</translation>
    </message>
    <message>
        <source>Ties this ID token to one access token: the first half of that token&apos;s SHA-256.</source>
        <extracomment>cognito/claims.py</extracomment>
        <translation>Lie ce jeton d&apos;ID à un jeton d&apos;accès&#xa0;: la première moitié du SHA-256 de ce jeton.</translation>
    </message>
    <message>
        <source>Ties this ID token to one authorization code: the first half of that code&apos;s SHA-256.</source>
        <extracomment>cognito/claims.py</extracomment>
        <translation>Lie ce jeton d&apos;ID à un code d&apos;autorisation&#xa0;: la première moitié du SHA-256 de ce code.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <extracomment>cognito/attribute_rules.py</extracomment>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>Too many asked at once</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>Trop de demandes à la fois</translation>
    </message>
    <message>
        <source>Too many attempts</source>
        <extracomment>cognito/error_table_refused.py</extracomment>
        <translation>Trop de tentatives</translation>
    </message>
    <message>
        <source>Too many attempts for now</source>
        <extracomment>cognito/error_table_pool.py</extracomment>
        <translation>Trop de tentatives pour l&apos;instant</translation>
    </message>
    <message>
        <source>Too many wrong codes</source>
        <extracomment>cognito/error_table_pool.py</extracomment>
        <translation>Trop de mauvais codes</translation>
    </message>
    <message>
        <source>Too many wrong codes. Wait a quarter of an hour; you need no new account.</source>
        <extracomment>workshop/guide_module_2.py</extracomment>
        <translation>Trop de mauvais codes. Attendez un quart d&apos;heure&#xa0;; il ne vous faut pas de nouveau compte.</translation>
    </message>
    <message>
        <source>Try again in a moment, or go on without it.</source>
        <extracomment>session/system_keyring.py</extracomment>
        <translation>Réessayez dans un instant, ou continuez sans lui.</translation>
    </message>
    <message>
        <source>Try again in a moment: it is started again by itself.</source>
        <extracomment>app/local_pool_process.py</extracomment>
        <translation>Réessayez dans un instant&#xa0;: il redémarre de lui-même.</translation>
    </message>
    <message>
        <source>Try again later or from your usual network.</source>
        <extracomment>cognito/error_table_refused.py</extracomment>
        <translation>Réessayez plus tard ou depuis votre réseau habituel.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <extracomment>app/administration.py, cognito/error_table_pool.py</extracomment>
        <translation>Réessayez.</translation>
    </message>
    <message>
        <source>Try again. If it had worked after all, the next answer says so.</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>Réessayez. Si cela avait marché malgré tout, la prochaine réponse le dit.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, copy the details and report them.</source>
        <extracomment>jobs/jobs.py</extracomment>
        <translation>Réessayez. Si cela se reproduit, copiez les détails et signalez-les.</translation>
    </message>
    <message>
        <source>Try again. If it stays so, check the endpoint&apos;s address, and any proxy in between.</source>
        <extracomment>workshop/aws_errors.py</extracomment>
        <translation>Réessayez. Si rien ne change, vérifiez l&apos;adresse du point de terminaison, et tout proxy intermédiaire.</translation>
    </message>
    <message>
        <source>Try again. If it stays so, check the endpoint&apos;s address.</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>Réessayez. Si rien ne change, vérifiez l&apos;adresse du point de terminaison.</translation>
    </message>
    <message>
        <source>Try another network, or ask whoever runs the pool.</source>
        <extracomment>cognito/error_table_pool.py</extracomment>
        <translation>Essayez un autre réseau, ou demandez à qui gère le pool.</translation>
    </message>
    <message>
        <source>Turn to Compare in the inspector: it sets both tokens side by side, claim by claim.</source>
        <extracomment>workshop/guide_module_2.py</extracomment>
        <translation>Passez à Comparer dans l&apos;inspecteur&#xa0;: cette vue met les deux jetons côte à côte, claim par claim.</translation>
    </message>
    <message>
        <source>Two changes at the same time</source>
        <extracomment>cognito/error_table_pool.py</extracomment>
        <translation>Deux modifications en même temps</translation>
    </message>
    <message>
        <source>Two of the pool&apos;s settings contradict each other, or one is missing.</source>
        <extracomment>cognito/error_table_pool.py</extracomment>
        <translation>Deux des réglages du pool se contredisent, ou l&apos;un manque.</translation>
    </message>
    <message>
        <source>Type a whole number.</source>
        <extracomment>cognito/attribute_rules.py</extracomment>
        <translation>Tapez un nombre entier.</translation>
    </message>
    <message>
        <source>Type it as the user name, with the country&apos;s code and no spaces: +441632960001.</source>
        <extracomment>cognito/error_table_given.py</extracomment>
        <translation>Tapez-le comme nom d&apos;utilisateur, avec l&apos;indicatif du pays et sans espaces&#xa0;: +441632960001.</translation>
    </message>
    <message>
        <source>Type the app client&apos;s id; the console lists it under App clients.</source>
        <extracomment>workshop/pool_lookup.py</extracomment>
        <translation>Tapez l&apos;ID du client d&apos;application&#xa0;; la console l&apos;indique sous App clients.</translation>
    </message>
    <message>
        <source>Type the code from the newest message.</source>
        <extracomment>cognito/error_table_account.py, cognito/error_table_given.py</extracomment>
        <translation>Tapez le code du message le plus récent.</translation>
    </message>
    <message>
        <source>Type the code that the app shows now.</source>
        <extracomment>cognito/error_table_given.py</extracomment>
        <translation>Tapez le code que l&apos;application affiche maintenant.</translation>
    </message>
    <message>
        <source>Type the name of the website&apos;s bucket from module 1, like wildrydes-yourname, without s3:// or a path.</source>
        <extracomment>workshop/website.py</extracomment>
        <translation>Tapez le nom du compartiment du site web du module 1, comme wildrydes-yourname, sans s3:// ni chemin.</translation>
    </message>
    <message>
        <source>Type the newest code; if it is refused again, start the sign-in again.</source>
        <extracomment>cognito/error_table_given.py</extracomment>
        <translation>Tapez le code le plus récent&#xa0;; s&apos;il est refusé de nouveau, recommencez la connexion.</translation>
    </message>
    <message>
        <source>Type the present password again.</source>
        <extracomment>cognito/error_table_refused.py</extracomment>
        <translation>Retapez le mot de passe actuel.</translation>
    </message>
    <message>
        <source>Type the present password again; if that does not help, sign in again.</source>
        <extracomment>cognito/error_table_refused.py</extracomment>
        <translation>Retapez le mot de passe actuel&#xa0;; si cela n&apos;aide pas, reconnectez-vous.</translation>
    </message>
    <message>
        <source>Type true or false.</source>
        <extracomment>cognito/attribute_rules.py</extracomment>
        <translation>Tapez true ou false.</translation>
    </message>
    <message>
        <source>Understand the tokens</source>
        <extracomment>workshop/guide_module_2.py</extracomment>
        <translation>Comprendre les jetons</translation>
    </message>
    <message>
        <source>Unlock the system&apos;s keyring and try again, or go on without it.</source>
        <extracomment>session/system_keyring.py</extracomment>
        <translation>Déverrouillez le trousseau du système et réessayez, ou continuez sans lui.</translation>
    </message>
    <message>
        <source>Unset WILDRYDES_CLIENT_SECRET, then start the app again.</source>
        <extracomment>workshop/findings.py</extracomment>
        <translation>Retirez WILDRYDES_CLIENT_SECRET de l&apos;environnement, puis redémarrez l&apos;application.</translation>
    </message>
    <message>
        <source>Use &apos;Forgotten password&apos; to get a code and choose a new one.</source>
        <extracomment>cognito/error_table_given.py</extracomment>
        <translation>Utilisez «&#xa0;Mot de passe oublié&#xa0;» pour recevoir un code et en choisir un nouveau.</translation>
    </message>
    <message>
        <source>Use https, or an address on 127.0.0.1.</source>
        <extracomment>cognito/faults.py, cognito/pool.py</extracomment>
        <translation>Utilisez https, ou une adresse sur 127.0.0.1.</translation>
    </message>
    <message>
        <source>Use the API&apos;s https address.</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>Utilisez l&apos;adresse https de l&apos;API.</translation>
    </message>
    <message>
        <source>Use the group that is there, or choose another name.</source>
        <extracomment>cognito/error_table_signed.py</extracomment>
        <translation>Utilisez le groupe qui existe, ou choisissez un autre nom.</translation>
    </message>
    <message>
        <source>Use your email address as the user name.</source>
        <extracomment>cognito/error_table_given.py</extracomment>
        <translation>Utilisez votre adresse e-mail comme nom d&apos;utilisateur.</translation>
    </message>
    <message>
        <source>User names have up to 128 letters, digits and signs, and no spaces.</source>
        <extracomment>cognito/error_table_given.py</extracomment>
        <translation>Les noms d&apos;utilisateur comptent jusqu&apos;à 128 lettres, chiffres et signes, et pas d&apos;espaces.</translation>
    </message>
    <message>
        <source>Verify
The code from the mail proves that the address is the rider&apos;s.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>Vérifier
Le code du mail prouve que l&apos;adresse est au passager.</translation>
    </message>
    <message>
        <source>Verify the account first if a code for that is still around; else ask whoever runs the pool.</source>
        <extracomment>cognito/error_table_given.py</extracomment>
        <translation>Vérifiez d&apos;abord le compte si un code pour cela existe encore&#xa0;; sinon, demandez à qui gère le pool.</translation>
    </message>
    <message>
        <source>Verify the address</source>
        <extracomment>workshop/guide_module_2.py</extracomment>
        <translation>Vérifier l&apos;adresse</translation>
    </message>
    <message>
        <source>Wait a few minutes, then try again.</source>
        <extracomment>cognito/error_table_refused.py</extracomment>
        <translation>Attendez quelques minutes, puis réessayez.</translation>
    </message>
    <message>
        <source>Wait a minute, then try again.</source>
        <extracomment>workshop/aws_errors.py</extracomment>
        <translation>Attendez une minute, puis réessayez.</translation>
    </message>
    <message>
        <source>Wait a moment, then ask again.</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>Attendez un instant, puis redemandez.</translation>
    </message>
    <message>
        <source>Wait a moment, then try again.</source>
        <extracomment>cognito/error_table_pool.py, cognito/faults.py</extracomment>
        <translation>Attendez un instant, puis réessayez.</translation>
    </message>
    <message>
        <source>Wait a moment, then try again. The details help whoever runs the pool.</source>
        <extracomment>cognito/error_row.py</extracomment>
        <translation>Attendez un instant, puis réessayez. Les détails aident qui gère le pool.</translation>
    </message>
    <message>
        <source>Wait a moment: the local pool is started again when it stops.</source>
        <extracomment>workshop/inbox.py</extracomment>
        <translation>Attendez un instant&#xa0;: le pool local est relancé quand il s&apos;arrête.</translation>
    </message>
    <message>
        <source>Wait a while, then ask for a new code.</source>
        <extracomment>cognito/error_table_pool.py</extracomment>
        <translation>Attendez un moment, puis demandez un nouveau code.</translation>
    </message>
    <message>
        <source>Wait a while, up to an hour, then try again.</source>
        <extracomment>cognito/error_table_pool.py</extracomment>
        <translation>Attendez un moment, jusqu&apos;à une heure, puis réessayez.</translation>
    </message>
    <message>
        <source>Wait for the next code and type that one.</source>
        <extracomment>cognito/error_table_given.py</extracomment>
        <translation>Attendez le prochain code et tapez celui-là.</translation>
    </message>
    <message>
        <source>Wait until it rests; a creation that failed has to be deleted first.</source>
        <extracomment>workshop/aws_errors.py</extracomment>
        <translation>Attendez qu&apos;elle soit au repos&#xa0;; une création qui a échoué doit d&apos;abord être supprimée.</translation>
    </message>
    <message>
        <source>Website</source>
        <extracomment>cognito/attribute_rules.py</extracomment>
        <translation>Site web</translation>
    </message>
    <message>
        <source>What Python&apos;s keyring found keeps secrets in a file that other programs can read.</source>
        <extracomment>session/system_keyring.py</extracomment>
        <translation>Ce que le keyring de Python a trouvé garde les secrets dans un fichier que d&apos;autres programmes peuvent lire.</translation>
    </message>
    <message>
        <source>What came back from the pool&apos;s JWKS address is not a set of keys.</source>
        <extracomment>cognito/jwks.py</extracomment>
        <translation>Ce qui est revenu de l&apos;adresse JWKS du pool n&apos;est pas un jeu de clés.</translation>
    </message>
    <message>
        <source>What came cannot be read as one, so whoever sent it is not Amazon, or it was damaged on the way.</source>
        <extracomment>workshop/aws_errors.py</extracomment>
        <translation>Ce qui est venu ne peut pas être lu comme tel&#xa0;: qui l&apos;a envoyé n&apos;est donc pas Amazon, ou cela a été abîmé en route.</translation>
    </message>
    <message>
        <source>What came is not a JSON object, so it is not the ride API that answered.</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>Ce qui est venu n&apos;est pas un objet JSON&#xa0;: ce n&apos;est donc pas l&apos;API des courses qui a répondu.</translation>
    </message>
    <message>
        <source>What each is for: id says who somebody is, access says what the bearer may do.</source>
        <extracomment>cognito/comparison.py</extracomment>
        <translation>À quoi sert chacun&#xa0;: id dit qui est quelqu&apos;un, access dit ce que le porteur peut faire.</translation>
    </message>
    <message>
        <source>What is sent
The proof, and nothing that would lead back to the password.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>Ce qui est envoyé
La preuve, et rien qui ramènerait au mot de passe.</translation>
    </message>
    <message>
        <source>What it has is {count} characters long, and no token is.</source>
        <extracomment>workshop/token_file.py</extracomment>
        <translation>Ce qu&apos;il contient compte {count} caractères, et aucun jeton n&apos;est aussi long.</translation>
    </message>
    <message>
        <source>What kind of provider it is: OIDC, SAML, Google, Facebook and so on.</source>
        <extracomment>cognito/claims.py</extracomment>
        <translation>Quelle sorte de fournisseur c&apos;est&#xa0;: OIDC, SAML, Google, Facebook, etc.</translation>
    </message>
    <message>
        <source>What the bearer may do, in words with spaces between; aws.cognito.signin.user.admin is to read and change their own account.</source>
        <extracomment>cognito/claims.py</extracomment>
        <translation>Ce que le porteur peut faire, en mots séparés par des espaces&#xa0;; aws.cognito.signin.user.admin, c&apos;est lire et modifier son propre compte.</translation>
    </message>
    <message>
        <source>What the bearer may do: only an access token says that.</source>
        <extracomment>cognito/comparison.py</extracomment>
        <translation>Ce que le porteur peut faire&#xa0;: seul un jeton d&apos;accès le dit.</translation>
    </message>
    <message>
        <source>What the person is casually called.</source>
        <extracomment>cognito/claims.py</extracomment>
        <translation>Comment on appelle la personne familièrement.</translation>
    </message>
    <message>
        <source>What the pool calls that provider.</source>
        <extracomment>cognito/claims.py</extracomment>
        <translation>Comment le pool appelle ce fournisseur.</translation>
    </message>
    <message>
        <source>What the server sent for the password proof is incomplete or unsafe to use, so nothing was proved to it.</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>Ce que le serveur a envoyé pour la preuve du mot de passe est incomplet ou dangereux à utiliser&#xa0;: rien ne lui a donc été prouvé.</translation>
    </message>
    <message>
        <source>What the token is for: id says who somebody is, access says what they may do.</source>
        <extracomment>cognito/claims.py</extracomment>
        <translation>À quoi sert le jeton&#xa0;: id dit qui est quelqu&apos;un, access dit ce qu&apos;il peut faire.</translation>
    </message>
    <message>
        <source>What was asked for is not there. Most often the ids are right and the Region is not.</source>
        <extracomment>cognito/error_table_pool.py</extracomment>
        <translation>Ce qui était demandé n&apos;existe pas. Le plus souvent, les ID sont justes et la Région ne l&apos;est pas.</translation>
    </message>
    <message>
        <source>What was kept in the keyring was damaged</source>
        <extracomment>session/pieces.py</extracomment>
        <translation>Ce qui était dans le trousseau était abîmé</translation>
    </message>
    <message>
        <source>When the identity came into the pool, in milliseconds since 1970.</source>
        <extracomment>cognito/claims.py</extracomment>
        <translation>Quand l&apos;identité est entrée dans le pool, en millisecondes depuis 1970.</translation>
    </message>
    <message>
        <source>When the person proved who they are; a refresh does not change it.</source>
        <extracomment>cognito/claims.py</extracomment>
        <translation>Quand la personne a prouvé qui elle est&#xa0;; une actualisation n&apos;y change rien.</translation>
    </message>
    <message>
        <source>When the person&apos;s details were last changed.</source>
        <extracomment>cognito/claims.py</extracomment>
        <translation>Quand les données de la personne ont été modifiées pour la dernière fois.</translation>
    </message>
    <message>
        <source>When the token ends; after this moment no API may take it.</source>
        <extracomment>cognito/claims.py</extracomment>
        <translation>Quand le jeton prend fin&#xa0;; après ce moment, aucune API ne doit l&apos;accepter.</translation>
    </message>
    <message>
        <source>When this token was issued, at the sign-in or at a refresh.</source>
        <extracomment>cognito/claims.py</extracomment>
        <translation>Quand ce jeton a été émis, à la connexion ou à une actualisation.</translation>
    </message>
    <message>
        <source>Whether the person has shown that messages to that number reach them.</source>
        <extracomment>cognito/claims.py</extracomment>
        <translation>Si la personne a montré que les messages à ce numéro lui parviennent.</translation>
    </message>
    <message>
        <source>Whether the person has shown that they can read mail sent to that address.</source>
        <extracomment>cognito/claims.py</extracomment>
        <translation>Si la personne a montré qu&apos;elle peut lire les mails envoyés à cette adresse.</translation>
    </message>
    <message>
        <source>Whether the pool made the account for this identity, and did not link it later.</source>
        <extracomment>cognito/claims.py</extracomment>
        <translation>Si le pool a créé le compte pour cette identité, et ne l&apos;a pas liée plus tard.</translation>
    </message>
    <message>
        <source>Which factors there are, and whether there are any, whoever runs the pool decides.</source>
        <extracomment>cognito/error_table_given.py</extracomment>
        <translation>Quels facteurs il y a, et s&apos;il y en a, c&apos;est qui gère le pool qui le décide.</translation>
    </message>
    <message>
        <source>Which flows an app client allows is one of its settings (ExplicitAuthFlows).</source>
        <extracomment>cognito/error_table_given.py</extracomment>
        <translation>Les flux qu&apos;un client d&apos;application permet sont l&apos;un de ses réglages (ExplicitAuthFlows).</translation>
    </message>
    <message>
        <source>Which second factors there are, and whether there are any, whoever runs the pool decides.</source>
        <extracomment>cognito/error_table_pool.py</extracomment>
        <translation>Quels seconds facteurs il y a, et s&apos;il y en a, c&apos;est qui gère le pool qui le décide.</translation>
    </message>
    <message>
        <source>Who acts on the person&apos;s behalf.</source>
        <extracomment>cognito/claims.py</extracomment>
        <translation>Qui agit au nom de la personne.</translation>
    </message>
    <message>
        <source>Who issued the token: the address of the user pool.</source>
        <extracomment>cognito/claims.py</extracomment>
        <translation>Qui a émis le jeton&#xa0;: l&apos;adresse du pool d&apos;utilisateurs.</translation>
    </message>
    <message>
        <source>Whoever gets no mail can be confirmed by an administrator, on the page Users. Then their address stays unverified, and a forgotten password stays forgotten.</source>
        <extracomment>workshop/guide_module_2.py</extracomment>
        <translation>Qui ne reçoit pas de mail peut être confirmé par un administrateur, sur la page Utilisateurs. Son adresse reste alors non vérifiée, et un mot de passe oublié reste oublié.</translation>
    </message>
    <message>
        <source>Whoever runs the pool can confirm you on the page Users, or let the pool send by Amazon SES.</source>
        <extracomment>cognito/error_table_pool.py</extracomment>
        <translation>Qui gère le pool peut vous confirmer sur la page Utilisateurs, ou laisser le pool envoyer par Amazon SES.</translation>
    </message>
    <message>
        <source>Whoever runs the pool has to change this; show them the details.</source>
        <extracomment>cognito/error_row.py, cognito/error_table_signed.py</extracomment>
        <translation>C&apos;est à qui gère le pool de changer cela&#xa0;; montrez-lui les détails.</translation>
    </message>
    <message>
        <source>Whom the token is for: the id of the app client that signed in.</source>
        <extracomment>cognito/claims.py</extracomment>
        <translation>À qui le jeton est destiné&#xa0;: l&apos;ID du client d&apos;application qui s&apos;est connecté.</translation>
    </message>
    <message>
        <source>Wild Rydes
The window is there, and the app&apos;s own pool answers. No account is needed.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>Wild Rydes
La fenêtre est là, et le pool propre à l&apos;application répond. Aucun compte n&apos;est nécessaire.</translation>
    </message>
    <message>
        <source>With an address and a password. Watch the Protocol panel: this is the one time that the password itself goes to Cognito, inside TLS.</source>
        <extracomment>workshop/guide_module_2.py</extracomment>
        <translation>Avec une adresse et un mot de passe. Regardez le panneau Protocole&#xa0;: c&apos;est la seule fois où le mot de passe lui-même va à Cognito, sous TLS.</translation>
    </message>
    <message>
        <source>With the country&apos;s code and no spaces: +441632960001.</source>
        <extracomment>cognito/attribute_rules.py</extracomment>
        <translation>Avec l&apos;indicatif du pays et sans espaces&#xa0;: +441632960001.</translation>
    </message>
    <message>
        <source>Without the pool&apos;s key there is nothing to check it with.</source>
        <extracomment>cognito/verification.py</extracomment>
        <translation>Sans la clé du pool, il n&apos;y a rien pour la contrôler.</translation>
    </message>
    <message>
        <source>Write it like +441632960001.</source>
        <extracomment>cognito/attribute_rules.py, cognito/error_table_account.py</extracomment>
        <translation>Écrivez-le comme +441632960001.</translation>
    </message>
    <message>
        <source>Write it like {example}.</source>
        <extracomment>cognito/attribute_rules.py</extracomment>
        <translation>Écrivez-le comme {example}.</translation>
    </message>
    <message>
        <source>Writing the website&apos;s configuration took too long</source>
        <extracomment>workshop/stack_reasons.py</extracomment>
        <translation>L&apos;écriture de la configuration du site web a pris trop de temps</translation>
    </message>
    <message>
        <source>Written on {day}</source>
        <extracomment>workshop/guide_report.py</extracomment>
        <translation>Écrit le {day}</translation>
    </message>
    <message>
        <source>Wrong clock
To the pool it is two hours later: tokens that were good are over by its time.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>Horloge déréglée
Pour le pool, il est deux heures de plus&#xa0;: des jetons qui étaient bons sont finis selon son heure.</translation>
    </message>
    <message>
        <source>Year, month and day: 1815-12-10.</source>
        <extracomment>cognito/attribute_rules.py</extracomment>
        <translation>Année, mois et jour&#xa0;: 1815-12-10.</translation>
    </message>
    <message>
        <source>You are signed in, and your tokens are good. Only the address of the API that takes them is missing: this pool&apos;s configuration has no invokeUrl.</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>Vous êtes connecté, et vos jetons sont bons. Il ne manque que l&apos;adresse de l&apos;API qui les prend&#xa0;: la configuration de ce pool n&apos;a pas d&apos;invokeUrl.</translation>
    </message>
    <message>
        <source>You have used that password before</source>
        <extracomment>cognito/error_table_given.py</extracomment>
        <translation>Vous avez déjà utilisé ce mot de passe</translation>
    </message>
    <message>
        <source>You may not do that in this account</source>
        <extracomment>workshop/aws_errors.py</extracomment>
        <translation>Vous n&apos;avez pas le droit de faire cela dans ce compte</translation>
    </message>
    <message>
        <source>You may not write to this bucket</source>
        <extracomment>workshop/website.py</extracomment>
        <translation>Vous n&apos;avez pas le droit d&apos;écrire dans ce compartiment</translation>
    </message>
    <message>
        <source>You were signed out</source>
        <extracomment>cognito/error_table_refused.py</extracomment>
        <translation>Vous avez été déconnecté</translation>
    </message>
    <message>
        <source>Your password</source>
        <extracomment>cognito/challenge_entries.py</extracomment>
        <translation>Votre mot de passe</translation>
    </message>
    <message>
        <source>a client secret doesn&apos;t belong in a file that is handed out</source>
        <extracomment>workshop/presets.py</extracomment>
        <translation>un secret de client n&apos;a pas sa place dans un fichier distribué</translation>
    </message>
    <message>
        <source>a date no calendar here reaches</source>
        <extracomment>cognito/token_times.py</extracomment>
        <translation>une date qu&apos;aucun calendrier n&apos;atteint ici</translation>
    </message>
    <message>
        <source>a question needs done_when = &quot;question_answered&quot;</source>
        <extracomment>workshop/guide_file.py</extracomment>
        <translation>une question a besoin de done_when = &quot;question_answered&quot;</translation>
    </message>
    <message>
        <source>another step has the id {id} already</source>
        <extracomment>workshop/guide_file.py</extracomment>
        <translation>une autre étape a déjà l&apos;id {id}</translation>
    </message>
    <message>
        <source>auth_time, amr, at_hash and nonce are nobody&apos;s business there: how long ago or how somebody signed in is for your code to ask.</source>
        <extracomment>cognito/gateway.py</extracomment>
        <translation>Personne ne s&apos;y occupe d&apos;auth_time, amr, at_hash et nonce&#xa0;: depuis quand ou comment quelqu&apos;un s&apos;est connecté, c&apos;est à votre code de le demander.</translation>
    </message>
    <message>
        <source>authentication tag</source>
        <extracomment>cognito/jwt_parts.py</extracomment>
        <translation>tag d&apos;authentification</translation>
    </message>
    <message>
        <source>choices are fewer than two</source>
        <extracomment>workshop/guide_file.py</extracomment>
        <translation>choices en compte moins de deux</translation>
    </message>
    <message>
        <source>ciphertext</source>
        <extracomment>cognito/jwt_parts.py</extracomment>
        <translation>texte chiffré</translation>
    </message>
    <message>
        <source>encrypted key</source>
        <extracomment>cognito/jwt_parts.py</extracomment>
        <translation>clé chiffrée</translation>
    </message>
    <message>
        <source>exactly {most}</source>
        <extracomment>cognito/attribute_rules.py</extracomment>
        <translation>exactement {most}</translation>
    </message>
    <message>
        <source>exp has to lie ahead.</source>
        <extracomment>cognito/gateway.py</extracomment>
        <translation>exp doit être dans l&apos;avenir.</translation>
    </message>
    <message>
        <source>from when on it may be used</source>
        <extracomment>cognito/token_times.py</extracomment>
        <translation>à partir de quand il peut servir</translation>
    </message>
    <message>
        <source>header</source>
        <extracomment>cognito/jwt_parts.py</extracomment>
        <translation>en-tête</translation>
    </message>
    <message>
        <source>id is not of the form of sign-in: small letters, digits, - and _</source>
        <extracomment>workshop/guide_file.py</extracomment>
        <translation>id n&apos;a pas la forme de sign-in&#xa0;: minuscules, chiffres, - et _</translation>
    </message>
    <message>
        <source>initialisation vector</source>
        <extracomment>cognito/jwt_parts.py</extracomment>
        <translation>vecteur d&apos;initialisation</translation>
    </message>
    <message>
        <source>it can&apos;t be read: {why}</source>
        <extracomment>workshop/presets.py</extracomment>
        <translation>le fichier ne peut pas être lu&#xa0;: {why}</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <extracomment>workshop/guide_file.py, workshop/presets.py</extracomment>
        <translation>le fichier est trop profondément imbriqué</translation>
    </message>
    <message>
        <source>it is not an object</source>
        <extracomment>workshop/pool_profiles.py</extracomment>
        <translation>ce n&apos;est pas un objet</translation>
    </message>
    <message>
        <source>it is too large for a guide</source>
        <extracomment>workshop/guide_file.py</extracomment>
        <translation>le fichier est trop gros pour un guide</translation>
    </message>
    <message>
        <source>it is too large for what it is</source>
        <extracomment>workshop/presets.py</extracomment>
        <translation>le fichier est trop gros pour ce qu&apos;il est</translation>
    </message>
    <message>
        <source>its issuer or its kind is not one that there is</source>
        <extracomment>workshop/pool_profiles.py</extracomment>
        <translation>son émetteur ou sa sorte n&apos;existe pas</translation>
    </message>
    <message>
        <source>line {line}, column {column}</source>
        <extracomment>workshop/config_text.py</extracomment>
        <translation>ligne {line}, colonne {column}</translation>
    </message>
    <message>
        <source>line {line}, column {column}: {what}</source>
        <extracomment>workshop/guide_file.py, workshop/presets.py</extracomment>
        <translation>ligne {line}, colonne {column}&#xa0;: {what}</translation>
    </message>
    <message>
        <source>local_pool is neither true nor false</source>
        <extracomment>workshop/guide_file.py</extracomment>
        <translation>local_pool n&apos;est ni true ni false</translation>
    </message>
    <message>
        <source>minutes is no number from 0.1 to 600</source>
        <extracomment>workshop/guide_file.py</extracomment>
        <translation>minutes n&apos;est pas un nombre de 0.1 à 600</translation>
    </message>
    <message>
        <source>more than 100 years</source>
        <extracomment>cognito/token_times.py</extracomment>
        <translation>plus de 100 ans</translation>
    </message>
    <message>
        <source>nested too deeply</source>
        <extracomment>workshop/config_text.py</extracomment>
        <translation>imbrication trop profonde</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>cognito/verification.py</extracomment>
        <translation>aucune</translation>
    </message>
    <message>
        <source>on_problem is not a table of {most} texts at most</source>
        <extracomment>workshop/guide_file.py</extracomment>
        <translation>on_problem n&apos;est pas une table de {most} textes au plus</translation>
    </message>
    <message>
        <source>payload</source>
        <extracomment>cognito/jwt_parts.py</extracomment>
        <translation>contenu</translation>
    </message>
    <message>
        <source>pool is not a table: write [pool]</source>
        <extracomment>workshop/presets.py</extracomment>
        <translation>pool n&apos;est pas une table&#xa0;: écrivez [pool]</translation>
    </message>
    <message>
        <source>question is not a table: write [step.question]</source>
        <extracomment>workshop/guide_file.py</extracomment>
        <translation>question n&apos;est pas une table&#xa0;: écrivez [step.question]</translation>
    </message>
    <message>
        <source>question_answered needs a [step.question]</source>
        <extracomment>workshop/guide_file.py</extracomment>
        <translation>question_answered a besoin d&apos;un [step.question]</translation>
    </message>
    <message>
        <source>right is not the number of one of the choices, counted from 1</source>
        <extracomment>workshop/guide_file.py</extracomment>
        <translation>right n&apos;est pas le numéro de l&apos;un des choices, comptés à partir de 1</translation>
    </message>
    <message>
        <source>signature</source>
        <extracomment>cognito/jwt_parts.py</extracomment>
        <translation>signature</translation>
    </message>
    <message>
        <source>there are no steps: each begins with [[step]]</source>
        <extracomment>workshop/guide_file.py</extracomment>
        <translation>il n&apos;y a pas d&apos;étapes&#xa0;: chacune commence par [[step]]</translation>
    </message>
    <message>
        <source>there are {count} steps; {most} are the most</source>
        <extracomment>workshop/guide_file.py</extracomment>
        <translation>il y a {count} étapes&#xa0;; {most} est le maximum</translation>
    </message>
    <message>
        <source>this is not UTF-8</source>
        <extracomment>workshop/guide_file.py, workshop/presets.py</extracomment>
        <translation>ce n&apos;est pas de l&apos;UTF-8</translation>
    </message>
    <message>
        <source>this user pool</source>
        <extracomment>workshop/directory.py</extracomment>
        <translation>ce pool d&apos;utilisateurs</translation>
    </message>
    <message>
        <source>token_use is {value}; Cognito writes id or access.</source>
        <extracomment>cognito/verification.py</extracomment>
        <translation>token_use est {value}&#xa0;; Cognito écrit id ou access.</translation>
    </message>
    <message>
        <source>up to {most}</source>
        <extracomment>cognito/attribute_rules.py</extracomment>
        <translation>jusqu&apos;à {most}</translation>
    </message>
    <message>
        <source>when it expires</source>
        <extracomment>cognito/token_times.py</extracomment>
        <translation>quand il expire</translation>
    </message>
    <message>
        <source>when it was issued</source>
        <extracomment>cognito/token_times.py</extracomment>
        <translation>quand il a été émis</translation>
    </message>
    <message>
        <source>when the person signed in</source>
        <extracomment>cognito/token_times.py</extracomment>
        <translation>quand la personne s&apos;est connectée</translation>
    </message>
    <message>
        <source>{algorithm} signs with a shared secret. With a public key taken for that secret, anybody could sign; user pools use RS256.</source>
        <extracomment>cognito/verification.py</extracomment>
        <translation>{algorithm} signe avec un secret partagé. En prenant une clé publique pour ce secret, n&apos;importe qui pourrait signer&#xa0;; les pools d&apos;utilisateurs utilisent RS256.</translation>
    </message>
    <message>
        <source>{bucket} is in {region}, and the stack would be made in {wanted}. The workshop keeps the website and its user pool in one Region.</source>
        <extracomment>workshop/website.py</extracomment>
        <translation>{bucket} est dans {region}, et la pile serait créée dans {wanted}. L&apos;atelier garde le site web et son pool d&apos;utilisateurs dans une même Région.</translation>
    </message>
    <message>
        <source>{bucket} is there, but it is not in the account that these credentials are of, so the stack&apos;s role could not write to it.</source>
        <extracomment>workshop/website.py</extracomment>
        <translation>{bucket} existe, mais n&apos;est pas dans le compte dont viennent ces identifiants&#xa0;; le rôle de la pile ne pourrait donc pas y écrire.</translation>
    </message>
    <message>
        <source>{claim} is {claims}; it has to be a number of seconds since 1970.</source>
        <extracomment>cognito/token_times.py</extracomment>
        <translation>{claim} est {claims}&#xa0;; ce doit être un nombre de secondes depuis 1970.</translation>
    </message>
    <message>
        <source>{count} d</source>
        <extracomment>cognito/token_times.py</extracomment>
        <translation>{count} j</translation>
    </message>
    <message>
        <source>{count} h</source>
        <extracomment>cognito/token_times.py</extracomment>
        <translation>{count} h</translation>
    </message>
    <message>
        <source>{count} keys for checking tokens are published.</source>
        <extracomment>workshop/findings.py</extracomment>
        <translation>{count} clés pour contrôler des jetons sont publiées.</translation>
    </message>
    <message>
        <source>{count} min</source>
        <extracomment>cognito/token_times.py</extracomment>
        <translation>{count} min</translation>
    </message>
    <message>
        <source>{count} s</source>
        <extracomment>cognito/token_times.py</extracomment>
        <translation>{count} s</translation>
    </message>
    <message>
        <source>{day} at {time} UTC</source>
        <extracomment>cognito/token_times.py</extracomment>
        <translation>{day} à {time} UTC</translation>
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
        <translation>«&#xa0;{value}&#xa0;»</translation>
    </message>
    <message>
        <source>“{value}” is no token: programs write that where they have none. Perhaps nobody waited for it.</source>
        <extracomment>cognito/jwt_parts.py</extracomment>
        <translation>« {value} » n&apos;est pas un jeton : les programmes écrivent cela quand ils n&apos;en ont pas. Peut-être que personne ne l&apos;a attendu.</translation>
    </message>
    <message>
        <source>“{value}…”</source>
        <extracomment>cognito/jwt_parts.py</extracomment>
        <translation>«&#xa0;{value}…&#xa0;»</translation>
    </message>
    <message>
        <source>{delete_first} Before that, launch the users&apos; stack for this bucket.</source>
        <extracomment>workshop/stack_reasons.py</extracomment>
        <translation>{delete_first} Avant cela, lancez la pile des utilisateurs pour ce compartiment.</translation>
    </message>
    <message>
        <source>The {name} is not JSON: character {place}, {wrong}, does not belong there.</source>
        <extracomment>cognito/json_faults.py</extracomment>
        <translation>La partie «&#xa0;{name}&#xa0;» n&apos;est pas du JSON&#xa0;: le caractère {place}, {wrong}, n&apos;y a pas sa place.</translation>
    </message>
    <message>
        <source>The {name} is not JSON: it begins with a byte order mark, which whoever sends JSON has to leave out (RFC 8259, section 8.1).</source>
        <extracomment>cognito/json_faults.py</extracomment>
        <translation>La partie «&#xa0;{name}&#xa0;» n&apos;est pas du JSON&#xa0;: elle commence par un indicateur d&apos;ordre des octets (BOM), que celui qui envoie du JSON doit omettre (RFC 8259, section 8.1).</translation>
    </message>
    <message>
        <source>The {name} is not JSON: it ends too early.</source>
        <extracomment>cognito/json_faults.py</extracomment>
        <translation>La partie «&#xa0;{name}&#xa0;» n&apos;est pas du JSON&#xa0;: elle se termine trop tôt.</translation>
    </message>
    <message>
        <source>The {name} is not JSON: it has {constant} for a number.</source>
        <extracomment>cognito/json_faults.py</extracomment>
        <translation>La partie «&#xa0;{name}&#xa0;» n&apos;est pas du JSON&#xa0;: elle contient {constant} comme nombre.</translation>
    </message>
    <message>
        <source>{delete_first} Choose the bucket&apos;s Region this time.</source>
        <extracomment>workshop/stack_reasons.py</extracomment>
        <translation>{delete_first} Choisissez cette fois la Région du compartiment.</translation>
    </message>
    <message>
        <source>{delete_first} If it stays so, the function&apos;s log group has the reason.</source>
        <extracomment>workshop/stack_reasons.py</extracomment>
        <translation>{delete_first} Si rien ne change, le groupe de journaux de la fonction a la raison.</translation>
    </message>
    <message>
        <source>{delete_first} Take the name of the website&apos;s bucket from module 1.</source>
        <extracomment>workshop/stack_reasons.py</extracomment>
        <translation>{delete_first} Prenez le nom du compartiment du site web du module 1.</translation>
    </message>
    <message>
        <source>{done} of {count} steps done.</source>
        <extracomment>workshop/guide_report.py</extracomment>
        <translation>{done} étapes faites sur {count}.</translation>
    </message>
    <message>
        <source>{first} or {second}</source>
        <extracomment>workshop/presets.py</extracomment>
        <translation>{first} ou {second}</translation>
    </message>
    <message>
        <source>{first}, {second}</source>
        <extracomment>foundation/words.py</extracomment>
        <translation>{first}, {second}</translation>
    </message>
    <message>
        <source>{key} has a character that cannot be seen, U+{ord}</source>
        <extracomment>workshop/guide_file.py</extracomment>
        <translation>{key} a un caractère invisible, U+{ord}</translation>
    </message>
    <message>
        <source>{key} has {count} characters; {longest} are the most</source>
        <extracomment>workshop/guide_file.py</extracomment>
        <translation>{key} a {count} caractères&#xa0;; {longest} est le maximum</translation>
    </message>
    <message>
        <source>{key} is empty</source>
        <extracomment>workshop/guide_file.py</extracomment>
        <translation>{key} est vide</translation>
    </message>
    <message>
        <source>{key} is longer than a line</source>
        <extracomment>workshop/guide_file.py</extracomment>
        <translation>{key} est plus long qu&apos;une ligne</translation>
    </message>
    <message>
        <source>{key} is missing</source>
        <extracomment>workshop/guide_file.py</extracomment>
        <translation>il manque {key}</translation>
    </message>
    <message>
        <source>{key} is none of {kind}</source>
        <extracomment>workshop/guide_file.py</extracomment>
        <translation>{key} n&apos;est aucun de {kind}</translation>
    </message>
    <message>
        <source>{key} is not a list of {most} texts at most</source>
        <extracomment>workshop/guide_file.py</extracomment>
        <translation>{key} n&apos;est pas une liste de {most} textes au plus</translation>
    </message>
    <message>
        <source>{key} is not a text in quotation marks</source>
        <extracomment>workshop/guide_file.py, workshop/presets.py</extracomment>
        <translation>{key} n&apos;est pas un texte entre guillemets</translation>
    </message>
    <message>
        <source>{key} is not of the form of {like}</source>
        <extracomment>workshop/presets.py</extracomment>
        <translation>{key} n&apos;a pas la forme de {like}</translation>
    </message>
    <message>
        <source>{key} means nothing here (known: {known})</source>
        <extracomment>workshop/guide_file.py, workshop/presets.py</extracomment>
        <translation>{key} ne veut rien dire ici (connus&#xa0;: {known})</translation>
    </message>
    <message>
        <source>{least} or more</source>
        <extracomment>cognito/attribute_rules.py</extracomment>
        <translation>{least} ou plus</translation>
    </message>
    <message>
        <source>{least} to {most}</source>
        <extracomment>cognito/attribute_rules.py</extracomment>
        <translation>{least} à {most}</translation>
    </message>
    <message>
        <source>{logical_id} could not be deleted</source>
        <extracomment>workshop/stack_reasons.py</extracomment>
        <translation>{logical_id} n&apos;a pas pu être supprimé</translation>
    </message>
    <message>
        <source>{logical_id} could not be made</source>
        <extracomment>workshop/stack_reasons.py</extracomment>
        <translation>{logical_id} n&apos;a pas pu être créé</translation>
    </message>
    <message>
        <source>{meaning} Checked against this pool it passes, so the API&apos;s authorizer probably trusts another pool, or looks for the token in another header.</source>
        <extracomment>workshop/ride_problems.py</extracomment>
        <translation>{meaning} Contrôlé par rapport à ce pool, il réussit&#xa0;: l&apos;autorisateur de l&apos;API fait donc sans doute confiance à un autre pool, ou cherche le jeton dans un autre en-tête.</translation>
    </message>
    <message>
        <source>{meaning} Checked here, it fails: {reasons}</source>
        <extracomment>workshop/ride_problems.py</extracomment>
        <translation>{meaning} Contrôlé ici, il échoue&#xa0;: {reasons}</translation>
    </message>
    <message>
        <source>{member} is missing.</source>
        <extracomment>workshop/config_file.py</extracomment>
        <translation>Il manque {member}.</translation>
    </message>
    <message>
        <source>{member} is not text.</source>
        <extracomment>workshop/config_file.py</extracomment>
        <translation>{member} n&apos;est pas du texte.</translation>
    </message>
    <message>
        <source>{most} and {last}</source>
        <extracomment>workshop/pool_lookup.py</extracomment>
        <translation>{most} et {last}</translation>
    </message>
    <message>
        <source>{most} or less</source>
        <extracomment>cognito/attribute_rules.py</extracomment>
        <translation>{most} ou moins</translation>
    </message>
    <message>
        <source>{names} and more</source>
        <extracomment>cognito/jwt_parts.py, workshop/config_file.py</extracomment>
        <translation>{names} et d&apos;autres</translation>
    </message>
    <message>
        <source>{name}</source>
        <extracomment>cognito/attribute_inputs.py, cognito/challenge_entries.py</extracomment>
        <translation>{name}</translation>
    </message>
    <message>
        <source>{name} has bytes in line {line} that are none.</source>
        <extracomment>workshop/config_text.py</extracomment>
        <translation>{name} a à la ligne {line} des octets qui n&apos;en sont pas.</translation>
    </message>
    <message>
        <source>{name} has none of the sections cognito (the workshop&apos;s), auth, Auth or aws_user_pools_id (Amplify&apos;s).</source>
        <extracomment>workshop/config_file.py</extracomment>
        <translation>{name} n&apos;a aucune des sections cognito (celle de l&apos;atelier), auth, Auth ou aws_user_pools_id (celles d&apos;Amplify).</translation>
    </message>
    <message>
        <source>{name} has {count} characters and is not JSON; a config.js takes a few hundred.</source>
        <extracomment>workshop/config_text.py</extracomment>
        <translation>{name} compte {count} caractères et n&apos;est pas du JSON&#xa0;; un config.js en prend quelques centaines.</translation>
    </message>
    <message>
        <source>{name} has {count} of them: {names}.</source>
        <extracomment>workshop/config_file.py</extracomment>
        <translation>{name} en contient {count}&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>{name} has {count} pools; {most_pools} is the most.</source>
        <extracomment>workshop/pool_profiles.py</extracomment>
        <translation>{name} contient {count} pools&#xa0;; {most_pools} est le maximum.</translation>
    </message>
    <message>
        <source>{name} is being worked on at this moment ({status}).</source>
        <extracomment>workshop/stack.py</extracomment>
        <translation>{name} est en cours de traitement en ce moment ({status}).</translation>
    </message>
    <message>
        <source>{name} is larger than {most_bytes} bytes; a configuration takes a few hundred.</source>
        <extracomment>workshop/config_text.py</extracomment>
        <translation>{name} dépasse {most_bytes} octets&#xa0;; une configuration en prend quelques centaines.</translation>
    </message>
    <message>
        <source>{name} is there already ({status}). In one Region each name is taken once.</source>
        <extracomment>workshop/stack.py</extracomment>
        <translation>{name} existe déjà ({status}). Dans une Région, chaque nom n&apos;est pris qu&apos;une fois.</translation>
    </message>
    <message>
        <source>{name} is what is left of a launch that was undone. Nothing works in it.</source>
        <extracomment>workshop/stack.py</extracomment>
        <translation>{name} est ce qui reste d&apos;un lancement qui a été annulé. Rien n&apos;y fonctionne.</translation>
    </message>
    <message>
        <source>{name}, line {line}, column {column}: </source>
        <extracomment>workshop/config_text.py</extracomment>
        <translation>{name}, ligne {line}, colonne {column}&#xa0;: </translation>
    </message>
    <message>
        <source>{name}, pool {number} of {count}: {title}. {meaning}</source>
        <extracomment>workshop/pool_profiles.py</extracomment>
        <translation>{name}, pool {number} sur {count}&#xa0;: {title}. {meaning}</translation>
    </message>
    <message>
        <source>{name}, {place}: an object in braces should begin here.</source>
        <extracomment>workshop/config_text.py</extracomment>
        <translation>{name}, {place}&#xa0;: un objet entre accolades devrait commencer ici.</translation>
    </message>
    <message>
        <source>{name}, {place}: what stands here would change the configuration when it runs, and this app runs nothing.</source>
        <extracomment>workshop/config_text.py</extracomment>
        <translation>{name}, {place}&#xa0;: ce qui est ici changerait la configuration en s&apos;exécutant, et cette application n&apos;exécute rien.</translation>
    </message>
    <message>
        <source>{needed} is missing</source>
        <extracomment>workshop/presets.py</extracomment>
        <translation>il manque {needed}</translation>
    </message>
    <message>
        <source>{path} can&apos;t be read: {strerror}.</source>
        <extracomment>workshop/recording.py</extracomment>
        <translation>{path} ne peut pas être lu&#xa0;: {strerror}.</translation>
    </message>
    <message>
        <source>{path}: {complaints}. The app starts without that.</source>
        <extracomment>workshop/presets.py</extracomment>
        <translation>{path}&#xa0;: {complaints}. L&apos;application démarre sans cela.</translation>
    </message>
    <message>
        <source>{path}: {what}.</source>
        <extracomment>workshop/guide_file.py</extracomment>
        <translation>{path}&#xa0;: {what}.</translation>
    </message>
    <message>
        <source>{path}: {why}.</source>
        <extracomment>workshop/guide_file.py</extracomment>
        <translation>{path}&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>{reason} HTTP: takes both kinds and does not tell them apart.</source>
        <extracomment>cognito/gateway.py</extracomment>
        <translation>{reason} HTTP&#xa0;: prend les deux sortes et ne les distingue pas.</translation>
    </message>
    <message>
        <source>{service_url} answers.</source>
        <extracomment>workshop/findings.py</extracomment>
        <translation>{service_url} répond.</translation>
    </message>
    <message>
        <source>{time}, ticked by hand</source>
        <extracomment>workshop/guide_report.py</extracomment>
        <translation>{time}, coché à la main</translation>
    </message>
    <message>
        <source>{title}. {meaning}</source>
        <extracomment>workshop/findings.py, workshop/presets.py</extracomment>
        <translation>{title}. {meaning}</translation>
    </message>
    <message>
        <source>{type} failed, and CloudFormation gave a reason that this app has no words for.</source>
        <extracomment>workshop/stack_reasons.py</extracomment>
        <translation>{type} a échoué, et CloudFormation a donné une raison pour laquelle cette application n&apos;a pas de mots.</translation>
    </message>
    <message>
        <source>{wrong} is not text</source>
        <extracomment>workshop/pool_profiles.py</extracomment>
        <translation>{wrong} n&apos;est pas du texte</translation>
    </message>
    <message>
        <source>{wrong} is {claims}; it has to be text.</source>
        <extracomment>cognito/verification.py</extracomment>
        <translation>{wrong} est {claims}&#xa0;; ce doit être du texte.</translation>
    </message>
</context>
<context>
    <name>WorkshopGuide</name>
    <message>
        <source>All done.</source>
        <extracomment>ui/guide/panel.py</extracomment>
        <translation>Tout est fait.</translation>
    </message>
    <message>
        <source>Another guide…</source>
        <extracomment>ui/guide/panel.py</extracomment>
        <translation>Autre guide…</translation>
    </message>
    <message>
        <source>Answer</source>
        <extracomment>ui/guide/question.py</extracomment>
        <translation>Répondre</translation>
    </message>
    <message>
        <source>Choose a pool</source>
        <extracomment>ui/guide/words.py</extracomment>
        <translation>Choisir un pool</translation>
    </message>
    <message>
        <source>Go to Account</source>
        <extracomment>ui/guide/words.py</extracomment>
        <translation>Aller au compte</translation>
    </message>
    <message>
        <source>Go to Register</source>
        <extracomment>ui/guide/words.py</extracomment>
        <translation>Aller à l&apos;inscription</translation>
    </message>
    <message>
        <source>Go to Ride</source>
        <extracomment>ui/guide/words.py</extracomment>
        <translation>Aller à la course</translation>
    </message>
    <message>
        <source>Go to Sign in</source>
        <extracomment>ui/guide/words.py</extracomment>
        <translation>Aller à la connexion</translation>
    </message>
    <message>
        <source>Go to Verify</source>
        <extracomment>ui/guide/words.py</extracomment>
        <translation>Aller à la vérification</translation>
    </message>
    <message>
        <source>Go to the pools</source>
        <extracomment>ui/guide/words.py</extracomment>
        <translation>Aller aux pools</translation>
    </message>
    <message>
        <source>Go to the stack</source>
        <extracomment>ui/guide/words.py</extracomment>
        <translation>Aller à la pile</translation>
    </message>
    <message>
        <source>Go to the users</source>
        <extracomment>ui/guide/words.py</extracomment>
        <translation>Aller aux utilisateurs</translation>
    </message>
    <message>
        <source>I have done it</source>
        <extracomment>ui/guide/step_card.py</extracomment>
        <translation>Je l&apos;ai fait</translation>
    </message>
    <message>
        <source>New password</source>
        <extracomment>ui/guide/words.py</extracomment>
        <translation>Nouveau mot de passe</translation>
    </message>
    <message>
        <source>Not needed on the local pool: there is nothing to launch.</source>
        <extracomment>ui/guide/step_card.py</extracomment>
        <translation>Inutile sur le pool local&#xa0;: il n&apos;y a rien à lancer.</translation>
    </message>
    <message>
        <source>Save my progress…</source>
        <extracomment>ui/guide/panel.py</extracomment>
        <translation>Enregistrer ma progression…</translation>
    </message>
    <message>
        <source>Show a hint</source>
        <extracomment>ui/guide/step_card.py</extracomment>
        <translation>Afficher un indice</translation>
    </message>
    <message>
        <source>Not done yet</source>
        <extracomment>ui/guide/step_card.py</extracomment>
        <translation>Pas encore fait</translation>
    </message>
    <message>
        <source>Save this guide…</source>
        <extracomment>ui/guide/panel.py</extracomment>
        <translation>Enregistrer ce guide…</translation>
    </message>
    <message>
        <source>Second factors</source>
        <extracomment>ui/guide/words.py</extracomment>
        <translation>Seconds facteurs</translation>
    </message>
    <message>
        <source>Show inspector</source>
        <extracomment>ui/guide/words.py</extracomment>
        <translation>Voir l&apos;inspecteur</translation>
    </message>
    <message>
        <source>Show mailbox</source>
        <extracomment>ui/guide/words.py</extracomment>
        <translation>Voir le courrier</translation>
    </message>
    <message>
        <source>Show protocol</source>
        <extracomment>ui/guide/words.py</extracomment>
        <translation>Voir le protocole</translation>
    </message>
    <message>
        <source>Show theatre</source>
        <extracomment>ui/guide/words.py</extracomment>
        <translation>Voir le théâtre</translation>
    </message>
    <message>
        <source>Start again</source>
        <extracomment>ui/guide/panel.py</extracomment>
        <translation>Recommencer</translation>
    </message>
    <message>
        <source>Step {number}, done: {title}</source>
        <extracomment>ui/guide/step_row.py</extracomment>
        <translation>Étape {number}, faite&#xa0;: {title}</translation>
    </message>
    <message>
        <source>Step {number}, not needed on the local pool: {title}</source>
        <extracomment>ui/guide/step_row.py</extracomment>
        <translation>Étape {number}, inutile sur le pool local&#xa0;: {title}</translation>
    </message>
    <message>
        <source>Step {number}, open: {title}</source>
        <extracomment>ui/guide/step_row.py</extracomment>
        <translation>Étape {number}, à faire&#xa0;: {title}</translation>
    </message>
    <message>
        <source>The app&apos;s own guide</source>
        <extracomment>ui/guide/panel.py</extracomment>
        <translation>Le guide de l&apos;application</translation>
    </message>
    <message>
        <source>Tick it yourself when you have done it.</source>
        <extracomment>ui/guide/words.py</extracomment>
        <translation>Cochez-la vous-même quand vous l&apos;avez faite.</translation>
    </message>
    <message>
        <source>Ticked by itself: {what}.</source>
        <extracomment>ui/guide/words.py</extracomment>
        <translation>Se coche d&apos;elle-même&#xa0;: {what}.</translation>
    </message>
    <message>
        <source>a new password is set by a code</source>
        <extracomment>ui/guide/words.py</extracomment>
        <translation>un nouveau mot de passe est défini par un code</translation>
    </message>
    <message>
        <source>a stack is ready, or a pool in AWS answers</source>
        <extracomment>ui/guide/words.py</extracomment>
        <translation>une pile est prête, ou un pool dans AWS répond</translation>
    </message>
    <message>
        <source>a unicorn is on its way</source>
        <extracomment>ui/guide/words.py</extracomment>
        <translation>une licorne est en route</translation>
    </message>
    <message>
        <source>both tokens are looked at</source>
        <extracomment>ui/guide/words.py</extracomment>
        <translation>les deux jetons sont regardés</translation>
    </message>
    <message>
        <source>the API refuses a ride</source>
        <extracomment>ui/guide/words.py</extracomment>
        <translation>l&apos;API refuse une course</translation>
    </message>
    <message>
        <source>the address is verified</source>
        <extracomment>ui/guide/words.py</extracomment>
        <translation>l&apos;adresse est vérifiée</translation>
    </message>
    <message>
        <source>the pool answers</source>
        <extracomment>ui/guide/words.py</extracomment>
        <translation>le pool répond</translation>
    </message>
    <message>
        <source>the question is answered</source>
        <extracomment>ui/guide/words.py</extracomment>
        <translation>la question a sa réponse</translation>
    </message>
    <message>
        <source>the second factors are chosen</source>
        <extracomment>ui/guide/words.py</extracomment>
        <translation>les seconds facteurs sont choisis</translation>
    </message>
    <message>
        <source>the tokens are refreshed</source>
        <extracomment>ui/guide/words.py</extracomment>
        <translation>les jetons sont actualisés</translation>
    </message>
    <message>
        <source>you are registered</source>
        <extracomment>ui/guide/words.py</extracomment>
        <translation>vous êtes inscrit</translation>
    </message>
    <message>
        <source>you are signed in</source>
        <extracomment>ui/guide/words.py</extracomment>
        <translation>vous êtes connecté</translation>
    </message>
    <message>
        <source>you are signed out</source>
        <extracomment>ui/guide/words.py</extracomment>
        <translation>vous êtes déconnecté</translation>
    </message>
    <message>
        <source>{done} of {count} steps done.</source>
        <extracomment>ui/guide/panel.py</extracomment>
        <translation>{done} étapes faites sur {count}.</translation>
    </message>
</context>
<context>
    <name>_AddRow</name>
    <message>
        <source>Add</source>
        <extracomment>ui/pages/register_attributes.py</extracomment>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>An attribute is sent with a value.</source>
        <extracomment>ui/pages/register_attributes.py</extracomment>
        <translation>Un attribut est envoyé avec une valeur.</translation>
    </message>
    <message>
        <source>Attribute</source>
        <extracomment>ui/pages/register_attributes.py</extracomment>
        <translation>Attribut</translation>
    </message>
    <message>
        <source>Say which attribute it is.</source>
        <extracomment>ui/pages/register_attributes.py</extracomment>
        <translation>Dites quel attribut c&apos;est.</translation>
    </message>
    <message>
        <source>Value</source>
        <extracomment>ui/pages/register_attributes.py</extracomment>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>What this pool takes is not known here. Anything that you add is sent with the registration: a standard attribute, or one of the pool&apos;s own, like custom:team.</source>
        <extracomment>ui/pages/register_attributes.py</extracomment>
        <translation>Ce que ce pool accepte n&apos;est pas connu ici. Tout ce que vous ajoutez est envoyé avec l&apos;inscription&#xa0;: un attribut standard, ou un attribut propre au pool, comme custom:team.</translation>
    </message>
</context>
<context>
    <name>_AliasQuestion</name>
    <message>
        <source>Leave it where it is</source>
        <extracomment>ui/pages/verify.py</extracomment>
        <translation>La laisser où elle est</translation>
    </message>
    <message>
        <source>Move it here and verify</source>
        <extracomment>ui/pages/verify.py</extracomment>
        <translation>La transférer ici et vérifier</translation>
    </message>
    <message>
        <source>Move the address to this account?</source>
        <extracomment>ui/pages/verify.py</extracomment>
        <translation>Transférer l&apos;adresse à ce compte&#xa0;?</translation>
    </message>
    <message>
        <source>The other account then can no longer sign in by it, nor have a forgotten password reset through it. Its username and its password stay as they are.</source>
        <extracomment>ui/pages/verify.py</extracomment>
        <translation>L&apos;autre compte ne pourra alors plus s&apos;en servir pour se connecter, ni faire réinitialiser un mot de passe oublié. Son nom d&apos;utilisateur et son mot de passe restent tels quels.</translation>
    </message>
</context>
<context>
    <name>_Attribute</name>
    <message>
        <source>At least</source>
        <extracomment>ui/local_pool/lists.py</extracomment>
        <translation>Au moins</translation>
    </message>
    <message>
        <source>At most</source>
        <extracomment>ui/local_pool/lists.py</extracomment>
        <translation>Au plus</translation>
    </message>
    <message>
        <source>Date and time</source>
        <extracomment>ui/local_pool/lists.py</extracomment>
        <translation>Date et heure</translation>
    </message>
    <message>
        <source>Greatest length, or greatest value of a number</source>
        <extracomment>ui/local_pool/lists.py</extracomment>
        <translation>Longueur maximale, ou plus grande valeur d&apos;un nombre</translation>
    </message>
    <message>
        <source>Least length, or least value of a number</source>
        <extracomment>ui/local_pool/lists.py</extracomment>
        <translation>Longueur minimale, ou plus petite valeur d&apos;un nombre</translation>
    </message>
    <message>
        <source>Limits are whole numbers, or left empty.</source>
        <extracomment>ui/local_pool/lists.py</extracomment>
        <translation>Les limites sont des nombres entiers, ou restent vides.</translation>
    </message>
    <message>
        <source>May change</source>
        <extracomment>ui/local_pool/lists.py</extracomment>
        <translation>Modifiable</translation>
    </message>
    <message>
        <source>May change once it is set</source>
        <extracomment>ui/local_pool/lists.py</extracomment>
        <translation>Peut changer une fois défini</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>ui/local_pool/lists.py</extracomment>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Name of the attribute</source>
        <extracomment>ui/local_pool/lists.py</extracomment>
        <translation>Nom de l&apos;attribut</translation>
    </message>
    <message>
        <source>Number</source>
        <extracomment>ui/local_pool/lists.py</extracomment>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Text</source>
        <extracomment>ui/local_pool/lists.py</extracomment>
        <translation>Texte</translation>
    </message>
    <message>
        <source>What it holds</source>
        <extracomment>ui/local_pool/lists.py</extracomment>
        <translation>Ce qu&apos;il contient</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <extracomment>ui/local_pool/lists.py</extracomment>
        <translation>Oui ou non</translation>
    </message>
</context>
<context>
    <name>_TitleBar</name>
    <message>
        <source>Close: {panel}</source>
        <extracomment>ui/docks.py</extracomment>
        <translation>Fermer&#xa0;: {panel}</translation>
    </message>
    <message>
        <source>Tear off, or put back: {panel}</source>
        <extracomment>ui/docks.py</extracomment>
        <translation>Détacher, ou remettre&#xa0;: {panel}</translation>
    </message>
</context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>A unicorn</source>
        <extracomment>ui/about.py</extracomment>
        <translation>Un unicornio</translation>
    </message>
    <message>
        <source>About Wild Rydes</source>
        <extracomment>ui/about.py</extracomment>
        <translation>Acerca de Wild Rydes</translation>
    </message>
    <message>
        <source>Makes signing in with Amazon Cognito visible.</source>
        <extracomment>ui/about.py</extracomment>
        <translation>Hace visible el inicio de sesión con Amazon Cognito.</translation>
    </message>
    <message>
        <source>Version {app}, with Qt {qt} and Python {python}. Apache License 2.0.</source>
        <extracomment>ui/about.py</extracomment>
        <translation>Versión {app}, con Qt {qt} y Python {python}. Licencia Apache 2.0.</translation>
    </message>
    <message>
        <source>Wild Rydes Desktop</source>
        <extracomment>ui/about.py</extracomment>
        <translation>Wild Rydes Desktop</translation>
    </message>
    <message>
        <source>Wild Rydes is the unicorn ride service of the AWS Serverless Workshops.</source>
        <extracomment>ui/about.py</extracomment>
        <translation>Wild Rydes es el servicio de viajes en unicornio de los talleres sin servidor de AWS.</translation>
    </message>
</context>
<context>
    <name>AccountPage</name>
    <message>
        <source>A new password is needed.</source>
        <extracomment>ui/pages/account.py</extracomment>
        <translation>Hace falta una contraseña nueva.</translation>
    </message>
    <message>
        <source>Account</source>
        <extracomment>ui/pages/account.py</extracomment>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Change password</source>
        <extracomment>ui/pages/account.py</extracomment>
        <translation>Cambiar contraseña</translation>
    </message>
    <message>
        <source>Change password…</source>
        <extracomment>ui/pages/account.py</extracomment>
        <translation>Cambiar contraseña…</translation>
    </message>
    <message>
        <source>Cognito refuses every refresh and access token of yours, on all machines. ID tokens still verify until they expire.</source>
        <extracomment>ui/pages/account.py</extracomment>
        <translation>Cognito rechaza todos tus tokens de actualización y de acceso, en todas las máquinas. Los tokens de ID siguen verificándose hasta que caducan.</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <extracomment>ui/pages/account.py</extracomment>
        <translation>Eliminar para siempre</translation>
    </message>
    <message>
        <source>Delete my account…</source>
        <extracomment>ui/pages/account.py</extracomment>
        <translation>Eliminar mi cuenta…</translation>
    </message>
    <message>
        <source>Delete this account</source>
        <extracomment>ui/pages/account.py</extracomment>
        <translation>Eliminar esta cuenta</translation>
    </message>
    <message>
        <source>Devices…</source>
        <extracomment>ui/pages/account.py</extracomment>
        <translation>Dispositivos…</translation>
    </message>
    <message>
        <source>E-mail</source>
        <extracomment>ui/pages/account.py</extracomment>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Forgets all three tokens on this machine. Cognito is not told: a copy of one works until it expires.</source>
        <extracomment>ui/pages/account.py</extracomment>
        <translation>Olvida los tres tokens en esta máquina. A Cognito no se le dice nada: una copia de cualquiera de ellos sirve hasta que caduca.</translation>
    </message>
    <message>
        <source>From now on Cognito refuses this refresh token and the access tokens made with it. A copied ID token still verifies until it expires.</source>
        <extracomment>ui/pages/account.py</extracomment>
        <translation>Desde ahora Cognito rechaza este token de actualización y los tokens de acceso hechos con él. Un token de ID copiado sigue verificándose hasta que caduca.</translation>
    </message>
    <message>
        <source>Go to sign in</source>
        <extracomment>ui/pages/account.py</extracomment>
        <translation>Ir a iniciar sesión</translation>
    </message>
    <message>
        <source>Keep my account</source>
        <extracomment>ui/pages/account.py</extracomment>
        <translation>Conservar mi cuenta</translation>
    </message>
    <message>
        <source>Keep the old one</source>
        <extracomment>ui/pages/account.py</extracomment>
        <translation>Conservar la anterior</translation>
    </message>
    <message>
        <source>New password</source>
        <extracomment>ui/pages/account.py</extracomment>
        <translation>Contraseña nueva</translation>
    </message>
    <message>
        <source>New password again</source>
        <extracomment>ui/pages/account.py</extracomment>
        <translation>Repite la contraseña nueva</translation>
    </message>
    <message>
        <source>Nobody is signed in</source>
        <extracomment>ui/pages/account.py</extracomment>
        <translation>Nadie ha iniciado sesión</translation>
    </message>
    <message>
        <source>Password</source>
        <extracomment>ui/pages/account.py</extracomment>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Present password</source>
        <extracomment>ui/pages/account.py</extracomment>
        <translation>Contraseña actual</translation>
    </message>
    <message>
        <source>Profile…</source>
        <extracomment>ui/pages/account.py</extracomment>
        <translation>Perfil…</translation>
    </message>
    <message>
        <source>Refresh tokens</source>
        <extracomment>ui/pages/account.py</extracomment>
        <translation>Actualizar tokens</translation>
    </message>
    <message>
        <source>Revoke this session</source>
        <extracomment>ui/pages/account.py</extracomment>
        <translation>Revocar esta sesión</translation>
    </message>
    <message>
        <source>Second factor…</source>
        <extracomment>ui/pages/account.py</extracomment>
        <translation>Segundo factor…</translation>
    </message>
    <message>
        <source>Sign in to see your account here.</source>
        <extracomment>ui/pages/account.py</extracomment>
        <translation>Inicia sesión para ver aquí tu cuenta.</translation>
    </message>
    <message>
        <source>Sign out everywhere</source>
        <extracomment>ui/pages/account.py</extracomment>
        <translation>Cerrar sesión en todas partes</translation>
    </message>
    <message>
        <source>Sign out here</source>
        <extracomment>ui/pages/account.py</extracomment>
        <translation>Cerrar sesión aquí</translation>
    </message>
    <message>
        <source>Signed in</source>
        <extracomment>ui/pages/account.py</extracomment>
        <translation>Sesión iniciada</translation>
    </message>
    <message>
        <source>Signing out, three ways</source>
        <extracomment>ui/pages/account.py</extracomment>
        <translation>Cerrar sesión, de tres formas</translation>
    </message>
    <message>
        <source>Subject (sub)</source>
        <extracomment>ui/pages/account.py</extracomment>
        <translation>Sujeto (sub)</translation>
    </message>
    <message>
        <source>The computers that stand in for the second factor.</source>
        <extracomment>ui/pages/account.py</extracomment>
        <translation>Los equipos que hacen las veces del segundo factor.</translation>
    </message>
    <message>
        <source>The pool forgets the account with everything in it. There is no way back.</source>
        <extracomment>ui/pages/account.py</extracomment>
        <translation>El pool olvida la cuenta con todo lo que contiene. No hay vuelta atrás.</translation>
    </message>
    <message>
        <source>The present password is needed, to see that it is you.</source>
        <extracomment>ui/pages/account.py</extracomment>
        <translation>Hace falta la contraseña actual, para comprobar que eres tú.</translation>
    </message>
    <message>
        <source>The two new passwords are not the same.</source>
        <extracomment>ui/pages/account.py</extracomment>
        <translation>Las dos contraseñas nuevas no coinciden.</translation>
    </message>
    <message>
        <source>Trades the refresh token for a new ID and access token. Nothing is typed again. The app also does so by itself, before they expire.</source>
        <extracomment>ui/pages/account.py</extracomment>
        <translation>Cambia el token de actualización por un token de ID y uno de acceso nuevos. No hay que volver a escribir nada. La app también lo hace sola, antes de que caduquen.</translation>
    </message>
    <message>
        <source>Type the new password once more.</source>
        <extracomment>ui/pages/account.py</extracomment>
        <translation>Escribe la contraseña nueva una vez más.</translation>
    </message>
    <message>
        <source>Type “{word}” to go on</source>
        <extracomment>ui/pages/account.py</extracomment>
        <translation>Escribe «{word}» para seguir</translation>
    </message>
    <message>
        <source>Username</source>
        <extracomment>ui/pages/account.py</extracomment>
        <translation>Nombre de usuario</translation>
    </message>
    <message>
        <source>What a sign-in asks for besides the password.</source>
        <extracomment>ui/pages/account.py</extracomment>
        <translation>Lo que se pide al iniciar sesión además de la contraseña.</translation>
    </message>
    <message>
        <source>What the pool keeps for you</source>
        <extracomment>ui/pages/account.py</extracomment>
        <translation>Lo que el pool guarda de ti</translation>
    </message>
    <message>
        <source>Your attributes: read them, change them, verify an address.</source>
        <extracomment>ui/pages/account.py</extracomment>
        <translation>Tus atributos: léelos, cámbialos, verifica una dirección.</translation>
    </message>
    <message>
        <source>delete</source>
        <extracomment>ui/pages/account.py</extracomment>
        <translation>eliminar</translation>
    </message>
</context>
<context>
    <name>AccountStep</name>
    <message>
        <source>A profile of this computer&apos;s AWS settings. The app keeps nothing of it.</source>
        <extracomment>ui/stack/account_step.py</extracomment>
        <translation>Un perfil de la configuración de AWS de este equipo. La app no guarda nada de él.</translation>
    </message>
    <message>
        <source>A stack that is there already</source>
        <extracomment>ui/stack/account_step.py</extracomment>
        <translation>Una pila que ya existe</translation>
    </message>
    <message>
        <source>Back to the stack</source>
        <extracomment>ui/stack/account_step.py</extracomment>
        <translation>Volver a la pila</translation>
    </message>
    <message>
        <source>Back to {name}</source>
        <extracomment>ui/stack/account_step.py</extracomment>
        <translation>Volver a {name}</translation>
    </message>
    <message>
        <source>Credentials</source>
        <extracomment>ui/stack/account_step.py</extracomment>
        <translation>Credenciales</translation>
    </message>
    <message>
        <source>Find it</source>
        <extracomment>ui/stack/account_step.py</extracomment>
        <translation>Buscarla</translation>
    </message>
    <message>
        <source>Launched from here before, or by the workshop&apos;s own button.</source>
        <extracomment>ui/stack/account_step.py</extracomment>
        <translation>Lanzada antes desde aquí, o con el botón del propio taller.</translation>
    </message>
    <message>
        <source>Region</source>
        <extracomment>ui/stack/account_step.py</extracomment>
        <translation>Región</translation>
    </message>
    <message>
        <source>Show the account</source>
        <extracomment>ui/stack/account_step.py</extracomment>
        <translation>Mostrar la cuenta</translation>
    </message>
    <message>
        <source>Stack name</source>
        <extracomment>ui/stack/account_step.py</extracomment>
        <translation>Nombre de la pila</translation>
    </message>
    <message>
        <source>The stack&apos;s name is missing.</source>
        <extracomment>ui/stack/account_step.py</extracomment>
        <translation>Falta el nombre de la pila.</translation>
    </message>
    <message>
        <source>What the environment says, as for the AWS CLI</source>
        <extracomment>ui/stack/account_step.py</extracomment>
        <translation>Lo que diga el entorno, como en la AWS CLI</translation>
    </message>
    <message>
        <source>Whose account, and where</source>
        <extracomment>ui/stack/account_step.py</extracomment>
        <translation>De quién es la cuenta, y dónde</translation>
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
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>AddCard</name>
    <message>
        <source>Another pool</source>
        <extracomment>ui/pools/add_card.py</extracomment>
        <translation>Otro pool</translation>
    </message>
    <message>
        <source>App client id (optional)</source>
        <extracomment>ui/pools/add_card.py</extracomment>
        <translation>Id. de cliente de aplicación (opcional)</translation>
    </message>
    <message>
        <source>App clients of this pool</source>
        <extracomment>ui/pools/add_card.py</extracomment>
        <translation>Clientes de aplicación de este pool</translation>
    </message>
    <message>
        <source>Find and open</source>
        <extracomment>ui/pools/add_card.py</extracomment>
        <translation>Buscar y abrir</translation>
    </message>
    <message>
        <source>Its id or ARN, the name of the stack that made it, or its name in the list.</source>
        <extracomment>ui/pools/add_card.py</extracomment>
        <translation>Su id. o ARN, el nombre de la pila que lo creó o su nombre en la lista.</translation>
    </message>
    <message>
        <source>Left empty, it is looked up with this computer&apos;s AWS credentials.</source>
        <extracomment>ui/pools/add_card.py</extracomment>
        <translation>Si queda vacío, se busca con las credenciales de AWS de este equipo.</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <extracomment>ui/pools/add_card.py</extracomment>
        <translation>Abrir un archivo…</translation>
    </message>
    <message>
        <source>Or drop a file anywhere on this window: config.js, aws-exports.js, amplify_outputs.json, amplifyconfiguration.json, or pools that were saved here. Nothing in it is run.</source>
        <extracomment>ui/pools/add_card.py</extracomment>
        <translation>O suelta un archivo en cualquier lugar de esta ventana: config.js, aws-exports.js, amplify_outputs.json, amplifyconfiguration.json o pools guardados aquí. No se ejecuta nada de lo que contiene.</translation>
    </message>
    <message>
        <source>Say which pool.</source>
        <extracomment>ui/pools/add_card.py</extracomment>
        <translation>Di qué pool.</translation>
    </message>
    <message>
        <source>Which pool</source>
        <extracomment>ui/pools/add_card.py</extracomment>
        <translation>Qué pool</translation>
    </message>
</context>
<context>
    <name>AnswerCard</name>
    <message>
        <source>Arrives in</source>
        <extracomment>ui/ride/answer_card.py</extracomment>
        <translation>Llega en</translation>
    </message>
    <message>
        <source>On the map {name} is here already. The API says it takes {time}.</source>
        <extracomment>ui/ride/answer_card.py</extracomment>
        <translation>En el mapa, {name} ya está aquí. La API dice que tarda {time}.</translation>
    </message>
    <message>
        <source>Open it in the Protocol panel</source>
        <extracomment>ui/ride/answer_card.py</extracomment>
        <translation>Abrirlo en el panel Protocolo</translation>
    </message>
    <message>
        <source>Ride</source>
        <extracomment>ui/ride/answer_card.py</extracomment>
        <translation>Viaje</translation>
    </message>
    <message>
        <source>Rider</source>
        <extracomment>ui/ride/answer_card.py</extracomment>
        <translation>Pasajero</translation>
    </message>
    <message>
        <source>See what an API checks</source>
        <extracomment>ui/ride/answer_card.py</extracomment>
        <translation>Ver qué comprueba una API</translation>
    </message>
    <message>
        <source>The answer has no Access-Control-Allow-Origin header. This app may read it all the same; a browser would keep it from the website. Enable CORS for /ride, and have the function send the header.</source>
        <extracomment>ui/ride/answer_card.py</extracomment>
        <translation>La respuesta no tiene cabecera Access-Control-Allow-Origin. Esta app puede leerla igualmente; un navegador se la ocultaría al sitio web. Activa CORS en /ride y haz que la función envíe la cabecera.</translation>
    </message>
    <message>
        <source>The request and its answer</source>
        <extracomment>ui/ride/answer_card.py</extracomment>
        <translation>La petición y su respuesta</translation>
    </message>
    <message>
        <source>Unicorn</source>
        <extracomment>ui/ride/answer_card.py</extracomment>
        <translation>Unicornio</translation>
    </message>
    <message>
        <source>{0} has been sent to you.</source>
        <extracomment>ui/ride/answer_card.py</extracomment>
        <translation>Te han enviado a {0}.</translation>
    </message>
    <message>
        <source>{0} is here. Hop on!</source>
        <extracomment>ui/ride/answer_card.py</extracomment>
        <translation>{0} ya está aquí. ¡Sube!</translation>
    </message>
    <message>
        <source>{0} is on the way.</source>
        <extracomment>ui/ride/answer_card.py</extracomment>
        <translation>{0} está en camino.</translation>
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
        <translation>Otro pool</translation>
    </message>
    <message>
        <source>App client id</source>
        <extracomment>ui/inspector/api_form.py</extracomment>
        <translation>Id. de cliente de aplicación</translation>
    </message>
    <message>
        <source>Fetch its keys and check</source>
        <extracomment>ui/inspector/api_form.py</extracomment>
        <translation>Obtener sus claves y comprobar</translation>
    </message>
    <message>
        <source>Its keys are at the endpoint that is open</source>
        <extracomment>ui/inspector/api_form.py</extracomment>
        <translation>Sus claves están en el endpoint abierto</translation>
    </message>
    <message>
        <source>Scopes that the method or route asks for</source>
        <extracomment>ui/inspector/api_form.py</extracomment>
        <translation>Ámbitos que pide el método o la ruta</translation>
    </message>
    <message>
        <source>The pool that is open</source>
        <extracomment>ui/inspector/api_form.py</extracomment>
        <translation>El pool abierto</translation>
    </message>
    <message>
        <source>The pool that your API trusts</source>
        <extracomment>ui/inspector/api_form.py</extracomment>
        <translation>El pool en el que confía tu API</translation>
    </message>
    <message>
        <source>User pool id</source>
        <extracomment>ui/inspector/api_form.py</extracomment>
        <translation>Id. del pool de usuarios</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>ui/inspector/api_form.py</extracomment>
        <translation>ninguno</translation>
    </message>
</context>
<context>
    <name>ApiView</name>
    <message>
        <source>A REST API&apos;s Cognito authorizer</source>
        <extracomment>ui/inspector/api_view.py</extracomment>
        <translation>El autorizador de Cognito de una API REST</translation>
    </message>
    <message>
        <source>An API that checks everything</source>
        <extracomment>ui/inspector/api_view.py</extracomment>
        <translation>Una API que lo comprueba todo</translation>
    </message>
    <message>
        <source>An HTTP API&apos;s JWT authorizer</source>
        <extracomment>ui/inspector/api_view.py</extracomment>
        <translation>El autorizador JWT de una API HTTP</translation>
    </message>
    <message>
        <source>Checked for pool {0}, app client {1}.</source>
        <extracomment>ui/inspector/api_view.py</extracomment>
        <translation>Comprobado para el pool {0}, cliente de aplicación {1}.</translation>
    </message>
    <message>
        <source>HTTP</source>
        <extracomment>ui/inspector/api_view.py</extracomment>
        <translation>HTTP</translation>
    </message>
    <message>
        <source>How</source>
        <extracomment>ui/inspector/api_view.py</extracomment>
        <translation>Cómo</translation>
    </message>
    <message>
        <source>Looked at</source>
        <extracomment>ui/inspector/api_view.py</extracomment>
        <translation>Qué se mira</translation>
    </message>
    <message>
        <source>REST</source>
        <extracomment>ui/inspector/api_view.py</extracomment>
        <translation>REST</translation>
    </message>
    <message>
        <source>What API Gateway looks at</source>
        <extracomment>ui/inspector/api_view.py</extracomment>
        <translation>Lo que mira API Gateway</translation>
    </message>
    <message>
        <source>What API Gateway looks at, and what it does not. Choose a row to read how.</source>
        <extracomment>ui/inspector/api_view.py</extracomment>
        <translation>Lo que mira API Gateway y lo que no. Elige una fila para leer cómo.</translation>
    </message>
    <message>
        <source>Which token in which header</source>
        <extracomment>ui/inspector/api_view.py</extracomment>
        <translation>Qué token en qué cabecera</translation>
    </message>
    <message>
        <source>Why</source>
        <extracomment>ui/inspector/api_view.py</extracomment>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Would your API take this token?</source>
        <extracomment>ui/inspector/api_view.py</extracomment>
        <translation>¿Aceptaría tu API este token?</translation>
    </message>
</context>
<context>
    <name>ApiWords</name>
    <message>
        <source>Audience</source>
        <extracomment>ui/inspector/api_words.py</extracomment>
        <translation>Audiencia</translation>
    </message>
    <message>
        <source>Cognito itself (GetUser and the like): the access token, in the request&apos;s body. No header.</source>
        <extracomment>ui/inspector/api_words.py</extracomment>
        <translation>El propio Cognito (GetUser y similares): el token de acceso, en el cuerpo de la petición. Sin cabecera.</translation>
    </message>
    <message>
        <source>Expiry</source>
        <extracomment>ui/inspector/api_words.py</extracomment>
        <translation>Caducidad</translation>
    </message>
    <message>
        <source>Fails</source>
        <extracomment>ui/inspector/api_words.py</extracomment>
        <translation>Falla</translation>
    </message>
    <message>
        <source>Groups</source>
        <extracomment>ui/inspector/api_words.py</extracomment>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>HTTP API. Authorization: Bearer and the token. With scopes on the route it has to be the access token; without, either.</source>
        <extracomment>ui/inspector/api_words.py</extracomment>
        <translation>API HTTP. Authorization: Bearer y el token. Si la ruta tiene ámbitos, ha de ser el token de acceso; si no, cualquiera de los dos.</translation>
    </message>
    <message>
        <source>Issued at</source>
        <extracomment>ui/inspector/api_words.py</extracomment>
        <translation>Emitido</translation>
    </message>
    <message>
        <source>Issuer</source>
        <extracomment>ui/inspector/api_words.py</extracomment>
        <translation>Emisor</translation>
    </message>
    <message>
        <source>Length</source>
        <extracomment>ui/inspector/api_words.py</extracomment>
        <translation>Longitud</translation>
    </message>
    <message>
        <source>Not before</source>
        <extracomment>ui/inspector/api_words.py</extracomment>
        <translation>No antes de</translation>
    </message>
    <message>
        <source>Not looked at</source>
        <extracomment>ui/inspector/api_words.py</extracomment>
        <translation>No se mira</translation>
    </message>
    <message>
        <source>Passes</source>
        <extracomment>ui/inspector/api_words.py</extracomment>
        <translation>Pasa</translation>
    </message>
    <message>
        <source>REST API, method with scopes. Authorization: the access token</source>
        <extracomment>ui/inspector/api_words.py</extracomment>
        <translation>API REST, método con ámbitos. Authorization: el token de acceso</translation>
    </message>
    <message>
        <source>REST API, method without scopes. Authorization: the ID token</source>
        <extracomment>ui/inspector/api_words.py</extracomment>
        <translation>API REST, método sin ámbitos. Authorization: el token de ID</translation>
    </message>
    <message>
        <source>Revocation</source>
        <extracomment>ui/inspector/api_words.py</extracomment>
        <translation>Revocación</translation>
    </message>
    <message>
        <source>Scope</source>
        <extracomment>ui/inspector/api_words.py</extracomment>
        <translation>Ámbito</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <extracomment>ui/inspector/api_words.py</extracomment>
        <translation>Inicio de sesión</translation>
    </message>
    <message>
        <source>Signature</source>
        <extracomment>ui/inspector/api_words.py</extracomment>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Structure</source>
        <extracomment>ui/inspector/api_words.py</extracomment>
        <translation>Estructura</translation>
    </message>
    <message>
        <source>Token use</source>
        <extracomment>ui/inspector/api_words.py</extracomment>
        <translation>Uso del token</translation>
    </message>
    <message>
        <source>Unknown</source>
        <extracomment>ui/inspector/api_words.py</extracomment>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>{0} would let it in.</source>
        <extracomment>ui/inspector/api_words.py</extracomment>
        <translation>{0} lo dejaría pasar.</translation>
    </message>
    <message>
        <source>{0} would refuse it.</source>
        <extracomment>ui/inspector/api_words.py</extracomment>
        <translation>{0} lo rechazaría.</translation>
    </message>
    <message>
        <source>{0}: that cannot be told from here.</source>
        <extracomment>ui/inspector/api_words.py</extracomment>
        <translation>{0}: desde aquí no se puede saber.</translation>
    </message>
</context>
<context>
    <name>App</name>
    <message>
        <source>A pool of this app (*.json)</source>
        <extracomment>app/pools_saving.py</extracomment>
        <translation>Un pool de esta app (*.json)</translation>
    </message>
    <message>
        <source>AWS CLI</source>
        <extracomment>app/recording_actions.py</extracomment>
        <translation>AWS CLI</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <extracomment>app/guide_files.py, app/recording_actions.py</extracomment>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>All is right again: {scene}
If tokens of meanwhile don&apos;t work, refresh them.</source>
        <extracomment>app/scenes.py</extracomment>
        <translation>Todo vuelve a estar bien: {scene}
Si los tokens de ese intervalo no funcionan, actualízalos.</translation>
    </message>
    <message>
        <source>Amplify JS</source>
        <extracomment>app/recording_actions.py</extracomment>
        <translation>Amplify JS</translation>
    </message>
    <message>
        <source>Amplify, first generation (*.js)</source>
        <extracomment>app/pools_saving.py</extracomment>
        <translation>Amplify, primera generación (*.js)</translation>
    </message>
    <message>
        <source>Amplify, second generation (*.json)</source>
        <extracomment>app/pools_saving.py</extracomment>
        <translation>Amplify, segunda generación (*.json)</translation>
    </message>
    <message>
        <source>Changed: {what}.</source>
        <extracomment>app/profile_news.py</extracomment>
        <translation>Cambiado: {what}.</translation>
    </message>
    <message>
        <source>Check for updates…</source>
        <extracomment>app/further.py</extracomment>
        <translation>Buscar actualizaciones…</translation>
    </message>
    <message>
        <source>Check the name, the Region and the profile.</source>
        <extracomment>app/stack_words.py</extracomment>
        <translation>Revisa el nombre, la región y el perfil.</translation>
    </message>
    <message>
        <source>Choose another name. To look at that stack, go back and find it by its name.</source>
        <extracomment>app/stack_words.py</extracomment>
        <translation>Elige otro nombre. Para ver esa pila, vuelve atrás y búscala por su nombre.</translation>
    </message>
    <message>
        <source>Choose another name; or go back, find it by its name, and delete it.</source>
        <extracomment>app/stack_words.py</extracomment>
        <translation>Elige otro nombre; o vuelve atrás, búscala por su nombre y elimínala.</translation>
    </message>
    <message>
        <source>Copied: request {number}, {operation}, as {language}</source>
        <extracomment>app/recording_actions.py</extracomment>
        <translation>Copiado: petición {number}, {operation}, como {language}</translation>
    </message>
    <message>
        <source>Done, {time}.</source>
        <extracomment>app/guide_state.py</extracomment>
        <translation>Hecho, {time}.</translation>
    </message>
    <message>
        <source>Done, {time}: ticked by you.</source>
        <extracomment>app/guide_state.py</extracomment>
        <translation>Hecho, {time}: lo has marcado tú.</translation>
    </message>
    <message>
        <source>From now on a sign-in asks for a second factor.</source>
        <extracomment>app/mfa_actions.py</extracomment>
        <translation>Desde ahora, al iniciar sesión se pide un segundo factor.</translation>
    </message>
    <message>
        <source>From now on a sign-in asks which second factor you want to show.</source>
        <extracomment>app/mfa_actions.py</extracomment>
        <translation>Desde ahora, al iniciar sesión se pregunta qué segundo factor quieres mostrar.</translation>
    </message>
    <message>
        <source>From now on the password is enough.</source>
        <extracomment>app/mfa_actions.py</extracomment>
        <translation>Desde ahora basta con la contraseña.</translation>
    </message>
    <message>
        <source>Go to the next part</source>
        <extracomment>app/further.py</extracomment>
        <translation>Ir a la parte siguiente</translation>
    </message>
    <message>
        <source>Go to the part before</source>
        <extracomment>app/further.py</extracomment>
        <translation>Ir a la parte anterior</translation>
    </message>
    <message>
        <source>Guides (*.toml)</source>
        <extracomment>app/guide_files.py</extracomment>
        <translation>Guías (*.toml)</translation>
    </message>
    <message>
        <source>HTTP archive (*.har)</source>
        <extracomment>app/recording_actions.py</extracomment>
        <translation>Archivo HTTP (*.har)</translation>
    </message>
    <message>
        <source>If that account waits for a code, a new one is on its way.</source>
        <extracomment>app/registering.py</extracomment>
        <translation>Si esa cuenta espera un código, hay uno nuevo en camino.</translation>
    </message>
    <message>
        <source>In this Region of this account, {name} is taken: {state}.</source>
        <extracomment>app/stack_words.py</extracomment>
        <translation>En esta región de esta cuenta, {name} ya está en uso: {state}.</translation>
    </message>
    <message>
        <source>It could not be looked up: {why}.</source>
        <extracomment>app/pools_actions.py</extracomment>
        <translation>No se pudo consultar: {why}.</translation>
    </message>
    <message>
        <source>It is never used again; the next start tries once more to remove it.</source>
        <extracomment>app/remembering.py</extracomment>
        <translation>No se vuelve a usar; el próximo arranque intenta otra vez quitarlo.</translation>
    </message>
    <message>
        <source>It is tried again by itself. You can also just sign in.</source>
        <extracomment>app/coming_back.py</extracomment>
        <translation>Se vuelve a intentar solo. También puedes simplemente iniciar sesión.</translation>
    </message>
    <message>
        <source>It was “{former}”.</source>
        <extracomment>app/profile_news.py</extracomment>
        <translation>Era «{former}».</translation>
    </message>
    <message>
        <source>Its names stand for your own values. It talks to the pool that Amplify is set up for.</source>
        <extracomment>app/recording_actions.py</extracomment>
        <translation>Sus nombres representan tus propios valores. Habla con el pool para el que está configurado Amplify.</translation>
    </message>
    <message>
        <source>Its secret is in this system&apos;s keyring, for the next time.</source>
        <extracomment>app/device_keeping.py</extracomment>
        <translation>Su secreto está en el llavero de este sistema, para la próxima vez.</translation>
    </message>
    <message>
        <source>Larger text</source>
        <extracomment>app/further.py</extracomment>
        <translation>Texto más grande</translation>
    </message>
    <message>
        <source>Launch the stack of the users first.</source>
        <extracomment>app/stack_words.py</extracomment>
        <translation>Lanza primero la pila de los usuarios.</translation>
    </message>
    <message>
        <source>Launch the stack…</source>
        <extracomment>app/further.py</extracomment>
        <translation>Lanzar la pila…</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <extracomment>app/guide_files.py</extracomment>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Neither the stack {name} nor the website&apos;s js/config.js names one.</source>
        <extracomment>app/stack_words.py</extracomment>
        <translation>Ni la pila {name} ni el js/config.js del sitio web nombran ninguna.</translation>
    </message>
    <message>
        <source>New ones could not be fetched: {title}.</source>
        <extracomment>app/token_refresh.py</extracomment>
        <translation>No se pudieron obtener nuevos. {title}.</translation>
    </message>
    <message>
        <source>No pool to open</source>
        <extracomment>app/stack_words.py</extracomment>
        <translation>No hay ningún pool que abrir</translation>
    </message>
    <message>
        <source>No. Think again, or look for a hint.</source>
        <extracomment>app/workshop_guide.py</extracomment>
        <translation>No. Piénsalo otra vez o busca una pista.</translation>
    </message>
    <message>
        <source>Nobody is signed in: sign in first, then break it again.</source>
        <extracomment>app/scenes.py</extracomment>
        <translation>Nadie ha iniciado sesión: inicia sesión primero y rómpelo después.</translation>
    </message>
    <message>
        <source>Nothing in it is secret, and Cognito refuses it: a proof is good once. It talks to {address}.</source>
        <extracomment>app/recording_actions.py</extracomment>
        <translation>No contiene nada secreto, y Cognito lo rechaza: una prueba vale una sola vez. Habla con {address}.</translation>
    </message>
    <message>
        <source>Nothing in it is secret: it runs as it is. It talks to {address}.</source>
        <extracomment>app/recording_actions.py</extracomment>
        <translation>No contiene nada secreto: se ejecuta tal cual. Habla con {address}.</translation>
    </message>
    <message>
        <source>Nothing in {region} is called {name}.</source>
        <extracomment>app/stack_words.py</extracomment>
        <translation>No hay nada en {region} que se llame {name}.</translation>
    </message>
    <message>
        <source>Nothing is changed.
The pool has it like this already.</source>
        <extracomment>app/mfa_actions.py, app/profile_actions.py</extracomment>
        <translation>No se cambia nada.
El pool ya lo tiene así.</translation>
    </message>
    <message>
        <source>Nothing is selected.
Choose an exchange in the table first.</source>
        <extracomment>app/recording_actions.py</extracomment>
        <translation>No hay nada seleccionado.
Elige primero un intercambio en la tabla.</translation>
    </message>
    <message>
        <source>Open a guide</source>
        <extracomment>app/guide_files.py</extracomment>
        <translation>Abrir una guía</translation>
    </message>
    <message>
        <source>Open a recording</source>
        <extracomment>app/recording_actions.py</extracomment>
        <translation>Abrir una grabación</translation>
    </message>
    <message>
        <source>Open this pool</source>
        <extracomment>app/stack_words.py</extracomment>
        <translation>Abrir este pool</translation>
    </message>
    <message>
        <source>Page to read (*.html)</source>
        <extracomment>app/recording_actions.py</extracomment>
        <translation>Página para leer (*.html)</translation>
    </message>
    <message>
        <source>Pools of this app (*.json)</source>
        <extracomment>app/pools_saving.py</extracomment>
        <translation>Pools de esta app (*.json)</translation>
    </message>
    <message>
        <source>Pools…</source>
        <extracomment>app/further.py</extracomment>
        <translation>Pools…</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <extracomment>app/further.py</extracomment>
        <translation>Preferencias…</translation>
    </message>
    <message>
        <source>Presenter mode</source>
        <extracomment>app/further.py</extracomment>
        <translation>Modo presentador</translation>
    </message>
    <message>
        <source>Presenter mode
{card} shows the keys, {leave} ends it. What is personal is covered.</source>
        <extracomment>app/presenting.py</extracomment>
        <translation>Modo presentador
{card} muestra las teclas, {leave} lo termina. Lo personal queda tapado.</translation>
    </message>
    <message>
        <source>Put the panels back in their places</source>
        <extracomment>app/further.py</extracomment>
        <translation>Devolver los paneles a su sitio</translation>
    </message>
    <message>
        <source>Recordings (*.html *.htm *.har)</source>
        <extracomment>app/recording_actions.py</extracomment>
        <translation>Grabaciones (*.html *.htm *.har)</translation>
    </message>
    <message>
        <source>Register a rider</source>
        <extracomment>app/stack_words.py</extracomment>
        <translation>Registrar un pasajero</translation>
    </message>
    <message>
        <source>Request a unicorn</source>
        <extracomment>app/stack_words.py</extracomment>
        <translation>Pedir un unicornio</translation>
    </message>
    <message>
        <source>Right.</source>
        <extracomment>app/workshop_guide.py</extracomment>
        <translation>Correcto.</translation>
    </message>
    <message>
        <source>Save all pools of the list</source>
        <extracomment>app/pools_saving.py</extracomment>
        <translation>Guardar todos los pools de la lista</translation>
    </message>
    <message>
        <source>Save the pool&apos;s configuration</source>
        <extracomment>app/pools_saving.py</extracomment>
        <translation>Guardar la configuración del pool</translation>
    </message>
    <message>
        <source>Save the progress</source>
        <extracomment>app/guide_files.py</extracomment>
        <translation>Guardar el progreso</translation>
    </message>
    <message>
        <source>Save the recording</source>
        <extracomment>app/recording_actions.py</extracomment>
        <translation>Guardar la grabación</translation>
    </message>
    <message>
        <source>Save this guide</source>
        <extracomment>app/guide_files.py</extracomment>
        <translation>Guardar esta guía</translation>
    </message>
    <message>
        <source>Saved: {path}
No name, address or secret of yours is in it.</source>
        <extracomment>app/guide_files.py</extracomment>
        <translation>Guardado: {path}
No contiene ningún nombre, dirección ni secreto tuyo.</translation>
    </message>
    <message>
        <source>Saved: {path}
Nothing secret is in it. It opens again here.</source>
        <extracomment>app/pools_saving.py</extracomment>
        <translation>Guardado: {path}
No contiene nada secreto. Se vuelve a abrir aquí.</translation>
    </message>
    <message>
        <source>Set these variables of the environment first: {names}. It talks to {address}.</source>
        <extracomment>app/recording_actions.py</extracomment>
        <translation>Define antes estas variables de entorno: {names}. Habla con {address}.</translation>
    </message>
    <message>
        <source>Set these variables of the environment first: {names}. They go into JSON texts, so write \&quot; for &quot; and \\ for \. It talks to {address}.</source>
        <extracomment>app/recording_actions.py</extracomment>
        <translation>Define antes estas variables de entorno: {names}. Van dentro de textos JSON, así que escribe \&quot; en lugar de &quot; y \\ en lugar de \. Habla con {address}.</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <extracomment>app/session_end.py</extracomment>
        <translation>Vuelve a iniciar sesión.</translation>
    </message>
    <message>
        <source>Sign out, and sign in with the new one.</source>
        <extracomment>app/account_actions.py</extracomment>
        <translation>Cierra la sesión e iníciala con la nueva.</translation>
    </message>
    <message>
        <source>Signed in again as {name}.
Your session was in the keyring; signing out removes it.</source>
        <extracomment>app/coming_back.py</extracomment>
        <translation>Sesión iniciada de nuevo como {name}.
Tu sesión estaba en el llavero; al cerrar sesión se borra.</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <extracomment>app/further.py</extracomment>
        <translation>Texto más pequeño</translation>
    </message>
    <message>
        <source>That lasts until the app is closed.</source>
        <extracomment>app/device_keeping.py</extracomment>
        <translation>Eso dura hasta que se cierre la app.</translation>
    </message>
    <message>
        <source>That lasts until the app is closed: {reason}.</source>
        <extracomment>app/device_keeping.py</extracomment>
        <translation>Eso dura hasta que se cierre la app. {reason}.</translation>
    </message>
    <message>
        <source>The address stays with the other account.
This account is not verified. Sign in to the other one, or register with another address.</source>
        <extracomment>app/registering.py</extracomment>
        <translation>La dirección se queda en la otra cuenta.
Esta cuenta no está verificada. Inicia sesión en la otra o regístrate con otra dirección.</translation>
    </message>
    <message>
        <source>The authenticator app is set up.
{what}</source>
        <extracomment>app/mfa_actions.py</extracomment>
        <translation>La app de autenticación está configurada.
{what}</translation>
    </message>
    <message>
        <source>The code is right.</source>
        <extracomment>app/profile_news.py</extracomment>
        <translation>El código es correcto.</translation>
    </message>
    <message>
        <source>The group {0} is there.</source>
        <extracomment>app/directory_actions.py</extracomment>
        <translation>El grupo {0} ya está creado.</translation>
    </message>
    <message>
        <source>The list could not be read.</source>
        <extracomment>app/directory_actions.py</extracomment>
        <translation>No se pudo leer la lista.</translation>
    </message>
    <message>
        <source>The list was not read.</source>
        <extracomment>app/directory_actions.py</extracomment>
        <translation>No se leyó la lista.</translation>
    </message>
    <message>
        <source>The local pool begins anew.
The old one could not be opened: {reason}. Nothing in it was changed; it is kept in {folder}.</source>
        <extracomment>app/wiring.py</extracomment>
        <translation>El pool local empieza de cero.
No se pudo abrir el anterior: {reason}. No se cambió nada en él; se conserva en {folder}.</translation>
    </message>
    <message>
        <source>The local pool has its default settings again.
People keep their accounts, and who is signed in stays so.</source>
        <extracomment>app/pool_settings.py</extracomment>
        <translation>El pool local vuelve a tener su configuración predeterminada.
Todos conservan su cuenta, y quien tenga la sesión iniciada sigue igual.</translation>
    </message>
    <message>
        <source>The local pool has its new settings.
Who is signed in stays so; the next sign-in or refresh meets them.</source>
        <extracomment>app/pool_settings.py</extracomment>
        <translation>El pool local tiene su configuración nueva.
Quien tenga la sesión iniciada sigue igual; el próximo inicio de sesión o la próxima actualización ya la encuentran.</translation>
    </message>
    <message>
        <source>The local pool stopped.
It is being started again; nothing that it confirmed is lost.</source>
        <extracomment>app/wiring.py</extracomment>
        <translation>El pool local se detuvo.
Se está iniciando otra vez; no se pierde nada de lo que confirmó.</translation>
    </message>
    <message>
        <source>The new password is set.
Sign in with it.</source>
        <extracomment>app/registering.py</extracomment>
        <translation>La contraseña nueva está puesta.
Inicia sesión con ella.</translation>
    </message>
    <message>
        <source>The new password may be set already.
The code is used up, most likely by the try whose answer was lost. Sign in with the new password.</source>
        <extracomment>app/registering.py</extracomment>
        <translation>Puede que la contraseña nueva ya esté puesta.
El código está usado, probablemente por el intento cuya respuesta se perdió. Inicia sesión con la contraseña nueva.</translation>
    </message>
    <message>
        <source>The old one is refused, most likely because the try whose answer was lost has worked.</source>
        <extracomment>app/account_actions.py</extracomment>
        <translation>La anterior se rechaza, probablemente porque el intento cuya respuesta se perdió sí funcionó.</translation>
    </message>
    <message>
        <source>The pool asks on.
Whether your answer was right, it does not say. Read what it asks now: the same question again often means that it was not.</source>
        <extracomment>app/signing_in.py</extracomment>
        <translation>El pool sigue preguntando.
No dice si tu respuesta era correcta. Lee lo que pregunta ahora: si repite la misma pregunta, suele ser que no lo era.</translation>
    </message>
    <message>
        <source>The pool does not remember devices, so this one is not remembered.</source>
        <extracomment>app/device_keeping.py</extracomment>
        <translation>El pool no recuerda dispositivos, así que este no se recuerda.</translation>
    </message>
    <message>
        <source>The pool has forgotten the device.
It spares no second factor any more.</source>
        <extracomment>app/device_actions.py</extracomment>
        <translation>El pool ha olvidado el dispositivo.
Ya no ahorra ningún segundo factor.</translation>
    </message>
    <message>
        <source>The pool has what you saved.</source>
        <extracomment>app/profile_news.py</extracomment>
        <translation>El pool tiene lo que guardaste.</translation>
    </message>
    <message>
        <source>The pool is in the list as {name}.
Nothing secret is kept with it.</source>
        <extracomment>app/pools_actions.py</extracomment>
        <translation>El pool está en la lista como {name}.
Con él no se guarda nada secreto.</translation>
    </message>
    <message>
        <source>The pool is understood; its app client is wanted</source>
        <extracomment>app/pools_actions.py</extracomment>
        <translation>El pool se entiende; falta su cliente de aplicación</translation>
    </message>
    <message>
        <source>The pool keeps {old} until you type the code that went to {where}. Only then does {new} take its place.</source>
        <extracomment>app/profile_news.py</extracomment>
        <translation>El pool conserva {old} hasta que escribas el código que se envió a {where}. Solo entonces lo reemplaza {new}.</translation>
    </message>
    <message>
        <source>The pool no longer remembers this device.
It is known still, but spares no second factor.</source>
        <extracomment>app/device_actions.py</extracomment>
        <translation>El pool ya no recuerda este dispositivo.
Lo sigue conociendo, pero ya no ahorra el segundo factor.</translation>
    </message>
    <message>
        <source>The pool of the stack {name} is open.
It is {pool}. Register the first rider.</source>
        <extracomment>app/stack_words.py</extracomment>
        <translation>El pool de la pila {name} está abierto.
Es {pool}. Registra al primer pasajero.</translation>
    </message>
    <message>
        <source>The pool remembers this computer.
The app keeps no secret of it, though: to be spared the second factor here, tick “Remember this computer” when you are next asked for it.</source>
        <extracomment>app/device_actions.py</extracomment>
        <translation>El pool recuerda este equipo.
Pero la app no guarda ningún secreto suyo: para que aquí se te ahorre el segundo factor, marca «Recordar este equipo» cuando se te vuelva a pedir.</translation>
    </message>
    <message>
        <source>The pool remembers this device.
It may stand in for the second factor.</source>
        <extracomment>app/device_actions.py</extracomment>
        <translation>El pool recuerda este dispositivo.
Puede hacer las veces del segundo factor.</translation>
    </message>
    <message>
        <source>The pool takes {new} over once you type the code that went to {where}, not before.</source>
        <extracomment>app/profile_news.py</extracomment>
        <translation>El pool adopta {new} en cuanto escribas el código que se envió a {where}, no antes.</translation>
    </message>
    <message>
        <source>The pool that is open here was part of it: choose another.</source>
        <extracomment>app/stack_words.py</extracomment>
        <translation>El pool que está abierto aquí era parte de ella: elige otro.</translation>
    </message>
    <message>
        <source>The pool that is open knows the API of {name} now.
Request a unicorn.</source>
        <extracomment>app/stack_words.py</extracomment>
        <translation>El pool abierto ya conoce la API de {name}.
Pide un unicornio.</translation>
    </message>
    <message>
        <source>The pool that is open knows the API of {name} now.
Sign in, and request a unicorn.</source>
        <extracomment>app/stack_words.py</extracomment>
        <translation>El pool abierto ya conoce la API de {name}.
Inicia sesión y pide un unicornio.</translation>
    </message>
    <message>
        <source>The pool waits for a code.</source>
        <extracomment>app/profile_news.py</extracomment>
        <translation>El pool espera un código.</translation>
    </message>
    <message>
        <source>The pool was told of {new}.</source>
        <extracomment>app/profile_news.py</extracomment>
        <translation>Se ha comunicado {new} al pool.</translation>
    </message>
    <message numerus="yes">
        <source>The recording is saved: {count} exchanges.
Passwords, codes and tokens are not in {path}; user names are. It opens again here.</source>
        <extracomment>app/recording_actions.py</extracomment>
        <translation>
            <numerusform>La grabación está guardada: {count} intercambio.
En {path} no hay contraseñas, códigos ni tokens; los nombres de usuario sí. Se vuelve a abrir aquí.</numerusform>
            <numerusform>La grabación está guardada: {count} intercambios.
En {path} no hay contraseñas, códigos ni tokens; los nombres de usuario sí. Se vuelve a abrir aquí.</numerusform>
        </translation>
    </message>
    <message>
        <source>The session may still be in the keyring</source>
        <extracomment>app/remembering.py</extracomment>
        <translation>Puede que la sesión siga en el llavero</translation>
    </message>
    <message>
        <source>The stack {name} is deleted.
Nothing that it made remains.</source>
        <extracomment>app/stack_words.py</extracomment>
        <translation>La pila {name} se ha eliminado.
No queda nada de lo que creó.</translation>
    </message>
    <message>
        <source>The stack {name} is deleted.
What remains of it is listed below.</source>
        <extracomment>app/stack_words.py</extracomment>
        <translation>La pila {name} se ha eliminado.
Lo que queda de ella aparece en la lista de abajo.</translation>
    </message>
    <message>
        <source>The stack {name} is ready.
Its pool can be opened, and the website knows it already.</source>
        <extracomment>app/stack_words.py</extracomment>
        <translation>La pila {name} está lista.
Su pool se puede abrir, y el sitio web ya lo conoce.</translation>
    </message>
    <message>
        <source>The stack {name} is ready.
The website knows its API already.</source>
        <extracomment>app/stack_words.py</extracomment>
        <translation>La pila {name} está lista.
El sitio web ya conoce su API.</translation>
    </message>
    <message>
        <source>The tokens are new again.
What did not work a moment ago will now.</source>
        <extracomment>app/token_refresh.py</extracomment>
        <translation>Los tokens vuelven a ser nuevos.
Lo que hace un momento no funcionaba ahora lo hará.</translation>
    </message>
    <message>
        <source>The tokens are new.
auth_time is still the sign-in&apos;s; iat and exp moved on.</source>
        <extracomment>app/token_refresh.py</extracomment>
        <translation>Los tokens son nuevos.
auth_time sigue siendo el del inicio de sesión; iat y exp avanzaron.</translation>
    </message>
    <message>
        <source>The tokens you hold still say what was before, until you refresh them.</source>
        <extracomment>app/profile_actions.py</extracomment>
        <translation>Los tokens que tienes siguen diciendo lo de antes, hasta que los actualices.</translation>
    </message>
    <message>
        <source>The website&apos;s pool is open, with the API of {name}.
It is {pool}. Sign in, and ride.</source>
        <extracomment>app/stack_words.py</extracomment>
        <translation>El pool del sitio web está abierto, con la API de {name}.
Es {pool}. Inicia sesión y viaja.</translation>
    </message>
    <message>
        <source>The workshop&apos;s configuration (*.js)</source>
        <extracomment>app/pools_saving.py</extracomment>
        <translation>La configuración del taller (*.js)</translation>
    </message>
    <message>
        <source>There is a stack of that name already</source>
        <extracomment>app/stack_words.py</extracomment>
        <translation>Ya hay una pila con ese nombre</translation>
    </message>
    <message>
        <source>There is no such stack</source>
        <extracomment>app/stack_words.py</extracomment>
        <translation>No existe esa pila</translation>
    </message>
    <message>
        <source>There is nothing to save yet.
What is sent to Cognito is recorded as it is sent.</source>
        <extracomment>app/recording_actions.py</extracomment>
        <translation>Todavía no hay nada que guardar.
Lo que se envía a Cognito se graba al enviarse.</translation>
    </message>
    <message>
        <source>These are the pool&apos;s settings already.</source>
        <extracomment>app/pool_settings.py</extracomment>
        <translation>El pool ya tiene esta configuración.</translation>
    </message>
    <message>
        <source>This computer is forgotten, by the pool and here.
It spares no second factor any more.</source>
        <extracomment>app/device_actions.py</extracomment>
        <translation>Este equipo queda olvidado, por el pool y aquí.
Ya no ahorra ningún segundo factor.</translation>
    </message>
    <message>
        <source>This computer is not remembered: {title}.</source>
        <extracomment>app/device_keeping.py</extracomment>
        <translation>Este equipo no se recuerda. {title}.</translation>
    </message>
    <message>
        <source>This computer is remembered.</source>
        <extracomment>app/device_keeping.py</extracomment>
        <translation>Este equipo se recuerda.</translation>
    </message>
    <message>
        <source>This is version {version}. No browser could be opened; the releases are at {page}</source>
        <extracomment>app/updates.py</extracomment>
        <translation>Esta es la versión {version}. No se pudo abrir ningún navegador; las versiones publicadas están en {page}</translation>
    </message>
    <message>
        <source>This is version {version}. The releases open in your browser: {page}</source>
        <extracomment>app/updates.py</extracomment>
        <translation>Esta es la versión {version}. Las versiones publicadas se abren en tu navegador: {page}</translation>
    </message>
    <message>
        <source>This is version {version}. This copy names no page with releases: ask whoever gave it to you, or install it again the way you did.</source>
        <extracomment>app/updates.py</extracomment>
        <translation>Esta es la versión {version}. Esta copia no indica ninguna página de versiones: pregunta a quien te la dio o vuelve a instalarla como lo hiciste.</translation>
    </message>
    <message numerus="yes">
        <source>This pool has {count} app clients.
Choose one of them, and find and open it again.</source>
        <extracomment>app/pools_actions.py</extracomment>
        <translation>
            <numerusform>Este pool tiene {count} cliente de aplicación.
Elígelo, y vuelve a buscar y abrir.</numerusform>
            <numerusform>Este pool tiene {count} clientes de aplicación.
Elige uno de ellos, y vuelve a buscar y abrir.</numerusform>
        </translation>
    </message>
    <message>
        <source>This session is revoked.
Its refresh token is worth nothing any more.</source>
        <extracomment>app/account_actions.py</extracomment>
        <translation>Esta sesión está revocada.
Su token de actualización ya no vale nada.</translation>
    </message>
    <message>
        <source>Type the app client&apos;s id: the Cognito console lists it under App clients.</source>
        <extracomment>app/pools_actions.py</extracomment>
        <translation>Escribe el id. del cliente de aplicación: la consola de Cognito lo muestra en App clients.</translation>
    </message>
    <message>
        <source>Use this API</source>
        <extracomment>app/stack_words.py</extracomment>
        <translation>Usar esta API</translation>
    </message>
    <message>
        <source>Users…</source>
        <extracomment>app/further.py</extracomment>
        <translation>Usuarios…</translation>
    </message>
    <message>
        <source>Usual size of text</source>
        <extracomment>app/further.py</extracomment>
        <translation>Tamaño de texto habitual</translation>
    </message>
    <message>
        <source>What the pool has now could not be read: {title}.</source>
        <extracomment>app/profile_actions.py</extracomment>
        <translation>No se pudo leer lo que el pool tiene ahora. {title}.</translation>
    </message>
    <message>
        <source>What was kept in the keyring is removed as well; it was looked for and is gone.</source>
        <extracomment>app/remembering.py</extracomment>
        <translation>Lo que había en el llavero también se quita; se buscó y ya no está.</translation>
    </message>
    <message>
        <source>You are not signed in again</source>
        <extracomment>app/remembering.py</extracomment>
        <translation>Tu sesión no se ha vuelto a iniciar</translation>
    </message>
    <message>
        <source>You are not signed in again yet</source>
        <extracomment>app/coming_back.py</extracomment>
        <translation>Tu sesión aún no se ha vuelto a iniciar</translation>
    </message>
    <message>
        <source>You are registered.
A code is on its way: it proves that the address is yours.</source>
        <extracomment>app/registering.py</extracomment>
        <translation>Te has registrado.
Hay un código en camino: demuestra que la dirección es tuya.</translation>
    </message>
    <message>
        <source>You are registered.
Now sign in.</source>
        <extracomment>app/registering.py</extracomment>
        <translation>Te has registrado.
Ahora inicia sesión.</translation>
    </message>
    <message>
        <source>You are registered: the first try had worked.
Only its answer was lost. Type the code that was sent to you, or have another one sent.</source>
        <extracomment>app/registering.py</extracomment>
        <translation>Te has registrado: el primer intento había funcionado.
Solo se perdió la respuesta. Escribe el código que se te envió o pide otro.</translation>
    </message>
    <message>
        <source>You are signed in.
The inspector shows what came back.</source>
        <extracomment>app/signing_in.py</extracomment>
        <translation>Has iniciado sesión.
El inspector muestra lo que volvió.</translation>
    </message>
    <message>
        <source>You are signed out everywhere.
Every refresh token of this account is revoked.</source>
        <extracomment>app/account_actions.py</extracomment>
        <translation>Has cerrado la sesión en todas partes.
Todos los tokens de actualización de esta cuenta están revocados.</translation>
    </message>
    <message>
        <source>You are signed out here.
The tokens are forgotten; whoever has a copy could still use it.</source>
        <extracomment>app/account_actions.py</extracomment>
        <translation>Has cerrado la sesión aquí.
Los tokens se han olvidado; quien tenga una copia aún podría usarla.</translation>
    </message>
    <message>
        <source>You are still signed in, and it is tried again by itself.</source>
        <extracomment>app/token_refresh.py</extracomment>
        <translation>Tu sesión sigue iniciada, y se vuelve a intentar solo.</translation>
    </message>
    <message>
        <source>You can also just sign in.</source>
        <extracomment>app/remembering.py</extracomment>
        <translation>También puedes simplemente iniciar sesión.</translation>
    </message>
    <message>
        <source>You will not be kept signed in</source>
        <extracomment>app/remembering.py</extracomment>
        <translation>Tu sesión no se conservará</translation>
    </message>
    <message>
        <source>Your account is deleted.</source>
        <extracomment>app/account_actions.py</extracomment>
        <translation>Tu cuenta se ha eliminado.</translation>
    </message>
    <message>
        <source>Your address is verified and leads to this account.
Sign in by it or by the username.</source>
        <extracomment>app/registering.py</extracomment>
        <translation>Tu dirección está verificada y lleva a esta cuenta.
Inicia sesión con ella o con el nombre de usuario.</translation>
    </message>
    <message>
        <source>Your address is verified.
Now sign in.</source>
        <extracomment>app/registering.py</extracomment>
        <translation>Tu dirección está verificada.
Ahora inicia sesión.</translation>
    </message>
    <message>
        <source>Your changes were sent.</source>
        <extracomment>app/profile_news.py</extracomment>
        <translation>Se enviaron tus cambios.</translation>
    </message>
    <message>
        <source>Your keyring has not answered yet.
It may be asking for its password in a window of its own. You can go on here meanwhile.</source>
        <extracomment>app/keyring_work.py</extracomment>
        <translation>Tu llavero aún no ha respondido.
Puede que esté pidiendo su contraseña en una ventana propia. Mientras tanto puedes seguir aquí.</translation>
    </message>
    <message>
        <source>Your password is changed.
It was sent, inside TLS: the Protocol panel shows it.</source>
        <extracomment>app/account_actions.py</extracomment>
        <translation>Tu contraseña ha cambiado.
Se envió, dentro de TLS: el panel Protocolo lo muestra.</translation>
    </message>
    <message>
        <source>Your password may be changed already</source>
        <extracomment>app/account_actions.py</extracomment>
        <translation>Puede que tu contraseña ya esté cambiada</translation>
    </message>
    <message>
        <source>Your session ended because {reason}.</source>
        <extracomment>app/session_end.py</extracomment>
        <translation>Tu sesión terminó porque {reason}.</translation>
    </message>
    <message>
        <source>Your session has ended</source>
        <extracomment>app/session_end.py</extracomment>
        <translation>Tu sesión ha terminado</translation>
    </message>
    <message>
        <source>Your tokens have expired</source>
        <extracomment>app/token_refresh.py</extracomment>
        <translation>Tus tokens han caducado</translation>
    </message>
    <message>
        <source>a user pool</source>
        <extracomment>app/recording_actions.py</extracomment>
        <translation>un pool de usuarios</translation>
    </message>
    <message>
        <source>an administrator has asked for a new password</source>
        <extracomment>app/session_end.py</extracomment>
        <translation>un administrador ha pedido una contraseña nueva</translation>
    </message>
    <message>
        <source>an administrator of the pool has switched the account off</source>
        <extracomment>app/session_end.py</extracomment>
        <translation>un administrador del pool ha desactivado la cuenta</translation>
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
        <translation>fue revocada: aquí, en otro dispositivo o por un administrador</translation>
    </message>
    <message>
        <source>its refresh token was replaced, and the old one was used again</source>
        <extracomment>app/session_end.py</extracomment>
        <translation>su token de actualización se reemplazó y el anterior se volvió a usar</translation>
    </message>
    <message>
        <source>its time is over (30 days unless the app client says otherwise)</source>
        <extracomment>app/session_end.py</extracomment>
        <translation>se acabó su tiempo (30 días, salvo que el cliente de aplicación diga otra cosa)</translation>
    </message>
    <message>
        <source>the account is not in this pool any more</source>
        <extracomment>app/session_end.py</extracomment>
        <translation>la cuenta ya no está en este pool</translation>
    </message>
    <message>
        <source>the local pool</source>
        <extracomment>app/guide_files.py</extracomment>
        <translation>el pool local</translation>
    </message>
    <message>
        <source>the local pool {pool}</source>
        <extracomment>app/recording_actions.py</extracomment>
        <translation>el pool local {pool}</translation>
    </message>
    <message>
        <source>the pool does not know it any more: the account, or this computer as a device, may be gone</source>
        <extracomment>app/session_end.py</extracomment>
        <translation>el pool ya no la conoce: puede que la cuenta, o este equipo como dispositivo, ya no exista</translation>
    </message>
    <message>
        <source>the user pool {pool}</source>
        <extracomment>app/recording_actions.py</extracomment>
        <translation>el pool de usuarios {pool}</translation>
    </message>
    <message>
        <source>you</source>
        <extracomment>app/profile_actions.py</extracomment>
        <translation>ti</translation>
    </message>
    <message>
        <source>{0} has been sent to you.
The API let your ID token in.</source>
        <extracomment>app/ride_actions.py</extracomment>
        <translation>Te han enviado a {0}.
La API aceptó tu token de ID.</translation>
    </message>
    <message numerus="yes">
        <source>{count} pools are in the list now.
Choose one of them and open it.</source>
        <extracomment>app/pools_actions.py</extracomment>
        <translation>
            <numerusform>Ahora hay {count} pool en la lista.
Elígelo y ábrelo.</numerusform>
            <numerusform>Ahora hay {count} pools en la lista.
Elige uno de ellos y ábrelo.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} can sign in again.</source>
        <extracomment>app/pool_settings.py</extracomment>
        <translation>{name} puede volver a iniciar sesión.</translation>
    </message>
    <message>
        <source>{name} can sign in with the temporary password.
The sign-in asks for a new one.</source>
        <extracomment>app/pool_settings.py</extracomment>
        <translation>{name} puede iniciar sesión con la contraseña temporal.
Al hacerlo se le pide una nueva.</translation>
    </message>
    <message>
        <source>{name} has to reset the password.
The next sign-in is refused, and leads to the reset.</source>
        <extracomment>app/pool_settings.py</extracomment>
        <translation>{name} tiene que restablecer la contraseña.
El próximo inicio de sesión se rechaza y lleva al restablecimiento.</translation>
    </message>
    <message>
        <source>{name} is created.
The first sign-in, with the temporary password, asks for a new one.</source>
        <extracomment>app/directory_actions.py</extracomment>
        <translation>{name} tiene su cuenta.
El primer inicio de sesión, con la contraseña temporal, pide una nueva.</translation>
    </message>
    <message>
        <source>{name} is deleted.
Nothing of the account is left, and the name is free again.</source>
        <extracomment>app/pool_settings.py</extracomment>
        <translation>{name} ya no tiene cuenta.
No queda nada de ella, y el nombre vuelve a estar libre.</translation>
    </message>
    <message>
        <source>{name} is disabled.
Every session has ended, and the next sign-in is refused.</source>
        <extracomment>app/pool_settings.py</extracomment>
        <translation>La cuenta de {name} está desactivada.
Todas las sesiones han terminado, y el próximo inicio de sesión se rechaza.</translation>
    </message>
    <message>
        <source>{name} is what is left of a launch that failed and was undone. Nothing works in it.</source>
        <extracomment>app/stack_words.py</extracomment>
        <translation>{name} es lo que queda de un lanzamiento que falló y se deshizo. Nada funciona en ella.</translation>
    </message>
    <message>
        <source>{new} is in place at once, but not verified: the pool does not trust it until you type the code that went to {where}.</source>
        <extracomment>app/profile_news.py</extracomment>
        <translation>{new} se aplica de inmediato, pero sin verificar: el pool no se fía de la dirección hasta que escribas el código que se envió a {where}.</translation>
    </message>
    <message>
        <source>{new} is in place, and verified.</source>
        <extracomment>app/profile_news.py</extracomment>
        <translation>{new} está aplicado y verificado.</translation>
    </message>
    <message>
        <source>{new} is in place, but not verified. The pool sent no code: ask for one below.</source>
        <extracomment>app/profile_news.py</extracomment>
        <translation>{new} está aplicado, pero sin verificar. El pool no envió ningún código: pide uno abajo.</translation>
    </message>
    <message>
        <source>{value} is verified, and the pool&apos;s from now on.</source>
        <extracomment>app/profile_news.py</extracomment>
        <translation>{value} queda verificado, y desde ahora es el del pool.</translation>
    </message>
    <message>
        <source>{value} is verified: the pool trusts it from now on.</source>
        <extracomment>app/profile_news.py</extracomment>
        <translation>{value} queda verificado: desde ahora el pool se fía de él.</translation>
    </message>
    <message>
        <source>{what} is deleted.</source>
        <extracomment>app/profile_news.py</extracomment>
        <translation>Se ha eliminado {what}.</translation>
    </message>
</context>
<context>
    <name>AttributeModel</name>
    <message>
        <source>Attribute</source>
        <extracomment>ui/directory/details_card.py</extracomment>
        <translation>Atributo</translation>
    </message>
    <message>
        <source>Value</source>
        <extracomment>ui/directory/details_card.py</extracomment>
        <translation>Valor</translation>
    </message>
</context>
<context>
    <name>AttributesCard</name>
    <message>
        <source>A changed one counts only once its code is entered; until then the old one stays.</source>
        <extracomment>ui/local_pool/schema_cards.py</extracomment>
        <translation>Uno cambiado solo cuenta cuando se introduce su código; hasta entonces sigue el anterior.</translation>
    </message>
    <message>
        <source>Add an attribute</source>
        <extracomment>ui/local_pool/schema_cards.py</extracomment>
        <translation>Añadir un atributo</translation>
    </message>
    <message>
        <source>Attributes</source>
        <extracomment>ui/local_pool/schema_cards.py</extracomment>
        <translation>Atributos</translation>
    </message>
    <message>
        <source>Nobody registers without them. A real pool settles this when it is made; whoever is here already is not asked again.</source>
        <extracomment>ui/local_pool/schema_cards.py</extracomment>
        <translation>Nadie se registra sin ellos. Un pool real lo fija al crearse; a quien ya está no se le vuelve a preguntar.</translation>
    </message>
    <message>
        <source>People can have them besides the standard ones. A real pool never loses one again; here you may take one away, and values that people have of it stay.</source>
        <extracomment>ui/local_pool/schema_cards.py</extracomment>
        <translation>Se pueden tener además de los estándar. Un pool real nunca vuelve a perder uno; aquí puedes quitarlo, y los valores que la gente tenga de él se quedan.</translation>
    </message>
    <message>
        <source>Required</source>
        <extracomment>ui/local_pool/schema_cards.py</extracomment>
        <translation>Obligatorios</translation>
    </message>
    <message>
        <source>The pool&apos;s own</source>
        <extracomment>ui/local_pool/schema_cards.py</extracomment>
        <translation>Propios del pool</translation>
    </message>
    <message>
        <source>Verify before update</source>
        <extracomment>ui/local_pool/schema_cards.py</extracomment>
        <translation>Verificar antes de actualizar</translation>
    </message>
</context>
<context>
    <name>BreakView</name>
    <message>
        <source>Check</source>
        <extracomment>ui/inspector/break_view.py</extracomment>
        <translation>Comprobación</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>ui/inspector/break_view.py</extracomment>
        <translation>Copia</translation>
    </message>
    <message>
        <source>Each click forges a copy. The token itself stays as it is.</source>
        <extracomment>ui/inspector/break_view.py</extracomment>
        <translation>Cada clic falsifica una copia. El token se queda como está.</translation>
    </message>
    <message>
        <source>Look at the copy</source>
        <extracomment>ui/inspector/break_view.py</extracomment>
        <translation>Ver la copia</translation>
    </message>
    <message>
        <source>Not every check could be made</source>
        <extracomment>ui/inspector/break_view.py</extracomment>
        <translation>No se pudieron hacer todas las comprobaciones</translation>
    </message>
    <message>
        <source>Refused, as the token itself is</source>
        <extracomment>ui/inspector/break_view.py</extracomment>
        <translation>Rechazada, igual que el propio token</translation>
    </message>
    <message>
        <source>Refused. Caught by: {0}</source>
        <extracomment>ui/inspector/break_view.py</extracomment>
        <translation>Rechazada. La detecta: {0}</translation>
    </message>
    <message>
        <source>The checks of the token and of its copy</source>
        <extracomment>ui/inspector/break_view.py</extracomment>
        <translation>Las comprobaciones del token y de su copia</translation>
    </message>
    <message>
        <source>Token</source>
        <extracomment>ui/inspector/break_view.py</extracomment>
        <translation>Token</translation>
    </message>
    <message>
        <source>What became of the copy</source>
        <extracomment>ui/inspector/break_view.py</extracomment>
        <translation>Qué fue de la copia</translation>
    </message>
    <message>
        <source>What it says of the copy</source>
        <extracomment>ui/inspector/break_view.py</extracomment>
        <translation>Lo que dice de la copia</translation>
    </message>
    <message>
        <source>What to learn from it</source>
        <extracomment>ui/inspector/break_view.py</extracomment>
        <translation>Qué aprender de esto</translation>
    </message>
</context>
<context>
    <name>BreakWords</name>
    <message>
        <source>A flawless signature is worth nothing unless the pool&apos;s own key made it.</source>
        <extracomment>ui/inspector/break_words.py</extracomment>
        <translation>Una firma impecable no vale nada si no la hizo la clave del propio pool.</translation>
    </message>
    <message>
        <source>A token must not choose how it is checked: take RS256 and nothing else.</source>
        <extracomment>ui/inspector/break_words.py</extracomment>
        <translation>Un token no debe elegir cómo se comprueba: acepta RS256 y nada más.</translation>
    </message>
    <message>
        <source>All times of the copy lie so far back that it ended an hour ago.</source>
        <extracomment>ui/inspector/break_words.py</extracomment>
        <translation>Todas las horas de la copia están tan atrás que caducó hace una hora.</translation>
    </message>
    <message>
        <source>Claim twice</source>
        <extracomment>ui/inspector/break_words.py</extracomment>
        <translation>Claim duplicado</translation>
    </message>
    <message>
        <source>Edit a claim</source>
        <extracomment>ui/inspector/break_words.py</extracomment>
        <translation>Editar un claim</translation>
    </message>
    <message>
        <source>Everybody has that key, so an API that lets HS256 through takes anybody&apos;s signature for the pool&apos;s.</source>
        <extracomment>ui/inspector/break_words.py</extracomment>
        <translation>Esa clave la tiene todo el mundo, así que una API que deja pasar HS256 toma la firma de cualquiera por la del pool.</translation>
    </message>
    <message>
        <source>Expire it</source>
        <extracomment>ui/inspector/break_words.py</extracomment>
        <translation>Hacerlo caducar</translation>
    </message>
    <message>
        <source>Only keys that the pool publishes count: never look for a key where the token says.</source>
        <extracomment>ui/inspector/break_words.py</extracomment>
        <translation>Solo cuentan las claves que publica el pool: nunca busques una clave donde diga el token.</translation>
    </message>
    <message>
        <source>Other key</source>
        <extracomment>ui/inspector/break_words.py</extracomment>
        <translation>Otra clave</translation>
    </message>
    <message>
        <source>Other key id</source>
        <extracomment>ui/inspector/break_words.py</extracomment>
        <translation>Otro id. de clave</translation>
    </message>
    <message>
        <source>The copy has the same header and payload, signed with a key made here.</source>
        <extracomment>ui/inspector/break_words.py</extracomment>
        <translation>La copia tiene la misma cabecera y la misma carga útil, firmadas con una clave hecha aquí.</translation>
    </message>
    <message>
        <source>The copy is signed with the pool&apos;s public key, as if that were a shared secret.</source>
        <extracomment>ui/inspector/break_words.py</extracomment>
        <translation>La copia está firmada con la clave pública del pool, como si fuera un secreto compartido.</translation>
    </message>
    <message>
        <source>The copy names a key that the pool never had.</source>
        <extracomment>ui/inspector/break_words.py</extracomment>
        <translation>La copia nombra una clave que el pool nunca tuvo.</translation>
    </message>
    <message>
        <source>The copy says that the person is an admin ({0}).</source>
        <extracomment>ui/inspector/break_words.py</extracomment>
        <translation>La copia dice que la persona es admin ({0}).</translation>
    </message>
    <message>
        <source>The copy says {0} a second time, and means somebody else.</source>
        <extracomment>ui/inspector/break_words.py</extracomment>
        <translation>La copia dice {0} una segunda vez, y se refiere a otra persona.</translation>
    </message>
    <message>
        <source>The copy&apos;s header says that nobody signed it, and nobody did.</source>
        <extracomment>ui/inspector/break_words.py</extracomment>
        <translation>La cabecera de la copia dice que nadie la firmó, y nadie lo hizo.</translation>
    </message>
    <message>
        <source>The signature covers every character: check it before you believe a single claim.</source>
        <extracomment>ui/inspector/break_words.py</extracomment>
        <translation>La firma cubre cada carácter: compruébala antes de creer un solo claim.</translation>
    </message>
    <message>
        <source>Two readers may believe different ones: refuse what can be read in two ways.</source>
        <extracomment>ui/inspector/break_words.py</extracomment>
        <translation>Dos lectores pueden creer cosas distintas: rechaza lo que se puede leer de dos maneras.</translation>
    </message>
    <message>
        <source>Whoever holds a token can use it, so its short life is what limits a stolen one.</source>
        <extracomment>ui/inspector/break_words.py</extracomment>
        <translation>Quien tiene un token puede usarlo, así que su vida corta es lo que limita uno robado.</translation>
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
        <translation>Otra cuenta</translation>
    </message>
    <message>
        <source>Go on</source>
        <extracomment>ui/stack/bucket_step.py</extracomment>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>It belongs to somebody else.</source>
        <extracomment>ui/stack/bucket_step.py</extracomment>
        <translation>Pertenece a otra persona.</translation>
    </message>
    <message>
        <source>It belongs to this account.</source>
        <extracomment>ui/stack/bucket_step.py</extracomment>
        <translation>Pertenece a esta cuenta.</translation>
    </message>
    <message>
        <source>It can be written to.</source>
        <extracomment>ui/stack/bucket_step.py</extracomment>
        <translation>Se puede escribir en él.</translation>
    </message>
    <message>
        <source>It cannot be written to.</source>
        <extracomment>ui/stack/bucket_step.py</extracomment>
        <translation>No se puede escribir en él.</translation>
    </message>
    <message>
        <source>It is in another Region: {region}.</source>
        <extracomment>ui/stack/bucket_step.py</extracomment>
        <translation>Está en otra región: {region}.</translation>
    </message>
    <message>
        <source>It is in the stack&apos;s Region.</source>
        <extracomment>ui/stack/bucket_step.py</extracomment>
        <translation>Está en la región de la pila.</translation>
    </message>
    <message>
        <source>Its Region could not be found out.</source>
        <extracomment>ui/stack/bucket_step.py</extracomment>
        <translation>No se pudo averiguar su región.</translation>
    </message>
    <message>
        <source>Look at the bucket</source>
        <extracomment>ui/stack/bucket_step.py</extracomment>
        <translation>Mirar el bucket</translation>
    </message>
    <message>
        <source>Rides: the API that takes the tokens</source>
        <extracomment>ui/stack/bucket_step.py</extracomment>
        <translation>Viajes: la API que recibe los tokens</translation>
    </message>
    <message>
        <source>Stack</source>
        <extracomment>ui/stack/bucket_step.py</extracomment>
        <translation>Pila</translation>
    </message>
    <message>
        <source>Stack name</source>
        <extracomment>ui/stack/bucket_step.py</extracomment>
        <translation>Nombre de la pila</translation>
    </message>
    <message>
        <source>The bucket {bucket} is there.</source>
        <extracomment>ui/stack/bucket_step.py</extracomment>
        <translation>El bucket {bucket} existe.</translation>
    </message>
    <message>
        <source>The bucket&apos;s name is missing.</source>
        <extracomment>ui/stack/bucket_step.py</extracomment>
        <translation>Falta el nombre del bucket.</translation>
    </message>
    <message>
        <source>The one that the workshop&apos;s Module 1 made. js/config.js goes there.</source>
        <extracomment>ui/stack/bucket_step.py</extracomment>
        <translation>El que creó el módulo 1 del taller. Ahí va js/config.js.</translation>
    </message>
    <message>
        <source>The stack&apos;s name is missing.</source>
        <extracomment>ui/stack/bucket_step.py</extracomment>
        <translation>Falta el nombre de la pila.</translation>
    </message>
    <message>
        <source>The user pool&apos;s ARN is missing: the API lets its users in.</source>
        <extracomment>ui/stack/bucket_step.py</extracomment>
        <translation>Falta el ARN del pool de usuarios: la API deja pasar a sus usuarios.</translation>
    </message>
    <message>
        <source>There is no bucket {bucket}.</source>
        <extracomment>ui/stack/bucket_step.py</extracomment>
        <translation>No hay ningún bucket {bucket}.</translation>
    </message>
    <message>
        <source>User pool ARN</source>
        <extracomment>ui/stack/bucket_step.py</extracomment>
        <translation>ARN del pool de usuarios</translation>
    </message>
    <message>
        <source>Users: pool, app client and js/config.js</source>
        <extracomment>ui/stack/bucket_step.py</extracomment>
        <translation>Usuarios: pool, cliente de aplicación y js/config.js</translation>
    </message>
    <message>
        <source>Website bucket</source>
        <extracomment>ui/stack/bucket_step.py</extracomment>
        <translation>Bucket del sitio web</translation>
    </message>
    <message>
        <source>What to make, and for which website</source>
        <extracomment>ui/stack/bucket_step.py</extracomment>
        <translation>Qué crear, y para qué sitio web</translation>
    </message>
    <message>
        <source>What was found</source>
        <extracomment>ui/stack/bucket_step.py</extracomment>
        <translation>Lo que se encontró</translation>
    </message>
    <message>
        <source>Whether the stack may write to it shows when it does: that cannot be tried without writing.</source>
        <extracomment>ui/stack/bucket_step.py</extracomment>
        <translation>Si la pila puede escribir en él se verá cuando lo haga: no se puede probar sin escribir.</translation>
    </message>
    <message>
        <source>Whether there is a bucket {bucket} could not be found out.</source>
        <extracomment>ui/stack/bucket_step.py</extracomment>
        <translation>No se pudo averiguar si hay un bucket {bucket}.</translation>
    </message>
    <message>
        <source>Whose it is could not be found out.</source>
        <extracomment>ui/stack/bucket_step.py</extracomment>
        <translation>No se pudo averiguar de quién es.</translation>
    </message>
    <message>
        <source>js/config.js is there already. The stack writes its own in its place, and keeps the API&apos;s address that it names: {address}</source>
        <extracomment>ui/stack/bucket_step.py</extracomment>
        <translation>js/config.js ya está ahí. La pila pone el suyo en su lugar y conserva la dirección de la API que nombra: {address}</translation>
    </message>
    <message>
        <source>js/config.js is there already. The stack writes its own in its place.</source>
        <extracomment>ui/stack/bucket_step.py</extracomment>
        <translation>js/config.js ya está ahí. La pila pone el suyo en su lugar.</translation>
    </message>
</context>
<context>
    <name>BusyBar</name>
    <message>
        <source>Working</source>
        <extracomment>ui/widgets/busy_bar.py</extracomment>
        <translation>Trabajando</translation>
    </message>
</context>
<context>
    <name>Captions</name>
    <message>
        <source>End the tour</source>
        <extracomment>ui/tour/captions.py</extracomment>
        <translation>Terminar el recorrido</translation>
    </message>
    <message>
        <source>Faster</source>
        <extracomment>ui/tour/captions.py</extracomment>
        <translation>Más rápido</translation>
    </message>
    <message>
        <source>Go on</source>
        <extracomment>ui/tour/captions.py</extracomment>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Key: {key}</source>
        <extracomment>ui/tour/captions.py</extracomment>
        <translation>Tecla: {key}</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>ui/tour/captions.py</extracomment>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Pause</source>
        <extracomment>ui/tour/captions.py</extracomment>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Slower</source>
        <extracomment>ui/tour/captions.py</extracomment>
        <translation>Más lento</translation>
    </message>
    <message>
        <source>Step {number} of {all}</source>
        <extracomment>ui/tour/captions.py</extracomment>
        <translation>Paso {number} de {all}</translation>
    </message>
    <message>
        <source>That was all
Next closes the window.</source>
        <extracomment>ui/tour/captions.py</extracomment>
        <translation>Eso fue todo
Siguiente cierra la ventana.</translation>
    </message>
    <message>
        <source>The end</source>
        <extracomment>ui/tour/captions.py</extracomment>
        <translation>Fin</translation>
    </message>
    <message>
        <source>The tour</source>
        <extracomment>ui/tour/captions.py</extracomment>
        <translation>El recorrido</translation>
    </message>
</context>
<context>
    <name>ChallengeForm</name>
    <message>
        <source>Choose another one, for the reason below.</source>
        <extracomment>ui/pages/challenge_form.py</extracomment>
        <translation>Elige otra, por el motivo de abajo.</translation>
    </message>
    <message>
        <source>It has {longest} characters, no more and no fewer.</source>
        <extracomment>ui/pages/challenge_form.py</extracomment>
        <translation>Tiene {longest} caracteres, ni más ni menos.</translation>
    </message>
    <message>
        <source>It is longer than {longest} characters.</source>
        <extracomment>ui/pages/challenge_form.py</extracomment>
        <translation>Tiene más de {longest} caracteres.</translation>
    </message>
    <message>
        <source>It needs at least {shortest} characters.</source>
        <extracomment>ui/pages/challenge_form.py</extracomment>
        <translation>Necesita al menos {shortest} caracteres.</translation>
    </message>
    <message>
        <source>Name of the response</source>
        <extracomment>ui/pages/challenge_form.py</extracomment>
        <translation>Nombre de la respuesta</translation>
    </message>
    <message>
        <source>New password again</source>
        <extracomment>ui/pages/challenge_form.py</extracomment>
        <translation>Repite la contraseña nueva</translation>
    </message>
    <message>
        <source>The answer is missing.</source>
        <extracomment>ui/pages/challenge_form.py</extracomment>
        <translation>Falta la respuesta.</translation>
    </message>
    <message>
        <source>The key in ChallengeResponses; left empty, {key}.</source>
        <extracomment>ui/pages/challenge_form.py</extracomment>
        <translation>La clave en ChallengeResponses; si queda vacío, {key}.</translation>
    </message>
    <message>
        <source>The pool asks for more: see the list below.</source>
        <extracomment>ui/pages/challenge_form.py</extracomment>
        <translation>El pool pide más: mira la lista de abajo.</translation>
    </message>
    <message>
        <source>The two passwords are not the same.</source>
        <extracomment>ui/pages/challenge_form.py</extracomment>
        <translation>Las dos contraseñas no coinciden.</translation>
    </message>
    <message>
        <source>Type the password once more, so that a slip does not lock you out.</source>
        <extracomment>ui/pages/challenge_form.py</extracomment>
        <translation>Escribe la contraseña una vez más, para que un desliz no te deje fuera.</translation>
    </message>
</context>
<context>
    <name>ChallengePage</name>
    <message>
        <source>Answer</source>
        <extracomment>ui/pages/challenge.py</extracomment>
        <translation>Responder</translation>
    </message>
    <message>
        <source>If the pool remembers devices, this one then stands in for the second factor. Its secret goes into this system&apos;s keyring; without a safe one it lasts until the app is closed.</source>
        <extracomment>ui/pages/challenge.py</extracomment>
        <translation>Si el pool recuerda dispositivos, este hará entonces las veces del segundo factor. Su secreto va al llavero de este sistema; sin uno seguro, dura hasta que se cierre la app.</translation>
    </message>
    <message>
        <source>One more step</source>
        <extracomment>ui/pages/challenge.py</extracomment>
        <translation>Un paso más</translation>
    </message>
    <message>
        <source>Parameter</source>
        <extracomment>ui/pages/challenge.py</extracomment>
        <translation>Parámetro</translation>
    </message>
    <message>
        <source>Remember this computer</source>
        <extracomment>ui/pages/challenge.py</extracomment>
        <translation>Recordar este equipo</translation>
    </message>
    <message>
        <source>Start again</source>
        <extracomment>ui/pages/challenge.py</extracomment>
        <translation>Empezar de nuevo</translation>
    </message>
    <message>
        <source>Value</source>
        <extracomment>ui/pages/challenge.py</extracomment>
        <translation>Valor</translation>
    </message>
    <message>
        <source>What came with it</source>
        <extracomment>ui/pages/challenge.py</extracomment>
        <translation>Lo que vino con él</translation>
    </message>
</context>
<context>
    <name>CheckCard</name>
    <message>
        <source>Check-up</source>
        <extracomment>ui/pools/check_card.py</extracomment>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Check-up of {name}</source>
        <extracomment>ui/pools/check_card.py</extracomment>
        <translation>Revisión de {name}</translation>
    </message>
    <message>
        <source>Looked at</source>
        <extracomment>ui/pools/check_card.py</extracomment>
        <translation>Qué se mira</translation>
    </message>
    <message>
        <source>Nothing was changed by asking: sign-ins were begun for a user that nobody can be. A pool with functions of its own may have run the one before sign-in.</source>
        <extracomment>ui/pools/check_card.py</extracomment>
        <translation>Al preguntar no se cambió nada: se empezaron inicios de sesión de un usuario que nadie puede ser. Si el pool tiene funciones propias, puede haber ejecutado la que va antes del inicio de sesión.</translation>
    </message>
    <message>
        <source>The check-up in short</source>
        <extracomment>ui/pools/check_card.py</extracomment>
        <translation>La revisión en resumen</translation>
    </message>
    <message>
        <source>Verdict</source>
        <extracomment>ui/pools/check_card.py</extracomment>
        <translation>Veredicto</translation>
    </message>
    <message>
        <source>What was seen, and what to do</source>
        <extracomment>ui/pools/check_card.py</extracomment>
        <translation>Qué se vio y qué hacer</translation>
    </message>
</context>
<context>
    <name>ChecksModel</name>
    <message>
        <source>Algorithm</source>
        <extracomment>ui/inspector/checks_model.py</extracomment>
        <translation>Algoritmo</translation>
    </message>
    <message>
        <source>Audience</source>
        <extracomment>ui/inspector/checks_model.py</extracomment>
        <translation>Audiencia</translation>
    </message>
    <message>
        <source>Check</source>
        <extracomment>ui/inspector/checks_model.py</extracomment>
        <translation>Comprobación</translation>
    </message>
    <message>
        <source>Expiry</source>
        <extracomment>ui/inspector/checks_model.py</extracomment>
        <translation>Caducidad</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>ui/inspector/checks_model.py</extracomment>
        <translation>No pasó</translation>
    </message>
    <message>
        <source>Issued at</source>
        <extracomment>ui/inspector/checks_model.py</extracomment>
        <translation>Emitido</translation>
    </message>
    <message>
        <source>Issuer</source>
        <extracomment>ui/inspector/checks_model.py</extracomment>
        <translation>Emisor</translation>
    </message>
    <message>
        <source>Key id</source>
        <extracomment>ui/inspector/checks_model.py</extracomment>
        <translation>Id. de clave</translation>
    </message>
    <message>
        <source>Not present</source>
        <extracomment>ui/inspector/checks_model.py</extracomment>
        <translation>Ausente</translation>
    </message>
    <message>
        <source>Passed</source>
        <extracomment>ui/inspector/checks_model.py</extracomment>
        <translation>Pasó</translation>
    </message>
    <message>
        <source>Reason</source>
        <extracomment>ui/inspector/checks_model.py</extracomment>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Signature</source>
        <extracomment>ui/inspector/checks_model.py</extracomment>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Signed in at</source>
        <extracomment>ui/inspector/checks_model.py</extracomment>
        <translation>Sesión desde</translation>
    </message>
    <message>
        <source>Structure</source>
        <extracomment>ui/inspector/checks_model.py</extracomment>
        <translation>Estructura</translation>
    </message>
    <message>
        <source>Token hash</source>
        <extracomment>ui/inspector/checks_model.py</extracomment>
        <translation>Hash del token</translation>
    </message>
    <message>
        <source>Token use</source>
        <extracomment>ui/inspector/checks_model.py</extracomment>
        <translation>Uso del token</translation>
    </message>
    <message>
        <source>Unknown</source>
        <extracomment>ui/inspector/checks_model.py</extracomment>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>Verdict</source>
        <extracomment>ui/inspector/checks_model.py</extracomment>
        <translation>Veredicto</translation>
    </message>
</context>
<context>
    <name>ChecksView</name>
    <message>
        <source>Checks</source>
        <extracomment>ui/inspector/checks_view.py</extracomment>
        <translation>Comprobaciones</translation>
    </message>
</context>
<context>
    <name>ChosenCard</name>
    <message>
        <source>&lt;p&gt;{hint}&lt;/p&gt;&lt;p&gt;Takes {permission}.&lt;/p&gt;</source>
        <extracomment>ui/directory/chosen_card.py</extracomment>
        <translation>&lt;p&gt;{hint}&lt;/p&gt;&lt;p&gt;Requiere {permission}.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Choose those that failed</source>
        <extracomment>ui/directory/chosen_card.py</extracomment>
        <translation>Elegir los que fallaron</translation>
    </message>
    <message>
        <source>Choose users in the list</source>
        <extracomment>ui/directory/chosen_card.py</extracomment>
        <translation>Elige usuarios en la lista</translation>
    </message>
    <message>
        <source>Create the group</source>
        <extracomment>ui/directory/chosen_card.py</extracomment>
        <translation>Crear el grupo</translation>
    </message>
    <message>
        <source>For {name} it may have happened.</source>
        <extracomment>ui/directory/chosen_card.py</extracomment>
        <translation>En el caso de {name} puede haber ocurrido.</translation>
    </message>
    <message>
        <source>Give the group a name.</source>
        <extracomment>ui/directory/chosen_card.py</extracomment>
        <translation>Dale un nombre al grupo.</translation>
    </message>
    <message>
        <source>Group</source>
        <extracomment>ui/directory/chosen_card.py</extracomment>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>It was stopped there, because it would fail for everybody.</source>
        <extracomment>ui/directory/chosen_card.py</extracomment>
        <translation>Se detuvo ahí, porque fallaría para todos.</translation>
    </message>
    <message>
        <source>Name of the new group</source>
        <extracomment>ui/directory/chosen_card.py</extracomment>
        <translation>Nombre del grupo nuevo</translation>
    </message>
    <message>
        <source>New group…</source>
        <extracomment>ui/directory/chosen_card.py</extracomment>
        <translation>Grupo nuevo…</translation>
    </message>
    <message>
        <source>Progress</source>
        <extracomment>ui/directory/chosen_card.py</extracomment>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>You stopped it.</source>
        <extracomment>ui/directory/chosen_card.py</extracomment>
        <translation>Lo detuviste.</translation>
    </message>
    <message>
        <source>{action}: {tried} of {total}</source>
        <extracomment>ui/directory/chosen_card.py</extracomment>
        <translation>{action}: {tried} de {total}</translation>
    </message>
    <message numerus="yes">
        <source>{count} failed.</source>
        <extracomment>ui/directory/chosen_card.py</extracomment>
        <translation>
            <numerusform>{count} falló.</numerusform>
            <numerusform>{count} fallaron.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} users chosen</source>
        <extracomment>ui/directory/chosen_card.py</extracomment>
        <translation>
            <numerusform>{count} usuario elegido</numerusform>
            <numerusform>{count} usuarios elegidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} were left as they are.</source>
        <extracomment>ui/directory/chosen_card.py</extracomment>
        <translation>
            <numerusform>{count} quedó como estaba.</numerusform>
            <numerusform>{count} quedaron como estaban.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} will be deleted for good.</source>
        <extracomment>ui/directory/chosen_card.py</extracomment>
        <translation>La cuenta de {name} se eliminará para siempre.</translation>
    </message>
    <message>
        <source>{text}, {failed} failed</source>
        <extracomment>ui/directory/chosen_card.py</extracomment>
        <translation>{text}, {failed} con error</translation>
    </message>
</context>
<context>
    <name>ChosenPart</name>
    <message>
        <source>Check</source>
        <extracomment>ui/pools/chosen_part.py</extracomment>
        <translation>Revisar</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <extracomment>ui/pools/chosen_part.py</extracomment>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Keep it under this name</source>
        <extracomment>ui/pools/chosen_part.py</extracomment>
        <translation>Guardarlo con este nombre</translation>
    </message>
    <message>
        <source>Keep…</source>
        <extracomment>ui/pools/chosen_part.py</extracomment>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>Leave it</source>
        <extracomment>ui/pools/chosen_part.py</extracomment>
        <translation>Dejarlo</translation>
    </message>
    <message>
        <source>Name in this list</source>
        <extracomment>ui/pools/chosen_part.py</extracomment>
        <translation>Nombre en esta lista</translation>
    </message>
    <message>
        <source>Never mind</source>
        <extracomment>ui/pools/chosen_part.py</extracomment>
        <translation>Dejarlo así</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>ui/pools/chosen_part.py</extracomment>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Remove it from the list</source>
        <extracomment>ui/pools/chosen_part.py</extracomment>
        <translation>Quitarlo de la lista</translation>
    </message>
    <message>
        <source>Remove…</source>
        <extracomment>ui/pools/chosen_part.py</extracomment>
        <translation>Quitar…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <extracomment>ui/pools/chosen_part.py</extracomment>
        <translation>Renombrar…</translation>
    </message>
    <message>
        <source>Save as…</source>
        <extracomment>ui/pools/chosen_part.py</extracomment>
        <translation>Guardar como…</translation>
    </message>
    <message>
        <source>The name is missing.</source>
        <extracomment>ui/pools/chosen_part.py</extracomment>
        <translation>Falta el nombre.</translation>
    </message>
    <message>
        <source>The user pool itself, and who is in it, stay as they are: only this list forgets it.</source>
        <extracomment>ui/pools/chosen_part.py</extracomment>
        <translation>El pool de usuarios y quienes están en él se quedan como están: solo lo olvida esta lista.</translation>
    </message>
</context>
<context>
    <name>ClaimDetail</name>
    <message>
        <source>Choose a claim to read what it means.</source>
        <extracomment>ui/inspector/claims_view.py</extracomment>
        <translation>Elige un claim para leer qué significa.</translation>
    </message>
    <message>
        <source>The chosen claim</source>
        <extracomment>ui/inspector/claims_view.py</extracomment>
        <translation>El claim elegido</translation>
    </message>
    <message>
        <source>The token names this more than once; most readers take the last one.</source>
        <extracomment>ui/inspector/claims_view.py</extracomment>
        <translation>El token lo nombra más de una vez; la mayoría de los lectores toma el último.</translation>
    </message>
    <message>
        <source>There are no claims to be read in it. Raw shows the bytes.</source>
        <extracomment>ui/inspector/claims_view.py</extracomment>
        <translation>No hay claims que se puedan leer en él. «En bruto» muestra los bytes.</translation>
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
        <translation>Significado</translation>
    </message>
    <message>
        <source>Named more than once, and this is not the one that counts for most readers.</source>
        <extracomment>ui/inspector/claims_model.py</extracomment>
        <translation>Está nombrado más de una vez, y este no es el que cuenta para la mayoría de los lectores.</translation>
    </message>
    <message>
        <source>Value</source>
        <extracomment>ui/inspector/claims_model.py</extracomment>
        <translation>Valor</translation>
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
        <translation>Copiar todos los claims como JSON</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <extracomment>ui/inspector/claims_view.py</extracomment>
        <translation>Copiar como JSON</translation>
    </message>
    <message>
        <source>Copy value</source>
        <extracomment>ui/inspector/claims_view.py</extracomment>
        <translation>Copiar valor</translation>
    </message>
</context>
<context>
    <name>ClientCard</name>
    <message>
        <source>App client</source>
        <extracomment>ui/local_pool/client_cards.py</extracomment>
        <translation>Cliente de aplicación</translation>
    </message>
    <message>
        <source>Every request then proves that it knows it. This app learns the secret from the pool and keeps it in memory. A real client gets one when it is made, or never.</source>
        <extracomment>ui/local_pool/client_cards.py</extracomment>
        <translation>Cada petición demuestra entonces que lo conoce. Esta app recibe el secreto del pool y lo guarda en memoria. Un cliente real recibe uno al crearse, o nunca.</translation>
    </message>
    <message>
        <source>Has a client secret</source>
        <extracomment>ui/local_pool/client_cards.py</extracomment>
        <translation>Tiene secreto de cliente</translation>
    </message>
    <message>
        <source>Prevent user existence errors</source>
        <extracomment>ui/local_pool/client_cards.py</extracomment>
        <translation>Evitar errores de existencia de usuarios</translation>
    </message>
    <message>
        <source>Ticked: nobody can find out by trying whether somebody has an account here.</source>
        <extracomment>ui/local_pool/client_cards.py</extracomment>
        <translation>Marcado: nadie puede averiguar probando si alguien tiene cuenta aquí.</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>All commands</source>
        <extracomment>ui/palette/dialog.py</extracomment>
        <translation>Todos los comandos</translation>
    </message>
    <message>
        <source>Commands</source>
        <extracomment>ui/palette/dialog.py</extracomment>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>Find a command</source>
        <extracomment>ui/palette/dialog.py</extracomment>
        <translation>Buscar un comando</translation>
    </message>
    <message>
        <source>Go to</source>
        <extracomment>ui/palette/commands.py</extracomment>
        <translation>Ir a</translation>
    </message>
    <message>
        <source>Nothing here is called that. Try fewer letters.</source>
        <extracomment>ui/palette/dialog.py</extracomment>
        <translation>Aquí nada se llama así. Prueba con menos letras.</translation>
    </message>
    <message>
        <source>What would you like to do?</source>
        <extracomment>ui/palette/dialog.py</extracomment>
        <translation>¿Qué quieres hacer?</translation>
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
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>Why</source>
        <extracomment>ui/inspector/compare_model.py</extracomment>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>differs</source>
        <extracomment>ui/inspector/compare_model.py</extracomment>
        <translation>distinto</translation>
    </message>
    <message>
        <source>same</source>
        <extracomment>ui/inspector/compare_model.py</extracomment>
        <translation>igual</translation>
    </message>
    <message>
        <source>{0} only</source>
        <extracomment>ui/inspector/compare_model.py</extracomment>
        <translation>solo {0}</translation>
    </message>
</context>
<context>
    <name>ComparePart</name>
    <message>
        <source>Compare js/config.js</source>
        <extracomment>ui/stack/compare_part.py</extracomment>
        <translation>Comparar js/config.js</translation>
    </message>
    <message>
        <source>Differences</source>
        <extracomment>ui/stack/compare_part.py</extracomment>
        <translation>Diferencias</translation>
    </message>
    <message>
        <source>Fetches the file from the website&apos;s bucket, and compares it with the stack&apos;s pool.</source>
        <extracomment>ui/stack/compare_part.py</extracomment>
        <translation>Obtiene el archivo del bucket del sitio web y lo compara con el pool de la pila.</translation>
    </message>
    <message>
        <source>The deployed js/config.js</source>
        <extracomment>ui/stack/compare_part.py</extracomment>
        <translation>El js/config.js desplegado</translation>
    </message>
    <message>
        <source>The website has the same pool, app client, Region and API as the app.</source>
        <extracomment>ui/stack/compare_part.py</extracomment>
        <translation>El sitio web tiene el mismo pool, cliente de aplicación, región y API que la app.</translation>
    </message>
    <message>
        <source>There is no {file} in {bucket}.</source>
        <extracomment>ui/stack/compare_part.py</extracomment>
        <translation>No hay ningún {file} en {bucket}.</translation>
    </message>
    <message>
        <source>empty</source>
        <extracomment>ui/stack/compare_part.py</extracomment>
        <translation>vacío</translation>
    </message>
    <message>
        <source>s3://{bucket}/{file}, of {when}</source>
        <extracomment>ui/stack/compare_part.py</extracomment>
        <translation>s3://{bucket}/{file}, de {when}</translation>
    </message>
    <message>
        <source>{member} is {theirs} there, and {own} here.</source>
        <extracomment>ui/stack/compare_part.py</extracomment>
        <translation>{member} es {theirs} allí y {own} aquí.</translation>
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
        <translation>Dos tokens, claim por claim</translation>
    </message>
</context>
<context>
    <name>CompareView</name>
    <message>
        <source>Access</source>
        <extracomment>ui/inspector/compare_view.py</extracomment>
        <translation>Acceso</translation>
    </message>
    <message>
        <source>Access token before and after the refresh</source>
        <extracomment>ui/inspector/compare_view.py</extracomment>
        <translation>Token de acceso antes y después de actualizar</translation>
    </message>
    <message>
        <source>After</source>
        <extracomment>ui/inspector/compare_view.py</extracomment>
        <translation>Después</translation>
    </message>
    <message>
        <source>After a refresh, before can be compared with after as well.</source>
        <extracomment>ui/inspector/compare_view.py</extracomment>
        <translation>Tras una actualización también se puede comparar el antes con el después.</translation>
    </message>
    <message>
        <source>Before</source>
        <extracomment>ui/inspector/compare_view.py</extracomment>
        <translation>Antes</translation>
    </message>
    <message>
        <source>ID</source>
        <extracomment>ui/inspector/compare_view.py</extracomment>
        <translation>ID</translation>
    </message>
    <message>
        <source>ID token and access token</source>
        <extracomment>ui/inspector/compare_view.py</extracomment>
        <translation>Token de ID y token de acceso</translation>
    </message>
    <message>
        <source>ID token before and after the refresh</source>
        <extracomment>ui/inspector/compare_view.py</extracomment>
        <translation>Token de ID antes y después de actualizar</translation>
    </message>
    <message>
        <source>Nobody is signed in, so there is nothing to compare.</source>
        <extracomment>ui/inspector/compare_view.py</extracomment>
        <translation>Nadie ha iniciado sesión, así que no hay nada que comparar.</translation>
    </message>
    <message>
        <source>The chosen claim in both tokens</source>
        <extracomment>ui/inspector/compare_view.py</extracomment>
        <translation>El claim elegido en ambos tokens</translation>
    </message>
    <message>
        <source>Tokens to compare</source>
        <extracomment>ui/inspector/compare_view.py</extracomment>
        <translation>Tokens que comparar</translation>
    </message>
    <message>
        <source>does not have it</source>
        <extracomment>ui/inspector/compare_view.py</extracomment>
        <translation>no lo tiene</translation>
    </message>
    <message>
        <source>{0} ({1})</source>
        <extracomment>ui/inspector/compare_view.py</extracomment>
        <translation>{0} ({1})</translation>
    </message>
    <message>
        <source>{0} claims differ, {1} are the same.</source>
        <extracomment>ui/inspector/compare_view.py</extracomment>
        <translation>{0} claims distintos, {1} iguales.</translation>
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
        <translation>Copiar como {language}</translation>
    </message>
</context>
<context>
    <name>Countdown</name>
    <message>
        <source>The time for this step is over. Start again: your username stays.</source>
        <extracomment>ui/widgets/countdown.py</extracomment>
        <translation>Se acabó el tiempo de este paso. Empieza de nuevo: tu nombre de usuario se conserva.</translation>
    </message>
    <message>
        <source>This step is good for another {minutes}:{seconds} minutes.</source>
        <extracomment>ui/widgets/countdown.py</extracomment>
        <translation>Este paso vale {minutes}:{seconds} minutos más.</translation>
    </message>
</context>
<context>
    <name>CustomAttributesRow</name>
    <message>
        <source>Each attribute needs a name, without spaces.</source>
        <extracomment>ui/local_pool/lists.py</extracomment>
        <translation>Cada atributo necesita un nombre, sin espacios.</translation>
    </message>
    <message>
        <source>Take this attribute away</source>
        <extracomment>ui/local_pool/lists.py</extracomment>
        <translation>Quitar este atributo</translation>
    </message>
    <message>
        <source>Two attributes cannot have the same name.</source>
        <extracomment>ui/local_pool/lists.py</extracomment>
        <translation>Dos atributos no pueden tener el mismo nombre.</translation>
    </message>
</context>
<context>
    <name>CustomChallengeCard</name>
    <message>
        <source>Add a question</source>
        <extracomment>ui/local_pool/sign_in_cards.py</extracomment>
        <translation>Añadir una pregunta</translation>
    </message>
    <message>
        <source>After so many wrong answers the sign-in is refused. 1 to 10.</source>
        <extracomment>ui/local_pool/sign_in_cards.py</extracomment>
        <translation>Tras ese número de respuestas erróneas se rechaza el inicio de sesión. De 1 a 10.</translation>
    </message>
    <message>
        <source>CUSTOM_AUTH asks them one after the other. Capital letters and spaces around an answer do not matter.</source>
        <extracomment>ui/local_pool/sign_in_cards.py</extracomment>
        <translation>CUSTOM_AUTH las hace una tras otra. No importan las mayúsculas ni los espacios alrededor de una respuesta.</translation>
    </message>
    <message>
        <source>Custom challenge</source>
        <extracomment>ui/local_pool/sign_in_cards.py</extracomment>
        <translation>Desafío personalizado</translation>
    </message>
    <message>
        <source>Questions</source>
        <extracomment>ui/local_pool/sign_in_cards.py</extracomment>
        <translation>Preguntas</translation>
    </message>
    <message>
        <source>Tries</source>
        <extracomment>ui/local_pool/sign_in_cards.py</extracomment>
        <translation>Intentos</translation>
    </message>
</context>
<context>
    <name>DeletePart</name>
    <message>
        <source>All that the stack {name} made goes with it, and nobody can bring it back. The bucket stays.</source>
        <extracomment>ui/stack/delete_part.py</extracomment>
        <translation>Todo lo que creó la pila {name} desaparece con ella, y nadie puede recuperarlo. El bucket se queda.</translation>
    </message>
    <message>
        <source>Delete it for good</source>
        <extracomment>ui/stack/delete_part.py</extracomment>
        <translation>Eliminarla para siempre</translation>
    </message>
    <message>
        <source>Delete the stack…</source>
        <extracomment>ui/stack/delete_part.py</extracomment>
        <translation>Eliminar la pila…</translation>
    </message>
    <message>
        <source>Keep it</source>
        <extracomment>ui/stack/delete_part.py</extracomment>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>That is not the stack&apos;s name. It is {name}.</source>
        <extracomment>ui/stack/delete_part.py</extracomment>
        <translation>Ese no es el nombre de la pila. Es {name}.</translation>
    </message>
    <message>
        <source>The user pool goes with the stack {name}, with everybody who has registered in it, and so does the website&apos;s js/config.js. Nobody can bring them back. The bucket stays.</source>
        <extracomment>ui/stack/delete_part.py</extracomment>
        <translation>El pool de usuarios desaparece con la pila {name}, con todos los que se han registrado en él, y también el js/config.js del sitio web. Nadie puede recuperarlos. El bucket se queda.</translation>
    </message>
    <message>
        <source>Type the stack&apos;s name</source>
        <extracomment>ui/stack/delete_part.py</extracomment>
        <translation>Escribe el nombre de la pila</translation>
    </message>
    <message>
        <source>Type the stack&apos;s name to say that you mean it.</source>
        <extracomment>ui/stack/delete_part.py</extracomment>
        <translation>Escribe el nombre de la pila para decir que va en serio.</translation>
    </message>
</context>
<context>
    <name>DetailsCard</name>
    <message>
        <source>Attributes</source>
        <extracomment>ui/directory/details_card.py</extracomment>
        <translation>Atributos</translation>
    </message>
    <message>
        <source>Changed</source>
        <extracomment>ui/directory/details_card.py</extracomment>
        <translation>Cambiado</translation>
    </message>
    <message>
        <source>Created</source>
        <extracomment>ui/directory/details_card.py</extracomment>
        <translation>Creado</translation>
    </message>
    <message>
        <source>Groups</source>
        <extracomment>ui/directory/details_card.py</extracomment>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Second factors</source>
        <extracomment>ui/directory/details_card.py</extracomment>
        <translation>Segundos factores</translation>
    </message>
    <message>
        <source>Username</source>
        <extracomment>ui/directory/details_card.py</extracomment>
        <translation>Nombre de usuario</translation>
    </message>
    <message>
        <source>What the pool knows of {name}</source>
        <extracomment>ui/directory/details_card.py</extracomment>
        <translation>Lo que el pool sabe de {name}</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>ui/directory/details_card.py</extracomment>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>not known</source>
        <extracomment>ui/directory/details_card.py</extracomment>
        <translation>no se sabe</translation>
    </message>
</context>
<context>
    <name>DeviceModel</name>
    <message>
        <source>Created</source>
        <extracomment>ui/pages/device_table.py</extracomment>
        <translation>Creado</translation>
    </message>
    <message>
        <source>Device</source>
        <extracomment>ui/pages/device_table.py</extracomment>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>IP address</source>
        <extracomment>ui/pages/device_table.py</extracomment>
        <translation>Dirección IP</translation>
    </message>
    <message>
        <source>Last used</source>
        <extracomment>ui/pages/device_table.py</extracomment>
        <translation>Último uso</translation>
    </message>
    <message>
        <source>Remembered</source>
        <extracomment>ui/pages/device_table.py</extracomment>
        <translation>Recordado</translation>
    </message>
    <message>
        <source>This computer: {name}</source>
        <extracomment>ui/pages/device_table.py</extracomment>
        <translation>Este equipo: {name}</translation>
    </message>
    <message>
        <source>no</source>
        <extracomment>ui/pages/device_table.py</extracomment>
        <translation>no</translation>
    </message>
    <message>
        <source>unknown</source>
        <extracomment>ui/pages/device_table.py</extracomment>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>without a name</source>
        <extracomment>ui/pages/device_table.py</extracomment>
        <translation>sin nombre</translation>
    </message>
    <message>
        <source>yes</source>
        <extracomment>ui/pages/device_table.py</extracomment>
        <translation>sí</translation>
    </message>
</context>
<context>
    <name>DeviceTable</name>
    <message>
        <source>Devices</source>
        <extracomment>ui/pages/device_table.py</extracomment>
        <translation>Dispositivos</translation>
    </message>
</context>
<context>
    <name>DevicesCard</name>
    <message>
        <source>A remembered computer proves itself at the next sign-in by a secret of its own.</source>
        <extracomment>ui/local_pool/sign_in_cards.py</extracomment>
        <translation>Un equipo recordado se acredita en el próximo inicio de sesión con un secreto propio.</translation>
    </message>
    <message>
        <source>Always remembered</source>
        <extracomment>ui/local_pool/sign_in_cards.py</extracomment>
        <translation>Recordar siempre</translation>
    </message>
    <message>
        <source>Computers people sign in on</source>
        <extracomment>ui/local_pool/sign_in_cards.py</extracomment>
        <translation>Equipos en los que se inicia sesión</translation>
    </message>
    <message>
        <source>Devices</source>
        <extracomment>ui/local_pool/sign_in_cards.py</extracomment>
        <translation>Dispositivos</translation>
    </message>
    <message>
        <source>Not remembered</source>
        <extracomment>ui/local_pool/sign_in_cards.py</extracomment>
        <translation>No recordar</translation>
    </message>
    <message>
        <source>Remembered if the person wants it</source>
        <extracomment>ui/local_pool/sign_in_cards.py</extracomment>
        <translation>Recordar si la persona quiere</translation>
    </message>
    <message>
        <source>They stand for the second factor</source>
        <extracomment>ui/local_pool/sign_in_cards.py</extracomment>
        <translation>Sustituyen al segundo factor</translation>
    </message>
    <message>
        <source>Whoever signs in on a remembered computer is not asked for a code as well.</source>
        <extracomment>ui/local_pool/sign_in_cards.py</extracomment>
        <translation>A quien inicia sesión en un equipo recordado no se le pide además un código.</translation>
    </message>
</context>
<context>
    <name>DevicesPage</name>
    <message>
        <source>A remembered device spares its user the second factor, where the pool says so.</source>
        <extracomment>ui/pages/devices.py</extracomment>
        <translation>Un dispositivo recordado le ahorra a su usuario el segundo factor, donde el pool lo dice.</translation>
    </message>
    <message>
        <source>Back to the account</source>
        <extracomment>ui/pages/devices.py</extracomment>
        <translation>Volver a la cuenta</translation>
    </message>
    <message>
        <source>Created</source>
        <extracomment>ui/pages/devices.py</extracomment>
        <translation>Creado</translation>
    </message>
    <message>
        <source>Device key</source>
        <extracomment>ui/pages/devices.py</extracomment>
        <translation>Clave de dispositivo</translation>
    </message>
    <message>
        <source>Devices</source>
        <extracomment>ui/pages/devices.py</extracomment>
        <translation>Dispositivos</translation>
    </message>
    <message>
        <source>Do not remember</source>
        <extracomment>ui/pages/devices.py</extracomment>
        <translation>No recordar</translation>
    </message>
    <message>
        <source>Forget it for good</source>
        <extracomment>ui/pages/devices.py</extracomment>
        <translation>Olvidarlo para siempre</translation>
    </message>
    <message>
        <source>Forget…</source>
        <extracomment>ui/pages/devices.py</extracomment>
        <translation>Olvidar…</translation>
    </message>
    <message>
        <source>Go to sign in</source>
        <extracomment>ui/pages/devices.py</extracomment>
        <translation>Ir a iniciar sesión</translation>
    </message>
    <message>
        <source>IP address</source>
        <extracomment>ui/pages/devices.py</extracomment>
        <translation>Dirección IP</translation>
    </message>
    <message>
        <source>Keep it</source>
        <extracomment>ui/pages/devices.py</extracomment>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Last used</source>
        <extracomment>ui/pages/devices.py</extracomment>
        <translation>Último uso</translation>
    </message>
    <message>
        <source>No device yet. Where the pool keeps track of them, a sign-in adds the one it comes from. Tick “Remember this computer” when it asks for a second factor.</source>
        <extracomment>ui/pages/devices.py</extracomment>
        <translation>Aún no hay dispositivos. Donde el pool lleva cuenta de ellos, un inicio de sesión añade aquel desde el que llega. Marca «Recordar este equipo» cuando se pida un segundo factor.</translation>
    </message>
    <message>
        <source>Nobody is signed in</source>
        <extracomment>ui/pages/devices.py</extracomment>
        <translation>Nadie ha iniciado sesión</translation>
    </message>
    <message>
        <source>Read again</source>
        <extracomment>ui/pages/devices.py</extracomment>
        <translation>Leer de nuevo</translation>
    </message>
    <message>
        <source>Remember</source>
        <extracomment>ui/pages/devices.py</extracomment>
        <translation>Recordar</translation>
    </message>
    <message>
        <source>Sign in to see your devices.</source>
        <extracomment>ui/pages/devices.py</extracomment>
        <translation>Inicia sesión para ver tus dispositivos.</translation>
    </message>
    <message>
        <source>The pool forgets the device: it spares its user no second factor any more, and its refresh tokens end.</source>
        <extracomment>ui/pages/devices.py</extracomment>
        <translation>El pool olvida el dispositivo: ya no le ahorra a su usuario ningún segundo factor, y sus tokens de actualización terminan.</translation>
    </message>
    <message>
        <source>This is the computer you sit at. Its secret is forgotten here too: from the next sign-in on it spares you no second factor. The refresh token of this session ends with it.</source>
        <extracomment>ui/pages/devices.py</extracomment>
        <translation>Este es el equipo que estás usando. Su secreto también se olvida aquí: desde el próximo inicio de sesión ya no te ahorra ningún segundo factor. El token de actualización de esta sesión termina con él.</translation>
    </message>
    <message>
        <source>This pool does not keep track of devices, so there is nothing to list and nothing is wrong. Whoever runs the pool can switch it on.</source>
        <extracomment>ui/pages/devices.py</extracomment>
        <translation>Este pool no lleva cuenta de los dispositivos, así que no hay nada que listar y nada está mal. Quien administra el pool puede activarlo.</translation>
    </message>
    <message>
        <source>What the pool knows</source>
        <extracomment>ui/pages/devices.py</extracomment>
        <translation>Lo que sabe el pool</translation>
    </message>
</context>
<context>
    <name>Directory</name>
    <message>
        <source>Add to group</source>
        <extracomment>ui/directory/words.py</extracomment>
        <translation>Añadir al grupo</translation>
    </message>
    <message>
        <source>Confirm</source>
        <extracomment>ui/directory/words.py</extracomment>
        <translation>Confirmar</translation>
    </message>
    <message>
        <source>Delete…</source>
        <extracomment>ui/directory/words.py</extracomment>
        <translation>Eliminar…</translation>
    </message>
    <message>
        <source>Disable</source>
        <extracomment>ui/directory/words.py</extracomment>
        <translation>Desactivar</translation>
    </message>
    <message>
        <source>Enable</source>
        <extracomment>ui/directory/words.py</extracomment>
        <translation>Activar</translation>
    </message>
    <message>
        <source>Every session ends, and signing in is refused until the account is enabled.</source>
        <extracomment>ui/directory/words.py</extracomment>
        <translation>Todas las sesiones terminan, y se rechaza iniciar sesión hasta que se active la cuenta.</translation>
    </message>
    <message>
        <source>Every session ends. ID tokens that were handed out are good for APIs until they expire.</source>
        <extracomment>ui/directory/words.py</extracomment>
        <translation>Todas las sesiones terminan. Los tokens de ID ya entregados sirven para las API hasta que caducan.</translation>
    </message>
    <message numerus="yes">
        <source>Every session of {count} users will end.</source>
        <extracomment>ui/directory/words.py</extracomment>
        <translation>
            <numerusform>Todas las sesiones de {count} usuario terminarán.</numerusform>
            <numerusform>Todas las sesiones de {count} usuarios terminarán.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove from group</source>
        <extracomment>ui/directory/words.py</extracomment>
        <translation>Quitar del grupo</translation>
    </message>
    <message>
        <source>Reset password</source>
        <extracomment>ui/directory/words.py</extracomment>
        <translation>Restablecer contraseña</translation>
    </message>
    <message>
        <source>Send code again</source>
        <extracomment>ui/directory/words.py</extracomment>
        <translation>Reenviar código</translation>
    </message>
    <message>
        <source>Sign out everywhere</source>
        <extracomment>ui/directory/words.py</extracomment>
        <translation>Cerrar sesión en todas partes</translation>
    </message>
    <message>
        <source>The account is confirmed without the code from the mail. The address stays unverified.</source>
        <extracomment>ui/directory/words.py</extracomment>
        <translation>La cuenta se confirma sin el código del correo. La dirección queda sin verificar.</translation>
    </message>
    <message>
        <source>The account is deleted for good.</source>
        <extracomment>ui/directory/words.py</extracomment>
        <translation>La cuenta se elimina para siempre.</translation>
    </message>
    <message>
        <source>The account may sign in again.</source>
        <extracomment>ui/directory/words.py</extracomment>
        <translation>La cuenta puede volver a iniciar sesión.</translation>
    </message>
    <message>
        <source>The code of the sign-up, or the invitation, is sent once more.</source>
        <extracomment>ui/directory/words.py</extracomment>
        <translation>El código del registro, o la invitación, se envía una vez más.</translation>
    </message>
    <message>
        <source>The next ID and access tokens name the group in cognito:groups.</source>
        <extracomment>ui/directory/words.py</extracomment>
        <translation>Los próximos tokens de ID y de acceso nombran el grupo en cognito:groups.</translation>
    </message>
    <message>
        <source>The next ID and access tokens no longer name the group.</source>
        <extracomment>ui/directory/words.py</extracomment>
        <translation>Los próximos tokens de ID y de acceso ya no nombran el grupo.</translation>
    </message>
    <message>
        <source>The password is refused from now on, and a code to choose another is mailed.</source>
        <extracomment>ui/directory/words.py</extracomment>
        <translation>Desde ahora se rechaza la contraseña, y se envía por correo un código para elegir otra.</translation>
    </message>
    <message numerus="yes">
        <source>The passwords of {count} users will be refused, and each gets a mail with a code.</source>
        <extracomment>ui/directory/words.py</extracomment>
        <translation>
            <numerusform>La contraseña de {count} usuario se rechazará, y recibirá un correo con un código.</numerusform>
            <numerusform>Las contraseñas de {count} usuarios se rechazarán, y cada uno recibirá un correo con un código.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} messages were sent.</source>
        <extracomment>ui/directory/words.py</extracomment>
        <translation>
            <numerusform>Se envió {count} mensaje.</numerusform>
            <numerusform>Se enviaron {count} mensajes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} people will get a message.</source>
        <extracomment>ui/directory/words.py</extracomment>
        <translation>
            <numerusform>{count} persona recibirá un mensaje.</numerusform>
            <numerusform>{count} personas recibirán un mensaje.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} users are confirmed.</source>
        <extracomment>ui/directory/words.py</extracomment>
        <translation>
            <numerusform>{count} usuario está confirmado.</numerusform>
            <numerusform>{count} usuarios están confirmados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} users are deleted.</source>
        <extracomment>ui/directory/words.py</extracomment>
        <translation>
            <numerusform>Se ha eliminado {count} usuario.</numerusform>
            <numerusform>Se han eliminado {count} usuarios.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} users are disabled.</source>
        <extracomment>ui/directory/words.py</extracomment>
        <translation>
            <numerusform>{count} usuario está desactivado.</numerusform>
            <numerusform>{count} usuarios están desactivados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} users are enabled.</source>
        <extracomment>ui/directory/words.py</extracomment>
        <translation>
            <numerusform>{count} usuario está activado.</numerusform>
            <numerusform>{count} usuarios están activados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} users are in the group.</source>
        <extracomment>ui/directory/words.py</extracomment>
        <translation>
            <numerusform>{count} usuario está en el grupo.</numerusform>
            <numerusform>{count} usuarios están en el grupo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} users are out of the group.</source>
        <extracomment>ui/directory/words.py</extracomment>
        <translation>
            <numerusform>{count} usuario está fuera del grupo.</numerusform>
            <numerusform>{count} usuarios están fuera del grupo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} users are signed out everywhere.</source>
        <extracomment>ui/directory/words.py</extracomment>
        <translation>
            <numerusform>{count} usuario ya no tiene sesión en ninguna parte.</numerusform>
            <numerusform>{count} usuarios ya no tienen sesión en ninguna parte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} users have to reset their passwords.</source>
        <extracomment>ui/directory/words.py</extracomment>
        <translation>
            <numerusform>{count} usuario tiene que restablecer su contraseña.</numerusform>
            <numerusform>{count} usuarios tienen que restablecer su contraseña.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} users will be deleted for good. Type the number {count} to go on.</source>
        <extracomment>ui/directory/words.py</extracomment>
        <translation>
            <numerusform>{count} usuario se eliminará para siempre. Escribe el número {count} para seguir.</numerusform>
            <numerusform>{count} usuarios se eliminarán para siempre. Escribe el número {count} para seguir.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} users will be signed out and kept out.</source>
        <extracomment>ui/directory/words.py</extracomment>
        <translation>
            <numerusform>Se cerrará la sesión de {count} usuario y no podrá volver a entrar.</numerusform>
            <numerusform>Se cerrará la sesión de {count} usuarios y no podrán volver a entrar.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} can sign in again.</source>
        <extracomment>ui/directory/words.py</extracomment>
        <translation>{name} puede volver a iniciar sesión.</translation>
    </message>
    <message>
        <source>{name} has to reset the password; the code is on its way.</source>
        <extracomment>ui/directory/words.py</extracomment>
        <translation>{name} tiene que restablecer la contraseña; el código está en camino.</translation>
    </message>
    <message>
        <source>{name} is confirmed and can sign in.</source>
        <extracomment>ui/directory/words.py</extracomment>
        <translation>La cuenta de {name} está confirmada y puede iniciar sesión.</translation>
    </message>
    <message>
        <source>{name} is deleted.</source>
        <extracomment>ui/directory/words.py</extracomment>
        <translation>La cuenta de {name} se ha eliminado.</translation>
    </message>
    <message>
        <source>{name} is disabled. Every session has ended.</source>
        <extracomment>ui/directory/words.py</extracomment>
        <translation>La cuenta de {name} está desactivada. Todas las sesiones han terminado.</translation>
    </message>
    <message>
        <source>{name} is in the group.</source>
        <extracomment>ui/directory/words.py</extracomment>
        <translation>{name} está en el grupo.</translation>
    </message>
    <message>
        <source>{name} is out of the group.</source>
        <extracomment>ui/directory/words.py</extracomment>
        <translation>{name} está fuera del grupo.</translation>
    </message>
    <message>
        <source>{name} is signed out everywhere.</source>
        <extracomment>ui/directory/words.py</extracomment>
        <translation>{name} ya no tiene sesión en ninguna parte.</translation>
    </message>
    <message>
        <source>{name} was sent what they wait for.</source>
        <extracomment>ui/directory/words.py</extracomment>
        <translation>Se envió a {name} lo que esperaba.</translation>
    </message>
</context>
<context>
    <name>DirectoryPage</name>
    <message>
        <source>Create a user…</source>
        <extracomment>ui/directory/page.py</extracomment>
        <translation>Crear un usuario…</translation>
    </message>
    <message>
        <source>Everybody in this pool, as its administrator sees them. Requests are signed.</source>
        <extracomment>ui/directory/page.py</extracomment>
        <translation>Todos los de este pool, como los ve su administrador. Las peticiones van firmadas.</translation>
    </message>
    <message>
        <source>Nobody fits.</source>
        <extracomment>ui/directory/page.py</extracomment>
        <translation>No encaja nadie.</translation>
    </message>
    <message>
        <source>One user.</source>
        <extracomment>ui/directory/page.py</extracomment>
        <translation>Un usuario.</translation>
    </message>
    <message>
        <source>Read the rest</source>
        <extracomment>ui/directory/page.py</extracomment>
        <translation>Leer el resto</translation>
    </message>
    <message numerus="yes">
        <source>The first {count} users. Search to find others.</source>
        <extracomment>ui/directory/page.py</extracomment>
        <translation>
            <numerusform>El primer usuario. Busca para encontrar otros.</numerusform>
            <numerusform>Los primeros {count} usuarios. Busca para encontrar otros.</numerusform>
        </translation>
    </message>
    <message>
        <source>The pool is searching…</source>
        <extracomment>ui/directory/page.py</extracomment>
        <translation>El pool está buscando…</translation>
    </message>
    <message>
        <source>Users</source>
        <extracomment>ui/directory/page.py</extracomment>
        <translation>Usuarios</translation>
    </message>
    <message numerus="yes">
        <source>{count} users so far; the pool has more.</source>
        <extracomment>ui/directory/page.py</extracomment>
        <translation>
            <numerusform>{count} usuario hasta ahora; el pool tiene más.</numerusform>
            <numerusform>{count} usuarios hasta ahora; el pool tiene más.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} users.</source>
        <extracomment>ui/directory/page.py</extracomment>
        <translation>
            <numerusform>{count} usuario.</numerusform>
            <numerusform>{count} usuarios.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Docks</name>
    <message>
        <source>Break it</source>
        <extracomment>ui/docks.py</extracomment>
        <translation>Romperlo</translation>
    </message>
    <message>
        <source>Inspector</source>
        <extracomment>ui/docks.py</extracomment>
        <translation>Inspector</translation>
    </message>
    <message>
        <source>Local pool settings</source>
        <extracomment>ui/docks.py</extracomment>
        <translation>Ajustes del pool</translation>
    </message>
    <message>
        <source>Mailbox</source>
        <extracomment>ui/docks.py</extracomment>
        <translation>Buzón</translation>
    </message>
    <message>
        <source>Protocol</source>
        <extracomment>ui/docks.py</extracomment>
        <translation>Protocolo</translation>
    </message>
    <message>
        <source>Protocol theatre</source>
        <extracomment>ui/docks.py</extracomment>
        <translation>Teatro</translation>
    </message>
    <message>
        <source>Workshop guide</source>
        <extracomment>ui/docks.py</extracomment>
        <translation>Guía</translation>
    </message>
</context>
<context>
    <name>DropGround</name>
    <message>
        <source>Drop a token, or a file or an address with a token in it.
It stays on this machine.</source>
        <extracomment>ui/inspector/dropping.py</extracomment>
        <translation>Suelta un token, o un archivo o una dirección que lleve uno.
Se queda en esta máquina.</translation>
    </message>
</context>
<context>
    <name>EventModel</name>
    <message>
        <source>About</source>
        <extracomment>ui/stack/events.py</extracomment>
        <translation>Recurso</translation>
    </message>
    <message>
        <source>Reason</source>
        <extracomment>ui/stack/events.py</extracomment>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>ui/stack/events.py</extracomment>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>ui/stack/events.py</extracomment>
        <translation>Hora</translation>
    </message>
</context>
<context>
    <name>EventTable</name>
    <message>
        <source>Events of the stack</source>
        <extracomment>ui/stack/events.py</extracomment>
        <translation>Eventos de la pila</translation>
    </message>
</context>
<context>
    <name>ExchangeModel</name>
    <message>
        <source>No.</source>
        <extracomment>ui/protocol/exchange_model.py</extracomment>
        <translation>N.º</translation>
    </message>
    <message>
        <source>Operation</source>
        <extracomment>ui/protocol/exchange_model.py</extracomment>
        <translation>Operación</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>ui/protocol/exchange_model.py</extracomment>
        <translation>Estado</translation>
    </message>
    <message>
        <source>failed: {0}</source>
        <extracomment>ui/protocol/exchange_model.py</extracomment>
        <translation>falló: {0}</translation>
    </message>
    <message>
        <source>ms</source>
        <extracomment>ui/protocol/exchange_model.py</extracomment>
        <translation>ms</translation>
    </message>
    <message>
        <source>no answer</source>
        <extracomment>ui/protocol/exchange_model.py</extracomment>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <source>{0} (attempt {1})</source>
        <extracomment>ui/protocol/exchange_model.py</extracomment>
        <translation>{0} (intento {1})</translation>
    </message>
</context>
<context>
    <name>ExchangeTable</name>
    <message>
        <source>HTTP exchanges</source>
        <extracomment>ui/protocol/exchange_table.py</extracomment>
        <translation>Intercambios HTTP</translation>
    </message>
</context>
<context>
    <name>ExchangeWriter</name>
    <message>
        <source>Cut here: only the first {0} characters are shown.</source>
        <extracomment>ui/protocol/exchange_writer.py</extracomment>
        <translation>Cortado aquí: solo se muestran los primeros {0} caracteres.</translation>
    </message>
    <message>
        <source>Headers</source>
        <extracomment>ui/protocol/exchange_writer.py</extracomment>
        <translation>Cabeceras</translation>
    </message>
    <message>
        <source>No answer came: {0}</source>
        <extracomment>ui/protocol/exchange_writer.py</extracomment>
        <translation>No llegó respuesta: {0}</translation>
    </message>
    <message>
        <source>No body.</source>
        <extracomment>ui/protocol/exchange_writer.py</extracomment>
        <translation>Sin cuerpo.</translation>
    </message>
    <message>
        <source>Request</source>
        <extracomment>ui/protocol/exchange_writer.py</extracomment>
        <translation>Petición</translation>
    </message>
    <message>
        <source>Response</source>
        <extracomment>ui/protocol/exchange_writer.py</extracomment>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>What these values are</source>
        <extracomment>ui/protocol/exchange_writer.py</extracomment>
        <translation>Qué son estos valores</translation>
    </message>
    <message>
        <source>attempt {0}</source>
        <extracomment>ui/protocol/exchange_writer.py</extracomment>
        <translation>intento {0}</translation>
    </message>
    <message>
        <source>conversation {0}</source>
        <extracomment>ui/protocol/exchange_writer.py</extracomment>
        <translation>conversación {0}</translation>
    </message>
    <message>
        <source>no answer</source>
        <extracomment>ui/protocol/exchange_writer.py</extracomment>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <source>request id {0}</source>
        <extracomment>ui/protocol/exchange_writer.py</extracomment>
        <translation>id. de petición {0}</translation>
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
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Why it did not work</source>
        <extracomment>ui/directory/failures.py</extracomment>
        <translation>Por qué no funcionó</translation>
    </message>
</context>
<context>
    <name>FailureTable</name>
    <message>
        <source>For whom it did not work</source>
        <extracomment>ui/directory/failures.py</extracomment>
        <translation>Con quién no funcionó</translation>
    </message>
</context>
<context>
    <name>FamilyTimeline</name>
    <message>
        <source>1 earlier generation has not expired yet.</source>
        <extracomment>ui/inspector/family_words.py</extracomment>
        <translation>1 generación anterior aún no ha caducado.</translation>
    </message>
    <message>
        <source>Generation {0} is the session&apos;s own.</source>
        <extracomment>ui/inspector/family_view.py</extracomment>
        <translation>La generación {0} es la de la propia sesión.</translation>
    </message>
    <message>
        <source>Generation {number}</source>
        <extracomment>ui/inspector/family_view.py</extracomment>
        <translation>Generación {number}</translation>
    </message>
    <message>
        <source>Generation {number}, in use: expires {time}</source>
        <extracomment>ui/inspector/family_view.py</extracomment>
        <translation>Generación {number}, en uso: caduca {time}</translation>
    </message>
    <message>
        <source>Generation {number}: expired {time}</source>
        <extracomment>ui/inspector/family_view.py</extracomment>
        <translation>Generación {number}: caducó {time}</translation>
    </message>
    <message>
        <source>Generation {number}: expires {time}</source>
        <extracomment>ui/inspector/family_view.py</extracomment>
        <translation>Generación {number}: caduca {time}</translation>
    </message>
    <message>
        <source>Generations of tokens since the sign-in</source>
        <extracomment>ui/inspector/family_view.py</extracomment>
        <translation>Generaciones de tokens desde el inicio de sesión</translation>
    </message>
    <message>
        <source>now</source>
        <extracomment>ui/inspector/family_view.py</extracomment>
        <translation>ahora</translation>
    </message>
    <message>
        <source>{0} earlier generations have not expired yet.</source>
        <extracomment>ui/inspector/family_words.py</extracomment>
        <translation>{0} generaciones anteriores aún no han caducado.</translation>
    </message>
</context>
<context>
    <name>ForgotPage</name>
    <message>
        <source>A code goes to the verified address of the account. With it you choose a new password.</source>
        <extracomment>ui/pages/forgot.py</extracomment>
        <translation>Se envía un código a la dirección verificada de la cuenta. Con él eliges una contraseña nueva.</translation>
    </message>
    <message>
        <source>A new password is needed.</source>
        <extracomment>ui/pages/forgot.py</extracomment>
        <translation>Hace falta una contraseña nueva.</translation>
    </message>
    <message>
        <source>Back to signing in</source>
        <extracomment>ui/pages/forgot.py</extracomment>
        <translation>Volver a iniciar sesión</translation>
    </message>
    <message>
        <source>Code</source>
        <extracomment>ui/pages/forgot.py</extracomment>
        <translation>Código</translation>
    </message>
    <message>
        <source>Forgotten password</source>
        <extracomment>ui/pages/forgot.py</extracomment>
        <translation>Contraseña olvidada</translation>
    </message>
    <message>
        <source>I have a code already</source>
        <extracomment>ui/pages/forgot.py</extracomment>
        <translation>Ya tengo un código</translation>
    </message>
    <message>
        <source>If that account exists, a code is on its way.</source>
        <extracomment>ui/pages/forgot.py</extracomment>
        <translation>Si esa cuenta existe, hay un código en camino.</translation>
    </message>
    <message>
        <source>If that account exists, a code went to {where}.</source>
        <extracomment>ui/pages/forgot.py</extracomment>
        <translation>Si esa cuenta existe, se envió un código a {where}.</translation>
    </message>
    <message>
        <source>New password</source>
        <extracomment>ui/pages/forgot.py</extracomment>
        <translation>Contraseña nueva</translation>
    </message>
    <message>
        <source>New password again</source>
        <extracomment>ui/pages/forgot.py</extracomment>
        <translation>Repite la contraseña nueva</translation>
    </message>
    <message>
        <source>Say whose password it is.</source>
        <extracomment>ui/pages/forgot.py</extracomment>
        <translation>Di de quién es la contraseña.</translation>
    </message>
    <message>
        <source>Send another code</source>
        <extracomment>ui/pages/forgot.py</extracomment>
        <translation>Pedir otro código</translation>
    </message>
    <message>
        <source>Send me a code</source>
        <extracomment>ui/pages/forgot.py</extracomment>
        <translation>Enviarme un código</translation>
    </message>
    <message>
        <source>Set the new password</source>
        <extracomment>ui/pages/forgot.py</extracomment>
        <translation>Poner la contraseña nueva</translation>
    </message>
    <message>
        <source>The code is missing. It is in the mail.</source>
        <extracomment>ui/pages/forgot.py</extracomment>
        <translation>Falta el código. Está en el correo.</translation>
    </message>
    <message>
        <source>The two passwords are not the same.</source>
        <extracomment>ui/pages/forgot.py</extracomment>
        <translation>Las dos contraseñas no coinciden.</translation>
    </message>
    <message>
        <source>Type the new password once more.</source>
        <extracomment>ui/pages/forgot.py</extracomment>
        <translation>Escribe la contraseña nueva una vez más.</translation>
    </message>
    <message>
        <source>Username or e-mail address</source>
        <extracomment>ui/pages/forgot.py</extracomment>
        <translation>Nombre de usuario o dirección de correo</translation>
    </message>
</context>
<context>
    <name>GuidePanel</name>
    <message>
        <source>The guide&apos;s steps</source>
        <extracomment>ui/guide/panel.py</extracomment>
        <translation>Los pasos de la guía</translation>
    </message>
</context>
<context>
    <name>HandshakeWords</name>
    <message>
        <source>A hash of A and B that both sides work out and neither sends: it ties the proof to this sign-in.</source>
        <extracomment>ui/protocol/handshake_view.py</extracomment>
        <translation>Un hash de A y B que ambas partes calculan y ninguna envía: ata la prueba a este inicio de sesión.</translation>
    </message>
    <message>
        <source>Cognito&apos;s note to itself, which the app cannot read and must hand back unchanged.</source>
        <extracomment>ui/protocol/handshake_view.py</extracomment>
        <translation>La nota de Cognito para sí mismo, que la app no puede leer y debe devolver sin cambios.</translation>
    </message>
    <message>
        <source>Cognito&apos;s public number</source>
        <extracomment>ui/protocol/handshake_view.py</extracomment>
        <translation>El número público de Cognito</translation>
    </message>
    <message>
        <source>Made from a secret random number of Cognito&apos;s own and the verifier kept for this user, which is all that SRP needs on the server: not the password.</source>
        <extracomment>ui/protocol/handshake_view.py</extracomment>
        <translation>Hecho de un número aleatorio secreto de Cognito y del verificador guardado para este usuario, que es todo lo que SRP necesita en el servidor: no la contraseña.</translation>
    </message>
    <message>
        <source>Random, chosen when the password was set and mixed into it, so that two people with one password have different verifiers.</source>
        <extracomment>ui/protocol/handshake_view.py</extracomment>
        <translation>Aleatoria, elegida al poner la contraseña y mezclada con ella, para que dos personas con la misma contraseña tengan verificadores distintos.</translation>
    </message>
    <message>
        <source>The note from Cognito&apos;s answer before, handed back unchanged.</source>
        <extracomment>ui/protocol/handshake_view.py</extracomment>
        <translation>La nota de la respuesta anterior de Cognito, devuelta sin cambios.</translation>
    </message>
    <message>
        <source>The pool id behind the underscore: it goes into the hashes, so that a proof is good for one pool.</source>
        <extracomment>ui/protocol/handshake_view.py</extracomment>
        <translation>El id. del pool detrás del guion bajo: entra en los hashes, para que una prueba valga para un solo pool.</translation>
    </message>
    <message>
        <source>The pool&apos;s internal name for the user: this one is mixed with the password, whatever was typed to sign in.</source>
        <extracomment>ui/protocol/handshake_view.py</extracomment>
        <translation>El nombre interno del pool para el usuario: este es el que se mezcla con la contraseña, se escribiera lo que se escribiera al iniciar sesión.</translation>
    </message>
    <message>
        <source>The proof: an HMAC-SHA256 over pool name, user name, secret block and timestamp. Its key comes from the password and both random numbers, and neither side has sent it.</source>
        <extracomment>ui/protocol/handshake_view.py</extracomment>
        <translation>La prueba: un HMAC-SHA256 sobre el nombre del pool, el nombre de usuario, el bloque secreto y la marca de tiempo. Su clave sale de la contraseña y de ambos números aleatorios, y ninguna de las partes la ha enviado.</translation>
    </message>
    <message>
        <source>The same for every pool and known to everybody; all arithmetic is modulo the prime N.</source>
        <extracomment>ui/protocol/handshake_view.py</extracomment>
        <translation>El mismo para todos los pools y conocido por todos; toda la aritmética es módulo el primo N.</translation>
    </message>
    <message>
        <source>When the proof was made, in UTC and always in English: it is signed along with the rest.</source>
        <extracomment>ui/protocol/handshake_view.py</extracomment>
        <translation>Cuándo se hizo la prueba, en UTC y siempre en inglés: se firma junto con lo demás.</translation>
    </message>
    <message>
        <source>g = {0}, N has {1} bits</source>
        <extracomment>ui/protocol/handshake_view.py</extracomment>
        <translation>g = {0}, N tiene {1} bits</translation>
    </message>
    <message>
        <source>g raised to a secret random number a, modulo N: anyone may see A, and nobody can get back to a from it.</source>
        <extracomment>ui/protocol/handshake_view.py</extracomment>
        <translation>g elevado a un número aleatorio secreto a, módulo N: cualquiera puede ver A, y nadie puede volver de ella a a.</translation>
    </message>
    <message>
        <source>generator and modulus</source>
        <extracomment>ui/protocol/handshake_view.py</extracomment>
        <translation>generador y módulo</translation>
    </message>
    <message>
        <source>pool name</source>
        <extracomment>ui/protocol/handshake_view.py</extracomment>
        <translation>nombre del pool</translation>
    </message>
    <message>
        <source>salt</source>
        <extracomment>ui/protocol/handshake_view.py</extracomment>
        <translation>sal</translation>
    </message>
    <message>
        <source>scrambling parameter</source>
        <extracomment>ui/protocol/handshake_view.py</extracomment>
        <translation>parámetro de mezcla</translation>
    </message>
    <message>
        <source>secret block</source>
        <extracomment>ui/protocol/handshake_view.py</extracomment>
        <translation>bloque secreto</translation>
    </message>
    <message>
        <source>signature</source>
        <extracomment>ui/protocol/handshake_view.py</extracomment>
        <translation>firma</translation>
    </message>
    <message>
        <source>the app&apos;s public number</source>
        <extracomment>ui/protocol/handshake_view.py</extracomment>
        <translation>el número público de la app</translation>
    </message>
    <message>
        <source>timestamp</source>
        <extracomment>ui/protocol/handshake_view.py</extracomment>
        <translation>marca de tiempo</translation>
    </message>
    <message>
        <source>user name for the arithmetic</source>
        <extracomment>ui/protocol/handshake_view.py</extracomment>
        <translation>nombre de usuario para los cálculos</translation>
    </message>
</context>
<context>
    <name>HasAndNeedsCard</name>
    <message>
        <source>He has</source>
        <extracomment>ui/theatre/srp_has_and_needs.py</extracomment>
        <translation>Tiene</translation>
    </message>
    <message>
        <source>He has, and he would need</source>
        <extracomment>ui/theatre/srp_has_and_needs.py</extracomment>
        <translation>Lo que tiene y lo que necesitaría</translation>
    </message>
    <message>
        <source>He would need</source>
        <extracomment>ui/theatre/srp_has_and_needs.py</extracomment>
        <translation>Necesitaría</translation>
    </message>
    <message>
        <source>Nothing: everybody has these, and they are the same for every pool.</source>
        <extracomment>ui/theatre/srp_has_and_needs.py</extracomment>
        <translation>Nada: estos los tiene todo el mundo, y son los mismos para todos los pools.</translation>
    </message>
    <message>
        <source>TLS keeps others from reading any of this. Suppose that somebody reads all of it nevertheless.</source>
        <extracomment>ui/theatre/srp_has_and_needs.py</extracomment>
        <translation>TLS impide que otros lean nada de esto. Supón que, pese a ello, alguien lo lee todo.</translation>
    </message>
    <message>
        <source>The key behind it, so S: a and the password, or b. As it stands, M proves this one sign-in and no other.</source>
        <extracomment>ui/theatre/srp_has_and_needs.py</extracomment>
        <translation>La clave que hay detrás, es decir, S: a y la contraseña, o b. Tal como está, M demuestra este único inicio de sesión y ningún otro.</translation>
    </message>
    <message>
        <source>The key that Cognito sealed the block with. Only Cognito has it.</source>
        <extracomment>ui/theatre/srp_has_and_needs.py</extracomment>
        <translation>La clave con la que Cognito selló el bloque. Solo la tiene Cognito.</translation>
    </message>
    <message>
        <source>The password. Without it salt, user id and u lead nowhere.</source>
        <extracomment>ui/theatre/srp_has_and_needs.py</extracomment>
        <translation>La contraseña. Sin ella, la sal, el id. de usuario y u no llevan a ninguna parte.</translation>
    </message>
    <message>
        <source>a, the discrete logarithm of A. With it he could compare guesses of the password.</source>
        <extracomment>ui/theatre/srp_has_and_needs.py</extracomment>
        <translation>a, el logaritmo discreto de A. Con él podría comparar contraseñas supuestas.</translation>
    </message>
    <message>
        <source>b, to take its power away and be left with the verifier. B alone says nothing about v.</source>
        <extracomment>ui/theatre/srp_has_and_needs.py</extracomment>
        <translation>b, para quitar su potencia y quedarse con el verificador. B por sí sola no dice nada de v.</translation>
    </message>
</context>
<context>
    <name>Hidden</name>
    <message>
        <source>‹hidden: {0} characters›</source>
        <extracomment>ui/hidden.py</extracomment>
        <translation>‹oculto: {0} caracteres›</translation>
    </message>
    <message>
        <source>‹hidden›</source>
        <extracomment>ui/hidden.py</extracomment>
        <translation>‹oculto›</translation>
    </message>
    <message>
        <source>‹not JSON: {0} bytes›</source>
        <extracomment>ui/hidden.py</extracomment>
        <translation>‹no es JSON: {0} bytes›</translation>
    </message>
    <message>
        <source>‹{0} more›</source>
        <extracomment>ui/hidden.py</extracomment>
        <translation>‹{0} más›</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>in {0}</source>
        <extracomment>ui/inspector/moments.py</extracomment>
        <translation>en {0}</translation>
    </message>
    <message>
        <source>more than 100 years</source>
        <extracomment>ui/inspector/moments.py</extracomment>
        <translation>más de 100 años</translation>
    </message>
    <message>
        <source>now</source>
        <extracomment>ui/inspector/moments.py</extracomment>
        <translation>ahora</translation>
    </message>
    <message>
        <source>{0} ago</source>
        <extracomment>ui/inspector/moments.py</extracomment>
        <translation>hace {0}</translation>
    </message>
    <message>
        <source>{0} d</source>
        <extracomment>ui/inspector/moments.py</extracomment>
        <translation>{0} d</translation>
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
        <translation>Acceso</translation>
    </message>
    <message>
        <source>Break</source>
        <extracomment>ui/inspector/views.py</extracomment>
        <translation>Romper</translation>
    </message>
    <message>
        <source>Claims</source>
        <extracomment>ui/inspector/views.py</extracomment>
        <translation>Claims</translation>
    </message>
    <message>
        <source>Compare</source>
        <extracomment>ui/inspector/views.py</extracomment>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Header</source>
        <extracomment>ui/inspector/panel.py</extracomment>
        <translation>Cabecera</translation>
    </message>
    <message>
        <source>How the token is shown</source>
        <extracomment>ui/inspector/panel.py</extracomment>
        <translation>Cómo se muestra el token</translation>
    </message>
    <message>
        <source>ID</source>
        <extracomment>ui/inspector/panel.py</extracomment>
        <translation>ID</translation>
    </message>
    <message>
        <source>It has {0} characters, and nothing in them looks like a token.</source>
        <extracomment>ui/inspector/panel.py</extracomment>
        <translation>Tiene {0} caracteres y nada en ellos parece un token.</translation>
    </message>
    <message>
        <source>It has {0} characters; a token is looked for in {1} at most.</source>
        <extracomment>ui/inspector/panel.py</extracomment>
        <translation>Tiene {0} caracteres; un token se busca en {1} como máximo.</translation>
    </message>
    <message>
        <source>No token was found in that</source>
        <extracomment>ui/inspector/panel.py</extracomment>
        <translation>No se encontró ningún token ahí</translation>
    </message>
    <message>
        <source>Paste the token itself, or the line that it stands in.</source>
        <extracomment>ui/inspector/panel.py</extracomment>
        <translation>Pega el token mismo o la línea en la que está.</translation>
    </message>
    <message>
        <source>Pasted</source>
        <extracomment>ui/inspector/panel.py</extracomment>
        <translation>Pegado</translation>
    </message>
    <message>
        <source>Raw</source>
        <extracomment>ui/inspector/views.py</extracomment>
        <translation>En bruto</translation>
    </message>
    <message>
        <source>Refresh</source>
        <extracomment>ui/inspector/panel.py</extracomment>
        <translation>Actualización</translation>
    </message>
    <message>
        <source>Tokens</source>
        <extracomment>ui/inspector/panel.py</extracomment>
        <translation>Tokens</translation>
    </message>
</context>
<context>
    <name>KeyCard</name>
    <message>
        <source>Close</source>
        <extracomment>ui/presenter/card.py</extracomment>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close the card with the keys</source>
        <extracomment>ui/presenter/card.py</extracomment>
        <translation>Cerrar la tarjeta de las teclas</translation>
    </message>
    <message>
        <source>The presenter&apos;s keys</source>
        <extracomment>ui/presenter/card.py</extracomment>
        <translation>Las teclas del presentador</translation>
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
        <translation>Código de confirmación</translation>
    </message>
    <message>
        <source>Puts the code of this mail into the form</source>
        <extracomment>ui/mailbox/letter.py</extracomment>
        <translation>Pone el código de este correo en el formulario</translation>
    </message>
    <message>
        <source>Subject</source>
        <extracomment>ui/mailbox/letter.py</extracomment>
        <translation>Asunto</translation>
    </message>
    <message>
        <source>Text of the mail</source>
        <extracomment>ui/mailbox/letter.py</extracomment>
        <translation>Texto del correo</translation>
    </message>
    <message>
        <source>To whom and when</source>
        <extracomment>ui/mailbox/letter.py</extracomment>
        <translation>Para quién y cuándo</translation>
    </message>
    <message>
        <source>To {0} · {1} · {2} ({3})</source>
        <extracomment>ui/mailbox/letter.py</extracomment>
        <translation>Para {0} · {1} · {2} ({3})</translation>
    </message>
    <message>
        <source>Use this code</source>
        <extracomment>ui/mailbox/letter.py</extracomment>
        <translation>Usar este código</translation>
    </message>
    <message>
        <source>by SMS</source>
        <extracomment>ui/mailbox/letter.py</extracomment>
        <translation>por SMS</translation>
    </message>
    <message>
        <source>by e-mail</source>
        <extracomment>ui/mailbox/letter.py</extracomment>
        <translation>por correo</translation>
    </message>
</context>
<context>
    <name>LifeBar</name>
    <message>
        <source>Expired {0}</source>
        <extracomment>ui/inspector/life_bar.py</extracomment>
        <translation>Caducó {0}</translation>
    </message>
    <message>
        <source>Expires {0}</source>
        <extracomment>ui/inspector/life_bar.py</extracomment>
        <translation>Caduca {0}</translation>
    </message>
    <message>
        <source>Issued {0}</source>
        <extracomment>ui/inspector/life_bar.py</extracomment>
        <translation>Emitido {0}</translation>
    </message>
    <message>
        <source>Issued {issued}, expires {expires}</source>
        <extracomment>ui/inspector/life_bar.py</extracomment>
        <translation>Emitido {issued}, caduca {expires}</translation>
    </message>
    <message>
        <source>The token&apos;s life</source>
        <extracomment>ui/inspector/life_bar.py</extracomment>
        <translation>La vida del token</translation>
    </message>
</context>
<context>
    <name>LifeRow</name>
    <message>
        <source>A whole number. {range}</source>
        <extracomment>ui/local_pool/rows.py</extracomment>
        <translation>Un número entero. {range}</translation>
    </message>
    <message>
        <source>That is not possible. {range}</source>
        <extracomment>ui/local_pool/rows.py</extracomment>
        <translation>Eso no es posible. {range}</translation>
    </message>
    <message>
        <source>Unit of: {label}</source>
        <extracomment>ui/local_pool/rows.py</extracomment>
        <translation>Unidad de: {label}</translation>
    </message>
    <message>
        <source>days</source>
        <extracomment>ui/local_pool/rows.py</extracomment>
        <translation>días</translation>
    </message>
    <message>
        <source>hours</source>
        <extracomment>ui/local_pool/rows.py</extracomment>
        <translation>horas</translation>
    </message>
    <message>
        <source>minutes</source>
        <extracomment>ui/local_pool/rows.py</extracomment>
        <translation>minutos</translation>
    </message>
    <message>
        <source>seconds</source>
        <extracomment>ui/local_pool/rows.py</extracomment>
        <translation>segundos</translation>
    </message>
</context>
<context>
    <name>LocalPoolPanel</name>
    <message>
        <source>Apply</source>
        <extracomment>ui/local_pool/panel.py</extracomment>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>Back to the defaults</source>
        <extracomment>ui/local_pool/panel.py</extracomment>
        <translation>Valores predeterminados</translation>
    </message>
    <message>
        <source>Changed and not applied yet: {count}.</source>
        <extracomment>ui/local_pool/panel.py</extracomment>
        <translation>Cambiados y aún sin aplicar: {count}.</translation>
    </message>
    <message>
        <source>Go to</source>
        <extracomment>ui/local_pool/panel.py</extracomment>
        <translation>Ir a</translation>
    </message>
    <message>
        <source>The settings</source>
        <extracomment>ui/local_pool/panel.py</extracomment>
        <translation>Los ajustes</translation>
    </message>
    <message>
        <source>Who is signed in stays so. The next sign-in or refresh meets new settings.</source>
        <extracomment>ui/local_pool/panel.py</extracomment>
        <translation>Quien tenga la sesión iniciada sigue igual. El próximo inicio de sesión o la próxima actualización encuentra los ajustes nuevos.</translation>
    </message>
</context>
<context>
    <name>MailModel</name>
    <message>
        <source>Unread: {0}, to {1}, {2}</source>
        <extracomment>ui/mailbox/mail_model.py</extracomment>
        <translation>Sin leer: {0}, para {1}, {2}</translation>
    </message>
    <message>
        <source>{0}, to {1}, {2}</source>
        <extracomment>ui/mailbox/mail_model.py</extracomment>
        <translation>{0}, para {1}, {2}</translation>
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
        <translation>ahora mismo</translation>
    </message>
    <message>
        <source>{0} d ago</source>
        <extracomment>ui/mailbox/when.py</extracomment>
        <translation>hace {0} d</translation>
    </message>
    <message>
        <source>{0} h ago</source>
        <extracomment>ui/mailbox/when.py</extracomment>
        <translation>hace {0} h</translation>
    </message>
    <message>
        <source>{0} min ago</source>
        <extracomment>ui/mailbox/when.py</extracomment>
        <translation>hace {0} min</translation>
    </message>
</context>
<context>
    <name>MailboxPanel</name>
    <message>
        <source>Mails</source>
        <extracomment>ui/mailbox/panel.py</extracomment>
        <translation>Correos</translation>
    </message>
    <message>
        <source>New mail to {0}: {1}</source>
        <extracomment>ui/mailbox/panel.py</extracomment>
        <translation>Correo nuevo para {0}: {1}</translation>
    </message>
    <message>
        <source>New mail to {0}: {1}. The code is {2}.</source>
        <extracomment>ui/mailbox/panel.py</extracomment>
        <translation>Correo nuevo para {0}: {1}. El código es {2}.</translation>
    </message>
    <message>
        <source>No mail yet.
Register, and Cognito&apos;s mail lands here.</source>
        <extracomment>ui/mailbox/panel.py</extracomment>
        <translation>Aún no hay correo.
Regístrate, y el correo de Cognito llegará aquí.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>&amp;File</source>
        <extracomment>ui/main_window.py</extracomment>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <extracomment>ui/main_window.py</extracomment>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;Pool</source>
        <extracomment>ui/main_window.py</extracomment>
        <translation>&amp;Pool</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <extracomment>ui/main_window.py</extracomment>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <extracomment>ui/main_window.py</extracomment>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Configuration (*.js *.json)</source>
        <extracomment>ui/main_window.py</extracomment>
        <translation>Configuración (*.js *.json)</translation>
    </message>
    <message>
        <source>Open a pool&apos;s configuration</source>
        <extracomment>ui/main_window.py</extracomment>
        <translation>Abrir la configuración de un pool</translation>
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
        <translation>Qué más</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>About Wild Rydes</source>
        <extracomment>ui/menus.py</extracomment>
        <translation>Acerca de Wild Rydes</translation>
    </message>
    <message>
        <source>All commands…</source>
        <extracomment>ui/menus.py</extracomment>
        <translation>Todos los comandos…</translation>
    </message>
    <message>
        <source>Choose a pool…</source>
        <extracomment>ui/menus.py</extracomment>
        <translation>Elegir un pool…</translation>
    </message>
    <message>
        <source>Open configuration file…</source>
        <extracomment>ui/menus.py</extracomment>
        <translation>Abrir archivo de configuración…</translation>
    </message>
    <message>
        <source>Open recording…</source>
        <extracomment>ui/menus.py</extracomment>
        <translation>Abrir grabación…</translation>
    </message>
    <message>
        <source>Quit</source>
        <extracomment>ui/menus.py</extracomment>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Save recording…</source>
        <extracomment>ui/menus.py</extracomment>
        <translation>Guardar grabación…</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Message</source>
        <extracomment>ui/widgets/message_bar.py</extracomment>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>ui/widgets/message_bar.py</extracomment>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Request id</source>
        <extracomment>ui/widgets/message_bar.py</extracomment>
        <translation>Id. de petición</translation>
    </message>
</context>
<context>
    <name>MfaEnrolment</name>
    <message>
        <source>Code</source>
        <extracomment>ui/pages/mfa_enrolment.py</extracomment>
        <translation>Código</translation>
    </message>
    <message>
        <source>Scan the picture with an authenticator app, or type the secret into it. Then type the code that the app shows.</source>
        <extracomment>ui/pages/mfa_enrolment.py</extracomment>
        <translation>Escanea la imagen con una app de autenticación o escribe en ella el secreto. Después escribe el código que muestra la app.</translation>
    </message>
    <message>
        <source>Six digits, a new one every 30 seconds.</source>
        <extracomment>ui/pages/mfa_enrolment.py</extracomment>
        <translation>Seis dígitos; cambian cada 30 segundos.</translation>
    </message>
    <message>
        <source>The code is missing. The authenticator app shows it.</source>
        <extracomment>ui/pages/mfa_enrolment.py</extracomment>
        <translation>Falta el código. Lo muestra la app de autenticación.</translation>
    </message>
    <message>
        <source>The code of an authenticator app has 6 digits.</source>
        <extracomment>ui/pages/mfa_enrolment.py</extracomment>
        <translation>El código de una app de autenticación tiene 6 dígitos.</translation>
    </message>
</context>
<context>
    <name>MfaFactors</name>
    <message>
        <source>Authenticator app</source>
        <extracomment>ui/pages/mfa_factors.py</extracomment>
        <translation>App de autenticación</translation>
    </message>
    <message>
        <source>E-mail</source>
        <extracomment>ui/pages/mfa_factors.py</extracomment>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Needs a verified e-mail address; your account has none.</source>
        <extracomment>ui/pages/mfa_factors.py</extracomment>
        <translation>Necesita una dirección de correo verificada; tu cuenta no tiene ninguna.</translation>
    </message>
    <message>
        <source>Needs a verified phone number; your account has none.</source>
        <extracomment>ui/pages/mfa_factors.py</extracomment>
        <translation>Necesita un número de teléfono verificado; tu cuenta no tiene ninguno.</translation>
    </message>
    <message>
        <source>Not verified yet.</source>
        <extracomment>ui/pages/mfa_factors.py</extracomment>
        <translation>Aún sin verificar.</translation>
    </message>
    <message>
        <source>One of them is enough. Where several are on, one may come first.</source>
        <extracomment>ui/pages/mfa_factors.py</extracomment>
        <translation>Con uno basta. Si hay varios activados, uno puede ir primero.</translation>
    </message>
    <message>
        <source>Shows a code without any network. Set it up below.</source>
        <extracomment>ui/pages/mfa_factors.py</extracomment>
        <translation>Muestra un código sin ninguna red. Configúrala abajo.</translation>
    </message>
    <message>
        <source>Text message</source>
        <extracomment>ui/pages/mfa_factors.py</extracomment>
        <translation>Mensaje de texto</translation>
    </message>
    <message>
        <source>To the Profile page</source>
        <extracomment>ui/pages/mfa_factors.py</extracomment>
        <translation>A la página Perfil</translation>
    </message>
    <message>
        <source>To {contact}</source>
        <extracomment>ui/pages/mfa_factors.py</extracomment>
        <translation>A {contact}</translation>
    </message>
    <message>
        <source>first</source>
        <extracomment>ui/pages/mfa_factors.py</extracomment>
        <translation>primero</translation>
    </message>
    <message>
        <source>let me choose each time</source>
        <extracomment>ui/pages/mfa_factors.py</extracomment>
        <translation>elegir cada vez</translation>
    </message>
    <message>
        <source>{factor}: ask for it first</source>
        <extracomment>ui/pages/mfa_factors.py</extracomment>
        <translation>{factor}: pedirlo primero</translation>
    </message>
</context>
<context>
    <name>MfaPage</name>
    <message>
        <source>An app on your phone or computer that shows a new code every 30 seconds. It shares a secret with the pool; only the newest secret counts.</source>
        <extracomment>ui/pages/mfa.py</extracomment>
        <translation>Una app en tu teléfono u ordenador que muestra un código nuevo cada 30 segundos. Comparte un secreto con el pool; solo cuenta el secreto más reciente.</translation>
    </message>
    <message>
        <source>Asked for besides the password</source>
        <extracomment>ui/pages/mfa.py</extracomment>
        <translation>Se pide además de la contraseña</translation>
    </message>
    <message>
        <source>Authenticator app</source>
        <extracomment>ui/pages/mfa.py</extracomment>
        <translation>App de autenticación</translation>
    </message>
    <message>
        <source>Back to the account</source>
        <extracomment>ui/pages/mfa.py</extracomment>
        <translation>Volver a la cuenta</translation>
    </message>
    <message>
        <source>Check and switch on</source>
        <extracomment>ui/pages/mfa.py</extracomment>
        <translation>Comprobar y activar</translation>
    </message>
    <message>
        <source>Go to sign in</source>
        <extracomment>ui/pages/mfa.py</extracomment>
        <translation>Ir a iniciar sesión</translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <extracomment>ui/pages/mfa.py</extracomment>
        <translation>Dejarlo como estaba</translation>
    </message>
    <message>
        <source>Nobody is signed in</source>
        <extracomment>ui/pages/mfa.py</extracomment>
        <translation>Nadie ha iniciado sesión</translation>
    </message>
    <message>
        <source>Read again</source>
        <extracomment>ui/pages/mfa.py</extracomment>
        <translation>Leer de nuevo</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>ui/pages/mfa.py</extracomment>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Second factor</source>
        <extracomment>ui/pages/mfa.py</extracomment>
        <translation>Segundo factor</translation>
    </message>
    <message>
        <source>Set up an app…</source>
        <extracomment>ui/pages/mfa.py</extracomment>
        <translation>Configurar una app…</translation>
    </message>
    <message>
        <source>Set up another app…</source>
        <extracomment>ui/pages/mfa.py</extracomment>
        <translation>Configurar otra app…</translation>
    </message>
    <message>
        <source>Sign in to see your second factors.</source>
        <extracomment>ui/pages/mfa.py</extracomment>
        <translation>Inicia sesión para ver tus segundos factores.</translation>
    </message>
    <message>
        <source>What a sign-in asks for besides the password.</source>
        <extracomment>ui/pages/mfa.py</extracomment>
        <translation>Lo que se pide al iniciar sesión además de la contraseña.</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>A unicorn</source>
        <extracomment>ui/widgets/navigation.py</extracomment>
        <translation>Un unicornio</translation>
    </message>
    <message>
        <source>Account</source>
        <extracomment>ui/widgets/navigation.py</extracomment>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Choose a pool</source>
        <extracomment>ui/widgets/navigation.py</extracomment>
        <translation>Elegir un pool</translation>
    </message>
    <message>
        <source>Navigation</source>
        <extracomment>ui/widgets/navigation.py</extracomment>
        <translation>Navegación</translation>
    </message>
    <message>
        <source>Register</source>
        <extracomment>ui/widgets/navigation.py</extracomment>
        <translation>Registrarse</translation>
    </message>
    <message>
        <source>Ride</source>
        <extracomment>ui/widgets/navigation.py</extracomment>
        <translation>Viaje</translation>
    </message>
    <message>
        <source>Sign in</source>
        <extracomment>ui/widgets/navigation.py</extracomment>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Verify</source>
        <extracomment>ui/widgets/navigation.py</extracomment>
        <translation>Verificar</translation>
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
        <translation>Crear</translation>
    </message>
    <message>
        <source>Create a user</source>
        <extracomment>ui/directory/new_user_card.py</extracomment>
        <translation>Crear un usuario</translation>
    </message>
    <message>
        <source>Create somebody</source>
        <extracomment>ui/local_pool/people.py</extracomment>
        <translation>Crear a alguien</translation>
    </message>
    <message>
        <source>Create the user</source>
        <extracomment>ui/directory/new_user_card.py</extracomment>
        <translation>Crear el usuario</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <extracomment>ui/directory/new_user_card.py, ui/local_pool/people.py</extracomment>
        <translation>Dirección de correo</translation>
    </message>
    <message>
        <source>Good for one sign-in, which asks for a new one (NEW_PASSWORD_REQUIRED).</source>
        <extracomment>ui/directory/new_user_card.py, ui/local_pool/people.py</extracomment>
        <translation>Vale para un inicio de sesión, que pide una nueva (NEW_PASSWORD_REQUIRED).</translation>
    </message>
    <message>
        <source>Mail the password to the user</source>
        <extracomment>ui/directory/new_user_card.py</extracomment>
        <translation>Enviar la contraseña por correo al usuario</translation>
    </message>
    <message>
        <source>Say who it is.</source>
        <extracomment>ui/directory/new_user_card.py, ui/local_pool/people.py</extracomment>
        <translation>Di quién es.</translation>
    </message>
    <message>
        <source>Temporary password</source>
        <extracomment>ui/directory/new_user_card.py, ui/local_pool/people.py</extracomment>
        <translation>Contraseña temporal</translation>
    </message>
    <message>
        <source>The address is verified</source>
        <extracomment>ui/directory/new_user_card.py, ui/local_pool/people.py</extracomment>
        <translation>La dirección está verificada</translation>
    </message>
    <message>
        <source>The pool sends codes to this address.</source>
        <extracomment>ui/local_pool/people.py</extracomment>
        <translation>El pool envía códigos a esta dirección.</translation>
    </message>
    <message>
        <source>They need one for their first sign-in.</source>
        <extracomment>ui/directory/new_user_card.py, ui/local_pool/people.py</extracomment>
        <translation>La necesita para su primer inicio de sesión.</translation>
    </message>
    <message>
        <source>Username</source>
        <extracomment>ui/directory/new_user_card.py, ui/local_pool/people.py</extracomment>
        <translation>Nombre de usuario</translation>
    </message>
</context>
<context>
    <name>NotesWindow</name>
    <message>
        <source>Back</source>
        <extracomment>ui/presenter/notes.py</extracomment>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Next step</source>
        <extracomment>ui/presenter/notes.py</extracomment>
        <translation>Paso siguiente</translation>
    </message>
    <message>
        <source>Next: {0}</source>
        <extracomment>ui/presenter/notes.py</extracomment>
        <translation>Siguiente: {0}</translation>
    </message>
    <message>
        <source>Notes to this step</source>
        <extracomment>ui/presenter/notes.py</extracomment>
        <translation>Notas de este paso</translation>
    </message>
    <message>
        <source>Speaker&apos;s notes</source>
        <extracomment>ui/presenter/notes.py</extracomment>
        <translation>Notas del orador</translation>
    </message>
    <message>
        <source>Step {0} of {1}</source>
        <extracomment>ui/presenter/notes.py</extracomment>
        <translation>Paso {0} de {1}</translation>
    </message>
    <message>
        <source>The last step.</source>
        <extracomment>ui/presenter/notes.py</extracomment>
        <translation>El último paso.</translation>
    </message>
    <message>
        <source>There are no notes to this step.</source>
        <extracomment>ui/presenter/notes.py</extracomment>
        <translation>No hay notas de este paso.</translation>
    </message>
    <message>
        <source>Time since the beginning</source>
        <extracomment>ui/presenter/notes.py</extracomment>
        <translation>Tiempo desde el comienzo</translation>
    </message>
    <message>
        <source>{0} next · {1} back · {2} reveal · {3} all keys</source>
        <extracomment>ui/presenter/notes.py</extracomment>
        <translation>{0} siguiente · {1} atrás · {2} mostrar · {3} todas las teclas</translation>
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
        <translation>Un número entero de {least} a {most}.</translation>
    </message>
</context>
<context>
    <name>OursCard</name>
    <message>
        <source>There already</source>
        <extracomment>ui/stack/ours_card.py</extracomment>
        <translation>Ya existentes</translation>
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
        <translation>Cualquier token de Cognito, comprobado con este pool.
Se juzga aquí y no se envía a ninguna parte.</translation>
    </message>
    <message>
        <source>Nobody is signed in.
Sign in, and the tokens open here.</source>
        <extracomment>ui/inspector/pages.py</extracomment>
        <translation>Nadie ha iniciado sesión.
Inicia sesión y los tokens se abrirán aquí.</translation>
    </message>
</context>
<context>
    <name>PasswordEvidence</name>
    <message>
        <source>A form that is not on this list would not be found: a password that was encrypted, say, or hashed in another way. And the search errs on one side only: a short or common password may be found in text that has nothing to do with it, but one that was sent in any of these forms is never called absent.</source>
        <extracomment>ui/protocol/password_evidence.py</extracomment>
        <translation>Una forma que no esté en esta lista no se encontraría: una contraseña cifrada, por ejemplo, o con otro hash. Y la búsqueda solo se equivoca en un sentido: una contraseña corta o corriente puede aparecer en texto que no tiene nada que ver con ella, pero una que se envió en cualquiera de estas formas nunca se da por ausente.</translation>
    </message>
    <message numerus="yes">
        <source>And {0} requests before these.</source>
        <extracomment>ui/protocol/password_evidence.py</extracomment>
        <translation>
            <numerusform>Y {0} petición antes de estas.</numerusform>
            <numerusform>Y {0} peticiones antes de estas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cognito has to be told a new password once, to make a verifier of it: SignUp, ConfirmForgotPassword and ChangePassword send it (the last one the old one too), and so does the answer to NEW_PASSWORD_REQUIRED. A sign-in by USER_PASSWORD_AUTH sends it every time; one by USER_SRP_AUTH never does.</source>
        <extracomment>ui/protocol/password_evidence.py</extracomment>
        <translation>A Cognito hay que decirle una contraseña nueva una vez, para que haga de ella un verificador: la envían SignUp, ConfirmForgotPassword y ChangePassword (esta última también la anterior), y también la respuesta a NEW_PASSWORD_REQUIRED. Un inicio de sesión con USER_PASSWORD_AUTH la envía cada vez; uno con USER_SRP_AUTH, nunca.</translation>
    </message>
    <message>
        <source>How do you know?</source>
        <extracomment>ui/protocol/password_evidence.py</extracomment>
        <translation>¿Cómo lo sabes?</translation>
    </message>
    <message>
        <source>How the sentence about the password is known</source>
        <extracomment>ui/protocol/password_evidence.py</extracomment>
        <translation>Cómo se sabe la frase sobre la contraseña</translation>
    </message>
    <message>
        <source>In this trace it was in:</source>
        <extracomment>ui/protocol/password_evidence.py</extracomment>
        <translation>En esta traza estaba en:</translation>
    </message>
    <message>
        <source>In which forms</source>
        <extracomment>ui/protocol/password_evidence.py</extracomment>
        <translation>En qué formas</translation>
    </message>
    <message>
        <source>No request of this trace held it.</source>
        <extracomment>ui/protocol/password_evidence.py</extracomment>
        <translation>Ninguna petición de esta traza la contenía.</translation>
    </message>
    <message>
        <source>The recording says so. Its requests were searched when they were sent; that can&apos;t be done again, because the password was never kept. Whoever can write to the file can change what it says.</source>
        <extracomment>ui/protocol/password_evidence.py</extracomment>
        <translation>Lo dice la grabación. Sus peticiones se examinaron al enviarse; eso no se puede repetir, porque la contraseña nunca se guardó. Quien pueda escribir en el archivo puede cambiar lo que dice.</translation>
    </message>
    <message>
        <source>Were the password {0}, these would be the bytes that are searched for:</source>
        <extracomment>ui/protocol/password_evidence.py</extracomment>
        <translation>Si la contraseña fuera {0}, estos serían los bytes que se buscan:</translation>
    </message>
    <message>
        <source>What was searched</source>
        <extracomment>ui/protocol/password_evidence.py</extracomment>
        <translation>Qué se examinó</translation>
    </message>
    <message>
        <source>Where it is sent, and why</source>
        <extracomment>ui/protocol/password_evidence.py</extracomment>
        <translation>Dónde se envía, y por qué</translation>
    </message>
    <message>
        <source>While the app still had the password, it searched the bytes of each request, head and body, just as they went into the connection (TLS encrypts them after that). What is kept is their number and whether it was found; the password is not.</source>
        <extracomment>ui/protocol/password_evidence.py</extracomment>
        <translation>Mientras la app aún tenía la contraseña, examinó los bytes de cada petición, cabecera y cuerpo, tal como entraron en la conexión (TLS los cifra después). Se guarda cuántos eran y si se encontró; la contraseña, no.</translation>
    </message>
    <message>
        <source>as a text in JSON, with and without escapes for what is not ASCII</source>
        <extracomment>ui/protocol/password_evidence.py</extracomment>
        <translation>como texto en JSON, con y sin escapes para lo que no es ASCII</translation>
    </message>
    <message>
        <source>as in an address or a form</source>
        <extracomment>ui/protocol/password_evidence.py</extracomment>
        <translation>como en una dirección o un formulario</translation>
    </message>
    <message>
        <source>as it was typed, in UTF-8</source>
        <extracomment>ui/protocol/password_evidence.py</extracomment>
        <translation>tal como se escribió, en UTF-8</translation>
    </message>
    <message>
        <source>from the end to the beginning</source>
        <extracomment>ui/protocol/password_evidence.py</extracomment>
        <translation>del final al principio</translation>
    </message>
    <message>
        <source>its hash as text</source>
        <extracomment>ui/protocol/password_evidence.py</extracomment>
        <translation>su hash como texto</translation>
    </message>
    <message>
        <source>its hash, 32 bytes (written in hexadecimal here)</source>
        <extracomment>ui/protocol/password_evidence.py</extracomment>
        <translation>su hash, 32 bytes (aquí escritos en hexadecimal)</translation>
    </message>
    <message>
        <source>its hash, wherever it may begin in a longer text</source>
        <extracomment>ui/protocol/password_evidence.py</extracomment>
        <translation>su hash, dondequiera que empiece en un texto más largo</translation>
    </message>
    <message>
        <source>not found</source>
        <extracomment>ui/protocol/password_evidence.py</extracomment>
        <translation>no encontrada</translation>
    </message>
    <message>
        <source>not searched</source>
        <extracomment>ui/protocol/password_evidence.py</extracomment>
        <translation>no examinada</translation>
    </message>
    <message>
        <source>password found</source>
        <extracomment>ui/protocol/password_evidence.py</extracomment>
        <translation>contraseña encontrada</translation>
    </message>
    <message>
        <source>request {0}, {1}: {2}</source>
        <extracomment>ui/protocol/password_evidence.py</extracomment>
        <translation>petición {0}, {1}: {2}</translation>
    </message>
    <message>
        <source>two digits for each byte, in small and in capital letters</source>
        <extracomment>ui/protocol/password_evidence.py</extracomment>
        <translation>dos dígitos por cada byte, en minúsculas y en mayúsculas</translation>
    </message>
    <message>
        <source>wherever it may begin in a longer text, in both alphabets: only the letters that depend on the password alone</source>
        <extracomment>ui/protocol/password_evidence.py</extracomment>
        <translation>dondequiera que empiece en un texto más largo, en ambos alfabetos: solo las letras que dependen de la contraseña</translation>
    </message>
    <message>
        <source>{0} bytes</source>
        <extracomment>ui/protocol/password_evidence.py</extracomment>
        <translation>{0} bytes</translation>
    </message>
</context>
<context>
    <name>PasswordFacts</name>
    <message>
        <source>Only {0} of the {1} requests of this conversation were searched for your password: nothing is claimed about the rest.</source>
        <extracomment>ui/protocol/password_facts.py</extracomment>
        <translation>Solo se examinaron {0} de las {1} peticiones de esta conversación en busca de tu contraseña: sobre el resto no se afirma nada.</translation>
    </message>
    <message>
        <source>Recorded: {0}</source>
        <extracomment>ui/protocol/password_facts.py</extracomment>
        <translation>Grabado: {0}</translation>
    </message>
    <message>
        <source>This conversation did not send your password: {0}, {1} bytes searched, in {2} forms.</source>
        <extracomment>ui/protocol/password_facts.py</extracomment>
        <translation>Esta conversación no envió tu contraseña: {0}, {1} bytes examinados, en {2} formas.</translation>
    </message>
    <message>
        <source>This request did not send your password: {0}, {1} bytes searched, in {2} forms.</source>
        <extracomment>ui/protocol/password_facts.py</extracomment>
        <translation>Esta petición no envió tu contraseña: {0}, {1} bytes examinados, en {2} formas.</translation>
    </message>
    <message>
        <source>This sign-in did not send your password: {0}, {1} bytes searched, in {2} forms.</source>
        <extracomment>ui/protocol/password_facts.py</extracomment>
        <translation>Este inicio de sesión no envió tu contraseña: {0}, {1} bytes examinados, en {2} formas.</translation>
    </message>
    <message>
        <source>Your password was sent in request {0} of this conversation, {1}.</source>
        <extracomment>ui/protocol/password_facts.py</extracomment>
        <translation>Tu contraseña se envió en la petición {0} de esta conversación, {1}.</translation>
    </message>
    <message>
        <source>Your password was sent in this request, {0}.</source>
        <extracomment>ui/protocol/password_facts.py</extracomment>
        <translation>Tu contraseña se envió en esta petición, {0}.</translation>
    </message>
    <message>
        <source>inside TLS</source>
        <extracomment>ui/protocol/password_facts.py</extracomment>
        <translation>dentro de TLS</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <extracomment>ui/protocol/password_facts.py</extracomment>
        <translation>sin cifrar</translation>
    </message>
    <message>
        <source>over this machine&apos;s loopback, not encrypted; a real pool is only reached through TLS</source>
        <extracomment>ui/protocol/password_facts.py</extracomment>
        <translation>por el loopback de esta máquina, sin cifrar; a un pool real solo se llega por TLS</translation>
    </message>
    <message numerus="yes">
        <source>{0} requests</source>
        <extracomment>ui/protocol/password_facts.py</extracomment>
        <translation>
            <numerusform>{0} petición</numerusform>
            <numerusform>{0} peticiones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PasswordField</name>
    <message>
        <source>Hide password</source>
        <extracomment>ui/widgets/fields.py</extracomment>
        <translation>Ocultar contraseña</translation>
    </message>
    <message>
        <source>Show password</source>
        <extracomment>ui/widgets/fields.py</extracomment>
        <translation>Mostrar contraseña</translation>
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
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Back to the request</source>
        <extracomment>ui/protocol/password_line.py</extracomment>
        <translation>Volver a la petición</translation>
    </message>
    <message>
        <source>How do you know?</source>
        <extracomment>ui/protocol/password_line.py</extracomment>
        <translation>¿Cómo lo sabes?</translation>
    </message>
    <message>
        <source>How?</source>
        <extracomment>ui/protocol/password_line.py</extracomment>
        <translation>¿Cómo?</translation>
    </message>
    <message>
        <source>Was the password sent?</source>
        <extracomment>ui/protocol/password_line.py</extracomment>
        <translation>¿Se envió la contraseña?</translation>
    </message>
</context>
<context>
    <name>PasswordsCard</name>
    <message>
        <source>Passwords</source>
        <extracomment>ui/local_pool/schema_cards.py</extracomment>
        <translation>Contraseñas</translation>
    </message>
    <message>
        <source>Temporary passwords last (days)</source>
        <extracomment>ui/local_pool/schema_cards.py</extracomment>
        <translation>Duración de las temporales (días)</translation>
    </message>
    <message>
        <source>What a new password needs. The passwords that people have stay good. 6 to 99.</source>
        <extracomment>ui/local_pool/schema_cards.py</extracomment>
        <translation>Lo que necesita una contraseña nueva. Las que la gente ya tiene siguen valiendo. De 6 a 99.</translation>
    </message>
    <message>
        <source>Whoever comes later needs a new one from you. 1 to 365.</source>
        <extracomment>ui/local_pool/schema_cards.py</extracomment>
        <translation>Quien llegue más tarde necesita que le des una nueva. De 1 a 365.</translation>
    </message>
</context>
<context>
    <name>PeopleCard</name>
    <message>
        <source>Confirmed</source>
        <extracomment>ui/local_pool/people.py</extracomment>
        <translation>Confirmado</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>ui/local_pool/people.py</extracomment>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <extracomment>ui/local_pool/people.py</extracomment>
        <translation>Eliminar para siempre</translation>
    </message>
    <message>
        <source>Disable</source>
        <extracomment>ui/local_pool/people.py</extracomment>
        <translation>Desactivar</translation>
    </message>
    <message>
        <source>Disable ends every session and refuses the next sign-in. After “Require a reset” the password is refused until it is reset by a mailed code.</source>
        <extracomment>ui/local_pool/people.py</extracomment>
        <translation>Desactivar termina todas las sesiones y rechaza el próximo inicio de sesión. Tras «Exigir restablecer», la contraseña se rechaza hasta que se restablezca con un código enviado por correo.</translation>
    </message>
    <message>
        <source>Enable</source>
        <extracomment>ui/local_pool/people.py</extracomment>
        <translation>Activar</translation>
    </message>
    <message>
        <source>Has to choose a new password</source>
        <extracomment>ui/local_pool/people.py</extracomment>
        <translation>Tiene que elegir una contraseña nueva</translation>
    </message>
    <message>
        <source>Has to reset the password</source>
        <extracomment>ui/local_pool/people.py</extracomment>
        <translation>Tiene que restablecer la contraseña</translation>
    </message>
    <message>
        <source>Nobody is registered yet.</source>
        <extracomment>ui/local_pool/people.py</extracomment>
        <translation>Aún no hay nadie registrado.</translation>
    </message>
    <message>
        <source>People</source>
        <extracomment>ui/local_pool/people.py</extracomment>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Registered, the address not verified yet</source>
        <extracomment>ui/local_pool/people.py</extracomment>
        <translation>Registrado, dirección aún sin verificar</translation>
    </message>
    <message>
        <source>Require a reset</source>
        <extracomment>ui/local_pool/people.py</extracomment>
        <translation>Exigir restablecer</translation>
    </message>
    <message>
        <source>Who</source>
        <extracomment>ui/local_pool/people.py</extracomment>
        <translation>Quién</translation>
    </message>
    <message>
        <source>{status} ({word})</source>
        <extracomment>ui/local_pool/people.py</extracomment>
        <translation>{status} ({word})</translation>
    </message>
    <message>
        <source>{status} ({word}), disabled</source>
        <extracomment>ui/local_pool/people.py</extracomment>
        <translation>{status} ({word}), desactivado</translation>
    </message>
</context>
<context>
    <name>PolicyChecklist</name>
    <message>
        <source>(Cognito&apos;s default)</source>
        <extracomment>ui/widgets/policy_checklist.py</extracomment>
        <translation>(predeterminado de Cognito)</translation>
    </message>
    <message>
        <source>Cognito&apos;s default; this pool&apos;s own may differ.</source>
        <extracomment>ui/widgets/policy_checklist.py</extracomment>
        <translation>La predeterminada de Cognito; la de este pool puede ser distinta.</translation>
    </message>
    <message>
        <source>Password policy</source>
        <extracomment>ui/widgets/policy_checklist.py</extracomment>
        <translation>Política de contraseñas</translation>
    </message>
    <message>
        <source>a digit</source>
        <extracomment>ui/widgets/policy_checklist.py</extracomment>
        <translation>un dígito</translation>
    </message>
    <message>
        <source>a lower-case letter</source>
        <extracomment>ui/widgets/policy_checklist.py</extracomment>
        <translation>una minúscula</translation>
    </message>
    <message>
        <source>a symbol, such as ! or #</source>
        <extracomment>ui/widgets/policy_checklist.py</extracomment>
        <translation>un símbolo, como ! o #</translation>
    </message>
    <message>
        <source>an upper-case letter</source>
        <extracomment>ui/widgets/policy_checklist.py</extracomment>
        <translation>una mayúscula</translation>
    </message>
    <message numerus="yes">
        <source>{count} characters or more</source>
        <extracomment>ui/widgets/policy_checklist.py</extracomment>
        <translation>
            <numerusform>{count} carácter o más</numerusform>
            <numerusform>{count} caracteres o más</numerusform>
        </translation>
    </message>
    <message>
        <source>{what}: met</source>
        <extracomment>ui/widgets/policy_checklist.py</extracomment>
        <translation>{what}: cumplido</translation>
    </message>
    <message>
        <source>{what}: missing</source>
        <extracomment>ui/widgets/policy_checklist.py</extracomment>
        <translation>{what}: falta</translation>
    </message>
</context>
<context>
    <name>PolicyRow</name>
    <message>
        <source>A length from {least} to {most} characters.</source>
        <extracomment>ui/local_pool/policy_row.py</extracomment>
        <translation>Una longitud de {least} a {most} caracteres.</translation>
    </message>
    <message>
        <source>Digits</source>
        <extracomment>ui/local_pool/policy_row.py</extracomment>
        <translation>Dígitos</translation>
    </message>
    <message>
        <source>Least length</source>
        <extracomment>ui/local_pool/policy_row.py</extracomment>
        <translation>Longitud mínima</translation>
    </message>
    <message>
        <source>Least length of a password</source>
        <extracomment>ui/local_pool/policy_row.py</extracomment>
        <translation>Longitud mínima de una contraseña</translation>
    </message>
    <message>
        <source>Lower case</source>
        <extracomment>ui/local_pool/policy_row.py</extracomment>
        <translation>Minúsculas</translation>
    </message>
    <message>
        <source>Passwords need: {what}</source>
        <extracomment>ui/local_pool/policy_row.py</extracomment>
        <translation>Las contraseñas necesitan: {what}</translation>
    </message>
    <message>
        <source>Symbols</source>
        <extracomment>ui/local_pool/policy_row.py</extracomment>
        <translation>Símbolos</translation>
    </message>
    <message>
        <source>Upper case</source>
        <extracomment>ui/local_pool/policy_row.py</extracomment>
        <translation>Mayúsculas</translation>
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
        <translation>Aún sin pool elegido</translation>
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
        <translation>Suelta un archivo de configuración, o el id. o el ARN de un pool.
No se ejecuta nada de lo que contiene.</translation>
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
        <translation>Nombre</translation>
    </message>
    <message>
        <source>User pool</source>
        <extracomment>ui/pools/pool_table.py</extracomment>
        <translation>Pool de usuarios</translation>
    </message>
    <message>
        <source>Where</source>
        <extracomment>ui/pools/pool_table.py</extracomment>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>not started</source>
        <extracomment>ui/pools/pool_table.py</extracomment>
        <translation>sin iniciar</translation>
    </message>
    <message>
        <source>without a name</source>
        <extracomment>ui/pools/pool_table.py</extracomment>
        <translation>sin nombre</translation>
    </message>
    <message>
        <source>{name} (open)</source>
        <extracomment>ui/pools/pool_table.py</extracomment>
        <translation>{name} (abierto)</translation>
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
            <numerusform>%n cosa por atender.</numerusform>
            <numerusform>%n cosas por atender.</numerusform>
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
        <translation>Todo está como debe.</translation>
    </message>
    <message>
        <source>App client</source>
        <extracomment>ui/pools/words.py</extracomment>
        <translation>Cliente de aplicación</translation>
    </message>
    <message>
        <source>Client of this pool</source>
        <extracomment>ui/pools/words.py</extracomment>
        <translation>Cliente de este pool</translation>
    </message>
    <message>
        <source>Client secret</source>
        <extracomment>ui/pools/words.py</extracomment>
        <translation>Secreto de cliente</translation>
    </message>
    <message>
        <source>Clock</source>
        <extracomment>ui/pools/words.py</extracomment>
        <translation>Reloj</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <extracomment>ui/pools/words.py</extracomment>
        <translation>Endpoint</translation>
    </message>
    <message>
        <source>Fails</source>
        <extracomment>ui/pools/words.py</extracomment>
        <translation>Falla</translation>
    </message>
    <message>
        <source>Found: the pool and its app client</source>
        <extracomment>ui/pools/words.py</extracomment>
        <translation>Encontrado: el pool y su cliente de aplicación</translation>
    </message>
    <message>
        <source>It names no API: to request a ride, the Ride page takes its address.</source>
        <extracomment>ui/pools/words.py</extracomment>
        <translation>No nombra ninguna API: para pedir un viaje, la página Viaje admite su dirección.</translation>
    </message>
    <message>
        <source>It names several APIs; the first was taken, {api}.</source>
        <extracomment>ui/pools/words.py</extracomment>
        <translation>Nombra varias API; se tomó la primera, {api}.</translation>
    </message>
    <message>
        <source>Its app client has a secret, which WILDRYDES_CLIENT_SECRET has to hold.</source>
        <extracomment>ui/pools/words.py</extracomment>
        <translation>Su cliente de aplicación tiene un secreto, que debe estar en WILDRYDES_CLIENT_SECRET.</translation>
    </message>
    <message>
        <source>Mind: requests go to {url}, not to Amazon.</source>
        <extracomment>ui/pools/words.py</extracomment>
        <translation>Atención: las peticiones van a {url}, no a Amazon.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing is wrong; %n check(s) could not be made.</source>
        <extracomment>ui/pools/words.py</extracomment>
        <translation>
            <numerusform>Nada está mal; %n comprobación no se pudo hacer.</numerusform>
            <numerusform>Nada está mal; %n comprobaciones no se pudieron hacer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Opened: {name}</source>
        <extracomment>ui/pools/words.py</extracomment>
        <translation>Abierto: {name}</translation>
    </message>
    <message>
        <source>Other flows</source>
        <extracomment>ui/pools/words.py</extracomment>
        <translation>Otros flujos</translation>
    </message>
    <message>
        <source>Passes</source>
        <extracomment>ui/pools/words.py</extracomment>
        <translation>Pasa</translation>
    </message>
    <message>
        <source>Public keys</source>
        <extracomment>ui/pools/words.py</extracomment>
        <translation>Claves públicas</translation>
    </message>
    <message>
        <source>Region and ids</source>
        <extracomment>ui/pools/words.py</extracomment>
        <translation>Región e identificadores</translation>
    </message>
    <message>
        <source>Sign-in by SRP</source>
        <extracomment>ui/pools/words.py</extracomment>
        <translation>Inicio con SRP</translation>
    </message>
    <message>
        <source>The client secret in it was left there: set WILDRYDES_CLIENT_SECRET to use it.</source>
        <extracomment>ui/pools/words.py</extracomment>
        <translation>El secreto de cliente que contiene se dejó ahí: define WILDRYDES_CLIENT_SECRET para usarlo.</translation>
    </message>
    <message>
        <source>Understood: Amplify&apos;s amplify_outputs.json</source>
        <extracomment>ui/pools/words.py</extracomment>
        <translation>Entendido: el amplify_outputs.json de Amplify</translation>
    </message>
    <message>
        <source>Understood: Amplify&apos;s amplifyconfiguration.json</source>
        <extracomment>ui/pools/words.py</extracomment>
        <translation>Entendido: el amplifyconfiguration.json de Amplify</translation>
    </message>
    <message>
        <source>Understood: Amplify&apos;s aws-exports.js</source>
        <extracomment>ui/pools/words.py</extracomment>
        <translation>Entendido: el aws-exports.js de Amplify</translation>
    </message>
    <message>
        <source>Understood: the outputs of a stack</source>
        <extracomment>ui/pools/words.py</extracomment>
        <translation>Entendido: las salidas de una pila</translation>
    </message>
    <message>
        <source>Understood: the workshop&apos;s config.js</source>
        <extracomment>ui/pools/words.py</extracomment>
        <translation>Entendido: el config.js del taller</translation>
    </message>
    <message>
        <source>Understood: what Amplify.configure is given</source>
        <extracomment>ui/pools/words.py</extracomment>
        <translation>Entendido: lo que recibe Amplify.configure</translation>
    </message>
    <message>
        <source>Unknown</source>
        <extracomment>ui/pools/words.py</extracomment>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>User pool {pool}, app client {client}, Region {region}.</source>
        <extracomment>ui/pools/words.py</extracomment>
        <translation>Pool de usuarios {pool}, cliente de aplicación {client}, región {region}.</translation>
    </message>
    <message>
        <source>this computer</source>
        <extracomment>ui/pools/words.py</extracomment>
        <translation>este equipo</translation>
    </message>
</context>
<context>
    <name>PoolsPage</name>
    <message>
        <source>Give pools a name to come back to them. Their secrets are never kept or saved.</source>
        <extracomment>ui/pools/page.py</extracomment>
        <translation>Da un nombre a los pools para volver a ellos. Sus secretos nunca se conservan ni se guardan.</translation>
    </message>
    <message>
        <source>Pools</source>
        <extracomment>ui/pools/page.py</extracomment>
        <translation>Pools</translation>
    </message>
    <message>
        <source>Save the whole list…</source>
        <extracomment>ui/pools/page.py</extracomment>
        <translation>Guardar la lista entera…</translation>
    </message>
</context>
<context>
    <name>PreferencesPage</name>
    <message>
        <source>As the system has it</source>
        <extracomment>ui/pages/preferences.py</extracomment>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Colours</source>
        <extracomment>ui/pages/preferences.py</extracomment>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Ctrl and + or - change the size of text from anywhere.</source>
        <extracomment>ui/pages/preferences.py</extracomment>
        <translation>Control y + o - cambian el tamaño del texto desde cualquier parte.</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>ui/pages/preferences.py</extracomment>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Folder</source>
        <extracomment>ui/pages/preferences.py</extracomment>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>High contrast</source>
        <extracomment>ui/pages/preferences.py</extracomment>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>How it looks</source>
        <extracomment>ui/pages/preferences.py</extracomment>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>ui/pages/preferences.py</extracomment>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Less movement</source>
        <extracomment>ui/pages/preferences.py</extracomment>
        <translation>Menos movimiento</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>ui/pages/preferences.py</extracomment>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Panels</source>
        <extracomment>ui/pages/preferences.py</extracomment>
        <translation>Paneles</translation>
    </message>
    <message>
        <source>Preferences</source>
        <extracomment>ui/pages/preferences.py</extracomment>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>Put the panels back in their places</source>
        <extracomment>ui/pages/preferences.py</extracomment>
        <translation>Devolver los paneles a su sitio</translation>
    </message>
    <message>
        <source>Settings, the log and the local pool. Passwords and tokens are in none of them; what “Keep me signed in” keeps is in the system&apos;s keyring.</source>
        <extracomment>ui/pages/preferences.py</extracomment>
        <translation>Ajustes, el registro y el pool local. En ninguno hay contraseñas ni tokens; lo que conserva «Mantener mi sesión» está en el llavero del sistema.</translation>
    </message>
    <message>
        <source>Size of text</source>
        <extracomment>ui/pages/preferences.py</extracomment>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>The unicorn is there at once, and the sequence does not grow.</source>
        <extracomment>ui/pages/preferences.py</extracomment>
        <translation>El unicornio aparece de inmediato, y la secuencia no crece.</translation>
    </message>
    <message>
        <source>The window and its panels come back where you left them, on each set of screens.</source>
        <extracomment>ui/pages/preferences.py</extracomment>
        <translation>La ventana y sus paneles vuelven a donde los dejaste, con cada conjunto de pantallas.</translation>
    </message>
    <message>
        <source>What is kept on this computer</source>
        <extracomment>ui/pages/preferences.py</extracomment>
        <translation>Lo que se guarda en este equipo</translation>
    </message>
    <message>
        <source>Whatever you choose holds at once, and next time.</source>
        <extracomment>ui/pages/preferences.py</extracomment>
        <translation>Lo que elijas vale de inmediato, y la próxima vez.</translation>
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
        <translation>Un paso atrás</translation>
    </message>
    <message>
        <source>End presenting</source>
        <extracomment>ui/presenter/keys.py</extracomment>
        <translation>Terminar la presentación</translation>
    </message>
    <message>
        <source>Larger, smaller, usual text</source>
        <extracomment>ui/presenter/keys.py</extracomment>
        <translation>Texto más grande, más pequeño, habitual</translation>
    </message>
    <message>
        <source>Next step of the guide</source>
        <extracomment>ui/presenter/keys.py</extracomment>
        <translation>Paso siguiente de la guía</translation>
    </message>
    <message>
        <source>Replay the last messages in the theatre</source>
        <extracomment>ui/presenter/keys.py</extracomment>
        <translation>Repetir los últimos mensajes en el teatro</translation>
    </message>
    <message>
        <source>Reveal what is covered, or cover it again</source>
        <extracomment>ui/presenter/keys.py</extracomment>
        <translation>Mostrar lo tapado, o volver a taparlo</translation>
    </message>
    <message>
        <source>Speaker&apos;s notes, in a window of their own</source>
        <extracomment>ui/presenter/keys.py</extracomment>
        <translation>Notas del orador, en una ventana propia</translation>
    </message>
    <message>
        <source>Spotlight on what the pointer or the keyboard is at</source>
        <extracomment>ui/presenter/keys.py</extracomment>
        <translation>Foco sobre lo que señala el puntero o el teclado</translation>
    </message>
    <message>
        <source>The page, or one panel after the other</source>
        <extracomment>ui/presenter/keys.py</extracomment>
        <translation>La página, o un panel tras otro</translation>
    </message>
    <message>
        <source>This card</source>
        <extracomment>ui/presenter/keys.py</extracomment>
        <translation>Esta tarjeta</translation>
    </message>
</context>
<context>
    <name>Profile</name>
    <message>
        <source>A code went to {where} {by}. It lives for 24 hours.</source>
        <extracomment>ui/pages/profile_code.py</extracomment>
        <translation>Se envió un código a {where} {by}. Vale 24 horas.</translation>
    </message>
    <message>
        <source>Add</source>
        <extracomment>ui/pages/profile_add.py</extracomment>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Add an attribute…</source>
        <extracomment>ui/pages/profile_add.py</extracomment>
        <translation>Añadir un atributo…</translation>
    </message>
    <message>
        <source>As the pool has it, with or without “custom:” before it.</source>
        <extracomment>ui/pages/profile_add.py</extracomment>
        <translation>Como lo tiene el pool, con «custom:» delante o sin él.</translation>
    </message>
    <message>
        <source>Attribute</source>
        <extracomment>ui/pages/profile_add.py</extracomment>
        <translation>Atributo</translation>
    </message>
    <message>
        <source>Code</source>
        <extracomment>ui/pages/profile_code.py</extracomment>
        <translation>Código</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>ui/pages/profile_row.py</extracomment>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Delete {what}</source>
        <extracomment>ui/pages/profile_row.py</extracomment>
        <translation>Eliminar {what}</translation>
    </message>
    <message>
        <source>Enter the code</source>
        <extracomment>ui/pages/profile_row.py</extracomment>
        <translation>Introduce el código</translation>
    </message>
    <message>
        <source>I have a code</source>
        <extracomment>ui/pages/profile_row.py</extracomment>
        <translation>Tengo un código</translation>
    </message>
    <message>
        <source>I have a code for a new one</source>
        <extracomment>ui/pages/profile_row.py</extracomment>
        <translation>Tengo un código para una nueva</translation>
    </message>
    <message>
        <source>Leave out</source>
        <extracomment>ui/pages/profile_row.py</extracomment>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Name of the pool&apos;s own attribute</source>
        <extracomment>ui/pages/profile_add.py</extracomment>
        <translation>Nombre del atributo propio del pool</translation>
    </message>
    <message>
        <source>Never mind</source>
        <extracomment>ui/pages/profile_add.py</extracomment>
        <translation>Dejarlo así</translation>
    </message>
    <message>
        <source>Not now</source>
        <extracomment>ui/pages/profile_code.py</extracomment>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Not verified yet. A code went to {where}.</source>
        <extracomment>ui/pages/profile_row.py</extracomment>
        <translation>Aún sin verificar. Se envió un código a {where}.</translation>
    </message>
    <message>
        <source>Not verified.</source>
        <extracomment>ui/pages/profile_row.py</extracomment>
        <translation>Sin verificar.</translation>
    </message>
    <message>
        <source>One of the pool&apos;s own (custom:)</source>
        <extracomment>ui/pages/profile_add.py</extracomment>
        <translation>Uno propio del pool (custom:)</translation>
    </message>
    <message>
        <source>Only the pool knows what it may hold.</source>
        <extracomment>ui/pages/profile_add.py</extracomment>
        <translation>Solo el pool sabe qué puede contener.</translation>
    </message>
    <message>
        <source>Read only: from sign-ins through another provider.</source>
        <extracomment>ui/pages/profile_row.py</extracomment>
        <translation>Solo lectura: viene de inicios de sesión con otro proveedor.</translation>
    </message>
    <message>
        <source>Read only: it was set for good when the account was made.</source>
        <extracomment>ui/pages/profile_row.py</extracomment>
        <translation>Solo lectura: se fijó para siempre al crear la cuenta.</translation>
    </message>
    <message>
        <source>Read only: the pool gives it once and never changes it.</source>
        <extracomment>ui/pages/profile_row.py</extracomment>
        <translation>Solo lectura: el pool lo da una vez y no lo cambia nunca.</translation>
    </message>
    <message>
        <source>Read only: this app client may not write it.</source>
        <extracomment>ui/pages/profile_row.py</extracomment>
        <translation>Solo lectura: este cliente de aplicación no puede escribirlo.</translation>
    </message>
    <message>
        <source>Read only: true once a code has proven the address.</source>
        <extracomment>ui/pages/profile_row.py</extracomment>
        <translation>Solo lectura: verdadero cuando un código ha demostrado la dirección.</translation>
    </message>
    <message>
        <source>Read only: true once a code has proven the number.</source>
        <extracomment>ui/pages/profile_row.py</extracomment>
        <translation>Solo lectura: verdadero cuando un código ha demostrado el número.</translation>
    </message>
    <message>
        <source>Say what the attribute is called.</source>
        <extracomment>ui/pages/profile_add.py</extracomment>
        <translation>Di cómo se llama el atributo.</translation>
    </message>
    <message>
        <source>Send a code</source>
        <extracomment>ui/pages/profile_row.py</extracomment>
        <translation>Enviar un código</translation>
    </message>
    <message>
        <source>Send a new code</source>
        <extracomment>ui/pages/profile_code.py</extracomment>
        <translation>Pedir otro código</translation>
    </message>
    <message>
        <source>The code is missing. It is in the newest message.</source>
        <extracomment>ui/pages/profile_code.py</extracomment>
        <translation>Falta el código. Está en el mensaje más reciente.</translation>
    </message>
    <message>
        <source>The pool keeps {old} until you type it here; then {new} takes its place.</source>
        <extracomment>ui/pages/profile_code.py</extracomment>
        <translation>El pool conserva {old} hasta que lo escribas aquí; entonces lo reemplaza {new}.</translation>
    </message>
    <message>
        <source>The pool takes {new} over once you type it here.</source>
        <extracomment>ui/pages/profile_code.py</extracomment>
        <translation>El pool adopta {new} en cuanto lo escribas aquí.</translation>
    </message>
    <message>
        <source>The pool wants this one filled in.</source>
        <extracomment>ui/pages/profile_row.py</extracomment>
        <translation>El pool quiere este relleno.</translation>
    </message>
    <message>
        <source>This one is shown already: change it there.</source>
        <extracomment>ui/pages/profile_add.py</extracomment>
        <translation>Este ya se muestra: cámbialo ahí.</translation>
    </message>
    <message>
        <source>Type the code that was sent to you. It lives for 24 hours.</source>
        <extracomment>ui/pages/profile_code.py</extracomment>
        <translation>Escribe el código que se te envió. Vale 24 horas.</translation>
    </message>
    <message>
        <source>Type what it is to be.</source>
        <extracomment>ui/pages/profile_add.py</extracomment>
        <translation>Escribe el valor que tendrá.</translation>
    </message>
    <message>
        <source>Value</source>
        <extracomment>ui/pages/profile_add.py</extracomment>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Verified or not</source>
        <extracomment>ui/pages/profile_row.py</extracomment>
        <translation>Verificado o no</translation>
    </message>
    <message>
        <source>Verify</source>
        <extracomment>ui/pages/profile_code.py</extracomment>
        <translation>Verificar</translation>
    </message>
    <message>
        <source>Verify the e-mail address</source>
        <extracomment>ui/pages/profile_code.py</extracomment>
        <translation>Verificar la dirección de correo</translation>
    </message>
    <message>
        <source>Verify the phone number</source>
        <extracomment>ui/pages/profile_code.py</extracomment>
        <translation>Verificar el número de teléfono</translation>
    </message>
    <message>
        <source>Verify {what}</source>
        <extracomment>ui/pages/profile_row.py</extracomment>
        <translation>Verificar {what}</translation>
    </message>
    <message>
        <source>Where the code went</source>
        <extracomment>ui/pages/profile_code.py</extracomment>
        <translation>A dónde se envió el código</translation>
    </message>
    <message>
        <source>by e-mail</source>
        <extracomment>ui/pages/profile_code.py</extracomment>
        <translation>por correo</translation>
    </message>
    <message>
        <source>by text message</source>
        <extracomment>ui/pages/profile_code.py</extracomment>
        <translation>por mensaje de texto</translation>
    </message>
    <message>
        <source>date and time</source>
        <extracomment>ui/pages/profile_row.py</extracomment>
        <translation>fecha y hora</translation>
    </message>
    <message>
        <source>never shown to this app</source>
        <extracomment>ui/pages/profile_row.py</extracomment>
        <translation>nunca se muestra a esta app</translation>
    </message>
    <message>
        <source>required</source>
        <extracomment>ui/pages/profile_row.py</extracomment>
        <translation>obligatorio</translation>
    </message>
    <message>
        <source>text</source>
        <extracomment>ui/pages/profile_row.py</extracomment>
        <translation>texto</translation>
    </message>
    <message>
        <source>text, exactly {most} characters</source>
        <extracomment>ui/pages/profile_row.py</extracomment>
        <translation>texto, exactamente {most} caracteres</translation>
    </message>
    <message>
        <source>text, up to {most} characters</source>
        <extracomment>ui/pages/profile_row.py</extracomment>
        <translation>texto, hasta {most} caracteres</translation>
    </message>
    <message>
        <source>text, {least} characters or more</source>
        <extracomment>ui/pages/profile_row.py</extracomment>
        <translation>texto, {least} caracteres o más</translation>
    </message>
    <message>
        <source>text, {least} to {most} characters</source>
        <extracomment>ui/pages/profile_row.py</extracomment>
        <translation>texto, de {least} a {most} caracteres</translation>
    </message>
    <message>
        <source>true or false</source>
        <extracomment>ui/pages/profile_row.py</extracomment>
        <translation>verdadero o falso</translation>
    </message>
    <message>
        <source>whole number</source>
        <extracomment>ui/pages/profile_row.py</extracomment>
        <translation>número entero</translation>
    </message>
    <message>
        <source>whole number, {least} or more</source>
        <extracomment>ui/pages/profile_row.py</extracomment>
        <translation>número entero, {least} o más</translation>
    </message>
    <message>
        <source>whole number, {least} to {most}</source>
        <extracomment>ui/pages/profile_row.py</extracomment>
        <translation>número entero, de {least} a {most}</translation>
    </message>
    <message>
        <source>whole number, {most} or less</source>
        <extracomment>ui/pages/profile_row.py</extracomment>
        <translation>número entero, {most} o menos</translation>
    </message>
    <message>
        <source>{new} waits for its code. Until then the pool has none.</source>
        <extracomment>ui/pages/profile_row.py</extracomment>
        <translation>{new} espera su código. Hasta entonces el pool no tiene ninguno.</translation>
    </message>
    <message>
        <source>{new} waits for its code. Until then the pool keeps {old}.</source>
        <extracomment>ui/pages/profile_row.py</extracomment>
        <translation>{new} espera su código. Hasta entonces el pool conserva {old}.</translation>
    </message>
    <message>
        <source>✓  Verified</source>
        <extracomment>ui/pages/profile_row.py</extracomment>
        <translation>✓  Verificado</translation>
    </message>
</context>
<context>
    <name>ProfilePage</name>
    <message>
        <source>Back to the account</source>
        <extracomment>ui/pages/profile.py</extracomment>
        <translation>Volver a la cuenta</translation>
    </message>
    <message>
        <source>Drop that and read again</source>
        <extracomment>ui/pages/profile.py</extracomment>
        <translation>Descartarlo y leer de nuevo</translation>
    </message>
    <message>
        <source>Go and refresh them</source>
        <extracomment>ui/pages/profile.py</extracomment>
        <translation>Ir a actualizarlos</translation>
    </message>
    <message>
        <source>Go to sign in</source>
        <extracomment>ui/pages/profile.py</extracomment>
        <translation>Ir a iniciar sesión</translation>
    </message>
    <message>
        <source>Nobody is signed in</source>
        <extracomment>ui/pages/profile.py</extracomment>
        <translation>Nadie ha iniciado sesión</translation>
    </message>
    <message>
        <source>Not saved yet: {what}.</source>
        <extracomment>ui/pages/profile.py</extracomment>
        <translation>Aún sin guardar: {what}.</translation>
    </message>
    <message>
        <source>Profile</source>
        <extracomment>ui/pages/profile.py</extracomment>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>Read again</source>
        <extracomment>ui/pages/profile.py</extracomment>
        <translation>Leer de nuevo</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>ui/pages/profile.py</extracomment>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Sign in to see your profile here.</source>
        <extracomment>ui/pages/profile.py</extracomment>
        <translation>Inicia sesión para ver aquí tu perfil.</translation>
    </message>
    <message>
        <source>The tokens you hold were made before this change and say what was then.</source>
        <extracomment>ui/pages/profile.py</extracomment>
        <translation>Los tokens que tienes se hicieron antes de este cambio y dicen lo de entonces.</translation>
    </message>
    <message>
        <source>Username</source>
        <extracomment>ui/pages/profile.py</extracomment>
        <translation>Nombre de usuario</translation>
    </message>
    <message>
        <source>What is fixed</source>
        <extracomment>ui/pages/profile.py</extracomment>
        <translation>Lo que es fijo</translation>
    </message>
    <message>
        <source>What the pool knows about you.</source>
        <extracomment>ui/pages/profile.py</extracomment>
        <translation>Lo que el pool sabe de ti.</translation>
    </message>
    <message>
        <source>What you can change</source>
        <extracomment>ui/pages/profile.py</extracomment>
        <translation>Lo que puedes cambiar</translation>
    </message>
</context>
<context>
    <name>ProtocolPanel</name>
    <message>
        <source>Nothing sent yet.
Every request to Cognito will appear here, and its answer.</source>
        <extracomment>ui/protocol/panel.py</extracomment>
        <translation>Aún no se ha enviado nada.
Aquí aparecerá cada petición a Cognito, con su respuesta.</translation>
    </message>
    <message>
        <source>The selected exchange</source>
        <extracomment>ui/protocol/panel.py</extracomment>
        <translation>El intercambio elegido</translation>
    </message>
</context>
<context>
    <name>ProtocolTools</name>
    <message>
        <source>Copy as…</source>
        <extracomment>ui/protocol/tools.py</extracomment>
        <translation>Copiar como…</translation>
    </message>
    <message>
        <source>Copy the selected exchange as a command or as code ({keys})</source>
        <extracomment>ui/protocol/tools.py</extracomment>
        <translation>Copiar el intercambio elegido como comando o como código ({keys})</translation>
    </message>
    <message>
        <source>Copy the selected exchange as…</source>
        <extracomment>ui/protocol/tools.py</extracomment>
        <translation>Copiar el intercambio elegido como…</translation>
    </message>
    <message>
        <source>Save all exchanges as a page to read, or as an HTTP archive</source>
        <extracomment>ui/protocol/tools.py</extracomment>
        <translation>Guardar todos los intercambios como página para leer o como archivo HTTP</translation>
    </message>
    <message>
        <source>Save the recording…</source>
        <extracomment>ui/protocol/tools.py</extracomment>
        <translation>Guardar la grabación…</translation>
    </message>
    <message>
        <source>Save…</source>
        <extracomment>ui/protocol/tools.py</extracomment>
        <translation>Guardar…</translation>
    </message>
</context>
<context>
    <name>QObject</name>
    <message>
        <source>Confirmed</source>
        <extracomment>ui/directory/user_model.py</extracomment>
        <translation>Confirmado</translation>
    </message>
    <message>
        <source>Copy details</source>
        <extracomment>ui/widgets/message_parts.py</extracomment>
        <translation>Copiar los detalles</translation>
    </message>
    <message>
        <source>Details</source>
        <extracomment>ui/widgets/message_parts.py</extracomment>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Dismiss the message (Esc)</source>
        <extracomment>ui/widgets/message_parts.py</extracomment>
        <translation>Descartar el mensaje (Esc)</translation>
    </message>
    <message>
        <source>Hide details</source>
        <extracomment>ui/widgets/message_parts.py</extracomment>
        <translation>Ocultar detalles</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <extracomment>ui/directory/user_model.py</extracomment>
        <translation>Sin confirmar</translation>
    </message>
    <message>
        <source>Password to be reset</source>
        <extracomment>ui/directory/user_model.py</extracomment>
        <translation>Contraseña por restablecer</translation>
    </message>
    <message>
        <source>Show details</source>
        <extracomment>ui/widgets/message_parts.py</extracomment>
        <translation>Mostrar detalles</translation>
    </message>
    <message>
        <source>Signs in elsewhere</source>
        <extracomment>ui/directory/user_model.py</extracomment>
        <translation>Inicia sesión en otro sitio</translation>
    </message>
    <message>
        <source>Temporary password</source>
        <extracomment>ui/directory/user_model.py</extracomment>
        <translation>Contraseña temporal</translation>
    </message>
    <message>
        <source>Text of the message</source>
        <extracomment>ui/widgets/message_parts.py</extracomment>
        <translation>Texto del mensaje</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Ctrl</source>
        <extracomment>ui/widgets/directions.py</extracomment>
        <translation>Control</translation>
    </message>
    <message>
        <source>Shift</source>
        <extracomment>ui/widgets/directions.py</extracomment>
        <translation>Mayúsculas</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Copy</source>
        <extracomment>ui/inspector/breaking_label.py</extracomment>
        <translation>&amp;Copiar</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>No, leave it</source>
        <extracomment>ui/directory/question.py</extracomment>
        <translation>No, dejarlo</translation>
    </message>
    <message>
        <source>Number</source>
        <extracomment>ui/directory/question.py</extracomment>
        <translation>Número</translation>
    </message>
    <message>
        <source>Type {number} to go on.</source>
        <extracomment>ui/directory/question.py</extracomment>
        <translation>Escribe {number} para seguir.</translation>
    </message>
    <message>
        <source>Yes, do it</source>
        <extracomment>ui/directory/question.py</extracomment>
        <translation>Sí, hacerlo</translation>
    </message>
</context>
<context>
    <name>RawModel</name>
    <message>
        <source>As the token has it</source>
        <extracomment>ui/inspector/raw_model.py</extracomment>
        <translation>Como lo tiene el token</translation>
    </message>
    <message>
        <source>Authentication tag</source>
        <extracomment>ui/inspector/raw_model.py</extracomment>
        <translation>Etiqueta de autenticación</translation>
    </message>
    <message>
        <source>Characters</source>
        <extracomment>ui/inspector/raw_model.py</extracomment>
        <translation>Caracteres</translation>
    </message>
    <message>
        <source>Ciphertext</source>
        <extracomment>ui/inspector/raw_model.py</extracomment>
        <translation>Texto cifrado</translation>
    </message>
    <message>
        <source>Encrypted key</source>
        <extracomment>ui/inspector/raw_model.py</extracomment>
        <translation>Clave cifrada</translation>
    </message>
    <message>
        <source>Header</source>
        <extracomment>ui/inspector/raw_model.py</extracomment>
        <translation>Cabecera</translation>
    </message>
    <message>
        <source>Initialisation vector</source>
        <extracomment>ui/inspector/raw_model.py</extracomment>
        <translation>Vector de inicialización</translation>
    </message>
    <message>
        <source>Part and claim</source>
        <extracomment>ui/inspector/raw_model.py</extracomment>
        <translation>Parte y claim</translation>
    </message>
    <message>
        <source>Payload</source>
        <extracomment>ui/inspector/raw_model.py</extracomment>
        <translation>Carga útil</translation>
    </message>
    <message>
        <source>Signature</source>
        <extracomment>ui/inspector/raw_model.py</extracomment>
        <translation>Firma</translation>
    </message>
    <message>
        <source>{0} bytes</source>
        <extracomment>ui/inspector/raw_model.py</extracomment>
        <translation>{0} bytes</translation>
    </message>
</context>
<context>
    <name>RawView</name>
    <message>
        <source>Choose a claim, or point at a character: each lights up the other.</source>
        <extracomment>ui/inspector/raw_view.py</extracomment>
        <translation>Elige un claim o señala un carácter: cada uno ilumina al otro.</translation>
    </message>
    <message>
        <source>The chosen bytes</source>
        <extracomment>ui/inspector/raw_view.py</extracomment>
        <translation>Los bytes elegidos</translation>
    </message>
    <message>
        <source>What the text says, part by part</source>
        <extracomment>ui/inspector/raw_view.py</extracomment>
        <translation>Lo que dice el texto, parte por parte</translation>
    </message>
    <message>
        <source>{0} bytes, over all that stands before the last dot:</source>
        <extracomment>ui/inspector/raw_view.py</extracomment>
        <translation>{0} bytes, sobre todo lo que está antes del último punto:</translation>
    </message>
    <message>
        <source>{0} bytes: new for every token, so that no two are encrypted alike:</source>
        <extracomment>ui/inspector/raw_view.py</extracomment>
        <translation>{0} bytes: nuevos en cada token, para que no haya dos cifrados igual:</translation>
    </message>
    <message>
        <source>{0} bytes: the key to the ciphertext, which only the pool can decrypt:</source>
        <extracomment>ui/inspector/raw_view.py</extracomment>
        <translation>{0} bytes: la clave del texto cifrado, que solo el pool puede descifrar:</translation>
    </message>
    <message>
        <source>{0} bytes: they show the pool whether header or ciphertext were changed:</source>
        <extracomment>ui/inspector/raw_view.py</extracomment>
        <translation>{0} bytes: le muestran al pool si se cambió la cabecera o el texto cifrado:</translation>
    </message>
    <message>
        <source>{0} bytes: what the token says, for the pool alone to read:</source>
        <extracomment>ui/inspector/raw_view.py</extracomment>
        <translation>{0} bytes: lo que dice el token, que solo el pool puede leer:</translation>
    </message>
    <message>
        <source>{bytes} bytes as {characters} characters of Base64url:</source>
        <extracomment>ui/inspector/raw_view.py</extracomment>
        <translation>{bytes} bytes como {characters} caracteres de Base64url:</translation>
    </message>
    <message>
        <source>{part}: bytes {first} to {last}, in characters {start} to {end}.</source>
        <extracomment>ui/inspector/raw_view.py</extracomment>
        <translation>{part}: bytes {first} a {last}, en los caracteres {start} a {end}.</translation>
    </message>
</context>
<context>
    <name>RealAttackCard</name>
    <message>
        <source>A of your sign-in begins with {digits} and has {bits} bits. The app took one of 2²⁵⁶ numbers as its a.</source>
        <extracomment>ui/theatre/srp_attack_cards.py</extracomment>
        <translation>La A de tu inicio de sesión empieza por {digits} y tiene {bits} bits. La app tomó como su a uno de entre 2²⁵⁶ números.</translation>
    </message>
    <message>
        <source>Sign in by SRP first: this needs the A of a real sign-in.</source>
        <extracomment>ui/theatre/srp_attack_cards.py</extracomment>
        <translation>Inicia sesión con SRP primero: esto necesita la A de un inicio de sesión real.</translation>
    </message>
    <message>
        <source>The real one does not</source>
        <extracomment>ui/theatre/srp_attack_cards.py</extracomment>
        <translation>El de verdad no cede</translation>
    </message>
    <message>
        <source>There are better ways than one number after the other. For a prime of 3,072 bits the best one that is known still takes about 2¹²⁸ steps (NIST SP 800-57 part 1).</source>
        <extracomment>ui/theatre/srp_attack_cards.py</extracomment>
        <translation>Hay caminos mejores que probar un número tras otro. Para un primo de 3072 bits, el mejor que se conoce aún requiere unos 2¹²⁸ pasos (NIST SP 800-57, parte 1).</translation>
    </message>
    <message>
        <source>Try the same with your sign-in</source>
        <extracomment>ui/theatre/srp_attack_cards.py</extracomment>
        <translation>Probarlo con tu inicio de sesión</translation>
    </message>
    <message>
        <source>{tried} numbers tried, and a is not among them. At {pace} a second, all of them take about {years} years. The universe is about 10¹⁰ years old.</source>
        <extracomment>ui/theatre/srp_attack_cards.py</extracomment>
        <translation>{tried} números probados, y a no está entre ellos. A {pace} por segundo, todos ellos tardan unos {years} años. El universo tiene unos 10¹⁰ años.</translation>
    </message>
</context>
<context>
    <name>RecordingLine</name>
    <message>
        <source>Back to live</source>
        <extracomment>ui/protocol/recording_line.py</extracomment>
        <translation>Volver a lo actual</translation>
    </message>
    <message numerus="yes">
        <source>Not live: {name}, recorded {made}, {count} exchanges</source>
        <extracomment>ui/protocol/recording_line.py</extracomment>
        <translation>
            <numerusform>Grabación: {name} ({made}), {count} intercambio</numerusform>
            <numerusform>Grabación: {name} ({made}), {count} intercambios</numerusform>
        </translation>
    </message>
    <message>
        <source>What is shown</source>
        <extracomment>ui/protocol/recording_line.py</extracomment>
        <translation>Qué se muestra</translation>
    </message>
</context>
<context>
    <name>RefreshPage</name>
    <message>
        <source>1 earlier generation is still good: a refresh takes nothing back.</source>
        <extracomment>ui/inspector/refresh_page.py</extracomment>
        <translation>1 generación anterior sigue valiendo: actualizar no retira nada.</translation>
    </message>
    <message>
        <source>All carry this origin_jti: {0}</source>
        <extracomment>ui/inspector/refresh_page.py</extracomment>
        <translation>Todas llevan este origin_jti: {0}</translation>
    </message>
    <message>
        <source>Cognito encrypts it for itself. The app sends it back, to Cognito and nobody else, and gets a new ID and access token without asking for the password.

How long it lives is set in the app client, 30 days unless somebody changed that; the token itself does not show it.</source>
        <extracomment>ui/inspector/refresh_page.py</extracomment>
        <translation>Cognito lo cifra para sí mismo. La app lo devuelve, a Cognito y a nadie más, y recibe un token de ID y uno de acceso nuevos sin pedir la contraseña.

Cuánto vive se fija en el cliente de aplicación, 30 días si nadie lo cambió; el propio token no lo muestra.</translation>
    </message>
    <message>
        <source>Generations of tokens since then: {0}.</source>
        <extracomment>ui/inspector/refresh_page.py</extracomment>
        <translation>Generaciones de tokens desde entonces: {0}.</translation>
    </message>
    <message>
        <source>Generations seen since the app took the session up again: {0}.</source>
        <extracomment>ui/inspector/refresh_page.py</extracomment>
        <translation>Generaciones vistas desde que la app retomó la sesión: {0}.</translation>
    </message>
    <message>
        <source>Its family</source>
        <extracomment>ui/inspector/refresh_page.py</extracomment>
        <translation>Su familia</translation>
    </message>
    <message>
        <source>Revoking the refresh token, or signing out everywhere, ends the whole family for Cognito. An API that checks signatures on its own does not hear of it: it takes each token until that expires.</source>
        <extracomment>ui/inspector/refresh_page.py</extracomment>
        <translation>Revocar el token de actualización, o cerrar sesión en todas partes, acaba con toda la familia para Cognito. Una API que comprueba las firmas por su cuenta no se entera: acepta cada token hasta que caduca.</translation>
    </message>
    <message>
        <source>Signed in {0}.</source>
        <extracomment>ui/inspector/refresh_page.py</extracomment>
        <translation>Sesión iniciada: {0}.</translation>
    </message>
    <message>
        <source>So far there are the tokens of the sign-in. A refresh adds a generation.</source>
        <extracomment>ui/inspector/refresh_page.py</extracomment>
        <translation>De momento están los tokens del inicio de sesión. Una actualización añade una generación.</translation>
    </message>
    <message>
        <source>The last refresh brought a new refresh token, too; the one before is used up.</source>
        <extracomment>ui/inspector/refresh_page.py</extracomment>
        <translation>La última actualización trajo también un token de actualización nuevo; el anterior está gastado.</translation>
    </message>
    <message>
        <source>The refresh token</source>
        <extracomment>ui/inspector/refresh_page.py</extracomment>
        <translation>El token de actualización</translation>
    </message>
    <message>
        <source>The refresh token can be used, but not read</source>
        <extracomment>ui/inspector/refresh_page.py</extracomment>
        <translation>El token de actualización se puede usar, pero no leer</translation>
    </message>
    <message>
        <source>What came from the refresh token</source>
        <extracomment>ui/inspector/refresh_page.py</extracomment>
        <translation>Lo que salió del token de actualización</translation>
    </message>
    <message>
        <source>{0} earlier generations are still good: a refresh takes nothing back.</source>
        <extracomment>ui/inspector/refresh_page.py</extracomment>
        <translation>{0} generaciones anteriores siguen valiendo: actualizar no retira nada.</translation>
    </message>
</context>
<context>
    <name>RegisterAttributes</name>
    <message>
        <source>A date: 2026-11-02, or with the time, 2026-11-02T09:05:07Z.</source>
        <extracomment>ui/pages/register_attributes.py</extracomment>
        <translation>Una fecha: 2026-11-02, o con la hora, 2026-11-02T09:05:07Z.</translation>
    </message>
    <message>
        <source>A whole number from {least} to {most}.</source>
        <extracomment>ui/pages/register_attributes.py</extracomment>
        <translation>Un número entero de {least} a {most}.</translation>
    </message>
    <message>
        <source>A whole number.</source>
        <extracomment>ui/pages/register_attributes.py</extracomment>
        <translation>Un número entero.</translation>
    </message>
    <message>
        <source>More about you</source>
        <extracomment>ui/pages/register_attributes.py</extracomment>
        <translation>Más sobre ti</translation>
    </message>
    <message>
        <source>More about you: all of this may stay empty.</source>
        <extracomment>ui/pages/register_attributes.py</extracomment>
        <translation>Más sobre ti: todo esto puede quedar vacío.</translation>
    </message>
    <message>
        <source>No</source>
        <extracomment>ui/pages/register_attributes.py</extracomment>
        <translation>No</translation>
    </message>
    <message>
        <source>Not said</source>
        <extracomment>ui/pages/register_attributes.py</extracomment>
        <translation>Sin indicar</translation>
    </message>
    <message>
        <source>The e-mail address has its own field, above.</source>
        <extracomment>ui/pages/register_attributes.py</extracomment>
        <translation>La dirección de correo tiene su propio campo, arriba.</translation>
    </message>
    <message>
        <source>The pool wants this of everybody who registers.</source>
        <extracomment>ui/pages/register_attributes.py</extracomment>
        <translation>El pool se lo pide a todos los que se registran.</translation>
    </message>
    <message>
        <source>There is no standard attribute of that name. A pool&apos;s own begin with custom: in full.</source>
        <extracomment>ui/pages/register_attributes.py</extracomment>
        <translation>No hay ningún atributo estándar con ese nombre. Los propios de un pool empiezan por custom: completos.</translation>
    </message>
    <message>
        <source>Yes</source>
        <extracomment>ui/pages/register_attributes.py</extracomment>
        <translation>Sí</translation>
    </message>
    <message>
        <source>{least} to {most} characters.</source>
        <extracomment>ui/pages/register_attributes.py</extracomment>
        <translation>De {least} a {most} caracteres.</translation>
    </message>
</context>
<context>
    <name>RegisterPage</name>
    <message>
        <source>A password is needed.</source>
        <extracomment>ui/pages/register.py</extracomment>
        <translation>Hace falta una contraseña.</translation>
    </message>
    <message>
        <source>An e-mail address is needed: the code goes there.</source>
        <extracomment>ui/pages/register.py</extracomment>
        <translation>Hace falta una dirección de correo: el código va ahí.</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <extracomment>ui/pages/register.py</extracomment>
        <translation>Dirección de correo</translation>
    </message>
    <message>
        <source>Less about you</source>
        <extracomment>ui/pages/register.py</extracomment>
        <translation>Menos sobre ti</translation>
    </message>
    <message>
        <source>More about you…</source>
        <extracomment>ui/pages/register.py</extracomment>
        <translation>Más sobre ti…</translation>
    </message>
    <message>
        <source>Password</source>
        <extracomment>ui/pages/register.py</extracomment>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Password again</source>
        <extracomment>ui/pages/register.py</extracomment>
        <translation>Repite la contraseña</translation>
    </message>
    <message>
        <source>Register</source>
        <extracomment>ui/pages/register.py</extracomment>
        <translation>Registrarse</translation>
    </message>
    <message>
        <source>Register as a rider</source>
        <extracomment>ui/pages/register.py</extracomment>
        <translation>Registrarse como pasajero</translation>
    </message>
    <message>
        <source>The pool does not take this value.</source>
        <extracomment>ui/pages/register.py</extracomment>
        <translation>El pool no acepta este valor.</translation>
    </message>
    <message>
        <source>The pool sends a code to this address to see that it is yours.</source>
        <extracomment>ui/pages/register.py</extracomment>
        <translation>El pool envía un código a esta dirección para ver que es tuya.</translation>
    </message>
    <message>
        <source>The two passwords are not the same.</source>
        <extracomment>ui/pages/register.py</extracomment>
        <translation>Las dos contraseñas no coinciden.</translation>
    </message>
    <message>
        <source>This pool wants a username that is not an e-mail address.</source>
        <extracomment>ui/pages/register.py</extracomment>
        <translation>Este pool quiere un nombre de usuario que no sea una dirección de correo.</translation>
    </message>
    <message>
        <source>This pool wants a username.</source>
        <extracomment>ui/pages/register.py</extracomment>
        <translation>Este pool quiere un nombre de usuario.</translation>
    </message>
    <message>
        <source>Type the password once more, so that a slip does not lock you out.</source>
        <extracomment>ui/pages/register.py</extracomment>
        <translation>Escribe la contraseña una vez más, para que un desliz no te deje fuera.</translation>
    </message>
    <message>
        <source>Username</source>
        <extracomment>ui/pages/register.py</extracomment>
        <translation>Nombre de usuario</translation>
    </message>
</context>
<context>
    <name>ResendButton</name>
    <message>
        <source>{what} (in {seconds} s)</source>
        <extracomment>ui/widgets/resend_button.py</extracomment>
        <translation>{what} (en {seconds} s)</translation>
    </message>
</context>
<context>
    <name>ReviewStep</name>
    <message>
        <source>A DynamoDB table</source>
        <extracomment>ui/stack/review_step.py</extracomment>
        <translation>Una tabla de DynamoDB</translation>
    </message>
    <message>
        <source>A Lambda function</source>
        <extracomment>ui/stack/review_step.py</extracomment>
        <translation>Una función de Lambda</translation>
    </message>
    <message>
        <source>A REST API</source>
        <extracomment>ui/stack/review_step.py</extracomment>
        <translation>Una API REST</translation>
    </message>
    <message>
        <source>A user pool</source>
        <extracomment>ui/stack/review_step.py</extracomment>
        <translation>Un pool de usuarios</translation>
    </message>
    <message>
        <source>An IAM role</source>
        <extracomment>ui/stack/review_step.py</extracomment>
        <translation>Un rol de IAM</translation>
    </message>
    <message>
        <source>An app client</source>
        <extracomment>ui/stack/review_step.py</extracomment>
        <translation>Un cliente de aplicación</translation>
    </message>
    <message>
        <source>An authorizer</source>
        <extracomment>ui/stack/review_step.py</extracomment>
        <translation>Un autorizador</translation>
    </message>
    <message>
        <source>Another</source>
        <extracomment>ui/stack/review_step.py</extracomment>
        <translation>Otro</translation>
    </message>
    <message>
        <source>Change something</source>
        <extracomment>ui/stack/review_step.py</extracomment>
        <translation>Cambiar algo</translation>
    </message>
    <message>
        <source>Cost: nothing worth naming for a workshop. API Gateway, Lambda and DynamoDB charge by the request, fractions of a cent each.</source>
        <extracomment>ui/stack/review_step.py</extracomment>
        <translation>Coste: nada digno de mención para un taller. API Gateway, Lambda y DynamoDB cobran por petición, fracciones de céntimo cada una.</translation>
    </message>
    <message>
        <source>Cost: nothing worth naming. Cognito is free for the first thousands of users a month, and the function runs for a second.</source>
        <extracomment>ui/stack/review_step.py</extracomment>
        <translation>Coste: nada digno de mención. Cognito es gratis para los primeros miles de usuarios al mes, y la función se ejecuta un segundo.</translation>
    </message>
    <message>
        <source>Hide the template</source>
        <extracomment>ui/stack/review_step.py</extracomment>
        <translation>Ocultar la plantilla</translation>
    </message>
    <message>
        <source>IAM resources will be made</source>
        <extracomment>ui/stack/review_step.py</extracomment>
        <translation>Se crearán recursos de IAM</translation>
    </message>
    <message>
        <source>IAM roles</source>
        <extracomment>ui/stack/review_step.py</extracomment>
        <translation>Roles de IAM</translation>
    </message>
    <message>
        <source>Launch the stack</source>
        <extracomment>ui/stack/review_step.py</extracomment>
        <translation>Lanzar la pila</translation>
    </message>
    <message>
        <source>POST /ride, for the website&apos;s origin too (CORS).</source>
        <extracomment>ui/stack/review_step.py</extracomment>
        <translation>POST /ride, también para el origen del sitio web (CORS).</translation>
    </message>
    <message>
        <source>Show the template</source>
        <extracomment>ui/stack/review_step.py</extracomment>
        <translation>Mostrar la plantilla</translation>
    </message>
    <message>
        <source>Stack</source>
        <extracomment>ui/stack/review_step.py</extracomment>
        <translation>Pila</translation>
    </message>
    <message>
        <source>Template</source>
        <extracomment>ui/stack/review_step.py</extracomment>
        <translation>Plantilla</translation>
    </message>
    <message>
        <source>The function that writes js/config.js runs under a role of its own.</source>
        <extracomment>ui/stack/review_step.py</extracomment>
        <translation>La función que escribe js/config.js se ejecuta con un rol propio.</translation>
    </message>
    <message>
        <source>The functions run under roles of their own, which the stack makes.</source>
        <extracomment>ui/stack/review_step.py</extracomment>
        <translation>Las funciones se ejecutan con roles propios, que crea la pila.</translation>
    </message>
    <message>
        <source>Tick this first. CloudFormation makes a role only for somebody who has said that they know (CAPABILITY_IAM), and the app never says so for you.</source>
        <extracomment>ui/stack/review_step.py</extracomment>
        <translation>Marca esto primero. CloudFormation solo crea un rol para quien ha dicho que lo sabe (CAPABILITY_IAM), y la app nunca lo dice por ti.</translation>
    </message>
    <message>
        <source>User pool</source>
        <extracomment>ui/stack/review_step.py</extracomment>
        <translation>Pool de usuarios</translation>
    </message>
    <message>
        <source>Website bucket</source>
        <extracomment>ui/stack/review_step.py</extracomment>
        <translation>Bucket del sitio web</translation>
    </message>
    <message>
        <source>What will be made</source>
        <extracomment>ui/stack/review_step.py</extracomment>
        <translation>Lo que se creará</translation>
    </message>
    <message>
        <source>Your consent</source>
        <extracomment>ui/stack/review_step.py</extracomment>
        <translation>Tu consentimiento</translation>
    </message>
    <message>
        <source>lets in who brings an ID token of the pool.</source>
        <extracomment>ui/stack/review_step.py</extracomment>
        <translation>deja pasar a quien trae un token de ID del pool.</translation>
    </message>
    <message>
        <source>may write that one object and its own log, and no more.</source>
        <extracomment>ui/stack/review_step.py</extracomment>
        <translation>puede escribir ese único objeto y su propio registro, y nada más.</translation>
    </message>
    <message>
        <source>people sign in with their e-mail address.</source>
        <extracomment>ui/stack/review_step.py</extracomment>
        <translation>se inicia sesión con la dirección de correo.</translation>
    </message>
    <message>
        <source>picks a unicorn.</source>
        <extracomment>ui/stack/review_step.py</extracomment>
        <translation>elige un unicornio.</translation>
    </message>
    <message>
        <source>remembers the rides, and goes with the stack.</source>
        <extracomment>ui/stack/review_step.py</extracomment>
        <translation>recuerda los viajes, y desaparece con la pila.</translation>
    </message>
    <message>
        <source>what these may do, and their logs; no more.</source>
        <extracomment>ui/stack/review_step.py</extracomment>
        <translation>lo que estas pueden hacer, y sus registros; nada más.</translation>
    </message>
    <message>
        <source>without a secret, for SRP and refresh.</source>
        <extracomment>ui/stack/review_step.py</extracomment>
        <translation>sin secreto, para SRP y actualización.</translation>
    </message>
    <message>
        <source>writes js/config.js, and removes it with the stack.</source>
        <extracomment>ui/stack/review_step.py</extracomment>
        <translation>escribe js/config.js, y lo quita con la pila.</translation>
    </message>
    <message>
        <source>writes the API&apos;s address into js/config.js, and takes it out.</source>
        <extracomment>ui/stack/review_step.py</extracomment>
        <translation>escribe la dirección de la API en js/config.js, y la quita.</translation>
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
        <translation>Academia</translation>
    </message>
    <message>
        <source>Clover Green</source>
        <extracomment>ui/ride/city.py</extracomment>
        <translation>Trébol Verde</translation>
    </message>
    <message>
        <source>Eastgate</source>
        <extracomment>ui/ride/city.py</extracomment>
        <translation>Puerta Este</translation>
    </message>
    <message>
        <source>Harbour</source>
        <extracomment>ui/ride/city.py</extracomment>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>Isle of Shells</source>
        <extracomment>ui/ride/city.py</extracomment>
        <translation>Isla Conchas</translation>
    </message>
    <message>
        <source>Lake Aurora</source>
        <extracomment>ui/ride/city.py</extracomment>
        <translation>Lago Aurora</translation>
    </message>
    <message>
        <source>Lake Park</source>
        <extracomment>ui/ride/city.py</extracomment>
        <translation>Parque Lago</translation>
    </message>
    <message>
        <source>Lakeside</source>
        <extracomment>ui/ride/city.py</extracomment>
        <translation>Ribera</translation>
    </message>
    <message>
        <source>Lantern Quarter</source>
        <extracomment>ui/ride/city.py</extracomment>
        <translation>Farolillos</translation>
    </message>
    <message>
        <source>Mane Park</source>
        <extracomment>ui/ride/city.py</extracomment>
        <translation>Parque Crin</translation>
    </message>
    <message>
        <source>Map: where to be picked up</source>
        <extracomment>ui/ride/map_view.py</extracomment>
        <translation>Mapa: dónde recogerte</translation>
    </message>
    <message>
        <source>Meadows</source>
        <extracomment>ui/ride/city.py</extracomment>
        <translation>Praderas</translation>
    </message>
    <message>
        <source>Midtown</source>
        <extracomment>ui/ride/city.py</extracomment>
        <translation>Centro</translation>
    </message>
    <message>
        <source>North Hill</source>
        <extracomment>ui/ride/city.py</extracomment>
        <translation>Colina Norte</translation>
    </message>
    <message>
        <source>Orchards</source>
        <extracomment>ui/ride/city.py</extracomment>
        <translation>Huertos</translation>
    </message>
    <message>
        <source>Palm Steps</source>
        <extracomment>ui/ride/city.py</extracomment>
        <translation>Las Palmas</translation>
    </message>
    <message>
        <source>South Bank</source>
        <extracomment>ui/ride/city.py</extracomment>
        <translation>Orilla Sur</translation>
    </message>
    <message>
        <source>Stables</source>
        <extracomment>ui/ride/city.py</extracomment>
        <translation>Establos</translation>
    </message>
    <message>
        <source>Starview</source>
        <extracomment>ui/ride/city.py</extracomment>
        <translation>Mirador</translation>
    </message>
    <message>
        <source>Unicorn Bay</source>
        <extracomment>ui/ride/city.py</extracomment>
        <translation>Bahía Unicornio</translation>
    </message>
    <message>
        <source>{0}, latitude {1}, longitude {2}. Arrow keys move it, Enter asks for a unicorn.</source>
        <extracomment>ui/ride/map_view.py</extracomment>
        <translation>{0}, latitud {1}, longitud {2}. Las flechas lo mueven, Intro pide un unicornio.</translation>
    </message>
</context>
<context>
    <name>RidePage</name>
    <message>
        <source>Calling an API takes an ID token.</source>
        <extracomment>ui/pages/ride.py</extracomment>
        <translation>Para llamar a una API hace falta un token de ID.</translation>
    </message>
    <message>
        <source>Go to sign in</source>
        <extracomment>ui/pages/ride.py</extracomment>
        <translation>Ir a iniciar sesión</translation>
    </message>
    <message>
        <source>Nobody is signed in</source>
        <extracomment>ui/pages/ride.py</extracomment>
        <translation>Nadie ha iniciado sesión</translation>
    </message>
    <message>
        <source>Ride</source>
        <extracomment>ui/pages/ride.py</extracomment>
        <translation>Viaje</translation>
    </message>
    <message>
        <source>The tokens that an API asks for come from signing in.</source>
        <extracomment>ui/pages/ride.py</extracomment>
        <translation>Los tokens que pide una API se obtienen al iniciar sesión.</translation>
    </message>
    <message>
        <source>You are authenticated. An API is what the tokens are for: this one sends unicorns.</source>
        <extracomment>ui/pages/ride.py</extracomment>
        <translation>Tu identidad está probada. Los tokens son para una API: esta envía unicornios.</translation>
    </message>
</context>
<context>
    <name>RidePart</name>
    <message>
        <source>Pick-up: {0}</source>
        <extracomment>ui/ride/part.py</extracomment>
        <translation>Recogida: {0}</translation>
    </message>
    <message>
        <source>Pick-up: {0} ({1}, {2}). Click on the map, or move the pin with the arrow keys.</source>
        <extracomment>ui/ride/part.py</extracomment>
        <translation>Recogida: {0} ({1}, {2}). Haz clic en el mapa o mueve el marcador con las flechas.</translation>
    </message>
    <message>
        <source>Request a unicorn</source>
        <extracomment>ui/ride/part.py</extracomment>
        <translation>Pedir un unicornio</translation>
    </message>
    <message>
        <source>The API&apos;s address (invoke URL)</source>
        <extracomment>ui/ride/part.py</extracomment>
        <translation>La dirección de la API (URL de invocación)</translation>
    </message>
    <message>
        <source>The ID token is sent there, and nowhere else.</source>
        <extracomment>ui/ride/part.py</extracomment>
        <translation>El token de ID se envía ahí, y a ningún otro sitio.</translation>
    </message>
</context>
<context>
    <name>RoundsRow</name>
    <message>
        <source>Answer</source>
        <extracomment>ui/local_pool/lists.py</extracomment>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Each question needs words, and an answer.</source>
        <extracomment>ui/local_pool/lists.py</extracomment>
        <translation>Cada pregunta necesita un texto y una respuesta.</translation>
    </message>
    <message>
        <source>Question</source>
        <extracomment>ui/local_pool/lists.py</extracomment>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Take this question away</source>
        <extracomment>ui/local_pool/lists.py</extracomment>
        <translation>Quitar esta pregunta</translation>
    </message>
    <message>
        <source>There has to be one question at least.</source>
        <extracomment>ui/local_pool/lists.py</extracomment>
        <translation>Tiene que haber al menos una pregunta.</translation>
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
        <translation>Correo</translation>
    </message>
    <message>
        <source>This app</source>
        <extracomment>ui/theatre/row_painter.py</extracomment>
        <translation>Esta app</translation>
    </message>
    <message>
        <source>You</source>
        <extracomment>ui/theatre/row_painter.py</extracomment>
        <translation>Tú</translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <extracomment>ui/theatre/row_painter.py</extracomment>
        <translation>{0} → {1}</translation>
    </message>
</context>
<context>
    <name>Scenes</name>
    <message>
        <source>A token is good between two times, and they are the pool&apos;s. A computer whose clock is off takes fresh tokens for expired, or for not valid yet. This app measures the difference by the date of each answer and allows for it. Codes of authenticator apps and signed requests fail as well.</source>
        <extracomment>ui/scenes/words.py</extracomment>
        <translation>Un token vale entre dos momentos, y son los del pool. Un equipo con el reloj mal puesto toma tokens recientes por caducados, o por aún no válidos. Esta app mide la diferencia por la fecha de cada respuesta y la tiene en cuenta. También fallan los códigos de las apps de autenticación y las peticiones firmadas.</translation>
    </message>
    <message>
        <source>Anybody can read a token, and write one. Only the signature shows that the pool wrote these claims. Believe no claim before the signature was checked, and no decoder that does not check it.</source>
        <extracomment>ui/scenes/words.py</extracomment>
        <translation>Cualquiera puede leer un token, y escribir uno. Solo la firma muestra que estos claims los escribió el pool. No creas ningún claim antes de comprobar la firma, ni a ningún decodificador que no la compruebe.</translation>
    </message>
    <message>
        <source>Break it</source>
        <extracomment>ui/scenes/card.py</extracomment>
        <translation>Romperlo</translation>
    </message>
    <message>
        <source>Broken, on purpose</source>
        <extracomment>ui/scenes/card.py, ui/scenes/strip.py</extracomment>
        <translation>Roto a propósito</translation>
    </message>
    <message>
        <source>Broken, on purpose: {scene}</source>
        <extracomment>ui/scenes/strip.py</extracomment>
        <translation>Roto a propósito: {scene}</translation>
    </message>
    <message>
        <source>Expired session</source>
        <extracomment>ui/scenes/words.py</extracomment>
        <translation>Sesión caducada</translation>
    </message>
    <message>
        <source>Go to Account</source>
        <extracomment>ui/scenes/words.py</extracomment>
        <translation>Ir a Cuenta</translation>
    </message>
    <message>
        <source>Go to Register</source>
        <extracomment>ui/scenes/words.py</extracomment>
        <translation>Ir a Registrarse</translation>
    </message>
    <message>
        <source>Go to Ride</source>
        <extracomment>ui/scenes/words.py</extracomment>
        <translation>Ir a Viaje</translation>
    </message>
    <message>
        <source>Go to Sign in</source>
        <extracomment>ui/scenes/words.py</extracomment>
        <translation>Ir a Iniciar sesión</translation>
    </message>
    <message>
        <source>Learn from it</source>
        <extracomment>ui/scenes/card.py</extracomment>
        <translation>Aprender de esto</translation>
    </message>
    <message>
        <source>Lost mail</source>
        <extracomment>ui/scenes/words.py</extracomment>
        <translation>Correo perdido</translation>
    </message>
    <message>
        <source>Mails and text messages are held up on their way.</source>
        <extracomment>ui/scenes/words.py</extracomment>
        <translation>Los correos y los mensajes de texto se retienen por el camino.</translation>
    </message>
    <message>
        <source>Never build a key into a program. Look for the token&apos;s kid among the keys that you keep, and fetch the JWKS again if it is not there, but not for each token that somebody makes up: at most every half a minute, say.</source>
        <extracomment>ui/scenes/words.py</extracomment>
        <translation>Nunca metas una clave fija en un programa. Busca el kid del token entre las claves que guardas, y vuelve a obtener el JWKS si no está, pero no por cada token que alguien se invente: como mucho cada medio minuto, por ejemplo.</translation>
    </message>
    <message>
        <source>One click breaks the local pool, another puts it right. Nobody&apos;s account is harmed.</source>
        <extracomment>ui/scenes/panel.py</extracomment>
        <translation>Un clic rompe el pool local y otro lo arregla. Ninguna cuenta sufre daño.</translation>
    </message>
    <message>
        <source>Put it right</source>
        <extracomment>ui/scenes/card.py, ui/scenes/strip.py</extracomment>
        <translation>Arreglarlo</translation>
    </message>
    <message>
        <source>Refresh the tokens on the Account page: the session ends, and the app leads back to the sign-in.</source>
        <extracomment>ui/scenes/words.py</extracomment>
        <translation>Actualiza los tokens en la página Cuenta: la sesión termina, y la app lleva de vuelta al inicio de sesión.</translation>
    </message>
    <message>
        <source>Register somebody and wait for the code. Ask for another one. Then put it right: both mails come, and only the newer code counts.</source>
        <extracomment>ui/scenes/words.py</extracomment>
        <translation>Registra a alguien y espera el código. Pide otro. Después arréglalo: llegan los dos correos, y solo cuenta el código más reciente.</translation>
    </message>
    <message>
        <source>Request a unicorn: it comes, for the API looks at nothing but the token. Then refresh the tokens on the Account page: the session is over.</source>
        <extracomment>ui/scenes/words.py</extracomment>
        <translation>Pide un unicornio: viene, porque la API no mira nada más que el token. Después actualiza los tokens en la página Cuenta: la sesión ha terminado.</translation>
    </message>
    <message>
        <source>Request a unicorn: the API finds that the token has expired, and the inspector says by whose clock. Then refresh the tokens on the Account page and look at iat and exp.</source>
        <extracomment>ui/scenes/words.py</extracomment>
        <translation>Pide un unicornio: la API ve que el token ha caducado, y el inspector dice según qué reloj. Después actualiza los tokens en la página Cuenta y mira iat y exp.</translation>
    </message>
    <message>
        <source>Revoked token</source>
        <extracomment>ui/scenes/words.py</extracomment>
        <translation>Token revocado</translation>
    </message>
    <message>
        <source>Rotated keys</source>
        <extracomment>ui/scenes/words.py</extracomment>
        <translation>Claves rotadas</translation>
    </message>
    <message>
        <source>See it</source>
        <extracomment>ui/scenes/card.py</extracomment>
        <translation>Verlo</translation>
    </message>
    <message>
        <source>Sign in, or refresh the tokens. The claims look fine; the check of the signature fails. Then request a unicorn.</source>
        <extracomment>ui/scenes/words.py</extracomment>
        <translation>Inicia sesión o actualiza los tokens. Los claims parecen correctos; la comprobación de la firma falla. Después pide un unicornio.</translation>
    </message>
    <message>
        <source>Sign in: the Protocol panel shows three tries with longer and longer pauses, then the app gives up.</source>
        <extracomment>ui/scenes/words.py</extracomment>
        <translation>Inicia sesión: el panel Protocolo muestra tres intentos con pausas cada vez más largas, y luego la app se rinde.</translation>
    </message>
    <message>
        <source>Somebody on the way writes themselves into a group “administrators” in every new token.</source>
        <extracomment>ui/scenes/words.py</extracomment>
        <translation>Alguien por el camino se incluye en un grupo «administrators» en cada token nuevo.</translation>
    </message>
    <message>
        <source>Tampered token</source>
        <extracomment>ui/scenes/words.py</extracomment>
        <translation>Token manipulado</translation>
    </message>
    <message>
        <source>The answer says where a code was sent, not that it has come. A new code makes the older one worthless. Cognito&apos;s own sender has 50 mails a day for an account, which a room of forty uses up; Amazon SES has more. An administrator can confirm somebody without any mail.</source>
        <extracomment>ui/scenes/words.py</extracomment>
        <translation>La respuesta dice a dónde se envió un código, no que haya llegado. Un código nuevo deja sin valor el anterior. El servicio de envío propio de Cognito tiene 50 correos al día por cuenta, que una sala de cuarenta personas gasta; Amazon SES tiene más. Un administrador puede confirmar a alguien sin ningún correo.</translation>
    </message>
    <message>
        <source>The inspector no longer finds the key that signed these tokens. Refresh them on the Account page: the new ones name another key by kid, and all is well.</source>
        <extracomment>ui/scenes/words.py</extracomment>
        <translation>El inspector ya no encuentra la clave que firmó estos tokens. Actualízalos en la página Cuenta: los nuevos nombran otra clave con kid, y todo está bien.</translation>
    </message>
    <message>
        <source>The pool has no room for another request.</source>
        <extracomment>ui/scenes/words.py</extracomment>
        <translation>El pool no tiene sitio para otra petición.</translation>
    </message>
    <message>
        <source>The pool signs with new keys and has withdrawn the old ones. The app forgets those that it kept.</source>
        <extracomment>ui/scenes/words.py</extracomment>
        <translation>El pool firma con claves nuevas y ha retirado las anteriores. La app olvida las que guardaba.</translation>
    </message>
    <message>
        <source>The refresh token ends a session, after 30 days unless the app client says otherwise. ID and access tokens that were handed out before stay good until their own exp. A sign-in of several steps has a session too, of three minutes as a rule: a code that comes later is too late.</source>
        <extracomment>ui/scenes/words.py</extracomment>
        <translation>El token de actualización pone fin a una sesión, a los 30 días salvo que el cliente de aplicación diga otra cosa. Los tokens de ID y de acceso entregados antes valen hasta su propio exp. Un inicio de sesión en varios pasos también tiene una sesión, por lo general de tres minutos: un código que llega después llega tarde.</translation>
    </message>
    <message>
        <source>Throttling</source>
        <extracomment>ui/scenes/words.py</extracomment>
        <translation>Limitación</translation>
    </message>
    <message>
        <source>To the pool it is two hours later than to this computer.</source>
        <extracomment>ui/scenes/words.py</extracomment>
        <translation>Para el pool son dos horas más tarde que para este equipo.</translation>
    </message>
    <message>
        <source>TooManyRequestsException is about all clients of an account in a Region together, not about one person. Wait longer after each try, and not all at the same moment: that is what random pauses are for. LimitExceededException is another matter: too many attempts for one person, and trying again makes it worse.</source>
        <extracomment>ui/scenes/words.py</extracomment>
        <translation>TooManyRequestsException trata de todos los clientes de una cuenta en una región juntos, no de una persona. Espera más tras cada intento, y no todos a la vez: para eso son las pausas aleatorias. LimitExceededException es otra cosa: demasiados intentos de una persona, e intentarlo otra vez lo empeora.</translation>
    </message>
    <message>
        <source>Who checks a token by its signature alone can&apos;t know that it was revoked: it stays good until exp. Cognito itself knows, and refuses it. So let tokens live no longer than you could bear a thief to have one.</source>
        <extracomment>ui/scenes/words.py</extracomment>
        <translation>Quien comprueba un token solo por su firma no puede saber que se revocó: vale hasta exp. El propio Cognito lo sabe, y lo rechaza. Así que no dejes que los tokens vivan más de lo que soportarías que un ladrón tuviera uno.</translation>
    </message>
    <message>
        <source>Whoever is signed in has been so for too long: the refresh token has expired.</source>
        <extracomment>ui/scenes/words.py</extracomment>
        <translation>Quien tiene la sesión iniciada la tiene desde hace demasiado: el token de actualización ha caducado.</translation>
    </message>
    <message>
        <source>Whoever is signed in is signed out by the pool, as somebody else might do after a theft.</source>
        <extracomment>ui/scenes/words.py</extracomment>
        <translation>A quien tiene la sesión iniciada se la cierra el pool, como podría hacer otra persona tras un robo.</translation>
    </message>
    <message>
        <source>Wrong clock</source>
        <extracomment>ui/scenes/words.py</extracomment>
        <translation>Reloj equivocado</translation>
    </message>
</context>
<context>
    <name>ScenesPanel</name>
    <message>
        <source>The scenes</source>
        <extracomment>ui/scenes/panel.py</extracomment>
        <translation>Las escenas</translation>
    </message>
</context>
<context>
    <name>Script</name>
    <message>
        <source>A question of the check-up, by the app itself: a sign-in is begun for a user that nobody can be, and the refusal says what the app client allows.</source>
        <extracomment>ui/theatre/script.py</extracomment>
        <translation>Una pregunta de la revisión, hecha por la propia app: se empieza un inicio de sesión de un usuario que nadie puede ser, y el rechazo dice lo que permite el cliente de aplicación.</translation>
    </message>
    <message>
        <source>All {0} bytes of it were searched: the password is not in them.</source>
        <extracomment>ui/theatre/script.py</extracomment>
        <translation>Se examinaron sus {0} bytes: la contraseña no está en ellos.</translation>
    </message>
    <message>
        <source>Cognito refuses. {0}</source>
        <extracomment>ui/theatre/script.py</extracomment>
        <translation>Cognito rechaza. {0}</translation>
    </message>
    <message>
        <source>Cognito says that it sends a code, and shows where to as far as anybody may know.</source>
        <extracomment>ui/theatre/script.py</extracomment>
        <translation>Cognito dice que envía un código, y muestra a dónde hasta donde cualquiera puede saberlo.</translation>
    </message>
    <message>
        <source>Cognito wants something more before it gives out tokens: {0}.</source>
        <extracomment>ui/theatre/script.py</extracomment>
        <translation>Cognito quiere algo más antes de entregar tokens: {0}.</translation>
    </message>
    <message>
        <source>Cognito wants this computer to prove that it is the one it knows.</source>
        <extracomment>ui/theatre/script.py</extracomment>
        <translation>Cognito quiere que este equipo demuestre que es el que conoce.</translation>
    </message>
    <message>
        <source>From the password, the salt, B and its number a the app works out a key that Cognito can work out too. The HMAC made with it goes to Cognito; password and key stay here.</source>
        <extracomment>ui/theatre/script.py</extracomment>
        <translation>A partir de la contraseña, la sal, B y su número a, la app calcula una clave que Cognito también puede calcular. El HMAC hecho con ella va a Cognito; la contraseña y la clave se quedan aquí.</translation>
    </message>
    <message>
        <source>From this computer&apos;s own secret, the salt, B and its number a the app works out a key, and with it the HMAC that goes to Cognito.</source>
        <extracomment>ui/theatre/script.py</extracomment>
        <translation>A partir del secreto propio de este equipo, la sal, B y su número a, la app calcula una clave, y con ella el HMAC que va a Cognito.</translation>
    </message>
    <message>
        <source>ID token</source>
        <extracomment>ui/theatre/script.py</extracomment>
        <translation>token de ID</translation>
    </message>
    <message>
        <source>No answer came: {0}.</source>
        <extracomment>ui/theatre/script.py</extracomment>
        <translation>No llegó respuesta: {0}.</translation>
    </message>
    <message>
        <source>SMS</source>
        <extracomment>ui/theatre/script.py</extracomment>
        <translation>SMS</translation>
    </message>
    <message>
        <source>SRP proof made</source>
        <extracomment>ui/theatre/script.py</extracomment>
        <translation>Prueba SRP hecha</translation>
    </message>
    <message>
        <source>Salt, B and a secret block: what the app needs to make the proof. None of them is secret.</source>
        <extracomment>ui/theatre/script.py</extracomment>
        <translation>La sal, B y un bloque secreto: lo que la app necesita para hacer la prueba. Ninguno es secreto.</translation>
    </message>
    <message>
        <source>The API refuses. {0}</source>
        <extracomment>ui/theatre/script.py</extracomment>
        <translation>La API rechaza. {0}</translation>
    </message>
    <message>
        <source>The app checks the {0} as an API would: signature by the pool&apos;s public key, issuer, audience, times. The inspector lists every check.</source>
        <extracomment>ui/theatre/script.py</extracomment>
        <translation>La app comprueba el {0} como lo haría una API: la firma con la clave pública del pool, el emisor, la audiencia, las horas. El inspector enumera cada comprobación.</translation>
    </message>
    <message>
        <source>The app draws a secret number a and works out A = g^a mod N. It keeps a and sends A.</source>
        <extracomment>ui/theatre/script.py</extracomment>
        <translation>La app saca un número secreto a y calcula A = g^a mod N. Se queda a y envía A.</translation>
    </message>
    <message>
        <source>The password is in it, and this address has no TLS: it is for this machine alone.</source>
        <extracomment>ui/theatre/script.py</extracomment>
        <translation>La contraseña va dentro, y esta dirección no tiene TLS: es solo para esta máquina.</translation>
    </message>
    <message>
        <source>The password is in it, inside TLS.</source>
        <extracomment>ui/theatre/script.py</extracomment>
        <translation>La contraseña va dentro, protegida por TLS.</translation>
    </message>
    <message>
        <source>The password itself goes to Cognito: that is what this flow does.</source>
        <extracomment>ui/theatre/script.py</extracomment>
        <translation>La propia contraseña va a Cognito: eso es lo que hace este flujo.</translation>
    </message>
    <message>
        <source>The sign-in begins: who it is, and the number A. The password stays in the app.</source>
        <extracomment>ui/theatre/script.py</extracomment>
        <translation>Empieza el inicio de sesión: quién es, y el número A. La contraseña se queda en la app.</translation>
    </message>
    <message>
        <source>The sign-in begins: who it is.</source>
        <extracomment>ui/theatre/script.py</extracomment>
        <translation>Empieza el inicio de sesión: quién es.</translation>
    </message>
    <message>
        <source>To {0}: {1}</source>
        <extracomment>ui/theatre/script.py</extracomment>
        <translation>Para {0}: {1}</translation>
    </message>
    <message>
        <source>Whoever this is has proved it: here are the tokens.</source>
        <extracomment>ui/theatre/script.py</extracomment>
        <translation>Sea quien sea, lo ha demostrado: aquí están los tokens.</translation>
    </message>
    <message>
        <source>You give the app what this step needs: {0}.</source>
        <extracomment>ui/theatre/script.py</extracomment>
        <translation>Le das a la app lo que necesita este paso: {0}.</translation>
    </message>
    <message>
        <source>a code by email</source>
        <extracomment>ui/theatre/script.py</extracomment>
        <translation>un código por correo</translation>
    </message>
    <message>
        <source>a code by text message</source>
        <extracomment>ui/theatre/script.py</extracomment>
        <translation>un código por mensaje de texto</translation>
    </message>
    <message>
        <source>access token</source>
        <extracomment>ui/theatre/script.py</extracomment>
        <translation>token de acceso</translation>
    </message>
    <message>
        <source>done</source>
        <extracomment>ui/theatre/script.py</extracomment>
        <translation>hecho</translation>
    </message>
    <message>
        <source>draws a, works out A</source>
        <extracomment>ui/theatre/script.py</extracomment>
        <translation>saca a, calcula A</translation>
    </message>
    <message>
        <source>mail arrives</source>
        <extracomment>ui/theatre/script.py</extracomment>
        <translation>llega un correo</translation>
    </message>
    <message>
        <source>name, password</source>
        <extracomment>ui/theatre/script.py</extracomment>
        <translation>nombre, contraseña</translation>
    </message>
    <message>
        <source>no answer</source>
        <extracomment>ui/theatre/script.py</extracomment>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <source>proof of this computer made</source>
        <extracomment>ui/theatre/script.py</extracomment>
        <translation>prueba de este equipo hecha</translation>
    </message>
    <message>
        <source>refused</source>
        <extracomment>ui/theatre/script.py</extracomment>
        <translation>rechazado</translation>
    </message>
    <message>
        <source>text message arrives</source>
        <extracomment>ui/theatre/script.py</extracomment>
        <translation>llega un SMS</translation>
    </message>
    <message>
        <source>tokens</source>
        <extracomment>ui/theatre/script.py</extracomment>
        <translation>tokens</translation>
    </message>
    <message>
        <source>u, x, S, key, HMAC</source>
        <extracomment>ui/theatre/script.py</extracomment>
        <translation>u, x, S, clave, HMAC</translation>
    </message>
    <message>
        <source>who you are</source>
        <extracomment>ui/theatre/script.py</extracomment>
        <translation>quién eres</translation>
    </message>
    <message>
        <source>{0} (attempt {1})</source>
        <extracomment>ui/theatre/script.py</extracomment>
        <translation>{0} (intento {1})</translation>
    </message>
    <message numerus="yes">
        <source>{0} checks passed</source>
        <extracomment>ui/theatre/script.py</extracomment>
        <translation>
            <numerusform>{0} comprobación superada</numerusform>
            <numerusform>{0} comprobaciones superadas</numerusform>
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
        <translation>{0} rechazado</translation>
    </message>
    <message>
        <source>{0} verified</source>
        <extracomment>ui/theatre/script.py</extracomment>
        <translation>{0} verificado</translation>
    </message>
    <message>
        <source>{0}, {1} open</source>
        <extracomment>ui/theatre/script.py</extracomment>
        <translation>{0}, {1} por decidir</translation>
    </message>
</context>
<context>
    <name>SearchBar</name>
    <message>
        <source>Condition</source>
        <extracomment>ui/directory/search_bar.py</extracomment>
        <translation>Condición</translation>
    </message>
    <message>
        <source>Disabled</source>
        <extracomment>ui/directory/search_bar.py</extracomment>
        <translation>Desactivado</translation>
    </message>
    <message>
        <source>E-mail</source>
        <extracomment>ui/directory/search_bar.py</extracomment>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Enabled</source>
        <extracomment>ui/directory/search_bar.py</extracomment>
        <translation>Activado</translation>
    </message>
    <message>
        <source>Enabled or disabled</source>
        <extracomment>ui/directory/search_bar.py</extracomment>
        <translation>Activado o desactivado</translation>
    </message>
    <message>
        <source>Family name</source>
        <extracomment>ui/directory/search_bar.py</extracomment>
        <translation>Apellidos</translation>
    </message>
    <message>
        <source>Given name</source>
        <extracomment>ui/directory/search_bar.py</extracomment>
        <translation>Nombre de pila</translation>
    </message>
    <message>
        <source>Group</source>
        <extracomment>ui/directory/search_bar.py</extracomment>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Id (sub)</source>
        <extracomment>ui/directory/search_bar.py</extracomment>
        <translation>Id. (sub)</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>ui/directory/search_bar.py</extracomment>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Phone number</source>
        <extracomment>ui/directory/search_bar.py</extracomment>
        <translation>Número de teléfono</translation>
    </message>
    <message>
        <source>Preferred username</source>
        <extracomment>ui/directory/search_bar.py</extracomment>
        <translation>Nombre de usuario preferido</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>ui/directory/search_bar.py</extracomment>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search by</source>
        <extracomment>ui/directory/search_bar.py</extracomment>
        <translation>Buscar por</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>ui/directory/search_bar.py</extracomment>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Username</source>
        <extracomment>ui/directory/search_bar.py</extracomment>
        <translation>Nombre de usuario</translation>
    </message>
    <message>
        <source>Value</source>
        <extracomment>ui/directory/search_bar.py</extracomment>
        <translation>Valor</translation>
    </message>
    <message>
        <source>anything: everybody</source>
        <extracomment>ui/directory/search_bar.py</extracomment>
        <translation>vacío: todos</translation>
    </message>
    <message>
        <source>begins with</source>
        <extracomment>ui/directory/search_bar.py</extracomment>
        <translation>empieza por</translation>
    </message>
    <message>
        <source>is</source>
        <extracomment>ui/directory/search_bar.py</extracomment>
        <translation>es</translation>
    </message>
    <message>
        <source>name of the group</source>
        <extracomment>ui/directory/search_bar.py</extracomment>
        <translation>nombre del grupo</translation>
    </message>
</context>
<context>
    <name>SecondFactorCard</name>
    <message>
        <source>Authenticator app</source>
        <extracomment>ui/local_pool/sign_in_cards.py</extracomment>
        <translation>App de autenticación</translation>
    </message>
    <message>
        <source>Code by e-mail</source>
        <extracomment>ui/local_pool/sign_in_cards.py</extracomment>
        <translation>Código por correo</translation>
    </message>
    <message>
        <source>Code by text message</source>
        <extracomment>ui/local_pool/sign_in_cards.py</extracomment>
        <translation>Código por mensaje de texto</translation>
    </message>
    <message>
        <source>Kinds</source>
        <extracomment>ui/local_pool/sign_in_cards.py</extracomment>
        <translation>Tipos</translation>
    </message>
    <message>
        <source>MFA</source>
        <extracomment>ui/local_pool/sign_in_cards.py</extracomment>
        <translation>MFA</translation>
    </message>
    <message>
        <source>Off</source>
        <extracomment>ui/local_pool/sign_in_cards.py</extracomment>
        <translation>No</translation>
    </message>
    <message>
        <source>Off: the password is enough. Optional: whoever has set a second factor up is asked for it. On: everybody is; who has none sets one up while signing in.</source>
        <extracomment>ui/local_pool/sign_in_cards.py</extracomment>
        <translation>No: basta la contraseña. Opcional: se le pide a quien ha configurado un segundo factor. Sí: se le pide a todos; quien no tiene ninguno configura uno al iniciar sesión.</translation>
    </message>
    <message>
        <source>On</source>
        <extracomment>ui/local_pool/sign_in_cards.py</extracomment>
        <translation>Sí</translation>
    </message>
    <message>
        <source>Optional</source>
        <extracomment>ui/local_pool/sign_in_cards.py</extracomment>
        <translation>Opcional</translation>
    </message>
    <message>
        <source>Second factor</source>
        <extracomment>ui/local_pool/sign_in_cards.py</extracomment>
        <translation>Segundo factor</translation>
    </message>
    <message>
        <source>Which ones people can set up and are asked for.</source>
        <extracomment>ui/local_pool/sign_in_cards.py</extracomment>
        <translation>Cuáles se pueden configurar y se piden.</translation>
    </message>
</context>
<context>
    <name>SequenceCanvas</name>
    <message>
        <source>Messages, in the order in which they were sent</source>
        <extracomment>ui/theatre/canvas.py</extracomment>
        <translation>Mensajes, en el orden en que se enviaron</translation>
    </message>
</context>
<context>
    <name>SequenceView</name>
    <message>
        <source>Nothing has happened yet.
Sign in, and it is drawn here, message by message.</source>
        <extracomment>ui/theatre/sequence_view.py</extracomment>
        <translation>Aún no ha pasado nada.
Inicia sesión y se dibuja aquí, mensaje a mensaje.</translation>
    </message>
</context>
<context>
    <name>SignInCard</name>
    <message>
        <source>3 to 15 minutes.</source>
        <extracomment>ui/local_pool/sign_in_cards.py</extracomment>
        <translation>De 3 a 15 minutos.</translation>
    </message>
    <message>
        <source>A sign-in by a flow that is not ticked is refused. Without the last one, a session ends with its access token, unless refresh tokens rotate.</source>
        <extracomment>ui/local_pool/sign_in_cards.py</extracomment>
        <translation>Se rechaza un inicio de sesión con un flujo que no está marcado. Sin el último, una sesión termina con su token de acceso, salvo que los tokens de actualización roten.</translation>
    </message>
    <message>
        <source>Code by e-mail</source>
        <extracomment>ui/local_pool/sign_in_cards.py</extracomment>
        <translation>Código por correo</translation>
    </message>
    <message>
        <source>Code by text message</source>
        <extracomment>ui/local_pool/sign_in_cards.py</extracomment>
        <translation>Código por mensaje de texto</translation>
    </message>
    <message>
        <source>E-mail addresses</source>
        <extracomment>ui/local_pool/sign_in_cards.py</extracomment>
        <translation>Direcciones de correo</translation>
    </message>
    <message>
        <source>First factors of USER_AUTH</source>
        <extracomment>ui/local_pool/sign_in_cards.py</extracomment>
        <translation>Primeros factores de USER_AUTH</translation>
    </message>
    <message>
        <source>Flows</source>
        <extracomment>ui/local_pool/sign_in_cards.py</extracomment>
        <translation>Flujos</translation>
    </message>
    <message>
        <source>Names, with an e-mail alias</source>
        <extracomment>ui/local_pool/sign_in_cards.py</extracomment>
        <translation>Nombres, con alias de correo</translation>
    </message>
    <message>
        <source>Password</source>
        <extracomment>ui/local_pool/sign_in_cards.py</extracomment>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Signing in</source>
        <extracomment>ui/local_pool/sign_in_cards.py</extracomment>
        <translation>Inicio de sesión</translation>
    </message>
    <message>
        <source>Time for a challenge</source>
        <extracomment>ui/local_pool/sign_in_cards.py</extracomment>
        <translation>Tiempo para un desafío</translation>
    </message>
    <message>
        <source>Usernames</source>
        <extracomment>ui/local_pool/sign_in_cards.py</extracomment>
        <translation>Nombres de usuario</translation>
    </message>
    <message>
        <source>What a person may choose from in place of the password.</source>
        <extracomment>ui/local_pool/sign_in_cards.py</extracomment>
        <translation>Entre qué se puede elegir en lugar de la contraseña.</translation>
    </message>
    <message>
        <source>What people call themselves when they register. It is settled with the first of them, as in a real pool: to change it later, delete everybody below.</source>
        <extracomment>ui/local_pool/sign_in_cards.py</extracomment>
        <translation>Cómo se llama la gente a sí misma al registrarse. Queda fijado con la primera persona, como en un pool real: para cambiarlo después, elimina a todos los de abajo.</translation>
    </message>
    <message>
        <source>Whoever answers later starts again.</source>
        <extracomment>ui/local_pool/sign_in_cards.py</extracomment>
        <translation>Quien responde más tarde empieza de nuevo.</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>By Secure Remote Password: the password never leaves this app.</source>
        <extracomment>ui/pages/sign_in.py</extracomment>
        <translation>Con Secure Remote Password: la contraseña nunca sale de esta app.</translation>
    </message>
    <message>
        <source>Custom: the pool&apos;s own functions ask</source>
        <extracomment>ui/pages/sign_in.py</extracomment>
        <translation>Personalizado: preguntan las funciones del propio pool</translation>
    </message>
    <message>
        <source>Forgotten your password?</source>
        <extracomment>ui/pages/sign_in.py</extracomment>
        <translation>¿Olvidaste tu contraseña?</translation>
    </message>
    <message>
        <source>Functions of the pool&apos;s own ask what they like. A password, if you type one, is proved first by Secure Remote Password and never leaves this app.</source>
        <extracomment>ui/pages/sign_in.py</extracomment>
        <translation>Las funciones del propio pool preguntan lo que quieran. Si escribes una contraseña, primero se demuestra con Secure Remote Password y nunca sale de esta app.</translation>
    </message>
    <message>
        <source>How</source>
        <extracomment>ui/pages/sign_in.py</extracomment>
        <translation>Cómo</translation>
    </message>
    <message>
        <source>Keep me signed in</source>
        <extracomment>ui/pages/sign_in.py</extracomment>
        <translation>Mantener mi sesión</translation>
    </message>
    <message>
        <source>Let the pool choose: it offers its ways</source>
        <extracomment>ui/pages/sign_in.py</extracomment>
        <translation>Que elija el pool: ofrece sus formas</translation>
    </message>
    <message>
        <source>Password</source>
        <extracomment>ui/pages/sign_in.py</extracomment>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Plain: the password itself is sent</source>
        <extracomment>ui/pages/sign_in.py</extracomment>
        <translation>Simple: se envía la propia contraseña</translation>
    </message>
    <message>
        <source>Say who you are.</source>
        <extracomment>ui/pages/sign_in.py</extracomment>
        <translation>Di quién eres.</translation>
    </message>
    <message>
        <source>Secure Remote Password: a proof is sent</source>
        <extracomment>ui/pages/sign_in.py</extracomment>
        <translation>Secure Remote Password: se envía una prueba</translation>
    </message>
    <message>
        <source>Sign in</source>
        <extracomment>ui/pages/sign_in.py</extracomment>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>The password is missing.</source>
        <extracomment>ui/pages/sign_in.py</extracomment>
        <translation>Falta la contraseña.</translation>
    </message>
    <message>
        <source>The password itself goes to the pool, in the request.</source>
        <extracomment>ui/pages/sign_in.py</extracomment>
        <translation>La propia contraseña va al pool, en la petición.</translation>
    </message>
    <message>
        <source>The refresh token goes into this system&apos;s keyring. Your password does not.</source>
        <extracomment>ui/pages/sign_in.py</extracomment>
        <translation>El token de actualización va al llavero de este sistema. Tu contraseña, no.</translation>
    </message>
    <message>
        <source>Username or e-mail address</source>
        <extracomment>ui/pages/sign_in.py</extracomment>
        <translation>Nombre de usuario o dirección de correo</translation>
    </message>
    <message>
        <source>Without a password the pool says which ways it offers. With one, Secure Remote Password is tried first: the password never leaves this app.</source>
        <extracomment>ui/pages/sign_in.py</extracomment>
        <translation>Sin contraseña, el pool dice qué formas ofrece. Con ella, primero se prueba Secure Remote Password: la contraseña nunca sale de esta app.</translation>
    </message>
</context>
<context>
    <name>SrpDetail</name>
    <message>
        <source>1 byte</source>
        <extracomment>ui/theatre/srp_detail.py</extracomment>
        <translation>1 byte</translation>
    </message>
    <message>
        <source>A number of {bits} bits, in hexadecimal.</source>
        <extracomment>ui/theatre/srp_detail.py</extracomment>
        <translation>Un número de {bits} bits, en hexadecimal.</translation>
    </message>
    <message>
        <source>By hand</source>
        <extracomment>ui/theatre/srp_detail.py</extracomment>
        <translation>A mano</translation>
    </message>
    <message>
        <source>Its value</source>
        <extracomment>ui/theatre/srp_detail.py</extracomment>
        <translation>Su valor</translation>
    </message>
    <message>
        <source>What goes in, in this order</source>
        <extracomment>ui/theatre/srp_detail.py</extracomment>
        <translation>Lo que entra, en este orden</translation>
    </message>
    <message>
        <source>hidden</source>
        <extracomment>ui/theatre/srp_detail.py</extracomment>
        <translation>oculto</translation>
    </message>
    <message>
        <source>{count} bytes</source>
        <extracomment>ui/theatre/srp_detail.py</extracomment>
        <translation>{count} bytes</translation>
    </message>
    <message>
        <source>≡ means: leaves the same remainder when divided by 47.</source>
        <extracomment>ui/theatre/srp_detail.py</extracomment>
        <translation>≡ significa: deja el mismo resto al dividir entre 47.</translation>
    </message>
</context>
<context>
    <name>SrpRealPart</name>
    <message>
        <source>A recording is shown, and it does not have all numbers of a sign-in by SRP.
Back to live, in the Protocol panel, brings your own sign-in back. The toy can be tried right away.</source>
        <extracomment>ui/theatre/srp_real_part.py</extracomment>
        <translation>Se muestra una grabación, y no tiene todos los números de un inicio de sesión con SRP.
Volver a lo actual, en el panel Protocolo, recupera tu propio inicio de sesión. El juguete se puede probar ya mismo.</translation>
    </message>
    <message>
        <source>No sign-in by SRP yet.
Sign in, and its own numbers stand here. The toy can be tried right away.</source>
        <extracomment>ui/theatre/srp_real_part.py</extracomment>
        <translation>Aún no hay ningún inicio de sesión con SRP.
Inicia sesión y aquí estarán sus propios números. El juguete se puede probar ya mismo.</translation>
    </message>
</context>
<context>
    <name>SrpStepsModel</name>
    <message>
        <source>Value</source>
        <extracomment>ui/theatre/srp_steps.py</extracomment>
        <translation>Valor</translation>
    </message>
    <message>
        <source>{dots}  hidden</source>
        <extracomment>ui/theatre/srp_steps.py</extracomment>
        <translation>{dots}  oculto</translation>
    </message>
</context>
<context>
    <name>SrpToyPart</name>
    <message>
        <source>A toy: it protects nothing. N is 47, and hashes are sums. Never type a real password.</source>
        <extracomment>ui/theatre/srp_toy_part.py</extracomment>
        <translation>Un juguete: no protege nada. N es 47, y los hashes son sumas. Nunca escribas una contraseña real.</translation>
    </message>
    <message>
        <source>A word of 1 to {most} letters is needed.</source>
        <extracomment>ui/theatre/srp_toy_part.py</extracomment>
        <translation>Hace falta una palabra de 1 a {most} letras.</translation>
    </message>
    <message>
        <source>Another password, and both sides come to S = {app} all the same: among 47 numbers that happens by chance.</source>
        <extracomment>ui/theatre/srp_toy_part.py</extracomment>
        <translation>Otra contraseña, y aun así ambas partes llegan a S = {app}: entre 47 números eso ocurre por casualidad.</translation>
    </message>
    <message>
        <source>Both sides come to S = {app}, which neither sent: the password was right.</source>
        <extracomment>ui/theatre/srp_toy_part.py</extracomment>
        <translation>Ambas partes llegan a S = {app}, que ninguna envió: la contraseña era correcta.</translation>
    </message>
    <message>
        <source>Registered</source>
        <extracomment>ui/theatre/srp_toy_part.py</extracomment>
        <translation>Registrada</translation>
    </message>
    <message>
        <source>Salt</source>
        <extracomment>ui/theatre/srp_toy_part.py</extracomment>
        <translation>Sal</translation>
    </message>
    <message>
        <source>The app comes to S = {app}, Cognito to S = {cognito}: they differ, and the sign-in is refused.</source>
        <extracomment>ui/theatre/srp_toy_part.py</extracomment>
        <translation>La app llega a S = {app}, Cognito a S = {cognito}: difieren, y el inicio de sesión se rechaza.</translation>
    </message>
    <message>
        <source>The password of the registration. Any word will do.</source>
        <extracomment>ui/theatre/srp_toy_part.py</extracomment>
        <translation>La contraseña del registro. Sirve cualquier palabra.</translation>
    </message>
    <message>
        <source>The password of this sign-in.</source>
        <extracomment>ui/theatre/srp_toy_part.py</extracomment>
        <translation>La contraseña de este inicio de sesión.</translation>
    </message>
    <message>
        <source>The salt is a whole number from 0 to {most}.</source>
        <extracomment>ui/theatre/srp_toy_part.py</extracomment>
        <translation>La sal es un número entero de 0 a {most}.</translation>
    </message>
    <message>
        <source>Typed</source>
        <extracomment>ui/theatre/srp_toy_part.py</extracomment>
        <translation>Escrita</translation>
    </message>
    <message>
        <source>With these numbers B or u comes to 0. Both sides must refuse that (RFC 5054): take another a or b.</source>
        <extracomment>ui/theatre/srp_toy_part.py</extracomment>
        <translation>Con estos números, B o u resulta 0. Ambas partes deben rechazarlo (RFC 5054): toma otra a o b.</translation>
    </message>
    <message>
        <source>a and b are whole numbers from 1 to {most}.</source>
        <extracomment>ui/theatre/srp_toy_part.py</extracomment>
        <translation>a y b son números enteros de 1 a {most}.</translation>
    </message>
</context>
<context>
    <name>SrpView</name>
    <message>
        <source>Eavesdropper</source>
        <extracomment>ui/theatre/srp_parts.py</extracomment>
        <translation>Espía</translation>
    </message>
    <message>
        <source>Not live: the sign-in of the recording.</source>
        <extracomment>ui/theatre/srp_view.py</extracomment>
        <translation>Grabación: el inicio de sesión que hay en ella.</translation>
    </message>
    <message>
        <source>Parts of the explanation</source>
        <extracomment>ui/theatre/srp_view.py</extracomment>
        <translation>Partes de la explicación</translation>
    </message>
    <message>
        <source>Toy</source>
        <extracomment>ui/theatre/srp_parts.py</extracomment>
        <translation>Juguete</translation>
    </message>
    <message>
        <source>Your sign-in</source>
        <extracomment>ui/theatre/srp_parts.py</extracomment>
        <translation>Tu inicio de sesión</translation>
    </message>
</context>
<context>
    <name>SrpWalk</name>
    <message>
        <source>The chosen value explained</source>
        <extracomment>ui/theatre/srp_walk.py</extracomment>
        <translation>El valor elegido, explicado</translation>
    </message>
    <message>
        <source>The values, and who knows them</source>
        <extracomment>ui/theatre/srp_walk.py</extracomment>
        <translation>Los valores, y quién los conoce</translation>
    </message>
</context>
<context>
    <name>SrpWords</name>
    <message>
        <source>16 bytes made of the secret by HKDF (RFC 5869), with u as its salt. The text is Cognito&apos;s own.</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>16 bytes hechos del secreto con HKDF (RFC 5869), con u como sal. El texto es propio de Cognito.</translation>
    </message>
    <message>
        <source>A hash of A and B. Both sides work it out: it ties the secret to the numbers of this sign-in.</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>Un hash de A y B. Lo calculan ambas partes: ata el secreto a los números de este inicio de sesión.</translation>
    </message>
    <message>
        <source>A hash of N and g. It keeps somebody who plays the server from testing two guesses of a password in one sign-in.</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>Un hash de N y g. Impide que alguien que se hace pasar por el servidor pruebe dos contraseñas supuestas en un mismo inicio de sesión.</translation>
    </message>
    <message>
        <source>A random number of 256 bits, made up by the app for this sign-in alone.</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>Un número aleatorio de 256 bits, que la app inventa solo para este inicio de sesión.</translation>
    </message>
    <message>
        <source>A random number, made up by Cognito for this sign-in alone.</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>Un número aleatorio, que Cognito inventa solo para este inicio de sesión.</translation>
    </message>
    <message>
        <source>A sealed note from Cognito to itself. The app cannot read it and hands it back unchanged, so that Cognito need not remember the sign-in meanwhile.</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>Una nota sellada de Cognito para sí mismo. La app no puede leerla y la devuelve sin cambios, para que Cognito no tenga que recordar el inicio de sesión entretanto.</translation>
    </message>
    <message>
        <source>App</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>App</translation>
    </message>
    <message>
        <source>Begins with A·vᵘ, which is g to the same a + u·x; and raises it to b. The same number, if the password was the same.</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>Empieza con A·vᵘ, que es g elevado al mismo a + u·x, y lo eleva a b. El mismo número, si la contraseña era la misma.</translation>
    </message>
    <message>
        <source>Cognito</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>Cognito</translation>
    </message>
    <message>
        <source>Cognito does not know it</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>Cognito no lo conoce</translation>
    </message>
    <message>
        <source>Cognito knows it</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>Cognito lo conoce</translation>
    </message>
    <message>
        <source>Cognito&apos;s public number</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>El número público de Cognito</translation>
    </message>
    <message>
        <source>Cognito&apos;s secret number</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>El número secreto de Cognito</translation>
    </message>
    <message>
        <source>Everybody who reads along knows it.</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>Lo conoce todo el que lee lo que pasa.</translation>
    </message>
    <message>
        <source>Hidden: it never left Cognito. This app does not know it either.</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>Oculto: nunca salió de Cognito. Esta app tampoco lo conoce.</translation>
    </message>
    <message>
        <source>Hidden: neither side sent it, and the app lets go of it when the sign-in is over.</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>Oculto: ninguna parte lo envió, y la app se desprende de él cuando termina el inicio de sesión.</translation>
    </message>
    <message>
        <source>Hidden: the sign-in did not send it, and the app lets go of it when it is over.</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>Oculto: el inicio de sesión no lo envió, y la app se desprende de él cuando termina.</translation>
    </message>
    <message>
        <source>InitiateAuth: the app begins</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>InitiateAuth: empieza la app</translation>
    </message>
    <message>
        <source>It goes into x, and nowhere else.</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>Entra en x, y en ningún otro sitio.</translation>
    </message>
    <message>
        <source>Its powers run through every number from 1 to 46 before they repeat.</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>Sus potencias recorren todos los números de 1 a 46 antes de repetirse.</translation>
    </message>
    <message>
        <source>Known beforehand</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>Conocido de antemano</translation>
    </message>
    <message>
        <source>Nobody sends it, and everybody who reads along can work it out.</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>Nadie lo envía, y todo el que lee lo que pasa puede calcularlo.</translation>
    </message>
    <message>
        <source>Of every number below only the remainder on division by 47 is kept. The real one has 3,072 bits.</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>De cada número de abajo solo se conserva el resto de dividir entre 47. El de verdad tiene 3072 bits.</translation>
    </message>
    <message>
        <source>Of every number below only the remainder on division by N is kept. The prime of RFC 3526 and RFC 5054, the same for every pool.</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>De cada número de abajo solo se conserva el resto de dividir entre N. El primo de RFC 3526 y RFC 5054, el mismo para todos los pools.</translation>
    </message>
    <message>
        <source>Only Cognito knows it.</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>Solo lo conoce Cognito.</translation>
    </message>
    <message>
        <source>Only this side knows it: you and the app.</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>Solo lo conoce este lado: tú y la app.</translation>
    </message>
    <message>
        <source>Only this side knows it: you and the app. Cognito did for a moment, when the password was set.</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>Solo lo conoce este lado: tú y la app. Cognito lo conoció un momento, cuando se puso la contraseña.</translation>
    </message>
    <message>
        <source>PASSWORD_VERIFIER: Cognito answers</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>PASSWORD_VERIFIER: responde Cognito</translation>
    </message>
    <message>
        <source>Random in earnest, of 256 bits; here yours to choose.</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>En serio sería aleatorio, de 256 bits; aquí lo eliges tú.</translation>
    </message>
    <message>
        <source>Random in earnest; here yours to choose.</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>En serio sería aleatorio; aquí lo eliges tú.</translation>
    </message>
    <message>
        <source>Random, chosen when the password was set. Two people with one password have different verifiers, and no table of guesses made beforehand fits.</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>Aleatoria, elegida al poner la contraseña. Dos personas con la misma contraseña tienen verificadores distintos, y no sirve ninguna tabla de contraseñas supuestas hecha de antemano.</translation>
    </message>
    <message>
        <source>RespondToAuthChallenge: the proof</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>RespondToAuthChallenge: la prueba</translation>
    </message>
    <message>
        <source>Sent first, with the user name.</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>Se envía primero, con el nombre de usuario.</translation>
    </message>
    <message>
        <source>Sent first, with the user name. From a to A is quick. From A to a is the discrete logarithm, and with numbers of this size nobody knows a way that comes to an end.</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>Se envía primero, con el nombre de usuario. De a a A se llega rápido. De A a a está el logaritmo discreto, y con números de este tamaño nadie conoce un camino que llegue al final.</translation>
    </message>
    <message>
        <source>Shows that the app has the key. Cognito works out the same with its own; where both are equal, the password was right, and the tokens come back. RFC 2945 makes its proof in another way.</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>Muestra que la app tiene la clave. Cognito calcula lo mismo con la suya; si ambas son iguales, la contraseña era correcta, y vuelven los tokens. RFC 2945 hace su prueba de otra manera.</translation>
    </message>
    <message>
        <source>Simply 3. The real one is a hash of N and g.</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>Simplemente 3. El de verdad es un hash de N y g.</translation>
    </message>
    <message>
        <source>Since the password was set</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>Desde que se puso la contraseña</translation>
    </message>
    <message>
        <source>Takes k·gˣ away from B. If the password is the one of the verifier, v = gˣ, and gᵇ is left. That is raised to a + u·x.</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>Le quita k·gˣ a B. Si la contraseña es la del verificador, v = gˣ, y queda gᵇ. Eso se eleva a a + u·x.</translation>
    </message>
    <message>
        <source>The app and Cognito know it, each from its own way there; nobody else.</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>Lo conocen la app y Cognito, cada uno por su propio camino; nadie más.</translation>
    </message>
    <message>
        <source>The number that is raised to the secret ones. The same for every pool.</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>El número que se eleva a los secretos. El mismo para todos los pools.</translation>
    </message>
    <message>
        <source>The places of the letters in Unicode, added up with the salt. The real one is a hash that nobody can turn round; with a sum anybody can.</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>Las posiciones de las letras en Unicode, sumadas con la sal. El de verdad es un hash que nadie puede invertir; con una suma puede cualquiera.</translation>
    </message>
    <message>
        <source>The pool&apos;s own name for the user. This one goes into x and into the proof, whatever was typed to sign in.</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>El nombre propio del pool para el usuario. Este entra en x y en la prueba, se escribiera lo que se escribiera al iniciar sesión.</translation>
    </message>
    <message>
        <source>The sum of A and B. The real one is a hash of both.</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>La suma de A y B. El de verdad es un hash de ambos.</translation>
    </message>
    <message>
        <source>The verifier, with a random power added to it: who does not know b cannot tell what v is.</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>El verificador, con una potencia aleatoria sumada: quien no conoce b no puede saber cuál es v.</translation>
    </message>
    <message>
        <source>Two hashes in a row. Nobody without the password can work it out.</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>Dos hashes seguidos. Nadie sin la contraseña puede calcularlo.</translation>
    </message>
    <message>
        <source>Type another one here, and see where the two sides part.</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>Escribe otra aquí y mira dónde se separan las dos partes.</translation>
    </message>
    <message>
        <source>What Cognito keeps in place of the password, and worked out when that was set. From the password to v is one step; nobody knows a way back.</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>Lo que Cognito guarda en lugar de la contraseña, y calculó cuando se puso. De la contraseña a v hay un paso; nadie conoce el camino de vuelta.</translation>
    </message>
    <message>
        <source>What Cognito made the verifier of. Choose any word, only not a real password.</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>De lo que Cognito hizo el verificador. Elige cualquier palabra, pero no una contraseña real.</translation>
    </message>
    <message>
        <source>What follows the underscore in the pool id. It goes into x and into the proof, so that both are good for this pool alone.</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>Lo que sigue al guion bajo en el id. del pool. Entra en x y en la prueba, para que ambas valgan solo para este pool.</translation>
    </message>
    <message>
        <source>When the proof was made: in English and UTC, whatever the computer&apos;s language.</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>Cuándo se hizo la prueba: en inglés y UTC, sea cual sea el idioma del equipo.</translation>
    </message>
    <message>
        <source>Wire</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>Red</translation>
    </message>
    <message>
        <source>Worked out anew from what is typed at this sign-in.</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>Calculado de nuevo con lo que se escribe en este inicio de sesión.</translation>
    </message>
    <message>
        <source>Worked out on each side, and not sent</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>Calculado en cada lado, y no enviado</translation>
    </message>
    <message>
        <source>a colon</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>dos puntos</translation>
    </message>
    <message>
        <source>a text of Cognito&apos;s own</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>un texto propio de Cognito</translation>
    </message>
    <message>
        <source>it is not on the wire</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>no pasa por la red</translation>
    </message>
    <message>
        <source>that password as a number</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>esa contraseña como número</translation>
    </message>
    <message>
        <source>the app does not know it</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>la app no lo conoce</translation>
    </message>
    <message>
        <source>the app knows it</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>la app lo conoce</translation>
    </message>
    <message>
        <source>the app&apos;s public number</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>el número público de la app</translation>
    </message>
    <message>
        <source>the app&apos;s secret number</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>el número secreto de la app</translation>
    </message>
    <message>
        <source>the generator</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>el generador</translation>
    </message>
    <message>
        <source>the key</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>la clave</translation>
    </message>
    <message>
        <source>the modulus, a prime</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>el módulo, un primo</translation>
    </message>
    <message>
        <source>the multiplier</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>el multiplicador</translation>
    </message>
    <message>
        <source>the password as a number</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>la contraseña como número</translation>
    </message>
    <message>
        <source>the password of the registration</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>la contraseña del registro</translation>
    </message>
    <message>
        <source>the password that is typed</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>la contraseña que se escribe</translation>
    </message>
    <message>
        <source>the pool&apos;s name</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>el nombre del pool</translation>
    </message>
    <message>
        <source>the proof</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>la prueba</translation>
    </message>
    <message>
        <source>the salt</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>la sal</translation>
    </message>
    <message>
        <source>the scrambling parameter</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>el parámetro de mezcla</translation>
    </message>
    <message>
        <source>the secret</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>el secreto</translation>
    </message>
    <message>
        <source>the secret block</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>el bloque secreto</translation>
    </message>
    <message>
        <source>the secret, Cognito&apos;s way</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>el secreto, por el camino de Cognito</translation>
    </message>
    <message>
        <source>the secret, the app&apos;s way</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>el secreto, por el camino de la app</translation>
    </message>
    <message>
        <source>the timestamp</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>la marca de tiempo</translation>
    </message>
    <message>
        <source>the user&apos;s id</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>el id. del usuario</translation>
    </message>
    <message>
        <source>the verifier</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>el verificador</translation>
    </message>
    <message>
        <source>whoever reads the wire knows it</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>quien lee la red lo conoce</translation>
    </message>
    <message>
        <source>your password</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>tu contraseña</translation>
    </message>
</context>
<context>
    <name>Stack</name>
    <message>
        <source>All of its resources are there.</source>
        <extracomment>ui/stack/words.py</extracomment>
        <translation>Todos sus recursos están ahí.</translation>
    </message>
    <message>
        <source>As before the update</source>
        <extracomment>ui/stack/words.py</extracomment>
        <translation>Como antes de actualizar</translation>
    </message>
    <message>
        <source>Being deleted</source>
        <extracomment>ui/stack/words.py</extracomment>
        <translation>Eliminándose</translation>
    </message>
    <message>
        <source>Being made</source>
        <extracomment>ui/stack/words.py</extracomment>
        <translation>Creándose</translation>
    </message>
    <message>
        <source>Being undone</source>
        <extracomment>ui/stack/words.py</extracomment>
        <translation>Deshaciéndose</translation>
    </message>
    <message>
        <source>Being updated</source>
        <extracomment>ui/stack/words.py</extracomment>
        <translation>Actualizándose</translation>
    </message>
    <message>
        <source>CloudFormation gave up half-way. Delete the stack, and launch it anew.</source>
        <extracomment>ui/stack/words.py</extracomment>
        <translation>CloudFormation se rindió a medio camino. Elimina la pila y lánzala de nuevo.</translation>
    </message>
    <message>
        <source>Deleted</source>
        <extracomment>ui/stack/words.py</extracomment>
        <translation>Eliminada</translation>
    </message>
    <message>
        <source>Failed, and undone</source>
        <extracomment>ui/stack/words.py</extracomment>
        <translation>Falló y se deshizo</translation>
    </message>
    <message>
        <source>Not made yet</source>
        <extracomment>ui/stack/words.py</extracomment>
        <translation>Aún sin crear</translation>
    </message>
    <message>
        <source>Nothing works in it, and its name is taken until it is deleted.</source>
        <extracomment>ui/stack/words.py</extracomment>
        <translation>Nada funciona en ella, y su nombre está ocupado hasta que se elimine.</translation>
    </message>
    <message>
        <source>Only a preview was made of it. There is nothing in it.</source>
        <extracomment>ui/stack/words.py</extracomment>
        <translation>Solo se hizo una vista previa de ella. No contiene nada.</translation>
    </message>
    <message>
        <source>Ready</source>
        <extracomment>ui/stack/words.py</extracomment>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Something failed, and CloudFormation removes what was made so far.</source>
        <extracomment>ui/stack/words.py</extracomment>
        <translation>Algo falló, y CloudFormation quita lo que se había creado hasta ahora.</translation>
    </message>
    <message>
        <source>Stuck</source>
        <extracomment>ui/stack/words.py</extracomment>
        <translation>Atascada</translation>
    </message>
    <message>
        <source>The stack is gone.</source>
        <extracomment>ui/stack/words.py</extracomment>
        <translation>La pila ya no existe.</translation>
    </message>
    <message>
        <source>The update failed and was undone. The stack works as it did before.</source>
        <extracomment>ui/stack/words.py</extracomment>
        <translation>La actualización falló y se deshizo. La pila funciona como antes.</translation>
    </message>
    <message>
        <source>You may close the app: the stack goes on without it, and is found again.</source>
        <extracomment>ui/stack/words.py</extracomment>
        <translation>Puedes cerrar la app: la pila sigue sin ella, y luego se vuelve a encontrar.</translation>
    </message>
    <message>
        <source>being deleted</source>
        <extracomment>ui/stack/words.py</extracomment>
        <translation>eliminándose</translation>
    </message>
    <message>
        <source>being made</source>
        <extracomment>ui/stack/words.py</extracomment>
        <translation>creándose</translation>
    </message>
    <message>
        <source>being undone</source>
        <extracomment>ui/stack/words.py</extracomment>
        <translation>deshaciéndose</translation>
    </message>
    <message>
        <source>being updated</source>
        <extracomment>ui/stack/words.py</extracomment>
        <translation>actualizándose</translation>
    </message>
    <message>
        <source>deleted</source>
        <extracomment>ui/stack/words.py</extracomment>
        <translation>eliminado</translation>
    </message>
    <message>
        <source>kept</source>
        <extracomment>ui/stack/words.py</extracomment>
        <translation>conservado</translation>
    </message>
    <message>
        <source>made</source>
        <extracomment>ui/stack/words.py</extracomment>
        <translation>creado</translation>
    </message>
    <message>
        <source>not deleted</source>
        <extracomment>ui/stack/words.py</extracomment>
        <translation>no eliminado</translation>
    </message>
    <message>
        <source>not made</source>
        <extracomment>ui/stack/words.py</extracomment>
        <translation>no creado</translation>
    </message>
    <message>
        <source>not undone</source>
        <extracomment>ui/stack/words.py</extracomment>
        <translation>no deshecho</translation>
    </message>
    <message>
        <source>not updated</source>
        <extracomment>ui/stack/words.py</extracomment>
        <translation>no actualizado</translation>
    </message>
    <message>
        <source>previewed</source>
        <extracomment>ui/stack/words.py</extracomment>
        <translation>en vista previa</translation>
    </message>
    <message>
        <source>tidying up</source>
        <extracomment>ui/stack/words.py</extracomment>
        <translation>limpiando</translation>
    </message>
    <message>
        <source>undone</source>
        <extracomment>ui/stack/words.py</extracomment>
        <translation>deshecho</translation>
    </message>
    <message>
        <source>update being undone</source>
        <extracomment>ui/stack/words.py</extracomment>
        <translation>deshaciendo la actualización</translation>
    </message>
    <message>
        <source>update not undone</source>
        <extracomment>ui/stack/words.py</extracomment>
        <translation>actualización no deshecha</translation>
    </message>
    <message>
        <source>update undone</source>
        <extracomment>ui/stack/words.py</extracomment>
        <translation>actualización deshecha</translation>
    </message>
    <message>
        <source>updated</source>
        <extracomment>ui/stack/words.py</extracomment>
        <translation>actualizado</translation>
    </message>
</context>
<context>
    <name>StackPage</name>
    <message>
        <source>Account</source>
        <extracomment>ui/stack/page.py</extracomment>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Bucket</source>
        <extracomment>ui/stack/page.py</extracomment>
        <translation>Bucket</translation>
    </message>
    <message>
        <source>CloudFormation makes the workshop&apos;s user pool in your AWS account.</source>
        <extracomment>ui/stack/page.py</extracomment>
        <translation>CloudFormation crea el pool de usuarios del taller en tu cuenta de AWS.</translation>
    </message>
    <message>
        <source>Launch the stack</source>
        <extracomment>ui/stack/page.py</extracomment>
        <translation>Lanzar la pila</translation>
    </message>
    <message>
        <source>Review</source>
        <extracomment>ui/stack/page.py</extracomment>
        <translation>Repaso</translation>
    </message>
    <message>
        <source>Stack</source>
        <extracomment>ui/stack/page.py</extracomment>
        <translation>Pila</translation>
    </message>
</context>
<context>
    <name>StackPart</name>
    <message>
        <source>Launch another stack…</source>
        <extracomment>ui/stack/stack_part.py</extracomment>
        <translation>Lanzar otra pila…</translation>
    </message>
</context>
<context>
    <name>StackView</name>
    <message>
        <source>Go on</source>
        <extracomment>ui/stack/stack_view.py</extracomment>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>In {region}, in the account {account}</source>
        <extracomment>ui/stack/stack_view.py</extracomment>
        <translation>En {region}, en la cuenta {account}</translation>
    </message>
    <message>
        <source>Look again</source>
        <extracomment>ui/stack/stack_view.py</extracomment>
        <translation>Mirar otra vez</translation>
    </message>
    <message>
        <source>Nothing: all that the stack made is gone.</source>
        <extracomment>ui/stack/stack_view.py</extracomment>
        <translation>Nada: todo lo que creó la pila ha desaparecido.</translation>
    </message>
    <message>
        <source>Open this pool</source>
        <extracomment>ui/stack/stack_view.py</extracomment>
        <translation>Abrir este pool</translation>
    </message>
    <message>
        <source>What remains</source>
        <extracomment>ui/stack/stack_view.py</extracomment>
        <translation>Lo que queda</translation>
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
        <translation>El mensaje que se envió</translation>
    </message>
</context>
<context>
    <name>StepStrip</name>
    <message>
        <source>Step {number} of {count}: {name}</source>
        <extracomment>ui/stack/step_strip.py</extracomment>
        <translation>Paso {number} de {count}: {name}</translation>
    </message>
    <message>
        <source>Steps</source>
        <extracomment>ui/stack/step_strip.py</extracomment>
        <translation>Pasos</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>An API would accept this token</source>
        <extracomment>ui/inspector/summary.py</extracomment>
        <translation>Una API aceptaría este token</translation>
    </message>
    <message>
        <source>An API would refuse this token</source>
        <extracomment>ui/inspector/summary.py</extracomment>
        <translation>Una API rechazaría este token</translation>
    </message>
    <message>
        <source>An API would refuse this token by now</source>
        <extracomment>ui/inspector/summary.py</extracomment>
        <translation>Una API ya rechazaría este token</translation>
    </message>
    <message>
        <source>Checking…</source>
        <extracomment>ui/inspector/summary.py</extracomment>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>Expired {0} ago</source>
        <extracomment>ui/inspector/summary.py</extracomment>
        <translation>Caducó hace {0}</translation>
    </message>
    <message>
        <source>Expires in {0}</source>
        <extracomment>ui/inspector/summary.py</extracomment>
        <translation>Caduca en {0}</translation>
    </message>
    <message>
        <source>Failed: {0}</source>
        <extracomment>ui/inspector/summary.py</extracomment>
        <translation>No pasó: {0}</translation>
    </message>
    <message>
        <source>It has {0} characters. API Gateway takes headers of {1} bytes at most.</source>
        <extracomment>ui/inspector/summary.py</extracomment>
        <translation>Tiene {0} caracteres. API Gateway acepta cabeceras de {1} bytes como máximo.</translation>
    </message>
    <message>
        <source>It passed every check, and has expired since.</source>
        <extracomment>ui/inspector/summary.py</extracomment>
        <translation>Pasó todas las comprobaciones, y ha caducado desde entonces.</translation>
    </message>
    <message>
        <source>Looking for a token in it…</source>
        <extracomment>ui/inspector/summary.py</extracomment>
        <translation>Buscando un token ahí…</translation>
    </message>
    <message>
        <source>Not every check could be made</source>
        <extracomment>ui/inspector/summary.py</extracomment>
        <translation>No se pudieron hacer todas las comprobaciones</translation>
    </message>
    <message>
        <source>Time left</source>
        <extracomment>ui/inspector/summary.py</extracomment>
        <translation>Tiempo restante</translation>
    </message>
    <message>
        <source>Unknown: {0}</source>
        <extracomment>ui/inspector/summary.py</extracomment>
        <translation>Desconocido: {0}</translation>
    </message>
    <message>
        <source>Why</source>
        <extracomment>ui/inspector/summary.py</extracomment>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Would an API accept this token?</source>
        <extracomment>ui/inspector/summary.py</extracomment>
        <translation>¿Aceptaría una API este token?</translation>
    </message>
</context>
<context>
    <name>TheatrePanel</name>
    <message>
        <source>SRP explained</source>
        <extracomment>ui/theatre/views.py</extracomment>
        <translation>SRP explicado</translation>
    </message>
    <message>
        <source>Sequence</source>
        <extracomment>ui/theatre/views.py</extracomment>
        <translation>Secuencia</translation>
    </message>
    <message>
        <source>Views of the protocol</source>
        <extracomment>ui/theatre/panel.py</extracomment>
        <translation>Vistas del protocolo</translation>
    </message>
</context>
<context>
    <name>TimelineModel</name>
    <message>
        <source>Resource</source>
        <extracomment>ui/stack/timeline.py</extracomment>
        <translation>Recurso</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>ui/stack/timeline.py</extracomment>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>ui/stack/timeline.py</extracomment>
        <translation>Hora</translation>
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
        <translation>Recursos de la pila</translation>
    </message>
</context>
<context>
    <name>TokenCards</name>
    <message>
        <source>API Gateway&apos;s authorizer checks the token, as the inspector does, and hands its claims to the function behind it. These say who calls:</source>
        <extracomment>ui/ride/token_cards.py</extracomment>
        <translation>El autorizador de API Gateway comprueba el token, como el inspector, y entrega sus claims a la función que hay detrás. Estos dicen quién llama:</translation>
    </message>
    <message>
        <source>Copied</source>
        <extracomment>ui/ride/token_cards.py</extracomment>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>ui/ride/token_cards.py</extracomment>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Hide</source>
        <extracomment>ui/ride/token_cards.py</extracomment>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>ID token</source>
        <extracomment>ui/ride/token_cards.py</extracomment>
        <translation>Token de ID</translation>
    </message>
    <message>
        <source>Reveal</source>
        <extracomment>ui/ride/token_cards.py</extracomment>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>The request&apos;s header</source>
        <extracomment>ui/ride/token_cards.py</extracomment>
        <translation>La cabecera de la petición</translation>
    </message>
    <message>
        <source>What the API would be told</source>
        <extracomment>ui/ride/token_cards.py</extracomment>
        <translation>Lo que se le diría a la API</translation>
    </message>
    <message>
        <source>Whoever holds this token is you until it expires. Paste it with care.</source>
        <extracomment>ui/ride/token_cards.py</extracomment>
        <translation>Quien tenga este token pasa por ti hasta que caduque. Cuidado con dónde lo pegas.</translation>
    </message>
    <message>
        <source>Your ID token</source>
        <extracomment>ui/ride/token_cards.py</extracomment>
        <translation>Tu token de ID</translation>
    </message>
    <message>
        <source>{dots} ({count} characters)</source>
        <extracomment>ui/ride/token_cards.py</extracomment>
        <translation>{dots} ({count} caracteres)</translation>
    </message>
</context>
<context>
    <name>TokenField</name>
    <message>
        <source>Paste an ID or access token, an Authorization header, or an address that carries one; or drop a file. It stays on this machine.</source>
        <extracomment>ui/inspector/token_paste.py</extracomment>
        <translation>Pega un token de ID o de acceso, una cabecera Authorization o una dirección que lleve uno; o suelta un archivo. Se queda en esta máquina.</translation>
    </message>
    <message>
        <source>Token to check</source>
        <extracomment>ui/inspector/token_paste.py</extracomment>
        <translation>Token que comprobar</translation>
    </message>
</context>
<context>
    <name>TokenPaste</name>
    <message>
        <source>Found among other text.</source>
        <extracomment>ui/inspector/token_paste.py</extracomment>
        <translation>Encontrado entre otro texto.</translation>
    </message>
    <message>
        <source>Removed: {what}.</source>
        <extracomment>ui/inspector/token_paste.py</extracomment>
        <translation>Quitado: {what}.</translation>
    </message>
    <message>
        <source>Take {name} instead</source>
        <extracomment>ui/inspector/token_paste.py</extracomment>
        <translation>Tomar {name} en su lugar</translation>
    </message>
    <message>
        <source>Taken from a line that sets {name}.</source>
        <extracomment>ui/inspector/token_paste.py</extracomment>
        <translation>Tomado de una línea que define {name}.</translation>
    </message>
    <message>
        <source>Taken from an address: its {name}.</source>
        <extracomment>ui/inspector/token_paste.py</extracomment>
        <translation>Tomado de una dirección: su {name}.</translation>
    </message>
    <message>
        <source>Taken from an answer: its {name}.</source>
        <extracomment>ui/inspector/token_paste.py</extracomment>
        <translation>Tomado de una respuesta: su {name}.</translation>
    </message>
    <message>
        <source>Taken from the Authorization header.</source>
        <extracomment>ui/inspector/token_paste.py</extracomment>
        <translation>Tomado de la cabecera Authorization.</translation>
    </message>
    <message>
        <source>Taken from the cookie {name}.</source>
        <extracomment>ui/inspector/token_paste.py</extracomment>
        <translation>Tomado de la cookie {name}.</translation>
    </message>
    <message>
        <source>Taken from what a browser keeps: its {name}.</source>
        <extracomment>ui/inspector/token_paste.py</extracomment>
        <translation>Tomado de lo que guarda un navegador: su {name}.</translation>
    </message>
    <message>
        <source>The token itself.</source>
        <extracomment>ui/inspector/token_paste.py</extracomment>
        <translation>El propio token.</translation>
    </message>
    <message>
        <source>What was understood</source>
        <extracomment>ui/inspector/token_paste.py</extracomment>
        <translation>Lo que se entendió</translation>
    </message>
    <message>
        <source>a second “Bearer”</source>
        <extracomment>ui/inspector/token_paste.py</extracomment>
        <translation>un segundo «Bearer»</translation>
    </message>
    <message>
        <source>blanks</source>
        <extracomment>ui/inspector/token_paste.py</extracomment>
        <translation>espacios</translation>
    </message>
    <message>
        <source>characters that can&apos;t be seen</source>
        <extracomment>ui/inspector/token_paste.py</extracomment>
        <translation>caracteres invisibles</translation>
    </message>
    <message>
        <source>line breaks</source>
        <extracomment>ui/inspector/token_paste.py</extracomment>
        <translation>saltos de línea</translation>
    </message>
    <message>
        <source>quotation marks</source>
        <extracomment>ui/inspector/token_paste.py</extracomment>
        <translation>comillas</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <extracomment>ui/inspector/token_paste.py</extracomment>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <source>“&gt;” at the beginnings of lines</source>
        <extracomment>ui/inspector/token_paste.py</extracomment>
        <translation>«&gt;» al principio de las líneas</translation>
    </message>
    <message>
        <source>“\” at the ends of lines</source>
        <extracomment>ui/inspector/token_paste.py</extracomment>
        <translation>«\» al final de las líneas</translation>
    </message>
</context>
<context>
    <name>TokenText</name>
    <message>
        <source>The token&apos;s text</source>
        <extracomment>ui/inspector/raw_view.py</extracomment>
        <translation>El texto del token</translation>
    </message>
</context>
<context>
    <name>TokensCard</name>
    <message>
        <source>0 to 60 seconds.</source>
        <extracomment>ui/local_pool/client_cards.py</extracomment>
        <translation>De 0 a 60 segundos.</translation>
    </message>
    <message>
        <source>1 hour to {days} days.</source>
        <extracomment>ui/local_pool/client_cards.py</extracomment>
        <translation>De 1 hora a {days} días.</translation>
    </message>
    <message>
        <source>5 minutes to 1 day.</source>
        <extracomment>ui/local_pool/client_cards.py</extracomment>
        <translation>De 5 minutos a 1 día.</translation>
    </message>
    <message>
        <source>Access token lives</source>
        <extracomment>ui/local_pool/client_cards.py</extracomment>
        <translation>Vida del token de acceso</translation>
    </message>
    <message>
        <source>After that it no longer proves who somebody is.</source>
        <extracomment>ui/local_pool/client_cards.py</extracomment>
        <translation>Después ya no demuestra quién es alguien.</translation>
    </message>
    <message>
        <source>After that people sign in again.</source>
        <extracomment>ui/local_pool/client_cards.py</extracomment>
        <translation>Después hay que volver a iniciar sesión.</translation>
    </message>
    <message>
        <source>After that the app has to refresh before it can ask for anything.</source>
        <extracomment>ui/local_pool/client_cards.py</extracomment>
        <translation>Después la app tiene que actualizarlo antes de poder pedir nada.</translation>
    </message>
    <message>
        <source>Each refresh brings a new refresh token, and the old one dies. It then goes by GetTokensFromRefreshToken only.</source>
        <extracomment>ui/local_pool/client_cards.py</extracomment>
        <translation>Cada actualización trae un token de actualización nuevo, y el anterior muere. Entonces solo se hace con GetTokensFromRefreshToken.</translation>
    </message>
    <message>
        <source>Grace of a rotated token</source>
        <extracomment>ui/local_pool/client_cards.py</extracomment>
        <translation>Periodo de gracia tras rotar</translation>
    </message>
    <message>
        <source>How long the old one still works, for an answer that got lost.</source>
        <extracomment>ui/local_pool/client_cards.py</extracomment>
        <translation>Cuánto tiempo sigue funcionando el anterior, por si se pierde una respuesta.</translation>
    </message>
    <message>
        <source>ID token lives</source>
        <extracomment>ui/local_pool/client_cards.py</extracomment>
        <translation>Vida del token de ID</translation>
    </message>
    <message>
        <source>Refresh token lives</source>
        <extracomment>ui/local_pool/client_cards.py</extracomment>
        <translation>Vida del token de actualización</translation>
    </message>
    <message>
        <source>Refresh tokens rotate</source>
        <extracomment>ui/local_pool/client_cards.py</extracomment>
        <translation>Rotar los tokens de actualización</translation>
    </message>
    <message>
        <source>Tokens</source>
        <extracomment>ui/local_pool/client_cards.py</extracomment>
        <translation>Tokens</translation>
    </message>
</context>
<context>
    <name>TotpSecret</name>
    <message>
        <source>Copy the secret</source>
        <extracomment>ui/widgets/totp_secret.py</extracomment>
        <translation>Copiar el secreto</translation>
    </message>
    <message>
        <source>QR code with the secret, for an authenticator app</source>
        <extracomment>ui/widgets/totp_secret.py</extracomment>
        <translation>Código QR con el secreto, para una app de autenticación</translation>
    </message>
    <message>
        <source>Secret</source>
        <extracomment>ui/widgets/totp_secret.py</extracomment>
        <translation>Secreto</translation>
    </message>
</context>
<context>
    <name>ToyAttackCard</name>
    <message>
        <source>None fits: he goes on with longer lists.</source>
        <extracomment>ui/theatre/srp_attack_cards.py</extracomment>
        <translation>No encaja ninguna: sigue con listas más largas.</translation>
    </message>
    <message>
        <source>Of the small numbers he has read N = {n}, g = {g}, A = {a}, B = {b} and the salt {salt}. Some a between 1 and {most} has led to A.</source>
        <extracomment>ui/theatre/srp_attack_cards.py</extracomment>
        <translation>De los números pequeños ha leído N = {n}, g = {g}, A = {a}, B = {b} y la sal {salt}. Alguna a entre 1 y {most} ha llevado a A.</translation>
    </message>
    <message>
        <source>The toy gives way</source>
        <extracomment>ui/theatre/srp_attack_cards.py</extracomment>
        <translation>El juguete cede</translation>
    </message>
    <message>
        <source>Try every a</source>
        <extracomment>ui/theatre/srp_attack_cards.py</extracomment>
        <translation>Probar todas las a</translation>
    </message>
    <message>
        <source>{line}  fits</source>
        <extracomment>ui/theatre/srp_attack_cards.py</extracomment>
        <translation>{line}  encaja</translation>
    </message>
    <message>
        <source>{value} is A, so a = {a}: found at try {a}. Now each guess of the password leads to an S, and the proof shows which S was the one.</source>
        <extracomment>ui/theatre/srp_attack_cards.py</extracomment>
        <translation>{value} es A, así que a = {a}: encontrada en el intento {a}. Ahora cada contraseña supuesta lleva a una S, y la prueba muestra cuál S era.</translation>
    </message>
</context>
<context>
    <name>Transport</name>
    <message>
        <source>How fast a replay goes</source>
        <extracomment>ui/theatre/transport.py</extracomment>
        <translation>A qué velocidad va una repetición</translation>
    </message>
    <message numerus="yes">
        <source>Live, {0} steps</source>
        <extracomment>ui/theatre/transport.py</extracomment>
        <translation>
            <numerusform>En vivo, {0} paso</numerusform>
            <numerusform>En vivo, {0} pasos</numerusform>
        </translation>
    </message>
    <message>
        <source>Normal</source>
        <extracomment>ui/theatre/transport.py</extracomment>
        <translation>Normal</translation>
    </message>
    <message>
        <source>One step back (Left)</source>
        <extracomment>ui/theatre/transport.py</extracomment>
        <translation>Un paso atrás (Izquierda)</translation>
    </message>
    <message>
        <source>One step on (Right)</source>
        <extracomment>ui/theatre/transport.py</extracomment>
        <translation>Un paso adelante (Derecha)</translation>
    </message>
    <message>
        <source>Pause (Space)</source>
        <extracomment>ui/theatre/transport.py</extracomment>
        <translation>Pausa (Espacio)</translation>
    </message>
    <message>
        <source>Paused at {0} of {1}</source>
        <extracomment>ui/theatre/transport.py</extracomment>
        <translation>En pausa en {0} de {1}</translation>
    </message>
    <message>
        <source>Play on (Space)</source>
        <extracomment>ui/theatre/transport.py</extracomment>
        <translation>Seguir (Espacio)</translation>
    </message>
    <message>
        <source>Play the last scene again, slowly</source>
        <extracomment>ui/theatre/transport.py</extracomment>
        <translation>Repetir la última escena, despacio</translation>
    </message>
    <message>
        <source>Quick</source>
        <extracomment>ui/theatre/transport.py</extracomment>
        <translation>Rápido</translation>
    </message>
    <message>
        <source>Recording, paused at {0} of {1}</source>
        <extracomment>ui/theatre/transport.py</extracomment>
        <translation>Grabación, en pausa en {0} de {1}</translation>
    </message>
    <message>
        <source>Recording, {0} of {1}</source>
        <extracomment>ui/theatre/transport.py</extracomment>
        <translation>Grabación, {0} de {1}</translation>
    </message>
    <message numerus="yes">
        <source>Recording, {0} steps</source>
        <extracomment>ui/theatre/transport.py</extracomment>
        <translation>
            <numerusform>Grabación, {0} paso</numerusform>
            <numerusform>Grabación, {0} pasos</numerusform>
        </translation>
    </message>
    <message>
        <source>Replay, {0} of {1}</source>
        <extracomment>ui/theatre/transport.py</extracomment>
        <translation>Repetición, {0} de {1}</translation>
    </message>
    <message>
        <source>Slow</source>
        <extracomment>ui/theatre/transport.py</extracomment>
        <translation>Lento</translation>
    </message>
    <message>
        <source>To the first step (Home)</source>
        <extracomment>ui/theatre/transport.py</extracomment>
        <translation>Al primer paso (Inicio)</translation>
    </message>
    <message>
        <source>To the last step (End)</source>
        <extracomment>ui/theatre/transport.py</extracomment>
        <translation>Al último paso (Fin)</translation>
    </message>
    <message>
        <source>Where the play is</source>
        <extracomment>ui/theatre/transport.py</extracomment>
        <translation>Por dónde va la escena</translation>
    </message>
</context>
<context>
    <name>UpdatePart</name>
    <message>
        <source>Discard the preview</source>
        <extracomment>ui/stack/update_part.py</extracomment>
        <translation>Descartar la vista previa</translation>
    </message>
    <message>
        <source>IAM resources may be changed</source>
        <extracomment>ui/stack/update_part.py</extracomment>
        <translation>Pueden cambiar recursos de IAM</translation>
    </message>
    <message>
        <source>Make these changes</source>
        <extracomment>ui/stack/update_part.py</extracomment>
        <translation>Hacer estos cambios</translation>
    </message>
    <message>
        <source>Nothing would change: the stack is already as this template has it.</source>
        <extracomment>ui/stack/update_part.py</extracomment>
        <translation>No cambiaría nada: la pila ya está como la tiene esta plantilla.</translation>
    </message>
    <message>
        <source>Preview an update…</source>
        <extracomment>ui/stack/update_part.py</extracomment>
        <translation>Vista previa de actualización…</translation>
    </message>
    <message>
        <source>Replaced means made anew: what is in {names} now stays behind.</source>
        <extracomment>ui/stack/update_part.py</extracomment>
        <translation>Reemplazado significa hecho de nuevo: lo que ahora hay en {names} se queda atrás.</translation>
    </message>
    <message>
        <source>Show what would change</source>
        <extracomment>ui/stack/update_part.py</extracomment>
        <translation>Mostrar qué cambiaría</translation>
    </message>
    <message>
        <source>Shows what this app&apos;s template, or another bucket, would change. Changes nothing yet.</source>
        <extracomment>ui/stack/update_part.py</extracomment>
        <translation>Muestra lo que cambiaría la plantilla de esta app, u otro bucket. Todavía no cambia nada.</translation>
    </message>
    <message>
        <source>The bucket&apos;s name is missing.</source>
        <extracomment>ui/stack/update_part.py</extracomment>
        <translation>Falta el nombre del bucket.</translation>
    </message>
    <message>
        <source>Tick this first. CloudFormation asks for it even where nothing of IAM&apos;s changes.</source>
        <extracomment>ui/stack/update_part.py</extracomment>
        <translation>Marca esto primero. CloudFormation lo pide incluso donde no cambia nada de IAM.</translation>
    </message>
    <message>
        <source>Website bucket</source>
        <extracomment>ui/stack/update_part.py</extracomment>
        <translation>Bucket del sitio web</translation>
    </message>
    <message>
        <source>What would change</source>
        <extracomment>ui/stack/update_part.py</extracomment>
        <translation>Lo que cambiaría</translation>
    </message>
    <message>
        <source>may be replaced</source>
        <extracomment>ui/stack/update_part.py</extracomment>
        <translation>puede reemplazarse</translation>
    </message>
    <message>
        <source>may change; that shows on the way</source>
        <extracomment>ui/stack/update_part.py</extracomment>
        <translation>puede cambiar; se verá por el camino</translation>
    </message>
    <message>
        <source>will be added</source>
        <extracomment>ui/stack/update_part.py</extracomment>
        <translation>se añadirá</translation>
    </message>
    <message>
        <source>will be changed</source>
        <extracomment>ui/stack/update_part.py</extracomment>
        <translation>se cambiará</translation>
    </message>
    <message>
        <source>will be removed</source>
        <extracomment>ui/stack/update_part.py</extracomment>
        <translation>se quitará</translation>
    </message>
    <message>
        <source>will be replaced</source>
        <extracomment>ui/stack/update_part.py</extracomment>
        <translation>se reemplazará</translation>
    </message>
    <message>
        <source>will be taken in</source>
        <extracomment>ui/stack/update_part.py</extracomment>
        <translation>se incorporará</translation>
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
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Changed</source>
        <extracomment>ui/directory/user_model.py</extracomment>
        <translation>Cambiado</translation>
    </message>
    <message>
        <source>Created</source>
        <extracomment>ui/directory/user_model.py</extracomment>
        <translation>Creado</translation>
    </message>
    <message>
        <source>Enabled</source>
        <extracomment>ui/directory/user_model.py</extracomment>
        <translation>Activado</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>ui/directory/user_model.py</extracomment>
        <translation>Estado</translation>
    </message>
    <message>
        <source>User</source>
        <extracomment>ui/directory/user_model.py</extracomment>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>no</source>
        <extracomment>ui/directory/user_model.py</extracomment>
        <translation>no</translation>
    </message>
    <message>
        <source>not verified</source>
        <extracomment>ui/directory/user_model.py</extracomment>
        <translation>sin verificar</translation>
    </message>
    <message>
        <source>verified</source>
        <extracomment>ui/directory/user_model.py</extracomment>
        <translation>verificada</translation>
    </message>
    <message>
        <source>yes</source>
        <extracomment>ui/directory/user_model.py</extracomment>
        <translation>sí</translation>
    </message>
    <message>
        <source>{status}, disabled</source>
        <extracomment>ui/directory/user_model.py</extracomment>
        <translation>{status}, desactivado</translation>
    </message>
</context>
<context>
    <name>UserTable</name>
    <message>
        <source>59 min ago</source>
        <extracomment>ui/directory/user_table.py</extracomment>
        <translation>hace 59 min</translation>
    </message>
    <message>
        <source>Enabled</source>
        <extracomment>ui/directory/user_table.py</extracomment>
        <translation>Activado</translation>
    </message>
    <message>
        <source>Temporary password, disabled</source>
        <extracomment>ui/directory/user_table.py</extracomment>
        <translation>Contraseña temporal, desactivado</translation>
    </message>
    <message>
        <source>Users</source>
        <extracomment>ui/directory/user_table.py</extracomment>
        <translation>Usuarios</translation>
    </message>
    <message>
        <source>not verified</source>
        <extracomment>ui/directory/user_table.py</extracomment>
        <translation>sin verificar</translation>
    </message>
</context>
<context>
    <name>VerdictList</name>
    <message>
        <source>failed</source>
        <extracomment>ui/stack/verdict_list.py</extracomment>
        <translation>no pasó</translation>
    </message>
    <message>
        <source>passed</source>
        <extracomment>ui/stack/verdict_list.py</extracomment>
        <translation>pasó</translation>
    </message>
    <message>
        <source>unknown</source>
        <extracomment>ui/stack/verdict_list.py</extracomment>
        <translation>desconocido</translation>
    </message>
</context>
<context>
    <name>VerifyPage</name>
    <message>
        <source>A code went to {where} {by}.</source>
        <extracomment>ui/pages/verify.py</extracomment>
        <translation>Se envió un código a {where} {by}.</translation>
    </message>
    <message>
        <source>Code</source>
        <extracomment>ui/pages/verify.py</extracomment>
        <translation>Código</translation>
    </message>
    <message>
        <source>If that account exists, a code is on its way.</source>
        <extracomment>ui/pages/verify.py</extracomment>
        <translation>Si esa cuenta existe, hay un código en camino.</translation>
    </message>
    <message>
        <source>Say whose code it is.</source>
        <extracomment>ui/pages/verify.py</extracomment>
        <translation>Di de quién es el código.</translation>
    </message>
    <message>
        <source>Send a new code</source>
        <extracomment>ui/pages/verify.py</extracomment>
        <translation>Pedir otro código</translation>
    </message>
    <message>
        <source>Send a new code (in {seconds} s)</source>
        <extracomment>ui/pages/verify.py</extracomment>
        <translation>Pedir otro código (en {seconds} s)</translation>
    </message>
    <message>
        <source>The code is missing. It is in the mail.</source>
        <extracomment>ui/pages/verify.py</extracomment>
        <translation>Falta el código. Está en el correo.</translation>
    </message>
    <message>
        <source>Type the code that was sent to you. It lives for 24 hours.</source>
        <extracomment>ui/pages/verify.py</extracomment>
        <translation>Escribe el código que se te envió. Vale 24 horas.</translation>
    </message>
    <message>
        <source>Username or e-mail address</source>
        <extracomment>ui/pages/verify.py</extracomment>
        <translation>Nombre de usuario o dirección de correo</translation>
    </message>
    <message>
        <source>Verify</source>
        <extracomment>ui/pages/verify.py</extracomment>
        <translation>Verificar</translation>
    </message>
    <message>
        <source>Verify your address</source>
        <extracomment>ui/pages/verify.py</extracomment>
        <translation>Verifica tu dirección</translation>
    </message>
    <message>
        <source>Where the code went</source>
        <extracomment>ui/pages/verify.py</extracomment>
        <translation>A dónde se envió el código</translation>
    </message>
    <message>
        <source>by e-mail</source>
        <extracomment>ui/pages/verify.py</extracomment>
        <translation>por correo</translation>
    </message>
    <message>
        <source>by text message</source>
        <extracomment>ui/pages/verify.py</extracomment>
        <translation>por mensaje de texto</translation>
    </message>
</context>
<context>
    <name>Vocabulary</name>
    <message>
        <source>A code is asked for, to set a new password with.</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>Se pide un código para poner con él una contraseña nueva.</translation>
    </message>
    <message>
        <source>A code to confirm an address is asked for.</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>Se pide un código para confirmar una dirección.</translation>
    </message>
    <message>
        <source>A computer is to be forgotten.</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>Hay que olvidar un equipo.</translation>
    </message>
    <message>
        <source>A first code shows that the authenticator app has the secret.</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>Un primer código muestra que la app de autenticación tiene el secreto.</translation>
    </message>
    <message>
        <source>A new ID and a new access token came back.</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>Volvieron un token de ID y un token de acceso nuevos.</translation>
    </message>
    <message>
        <source>A new account is asked for. Cognito makes the verifier from the password itself.</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>Se pide una cuenta nueva. Cognito hace el verificador a partir de la propia contraseña.</translation>
    </message>
    <message>
        <source>A secret is asked for, from which an authenticator app makes its codes.</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>Se pide un secreto, con el que una app de autenticación hace sus códigos.</translation>
    </message>
    <message>
        <source>All sessions of this account are over.</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>Todas las sesiones de esta cuenta han terminado.</translation>
    </message>
    <message>
        <source>Another code is asked for. The one before is not needed any more.</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>Se pide otro código. El anterior ya no hace falta.</translation>
    </message>
    <message>
        <source>Another code is sent.</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>Se envía otro código.</translation>
    </message>
    <message>
        <source>Both passwords go to Cognito, with the access token of whoever is signed in.</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>Las dos contraseñas van a Cognito, con el token de acceso de quien tiene la sesión iniciada.</translation>
    </message>
    <message>
        <source>Cognito knows this computer from now on.</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>Desde ahora Cognito conoce este equipo.</translation>
    </message>
    <message>
        <source>Cognito says that a code is sent, perhaps even where there is no such account.</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>Cognito dice que se envía un código, quizá incluso donde no existe esa cuenta.</translation>
    </message>
    <message>
        <source>Cognito says that a code is sent.</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>Cognito dice que se envía un código.</translation>
    </message>
    <message>
        <source>Every refresh token of this account is to be revoked, on all computers.</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>Se han de revocar todos los tokens de actualización de esta cuenta, en todos los equipos.</translation>
    </message>
    <message>
        <source>How the pool is set up.</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>Cómo está configurado el pool.</translation>
    </message>
    <message>
        <source>It has to show its second factor again.</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>Tiene que mostrar otra vez su segundo factor.</translation>
    </message>
    <message>
        <source>Parts of the profile are to be deleted.</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>Hay que eliminar partes del perfil.</translation>
    </message>
    <message>
        <source>Public keys: they check a signature, and cannot make one.</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>Claves públicas: comprueban una firma y no pueden hacerla.</translation>
    </message>
    <message>
        <source>The API&apos;s authorizer let the token in, and its function sends a unicorn.</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>El autorizador de la API dejó pasar el token, y su función envía un unicornio.</translation>
    </message>
    <message>
        <source>The ID token goes to the API, bare in the Authorization header, with the place to be picked up at. Whoever holds that token is you until it expires: it goes nowhere else.</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>El token de ID va a la API, tal cual en la cabecera Authorization, con el lugar de recogida. Quien tiene ese token eres tú hasta que caduca: no va a ningún otro sitio.</translation>
    </message>
    <message>
        <source>The account is confirmed and can sign in.</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>La cuenta está confirmada y puede iniciar sesión.</translation>
    </message>
    <message>
        <source>The account is gone.</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>La cuenta ya no existe.</translation>
    </message>
    <message>
        <source>The account is there.</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>La cuenta existe.</translation>
    </message>
    <message>
        <source>The account is to be deleted. Its access token says which.</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>Hay que eliminar la cuenta. Su token de acceso dice cuál.</translation>
    </message>
    <message>
        <source>The address is confirmed.</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>La dirección está confirmada.</translation>
    </message>
    <message>
        <source>The answer to the pool&apos;s own question goes to Cognito.</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>La respuesta a la pregunta del propio pool va a Cognito.</translation>
    </message>
    <message>
        <source>The app gives this computer a secret of its own and sends Cognito the verifier.</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>La app da a este equipo un secreto propio y envía el verificador a Cognito.</translation>
    </message>
    <message>
        <source>The authenticator app is known from now on.</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>Desde ahora se conoce la app de autenticación.</translation>
    </message>
    <message>
        <source>The choice holds from the next sign-in on.</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>La elección vale desde el próximo inicio de sesión.</translation>
    </message>
    <message>
        <source>The choice is kept.</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>La elección queda guardada.</translation>
    </message>
    <message>
        <source>The code and the new password go to Cognito, which makes a new verifier from it.</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>El código y la contraseña nueva van a Cognito, que hace con ella un verificador nuevo.</translation>
    </message>
    <message>
        <source>The code goes back: it shows that the address belongs to this account.</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>El código vuelve: muestra que la dirección es de esta cuenta.</translation>
    </message>
    <message>
        <source>The code goes back: it shows that the address belongs to whoever registered.</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>El código vuelve: muestra que la dirección es de quien se registró.</translation>
    </message>
    <message>
        <source>The code of this half minute, made by an authenticator app from a secret that Cognito has as well.</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>El código de este medio minuto, hecho por una app de autenticación con un secreto que Cognito también tiene.</translation>
    </message>
    <message>
        <source>The code that was sent goes back as a second factor.</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>El código que se envió vuelve como segundo factor.</translation>
    </message>
    <message>
        <source>The computers that Cognito knows.</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>Los equipos que Cognito conoce.</translation>
    </message>
    <message>
        <source>The computers that this account has used are asked for.</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>Se piden los equipos que ha usado esta cuenta.</translation>
    </message>
    <message>
        <source>The new password goes to Cognito, in the place of the temporary one.</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>La contraseña nueva va a Cognito, en lugar de la temporal.</translation>
    </message>
    <message>
        <source>The new password holds from now on.</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>La contraseña nueva vale desde ahora.</translation>
    </message>
    <message>
        <source>The password itself goes to Cognito.</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>La propia contraseña va a Cognito.</translation>
    </message>
    <message>
        <source>The pool&apos;s public keys are fetched. Everybody may have them.</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>Se obtienen las claves públicas del pool. Cualquiera puede tenerlas.</translation>
    </message>
    <message>
        <source>The profile as Cognito keeps it.</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>El perfil tal como lo guarda Cognito.</translation>
    </message>
    <message>
        <source>The profile is asked for. The access token says whose.</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>Se pide el perfil. El token de acceso dice de quién.</translation>
    </message>
    <message>
        <source>The profile is changed.</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>El perfil ha cambiado.</translation>
    </message>
    <message>
        <source>The proof goes to Cognito. It shows that this app knows the password and is no use to anybody who reads it on the way.</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>La prueba va a Cognito. Muestra que esta app conoce la contraseña y no le sirve a quien la lea por el camino.</translation>
    </message>
    <message>
        <source>The refresh token is handed in for new tokens. No password is needed for this.</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>Se entrega el token de actualización a cambio de tokens nuevos. Para esto no hace falta contraseña.</translation>
    </message>
    <message>
        <source>The refresh token is to be worth nothing, and with it every token made from it.</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>El token de actualización dejará de valer, y con él todos los tokens hechos a partir de él.</translation>
    </message>
    <message>
        <source>The second factor is set up, and the sign-in goes on.</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>El segundo factor está configurado, y el inicio de sesión sigue.</translation>
    </message>
    <message>
        <source>The secret, for the authenticator app: Cognito keeps the same.</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>El secreto, para la app de autenticación: Cognito guarda el mismo.</translation>
    </message>
    <message>
        <source>The session is over, at Cognito as well.</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>La sesión ha terminado, también en Cognito.</translation>
    </message>
    <message>
        <source>They are gone.</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>Ya no están.</translation>
    </message>
    <message>
        <source>This computer begins to prove which one it is.</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>Este equipo empieza a demostrar cuál es.</translation>
    </message>
    <message>
        <source>This computer&apos;s own proof, as by a password.</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>La prueba propia de este equipo, como con una contraseña.</translation>
    </message>
    <message>
        <source>What the pool asks of people is looked up, with the AWS credentials that there are.</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>Se consulta lo que el pool pide a la gente, con las credenciales de AWS que haya.</translation>
    </message>
    <message>
        <source>What was changed in the profile goes to Cognito.</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>Lo que se cambió en el perfil va a Cognito.</translation>
    </message>
    <message>
        <source>Whether this computer is to be remembered.</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>Si hay que recordar este equipo.</translation>
    </message>
    <message>
        <source>Which second factor it is to be.</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>Cuál ha de ser el segundo factor.</translation>
    </message>
    <message>
        <source>Which second factors are to be asked for, and which of them first.</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>Qué segundos factores se han de pedir, y cuál de ellos primero.</translation>
    </message>
    <message>
        <source>Which way to sign in it is to be.</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>Con qué forma se ha de iniciar sesión.</translation>
    </message>
    <message>
        <source>a changed profile</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>perfil nuevo</translation>
    </message>
    <message>
        <source>a choice</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>una elección</translation>
    </message>
    <message>
        <source>a code of the app</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>un código de la app</translation>
    </message>
    <message>
        <source>a code of the new app</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>un código de la app nueva</translation>
    </message>
    <message>
        <source>a code, please</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>un código, por favor</translation>
    </message>
    <message>
        <source>a new password</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>una contraseña nueva</translation>
    </message>
    <message>
        <source>a secret</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>un secreto</translation>
    </message>
    <message>
        <source>a shorter profile</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>un perfil más corto</translation>
    </message>
    <message>
        <source>a unicorn</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>un unicornio</translation>
    </message>
    <message>
        <source>a unicorn, please</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>un unicornio, por favor</translation>
    </message>
    <message>
        <source>address, password</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>dirección, contraseña</translation>
    </message>
    <message>
        <source>an answer</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>una respuesta</translation>
    </message>
    <message>
        <source>another code, please</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>otro código, por favor</translation>
    </message>
    <message>
        <source>computers</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>equipos</translation>
    </message>
    <message>
        <source>delete the account</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>eliminar la cuenta</translation>
    </message>
    <message>
        <source>end this session</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>terminar esta sesión</translation>
    </message>
    <message>
        <source>forget a computer</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>olvidar un equipo</translation>
    </message>
    <message>
        <source>forgotten password</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>contraseña olvidada</translation>
    </message>
    <message>
        <source>present, new password</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>contraseña actual y nueva</translation>
    </message>
    <message>
        <source>public keys</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>claves públicas</translation>
    </message>
    <message>
        <source>second factors</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>segundos factores</translation>
    </message>
    <message>
        <source>sign out everywhere</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>cerrar todas las sesiones</translation>
    </message>
    <message>
        <source>the code</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>el código</translation>
    </message>
    <message>
        <source>the code, new password</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>el código, contraseña nueva</translation>
    </message>
    <message>
        <source>the password</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>la contraseña</translation>
    </message>
    <message>
        <source>the profile</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>el perfil</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>A pool of your own on AWS</source>
        <extracomment>ui/pages/welcome.py</extracomment>
        <translation>Un pool tuyo en AWS</translation>
    </message>
    <message>
        <source>A user pool that answers as Cognito does. No AWS account, no network.</source>
        <extracomment>ui/pages/welcome.py</extracomment>
        <translation>Un pool de usuarios que responde como Cognito. Sin cuenta de AWS, sin red.</translation>
    </message>
    <message>
        <source>App client id</source>
        <extracomment>ui/pages/welcome.py</extracomment>
        <translation>Id. de cliente de aplicación</translation>
    </message>
    <message>
        <source>Launch the stack…</source>
        <extracomment>ui/pages/welcome.py</extracomment>
        <translation>Lanzar la pila…</translation>
    </message>
    <message>
        <source>On this machine</source>
        <extracomment>ui/pages/welcome.py</extracomment>
        <translation>En esta máquina</translation>
    </message>
    <message>
        <source>Open its configuration file…</source>
        <extracomment>ui/pages/welcome.py</extracomment>
        <translation>Abrir su configuración…</translation>
    </message>
    <message>
        <source>Or type its ids, from the Cognito console:</source>
        <extracomment>ui/pages/welcome.py</extracomment>
        <translation>O escribe sus id., de la consola de Cognito:</translation>
    </message>
    <message>
        <source>Region (optional)</source>
        <extracomment>ui/pages/welcome.py</extracomment>
        <translation>Región (opcional)</translation>
    </message>
    <message>
        <source>Register, verify, sign in with Amazon Cognito, and look at every message and every claim.</source>
        <extracomment>ui/pages/welcome.py</extracomment>
        <translation>Regístrate, verifica, inicia sesión con Amazon Cognito y mira cada mensaje y cada claim.</translation>
    </message>
    <message>
        <source>See a sign-in from the inside</source>
        <extracomment>ui/pages/welcome.py</extracomment>
        <translation>Un inicio de sesión visto por dentro</translation>
    </message>
    <message>
        <source>The app client id is missing.</source>
        <extracomment>ui/pages/welcome.py</extracomment>
        <translation>Falta el id. de cliente de aplicación.</translation>
    </message>
    <message>
        <source>The user pool id is missing.</source>
        <extracomment>ui/pages/welcome.py</extracomment>
        <translation>Falta el id. del pool de usuarios.</translation>
    </message>
    <message>
        <source>Try the local pool</source>
        <extracomment>ui/pages/welcome.py</extracomment>
        <translation>Probar el pool local</translation>
    </message>
    <message>
        <source>Use this pool</source>
        <extracomment>ui/pages/welcome.py</extracomment>
        <translation>Usar este pool</translation>
    </message>
    <message>
        <source>User pool id</source>
        <extracomment>ui/pages/welcome.py</extracomment>
        <translation>Id. del pool de usuarios</translation>
    </message>
    <message>
        <source>Your pools: open, check, save or add one</source>
        <extracomment>ui/pages/welcome.py</extracomment>
        <translation>Tus pools: abre o añade uno</translation>
    </message>
    <message>
        <source>taken from the pool id</source>
        <extracomment>ui/pages/welcome.py</extracomment>
        <translation>tomada del id. del pool</translation>
    </message>
</context>
<context>
    <name>WhoCard</name>
    <message>
        <source>Account</source>
        <extracomment>ui/stack/who_card.py</extracomment>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Region</source>
        <extracomment>ui/stack/who_card.py</extracomment>
        <translation>Región</translation>
    </message>
    <message>
        <source>You are</source>
        <extracomment>ui/stack/who_card.py</extracomment>
        <translation>Eres</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source> The pool id is the same, the address is not; APIs compare the whole text.</source>
        <extracomment>cognito/verification.py</extracomment>
        <translation> El id. del pool es el mismo, la dirección no; las API comparan el texto entero.</translation>
    </message>
    <message>
        <source> This machine&apos;s clock is {span} ahead of Cognito&apos;s; Cognito&apos;s was used.</source>
        <extracomment>cognito/token_times.py</extracomment>
        <translation> El reloj de esta máquina va {span} por delante del de Cognito; se usó el de Cognito.</translation>
    </message>
    <message>
        <source> This machine&apos;s clock is {span} behind Cognito&apos;s; Cognito&apos;s was used.</source>
        <extracomment>cognito/token_times.py</extracomment>
        <translation> El reloj de esta máquina va {span} por detrás del de Cognito; se usó el de Cognito.</translation>
    </message>
    <message>
        <source> What the header brings along itself ({ignored}) is not looked at: whoever makes a token could write anything there.</source>
        <extracomment>cognito/verification.py</extracomment>
        <translation> Lo que la propia cabecera trae consigo ({ignored}) no se mira: quien hace un token podría escribir ahí cualquier cosa.</translation>
    </message>
    <message>
        <source>A Region looks like us-east-1.</source>
        <extracomment>cognito/pool.py</extracomment>
        <translation>Una región tiene la forma us-east-1.</translation>
    </message>
    <message>
        <source>A bucket&apos;s name has 3 to 63 lower-case letters, digits, dots and hyphens, and begins and ends with a letter or digit.</source>
        <extracomment>workshop/website.py</extracomment>
        <translation>El nombre de un bucket tiene de 3 a 63 minúsculas, dígitos, puntos y guiones, y empieza y termina con una letra o un dígito.</translation>
    </message>
    <message>
        <source>A claim of Cognito&apos;s own that this app does not know yet.</source>
        <extracomment>cognito/claims.py</extracomment>
        <translation>Un claim propio de Cognito que esta app aún no conoce.</translation>
    </message>
    <message>
        <source>A client secret is set here, but the app client has none.</source>
        <extracomment>workshop/findings.py</extracomment>
        <translation>Aquí hay un secreto de cliente definido, pero el cliente de aplicación no tiene ninguno.</translation>
    </message>
    <message>
        <source>A code by e-mail</source>
        <extracomment>cognito/challenge_entries.py, cognito/challenges.py</extracomment>
        <translation>Un código por correo</translation>
    </message>
    <message>
        <source>A code by text message</source>
        <extracomment>cognito/challenge_entries.py, cognito/challenges.py</extracomment>
        <translation>Un código por mensaje de texto</translation>
    </message>
    <message>
        <source>A code can go to an address or a phone number that the account has; this one is neither, or it is empty.</source>
        <extracomment>cognito/error_table_account.py</extracomment>
        <translation>Un código puede ir a una dirección o un número de teléfono que tenga la cuenta; esto no es ninguno de los dos, o está vacío.</translation>
    </message>
    <message>
        <source>A code from an authenticator app</source>
        <extracomment>cognito/challenge_entries.py</extracomment>
        <translation>Un código de una app de autenticación</translation>
    </message>
    <message>
        <source>A code from your authenticator app</source>
        <extracomment>cognito/challenge_entries.py</extracomment>
        <translation>Un código de tu app de autenticación</translation>
    </message>
    <message>
        <source>A code is a run of digits, usually six.</source>
        <extracomment>cognito/error_table_account.py, cognito/error_table_given.py</extracomment>
        <translation>Un código es una serie de dígitos, normalmente seis.</translation>
    </message>
    <message>
        <source>A code that belongs to a sign-in lives as long as the sign-in: a few minutes.</source>
        <extracomment>cognito/error_table_given.py</extracomment>
        <translation>Un código de un inicio de sesión vive lo que vive el inicio de sesión: unos minutos.</translation>
    </message>
    <message>
        <source>A forgotten password
The pool sends a code to the verified address.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>Una contraseña olvidada
El pool envía un código a la dirección verificada.</translation>
    </message>
    <message>
        <source>A gateway or proxy on the way answered with an error of its own.</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>Una pasarela o un proxy por el camino respondió con un error propio.</translation>
    </message>
    <message>
        <source>A gateway or proxy on the way answered with an error page of its own. Whether the API heard of the ride is not known.</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>Una pasarela o un proxy por el camino respondió con su propia página de error. No se sabe si la API se enteró del viaje.</translation>
    </message>
    <message>
        <source>A hash of the access token: it ties this ID token to that one.</source>
        <extracomment>cognito/comparison.py</extracomment>
        <translation>Un hash del token de acceso: ata este token de ID a aquel.</translation>
    </message>
    <message>
        <source>A mail
The second factor is a code that comes by e-mail.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>Un correo
El segundo factor es un código que llega por correo.</translation>
    </message>
    <message>
        <source>A minute or two in which nothing moves but the events. Use them: what is a user pool, what is an app client, and who of the two holds a secret? Accounts without a bucket in this Region are what goes wrong here.</source>
        <extracomment>workshop/guide_module_2.py</extracomment>
        <translation>Un minuto o dos en los que solo se mueven los eventos. Aprovéchalos: ¿qué es un pool de usuarios, qué es un cliente de aplicación y cuál de los dos tiene un secreto? Lo que falla aquí son las cuentas sin bucket en esta región.</translation>
    </message>
    <message>
        <source>A name has 1 to {most} characters that can be seen.</source>
        <extracomment>workshop/pool_profiles.py</extracomment>
        <translation>Un nombre tiene de 1 a {most} caracteres visibles.</translation>
    </message>
    <message>
        <source>A new password is needed</source>
        <extracomment>cognito/error_table_given.py</extracomment>
        <translation>Hace falta una contraseña nueva</translation>
    </message>
    <message>
        <source>A newer mail makes the codes before it worthless. Take the newest.</source>
        <extracomment>workshop/guide_module_2.py</extracomment>
        <translation>Un correo más reciente deja sin valor los códigos anteriores. Usa el más reciente.</translation>
    </message>
    <message>
        <source>A passkey</source>
        <extracomment>cognito/challenge_entries.py, cognito/challenges.py</extracomment>
        <translation>Una passkey</translation>
    </message>
    <message>
        <source>A passkey belongs to the pool&apos;s own web address, and only a browser that shows this address can use it.</source>
        <extracomment>cognito/challenge_entries.py</extracomment>
        <translation>Una passkey pertenece a la dirección web del propio pool, y solo puede usarla un navegador que muestra esa dirección.</translation>
    </message>
    <message>
        <source>A permission is lacking</source>
        <extracomment>workshop/stack_reasons.py</extracomment>
        <translation>Falta un permiso</translation>
    </message>
    <message>
        <source>A phone number cannot be set up in the middle of a sign-in: the pool takes one only from somebody who is signed in, or from whoever runs it.</source>
        <extracomment>cognito/challenge_entries.py</extracomment>
        <translation>Un número de teléfono no se puede configurar en medio de un inicio de sesión: el pool solo lo acepta de quien tiene la sesión iniciada, o de quien lo administra.</translation>
    </message>
    <message>
        <source>A policy keeps you out</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>Una política no te deja entrar</translation>
    </message>
    <message>
        <source>A pool has the standard attributes and its own ones, which begin with custom:.</source>
        <extracomment>cognito/error_table_account.py</extracomment>
        <translation>Un pool tiene los atributos estándar y los suyos propios, que empiezan por custom:.</translation>
    </message>
    <message>
        <source>A proof of the password</source>
        <extracomment>cognito/challenges.py</extracomment>
        <translation>Una prueba de la contraseña</translation>
    </message>
    <message>
        <source>A question
Whoever has looked at both tokens knows which one an API takes.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>Una pregunta
Quien ha mirado los dos tokens sabe cuál acepta una API.</translation>
    </message>
    <message>
        <source>A refresh is no sign-in: this stays the moment when the password was proved.</source>
        <extracomment>cognito/comparison.py</extracomment>
        <translation>Una actualización no es un inicio de sesión: este sigue siendo el momento en que se demostró la contraseña.</translation>
    </message>
    <message>
        <source>A remembered device</source>
        <extracomment>cognito/challenges.py</extracomment>
        <translation>Un dispositivo recordado</translation>
    </message>
    <message>
        <source>A revoked access token keeps its signature and its time. Cognito&apos;s own operations refuse it; who looks at those two alone cannot tell.</source>
        <extracomment>cognito/gateway.py</extracomment>
        <translation>Un token de acceso revocado conserva su firma y su tiempo. Las operaciones del propio Cognito lo rechazan; quien mira solo esas dos cosas no puede saberlo.</translation>
    </message>
    <message>
        <source>A saved pool makes no sense</source>
        <extracomment>workshop/pool_profiles.py</extracomment>
        <translation>Un pool guardado no tiene sentido</translation>
    </message>
    <message>
        <source>A second factor by e-mail needs a verified address, one by text message a verified phone number. The account has none.</source>
        <extracomment>cognito/error_table_given.py</extracomment>
        <translation>Un segundo factor por correo necesita una dirección verificada; uno por mensaje de texto, un número de teléfono verificado. La cuenta no tiene ninguno.</translation>
    </message>
    <message>
        <source>A setting in the environment or in ~/.aws is wrong or names something that is not there.</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>Un ajuste del entorno o de ~/.aws es incorrecto o nombra algo que no existe.</translation>
    </message>
    <message>
        <source>A setting of the pool that this takes is missing.</source>
        <extracomment>cognito/error_table_signed.py</extracomment>
        <translation>Falta un ajuste del pool que esto necesita.</translation>
    </message>
    <message>
        <source>A sign-in as it happens
Every message between the app and the pool is drawn.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>Un inicio de sesión según ocurre
Se dibuja cada mensaje entre la app y el pool.</translation>
    </message>
    <message>
        <source>A sign-in by a server</source>
        <extracomment>cognito/challenges.py</extracomment>
        <translation>Un inicio de sesión hecho por un servidor</translation>
    </message>
    <message>
        <source>A signature is good for some minutes only, and by Amazon&apos;s clock this one was made at another time.</source>
        <extracomment>workshop/aws_errors.py</extracomment>
        <translation>Una firma vale solo unos minutos, y según el reloj de Amazon esta se hizo a otra hora.</translation>
    </message>
    <message>
        <source>A signed request is good for a few minutes, and by the service&apos;s clock this one came too late or too early.</source>
        <extracomment>cognito/error_table_signed.py</extracomment>
        <translation>Una petición firmada vale unos minutos, y según el reloj del servicio esta llegó demasiado tarde o demasiado pronto.</translation>
    </message>
    <message>
        <source>A signed token has three parts with dots between them; this has {parts}.</source>
        <extracomment>cognito/jwt_parts.py</extracomment>
        <translation>Un token firmado tiene tres partes separadas por puntos; este tiene {parts}.</translation>
    </message>
    <message>
        <source>A stack&apos;s name begins with a letter, has letters, digits and hyphens, and 128 characters at most.</source>
        <extracomment>workshop/aws_errors.py, workshop/stack_plan.py</extracomment>
        <translation>El nombre de una pila empieza con una letra, tiene letras, dígitos y guiones, y 128 caracteres como máximo.</translation>
    </message>
    <message>
        <source>A started sign-in is good for a few minutes only, and they are over.</source>
        <extracomment>cognito/error_table_refused.py</extracomment>
        <translation>Un inicio de sesión empezado vale solo unos minutos, y ya pasaron.</translation>
    </message>
    <message>
        <source>A temporary password has to be used within a few days, and that time is over.</source>
        <extracomment>cognito/error_table_refused.py</extracomment>
        <translation>Una contraseña temporal hay que usarla en pocos días, y ese plazo ha terminado.</translation>
    </message>
    <message>
        <source>A text message
The second factor is a code that comes to the phone.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>Un mensaje de texto
El segundo factor es un código que llega al teléfono.</translation>
    </message>
    <message>
        <source>A user pool id is the Region, an underscore and letters or digits, like us-east-1_AbCdEfGhI.</source>
        <extracomment>cognito/pool.py</extracomment>
        <translation>El id. de un pool de usuarios es la región, un guion bajo y letras o dígitos, como us-east-1_AbCdEfGhI.</translation>
    </message>
    <message>
        <source>A value that the app sent with its request, back so that it can tell its own answer.</source>
        <extracomment>cognito/claims.py</extracomment>
        <translation>Un valor que la app envió con su petición, devuelto para que reconozca la respuesta como suya.</translation>
    </message>
    <message>
        <source>A web application firewall in front of the pool refused it.</source>
        <extracomment>cognito/error_table_pool.py</extracomment>
        <translation>Un cortafuegos de aplicaciones web delante del pool la rechazó.</translation>
    </message>
    <message>
        <source>A web page came instead of Cognito&apos;s answer</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>Llegó una página web en lugar de la respuesta de Cognito</translation>
    </message>
    <message>
        <source>A web page lives at that address</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>En esa dirección hay una página web</translation>
    </message>
    <message>
        <source>A wrong password
Both sides come to different keys, and the proof fails.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>Una contraseña equivocada
Ambas partes llegan a claves distintas, y la prueba falla.</translation>
    </message>
    <message>
        <source>API Gateway could not ask its authorizer about your token: its user pool may be gone, or belong to another Region.</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>API Gateway no pudo preguntar a su autorizador por tu token: puede que su pool de usuarios ya no exista, o que sea de otra región.</translation>
    </message>
    <message>
        <source>API Gateway found the API, but no POST /ride in that stage; in spite of the words that it uses, this is not about your token.</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>API Gateway encontró la API, pero ningún POST /ride en esa etapa; pese a las palabras que usa, no se trata de tu token.</translation>
    </message>
    <message>
        <source>API Gateway waited 29 seconds for it and gave up. A unicorn may be on its way all the same.</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>API Gateway esperó 29 segundos y se rindió. Aun así puede haber un unicornio en camino.</translation>
    </message>
    <message>
        <source>API Gateway&apos;s Cognito authorizer, without scopes set, asks for the ID token: it says who you are. The refresh token goes to nobody but Cognito.</source>
        <extracomment>workshop/guide_module_2.py</extracomment>
        <translation>El autorizador de Cognito de API Gateway, sin ámbitos definidos, pide el token de ID: dice quién eres. El token de actualización no va a nadie más que a Cognito.</translation>
    </message>
    <message>
        <source>AWS asks for patience</source>
        <extracomment>workshop/aws_errors.py</extracomment>
        <translation>AWS pide paciencia</translation>
    </message>
    <message>
        <source>AWS credentials are shown to Amazon and this machine only, and the endpoint is neither.</source>
        <extracomment>workshop/pool_lookup.py</extracomment>
        <translation>Las credenciales de AWS se muestran solo a Amazon y a esta máquina, y el endpoint no es ninguna de las dos cosas.</translation>
    </message>
    <message>
        <source>AWS credentials stay with Amazon</source>
        <extracomment>app/administration.py</extracomment>
        <translation>Las credenciales de AWS se quedan con Amazon</translation>
    </message>
    <message>
        <source>AWS does not know these credentials</source>
        <extracomment>cognito/error_table_signed.py, workshop/aws_errors.py</extracomment>
        <translation>AWS no conoce estas credenciales</translation>
    </message>
    <message>
        <source>AWS has trouble of its own</source>
        <extracomment>workshop/aws_errors.py</extracomment>
        <translation>AWS tiene problemas propios</translation>
    </message>
    <message>
        <source>AWS knows who you are, and this is not allowed to you. Which permission it takes stands in the details.</source>
        <extracomment>cognito/error_table_signed.py</extracomment>
        <translation>AWS sabe quién eres, y esto no se te permite. Qué permiso hace falta está en los detalles.</translation>
    </message>
    <message>
        <source>AWS knows who you are, but a policy forbids you {permission} outright.</source>
        <extracomment>workshop/directory.py</extracomment>
        <translation>AWS sabe quién eres, pero una política te prohíbe expresamente {permission}.</translation>
    </message>
    <message>
        <source>AWS knows who you are, but does not allow you {permission}.</source>
        <extracomment>workshop/directory.py</extracomment>
        <translation>AWS sabe quién eres, pero no te permite {permission}.</translation>
    </message>
    <message>
        <source>AWS refuses that</source>
        <extracomment>workshop/aws_errors.py</extracomment>
        <translation>AWS lo rechaza</translation>
    </message>
    <message>
        <source>AWS&apos;s settings on this computer (~/.aws) have no profile of that name.</source>
        <extracomment>workshop/aws_errors.py</extracomment>
        <translation>La configuración de AWS de este equipo (~/.aws) no tiene ningún perfil con ese nombre.</translation>
    </message>
    <message>
        <source>AWS_CA_BUNDLE (or ca_bundle in the AWS settings) names a file that is missing or holds no certificates.</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>AWS_CA_BUNDLE (o ca_bundle en la configuración de AWS) nombra un archivo que falta o que no contiene certificados.</translation>
    </message>
    <message>
        <source>AWS_ENDPOINT_URL, or the profile&apos;s endpoint_url, names an address that is neither Amazon&apos;s nor on this machine. Whoever sits there could use what is sent for anything that you may do.</source>
        <extracomment>workshop/aws_account.py</extracomment>
        <translation>AWS_ENDPOINT_URL, o el endpoint_url del perfil, nombra una dirección que no es de Amazon ni de esta máquina. Quien esté ahí podría usar lo que se envía para todo lo que tú puedes hacer.</translation>
    </message>
    <message>
        <source>Add it on the Profile page, have it verified, then try again.</source>
        <extracomment>cognito/error_table_given.py</extracomment>
        <translation>Añádelo en la página Perfil, haz que se verifique y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>cognito/attribute_rules.py</extracomment>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>After several wrong codes Cognito stops checking for a while.</source>
        <extracomment>cognito/error_table_pool.py</extracomment>
        <translation>Tras varios códigos erróneos, Cognito deja de comprobar durante un rato.</translation>
    </message>
    <message>
        <source>After several wrong passwords Cognito refuses every attempt for a while, right ones too: a second at first, then twice as long each time, up to about 15 minutes.</source>
        <extracomment>cognito/error_table_refused.py</extracomment>
        <translation>Tras varias contraseñas erróneas, Cognito rechaza todos los intentos durante un rato, también los correctos: un segundo al principio, luego el doble cada vez, hasta unos 15 minutos.</translation>
    </message>
    <message>
        <source>Again, step by step
The proof is computed here, from a password that is not sent.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>Otra vez, paso a paso
La prueba se calcula aquí, con una contraseña que no se envía.</translation>
    </message>
    <message>
        <source>All done
Progress can be saved as Markdown, to keep or to hand in.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>Todo hecho
El progreso se puede guardar como Markdown, para conservarlo o entregarlo.</translation>
    </message>
    <message>
        <source>Allow this app in the keyring&apos;s own settings and try again, or go on without it.</source>
        <extracomment>session/system_keyring.py</extracomment>
        <translation>Permite esta app en los ajustes del propio llavero y vuelve a intentarlo, o sigue sin él.</translation>
    </message>
    <message>
        <source>Allowed: the password never leaves this computer.</source>
        <extracomment>workshop/findings.py</extracomment>
        <translation>Permitido: la contraseña nunca sale de este equipo.</translation>
    </message>
    <message>
        <source>Allowed: {flows}.</source>
        <extracomment>workshop/findings.py</extracomment>
        <translation>Permitidos: {flows}.</translation>
    </message>
    <message>
        <source>An API&apos;s address begins with https:// and has no user, query, fragment or spaces. Nothing was sent.</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>La dirección de una API empieza por https:// y no tiene usuario, consulta, fragmento ni espacios. No se envió nada.</translation>
    </message>
    <message>
        <source>An ID token lives an hour unless the app client says otherwise, and API Gateway grants no leeway.</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>Un token de ID vive una hora salvo que el cliente de aplicación diga otra cosa, y API Gateway no concede margen.</translation>
    </message>
    <message>
        <source>An ID token: it says who the person is.</source>
        <extracomment>cognito/verification.py</extracomment>
        <translation>Un token de ID: dice quién es la persona.</translation>
    </message>
    <message>
        <source>An access token lives for an hour unless the app client says otherwise.</source>
        <extracomment>cognito/error_table_refused.py</extracomment>
        <translation>Un token de acceso vive una hora salvo que el cliente de aplicación diga otra cosa.</translation>
    </message>
    <message>
        <source>An access token: it says what the bearer may do.</source>
        <extracomment>cognito/verification.py</extracomment>
        <translation>Un token de acceso: dice qué puede hacer quien lo lleva.</translation>
    </message>
    <message>
        <source>An address has one @ and no spaces.</source>
        <extracomment>cognito/attribute_rules.py</extracomment>
        <translation>Una dirección tiene una @ y ningún espacio.</translation>
    </message>
    <message>
        <source>An administrator has reset the password. Choose a new one.</source>
        <extracomment>workshop/guide_module_2.py</extracomment>
        <translation>Un administrador ha restablecido la contraseña. Elige una nueva.</translation>
    </message>
    <message>
        <source>An administrator of the pool has asked for the password to be reset.</source>
        <extracomment>cognito/error_table_given.py</extracomment>
        <translation>Un administrador del pool ha pedido restablecer la contraseña.</translation>
    </message>
    <message>
        <source>An administrator of the pool has switched the account off.</source>
        <extracomment>cognito/error_table_refused.py</extracomment>
        <translation>Un administrador del pool ha desactivado la cuenta.</translation>
    </message>
    <message>
        <source>An app client id is a run of letters and digits, usually 26 of them.</source>
        <extracomment>cognito/pool.py</extracomment>
        <translation>Un id. de cliente de aplicación es una serie de letras y dígitos, normalmente 26.</translation>
    </message>
    <message>
        <source>An app signs in by an app client of the pool, and this pool has none yet.</source>
        <extracomment>workshop/pool_lookup.py</extracomment>
        <translation>Una app inicia sesión con un cliente de aplicación del pool, y este pool aún no tiene ninguno.</translation>
    </message>
    <message>
        <source>An attempt that failed has that name</source>
        <extracomment>workshop/stack.py</extracomment>
        <translation>Un intento que falló tiene ese nombre</translation>
    </message>
    <message>
        <source>An attribute of this pool&apos;s own, which only developers may change; always text.</source>
        <extracomment>cognito/claims.py</extracomment>
        <translation>Un atributo propio de este pool, que solo los desarrolladores pueden cambiar; siempre texto.</translation>
    </message>
    <message>
        <source>An attribute that the pool&apos;s owner added; Cognito writes it as text.</source>
        <extracomment>cognito/claims.py</extracomment>
        <translation>Un atributo que añadió el dueño del pool; Cognito lo escribe como texto.</translation>
    </message>
    <message>
        <source>An authenticator app&apos;s code is good once, and it stays the same for 30 seconds.</source>
        <extracomment>cognito/error_table_given.py</extracomment>
        <translation>El código de una app de autenticación vale una vez, y es el mismo durante 30 segundos.</translation>
    </message>
    <message>
        <source>An endpoint is an https address without user, query or fragment.</source>
        <extracomment>cognito/pool.py</extracomment>
        <translation>Un endpoint es una dirección https sin usuario, consulta ni fragmento.</translation>
    </message>
    <message>
        <source>An hour for a room that reads slowly, half of it if everybody starts on the local pool. Have all of them open the app before you begin to talk.</source>
        <extracomment>workshop/guide_module_2.py</extracomment>
        <translation>Una hora para una sala que lee despacio, la mitad si todos empiezan en el pool local. Que todos abran la app antes de que empieces a hablar.</translation>
    </message>
    <message>
        <source>An invitation can be sent again only to a user who has not signed in yet.</source>
        <extracomment>cognito/error_table_signed.py</extracomment>
        <translation>Una invitación solo se puede reenviar a un usuario que aún no ha iniciado sesión.</translation>
    </message>
    <message>
        <source>Another account has that address</source>
        <extracomment>cognito/error_table_account.py</extracomment>
        <translation>Otra cuenta tiene esa dirección</translation>
    </message>
    <message>
        <source>Another account of this pool has verified the same email address or phone number.</source>
        <extracomment>cognito/error_table_pool.py</extracomment>
        <translation>Otra cuenta de este pool ha verificado la misma dirección de correo o el mismo número de teléfono.</translation>
    </message>
    <message>
        <source>Another pool in the list has it.</source>
        <extracomment>session/profiles.py</extracomment>
        <translation>Lo tiene otro pool de la lista.</translation>
    </message>
    <message>
        <source>Another token, so another id.</source>
        <extracomment>cognito/comparison.py</extracomment>
        <translation>Otro token, así que otro id.</translation>
    </message>
    <message>
        <source>Another window may have removed it.</source>
        <extracomment>session/profiles.py</extracomment>
        <translation>Puede que otra ventana lo haya quitado.</translation>
    </message>
    <message>
        <source>Answer</source>
        <extracomment>cognito/challenge_entries.py</extracomment>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>As it was before
The window, its panels and the size of text are back.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>Como antes
La ventana, sus paneles y el tamaño del texto han vuelto.</translation>
    </message>
    <message>
        <source>Ask again: another unicorn would come.</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>Vuelve a pedir: vendría otro unicornio.</translation>
    </message>
    <message>
        <source>Ask for a new code and use the one from the newest message.</source>
        <extracomment>cognito/error_table_account.py, cognito/error_table_given.py</extracomment>
        <translation>Pide un código nuevo y usa el del mensaje más reciente.</translation>
    </message>
    <message>
        <source>Ask for more
In the local pool&apos;s settings, everybody is asked for a second factor.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>Pedir más
En los ajustes del pool local, se pide a todos un segundo factor.</translation>
    </message>
    <message>
        <source>Ask who thinks that the client id is a secret. It is in every visitor&apos;s browser. What protects the pool is what it asks for, and not that its name is hidden.</source>
        <extracomment>workshop/guide_module_2.py</extracomment>
        <translation>Pregunta quién cree que el id. de cliente es un secreto. Está en el navegador de cada visitante. Lo que protege al pool es lo que pide, y no que su nombre esté oculto.</translation>
    </message>
    <message>
        <source>Ask whoever looks after the AWS account for that permission, or use another profile.</source>
        <extracomment>cognito/error_table_signed.py</extracomment>
        <translation>Pide ese permiso a quien lleva la cuenta de AWS, o usa otro perfil.</translation>
    </message>
    <message>
        <source>Ask whoever looks after the AWS account to allow {permission} on {resource}, or use another profile.</source>
        <extracomment>workshop/directory.py</extracomment>
        <translation>Pide a quien lleva la cuenta de AWS que permita {permission} sobre {resource}, o usa otro perfil.</translation>
    </message>
    <message>
        <source>Ask whoever runs the pool for a new one.</source>
        <extracomment>cognito/error_table_refused.py</extracomment>
        <translation>Pide una nueva a quien administra el pool.</translation>
    </message>
    <message>
        <source>Ask whoever runs the pool for an account.</source>
        <extracomment>cognito/error_table_refused.py</extracomment>
        <translation>Pide una cuenta a quien administra el pool.</translation>
    </message>
    <message>
        <source>Ask whoever runs the pool to enable it.</source>
        <extracomment>cognito/error_table_refused.py</extracomment>
        <translation>Pide a quien administra el pool que la active.</translation>
    </message>
    <message>
        <source>Before the first sign-in the code from the mail has to be entered. Whether the password was right, Cognito has not looked.</source>
        <extracomment>cognito/error_table_pool.py</extracomment>
        <translation>Antes del primer inicio de sesión hay que introducir el código del correo. Cognito no ha mirado si la contraseña era correcta.</translation>
    </message>
    <message>
        <source>Belongs to the access token that came with it: the first half of its SHA-256 matches.</source>
        <extracomment>cognito/verification.py</extracomment>
        <translation>Pertenece al token de acceso que llegó con él: la primera mitad de su SHA-256 coincide.</translation>
    </message>
    <message>
        <source>Both are about the same person.</source>
        <extracomment>cognito/comparison.py</extracomment>
        <translation>Ambos tratan de la misma persona.</translation>
    </message>
    <message>
        <source>Both come from one sign-in: revoking its refresh token ends the access token.</source>
        <extracomment>cognito/comparison.py</extracomment>
        <translation>Ambos vienen de un mismo inicio de sesión: revocar su token de actualización pone fin al token de acceso.</translation>
    </message>
    <message>
        <source>Both come from the same pool.</source>
        <extracomment>cognito/comparison.py</extracomment>
        <translation>Ambos vienen del mismo pool.</translation>
    </message>
    <message>
        <source>By a code in a mail, and no password at all</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>Con un código en un correo, y sin contraseña alguna</translation>
    </message>
    <message>
        <source>By a code in a text message</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>Con un código en un mensaje de texto</translation>
    </message>
    <message>
        <source>By a proof of the password</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>Con una prueba de la contraseña</translation>
    </message>
    <message>
        <source>By the password itself
The pool offers several ways, and one is chosen.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>Con la propia contraseña
El pool ofrece varias formas, y se elige una.</translation>
    </message>
    <message>
        <source>By this computer&apos;s clock the certificate is past its last day. Nothing was sent.</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>Según el reloj de este equipo, el certificado ya pasó su último día. No se envió nada.</translation>
    </message>
    <message>
        <source>By this computer&apos;s clock the certificate&apos;s first day is still to come. Nothing was sent.</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>Según el reloj de este equipo, el primer día del certificado está aún por llegar. No se envió nada.</translation>
    </message>
    <message>
        <source>Capitals count, in the password and, in older pools, in the address too.</source>
        <extracomment>workshop/guide_module_2.py</extracomment>
        <translation>Las mayúsculas cuentan, en la contraseña y, en pools más antiguos, también en la dirección.</translation>
    </message>
    <message>
        <source>Change it and try again.</source>
        <extracomment>cognito/attribute_rules.py, cognito/error_table_account.py</extracomment>
        <translation>Cámbialo y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>Change the password
The present one shows that it is still you.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>Cambiar la contraseña
La actual muestra que sigues siendo tú.</translation>
    </message>
    <message>
        <source>Change the profile
A new name holds at once, a new address when it is proven.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>Cambiar el perfil
Un nombre nuevo vale de inmediato; una dirección nueva, cuando se demuestra.</translation>
    </message>
    <message>
        <source>Check AWS_PROFILE and the keys in ~/.aws/credentials or in the environment.</source>
        <extracomment>cognito/error_table_signed.py</extracomment>
        <translation>Revisa AWS_PROFILE y las claves en ~/.aws/credentials o en el entorno.</translation>
    </message>
    <message>
        <source>Check AWS_PROFILE and the settings named in the details.</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>Revisa AWS_PROFILE y los ajustes que nombran los detalles.</translation>
    </message>
    <message>
        <source>Check HTTPS_PROXY and its user and password; set NO_PROXY for addresses that need none.</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>Revisa HTTPS_PROXY y su usuario y contraseña; define NO_PROXY para las direcciones que no lo necesiten.</translation>
    </message>
    <message>
        <source>Check both and try again. After five wrong attempts Cognito makes everyone wait.</source>
        <extracomment>cognito/error_table_refused.py</extracomment>
        <translation>Revisa ambos y vuelve a intentarlo. Tras cinco intentos erróneos, Cognito hace esperar a todos.</translation>
    </message>
    <message>
        <source>Check it against the newest message, or ask for a new code.</source>
        <extracomment>cognito/error_table_given.py</extracomment>
        <translation>Compáralo con el mensaje más reciente, o pide un código nuevo.</translation>
    </message>
    <message>
        <source>Check it and try again.</source>
        <extracomment>cognito/error_table_given.py</extracomment>
        <translation>Revísalo y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>Check it for typing errors.</source>
        <extracomment>cognito/attribute_rules.py, cognito/error_table_given.py</extracomment>
        <translation>Revisa si hay errores de escritura.</translation>
    </message>
    <message>
        <source>Check its name, or ask whoever runs the pool.</source>
        <extracomment>cognito/error_table_account.py</extracomment>
        <translation>Revisa su nombre, o pregunta a quien administra el pool.</translation>
    </message>
    <message>
        <source>Check that the address ends in the stage&apos;s name, that /ride has a POST method, and that the API was deployed after the last change.</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>Comprueba que la dirección termina con el nombre de la etapa, que /ride tiene un método POST y que la API se desplegó después del último cambio.</translation>
    </message>
    <message>
        <source>Check the API&apos;s address: it is the stage&apos;s invoke URL, which ends in the stage&apos;s name, like https://….execute-api.us-east-1.amazonaws.com/prod.</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>Revisa la dirección de la API: es la URL de invocación de la etapa, que termina con el nombre de la etapa, como https://….execute-api.us-east-1.amazonaws.com/prod.</translation>
    </message>
    <message>
        <source>Check the Region first, then the user pool id and the app client id.</source>
        <extracomment>cognito/error_row.py</extracomment>
        <translation>Revisa primero la región, luego el id. del pool de usuarios y el id. de cliente de aplicación.</translation>
    </message>
    <message>
        <source>Check the address or number, then ask for a new code.</source>
        <extracomment>cognito/error_table_account.py</extracomment>
        <translation>Revisa la dirección o el número, y pide un código nuevo.</translation>
    </message>
    <message>
        <source>Check the address, then ask for a new code.</source>
        <extracomment>cognito/error_table_given.py</extracomment>
        <translation>Revisa la dirección, y pide un código nuevo.</translation>
    </message>
    <message>
        <source>Check the date and time of this computer, then try again.</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>Revisa la fecha y la hora de este equipo, y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>Check the endpoint and the user pool id: something else may answer at that address.</source>
        <extracomment>cognito/jwks.py</extracomment>
        <translation>Revisa el endpoint y el id. del pool de usuarios: puede que en esa dirección responda otra cosa.</translation>
    </message>
    <message>
        <source>Check the endpoint&apos;s address and port, and any proxy in between.</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>Revisa la dirección y el puerto del endpoint, y cualquier proxy intermedio.</translation>
    </message>
    <message>
        <source>Check the endpoint&apos;s address, and any proxy in between.</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>Revisa la dirección del endpoint, y cualquier proxy intermedio.</translation>
    </message>
    <message>
        <source>Check the endpoint&apos;s address, or use another pool.</source>
        <extracomment>cognito/error_table_pool.py</extracomment>
        <translation>Revisa la dirección del endpoint, o usa otro pool.</translation>
    </message>
    <message>
        <source>Check the endpoint&apos;s address.</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>Revisa la dirección del endpoint.</translation>
    </message>
    <message>
        <source>Check the endpoint&apos;s address: a user pool has two such keys.</source>
        <extracomment>workshop/findings.py</extracomment>
        <translation>Revisa la dirección del endpoint: un pool de usuarios tiene dos de estas claves.</translation>
    </message>
    <message>
        <source>Check the endpoint&apos;s address; on a public network, sign in to the network first.</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>Revisa la dirección del endpoint; en una red pública, inicia sesión antes en la red.</translation>
    </message>
    <message>
        <source>Check the file, or choose another.</source>
        <extracomment>workshop/recording.py</extracomment>
        <translation>Revisa el archivo, o elige otro.</translation>
    </message>
    <message>
        <source>Check the name and AWS_PROFILE, or give the stack&apos;s ARN, which has the Region.</source>
        <extracomment>workshop/pool_lookup.py</extracomment>
        <translation>Revisa el nombre y AWS_PROFILE, o indica el ARN de la pila, que contiene la región.</translation>
    </message>
    <message>
        <source>Check the name, or make the website&apos;s bucket first, as module 1 has it.</source>
        <extracomment>workshop/website.py</extracomment>
        <translation>Revisa el nombre, o crea primero el bucket del sitio web, como lo explica el módulo 1.</translation>
    </message>
    <message>
        <source>Check the name, the Region and the profile.</source>
        <extracomment>workshop/aws_errors.py</extracomment>
        <translation>Revisa el nombre, la región y el perfil.</translation>
    </message>
    <message>
        <source>Check the name, the Region and the profile; or launch it.</source>
        <extracomment>workshop/stack.py</extracomment>
        <translation>Revisa el nombre, la región y el perfil; o lánzala.</translation>
    </message>
    <message>
        <source>Check the name; it is the one of the website from module 1, like wildrydes-yourname.</source>
        <extracomment>workshop/aws_errors.py</extracomment>
        <translation>Revisa el nombre; es el del sitio web del módulo 1, como wildrydes-tunombre.</translation>
    </message>
    <message>
        <source>Check the network connection and the Region, then try again.</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>Revisa la conexión de red y la región, y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <extracomment>workshop/config_text.py</extracomment>
        <translation>Revisa la ruta.</translation>
    </message>
    <message>
        <source>Check the profile in ~/.aws/credentials, or choose another one. Try us-east-1, which is always on.</source>
        <extracomment>workshop/aws_errors.py</extracomment>
        <translation>Revisa el perfil en ~/.aws/credentials, o elige otra. Prueba us-east-1, que siempre está activada.</translation>
    </message>
    <message>
        <source>Check the user name and which pool you are connected to, or register.</source>
        <extracomment>cognito/error_table_pool.py</extracomment>
        <translation>Revisa el nombre de usuario y a qué pool te conectas, o regístrate.</translation>
    </message>
    <message>
        <source>Check the user pool id and the Region.</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>Revisa el id. del pool de usuarios y la región.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s network connection, VPN and firewall, then try again.</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>Revisa la conexión de red, la VPN y el cortafuegos de este equipo, y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>Check what it is and who may read it.</source>
        <extracomment>workshop/config_text.py</extracomment>
        <translation>Comprueba qué es y quién puede leerlo.</translation>
    </message>
    <message>
        <source>Check what you typed and try again.</source>
        <extracomment>cognito/error_table_given.py, cognito/faults.py</extracomment>
        <translation>Revisa lo que escribiste y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>Check what you typed, then try again.</source>
        <extracomment>workshop/aws_errors.py</extracomment>
        <translation>Revisa lo que escribiste, y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>Check what you typed; the details say which.</source>
        <extracomment>workshop/aws_errors.py</extracomment>
        <translation>Revisa lo que escribiste; los detalles dicen qué.</translation>
    </message>
    <message>
        <source>Choose a bucket of your own, or the profile that goes with this one.</source>
        <extracomment>workshop/website.py</extracomment>
        <translation>Elige un bucket tuyo, o el perfil que corresponde a este.</translation>
    </message>
    <message>
        <source>Choose a longer one.</source>
        <extracomment>cognito/error_table_given.py</extracomment>
        <translation>Elige una más larga.</translation>
    </message>
    <message>
        <source>Choose a name like wildrydes-webapp-2.</source>
        <extracomment>workshop/stack_plan.py</extracomment>
        <translation>Elige un nombre como wildrydes-webapp-2.</translation>
    </message>
    <message>
        <source>Choose a name that tells you which pool it is.</source>
        <extracomment>workshop/pool_profiles.py</extracomment>
        <translation>Elige un nombre que te diga qué pool es.</translation>
    </message>
    <message>
        <source>Choose a new password</source>
        <extracomment>cognito/challenge_entries.py</extracomment>
        <translation>Elige una contraseña nueva</translation>
    </message>
    <message>
        <source>Choose a pool first: the local one needs no account.</source>
        <extracomment>app/pool_keeper.py</extracomment>
        <translation>Elige primero un pool: el local no necesita cuenta.</translation>
    </message>
    <message>
        <source>Choose a second factor</source>
        <extracomment>cognito/challenge_entries.py</extracomment>
        <translation>Elige un segundo factor</translation>
    </message>
    <message>
        <source>Choose a second factor
This rider has two.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>Elegir un segundo factor
Este pasajero tiene dos.</translation>
    </message>
    <message>
        <source>Choose a shorter one.</source>
        <extracomment>cognito/error_table_given.py</extracomment>
        <translation>Elige una más corta.</translation>
    </message>
    <message>
        <source>Choose another
By a code, as if it had been forgotten.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>Elegir otra
Con un código, como si se hubiera olvidado.</translation>
    </message>
    <message>
        <source>Choose another
The code stands for the password that nobody knows any more.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>Elegir otra
El código sustituye a la contraseña que ya nadie sabe.</translation>
    </message>
    <message>
        <source>Choose another factor, or ask whoever runs the pool.</source>
        <extracomment>cognito/error_table_pool.py</extracomment>
        <translation>Elige otro factor, o pregunta a quien administra el pool.</translation>
    </message>
    <message>
        <source>Choose another factor, or set up the app first.</source>
        <extracomment>cognito/error_table_pool.py</extracomment>
        <translation>Elige otro factor, o configura antes la app.</translation>
    </message>
    <message>
        <source>Choose another folder with --data-dir.</source>
        <extracomment>app/composition.py</extracomment>
        <translation>Elige otra carpeta con --data-dir.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <extracomment>workshop/config_writing.py</extracomment>
        <translation>Elige otra carpeta.</translation>
    </message>
    <message>
        <source>Choose another folder. The recording is still here.</source>
        <extracomment>workshop/recording.py</extracomment>
        <translation>Elige otra carpeta. La grabación sigue aquí.</translation>
    </message>
    <message>
        <source>Choose another name, or look at the stack that has it.</source>
        <extracomment>workshop/aws_errors.py</extracomment>
        <translation>Elige otro nombre, o mira la pila que lo tiene.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <extracomment>session/profiles.py, workshop/aws_errors.py</extracomment>
        <translation>Elige otro nombre.</translation>
    </message>
    <message>
        <source>Choose another one, or ask whoever runs the pool.</source>
        <extracomment>cognito/error_table_given.py, cognito/error_table_pool.py</extracomment>
        <translation>Elige otra, o pregunta a quien administra el pool.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <extracomment>cognito/error_table_given.py</extracomment>
        <translation>Elige otra.</translation>
    </message>
    <message>
        <source>Choose how to sign in</source>
        <extracomment>cognito/challenge_entries.py</extracomment>
        <translation>Elige cómo iniciar sesión</translation>
    </message>
    <message>
        <source>Choose one of those that are there, or leave the profile out.</source>
        <extracomment>workshop/aws_errors.py</extracomment>
        <translation>Elige uno de los que hay, u omite el perfil.</translation>
    </message>
    <message>
        <source>Choose one&apos;s own
The pool takes the temporary one once, and asks for another.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>Elegir la propia
El pool acepta la temporal una vez, y pide otra.</translation>
    </message>
    <message>
        <source>Choose the other flow, or have ALLOW_USER_SRP_AUTH or ALLOW_USER_PASSWORD_AUTH switched on.</source>
        <extracomment>cognito/error_table_given.py</extracomment>
        <translation>Elige el otro flujo, o haz que se active ALLOW_USER_SRP_AUTH o ALLOW_USER_PASSWORD_AUTH.</translation>
    </message>
    <message>
        <source>Choose the pool again.</source>
        <extracomment>app/composition.py</extracomment>
        <translation>Vuelve a elegir el pool.</translation>
    </message>
    <message>
        <source>Choose the website&apos;s js/config.js.</source>
        <extracomment>workshop/config_file.py, workshop/config_text.py</extracomment>
        <translation>Elige el js/config.js del sitio web.</translation>
    </message>
    <message>
        <source>Click into the city and request a unicorn. The request carries the ID token; API Gateway checks it before anything of the workshop&apos;s own runs.</source>
        <extracomment>workshop/guide_module_2.py</extracomment>
        <translation>Haz clic en la ciudad y pide un unicornio. La petición lleva el token de ID; API Gateway lo comprueba antes de que se ejecute nada propio del taller.</translation>
    </message>
    <message>
        <source>Close other windows of this app that use the same folder, or give another: --data-dir.</source>
        <extracomment>app/local_pool_process.py</extracomment>
        <translation>Cierra las otras ventanas de esta app que usan la misma carpeta, o indica otra: --data-dir.</translation>
    </message>
    <message>
        <source>CloudFormation could not work out what would change.</source>
        <extracomment>workshop/stack.py</extracomment>
        <translation>CloudFormation no pudo averiguar qué cambiaría.</translation>
    </message>
    <message>
        <source>CloudFormation does not take that name</source>
        <extracomment>workshop/aws_errors.py</extracomment>
        <translation>CloudFormation no acepta ese nombre</translation>
    </message>
    <message>
        <source>CloudFormation has this very request already.</source>
        <extracomment>workshop/aws_errors.py</extracomment>
        <translation>CloudFormation ya tiene exactamente esta petición.</translation>
    </message>
    <message>
        <source>CloudFormation makes everything with your own permissions, and one of them is lacking.</source>
        <extracomment>workshop/stack_reasons.py</extracomment>
        <translation>CloudFormation lo crea todo con tus propios permisos, y falta uno de ellos.</translation>
    </message>
    <message>
        <source>CloudFormation makes everything with your own permissions, and {permission} is lacking.</source>
        <extracomment>workshop/stack_reasons.py</extracomment>
        <translation>CloudFormation lo crea todo con tus propios permisos, y falta {permission}.</translation>
    </message>
    <message>
        <source>CloudFormation makes the user pool and its app client in your AWS account. It takes a minute or two. Where your instructor has made a pool for you, open that one: this step is done as soon as it answers.</source>
        <extracomment>workshop/guide_module_2.py</extracomment>
        <translation>CloudFormation crea el pool de usuarios y su cliente de aplicación en tu cuenta de AWS. Tarda un minuto o dos. Si quien imparte el taller ha creado un pool para ti, abre ese: este paso está hecho en cuanto responde.</translation>
    </message>
    <message>
        <source>CloudFormation may make roles only after you have ticked that it may. The box is on the Review step.</source>
        <extracomment>workshop/guide_module_2.py</extracomment>
        <translation>CloudFormation solo puede crear roles después de que hayas marcado que puede. La casilla está en el paso Repaso.</translation>
    </message>
    <message>
        <source>CloudFormation refuses a value</source>
        <extracomment>workshop/aws_errors.py</extracomment>
        <translation>CloudFormation rechaza un valor</translation>
    </message>
    <message>
        <source>CloudFormation refuses that</source>
        <extracomment>workshop/aws_errors.py</extracomment>
        <translation>CloudFormation lo rechaza</translation>
    </message>
    <message>
        <source>CloudFormation wants your word for it</source>
        <extracomment>workshop/aws_errors.py</extracomment>
        <translation>CloudFormation quiere tu palabra</translation>
    </message>
    <message>
        <source>Code</source>
        <extracomment>cognito/challenge_entries.py</extracomment>
        <translation>Código</translation>
    </message>
    <message>
        <source>Cognito allows each user only so many of these in an hour.</source>
        <extracomment>cognito/error_table_pool.py</extracomment>
        <translation>Cognito permite a cada usuario solo unas cuantas de estas por hora.</translation>
    </message>
    <message>
        <source>Cognito blocked this sign-in</source>
        <extracomment>cognito/error_table_refused.py</extracomment>
        <translation>Cognito bloqueó este inicio de sesión</translation>
    </message>
    <message>
        <source>Cognito could not hand the message to its mail or text service.</source>
        <extracomment>cognito/error_table_given.py</extracomment>
        <translation>Cognito no pudo entregar el mensaje a su servicio de correo o de mensajes de texto.</translation>
    </message>
    <message>
        <source>Cognito could not hand the message to its mail or text service. The change may have been made.</source>
        <extracomment>cognito/error_table_account.py</extracomment>
        <translation>Cognito no pudo entregar el mensaje a su servicio de correo o de mensajes de texto. Puede que el cambio se haya hecho.</translation>
    </message>
    <message>
        <source>Cognito could not make sense of the address.</source>
        <extracomment>cognito/error_table_given.py</extracomment>
        <translation>Cognito no entendió la dirección.</translation>
    </message>
    <message>
        <source>Cognito did not accept the present password, so nothing was changed.</source>
        <extracomment>cognito/error_table_refused.py</extracomment>
        <translation>Cognito no aceptó la contraseña actual, así que no se cambió nada.</translation>
    </message>
    <message>
        <source>Cognito did not accept the request, most likely because of the present password.</source>
        <extracomment>cognito/error_table_refused.py</extracomment>
        <translation>Cognito no aceptó la petición, probablemente por la contraseña actual.</translation>
    </message>
    <message>
        <source>Cognito does not accept it: it belongs to another pool, or the user is gone.</source>
        <extracomment>cognito/error_table_refused.py</extracomment>
        <translation>Cognito no lo acepta: es de otro pool, o el usuario ya no existe.</translation>
    </message>
    <message>
        <source>Cognito does not accept that</source>
        <extracomment>cognito/error_table_given.py</extracomment>
        <translation>Cognito no lo acepta</translation>
    </message>
    <message>
        <source>Cognito does not know it: it belongs to another app client, or the user is gone.</source>
        <extracomment>cognito/error_table_refused.py</extracomment>
        <translation>Cognito no lo conoce: es de otro cliente de aplicación, o el usuario ya no existe.</translation>
    </message>
    <message>
        <source>Cognito does not know that user name here.</source>
        <extracomment>cognito/error_table_pool.py</extracomment>
        <translation>Cognito no conoce aquí ese nombre de usuario.</translation>
    </message>
    <message>
        <source>Cognito does not say whether it was the name or the password. Type both again.</source>
        <extracomment>workshop/guide_module_2.py</extracomment>
        <translation>Cognito no dice si fue el nombre o la contraseña. Vuelve a escribir ambos.</translation>
    </message>
    <message>
        <source>Cognito gave a reason that this app does not know; it stands in the details.</source>
        <extracomment>cognito/error_table.py</extracomment>
        <translation>Cognito dio un motivo que esta app no conoce; está en los detalles.</translation>
    </message>
    <message>
        <source>Cognito has a problem of its own</source>
        <extracomment>cognito/error_table_pool.py</extracomment>
        <translation>Cognito tiene un problema propio</translation>
    </message>
    <message>
        <source>Cognito is being asked too much</source>
        <extracomment>cognito/error_table_pool.py</extracomment>
        <translation>A Cognito se le pide demasiado</translation>
    </message>
    <message>
        <source>Cognito needs a detail that was not sent; the message says which.</source>
        <extracomment>cognito/error_table_given.py</extracomment>
        <translation>Cognito necesita un dato que no se envió; el mensaje dice cuál.</translation>
    </message>
    <message>
        <source>Cognito refused</source>
        <extracomment>cognito/error_table.py, cognito/error_table_refused.py</extracomment>
        <translation>Cognito lo rechazó</translation>
    </message>
    <message>
        <source>Cognito revokes a token only for the app client that it was made for.</source>
        <extracomment>cognito/error_table_refused.py</extracomment>
        <translation>Cognito revoca un token solo para el cliente de aplicación para el que se hizo.</translation>
    </message>
    <message>
        <source>Cognito takes a plus sign, the country&apos;s code and the number, with nothing between them.</source>
        <extracomment>cognito/error_table_account.py</extracomment>
        <translation>Cognito acepta un signo más, el prefijo del país y el número, sin nada entre ellos.</translation>
    </message>
    <message>
        <source>Cognito takes a plus sign, the country&apos;s code and the number: up to 15 digits and no spaces.</source>
        <extracomment>cognito/attribute_rules.py</extracomment>
        <translation>Cognito acepta un signo más, el prefijo del país y el número: hasta 15 dígitos y sin espacios.</translation>
    </message>
    <message>
        <source>Cognito takes no password of fewer than 6 characters; most pools want more.</source>
        <extracomment>cognito/error_table_given.py</extracomment>
        <translation>Cognito no acepta contraseñas de menos de 6 caracteres; la mayoría de los pools quiere más.</translation>
    </message>
    <message>
        <source>Cognito takes no password that begins or ends with a space, nor an empty one.</source>
        <extracomment>cognito/error_table_given.py</extracomment>
        <translation>Cognito no acepta una contraseña que empieza o termina con un espacio, ni una vacía.</translation>
    </message>
    <message>
        <source>Cognito takes passwords of up to 256 characters.</source>
        <extracomment>cognito/error_table_given.py</extracomment>
        <translation>Cognito acepta contraseñas de hasta 256 caracteres.</translation>
    </message>
    <message>
        <source>Cognito tells that only after a sign-in, or to whoever has AWS credentials for cognito-idp:DescribeUserPoolClient.</source>
        <extracomment>workshop/findings.py</extracomment>
        <translation>Cognito solo lo dice tras iniciar sesión, o a quien tiene credenciales de AWS para cognito-idp:DescribeUserPoolClient.</translation>
    </message>
    <message>
        <source>Cognito&apos;s answer is incomplete</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>La respuesta de Cognito está incompleta</translation>
    </message>
    <message>
        <source>Cognito&apos;s interface does not allow such a value (it is empty, too long, or has characters that may not be there), so it was not sent.</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>La interfaz de Cognito no permite un valor así (está vacío, es demasiado largo o tiene caracteres que no pueden estar ahí), así que no se envió.</translation>
    </message>
    <message>
        <source>Compare it with the one that the workshop&apos;s stack wrote.</source>
        <extracomment>workshop/config_file.py</extracomment>
        <translation>Compáralo con el que escribió la pila del taller.</translation>
    </message>
    <message>
        <source>Compare the answer in the Protocol panel with what the function returns.</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>Compara la respuesta del panel Protocolo con lo que devuelve la función.</translation>
    </message>
    <message>
        <source>Compare the authorizer&apos;s user pool id with this pool&apos;s, and its token source with Authorization; then deploy the API.</source>
        <extracomment>workshop/ride_problems.py</extracomment>
        <translation>Compara el id. del pool de usuarios del autorizador con el de este pool, y su origen del token con Authorization; después despliega la API.</translation>
    </message>
    <message>
        <source>Copy both ids from the same pool: its overview, and its list of app clients.</source>
        <extracomment>workshop/findings.py</extracomment>
        <translation>Copia ambos id. del mismo pool: de su vista general y de su lista de clientes de aplicación.</translation>
    </message>
    <message>
        <source>Copy it from the Cognito console, or from userPoolId in the website&apos;s js/config.js.</source>
        <extracomment>cognito/pool.py</extracomment>
        <translation>Cópialo de la consola de Cognito, o de userPoolId en el js/config.js del sitio web.</translation>
    </message>
    <message>
        <source>Copy it from the pool&apos;s App clients page, or from userPoolClientId in js/config.js.</source>
        <extracomment>cognito/pool.py</extracomment>
        <translation>Cópialo de la página App clients del pool, o de userPoolClientId en js/config.js.</translation>
    </message>
    <message>
        <source>Correct it there.</source>
        <extracomment>workshop/config_text.py</extracomment>
        <translation>Corrígelo ahí.</translation>
    </message>
    <message>
        <source>Correct the file named in the details.</source>
        <extracomment>workshop/aws_errors.py</extracomment>
        <translation>Corrige el archivo que nombran los detalles.</translation>
    </message>
    <message>
        <source>Correct the setting or remove it, then start the app again.</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>Corrige el ajuste o quítalo, y vuelve a iniciar la app.</translation>
    </message>
    <message>
        <source>Counted from the refresh: the new token lives as long as the first did.</source>
        <extracomment>cognito/comparison.py</extracomment>
        <translation>Contado desde la actualización: el token nuevo vive tanto como vivió el primero.</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <extracomment>cognito/attribute_rules.py</extracomment>
        <translation>Fecha de nacimiento</translation>
    </message>
    <message>
        <source>Delete it first, or choose another name.</source>
        <extracomment>workshop/stack.py</extracomment>
        <translation>Elimínala antes, o elige otro nombre.</translation>
    </message>
    <message>
        <source>Delete stacks that nobody needs, choose another Region, or have the quota raised.</source>
        <extracomment>workshop/aws_errors.py</extracomment>
        <translation>Elimina pilas que nadie necesite, elige otra región, o haz que se suba la cuota.</translation>
    </message>
    <message>
        <source>Delete the account
A word has to be typed: there is no way back.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>Eliminar la cuenta
Hay que escribir una palabra: no hay vuelta atrás.</translation>
    </message>
    <message>
        <source>Delete the stack that is left, and launch it again.</source>
        <extracomment>workshop/stack_reasons.py</extracomment>
        <translation>Elimina la pila que queda y vuelve a lanzarla.</translation>
    </message>
    <message>
        <source>DescribeUserPoolClient finds it in this pool.</source>
        <extracomment>workshop/findings.py</extracomment>
        <translation>DescribeUserPoolClient lo encuentra en este pool.</translation>
    </message>
    <message>
        <source>Device tracking is switched off, so there is no list and nothing to remember.</source>
        <extracomment>cognito/error_table_account.py</extracomment>
        <translation>El seguimiento de dispositivos está desactivado, así que no hay lista ni nada que recordar.</translation>
    </message>
    <message>
        <source>Does not belong to the access token that came with it: the first half of its SHA-256 differs.</source>
        <extracomment>cognito/verification.py</extracomment>
        <translation>No pertenece al token de acceso que llegó con él: la primera mitad de su SHA-256 es distinta.</translation>
    </message>
    <message>
        <source>Drop a text file that has an ID or access token in it, or paste the token itself.</source>
        <extracomment>workshop/token_file.py</extracomment>
        <translation>Suelta un archivo de texto que contenga un token de ID o de acceso, o pega el propio token.</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <extracomment>cognito/attribute_rules.py, cognito/challenge_entries.py</extracomment>
        <translation>Dirección de correo</translation>
    </message>
    <message>
        <source>E-mail address verified</source>
        <extracomment>cognito/attribute_rules.py</extracomment>
        <translation>Dirección de correo verificada</translation>
    </message>
    <message>
        <source>Each app client has a list of attributes that it may write; one of these is not on it, or the service sets it itself.</source>
        <extracomment>cognito/error_table_account.py</extracomment>
        <translation>Cada cliente de aplicación tiene una lista de atributos que puede escribir; uno de estos no está en ella, o lo pone el propio servicio.</translation>
    </message>
    <message>
        <source>Each pool has its own policy. Its list stands below the password.</source>
        <extracomment>workshop/guide_module_2.py</extracomment>
        <translation>Cada pool tiene su propia política. Su lista está debajo de la contraseña.</translation>
    </message>
    <message>
        <source>Enter the code, or ask for a new one.</source>
        <extracomment>cognito/error_table_pool.py</extracomment>
        <translation>Introduce el código, o pide uno nuevo.</translation>
    </message>
    <message>
        <source>Every account has a number of stacks that it may not exceed in a Region.</source>
        <extracomment>workshop/aws_errors.py</extracomment>
        <translation>Cada cuenta tiene un número de pilas que no puede superar en una región.</translation>
    </message>
    <message>
        <source>Every token has an id of its own.</source>
        <extracomment>cognito/comparison.py</extracomment>
        <translation>Cada token tiene un id. propio.</translation>
    </message>
    <message>
        <source>Every user of this pool has to have certain attributes, and not all of them were sent.</source>
        <extracomment>cognito/error_table_account.py</extracomment>
        <translation>Cada usuario de este pool ha de tener ciertos atributos, y no se enviaron todos.</translation>
    </message>
    <message>
        <source>Every user of this pool has to have the attribute, so it cannot be deleted or empty.</source>
        <extracomment>cognito/error_table_account.py</extracomment>
        <translation>Cada usuario de este pool ha de tener el atributo, así que no se puede eliminar ni dejar vacío.</translation>
    </message>
    <message>
        <source>Expired session
The refresh token is over. Only a sign-in helps.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>Sesión caducada
El token de actualización ha terminado. Solo ayuda iniciar sesión.</translation>
    </message>
    <message>
        <source>Expired {span} before this check, on {utc}.{aside}</source>
        <extracomment>cognito/token_times.py</extracomment>
        <translation>Caducó {span} antes de esta comprobación, el {utc}.{aside}</translation>
    </message>
    <message>
        <source>Expired {span} before this check, on {utc}: within the {leeway} s by which clocks may differ.{aside}</source>
        <extracomment>cognito/token_times.py</extracomment>
        <translation>Caducó {span} antes de esta comprobación, el {utc}: dentro de los {leeway} s que pueden diferir los relojes.{aside}</translation>
    </message>
    <message>
        <source>Expires on {utc}, {span} after this check.{aside}</source>
        <extracomment>cognito/token_times.py</extracomment>
        <translation>Caduca el {utc}, {span} después de esta comprobación.{aside}</translation>
    </message>
    <message>
        <source>Export it again from the Pools page.</source>
        <extracomment>workshop/pool_profiles.py</extracomment>
        <translation>Vuelve a exportarlo desde la página Pools.</translation>
    </message>
    <message>
        <source>Family name</source>
        <extracomment>cognito/attribute_rules.py</extracomment>
        <translation>Apellidos</translation>
    </message>
    <message>
        <source>Fill in every field and try again.</source>
        <extracomment>cognito/error_table_given.py</extracomment>
        <translation>Rellena todos los campos y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>Fill in what is missing, then try again.</source>
        <extracomment>cognito/error_table_account.py</extracomment>
        <translation>Rellena lo que falta y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>Fill it in.</source>
        <extracomment>cognito/attribute_rules.py</extracomment>
        <translation>Rellénalo.</translation>
    </message>
    <message>
        <source>Five parts: this token is encrypted (JWE), as Cognito&apos;s refresh tokens are. Only the user pool can read it.</source>
        <extracomment>cognito/jwt_parts.py</extracomment>
        <translation>Cinco partes: este token está cifrado (JWE), como los tokens de actualización de Cognito. Solo el pool de usuarios puede leerlo.</translation>
    </message>
    <message>
        <source>Follow it, or choose another name.</source>
        <extracomment>workshop/stack.py</extracomment>
        <translation>Síguela, o elige otro nombre.</translation>
    </message>
    <message>
        <source>For example Europe/London.</source>
        <extracomment>cognito/attribute_rules.py</extracomment>
        <translation>Por ejemplo, Europe/Madrid.</translation>
    </message>
    <message>
        <source>For example en-GB.</source>
        <extracomment>cognito/attribute_rules.py</extracomment>
        <translation>Por ejemplo, es-ES.</translation>
    </message>
    <message>
        <source>Forgotten</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>Olvidada</translation>
    </message>
    <message>
        <source>Forgotten it? The Sign in page leads to a new one, by a code in a mail.</source>
        <extracomment>workshop/guide_module_2.py</extracomment>
        <translation>¿La olvidaste? La página Iniciar sesión lleva a una nueva, con un código en un correo.</translation>
    </message>
    <message>
        <source>Full name</source>
        <extracomment>cognito/attribute_rules.py</extracomment>
        <translation>Nombre completo</translation>
    </message>
    <message>
        <source>Functions of the pool&apos;s own thought this up. They tell nothing about it.</source>
        <extracomment>cognito/challenge_entries.py</extracomment>
        <translation>Esto lo idearon funciones del propio pool. No dicen nada al respecto.</translation>
    </message>
    <message>
        <source>Functions of the pool&apos;s own thought this up. What they tell you stands here.</source>
        <extracomment>cognito/challenge_entries.py</extracomment>
        <translation>Esto lo idearon funciones del propio pool. Lo que te dicen está aquí.</translation>
    </message>
    <message>
        <source>Gender</source>
        <extracomment>cognito/attribute_rules.py</extracomment>
        <translation>Género</translation>
    </message>
    <message>
        <source>Get fresh ones (&apos;aws sso login&apos;, or whatever gave you these), then try again.</source>
        <extracomment>cognito/error_table_signed.py</extracomment>
        <translation>Consigue otras nuevas (&apos;aws sso login&apos;, o lo que te diera estas) y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>Get the newest version of this app: its template names a newer one.</source>
        <extracomment>workshop/stack_reasons.py</extracomment>
        <translation>Consigue la versión más reciente de esta app: su plantilla nombra uno más nuevo.</translation>
    </message>
    <message>
        <source>Give it another value.</source>
        <extracomment>cognito/error_table_account.py</extracomment>
        <translation>Dale otro valor.</translation>
    </message>
    <message>
        <source>Give it in full, for example http://127.0.0.1:4566 or https://cognito.example.com.</source>
        <extracomment>cognito/pool.py</extracomment>
        <translation>Indícalo completo, por ejemplo http://127.0.0.1:4566 o https://cognito.example.com.</translation>
    </message>
    <message>
        <source>Give the stack that made the user pool, once it is ready.</source>
        <extracomment>workshop/pool_lookup.py</extracomment>
        <translation>Indica la pila que creó el pool de usuarios, cuando esté lista.</translation>
    </message>
    <message>
        <source>Given name</source>
        <extracomment>cognito/attribute_rules.py</extracomment>
        <translation>Nombre de pila</translation>
    </message>
    <message>
        <source>Gone
The pool does not tell a deleted account from a wrong password.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>Eliminada
El pool no distingue una cuenta eliminada de una contraseña equivocada.</translation>
    </message>
    <message>
        <source>Groups and attributes are handed to your code in the request&apos;s context; what they allow is for your code to say.</source>
        <extracomment>cognito/gateway.py</extracomment>
        <translation>Los grupos y los atributos se entregan a tu código en el contexto de la petición; lo que permiten lo ha de decir tu código.</translation>
    </message>
    <message>
        <source>HTTP status {status}</source>
        <extracomment>workshop/inbox.py</extracomment>
        <translation>Estado HTTP {status}</translation>
    </message>
    <message>
        <source>HTTP: iat must not lie ahead.</source>
        <extracomment>cognito/gateway.py</extracomment>
        <translation>HTTP: iat no debe estar en el futuro.</translation>
    </message>
    <message>
        <source>HTTP: nbf must not lie ahead. Cognito writes none, and a token without it passes.</source>
        <extracomment>cognito/gateway.py</extracomment>
        <translation>HTTP: nbf no debe estar en el futuro. Cognito no escribe ninguno, y un token sin él pasa.</translation>
    </message>
    <message>
        <source>HTTPS_PROXY names a proxy that could not be reached or refused to connect.</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>HTTPS_PROXY nombra un proxy al que no se pudo llegar o que rechazó la conexión.</translation>
    </message>
    <message>
        <source>Have ALLOW_USER_SRP_AUTH switched on for the app client, or choose another flow when you sign in.</source>
        <extracomment>workshop/findings.py</extracomment>
        <translation>Haz que se active ALLOW_USER_SRP_AUTH en el cliente de aplicación, o elige otro flujo al iniciar sesión.</translation>
    </message>
    <message>
        <source>Have a new code sent: the button is on the Verify page.</source>
        <extracomment>workshop/guide_module_2.py</extracomment>
        <translation>Haz que se envíe un código nuevo: el botón está en la página Verificar.</translation>
    </message>
    <message>
        <source>Have it granted, or use another profile. {delete_first}</source>
        <extracomment>workshop/stack_reasons.py</extracomment>
        <translation>Haz que se conceda, o usa otro perfil. {delete_first}</translation>
    </message>
    <message>
        <source>Have s3:GetObject and s3:ListBucket allowed for this bucket, then look again.</source>
        <extracomment>workshop/website.py</extracomment>
        <translation>Haz que se permitan s3:GetObject y s3:ListBucket en este bucket, y vuelve a mirar.</translation>
    </message>
    <message>
        <source>Have somebody change one letter of the payload in the view Break, and say before which check will fail. Then the question that always comes: no, a token is signed and not encrypted. Everybody can read it.</source>
        <extracomment>workshop/guide_module_2.py</extracomment>
        <translation>Que alguien cambie una letra de la carga útil en la vista Romper y diga antes qué comprobación fallará. Después, la pregunta que siempre llega: no, un token está firmado y no cifrado. Cualquiera puede leerlo.</translation>
    </message>
    <message>
        <source>Have the bucket&apos;s policy (or your own permissions) changed, or choose another bucket.</source>
        <extracomment>workshop/website.py</extracomment>
        <translation>Haz que se cambie la política del bucket (o tus propios permisos), o elige otro bucket.</translation>
    </message>
    <message>
        <source>Have the bucket&apos;s policy changed, or choose another bucket. {delete_first}</source>
        <extracomment>workshop/stack_reasons.py</extracomment>
        <translation>Haz que se cambie la política del bucket, o elige otro bucket. {delete_first}</translation>
    </message>
    <message>
        <source>Here the email address (or phone number) is the user name.</source>
        <extracomment>cognito/error_table_given.py</extracomment>
        <translation>Aquí la dirección de correo (o el número de teléfono) es el nombre de usuario.</translation>
    </message>
    <message>
        <source>Here the phone number is the user name.</source>
        <extracomment>cognito/error_table_given.py</extracomment>
        <translation>Aquí el número de teléfono es el nombre de usuario.</translation>
    </message>
    <message>
        <source>How</source>
        <extracomment>cognito/challenge_entries.py</extracomment>
        <translation>Cómo</translation>
    </message>
    <message>
        <source>How strict the sign-in was, by a name that both sides agreed on.</source>
        <extracomment>cognito/claims.py</extracomment>
        <translation>Lo estricto que fue el inicio de sesión, con un nombre que acordaron ambas partes.</translation>
    </message>
    <message>
        <source>How the person signed in: password, one-time code and so on.</source>
        <extracomment>cognito/claims.py</extracomment>
        <translation>Cómo inició sesión la persona: contraseña, código de un solo uso, etc.</translation>
    </message>
    <message>
        <source>IAM roles of the groups: for an identity pool, which takes the ID token.</source>
        <extracomment>cognito/comparison.py</extracomment>
        <translation>Roles de IAM de los grupos: para un grupo de identidades (identity pool), que recibe el token de ID.</translation>
    </message>
    <message>
        <source>If it is yours, sign in or use &apos;Forgotten password&apos;; otherwise choose another.</source>
        <extracomment>cognito/error_table_pool.py</extracomment>
        <translation>Si es tuya, inicia sesión o usa «Contraseña olvidada»; si no, elige otra.</translation>
    </message>
    <message>
        <source>If there is such an account, the pool sent a code by e-mail to {destination}.</source>
        <extracomment>cognito/challenge_entries.py</extracomment>
        <translation>Si existe esa cuenta, el pool envió un código por correo a {destination}.</translation>
    </message>
    <message>
        <source>If there is such an account, the pool sent a code by text message to {destination}.</source>
        <extracomment>cognito/challenge_entries.py</extracomment>
        <translation>Si existe esa cuenta, el pool envió un código por mensaje de texto a {destination}.</translation>
    </message>
    <message>
        <source>If there is such an account, the pool sent a code to its e-mail address.</source>
        <extracomment>cognito/challenge_entries.py</extracomment>
        <translation>Si existe esa cuenta, el pool envió un código a su dirección de correo.</translation>
    </message>
    <message>
        <source>If there is such an account, the pool sent a code to its phone.</source>
        <extracomment>cognito/challenge_entries.py</extracomment>
        <translation>Si existe esa cuenta, el pool envió un código a su teléfono.</translation>
    </message>
    <message>
        <source>If there is such an account, the pool sent a code to {destination}.</source>
        <extracomment>cognito/challenge_entries.py</extracomment>
        <translation>Si existe esa cuenta, el pool envió un código a {destination}.</translation>
    </message>
    <message>
        <source>If there is such an account, the pool sent a code.</source>
        <extracomment>cognito/challenge_entries.py</extracomment>
        <translation>Si existe esa cuenta, el pool envió un código.</translation>
    </message>
    <message>
        <source>If this is a local pool, start it again; otherwise check the endpoint&apos;s address and port.</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>Si es un pool local, vuelve a iniciarlo; si no, revisa la dirección y el puerto del endpoint.</translation>
    </message>
    <message>
        <source>If you need it, ask whoever runs the pool.</source>
        <extracomment>cognito/error_table_account.py</extracomment>
        <translation>Si lo necesitas, pídelo a quien administra el pool.</translation>
    </message>
    <message>
        <source>If your company inspects TLS, set AWS_CA_BUNDLE to the file with its certificate. Otherwise try another network: nothing was sent.</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>Si tu empresa inspecciona TLS, define AWS_CA_BUNDLE con el archivo de su certificado. Si no, prueba otra red: no se envió nada.</translation>
    </message>
    <message>
        <source>Import it on the Pools page, and choose one there.</source>
        <extracomment>workshop/config_file.py</extracomment>
        <translation>Impórtalo en la página Pools y elige uno ahí.</translation>
    </message>
    <message>
        <source>In its description {why}.</source>
        <extracomment>workshop/pool_profiles.py</extracomment>
        <translation>En su descripción: {why}.</translation>
    </message>
    <message>
        <source>In one Region of an account each name is taken once.</source>
        <extracomment>workshop/aws_errors.py</extracomment>
        <translation>En una región de una cuenta, cada nombre se puede usar una sola vez.</translation>
    </message>
    <message>
        <source>In the workshop the API comes two modules later. Launch its stack from the Pool menu, or put the invoke URL of one that is deployed in below.</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>En el taller la API llega dos módulos más tarde. Lanza su pila desde el menú Pool, o pon abajo la URL de invocación de una ya desplegada.</translation>
    </message>
    <message>
        <source>In this Region there is no app client with this id. Most often the ids are right and the Region is not.</source>
        <extracomment>cognito/error_table_pool.py</extracomment>
        <translation>En esta región no hay ningún cliente de aplicación con este id. Lo más frecuente es que los id. sean correctos y la región no.</translation>
    </message>
    <message>
        <source>In this Region there is no user pool with this id. Most often the ids are right and the Region is not.</source>
        <extracomment>cognito/error_table_pool.py</extracomment>
        <translation>En esta región no hay ningún pool de usuarios con este id. Lo más frecuente es que los id. sean correctos y la región no.</translation>
    </message>
    <message>
        <source>In this pool the email address is an alias: registering takes a user name that is not an address. Once it is verified, you sign in with either.</source>
        <extracomment>cognito/error_table_given.py</extracomment>
        <translation>En este pool la dirección de correo es un alias: para registrarse hace falta un nombre de usuario que no sea una dirección. Cuando esté verificada, puedes iniciar sesión con cualquiera de los dos.</translation>
    </message>
    <message>
        <source>In {name}, {mark} is not a list of pools.</source>
        <extracomment>workshop/pool_profiles.py</extracomment>
        <translation>En {name}, {mark} no es una lista de pools.</translation>
    </message>
    <message>
        <source>In {name}, {section} is not an object.</source>
        <extracomment>workshop/config_file.py</extracomment>
        <translation>En {name}, {section} no es un objeto.</translation>
    </message>
    <message>
        <source>In {name}: {faults}</source>
        <extracomment>workshop/config_file.py</extracomment>
        <translation>En {name}: {faults}</translation>
    </message>
    <message>
        <source>Incorrect username or password</source>
        <extracomment>cognito/error_table_refused.py</extracomment>
        <translation>Nombre de usuario o contraseña incorrectos</translation>
    </message>
    <message>
        <source>Instead of Cognito&apos;s answer a redirect came; it was not followed. The sign-in page of a public network looks like this.</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>En lugar de la respuesta de Cognito llegó una redirección; no se siguió. La página de inicio de sesión de una red pública tiene este aspecto.</translation>
    </message>
    <message>
        <source>Issued by pool {theirs}; your API expects {ours}.</source>
        <extracomment>cognito/gateway.py</extracomment>
        <translation>Emitido por el pool {theirs}; tu API espera {ours}.</translation>
    </message>
    <message>
        <source>Issued by {issuer}, which is this pool.</source>
        <extracomment>cognito/verification.py</extracomment>
        <translation>Emitido por {issuer}, que es este pool.</translation>
    </message>
    <message>
        <source>Issued by {issuer}; this pool&apos;s issuer is {expected}.{aside}</source>
        <extracomment>cognito/verification.py</extracomment>
        <translation>Emitido por {issuer}; el emisor de este pool es {expected}.{aside}</translation>
    </message>
    <message>
        <source>Issued by {issuer}; your API expects {expected}.</source>
        <extracomment>cognito/gateway.py</extracomment>
        <translation>Emitido por {issuer}; tu API espera {expected}.</translation>
    </message>
    <message>
        <source>Issued on {utc}, after its own expiry on {expiry}.</source>
        <extracomment>cognito/token_times.py</extracomment>
        <translation>Emitido el {utc}, después de su propia caducidad, el {expiry}.</translation>
    </message>
    <message>
        <source>Issued on {utc}, {span} before this check.{aside}</source>
        <extracomment>cognito/token_times.py</extracomment>
        <translation>Emitido el {utc}, {span} antes de esta comprobación.{aside}</translation>
    </message>
    <message>
        <source>Issued {span} in the future, on {utc}.{aside}</source>
        <extracomment>cognito/token_times.py</extracomment>
        <translation>Emitido {span} en el futuro, el {utc}.{aside}</translation>
    </message>
    <message>
        <source>It answered 403. A firewall in front of it, an API key that it asks for, or an address that belongs to another API all look like this.</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>Respondió 403. Así se ven un cortafuegos delante de ella, una clave de API que pide o una dirección que es de otra API.</translation>
    </message>
    <message>
        <source>It answered with an error of its own.</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>Respondió con un error propio.</translation>
    </message>
    <message>
        <source>It broke before the whole answer was here. A unicorn may be on its way all the same.</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>Se cortó antes de que llegara la respuesta entera. Aun así puede haber un unicornio en camino.</translation>
    </message>
    <message>
        <source>It broke off instead of answering. It may have ended, or is being started.</source>
        <extracomment>session/system_keyring.py</extracomment>
        <translation>Se cortó en lugar de responder. Puede que haya terminado o que se esté iniciando.</translation>
    </message>
    <message>
        <source>It can be switched on once the pool has seen a first code of it.</source>
        <extracomment>cognito/error_table_given.py</extracomment>
        <translation>Se puede activar cuando el pool haya visto un primer código suyo.</translation>
    </message>
    <message>
        <source>It differs from the one that was sent last. Only the newest code counts.</source>
        <extracomment>cognito/error_table_given.py</extracomment>
        <translation>Es distinto del último que se envió. Solo cuenta el código más reciente.</translation>
    </message>
    <message>
        <source>It ended before it could answer.</source>
        <extracomment>app/local_pool_process.py</extracomment>
        <translation>Terminó antes de poder responder.</translation>
    </message>
    <message>
        <source>It has expired or was used, or there never was one. A code to verify an account lives for 24 hours, one to reset a password for an hour.</source>
        <extracomment>cognito/error_table_given.py</extracomment>
        <translation>Ha caducado o se ha usado, o nunca hubo ninguno. Un código para verificar una cuenta vive 24 horas; uno para restablecer una contraseña, una hora.</translation>
    </message>
    <message>
        <source>It has expired or was used. A code to verify an address or a number lives for 24 hours, and a newer one makes it void.</source>
        <extracomment>cognito/error_table_account.py</extracomment>
        <translation>Ha caducado o se ha usado. Un código para verificar una dirección o un número vive 24 horas, y uno más reciente lo anula.</translation>
    </message>
    <message>
        <source>It has more than the {piece} characters that this app puts into one.</source>
        <extracomment>session/pieces.py</extracomment>
        <translation>Tiene más de los {piece} caracteres que esta app pone en uno.</translation>
    </message>
    <message>
        <source>It is JSON, but not of the form that Cognito&apos;s answers have.</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>Es JSON, pero no de la forma que tienen las respuestas de Cognito.</translation>
    </message>
    <message>
        <source>It is another one, or it belongs to an earlier attempt.</source>
        <extracomment>cognito/error_table_given.py</extracomment>
        <translation>Es otro, o es de un intento anterior.</translation>
    </message>
    <message>
        <source>It is being worked on, or it is a creation that failed and can only be deleted.</source>
        <extracomment>workshop/aws_errors.py</extracomment>
        <translation>Se está trabajando en ella, o es una creación que falló y solo se puede eliminar.</translation>
    </message>
    <message>
        <source>It is far too long for one.</source>
        <extracomment>workshop/pool_reference.py</extracomment>
        <translation>Es demasiado largo para serlo.</translation>
    </message>
    <message>
        <source>It is in a state in which no code confirms it.</source>
        <extracomment>cognito/error_table_refused.py</extracomment>
        <translation>Está en un estado en el que ningún código la confirma.</translation>
    </message>
    <message>
        <source>It is neither an id nor an ARN of a pool, nor the name of a stack.</source>
        <extracomment>workshop/pool_reference.py</extracomment>
        <translation>No es ni el id. ni el ARN de un pool, ni el nombre de una pila.</translation>
    </message>
    <message>
        <source>It is not kept</source>
        <extracomment>session/keeping.py</extracomment>
        <translation>No se guarda</translation>
    </message>
    <message>
        <source>It is proved by Secure Remote Password: the password never leaves this app.</source>
        <extracomment>cognito/challenge_entries.py</extracomment>
        <translation>Se demuestra con Secure Remote Password: la contraseña nunca sale de esta app.</translation>
    </message>
    <message>
        <source>It is sent as you type it.</source>
        <extracomment>cognito/challenge_entries.py</extracomment>
        <translation>Se envía tal como la escribes.</translation>
    </message>
    <message>
        <source>It is still in the keyring</source>
        <extracomment>session/system_keyring.py</extracomment>
        <translation>Sigue en el llavero</translation>
    </message>
    <message>
        <source>It refused this app, or somebody pressed Cancel when it asked.</source>
        <extracomment>session/system_keyring.py</extracomment>
        <translation>Rechazó esta app, o alguien pulsó Cancelar cuando preguntó.</translation>
    </message>
    <message>
        <source>It said that it had, and read back it was something else. It was removed again.</source>
        <extracomment>session/pieces.py</extracomment>
        <translation>Dijo que sí, y al leerlo de nuevo era otra cosa. Se volvió a quitar.</translation>
    </message>
    <message>
        <source>It says why in the details.</source>
        <extracomment>workshop/aws_errors.py</extracomment>
        <translation>Dice por qué en los detalles.</translation>
    </message>
    <message>
        <source>It should read like window._config = { cognito: { … } };</source>
        <extracomment>workshop/config_text.py</extracomment>
        <translation>Debería ser así: window._config = { cognito: { … } };</translation>
    </message>
    <message>
        <source>It speaks Cognito&apos;s language but not all of it; emulators often know a part only.</source>
        <extracomment>cognito/error_table_pool.py</extracomment>
        <translation>Habla el idioma de Cognito, pero no entero; los emuladores suelen conocer solo una parte.</translation>
    </message>
    <message>
        <source>It ties this token to one access token, which is not at hand here.</source>
        <extracomment>cognito/verification.py</extracomment>
        <translation>Ata este token a un token de acceso, que aquí no está a mano.</translation>
    </message>
    <message>
        <source>It was asked and has said nothing since. It may be waiting for its password in a window of its own.</source>
        <extracomment>session/system_keyring.py</extracomment>
        <translation>Se le preguntó y no ha dicho nada desde entonces. Puede que espere su contraseña en una ventana propia.</translation>
    </message>
    <message>
        <source>It was forgotten, here or by an administrator.</source>
        <extracomment>cognito/error_table_account.py</extracomment>
        <translation>Se olvidó, aquí o por un administrador.</translation>
    </message>
    <message>
        <source>It was issued by an authority that this computer does not know. Nothing was sent to it.</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>Lo emitió una autoridad que este equipo no conoce. No se le envió nada.</translation>
    </message>
    <message>
        <source>It was let in as far as the method, which expects something else than a pick-up location.</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>Se le dejó pasar hasta el método, que espera otra cosa y no un lugar de recogida.</translation>
    </message>
    <message>
        <source>It was not unlocked, so nothing can be kept in it, read from it or removed from it.</source>
        <extracomment>session/system_keyring.py</extracomment>
        <translation>No se desbloqueó, así que no se puede guardar, leer ni quitar nada en él.</translation>
    </message>
    <message>
        <source>It was not whole any more, so it was not used. It has been removed.</source>
        <extracomment>session/pieces.py</extracomment>
        <translation>Ya no estaba entero, así que no se usó. Se ha quitado.</translation>
    </message>
    <message>
        <source>Its administrator&apos;s key is a new one with each start.</source>
        <extracomment>app/administration.py</extracomment>
        <translation>La clave de su administrador es nueva en cada arranque.</translation>
    </message>
    <message>
        <source>Its authorizer does not accept your ID token, or found none where it looks for one.</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>Su autorizador no acepta tu token de ID, o no encontró ninguno donde lo busca.</translation>
    </message>
    <message>
        <source>Its function found no claims in the request: the POST method of /ride has no Cognito authorizer, so nobody looked at your token.</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>Su función no encontró claims en la petición: el método POST de /ride no tiene autorizador de Cognito, así que nadie miró tu token.</translation>
    </message>
    <message>
        <source>Its header or its payload can&apos;t be read, so there is nothing to change in it.</source>
        <extracomment>cognito/breaking.py</extracomment>
        <translation>Su cabecera o su carga útil no se pueden leer, así que no hay nada que cambiar en él.</translation>
    </message>
    <message>
        <source>Its method is set to IAM authorization, or the path does not exist: then it reads the Authorization header as a signature.</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>Su método tiene autorización IAM, o la ruta no existe: entonces lee la cabecera Authorization como una firma.</translation>
    </message>
    <message>
        <source>Its name could not be turned into an address. It may be misspelt, the API may have been deleted, or this computer is offline. The token was not sent.</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>Su nombre no se pudo convertir en una dirección. Puede estar mal escrito, puede que se haya eliminado la API o que este equipo no tenga conexión. El token no se envió.</translation>
    </message>
    <message>
        <source>Its own functions ended the sign-in. Which answer they did not like, they do not say.</source>
        <extracomment>cognito/sign_in.py</extracomment>
        <translation>Sus propias funciones terminaron el inicio de sesión. No dicen qué respuesta no les gustó.</translation>
    </message>
    <message>
        <source>Its session was used already or belongs to another user. Each is good for one answer.</source>
        <extracomment>cognito/error_table_refused.py</extracomment>
        <translation>Su sesión ya se usó o es de otro usuario. Cada una vale para una respuesta.</translation>
    </message>
    <message>
        <source>Its settings and people can be changed only while it is the pool that is open.</source>
        <extracomment>app/pool_keeper.py</extracomment>
        <translation>Sus ajustes y su gente solo se pueden cambiar mientras es el pool abierto.</translation>
    </message>
    <message>
        <source>Key {key_id} is one of this pool&apos;s {bits}-bit RSA keys.{aside}</source>
        <extracomment>cognito/verification.py</extracomment>
        <translation>La clave {key_id} es una de las claves RSA de {bits} bits de este pool.{aside}</translation>
    </message>
    <message>
        <source>Lambda makes no new functions on the runtime that the template names.</source>
        <extracomment>workshop/stack_reasons.py</extracomment>
        <translation>Lambda no crea funciones nuevas con el entorno de ejecución que nombra la plantilla.</translation>
    </message>
    <message>
        <source>Language and country</source>
        <extracomment>cognito/attribute_rules.py</extracomment>
        <translation>Idioma y país</translation>
    </message>
    <message>
        <source>Last changed</source>
        <extracomment>cognito/attribute_rules.py</extracomment>
        <translation>Último cambio</translation>
    </message>
    <message>
        <source>Late mail
What was held up arrives, and its code still counts.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>Correo tardío
Llega lo que estaba retenido, y su código aún cuenta.</translation>
    </message>
    <message>
        <source>Launch the stack</source>
        <extracomment>workshop/guide_module_2.py</extracomment>
        <translation>Lanzar la pila</translation>
    </message>
    <message>
        <source>Launch the stack in {region}, or choose a bucket in {wanted}.</source>
        <extracomment>workshop/website.py</extracomment>
        <translation>Lanza la pila en {region}, o elige un bucket en {wanted}.</translation>
    </message>
    <message>
        <source>Launch the users&apos; stack first, or name it with --users-stack.</source>
        <extracomment>workshop/stack_command.py</extracomment>
        <translation>Lanza primero la pila de los usuarios, o nómbrala con --users-stack.</translation>
    </message>
    <message>
        <source>Leave it as it is.</source>
        <extracomment>cognito/attribute_rules.py, cognito/error_table_account.py</extracomment>
        <translation>Déjalo como está.</translation>
    </message>
    <message>
        <source>Leave it out, or ask whoever runs the pool.</source>
        <extracomment>cognito/error_table_account.py</extracomment>
        <translation>Omítelo, o pregunta a quien administra el pool.</translation>
    </message>
    <message>
        <source>Leave it out: it is part of the user pool id.</source>
        <extracomment>cognito/pool.py</extracomment>
        <translation>Omítela: forma parte del id. del pool de usuarios.</translation>
    </message>
    <message>
        <source>Leave the Region out, or correct the one that is wrong.</source>
        <extracomment>cognito/pool.py</extracomment>
        <translation>Omite la región, o corrige la que esté mal.</translation>
    </message>
    <message>
        <source>Leave the endpoint out, or correct it.</source>
        <extracomment>workshop/findings.py</extracomment>
        <translation>Omite el endpoint, o corrígelo.</translation>
    </message>
    <message>
        <source>Cognito&apos;s own mailer sends 50 mails a day for an AWS account, and they are used up.</source>
        <extracomment>cognito/error_table_pool.py</extracomment>
        <translation>El servicio de correo propio de Cognito envía 50 correos al día por cuenta de AWS, y están gastados.</translation>
    </message>
    <message>
        <source> A user pool&apos;s issuer ends in its pool id: this token comes from elsewhere.</source>
        <extracomment>cognito/verification.py</extracomment>
        <translation> El emisor de un pool de usuarios termina en el id. del pool: este token viene de otra parte.</translation>
    </message>
    <message>
        <source> Counted in milliseconds, as JavaScript does, it would be {utc}; tokens count seconds.</source>
        <extracomment>cognito/token_times.py</extracomment>
        <translation> Contado en milisegundos, como hace JavaScript, sería {utc}; los tokens cuentan segundos.</translation>
    </message>
    <message>
        <source> Either the pool has changed its keys since, or it never signed this.</source>
        <extracomment>cognito/verification.py</extracomment>
        <translation> O el pool ha cambiado sus claves desde entonces, o nunca firmó esto.</translation>
    </message>
    <message>
        <source>All headers of a request together have {most} bytes at most; this token alone has {count}.</source>
        <extracomment>cognito/gateway.py</extracomment>
        <translation>Todas las cabeceras de una petición tienen juntas {most} bytes como máximo; solo este token tiene {count}.</translation>
    </message>
    <message>
        <source>Cognito&apos;s own mailer sends 50 mails a day for an AWS account. Ask your instructor.</source>
        <extracomment>workshop/guide_module_2.py</extracomment>
        <translation>El servicio de correo propio de Cognito envía 50 correos al día por cuenta de AWS. Pregunta a quien imparte el taller.</translation>
    </message>
    <message>
        <source>Confirm them
Without the code. The address stays unverified.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>Confirmar a la persona
Sin el código. La dirección queda sin verificar.</translation>
    </message>
    <message>
        <source>Find them
The pool&apos;s administrator sees everybody, the newest first.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>Encontrar a la persona
El administrador del pool ve a todos, los más recientes primero.</translation>
    </message>
    <message>
        <source>Five parts, as an encrypted token (JWE) has them, but no header that names the encryption (enc).</source>
        <extracomment>cognito/jwt_parts.py</extracomment>
        <translation>Cinco partes, como las de un token cifrado (JWE), pero ninguna cabecera que nombre el cifrado (enc).</translation>
    </message>
    <message>
        <source>Forge a copy
One claim is changed, and eleven checks look at the copy.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>Falsificar una copia
Se cambia un claim, y once comprobaciones miran la copia.</translation>
    </message>
    <message>
        <source>Give the pool&apos;s id, like us-east-1_AbCdEfGhI, its ARN, or the name of the stack that made it.</source>
        <extracomment>workshop/pool_reference.py</extracomment>
        <translation>Indica el id. del pool, como us-east-1_AbCdEfGhI, su ARN o el nombre de la pila que lo creó.</translation>
    </message>
    <message>
        <source>It has no list of at most {most} entries.</source>
        <extracomment>cognito/har_reading.py</extracomment>
        <translation>No tiene una lista de {most} entradas como máximo.</translation>
    </message>
    <message>
        <source>It has {count} bytes, and one by this key has {expected}: the token&apos;s end was lost, or something was added to it.</source>
        <extracomment>cognito/verification.py</extracomment>
        <translation>Tiene {count} bytes, y una hecha con esta clave tiene {expected}: se perdió el final del token o se le añadió algo.</translation>
    </message>
    <message>
        <source>It has {count} characters; at most {most} are read.</source>
        <extracomment>cognito/har_reading.py</extracomment>
        <translation>Tiene {count} caracteres; se leen {most} como máximo.</translation>
    </message>
    <message>
        <source>It is a folder or a device, and no file.</source>
        <extracomment>workshop/token_file.py</extracomment>
        <translation>Es una carpeta o un dispositivo, no un archivo.</translation>
    </message>
    <message>
        <source>It is larger than {size} MB.</source>
        <extracomment>workshop/token_file.py</extracomment>
        <translation>Ocupa más de {size} MB.</translation>
    </message>
    <message>
        <source>It is not JSON with a log and entries in it.</source>
        <extracomment>cognito/har_reading.py</extracomment>
        <translation>No es JSON con log y entries dentro.</translation>
    </message>
    <message>
        <source>It is not a text file.</source>
        <extracomment>workshop/token_file.py</extracomment>
        <translation>No es un archivo de texto.</translation>
    </message>
    <message>
        <source>JSON inside of a string, opened below; the claim itself is the string.</source>
        <extracomment>cognito/claims.py</extracomment>
        <translation>JSON dentro de una cadena, desplegado abajo; el claim en sí es la cadena.</translation>
    </message>
    <message>
        <source>Linked identities</source>
        <extracomment>cognito/attribute_rules.py</extracomment>
        <translation>Identidades vinculadas</translation>
    </message>
    <message>
        <source>Load the list of devices again.</source>
        <extracomment>cognito/error_table_account.py</extracomment>
        <translation>Vuelve a cargar la lista de dispositivos.</translation>
    </message>
    <message>
        <source>Look at the API&apos;s resource policy and at its authorizer.</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>Mira la política de recursos de la API y su autorizador.</translation>
    </message>
    <message>
        <source>Look at the authorizer&apos;s user pool in the API Gateway console.</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>Mira el pool de usuarios del autorizador en la consola de API Gateway.</translation>
    </message>
    <message>
        <source>Look at the copy
Any token that is pasted is judged like this one.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>Ver la copia
Cualquier token que se pegue se juzga como este.</translation>
    </message>
    <message>
        <source>Look at the function&apos;s log and its time limit.</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>Mira el registro de la función y su límite de tiempo.</translation>
    </message>
    <message>
        <source>Look at the function&apos;s log for the reference in the details, and at its role.</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>Busca en el registro de la función la referencia de los detalles, y mira su rol.</translation>
    </message>
    <message>
        <source>Look at the function&apos;s log.</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>Mira el registro de la función.</translation>
    </message>
    <message>
        <source>Look at the integration of POST /ride, and at the function&apos;s log.</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>Mira la integración de POST /ride y el registro de la función.</translation>
    </message>
    <message>
        <source>Look at the key_id check of the token, then try again.</source>
        <extracomment>cognito/breaking.py</extracomment>
        <translation>Mira la comprobación key_id del token, y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>Look at the list of devices.</source>
        <extracomment>cognito/error_table_account.py</extracomment>
        <translation>Mira la lista de dispositivos.</translation>
    </message>
    <message>
        <source>Look at the stack: it is being worked on.</source>
        <extracomment>workshop/aws_errors.py</extracomment>
        <translation>Mira la pila: se está trabajando en ella.</translation>
    </message>
    <message>
        <source>Look at the user&apos;s status, then choose another action.</source>
        <extracomment>cognito/error_table_signed.py</extracomment>
        <translation>Mira el estado del usuario, y elige otra acción.</translation>
    </message>
    <message>
        <source>Look at what it says in the details, and into the function&apos;s log.</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>Mira lo que dice en los detalles, y el registro de la función.</translation>
    </message>
    <message>
        <source>Look at what the API says in the details, and at the request in the Protocol panel.</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>Mira lo que dice la API en los detalles, y la petición en el panel Protocolo.</translation>
    </message>
    <message>
        <source>Look for that window, then try again; or go on without it.</source>
        <extracomment>session/system_keyring.py</extracomment>
        <translation>Busca esa ventana y vuelve a intentarlo; o sigue sin él.</translation>
    </message>
    <message>
        <source>Look into the function&apos;s log, or ask again: another unicorn would come.</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>Mira el registro de la función, o vuelve a pedir: vendría otro unicornio.</translation>
    </message>
    <message>
        <source>Look into the tokens
Their claims in plain words, and eleven checks, just as an API makes them.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>Mirar dentro de los tokens
Sus claims en palabras sencillas, y once comprobaciones, tal como las hace una API.</translation>
    </message>
    <message>
        <source>Looked at where the method or route asks for scopes; this one asks for none, so any will do.</source>
        <extracomment>cognito/gateway.py</extracomment>
        <translation>Se mira donde el método o la ruta pide ámbitos; este no pide ninguno, así que sirve cualquiera.</translation>
    </message>
    <message>
        <source>Lost mail
The pool has sent a code, and nothing comes.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>Correo perdido
El pool ha enviado un código, y no llega nada.</translation>
    </message>
    <message>
        <source>Made for app client {value}; your API expects {client_id}.</source>
        <extracomment>cognito/gateway.py</extracomment>
        <translation>Hecho para el cliente de aplicación {value}; tu API espera {client_id}.</translation>
    </message>
    <message>
        <source>Made for the app client {client_id} ({claim}), which is this app&apos;s.</source>
        <extracomment>cognito/verification.py</extracomment>
        <translation>Hecho para el cliente de aplicación {client_id} ({claim}), que es el de esta app.</translation>
    </message>
    <message>
        <source>Made for the app client {value} ({claim}); this app&apos;s is {client_id}.</source>
        <extracomment>cognito/verification.py</extracomment>
        <translation>Hecho para el cliente de aplicación {value} ({claim}); el de esta app es {client_id}.</translation>
    </message>
    <message>
        <source>Made with a key that the pool publishes. HTTP: by an RSA algorithm, with the key that kid names; keys may be kept for two hours.</source>
        <extracomment>cognito/gateway.py</extracomment>
        <translation>Hecha con una clave que publica el pool. HTTP: con un algoritmo RSA, con la clave que nombra kid; las claves se pueden conservar dos horas.</translation>
    </message>
    <message>
        <source>Made with the pool&apos;s private key, over exactly this header and payload.</source>
        <extracomment>cognito/verification.py</extracomment>
        <translation>Hecha con la clave privada del pool, exactamente sobre esta cabecera y esta carga útil.</translation>
    </message>
    <message>
        <source>Make one in the Cognito console: without a secret, with ALLOW_USER_SRP_AUTH.</source>
        <extracomment>workshop/pool_lookup.py</extracomment>
        <translation>Crea uno en la consola de Cognito: sin secreto, con ALLOW_USER_SRP_AUTH.</translation>
    </message>
    <message>
        <source>Make room there, or choose another folder with --data-dir.</source>
        <extracomment>session/profiles.py</extracomment>
        <translation>Haz sitio ahí, o elige otra carpeta con --data-dir.</translation>
    </message>
    <message>
        <source>Make room, or put the folder back, and try again; or open the app with another folder: --data-dir.</source>
        <extracomment>cognito/error_table_pool.py</extracomment>
        <translation>Haz sitio, o devuelve la carpeta a su lugar, y vuelve a intentarlo; o abre la app con otra carpeta: --data-dir.</translation>
    </message>
    <message>
        <source>Mend that, then delete the stack again.</source>
        <extracomment>workshop/stack_reasons.py</extracomment>
        <translation>Arregla eso, y vuelve a eliminar la pila.</translation>
    </message>
    <message>
        <source>Mend the file and open it again, or go on with the guide that you have.</source>
        <extracomment>workshop/guide_file.py</extracomment>
        <translation>Arregla el archivo y vuelve a abrirlo, o sigue con la guía que tienes.</translation>
    </message>
    <message>
        <source>Middle name</source>
        <extracomment>cognito/attribute_rules.py</extracomment>
        <translation>Segundo nombre</translation>
    </message>
    <message>
        <source>Module 2: User management</source>
        <extracomment>workshop/guide_module_2.py</extracomment>
        <translation>Módulo 2: Gestión de usuarios</translation>
    </message>
    <message>
        <source>More than a megabyte came; no answer of Cognito&apos;s is that long. The rest was not read.</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>Llegó más de un megabyte; ninguna respuesta de Cognito es tan larga. El resto no se leyó.</translation>
    </message>
    <message>
        <source>More than a megabyte came; no ride is that long. The rest was not read.</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>Llegó más de un megabyte; ningún viaje es tan largo. El resto no se leyó.</translation>
    </message>
    <message>
        <source>Move it to this account, or keep it where it is and sign in there.</source>
        <extracomment>cognito/error_table_account.py</extracomment>
        <translation>Muévela a esta cuenta, o consérvala donde está e inicia sesión ahí.</translation>
    </message>
    <message>
        <source>Move the address
The code proves whose it is now. It leaves the first account.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>Mover la dirección
El código demuestra de quién es ahora. Deja la primera cuenta.</translation>
    </message>
    <message>
        <source>Name an address
The pool wants one to send codes to from now on.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>Indicar una dirección
El pool quiere una a la que enviar códigos desde ahora.</translation>
    </message>
    <message>
        <source>Names of groups are unique in a pool.</source>
        <extracomment>cognito/error_table_signed.py</extracomment>
        <translation>Los nombres de los grupos son únicos en un pool.</translation>
    </message>
    <message>
        <source>Neither the profile nor the environment has any, and without them nothing can be made in your account.</source>
        <extracomment>workshop/aws_errors.py</extracomment>
        <translation>Ni el perfil ni el entorno tienen ningunas, y sin ellas no se puede crear nada en tu cuenta.</translation>
    </message>
    <message>
        <source>New password</source>
        <extracomment>cognito/challenge_entries.py</extracomment>
        <translation>Contraseña nueva</translation>
    </message>
    <message>
        <source>Nickname</source>
        <extracomment>cognito/attribute_rules.py</extracomment>
        <translation>Apodo</translation>
    </message>
    <message>
        <source>No AWS account at hand? Choose the local pool on the Welcome page: it answers as Cognito does.</source>
        <extracomment>workshop/guide_module_2.py</extracomment>
        <translation>¿No tienes una cuenta de AWS a mano? Elige el pool local en la página de bienvenida: responde como Cognito.</translation>
    </message>
    <message>
        <source>No answer said what time it is there.</source>
        <extracomment>workshop/findings.py</extracomment>
        <translation>Ninguna respuesta dijo qué hora es allí.</translation>
    </message>
    <message>
        <source>No authenticator app is set up</source>
        <extracomment>cognito/error_table_given.py, cognito/error_table_pool.py</extracomment>
        <translation>No hay ninguna app de autenticación configurada</translation>
    </message>
    <message>
        <source>No bucket in all of Amazon S3 has that name.</source>
        <extracomment>workshop/aws_errors.py</extracomment>
        <translation>Ningún bucket en todo Amazon S3 tiene ese nombre.</translation>
    </message>
    <message>
        <source>No bucket in all of Amazon S3 is called {bucket}. The stack would fail when it writes the website&apos;s configuration, and be undone.</source>
        <extracomment>workshop/website.py</extracomment>
        <translation>Ningún bucket en todo Amazon S3 se llama {bucket}. La pila fallaría al escribir la configuración del sitio web, y se desharía.</translation>
    </message>
    <message>
        <source>No connection came about within the time limit. A firewall that swallows packets looks like this.</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>No se estableció ninguna conexión dentro del plazo. Un cortafuegos que se traga los paquetes tiene este aspecto.</translation>
    </message>
    <message>
        <source>No exchange with Cognito is in it.</source>
        <extracomment>cognito/har_reading.py</extracomment>
        <translation>No contiene ningún intercambio con Cognito.</translation>
    </message>
    <message>
        <source>No keyring is running here</source>
        <extracomment>session/system_keyring.py</extracomment>
        <translation>Aquí no hay ningún llavero en marcha</translation>
    </message>
    <message>
        <source>No longer to be trusted
The pool keeps it and asks for everything again.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>Ya no es de confianza
El pool lo conserva y vuelve a pedirlo todo.</translation>
    </message>
    <message>
        <source>No mail
Somebody has registered, and the mail with the code does not come.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>Sin correo
Alguien se ha registrado, y el correo con el código no llega.</translation>
    </message>
    <message>
        <source>No mail? Look among the unwanted ones, then have another one sent.</source>
        <extracomment>workshop/guide_module_2.py</extracomment>
        <translation>¿No hay correo? Mira entre los no deseados, y después haz que se envíe otro.</translation>
    </message>
    <message>
        <source>No more mails today</source>
        <extracomment>cognito/error_table_pool.py</extracomment>
        <translation>Hoy no hay más correos</translation>
    </message>
    <message>
        <source>No pool is open</source>
        <extracomment>app/pool_keeper.py</extracomment>
        <translation>No hay ningún pool abierto</translation>
    </message>
    <message>
        <source>No pool was found there</source>
        <extracomment>workshop/pool_lookup.py</extracomment>
        <translation>No se encontró ningún pool ahí</translation>
    </message>
    <message>
        <source>No secure connection came about</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>No se estableció una conexión segura</translation>
    </message>
    <message>
        <source>No stack of that name stands in this Region of this account, so there is nothing to update.</source>
        <extracomment>workshop/stack.py</extracomment>
        <translation>En esta región de esta cuenta no hay ninguna pila con ese nombre, así que no hay nada que actualizar.</translation>
    </message>
    <message>
        <source>No stack of that name stands in this Region of this account.</source>
        <extracomment>workshop/aws_errors.py</extracomment>
        <translation>En esta región de esta cuenta no hay ninguna pila con ese nombre.</translation>
    </message>
    <message>
        <source>No token was found in that file</source>
        <extracomment>workshop/token_file.py</extracomment>
        <translation>No se encontró ningún token en ese archivo</translation>
    </message>
    <message>
        <source>No user pool in this file</source>
        <extracomment>workshop/config_file.py, workshop/pool_profiles.py</extracomment>
        <translation>No hay ningún pool de usuarios en este archivo</translation>
    </message>
    <message>
        <source>Nobody could be asked.</source>
        <extracomment>workshop/findings.py</extracomment>
        <translation>No se pudo preguntar a nadie.</translation>
    </message>
    <message>
        <source>Nobody is listening there</source>
        <extracomment>cognito/faults.py, workshop/ride_table.py</extracomment>
        <translation>Ahí no escucha nadie</translation>
    </message>
    <message>
        <source>Nobody there
At another address no API lives, and the app says so.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>Ahí no hay nadie
En otra dirección no vive ninguna API, y la app lo dice.</translation>
    </message>
    <message>
        <source>Nobody vouches for the server that answered, so it may be somebody else&apos;s. Nothing was sent to it.</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>Nadie responde por el servidor que contestó, así que puede ser de otro. No se le envió nada.</translation>
    </message>
    <message>
        <source>Nobody was asked</source>
        <extracomment>workshop/check_up.py</extracomment>
        <translation>No se preguntó a nadie</translation>
    </message>
    <message>
        <source>Not a claim of any standard here: most likely added by the pool&apos;s token trigger.</source>
        <extracomment>cognito/claims.py</extracomment>
        <translation>Aquí no es un claim de ningún estándar: lo más probable es que lo añadiera el disparador de tokens del pool.</translation>
    </message>
    <message>
        <source>Not a claim of any standard here: whoever issued the token knows what it means.</source>
        <extracomment>cognito/claims.py</extracomment>
        <translation>Aquí no es un claim de ningún estándar: quien emitió el token sabe qué significa.</translation>
    </message>
    <message>
        <source>Not allowed: {flows}.</source>
        <extracomment>workshop/findings.py</extracomment>
        <translation>No permitidos: {flows}.</translation>
    </message>
    <message>
        <source>Not known: {flows}.</source>
        <extracomment>workshop/findings.py</extracomment>
        <translation>No se sabe: {flows}.</translation>
    </message>
    <message>
        <source>Not made with that key over this header and payload: they were changed afterwards, or somebody else signed.</source>
        <extracomment>cognito/verification.py</extracomment>
        <translation>No está hecha con esa clave sobre esta cabecera y esta carga útil: se cambiaron después, o firmó otra persona.</translation>
    </message>
    <message>
        <source>Not needed on the local pool</source>
        <extracomment>workshop/guide_report.py</extracomment>
        <translation>no hace falta en el pool local</translation>
    </message>
    <message>
        <source>Not to be used before {utc} (nbf).{aside}</source>
        <extracomment>cognito/token_times.py</extracomment>
        <translation>No se debe usar antes del {utc} (nbf).{aside}</translation>
    </message>
    <message>
        <source>Nothing can be written to {data_dir}: {strerror}. The app works, but it will not remember the pool, and the local pool can&apos;t start.</source>
        <extracomment>app/composition.py</extracomment>
        <translation>No se puede escribir nada en {data_dir}: {strerror}. La app funciona, pero no recordará el pool, y el pool local no puede iniciarse.</translation>
    </message>
    <message>
        <source>Nothing can be written to {path}: {strerror}.</source>
        <extracomment>workshop/recording.py</extracomment>
        <translation>No se puede escribir nada en {path}: {strerror}.</translation>
    </message>
    <message>
        <source>Nothing has changed. Correct what it names, and try again.</source>
        <extracomment>app/local_pool_process.py</extracomment>
        <translation>Nada ha cambiado. Corrige lo que nombra y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>Nothing is at {path}.</source>
        <extracomment>workshop/config_text.py</extracomment>
        <translation>No hay nada en {path}.</translation>
    </message>
    <message>
        <source>Nothing may be posted to that address</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>A esa dirección no se puede enviar nada con POST</translation>
    </message>
    <message>
        <source>Nothing was changed. The disk may be full, or the data folder is gone or read-only.</source>
        <extracomment>cognito/error_table_pool.py</extracomment>
        <translation>No se cambió nada. Puede que el disco esté lleno, o que la carpeta de datos ya no exista o sea de solo lectura.</translation>
    </message>
    <message>
        <source>Now the password stays here: the app proves that it knows it, by SRP. The Protocol panel says how many of the bytes that it sent it has searched for the password.</source>
        <extracomment>workshop/guide_module_2.py</extracomment>
        <translation>Ahora la contraseña se queda aquí: la app demuestra que la conoce, con SRP. El panel Protocolo dice en cuántos de los bytes que envió ha buscado la contraseña.</translation>
    </message>
    <message>
        <source>On the local pool any address does, such as you@example.com: the mail comes to the Mailbox panel.</source>
        <extracomment>workshop/guide_module_2.py</extracomment>
        <translation>En el pool local sirve cualquier dirección, como you@example.com: el correo llega al panel Buzón.</translation>
    </message>
    <message>
        <source>On the local pool the mail is in the Mailbox panel, and a button puts its code into the field.</source>
        <extracomment>workshop/guide_module_2.py</extracomment>
        <translation>En el pool local el correo está en el panel Buzón, y un botón pone su código en el campo.</translation>
    </message>
    <message>
        <source>One family: whoever revokes the refresh token ends them all.</source>
        <extracomment>cognito/comparison.py</extracomment>
        <translation>Una familia: quien revoca el token de actualización acaba con todos.</translation>
    </message>
    <message>
        <source>One more step
The pool asks for a code before it hands out tokens.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>Un paso más
El pool pide un código antes de entregar tokens.</translation>
    </message>
    <message>
        <source>One of the attributes has not the form that the pool&apos;s schema asks for; the details say which.</source>
        <extracomment>cognito/error_table_account.py</extracomment>
        <translation>Uno de los atributos no tiene la forma que pide el esquema del pool; los detalles dicen cuál.</translation>
    </message>
    <message>
        <source>One of the files in ~/.aws is damaged.</source>
        <extracomment>workshop/aws_errors.py</extracomment>
        <translation>Uno de los archivos de ~/.aws está dañado.</translation>
    </message>
    <message>
        <source>One of the resources has a name that is taken in this account.</source>
        <extracomment>workshop/stack_reasons.py</extracomment>
        <translation>Uno de los recursos tiene un nombre que ya se usa en esta cuenta.</translation>
    </message>
    <message>
        <source>One of the scopes that are asked for is enough. {said}</source>
        <extracomment>cognito/gateway.py</extracomment>
        <translation>Basta uno de los ámbitos que se piden. {said}</translation>
    </message>
    <message>
        <source>One of the template&apos;s parameters is not of the form that the template asks for.</source>
        <extracomment>workshop/aws_errors.py</extracomment>
        <translation>Uno de los parámetros de la plantilla no tiene la forma que ella pide.</translation>
    </message>
    <message>
        <source>One of the values sent is not what the pool or the app client expects; the details say which.</source>
        <extracomment>cognito/error_table_given.py</extracomment>
        <translation>Uno de los valores enviados no es lo que espera el pool o el cliente de aplicación; los detalles dicen cuál.</translation>
    </message>
    <message>
        <source>One sign-in, one moment.</source>
        <extracomment>cognito/comparison.py</extracomment>
        <translation>Un inicio de sesión, un momento.</translation>
    </message>
    <message>
        <source>Only a server with AWS credentials can answer this one, by AdminRespondToAuthChallenge. Start again and choose another way.</source>
        <extracomment>cognito/challenges.py</extracomment>
        <translation>Solo un servidor con credenciales de AWS puede responder a este, con AdminRespondToAuthChallenge. Empieza de nuevo y elige otra forma.</translation>
    </message>
    <message>
        <source>Only administrators of the pool may add users to it.</source>
        <extracomment>cognito/error_table_refused.py</extracomment>
        <translation>Solo los administradores del pool pueden añadirle usuarios.</translation>
    </message>
    <message>
        <source>Only refresh tokens can be revoked</source>
        <extracomment>cognito/error_table_refused.py</extracomment>
        <translation>Solo se pueden revocar tokens de actualización</translation>
    </message>
    <message>
        <source>Open a .har or .html file that was saved from the Protocol panel, or by a browser.</source>
        <extracomment>cognito/har_reading.py</extracomment>
        <translation>Abre un archivo .har o .html que se guardó desde el panel Protocolo, o con un navegador.</translation>
    </message>
    <message>
        <source>Open a web page in your browser, sign in to the network if it asks you to, then try again.</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>Abre una página web en tu navegador, inicia sesión en la red si te lo pide, y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>Open it from where it is now, or go on with the guide that you have.</source>
        <extracomment>workshop/guide_file.py</extracomment>
        <translation>Ábrela desde donde está ahora, o sigue con la guía que tienes.</translation>
    </message>
    <message>
        <source>Open its pool, preview an update of it, or choose another name.</source>
        <extracomment>workshop/stack.py</extracomment>
        <translation>Abre su pool, haz una vista previa de su actualización, o elige otro nombre.</translation>
    </message>
    <message>
        <source>Open the app and type the code it shows.</source>
        <extracomment>cognito/challenge_entries.py</extracomment>
        <translation>Abre la app y escribe el código que muestra.</translation>
    </message>
    <message>
        <source>Open the app on {device} and type the code it shows.</source>
        <extracomment>cognito/challenge_entries.py</extracomment>
        <translation>Abre la app en {device} y escribe el código que muestra.</translation>
    </message>
    <message>
        <source>Open the inspector&apos;s API view: it lists what an authorizer looks at.</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>Abre la vista API del inspector: enumera lo que mira un autorizador.</translation>
    </message>
    <message>
        <source>Open the local pool first.</source>
        <extracomment>app/pool_keeper.py</extracomment>
        <translation>Abre primero el pool local.</translation>
    </message>
    <message>
        <source>Open the pool</source>
        <extracomment>workshop/guide_module_2.py</extracomment>
        <translation>Abrir el pool</translation>
    </message>
    <message>
        <source>Open the pool at its own address, or use the tools of whoever runs this endpoint.</source>
        <extracomment>app/administration.py</extracomment>
        <translation>Abre el pool en su propia dirección, o usa las herramientas de quien administra este endpoint.</translation>
    </message>
    <message>
        <source>Open the protocol theatre for this one. Two requests: what goes out is A, what comes back is B and a salt, and the answer is a signature. Then ask what an eavesdropper with a recording of all of it could do.</source>
        <extracomment>workshop/guide_module_2.py</extracomment>
        <translation>Abre el teatro del protocolo para esto. Dos peticiones: lo que sale es A, lo que vuelve es B y una sal, y la respuesta es una firma. Después pregunta qué podría hacer un espía con una grabación de todo ello.</translation>
    </message>
    <message>
        <source>Open the system&apos;s keyring and remove the items that begin with wildrydes-desktop.</source>
        <extracomment>session/system_keyring.py</extracomment>
        <translation>Abre el llavero del sistema y quita los elementos que empiezan por wildrydes-desktop.</translation>
    </message>
    <message>
        <source>Password</source>
        <extracomment>cognito/challenge_entries.py</extracomment>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Passwords would cross the network to {host} for everyone to read.</source>
        <extracomment>cognito/pool.py</extracomment>
        <translation>Las contraseñas cruzarían la red hasta {host} a la vista de todos.</translation>
    </message>
    <message>
        <source>Phone number</source>
        <extracomment>cognito/attribute_rules.py</extracomment>
        <translation>Número de teléfono</translation>
    </message>
    <message>
        <source>Phone number verified</source>
        <extracomment>cognito/attribute_rules.py</extracomment>
        <translation>Número de teléfono verificado</translation>
    </message>
    <message>
        <source>Picture (its address)</source>
        <extracomment>cognito/attribute_rules.py</extracomment>
        <translation>Imagen (su dirección)</translation>
    </message>
    <message>
        <source>Plain http is only for this machine</source>
        <extracomment>cognito/faults.py, cognito/pool.py, workshop/ride_table.py</extracomment>
        <translation>http sin cifrar es solo para esta máquina</translation>
    </message>
    <message>
        <source>Pool: {pool}</source>
        <extracomment>workshop/guide_report.py</extracomment>
        <translation>Pool: {pool}</translation>
    </message>
    <message>
        <source>Pools
The one that is open stands among those that were given a name.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>Pools
El que está abierto figura entre los que han recibido un nombre.</translation>
    </message>
    <message>
        <source>Prefer it
From now on a sign-in asks for it.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>Preferirlo
Desde ahora se pide al iniciar sesión.</translation>
    </message>
    <message>
        <source>Preferred username</source>
        <extracomment>cognito/attribute_rules.py</extracomment>
        <translation>Nombre de usuario preferido</translation>
    </message>
    <message>
        <source>Presenter mode
Large text, one thing at a time, and what is personal is covered.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>Modo presentador
Texto grande, una cosa cada vez, y lo personal queda tapado.</translation>
    </message>
    <message>
        <source>Preview the update again.</source>
        <extracomment>workshop/aws_errors.py</extracomment>
        <translation>Vuelve a hacer la vista previa de la actualización.</translation>
    </message>
    <message>
        <source>Profile page (its address)</source>
        <extracomment>cognito/attribute_rules.py</extracomment>
        <translation>Página de perfil (su dirección)</translation>
    </message>
    <message>
        <source>Prove the address</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>Demuestra la dirección</translation>
    </message>
    <message>
        <source>Prove the phone number</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>Demuestra el número de teléfono</translation>
    </message>
    <message>
        <source>Put all values into the one object.</source>
        <extracomment>workshop/config_text.py</extracomment>
        <translation>Pon todos los valores en un mismo objeto.</translation>
    </message>
    <message>
        <source>Put in the address of the API itself. If every address does this, sign in to the network first.</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>Pon la dirección de la propia API. Si esto pasa con todas las direcciones, inicia sesión antes en la red.</translation>
    </message>
    <message>
        <source>REST: every app client of the pool will do, unless the authorizer has an expression that aud must match. HTTP: aud has to be in the authorizer&apos;s list; client_id, where there is no aud.</source>
        <extracomment>cognito/gateway.py</extracomment>
        <translation>REST: sirve cualquier cliente de aplicación del pool, salvo que el autorizador tenga una expresión con la que aud deba coincidir. HTTP: aud ha de estar en la lista del autorizador; client_id, donde no hay aud.</translation>
    </message>
    <message>
        <source>REST: one of the authorizer&apos;s user pools. HTTP: iss is exactly the issuer that the authorizer names.</source>
        <extracomment>cognito/gateway.py</extracomment>
        <translation>REST: uno de los pools de usuarios del autorizador. HTTP: iss es exactamente el emisor que nombra el autorizador.</translation>
    </message>
    <message>
        <source>REST: the method asks for no scopes, so the token is taken for an ID token; an access token belongs to methods that ask for scopes.</source>
        <extracomment>cognito/gateway.py</extracomment>
        <translation>REST: el método no pide ámbitos, así que el token se toma por un token de ID; un token de acceso es para métodos que piden ámbitos.</translation>
    </message>
    <message>
        <source>REST: the method asks for scopes, so the token is taken for an access token.</source>
        <extracomment>cognito/gateway.py</extracomment>
        <translation>REST: el método pide ámbitos, así que el token se toma por un token de acceso.</translation>
    </message>
    <message>
        <source>RS256: an RSA signature over SHA-256, the only algorithm that user pools use.</source>
        <extracomment>cognito/verification.py</extracomment>
        <translation>RS256: una firma RSA sobre SHA-256, el único algoritmo que usan los pools de usuarios.</translation>
    </message>
    <message>
        <source>Read both in the inspector: first the ID token, then the access token. Each claim says what it means, and each check why it passes.</source>
        <extracomment>workshop/guide_module_2.py</extracomment>
        <translation>Lee ambos en el inspector: primero el token de ID, luego el token de acceso. Cada claim dice qué significa, y cada comprobación, por qué pasa.</translation>
    </message>
    <message>
        <source>Read the mail
The pool has sent a code. Here it comes into the app&apos;s own mailbox.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>Leer el correo
El pool ha enviado un código. Aquí llega al buzón de la propia app.</translation>
    </message>
    <message>
        <source>Read the reason; if it does not help, ask whoever runs the pool.</source>
        <extracomment>cognito/error_table_pool.py</extracomment>
        <translation>Lee el motivo; si no ayuda, pregunta a quien administra el pool.</translation>
    </message>
    <message>
        <source>Read what Cognito says in the details, then try again.</source>
        <extracomment>cognito/error_table.py</extracomment>
        <translation>Lee lo que dice Cognito en los detalles, y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>Read what Cognito says in the details; signing in again often helps.</source>
        <extracomment>cognito/error_table_refused.py</extracomment>
        <translation>Lee lo que dice Cognito en los detalles; volver a iniciar sesión suele ayudar.</translation>
    </message>
    <message>
        <source>Read what will be made, tick the box, then launch again.</source>
        <extracomment>workshop/aws_errors.py</extracomment>
        <translation>Lee lo que se creará, marca la casilla y vuelve a lanzar.</translation>
    </message>
    <message>
        <source>Refresh
New ID and access tokens for the refresh token, without the password.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>Actualizar
Tokens de ID y de acceso nuevos a cambio del token de actualización, sin la contraseña.</translation>
    </message>
    <message>
        <source>Refresh the tokens on the Account page, then ask again.</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>Actualiza los tokens en la página Cuenta, y vuelve a pedir.</translation>
    </message>
    <message>
        <source>Refresh the tokens, or sign in again.</source>
        <extracomment>cognito/error_table_refused.py</extracomment>
        <translation>Actualiza los tokens, o vuelve a iniciar sesión.</translation>
    </message>
    <message>
        <source>Refresh where tokens rotate
The refresh token is another one each time too.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>Actualizar donde los tokens rotan
El token de actualización también es otro cada vez.</translation>
    </message>
    <message>
        <source>Refused
An administrator wants another password. The app leads to it.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>Rechazado
Un administrador quiere otra contraseña. La app lleva a ella.</translation>
    </message>
    <message>
        <source>Region and user pool id disagree</source>
        <extracomment>cognito/pool.py</extracomment>
        <translation>La región y el id. del pool de usuarios no concuerdan</translation>
    </message>
    <message>
        <source>Register</source>
        <extracomment>workshop/guide_module_2.py</extracomment>
        <translation>Registrarse</translation>
    </message>
    <message>
        <source>Register
An address and a password are all that the pool asks for.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>Registrarse
Una dirección y una contraseña es todo lo que pide el pool.</translation>
    </message>
    <message>
        <source>Register
The button of a step leads to where it is done.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>Registrarse
El botón de un paso lleva a donde se hace.</translation>
    </message>
    <message>
        <source>Register
This pool wants a name as well, and has an attribute of its own.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>Registrarse
Este pool quiere además un nombre, y tiene un atributo propio.</translation>
    </message>
    <message>
        <source>Register again
Another name, with an address that is taken already.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>Registrarse otra vez
Otro nombre, con una dirección que ya se usa.</translation>
    </message>
    <message>
        <source>Register under a name
In this pool people choose a name; the address is a second one.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>Registrarse con un nombre
En este pool la gente elige un nombre; la dirección es un segundo nombre.</translation>
    </message>
    <message>
        <source>Remember this computer
The box is ticked while the second factor is shown.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>Recordar este equipo
La casilla se marca mientras se muestra el segundo factor.</translation>
    </message>
    <message>
        <source>Remove some, or have the quota raised. {delete_first}</source>
        <extracomment>workshop/stack_reasons.py</extracomment>
        <translation>Quita algunos, o haz que se suba la cuota. {delete_first}</translation>
    </message>
    <message>
        <source>Remove the other one, or leave it and use its stack. {delete_first}</source>
        <extracomment>workshop/stack_reasons.py</extracomment>
        <translation>Quita el otro, o déjalo y usa su pila. {delete_first}</translation>
    </message>
    <message>
        <source>Remove the setting, or use an emulator on 127.0.0.1.</source>
        <extracomment>workshop/aws_account.py</extracomment>
        <translation>Quita el ajuste, o usa un emulador en 127.0.0.1.</translation>
    </message>
    <message>
        <source>Remove those that you no longer need.</source>
        <extracomment>session/profiles.py</extracomment>
        <translation>Quita los que ya no necesites.</translation>
    </message>
    <message>
        <source>Revoke this session
Its refresh token is worth nothing any more.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>Revocar esta sesión
Su token de actualización ya no vale nada.</translation>
    </message>
    <message>
        <source>Revoked token
The API sends a unicorn all the same: it looks at nothing but the token.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>Token revocado
La API envía un unicornio igualmente: no mira nada más que el token.</translation>
    </message>
    <message>
        <source>Ride
The API checks the ID token and sends a unicorn.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>Viaje
La API comprueba el token de ID y envía un unicornio.</translation>
    </message>
    <message>
        <source>Right again
New tokens, straight from the pool.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>Otra vez bien
Tokens nuevos, directos del pool.</translation>
    </message>
    <message>
        <source>Right again
The kept keys are back, and a refresh brings tokens signed by them.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>Otra vez bien
Las claves guardadas han vuelto, y una actualización trae tokens firmados con ellas.</translation>
    </message>
    <message>
        <source>Rotated keys
The key that signed these tokens is not among the pool&apos;s keys now.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>Claves rotadas
La clave que firmó estos tokens ya no está entre las claves del pool.</translation>
    </message>
    <message>
        <source>Run aws configure (or aws sso login), or set AWS_PROFILE, then try again.</source>
        <extracomment>workshop/aws_errors.py</extracomment>
        <translation>Ejecuta aws configure (o aws sso login), o define AWS_PROFILE, y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>S3 refuses you {permission} for {config_key} in {bucket}, and the stack&apos;s role would most likely be refused as well.</source>
        <extracomment>workshop/website.py</extracomment>
        <translation>S3 te niega {permission} sobre {config_key} en {bucket}, y muy probablemente también se lo negaría al rol de la pila.</translation>
    </message>
    <message>
        <source>SHA-256 in Base64</source>
        <extracomment>cognito/password_search.py</extracomment>
        <translation>SHA-256 en Base64</translation>
    </message>
    <message>
        <source>SHA-256 in bytes</source>
        <extracomment>cognito/password_search.py</extracomment>
        <translation>SHA-256 en bytes</translation>
    </message>
    <message>
        <source>SHA-256 in hexadecimal</source>
        <extracomment>cognito/password_search.py</extracomment>
        <translation>SHA-256 en hexadecimal</translation>
    </message>
    <message>
        <source>Save an address or a number first, then ask for the code.</source>
        <extracomment>cognito/error_table_account.py</extracomment>
        <translation>Guarda primero una dirección o un número, y pide después el código.</translation>
    </message>
    <message>
        <source>Save it again under a name.</source>
        <extracomment>session/profiles.py</extracomment>
        <translation>Vuelve a guardarlo con un nombre.</translation>
    </message>
    <message>
        <source>Save it as UTF-8.</source>
        <extracomment>workshop/config_text.py</extracomment>
        <translation>Guárdalo como UTF-8.</translation>
    </message>
    <message>
        <source>Scan the picture with an authenticator app, or type the secret into it. Then type the code that the app shows.</source>
        <extracomment>cognito/challenge_entries.py</extracomment>
        <translation>Escanea la imagen con una app de autenticación o escribe en ella el secreto. Después escribe el código que muestra la app.</translation>
    </message>
    <message>
        <source>Second factor</source>
        <extracomment>cognito/challenge_entries.py</extracomment>
        <translation>Segundo factor</translation>
    </message>
    <message>
        <source>Secrets are kept in the system&apos;s keyring or not at all, never in a plain file.</source>
        <extracomment>session/system_keyring.py</extracomment>
        <translation>Los secretos se guardan en el llavero del sistema o no se guardan, nunca en un archivo sin proteger.</translation>
    </message>
    <message>
        <source>See the other checks.</source>
        <extracomment>workshop/findings.py</extracomment>
        <translation>Mira las otras comprobaciones.</translation>
    </message>
    <message>
        <source>See to the endpoint first.</source>
        <extracomment>workshop/findings.py</extracomment>
        <translation>Ocúpate antes del endpoint.</translation>
    </message>
    <message>
        <source>Set AWS_PROFILE to a profile of yours, or run &apos;aws configure&apos;, then try again.</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>Define AWS_PROFILE con un perfil tuyo, o ejecuta &apos;aws configure&apos;, y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>Set WILDRYDES_CLIENT_SECRET to the app client&apos;s secret and start the app again, or use an app client without one.</source>
        <extracomment>workshop/findings.py</extracomment>
        <translation>Define WILDRYDES_CLIENT_SECRET con el secreto del cliente de aplicación y vuelve a iniciar la app, o usa un cliente de aplicación sin secreto.</translation>
    </message>
    <message>
        <source>Set WILDRYDES_CLIENT_SECRET to the app client&apos;s secret, or use an app client without one.</source>
        <extracomment>cognito/error_table_refused.py</extracomment>
        <translation>Define WILDRYDES_CLIENT_SECRET con el secreto del cliente de aplicación, o usa un cliente de aplicación sin secreto.</translation>
    </message>
    <message>
        <source>Set the app up first, then try again.</source>
        <extracomment>cognito/error_table_given.py</extracomment>
        <translation>Configura antes la app, y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>Set the date and time of this computer, best by the network. This app allows for it; others refuse tokens for it.</source>
        <extracomment>workshop/findings.py</extracomment>
        <translation>Ajusta la fecha y la hora de este equipo, mejor por la red. Esta app tiene en cuenta la diferencia; otros rechazan tokens por ella.</translation>
    </message>
    <message>
        <source>Set the date and time of this computer, then try again.</source>
        <extracomment>workshop/aws_errors.py</extracomment>
        <translation>Ajusta la fecha y la hora de este equipo, y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>Set the method&apos;s authorizer to the Cognito one and deploy the API.</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>Pon el autorizador de Cognito en el método y despliega la API.</translation>
    </message>
    <message>
        <source>Set the method&apos;s authorizer to the Cognito one, deploy the API, and check the address.</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>Pon el autorizador de Cognito en el método, despliega la API y revisa la dirección.</translation>
    </message>
    <message>
        <source>Set this computer&apos;s clock, then try again.</source>
        <extracomment>cognito/error_table_signed.py</extracomment>
        <translation>Ajusta el reloj de este equipo, y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>Set up a second factor</source>
        <extracomment>cognito/challenge_entries.py</extracomment>
        <translation>Configura un segundo factor</translation>
    </message>
    <message>
        <source>Set up an authenticator app</source>
        <extracomment>cognito/challenge_entries.py</extracomment>
        <translation>Configura una app de autenticación</translation>
    </message>
    <message>
        <source>Set up an authenticator app
It reads the secret, and shows a new code every half a minute.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>Configurar una app de autenticación
Lee el secreto y muestra un código nuevo cada medio minuto.</translation>
    </message>
    <message>
        <source>Set up an authenticator app
While signed in, of one&apos;s own accord.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>Configurar una app de autenticación
Con la sesión iniciada, por propia iniciativa.</translation>
    </message>
    <message>
        <source>Seven steps from an empty account to a unicorn. Each is ticked when it has happened; the order is yours.</source>
        <extracomment>workshop/guide_module_2.py</extracomment>
        <translation>Siete pasos desde una cuenta vacía hasta un unicornio. Cada uno se marca cuando ha ocurrido; el orden lo eliges tú.</translation>
    </message>
    <message>
        <source>Seven ways to break it
A rider signs in while all is well. The panel has seven cards.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>Siete formas de romperlo
Un pasajero inicia sesión mientras todo va bien. El panel tiene siete tarjetas.</translation>
    </message>
    <message>
        <source>Show the details to whoever manages the AWS account.</source>
        <extracomment>workshop/aws_errors.py</extracomment>
        <translation>Muestra los detalles a quien administra la cuenta de AWS.</translation>
    </message>
    <message>
        <source>Side by side
Every claim of both tokens, and why they differ.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>Uno junto al otro
Cada claim de los dos tokens, y por qué difieren.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <extracomment>workshop/guide_module_2.py</extracomment>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Sign in
The password is proved by SRP. It does not leave this computer.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>Iniciar sesión
La contraseña se demuestra con SRP. No sale de este equipo.</translation>
    </message>
    <message>
        <source>Sign in again
The computer proves itself, and no code is asked for.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>Volver a iniciar sesión
El equipo se acredita, y no se pide ningún código.</translation>
    </message>
    <message>
        <source>Sign in again
The same way, to see what has changed.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>Volver a iniciar sesión
De la misma forma, para ver qué ha cambiado.</translation>
    </message>
    <message>
        <source>Sign in again (aws sso login, or whatever your organisation uses), or choose another profile.</source>
        <extracomment>workshop/aws_errors.py</extracomment>
        <translation>Vuelve a iniciar sesión (aws sso login, o lo que use tu organización), o elige otro perfil.</translation>
    </message>
    <message>
        <source>Sign in again next time, or look at the keyring&apos;s own settings.</source>
        <extracomment>session/pieces.py</extracomment>
        <translation>Vuelve a iniciar sesión la próxima vez, o mira los ajustes del propio llavero.</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <extracomment>cognito/error_table_refused.py, session/pieces.py</extracomment>
        <translation>Vuelve a iniciar sesión.</translation>
    </message>
    <message>
        <source>Sign in again: this time the pool asks for the second factor.</source>
        <extracomment>cognito/devices.py</extracomment>
        <translation>Vuelve a iniciar sesión: esta vez el pool pide el segundo factor.</translation>
    </message>
    <message>
        <source>Sign in and look at the inspector&apos;s check of the issuer: it names the pool.</source>
        <extracomment>workshop/findings.py</extracomment>
        <translation>Inicia sesión y mira la comprobación del emisor en el inspector: nombra el pool.</translation>
    </message>
    <message>
        <source>Sign in by the address
A verified address leads to the same account.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>Iniciar sesión con la dirección
Una dirección verificada lleva a la misma cuenta.</translation>
    </message>
    <message>
        <source>Sign in by the moved address
It leads to the second account now.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>Iniciar sesión con la dirección movida
Ahora lleva a la segunda cuenta.</translation>
    </message>
    <message>
        <source>Sign in by the name</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>Inicia sesión con el nombre</translation>
    </message>
    <message>
        <source>Sign in by the pool&apos;s own rules
No password: the pool has thought up questions.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>Iniciar sesión con las reglas del propio pool
Sin contraseña: el pool ha ideado preguntas.</translation>
    </message>
    <message>
        <source>Sign in each time, or choose another folder with --data-dir.</source>
        <extracomment>session/keeping.py</extracomment>
        <translation>Inicia sesión cada vez, o elige otra carpeta con --data-dir.</translation>
    </message>
    <message>
        <source>Sign in each time, or set up the system&apos;s own keyring.</source>
        <extracomment>session/system_keyring.py</extracomment>
        <translation>Inicia sesión cada vez, o configura el llavero del propio sistema.</translation>
    </message>
    <message>
        <source>Sign in each time.</source>
        <extracomment>session/pieces.py</extracomment>
        <translation>Inicia sesión cada vez.</translation>
    </message>
    <message>
        <source>Sign in each time. On Linux, GNOME Keyring, KWallet and KeePassXC offer a keyring.</source>
        <extracomment>session/system_keyring.py</extracomment>
        <translation>Inicia sesión cada vez. En Linux ofrecen un llavero GNOME Keyring, KWallet y KeePassXC.</translation>
    </message>
    <message>
        <source>Sign in there again, by &apos;aws sso login&apos; for single sign-on, then try again.</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>Vuelve a iniciar sesión allí, con &apos;aws sso login&apos; si usas inicio de sesión único, y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>Sign in to that account, or register with another address.</source>
        <extracomment>cognito/error_table_pool.py</extracomment>
        <translation>Inicia sesión en esa cuenta, o regístrate con otra dirección.</translation>
    </message>
    <message>
        <source>Sign in with a temporary password
An administrator has chosen it.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>Iniciar sesión con una contraseña temporal
La ha elegido un administrador.</translation>
    </message>
    <message>
        <source>Sign in with the temporary password, or ask whoever runs the pool for a new one.</source>
        <extracomment>cognito/error_table_refused.py</extracomment>
        <translation>Inicia sesión con la contraseña temporal, o pide una nueva a quien administra el pool.</translation>
    </message>
    <message>
        <source>Sign in.</source>
        <extracomment>cognito/error_table_given.py, cognito/error_table_refused.py</extracomment>
        <translation>Inicia sesión.</translation>
    </message>
    <message>
        <source>Sign out</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>Cerrar sesión</translation>
    </message>
    <message>
        <source>Sign out everywhere
Every session of this rider ends, on all computers.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>Cerrar sesión en todas partes
Terminan todas las sesiones de este pasajero, en todos los equipos.</translation>
    </message>
    <message>
        <source>Sign out here
The app forgets the tokens. The pool does not hear of it.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>Cerrar sesión aquí
La app olvida los tokens. El pool no se entera.</translation>
    </message>
    <message>
        <source>Sign out, and ask for a ride by curl, with the token that was copied before: it works until it expires. That is what a bearer token is. Then let it expire, in the view Break or with the scene Wrong clock.</source>
        <extracomment>workshop/guide_module_2.py</extracomment>
        <translation>Cierra la sesión y pide un viaje con curl, con el token que se copió antes: funciona hasta que caduca. Eso es un token al portador. Después haz que caduque, en la vista Romper o con la escena Reloj equivocado.</translation>
    </message>
    <message>
        <source>SignUp sends the password. Say so: people have heard that it never travels. From here on it does not. Cognito keeps a verifier of it. Its own mailer sends 50 mails a day: in a room of forty that is one registration for everybody, and ten mails more.</source>
        <extracomment>workshop/guide_module_2.py</extracomment>
        <translation>SignUp envía la contraseña. Dilo: la gente ha oído que nunca viaja. A partir de aquí no lo hace. Cognito guarda un verificador de ella. Su servicio de correo propio envía 50 correos al día: en una sala de cuarenta personas eso es un registro para cada una, y diez correos más.</translation>
    </message>
    <message>
        <source>Signed in on {utc}, after the token was issued on {issued}.</source>
        <extracomment>cognito/token_times.py</extracomment>
        <translation>Sesión iniciada el {utc}, después de que se emitiera el token, el {issued}.</translation>
    </message>
    <message>
        <source>Signed in on {utc}, when this token was issued.</source>
        <extracomment>cognito/token_times.py</extracomment>
        <translation>Sesión iniciada el {utc}, cuando se emitió este token.</translation>
    </message>
    <message>
        <source>Signed in on {utc}, {span} before this token was issued: it came by a refresh.</source>
        <extracomment>cognito/token_times.py</extracomment>
        <translation>Sesión iniciada el {utc}, {span} antes de que se emitiera este token: llegó con una actualización.</translation>
    </message>
    <message>
        <source>Signed in {span} in the future, on {utc}.{aside}</source>
        <extracomment>cognito/token_times.py</extracomment>
        <translation>Sesión iniciada {span} en el futuro, el {utc}.{aside}</translation>
    </message>
    <message>
        <source>Signed requests are sent to Amazon&apos;s addresses and to this machine only, and this pool&apos;s address is neither.</source>
        <extracomment>app/administration.py</extracomment>
        <translation>Las peticiones firmadas se envían solo a las direcciones de Amazon y a esta máquina, y la dirección de este pool no es ninguna de las dos cosas.</translation>
    </message>
    <message>
        <source>Six digits, new every 30 seconds.</source>
        <extracomment>cognito/challenge_entries.py</extracomment>
        <translation>Seis dígitos; cambian cada 30 segundos.</translation>
    </message>
    <message>
        <source>Somebody changed the groups since: a refresh brings them up to date.</source>
        <extracomment>cognito/comparison.py</extracomment>
        <translation>Alguien cambió los grupos desde entonces: una actualización los pone al día.</translation>
    </message>
    <message>
        <source>Somebody listens
The toy is guessed at once; the real one is not.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>Alguien escucha
El juguete se adivina al momento; el de verdad, no.</translation>
    </message>
    <message>
        <source>Somebody signs in to another account of this pool with the same address or phone number.</source>
        <extracomment>cognito/error_table_account.py</extracomment>
        <translation>Alguien inicia sesión en otra cuenta de este pool con la misma dirección o el mismo número de teléfono.</translation>
    </message>
    <message>
        <source>Somebody switched its termination protection on.</source>
        <extracomment>workshop/aws_errors.py</extracomment>
        <translation>Alguien activó su protección contra la eliminación.</translation>
    </message>
    <message>
        <source>Something failed inside the service. It was tried several times.</source>
        <extracomment>cognito/error_table_pool.py</extracomment>
        <translation>Algo falló dentro del servicio. Se intentó varias veces.</translation>
    </message>
    <message>
        <source>Something failed on the other side. It was tried several times.</source>
        <extracomment>cognito/error_table.py</extracomment>
        <translation>Algo falló en el otro lado. Se intentó varias veces.</translation>
    </message>
    <message>
        <source>Something in between has failed</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>Ha fallado algo que está en medio</translation>
    </message>
    <message>
        <source>Something in between wants to send you elsewhere</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>Algo que está en medio quiere enviarte a otra parte</translation>
    </message>
    <message>
        <source>Something in front of the API has failed</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>Ha fallado algo delante de la API</translation>
    </message>
    <message>
        <source>Something in {name} makes no sense</source>
        <extracomment>workshop/guide_file.py, workshop/presets.py</extracomment>
        <translation>Hay algo en {name} que no tiene sentido</translation>
    </message>
    <message>
        <source>Something is missing</source>
        <extracomment>cognito/error_table_given.py</extracomment>
        <translation>Falta algo</translation>
    </message>
    <message>
        <source>Something of that name is there already</source>
        <extracomment>workshop/stack_reasons.py</extracomment>
        <translation>Ya hay algo con ese nombre</translation>
    </message>
    <message>
        <source>Something typed in does not have the right form</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>Algo de lo escrito no tiene la forma correcta</translation>
    </message>
    <message>
        <source>Something went wrong inside this app</source>
        <extracomment>jobs/jobs.py</extracomment>
        <translation>Algo salió mal dentro de esta app</translation>
    </message>
    <message>
        <source>Start the sign-in again, and read each question closely.</source>
        <extracomment>cognito/sign_in.py</extracomment>
        <translation>Vuelve a empezar el inicio de sesión, y lee con atención cada pregunta.</translation>
    </message>
    <message>
        <source>Start the sign-in again.</source>
        <extracomment>cognito/error_table_refused.py</extracomment>
        <translation>Vuelve a empezar el inicio de sesión.</translation>
    </message>
    <message>
        <source>Start the sign-in again: a new code is sent.</source>
        <extracomment>cognito/error_table_given.py</extracomment>
        <translation>Vuelve a empezar el inicio de sesión: se envía un código nuevo.</translation>
    </message>
    <message>
        <source>Subject (the user&apos;s fixed id)</source>
        <extracomment>cognito/attribute_rules.py</extracomment>
        <translation>Sujeto (el id. fijo del usuario)</translation>
    </message>
    <message>
        <source>Switch it off in the CloudFormation console, if you may, then delete again.</source>
        <extracomment>workshop/aws_errors.py</extracomment>
        <translation>Desactívala en la consola de CloudFormation, si puedes, y vuelve a eliminar.</translation>
    </message>
    <message>
        <source>Take a ride</source>
        <extracomment>workshop/guide_module_2.py</extracomment>
        <translation>Viajar</translation>
    </message>
    <message>
        <source>Take a token of this session, or paste another.</source>
        <extracomment>cognito/breaking.py</extracomment>
        <translation>Toma un token de esta sesión, o pega otro.</translation>
    </message>
    <message>
        <source>Take an attribute away</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>Quita un atributo</translation>
    </message>
    <message>
        <source>Take another one, or sign in to that account and remove it there first.</source>
        <extracomment>cognito/error_table_account.py</extracomment>
        <translation>Usa otra, o inicia sesión en esa cuenta y quítala antes allí.</translation>
    </message>
    <message>
        <source>Take the proposed user name or choose your own, then go on.</source>
        <extracomment>cognito/error_table_given.py</extracomment>
        <translation>Acepta el nombre de usuario propuesto o elige el tuyo, y sigue.</translation>
    </message>
    <message>
        <source>Take the spaces away and try again.</source>
        <extracomment>cognito/error_table_given.py</extracomment>
        <translation>Quita los espacios y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>Tampered token
Somebody has written “administrators” into the groups. The signature tells.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>Token manipulado
Alguien ha escrito «administrators» en los grupos. La firma lo delata.</translation>
    </message>
    <message>
        <source>Tell whoever handed out the app, or mend the file and start again.</source>
        <extracomment>workshop/presets.py</extracomment>
        <translation>Díselo a quien repartió la app, o arregla el archivo y vuelve a iniciarla.</translation>
    </message>
    <message>
        <source>Temporary credentials last for hours. These were good, and are not any more.</source>
        <extracomment>workshop/aws_errors.py</extracomment>
        <translation>Las credenciales temporales duran horas. Estas valían, y ya no.</translation>
    </message>
    <message>
        <source>That ARN is neither a user pool&apos;s nor a CloudFormation stack&apos;s.</source>
        <extracomment>workshop/pool_reference.py</extracomment>
        <translation>Ese ARN no es ni de un pool de usuarios ni de una pila de CloudFormation.</translation>
    </message>
    <message>
        <source>That account is not in this pool</source>
        <extracomment>cognito/error_table_pool.py</extracomment>
        <translation>Esa cuenta no está en este pool</translation>
    </message>
    <message>
        <source>That address belongs to another account</source>
        <extracomment>cognito/error_table_pool.py</extracomment>
        <translation>Esa dirección pertenece a otra cuenta</translation>
    </message>
    <message>
        <source>That address has an account. Sign in, or register with another one.</source>
        <extracomment>workshop/guide_module_2.py</extracomment>
        <translation>Esa dirección ya tiene una cuenta. Inicia sesión, o regístrate con otra.</translation>
    </message>
    <message>
        <source>That cannot be a password</source>
        <extracomment>cognito/error_table_given.py</extracomment>
        <translation>Eso no puede ser una contraseña</translation>
    </message>
    <message>
        <source>That cannot be a user name</source>
        <extracomment>cognito/error_table_given.py</extracomment>
        <translation>Eso no puede ser un nombre de usuario</translation>
    </message>
    <message>
        <source>That code is no longer good</source>
        <extracomment>cognito/error_table_account.py, cognito/error_table_given.py</extracomment>
        <translation>Ese código ya no vale</translation>
    </message>
    <message>
        <source>That code is not right</source>
        <extracomment>cognito/error_table_given.py</extracomment>
        <translation>Ese código no es correcto</translation>
    </message>
    <message>
        <source>That code was used already</source>
        <extracomment>cognito/error_table_given.py</extracomment>
        <translation>Ese código ya se usó</translation>
    </message>
    <message>
        <source>That does not look like a code</source>
        <extracomment>cognito/error_table_account.py, cognito/error_table_given.py</extracomment>
        <translation>Eso no parece un código</translation>
    </message>
    <message>
        <source>That does not name a pool</source>
        <extracomment>workshop/pool_reference.py</extracomment>
        <translation>Eso no nombra ningún pool</translation>
    </message>
    <message>
        <source>That endpoint may not see AWS credentials</source>
        <extracomment>workshop/aws_account.py</extracomment>
        <translation>Ese endpoint no puede ver credenciales de AWS</translation>
    </message>
    <message>
        <source>That is neither true nor false</source>
        <extracomment>cognito/attribute_rules.py</extracomment>
        <translation>Eso no es ni verdadero ni falso</translation>
    </message>
    <message>
        <source>That is not a Region</source>
        <extracomment>cognito/pool.py</extracomment>
        <translation>Eso no es una región</translation>
    </message>
    <message>
        <source>That is not a bucket&apos;s name</source>
        <extracomment>workshop/website.py</extracomment>
        <translation>Eso no es el nombre de un bucket</translation>
    </message>
    <message>
        <source>That is not a date</source>
        <extracomment>cognito/attribute_rules.py</extracomment>
        <translation>Eso no es una fecha</translation>
    </message>
    <message>
        <source>That is not a mailbox of this machine</source>
        <extracomment>workshop/inbox.py</extracomment>
        <translation>Eso no es un buzón de esta máquina</translation>
    </message>
    <message>
        <source>That is not a name for a pool</source>
        <extracomment>workshop/pool_profiles.py</extracomment>
        <translation>Eso no es un nombre para un pool</translation>
    </message>
    <message>
        <source>That is not a phone number</source>
        <extracomment>cognito/attribute_rules.py, cognito/error_table_account.py</extracomment>
        <translation>Eso no es un número de teléfono</translation>
    </message>
    <message>
        <source>That is not a saved pool</source>
        <extracomment>workshop/pool_profiles.py</extracomment>
        <translation>Eso no es un pool guardado</translation>
    </message>
    <message>
        <source>That is not a stack&apos;s name</source>
        <extracomment>workshop/stack_plan.py</extracomment>
        <translation>Eso no es el nombre de una pila</translation>
    </message>
    <message>
        <source>That is not a user pool id</source>
        <extracomment>cognito/pool.py</extracomment>
        <translation>Eso no es el id. de un pool de usuarios</translation>
    </message>
    <message>
        <source>That is not a whole number</source>
        <extracomment>cognito/attribute_rules.py</extracomment>
        <translation>Eso no es un número entero</translation>
    </message>
    <message>
        <source>That is not an API&apos;s address</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>Eso no es la dirección de una API</translation>
    </message>
    <message>
        <source>That is not an app client id</source>
        <extracomment>cognito/pool.py</extracomment>
        <translation>Eso no es el id. de un cliente de aplicación</translation>
    </message>
    <message>
        <source>That is not an email address</source>
        <extracomment>cognito/attribute_rules.py, cognito/error_table_given.py</extracomment>
        <translation>Eso no es una dirección de correo</translation>
    </message>
    <message>
        <source>That is not an endpoint address</source>
        <extracomment>cognito/pool.py</extracomment>
        <translation>Eso no es la dirección de un endpoint</translation>
    </message>
    <message>
        <source>That is set for good</source>
        <extracomment>cognito/error_table_account.py</extracomment>
        <translation>Eso queda fijado para siempre</translation>
    </message>
    <message>
        <source>That is too long</source>
        <extracomment>cognito/attribute_rules.py</extracomment>
        <translation>Eso es demasiado largo</translation>
    </message>
    <message>
        <source>That is too short</source>
        <extracomment>cognito/attribute_rules.py</extracomment>
        <translation>Eso es demasiado corto</translation>
    </message>
    <message>
        <source>That looks like an app client id. It does not say which pool it belongs to.</source>
        <extracomment>workshop/pool_reference.py</extracomment>
        <translation>Eso parece un id. de cliente de aplicación. No dice a qué pool pertenece.</translation>
    </message>
    <message>
        <source>That name is taken</source>
        <extracomment>cognito/error_table_pool.py, session/profiles.py</extracomment>
        <translation>Ese nombre ya se usa</translation>
    </message>
    <message>
        <source>That number is too large</source>
        <extracomment>cognito/attribute_rules.py</extracomment>
        <translation>Ese número es demasiado grande</translation>
    </message>
    <message>
        <source>That number is too small</source>
        <extracomment>cognito/attribute_rules.py</extracomment>
        <translation>Ese número es demasiado pequeño</translation>
    </message>
    <message>
        <source>That pool is not in the list any more</source>
        <extracomment>session/profiles.py</extracomment>
        <translation>Ese pool ya no está en la lista</translation>
    </message>
    <message>
        <source>That took too long</source>
        <extracomment>cognito/error_table_refused.py</extracomment>
        <translation>Eso tardó demasiado</translation>
    </message>
    <message>
        <source>That was not an API&apos;s answer</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>Eso no era la respuesta de una API</translation>
    </message>
    <message>
        <source>That was not an answer of Amazon&apos;s</source>
        <extracomment>workshop/aws_errors.py</extracomment>
        <translation>Eso no era una respuesta de Amazon</translation>
    </message>
    <message>
        <source>That was not an answer of Cognito&apos;s</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>Eso no era una respuesta de Cognito</translation>
    </message>
    <message>
        <source>The API could not make sense of the request</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>La API no entendió la petición</translation>
    </message>
    <message>
        <source>The API could not run its function</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>La API no pudo ejecutar su función</translation>
    </message>
    <message>
        <source>The API did not answer in time</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>La API no respondió a tiempo</translation>
    </message>
    <message>
        <source>The API does not let you in</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>La API no te deja pasar</translation>
    </message>
    <message>
        <source>The API failed</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>La API falló</translation>
    </message>
    <message>
        <source>The API has no such path</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>La API no tiene esa ruta</translation>
    </message>
    <message>
        <source>The API is not available</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>La API no está disponible</translation>
    </message>
    <message>
        <source>The API let everybody in</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>La API dejó pasar a todos</translation>
    </message>
    <message>
        <source>The API let the token in and says that all went well, but what it answers is not a ride: no Unicorn is named. Another API may live at that address, or its function is not the workshop&apos;s.</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>La API dejó pasar el token y dice que todo fue bien, pero lo que responde no es un viaje: no se nombra ningún Unicorn. Puede que en esa dirección viva otra API, o que su función no sea la del taller.</translation>
    </message>
    <message>
        <source>The API passes on so many requests a second and no more, or its quota is used up.</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>La API deja pasar tantas peticiones por segundo y no más, o su cuota está agotada.</translation>
    </message>
    <message>
        <source>The API refused the token</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>La API rechazó el token</translation>
    </message>
    <message>
        <source>The API refused the token. The inspector&apos;s view API shows which check it fails.</source>
        <extracomment>workshop/guide_module_2.py</extracomment>
        <translation>La API rechazó el token. La vista API del inspector muestra qué comprobación no pasa.</translation>
    </message>
    <message>
        <source>The API refused the token: it has expired</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>La API rechazó el token: ha caducado</translation>
    </message>
    <message>
        <source>The API that the token is for, where the app asked for one; the app client stands in client_id.</source>
        <extracomment>cognito/claims.py</extracomment>
        <translation>La API para la que es el token, donde la app pidió una; el cliente de aplicación está en client_id.</translation>
    </message>
    <message>
        <source>The API took your token for an AWS signature</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>La API tomó tu token por una firma de AWS</translation>
    </message>
    <message>
        <source>The API&apos;s address could not be found</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>No se pudo encontrar la dirección de la API</translation>
    </message>
    <message>
        <source>The API&apos;s address leads elsewhere</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>La dirección de la API lleva a otra parte</translation>
    </message>
    <message>
        <source>The API&apos;s address was found, but the connection was refused. The token was not sent.</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>La dirección de la API se encontró, pero se rechazó la conexión. El token no se envió.</translation>
    </message>
    <message>
        <source>The API&apos;s authorizer does not work</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>El autorizador de la API no funciona</translation>
    </message>
    <message>
        <source>The AWS credentials could not be fetched</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>No se pudieron obtener las credenciales de AWS</translation>
    </message>
    <message>
        <source>The AWS credentials have expired</source>
        <extracomment>cognito/error_table_signed.py, workshop/aws_errors.py</extracomment>
        <translation>Las credenciales de AWS han caducado</translation>
    </message>
    <message>
        <source>The AWS settings of this computer cannot be read</source>
        <extracomment>workshop/aws_errors.py</extracomment>
        <translation>No se puede leer la configuración de AWS de este equipo</translation>
    </message>
    <message>
        <source>The AWS settings of this computer cannot be used</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>No se puede usar la configuración de AWS de este equipo</translation>
    </message>
    <message>
        <source>The IAM role of the group that comes first for this person.</source>
        <extracomment>cognito/claims.py</extracomment>
        <translation>El rol de IAM del grupo que va primero para esta persona.</translation>
    </message>
    <message>
        <source>The IAM roles that come with the person&apos;s groups.</source>
        <extracomment>cognito/claims.py</extracomment>
        <translation>Los roles de IAM que vienen con los grupos de la persona.</translation>
    </message>
    <message>
        <source>The ID token</source>
        <extracomment>workshop/guide_module_2.py</extracomment>
        <translation>El token de ID</translation>
    </message>
    <message>
        <source>The ID token calls the user name so; the access token calls it username.</source>
        <extracomment>cognito/comparison.py</extracomment>
        <translation>El token de ID llama así al nombre de usuario; el token de acceso lo llama username.</translation>
    </message>
    <message>
        <source>The ID token names the app client in aud; the access token names it in client_id.</source>
        <extracomment>cognito/comparison.py</extracomment>
        <translation>El token de ID nombra el cliente de aplicación en aud; el token de acceso lo nombra en client_id.</translation>
    </message>
    <message>
        <source>The ID token says who the person is; the access token leaves that out.</source>
        <extracomment>cognito/comparison.py</extracomment>
        <translation>El token de ID dice quién es la persona; el token de acceso lo omite.</translation>
    </message>
    <message>
        <source>The Ride page needs the address of the API. On the local pool it knows it; else it is an output of the stack of module 3.</source>
        <extracomment>workshop/guide_module_2.py</extracomment>
        <translation>La página Viaje necesita la dirección de la API. En el pool local la conoce; si no, es una salida de la pila del módulo 3.</translation>
    </message>
    <message>
        <source>The access key is not one of Amazon&apos;s any more, or its secret half does not belong to it, or the Region is one that this account has not switched on.</source>
        <extracomment>workshop/aws_errors.py</extracomment>
        <translation>La clave de acceso ya no es de Amazon, o su mitad secreta no le corresponde, o la región es una que esta cuenta no ha activado.</translation>
    </message>
    <message>
        <source>The access key was deleted or deactivated, is misspelt, or belongs to another partition of AWS.</source>
        <extracomment>cognito/error_table_signed.py</extracomment>
        <translation>La clave de acceso se eliminó o se desactivó, está mal escrita o pertenece a otra partición de AWS.</translation>
    </message>
    <message>
        <source>The access token</source>
        <extracomment>workshop/guide_module_2.py</extracomment>
        <translation>El token de acceso</translation>
    </message>
    <message>
        <source>The access token calls the user name so; the ID token calls it cognito:username.</source>
        <extracomment>cognito/comparison.py</extracomment>
        <translation>El token de acceso llama así al nombre de usuario; el token de ID lo llama cognito:username.</translation>
    </message>
    <message>
        <source>The access token has expired</source>
        <extracomment>cognito/error_table_refused.py</extracomment>
        <translation>El token de acceso ha caducado</translation>
    </message>
    <message>
        <source>The access token is not valid</source>
        <extracomment>cognito/error_table_refused.py</extracomment>
        <translation>El token de acceso no es válido</translation>
    </message>
    <message>
        <source>The access token names the app client here; the ID token does so in aud.</source>
        <extracomment>cognito/comparison.py</extracomment>
        <translation>El token de acceso nombra aquí el cliente de aplicación; el token de ID lo hace en aud.</translation>
    </message>
    <message>
        <source>The access token was revoked: here, on another device, or by an administrator.</source>
        <extracomment>cognito/error_table_refused.py</extracomment>
        <translation>El token de acceso fue revocado: aquí, en otro dispositivo o por un administrador.</translation>
    </message>
    <message>
        <source>The account has no phone number or address for the second factor that was asked for.</source>
        <extracomment>cognito/error_table_pool.py</extracomment>
        <translation>La cuenta no tiene número de teléfono ni dirección para el segundo factor que se pidió.</translation>
    </message>
    <message>
        <source>The account has no verified email address or phone number, so the password cannot be reset this way.</source>
        <extracomment>cognito/error_table_given.py</extracomment>
        <translation>La cuenta no tiene dirección de correo ni número de teléfono verificados, así que la contraseña no se puede restablecer de esta forma.</translation>
    </message>
    <message>
        <source>The account has reached a limit</source>
        <extracomment>workshop/stack_reasons.py</extracomment>
        <translation>La cuenta ha llegado a un límite</translation>
    </message>
    <message>
        <source>The account has several. The one you choose is asked for next.</source>
        <extracomment>cognito/challenge_entries.py</extracomment>
        <translation>La cuenta tiene varios. El que elijas se pide a continuación.</translation>
    </message>
    <message>
        <source>The account has too many stacks</source>
        <extracomment>workshop/aws_errors.py</extracomment>
        <translation>La cuenta tiene demasiadas pilas</translation>
    </message>
    <message>
        <source>The account is in a state in which it has no password of its own yet.</source>
        <extracomment>cognito/error_table_refused.py</extracomment>
        <translation>La cuenta está en un estado en el que aún no tiene contraseña propia.</translation>
    </message>
    <message>
        <source>The account or the pool has reached its limit of requests per second. It was tried several times.</source>
        <extracomment>cognito/error_table_pool.py</extracomment>
        <translation>La cuenta o el pool ha llegado a su límite de peticiones por segundo. Se intentó varias veces.</translation>
    </message>
    <message>
        <source>The account waits for its code. Verify the address first.</source>
        <extracomment>workshop/guide_module_2.py</extracomment>
        <translation>La cuenta espera su código. Verifica primero la dirección.</translation>
    </message>
    <message>
        <source>The account was being changed by somebody else at that moment.</source>
        <extracomment>cognito/error_table_pool.py</extracomment>
        <translation>Otra persona estaba cambiando la cuenta en ese momento.</translation>
    </message>
    <message>
        <source>The accounts elsewhere through which the person signs in to this pool.</source>
        <extracomment>cognito/claims.py</extracomment>
        <translation>Las cuentas en otros sitios con las que la persona inicia sesión en este pool.</translation>
    </message>
    <message>
        <source>The address could not be found</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>No se pudo encontrar la dirección</translation>
    </message>
    <message>
        <source>The address of a picture of the person.</source>
        <extracomment>cognito/claims.py</extracomment>
        <translation>La dirección de una imagen de la persona.</translation>
    </message>
    <message>
        <source>The address of the person&apos;s own site.</source>
        <extracomment>cognito/claims.py</extracomment>
        <translation>La dirección del sitio propio de la persona.</translation>
    </message>
    <message>
        <source>The address of the person&apos;s profile page.</source>
        <extracomment>cognito/claims.py</extracomment>
        <translation>La dirección de la página de perfil de la persona.</translation>
    </message>
    <message>
        <source>The address set for Cognito would send passwords over the network for everyone to read. Nothing was sent.</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>La dirección definida para Cognito enviaría contraseñas por la red a la vista de todos. No se envió nada.</translation>
    </message>
    <message>
        <source>The address was changed since: a refresh brings attributes up to date.</source>
        <extracomment>cognito/comparison.py</extracomment>
        <translation>La dirección se cambió desde entonces: una actualización pone al día los atributos.</translation>
    </message>
    <message>
        <source>The address was found, but the connection was refused.</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>La dirección se encontró, pero se rechazó la conexión.</translation>
    </message>
    <message>
        <source>The address was verified, or changed, since.</source>
        <extracomment>cognito/comparison.py</extracomment>
        <translation>La dirección se verificó, o se cambió, desde entonces.</translation>
    </message>
    <message>
        <source>The address where a pool publishes its keys answered with an error. The user pool id may be misspelt, or belong to another Region.</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>La dirección donde un pool publica sus claves respondió con un error. Puede que el id. del pool de usuarios esté mal escrito, o que sea de otra región.</translation>
    </message>
    <message>
        <source>The answer did not come in time</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>La respuesta no llegó a tiempo</translation>
    </message>
    <message>
        <source>The answer has no unicorn in it</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>La respuesta no contiene ningún unicornio</translation>
    </message>
    <message>
        <source>The answer is HTML, not JSON. The website&apos;s own address answers like this, and so does the sign-in page of a public network.</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>La respuesta es HTML, no JSON. Así responde la dirección del propio sitio web, y también la página de inicio de sesión de una red pública.</translation>
    </message>
    <message>
        <source>The answer is far too long</source>
        <extracomment>cognito/faults.py, workshop/ride_table.py</extracomment>
        <translation>La respuesta es demasiado larga</translation>
    </message>
    <message>
        <source>The answer is not a JSON object, so whoever sent it is not Cognito, or it was damaged on the way.</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>La respuesta no es un objeto JSON, así que quien la envió no es Cognito, o se dañó por el camino.</translation>
    </message>
    <message>
        <source>The answer lacks something that has to be in it, so whoever sent it may not be Cognito.</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>A la respuesta le falta algo que debe contener, así que quien la envió puede no ser Cognito.</translation>
    </message>
    <message>
        <source>The answer was a redirect. It was not followed, so that your token reaches nobody that you did not name.</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>La respuesta era una redirección. No se siguió, para que tu token no llegue a nadie que tú no hayas nombrado.</translation>
    </message>
    <message>
        <source>The answers did not say.</source>
        <extracomment>workshop/findings.py</extracomment>
        <translation>Las respuestas no lo dijeron.</translation>
    </message>
    <message>
        <source>The app client cannot do that</source>
        <extracomment>cognito/error_table_pool.py</extracomment>
        <translation>El cliente de aplicación no puede hacer eso</translation>
    </message>
    <message>
        <source>The app client does not allow it.</source>
        <extracomment>workshop/findings.py</extracomment>
        <translation>El cliente de aplicación no lo permite.</translation>
    </message>
    <message>
        <source>The app client has a secret, and none is set here.</source>
        <extracomment>workshop/findings.py</extracomment>
        <translation>El cliente de aplicación tiene un secreto, y aquí no hay ninguno definido.</translation>
    </message>
    <message>
        <source>The app client has a secret, and the one set here is right.</source>
        <extracomment>workshop/findings.py</extracomment>
        <translation>El cliente de aplicación tiene un secreto, y el definido aquí es correcto.</translation>
    </message>
    <message>
        <source>The app client has a secret; whether ours is right did not show.</source>
        <extracomment>workshop/findings.py</extracomment>
        <translation>El cliente de aplicación tiene un secreto; no se vio si el nuestro es correcto.</translation>
    </message>
    <message>
        <source>The app client has no secret, and none is set here.</source>
        <extracomment>workshop/findings.py</extracomment>
        <translation>El cliente de aplicación no tiene secreto, y aquí no hay ninguno definido.</translation>
    </message>
    <message>
        <source>The app client is not there</source>
        <extracomment>cognito/error_table_pool.py</extracomment>
        <translation>El cliente de aplicación no existe</translation>
    </message>
    <message>
        <source>The app client may not write that</source>
        <extracomment>cognito/error_table_account.py</extracomment>
        <translation>El cliente de aplicación no puede escribir eso</translation>
    </message>
    <message>
        <source>The app client sets a life for each kind of token.</source>
        <extracomment>cognito/comparison.py</extracomment>
        <translation>El cliente de aplicación fija una vida para cada tipo de token.</translation>
    </message>
    <message>
        <source>The app client that signed in; access tokens name it here, not in aud.</source>
        <extracomment>cognito/claims.py</extracomment>
        <translation>El cliente de aplicación que inició sesión; los tokens de acceso lo nombran aquí, no en aud.</translation>
    </message>
    <message>
        <source>The app client was made with a client secret, and the request has to prove that it is known.</source>
        <extracomment>cognito/error_table_refused.py</extracomment>
        <translation>El cliente de aplicación se creó con un secreto de cliente, y la petición ha de demostrar que se conoce.</translation>
    </message>
    <message>
        <source>The app client&apos;s settings do not allow this operation; for signing out, token revocation has to be enabled.</source>
        <extracomment>cognito/error_table_pool.py</extracomment>
        <translation>La configuración del cliente de aplicación no permite esta operación; para cerrar sesión, la revocación de tokens ha de estar activada.</translation>
    </message>
    <message>
        <source>The app clients of the pool are not known</source>
        <extracomment>workshop/pool_lookup.py</extracomment>
        <translation>No se conocen los clientes de aplicación del pool</translation>
    </message>
    <message>
        <source>The app must know which pool to talk to: its id, its client&apos;s id and its Region. The stack&apos;s page opens its pool by itself; else drop the website&apos;s js/config.js onto the window. All of it is public.</source>
        <extracomment>workshop/guide_module_2.py</extracomment>
        <translation>La app tiene que saber con qué pool hablar: su id., el id. de su cliente y su región. La página de la pila abre su pool sola; si no, suelta el js/config.js del sitio web en la ventana. Todo ello es público.</translation>
    </message>
    <message>
        <source>The app that asked for the token, where that is not the one it is for.</source>
        <extracomment>cognito/claims.py</extracomment>
        <translation>La app que pidió el token, donde no es aquella para la que es.</translation>
    </message>
    <message>
        <source>The app&apos;s own value, back in the ID token.</source>
        <extracomment>cognito/comparison.py</extracomment>
        <translation>El valor propio de la app, de vuelta en el token de ID.</translation>
    </message>
    <message>
        <source>The attribute can be given once, when the user is made, and not be changed.</source>
        <extracomment>cognito/error_table_account.py</extracomment>
        <translation>El atributo se puede dar una vez, cuando se crea el usuario, y no se puede cambiar.</translation>
    </message>
    <message>
        <source>The attribute is required, so it cannot be empty.</source>
        <extracomment>cognito/attribute_rules.py</extracomment>
        <translation>El atributo es obligatorio, así que no puede estar vacío.</translation>
    </message>
    <message>
        <source>The attribute is set by the service, or the app client may only read it.</source>
        <extracomment>cognito/attribute_rules.py</extracomment>
        <translation>El atributo lo pone el servicio, o el cliente de aplicación solo puede leerlo.</translation>
    </message>
    <message>
        <source>The attribute takes a day of the calendar, the year first.</source>
        <extracomment>cognito/attribute_rules.py</extracomment>
        <translation>El atributo admite un día del calendario, con el año primero.</translation>
    </message>
    <message>
        <source>The attribute takes digits only, with a minus sign before them where it is negative.</source>
        <extracomment>cognito/attribute_rules.py</extracomment>
        <translation>El atributo admite solo dígitos, con un signo menos delante si es negativo.</translation>
    </message>
    <message>
        <source>The attribute takes one of these two words, in small letters.</source>
        <extracomment>cognito/attribute_rules.py</extracomment>
        <translation>El atributo admite una de estas dos palabras, en minúsculas.</translation>
    </message>
    <message>
        <source>The attribute takes {bounds} characters; these are {count}.</source>
        <extracomment>cognito/attribute_rules.py</extracomment>
        <translation>El atributo admite {bounds} caracteres; estos son {count}.</translation>
    </message>
    <message>
        <source>The attribute takes {bounds}.</source>
        <extracomment>cognito/attribute_rules.py</extracomment>
        <translation>El atributo admite {bounds}.</translation>
    </message>
    <message>
        <source>The authenticator app could not be switched on with it. Its code changes every 30 seconds and follows the phone&apos;s clock.</source>
        <extracomment>cognito/error_table_given.py</extracomment>
        <translation>No se pudo activar con él la app de autenticación. Su código cambia cada 30 segundos y sigue el reloj del teléfono.</translation>
    </message>
    <message>
        <source>The bucket belongs to another account</source>
        <extracomment>workshop/website.py</extracomment>
        <translation>El bucket pertenece a otra cuenta</translation>
    </message>
    <message>
        <source>The bucket is in another Region</source>
        <extracomment>workshop/stack_reasons.py, workshop/website.py</extracomment>
        <translation>El bucket está en otra región</translation>
    </message>
    <message>
        <source>The bucket is not there</source>
        <extracomment>workshop/stack_reasons.py</extracomment>
        <translation>El bucket no existe</translation>
    </message>
    <message>
        <source>The bucket may not be written to</source>
        <extracomment>workshop/stack_reasons.py</extracomment>
        <translation>No se puede escribir en el bucket</translation>
    </message>
    <message>
        <source>The certificate did not pass the check. Nothing was sent.</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>El certificado no pasó la comprobación. No se envió nada.</translation>
    </message>
    <message>
        <source>The check-up
The pool is asked, and its refusals answer. Nothing is changed.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>La revisión
Se pregunta al pool, y sus rechazos responden. No se cambia nada.</translation>
    </message>
    <message>
        <source>The client secret comes first.</source>
        <extracomment>workshop/findings.py</extracomment>
        <translation>El secreto de cliente va primero.</translation>
    </message>
    <message>
        <source>The client secret is not right</source>
        <extracomment>cognito/error_table_refused.py</extracomment>
        <translation>El secreto de cliente no es correcto</translation>
    </message>
    <message>
        <source>The client secret that is set here is not the app client&apos;s.</source>
        <extracomment>workshop/findings.py</extracomment>
        <translation>El secreto de cliente definido aquí no es el del cliente de aplicación.</translation>
    </message>
    <message>
        <source>The clock of this computer is off</source>
        <extracomment>cognito/error_table_signed.py</extracomment>
        <translation>El reloj de este equipo va mal</translation>
    </message>
    <message>
        <source>The code could not be sent</source>
        <extracomment>cognito/error_table_account.py, cognito/error_table_given.py</extracomment>
        <translation>No se pudo enviar el código</translation>
    </message>
    <message>
        <source>The code in the mail proves that the address is yours. It lives for a day.</source>
        <extracomment>workshop/guide_module_2.py</extracomment>
        <translation>El código del correo demuestra que la dirección es tuya. Vale un día.</translation>
    </message>
    <message>
        <source>The code of an authenticator app changes every 30 seconds and follows the phone&apos;s clock.</source>
        <extracomment>cognito/error_table_given.py</extracomment>
        <translation>El código de una app de autenticación cambia cada 30 segundos y sigue el reloj del teléfono.</translation>
    </message>
    <message>
        <source>The code of an authenticator app is six digits.</source>
        <extracomment>cognito/error_table_given.py</extracomment>
        <translation>El código de una app de autenticación son seis dígitos.</translation>
    </message>
    <message>
        <source>The code was right, but another account of this pool signs in with the same address or number.</source>
        <extracomment>cognito/error_table_account.py</extracomment>
        <translation>El código era correcto, pero otra cuenta de este pool inicia sesión con la misma dirección o el mismo número.</translation>
    </message>
    <message>
        <source>The computers that the pool remembers</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>Los equipos que recuerda el pool</translation>
    </message>
    <message>
        <source>The configuration is broken</source>
        <extracomment>workshop/config_text.py</extracomment>
        <translation>La configuración está dañada</translation>
    </message>
    <message>
        <source>The connection broke before the whole answer was here. The request may have been carried out.</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>La conexión se cortó antes de que llegara la respuesta entera. Puede que la petición se haya ejecutado.</translation>
    </message>
    <message>
        <source>The connection to the API was lost</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>Se perdió la conexión con la API</translation>
    </message>
    <message>
        <source>The connection was lost</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>Se perdió la conexión</translation>
    </message>
    <message>
        <source>The credentials are good, but lack a permission.</source>
        <extracomment>workshop/aws_errors.py</extracomment>
        <translation>Las credenciales son válidas, pero les falta un permiso.</translation>
    </message>
    <message>
        <source>The credentials are good, but lack the permission {permission}.</source>
        <extracomment>workshop/aws_errors.py</extracomment>
        <translation>Las credenciales son válidas, pero les falta el permiso {permission}.</translation>
    </message>
    <message>
        <source>The data folder can&apos;t be used</source>
        <extracomment>app/composition.py</extracomment>
        <translation>No se puede usar la carpeta de datos</translation>
    </message>
    <message>
        <source>The data folder can&apos;t be written, so the next start would not know of it.</source>
        <extracomment>session/keeping.py</extracomment>
        <translation>No se puede escribir en la carpeta de datos, así que el próximo arranque no lo sabría.</translation>
    </message>
    <message>
        <source>The data folder does not take the settings: {reason}.</source>
        <extracomment>session/profiles.py</extracomment>
        <translation>La carpeta de datos no acepta los ajustes: {reason}.</translation>
    </message>
    <message>
        <source>The deployed configuration may not be read</source>
        <extracomment>workshop/website.py</extracomment>
        <translation>No se puede leer la configuración desplegada</translation>
    </message>
    <message>
        <source>The details say what AWS said.</source>
        <extracomment>workshop/aws_errors.py</extracomment>
        <translation>Los detalles dicen lo que dijo AWS.</translation>
    </message>
    <message>
        <source>The details say what CloudFormation said. Mend that, then delete again.</source>
        <extracomment>workshop/stack_reasons.py</extracomment>
        <translation>Los detalles dicen lo que dijo CloudFormation. Arregla eso, y vuelve a eliminar.</translation>
    </message>
    <message>
        <source>The details say what CloudFormation said. Mend that.</source>
        <extracomment>workshop/stack_reasons.py</extracomment>
        <translation>Los detalles dicen lo que dijo CloudFormation. Arregla eso.</translation>
    </message>
    <message>
        <source>The details say why.</source>
        <extracomment>workshop/stack.py</extracomment>
        <translation>Los detalles dicen por qué.</translation>
    </message>
    <message>
        <source>The device that signed in, where the pool remembers devices.</source>
        <extracomment>cognito/claims.py</extracomment>
        <translation>El dispositivo que inició sesión, donde el pool recuerda dispositivos.</translation>
    </message>
    <message>
        <source>The endpoint does not know that operation</source>
        <extracomment>cognito/error_table_pool.py</extracomment>
        <translation>El endpoint no conoce esa operación</translation>
    </message>
    <message>
        <source>The feature belongs to a higher feature plan (Essentials or Plus).</source>
        <extracomment>cognito/error_table_pool.py</extracomment>
        <translation>La función pertenece a un plan de características superior (Essentials o Plus).</translation>
    </message>
    <message>
        <source>The file cannot be read</source>
        <extracomment>workshop/config_text.py</extracomment>
        <translation>No se puede leer el archivo</translation>
    </message>
    <message>
        <source>The file cannot be written</source>
        <extracomment>workshop/config_writing.py</extracomment>
        <translation>No se puede escribir el archivo</translation>
    </message>
    <message>
        <source>The file does not name the pool</source>
        <extracomment>workshop/config_file.py</extracomment>
        <translation>El archivo no nombra el pool</translation>
    </message>
    <message>
        <source>The file has several pools</source>
        <extracomment>workshop/config_file.py</extracomment>
        <translation>El archivo tiene varios pools</translation>
    </message>
    <message>
        <source>The file is called js/config.js. Drop it anywhere onto this window.</source>
        <extracomment>workshop/guide_module_2.py</extracomment>
        <translation>El archivo se llama js/config.js. Suéltalo en cualquier lugar de esta ventana.</translation>
    </message>
    <message>
        <source>The file is not UTF-8 text</source>
        <extracomment>workshop/config_text.py</extracomment>
        <translation>El archivo no es texto UTF-8</translation>
    </message>
    <message>
        <source>The file is not a configuration</source>
        <extracomment>workshop/config_text.py</extracomment>
        <translation>El archivo no es una configuración</translation>
    </message>
    <message>
        <source>The file is too large</source>
        <extracomment>workshop/config_text.py, workshop/pool_profiles.py</extracomment>
        <translation>El archivo es demasiado grande</translation>
    </message>
    <message>
        <source>The file of trusted certificates cannot be read</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>No se puede leer el archivo de certificados de confianza</translation>
    </message>
    <message>
        <source>The first question</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>La primera pregunta</translation>
    </message>
    <message>
        <source>The function behind the API failed</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>La función que hay detrás de la API falló</translation>
    </message>
    <message>
        <source>The function did not answer as it should</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>La función no respondió como debía</translation>
    </message>
    <message>
        <source>The function that writes js/config.js gave no answer in time.</source>
        <extracomment>workshop/stack_reasons.py</extracomment>
        <translation>La función que escribe js/config.js no respondió a tiempo.</translation>
    </message>
    <message>
        <source>The function took too long</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>La función tardó demasiado</translation>
    </message>
    <message>
        <source>The function&apos;s runtime is out of date</source>
        <extracomment>workshop/stack_reasons.py</extracomment>
        <translation>El entorno de ejecución de la función está anticuado</translation>
    </message>
    <message>
        <source>The groups of the pool that the person belongs to.</source>
        <extracomment>cognito/claims.py</extracomment>
        <translation>Los grupos del pool a los que pertenece la persona.</translation>
    </message>
    <message>
        <source>The guide cannot be read</source>
        <extracomment>workshop/guide_file.py</extracomment>
        <translation>No se puede leer la guía</translation>
    </message>
    <message>
        <source>The header could not be read.</source>
        <extracomment>cognito/verification.py</extracomment>
        <translation>No se pudo leer la cabecera.</translation>
    </message>
    <message>
        <source>The header does not say which key signed it (kid).</source>
        <extracomment>cognito/verification.py</extracomment>
        <translation>La cabecera no dice qué clave lo firmó (kid).</translation>
    </message>
    <message>
        <source>The header makes extensions critical (crit: {header}). Whoever does not know them must refuse the token, and Cognito uses none.</source>
        <extracomment>cognito/verification.py</extracomment>
        <translation>La cabecera declara extensiones críticas (crit: {header}). Quien no las conoce debe rechazar el token, y Cognito no usa ninguna.</translation>
    </message>
    <message>
        <source>The header names no algorithm (alg). User pools sign with RS256.</source>
        <extracomment>cognito/verification.py</extracomment>
        <translation>La cabecera no nombra ningún algoritmo (alg). Los pools de usuarios firman con RS256.</translation>
    </message>
    <message>
        <source>The header says that the token is not signed (alg none). Anybody could have made it.</source>
        <extracomment>cognito/verification.py</extracomment>
        <translation>La cabecera dice que el token no está firmado (alg none). Cualquiera podría haberlo hecho.</translation>
    </message>
    <message>
        <source>The header says {algorithm}; user pools use RS256.</source>
        <extracomment>cognito/verification.py</extracomment>
        <translation>La cabecera dice {algorithm}; los pools de usuarios usan RS256.</translation>
    </message>
    <message>
        <source>The id of the sign-in that this token descends from; revoking its refresh token revokes the whole family.</source>
        <extracomment>cognito/claims.py</extracomment>
        <translation>El id. del inicio de sesión del que desciende este token; revocar su token de actualización revoca toda la familia.</translation>
    </message>
    <message>
        <source>The id of the sign-in&apos;s entry in the pool&apos;s event history.</source>
        <extracomment>cognito/claims.py</extracomment>
        <translation>El id. de la entrada del inicio de sesión en el historial de eventos del pool.</translation>
    </message>
    <message>
        <source>The id of this one token; no other token has it.</source>
        <extracomment>cognito/claims.py</extracomment>
        <translation>El id. de este único token; ningún otro token lo tiene.</translation>
    </message>
    <message>
        <source>The id says {found}, what stands around it says {region}.</source>
        <extracomment>workshop/pool_reference.py</extracomment>
        <translation>El id. dice {found}, lo que hay alrededor dice {region}.</translation>
    </message>
    <message>
        <source>The id says {match}, the Region given is {region}.</source>
        <extracomment>cognito/pool.py</extracomment>
        <translation>El id. dice {match}, la región indicada es {region}.</translation>
    </message>
    <message>
        <source>The keyring did not keep what it was given</source>
        <extracomment>session/pieces.py</extracomment>
        <translation>El llavero no conservó lo que se le dio</translation>
    </message>
    <message>
        <source>The keyring does not answer</source>
        <extracomment>session/system_keyring.py</extracomment>
        <translation>El llavero no responde</translation>
    </message>
    <message>
        <source>The keyring does not work</source>
        <extracomment>session/system_keyring.py</extracomment>
        <translation>El llavero no funciona</translation>
    </message>
    <message>
        <source>The keyring here is not a safe one</source>
        <extracomment>session/system_keyring.py</extracomment>
        <translation>El llavero que hay aquí no es seguro</translation>
    </message>
    <message>
        <source>The keyring is locked</source>
        <extracomment>session/system_keyring.py</extracomment>
        <translation>El llavero está bloqueado</translation>
    </message>
    <message>
        <source>The keyring said no</source>
        <extracomment>session/system_keyring.py</extracomment>
        <translation>El llavero dijo que no</translation>
    </message>
    <message>
        <source>The keyring said that it was removed, and still has it.</source>
        <extracomment>session/system_keyring.py</extracomment>
        <translation>El llavero dijo que se quitó, y aún lo tiene.</translation>
    </message>
    <message>
        <source>The keys
F1 shows them, and F5 ends it all.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>Las teclas
F1 las muestra, y F5 termina todo.</translation>
    </message>
    <message>
        <source>The last character of the {name} was changed: it carries bits that Base64url leaves unused, and strict readers refuse it (RFC 4648, section 3.5).</source>
        <extracomment>cognito/jwt_parts.py</extracomment>
        <translation>Se cambió el último carácter de la parte «{name}»: lleva bits que Base64url deja sin usar, y los lectores estrictos lo rechazan (RFC 4648, apartado 3.5).</translation>
    </message>
    <message>
        <source>The list below the password says what the pool still misses in it.</source>
        <extracomment>workshop/guide_module_2.py</extracomment>
        <translation>La lista debajo de la contraseña dice lo que el pool aún echa en falta en ella.</translation>
    </message>
    <message>
        <source>The list has room for {most_pools}.</source>
        <extracomment>session/profiles.py</extracomment>
        <translation>En la lista caben {most_pools}.</translation>
    </message>
    <message>
        <source>The list of keys is there, but none in it can check a token (RS256).</source>
        <extracomment>workshop/findings.py</extracomment>
        <translation>La lista de claves existe, pero ninguna de ellas puede comprobar un token (RS256).</translation>
    </message>
    <message>
        <source>The local pool cannot write</source>
        <extracomment>cognito/error_table_pool.py</extracomment>
        <translation>El pool local no puede escribir</translation>
    </message>
    <message>
        <source>The local pool does not start</source>
        <extracomment>app/local_pool_process.py</extracomment>
        <translation>El pool local no se inicia</translation>
    </message>
    <message>
        <source>The local pool has just started again</source>
        <extracomment>app/administration.py</extracomment>
        <translation>El pool local acaba de iniciarse otra vez</translation>
    </message>
    <message>
        <source>The local pool has this one app client.</source>
        <extracomment>workshop/findings.py</extracomment>
        <translation>El pool local tiene este único cliente de aplicación.</translation>
    </message>
    <message>
        <source>The local pool is not open</source>
        <extracomment>app/pool_keeper.py</extracomment>
        <translation>El pool local no está abierto</translation>
    </message>
    <message>
        <source>The local pool is not running</source>
        <extracomment>app/local_pool_process.py</extracomment>
        <translation>El pool local no está en marcha</translation>
    </message>
    <message>
        <source>The local pool keeps the mails that Cognito would have sent, and did not hand them over.</source>
        <extracomment>workshop/inbox.py</extracomment>
        <translation>El pool local guarda los correos que Cognito habría enviado, y no los entregó.</translation>
    </message>
    <message>
        <source>The local pool refuses this</source>
        <extracomment>app/local_pool_process.py</extracomment>
        <translation>El pool local rechaza esto</translation>
    </message>
    <message>
        <source>The mailbox does not answer</source>
        <extracomment>workshop/inbox.py</extracomment>
        <translation>El buzón no responde</translation>
    </message>
    <message>
        <source>The mailbox refused to show its mails</source>
        <extracomment>workshop/inbox.py</extracomment>
        <translation>El buzón se negó a mostrar sus correos</translation>
    </message>
    <message>
        <source>The mailbox sent too much</source>
        <extracomment>workshop/inbox.py</extracomment>
        <translation>El buzón envió demasiado</translation>
    </message>
    <message>
        <source>The mailbox&apos;s answer cannot be read</source>
        <extracomment>workshop/inbox.py</extracomment>
        <translation>No se puede leer la respuesta del buzón</translation>
    </message>
    <message>
        <source>The moment before which no API may take the token.</source>
        <extracomment>cognito/claims.py</extracomment>
        <translation>El momento antes del cual ninguna API puede aceptar el token.</translation>
    </message>
    <message>
        <source>The moment of the refresh: this token is new.</source>
        <extracomment>cognito/comparison.py</extracomment>
        <translation>El momento de la actualización: este token es nuevo.</translation>
    </message>
    <message>
        <source>The name by which the person wants to be known; it may change.</source>
        <extracomment>cognito/claims.py</extracomment>
        <translation>El nombre por el que la persona quiere que se la conozca; puede cambiar.</translation>
    </message>
    <message>
        <source>The name by which the pool itself knows the person.</source>
        <extracomment>cognito/claims.py</extracomment>
        <translation>El nombre por el que el propio pool conoce a la persona.</translation>
    </message>
    <message>
        <source>The name of the service could not be turned into an address. This computer may be offline, or the Region or endpoint may be misspelt.</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>El nombre del servicio no se pudo convertir en una dirección. Puede que este equipo no tenga conexión, o que la región o el endpoint estén mal escritos.</translation>
    </message>
    <message>
        <source>The next thing
F6 brings the page and the panels, one after the other.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>Lo siguiente
F6 trae la página y los paneles, uno tras otro.</translation>
    </message>
    <message>
        <source>The number was changed since: a refresh brings attributes up to date.</source>
        <extracomment>cognito/comparison.py</extracomment>
        <translation>El número se cambió desde entonces: una actualización pone al día los atributos.</translation>
    </message>
    <message>
        <source>The number was verified, or changed, since.</source>
        <extracomment>cognito/comparison.py</extracomment>
        <translation>El número se verificó, o se cambió, desde entonces.</translation>
    </message>
    <message>
        <source>The one you signed in with was temporary, and the pool wants to know more about you. All of it is sent to the pool, inside TLS.</source>
        <extracomment>cognito/challenge_entries.py</extracomment>
        <translation>La que usaste para iniciar sesión era temporal, y el pool quiere saber más de ti. Todo ello se envía al pool, dentro de TLS.</translation>
    </message>
    <message>
        <source>The one you signed in with was temporary. The new one is sent to the pool, inside TLS.</source>
        <extracomment>cognito/challenge_entries.py</extracomment>
        <translation>La que usaste para iniciar sesión era temporal. La nueva se envía al pool, dentro de TLS.</translation>
    </message>
    <message>
        <source>The outside provider that the person signed in by.</source>
        <extracomment>cognito/comparison.py</extracomment>
        <translation>El proveedor externo con el que la persona inició sesión.</translation>
    </message>
    <message>
        <source>The page Pools has a check-up that finds ids and Regions that do not belong together.</source>
        <extracomment>workshop/guide_module_2.py</extracomment>
        <translation>La página Pools tiene una revisión que encuentra id. y regiones que no se corresponden.</translation>
    </message>
    <message>
        <source>The password cannot be reset now</source>
        <extracomment>cognito/error_table_refused.py</extracomment>
        <translation>Ahora no se puede restablecer la contraseña</translation>
    </message>
    <message>
        <source>The password does not meet the pool&apos;s policy</source>
        <extracomment>cognito/error_table_given.py</extracomment>
        <translation>La contraseña no cumple la política del pool</translation>
    </message>
    <message>
        <source>The password is too long</source>
        <extracomment>cognito/error_table_given.py</extracomment>
        <translation>La contraseña es demasiado larga</translation>
    </message>
    <message>
        <source>The password is too short</source>
        <extracomment>cognito/error_table_given.py</extracomment>
        <translation>La contraseña es demasiado corta</translation>
    </message>
    <message>
        <source>The password itself goes to the pool, in the request.</source>
        <extracomment>cognito/challenge_entries.py</extracomment>
        <translation>La propia contraseña va al pool, en la petición.</translation>
    </message>
    <message>
        <source>The password, proved by SRP and not sent</source>
        <extracomment>cognito/challenge_entries.py</extracomment>
        <translation>La contraseña, demostrada con SRP y no enviada</translation>
    </message>
    <message>
        <source>The password, sent as it is</source>
        <extracomment>cognito/challenge_entries.py</extracomment>
        <translation>La contraseña, enviada tal cual</translation>
    </message>
    <message>
        <source>The payload could not be read.</source>
        <extracomment>cognito/verification.py</extracomment>
        <translation>No se pudo leer la carga útil.</translation>
    </message>
    <message>
        <source>The permission {permission} is lacking; or the file is not there, which S3 tells only those who may list the bucket.</source>
        <extracomment>workshop/website.py</extracomment>
        <translation>Falta el permiso {permission}; o el archivo no existe, cosa que S3 solo dice a quien puede listar el bucket.</translation>
    </message>
    <message>
        <source>The person is still the same.</source>
        <extracomment>cognito/comparison.py</extracomment>
        <translation>La persona sigue siendo la misma.</translation>
    </message>
    <message>
        <source>The person&apos;s birthday, as year-month-day.</source>
        <extracomment>cognito/claims.py</extracomment>
        <translation>El cumpleaños de la persona, como año-mes-día.</translation>
    </message>
    <message>
        <source>The person&apos;s e-mail address.</source>
        <extracomment>cognito/claims.py</extracomment>
        <translation>La dirección de correo de la persona.</translation>
    </message>
    <message>
        <source>The person&apos;s family name or names.</source>
        <extracomment>cognito/claims.py</extracomment>
        <translation>Los apellidos de la persona.</translation>
    </message>
    <message>
        <source>The person&apos;s full name, as they want it shown.</source>
        <extracomment>cognito/claims.py</extracomment>
        <translation>El nombre completo de la persona, como quiere que se muestre.</translation>
    </message>
    <message>
        <source>The person&apos;s gender, in their own word.</source>
        <extracomment>cognito/claims.py</extracomment>
        <translation>El género de la persona, con su propia palabra.</translation>
    </message>
    <message>
        <source>The person&apos;s given name or names.</source>
        <extracomment>cognito/claims.py</extracomment>
        <translation>El nombre o los nombres de pila de la persona.</translation>
    </message>
    <message>
        <source>The person&apos;s id at that provider.</source>
        <extracomment>cognito/claims.py</extracomment>
        <translation>El id. de la persona en ese proveedor.</translation>
    </message>
    <message>
        <source>The person&apos;s language and region, like en-GB.</source>
        <extracomment>cognito/claims.py</extracomment>
        <translation>El idioma y la región de la persona, como en-GB.</translation>
    </message>
    <message>
        <source>The person&apos;s middle name or names.</source>
        <extracomment>cognito/claims.py</extracomment>
        <translation>El segundo nombre de la persona.</translation>
    </message>
    <message>
        <source>The person&apos;s postal address.</source>
        <extracomment>cognito/claims.py</extracomment>
        <translation>La dirección postal de la persona.</translation>
    </message>
    <message>
        <source>The person&apos;s telephone number, with the country&apos;s code first.</source>
        <extracomment>cognito/claims.py</extracomment>
        <translation>El número de teléfono de la persona, con el prefijo del país primero.</translation>
    </message>
    <message>
        <source>The person&apos;s time zone, like Europe/Vienna.</source>
        <extracomment>cognito/claims.py</extracomment>
        <translation>La zona horaria de la persona, como Europe/Vienna.</translation>
    </message>
    <message>
        <source>The person, by an id that never changes and is never given to anyone else in this pool.</source>
        <extracomment>cognito/claims.py</extracomment>
        <translation>La persona, con un id. que nunca cambia y que nunca se da a nadie más en este pool.</translation>
    </message>
    <message>
        <source>The pool answered with a challenge that this app has no form for. Its name and parameters stand here as they came.</source>
        <extracomment>cognito/challenges.py</extracomment>
        <translation>El pool respondió con un desafío para el que esta app no tiene formulario. Su nombre y sus parámetros están aquí como llegaron.</translation>
    </message>
    <message>
        <source>The pool asks for a passkey. A passkey belongs to the pool&apos;s own web address, so only a browser that shows it can use one: sign in on the pool&apos;s web page for that, or start again and choose another way. What the browser would be given stands here.</source>
        <extracomment>cognito/challenges.py</extracomment>
        <translation>El pool pide una passkey. Una passkey pertenece a la dirección web del propio pool, así que solo puede usarla un navegador que la muestra: inicia sesión en la página web del pool para eso, o empieza de nuevo y elige otra forma. Lo que se le daría al navegador está aquí.</translation>
    </message>
    <message>
        <source>The pool asks for more kinds of characters, or for more of them; the message says what is missing.</source>
        <extracomment>cognito/error_table_given.py</extracomment>
        <translation>El pool pide más tipos de caracteres, o más de ellos; el mensaje dice qué falta.</translation>
    </message>
    <message>
        <source>The pool asks for the secret that this computer was remembered by, and the app does not have it. Start again: a sign-in without the device asks for the second factor.</source>
        <extracomment>cognito/challenges.py</extracomment>
        <translation>El pool pide el secreto con el que se recordaba este equipo, y la app no lo tiene. Empieza de nuevo: un inicio de sesión sin el dispositivo pide el segundo factor.</translation>
    </message>
    <message>
        <source>The pool asks for {name}</source>
        <extracomment>cognito/challenge_entries.py</extracomment>
        <translation>El pool pide {name}</translation>
    </message>
    <message>
        <source>The pool cannot do without that</source>
        <extracomment>cognito/error_table_account.py</extracomment>
        <translation>El pool no puede prescindir de eso</translation>
    </message>
    <message>
        <source>The pool could not be described because of its tags.</source>
        <extracomment>cognito/error_table_account.py</extracomment>
        <translation>No se pudo describir el pool por sus etiquetas.</translation>
    </message>
    <message>
        <source>The pool did not accept the secret that this computer was remembered by. The password was right.</source>
        <extracomment>cognito/devices.py</extracomment>
        <translation>El pool no aceptó el secreto con el que se recordaba este equipo. La contraseña era correcta.</translation>
    </message>
    <message>
        <source>The pool does not have that</source>
        <extracomment>cognito/error_table_pool.py</extracomment>
        <translation>El pool no tiene eso</translation>
    </message>
    <message>
        <source>The pool does not know that device</source>
        <extracomment>cognito/error_table_account.py</extracomment>
        <translation>El pool no conoce ese dispositivo</translation>
    </message>
    <message>
        <source>The pool does not offer authenticator apps</source>
        <extracomment>cognito/error_table_pool.py</extracomment>
        <translation>El pool no ofrece apps de autenticación</translation>
    </message>
    <message>
        <source>The pool does not offer that second factor</source>
        <extracomment>cognito/error_table_given.py</extracomment>
        <translation>El pool no ofrece ese segundo factor</translation>
    </message>
    <message>
        <source>The pool does not take that value</source>
        <extracomment>cognito/error_table_account.py</extracomment>
        <translation>El pool no acepta ese valor</translation>
    </message>
    <message>
        <source>The pool does this for administrators only, and the request came without a signature.</source>
        <extracomment>cognito/error_table_signed.py</extracomment>
        <translation>El pool solo hace esto para administradores, y la petición llegó sin firma.</translation>
    </message>
    <message>
        <source>The pool has a device with this key, so there was nothing to add.</source>
        <extracomment>cognito/error_table_account.py</extracomment>
        <translation>El pool tiene un dispositivo con esta clave, así que no había nada que añadir.</translation>
    </message>
    <message>
        <source>The pool has no app client</source>
        <extracomment>workshop/pool_lookup.py</extracomment>
        <translation>El pool no tiene ningún cliente de aplicación</translation>
    </message>
    <message>
        <source>The pool has no such app client.</source>
        <extracomment>workshop/findings.py</extracomment>
        <translation>El pool no tiene ese cliente de aplicación.</translation>
    </message>
    <message>
        <source>The pool has no such attribute</source>
        <extracomment>cognito/error_table_account.py</extracomment>
        <translation>El pool no tiene ese atributo</translation>
    </message>
    <message>
        <source>The pool has that switched off</source>
        <extracomment>cognito/error_table_pool.py</extracomment>
        <translation>El pool lo tiene desactivado</translation>
    </message>
    <message>
        <source>The pool is in {region}, but requests go to {asked}.</source>
        <extracomment>workshop/findings.py</extracomment>
        <translation>El pool está en {region}, pero las peticiones van a {asked}.</translation>
    </message>
    <message>
        <source>The pool is not ready for that</source>
        <extracomment>cognito/error_table_signed.py</extracomment>
        <translation>El pool no está listo para eso</translation>
    </message>
    <message>
        <source>The pool is not set up for that</source>
        <extracomment>cognito/error_table_pool.py</extracomment>
        <translation>El pool no está configurado para eso</translation>
    </message>
    <message>
        <source>The pool lets nobody in without one. Choose which it is to be.</source>
        <extracomment>cognito/challenge_entries.py</extracomment>
        <translation>El pool no deja pasar a nadie sin uno. Elige cuál ha de ser.</translation>
    </message>
    <message>
        <source>The pool may not send mail</source>
        <extracomment>cognito/error_table_pool.py</extracomment>
        <translation>El pool no puede enviar correo</translation>
    </message>
    <message>
        <source>The pool may not send text messages</source>
        <extracomment>cognito/error_table_pool.py</extracomment>
        <translation>El pool no puede enviar mensajes de texto</translation>
    </message>
    <message>
        <source>The pool or the account has no authenticator app to check the code with.</source>
        <extracomment>cognito/error_table_pool.py</extracomment>
        <translation>El pool o la cuenta no tiene ninguna app de autenticación con la que comprobar el código.</translation>
    </message>
    <message>
        <source>The pool remembers the last ones and wants a new one.</source>
        <extracomment>cognito/error_table_given.py</extracomment>
        <translation>El pool recuerda las últimas y quiere una nueva.</translation>
    </message>
    <message>
        <source>The pool runs a function of its owner&apos;s at this point, and Cognito could not use what it returned.</source>
        <extracomment>cognito/error_table_pool.py</extracomment>
        <translation>El pool ejecuta en este punto una función de su dueño, y Cognito no pudo usar lo que devolvió.</translation>
    </message>
    <message>
        <source>The pool runs a function of its owner&apos;s at this point, and it ended in an error.</source>
        <extracomment>cognito/error_table_pool.py</extracomment>
        <translation>El pool ejecuta en este punto una función de su dueño, y terminó con un error.</translation>
    </message>
    <message>
        <source>The pool runs a function of its owner&apos;s at this point, and it said no. Its reason stands in the details.</source>
        <extracomment>cognito/error_table_pool.py</extracomment>
        <translation>El pool ejecuta en este punto una función de su dueño, y dijo que no. Su motivo está en los detalles.</translation>
    </message>
    <message>
        <source>The pool sent a code by e-mail to {destination}.</source>
        <extracomment>cognito/challenge_entries.py</extracomment>
        <translation>El pool envió un código por correo a {destination}.</translation>
    </message>
    <message>
        <source>The pool sent a code by text message to {destination}.</source>
        <extracomment>cognito/challenge_entries.py</extracomment>
        <translation>El pool envió un código por mensaje de texto a {destination}.</translation>
    </message>
    <message>
        <source>The pool sent a code to your e-mail address.</source>
        <extracomment>cognito/challenge_entries.py</extracomment>
        <translation>El pool envió un código a tu dirección de correo.</translation>
    </message>
    <message>
        <source>The pool sent a code to your phone.</source>
        <extracomment>cognito/challenge_entries.py</extracomment>
        <translation>El pool envió un código a tu teléfono.</translation>
    </message>
    <message>
        <source>The pool sent a code to {destination}.</source>
        <extracomment>cognito/challenge_entries.py</extracomment>
        <translation>El pool envió un código a {destination}.</translation>
    </message>
    <message>
        <source>The pool sent a code.</source>
        <extracomment>cognito/challenge_entries.py</extracomment>
        <translation>El pool envió un código.</translation>
    </message>
    <message>
        <source>The pool wants this filled in</source>
        <extracomment>cognito/attribute_rules.py</extracomment>
        <translation>El pool quiere este campo relleno</translation>
    </message>
    <message>
        <source>The pool wants to know more</source>
        <extracomment>cognito/error_table_account.py</extracomment>
        <translation>El pool quiere saber más</translation>
    </message>
    <message>
        <source>The pool was not convinced</source>
        <extracomment>cognito/sign_in.py</extracomment>
        <translation>El pool no quedó convencido</translation>
    </message>
    <message>
        <source>The pool&apos;s keys cannot be read</source>
        <extracomment>cognito/jwks.py</extracomment>
        <translation>No se pueden leer las claves del pool</translation>
    </message>
    <message>
        <source>The pool&apos;s keys could not be fetched. {meaning}</source>
        <extracomment>cognito/verification.py</extracomment>
        <translation>No se pudieron obtener las claves del pool. {meaning}</translation>
    </message>
    <message>
        <source>The pool&apos;s own attributes go into the ID token; the access token carries none.</source>
        <extracomment>cognito/comparison.py</extracomment>
        <translation>Los atributos propios del pool van en el token de ID; el token de acceso no lleva ninguno.</translation>
    </message>
    <message>
        <source>The pool&apos;s own function failed</source>
        <extracomment>cognito/error_table_pool.py</extracomment>
        <translation>La función del propio pool falló</translation>
    </message>
    <message>
        <source>The pool&apos;s own function gave a wrong answer</source>
        <extracomment>cognito/error_table_pool.py</extracomment>
        <translation>La función del propio pool dio una respuesta incorrecta</translation>
    </message>
    <message>
        <source>The pool&apos;s own question</source>
        <extracomment>cognito/challenge_entries.py</extracomment>
        <translation>La pregunta del propio pool</translation>
    </message>
    <message>
        <source>The pool&apos;s own rules refused that</source>
        <extracomment>cognito/error_table_pool.py</extracomment>
        <translation>Las reglas del propio pool lo rechazaron</translation>
    </message>
    <message>
        <source>The pool&apos;s parameter {parameter} is missing or cannot be read, so there is no form. What came stands here.</source>
        <extracomment>cognito/challenge_entries.py</extracomment>
        <translation>El parámetro {parameter} del pool falta o no se puede leer, así que no hay formulario. Lo que llegó está aquí.</translation>
    </message>
    <message>
        <source>The pool&apos;s plan does not include that</source>
        <extracomment>cognito/error_table_pool.py</extracomment>
        <translation>El plan del pool no incluye eso</translation>
    </message>
    <message>
        <source>The pool&apos;s policy asks for more characters.</source>
        <extracomment>cognito/error_table_given.py</extracomment>
        <translation>La política del pool pide más caracteres.</translation>
    </message>
    <message>
        <source>The pool&apos;s public key isn&apos;t at hand</source>
        <extracomment>cognito/breaking.py</extracomment>
        <translation>La clave pública del pool no está a mano</translation>
    </message>
    <message>
        <source>The pool&apos;s public keys are not there</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>Las claves públicas del pool no están ahí</translation>
    </message>
    <message>
        <source>The pool&apos;s role for text messages does not trust Cognito.</source>
        <extracomment>cognito/error_table_pool.py</extracomment>
        <translation>El rol del pool para mensajes de texto no confía en Cognito.</translation>
    </message>
    <message>
        <source>The pool&apos;s role for text messages lacks the permission.</source>
        <extracomment>cognito/error_table_pool.py</extracomment>
        <translation>Al rol del pool para mensajes de texto le falta el permiso.</translation>
    </message>
    <message>
        <source>The pool&apos;s tags are in the way</source>
        <extracomment>cognito/error_table_account.py</extracomment>
        <translation>Las etiquetas del pool estorban</translation>
    </message>
    <message>
        <source>The pool&apos;s threat protection took it for somebody else&apos;s attempt.</source>
        <extracomment>cognito/error_table_refused.py</extracomment>
        <translation>La protección contra amenazas del pool lo tomó por un intento de otra persona.</translation>
    </message>
    <message>
        <source>The pools cannot be written down</source>
        <extracomment>session/profiles.py</extracomment>
        <translation>No se pueden anotar los pools</translation>
    </message>
    <message>
        <source>The present password is not right</source>
        <extracomment>cognito/error_table_refused.py</extracomment>
        <translation>La contraseña actual no es correcta</translation>
    </message>
    <message>
        <source>The preview is out of date</source>
        <extracomment>workshop/aws_errors.py</extracomment>
        <translation>La vista previa está anticuada</translation>
    </message>
    <message>
        <source>The profile gets its credentials from somewhere else (single sign-on, a role, a program), and that did not work.</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>El perfil obtiene sus credenciales de otro sitio (inicio de sesión único, un rol, un programa), y eso no funcionó.</translation>
    </message>
    <message>
        <source>The proof made from the client secret (SECRET_HASH) does not match the app client.</source>
        <extracomment>cognito/error_table_refused.py</extracomment>
        <translation>La prueba hecha con el secreto de cliente (SECRET_HASH) no corresponde al cliente de aplicación.</translation>
    </message>
    <message>
        <source>The protocol theatre
A panel of its own, torn off and made large.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>El teatro del protocolo
Un panel propio, separado y ampliado.</translation>
    </message>
    <message>
        <source>The provider&apos;s own name for itself, where it has one.</source>
        <extracomment>cognito/claims.py</extracomment>
        <translation>El nombre que el proveedor se da a sí mismo, donde lo tiene.</translation>
    </message>
    <message>
        <source>The proxy did not let the request through</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>El proxy no dejó pasar la petición</translation>
    </message>
    <message>
        <source>The recording can&apos;t be opened</source>
        <extracomment>workshop/recording.py</extracomment>
        <translation>No se puede abrir la grabación</translation>
    </message>
    <message>
        <source>The recording is not saved</source>
        <extracomment>workshop/recording.py</extracomment>
        <translation>La grabación no está guardada</translation>
    </message>
    <message>
        <source>The refresh is an event of its own in the pool&apos;s log.</source>
        <extracomment>cognito/comparison.py</extracomment>
        <translation>La actualización es un evento propio en el registro del pool.</translation>
    </message>
    <message>
        <source>The refresh token</source>
        <extracomment>workshop/guide_module_2.py</extracomment>
        <translation>El token de actualización</translation>
    </message>
    <message>
        <source>The refresh token is not valid</source>
        <extracomment>cognito/error_table_refused.py</extracomment>
        <translation>El token de actualización no es válido</translation>
    </message>
    <message>
        <source>The refresh token was revoked: here, on another device, or by an administrator.</source>
        <extracomment>cognito/error_table_refused.py</extracomment>
        <translation>El token de actualización fue revocado: aquí, en otro dispositivo o por un administrador.</translation>
    </message>
    <message>
        <source>The refresh token was used before</source>
        <extracomment>cognito/error_table_refused.py</extracomment>
        <translation>El token de actualización ya se había usado</translation>
    </message>
    <message>
        <source>The refresh token&apos;s time is over (30 days unless the app client says otherwise).</source>
        <extracomment>cognito/error_table_refused.py</extracomment>
        <translation>Se acabó el tiempo del token de actualización (30 días, salvo que el cliente de aplicación diga otra cosa).</translation>
    </message>
    <message>
        <source>The remembered device stands in the access token only: a refresh needs it.</source>
        <extracomment>cognito/comparison.py</extracomment>
        <translation>El dispositivo recordado está solo en el token de acceso: una actualización lo necesita.</translation>
    </message>
    <message>
        <source>The request was blocked</source>
        <extracomment>cognito/error_table_pool.py</extracomment>
        <translation>La petición fue bloqueada</translation>
    </message>
    <message>
        <source>The request was sent, but no answer came within half a minute. A unicorn may be on its way all the same.</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>La petición se envió, pero no llegó respuesta en medio minuto. Aun así puede haber un unicornio en camino.</translation>
    </message>
    <message>
        <source>The request was sent, but the answer did not arrive within the time limit. It may have been carried out.</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>La petición se envió, pero la respuesta no llegó dentro del plazo. Puede que se haya ejecutado.</translation>
    </message>
    <message>
        <source>The request was understood, but is not allowed for this user or this app client.</source>
        <extracomment>cognito/error_table_refused.py</extracomment>
        <translation>La petición se entendió, pero no está permitida para este usuario o este cliente de aplicación.</translation>
    </message>
    <message>
        <source>The ride API asks a user pool&apos;s tokens of its riders, and takes pool and bucket from the outputs of the users&apos; stack. That one has none: it is not ready, or is another kind of stack.</source>
        <extracomment>workshop/stack_command.py</extracomment>
        <translation>La API de viajes pide a sus pasajeros los tokens de un pool de usuarios, y toma el pool y el bucket de las salidas de la pila de los usuarios. Esa no tiene ninguna: no está lista, o es otro tipo de pila.</translation>
    </message>
    <message>
        <source>The role of the group that comes first: for an identity pool.</source>
        <extracomment>cognito/comparison.py</extracomment>
        <translation>El rol del grupo que va primero: para un grupo de identidades (identity pool).</translation>
    </message>
    <message>
        <source>The role or sending policy of the pool&apos;s mail service does not allow it.</source>
        <extracomment>cognito/error_table_pool.py</extracomment>
        <translation>El rol o la política de envío del servicio de correo del pool no lo permite.</translation>
    </message>
    <message>
        <source>The same by hand
Small numbers, the same steps.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>Lo mismo a mano
Números pequeños, los mismos pasos.</translation>
    </message>
    <message>
        <source>The same thing is under way already</source>
        <extracomment>workshop/aws_errors.py</extracomment>
        <translation>Lo mismo ya está en curso</translation>
    </message>
    <message>
        <source>The same token, and a scope
A method that asks for one takes the access token.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>El mismo token, y un ámbito
Un método que pide uno acepta el token de acceso.</translation>
    </message>
    <message>
        <source>The second question
The pool decides how many there are.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>La segunda pregunta
El pool decide cuántas hay.</translation>
    </message>
    <message>
        <source>The secret that signed is not the one that belongs to this access key id.</source>
        <extracomment>cognito/error_table_signed.py</extracomment>
        <translation>El secreto con el que se firmó no es el que corresponde a este id. de clave de acceso.</translation>
    </message>
    <message>
        <source>The server answered, but it knows no /ride there. An HTTP API answers like this where the route or the stage is missing.</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>El servidor respondió, pero ahí no conoce ningún /ride. Así responde una API HTTP donde falta la ruta o la etapa.</translation>
    </message>
    <message>
        <source>The server knows the address, but not for POST. A website answers like this, an API does not.</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>El servidor conoce la dirección, pero no para POST. Así responde un sitio web; una API, no.</translation>
    </message>
    <message>
        <source>The server that answered is not the one that was asked for. Nothing was sent to it.</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>El servidor que respondió no es el que se pidió. No se le envió nada.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate has expired</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>El certificado del servidor ha caducado</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is for another name</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>El certificado del servidor es para otro nombre</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not trusted</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>El certificado del servidor no es de confianza</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not valid yet</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>El certificado del servidor aún no es válido</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is self-signed</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>El certificado del servidor es autofirmado</translation>
    </message>
    <message>
        <source>The server&apos;s certificate was refused</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>El certificado del servidor fue rechazado</translation>
    </message>
    <message>
        <source>The server&apos;s part of the sign-in is damaged</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>La parte del servidor en el inicio de sesión está dañada</translation>
    </message>
    <message>
        <source>The service answered that it had failed.</source>
        <extracomment>workshop/aws_errors.py</extracomment>
        <translation>El servicio respondió que había fallado.</translation>
    </message>
    <message>
        <source>The service behind it cannot take requests at the moment.</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>El servicio que hay detrás no puede aceptar peticiones en este momento.</translation>
    </message>
    <message>
        <source>The service cannot be reached</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>No se puede llegar al servicio</translation>
    </message>
    <message>
        <source>The service did not pick up</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>El servicio no contestó</translation>
    </message>
    <message>
        <source>The service gave a reason that this app has no words for.</source>
        <extracomment>workshop/aws_errors.py</extracomment>
        <translation>El servicio dio un motivo para el que esta app no tiene palabras.</translation>
    </message>
    <message>
        <source>The service has a problem of its own</source>
        <extracomment>cognito/error_table.py</extracomment>
        <translation>El servicio tiene un problema propio</translation>
    </message>
    <message>
        <source>The service in {region} has no such app client.</source>
        <extracomment>workshop/findings.py</extracomment>
        <translation>El servicio en {region} no tiene ese cliente de aplicación.</translation>
    </message>
    <message>
        <source>The service in {region} has no such app client. The other one is there, so the two are not of one pool.</source>
        <extracomment>workshop/findings.py</extracomment>
        <translation>El servicio en {region} no tiene ese cliente de aplicación. El otro sí existe, así que no son los dos del mismo pool.</translation>
    </message>
    <message>
        <source>The service in {region} has no such user pool and no such app client.</source>
        <extracomment>workshop/findings.py</extracomment>
        <translation>El servicio en {region} no tiene ni ese pool de usuarios ni ese cliente de aplicación.</translation>
    </message>
    <message>
        <source>The service in {region} has no such user pool.</source>
        <extracomment>workshop/findings.py</extracomment>
        <translation>El servicio en {region} no tiene ese pool de usuarios.</translation>
    </message>
    <message>
        <source>The service in {region} has no such user pool. The other one is there, so the two are not of one pool.</source>
        <extracomment>workshop/findings.py</extracomment>
        <translation>El servicio en {region} no tiene ese pool de usuarios. El otro sí existe, así que no son los dos del mismo pool.</translation>
    </message>
    <message>
        <source>The service in {region} knows both the user pool and the app client.</source>
        <extracomment>workshop/findings.py</extracomment>
        <translation>El servicio en {region} conoce tanto el pool de usuarios como el cliente de aplicación.</translation>
    </message>
    <message>
        <source>The service knows the app client.</source>
        <extracomment>workshop/findings.py</extracomment>
        <translation>El servicio conoce el cliente de aplicación.</translation>
    </message>
    <message>
        <source>The settings could not be read</source>
        <extracomment>app/composition.py</extracomment>
        <translation>No se pudieron leer los ajustes</translation>
    </message>
    <message>
        <source>The sign-in has expired</source>
        <extracomment>cognito/error_table_refused.py</extracomment>
        <translation>El inicio de sesión ha caducado</translation>
    </message>
    <message>
        <source>The sign-in page of a public network or a company&apos;s proxy looks like this.</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>La página de inicio de sesión de una red pública o el proxy de una empresa tienen este aspecto.</translation>
    </message>
    <message>
        <source>The signature does not fit</source>
        <extracomment>cognito/error_table_signed.py</extracomment>
        <translation>La firma no corresponde</translation>
    </message>
    <message>
        <source>The stack cannot do that now</source>
        <extracomment>workshop/aws_errors.py</extracomment>
        <translation>La pila no puede hacer eso ahora</translation>
    </message>
    <message>
        <source>The stack has changed since the preview was made, or the preview is gone.</source>
        <extracomment>workshop/aws_errors.py</extracomment>
        <translation>La pila ha cambiado desde que se hizo la vista previa, o la vista previa ya no existe.</translation>
    </message>
    <message>
        <source>The stack is protected against deletion</source>
        <extracomment>workshop/aws_errors.py</extracomment>
        <translation>La pila está protegida contra la eliminación</translation>
    </message>
    <message>
        <source>The stack needs the bucket of module 1, with the website in it, in the same Region.</source>
        <extracomment>workshop/guide_module_2.py</extracomment>
        <translation>La pila necesita el bucket del módulo 1, con el sitio web dentro, en la misma región.</translation>
    </message>
    <message>
        <source>The stack wanted to add the API&apos;s address to js/config.js, and there is none in the bucket.</source>
        <extracomment>workshop/stack_reasons.py</extracomment>
        <translation>La pila quería añadir la dirección de la API a js/config.js, y en el bucket no hay ninguno.</translation>
    </message>
    <message>
        <source>The stack wanted to write js/config.js into a bucket of another Region than its own.</source>
        <extracomment>workshop/stack_reasons.py</extracomment>
        <translation>La pila quería escribir js/config.js en un bucket de una región que no es la suya.</translation>
    </message>
    <message>
        <source>The stack wanted to write js/config.js into a bucket that does not exist.</source>
        <extracomment>workshop/stack_reasons.py</extracomment>
        <translation>La pila quería escribir js/config.js en un bucket que no existe.</translation>
    </message>
    <message>
        <source>The stack {name} in {region} is there ({status}), but names no user pool.</source>
        <extracomment>workshop/pool_lookup.py</extracomment>
        <translation>La pila {name} en {region} existe ({status}), pero no nombra ningún pool de usuarios.</translation>
    </message>
    <message>
        <source>The stack&apos;s own role was refused when it wrote js/config.js: the bucket&apos;s policy, its encryption key or a rule of the organisation forbids it.</source>
        <extracomment>workshop/stack_reasons.py</extracomment>
        <translation>Al rol de la propia pila se le denegó escribir js/config.js: lo prohíbe la política del bucket, su clave de cifrado o una regla de la organización.</translation>
    </message>
    <message>
        <source>The stack&apos;s page can launch the ride&apos;s API as well.</source>
        <extracomment>workshop/guide_module_2.py</extracomment>
        <translation>La página de la pila también puede lanzar la API de viajes.</translation>
    </message>
    <message>
        <source>The stage is set
The pool is told what to ask, and an administrator makes a rider.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>La escena está lista
Se le dice al pool qué preguntar, y un administrador crea un pasajero.</translation>
    </message>
    <message>
        <source>The tabs at the top of the inspector turn from one token to the other.</source>
        <extracomment>workshop/guide_module_2.py</extracomment>
        <translation>Las pestañas de arriba en el inspector pasan de un token al otro.</translation>
    </message>
    <message>
        <source>The template makes IAM resources: a role that lets one function write one object. CloudFormation makes none unless somebody has acknowledged it (CAPABILITY_IAM).</source>
        <extracomment>workshop/aws_errors.py</extracomment>
        <translation>La plantilla crea recursos de IAM: un rol que permite a una función escribir un objeto. CloudFormation no crea ninguno si alguien no lo ha reconocido (CAPABILITY_IAM).</translation>
    </message>
    <message>
        <source>The temporary password has expired</source>
        <extracomment>cognito/error_table_refused.py</extracomment>
        <translation>La contraseña temporal ha caducado</translation>
    </message>
    <message>
        <source>The token carries none; only access tokens do.</source>
        <extracomment>cognito/gateway.py</extracomment>
        <translation>El token no lleva ninguno; solo los llevan los tokens de acceso.</translation>
    </message>
    <message>
        <source>The token carries {names} and more.</source>
        <extracomment>cognito/gateway.py</extracomment>
        <translation>El token lleva {names} y más.</translation>
    </message>
    <message>
        <source>The token carries {names}.</source>
        <extracomment>cognito/gateway.py</extracomment>
        <translation>El token lleva {names}.</translation>
    </message>
    <message>
        <source>The token does not say what it is for (token_use); Cognito writes id or access.</source>
        <extracomment>cognito/verification.py</extracomment>
        <translation>El token no dice para qué es (token_use); Cognito escribe id o access.</translation>
    </message>
    <message>
        <source>The token does not say when it was issued (iat); it need not, but Cognito&apos;s always do.</source>
        <extracomment>cognito/token_times.py</extracomment>
        <translation>El token no dice cuándo se emitió (iat); no está obligado, pero los de Cognito siempre lo dicen.</translation>
    </message>
    <message>
        <source>The token does not say which app client it is for ({claim}).</source>
        <extracomment>cognito/verification.py</extracomment>
        <translation>El token no dice para qué cliente de aplicación es ({claim}).</translation>
    </message>
    <message>
        <source>The token does not say who issued it (iss); this pool&apos;s issuer is {issuer}.</source>
        <extracomment>cognito/verification.py</extracomment>
        <translation>El token no dice quién lo emitió (iss); el emisor de este pool es {issuer}.</translation>
    </message>
    <message>
        <source>The token does not say {says} ({claim}).</source>
        <extracomment>cognito/token_times.py</extracomment>
        <translation>El token no dice {says} ({claim}).</translation>
    </message>
    <message>
        <source>The token has to be one that can be decoded.</source>
        <extracomment>cognito/gateway.py</extracomment>
        <translation>El token tiene que ser uno que se pueda decodificar.</translation>
    </message>
    <message>
        <source>The token is not this app client&apos;s</source>
        <extracomment>cognito/error_table_refused.py</extracomment>
        <translation>El token no es de este cliente de aplicación</translation>
    </message>
    <message>
        <source>The token may be good, but a policy of the API, or what its authorizer returned, denies this call.</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>Puede que el token sea válido, pero una política de la API, o lo que devolvió su autorizador, deniega esta llamada.</translation>
    </message>
    <message>
        <source>The token that was sent is of another kind.</source>
        <extracomment>cognito/error_table_refused.py</extracomment>
        <translation>El token que se envió es de otro tipo.</translation>
    </message>
    <message>
        <source>The token was let in. The function raised an error, or what it returned is not of the form that a proxy integration takes: statusCode, headers, body.</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>Se dejó pasar el token. La función lanzó un error, o lo que devolvió no tiene la forma que admite una integración de proxy: statusCode, headers, body.</translation>
    </message>
    <message>
        <source>The token was let in. Then API Gateway may have had no permission to call the function, or the mapping of its answer failed.</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>Se dejó pasar el token. Después, API Gateway puede no haber tenido permiso para llamar a la función, o falló la asignación de su respuesta.</translation>
    </message>
    <message>
        <source>The token was let in; what the function then did went wrong. Writing into the Rides table without the permission to is the usual cause.</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>Se dejó pasar el token; lo que la función hizo después salió mal. La causa habitual es escribir en la tabla Rides sin permiso para ello.</translation>
    </message>
    <message>
        <source>The token would cross the network for everyone to read, and whoever reads it is you until it expires. Nothing was sent.</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>El token cruzaría la red a la vista de todos, y quien lo lee eres tú hasta que caduca. No se envió nada.</translation>
    </message>
    <message>
        <source>The two do not belong together. Which of them is wrong, Cognito does not say.</source>
        <extracomment>cognito/error_table_refused.py</extracomment>
        <translation>El nombre y la contraseña no concuerdan. Cognito no dice cuál de los dos está mal.</translation>
    </message>
    <message>
        <source>The two sides could not agree on an encrypted connection. The other side may not speak TLS at all.</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>Las dos partes no se pusieron de acuerdo en una conexión cifrada. Puede que la otra no hable TLS en absoluto.</translation>
    </message>
    <message>
        <source>The update cannot be previewed</source>
        <extracomment>workshop/stack.py</extracomment>
        <translation>No se puede hacer una vista previa de la actualización</translation>
    </message>
    <message>
        <source>The user is not in a state for that</source>
        <extracomment>cognito/error_table_signed.py</extracomment>
        <translation>El usuario no está en un estado para eso</translation>
    </message>
    <message>
        <source>The user pool is not there</source>
        <extracomment>cognito/error_table_pool.py</extracomment>
        <translation>El pool de usuarios no existe</translation>
    </message>
    <message>
        <source>The users&apos; stack has no pool to offer</source>
        <extracomment>workshop/stack_command.py</extracomment>
        <translation>La pila de los usuarios no tiene ningún pool que ofrecer</translation>
    </message>
    <message>
        <source>The values of this sign-in
All but the secret ones are shown as they were sent.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>Los valores de este inicio de sesión
Todos menos los secretos se muestran como se enviaron.</translation>
    </message>
    <message>
        <source>The version of the access token&apos;s format.</source>
        <extracomment>cognito/comparison.py</extracomment>
        <translation>La versión del formato del token de acceso.</translation>
    </message>
    <message>
        <source>The version of the access token&apos;s make-up.</source>
        <extracomment>cognito/claims.py</extracomment>
        <translation>La versión de la composición del token de acceso.</translation>
    </message>
    <message>
        <source>The website has no configuration yet</source>
        <extracomment>workshop/stack_reasons.py</extracomment>
        <translation>El sitio web aún no tiene configuración</translation>
    </message>
    <message>
        <source>The workshop guide
Seven steps. Each is ticked when it has happened.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>La guía del taller
Siete pasos. Cada uno se marca cuando ha ocurrido.</translation>
    </message>
    <message>
        <source>The workshop&apos;s API takes one of the tokens in its Authorization header. Which?</source>
        <extracomment>workshop/guide_module_2.py</extracomment>
        <translation>La API del taller recibe uno de los tokens en su cabecera Authorization. ¿Cuál?</translation>
    </message>
    <message>
        <source>The wrong one of two
A REST API that asks for no scopes wants the ID token, not this one.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>El equivocado de los dos
Una API REST que no pide ámbitos quiere el token de ID, no este.</translation>
    </message>
    <message>
        <source>The {name} is JSON, but not an object.</source>
        <extracomment>cognito/jwt_parts.py</extracomment>
        <translation>La parte «{name}» es JSON, pero no un objeto.</translation>
    </message>
    <message>
        <source>The {name} is cut off: Base64url never has {count} characters.</source>
        <extracomment>cognito/jwt_parts.py</extracomment>
        <translation>La parte «{name}» está cortada: Base64url nunca tiene {count} caracteres.</translation>
    </message>
    <message>
        <source>The {name} is empty.</source>
        <extracomment>cognito/json_faults.py</extracomment>
        <translation>La parte «{name}» está vacía.</translation>
    </message>
    <message>
        <source>The {name} is nested deeper than {most_levels} levels.</source>
        <extracomment>cognito/jwt_parts.py</extracomment>
        <translation>La parte «{name}» está anidada a más de {most_levels} niveles.</translation>
    </message>
    <message>
        <source>The {name} is not Base64url: {wrong} does not belong to it.</source>
        <extracomment>cognito/jwt_parts.py</extracomment>
        <translation>La parte «{name}» no es Base64url: {wrong} no forma parte de él.</translation>
    </message>
    <message>
        <source>The {name} is not UTF-8 text.</source>
        <extracomment>cognito/jwt_parts.py</extracomment>
        <translation>La parte «{name}» no es texto UTF-8.</translation>
    </message>
    <message>
        <source>The {part} names {listed} more than once, and readers differ in which one they believe.</source>
        <extracomment>cognito/jwt_parts.py</extracomment>
        <translation>La parte «{part}» nombra {listed} más de una vez, y no todos los lectores creen el mismo.</translation>
    </message>
    <message>
        <source>There are as many of these in the account as Amazon allows.</source>
        <extracomment>workshop/stack_reasons.py</extracomment>
        <translation>En la cuenta hay tantos de estos como permite Amazon.</translation>
    </message>
    <message>
        <source>There are no AWS credentials</source>
        <extracomment>workshop/aws_errors.py</extracomment>
        <translation>No hay credenciales de AWS</translation>
    </message>
    <message>
        <source>There are too many pools</source>
        <extracomment>session/profiles.py</extracomment>
        <translation>Hay demasiados pools</translation>
    </message>
    <message>
        <source>There is a group of that name</source>
        <extracomment>cognito/error_table_signed.py</extracomment>
        <translation>Ya hay un grupo con ese nombre</translation>
    </message>
    <message>
        <source>There is a new access token, so its hash is another.</source>
        <extracomment>cognito/comparison.py</extracomment>
        <translation>Hay un token de acceso nuevo, así que su hash es otro.</translation>
    </message>
    <message>
        <source>There is a stack of that name already</source>
        <extracomment>workshop/aws_errors.py</extracomment>
        <translation>Ya hay una pila con ese nombre</translation>
    </message>
    <message>
        <source>There is an account with this user name or address in the pool.</source>
        <extracomment>cognito/error_table_pool.py</extracomment>
        <translation>En el pool hay una cuenta con este nombre de usuario o esta dirección.</translation>
    </message>
    <message>
        <source>There is more in the file than the configuration</source>
        <extracomment>workshop/config_text.py</extracomment>
        <translation>En el archivo hay más que la configuración</translation>
    </message>
    <message>
        <source>There is no API to ask yet</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>Aún no hay ninguna API a la que pedir</translation>
    </message>
    <message>
        <source>There is no app client {client_id} in {region}.</source>
        <extracomment>workshop/findings.py</extracomment>
        <translation>No hay ningún cliente de aplicación {client_id} en {region}.</translation>
    </message>
    <message>
        <source>There is no second factor to use</source>
        <extracomment>cognito/error_table_pool.py</extracomment>
        <translation>No hay ningún segundo factor que usar</translation>
    </message>
    <message>
        <source>There is no signature that could be read.</source>
        <extracomment>cognito/verification.py</extracomment>
        <translation>No hay ninguna firma que se pudiera leer.</translation>
    </message>
    <message>
        <source>There is no such app client to ask about.</source>
        <extracomment>workshop/findings.py</extracomment>
        <translation>No existe ese cliente de aplicación por el que preguntar.</translation>
    </message>
    <message>
        <source>There is no such bucket</source>
        <extracomment>workshop/aws_errors.py, workshop/website.py</extracomment>
        <translation>No existe ese bucket</translation>
    </message>
    <message>
        <source>There is no such file</source>
        <extracomment>workshop/config_text.py</extracomment>
        <translation>No existe ese archivo</translation>
    </message>
    <message>
        <source>There is no such profile</source>
        <extracomment>workshop/aws_errors.py</extracomment>
        <translation>No existe ese perfil</translation>
    </message>
    <message>
        <source>There is no such stack</source>
        <extracomment>workshop/aws_errors.py, workshop/stack.py</extracomment>
        <translation>No existe esa pila</translation>
    </message>
    <message>
        <source>There is no token here.</source>
        <extracomment>cognito/jwt_parts.py</extracomment>
        <translation>Aquí no hay ningún token.</translation>
    </message>
    <message>
        <source>There is no way through the network to the service at the moment.</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>En este momento no hay camino por la red hasta el servicio.</translation>
    </message>
    <message>
        <source>There is nothing at that address</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>No hay nada en esa dirección</translation>
    </message>
    <message>
        <source>There is nothing in it that looks like a token.</source>
        <extracomment>workshop/token_file.py</extracomment>
        <translation>No hay nada en él que parezca un token.</translation>
    </message>
    <message>
        <source>There is nothing left to verify, so no code was sent.</source>
        <extracomment>cognito/error_table_given.py</extracomment>
        <translation>No queda nada por verificar, así que no se envió ningún código.</translation>
    </message>
    <message>
        <source>There is nothing left to verify.</source>
        <extracomment>cognito/error_table_refused.py</extracomment>
        <translation>No queda nada por verificar.</translation>
    </message>
    <message>
        <source>There is nothing to send this to yet.</source>
        <extracomment>app/pool_keeper.py</extracomment>
        <translation>Aún no hay a dónde enviar esto.</translation>
    </message>
    <message>
        <source>There is nothing to verify</source>
        <extracomment>cognito/error_table_account.py</extracomment>
        <translation>No hay nada que verificar</translation>
    </message>
    <message>
        <source>There is nowhere to send a code</source>
        <extracomment>cognito/error_table_given.py</extracomment>
        <translation>No hay a dónde enviar un código</translation>
    </message>
    <message>
        <source>There is nowhere to send such a code</source>
        <extracomment>cognito/error_table_given.py</extracomment>
        <translation>No hay a dónde enviar ese código</translation>
    </message>
    <message>
        <source>There were too many requests in a short time, from this account as a whole.</source>
        <extracomment>workshop/aws_errors.py</extracomment>
        <translation>Hubo demasiadas peticiones en poco tiempo, de esta cuenta en conjunto.</translation>
    </message>
    <message>
        <source>These AWS credentials lack a permission</source>
        <extracomment>cognito/error_table_signed.py</extracomment>
        <translation>A estas credenciales de AWS les falta un permiso</translation>
    </message>
    <message>
        <source>These are the ways that the pool offers.</source>
        <extracomment>cognito/challenge_entries.py</extracomment>
        <translation>Estas son las formas que ofrece el pool.</translation>
    </message>
    <message>
        <source>These credentials find no stack of that name in {listed}.</source>
        <extracomment>workshop/pool_lookup.py</extracomment>
        <translation>Estas credenciales no encuentran ninguna pila con ese nombre en {listed}.</translation>
    </message>
    <message>
        <source>They are kept in {kept}. The app starts as if it were the first time.</source>
        <extracomment>app/composition.py</extracomment>
        <translation>Se guardan en {kept}. La app empieza como si fuera la primera vez.</translation>
    </message>
    <message>
        <source>They were good for some hours only, as those of single sign-on and of roles are.</source>
        <extracomment>cognito/error_table_signed.py</extracomment>
        <translation>Valían solo unas horas, como las del inicio de sesión único y las de los roles.</translation>
    </message>
    <message>
        <source>This account cannot be confirmed</source>
        <extracomment>cognito/error_table_refused.py</extracomment>
        <translation>Esta cuenta no se puede confirmar</translation>
    </message>
    <message>
        <source>This account is confirmed already</source>
        <extracomment>cognito/error_table_given.py, cognito/error_table_refused.py</extracomment>
        <translation>Esta cuenta ya está confirmada</translation>
    </message>
    <message>
        <source>This account is not verified yet</source>
        <extracomment>cognito/error_table_pool.py</extracomment>
        <translation>Esta cuenta aún no está verificada</translation>
    </message>
    <message>
        <source>This app client does not allow that way of signing in</source>
        <extracomment>cognito/error_table_given.py</extracomment>
        <translation>Este cliente de aplicación no permite esa forma de iniciar sesión</translation>
    </message>
    <message>
        <source>This app client has a secret</source>
        <extracomment>cognito/error_table_refused.py</extracomment>
        <translation>Este cliente de aplicación tiene un secreto</translation>
    </message>
    <message>
        <source>This cannot be changed here</source>
        <extracomment>cognito/attribute_rules.py</extracomment>
        <translation>Esto no se puede cambiar aquí</translation>
    </message>
    <message>
        <source>This computer has no AWS credentials</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>Este equipo no tiene credenciales de AWS</translation>
    </message>
    <message>
        <source>This computer is known already</source>
        <extracomment>cognito/error_table_account.py</extracomment>
        <translation>Este equipo ya se conoce</translation>
    </message>
    <message>
        <source>This computer was not recognised</source>
        <extracomment>cognito/devices.py</extracomment>
        <translation>Este equipo no se reconoció</translation>
    </message>
    <message>
        <source>This computer&apos;s clock agrees with the service&apos;s, give or take a second.</source>
        <extracomment>workshop/findings.py</extracomment>
        <translation>El reloj de este equipo concuerda con el del servicio, segundo más o segundo menos.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is off</source>
        <extracomment>workshop/aws_errors.py</extracomment>
        <translation>El reloj de este equipo va mal</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {seconds} s ahead of the service&apos;s, give or take one.</source>
        <extracomment>workshop/findings.py</extracomment>
        <translation>El reloj de este equipo va {seconds} s por delante del del servicio, uno arriba o abajo.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {seconds} s behind the service&apos;s, give or take one.</source>
        <extracomment>workshop/findings.py</extracomment>
        <translation>El reloj de este equipo va {seconds} s por detrás del del servicio, uno arriba o abajo.</translation>
    </message>
    <message>
        <source>This forgery takes the published key for a shared secret, and the key that the token names can&apos;t be fetched.</source>
        <extracomment>cognito/breaking.py</extracomment>
        <translation>Esta falsificación toma la clave publicada por un secreto compartido, y la clave que nombra el token no se puede obtener.</translation>
    </message>
    <message>
        <source>This has to be signed</source>
        <extracomment>cognito/error_table_signed.py</extracomment>
        <translation>Esto tiene que ir firmado</translation>
    </message>
    <message>
        <source>This is a fault of ours and nothing that you did. What you typed is still there.</source>
        <extracomment>jobs/jobs.py</extracomment>
        <translation>Es un fallo nuestro y no algo que hayas hecho tú. Lo que escribiste sigue ahí.</translation>
    </message>
    <message>
        <source>This is no recording that can be shown</source>
        <extracomment>cognito/har_reading.py</extracomment>
        <translation>No es una grabación que se pueda mostrar</translation>
    </message>
    <message>
        <source>This is the second half of a proof whose first half the app did not begin. Start again.</source>
        <extracomment>cognito/challenges.py</extracomment>
        <translation>Esta es la segunda mitad de una prueba cuya primera mitad no empezó la app. Empieza de nuevo.</translation>
    </message>
    <message>
        <source>This is too long for a keyring</source>
        <extracomment>session/pieces.py</extracomment>
        <translation>Esto es demasiado largo para un llavero</translation>
    </message>
    <message>
        <source>This is {count} characters long; nothing beyond {most_characters} is decoded.</source>
        <extracomment>cognito/jwt_parts.py</extracomment>
        <translation>Esto tiene {count} caracteres; no se decodifica nada más allá de {most_characters}.</translation>
    </message>
    <message>
        <source>This operation is not enabled for the user pool.</source>
        <extracomment>cognito/error_table_pool.py</extracomment>
        <translation>Esta operación no está activada en el pool de usuarios.</translation>
    </message>
    <message>
        <source>This pool does not take registrations</source>
        <extracomment>cognito/error_table_refused.py</extracomment>
        <translation>Este pool no acepta registros</translation>
    </message>
    <message>
        <source>This pool gives a new refresh token at each refresh, and this one has been replaced. Somebody else may have used it.</source>
        <extracomment>cognito/error_table_refused.py</extracomment>
        <translation>Este pool da un token de actualización nuevo en cada actualización, y este se ha reemplazado. Puede que lo haya usado otra persona.</translation>
    </message>
    <message>
        <source>This pool has no key {key_id}; its keys are {known}.{aside}</source>
        <extracomment>cognito/verification.py</extracomment>
        <translation>Este pool no tiene ninguna clave {key_id}; sus claves son {known}.{aside}</translation>
    </message>
    <message>
        <source>This pool remembers no devices</source>
        <extracomment>cognito/error_table_account.py</extracomment>
        <translation>Este pool no recuerda dispositivos</translation>
    </message>
    <message>
        <source>This pool wants a phone number</source>
        <extracomment>cognito/error_table_given.py</extracomment>
        <translation>Este pool quiere un número de teléfono</translation>
    </message>
    <message>
        <source>This pool wants a user name</source>
        <extracomment>cognito/error_table_given.py</extracomment>
        <translation>Este pool quiere un nombre de usuario</translation>
    </message>
    <message>
        <source>This pool wants an email address</source>
        <extracomment>cognito/error_table_given.py</extracomment>
        <translation>Este pool quiere una dirección de correo</translation>
    </message>
    <message>
        <source>This request has to be signed with AWS credentials, and none were found where the AWS CLI looks for them: the environment, and the profile that AWS_PROFILE names.</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>Esta petición tiene que ir firmada con credenciales de AWS, y no se encontraron donde las busca la AWS CLI: el entorno y el perfil que nombra AWS_PROFILE.</translation>
    </message>
    <message>
        <source>This sign-in cannot go on</source>
        <extracomment>cognito/error_table_refused.py</extracomment>
        <translation>Este inicio de sesión no puede seguir</translation>
    </message>
    <message>
        <source>This token can&apos;t be broken any further</source>
        <extracomment>cognito/breaking.py</extracomment>
        <translation>Este token no se puede romper más</translation>
    </message>
    <message>
        <source>This token carries no at_hash, so there is nothing to compare.</source>
        <extracomment>cognito/verification.py</extracomment>
        <translation>Este token no lleva at_hash, así que no hay nada que comparar.</translation>
    </message>
    <message>
        <source>This token does not say when the person signed in (auth_time).</source>
        <extracomment>cognito/token_times.py</extracomment>
        <translation>Este token no dice cuándo inició sesión la persona (auth_time).</translation>
    </message>
    <message>
        <source>This token is encrypted and not signed.</source>
        <extracomment>cognito/verification.py</extracomment>
        <translation>Este token está cifrado y no firmado.</translation>
    </message>
    <message>
        <source>This token was shortened: what “{mark}” stands for is missing, and nothing brings it back.</source>
        <extracomment>cognito/jwt_parts.py</extracomment>
        <translation>Este token se acortó: falta lo que «{mark}» sustituye, y nada lo recupera.</translation>
    </message>
    <message>
        <source>This user is disabled</source>
        <extracomment>cognito/error_table_refused.py</extracomment>
        <translation>Este usuario está desactivado</translation>
    </message>
    <message>
        <source>Three Base64url parts; header and payload are JSON objects that name each member once.</source>
        <extracomment>cognito/verification.py</extracomment>
        <translation>Tres partes Base64url; la cabecera y la carga útil son objetos JSON que nombran cada miembro una vez.</translation>
    </message>
    <message>
        <source>Throttling
Three tries with growing pauses, then the app asks for patience.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>Limitación
Tres intentos con pausas crecientes, y luego la app pide paciencia.</translation>
    </message>
    <message>
        <source>Ties this ID token to one access token: the first half of that token&apos;s SHA-256.</source>
        <extracomment>cognito/claims.py</extracomment>
        <translation>Ata este token de ID a un token de acceso: la primera mitad del SHA-256 de ese token.</translation>
    </message>
    <message>
        <source>Ties this ID token to one authorization code: the first half of that code&apos;s SHA-256.</source>
        <extracomment>cognito/claims.py</extracomment>
        <translation>Ata este token de ID a un código de autorización: la primera mitad del SHA-256 de ese código.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <extracomment>cognito/attribute_rules.py</extracomment>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>Too many asked at once</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>Demasiadas peticiones a la vez</translation>
    </message>
    <message>
        <source>Too many attempts</source>
        <extracomment>cognito/error_table_refused.py</extracomment>
        <translation>Demasiados intentos</translation>
    </message>
    <message>
        <source>Too many attempts for now</source>
        <extracomment>cognito/error_table_pool.py</extracomment>
        <translation>Demasiados intentos por ahora</translation>
    </message>
    <message>
        <source>Too many wrong codes</source>
        <extracomment>cognito/error_table_pool.py</extracomment>
        <translation>Demasiados códigos erróneos</translation>
    </message>
    <message>
        <source>Too many wrong codes. Wait a quarter of an hour; you need no new account.</source>
        <extracomment>workshop/guide_module_2.py</extracomment>
        <translation>Demasiados códigos erróneos. Espera un cuarto de hora; no necesitas una cuenta nueva.</translation>
    </message>
    <message>
        <source>Try again in a moment, or go on without it.</source>
        <extracomment>session/system_keyring.py</extracomment>
        <translation>Vuelve a intentarlo en un momento, o sigue sin él.</translation>
    </message>
    <message>
        <source>Try again in a moment: it is started again by itself.</source>
        <extracomment>app/local_pool_process.py</extracomment>
        <translation>Vuelve a intentarlo en un momento: se inicia otra vez solo.</translation>
    </message>
    <message>
        <source>Try again later or from your usual network.</source>
        <extracomment>cognito/error_table_refused.py</extracomment>
        <translation>Vuelve a intentarlo más tarde o desde tu red habitual.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <extracomment>app/administration.py, cognito/error_table_pool.py</extracomment>
        <translation>Vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>Try again. If it had worked after all, the next answer says so.</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>Vuelve a intentarlo. Si al final había funcionado, la próxima respuesta lo dice.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, copy the details and report them.</source>
        <extracomment>jobs/jobs.py</extracomment>
        <translation>Vuelve a intentarlo. Si ocurre otra vez, copia los detalles e infórmanos.</translation>
    </message>
    <message>
        <source>Try again. If it stays so, check the endpoint&apos;s address, and any proxy in between.</source>
        <extracomment>workshop/aws_errors.py</extracomment>
        <translation>Vuelve a intentarlo. Si sigue igual, revisa la dirección del endpoint y cualquier proxy intermedio.</translation>
    </message>
    <message>
        <source>Try again. If it stays so, check the endpoint&apos;s address.</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>Vuelve a intentarlo. Si sigue igual, revisa la dirección del endpoint.</translation>
    </message>
    <message>
        <source>Try another network, or ask whoever runs the pool.</source>
        <extracomment>cognito/error_table_pool.py</extracomment>
        <translation>Prueba otra red, o pregunta a quien administra el pool.</translation>
    </message>
    <message>
        <source>Turn to Compare in the inspector: it sets both tokens side by side, claim by claim.</source>
        <extracomment>workshop/guide_module_2.py</extracomment>
        <translation>Pasa a Comparar en el inspector: pone ambos tokens uno junto al otro, claim por claim.</translation>
    </message>
    <message>
        <source>Two changes at the same time</source>
        <extracomment>cognito/error_table_pool.py</extracomment>
        <translation>Dos cambios a la vez</translation>
    </message>
    <message>
        <source>Two of the pool&apos;s settings contradict each other, or one is missing.</source>
        <extracomment>cognito/error_table_pool.py</extracomment>
        <translation>Dos de los ajustes del pool se contradicen, o falta uno.</translation>
    </message>
    <message>
        <source>Type a whole number.</source>
        <extracomment>cognito/attribute_rules.py</extracomment>
        <translation>Escribe un número entero.</translation>
    </message>
    <message>
        <source>Type it as the user name, with the country&apos;s code and no spaces: +441632960001.</source>
        <extracomment>cognito/error_table_given.py</extracomment>
        <translation>Escríbelo como nombre de usuario, con el prefijo del país y sin espacios: +441632960001.</translation>
    </message>
    <message>
        <source>Type the app client&apos;s id; the console lists it under App clients.</source>
        <extracomment>workshop/pool_lookup.py</extracomment>
        <translation>Escribe el id. del cliente de aplicación; la consola lo muestra en App clients.</translation>
    </message>
    <message>
        <source>Type the code from the newest message.</source>
        <extracomment>cognito/error_table_account.py, cognito/error_table_given.py</extracomment>
        <translation>Escribe el código del mensaje más reciente.</translation>
    </message>
    <message>
        <source>Type the code that the app shows now.</source>
        <extracomment>cognito/error_table_given.py</extracomment>
        <translation>Escribe el código que la app muestra ahora.</translation>
    </message>
    <message>
        <source>Type the name of the website&apos;s bucket from module 1, like wildrydes-yourname, without s3:// or a path.</source>
        <extracomment>workshop/website.py</extracomment>
        <translation>Escribe el nombre del bucket del sitio web del módulo 1, como wildrydes-tunombre, sin s3:// ni ruta.</translation>
    </message>
    <message>
        <source>Type the newest code; if it is refused again, start the sign-in again.</source>
        <extracomment>cognito/error_table_given.py</extracomment>
        <translation>Escribe el código más reciente; si se vuelve a rechazar, empieza otra vez el inicio de sesión.</translation>
    </message>
    <message>
        <source>Type the present password again.</source>
        <extracomment>cognito/error_table_refused.py</extracomment>
        <translation>Vuelve a escribir la contraseña actual.</translation>
    </message>
    <message>
        <source>Type the present password again; if that does not help, sign in again.</source>
        <extracomment>cognito/error_table_refused.py</extracomment>
        <translation>Vuelve a escribir la contraseña actual; si eso no ayuda, vuelve a iniciar sesión.</translation>
    </message>
    <message>
        <source>Type true or false.</source>
        <extracomment>cognito/attribute_rules.py</extracomment>
        <translation>Escribe true o false.</translation>
    </message>
    <message>
        <source>Understand the tokens</source>
        <extracomment>workshop/guide_module_2.py</extracomment>
        <translation>Entender los tokens</translation>
    </message>
    <message>
        <source>Unlock the system&apos;s keyring and try again, or go on without it.</source>
        <extracomment>session/system_keyring.py</extracomment>
        <translation>Desbloquea el llavero del sistema y vuelve a intentarlo, o sigue sin él.</translation>
    </message>
    <message>
        <source>Unset WILDRYDES_CLIENT_SECRET, then start the app again.</source>
        <extracomment>workshop/findings.py</extracomment>
        <translation>Quita WILDRYDES_CLIENT_SECRET del entorno, y vuelve a iniciar la app.</translation>
    </message>
    <message>
        <source>Use &apos;Forgotten password&apos; to get a code and choose a new one.</source>
        <extracomment>cognito/error_table_given.py</extracomment>
        <translation>Usa «Contraseña olvidada» para recibir un código y elegir una nueva.</translation>
    </message>
    <message>
        <source>Use https, or an address on 127.0.0.1.</source>
        <extracomment>cognito/faults.py, cognito/pool.py</extracomment>
        <translation>Usa https, o una dirección en 127.0.0.1.</translation>
    </message>
    <message>
        <source>Use the API&apos;s https address.</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>Usa la dirección https de la API.</translation>
    </message>
    <message>
        <source>Use the group that is there, or choose another name.</source>
        <extracomment>cognito/error_table_signed.py</extracomment>
        <translation>Usa el grupo que ya existe, o elige otro nombre.</translation>
    </message>
    <message>
        <source>Use your email address as the user name.</source>
        <extracomment>cognito/error_table_given.py</extracomment>
        <translation>Usa tu dirección de correo como nombre de usuario.</translation>
    </message>
    <message>
        <source>User names have up to 128 letters, digits and signs, and no spaces.</source>
        <extracomment>cognito/error_table_given.py</extracomment>
        <translation>Los nombres de usuario tienen hasta 128 letras, dígitos y signos, y ningún espacio.</translation>
    </message>
    <message>
        <source>Verify
The code from the mail proves that the address is the rider&apos;s.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>Verificar
El código del correo demuestra que la dirección es del pasajero.</translation>
    </message>
    <message>
        <source>Verify the account first if a code for that is still around; else ask whoever runs the pool.</source>
        <extracomment>cognito/error_table_given.py</extracomment>
        <translation>Verifica primero la cuenta si aún hay un código para eso; si no, pregunta a quien administra el pool.</translation>
    </message>
    <message>
        <source>Verify the address</source>
        <extracomment>workshop/guide_module_2.py</extracomment>
        <translation>Verificar la dirección</translation>
    </message>
    <message>
        <source>Wait a few minutes, then try again.</source>
        <extracomment>cognito/error_table_refused.py</extracomment>
        <translation>Espera unos minutos, y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>Wait a minute, then try again.</source>
        <extracomment>workshop/aws_errors.py</extracomment>
        <translation>Espera un minuto, y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>Wait a moment, then ask again.</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>Espera un momento, y vuelve a pedir.</translation>
    </message>
    <message>
        <source>Wait a moment, then try again.</source>
        <extracomment>cognito/error_table_pool.py, cognito/faults.py</extracomment>
        <translation>Espera un momento, y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>Wait a moment, then try again. The details help whoever runs the pool.</source>
        <extracomment>cognito/error_row.py</extracomment>
        <translation>Espera un momento, y vuelve a intentarlo. Los detalles ayudan a quien administra el pool.</translation>
    </message>
    <message>
        <source>Wait a moment: the local pool is started again when it stops.</source>
        <extracomment>workshop/inbox.py</extracomment>
        <translation>Espera un momento: el pool local se vuelve a iniciar cuando se detiene.</translation>
    </message>
    <message>
        <source>Wait a while, then ask for a new code.</source>
        <extracomment>cognito/error_table_pool.py</extracomment>
        <translation>Espera un rato, y pide un código nuevo.</translation>
    </message>
    <message>
        <source>Wait a while, up to an hour, then try again.</source>
        <extracomment>cognito/error_table_pool.py</extracomment>
        <translation>Espera un rato, hasta una hora, y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>Wait for the next code and type that one.</source>
        <extracomment>cognito/error_table_given.py</extracomment>
        <translation>Espera el próximo código y escribe ese.</translation>
    </message>
    <message>
        <source>Wait until it rests; a creation that failed has to be deleted first.</source>
        <extracomment>workshop/aws_errors.py</extracomment>
        <translation>Espera a que repose; una creación que falló hay que eliminarla antes.</translation>
    </message>
    <message>
        <source>Website</source>
        <extracomment>cognito/attribute_rules.py</extracomment>
        <translation>Sitio web</translation>
    </message>
    <message>
        <source>What Python&apos;s keyring found keeps secrets in a file that other programs can read.</source>
        <extracomment>session/system_keyring.py</extracomment>
        <translation>Lo que encontró el keyring de Python guarda los secretos en un archivo que otros programas pueden leer.</translation>
    </message>
    <message>
        <source>What came back from the pool&apos;s JWKS address is not a set of keys.</source>
        <extracomment>cognito/jwks.py</extracomment>
        <translation>Lo que llegó de la dirección JWKS del pool no es un conjunto de claves.</translation>
    </message>
    <message>
        <source>What came cannot be read as one, so whoever sent it is not Amazon, or it was damaged on the way.</source>
        <extracomment>workshop/aws_errors.py</extracomment>
        <translation>Lo que llegó no se puede leer como tal, así que quien lo envió no es Amazon, o se dañó por el camino.</translation>
    </message>
    <message>
        <source>What came is not a JSON object, so it is not the ride API that answered.</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>Lo que llegó no es un objeto JSON, así que no respondió la API de viajes.</translation>
    </message>
    <message>
        <source>What each is for: id says who somebody is, access says what the bearer may do.</source>
        <extracomment>cognito/comparison.py</extracomment>
        <translation>Para qué es cada uno: id dice quién es alguien, access dice qué puede hacer quien lo lleva.</translation>
    </message>
    <message>
        <source>What is sent
The proof, and nothing that would lead back to the password.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>Lo que se envía
La prueba, y nada que lleve de vuelta a la contraseña.</translation>
    </message>
    <message>
        <source>What it has is {count} characters long, and no token is.</source>
        <extracomment>workshop/token_file.py</extracomment>
        <translation>Lo que contiene tiene {count} caracteres, y ningún token es tan largo.</translation>
    </message>
    <message>
        <source>What kind of provider it is: OIDC, SAML, Google, Facebook and so on.</source>
        <extracomment>cognito/claims.py</extracomment>
        <translation>Qué tipo de proveedor es: OIDC, SAML, Google, Facebook, etc.</translation>
    </message>
    <message>
        <source>What the bearer may do, in words with spaces between; aws.cognito.signin.user.admin is to read and change their own account.</source>
        <extracomment>cognito/claims.py</extracomment>
        <translation>Lo que puede hacer quien lo lleva, en palabras separadas por espacios; aws.cognito.signin.user.admin es leer y cambiar su propia cuenta.</translation>
    </message>
    <message>
        <source>What the bearer may do: only an access token says that.</source>
        <extracomment>cognito/comparison.py</extracomment>
        <translation>Lo que puede hacer quien lo lleva: eso solo lo dice un token de acceso.</translation>
    </message>
    <message>
        <source>What the person is casually called.</source>
        <extracomment>cognito/claims.py</extracomment>
        <translation>Cómo se llama a la persona de manera informal.</translation>
    </message>
    <message>
        <source>What the pool calls that provider.</source>
        <extracomment>cognito/claims.py</extracomment>
        <translation>Cómo llama el pool a ese proveedor.</translation>
    </message>
    <message>
        <source>What the server sent for the password proof is incomplete or unsafe to use, so nothing was proved to it.</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>Lo que el servidor envió para la prueba de la contraseña está incompleto o no es seguro usarlo, así que no se le demostró nada.</translation>
    </message>
    <message>
        <source>What the token is for: id says who somebody is, access says what they may do.</source>
        <extracomment>cognito/claims.py</extracomment>
        <translation>Para qué es el token: id dice quién es alguien, access dice qué puede hacer.</translation>
    </message>
    <message>
        <source>What was asked for is not there. Most often the ids are right and the Region is not.</source>
        <extracomment>cognito/error_table_pool.py</extracomment>
        <translation>Lo que se pidió no existe. Lo más frecuente es que los id. sean correctos y la región no.</translation>
    </message>
    <message>
        <source>What was kept in the keyring was damaged</source>
        <extracomment>session/pieces.py</extracomment>
        <translation>Lo que se guardaba en el llavero estaba dañado</translation>
    </message>
    <message>
        <source>When the identity came into the pool, in milliseconds since 1970.</source>
        <extracomment>cognito/claims.py</extracomment>
        <translation>Cuándo llegó la identidad al pool, en milisegundos desde 1970.</translation>
    </message>
    <message>
        <source>When the person proved who they are; a refresh does not change it.</source>
        <extracomment>cognito/claims.py</extracomment>
        <translation>Cuándo demostró la persona quién es; una actualización no lo cambia.</translation>
    </message>
    <message>
        <source>When the person&apos;s details were last changed.</source>
        <extracomment>cognito/claims.py</extracomment>
        <translation>Cuándo se cambiaron por última vez los datos de la persona.</translation>
    </message>
    <message>
        <source>When the token ends; after this moment no API may take it.</source>
        <extracomment>cognito/claims.py</extracomment>
        <translation>Cuándo termina el token; después de este momento ninguna API puede aceptarlo.</translation>
    </message>
    <message>
        <source>When this token was issued, at the sign-in or at a refresh.</source>
        <extracomment>cognito/claims.py</extracomment>
        <translation>Cuándo se emitió este token, al iniciar sesión o en una actualización.</translation>
    </message>
    <message>
        <source>Whether the person has shown that messages to that number reach them.</source>
        <extracomment>cognito/claims.py</extracomment>
        <translation>Si la persona ha mostrado que le llegan los mensajes a ese número.</translation>
    </message>
    <message>
        <source>Whether the person has shown that they can read mail sent to that address.</source>
        <extracomment>cognito/claims.py</extracomment>
        <translation>Si la persona ha mostrado que puede leer el correo enviado a esa dirección.</translation>
    </message>
    <message>
        <source>Whether the pool made the account for this identity, and did not link it later.</source>
        <extracomment>cognito/claims.py</extracomment>
        <translation>Si el pool creó la cuenta para esta identidad, y no la vinculó después.</translation>
    </message>
    <message>
        <source>Which factors there are, and whether there are any, whoever runs the pool decides.</source>
        <extracomment>cognito/error_table_given.py</extracomment>
        <translation>Qué factores hay, y si los hay, lo decide quien administra el pool.</translation>
    </message>
    <message>
        <source>Which flows an app client allows is one of its settings (ExplicitAuthFlows).</source>
        <extracomment>cognito/error_table_given.py</extracomment>
        <translation>Qué flujos permite un cliente de aplicación es uno de sus ajustes (ExplicitAuthFlows).</translation>
    </message>
    <message>
        <source>Which second factors there are, and whether there are any, whoever runs the pool decides.</source>
        <extracomment>cognito/error_table_pool.py</extracomment>
        <translation>Qué segundos factores hay, y si los hay, lo decide quien administra el pool.</translation>
    </message>
    <message>
        <source>Who acts on the person&apos;s behalf.</source>
        <extracomment>cognito/claims.py</extracomment>
        <translation>Quién actúa en nombre de la persona.</translation>
    </message>
    <message>
        <source>Who issued the token: the address of the user pool.</source>
        <extracomment>cognito/claims.py</extracomment>
        <translation>Quién emitió el token: la dirección del pool de usuarios.</translation>
    </message>
    <message>
        <source>Whoever gets no mail can be confirmed by an administrator, on the page Users. Then their address stays unverified, and a forgotten password stays forgotten.</source>
        <extracomment>workshop/guide_module_2.py</extracomment>
        <translation>A quien no recibe correo lo puede confirmar un administrador, en la página Usuarios. Entonces su dirección queda sin verificar, y una contraseña olvidada sigue olvidada.</translation>
    </message>
    <message>
        <source>Whoever runs the pool can confirm you on the page Users, or let the pool send by Amazon SES.</source>
        <extracomment>cognito/error_table_pool.py</extracomment>
        <translation>Quien gestiona el pool puede confirmarte en la página Usuarios, o hacer que el pool envíe con Amazon SES.</translation>
    </message>
    <message>
        <source>Whoever runs the pool has to change this; show them the details.</source>
        <extracomment>cognito/error_row.py, cognito/error_table_signed.py</extracomment>
        <translation>Esto tiene que cambiarlo quien administra el pool; muéstrale los detalles.</translation>
    </message>
    <message>
        <source>Whom the token is for: the id of the app client that signed in.</source>
        <extracomment>cognito/claims.py</extracomment>
        <translation>Para quién es el token: el id. del cliente de aplicación que inició sesión.</translation>
    </message>
    <message>
        <source>Wild Rydes
The window is there, and the app&apos;s own pool answers. No account is needed.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>Wild Rydes
La ventana está ahí, y responde el pool de la propia app. No hace falta cuenta.</translation>
    </message>
    <message>
        <source>With an address and a password. Watch the Protocol panel: this is the one time that the password itself goes to Cognito, inside TLS.</source>
        <extracomment>workshop/guide_module_2.py</extracomment>
        <translation>Con una dirección y una contraseña. Observa el panel Protocolo: esta es la única vez que la propia contraseña va a Cognito, dentro de TLS.</translation>
    </message>
    <message>
        <source>With the country&apos;s code and no spaces: +441632960001.</source>
        <extracomment>cognito/attribute_rules.py</extracomment>
        <translation>Con el prefijo del país y sin espacios: +441632960001.</translation>
    </message>
    <message>
        <source>Without the pool&apos;s key there is nothing to check it with.</source>
        <extracomment>cognito/verification.py</extracomment>
        <translation>Sin la clave del pool no hay con qué comprobarla.</translation>
    </message>
    <message>
        <source>Write it like +441632960001.</source>
        <extracomment>cognito/attribute_rules.py, cognito/error_table_account.py</extracomment>
        <translation>Escríbelo así: +441632960001.</translation>
    </message>
    <message>
        <source>Write it like {example}.</source>
        <extracomment>cognito/attribute_rules.py</extracomment>
        <translation>Escríbelo así: {example}.</translation>
    </message>
    <message>
        <source>Writing the website&apos;s configuration took too long</source>
        <extracomment>workshop/stack_reasons.py</extracomment>
        <translation>Escribir la configuración del sitio web tardó demasiado</translation>
    </message>
    <message>
        <source>Written on {day}</source>
        <extracomment>workshop/guide_report.py</extracomment>
        <translation>Escrito el {day}</translation>
    </message>
    <message>
        <source>Wrong clock
To the pool it is two hours later: tokens that were good are over by its time.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>Reloj equivocado
Para el pool son dos horas más tarde: los tokens que valían han terminado según su hora.</translation>
    </message>
    <message>
        <source>Year, month and day: 1815-12-10.</source>
        <extracomment>cognito/attribute_rules.py</extracomment>
        <translation>Año, mes y día: 1815-12-10.</translation>
    </message>
    <message>
        <source>You are signed in, and your tokens are good. Only the address of the API that takes them is missing: this pool&apos;s configuration has no invokeUrl.</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>Has iniciado sesión, y tus tokens valen. Solo falta la dirección de la API que los recibe: la configuración de este pool no tiene invokeUrl.</translation>
    </message>
    <message>
        <source>You have used that password before</source>
        <extracomment>cognito/error_table_given.py</extracomment>
        <translation>Ya has usado esa contraseña</translation>
    </message>
    <message>
        <source>You may not do that in this account</source>
        <extracomment>workshop/aws_errors.py</extracomment>
        <translation>No puedes hacer eso en esta cuenta</translation>
    </message>
    <message>
        <source>You may not write to this bucket</source>
        <extracomment>workshop/website.py</extracomment>
        <translation>No puedes escribir en este bucket</translation>
    </message>
    <message>
        <source>You were signed out</source>
        <extracomment>cognito/error_table_refused.py</extracomment>
        <translation>Se cerró tu sesión</translation>
    </message>
    <message>
        <source>Your password</source>
        <extracomment>cognito/challenge_entries.py</extracomment>
        <translation>Tu contraseña</translation>
    </message>
    <message>
        <source>a client secret doesn&apos;t belong in a file that is handed out</source>
        <extracomment>workshop/presets.py</extracomment>
        <translation>un secreto de cliente no debe estar en un archivo que se reparte</translation>
    </message>
    <message>
        <source>a date no calendar here reaches</source>
        <extracomment>cognito/token_times.py</extracomment>
        <translation>una fecha que ningún calendario alcanza aquí</translation>
    </message>
    <message>
        <source>a question needs done_when = &quot;question_answered&quot;</source>
        <extracomment>workshop/guide_file.py</extracomment>
        <translation>una pregunta necesita done_when = &quot;question_answered&quot;</translation>
    </message>
    <message>
        <source>another step has the id {id} already</source>
        <extracomment>workshop/guide_file.py</extracomment>
        <translation>otro paso ya tiene el id {id}</translation>
    </message>
    <message>
        <source>auth_time, amr, at_hash and nonce are nobody&apos;s business there: how long ago or how somebody signed in is for your code to ask.</source>
        <extracomment>cognito/gateway.py</extracomment>
        <translation>De auth_time, amr, at_hash y nonce no se ocupa nadie ahí: cuánto hace que alguien inició sesión, o cómo, lo ha de preguntar tu código.</translation>
    </message>
    <message>
        <source>authentication tag</source>
        <extracomment>cognito/jwt_parts.py</extracomment>
        <translation>etiqueta de autenticación</translation>
    </message>
    <message>
        <source>choices are fewer than two</source>
        <extracomment>workshop/guide_file.py</extracomment>
        <translation>choices tiene menos de dos</translation>
    </message>
    <message>
        <source>ciphertext</source>
        <extracomment>cognito/jwt_parts.py</extracomment>
        <translation>texto cifrado</translation>
    </message>
    <message>
        <source>encrypted key</source>
        <extracomment>cognito/jwt_parts.py</extracomment>
        <translation>clave cifrada</translation>
    </message>
    <message>
        <source>exactly {most}</source>
        <extracomment>cognito/attribute_rules.py</extracomment>
        <translation>exactamente {most}</translation>
    </message>
    <message>
        <source>exp has to lie ahead.</source>
        <extracomment>cognito/gateway.py</extracomment>
        <translation>exp tiene que estar en el futuro.</translation>
    </message>
    <message>
        <source>from when on it may be used</source>
        <extracomment>cognito/token_times.py</extracomment>
        <translation>desde cuándo se puede usar</translation>
    </message>
    <message>
        <source>header</source>
        <extracomment>cognito/jwt_parts.py</extracomment>
        <translation>cabecera</translation>
    </message>
    <message>
        <source>id is not of the form of sign-in: small letters, digits, - and _</source>
        <extracomment>workshop/guide_file.py</extracomment>
        <translation>id no tiene la forma de sign-in: minúsculas, dígitos, - y _</translation>
    </message>
    <message>
        <source>initialisation vector</source>
        <extracomment>cognito/jwt_parts.py</extracomment>
        <translation>vector de inicialización</translation>
    </message>
    <message>
        <source>it can&apos;t be read: {why}</source>
        <extracomment>workshop/presets.py</extracomment>
        <translation>no se puede leer: {why}</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <extracomment>workshop/guide_file.py, workshop/presets.py</extracomment>
        <translation>tiene demasiados niveles anidados</translation>
    </message>
    <message>
        <source>it is not an object</source>
        <extracomment>workshop/pool_profiles.py</extracomment>
        <translation>no es un objeto</translation>
    </message>
    <message>
        <source>it is too large for a guide</source>
        <extracomment>workshop/guide_file.py</extracomment>
        <translation>es demasiado grande para una guía</translation>
    </message>
    <message>
        <source>it is too large for what it is</source>
        <extracomment>workshop/presets.py</extracomment>
        <translation>es demasiado grande para lo que es</translation>
    </message>
    <message>
        <source>its issuer or its kind is not one that there is</source>
        <extracomment>workshop/pool_profiles.py</extracomment>
        <translation>su emisor o su tipo no es ninguno de los que hay</translation>
    </message>
    <message>
        <source>line {line}, column {column}</source>
        <extracomment>workshop/config_text.py</extracomment>
        <translation>línea {line}, columna {column}</translation>
    </message>
    <message>
        <source>line {line}, column {column}: {what}</source>
        <extracomment>workshop/guide_file.py, workshop/presets.py</extracomment>
        <translation>línea {line}, columna {column}: {what}</translation>
    </message>
    <message>
        <source>local_pool is neither true nor false</source>
        <extracomment>workshop/guide_file.py</extracomment>
        <translation>local_pool no es ni true ni false</translation>
    </message>
    <message>
        <source>minutes is no number from 0.1 to 600</source>
        <extracomment>workshop/guide_file.py</extracomment>
        <translation>minutes no es un número de 0.1 a 600</translation>
    </message>
    <message>
        <source>more than 100 years</source>
        <extracomment>cognito/token_times.py</extracomment>
        <translation>más de 100 años</translation>
    </message>
    <message>
        <source>nested too deeply</source>
        <extracomment>workshop/config_text.py</extracomment>
        <translation>demasiados niveles anidados</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>cognito/verification.py</extracomment>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>on_problem is not a table of {most} texts at most</source>
        <extracomment>workshop/guide_file.py</extracomment>
        <translation>on_problem no es una tabla de {most} textos como máximo</translation>
    </message>
    <message>
        <source>payload</source>
        <extracomment>cognito/jwt_parts.py</extracomment>
        <translation>carga útil</translation>
    </message>
    <message>
        <source>pool is not a table: write [pool]</source>
        <extracomment>workshop/presets.py</extracomment>
        <translation>pool no es una tabla: escribe [pool]</translation>
    </message>
    <message>
        <source>question is not a table: write [step.question]</source>
        <extracomment>workshop/guide_file.py</extracomment>
        <translation>question no es una tabla: escribe [step.question]</translation>
    </message>
    <message>
        <source>question_answered needs a [step.question]</source>
        <extracomment>workshop/guide_file.py</extracomment>
        <translation>question_answered necesita un [step.question]</translation>
    </message>
    <message>
        <source>right is not the number of one of the choices, counted from 1</source>
        <extracomment>workshop/guide_file.py</extracomment>
        <translation>right no es el número de una de las choices, contadas desde 1</translation>
    </message>
    <message>
        <source>signature</source>
        <extracomment>cognito/jwt_parts.py</extracomment>
        <translation>firma</translation>
    </message>
    <message>
        <source>there are no steps: each begins with [[step]]</source>
        <extracomment>workshop/guide_file.py</extracomment>
        <translation>no hay pasos: cada uno empieza por [[step]]</translation>
    </message>
    <message>
        <source>there are {count} steps; {most} are the most</source>
        <extracomment>workshop/guide_file.py</extracomment>
        <translation>hay {count} pasos; el máximo son {most}</translation>
    </message>
    <message>
        <source>this is not UTF-8</source>
        <extracomment>workshop/guide_file.py, workshop/presets.py</extracomment>
        <translation>esto no es UTF-8</translation>
    </message>
    <message>
        <source>this user pool</source>
        <extracomment>workshop/directory.py</extracomment>
        <translation>este pool de usuarios</translation>
    </message>
    <message>
        <source>token_use is {value}; Cognito writes id or access.</source>
        <extracomment>cognito/verification.py</extracomment>
        <translation>token_use es {value}; Cognito escribe id o access.</translation>
    </message>
    <message>
        <source>up to {most}</source>
        <extracomment>cognito/attribute_rules.py</extracomment>
        <translation>hasta {most}</translation>
    </message>
    <message>
        <source>when it expires</source>
        <extracomment>cognito/token_times.py</extracomment>
        <translation>cuándo caduca</translation>
    </message>
    <message>
        <source>when it was issued</source>
        <extracomment>cognito/token_times.py</extracomment>
        <translation>cuándo se emitió</translation>
    </message>
    <message>
        <source>when the person signed in</source>
        <extracomment>cognito/token_times.py</extracomment>
        <translation>cuándo inició sesión la persona</translation>
    </message>
    <message>
        <source>{algorithm} signs with a shared secret. With a public key taken for that secret, anybody could sign; user pools use RS256.</source>
        <extracomment>cognito/verification.py</extracomment>
        <translation>{algorithm} firma con un secreto compartido. Con una clave pública tomada por ese secreto podría firmar cualquiera; los pools de usuarios usan RS256.</translation>
    </message>
    <message>
        <source>{bucket} is in {region}, and the stack would be made in {wanted}. The workshop keeps the website and its user pool in one Region.</source>
        <extracomment>workshop/website.py</extracomment>
        <translation>{bucket} está en {region}, y la pila se crearía en {wanted}. El taller mantiene el sitio web y su pool de usuarios en una misma región.</translation>
    </message>
    <message>
        <source>{bucket} is there, but it is not in the account that these credentials are of, so the stack&apos;s role could not write to it.</source>
        <extracomment>workshop/website.py</extracomment>
        <translation>{bucket} existe, pero no está en la cuenta de la que son estas credenciales, así que el rol de la pila no podría escribir en él.</translation>
    </message>
    <message>
        <source>{claim} is {claims}; it has to be a number of seconds since 1970.</source>
        <extracomment>cognito/token_times.py</extracomment>
        <translation>{claim} es {claims}; tiene que ser un número de segundos desde 1970.</translation>
    </message>
    <message>
        <source>{count} d</source>
        <extracomment>cognito/token_times.py</extracomment>
        <translation>{count} d</translation>
    </message>
    <message>
        <source>{count} h</source>
        <extracomment>cognito/token_times.py</extracomment>
        <translation>{count} h</translation>
    </message>
    <message>
        <source>{count} keys for checking tokens are published.</source>
        <extracomment>workshop/findings.py</extracomment>
        <translation>Hay publicadas {count} claves para comprobar tokens.</translation>
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
        <translation>{day} a las {time} UTC</translation>
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
        <translation>«{value}» no es un token: los programas escriben eso cuando no tienen ninguno. Quizá nadie esperó a que llegara.</translation>
    </message>
    <message>
        <source>“{value}…”</source>
        <extracomment>cognito/jwt_parts.py</extracomment>
        <translation>«{value}…»</translation>
    </message>
    <message>
        <source>{delete_first} Before that, launch the users&apos; stack for this bucket.</source>
        <extracomment>workshop/stack_reasons.py</extracomment>
        <translation>{delete_first} Antes de eso, lanza la pila de los usuarios para este bucket.</translation>
    </message>
    <message>
        <source>The {name} is not JSON: character {place}, {wrong}, does not belong there.</source>
        <extracomment>cognito/json_faults.py</extracomment>
        <translation>La parte «{name}» no es JSON: el carácter {place}, {wrong}, no tiene sitio ahí.</translation>
    </message>
    <message>
        <source>The {name} is not JSON: it begins with a byte order mark, which whoever sends JSON has to leave out (RFC 8259, section 8.1).</source>
        <extracomment>cognito/json_faults.py</extracomment>
        <translation>La parte «{name}» no es JSON: empieza por una marca de orden de bytes (BOM), que quien envía JSON tiene que omitir (RFC 8259, sección 8.1).</translation>
    </message>
    <message>
        <source>The {name} is not JSON: it ends too early.</source>
        <extracomment>cognito/json_faults.py</extracomment>
        <translation>La parte «{name}» no es JSON: termina demasiado pronto.</translation>
    </message>
    <message>
        <source>The {name} is not JSON: it has {constant} for a number.</source>
        <extracomment>cognito/json_faults.py</extracomment>
        <translation>La parte «{name}» no es JSON: tiene {constant} como número.</translation>
    </message>
    <message>
        <source>{delete_first} Choose the bucket&apos;s Region this time.</source>
        <extracomment>workshop/stack_reasons.py</extracomment>
        <translation>{delete_first} Elige esta vez la región del bucket.</translation>
    </message>
    <message>
        <source>{delete_first} If it stays so, the function&apos;s log group has the reason.</source>
        <extracomment>workshop/stack_reasons.py</extracomment>
        <translation>{delete_first} Si sigue igual, el motivo está en el grupo de registros de la función.</translation>
    </message>
    <message>
        <source>{delete_first} Take the name of the website&apos;s bucket from module 1.</source>
        <extracomment>workshop/stack_reasons.py</extracomment>
        <translation>{delete_first} Toma el nombre del bucket del sitio web del módulo 1.</translation>
    </message>
    <message>
        <source>{done} of {count} steps done.</source>
        <extracomment>workshop/guide_report.py</extracomment>
        <translation>{done} de {count} pasos hechos.</translation>
    </message>
    <message>
        <source>{first} or {second}</source>
        <extracomment>workshop/presets.py</extracomment>
        <translation>{first} o {second}</translation>
    </message>
    <message>
        <source>{first}, {second}</source>
        <extracomment>foundation/words.py</extracomment>
        <translation>{first}, {second}</translation>
    </message>
    <message>
        <source>{key} has a character that cannot be seen, U+{ord}</source>
        <extracomment>workshop/guide_file.py</extracomment>
        <translation>{key} tiene un carácter que no se ve, U+{ord}</translation>
    </message>
    <message>
        <source>{key} has {count} characters; {longest} are the most</source>
        <extracomment>workshop/guide_file.py</extracomment>
        <translation>{key} tiene {count} caracteres; el máximo son {longest}</translation>
    </message>
    <message>
        <source>{key} is empty</source>
        <extracomment>workshop/guide_file.py</extracomment>
        <translation>{key} está vacío</translation>
    </message>
    <message>
        <source>{key} is longer than a line</source>
        <extracomment>workshop/guide_file.py</extracomment>
        <translation>{key} ocupa más de una línea</translation>
    </message>
    <message>
        <source>{key} is missing</source>
        <extracomment>workshop/guide_file.py</extracomment>
        <translation>falta {key}</translation>
    </message>
    <message>
        <source>{key} is none of {kind}</source>
        <extracomment>workshop/guide_file.py</extracomment>
        <translation>{key} no es ninguno de {kind}</translation>
    </message>
    <message>
        <source>{key} is not a list of {most} texts at most</source>
        <extracomment>workshop/guide_file.py</extracomment>
        <translation>{key} no es una lista de {most} textos como máximo</translation>
    </message>
    <message>
        <source>{key} is not a text in quotation marks</source>
        <extracomment>workshop/guide_file.py, workshop/presets.py</extracomment>
        <translation>{key} no es un texto entre comillas</translation>
    </message>
    <message>
        <source>{key} is not of the form of {like}</source>
        <extracomment>workshop/presets.py</extracomment>
        <translation>{key} no tiene la forma de {like}</translation>
    </message>
    <message>
        <source>{key} means nothing here (known: {known})</source>
        <extracomment>workshop/guide_file.py, workshop/presets.py</extracomment>
        <translation>{key} no significa nada aquí (se conocen: {known})</translation>
    </message>
    <message>
        <source>{least} or more</source>
        <extracomment>cognito/attribute_rules.py</extracomment>
        <translation>{least} o más</translation>
    </message>
    <message>
        <source>{least} to {most}</source>
        <extracomment>cognito/attribute_rules.py</extracomment>
        <translation>de {least} a {most}</translation>
    </message>
    <message>
        <source>{logical_id} could not be deleted</source>
        <extracomment>workshop/stack_reasons.py</extracomment>
        <translation>No se pudo eliminar {logical_id}</translation>
    </message>
    <message>
        <source>{logical_id} could not be made</source>
        <extracomment>workshop/stack_reasons.py</extracomment>
        <translation>No se pudo crear {logical_id}</translation>
    </message>
    <message>
        <source>{meaning} Checked against this pool it passes, so the API&apos;s authorizer probably trusts another pool, or looks for the token in another header.</source>
        <extracomment>workshop/ride_problems.py</extracomment>
        <translation>{meaning} Comprobado con este pool, pasa, así que el autorizador de la API probablemente confía en otro pool, o busca el token en otra cabecera.</translation>
    </message>
    <message>
        <source>{meaning} Checked here, it fails: {reasons}</source>
        <extracomment>workshop/ride_problems.py</extracomment>
        <translation>{meaning} Comprobado aquí, no pasa: {reasons}</translation>
    </message>
    <message>
        <source>{member} is missing.</source>
        <extracomment>workshop/config_file.py</extracomment>
        <translation>Falta {member}.</translation>
    </message>
    <message>
        <source>{member} is not text.</source>
        <extracomment>workshop/config_file.py</extracomment>
        <translation>{member} no es texto.</translation>
    </message>
    <message>
        <source>{most} and {last}</source>
        <extracomment>workshop/pool_lookup.py</extracomment>
        <translation>{most} y {last}</translation>
    </message>
    <message>
        <source>{most} or less</source>
        <extracomment>cognito/attribute_rules.py</extracomment>
        <translation>{most} o menos</translation>
    </message>
    <message>
        <source>{names} and more</source>
        <extracomment>cognito/jwt_parts.py, workshop/config_file.py</extracomment>
        <translation>{names} y más</translation>
    </message>
    <message>
        <source>{name}</source>
        <extracomment>cognito/attribute_inputs.py, cognito/challenge_entries.py</extracomment>
        <translation>{name}</translation>
    </message>
    <message>
        <source>{name} has bytes in line {line} that are none.</source>
        <extracomment>workshop/config_text.py</extracomment>
        <translation>{name} tiene en la línea {line} bytes que no lo son.</translation>
    </message>
    <message>
        <source>{name} has none of the sections cognito (the workshop&apos;s), auth, Auth or aws_user_pools_id (Amplify&apos;s).</source>
        <extracomment>workshop/config_file.py</extracomment>
        <translation>{name} no tiene ninguna de las secciones cognito (la del taller), auth, Auth o aws_user_pools_id (las de Amplify).</translation>
    </message>
    <message>
        <source>{name} has {count} characters and is not JSON; a config.js takes a few hundred.</source>
        <extracomment>workshop/config_text.py</extracomment>
        <translation>{name} tiene {count} caracteres y no es JSON; un config.js ocupa unos cientos.</translation>
    </message>
    <message>
        <source>{name} has {count} of them: {names}.</source>
        <extracomment>workshop/config_file.py</extracomment>
        <translation>{name} tiene {count}: {names}.</translation>
    </message>
    <message>
        <source>{name} has {count} pools; {most_pools} is the most.</source>
        <extracomment>workshop/pool_profiles.py</extracomment>
        <translation>{name} tiene {count} pools; el máximo son {most_pools}.</translation>
    </message>
    <message>
        <source>{name} is being worked on at this moment ({status}).</source>
        <extracomment>workshop/stack.py</extracomment>
        <translation>En este momento se está trabajando en {name} ({status}).</translation>
    </message>
    <message>
        <source>{name} is larger than {most_bytes} bytes; a configuration takes a few hundred.</source>
        <extracomment>workshop/config_text.py</extracomment>
        <translation>{name} ocupa más de {most_bytes} bytes; una configuración ocupa unos cientos.</translation>
    </message>
    <message>
        <source>{name} is there already ({status}). In one Region each name is taken once.</source>
        <extracomment>workshop/stack.py</extracomment>
        <translation>{name} ya existe ({status}). En una región, cada nombre se puede usar una sola vez.</translation>
    </message>
    <message>
        <source>{name} is what is left of a launch that was undone. Nothing works in it.</source>
        <extracomment>workshop/stack.py</extracomment>
        <translation>{name} es lo que queda de un lanzamiento que se deshizo. Nada funciona en ella.</translation>
    </message>
    <message>
        <source>{name}, line {line}, column {column}: </source>
        <extracomment>workshop/config_text.py</extracomment>
        <translation>{name}, línea {line}, columna {column}: </translation>
    </message>
    <message>
        <source>{name}, pool {number} of {count}: {title}. {meaning}</source>
        <extracomment>workshop/pool_profiles.py</extracomment>
        <translation>{name}, pool {number} de {count}: {title}. {meaning}</translation>
    </message>
    <message>
        <source>{name}, {place}: an object in braces should begin here.</source>
        <extracomment>workshop/config_text.py</extracomment>
        <translation>{name}, {place}: aquí debería empezar un objeto entre llaves.</translation>
    </message>
    <message>
        <source>{name}, {place}: what stands here would change the configuration when it runs, and this app runs nothing.</source>
        <extracomment>workshop/config_text.py</extracomment>
        <translation>{name}, {place}: lo que hay aquí cambiaría la configuración al ejecutarse, y esta app no ejecuta nada.</translation>
    </message>
    <message>
        <source>{needed} is missing</source>
        <extracomment>workshop/presets.py</extracomment>
        <translation>falta {needed}</translation>
    </message>
    <message>
        <source>{path} can&apos;t be read: {strerror}.</source>
        <extracomment>workshop/recording.py</extracomment>
        <translation>No se puede leer {path}: {strerror}.</translation>
    </message>
    <message>
        <source>{path}: {complaints}. The app starts without that.</source>
        <extracomment>workshop/presets.py</extracomment>
        <translation>{path}: {complaints}. La app empieza sin eso.</translation>
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
        <translation>{reason} HTTP: acepta ambos tipos y no los distingue.</translation>
    </message>
    <message>
        <source>{service_url} answers.</source>
        <extracomment>workshop/findings.py</extracomment>
        <translation>{service_url} responde.</translation>
    </message>
    <message>
        <source>{time}, ticked by hand</source>
        <extracomment>workshop/guide_report.py</extracomment>
        <translation>{time}, marcado a mano</translation>
    </message>
    <message>
        <source>{title}. {meaning}</source>
        <extracomment>workshop/findings.py, workshop/presets.py</extracomment>
        <translation>{title}. {meaning}</translation>
    </message>
    <message>
        <source>{type} failed, and CloudFormation gave a reason that this app has no words for.</source>
        <extracomment>workshop/stack_reasons.py</extracomment>
        <translation>{type} falló, y CloudFormation dio un motivo para el que esta app no tiene palabras.</translation>
    </message>
    <message>
        <source>{wrong} is not text</source>
        <extracomment>workshop/pool_profiles.py</extracomment>
        <translation>{wrong} no es texto</translation>
    </message>
    <message>
        <source>{wrong} is {claims}; it has to be text.</source>
        <extracomment>cognito/verification.py</extracomment>
        <translation>{wrong} es {claims}; tiene que ser texto.</translation>
    </message>
</context>
<context>
    <name>WorkshopGuide</name>
    <message>
        <source>All done.</source>
        <extracomment>ui/guide/panel.py</extracomment>
        <translation>Todo hecho.</translation>
    </message>
    <message>
        <source>Another guide…</source>
        <extracomment>ui/guide/panel.py</extracomment>
        <translation>Otra guía…</translation>
    </message>
    <message>
        <source>Answer</source>
        <extracomment>ui/guide/question.py</extracomment>
        <translation>Responder</translation>
    </message>
    <message>
        <source>Choose a pool</source>
        <extracomment>ui/guide/words.py</extracomment>
        <translation>Elegir un pool</translation>
    </message>
    <message>
        <source>Go to Account</source>
        <extracomment>ui/guide/words.py</extracomment>
        <translation>Ir a Cuenta</translation>
    </message>
    <message>
        <source>Go to Register</source>
        <extracomment>ui/guide/words.py</extracomment>
        <translation>Ir a Registrarse</translation>
    </message>
    <message>
        <source>Go to Ride</source>
        <extracomment>ui/guide/words.py</extracomment>
        <translation>Ir a Viaje</translation>
    </message>
    <message>
        <source>Go to Sign in</source>
        <extracomment>ui/guide/words.py</extracomment>
        <translation>Ir a Iniciar sesión</translation>
    </message>
    <message>
        <source>Go to Verify</source>
        <extracomment>ui/guide/words.py</extracomment>
        <translation>Ir a Verificar</translation>
    </message>
    <message>
        <source>Go to the pools</source>
        <extracomment>ui/guide/words.py</extracomment>
        <translation>Ir a los pools</translation>
    </message>
    <message>
        <source>Go to the stack</source>
        <extracomment>ui/guide/words.py</extracomment>
        <translation>Ir a la pila</translation>
    </message>
    <message>
        <source>Go to the users</source>
        <extracomment>ui/guide/words.py</extracomment>
        <translation>Ir a los usuarios</translation>
    </message>
    <message>
        <source>I have done it</source>
        <extracomment>ui/guide/step_card.py</extracomment>
        <translation>Lo he hecho</translation>
    </message>
    <message>
        <source>New password</source>
        <extracomment>ui/guide/words.py</extracomment>
        <translation>Contraseña nueva</translation>
    </message>
    <message>
        <source>Not needed on the local pool: there is nothing to launch.</source>
        <extracomment>ui/guide/step_card.py</extracomment>
        <translation>No hace falta en el pool local: no hay nada que lanzar.</translation>
    </message>
    <message>
        <source>Save my progress…</source>
        <extracomment>ui/guide/panel.py</extracomment>
        <translation>Guardar mi progreso…</translation>
    </message>
    <message>
        <source>Show a hint</source>
        <extracomment>ui/guide/step_card.py</extracomment>
        <translation>Mostrar una pista</translation>
    </message>
    <message>
        <source>Not done yet</source>
        <extracomment>ui/guide/step_card.py</extracomment>
        <translation>Aún no hecho</translation>
    </message>
    <message>
        <source>Save this guide…</source>
        <extracomment>ui/guide/panel.py</extracomment>
        <translation>Guardar esta guía…</translation>
    </message>
    <message>
        <source>Second factors</source>
        <extracomment>ui/guide/words.py</extracomment>
        <translation>Segundos factores</translation>
    </message>
    <message>
        <source>Show inspector</source>
        <extracomment>ui/guide/words.py</extracomment>
        <translation>Ver el inspector</translation>
    </message>
    <message>
        <source>Show mailbox</source>
        <extracomment>ui/guide/words.py</extracomment>
        <translation>Ver el buzón</translation>
    </message>
    <message>
        <source>Show protocol</source>
        <extracomment>ui/guide/words.py</extracomment>
        <translation>Ver el protocolo</translation>
    </message>
    <message>
        <source>Show theatre</source>
        <extracomment>ui/guide/words.py</extracomment>
        <translation>Ver el teatro</translation>
    </message>
    <message>
        <source>Start again</source>
        <extracomment>ui/guide/panel.py</extracomment>
        <translation>Empezar de nuevo</translation>
    </message>
    <message>
        <source>Step {number}, done: {title}</source>
        <extracomment>ui/guide/step_row.py</extracomment>
        <translation>Paso {number}, hecho: {title}</translation>
    </message>
    <message>
        <source>Step {number}, not needed on the local pool: {title}</source>
        <extracomment>ui/guide/step_row.py</extracomment>
        <translation>Paso {number}, no hace falta en el pool local: {title}</translation>
    </message>
    <message>
        <source>Step {number}, open: {title}</source>
        <extracomment>ui/guide/step_row.py</extracomment>
        <translation>Paso {number}, pendiente: {title}</translation>
    </message>
    <message>
        <source>The app&apos;s own guide</source>
        <extracomment>ui/guide/panel.py</extracomment>
        <translation>La guía de la app</translation>
    </message>
    <message>
        <source>Tick it yourself when you have done it.</source>
        <extracomment>ui/guide/words.py</extracomment>
        <translation>Márcalo tú cuando lo hayas hecho.</translation>
    </message>
    <message>
        <source>Ticked by itself: {what}.</source>
        <extracomment>ui/guide/words.py</extracomment>
        <translation>Se marca solo cuando {what}.</translation>
    </message>
    <message>
        <source>a new password is set by a code</source>
        <extracomment>ui/guide/words.py</extracomment>
        <translation>un código ha puesto una contraseña nueva</translation>
    </message>
    <message>
        <source>a stack is ready, or a pool in AWS answers</source>
        <extracomment>ui/guide/words.py</extracomment>
        <translation>una pila está lista, o un pool en AWS responde</translation>
    </message>
    <message>
        <source>a unicorn is on its way</source>
        <extracomment>ui/guide/words.py</extracomment>
        <translation>hay un unicornio en camino</translation>
    </message>
    <message>
        <source>both tokens are looked at</source>
        <extracomment>ui/guide/words.py</extracomment>
        <translation>has mirado ambos tokens</translation>
    </message>
    <message>
        <source>the API refuses a ride</source>
        <extracomment>ui/guide/words.py</extracomment>
        <translation>la API rechaza un viaje</translation>
    </message>
    <message>
        <source>the address is verified</source>
        <extracomment>ui/guide/words.py</extracomment>
        <translation>la dirección está verificada</translation>
    </message>
    <message>
        <source>the pool answers</source>
        <extracomment>ui/guide/words.py</extracomment>
        <translation>el pool responde</translation>
    </message>
    <message>
        <source>the question is answered</source>
        <extracomment>ui/guide/words.py</extracomment>
        <translation>has respondido la pregunta</translation>
    </message>
    <message>
        <source>the second factors are chosen</source>
        <extracomment>ui/guide/words.py</extracomment>
        <translation>los segundos factores están elegidos</translation>
    </message>
    <message>
        <source>the tokens are refreshed</source>
        <extracomment>ui/guide/words.py</extracomment>
        <translation>los tokens están actualizados</translation>
    </message>
    <message>
        <source>you are registered</source>
        <extracomment>ui/guide/words.py</extracomment>
        <translation>te has registrado</translation>
    </message>
    <message>
        <source>you are signed in</source>
        <extracomment>ui/guide/words.py</extracomment>
        <translation>has iniciado sesión</translation>
    </message>
    <message>
        <source>you are signed out</source>
        <extracomment>ui/guide/words.py</extracomment>
        <translation>has cerrado sesión</translation>
    </message>
    <message>
        <source>{done} of {count} steps done.</source>
        <extracomment>ui/guide/panel.py</extracomment>
        <translation>{done} de {count} pasos hechos.</translation>
    </message>
</context>
<context>
    <name>_AddRow</name>
    <message>
        <source>Add</source>
        <extracomment>ui/pages/register_attributes.py</extracomment>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>An attribute is sent with a value.</source>
        <extracomment>ui/pages/register_attributes.py</extracomment>
        <translation>Un atributo se envía con un valor.</translation>
    </message>
    <message>
        <source>Attribute</source>
        <extracomment>ui/pages/register_attributes.py</extracomment>
        <translation>Atributo</translation>
    </message>
    <message>
        <source>Say which attribute it is.</source>
        <extracomment>ui/pages/register_attributes.py</extracomment>
        <translation>Di qué atributo es.</translation>
    </message>
    <message>
        <source>Value</source>
        <extracomment>ui/pages/register_attributes.py</extracomment>
        <translation>Valor</translation>
    </message>
    <message>
        <source>What this pool takes is not known here. Anything that you add is sent with the registration: a standard attribute, or one of the pool&apos;s own, like custom:team.</source>
        <extracomment>ui/pages/register_attributes.py</extracomment>
        <translation>Aquí no se sabe qué admite este pool. Todo lo que añadas se envía con el registro: un atributo estándar, o uno propio del pool, como custom:team.</translation>
    </message>
</context>
<context>
    <name>_AliasQuestion</name>
    <message>
        <source>Leave it where it is</source>
        <extracomment>ui/pages/verify.py</extracomment>
        <translation>Dejarla donde está</translation>
    </message>
    <message>
        <source>Move it here and verify</source>
        <extracomment>ui/pages/verify.py</extracomment>
        <translation>Moverla aquí y verificar</translation>
    </message>
    <message>
        <source>Move the address to this account?</source>
        <extracomment>ui/pages/verify.py</extracomment>
        <translation>¿Mover la dirección a esta cuenta?</translation>
    </message>
    <message>
        <source>The other account then can no longer sign in by it, nor have a forgotten password reset through it. Its username and its password stay as they are.</source>
        <extracomment>ui/pages/verify.py</extracomment>
        <translation>La otra cuenta ya no podrá iniciar sesión con ella, ni restablecer por ella una contraseña olvidada. Su nombre de usuario y su contraseña se quedan como están.</translation>
    </message>
</context>
<context>
    <name>_Attribute</name>
    <message>
        <source>At least</source>
        <extracomment>ui/local_pool/lists.py</extracomment>
        <translation>Mínimo</translation>
    </message>
    <message>
        <source>At most</source>
        <extracomment>ui/local_pool/lists.py</extracomment>
        <translation>Máximo</translation>
    </message>
    <message>
        <source>Date and time</source>
        <extracomment>ui/local_pool/lists.py</extracomment>
        <translation>Fecha y hora</translation>
    </message>
    <message>
        <source>Greatest length, or greatest value of a number</source>
        <extracomment>ui/local_pool/lists.py</extracomment>
        <translation>Longitud máxima, o valor máximo de un número</translation>
    </message>
    <message>
        <source>Least length, or least value of a number</source>
        <extracomment>ui/local_pool/lists.py</extracomment>
        <translation>Longitud mínima, o valor mínimo de un número</translation>
    </message>
    <message>
        <source>Limits are whole numbers, or left empty.</source>
        <extracomment>ui/local_pool/lists.py</extracomment>
        <translation>Los límites son números enteros, o se dejan vacíos.</translation>
    </message>
    <message>
        <source>May change</source>
        <extracomment>ui/local_pool/lists.py</extracomment>
        <translation>Puede cambiar</translation>
    </message>
    <message>
        <source>May change once it is set</source>
        <extracomment>ui/local_pool/lists.py</extracomment>
        <translation>Puede cambiar una vez puesto</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>ui/local_pool/lists.py</extracomment>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Name of the attribute</source>
        <extracomment>ui/local_pool/lists.py</extracomment>
        <translation>Nombre del atributo</translation>
    </message>
    <message>
        <source>Number</source>
        <extracomment>ui/local_pool/lists.py</extracomment>
        <translation>Número</translation>
    </message>
    <message>
        <source>Text</source>
        <extracomment>ui/local_pool/lists.py</extracomment>
        <translation>Texto</translation>
    </message>
    <message>
        <source>What it holds</source>
        <extracomment>ui/local_pool/lists.py</extracomment>
        <translation>Qué contiene</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <extracomment>ui/local_pool/lists.py</extracomment>
        <translation>Sí o no</translation>
    </message>
</context>
<context>
    <name>_TitleBar</name>
    <message>
        <source>Close: {panel}</source>
        <extracomment>ui/docks.py</extracomment>
        <translation>Cerrar: {panel}</translation>
    </message>
    <message>
        <source>Tear off, or put back: {panel}</source>
        <extracomment>ui/docks.py</extracomment>
        <translation>Separar o devolver a su sitio: {panel}</translation>
    </message>
</context>
</TS>

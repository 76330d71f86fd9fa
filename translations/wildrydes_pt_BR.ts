<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>A unicorn</source>
        <extracomment>ui/about.py</extracomment>
        <translation>Um unicórnio</translation>
    </message>
    <message>
        <source>About Wild Rydes</source>
        <extracomment>ui/about.py</extracomment>
        <translation>Sobre o Wild Rydes</translation>
    </message>
    <message>
        <source>Makes signing in with Amazon Cognito visible.</source>
        <extracomment>ui/about.py</extracomment>
        <translation>Torna visível o login com o Amazon Cognito.</translation>
    </message>
    <message>
        <source>Version {app}, with Qt {qt} and Python {python}. Apache License 2.0.</source>
        <extracomment>ui/about.py</extracomment>
        <translation>Versão {app}, com Qt {qt} e Python {python}. Apache License 2.0.</translation>
    </message>
    <message>
        <source>Wild Rydes Desktop</source>
        <extracomment>ui/about.py</extracomment>
        <translation>Wild Rydes Desktop</translation>
    </message>
    <message>
        <source>Wild Rydes is the unicorn ride service of the AWS Serverless Workshops.</source>
        <extracomment>ui/about.py</extracomment>
        <translation>Wild Rydes é o serviço de corridas de unicórnio dos AWS Serverless Workshops.</translation>
    </message>
</context>
<context>
    <name>AccountPage</name>
    <message>
        <source>A new password is needed.</source>
        <extracomment>ui/pages/account.py</extracomment>
        <translation>É preciso uma senha nova.</translation>
    </message>
    <message>
        <source>Account</source>
        <extracomment>ui/pages/account.py</extracomment>
        <translation>Conta</translation>
    </message>
    <message>
        <source>Change password</source>
        <extracomment>ui/pages/account.py</extracomment>
        <translation>Mudar a senha</translation>
    </message>
    <message>
        <source>Change password…</source>
        <extracomment>ui/pages/account.py</extracomment>
        <translation>Mudar a senha…</translation>
    </message>
    <message>
        <source>Cognito refuses every refresh and access token of yours, on all machines. ID tokens still verify until they expire.</source>
        <extracomment>ui/pages/account.py</extracomment>
        <translation>O Cognito recusa todos os seus tokens de atualização e de acesso, em todas as máquinas. Os tokens de ID continuam passando na verificação até expirar.</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <extracomment>ui/pages/account.py</extracomment>
        <translation>Excluir de vez</translation>
    </message>
    <message>
        <source>Delete my account…</source>
        <extracomment>ui/pages/account.py</extracomment>
        <translation>Excluir minha conta…</translation>
    </message>
    <message>
        <source>Delete this account</source>
        <extracomment>ui/pages/account.py</extracomment>
        <translation>Excluir esta conta</translation>
    </message>
    <message>
        <source>Devices…</source>
        <extracomment>ui/pages/account.py</extracomment>
        <translation>Dispositivos…</translation>
    </message>
    <message>
        <source>E-mail</source>
        <extracomment>ui/pages/account.py</extracomment>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Forgets all three tokens on this machine. Cognito is not told: a copy of one works until it expires.</source>
        <extracomment>ui/pages/account.py</extracomment>
        <translation>Esquece os três tokens nesta máquina. O Cognito não fica sabendo: uma cópia de qualquer um deles funciona até expirar.</translation>
    </message>
    <message>
        <source>From now on Cognito refuses this refresh token and the access tokens made with it. A copied ID token still verifies until it expires.</source>
        <extracomment>ui/pages/account.py</extracomment>
        <translation>A partir de agora o Cognito recusa este token de atualização e os tokens de acesso feitos com ele. Um token de ID copiado ainda passa na verificação até expirar.</translation>
    </message>
    <message>
        <source>Go to sign in</source>
        <extracomment>ui/pages/account.py</extracomment>
        <translation>Ir para o login</translation>
    </message>
    <message>
        <source>Keep my account</source>
        <extracomment>ui/pages/account.py</extracomment>
        <translation>Manter minha conta</translation>
    </message>
    <message>
        <source>Keep the old one</source>
        <extracomment>ui/pages/account.py</extracomment>
        <translation>Manter a antiga</translation>
    </message>
    <message>
        <source>New password</source>
        <extracomment>ui/pages/account.py</extracomment>
        <translation>Senha nova</translation>
    </message>
    <message>
        <source>New password again</source>
        <extracomment>ui/pages/account.py</extracomment>
        <translation>Senha nova outra vez</translation>
    </message>
    <message>
        <source>Nobody is signed in</source>
        <extracomment>ui/pages/account.py</extracomment>
        <translation>Ninguém entrou ainda</translation>
    </message>
    <message>
        <source>Password</source>
        <extracomment>ui/pages/account.py</extracomment>
        <translation>Senha</translation>
    </message>
    <message>
        <source>Present password</source>
        <extracomment>ui/pages/account.py</extracomment>
        <translation>Senha atual</translation>
    </message>
    <message>
        <source>Profile…</source>
        <extracomment>ui/pages/account.py</extracomment>
        <translation>Perfil…</translation>
    </message>
    <message>
        <source>Refresh tokens</source>
        <extracomment>ui/pages/account.py</extracomment>
        <translation>Atualizar tokens</translation>
    </message>
    <message>
        <source>Revoke this session</source>
        <extracomment>ui/pages/account.py</extracomment>
        <translation>Revogar esta sessão</translation>
    </message>
    <message>
        <source>Second factor…</source>
        <extracomment>ui/pages/account.py</extracomment>
        <translation>Segundo fator…</translation>
    </message>
    <message>
        <source>Sign in to see your account here.</source>
        <extracomment>ui/pages/account.py</extracomment>
        <translation>Entre para ver sua conta aqui.</translation>
    </message>
    <message>
        <source>Sign out everywhere</source>
        <extracomment>ui/pages/account.py</extracomment>
        <translation>Sair em todo lugar</translation>
    </message>
    <message>
        <source>Sign out here</source>
        <extracomment>ui/pages/account.py</extracomment>
        <translation>Sair aqui</translation>
    </message>
    <message>
        <source>Signed in</source>
        <extracomment>ui/pages/account.py</extracomment>
        <translation>Quem entrou</translation>
    </message>
    <message>
        <source>Signing out, three ways</source>
        <extracomment>ui/pages/account.py</extracomment>
        <translation>Sair, de três maneiras</translation>
    </message>
    <message>
        <source>Subject (sub)</source>
        <extracomment>ui/pages/account.py</extracomment>
        <translation>Sujeito (sub)</translation>
    </message>
    <message>
        <source>The computers that stand in for the second factor.</source>
        <extracomment>ui/pages/account.py</extracomment>
        <translation>Os computadores que valem como segundo fator.</translation>
    </message>
    <message>
        <source>The pool forgets the account with everything in it. There is no way back.</source>
        <extracomment>ui/pages/account.py</extracomment>
        <translation>O pool esquece a conta com tudo o que há nela. Não há volta.</translation>
    </message>
    <message>
        <source>The present password is needed, to see that it is you.</source>
        <extracomment>ui/pages/account.py</extracomment>
        <translation>A senha atual é necessária, para ver que é você.</translation>
    </message>
    <message>
        <source>The two new passwords are not the same.</source>
        <extracomment>ui/pages/account.py</extracomment>
        <translation>As duas senhas novas não são iguais.</translation>
    </message>
    <message>
        <source>Trades the refresh token for a new ID and access token. Nothing is typed again. The app also does so by itself, before they expire.</source>
        <extracomment>ui/pages/account.py</extracomment>
        <translation>Troca o token de atualização por um token de ID e um de acesso novos. Nada é digitado de novo. O app também faz isso sozinho, antes que eles expirem.</translation>
    </message>
    <message>
        <source>Type the new password once more.</source>
        <extracomment>ui/pages/account.py</extracomment>
        <translation>Digite a senha nova mais uma vez.</translation>
    </message>
    <message>
        <source>Type “{word}” to go on</source>
        <extracomment>ui/pages/account.py</extracomment>
        <translation>Digite “{word}” para continuar</translation>
    </message>
    <message>
        <source>Username</source>
        <extracomment>ui/pages/account.py</extracomment>
        <translation>Nome de usuário</translation>
    </message>
    <message>
        <source>What a sign-in asks for besides the password.</source>
        <extracomment>ui/pages/account.py</extracomment>
        <translation>O que um login pede além da senha.</translation>
    </message>
    <message>
        <source>What the pool keeps for you</source>
        <extracomment>ui/pages/account.py</extracomment>
        <translation>O que o pool guarda para você</translation>
    </message>
    <message>
        <source>Your attributes: read them, change them, verify an address.</source>
        <extracomment>ui/pages/account.py</extracomment>
        <translation>Seus atributos: leia, mude, verifique um endereço.</translation>
    </message>
    <message>
        <source>delete</source>
        <extracomment>ui/pages/account.py</extracomment>
        <translation>excluir</translation>
    </message>
</context>
<context>
    <name>AccountStep</name>
    <message>
        <source>A profile of this computer&apos;s AWS settings. The app keeps nothing of it.</source>
        <extracomment>ui/stack/account_step.py</extracomment>
        <translation>Um perfil das configurações da AWS deste computador. O app não guarda nada dele.</translation>
    </message>
    <message>
        <source>A stack that is there already</source>
        <extracomment>ui/stack/account_step.py</extracomment>
        <translation>Uma pilha que já existe</translation>
    </message>
    <message>
        <source>Back to the stack</source>
        <extracomment>ui/stack/account_step.py</extracomment>
        <translation>Voltar à pilha</translation>
    </message>
    <message>
        <source>Back to {name}</source>
        <extracomment>ui/stack/account_step.py</extracomment>
        <translation>Voltar a {name}</translation>
    </message>
    <message>
        <source>Credentials</source>
        <extracomment>ui/stack/account_step.py</extracomment>
        <translation>Credenciais</translation>
    </message>
    <message>
        <source>Find it</source>
        <extracomment>ui/stack/account_step.py</extracomment>
        <translation>Encontrar</translation>
    </message>
    <message>
        <source>Launched from here before, or by the workshop&apos;s own button.</source>
        <extracomment>ui/stack/account_step.py</extracomment>
        <translation>Iniciada antes por aqui, ou pelo botão do próprio workshop.</translation>
    </message>
    <message>
        <source>Region</source>
        <extracomment>ui/stack/account_step.py</extracomment>
        <translation>Região</translation>
    </message>
    <message>
        <source>Show the account</source>
        <extracomment>ui/stack/account_step.py</extracomment>
        <translation>Mostrar a conta</translation>
    </message>
    <message>
        <source>Stack name</source>
        <extracomment>ui/stack/account_step.py</extracomment>
        <translation>Nome da pilha</translation>
    </message>
    <message>
        <source>The stack&apos;s name is missing.</source>
        <extracomment>ui/stack/account_step.py</extracomment>
        <translation>Falta o nome da pilha.</translation>
    </message>
    <message>
        <source>What the environment says, as for the AWS CLI</source>
        <extracomment>ui/stack/account_step.py</extracomment>
        <translation>O que diz o ambiente, como para a AWS CLI</translation>
    </message>
    <message>
        <source>Whose account, and where</source>
        <extracomment>ui/stack/account_step.py</extracomment>
        <translation>A conta de quem, e onde</translation>
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
        <translation>Outro pool</translation>
    </message>
    <message>
        <source>App client id (optional)</source>
        <extracomment>ui/pools/add_card.py</extracomment>
        <translation>ID do cliente de aplicação (opcional)</translation>
    </message>
    <message>
        <source>App clients of this pool</source>
        <extracomment>ui/pools/add_card.py</extracomment>
        <translation>Clientes de aplicação deste pool</translation>
    </message>
    <message>
        <source>Find and open</source>
        <extracomment>ui/pools/add_card.py</extracomment>
        <translation>Encontrar e abrir</translation>
    </message>
    <message>
        <source>Its id or ARN, the name of the stack that made it, or its name in the list.</source>
        <extracomment>ui/pools/add_card.py</extracomment>
        <translation>O ID ou ARN dele, o nome da pilha que o criou ou o nome dele na lista.</translation>
    </message>
    <message>
        <source>Left empty, it is looked up with this computer&apos;s AWS credentials.</source>
        <extracomment>ui/pools/add_card.py</extracomment>
        <translation>Se ficar vazio, é procurado com as credenciais da AWS deste computador.</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <extracomment>ui/pools/add_card.py</extracomment>
        <translation>Abrir um arquivo…</translation>
    </message>
    <message>
        <source>Or drop a file anywhere on this window: config.js, aws-exports.js, amplify_outputs.json, amplifyconfiguration.json, or pools that were saved here. Nothing in it is run.</source>
        <extracomment>ui/pools/add_card.py</extracomment>
        <translation>Ou solte um arquivo em qualquer lugar desta janela: config.js, aws-exports.js, amplify_outputs.json, amplifyconfiguration.json ou pools que foram salvos aqui. Nada nele é executado.</translation>
    </message>
    <message>
        <source>Say which pool.</source>
        <extracomment>ui/pools/add_card.py</extracomment>
        <translation>Diga qual pool.</translation>
    </message>
    <message>
        <source>Which pool</source>
        <extracomment>ui/pools/add_card.py</extracomment>
        <translation>Qual pool</translation>
    </message>
</context>
<context>
    <name>AnswerCard</name>
    <message>
        <source>Arrives in</source>
        <extracomment>ui/ride/answer_card.py</extracomment>
        <translation>Chega em</translation>
    </message>
    <message>
        <source>On the map {name} is here already. The API says it takes {time}.</source>
        <extracomment>ui/ride/answer_card.py</extracomment>
        <translation>No mapa, {name} já está aqui. A API diz que leva {time}.</translation>
    </message>
    <message>
        <source>Open it in the Protocol panel</source>
        <extracomment>ui/ride/answer_card.py</extracomment>
        <translation>Abrir no painel Protocolo</translation>
    </message>
    <message>
        <source>Ride</source>
        <extracomment>ui/ride/answer_card.py</extracomment>
        <translation>Corrida</translation>
    </message>
    <message>
        <source>Rider</source>
        <extracomment>ui/ride/answer_card.py</extracomment>
        <translation>Passageiro</translation>
    </message>
    <message>
        <source>See what an API checks</source>
        <extracomment>ui/ride/answer_card.py</extracomment>
        <translation>Ver o que uma API verifica</translation>
    </message>
    <message>
        <source>The answer has no Access-Control-Allow-Origin header. This app may read it all the same; a browser would keep it from the website. Enable CORS for /ride, and have the function send the header.</source>
        <extracomment>ui/ride/answer_card.py</extracomment>
        <translation>A resposta não tem o cabeçalho Access-Control-Allow-Origin. Este app pode lê-la assim mesmo; um navegador a esconderia do site. Ative o CORS para /ride e faça a função enviar o cabeçalho.</translation>
    </message>
    <message>
        <source>The request and its answer</source>
        <extracomment>ui/ride/answer_card.py</extracomment>
        <translation>A requisição e sua resposta</translation>
    </message>
    <message>
        <source>Unicorn</source>
        <extracomment>ui/ride/answer_card.py</extracomment>
        <translation>Unicórnio</translation>
    </message>
    <message>
        <source>{0} has been sent to you.</source>
        <extracomment>ui/ride/answer_card.py</extracomment>
        <translation>Enviaram {0} até você.</translation>
    </message>
    <message>
        <source>{0} is here. Hop on!</source>
        <extracomment>ui/ride/answer_card.py</extracomment>
        <translation>{0} chegou. Pode subir!</translation>
    </message>
    <message>
        <source>{0} is on the way.</source>
        <extracomment>ui/ride/answer_card.py</extracomment>
        <translation>{0} está a caminho.</translation>
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
        <translation>Outro pool</translation>
    </message>
    <message>
        <source>App client id</source>
        <extracomment>ui/inspector/api_form.py</extracomment>
        <translation>ID do cliente de aplicação</translation>
    </message>
    <message>
        <source>Fetch its keys and check</source>
        <extracomment>ui/inspector/api_form.py</extracomment>
        <translation>Buscar as chaves e verificar</translation>
    </message>
    <message>
        <source>Its keys are at the endpoint that is open</source>
        <extracomment>ui/inspector/api_form.py</extracomment>
        <translation>As chaves dele estão no endpoint que está aberto</translation>
    </message>
    <message>
        <source>Scopes that the method or route asks for</source>
        <extracomment>ui/inspector/api_form.py</extracomment>
        <translation>Escopos que o método ou a rota pede</translation>
    </message>
    <message>
        <source>The pool that is open</source>
        <extracomment>ui/inspector/api_form.py</extracomment>
        <translation>O pool que está aberto</translation>
    </message>
    <message>
        <source>The pool that your API trusts</source>
        <extracomment>ui/inspector/api_form.py</extracomment>
        <translation>O pool em que sua API confia</translation>
    </message>
    <message>
        <source>User pool id</source>
        <extracomment>ui/inspector/api_form.py</extracomment>
        <translation>ID do pool de usuários</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>ui/inspector/api_form.py</extracomment>
        <translation>nenhum</translation>
    </message>
</context>
<context>
    <name>ApiView</name>
    <message>
        <source>A REST API&apos;s Cognito authorizer</source>
        <extracomment>ui/inspector/api_view.py</extracomment>
        <translation>O autorizador do Cognito de uma API REST</translation>
    </message>
    <message>
        <source>An API that checks everything</source>
        <extracomment>ui/inspector/api_view.py</extracomment>
        <translation>Uma API que verifica tudo</translation>
    </message>
    <message>
        <source>An HTTP API&apos;s JWT authorizer</source>
        <extracomment>ui/inspector/api_view.py</extracomment>
        <translation>O autorizador JWT de uma API HTTP</translation>
    </message>
    <message>
        <source>Checked for pool {0}, app client {1}.</source>
        <extracomment>ui/inspector/api_view.py</extracomment>
        <translation>Verificado para o pool {0}, cliente de aplicação {1}.</translation>
    </message>
    <message>
        <source>HTTP</source>
        <extracomment>ui/inspector/api_view.py</extracomment>
        <translation>HTTP</translation>
    </message>
    <message>
        <source>How</source>
        <extracomment>ui/inspector/api_view.py</extracomment>
        <translation>Como</translation>
    </message>
    <message>
        <source>Looked at</source>
        <extracomment>ui/inspector/api_view.py</extracomment>
        <translation>Examinado</translation>
    </message>
    <message>
        <source>REST</source>
        <extracomment>ui/inspector/api_view.py</extracomment>
        <translation>REST</translation>
    </message>
    <message>
        <source>What API Gateway looks at</source>
        <extracomment>ui/inspector/api_view.py</extracomment>
        <translation>O que o API Gateway examina</translation>
    </message>
    <message>
        <source>What API Gateway looks at, and what it does not. Choose a row to read how.</source>
        <extracomment>ui/inspector/api_view.py</extracomment>
        <translation>O que o API Gateway examina e o que não examina. Escolha uma linha para ler como.</translation>
    </message>
    <message>
        <source>Which token in which header</source>
        <extracomment>ui/inspector/api_view.py</extracomment>
        <translation>Qual token em qual cabeçalho</translation>
    </message>
    <message>
        <source>Why</source>
        <extracomment>ui/inspector/api_view.py</extracomment>
        <translation>Por quê</translation>
    </message>
    <message>
        <source>Would your API take this token?</source>
        <extracomment>ui/inspector/api_view.py</extracomment>
        <translation>Sua API aceitaria este token?</translation>
    </message>
</context>
<context>
    <name>ApiWords</name>
    <message>
        <source>Audience</source>
        <extracomment>ui/inspector/api_words.py</extracomment>
        <translation>Público</translation>
    </message>
    <message>
        <source>Cognito itself (GetUser and the like): the access token, in the request&apos;s body. No header.</source>
        <extracomment>ui/inspector/api_words.py</extracomment>
        <translation>O próprio Cognito (GetUser e semelhantes): o token de acesso, no corpo da requisição. Nenhum cabeçalho.</translation>
    </message>
    <message>
        <source>Expiry</source>
        <extracomment>ui/inspector/api_words.py</extracomment>
        <translation>Expiração</translation>
    </message>
    <message>
        <source>Fails</source>
        <extracomment>ui/inspector/api_words.py</extracomment>
        <translation>Falha</translation>
    </message>
    <message>
        <source>Groups</source>
        <extracomment>ui/inspector/api_words.py</extracomment>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>HTTP API. Authorization: Bearer and the token. With scopes on the route it has to be the access token; without, either.</source>
        <extracomment>ui/inspector/api_words.py</extracomment>
        <translation>API HTTP. Authorization: Bearer e o token. Com escopos na rota, tem que ser o token de acesso; sem eles, qualquer um dos dois.</translation>
    </message>
    <message>
        <source>Issued at</source>
        <extracomment>ui/inspector/api_words.py</extracomment>
        <translation>Emitido em</translation>
    </message>
    <message>
        <source>Issuer</source>
        <extracomment>ui/inspector/api_words.py</extracomment>
        <translation>Emissor</translation>
    </message>
    <message>
        <source>Length</source>
        <extracomment>ui/inspector/api_words.py</extracomment>
        <translation>Comprimento</translation>
    </message>
    <message>
        <source>Not before</source>
        <extracomment>ui/inspector/api_words.py</extracomment>
        <translation>Não antes de</translation>
    </message>
    <message>
        <source>Not looked at</source>
        <extracomment>ui/inspector/api_words.py</extracomment>
        <translation>Não examinado</translation>
    </message>
    <message>
        <source>Passes</source>
        <extracomment>ui/inspector/api_words.py</extracomment>
        <translation>Passa</translation>
    </message>
    <message>
        <source>REST API, method with scopes. Authorization: the access token</source>
        <extracomment>ui/inspector/api_words.py</extracomment>
        <translation>API REST, método com escopos. Authorization: o token de acesso</translation>
    </message>
    <message>
        <source>REST API, method without scopes. Authorization: the ID token</source>
        <extracomment>ui/inspector/api_words.py</extracomment>
        <translation>API REST, método sem escopos. Authorization: o token de ID</translation>
    </message>
    <message>
        <source>Revocation</source>
        <extracomment>ui/inspector/api_words.py</extracomment>
        <translation>Revogação</translation>
    </message>
    <message>
        <source>Scope</source>
        <extracomment>ui/inspector/api_words.py</extracomment>
        <translation>Escopo</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <extracomment>ui/inspector/api_words.py</extracomment>
        <translation>Login</translation>
    </message>
    <message>
        <source>Signature</source>
        <extracomment>ui/inspector/api_words.py</extracomment>
        <translation>Assinatura</translation>
    </message>
    <message>
        <source>Structure</source>
        <extracomment>ui/inspector/api_words.py</extracomment>
        <translation>Estrutura</translation>
    </message>
    <message>
        <source>Token use</source>
        <extracomment>ui/inspector/api_words.py</extracomment>
        <translation>Uso do token</translation>
    </message>
    <message>
        <source>Unknown</source>
        <extracomment>ui/inspector/api_words.py</extracomment>
        <translation>Não se sabe</translation>
    </message>
    <message>
        <source>{0} would let it in.</source>
        <extracomment>ui/inspector/api_words.py</extracomment>
        <translation>{0} deixaria este token entrar.</translation>
    </message>
    <message>
        <source>{0} would refuse it.</source>
        <extracomment>ui/inspector/api_words.py</extracomment>
        <translation>{0} recusaria este token.</translation>
    </message>
    <message>
        <source>{0}: that cannot be told from here.</source>
        <extracomment>ui/inspector/api_words.py</extracomment>
        <translation>{0}: daqui não dá para saber.</translation>
    </message>
</context>
<context>
    <name>App</name>
    <message>
        <source>A pool of this app (*.json)</source>
        <extracomment>app/pools_saving.py</extracomment>
        <translation>Um pool deste app (*.json)</translation>
    </message>
    <message>
        <source>AWS CLI</source>
        <extracomment>app/recording_actions.py</extracomment>
        <translation>AWS CLI</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <extracomment>app/guide_files.py, app/recording_actions.py</extracomment>
        <translation>Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>All is right again: {scene}
If tokens of meanwhile don&apos;t work, refresh them.</source>
        <extracomment>app/scenes.py</extracomment>
        <translation>Tudo certo de novo: {scene}
Se os tokens desse meio-tempo não funcionarem, atualize-os.</translation>
    </message>
    <message>
        <source>Amplify JS</source>
        <extracomment>app/recording_actions.py</extracomment>
        <translation>Amplify JS</translation>
    </message>
    <message>
        <source>Amplify, first generation (*.js)</source>
        <extracomment>app/pools_saving.py</extracomment>
        <translation>Amplify, primeira geração (*.js)</translation>
    </message>
    <message>
        <source>Amplify, second generation (*.json)</source>
        <extracomment>app/pools_saving.py</extracomment>
        <translation>Amplify, segunda geração (*.json)</translation>
    </message>
    <message>
        <source>Changed: {what}.</source>
        <extracomment>app/profile_news.py</extracomment>
        <translation>Mudou: {what}.</translation>
    </message>
    <message>
        <source>Check for updates…</source>
        <extracomment>app/further.py</extracomment>
        <translation>Procurar atualizações…</translation>
    </message>
    <message>
        <source>Check the name, the Region and the profile.</source>
        <extracomment>app/stack_words.py</extracomment>
        <translation>Confira o nome, a Região e o perfil.</translation>
    </message>
    <message>
        <source>Choose another name. To look at that stack, go back and find it by its name.</source>
        <extracomment>app/stack_words.py</extracomment>
        <translation>Escolha outro nome. Para ver aquela pilha, volte e encontre-a pelo nome.</translation>
    </message>
    <message>
        <source>Choose another name; or go back, find it by its name, and delete it.</source>
        <extracomment>app/stack_words.py</extracomment>
        <translation>Escolha outro nome; ou volte, encontre-a pelo nome e exclua-a.</translation>
    </message>
    <message>
        <source>Copied: request {number}, {operation}, as {language}</source>
        <extracomment>app/recording_actions.py</extracomment>
        <translation>Copiado: requisição {number}, {operation}, como {language}</translation>
    </message>
    <message>
        <source>Done, {time}.</source>
        <extracomment>app/guide_state.py</extracomment>
        <translation>Feito, {time}.</translation>
    </message>
    <message>
        <source>Done, {time}: ticked by you.</source>
        <extracomment>app/guide_state.py</extracomment>
        <translation>Feito, {time}: marcado por você.</translation>
    </message>
    <message>
        <source>From now on a sign-in asks for a second factor.</source>
        <extracomment>app/mfa_actions.py</extracomment>
        <translation>A partir de agora o login pede um segundo fator.</translation>
    </message>
    <message>
        <source>From now on a sign-in asks which second factor you want to show.</source>
        <extracomment>app/mfa_actions.py</extracomment>
        <translation>A partir de agora o login pergunta qual segundo fator você quer mostrar.</translation>
    </message>
    <message>
        <source>From now on the password is enough.</source>
        <extracomment>app/mfa_actions.py</extracomment>
        <translation>A partir de agora basta a senha.</translation>
    </message>
    <message>
        <source>Go to the next part</source>
        <extracomment>app/further.py</extracomment>
        <translation>Ir para a próxima parte</translation>
    </message>
    <message>
        <source>Go to the part before</source>
        <extracomment>app/further.py</extracomment>
        <translation>Ir para a parte anterior</translation>
    </message>
    <message>
        <source>Guides (*.toml)</source>
        <extracomment>app/guide_files.py</extracomment>
        <translation>Guias (*.toml)</translation>
    </message>
    <message>
        <source>HTTP archive (*.har)</source>
        <extracomment>app/recording_actions.py</extracomment>
        <translation>Arquivo HTTP (*.har)</translation>
    </message>
    <message>
        <source>If that account waits for a code, a new one is on its way.</source>
        <extracomment>app/registering.py</extracomment>
        <translation>Se essa conta espera um código, um novo está a caminho.</translation>
    </message>
    <message>
        <source>In this Region of this account, {name} is taken: {state}.</source>
        <extracomment>app/stack_words.py</extracomment>
        <translation>Nesta Região desta conta, {name} já está em uso: {state}.</translation>
    </message>
    <message>
        <source>It could not be looked up: {why}.</source>
        <extracomment>app/pools_actions.py</extracomment>
        <translation>Não foi possível consultar: {why}.</translation>
    </message>
    <message>
        <source>It is never used again; the next start tries once more to remove it.</source>
        <extracomment>app/remembering.py</extracomment>
        <translation>Ela nunca mais é usada; a próxima abertura tenta mais uma vez removê-la.</translation>
    </message>
    <message>
        <source>It is tried again by itself. You can also just sign in.</source>
        <extracomment>app/coming_back.py</extracomment>
        <translation>O app tenta de novo sozinho. Você também pode simplesmente entrar.</translation>
    </message>
    <message>
        <source>It was “{former}”.</source>
        <extracomment>app/profile_news.py</extracomment>
        <translation>Era “{former}”.</translation>
    </message>
    <message>
        <source>Its names stand for your own values. It talks to the pool that Amplify is set up for.</source>
        <extracomment>app/recording_actions.py</extracomment>
        <translation>Os nomes nele representam os seus próprios valores. Ele fala com o pool para o qual o Amplify está configurado.</translation>
    </message>
    <message>
        <source>Its secret is in this system&apos;s keyring, for the next time.</source>
        <extracomment>app/device_keeping.py</extracomment>
        <translation>O segredo está no chaveiro deste sistema, para a próxima vez.</translation>
    </message>
    <message>
        <source>Larger text</source>
        <extracomment>app/further.py</extracomment>
        <translation>Texto maior</translation>
    </message>
    <message>
        <source>Launch the stack of the users first.</source>
        <extracomment>app/stack_words.py</extracomment>
        <translation>Inicie primeiro a pilha dos usuários.</translation>
    </message>
    <message>
        <source>Launch the stack…</source>
        <extracomment>app/further.py</extracomment>
        <translation>Iniciar a pilha…</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <extracomment>app/guide_files.py</extracomment>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Neither the stack {name} nor the website&apos;s js/config.js names one.</source>
        <extracomment>app/stack_words.py</extracomment>
        <translation>Nem a pilha {name} nem o js/config.js do site indica uma.</translation>
    </message>
    <message>
        <source>New ones could not be fetched: {title}.</source>
        <extracomment>app/token_refresh.py</extracomment>
        <translation>Não foi possível buscar novos: {title}.</translation>
    </message>
    <message>
        <source>No pool to open</source>
        <extracomment>app/stack_words.py</extracomment>
        <translation>Nenhum pool para abrir</translation>
    </message>
    <message>
        <source>No. Think again, or look for a hint.</source>
        <extracomment>app/workshop_guide.py</extracomment>
        <translation>Não. Pense de novo, ou procure uma dica.</translation>
    </message>
    <message>
        <source>Nobody is signed in: sign in first, then break it again.</source>
        <extracomment>app/scenes.py</extracomment>
        <translation>Ninguém entrou ainda: entre primeiro, depois quebre de novo.</translation>
    </message>
    <message>
        <source>Nothing in it is secret, and Cognito refuses it: a proof is good once. It talks to {address}.</source>
        <extracomment>app/recording_actions.py</extracomment>
        <translation>Nada nele é secreto, e o Cognito o recusa: uma prova vale uma vez só. Ele fala com {address}.</translation>
    </message>
    <message>
        <source>Nothing in it is secret: it runs as it is. It talks to {address}.</source>
        <extracomment>app/recording_actions.py</extracomment>
        <translation>Nada nele é secreto: roda como está. Ele fala com {address}.</translation>
    </message>
    <message>
        <source>Nothing in {region} is called {name}.</source>
        <extracomment>app/stack_words.py</extracomment>
        <translation>Nada em {region} se chama {name}.</translation>
    </message>
    <message>
        <source>Nothing is changed.
The pool has it like this already.</source>
        <extracomment>app/mfa_actions.py, app/profile_actions.py</extracomment>
        <translation>Nada mudou.
O pool já está assim.</translation>
    </message>
    <message>
        <source>Nothing is selected.
Choose an exchange in the table first.</source>
        <extracomment>app/recording_actions.py</extracomment>
        <translation>Nada está selecionado.
Escolha primeiro uma troca na tabela.</translation>
    </message>
    <message>
        <source>Open a guide</source>
        <extracomment>app/guide_files.py</extracomment>
        <translation>Abrir um guia</translation>
    </message>
    <message>
        <source>Open a recording</source>
        <extracomment>app/recording_actions.py</extracomment>
        <translation>Abrir uma gravação</translation>
    </message>
    <message>
        <source>Open this pool</source>
        <extracomment>app/stack_words.py</extracomment>
        <translation>Abrir este pool</translation>
    </message>
    <message>
        <source>Page to read (*.html)</source>
        <extracomment>app/recording_actions.py</extracomment>
        <translation>Página para ler (*.html)</translation>
    </message>
    <message>
        <source>Pools of this app (*.json)</source>
        <extracomment>app/pools_saving.py</extracomment>
        <translation>Pools deste app (*.json)</translation>
    </message>
    <message>
        <source>Pools…</source>
        <extracomment>app/further.py</extracomment>
        <translation>Pools…</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <extracomment>app/further.py</extracomment>
        <translation>Preferências…</translation>
    </message>
    <message>
        <source>Presenter mode</source>
        <extracomment>app/further.py</extracomment>
        <translation>Modo de apresentação</translation>
    </message>
    <message>
        <source>Presenter mode
{card} shows the keys, {leave} ends it. What is personal is covered.</source>
        <extracomment>app/presenting.py</extracomment>
        <translation>Modo de apresentação
{card} mostra as teclas, {leave} encerra. O que é pessoal fica coberto.</translation>
    </message>
    <message>
        <source>Put the panels back in their places</source>
        <extracomment>app/further.py</extracomment>
        <translation>Recolocar os painéis no lugar</translation>
    </message>
    <message>
        <source>Recordings (*.html *.htm *.har)</source>
        <extracomment>app/recording_actions.py</extracomment>
        <translation>Gravações (*.html *.htm *.har)</translation>
    </message>
    <message>
        <source>Register a rider</source>
        <extracomment>app/stack_words.py</extracomment>
        <translation>Cadastre um passageiro</translation>
    </message>
    <message>
        <source>Request a unicorn</source>
        <extracomment>app/stack_words.py</extracomment>
        <translation>Pedir um unicórnio</translation>
    </message>
    <message>
        <source>Right.</source>
        <extracomment>app/workshop_guide.py</extracomment>
        <translation>Certo.</translation>
    </message>
    <message>
        <source>Save all pools of the list</source>
        <extracomment>app/pools_saving.py</extracomment>
        <translation>Salvar todos os pools da lista</translation>
    </message>
    <message>
        <source>Save the pool&apos;s configuration</source>
        <extracomment>app/pools_saving.py</extracomment>
        <translation>Salvar a configuração do pool</translation>
    </message>
    <message>
        <source>Save the progress</source>
        <extracomment>app/guide_files.py</extracomment>
        <translation>Salvar o progresso</translation>
    </message>
    <message>
        <source>Save the recording</source>
        <extracomment>app/recording_actions.py</extracomment>
        <translation>Salvar a gravação</translation>
    </message>
    <message>
        <source>Save this guide</source>
        <extracomment>app/guide_files.py</extracomment>
        <translation>Salvar este guia</translation>
    </message>
    <message>
        <source>Saved: {path}
No name, address or secret of yours is in it.</source>
        <extracomment>app/guide_files.py</extracomment>
        <translation>Salvo: {path}
Não há nele nenhum nome, endereço ou segredo seu.</translation>
    </message>
    <message>
        <source>Saved: {path}
Nothing secret is in it. It opens again here.</source>
        <extracomment>app/pools_saving.py</extracomment>
        <translation>Salvo: {path}
Não há nada secreto nele. Ele abre de novo aqui.</translation>
    </message>
    <message>
        <source>Set these variables of the environment first: {names}. It talks to {address}.</source>
        <extracomment>app/recording_actions.py</extracomment>
        <translation>Defina antes estas variáveis de ambiente: {names}. Ele fala com {address}.</translation>
    </message>
    <message>
        <source>Set these variables of the environment first: {names}. They go into JSON texts, so write \&quot; for &quot; and \\ for \. It talks to {address}.</source>
        <extracomment>app/recording_actions.py</extracomment>
        <translation>Defina antes estas variáveis de ambiente: {names}. Elas entram em textos JSON; portanto escreva \&quot; para &quot; e \\ para \. Ele fala com {address}.</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <extracomment>app/session_end.py</extracomment>
        <translation>Entre de novo.</translation>
    </message>
    <message>
        <source>Sign out, and sign in with the new one.</source>
        <extracomment>app/account_actions.py</extracomment>
        <translation>Saia e entre com a nova.</translation>
    </message>
    <message>
        <source>Signed in again as {name}.
Your session was in the keyring; signing out removes it.</source>
        <extracomment>app/coming_back.py</extracomment>
        <translation>De volta como {name}.
Sua sessão estava no chaveiro; sair a remove de lá.</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <extracomment>app/further.py</extracomment>
        <translation>Texto menor</translation>
    </message>
    <message>
        <source>That lasts until the app is closed.</source>
        <extracomment>app/device_keeping.py</extracomment>
        <translation>Isso dura até o app ser fechado.</translation>
    </message>
    <message>
        <source>That lasts until the app is closed: {reason}.</source>
        <extracomment>app/device_keeping.py</extracomment>
        <translation>Isso dura até o app ser fechado. {reason}.</translation>
    </message>
    <message>
        <source>The address stays with the other account.
This account is not verified. Sign in to the other one, or register with another address.</source>
        <extracomment>app/registering.py</extracomment>
        <translation>O endereço fica com a outra conta.
Esta conta não está verificada. Entre na outra, ou cadastre-se com outro endereço.</translation>
    </message>
    <message>
        <source>The authenticator app is set up.
{what}</source>
        <extracomment>app/mfa_actions.py</extracomment>
        <translation>O app autenticador está configurado.
{what}</translation>
    </message>
    <message>
        <source>The code is right.</source>
        <extracomment>app/profile_news.py</extracomment>
        <translation>O código está certo.</translation>
    </message>
    <message>
        <source>The group {0} is there.</source>
        <extracomment>app/directory_actions.py</extracomment>
        <translation>O grupo {0} foi criado.</translation>
    </message>
    <message>
        <source>The list could not be read.</source>
        <extracomment>app/directory_actions.py</extracomment>
        <translation>Não foi possível ler a lista.</translation>
    </message>
    <message>
        <source>The list was not read.</source>
        <extracomment>app/directory_actions.py</extracomment>
        <translation>A lista não foi lida.</translation>
    </message>
    <message>
        <source>The local pool begins anew.
The old one could not be opened: {reason}. Nothing in it was changed; it is kept in {folder}.</source>
        <extracomment>app/wiring.py</extracomment>
        <translation>O pool local começa do zero.
Não foi possível abrir o antigo: {reason}. Nada nele foi mudado; ele está guardado em {folder}.</translation>
    </message>
    <message>
        <source>The local pool has its default settings again.
People keep their accounts, and who is signed in stays so.</source>
        <extracomment>app/pool_settings.py</extracomment>
        <translation>O pool local voltou às configurações padrão.
As pessoas mantêm suas contas, e quem entrou continua dentro.</translation>
    </message>
    <message>
        <source>The local pool has its new settings.
Who is signed in stays so; the next sign-in or refresh meets them.</source>
        <extracomment>app/pool_settings.py</extracomment>
        <translation>O pool local tem novas configurações.
Quem entrou continua conectado; o próximo login ou a próxima atualização já as encontra.</translation>
    </message>
    <message>
        <source>The local pool stopped.
It is being started again; nothing that it confirmed is lost.</source>
        <extracomment>app/wiring.py</extracomment>
        <translation>O pool local parou.
Ele está sendo iniciado de novo; nada do que ele confirmou se perdeu.</translation>
    </message>
    <message>
        <source>The new password is set.
Sign in with it.</source>
        <extracomment>app/registering.py</extracomment>
        <translation>A senha nova foi definida.
Entre com ela.</translation>
    </message>
    <message>
        <source>The new password may be set already.
The code is used up, most likely by the try whose answer was lost. Sign in with the new password.</source>
        <extracomment>app/registering.py</extracomment>
        <translation>A senha nova talvez já valha.
O código foi gasto, provavelmente pela tentativa cuja resposta se perdeu. Entre com a senha nova.</translation>
    </message>
    <message>
        <source>The old one is refused, most likely because the try whose answer was lost has worked.</source>
        <extracomment>app/account_actions.py</extracomment>
        <translation>A antiga é recusada, provavelmente porque a tentativa cuja resposta se perdeu funcionou.</translation>
    </message>
    <message>
        <source>The pool asks on.
Whether your answer was right, it does not say. Read what it asks now: the same question again often means that it was not.</source>
        <extracomment>app/signing_in.py</extracomment>
        <translation>O pool continua perguntando.
Se a sua resposta estava certa, ele não diz. Leia o que ele pergunta agora: a mesma pergunta de novo costuma significar que não estava.</translation>
    </message>
    <message>
        <source>The pool does not remember devices, so this one is not remembered.</source>
        <extracomment>app/device_keeping.py</extracomment>
        <translation>O pool não memoriza dispositivos, então este não é lembrado.</translation>
    </message>
    <message>
        <source>The pool has forgotten the device.
It spares no second factor any more.</source>
        <extracomment>app/device_actions.py</extracomment>
        <translation>O pool esqueceu o dispositivo.
Ele não dispensa mais o segundo fator.</translation>
    </message>
    <message>
        <source>The pool has what you saved.</source>
        <extracomment>app/profile_news.py</extracomment>
        <translation>O pool tem o que você salvou.</translation>
    </message>
    <message>
        <source>The pool is in the list as {name}.
Nothing secret is kept with it.</source>
        <extracomment>app/pools_actions.py</extracomment>
        <translation>O pool está na lista como {name}.
Nada secreto é guardado com ele.</translation>
    </message>
    <message>
        <source>The pool is understood; its app client is wanted</source>
        <extracomment>app/pools_actions.py</extracomment>
        <translation>O pool foi entendido; falta o cliente de aplicação</translation>
    </message>
    <message>
        <source>The pool keeps {old} until you type the code that went to {where}. Only then does {new} take its place.</source>
        <extracomment>app/profile_news.py</extracomment>
        <translation>O pool mantém {old} até você digitar o código enviado para {where}. Só então {new} toma o lugar.</translation>
    </message>
    <message>
        <source>The pool no longer remembers this device.
It is known still, but spares no second factor.</source>
        <extracomment>app/device_actions.py</extracomment>
        <translation>O pool não lembra mais este dispositivo.
Ele ainda é conhecido, mas não dispensa o segundo fator.</translation>
    </message>
    <message>
        <source>The pool of the stack {name} is open.
It is {pool}. Register the first rider.</source>
        <extracomment>app/stack_words.py</extracomment>
        <translation>O pool da pilha {name} está aberto.
É {pool}. Cadastre o primeiro passageiro.</translation>
    </message>
    <message>
        <source>The pool remembers this computer.
The app keeps no secret of it, though: to be spared the second factor here, tick “Remember this computer” when you are next asked for it.</source>
        <extracomment>app/device_actions.py</extracomment>
        <translation>O pool lembra este computador.
Mas o app não guarda nenhum segredo dele: para dispensar o segundo fator aqui, marque “Lembrar este computador” na próxima vez em que ele for pedido.</translation>
    </message>
    <message>
        <source>The pool remembers this device.
It may stand in for the second factor.</source>
        <extracomment>app/device_actions.py</extracomment>
        <translation>O pool lembra este dispositivo.
Ele pode valer como segundo fator.</translation>
    </message>
    <message>
        <source>The pool takes {new} over once you type the code that went to {where}, not before.</source>
        <extracomment>app/profile_news.py</extracomment>
        <translation>O pool só adota {new} quando você digitar o código enviado para {where}.</translation>
    </message>
    <message>
        <source>The pool that is open here was part of it: choose another.</source>
        <extracomment>app/stack_words.py</extracomment>
        <translation>O pool que estava aberto aqui fazia parte dela: escolha outro.</translation>
    </message>
    <message>
        <source>The pool that is open knows the API of {name} now.
Request a unicorn.</source>
        <extracomment>app/stack_words.py</extracomment>
        <translation>O pool que está aberto já conhece a API de {name}.
Peça um unicórnio.</translation>
    </message>
    <message>
        <source>The pool that is open knows the API of {name} now.
Sign in, and request a unicorn.</source>
        <extracomment>app/stack_words.py</extracomment>
        <translation>O pool que está aberto já conhece a API de {name}.
Entre e peça um unicórnio.</translation>
    </message>
    <message>
        <source>The pool waits for a code.</source>
        <extracomment>app/profile_news.py</extracomment>
        <translation>O pool espera um código.</translation>
    </message>
    <message>
        <source>The pool was told of {new}.</source>
        <extracomment>app/profile_news.py</extracomment>
        <translation>O pool foi informado de {new}.</translation>
    </message>
    <message numerus="yes">
        <source>The recording is saved: {count} exchanges.
Passwords, codes and tokens are not in {path}; user names are. It opens again here.</source>
        <extracomment>app/recording_actions.py</extracomment>
        <translation>
            <numerusform>A gravação foi salva: {count} troca.
Senhas, códigos e tokens não estão em {path}; nomes de usuário, sim. Ela abre de novo aqui.</numerusform>
            <numerusform>A gravação foi salva: {count} trocas.
Senhas, códigos e tokens não estão em {path}; nomes de usuário, sim. Ela abre de novo aqui.</numerusform>
        </translation>
    </message>
    <message>
        <source>The session may still be in the keyring</source>
        <extracomment>app/remembering.py</extracomment>
        <translation>A sessão talvez ainda esteja no chaveiro</translation>
    </message>
    <message>
        <source>The stack {name} is deleted.
Nothing that it made remains.</source>
        <extracomment>app/stack_words.py</extracomment>
        <translation>A pilha {name} foi excluída.
Não resta nada do que ela criou.</translation>
    </message>
    <message>
        <source>The stack {name} is deleted.
What remains of it is listed below.</source>
        <extracomment>app/stack_words.py</extracomment>
        <translation>A pilha {name} foi excluída.
O que resta dela está listado abaixo.</translation>
    </message>
    <message>
        <source>The stack {name} is ready.
Its pool can be opened, and the website knows it already.</source>
        <extracomment>app/stack_words.py</extracomment>
        <translation>A pilha {name} está pronta.
O pool dela pode ser aberto, e o site já o conhece.</translation>
    </message>
    <message>
        <source>The stack {name} is ready.
The website knows its API already.</source>
        <extracomment>app/stack_words.py</extracomment>
        <translation>A pilha {name} está pronta.
O site já conhece a API dela.</translation>
    </message>
    <message>
        <source>The tokens are new again.
What did not work a moment ago will now.</source>
        <extracomment>app/token_refresh.py</extracomment>
        <translation>Os tokens são novos outra vez.
O que não funcionava há pouco agora funciona.</translation>
    </message>
    <message>
        <source>The tokens are new.
auth_time is still the sign-in&apos;s; iat and exp moved on.</source>
        <extracomment>app/token_refresh.py</extracomment>
        <translation>Os tokens são novos.
auth_time ainda é o do login; iat e exp avançaram.</translation>
    </message>
    <message>
        <source>The tokens you hold still say what was before, until you refresh them.</source>
        <extracomment>app/profile_actions.py</extracomment>
        <translation>Os tokens que você tem dizem o que valia antes, até você atualizá-los.</translation>
    </message>
    <message>
        <source>The website&apos;s pool is open, with the API of {name}.
It is {pool}. Sign in, and ride.</source>
        <extracomment>app/stack_words.py</extracomment>
        <translation>O pool do site está aberto, com a API de {name}.
É {pool}. Entre e faça uma corrida.</translation>
    </message>
    <message>
        <source>The workshop&apos;s configuration (*.js)</source>
        <extracomment>app/pools_saving.py</extracomment>
        <translation>A configuração do workshop (*.js)</translation>
    </message>
    <message>
        <source>There is a stack of that name already</source>
        <extracomment>app/stack_words.py</extracomment>
        <translation>Já existe uma pilha com esse nome</translation>
    </message>
    <message>
        <source>There is no such stack</source>
        <extracomment>app/stack_words.py</extracomment>
        <translation>Essa pilha não existe</translation>
    </message>
    <message>
        <source>There is nothing to save yet.
What is sent to Cognito is recorded as it is sent.</source>
        <extracomment>app/recording_actions.py</extracomment>
        <translation>Ainda não há nada para salvar.
O que é enviado ao Cognito é gravado no momento do envio.</translation>
    </message>
    <message>
        <source>These are the pool&apos;s settings already.</source>
        <extracomment>app/pool_settings.py</extracomment>
        <translation>Estas já são as configurações do pool.</translation>
    </message>
    <message>
        <source>This computer is forgotten, by the pool and here.
It spares no second factor any more.</source>
        <extracomment>app/device_actions.py</extracomment>
        <translation>Este computador foi esquecido, pelo pool e aqui.
Ele não dispensa mais o segundo fator.</translation>
    </message>
    <message>
        <source>This computer is not remembered: {title}.</source>
        <extracomment>app/device_keeping.py</extracomment>
        <translation>Este computador não é lembrado: {title}.</translation>
    </message>
    <message>
        <source>This computer is remembered.</source>
        <extracomment>app/device_keeping.py</extracomment>
        <translation>Este computador é lembrado.</translation>
    </message>
    <message>
        <source>This is version {version}. No browser could be opened; the releases are at {page}</source>
        <extracomment>app/updates.py</extracomment>
        <translation>Esta é a versão {version}. Não foi possível abrir um navegador; as versões estão em {page}</translation>
    </message>
    <message>
        <source>This is version {version}. The releases open in your browser: {page}</source>
        <extracomment>app/updates.py</extracomment>
        <translation>Esta é a versão {version}. As versões abrem no seu navegador: {page}</translation>
    </message>
    <message>
        <source>This is version {version}. This copy names no page with releases: ask whoever gave it to you, or install it again the way you did.</source>
        <extracomment>app/updates.py</extracomment>
        <translation>Esta é a versão {version}. Esta cópia não indica nenhuma página de versões: pergunte a quem a deu a você, ou instale-a de novo como fez antes.</translation>
    </message>
    <message numerus="yes">
        <source>This pool has {count} app clients.
Choose one of them, and find and open it again.</source>
        <extracomment>app/pools_actions.py</extracomment>
        <translation>
            <numerusform>Este pool tem {count} cliente de aplicação.
Escolha-o e abra o pool de novo.</numerusform>
            <numerusform>Este pool tem {count} clientes de aplicação.
Escolha um deles e abra o pool de novo.</numerusform>
        </translation>
    </message>
    <message>
        <source>This session is revoked.
Its refresh token is worth nothing any more.</source>
        <extracomment>app/account_actions.py</extracomment>
        <translation>Esta sessão foi revogada.
O token de atualização dela não vale mais nada.</translation>
    </message>
    <message>
        <source>Type the app client&apos;s id: the Cognito console lists it under App clients.</source>
        <extracomment>app/pools_actions.py</extracomment>
        <translation>Digite o ID do cliente de aplicação: o console do Cognito o lista em App clients.</translation>
    </message>
    <message>
        <source>Use this API</source>
        <extracomment>app/stack_words.py</extracomment>
        <translation>Usar esta API</translation>
    </message>
    <message>
        <source>Users…</source>
        <extracomment>app/further.py</extracomment>
        <translation>Usuários…</translation>
    </message>
    <message>
        <source>Usual size of text</source>
        <extracomment>app/further.py</extracomment>
        <translation>Tamanho normal do texto</translation>
    </message>
    <message>
        <source>What the pool has now could not be read: {title}.</source>
        <extracomment>app/profile_actions.py</extracomment>
        <translation>Não foi possível ler o que o pool tem agora: {title}.</translation>
    </message>
    <message>
        <source>What was kept in the keyring is removed as well; it was looked for and is gone.</source>
        <extracomment>app/remembering.py</extracomment>
        <translation>O que estava no chaveiro também foi removido; o app procurou, e não está mais lá.</translation>
    </message>
    <message>
        <source>You are not signed in again</source>
        <extracomment>app/remembering.py</extracomment>
        <translation>Você não entrou de novo</translation>
    </message>
    <message>
        <source>You are not signed in again yet</source>
        <extracomment>app/coming_back.py</extracomment>
        <translation>Você ainda não entrou de novo</translation>
    </message>
    <message>
        <source>You are registered.
A code is on its way: it proves that the address is yours.</source>
        <extracomment>app/registering.py</extracomment>
        <translation>Você se cadastrou.
Um código está a caminho: ele prova que o endereço é seu.</translation>
    </message>
    <message>
        <source>You are registered.
Now sign in.</source>
        <extracomment>app/registering.py</extracomment>
        <translation>Você se cadastrou.
Agora entre.</translation>
    </message>
    <message>
        <source>You are registered: the first try had worked.
Only its answer was lost. Type the code that was sent to you, or have another one sent.</source>
        <extracomment>app/registering.py</extracomment>
        <translation>Você se cadastrou: a primeira tentativa tinha funcionado.
Só a resposta se perdeu. Digite o código que foi enviado a você, ou peça outro.</translation>
    </message>
    <message>
        <source>You are signed in.
The inspector shows what came back.</source>
        <extracomment>app/signing_in.py</extracomment>
        <translation>Você entrou.
O inspetor mostra o que voltou.</translation>
    </message>
    <message>
        <source>You are signed out everywhere.
Every refresh token of this account is revoked.</source>
        <extracomment>app/account_actions.py</extracomment>
        <translation>Você saiu em todo lugar.
Todos os tokens de atualização desta conta estão revogados.</translation>
    </message>
    <message>
        <source>You are signed out here.
The tokens are forgotten; whoever has a copy could still use it.</source>
        <extracomment>app/account_actions.py</extracomment>
        <translation>Você saiu aqui.
Os tokens foram esquecidos; quem tiver uma cópia ainda pode usá-la.</translation>
    </message>
    <message>
        <source>You are still signed in, and it is tried again by itself.</source>
        <extracomment>app/token_refresh.py</extracomment>
        <translation>Sua sessão continua, e o app tenta de novo sozinho.</translation>
    </message>
    <message>
        <source>You can also just sign in.</source>
        <extracomment>app/remembering.py</extracomment>
        <translation>Você também pode simplesmente entrar.</translation>
    </message>
    <message>
        <source>You will not be kept signed in</source>
        <extracomment>app/remembering.py</extracomment>
        <translation>Sua sessão não será mantida</translation>
    </message>
    <message>
        <source>Your account is deleted.</source>
        <extracomment>app/account_actions.py</extracomment>
        <translation>Sua conta foi excluída.</translation>
    </message>
    <message>
        <source>Your address is verified and leads to this account.
Sign in by it or by the username.</source>
        <extracomment>app/registering.py</extracomment>
        <translation>Seu endereço está verificado e leva a esta conta.
Entre com ele ou com o nome de usuário.</translation>
    </message>
    <message>
        <source>Your address is verified.
Now sign in.</source>
        <extracomment>app/registering.py</extracomment>
        <translation>Seu endereço está verificado.
Agora entre.</translation>
    </message>
    <message>
        <source>Your changes were sent.</source>
        <extracomment>app/profile_news.py</extracomment>
        <translation>Suas mudanças foram enviadas.</translation>
    </message>
    <message>
        <source>Your keyring has not answered yet.
It may be asking for its password in a window of its own. You can go on here meanwhile.</source>
        <extracomment>app/keyring_work.py</extracomment>
        <translation>Seu chaveiro ainda não respondeu.
Talvez esteja pedindo a senha dele em uma janela própria. Enquanto isso, você pode continuar aqui.</translation>
    </message>
    <message>
        <source>Your password is changed.
It was sent, inside TLS: the Protocol panel shows it.</source>
        <extracomment>app/account_actions.py</extracomment>
        <translation>Sua senha mudou.
Ela foi enviada, dentro de TLS: o painel Protocolo mostra.</translation>
    </message>
    <message>
        <source>Your password may be changed already</source>
        <extracomment>app/account_actions.py</extracomment>
        <translation>Sua senha talvez já tenha mudado</translation>
    </message>
    <message>
        <source>Your session ended because {reason}.</source>
        <extracomment>app/session_end.py</extracomment>
        <translation>Sua sessão terminou porque {reason}.</translation>
    </message>
    <message>
        <source>Your session has ended</source>
        <extracomment>app/session_end.py</extracomment>
        <translation>Sua sessão terminou</translation>
    </message>
    <message>
        <source>Your tokens have expired</source>
        <extracomment>app/token_refresh.py</extracomment>
        <translation>Seus tokens expiraram</translation>
    </message>
    <message>
        <source>a user pool</source>
        <extracomment>app/recording_actions.py</extracomment>
        <translation>um pool de usuários</translation>
    </message>
    <message>
        <source>an administrator has asked for a new password</source>
        <extracomment>app/session_end.py</extracomment>
        <translation>um administrador pediu uma senha nova</translation>
    </message>
    <message>
        <source>an administrator of the pool has switched the account off</source>
        <extracomment>app/session_end.py</extracomment>
        <translation>um administrador do pool desativou a conta</translation>
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
        <translation>ele foi revogado: aqui, em outro dispositivo ou por um administrador</translation>
    </message>
    <message>
        <source>its refresh token was replaced, and the old one was used again</source>
        <extracomment>app/session_end.py</extracomment>
        <translation>o token de atualização dela foi substituído, e o antigo foi usado de novo</translation>
    </message>
    <message>
        <source>its time is over (30 days unless the app client says otherwise)</source>
        <extracomment>app/session_end.py</extracomment>
        <translation>o prazo dela acabou (30 dias, se o cliente de aplicação não disser outra coisa)</translation>
    </message>
    <message>
        <source>the account is not in this pool any more</source>
        <extracomment>app/session_end.py</extracomment>
        <translation>a conta não está mais neste pool</translation>
    </message>
    <message>
        <source>the local pool</source>
        <extracomment>app/guide_files.py</extracomment>
        <translation>o pool local</translation>
    </message>
    <message>
        <source>the local pool {pool}</source>
        <extracomment>app/recording_actions.py</extracomment>
        <translation>o pool local {pool}</translation>
    </message>
    <message>
        <source>the pool does not know it any more: the account, or this computer as a device, may be gone</source>
        <extracomment>app/session_end.py</extracomment>
        <translation>o pool não a conhece mais: a conta, ou este computador como dispositivo, pode ter sumido</translation>
    </message>
    <message>
        <source>the user pool {pool}</source>
        <extracomment>app/recording_actions.py</extracomment>
        <translation>o pool de usuários {pool}</translation>
    </message>
    <message>
        <source>you</source>
        <extracomment>app/profile_actions.py</extracomment>
        <translation>você</translation>
    </message>
    <message>
        <source>{0} has been sent to you.
The API let your ID token in.</source>
        <extracomment>app/ride_actions.py</extracomment>
        <translation>Enviaram {0} até você.
A API deixou seu token de ID entrar.</translation>
    </message>
    <message numerus="yes">
        <source>{count} pools are in the list now.
Choose one of them and open it.</source>
        <extracomment>app/pools_actions.py</extracomment>
        <translation>
            <numerusform>{count} pool está na lista agora.
Escolha-o e abra.</numerusform>
            <numerusform>{count} pools estão na lista agora.
Escolha um deles e abra.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} can sign in again.</source>
        <extracomment>app/pool_settings.py</extracomment>
        <translation>{name} pode entrar de novo.</translation>
    </message>
    <message>
        <source>{name} can sign in with the temporary password.
The sign-in asks for a new one.</source>
        <extracomment>app/pool_settings.py</extracomment>
        <translation>{name} pode entrar com a senha temporária.
O login pede uma nova.</translation>
    </message>
    <message>
        <source>{name} has to reset the password.
The next sign-in is refused, and leads to the reset.</source>
        <extracomment>app/pool_settings.py</extracomment>
        <translation>{name} tem que redefinir a senha.
O próximo login é recusado e leva à redefinição.</translation>
    </message>
    <message>
        <source>{name} is created.
The first sign-in, with the temporary password, asks for a new one.</source>
        <extracomment>app/directory_actions.py</extracomment>
        <translation>{name} foi criado.
O primeiro login, com a senha temporária, pede uma nova.</translation>
    </message>
    <message>
        <source>{name} is deleted.
Nothing of the account is left, and the name is free again.</source>
        <extracomment>app/pool_settings.py</extracomment>
        <translation>{name} foi excluído.
Não resta nada da conta, e o nome está livre de novo.</translation>
    </message>
    <message>
        <source>{name} is disabled.
Every session has ended, and the next sign-in is refused.</source>
        <extracomment>app/pool_settings.py</extracomment>
        <translation>{name} foi desativado.
Todas as sessões terminaram, e o próximo login é recusado.</translation>
    </message>
    <message>
        <source>{name} is what is left of a launch that failed and was undone. Nothing works in it.</source>
        <extracomment>app/stack_words.py</extracomment>
        <translation>{name} é o que sobrou de uma criação que falhou e foi desfeita. Nada nela funciona.</translation>
    </message>
    <message>
        <source>{new} is in place at once, but not verified: the pool does not trust it until you type the code that went to {where}.</source>
        <extracomment>app/profile_news.py</extracomment>
        <translation>{new} vale desde já, mas sem verificação: o pool não confia até você digitar o código enviado para {where}.</translation>
    </message>
    <message>
        <source>{new} is in place, and verified.</source>
        <extracomment>app/profile_news.py</extracomment>
        <translation>{new} está no lugar, e verificado.</translation>
    </message>
    <message>
        <source>{new} is in place, but not verified. The pool sent no code: ask for one below.</source>
        <extracomment>app/profile_news.py</extracomment>
        <translation>{new} está no lugar, mas sem verificação. O pool não enviou código: peça um abaixo.</translation>
    </message>
    <message>
        <source>{value} is verified, and the pool&apos;s from now on.</source>
        <extracomment>app/profile_news.py</extracomment>
        <translation>{value} está verificado, e é do pool a partir de agora.</translation>
    </message>
    <message>
        <source>{value} is verified: the pool trusts it from now on.</source>
        <extracomment>app/profile_news.py</extracomment>
        <translation>{value} está verificado: o pool confia nele a partir de agora.</translation>
    </message>
    <message>
        <source>{what} is deleted.</source>
        <extracomment>app/profile_news.py</extracomment>
        <translation>{what} foi excluído.</translation>
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
        <translation>Um valor mudado só vale quando o código é digitado; até lá fica o antigo.</translation>
    </message>
    <message>
        <source>Add an attribute</source>
        <extracomment>ui/local_pool/schema_cards.py</extracomment>
        <translation>Adicionar um atributo</translation>
    </message>
    <message>
        <source>Attributes</source>
        <extracomment>ui/local_pool/schema_cards.py</extracomment>
        <translation>Atributos</translation>
    </message>
    <message>
        <source>Nobody registers without them. A real pool settles this when it is made; whoever is here already is not asked again.</source>
        <extracomment>ui/local_pool/schema_cards.py</extracomment>
        <translation>Ninguém se cadastra sem eles. Um pool real define isso quando é criado; quem já está aqui não é perguntado de novo.</translation>
    </message>
    <message>
        <source>People can have them besides the standard ones. A real pool never loses one again; here you may take one away, and values that people have of it stay.</source>
        <extracomment>ui/local_pool/schema_cards.py</extracomment>
        <translation>As pessoas podem tê-los além dos atributos padrão. Um pool real nunca perde um deles; aqui você pode retirar um, e os valores que as pessoas têm nele ficam.</translation>
    </message>
    <message>
        <source>Required</source>
        <extracomment>ui/local_pool/schema_cards.py</extracomment>
        <translation>Obrigatórios</translation>
    </message>
    <message>
        <source>The pool&apos;s own</source>
        <extracomment>ui/local_pool/schema_cards.py</extracomment>
        <translation>Próprios do pool</translation>
    </message>
    <message>
        <source>Verify before update</source>
        <extracomment>ui/local_pool/schema_cards.py</extracomment>
        <translation>Verificar antes de mudar</translation>
    </message>
</context>
<context>
    <name>BreakView</name>
    <message>
        <source>Check</source>
        <extracomment>ui/inspector/break_view.py</extracomment>
        <translation>Verificação</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>ui/inspector/break_view.py</extracomment>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Each click forges a copy. The token itself stays as it is.</source>
        <extracomment>ui/inspector/break_view.py</extracomment>
        <translation>Cada clique falsifica uma cópia. O token em si fica como está.</translation>
    </message>
    <message>
        <source>Look at the copy</source>
        <extracomment>ui/inspector/break_view.py</extracomment>
        <translation>Ver a cópia</translation>
    </message>
    <message>
        <source>Not every check could be made</source>
        <extracomment>ui/inspector/break_view.py</extracomment>
        <translation>Nem todas as verificações puderam ser feitas</translation>
    </message>
    <message>
        <source>Refused, as the token itself is</source>
        <extracomment>ui/inspector/break_view.py</extracomment>
        <translation>Recusada, como o próprio token</translation>
    </message>
    <message>
        <source>Refused. Caught by: {0}</source>
        <extracomment>ui/inspector/break_view.py</extracomment>
        <translation>Recusada. Pega por: {0}</translation>
    </message>
    <message>
        <source>The checks of the token and of its copy</source>
        <extracomment>ui/inspector/break_view.py</extracomment>
        <translation>As verificações do token e da cópia</translation>
    </message>
    <message>
        <source>Token</source>
        <extracomment>ui/inspector/break_view.py</extracomment>
        <translation>Token</translation>
    </message>
    <message>
        <source>What became of the copy</source>
        <extracomment>ui/inspector/break_view.py</extracomment>
        <translation>O que aconteceu com a cópia</translation>
    </message>
    <message>
        <source>What it says of the copy</source>
        <extracomment>ui/inspector/break_view.py</extracomment>
        <translation>O que diz da cópia</translation>
    </message>
    <message>
        <source>What to learn from it</source>
        <extracomment>ui/inspector/break_view.py</extracomment>
        <translation>O que aprender com isso</translation>
    </message>
</context>
<context>
    <name>BreakWords</name>
    <message>
        <source>A flawless signature is worth nothing unless the pool&apos;s own key made it.</source>
        <extracomment>ui/inspector/break_words.py</extracomment>
        <translation>Uma assinatura perfeita não vale nada se não foi feita com a chave do próprio pool.</translation>
    </message>
    <message>
        <source>A token must not choose how it is checked: take RS256 and nothing else.</source>
        <extracomment>ui/inspector/break_words.py</extracomment>
        <translation>Um token não pode escolher como é verificado: aceite RS256 e nada mais.</translation>
    </message>
    <message>
        <source>All times of the copy lie so far back that it ended an hour ago.</source>
        <extracomment>ui/inspector/break_words.py</extracomment>
        <translation>Todas as horas da cópia estão tão atrás que ela terminou há uma hora.</translation>
    </message>
    <message>
        <source>Claim twice</source>
        <extracomment>ui/inspector/break_words.py</extracomment>
        <translation>Claim repetida</translation>
    </message>
    <message>
        <source>Edit a claim</source>
        <extracomment>ui/inspector/break_words.py</extracomment>
        <translation>Editar uma claim</translation>
    </message>
    <message>
        <source>Everybody has that key, so an API that lets HS256 through takes anybody&apos;s signature for the pool&apos;s.</source>
        <extracomment>ui/inspector/break_words.py</extracomment>
        <translation>Todos têm essa chave; portanto uma API que deixa passar HS256 toma a assinatura de qualquer um pela do pool.</translation>
    </message>
    <message>
        <source>Expire it</source>
        <extracomment>ui/inspector/break_words.py</extracomment>
        <translation>Expirar</translation>
    </message>
    <message>
        <source>Only keys that the pool publishes count: never look for a key where the token says.</source>
        <extracomment>ui/inspector/break_words.py</extracomment>
        <translation>Só valem as chaves que o pool publica: nunca procure uma chave onde o token manda.</translation>
    </message>
    <message>
        <source>Other key</source>
        <extracomment>ui/inspector/break_words.py</extracomment>
        <translation>Outra chave</translation>
    </message>
    <message>
        <source>Other key id</source>
        <extracomment>ui/inspector/break_words.py</extracomment>
        <translation>Outro ID de chave</translation>
    </message>
    <message>
        <source>The copy has the same header and payload, signed with a key made here.</source>
        <extracomment>ui/inspector/break_words.py</extracomment>
        <translation>A cópia tem o mesmo cabeçalho e payload, assinados com uma chave criada aqui.</translation>
    </message>
    <message>
        <source>The copy is signed with the pool&apos;s public key, as if that were a shared secret.</source>
        <extracomment>ui/inspector/break_words.py</extracomment>
        <translation>A cópia está assinada com a chave pública do pool, como se ela fosse um segredo compartilhado.</translation>
    </message>
    <message>
        <source>The copy names a key that the pool never had.</source>
        <extracomment>ui/inspector/break_words.py</extracomment>
        <translation>A cópia indica uma chave que o pool nunca teve.</translation>
    </message>
    <message>
        <source>The copy says that the person is an admin ({0}).</source>
        <extracomment>ui/inspector/break_words.py</extracomment>
        <translation>A cópia diz que a pessoa é administradora ({0}).</translation>
    </message>
    <message>
        <source>The copy says {0} a second time, and means somebody else.</source>
        <extracomment>ui/inspector/break_words.py</extracomment>
        <translation>A cópia diz {0} uma segunda vez, e se refere a outra pessoa.</translation>
    </message>
    <message>
        <source>The copy&apos;s header says that nobody signed it, and nobody did.</source>
        <extracomment>ui/inspector/break_words.py</extracomment>
        <translation>O cabeçalho da cópia diz que ninguém a assinou, e ninguém assinou.</translation>
    </message>
    <message>
        <source>The signature covers every character: check it before you believe a single claim.</source>
        <extracomment>ui/inspector/break_words.py</extracomment>
        <translation>A assinatura cobre cada caractere: verifique-a antes de acreditar em uma única claim.</translation>
    </message>
    <message>
        <source>Two readers may believe different ones: refuse what can be read in two ways.</source>
        <extracomment>ui/inspector/break_words.py</extracomment>
        <translation>Dois leitores podem acreditar em claims diferentes: recuse o que pode ser lido de duas maneiras.</translation>
    </message>
    <message>
        <source>Whoever holds a token can use it, so its short life is what limits a stolen one.</source>
        <extracomment>ui/inspector/break_words.py</extracomment>
        <translation>Quem tem um token pode usá-lo; por isso é a vida curta que limita um token roubado.</translation>
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
        <translation>Outra conta</translation>
    </message>
    <message>
        <source>Go on</source>
        <extracomment>ui/stack/bucket_step.py</extracomment>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>It belongs to somebody else.</source>
        <extracomment>ui/stack/bucket_step.py</extracomment>
        <translation>Pertence a outra pessoa.</translation>
    </message>
    <message>
        <source>It belongs to this account.</source>
        <extracomment>ui/stack/bucket_step.py</extracomment>
        <translation>Pertence a esta conta.</translation>
    </message>
    <message>
        <source>It can be written to.</source>
        <extracomment>ui/stack/bucket_step.py</extracomment>
        <translation>É possível gravar nele.</translation>
    </message>
    <message>
        <source>It cannot be written to.</source>
        <extracomment>ui/stack/bucket_step.py</extracomment>
        <translation>Não é possível gravar nele.</translation>
    </message>
    <message>
        <source>It is in another Region: {region}.</source>
        <extracomment>ui/stack/bucket_step.py</extracomment>
        <translation>Está em outra Região: {region}.</translation>
    </message>
    <message>
        <source>It is in the stack&apos;s Region.</source>
        <extracomment>ui/stack/bucket_step.py</extracomment>
        <translation>Está na Região da pilha.</translation>
    </message>
    <message>
        <source>Its Region could not be found out.</source>
        <extracomment>ui/stack/bucket_step.py</extracomment>
        <translation>Não foi possível descobrir a Região dele.</translation>
    </message>
    <message>
        <source>Look at the bucket</source>
        <extracomment>ui/stack/bucket_step.py</extracomment>
        <translation>Examinar o bucket</translation>
    </message>
    <message>
        <source>Rides: the API that takes the tokens</source>
        <extracomment>ui/stack/bucket_step.py</extracomment>
        <translation>Corridas: a API que recebe os tokens</translation>
    </message>
    <message>
        <source>Stack</source>
        <extracomment>ui/stack/bucket_step.py</extracomment>
        <translation>Pilha</translation>
    </message>
    <message>
        <source>Stack name</source>
        <extracomment>ui/stack/bucket_step.py</extracomment>
        <translation>Nome da pilha</translation>
    </message>
    <message>
        <source>The bucket {bucket} is there.</source>
        <extracomment>ui/stack/bucket_step.py</extracomment>
        <translation>O bucket {bucket} existe.</translation>
    </message>
    <message>
        <source>The bucket&apos;s name is missing.</source>
        <extracomment>ui/stack/bucket_step.py</extracomment>
        <translation>Falta o nome do bucket.</translation>
    </message>
    <message>
        <source>The one that the workshop&apos;s Module 1 made. js/config.js goes there.</source>
        <extracomment>ui/stack/bucket_step.py</extracomment>
        <translation>O que o Módulo 1 do workshop criou. O js/config.js vai para lá.</translation>
    </message>
    <message>
        <source>The stack&apos;s name is missing.</source>
        <extracomment>ui/stack/bucket_step.py</extracomment>
        <translation>Falta o nome da pilha.</translation>
    </message>
    <message>
        <source>The user pool&apos;s ARN is missing: the API lets its users in.</source>
        <extracomment>ui/stack/bucket_step.py</extracomment>
        <translation>Falta o ARN do pool de usuários: a API deixa entrar os usuários dele.</translation>
    </message>
    <message>
        <source>There is no bucket {bucket}.</source>
        <extracomment>ui/stack/bucket_step.py</extracomment>
        <translation>Não existe o bucket {bucket}.</translation>
    </message>
    <message>
        <source>User pool ARN</source>
        <extracomment>ui/stack/bucket_step.py</extracomment>
        <translation>ARN do pool de usuários</translation>
    </message>
    <message>
        <source>Users: pool, app client and js/config.js</source>
        <extracomment>ui/stack/bucket_step.py</extracomment>
        <translation>Usuários: pool, cliente de aplicação e js/config.js</translation>
    </message>
    <message>
        <source>Website bucket</source>
        <extracomment>ui/stack/bucket_step.py</extracomment>
        <translation>Bucket do site</translation>
    </message>
    <message>
        <source>What to make, and for which website</source>
        <extracomment>ui/stack/bucket_step.py</extracomment>
        <translation>O que criar, e para qual site</translation>
    </message>
    <message>
        <source>What was found</source>
        <extracomment>ui/stack/bucket_step.py</extracomment>
        <translation>O que foi encontrado</translation>
    </message>
    <message>
        <source>Whether the stack may write to it shows when it does: that cannot be tried without writing.</source>
        <extracomment>ui/stack/bucket_step.py</extracomment>
        <translation>Se a pilha pode gravar nele, só se vê quando ela grava: não dá para testar sem gravar.</translation>
    </message>
    <message>
        <source>Whether there is a bucket {bucket} could not be found out.</source>
        <extracomment>ui/stack/bucket_step.py</extracomment>
        <translation>Não foi possível descobrir se existe um bucket {bucket}.</translation>
    </message>
    <message>
        <source>Whose it is could not be found out.</source>
        <extracomment>ui/stack/bucket_step.py</extracomment>
        <translation>Não foi possível descobrir de quem ele é.</translation>
    </message>
    <message>
        <source>js/config.js is there already. The stack writes its own in its place, and keeps the API&apos;s address that it names: {address}</source>
        <extracomment>ui/stack/bucket_step.py</extracomment>
        <translation>O js/config.js já está lá. A pilha grava o dela no lugar e mantém o endereço de API que ele indica: {address}</translation>
    </message>
    <message>
        <source>js/config.js is there already. The stack writes its own in its place.</source>
        <extracomment>ui/stack/bucket_step.py</extracomment>
        <translation>O js/config.js já está lá. A pilha grava o dela no lugar.</translation>
    </message>
</context>
<context>
    <name>BusyBar</name>
    <message>
        <source>Working</source>
        <extracomment>ui/widgets/busy_bar.py</extracomment>
        <translation>Trabalhando</translation>
    </message>
</context>
<context>
    <name>Captions</name>
    <message>
        <source>End the tour</source>
        <extracomment>ui/tour/captions.py</extracomment>
        <translation>Encerrar o tour</translation>
    </message>
    <message>
        <source>Faster</source>
        <extracomment>ui/tour/captions.py</extracomment>
        <translation>Mais rápido</translation>
    </message>
    <message>
        <source>Go on</source>
        <extracomment>ui/tour/captions.py</extracomment>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Key: {key}</source>
        <extracomment>ui/tour/captions.py</extracomment>
        <translation>Tecla: {key}</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>ui/tour/captions.py</extracomment>
        <translation>Próximo</translation>
    </message>
    <message>
        <source>Pause</source>
        <extracomment>ui/tour/captions.py</extracomment>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Slower</source>
        <extracomment>ui/tour/captions.py</extracomment>
        <translation>Mais devagar</translation>
    </message>
    <message>
        <source>Step {number} of {all}</source>
        <extracomment>ui/tour/captions.py</extracomment>
        <translation>Passo {number} de {all}</translation>
    </message>
    <message>
        <source>That was all
Next closes the window.</source>
        <extracomment>ui/tour/captions.py</extracomment>
        <translation>Isso foi tudo
Próximo fecha a janela.</translation>
    </message>
    <message>
        <source>The end</source>
        <extracomment>ui/tour/captions.py</extracomment>
        <translation>O fim</translation>
    </message>
    <message>
        <source>The tour</source>
        <extracomment>ui/tour/captions.py</extracomment>
        <translation>O tour</translation>
    </message>
</context>
<context>
    <name>ChallengeForm</name>
    <message>
        <source>Choose another one, for the reason below.</source>
        <extracomment>ui/pages/challenge_form.py</extracomment>
        <translation>Escolha outro, pelo motivo abaixo.</translation>
    </message>
    <message>
        <source>It has {longest} characters, no more and no fewer.</source>
        <extracomment>ui/pages/challenge_form.py</extracomment>
        <translation>Tem {longest} caracteres, nem mais nem menos.</translation>
    </message>
    <message>
        <source>It is longer than {longest} characters.</source>
        <extracomment>ui/pages/challenge_form.py</extracomment>
        <translation>Tem mais de {longest} caracteres.</translation>
    </message>
    <message>
        <source>It needs at least {shortest} characters.</source>
        <extracomment>ui/pages/challenge_form.py</extracomment>
        <translation>Precisa de pelo menos {shortest} caracteres.</translation>
    </message>
    <message>
        <source>Name of the response</source>
        <extracomment>ui/pages/challenge_form.py</extracomment>
        <translation>Nome da resposta</translation>
    </message>
    <message>
        <source>New password again</source>
        <extracomment>ui/pages/challenge_form.py</extracomment>
        <translation>Senha nova outra vez</translation>
    </message>
    <message>
        <source>The answer is missing.</source>
        <extracomment>ui/pages/challenge_form.py</extracomment>
        <translation>Falta a resposta.</translation>
    </message>
    <message>
        <source>The key in ChallengeResponses; left empty, {key}.</source>
        <extracomment>ui/pages/challenge_form.py</extracomment>
        <translation>A chave em ChallengeResponses; se ficar vazia, {key}.</translation>
    </message>
    <message>
        <source>The pool asks for more: see the list below.</source>
        <extracomment>ui/pages/challenge_form.py</extracomment>
        <translation>O pool pede mais: veja a lista abaixo.</translation>
    </message>
    <message>
        <source>The two passwords are not the same.</source>
        <extracomment>ui/pages/challenge_form.py</extracomment>
        <translation>As duas senhas não são iguais.</translation>
    </message>
    <message>
        <source>Type the password once more, so that a slip does not lock you out.</source>
        <extracomment>ui/pages/challenge_form.py</extracomment>
        <translation>Digite a senha mais uma vez, para que um deslize não deixe você de fora.</translation>
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
        <translation>Se o pool lembra dispositivos, este passa a valer como segundo fator. O segredo dele vai para o chaveiro deste sistema; sem um chaveiro seguro, dura até o app ser fechado.</translation>
    </message>
    <message>
        <source>One more step</source>
        <extracomment>ui/pages/challenge.py</extracomment>
        <translation>Mais um passo</translation>
    </message>
    <message>
        <source>Parameter</source>
        <extracomment>ui/pages/challenge.py</extracomment>
        <translation>Parâmetro</translation>
    </message>
    <message>
        <source>Remember this computer</source>
        <extracomment>ui/pages/challenge.py</extracomment>
        <translation>Lembrar este computador</translation>
    </message>
    <message>
        <source>Start again</source>
        <extracomment>ui/pages/challenge.py</extracomment>
        <translation>Começar de novo</translation>
    </message>
    <message>
        <source>Value</source>
        <extracomment>ui/pages/challenge.py</extracomment>
        <translation>Valor</translation>
    </message>
    <message>
        <source>What came with it</source>
        <extracomment>ui/pages/challenge.py</extracomment>
        <translation>O que veio junto</translation>
    </message>
</context>
<context>
    <name>CheckCard</name>
    <message>
        <source>Check-up</source>
        <extracomment>ui/pools/check_card.py</extracomment>
        <translation>Diagnóstico</translation>
    </message>
    <message>
        <source>Check-up of {name}</source>
        <extracomment>ui/pools/check_card.py</extracomment>
        <translation>Diagnóstico: {name}</translation>
    </message>
    <message>
        <source>Looked at</source>
        <extracomment>ui/pools/check_card.py</extracomment>
        <translation>Examinado</translation>
    </message>
    <message>
        <source>Nothing was changed by asking: sign-ins were begun for a user that nobody can be. A pool with functions of its own may have run the one before sign-in.</source>
        <extracomment>ui/pools/check_card.py</extracomment>
        <translation>Perguntar não mudou nada: foram iniciados logins de um usuário que ninguém pode ser. Um pool com funções próprias pode ter executado a que vem antes do login.</translation>
    </message>
    <message>
        <source>The check-up in short</source>
        <extracomment>ui/pools/check_card.py</extracomment>
        <translation>O diagnóstico em resumo</translation>
    </message>
    <message>
        <source>Verdict</source>
        <extracomment>ui/pools/check_card.py</extracomment>
        <translation>Veredito</translation>
    </message>
    <message>
        <source>What was seen, and what to do</source>
        <extracomment>ui/pools/check_card.py</extracomment>
        <translation>O que foi visto, e o que fazer</translation>
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
        <translation>Público</translation>
    </message>
    <message>
        <source>Check</source>
        <extracomment>ui/inspector/checks_model.py</extracomment>
        <translation>Verificação</translation>
    </message>
    <message>
        <source>Expiry</source>
        <extracomment>ui/inspector/checks_model.py</extracomment>
        <translation>Expiração</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>ui/inspector/checks_model.py</extracomment>
        <translation>Falhou</translation>
    </message>
    <message>
        <source>Issued at</source>
        <extracomment>ui/inspector/checks_model.py</extracomment>
        <translation>Emitido em</translation>
    </message>
    <message>
        <source>Issuer</source>
        <extracomment>ui/inspector/checks_model.py</extracomment>
        <translation>Emissor</translation>
    </message>
    <message>
        <source>Key id</source>
        <extracomment>ui/inspector/checks_model.py</extracomment>
        <translation>ID da chave</translation>
    </message>
    <message>
        <source>Not present</source>
        <extracomment>ui/inspector/checks_model.py</extracomment>
        <translation>Não presente</translation>
    </message>
    <message>
        <source>Passed</source>
        <extracomment>ui/inspector/checks_model.py</extracomment>
        <translation>Passou</translation>
    </message>
    <message>
        <source>Reason</source>
        <extracomment>ui/inspector/checks_model.py</extracomment>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Signature</source>
        <extracomment>ui/inspector/checks_model.py</extracomment>
        <translation>Assinatura</translation>
    </message>
    <message>
        <source>Signed in at</source>
        <extracomment>ui/inspector/checks_model.py</extracomment>
        <translation>Login em</translation>
    </message>
    <message>
        <source>Structure</source>
        <extracomment>ui/inspector/checks_model.py</extracomment>
        <translation>Estrutura</translation>
    </message>
    <message>
        <source>Token hash</source>
        <extracomment>ui/inspector/checks_model.py</extracomment>
        <translation>Hash do token</translation>
    </message>
    <message>
        <source>Token use</source>
        <extracomment>ui/inspector/checks_model.py</extracomment>
        <translation>Uso do token</translation>
    </message>
    <message>
        <source>Unknown</source>
        <extracomment>ui/inspector/checks_model.py</extracomment>
        <translation>Não se sabe</translation>
    </message>
    <message>
        <source>Verdict</source>
        <extracomment>ui/inspector/checks_model.py</extracomment>
        <translation>Veredito</translation>
    </message>
</context>
<context>
    <name>ChecksView</name>
    <message>
        <source>Checks</source>
        <extracomment>ui/inspector/checks_view.py</extracomment>
        <translation>Verificações</translation>
    </message>
</context>
<context>
    <name>ChosenCard</name>
    <message>
        <source>&lt;p&gt;{hint}&lt;/p&gt;&lt;p&gt;Takes {permission}.&lt;/p&gt;</source>
        <extracomment>ui/directory/chosen_card.py</extracomment>
        <translation>&lt;p&gt;{hint}&lt;/p&gt;&lt;p&gt;Exige {permission}.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Choose those that failed</source>
        <extracomment>ui/directory/chosen_card.py</extracomment>
        <translation>Selecionar os que falharam</translation>
    </message>
    <message>
        <source>Choose users in the list</source>
        <extracomment>ui/directory/chosen_card.py</extracomment>
        <translation>Selecione usuários na lista</translation>
    </message>
    <message>
        <source>Create the group</source>
        <extracomment>ui/directory/chosen_card.py</extracomment>
        <translation>Criar o grupo</translation>
    </message>
    <message>
        <source>For {name} it may have happened.</source>
        <extracomment>ui/directory/chosen_card.py</extracomment>
        <translation>Para {name} talvez tenha acontecido.</translation>
    </message>
    <message>
        <source>Give the group a name.</source>
        <extracomment>ui/directory/chosen_card.py</extracomment>
        <translation>Dê um nome ao grupo.</translation>
    </message>
    <message>
        <source>Group</source>
        <extracomment>ui/directory/chosen_card.py</extracomment>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>It was stopped there, because it would fail for everybody.</source>
        <extracomment>ui/directory/chosen_card.py</extracomment>
        <translation>Parou ali, porque falharia para todos.</translation>
    </message>
    <message>
        <source>Name of the new group</source>
        <extracomment>ui/directory/chosen_card.py</extracomment>
        <translation>Nome do grupo novo</translation>
    </message>
    <message>
        <source>New group…</source>
        <extracomment>ui/directory/chosen_card.py</extracomment>
        <translation>Grupo novo…</translation>
    </message>
    <message>
        <source>Progress</source>
        <extracomment>ui/directory/chosen_card.py</extracomment>
        <translation>Progresso</translation>
    </message>
    <message>
        <source>You stopped it.</source>
        <extracomment>ui/directory/chosen_card.py</extracomment>
        <translation>Você parou.</translation>
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
            <numerusform>{count} falhou.</numerusform>
            <numerusform>{count} falharam.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} users chosen</source>
        <extracomment>ui/directory/chosen_card.py</extracomment>
        <translation>
            <numerusform>{count} usuário selecionado</numerusform>
            <numerusform>{count} usuários selecionados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} were left as they are.</source>
        <extracomment>ui/directory/chosen_card.py</extracomment>
        <translation>
            <numerusform>{count} ficou como estava.</numerusform>
            <numerusform>{count} ficaram como estavam.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} will be deleted for good.</source>
        <extracomment>ui/directory/chosen_card.py</extracomment>
        <translation>{name} será excluído de vez.</translation>
    </message>
    <message>
        <source>{text}, {failed} failed</source>
        <extracomment>ui/directory/chosen_card.py</extracomment>
        <translation>{text}, {failed} com falha</translation>
    </message>
</context>
<context>
    <name>ChosenPart</name>
    <message>
        <source>Check</source>
        <extracomment>ui/pools/chosen_part.py</extracomment>
        <translation>Verificar</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <extracomment>ui/pools/chosen_part.py</extracomment>
        <translation>Continuar com ele</translation>
    </message>
    <message>
        <source>Keep it under this name</source>
        <extracomment>ui/pools/chosen_part.py</extracomment>
        <translation>Guardar com este nome</translation>
    </message>
    <message>
        <source>Keep…</source>
        <extracomment>ui/pools/chosen_part.py</extracomment>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>Leave it</source>
        <extracomment>ui/pools/chosen_part.py</extracomment>
        <translation>Deixar</translation>
    </message>
    <message>
        <source>Name in this list</source>
        <extracomment>ui/pools/chosen_part.py</extracomment>
        <translation>Nome nesta lista</translation>
    </message>
    <message>
        <source>Never mind</source>
        <extracomment>ui/pools/chosen_part.py</extracomment>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>ui/pools/chosen_part.py</extracomment>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Remove it from the list</source>
        <extracomment>ui/pools/chosen_part.py</extracomment>
        <translation>Remover da lista</translation>
    </message>
    <message>
        <source>Remove…</source>
        <extracomment>ui/pools/chosen_part.py</extracomment>
        <translation>Remover…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <extracomment>ui/pools/chosen_part.py</extracomment>
        <translation>Renomear…</translation>
    </message>
    <message>
        <source>Save as…</source>
        <extracomment>ui/pools/chosen_part.py</extracomment>
        <translation>Salvar como…</translation>
    </message>
    <message>
        <source>The name is missing.</source>
        <extracomment>ui/pools/chosen_part.py</extracomment>
        <translation>Falta o nome.</translation>
    </message>
    <message>
        <source>The user pool itself, and who is in it, stay as they are: only this list forgets it.</source>
        <extracomment>ui/pools/chosen_part.py</extracomment>
        <translation>O pool de usuários em si, e quem está nele, ficam como estão: só esta lista o esquece.</translation>
    </message>
</context>
<context>
    <name>ClaimDetail</name>
    <message>
        <source>Choose a claim to read what it means.</source>
        <extracomment>ui/inspector/claims_view.py</extracomment>
        <translation>Escolha uma claim para ler o que significa.</translation>
    </message>
    <message>
        <source>The chosen claim</source>
        <extracomment>ui/inspector/claims_view.py</extracomment>
        <translation>A claim escolhida</translation>
    </message>
    <message>
        <source>The token names this more than once; most readers take the last one.</source>
        <extracomment>ui/inspector/claims_view.py</extracomment>
        <translation>O token traz esta mais de uma vez; a maioria dos leitores fica com a última.</translation>
    </message>
    <message>
        <source>There are no claims to be read in it. Raw shows the bytes.</source>
        <extracomment>ui/inspector/claims_view.py</extracomment>
        <translation>Não há claims que se possam ler nele. “Bruto” mostra os bytes.</translation>
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
        <translation>Aparece mais de uma vez, e esta não é a que vale para a maioria dos leitores.</translation>
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
        <translation>Copiar todas as claims como JSON</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <extracomment>ui/inspector/claims_view.py</extracomment>
        <translation>Copiar como JSON</translation>
    </message>
    <message>
        <source>Copy value</source>
        <extracomment>ui/inspector/claims_view.py</extracomment>
        <translation>Copiar o valor</translation>
    </message>
</context>
<context>
    <name>ClientCard</name>
    <message>
        <source>App client</source>
        <extracomment>ui/local_pool/client_cards.py</extracomment>
        <translation>Cliente de aplicação</translation>
    </message>
    <message>
        <source>Every request then proves that it knows it. This app learns the secret from the pool and keeps it in memory. A real client gets one when it is made, or never.</source>
        <extracomment>ui/local_pool/client_cards.py</extracomment>
        <translation>Cada requisição prova então que o conhece. Este app fica sabendo do segredo pelo pool e o guarda na memória. Um cliente real o recebe quando é criado, ou nunca.</translation>
    </message>
    <message>
        <source>Has a client secret</source>
        <extracomment>ui/local_pool/client_cards.py</extracomment>
        <translation>Tem segredo de cliente</translation>
    </message>
    <message>
        <source>Prevent user existence errors</source>
        <extracomment>ui/local_pool/client_cards.py</extracomment>
        <translation>Ocultar se o usuário existe</translation>
    </message>
    <message>
        <source>Ticked: nobody can find out by trying whether somebody has an account here.</source>
        <extracomment>ui/local_pool/client_cards.py</extracomment>
        <translation>Marcado: ninguém descobre, tentando, se alguém tem uma conta aqui.</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>All commands</source>
        <extracomment>ui/palette/dialog.py</extracomment>
        <translation>Todos os comandos</translation>
    </message>
    <message>
        <source>Commands</source>
        <extracomment>ui/palette/dialog.py</extracomment>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>Find a command</source>
        <extracomment>ui/palette/dialog.py</extracomment>
        <translation>Encontrar um comando</translation>
    </message>
    <message>
        <source>Go to</source>
        <extracomment>ui/palette/commands.py</extracomment>
        <translation>Ir para</translation>
    </message>
    <message>
        <source>Nothing here is called that. Try fewer letters.</source>
        <extracomment>ui/palette/dialog.py</extracomment>
        <translation>Nada aqui tem esse nome. Tente menos letras.</translation>
    </message>
    <message>
        <source>What would you like to do?</source>
        <extracomment>ui/palette/dialog.py</extracomment>
        <translation>O que você quer fazer?</translation>
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
        <translation>Diferença</translation>
    </message>
    <message>
        <source>Why</source>
        <extracomment>ui/inspector/compare_model.py</extracomment>
        <translation>Por quê</translation>
    </message>
    <message>
        <source>differs</source>
        <extracomment>ui/inspector/compare_model.py</extracomment>
        <translation>diferente</translation>
    </message>
    <message>
        <source>same</source>
        <extracomment>ui/inspector/compare_model.py</extracomment>
        <translation>igual</translation>
    </message>
    <message>
        <source>{0} only</source>
        <extracomment>ui/inspector/compare_model.py</extracomment>
        <translation>só {0}</translation>
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
        <translation>Diferenças</translation>
    </message>
    <message>
        <source>Fetches the file from the website&apos;s bucket, and compares it with the stack&apos;s pool.</source>
        <extracomment>ui/stack/compare_part.py</extracomment>
        <translation>Busca o arquivo no bucket do site e o compara com o pool da pilha.</translation>
    </message>
    <message>
        <source>The deployed js/config.js</source>
        <extracomment>ui/stack/compare_part.py</extracomment>
        <translation>O js/config.js implantado</translation>
    </message>
    <message>
        <source>The website has the same pool, app client, Region and API as the app.</source>
        <extracomment>ui/stack/compare_part.py</extracomment>
        <translation>O site tem o mesmo pool, cliente de aplicação, Região e API que o app.</translation>
    </message>
    <message>
        <source>There is no {file} in {bucket}.</source>
        <extracomment>ui/stack/compare_part.py</extracomment>
        <translation>Não há {file} em {bucket}.</translation>
    </message>
    <message>
        <source>empty</source>
        <extracomment>ui/stack/compare_part.py</extracomment>
        <translation>vazio</translation>
    </message>
    <message>
        <source>s3://{bucket}/{file}, of {when}</source>
        <extracomment>ui/stack/compare_part.py</extracomment>
        <translation>s3://{bucket}/{file}, de {when}</translation>
    </message>
    <message>
        <source>{member} is {theirs} there, and {own} here.</source>
        <extracomment>ui/stack/compare_part.py</extracomment>
        <translation>{member} é {theirs} lá, e {own} aqui.</translation>
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
        <translation>Dois tokens, claim por claim</translation>
    </message>
</context>
<context>
    <name>CompareView</name>
    <message>
        <source>Access</source>
        <extracomment>ui/inspector/compare_view.py</extracomment>
        <translation>Acesso</translation>
    </message>
    <message>
        <source>Access token before and after the refresh</source>
        <extracomment>ui/inspector/compare_view.py</extracomment>
        <translation>Token de acesso antes e depois da atualização</translation>
    </message>
    <message>
        <source>After</source>
        <extracomment>ui/inspector/compare_view.py</extracomment>
        <translation>Depois</translation>
    </message>
    <message>
        <source>After a refresh, before can be compared with after as well.</source>
        <extracomment>ui/inspector/compare_view.py</extracomment>
        <translation>Depois de uma atualização, também dá para comparar o antes com o depois.</translation>
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
        <translation>Token de ID e token de acesso</translation>
    </message>
    <message>
        <source>ID token before and after the refresh</source>
        <extracomment>ui/inspector/compare_view.py</extracomment>
        <translation>Token de ID antes e depois da atualização</translation>
    </message>
    <message>
        <source>Nobody is signed in, so there is nothing to compare.</source>
        <extracomment>ui/inspector/compare_view.py</extracomment>
        <translation>Ninguém entrou ainda; não há nada para comparar.</translation>
    </message>
    <message>
        <source>The chosen claim in both tokens</source>
        <extracomment>ui/inspector/compare_view.py</extracomment>
        <translation>A claim escolhida nos dois tokens</translation>
    </message>
    <message>
        <source>Tokens to compare</source>
        <extracomment>ui/inspector/compare_view.py</extracomment>
        <translation>Tokens a comparar</translation>
    </message>
    <message>
        <source>does not have it</source>
        <extracomment>ui/inspector/compare_view.py</extracomment>
        <translation>não a tem</translation>
    </message>
    <message>
        <source>{0} ({1})</source>
        <extracomment>ui/inspector/compare_view.py</extracomment>
        <translation>{0} ({1})</translation>
    </message>
    <message>
        <source>{0} claims differ, {1} are the same.</source>
        <extracomment>ui/inspector/compare_view.py</extracomment>
        <translation>{0} claims diferem, {1} são iguais.</translation>
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
        <translation>O tempo deste passo acabou. Comece de novo: seu nome de usuário fica.</translation>
    </message>
    <message>
        <source>This step is good for another {minutes}:{seconds} minutes.</source>
        <extracomment>ui/widgets/countdown.py</extracomment>
        <translation>Este passo vale por mais {minutes}:{seconds} minutos.</translation>
    </message>
</context>
<context>
    <name>CustomAttributesRow</name>
    <message>
        <source>Each attribute needs a name, without spaces.</source>
        <extracomment>ui/local_pool/lists.py</extracomment>
        <translation>Cada atributo precisa de um nome, sem espaços.</translation>
    </message>
    <message>
        <source>Take this attribute away</source>
        <extracomment>ui/local_pool/lists.py</extracomment>
        <translation>Retirar este atributo</translation>
    </message>
    <message>
        <source>Two attributes cannot have the same name.</source>
        <extracomment>ui/local_pool/lists.py</extracomment>
        <translation>Dois atributos não podem ter o mesmo nome.</translation>
    </message>
</context>
<context>
    <name>CustomChallengeCard</name>
    <message>
        <source>Add a question</source>
        <extracomment>ui/local_pool/sign_in_cards.py</extracomment>
        <translation>Adicionar uma pergunta</translation>
    </message>
    <message>
        <source>After so many wrong answers the sign-in is refused. 1 to 10.</source>
        <extracomment>ui/local_pool/sign_in_cards.py</extracomment>
        <translation>Depois desse número de respostas erradas, o login é recusado. De 1 a 10.</translation>
    </message>
    <message>
        <source>CUSTOM_AUTH asks them one after the other. Capital letters and spaces around an answer do not matter.</source>
        <extracomment>ui/local_pool/sign_in_cards.py</extracomment>
        <translation>CUSTOM_AUTH as faz uma após a outra. Maiúsculas e espaços em volta de uma resposta não importam.</translation>
    </message>
    <message>
        <source>Custom challenge</source>
        <extracomment>ui/local_pool/sign_in_cards.py</extracomment>
        <translation>Desafio personalizado</translation>
    </message>
    <message>
        <source>Questions</source>
        <extracomment>ui/local_pool/sign_in_cards.py</extracomment>
        <translation>Perguntas</translation>
    </message>
    <message>
        <source>Tries</source>
        <extracomment>ui/local_pool/sign_in_cards.py</extracomment>
        <translation>Tentativas</translation>
    </message>
</context>
<context>
    <name>DeletePart</name>
    <message>
        <source>All that the stack {name} made goes with it, and nobody can bring it back. The bucket stays.</source>
        <extracomment>ui/stack/delete_part.py</extracomment>
        <translation>Tudo o que a pilha {name} criou vai embora com ela, e ninguém pode trazer de volta. O bucket fica.</translation>
    </message>
    <message>
        <source>Delete it for good</source>
        <extracomment>ui/stack/delete_part.py</extracomment>
        <translation>Excluir de vez</translation>
    </message>
    <message>
        <source>Delete the stack…</source>
        <extracomment>ui/stack/delete_part.py</extracomment>
        <translation>Excluir a pilha…</translation>
    </message>
    <message>
        <source>Keep it</source>
        <extracomment>ui/stack/delete_part.py</extracomment>
        <translation>Manter</translation>
    </message>
    <message>
        <source>That is not the stack&apos;s name. It is {name}.</source>
        <extracomment>ui/stack/delete_part.py</extracomment>
        <translation>Esse não é o nome da pilha. É {name}.</translation>
    </message>
    <message>
        <source>The user pool goes with the stack {name}, with everybody who has registered in it, and so does the website&apos;s js/config.js. Nobody can bring them back. The bucket stays.</source>
        <extracomment>ui/stack/delete_part.py</extracomment>
        <translation>O pool de usuários vai embora com a pilha {name}, com todos os que se cadastraram nele, e o js/config.js do site também. Ninguém pode trazê-los de volta. O bucket fica.</translation>
    </message>
    <message>
        <source>Type the stack&apos;s name</source>
        <extracomment>ui/stack/delete_part.py</extracomment>
        <translation>Digite o nome da pilha</translation>
    </message>
    <message>
        <source>Type the stack&apos;s name to say that you mean it.</source>
        <extracomment>ui/stack/delete_part.py</extracomment>
        <translation>Digite o nome da pilha para dizer que é isso mesmo.</translation>
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
        <translation>Alterado</translation>
    </message>
    <message>
        <source>Created</source>
        <extracomment>ui/directory/details_card.py</extracomment>
        <translation>Criado</translation>
    </message>
    <message>
        <source>Groups</source>
        <extracomment>ui/directory/details_card.py</extracomment>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Second factors</source>
        <extracomment>ui/directory/details_card.py</extracomment>
        <translation>Segundos fatores</translation>
    </message>
    <message>
        <source>Username</source>
        <extracomment>ui/directory/details_card.py</extracomment>
        <translation>Nome de usuário</translation>
    </message>
    <message>
        <source>What the pool knows of {name}</source>
        <extracomment>ui/directory/details_card.py</extracomment>
        <translation>O que o pool sabe de {name}</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>ui/directory/details_card.py</extracomment>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>not known</source>
        <extracomment>ui/directory/details_card.py</extracomment>
        <translation>não se sabe</translation>
    </message>
</context>
<context>
    <name>DeviceModel</name>
    <message>
        <source>Created</source>
        <extracomment>ui/pages/device_table.py</extracomment>
        <translation>Criado</translation>
    </message>
    <message>
        <source>Device</source>
        <extracomment>ui/pages/device_table.py</extracomment>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>IP address</source>
        <extracomment>ui/pages/device_table.py</extracomment>
        <translation>Endereço IP</translation>
    </message>
    <message>
        <source>Last used</source>
        <extracomment>ui/pages/device_table.py</extracomment>
        <translation>Último uso</translation>
    </message>
    <message>
        <source>Remembered</source>
        <extracomment>ui/pages/device_table.py</extracomment>
        <translation>Lembrado</translation>
    </message>
    <message>
        <source>This computer: {name}</source>
        <extracomment>ui/pages/device_table.py</extracomment>
        <translation>Este computador: {name}</translation>
    </message>
    <message>
        <source>no</source>
        <extracomment>ui/pages/device_table.py</extracomment>
        <translation>não</translation>
    </message>
    <message>
        <source>unknown</source>
        <extracomment>ui/pages/device_table.py</extracomment>
        <translation>não se sabe</translation>
    </message>
    <message>
        <source>without a name</source>
        <extracomment>ui/pages/device_table.py</extracomment>
        <translation>sem nome</translation>
    </message>
    <message>
        <source>yes</source>
        <extracomment>ui/pages/device_table.py</extracomment>
        <translation>sim</translation>
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
        <translation>Um computador lembrado se prova no próximo login com um segredo próprio.</translation>
    </message>
    <message>
        <source>Always remembered</source>
        <extracomment>ui/local_pool/sign_in_cards.py</extracomment>
        <translation>Sempre lembrados</translation>
    </message>
    <message>
        <source>Computers people sign in on</source>
        <extracomment>ui/local_pool/sign_in_cards.py</extracomment>
        <translation>Computadores em que as pessoas entram</translation>
    </message>
    <message>
        <source>Devices</source>
        <extracomment>ui/local_pool/sign_in_cards.py</extracomment>
        <translation>Dispositivos</translation>
    </message>
    <message>
        <source>Not remembered</source>
        <extracomment>ui/local_pool/sign_in_cards.py</extracomment>
        <translation>Não lembrados</translation>
    </message>
    <message>
        <source>Remembered if the person wants it</source>
        <extracomment>ui/local_pool/sign_in_cards.py</extracomment>
        <translation>Lembrados se a pessoa quiser</translation>
    </message>
    <message>
        <source>They stand for the second factor</source>
        <extracomment>ui/local_pool/sign_in_cards.py</extracomment>
        <translation>Valem como segundo fator</translation>
    </message>
    <message>
        <source>Whoever signs in on a remembered computer is not asked for a code as well.</source>
        <extracomment>ui/local_pool/sign_in_cards.py</extracomment>
        <translation>Quem entra em um computador lembrado não precisa também de um código.</translation>
    </message>
</context>
<context>
    <name>DevicesPage</name>
    <message>
        <source>A remembered device spares its user the second factor, where the pool says so.</source>
        <extracomment>ui/pages/devices.py</extracomment>
        <translation>Um dispositivo lembrado dispensa o usuário do segundo fator, quando o pool assim diz.</translation>
    </message>
    <message>
        <source>Back to the account</source>
        <extracomment>ui/pages/devices.py</extracomment>
        <translation>Voltar à conta</translation>
    </message>
    <message>
        <source>Created</source>
        <extracomment>ui/pages/devices.py</extracomment>
        <translation>Criado</translation>
    </message>
    <message>
        <source>Device key</source>
        <extracomment>ui/pages/devices.py</extracomment>
        <translation>Chave do dispositivo</translation>
    </message>
    <message>
        <source>Devices</source>
        <extracomment>ui/pages/devices.py</extracomment>
        <translation>Dispositivos</translation>
    </message>
    <message>
        <source>Do not remember</source>
        <extracomment>ui/pages/devices.py</extracomment>
        <translation>Não lembrar</translation>
    </message>
    <message>
        <source>Forget it for good</source>
        <extracomment>ui/pages/devices.py</extracomment>
        <translation>Esquecer de vez</translation>
    </message>
    <message>
        <source>Forget…</source>
        <extracomment>ui/pages/devices.py</extracomment>
        <translation>Esquecer…</translation>
    </message>
    <message>
        <source>Go to sign in</source>
        <extracomment>ui/pages/devices.py</extracomment>
        <translation>Ir para o login</translation>
    </message>
    <message>
        <source>IP address</source>
        <extracomment>ui/pages/devices.py</extracomment>
        <translation>Endereço IP</translation>
    </message>
    <message>
        <source>Keep it</source>
        <extracomment>ui/pages/devices.py</extracomment>
        <translation>Manter</translation>
    </message>
    <message>
        <source>Last used</source>
        <extracomment>ui/pages/devices.py</extracomment>
        <translation>Último uso</translation>
    </message>
    <message>
        <source>No device yet. Where the pool keeps track of them, a sign-in adds the one it comes from. Tick “Remember this computer” when it asks for a second factor.</source>
        <extracomment>ui/pages/devices.py</extracomment>
        <translation>Nenhum dispositivo ainda. Quando o pool os acompanha, um login acrescenta aquele de onde vem. Marque “Lembrar este computador” quando for pedido um segundo fator.</translation>
    </message>
    <message>
        <source>Nobody is signed in</source>
        <extracomment>ui/pages/devices.py</extracomment>
        <translation>Ninguém entrou ainda</translation>
    </message>
    <message>
        <source>Read again</source>
        <extracomment>ui/pages/devices.py</extracomment>
        <translation>Ler de novo</translation>
    </message>
    <message>
        <source>Remember</source>
        <extracomment>ui/pages/devices.py</extracomment>
        <translation>Lembrar</translation>
    </message>
    <message>
        <source>Sign in to see your devices.</source>
        <extracomment>ui/pages/devices.py</extracomment>
        <translation>Entre para ver seus dispositivos.</translation>
    </message>
    <message>
        <source>The pool forgets the device: it spares its user no second factor any more, and its refresh tokens end.</source>
        <extracomment>ui/pages/devices.py</extracomment>
        <translation>O pool esquece o dispositivo: ele não dispensa mais o segundo fator, e os tokens de atualização dele terminam.</translation>
    </message>
    <message>
        <source>This is the computer you sit at. Its secret is forgotten here too: from the next sign-in on it spares you no second factor. The refresh token of this session ends with it.</source>
        <extracomment>ui/pages/devices.py</extracomment>
        <translation>Este é o computador à sua frente. O segredo dele é esquecido aqui também: a partir do próximo login ele não dispensa o segundo fator. O token de atualização desta sessão termina junto.</translation>
    </message>
    <message>
        <source>This pool does not keep track of devices, so there is nothing to list and nothing is wrong. Whoever runs the pool can switch it on.</source>
        <extracomment>ui/pages/devices.py</extracomment>
        <translation>Este pool não acompanha dispositivos; não há nada para listar e nada de errado. Quem administra o pool pode ativar isso.</translation>
    </message>
    <message>
        <source>What the pool knows</source>
        <extracomment>ui/pages/devices.py</extracomment>
        <translation>O que o pool sabe</translation>
    </message>
</context>
<context>
    <name>Directory</name>
    <message>
        <source>Add to group</source>
        <extracomment>ui/directory/words.py</extracomment>
        <translation>Adicionar ao grupo</translation>
    </message>
    <message>
        <source>Confirm</source>
        <extracomment>ui/directory/words.py</extracomment>
        <translation>Confirmar</translation>
    </message>
    <message>
        <source>Delete…</source>
        <extracomment>ui/directory/words.py</extracomment>
        <translation>Excluir…</translation>
    </message>
    <message>
        <source>Disable</source>
        <extracomment>ui/directory/words.py</extracomment>
        <translation>Desativar</translation>
    </message>
    <message>
        <source>Enable</source>
        <extracomment>ui/directory/words.py</extracomment>
        <translation>Ativar</translation>
    </message>
    <message>
        <source>Every session ends, and signing in is refused until the account is enabled.</source>
        <extracomment>ui/directory/words.py</extracomment>
        <translation>Todas as sessões terminam, e o login é recusado até a conta ser ativada.</translation>
    </message>
    <message>
        <source>Every session ends. ID tokens that were handed out are good for APIs until they expire.</source>
        <extracomment>ui/directory/words.py</extracomment>
        <translation>Todas as sessões terminam. Os tokens de ID já entregues valem para APIs até expirar.</translation>
    </message>
    <message numerus="yes">
        <source>Every session of {count} users will end.</source>
        <extracomment>ui/directory/words.py</extracomment>
        <translation>
            <numerusform>Todas as sessões de {count} usuário vão terminar.</numerusform>
            <numerusform>Todas as sessões de {count} usuários vão terminar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove from group</source>
        <extracomment>ui/directory/words.py</extracomment>
        <translation>Remover do grupo</translation>
    </message>
    <message>
        <source>Reset password</source>
        <extracomment>ui/directory/words.py</extracomment>
        <translation>Redefinir a senha</translation>
    </message>
    <message>
        <source>Send code again</source>
        <extracomment>ui/directory/words.py</extracomment>
        <translation>Reenviar o código</translation>
    </message>
    <message>
        <source>Sign out everywhere</source>
        <extracomment>ui/directory/words.py</extracomment>
        <translation>Sair em todo lugar</translation>
    </message>
    <message>
        <source>The account is confirmed without the code from the mail. The address stays unverified.</source>
        <extracomment>ui/directory/words.py</extracomment>
        <translation>A conta é confirmada sem o código do e-mail. O endereço fica sem verificação.</translation>
    </message>
    <message>
        <source>The account is deleted for good.</source>
        <extracomment>ui/directory/words.py</extracomment>
        <translation>A conta é excluída de vez.</translation>
    </message>
    <message>
        <source>The account may sign in again.</source>
        <extracomment>ui/directory/words.py</extracomment>
        <translation>A conta pode entrar de novo.</translation>
    </message>
    <message>
        <source>The code of the sign-up, or the invitation, is sent once more.</source>
        <extracomment>ui/directory/words.py</extracomment>
        <translation>O código do cadastro, ou o convite, é enviado mais uma vez.</translation>
    </message>
    <message>
        <source>The next ID and access tokens name the group in cognito:groups.</source>
        <extracomment>ui/directory/words.py</extracomment>
        <translation>Os próximos tokens de ID e de acesso trazem o grupo em cognito:groups.</translation>
    </message>
    <message>
        <source>The next ID and access tokens no longer name the group.</source>
        <extracomment>ui/directory/words.py</extracomment>
        <translation>Os próximos tokens de ID e de acesso não trazem mais o grupo.</translation>
    </message>
    <message>
        <source>The password is refused from now on, and a code to choose another is mailed.</source>
        <extracomment>ui/directory/words.py</extracomment>
        <translation>A senha é recusada a partir de agora, e um código para escolher outra vai por e-mail.</translation>
    </message>
    <message numerus="yes">
        <source>The passwords of {count} users will be refused, and each gets a mail with a code.</source>
        <extracomment>ui/directory/words.py</extracomment>
        <translation>
            <numerusform>A senha de {count} usuário será recusada, e ele recebe um e-mail com um código.</numerusform>
            <numerusform>As senhas de {count} usuários serão recusadas, e cada um recebe um e-mail com um código.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} messages were sent.</source>
        <extracomment>ui/directory/words.py</extracomment>
        <translation>
            <numerusform>{count} mensagem foi enviada.</numerusform>
            <numerusform>{count} mensagens foram enviadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} people will get a message.</source>
        <extracomment>ui/directory/words.py</extracomment>
        <translation>
            <numerusform>{count} pessoa vai receber uma mensagem.</numerusform>
            <numerusform>{count} pessoas vão receber uma mensagem.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} users are confirmed.</source>
        <extracomment>ui/directory/words.py</extracomment>
        <translation>
            <numerusform>{count} usuário está confirmado.</numerusform>
            <numerusform>{count} usuários estão confirmados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} users are deleted.</source>
        <extracomment>ui/directory/words.py</extracomment>
        <translation>
            <numerusform>{count} usuário foi excluído.</numerusform>
            <numerusform>{count} usuários foram excluídos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} users are disabled.</source>
        <extracomment>ui/directory/words.py</extracomment>
        <translation>
            <numerusform>{count} usuário está desativado.</numerusform>
            <numerusform>{count} usuários estão desativados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} users are enabled.</source>
        <extracomment>ui/directory/words.py</extracomment>
        <translation>
            <numerusform>{count} usuário está ativado.</numerusform>
            <numerusform>{count} usuários estão ativados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} users are in the group.</source>
        <extracomment>ui/directory/words.py</extracomment>
        <translation>
            <numerusform>{count} usuário está no grupo.</numerusform>
            <numerusform>{count} usuários estão no grupo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} users are out of the group.</source>
        <extracomment>ui/directory/words.py</extracomment>
        <translation>
            <numerusform>{count} usuário está fora do grupo.</numerusform>
            <numerusform>{count} usuários estão fora do grupo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} users are signed out everywhere.</source>
        <extracomment>ui/directory/words.py</extracomment>
        <translation>
            <numerusform>{count} usuário saiu em todo lugar.</numerusform>
            <numerusform>{count} usuários saíram em todo lugar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} users have to reset their passwords.</source>
        <extracomment>ui/directory/words.py</extracomment>
        <translation>
            <numerusform>{count} usuário tem que redefinir a senha.</numerusform>
            <numerusform>{count} usuários têm que redefinir a senha.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} users will be deleted for good. Type the number {count} to go on.</source>
        <extracomment>ui/directory/words.py</extracomment>
        <translation>
            <numerusform>{count} usuário será excluído de vez. Digite o número {count} para continuar.</numerusform>
            <numerusform>{count} usuários serão excluídos de vez. Digite o número {count} para continuar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} users will be signed out and kept out.</source>
        <extracomment>ui/directory/words.py</extracomment>
        <translation>
            <numerusform>{count} usuário será desconectado e impedido de entrar.</numerusform>
            <numerusform>{count} usuários serão desconectados e impedidos de entrar.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} can sign in again.</source>
        <extracomment>ui/directory/words.py</extracomment>
        <translation>{name} pode entrar de novo.</translation>
    </message>
    <message>
        <source>{name} has to reset the password; the code is on its way.</source>
        <extracomment>ui/directory/words.py</extracomment>
        <translation>{name} tem que redefinir a senha; o código está a caminho.</translation>
    </message>
    <message>
        <source>{name} is confirmed and can sign in.</source>
        <extracomment>ui/directory/words.py</extracomment>
        <translation>{name} está confirmado e pode entrar.</translation>
    </message>
    <message>
        <source>{name} is deleted.</source>
        <extracomment>ui/directory/words.py</extracomment>
        <translation>{name} foi excluído.</translation>
    </message>
    <message>
        <source>{name} is disabled. Every session has ended.</source>
        <extracomment>ui/directory/words.py</extracomment>
        <translation>{name} está desativado. Todas as sessões terminaram.</translation>
    </message>
    <message>
        <source>{name} is in the group.</source>
        <extracomment>ui/directory/words.py</extracomment>
        <translation>{name} está no grupo.</translation>
    </message>
    <message>
        <source>{name} is out of the group.</source>
        <extracomment>ui/directory/words.py</extracomment>
        <translation>{name} está fora do grupo.</translation>
    </message>
    <message>
        <source>{name} is signed out everywhere.</source>
        <extracomment>ui/directory/words.py</extracomment>
        <translation>{name} saiu em todo lugar.</translation>
    </message>
    <message>
        <source>{name} was sent what they wait for.</source>
        <extracomment>ui/directory/words.py</extracomment>
        <translation>{name} recebeu o que esperava.</translation>
    </message>
</context>
<context>
    <name>DirectoryPage</name>
    <message>
        <source>Create a user…</source>
        <extracomment>ui/directory/page.py</extracomment>
        <translation>Criar um usuário…</translation>
    </message>
    <message>
        <source>Everybody in this pool, as its administrator sees them. Requests are signed.</source>
        <extracomment>ui/directory/page.py</extracomment>
        <translation>Todos neste pool, como o administrador os vê. As requisições são assinadas.</translation>
    </message>
    <message>
        <source>Nobody fits.</source>
        <extracomment>ui/directory/page.py</extracomment>
        <translation>Ninguém corresponde.</translation>
    </message>
    <message>
        <source>One user.</source>
        <extracomment>ui/directory/page.py</extracomment>
        <translation>Um usuário.</translation>
    </message>
    <message>
        <source>Read the rest</source>
        <extracomment>ui/directory/page.py</extracomment>
        <translation>Ler o resto</translation>
    </message>
    <message numerus="yes">
        <source>The first {count} users. Search to find others.</source>
        <extracomment>ui/directory/page.py</extracomment>
        <translation>
            <numerusform>O primeiro usuário. Pesquise para encontrar outros.</numerusform>
            <numerusform>Os primeiros {count} usuários. Pesquise para encontrar outros.</numerusform>
        </translation>
    </message>
    <message>
        <source>The pool is searching…</source>
        <extracomment>ui/directory/page.py</extracomment>
        <translation>O pool está pesquisando…</translation>
    </message>
    <message>
        <source>Users</source>
        <extracomment>ui/directory/page.py</extracomment>
        <translation>Usuários</translation>
    </message>
    <message numerus="yes">
        <source>{count} users so far; the pool has more.</source>
        <extracomment>ui/directory/page.py</extracomment>
        <translation>
            <numerusform>{count} usuário até agora; o pool tem mais.</numerusform>
            <numerusform>{count} usuários até agora; o pool tem mais.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} users.</source>
        <extracomment>ui/directory/page.py</extracomment>
        <translation>
            <numerusform>{count} usuário.</numerusform>
            <numerusform>{count} usuários.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Docks</name>
    <message>
        <source>Break it</source>
        <extracomment>ui/docks.py</extracomment>
        <translation>Quebrar</translation>
    </message>
    <message>
        <source>Inspector</source>
        <extracomment>ui/docks.py</extracomment>
        <translation>Inspetor</translation>
    </message>
    <message>
        <source>Local pool settings</source>
        <extracomment>ui/docks.py</extracomment>
        <translation>Configurações do pool local</translation>
    </message>
    <message>
        <source>Mailbox</source>
        <extracomment>ui/docks.py</extracomment>
        <translation>Caixa de correio</translation>
    </message>
    <message>
        <source>Protocol</source>
        <extracomment>ui/docks.py</extracomment>
        <translation>Protocolo</translation>
    </message>
    <message>
        <source>Protocol theatre</source>
        <extracomment>ui/docks.py</extracomment>
        <translation>Teatro do protocolo</translation>
    </message>
    <message>
        <source>Workshop guide</source>
        <extracomment>ui/docks.py</extracomment>
        <translation>Guia do workshop</translation>
    </message>
</context>
<context>
    <name>DropGround</name>
    <message>
        <source>Drop a token, or a file or an address with a token in it.
It stays on this machine.</source>
        <extracomment>ui/inspector/dropping.py</extracomment>
        <translation>Solte um token, ou um arquivo ou endereço com um token dentro.
Ele fica nesta máquina.</translation>
    </message>
</context>
<context>
    <name>EventModel</name>
    <message>
        <source>About</source>
        <extracomment>ui/stack/events.py</extracomment>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>Reason</source>
        <extracomment>ui/stack/events.py</extracomment>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>ui/stack/events.py</extracomment>
        <translation>Status</translation>
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
        <translation>Eventos da pilha</translation>
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
        <translation>Operação</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>ui/protocol/exchange_model.py</extracomment>
        <translation>Status</translation>
    </message>
    <message>
        <source>failed: {0}</source>
        <extracomment>ui/protocol/exchange_model.py</extracomment>
        <translation>falhou: {0}</translation>
    </message>
    <message>
        <source>ms</source>
        <extracomment>ui/protocol/exchange_model.py</extracomment>
        <translation>ms</translation>
    </message>
    <message>
        <source>no answer</source>
        <extracomment>ui/protocol/exchange_model.py</extracomment>
        <translation>sem resposta</translation>
    </message>
    <message>
        <source>{0} (attempt {1})</source>
        <extracomment>ui/protocol/exchange_model.py</extracomment>
        <translation>{0} (tentativa {1})</translation>
    </message>
</context>
<context>
    <name>ExchangeTable</name>
    <message>
        <source>HTTP exchanges</source>
        <extracomment>ui/protocol/exchange_table.py</extracomment>
        <translation>Trocas HTTP</translation>
    </message>
</context>
<context>
    <name>ExchangeWriter</name>
    <message>
        <source>Cut here: only the first {0} characters are shown.</source>
        <extracomment>ui/protocol/exchange_writer.py</extracomment>
        <translation>Cortado aqui: só os primeiros {0} caracteres são mostrados.</translation>
    </message>
    <message>
        <source>Headers</source>
        <extracomment>ui/protocol/exchange_writer.py</extracomment>
        <translation>Cabeçalhos</translation>
    </message>
    <message>
        <source>No answer came: {0}</source>
        <extracomment>ui/protocol/exchange_writer.py</extracomment>
        <translation>Não veio resposta: {0}</translation>
    </message>
    <message>
        <source>No body.</source>
        <extracomment>ui/protocol/exchange_writer.py</extracomment>
        <translation>Sem corpo.</translation>
    </message>
    <message>
        <source>Request</source>
        <extracomment>ui/protocol/exchange_writer.py</extracomment>
        <translation>Requisição</translation>
    </message>
    <message>
        <source>Response</source>
        <extracomment>ui/protocol/exchange_writer.py</extracomment>
        <translation>Resposta</translation>
    </message>
    <message>
        <source>What these values are</source>
        <extracomment>ui/protocol/exchange_writer.py</extracomment>
        <translation>O que são estes valores</translation>
    </message>
    <message>
        <source>attempt {0}</source>
        <extracomment>ui/protocol/exchange_writer.py</extracomment>
        <translation>tentativa {0}</translation>
    </message>
    <message>
        <source>conversation {0}</source>
        <extracomment>ui/protocol/exchange_writer.py</extracomment>
        <translation>conversa {0}</translation>
    </message>
    <message>
        <source>no answer</source>
        <extracomment>ui/protocol/exchange_writer.py</extracomment>
        <translation>sem resposta</translation>
    </message>
    <message>
        <source>request id {0}</source>
        <extracomment>ui/protocol/exchange_writer.py</extracomment>
        <translation>ID da requisição {0}</translation>
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
        <translation>Usuário</translation>
    </message>
    <message>
        <source>Why it did not work</source>
        <extracomment>ui/directory/failures.py</extracomment>
        <translation>Por que não funcionou</translation>
    </message>
</context>
<context>
    <name>FailureTable</name>
    <message>
        <source>For whom it did not work</source>
        <extracomment>ui/directory/failures.py</extracomment>
        <translation>Para quem não funcionou</translation>
    </message>
</context>
<context>
    <name>FamilyTimeline</name>
    <message>
        <source>1 earlier generation has not expired yet.</source>
        <extracomment>ui/inspector/family_words.py</extracomment>
        <translation>1 geração anterior ainda não expirou.</translation>
    </message>
    <message>
        <source>Generation {0} is the session&apos;s own.</source>
        <extracomment>ui/inspector/family_view.py</extracomment>
        <translation>A geração {0} é a da própria sessão.</translation>
    </message>
    <message>
        <source>Generation {number}</source>
        <extracomment>ui/inspector/family_view.py</extracomment>
        <translation>Geração {number}</translation>
    </message>
    <message>
        <source>Generation {number}, in use: expires {time}</source>
        <extracomment>ui/inspector/family_view.py</extracomment>
        <translation>Geração {number}, em uso: expira {time}</translation>
    </message>
    <message>
        <source>Generation {number}: expired {time}</source>
        <extracomment>ui/inspector/family_view.py</extracomment>
        <translation>Geração {number}: expirou {time}</translation>
    </message>
    <message>
        <source>Generation {number}: expires {time}</source>
        <extracomment>ui/inspector/family_view.py</extracomment>
        <translation>Geração {number}: expira {time}</translation>
    </message>
    <message>
        <source>Generations of tokens since the sign-in</source>
        <extracomment>ui/inspector/family_view.py</extracomment>
        <translation>Gerações de tokens desde o login</translation>
    </message>
    <message>
        <source>now</source>
        <extracomment>ui/inspector/family_view.py</extracomment>
        <translation>agora</translation>
    </message>
    <message>
        <source>{0} earlier generations have not expired yet.</source>
        <extracomment>ui/inspector/family_words.py</extracomment>
        <translation>{0} gerações anteriores ainda não expiraram.</translation>
    </message>
</context>
<context>
    <name>ForgotPage</name>
    <message>
        <source>A code goes to the verified address of the account. With it you choose a new password.</source>
        <extracomment>ui/pages/forgot.py</extracomment>
        <translation>Um código vai para o endereço verificado da conta. Com ele você escolhe uma senha nova.</translation>
    </message>
    <message>
        <source>A new password is needed.</source>
        <extracomment>ui/pages/forgot.py</extracomment>
        <translation>É preciso uma senha nova.</translation>
    </message>
    <message>
        <source>Back to signing in</source>
        <extracomment>ui/pages/forgot.py</extracomment>
        <translation>Voltar ao login</translation>
    </message>
    <message>
        <source>Code</source>
        <extracomment>ui/pages/forgot.py</extracomment>
        <translation>Código</translation>
    </message>
    <message>
        <source>Forgotten password</source>
        <extracomment>ui/pages/forgot.py</extracomment>
        <translation>Senha esquecida</translation>
    </message>
    <message>
        <source>I have a code already</source>
        <extracomment>ui/pages/forgot.py</extracomment>
        <translation>Já tenho um código</translation>
    </message>
    <message>
        <source>If that account exists, a code is on its way.</source>
        <extracomment>ui/pages/forgot.py</extracomment>
        <translation>Se essa conta existe, um código está a caminho.</translation>
    </message>
    <message>
        <source>If that account exists, a code went to {where}.</source>
        <extracomment>ui/pages/forgot.py</extracomment>
        <translation>Se essa conta existe, um código foi para {where}.</translation>
    </message>
    <message>
        <source>New password</source>
        <extracomment>ui/pages/forgot.py</extracomment>
        <translation>Senha nova</translation>
    </message>
    <message>
        <source>New password again</source>
        <extracomment>ui/pages/forgot.py</extracomment>
        <translation>Senha nova outra vez</translation>
    </message>
    <message>
        <source>Say whose password it is.</source>
        <extracomment>ui/pages/forgot.py</extracomment>
        <translation>Diga de quem é a senha.</translation>
    </message>
    <message>
        <source>Send another code</source>
        <extracomment>ui/pages/forgot.py</extracomment>
        <translation>Enviar outro código</translation>
    </message>
    <message>
        <source>Send me a code</source>
        <extracomment>ui/pages/forgot.py</extracomment>
        <translation>Enviar um código para mim</translation>
    </message>
    <message>
        <source>Set the new password</source>
        <extracomment>ui/pages/forgot.py</extracomment>
        <translation>Definir a senha nova</translation>
    </message>
    <message>
        <source>The code is missing. It is in the mail.</source>
        <extracomment>ui/pages/forgot.py</extracomment>
        <translation>Falta o código. Está no e-mail.</translation>
    </message>
    <message>
        <source>The two passwords are not the same.</source>
        <extracomment>ui/pages/forgot.py</extracomment>
        <translation>As duas senhas não são iguais.</translation>
    </message>
    <message>
        <source>Type the new password once more.</source>
        <extracomment>ui/pages/forgot.py</extracomment>
        <translation>Digite a senha nova mais uma vez.</translation>
    </message>
    <message>
        <source>Username or e-mail address</source>
        <extracomment>ui/pages/forgot.py</extracomment>
        <translation>Nome de usuário ou e-mail</translation>
    </message>
</context>
<context>
    <name>GuidePanel</name>
    <message>
        <source>The guide&apos;s steps</source>
        <extracomment>ui/guide/panel.py</extracomment>
        <translation>Os passos do guia</translation>
    </message>
</context>
<context>
    <name>HandshakeWords</name>
    <message>
        <source>A hash of A and B that both sides work out and neither sends: it ties the proof to this sign-in.</source>
        <extracomment>ui/protocol/handshake_view.py</extracomment>
        <translation>Um hash de A e B que os dois lados calculam e nenhum envia: ele amarra a prova a este login.</translation>
    </message>
    <message>
        <source>Cognito&apos;s note to itself, which the app cannot read and must hand back unchanged.</source>
        <extracomment>ui/protocol/handshake_view.py</extracomment>
        <translation>O bilhete do Cognito para si mesmo, que o app não pode ler e tem que devolver sem mudar.</translation>
    </message>
    <message>
        <source>Cognito&apos;s public number</source>
        <extracomment>ui/protocol/handshake_view.py</extracomment>
        <translation>número público do Cognito</translation>
    </message>
    <message>
        <source>Made from a secret random number of Cognito&apos;s own and the verifier kept for this user, which is all that SRP needs on the server: not the password.</source>
        <extracomment>ui/protocol/handshake_view.py</extracomment>
        <translation>Feito de um número aleatório secreto do próprio Cognito e do verificador guardado para este usuário, que é tudo de que o SRP precisa no servidor: não da senha.</translation>
    </message>
    <message>
        <source>Random, chosen when the password was set and mixed into it, so that two people with one password have different verifiers.</source>
        <extracomment>ui/protocol/handshake_view.py</extracomment>
        <translation>Aleatório, escolhido quando a senha foi definida e misturado a ela, para que duas pessoas com a mesma senha tenham verificadores diferentes.</translation>
    </message>
    <message>
        <source>The note from Cognito&apos;s answer before, handed back unchanged.</source>
        <extracomment>ui/protocol/handshake_view.py</extracomment>
        <translation>O bilhete da resposta anterior do Cognito, devolvido sem mudar.</translation>
    </message>
    <message>
        <source>The pool id behind the underscore: it goes into the hashes, so that a proof is good for one pool.</source>
        <extracomment>ui/protocol/handshake_view.py</extracomment>
        <translation>O ID do pool depois do sublinhado: entra nos hashes, para que uma prova valha para um único pool.</translation>
    </message>
    <message>
        <source>The pool&apos;s internal name for the user: this one is mixed with the password, whatever was typed to sign in.</source>
        <extracomment>ui/protocol/handshake_view.py</extracomment>
        <translation>O nome interno do pool para o usuário: é este que se mistura à senha, seja o que for que se digitou para entrar.</translation>
    </message>
    <message>
        <source>The proof: an HMAC-SHA256 over pool name, user name, secret block and timestamp. Its key comes from the password and both random numbers, and neither side has sent it.</source>
        <extracomment>ui/protocol/handshake_view.py</extracomment>
        <translation>A prova: um HMAC-SHA256 sobre nome do pool, nome do usuário, bloco secreto e carimbo de data/hora. A chave vem da senha e dos dois números aleatórios, e nenhum dos lados a enviou.</translation>
    </message>
    <message>
        <source>The same for every pool and known to everybody; all arithmetic is modulo the prime N.</source>
        <extracomment>ui/protocol/handshake_view.py</extracomment>
        <translation>O mesmo para todos os pools e conhecido de todos; toda a aritmética é módulo o primo N.</translation>
    </message>
    <message>
        <source>When the proof was made, in UTC and always in English: it is signed along with the rest.</source>
        <extracomment>ui/protocol/handshake_view.py</extracomment>
        <translation>Quando a prova foi feita, em UTC e sempre em inglês: é assinado junto com o resto.</translation>
    </message>
    <message>
        <source>g = {0}, N has {1} bits</source>
        <extracomment>ui/protocol/handshake_view.py</extracomment>
        <translation>g = {0}, N tem {1} bits</translation>
    </message>
    <message>
        <source>g raised to a secret random number a, modulo N: anyone may see A, and nobody can get back to a from it.</source>
        <extracomment>ui/protocol/handshake_view.py</extracomment>
        <translation>g elevado a um número aleatório secreto a, módulo N: qualquer um pode ver A, e ninguém consegue voltar dele a a.</translation>
    </message>
    <message>
        <source>generator and modulus</source>
        <extracomment>ui/protocol/handshake_view.py</extracomment>
        <translation>gerador e módulo</translation>
    </message>
    <message>
        <source>pool name</source>
        <extracomment>ui/protocol/handshake_view.py</extracomment>
        <translation>nome do pool</translation>
    </message>
    <message>
        <source>salt</source>
        <extracomment>ui/protocol/handshake_view.py</extracomment>
        <translation>salt</translation>
    </message>
    <message>
        <source>scrambling parameter</source>
        <extracomment>ui/protocol/handshake_view.py</extracomment>
        <translation>parâmetro de embaralhamento</translation>
    </message>
    <message>
        <source>secret block</source>
        <extracomment>ui/protocol/handshake_view.py</extracomment>
        <translation>bloco secreto</translation>
    </message>
    <message>
        <source>signature</source>
        <extracomment>ui/protocol/handshake_view.py</extracomment>
        <translation>assinatura</translation>
    </message>
    <message>
        <source>the app&apos;s public number</source>
        <extracomment>ui/protocol/handshake_view.py</extracomment>
        <translation>número público do app</translation>
    </message>
    <message>
        <source>timestamp</source>
        <extracomment>ui/protocol/handshake_view.py</extracomment>
        <translation>carimbo de data/hora</translation>
    </message>
    <message>
        <source>user name for the arithmetic</source>
        <extracomment>ui/protocol/handshake_view.py</extracomment>
        <translation>nome do usuário para o cálculo</translation>
    </message>
</context>
<context>
    <name>HasAndNeedsCard</name>
    <message>
        <source>He has</source>
        <extracomment>ui/theatre/srp_has_and_needs.py</extracomment>
        <translation>Ele tem</translation>
    </message>
    <message>
        <source>He has, and he would need</source>
        <extracomment>ui/theatre/srp_has_and_needs.py</extracomment>
        <translation>O que ele tem e do que precisaria</translation>
    </message>
    <message>
        <source>He would need</source>
        <extracomment>ui/theatre/srp_has_and_needs.py</extracomment>
        <translation>Precisaria de</translation>
    </message>
    <message>
        <source>Nothing: everybody has these, and they are the same for every pool.</source>
        <extracomment>ui/theatre/srp_has_and_needs.py</extracomment>
        <translation>Nada: estes todos têm, e são os mesmos para todos os pools.</translation>
    </message>
    <message>
        <source>TLS keeps others from reading any of this. Suppose that somebody reads all of it nevertheless.</source>
        <extracomment>ui/theatre/srp_has_and_needs.py</extracomment>
        <translation>O TLS impede que outros leiam isto. Imagine que mesmo assim alguém leia tudo.</translation>
    </message>
    <message>
        <source>The key behind it, so S: a and the password, or b. As it stands, M proves this one sign-in and no other.</source>
        <extracomment>ui/theatre/srp_has_and_needs.py</extracomment>
        <translation>A chave por trás dela, portanto S: a e a senha, ou b. Como está, M prova este único login e nenhum outro.</translation>
    </message>
    <message>
        <source>The key that Cognito sealed the block with. Only Cognito has it.</source>
        <extracomment>ui/theatre/srp_has_and_needs.py</extracomment>
        <translation>A chave com que o Cognito selou o bloco. Só o Cognito a tem.</translation>
    </message>
    <message>
        <source>The password. Without it salt, user id and u lead nowhere.</source>
        <extracomment>ui/theatre/srp_has_and_needs.py</extracomment>
        <translation>A senha. Sem ela, salt, ID do usuário e u não levam a lugar nenhum.</translation>
    </message>
    <message>
        <source>a, the discrete logarithm of A. With it he could compare guesses of the password.</source>
        <extracomment>ui/theatre/srp_has_and_needs.py</extracomment>
        <translation>a, o logaritmo discreto de A. Com ele poderia comparar palpites da senha.</translation>
    </message>
    <message>
        <source>b, to take its power away and be left with the verifier. B alone says nothing about v.</source>
        <extracomment>ui/theatre/srp_has_and_needs.py</extracomment>
        <translation>b, para tirar a potência dele e ficar com o verificador. B sozinho não diz nada sobre v.</translation>
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
        <translation>‹não é JSON: {0} bytes›</translation>
    </message>
    <message>
        <source>‹{0} more›</source>
        <extracomment>ui/hidden.py</extracomment>
        <translation>‹mais {0}›</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>in {0}</source>
        <extracomment>ui/inspector/moments.py</extracomment>
        <translation>em {0}</translation>
    </message>
    <message>
        <source>more than 100 years</source>
        <extracomment>ui/inspector/moments.py</extracomment>
        <translation>mais de 100 anos</translation>
    </message>
    <message>
        <source>now</source>
        <extracomment>ui/inspector/moments.py</extracomment>
        <translation>agora</translation>
    </message>
    <message>
        <source>{0} ago</source>
        <extracomment>ui/inspector/moments.py</extracomment>
        <translation>há {0}</translation>
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
        <translation>Acesso</translation>
    </message>
    <message>
        <source>Break</source>
        <extracomment>ui/inspector/views.py</extracomment>
        <translation>Quebrar</translation>
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
        <translation>Cabeçalho</translation>
    </message>
    <message>
        <source>How the token is shown</source>
        <extracomment>ui/inspector/panel.py</extracomment>
        <translation>Como o token é mostrado</translation>
    </message>
    <message>
        <source>ID</source>
        <extracomment>ui/inspector/panel.py</extracomment>
        <translation>ID</translation>
    </message>
    <message>
        <source>It has {0} characters, and nothing in them looks like a token.</source>
        <extracomment>ui/inspector/panel.py</extracomment>
        <translation>Tem {0} caracteres, e nada neles parece um token.</translation>
    </message>
    <message>
        <source>It has {0} characters; a token is looked for in {1} at most.</source>
        <extracomment>ui/inspector/panel.py</extracomment>
        <translation>Tem {0} caracteres; um token é procurado em no máximo {1}.</translation>
    </message>
    <message>
        <source>No token was found in that</source>
        <extracomment>ui/inspector/panel.py</extracomment>
        <translation>Nenhum token foi encontrado aí</translation>
    </message>
    <message>
        <source>Paste the token itself, or the line that it stands in.</source>
        <extracomment>ui/inspector/panel.py</extracomment>
        <translation>Cole o próprio token ou a linha em que ele está.</translation>
    </message>
    <message>
        <source>Pasted</source>
        <extracomment>ui/inspector/panel.py</extracomment>
        <translation>Colado</translation>
    </message>
    <message>
        <source>Raw</source>
        <extracomment>ui/inspector/views.py</extracomment>
        <translation>Bruto</translation>
    </message>
    <message>
        <source>Refresh</source>
        <extracomment>ui/inspector/panel.py</extracomment>
        <translation>Atualização</translation>
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
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Close the card with the keys</source>
        <extracomment>ui/presenter/card.py</extracomment>
        <translation>Fechar o cartão com as teclas</translation>
    </message>
    <message>
        <source>The presenter&apos;s keys</source>
        <extracomment>ui/presenter/card.py</extracomment>
        <translation>As teclas de quem apresenta</translation>
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
        <translation>Código de confirmação</translation>
    </message>
    <message>
        <source>Puts the code of this mail into the form</source>
        <extracomment>ui/mailbox/letter.py</extracomment>
        <translation>Põe o código deste e-mail no formulário</translation>
    </message>
    <message>
        <source>Subject</source>
        <extracomment>ui/mailbox/letter.py</extracomment>
        <translation>Assunto</translation>
    </message>
    <message>
        <source>Text of the mail</source>
        <extracomment>ui/mailbox/letter.py</extracomment>
        <translation>Texto do e-mail</translation>
    </message>
    <message>
        <source>To whom and when</source>
        <extracomment>ui/mailbox/letter.py</extracomment>
        <translation>Para quem e quando</translation>
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
        <translation>por e-mail</translation>
    </message>
</context>
<context>
    <name>LifeBar</name>
    <message>
        <source>Expired {0}</source>
        <extracomment>ui/inspector/life_bar.py</extracomment>
        <translation>Expirou {0}</translation>
    </message>
    <message>
        <source>Expires {0}</source>
        <extracomment>ui/inspector/life_bar.py</extracomment>
        <translation>Expira {0}</translation>
    </message>
    <message>
        <source>Issued {0}</source>
        <extracomment>ui/inspector/life_bar.py</extracomment>
        <translation>Emitido {0}</translation>
    </message>
    <message>
        <source>Issued {issued}, expires {expires}</source>
        <extracomment>ui/inspector/life_bar.py</extracomment>
        <translation>Emitido {issued}, expira {expires}</translation>
    </message>
    <message>
        <source>The token&apos;s life</source>
        <extracomment>ui/inspector/life_bar.py</extracomment>
        <translation>A vida do token</translation>
    </message>
</context>
<context>
    <name>LifeRow</name>
    <message>
        <source>A whole number. {range}</source>
        <extracomment>ui/local_pool/rows.py</extracomment>
        <translation>Um número inteiro. {range}</translation>
    </message>
    <message>
        <source>That is not possible. {range}</source>
        <extracomment>ui/local_pool/rows.py</extracomment>
        <translation>Isso não é possível. {range}</translation>
    </message>
    <message>
        <source>Unit of: {label}</source>
        <extracomment>ui/local_pool/rows.py</extracomment>
        <translation>Unidade de: {label}</translation>
    </message>
    <message>
        <source>days</source>
        <extracomment>ui/local_pool/rows.py</extracomment>
        <translation>dias</translation>
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
        <translation>Voltar aos padrões</translation>
    </message>
    <message>
        <source>Changed and not applied yet: {count}.</source>
        <extracomment>ui/local_pool/panel.py</extracomment>
        <translation>Alterados e ainda não aplicados: {count}.</translation>
    </message>
    <message>
        <source>Go to</source>
        <extracomment>ui/local_pool/panel.py</extracomment>
        <translation>Ir para</translation>
    </message>
    <message>
        <source>The settings</source>
        <extracomment>ui/local_pool/panel.py</extracomment>
        <translation>As configurações</translation>
    </message>
    <message>
        <source>Who is signed in stays so. The next sign-in or refresh meets new settings.</source>
        <extracomment>ui/local_pool/panel.py</extracomment>
        <translation>Quem entrou continua conectado. O próximo login ou a próxima atualização encontra as novas configurações.</translation>
    </message>
</context>
<context>
    <name>MailModel</name>
    <message>
        <source>Unread: {0}, to {1}, {2}</source>
        <extracomment>ui/mailbox/mail_model.py</extracomment>
        <translation>Não lido: {0}, para {1}, {2}</translation>
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
        <translation>agora mesmo</translation>
    </message>
    <message>
        <source>{0} d ago</source>
        <extracomment>ui/mailbox/when.py</extracomment>
        <translation>há {0} d</translation>
    </message>
    <message>
        <source>{0} h ago</source>
        <extracomment>ui/mailbox/when.py</extracomment>
        <translation>há {0} h</translation>
    </message>
    <message>
        <source>{0} min ago</source>
        <extracomment>ui/mailbox/when.py</extracomment>
        <translation>há {0} min</translation>
    </message>
</context>
<context>
    <name>MailboxPanel</name>
    <message>
        <source>Mails</source>
        <extracomment>ui/mailbox/panel.py</extracomment>
        <translation>E-mails</translation>
    </message>
    <message>
        <source>New mail to {0}: {1}</source>
        <extracomment>ui/mailbox/panel.py</extracomment>
        <translation>Novo e-mail para {0}: {1}</translation>
    </message>
    <message>
        <source>New mail to {0}: {1}. The code is {2}.</source>
        <extracomment>ui/mailbox/panel.py</extracomment>
        <translation>Novo e-mail para {0}: {1}. O código é {2}.</translation>
    </message>
    <message>
        <source>No mail yet.
Register, and Cognito&apos;s mail lands here.</source>
        <extracomment>ui/mailbox/panel.py</extracomment>
        <translation>Nenhum e-mail ainda.
Cadastre-se, e o e-mail do Cognito chega aqui.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>&amp;File</source>
        <extracomment>ui/main_window.py</extracomment>
        <translation>&amp;Arquivo</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <extracomment>ui/main_window.py</extracomment>
        <translation>Aj&amp;uda</translation>
    </message>
    <message>
        <source>&amp;Pool</source>
        <extracomment>ui/main_window.py</extracomment>
        <translation>&amp;Pool</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <extracomment>ui/main_window.py</extracomment>
        <translation>E&amp;xibir</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <extracomment>ui/main_window.py</extracomment>
        <translation>Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Configuration (*.js *.json)</source>
        <extracomment>ui/main_window.py</extracomment>
        <translation>Configuração (*.js *.json)</translation>
    </message>
    <message>
        <source>Open a pool&apos;s configuration</source>
        <extracomment>ui/main_window.py</extracomment>
        <translation>Abrir a configuração de um pool</translation>
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
        <translation>O que mais</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>About Wild Rydes</source>
        <extracomment>ui/menus.py</extracomment>
        <translation>Sobre o Wild Rydes</translation>
    </message>
    <message>
        <source>All commands…</source>
        <extracomment>ui/menus.py</extracomment>
        <translation>Todos os comandos…</translation>
    </message>
    <message>
        <source>Choose a pool…</source>
        <extracomment>ui/menus.py</extracomment>
        <translation>Escolher um pool…</translation>
    </message>
    <message>
        <source>Open configuration file…</source>
        <extracomment>ui/menus.py</extracomment>
        <translation>Abrir arquivo de configuração…</translation>
    </message>
    <message>
        <source>Open recording…</source>
        <extracomment>ui/menus.py</extracomment>
        <translation>Abrir gravação…</translation>
    </message>
    <message>
        <source>Quit</source>
        <extracomment>ui/menus.py</extracomment>
        <translation>Encerrar</translation>
    </message>
    <message>
        <source>Save recording…</source>
        <extracomment>ui/menus.py</extracomment>
        <translation>Salvar gravação…</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Message</source>
        <extracomment>ui/widgets/message_bar.py</extracomment>
        <translation>Mensagem</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>ui/widgets/message_bar.py</extracomment>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Request id</source>
        <extracomment>ui/widgets/message_bar.py</extracomment>
        <translation>ID da requisição</translation>
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
        <translation>Escaneie a imagem com um app autenticador, ou digite nele o segredo. Depois digite o código que o app mostra.</translation>
    </message>
    <message>
        <source>Six digits, a new one every 30 seconds.</source>
        <extracomment>ui/pages/mfa_enrolment.py</extracomment>
        <translation>Seis dígitos, novos a cada 30 segundos.</translation>
    </message>
    <message>
        <source>The code is missing. The authenticator app shows it.</source>
        <extracomment>ui/pages/mfa_enrolment.py</extracomment>
        <translation>Falta o código. O app autenticador o mostra.</translation>
    </message>
    <message>
        <source>The code of an authenticator app has 6 digits.</source>
        <extracomment>ui/pages/mfa_enrolment.py</extracomment>
        <translation>O código de um app autenticador tem 6 dígitos.</translation>
    </message>
</context>
<context>
    <name>MfaFactors</name>
    <message>
        <source>Authenticator app</source>
        <extracomment>ui/pages/mfa_factors.py</extracomment>
        <translation>App autenticador</translation>
    </message>
    <message>
        <source>E-mail</source>
        <extracomment>ui/pages/mfa_factors.py</extracomment>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Needs a verified e-mail address; your account has none.</source>
        <extracomment>ui/pages/mfa_factors.py</extracomment>
        <translation>Precisa de um endereço de e-mail verificado; sua conta não tem nenhum.</translation>
    </message>
    <message>
        <source>Needs a verified phone number; your account has none.</source>
        <extracomment>ui/pages/mfa_factors.py</extracomment>
        <translation>Precisa de um número de telefone verificado; sua conta não tem nenhum.</translation>
    </message>
    <message>
        <source>Not verified yet.</source>
        <extracomment>ui/pages/mfa_factors.py</extracomment>
        <translation>Ainda não verificado.</translation>
    </message>
    <message>
        <source>One of them is enough. Where several are on, one may come first.</source>
        <extracomment>ui/pages/mfa_factors.py</extracomment>
        <translation>Um deles basta. Se houver vários ativos, um pode vir primeiro.</translation>
    </message>
    <message>
        <source>Shows a code without any network. Set it up below.</source>
        <extracomment>ui/pages/mfa_factors.py</extracomment>
        <translation>Mostra um código sem nenhuma rede. Configure-o abaixo.</translation>
    </message>
    <message>
        <source>Text message</source>
        <extracomment>ui/pages/mfa_factors.py</extracomment>
        <translation>SMS</translation>
    </message>
    <message>
        <source>To the Profile page</source>
        <extracomment>ui/pages/mfa_factors.py</extracomment>
        <translation>Ir para a página Perfil</translation>
    </message>
    <message>
        <source>To {contact}</source>
        <extracomment>ui/pages/mfa_factors.py</extracomment>
        <translation>Para {contact}</translation>
    </message>
    <message>
        <source>first</source>
        <extracomment>ui/pages/mfa_factors.py</extracomment>
        <translation>primeiro</translation>
    </message>
    <message>
        <source>let me choose each time</source>
        <extracomment>ui/pages/mfa_factors.py</extracomment>
        <translation>deixe-me escolher a cada vez</translation>
    </message>
    <message>
        <source>{factor}: ask for it first</source>
        <extracomment>ui/pages/mfa_factors.py</extracomment>
        <translation>{factor}: pedir este primeiro</translation>
    </message>
</context>
<context>
    <name>MfaPage</name>
    <message>
        <source>An app on your phone or computer that shows a new code every 30 seconds. It shares a secret with the pool; only the newest secret counts.</source>
        <extracomment>ui/pages/mfa.py</extracomment>
        <translation>Um app no seu telefone ou computador que mostra um código novo a cada 30 segundos. Ele compartilha um segredo com o pool; só vale o segredo mais novo.</translation>
    </message>
    <message>
        <source>Asked for besides the password</source>
        <extracomment>ui/pages/mfa.py</extracomment>
        <translation>Pedido além da senha</translation>
    </message>
    <message>
        <source>Authenticator app</source>
        <extracomment>ui/pages/mfa.py</extracomment>
        <translation>App autenticador</translation>
    </message>
    <message>
        <source>Back to the account</source>
        <extracomment>ui/pages/mfa.py</extracomment>
        <translation>Voltar à conta</translation>
    </message>
    <message>
        <source>Check and switch on</source>
        <extracomment>ui/pages/mfa.py</extracomment>
        <translation>Verificar e ativar</translation>
    </message>
    <message>
        <source>Go to sign in</source>
        <extracomment>ui/pages/mfa.py</extracomment>
        <translation>Ir para o login</translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <extracomment>ui/pages/mfa.py</extracomment>
        <translation>Deixar como estava</translation>
    </message>
    <message>
        <source>Nobody is signed in</source>
        <extracomment>ui/pages/mfa.py</extracomment>
        <translation>Ninguém entrou ainda</translation>
    </message>
    <message>
        <source>Read again</source>
        <extracomment>ui/pages/mfa.py</extracomment>
        <translation>Ler de novo</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>ui/pages/mfa.py</extracomment>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Second factor</source>
        <extracomment>ui/pages/mfa.py</extracomment>
        <translation>Segundo fator</translation>
    </message>
    <message>
        <source>Set up an app…</source>
        <extracomment>ui/pages/mfa.py</extracomment>
        <translation>Configurar um app…</translation>
    </message>
    <message>
        <source>Set up another app…</source>
        <extracomment>ui/pages/mfa.py</extracomment>
        <translation>Configurar outro app…</translation>
    </message>
    <message>
        <source>Sign in to see your second factors.</source>
        <extracomment>ui/pages/mfa.py</extracomment>
        <translation>Entre para ver seus segundos fatores.</translation>
    </message>
    <message>
        <source>What a sign-in asks for besides the password.</source>
        <extracomment>ui/pages/mfa.py</extracomment>
        <translation>O que um login pede além da senha.</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>A unicorn</source>
        <extracomment>ui/widgets/navigation.py</extracomment>
        <translation>Um unicórnio</translation>
    </message>
    <message>
        <source>Account</source>
        <extracomment>ui/widgets/navigation.py</extracomment>
        <translation>Conta</translation>
    </message>
    <message>
        <source>Choose a pool</source>
        <extracomment>ui/widgets/navigation.py</extracomment>
        <translation>Escolher um pool</translation>
    </message>
    <message>
        <source>Navigation</source>
        <extracomment>ui/widgets/navigation.py</extracomment>
        <translation>Navegação</translation>
    </message>
    <message>
        <source>Register</source>
        <extracomment>ui/widgets/navigation.py</extracomment>
        <translation>Cadastrar-se</translation>
    </message>
    <message>
        <source>Ride</source>
        <extracomment>ui/widgets/navigation.py</extracomment>
        <translation>Corrida</translation>
    </message>
    <message>
        <source>Sign in</source>
        <extracomment>ui/widgets/navigation.py</extracomment>
        <translation>Entrar</translation>
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
        <translation>Criar</translation>
    </message>
    <message>
        <source>Create a user</source>
        <extracomment>ui/directory/new_user_card.py</extracomment>
        <translation>Criar um usuário</translation>
    </message>
    <message>
        <source>Create somebody</source>
        <extracomment>ui/local_pool/people.py</extracomment>
        <translation>Criar alguém</translation>
    </message>
    <message>
        <source>Create the user</source>
        <extracomment>ui/directory/new_user_card.py</extracomment>
        <translation>Criar o usuário</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <extracomment>ui/directory/new_user_card.py, ui/local_pool/people.py</extracomment>
        <translation>Endereço de e-mail</translation>
    </message>
    <message>
        <source>Good for one sign-in, which asks for a new one (NEW_PASSWORD_REQUIRED).</source>
        <extracomment>ui/directory/new_user_card.py, ui/local_pool/people.py</extracomment>
        <translation>Vale para um login, que pede uma nova (NEW_PASSWORD_REQUIRED).</translation>
    </message>
    <message>
        <source>Mail the password to the user</source>
        <extracomment>ui/directory/new_user_card.py</extracomment>
        <translation>Enviar a senha ao usuário por e-mail</translation>
    </message>
    <message>
        <source>Say who it is.</source>
        <extracomment>ui/directory/new_user_card.py, ui/local_pool/people.py</extracomment>
        <translation>Diga quem é.</translation>
    </message>
    <message>
        <source>Temporary password</source>
        <extracomment>ui/directory/new_user_card.py, ui/local_pool/people.py</extracomment>
        <translation>Senha temporária</translation>
    </message>
    <message>
        <source>The address is verified</source>
        <extracomment>ui/directory/new_user_card.py, ui/local_pool/people.py</extracomment>
        <translation>O endereço está verificado</translation>
    </message>
    <message>
        <source>The pool sends codes to this address.</source>
        <extracomment>ui/local_pool/people.py</extracomment>
        <translation>O pool envia códigos para este endereço.</translation>
    </message>
    <message>
        <source>They need one for their first sign-in.</source>
        <extracomment>ui/directory/new_user_card.py, ui/local_pool/people.py</extracomment>
        <translation>A pessoa precisa de uma para o primeiro login.</translation>
    </message>
    <message>
        <source>Username</source>
        <extracomment>ui/directory/new_user_card.py, ui/local_pool/people.py</extracomment>
        <translation>Nome de usuário</translation>
    </message>
</context>
<context>
    <name>NotesWindow</name>
    <message>
        <source>Back</source>
        <extracomment>ui/presenter/notes.py</extracomment>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Next step</source>
        <extracomment>ui/presenter/notes.py</extracomment>
        <translation>Próximo passo</translation>
    </message>
    <message>
        <source>Next: {0}</source>
        <extracomment>ui/presenter/notes.py</extracomment>
        <translation>A seguir: {0}</translation>
    </message>
    <message>
        <source>Notes to this step</source>
        <extracomment>ui/presenter/notes.py</extracomment>
        <translation>Notas deste passo</translation>
    </message>
    <message>
        <source>Speaker&apos;s notes</source>
        <extracomment>ui/presenter/notes.py</extracomment>
        <translation>Notas de quem apresenta</translation>
    </message>
    <message>
        <source>Step {0} of {1}</source>
        <extracomment>ui/presenter/notes.py</extracomment>
        <translation>Passo {0} de {1}</translation>
    </message>
    <message>
        <source>The last step.</source>
        <extracomment>ui/presenter/notes.py</extracomment>
        <translation>O último passo.</translation>
    </message>
    <message>
        <source>There are no notes to this step.</source>
        <extracomment>ui/presenter/notes.py</extracomment>
        <translation>Não há notas para este passo.</translation>
    </message>
    <message>
        <source>Time since the beginning</source>
        <extracomment>ui/presenter/notes.py</extracomment>
        <translation>Tempo desde o começo</translation>
    </message>
    <message>
        <source>{0} next · {1} back · {2} reveal · {3} all keys</source>
        <extracomment>ui/presenter/notes.py</extracomment>
        <translation>{0} próximo · {1} voltar · {2} revelar · {3} todas as teclas</translation>
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
        <translation>Um número inteiro de {least} a {most}.</translation>
    </message>
</context>
<context>
    <name>OursCard</name>
    <message>
        <source>There already</source>
        <extracomment>ui/stack/ours_card.py</extracomment>
        <translation>Já existem</translation>
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
        <translation>Qualquer token do Cognito, verificado em relação a este pool.
É julgado aqui e não é enviado a lugar nenhum.</translation>
    </message>
    <message>
        <source>Nobody is signed in.
Sign in, and the tokens open here.</source>
        <extracomment>ui/inspector/pages.py</extracomment>
        <translation>Ninguém entrou ainda.
Entre, e os tokens se abrem aqui.</translation>
    </message>
</context>
<context>
    <name>PasswordEvidence</name>
    <message>
        <source>A form that is not on this list would not be found: a password that was encrypted, say, or hashed in another way. And the search errs on one side only: a short or common password may be found in text that has nothing to do with it, but one that was sent in any of these forms is never called absent.</source>
        <extracomment>ui/protocol/password_evidence.py</extracomment>
        <translation>Uma forma que não está nesta lista não seria encontrada: uma senha que foi criptografada, por exemplo, ou passada por outro hash. E a busca só erra para um lado: uma senha curta ou comum pode ser encontrada em um texto que não tem nada a ver com ela, mas uma que foi enviada em qualquer destas formas nunca é dada como ausente.</translation>
    </message>
    <message numerus="yes">
        <source>And {0} requests before these.</source>
        <extracomment>ui/protocol/password_evidence.py</extracomment>
        <translation>
            <numerusform>E {0} requisição antes destas.</numerusform>
            <numerusform>E {0} requisições antes destas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cognito has to be told a new password once, to make a verifier of it: SignUp, ConfirmForgotPassword and ChangePassword send it (the last one the old one too), and so does the answer to NEW_PASSWORD_REQUIRED. A sign-in by USER_PASSWORD_AUTH sends it every time; one by USER_SRP_AUTH never does.</source>
        <extracomment>ui/protocol/password_evidence.py</extracomment>
        <translation>O Cognito precisa saber uma senha nova uma vez, para fazer dela um verificador: SignUp, ConfirmForgotPassword e ChangePassword a enviam (a última também a antiga), e a resposta a NEW_PASSWORD_REQUIRED também. Um login por USER_PASSWORD_AUTH a envia toda vez; um por USER_SRP_AUTH, nunca.</translation>
    </message>
    <message>
        <source>How do you know?</source>
        <extracomment>ui/protocol/password_evidence.py</extracomment>
        <translation>Como você sabe?</translation>
    </message>
    <message>
        <source>How the sentence about the password is known</source>
        <extracomment>ui/protocol/password_evidence.py</extracomment>
        <translation>Como se sabe a frase sobre a senha</translation>
    </message>
    <message>
        <source>In this trace it was in:</source>
        <extracomment>ui/protocol/password_evidence.py</extracomment>
        <translation>Neste registro ela estava em:</translation>
    </message>
    <message>
        <source>In which forms</source>
        <extracomment>ui/protocol/password_evidence.py</extracomment>
        <translation>Em que formas</translation>
    </message>
    <message>
        <source>No request of this trace held it.</source>
        <extracomment>ui/protocol/password_evidence.py</extracomment>
        <translation>Nenhuma requisição deste registro a continha.</translation>
    </message>
    <message>
        <source>The recording says so. Its requests were searched when they were sent; that can&apos;t be done again, because the password was never kept. Whoever can write to the file can change what it says.</source>
        <extracomment>ui/protocol/password_evidence.py</extracomment>
        <translation>É a gravação que diz. As requisições dela foram examinadas quando foram enviadas; não dá para repetir isso, porque a senha nunca foi guardada. Quem pode gravar no arquivo pode mudar o que ele diz.</translation>
    </message>
    <message>
        <source>Were the password {0}, these would be the bytes that are searched for:</source>
        <extracomment>ui/protocol/password_evidence.py</extracomment>
        <translation>Se a senha fosse {0}, estes seriam os bytes procurados:</translation>
    </message>
    <message>
        <source>What was searched</source>
        <extracomment>ui/protocol/password_evidence.py</extracomment>
        <translation>O que foi examinado</translation>
    </message>
    <message>
        <source>Where it is sent, and why</source>
        <extracomment>ui/protocol/password_evidence.py</extracomment>
        <translation>Onde ela é enviada, e por quê</translation>
    </message>
    <message>
        <source>While the app still had the password, it searched the bytes of each request, head and body, just as they went into the connection (TLS encrypts them after that). What is kept is their number and whether it was found; the password is not.</source>
        <extracomment>ui/protocol/password_evidence.py</extracomment>
        <translation>Enquanto o app ainda tinha a senha, ele a procurou nos bytes de cada requisição, cabeçalho e corpo, exatamente como entraram na conexão (o TLS os criptografa depois disso). O que fica guardado é quantos bytes eram e se ela foi encontrada; a senha, não.</translation>
    </message>
    <message>
        <source>as a text in JSON, with and without escapes for what is not ASCII</source>
        <extracomment>ui/protocol/password_evidence.py</extracomment>
        <translation>como texto em JSON, com e sem escapes para o que não é ASCII</translation>
    </message>
    <message>
        <source>as in an address or a form</source>
        <extracomment>ui/protocol/password_evidence.py</extracomment>
        <translation>como em um endereço ou formulário</translation>
    </message>
    <message>
        <source>as it was typed, in UTF-8</source>
        <extracomment>ui/protocol/password_evidence.py</extracomment>
        <translation>como foi digitada, em UTF-8</translation>
    </message>
    <message>
        <source>from the end to the beginning</source>
        <extracomment>ui/protocol/password_evidence.py</extracomment>
        <translation>do fim para o começo</translation>
    </message>
    <message>
        <source>its hash as text</source>
        <extracomment>ui/protocol/password_evidence.py</extracomment>
        <translation>o hash dela como texto</translation>
    </message>
    <message>
        <source>its hash, 32 bytes (written in hexadecimal here)</source>
        <extracomment>ui/protocol/password_evidence.py</extracomment>
        <translation>o hash dela, 32 bytes (escritos aqui em hexadecimal)</translation>
    </message>
    <message>
        <source>its hash, wherever it may begin in a longer text</source>
        <extracomment>ui/protocol/password_evidence.py</extracomment>
        <translation>o hash dela, onde quer que comece em um texto mais longo</translation>
    </message>
    <message>
        <source>not found</source>
        <extracomment>ui/protocol/password_evidence.py</extracomment>
        <translation>não encontrada</translation>
    </message>
    <message>
        <source>not searched</source>
        <extracomment>ui/protocol/password_evidence.py</extracomment>
        <translation>não examinada</translation>
    </message>
    <message>
        <source>password found</source>
        <extracomment>ui/protocol/password_evidence.py</extracomment>
        <translation>senha encontrada</translation>
    </message>
    <message>
        <source>request {0}, {1}: {2}</source>
        <extracomment>ui/protocol/password_evidence.py</extracomment>
        <translation>requisição {0}, {1}: {2}</translation>
    </message>
    <message>
        <source>two digits for each byte, in small and in capital letters</source>
        <extracomment>ui/protocol/password_evidence.py</extracomment>
        <translation>dois dígitos para cada byte, em minúsculas e em maiúsculas</translation>
    </message>
    <message>
        <source>wherever it may begin in a longer text, in both alphabets: only the letters that depend on the password alone</source>
        <extracomment>ui/protocol/password_evidence.py</extracomment>
        <translation>onde quer que comece em um texto mais longo, nos dois alfabetos: só as letras que dependem apenas da senha</translation>
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
        <translation>Só {0} das {1} requisições desta conversa foram examinadas em busca da sua senha: nada se afirma sobre as outras.</translation>
    </message>
    <message>
        <source>Recorded: {0}</source>
        <extracomment>ui/protocol/password_facts.py</extracomment>
        <translation>Gravado: {0}</translation>
    </message>
    <message>
        <source>This conversation did not send your password: {0}, {1} bytes searched, in {2} forms.</source>
        <extracomment>ui/protocol/password_facts.py</extracomment>
        <translation>Esta conversa não enviou sua senha: {0}, {1} bytes examinados, em {2} formas.</translation>
    </message>
    <message>
        <source>This request did not send your password: {0}, {1} bytes searched, in {2} forms.</source>
        <extracomment>ui/protocol/password_facts.py</extracomment>
        <translation>Esta requisição não enviou sua senha: {0}, {1} bytes examinados, em {2} formas.</translation>
    </message>
    <message>
        <source>This sign-in did not send your password: {0}, {1} bytes searched, in {2} forms.</source>
        <extracomment>ui/protocol/password_facts.py</extracomment>
        <translation>Este login não enviou sua senha: {0}, {1} bytes examinados, em {2} formas.</translation>
    </message>
    <message>
        <source>Your password was sent in request {0} of this conversation, {1}.</source>
        <extracomment>ui/protocol/password_facts.py</extracomment>
        <translation>Sua senha foi enviada na requisição {0} desta conversa, {1}.</translation>
    </message>
    <message>
        <source>Your password was sent in this request, {0}.</source>
        <extracomment>ui/protocol/password_facts.py</extracomment>
        <translation>Sua senha foi enviada nesta requisição, {0}.</translation>
    </message>
    <message>
        <source>inside TLS</source>
        <extracomment>ui/protocol/password_facts.py</extracomment>
        <translation>dentro de TLS</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <extracomment>ui/protocol/password_facts.py</extracomment>
        <translation>sem criptografia</translation>
    </message>
    <message>
        <source>over this machine&apos;s loopback, not encrypted; a real pool is only reached through TLS</source>
        <extracomment>ui/protocol/password_facts.py</extracomment>
        <translation>pelo loopback desta máquina, sem criptografia; um pool real só é alcançado por TLS</translation>
    </message>
    <message numerus="yes">
        <source>{0} requests</source>
        <extracomment>ui/protocol/password_facts.py</extracomment>
        <translation>
            <numerusform>{0} requisição</numerusform>
            <numerusform>{0} requisições</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PasswordField</name>
    <message>
        <source>Hide password</source>
        <extracomment>ui/widgets/fields.py</extracomment>
        <translation>Ocultar a senha</translation>
    </message>
    <message>
        <source>Show password</source>
        <extracomment>ui/widgets/fields.py</extracomment>
        <translation>Mostrar a senha</translation>
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
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Back to the request</source>
        <extracomment>ui/protocol/password_line.py</extracomment>
        <translation>Voltar à requisição</translation>
    </message>
    <message>
        <source>How do you know?</source>
        <extracomment>ui/protocol/password_line.py</extracomment>
        <translation>Como você sabe?</translation>
    </message>
    <message>
        <source>How?</source>
        <extracomment>ui/protocol/password_line.py</extracomment>
        <translation>Como?</translation>
    </message>
    <message>
        <source>Was the password sent?</source>
        <extracomment>ui/protocol/password_line.py</extracomment>
        <translation>A senha foi enviada?</translation>
    </message>
</context>
<context>
    <name>PasswordsCard</name>
    <message>
        <source>Passwords</source>
        <extracomment>ui/local_pool/schema_cards.py</extracomment>
        <translation>Senhas</translation>
    </message>
    <message>
        <source>Temporary passwords last (days)</source>
        <extracomment>ui/local_pool/schema_cards.py</extracomment>
        <translation>Senhas temporárias duram (dias)</translation>
    </message>
    <message>
        <source>What a new password needs. The passwords that people have stay good. 6 to 99.</source>
        <extracomment>ui/local_pool/schema_cards.py</extracomment>
        <translation>O que uma senha nova exige. As senhas que as pessoas têm continuam valendo. De 6 a 99.</translation>
    </message>
    <message>
        <source>Whoever comes later needs a new one from you. 1 to 365.</source>
        <extracomment>ui/local_pool/schema_cards.py</extracomment>
        <translation>Quem vier depois precisa que você dê uma nova. De 1 a 365.</translation>
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
        <translation>Excluir</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <extracomment>ui/local_pool/people.py</extracomment>
        <translation>Excluir de vez</translation>
    </message>
    <message>
        <source>Disable</source>
        <extracomment>ui/local_pool/people.py</extracomment>
        <translation>Desativar</translation>
    </message>
    <message>
        <source>Disable ends every session and refuses the next sign-in. After “Require a reset” the password is refused until it is reset by a mailed code.</source>
        <extracomment>ui/local_pool/people.py</extracomment>
        <translation>Desativar encerra todas as sessões e recusa o próximo login. Depois de “Exigir redefinição”, a senha é recusada até ser redefinida com um código enviado por e-mail.</translation>
    </message>
    <message>
        <source>Enable</source>
        <extracomment>ui/local_pool/people.py</extracomment>
        <translation>Ativar</translation>
    </message>
    <message>
        <source>Has to choose a new password</source>
        <extracomment>ui/local_pool/people.py</extracomment>
        <translation>Tem que escolher uma senha nova</translation>
    </message>
    <message>
        <source>Has to reset the password</source>
        <extracomment>ui/local_pool/people.py</extracomment>
        <translation>Tem que redefinir a senha</translation>
    </message>
    <message>
        <source>Nobody is registered yet.</source>
        <extracomment>ui/local_pool/people.py</extracomment>
        <translation>Ninguém se cadastrou ainda.</translation>
    </message>
    <message>
        <source>People</source>
        <extracomment>ui/local_pool/people.py</extracomment>
        <translation>Pessoas</translation>
    </message>
    <message>
        <source>Registered, the address not verified yet</source>
        <extracomment>ui/local_pool/people.py</extracomment>
        <translation>Cadastrado, o endereço ainda não verificado</translation>
    </message>
    <message>
        <source>Require a reset</source>
        <extracomment>ui/local_pool/people.py</extracomment>
        <translation>Exigir redefinição</translation>
    </message>
    <message>
        <source>Who</source>
        <extracomment>ui/local_pool/people.py</extracomment>
        <translation>Quem</translation>
    </message>
    <message>
        <source>{status} ({word})</source>
        <extracomment>ui/local_pool/people.py</extracomment>
        <translation>{status} ({word})</translation>
    </message>
    <message>
        <source>{status} ({word}), disabled</source>
        <extracomment>ui/local_pool/people.py</extracomment>
        <translation>{status} ({word}), desativado</translation>
    </message>
</context>
<context>
    <name>PolicyChecklist</name>
    <message>
        <source>(Cognito&apos;s default)</source>
        <extracomment>ui/widgets/policy_checklist.py</extracomment>
        <translation>(padrão do Cognito)</translation>
    </message>
    <message>
        <source>Cognito&apos;s default; this pool&apos;s own may differ.</source>
        <extracomment>ui/widgets/policy_checklist.py</extracomment>
        <translation>Padrão do Cognito; o deste pool pode ser diferente.</translation>
    </message>
    <message>
        <source>Password policy</source>
        <extracomment>ui/widgets/policy_checklist.py</extracomment>
        <translation>Política de senhas</translation>
    </message>
    <message>
        <source>a digit</source>
        <extracomment>ui/widgets/policy_checklist.py</extracomment>
        <translation>um dígito</translation>
    </message>
    <message>
        <source>a lower-case letter</source>
        <extracomment>ui/widgets/policy_checklist.py</extracomment>
        <translation>uma letra minúscula</translation>
    </message>
    <message>
        <source>a symbol, such as ! or #</source>
        <extracomment>ui/widgets/policy_checklist.py</extracomment>
        <translation>um símbolo, como ! ou #</translation>
    </message>
    <message>
        <source>an upper-case letter</source>
        <extracomment>ui/widgets/policy_checklist.py</extracomment>
        <translation>uma letra maiúscula</translation>
    </message>
    <message numerus="yes">
        <source>{count} characters or more</source>
        <extracomment>ui/widgets/policy_checklist.py</extracomment>
        <translation>
            <numerusform>{count} caractere ou mais</numerusform>
            <numerusform>{count} caracteres ou mais</numerusform>
        </translation>
    </message>
    <message>
        <source>{what}: met</source>
        <extracomment>ui/widgets/policy_checklist.py</extracomment>
        <translation>{what}: atendido</translation>
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
        <translation>Um comprimento de {least} a {most} caracteres.</translation>
    </message>
    <message>
        <source>Digits</source>
        <extracomment>ui/local_pool/policy_row.py</extracomment>
        <translation>Dígitos</translation>
    </message>
    <message>
        <source>Least length</source>
        <extracomment>ui/local_pool/policy_row.py</extracomment>
        <translation>Comprimento mínimo</translation>
    </message>
    <message>
        <source>Least length of a password</source>
        <extracomment>ui/local_pool/policy_row.py</extracomment>
        <translation>Comprimento mínimo de uma senha</translation>
    </message>
    <message>
        <source>Lower case</source>
        <extracomment>ui/local_pool/policy_row.py</extracomment>
        <translation>Minúsculas</translation>
    </message>
    <message>
        <source>Passwords need: {what}</source>
        <extracomment>ui/local_pool/policy_row.py</extracomment>
        <translation>As senhas precisam de: {what}</translation>
    </message>
    <message>
        <source>Symbols</source>
        <extracomment>ui/local_pool/policy_row.py</extracomment>
        <translation>Símbolos</translation>
    </message>
    <message>
        <source>Upper case</source>
        <extracomment>ui/local_pool/policy_row.py</extracomment>
        <translation>Maiúsculas</translation>
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
        <translation>Nenhum pool escolhido ainda</translation>
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
        <translation>Solte um arquivo de configuração, ou o ID ou ARN de um pool.
Nada nele é executado.</translation>
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
        <translation>Nome</translation>
    </message>
    <message>
        <source>User pool</source>
        <extracomment>ui/pools/pool_table.py</extracomment>
        <translation>Pool de usuários</translation>
    </message>
    <message>
        <source>Where</source>
        <extracomment>ui/pools/pool_table.py</extracomment>
        <translation>Onde</translation>
    </message>
    <message>
        <source>not started</source>
        <extracomment>ui/pools/pool_table.py</extracomment>
        <translation>não iniciado</translation>
    </message>
    <message>
        <source>without a name</source>
        <extracomment>ui/pools/pool_table.py</extracomment>
        <translation>sem nome</translation>
    </message>
    <message>
        <source>{name} (open)</source>
        <extracomment>ui/pools/pool_table.py</extracomment>
        <translation>{name} (aberto)</translation>
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
            <numerusform>%n ponto para resolver.</numerusform>
            <numerusform>%n pontos para resolver.</numerusform>
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
        <translation>Tudo está como deveria.</translation>
    </message>
    <message>
        <source>App client</source>
        <extracomment>ui/pools/words.py</extracomment>
        <translation>Cliente de aplicação</translation>
    </message>
    <message>
        <source>Client of this pool</source>
        <extracomment>ui/pools/words.py</extracomment>
        <translation>Cliente deste pool</translation>
    </message>
    <message>
        <source>Client secret</source>
        <extracomment>ui/pools/words.py</extracomment>
        <translation>Segredo de cliente</translation>
    </message>
    <message>
        <source>Clock</source>
        <extracomment>ui/pools/words.py</extracomment>
        <translation>Relógio</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <extracomment>ui/pools/words.py</extracomment>
        <translation>Endpoint</translation>
    </message>
    <message>
        <source>Fails</source>
        <extracomment>ui/pools/words.py</extracomment>
        <translation>Falha</translation>
    </message>
    <message>
        <source>Found: the pool and its app client</source>
        <extracomment>ui/pools/words.py</extracomment>
        <translation>Encontrados: o pool e o cliente de aplicação dele</translation>
    </message>
    <message>
        <source>It names no API: to request a ride, the Ride page takes its address.</source>
        <extracomment>ui/pools/words.py</extracomment>
        <translation>Ela não indica nenhuma API: para pedir uma corrida, a página Corrida recebe o endereço.</translation>
    </message>
    <message>
        <source>It names several APIs; the first was taken, {api}.</source>
        <extracomment>ui/pools/words.py</extracomment>
        <translation>Ela indica várias APIs; ficou a primeira, {api}.</translation>
    </message>
    <message>
        <source>Its app client has a secret, which WILDRYDES_CLIENT_SECRET has to hold.</source>
        <extracomment>ui/pools/words.py</extracomment>
        <translation>O cliente de aplicação dela tem um segredo, que WILDRYDES_CLIENT_SECRET tem que conter.</translation>
    </message>
    <message>
        <source>Mind: requests go to {url}, not to Amazon.</source>
        <extracomment>ui/pools/words.py</extracomment>
        <translation>Atenção: as requisições vão para {url}, não para a Amazon.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing is wrong; %n check(s) could not be made.</source>
        <extracomment>ui/pools/words.py</extracomment>
        <translation>
            <numerusform>Nada está errado; %n verificação não pôde ser feita.</numerusform>
            <numerusform>Nada está errado; %n verificações não puderam ser feitas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Opened: {name}</source>
        <extracomment>ui/pools/words.py</extracomment>
        <translation>Aberto: {name}</translation>
    </message>
    <message>
        <source>Other flows</source>
        <extracomment>ui/pools/words.py</extracomment>
        <translation>Outros fluxos</translation>
    </message>
    <message>
        <source>Passes</source>
        <extracomment>ui/pools/words.py</extracomment>
        <translation>Passa</translation>
    </message>
    <message>
        <source>Public keys</source>
        <extracomment>ui/pools/words.py</extracomment>
        <translation>Chaves públicas</translation>
    </message>
    <message>
        <source>Region and ids</source>
        <extracomment>ui/pools/words.py</extracomment>
        <translation>Região e IDs</translation>
    </message>
    <message>
        <source>Sign-in by SRP</source>
        <extracomment>ui/pools/words.py</extracomment>
        <translation>Login por SRP</translation>
    </message>
    <message>
        <source>The client secret in it was left there: set WILDRYDES_CLIENT_SECRET to use it.</source>
        <extracomment>ui/pools/words.py</extracomment>
        <translation>O segredo de cliente que está nela ficou onde estava: defina WILDRYDES_CLIENT_SECRET para usá-lo.</translation>
    </message>
    <message>
        <source>Understood: Amplify&apos;s amplify_outputs.json</source>
        <extracomment>ui/pools/words.py</extracomment>
        <translation>Entendido: o amplify_outputs.json do Amplify</translation>
    </message>
    <message>
        <source>Understood: Amplify&apos;s amplifyconfiguration.json</source>
        <extracomment>ui/pools/words.py</extracomment>
        <translation>Entendido: o amplifyconfiguration.json do Amplify</translation>
    </message>
    <message>
        <source>Understood: Amplify&apos;s aws-exports.js</source>
        <extracomment>ui/pools/words.py</extracomment>
        <translation>Entendido: o aws-exports.js do Amplify</translation>
    </message>
    <message>
        <source>Understood: the outputs of a stack</source>
        <extracomment>ui/pools/words.py</extracomment>
        <translation>Entendido: as saídas de uma pilha</translation>
    </message>
    <message>
        <source>Understood: the workshop&apos;s config.js</source>
        <extracomment>ui/pools/words.py</extracomment>
        <translation>Entendido: o config.js do workshop</translation>
    </message>
    <message>
        <source>Understood: what Amplify.configure is given</source>
        <extracomment>ui/pools/words.py</extracomment>
        <translation>Entendido: o que se passa a Amplify.configure</translation>
    </message>
    <message>
        <source>Unknown</source>
        <extracomment>ui/pools/words.py</extracomment>
        <translation>Não se sabe</translation>
    </message>
    <message>
        <source>User pool {pool}, app client {client}, Region {region}.</source>
        <extracomment>ui/pools/words.py</extracomment>
        <translation>Pool de usuários {pool}, cliente de aplicação {client}, Região {region}.</translation>
    </message>
    <message>
        <source>this computer</source>
        <extracomment>ui/pools/words.py</extracomment>
        <translation>este computador</translation>
    </message>
</context>
<context>
    <name>PoolsPage</name>
    <message>
        <source>Give pools a name to come back to them. Their secrets are never kept or saved.</source>
        <extracomment>ui/pools/page.py</extracomment>
        <translation>Dê um nome aos pools para voltar a eles. Os segredos deles nunca são guardados nem salvos.</translation>
    </message>
    <message>
        <source>Pools</source>
        <extracomment>ui/pools/page.py</extracomment>
        <translation>Pools</translation>
    </message>
    <message>
        <source>Save the whole list…</source>
        <extracomment>ui/pools/page.py</extracomment>
        <translation>Salvar a lista inteira…</translation>
    </message>
</context>
<context>
    <name>PreferencesPage</name>
    <message>
        <source>As the system has it</source>
        <extracomment>ui/pages/preferences.py</extracomment>
        <translation>Como no sistema</translation>
    </message>
    <message>
        <source>Colours</source>
        <extracomment>ui/pages/preferences.py</extracomment>
        <translation>Cores</translation>
    </message>
    <message>
        <source>Ctrl and + or - change the size of text from anywhere.</source>
        <extracomment>ui/pages/preferences.py</extracomment>
        <translation>Ctrl e + ou - mudam o tamanho do texto em qualquer lugar.</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>ui/pages/preferences.py</extracomment>
        <translation>Escuras</translation>
    </message>
    <message>
        <source>Folder</source>
        <extracomment>ui/pages/preferences.py</extracomment>
        <translation>Pasta</translation>
    </message>
    <message>
        <source>High contrast</source>
        <extracomment>ui/pages/preferences.py</extracomment>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>How it looks</source>
        <extracomment>ui/pages/preferences.py</extracomment>
        <translation>Aparência</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>ui/pages/preferences.py</extracomment>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Less movement</source>
        <extracomment>ui/pages/preferences.py</extracomment>
        <translation>Menos movimento</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>ui/pages/preferences.py</extracomment>
        <translation>Claras</translation>
    </message>
    <message>
        <source>Panels</source>
        <extracomment>ui/pages/preferences.py</extracomment>
        <translation>Painéis</translation>
    </message>
    <message>
        <source>Preferences</source>
        <extracomment>ui/pages/preferences.py</extracomment>
        <translation>Preferências</translation>
    </message>
    <message>
        <source>Put the panels back in their places</source>
        <extracomment>ui/pages/preferences.py</extracomment>
        <translation>Recolocar os painéis no lugar</translation>
    </message>
    <message>
        <source>Settings, the log and the local pool. Passwords and tokens are in none of them; what “Keep me signed in” keeps is in the system&apos;s keyring.</source>
        <extracomment>ui/pages/preferences.py</extracomment>
        <translation>As configurações, o log e o pool local. Nenhum deles contém senhas ou tokens; o que “Manter-me conectado” guarda fica no chaveiro do sistema.</translation>
    </message>
    <message>
        <source>Size of text</source>
        <extracomment>ui/pages/preferences.py</extracomment>
        <translation>Tamanho do texto</translation>
    </message>
    <message>
        <source>The unicorn is there at once, and the sequence does not grow.</source>
        <extracomment>ui/pages/preferences.py</extracomment>
        <translation>O unicórnio aparece de uma vez, e a sequência não cresce.</translation>
    </message>
    <message>
        <source>The window and its panels come back where you left them, on each set of screens.</source>
        <extracomment>ui/pages/preferences.py</extracomment>
        <translation>A janela e os painéis voltam para onde você os deixou, em cada conjunto de telas.</translation>
    </message>
    <message>
        <source>What is kept on this computer</source>
        <extracomment>ui/pages/preferences.py</extracomment>
        <translation>O que fica guardado neste computador</translation>
    </message>
    <message>
        <source>Whatever you choose holds at once, and next time.</source>
        <extracomment>ui/pages/preferences.py</extracomment>
        <translation>O que você escolher vale logo, e da próxima vez.</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <extracomment>ui/pages/preferences.py</extracomment>
        <translation>{percent}%</translation>
    </message>
</context>
<context>
    <name>PresenterKeys</name>
    <message>
        <source>Back one step</source>
        <extracomment>ui/presenter/keys.py</extracomment>
        <translation>Voltar um passo</translation>
    </message>
    <message>
        <source>End presenting</source>
        <extracomment>ui/presenter/keys.py</extracomment>
        <translation>Encerrar a apresentação</translation>
    </message>
    <message>
        <source>Larger, smaller, usual text</source>
        <extracomment>ui/presenter/keys.py</extracomment>
        <translation>Texto maior, menor, normal</translation>
    </message>
    <message>
        <source>Next step of the guide</source>
        <extracomment>ui/presenter/keys.py</extracomment>
        <translation>Próximo passo do guia</translation>
    </message>
    <message>
        <source>Replay the last messages in the theatre</source>
        <extracomment>ui/presenter/keys.py</extracomment>
        <translation>Repetir as últimas mensagens no teatro</translation>
    </message>
    <message>
        <source>Reveal what is covered, or cover it again</source>
        <extracomment>ui/presenter/keys.py</extracomment>
        <translation>Revelar o que está coberto, ou cobrir de novo</translation>
    </message>
    <message>
        <source>Speaker&apos;s notes, in a window of their own</source>
        <extracomment>ui/presenter/keys.py</extracomment>
        <translation>Notas de quem apresenta, em janela própria</translation>
    </message>
    <message>
        <source>Spotlight on what the pointer or the keyboard is at</source>
        <extracomment>ui/presenter/keys.py</extracomment>
        <translation>Holofote sobre o ponto do mouse ou do teclado</translation>
    </message>
    <message>
        <source>The page, or one panel after the other</source>
        <extracomment>ui/presenter/keys.py</extracomment>
        <translation>A página, ou um painel após o outro</translation>
    </message>
    <message>
        <source>This card</source>
        <extracomment>ui/presenter/keys.py</extracomment>
        <translation>Este cartão</translation>
    </message>
</context>
<context>
    <name>Profile</name>
    <message>
        <source>A code went to {where} {by}. It lives for 24 hours.</source>
        <extracomment>ui/pages/profile_code.py</extracomment>
        <translation>Um código foi para {where} {by}. Ele vale por 24 horas.</translation>
    </message>
    <message>
        <source>Add</source>
        <extracomment>ui/pages/profile_add.py</extracomment>
        <translation>Adicionar</translation>
    </message>
    <message>
        <source>Add an attribute…</source>
        <extracomment>ui/pages/profile_add.py</extracomment>
        <translation>Adicionar um atributo…</translation>
    </message>
    <message>
        <source>As the pool has it, with or without “custom:” before it.</source>
        <extracomment>ui/pages/profile_add.py</extracomment>
        <translation>Como o pool o chama, com ou sem “custom:” na frente.</translation>
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
        <translation>Excluir</translation>
    </message>
    <message>
        <source>Delete {what}</source>
        <extracomment>ui/pages/profile_row.py</extracomment>
        <translation>Excluir {what}</translation>
    </message>
    <message>
        <source>Enter the code</source>
        <extracomment>ui/pages/profile_row.py</extracomment>
        <translation>Digitar o código</translation>
    </message>
    <message>
        <source>I have a code</source>
        <extracomment>ui/pages/profile_row.py</extracomment>
        <translation>Tenho um código</translation>
    </message>
    <message>
        <source>I have a code for a new one</source>
        <extracomment>ui/pages/profile_row.py</extracomment>
        <translation>Tenho um código para um novo</translation>
    </message>
    <message>
        <source>Leave out</source>
        <extracomment>ui/pages/profile_row.py</extracomment>
        <translation>Deixar de fora</translation>
    </message>
    <message>
        <source>Name of the pool&apos;s own attribute</source>
        <extracomment>ui/pages/profile_add.py</extracomment>
        <translation>Nome do atributo próprio do pool</translation>
    </message>
    <message>
        <source>Never mind</source>
        <extracomment>ui/pages/profile_add.py</extracomment>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Not now</source>
        <extracomment>ui/pages/profile_code.py</extracomment>
        <translation>Agora não</translation>
    </message>
    <message>
        <source>Not verified yet. A code went to {where}.</source>
        <extracomment>ui/pages/profile_row.py</extracomment>
        <translation>Ainda não verificado. Um código foi para {where}.</translation>
    </message>
    <message>
        <source>Not verified.</source>
        <extracomment>ui/pages/profile_row.py</extracomment>
        <translation>Não verificado.</translation>
    </message>
    <message>
        <source>One of the pool&apos;s own (custom:)</source>
        <extracomment>ui/pages/profile_add.py</extracomment>
        <translation>Um dos próprios do pool (custom:)</translation>
    </message>
    <message>
        <source>Only the pool knows what it may hold.</source>
        <extracomment>ui/pages/profile_add.py</extracomment>
        <translation>Só o pool sabe o que ele pode conter.</translation>
    </message>
    <message>
        <source>Read only: from sign-ins through another provider.</source>
        <extracomment>ui/pages/profile_row.py</extracomment>
        <translation>Só leitura: de logins por outro provedor.</translation>
    </message>
    <message>
        <source>Read only: it was set for good when the account was made.</source>
        <extracomment>ui/pages/profile_row.py</extracomment>
        <translation>Só leitura: foi definido de vez quando a conta foi criada.</translation>
    </message>
    <message>
        <source>Read only: the pool gives it once and never changes it.</source>
        <extracomment>ui/pages/profile_row.py</extracomment>
        <translation>Só leitura: o pool o dá uma vez e nunca o muda.</translation>
    </message>
    <message>
        <source>Read only: this app client may not write it.</source>
        <extracomment>ui/pages/profile_row.py</extracomment>
        <translation>Só leitura: este cliente de aplicação não pode gravá-lo.</translation>
    </message>
    <message>
        <source>Read only: true once a code has proven the address.</source>
        <extracomment>ui/pages/profile_row.py</extracomment>
        <translation>Só leitura: true depois que um código provou o endereço.</translation>
    </message>
    <message>
        <source>Read only: true once a code has proven the number.</source>
        <extracomment>ui/pages/profile_row.py</extracomment>
        <translation>Só leitura: true depois que um código provou o número.</translation>
    </message>
    <message>
        <source>Say what the attribute is called.</source>
        <extracomment>ui/pages/profile_add.py</extracomment>
        <translation>Diga como o atributo se chama.</translation>
    </message>
    <message>
        <source>Send a code</source>
        <extracomment>ui/pages/profile_row.py</extracomment>
        <translation>Enviar um código</translation>
    </message>
    <message>
        <source>Send a new code</source>
        <extracomment>ui/pages/profile_code.py</extracomment>
        <translation>Reenviar código</translation>
    </message>
    <message>
        <source>The code is missing. It is in the newest message.</source>
        <extracomment>ui/pages/profile_code.py</extracomment>
        <translation>Falta o código. Está na mensagem mais nova.</translation>
    </message>
    <message>
        <source>The pool keeps {old} until you type it here; then {new} takes its place.</source>
        <extracomment>ui/pages/profile_code.py</extracomment>
        <translation>O pool mantém {old} até você digitá-lo aqui; então {new} toma o lugar.</translation>
    </message>
    <message>
        <source>The pool takes {new} over once you type it here.</source>
        <extracomment>ui/pages/profile_code.py</extracomment>
        <translation>O pool adota {new} quando você o digitar aqui.</translation>
    </message>
    <message>
        <source>The pool wants this one filled in.</source>
        <extracomment>ui/pages/profile_row.py</extracomment>
        <translation>O pool quer este preenchido.</translation>
    </message>
    <message>
        <source>This one is shown already: change it there.</source>
        <extracomment>ui/pages/profile_add.py</extracomment>
        <translation>Este já está à mostra: mude-o lá.</translation>
    </message>
    <message>
        <source>Type the code that was sent to you. It lives for 24 hours.</source>
        <extracomment>ui/pages/profile_code.py</extracomment>
        <translation>Digite o código que foi enviado a você. Ele vale por 24 horas.</translation>
    </message>
    <message>
        <source>Type what it is to be.</source>
        <extracomment>ui/pages/profile_add.py</extracomment>
        <translation>Digite o que deve ser.</translation>
    </message>
    <message>
        <source>Value</source>
        <extracomment>ui/pages/profile_add.py</extracomment>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Verified or not</source>
        <extracomment>ui/pages/profile_row.py</extracomment>
        <translation>Verificado ou não</translation>
    </message>
    <message>
        <source>Verify</source>
        <extracomment>ui/pages/profile_code.py</extracomment>
        <translation>Verificar</translation>
    </message>
    <message>
        <source>Verify the e-mail address</source>
        <extracomment>ui/pages/profile_code.py</extracomment>
        <translation>Verificar o endereço de e-mail</translation>
    </message>
    <message>
        <source>Verify the phone number</source>
        <extracomment>ui/pages/profile_code.py</extracomment>
        <translation>Verificar o número de telefone</translation>
    </message>
    <message>
        <source>Verify {what}</source>
        <extracomment>ui/pages/profile_row.py</extracomment>
        <translation>Verificar {what}</translation>
    </message>
    <message>
        <source>Where the code went</source>
        <extracomment>ui/pages/profile_code.py</extracomment>
        <translation>Para onde o código foi</translation>
    </message>
    <message>
        <source>by e-mail</source>
        <extracomment>ui/pages/profile_code.py</extracomment>
        <translation>por e-mail</translation>
    </message>
    <message>
        <source>by text message</source>
        <extracomment>ui/pages/profile_code.py</extracomment>
        <translation>por SMS</translation>
    </message>
    <message>
        <source>date and time</source>
        <extracomment>ui/pages/profile_row.py</extracomment>
        <translation>data e hora</translation>
    </message>
    <message>
        <source>never shown to this app</source>
        <extracomment>ui/pages/profile_row.py</extracomment>
        <translation>nunca mostrado a este app</translation>
    </message>
    <message>
        <source>required</source>
        <extracomment>ui/pages/profile_row.py</extracomment>
        <translation>obrigatório</translation>
    </message>
    <message>
        <source>text</source>
        <extracomment>ui/pages/profile_row.py</extracomment>
        <translation>texto</translation>
    </message>
    <message>
        <source>text, exactly {most} characters</source>
        <extracomment>ui/pages/profile_row.py</extracomment>
        <translation>texto, exatamente {most} caracteres</translation>
    </message>
    <message>
        <source>text, up to {most} characters</source>
        <extracomment>ui/pages/profile_row.py</extracomment>
        <translation>texto, até {most} caracteres</translation>
    </message>
    <message>
        <source>text, {least} characters or more</source>
        <extracomment>ui/pages/profile_row.py</extracomment>
        <translation>texto, {least} caracteres ou mais</translation>
    </message>
    <message>
        <source>text, {least} to {most} characters</source>
        <extracomment>ui/pages/profile_row.py</extracomment>
        <translation>texto, de {least} a {most} caracteres</translation>
    </message>
    <message>
        <source>true or false</source>
        <extracomment>ui/pages/profile_row.py</extracomment>
        <translation>true ou false</translation>
    </message>
    <message>
        <source>whole number</source>
        <extracomment>ui/pages/profile_row.py</extracomment>
        <translation>número inteiro</translation>
    </message>
    <message>
        <source>whole number, {least} or more</source>
        <extracomment>ui/pages/profile_row.py</extracomment>
        <translation>número inteiro, {least} ou mais</translation>
    </message>
    <message>
        <source>whole number, {least} to {most}</source>
        <extracomment>ui/pages/profile_row.py</extracomment>
        <translation>número inteiro, de {least} a {most}</translation>
    </message>
    <message>
        <source>whole number, {most} or less</source>
        <extracomment>ui/pages/profile_row.py</extracomment>
        <translation>número inteiro, {most} ou menos</translation>
    </message>
    <message>
        <source>{new} waits for its code. Until then the pool has none.</source>
        <extracomment>ui/pages/profile_row.py</extracomment>
        <translation>{new} espera pelo código. Até lá o pool não tem nenhum.</translation>
    </message>
    <message>
        <source>{new} waits for its code. Until then the pool keeps {old}.</source>
        <extracomment>ui/pages/profile_row.py</extracomment>
        <translation>{new} espera pelo código. Até lá o pool mantém {old}.</translation>
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
        <translation>Voltar à conta</translation>
    </message>
    <message>
        <source>Drop that and read again</source>
        <extracomment>ui/pages/profile.py</extracomment>
        <translation>Descartar isso e ler de novo</translation>
    </message>
    <message>
        <source>Go and refresh them</source>
        <extracomment>ui/pages/profile.py</extracomment>
        <translation>Atualizá-los na página Conta</translation>
    </message>
    <message>
        <source>Go to sign in</source>
        <extracomment>ui/pages/profile.py</extracomment>
        <translation>Ir para o login</translation>
    </message>
    <message>
        <source>Nobody is signed in</source>
        <extracomment>ui/pages/profile.py</extracomment>
        <translation>Ninguém entrou ainda</translation>
    </message>
    <message>
        <source>Not saved yet: {what}.</source>
        <extracomment>ui/pages/profile.py</extracomment>
        <translation>Ainda não salvo: {what}.</translation>
    </message>
    <message>
        <source>Profile</source>
        <extracomment>ui/pages/profile.py</extracomment>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>Read again</source>
        <extracomment>ui/pages/profile.py</extracomment>
        <translation>Ler de novo</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>ui/pages/profile.py</extracomment>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Sign in to see your profile here.</source>
        <extracomment>ui/pages/profile.py</extracomment>
        <translation>Entre para ver seu perfil aqui.</translation>
    </message>
    <message>
        <source>The tokens you hold were made before this change and say what was then.</source>
        <extracomment>ui/pages/profile.py</extracomment>
        <translation>Os tokens que você tem foram feitos antes desta mudança e dizem o que valia então.</translation>
    </message>
    <message>
        <source>Username</source>
        <extracomment>ui/pages/profile.py</extracomment>
        <translation>Nome de usuário</translation>
    </message>
    <message>
        <source>What is fixed</source>
        <extracomment>ui/pages/profile.py</extracomment>
        <translation>O que é fixo</translation>
    </message>
    <message>
        <source>What the pool knows about you.</source>
        <extracomment>ui/pages/profile.py</extracomment>
        <translation>O que o pool sabe de você.</translation>
    </message>
    <message>
        <source>What you can change</source>
        <extracomment>ui/pages/profile.py</extracomment>
        <translation>O que você pode mudar</translation>
    </message>
</context>
<context>
    <name>ProtocolPanel</name>
    <message>
        <source>Nothing sent yet.
Every request to Cognito will appear here, and its answer.</source>
        <extracomment>ui/protocol/panel.py</extracomment>
        <translation>Nada enviado ainda.
Cada requisição ao Cognito aparece aqui, com a resposta.</translation>
    </message>
    <message>
        <source>The selected exchange</source>
        <extracomment>ui/protocol/panel.py</extracomment>
        <translation>A troca selecionada</translation>
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
        <translation>Copiar a troca selecionada como comando ou como código ({keys})</translation>
    </message>
    <message>
        <source>Copy the selected exchange as…</source>
        <extracomment>ui/protocol/tools.py</extracomment>
        <translation>Copiar a troca selecionada como…</translation>
    </message>
    <message>
        <source>Save all exchanges as a page to read, or as an HTTP archive</source>
        <extracomment>ui/protocol/tools.py</extracomment>
        <translation>Salvar todas as trocas como página para ler, ou como arquivo HTTP</translation>
    </message>
    <message>
        <source>Save the recording…</source>
        <extracomment>ui/protocol/tools.py</extracomment>
        <translation>Salvar a gravação…</translation>
    </message>
    <message>
        <source>Save…</source>
        <extracomment>ui/protocol/tools.py</extracomment>
        <translation>Salvar…</translation>
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
        <translation>Copiar detalhes</translation>
    </message>
    <message>
        <source>Details</source>
        <extracomment>ui/widgets/message_parts.py</extracomment>
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>Dismiss the message (Esc)</source>
        <extracomment>ui/widgets/message_parts.py</extracomment>
        <translation>Dispensar a mensagem (Esc)</translation>
    </message>
    <message>
        <source>Hide details</source>
        <extracomment>ui/widgets/message_parts.py</extracomment>
        <translation>Ocultar detalhes</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <extracomment>ui/directory/user_model.py</extracomment>
        <translation>Não confirmado</translation>
    </message>
    <message>
        <source>Password to be reset</source>
        <extracomment>ui/directory/user_model.py</extracomment>
        <translation>Senha a redefinir</translation>
    </message>
    <message>
        <source>Show details</source>
        <extracomment>ui/widgets/message_parts.py</extracomment>
        <translation>Mostrar detalhes</translation>
    </message>
    <message>
        <source>Signs in elsewhere</source>
        <extracomment>ui/directory/user_model.py</extracomment>
        <translation>Entra por outro lugar</translation>
    </message>
    <message>
        <source>Temporary password</source>
        <extracomment>ui/directory/user_model.py</extracomment>
        <translation>Senha temporária</translation>
    </message>
    <message>
        <source>Text of the message</source>
        <extracomment>ui/widgets/message_parts.py</extracomment>
        <translation>Texto da mensagem</translation>
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
        <translation>&amp;Copiar</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>No, leave it</source>
        <extracomment>ui/directory/question.py</extracomment>
        <translation>Não, deixar</translation>
    </message>
    <message>
        <source>Number</source>
        <extracomment>ui/directory/question.py</extracomment>
        <translation>Número</translation>
    </message>
    <message>
        <source>Type {number} to go on.</source>
        <extracomment>ui/directory/question.py</extracomment>
        <translation>Digite {number} para continuar.</translation>
    </message>
    <message>
        <source>Yes, do it</source>
        <extracomment>ui/directory/question.py</extracomment>
        <translation>Sim, fazer</translation>
    </message>
</context>
<context>
    <name>RawModel</name>
    <message>
        <source>As the token has it</source>
        <extracomment>ui/inspector/raw_model.py</extracomment>
        <translation>Como o token o traz</translation>
    </message>
    <message>
        <source>Authentication tag</source>
        <extracomment>ui/inspector/raw_model.py</extracomment>
        <translation>Tag de autenticação</translation>
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
        <translation>Chave criptografada</translation>
    </message>
    <message>
        <source>Header</source>
        <extracomment>ui/inspector/raw_model.py</extracomment>
        <translation>Cabeçalho</translation>
    </message>
    <message>
        <source>Initialisation vector</source>
        <extracomment>ui/inspector/raw_model.py</extracomment>
        <translation>Vetor de inicialização</translation>
    </message>
    <message>
        <source>Part and claim</source>
        <extracomment>ui/inspector/raw_model.py</extracomment>
        <translation>Parte e claim</translation>
    </message>
    <message>
        <source>Payload</source>
        <extracomment>ui/inspector/raw_model.py</extracomment>
        <translation>Payload</translation>
    </message>
    <message>
        <source>Signature</source>
        <extracomment>ui/inspector/raw_model.py</extracomment>
        <translation>Assinatura</translation>
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
        <translation>Escolha uma claim, ou aponte para um caractere: um ilumina o outro.</translation>
    </message>
    <message>
        <source>The chosen bytes</source>
        <extracomment>ui/inspector/raw_view.py</extracomment>
        <translation>Os bytes escolhidos</translation>
    </message>
    <message>
        <source>What the text says, part by part</source>
        <extracomment>ui/inspector/raw_view.py</extracomment>
        <translation>O que o texto diz, parte por parte</translation>
    </message>
    <message>
        <source>{0} bytes, over all that stands before the last dot:</source>
        <extracomment>ui/inspector/raw_view.py</extracomment>
        <translation>{0} bytes, sobre tudo o que está antes do último ponto:</translation>
    </message>
    <message>
        <source>{0} bytes: new for every token, so that no two are encrypted alike:</source>
        <extracomment>ui/inspector/raw_view.py</extracomment>
        <translation>{0} bytes: novos a cada token, para que não haja dois criptografados da mesma forma:</translation>
    </message>
    <message>
        <source>{0} bytes: the key to the ciphertext, which only the pool can decrypt:</source>
        <extracomment>ui/inspector/raw_view.py</extracomment>
        <translation>{0} bytes: a chave do texto cifrado, que só o pool pode descriptografar:</translation>
    </message>
    <message>
        <source>{0} bytes: they show the pool whether header or ciphertext were changed:</source>
        <extracomment>ui/inspector/raw_view.py</extracomment>
        <translation>{0} bytes: mostram ao pool se o cabeçalho ou o texto cifrado foram alterados:</translation>
    </message>
    <message>
        <source>{0} bytes: what the token says, for the pool alone to read:</source>
        <extracomment>ui/inspector/raw_view.py</extracomment>
        <translation>{0} bytes: o que o token diz, que só o pool pode ler:</translation>
    </message>
    <message>
        <source>{bytes} bytes as {characters} characters of Base64url:</source>
        <extracomment>ui/inspector/raw_view.py</extracomment>
        <translation>{bytes} bytes como {characters} caracteres de Base64url:</translation>
    </message>
    <message>
        <source>{part}: bytes {first} to {last}, in characters {start} to {end}.</source>
        <extracomment>ui/inspector/raw_view.py</extracomment>
        <translation>{part}: bytes de {first} a {last}, nos caracteres de {start} a {end}.</translation>
    </message>
</context>
<context>
    <name>RealAttackCard</name>
    <message>
        <source>A of your sign-in begins with {digits} and has {bits} bits. The app took one of 2²⁵⁶ numbers as its a.</source>
        <extracomment>ui/theatre/srp_attack_cards.py</extracomment>
        <translation>O A do seu login começa com {digits} e tem {bits} bits. O app escolheu um entre 2²⁵⁶ números como seu a.</translation>
    </message>
    <message>
        <source>Sign in by SRP first: this needs the A of a real sign-in.</source>
        <extracomment>ui/theatre/srp_attack_cards.py</extracomment>
        <translation>Entre primeiro por SRP: isto precisa do A de um login real.</translation>
    </message>
    <message>
        <source>The real one does not</source>
        <extracomment>ui/theatre/srp_attack_cards.py</extracomment>
        <translation>O real não cede</translation>
    </message>
    <message>
        <source>There are better ways than one number after the other. For a prime of 3,072 bits the best one that is known still takes about 2¹²⁸ steps (NIST SP 800-57 part 1).</source>
        <extracomment>ui/theatre/srp_attack_cards.py</extracomment>
        <translation>Há maneiras melhores do que um número após o outro. Para um primo de 3.072 bits, a melhor que se conhece ainda leva cerca de 2¹²⁸ passos (NIST SP 800-57 parte 1).</translation>
    </message>
    <message>
        <source>Try the same with your sign-in</source>
        <extracomment>ui/theatre/srp_attack_cards.py</extracomment>
        <translation>Tentar com seu login</translation>
    </message>
    <message>
        <source>{tried} numbers tried, and a is not among them. At {pace} a second, all of them take about {years} years. The universe is about 10¹⁰ years old.</source>
        <extracomment>ui/theatre/srp_attack_cards.py</extracomment>
        <translation>{tried} números tentados, e a não está entre eles. A {pace} por segundo, todos juntos levam cerca de {years} anos. O universo tem cerca de 10¹⁰ anos.</translation>
    </message>
</context>
<context>
    <name>RecordingLine</name>
    <message>
        <source>Back to live</source>
        <extracomment>ui/protocol/recording_line.py</extracomment>
        <translation>Voltar ao vivo</translation>
    </message>
    <message numerus="yes">
        <source>Not live: {name}, recorded {made}, {count} exchanges</source>
        <extracomment>ui/protocol/recording_line.py</extracomment>
        <translation>
            <numerusform>Não é ao vivo: {name}, gravado {made}, {count} troca</numerusform>
            <numerusform>Não é ao vivo: {name}, gravado {made}, {count} trocas</numerusform>
        </translation>
    </message>
    <message>
        <source>What is shown</source>
        <extracomment>ui/protocol/recording_line.py</extracomment>
        <translation>O que é mostrado</translation>
    </message>
</context>
<context>
    <name>RefreshPage</name>
    <message>
        <source>1 earlier generation is still good: a refresh takes nothing back.</source>
        <extracomment>ui/inspector/refresh_page.py</extracomment>
        <translation>1 geração anterior ainda vale: uma atualização não tira nada.</translation>
    </message>
    <message>
        <source>All carry this origin_jti: {0}</source>
        <extracomment>ui/inspector/refresh_page.py</extracomment>
        <translation>Todos trazem este origin_jti: {0}</translation>
    </message>
    <message>
        <source>Cognito encrypts it for itself. The app sends it back, to Cognito and nobody else, and gets a new ID and access token without asking for the password.

How long it lives is set in the app client, 30 days unless somebody changed that; the token itself does not show it.</source>
        <extracomment>ui/inspector/refresh_page.py</extracomment>
        <translation>O Cognito o criptografa para si mesmo. O app o devolve, ao Cognito e a mais ninguém, e recebe um token de ID e um de acesso novos sem pedir a senha.

Quanto ele vive é definido no cliente de aplicação, 30 dias se ninguém mudou isso; o token em si não mostra.</translation>
    </message>
    <message>
        <source>Generations of tokens since then: {0}.</source>
        <extracomment>ui/inspector/refresh_page.py</extracomment>
        <translation>Gerações de tokens desde então: {0}.</translation>
    </message>
    <message>
        <source>Generations seen since the app took the session up again: {0}.</source>
        <extracomment>ui/inspector/refresh_page.py</extracomment>
        <translation>Gerações vistas desde que o app retomou a sessão: {0}.</translation>
    </message>
    <message>
        <source>Its family</source>
        <extracomment>ui/inspector/refresh_page.py</extracomment>
        <translation>A família dele</translation>
    </message>
    <message>
        <source>Revoking the refresh token, or signing out everywhere, ends the whole family for Cognito. An API that checks signatures on its own does not hear of it: it takes each token until that expires.</source>
        <extracomment>ui/inspector/refresh_page.py</extracomment>
        <translation>Revogar o token de atualização, ou sair em todo lugar, acaba com a família inteira para o Cognito. Uma API que verifica assinaturas por conta própria não fica sabendo: ela aceita cada token até que ele expire.</translation>
    </message>
    <message>
        <source>Signed in {0}.</source>
        <extracomment>ui/inspector/refresh_page.py</extracomment>
        <translation>Login: {0}.</translation>
    </message>
    <message>
        <source>So far there are the tokens of the sign-in. A refresh adds a generation.</source>
        <extracomment>ui/inspector/refresh_page.py</extracomment>
        <translation>Por enquanto há os tokens do login. Uma atualização acrescenta uma geração.</translation>
    </message>
    <message>
        <source>The last refresh brought a new refresh token, too; the one before is used up.</source>
        <extracomment>ui/inspector/refresh_page.py</extracomment>
        <translation>A última atualização também trouxe um token de atualização novo; o anterior foi gasto.</translation>
    </message>
    <message>
        <source>The refresh token</source>
        <extracomment>ui/inspector/refresh_page.py</extracomment>
        <translation>O token de atualização</translation>
    </message>
    <message>
        <source>The refresh token can be used, but not read</source>
        <extracomment>ui/inspector/refresh_page.py</extracomment>
        <translation>O token de atualização pode ser usado, mas não lido</translation>
    </message>
    <message>
        <source>What came from the refresh token</source>
        <extracomment>ui/inspector/refresh_page.py</extracomment>
        <translation>O que veio do token de atualização</translation>
    </message>
    <message>
        <source>{0} earlier generations are still good: a refresh takes nothing back.</source>
        <extracomment>ui/inspector/refresh_page.py</extracomment>
        <translation>{0} gerações anteriores ainda valem: uma atualização não tira nada.</translation>
    </message>
</context>
<context>
    <name>RegisterAttributes</name>
    <message>
        <source>A date: 2026-11-02, or with the time, 2026-11-02T09:05:07Z.</source>
        <extracomment>ui/pages/register_attributes.py</extracomment>
        <translation>Uma data: 2026-11-02, ou com a hora, 2026-11-02T09:05:07Z.</translation>
    </message>
    <message>
        <source>A whole number from {least} to {most}.</source>
        <extracomment>ui/pages/register_attributes.py</extracomment>
        <translation>Um número inteiro de {least} a {most}.</translation>
    </message>
    <message>
        <source>A whole number.</source>
        <extracomment>ui/pages/register_attributes.py</extracomment>
        <translation>Um número inteiro.</translation>
    </message>
    <message>
        <source>More about you</source>
        <extracomment>ui/pages/register_attributes.py</extracomment>
        <translation>Mais sobre você</translation>
    </message>
    <message>
        <source>More about you: all of this may stay empty.</source>
        <extracomment>ui/pages/register_attributes.py</extracomment>
        <translation>Mais sobre você: tudo isto pode ficar vazio.</translation>
    </message>
    <message>
        <source>No</source>
        <extracomment>ui/pages/register_attributes.py</extracomment>
        <translation>Não</translation>
    </message>
    <message>
        <source>Not said</source>
        <extracomment>ui/pages/register_attributes.py</extracomment>
        <translation>Não informado</translation>
    </message>
    <message>
        <source>The e-mail address has its own field, above.</source>
        <extracomment>ui/pages/register_attributes.py</extracomment>
        <translation>O endereço de e-mail tem o próprio campo, acima.</translation>
    </message>
    <message>
        <source>The pool wants this of everybody who registers.</source>
        <extracomment>ui/pages/register_attributes.py</extracomment>
        <translation>O pool quer isto de todos os que se cadastram.</translation>
    </message>
    <message>
        <source>There is no standard attribute of that name. A pool&apos;s own begin with custom: in full.</source>
        <extracomment>ui/pages/register_attributes.py</extracomment>
        <translation>Não há atributo padrão com esse nome. Os próprios de um pool começam com custom: por extenso.</translation>
    </message>
    <message>
        <source>Yes</source>
        <extracomment>ui/pages/register_attributes.py</extracomment>
        <translation>Sim</translation>
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
        <translation>É preciso uma senha.</translation>
    </message>
    <message>
        <source>An e-mail address is needed: the code goes there.</source>
        <extracomment>ui/pages/register.py</extracomment>
        <translation>É preciso um endereço de e-mail: o código vai para lá.</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <extracomment>ui/pages/register.py</extracomment>
        <translation>Endereço de e-mail</translation>
    </message>
    <message>
        <source>Less about you</source>
        <extracomment>ui/pages/register.py</extracomment>
        <translation>Menos sobre você</translation>
    </message>
    <message>
        <source>More about you…</source>
        <extracomment>ui/pages/register.py</extracomment>
        <translation>Sobre você…</translation>
    </message>
    <message>
        <source>Password</source>
        <extracomment>ui/pages/register.py</extracomment>
        <translation>Senha</translation>
    </message>
    <message>
        <source>Password again</source>
        <extracomment>ui/pages/register.py</extracomment>
        <translation>Senha outra vez</translation>
    </message>
    <message>
        <source>Register</source>
        <extracomment>ui/pages/register.py</extracomment>
        <translation>Cadastrar-se</translation>
    </message>
    <message>
        <source>Register as a rider</source>
        <extracomment>ui/pages/register.py</extracomment>
        <translation>Cadastre-se como passageiro</translation>
    </message>
    <message>
        <source>The pool does not take this value.</source>
        <extracomment>ui/pages/register.py</extracomment>
        <translation>O pool não aceita este valor.</translation>
    </message>
    <message>
        <source>The pool sends a code to this address to see that it is yours.</source>
        <extracomment>ui/pages/register.py</extracomment>
        <translation>O pool envia um código para este endereço para ver se é seu.</translation>
    </message>
    <message>
        <source>The two passwords are not the same.</source>
        <extracomment>ui/pages/register.py</extracomment>
        <translation>As duas senhas não são iguais.</translation>
    </message>
    <message>
        <source>This pool wants a username that is not an e-mail address.</source>
        <extracomment>ui/pages/register.py</extracomment>
        <translation>Este pool quer um nome de usuário que não seja um endereço de e-mail.</translation>
    </message>
    <message>
        <source>This pool wants a username.</source>
        <extracomment>ui/pages/register.py</extracomment>
        <translation>Este pool quer um nome de usuário.</translation>
    </message>
    <message>
        <source>Type the password once more, so that a slip does not lock you out.</source>
        <extracomment>ui/pages/register.py</extracomment>
        <translation>Digite a senha mais uma vez, para que um deslize não deixe você de fora.</translation>
    </message>
    <message>
        <source>Username</source>
        <extracomment>ui/pages/register.py</extracomment>
        <translation>Nome de usuário</translation>
    </message>
</context>
<context>
    <name>ResendButton</name>
    <message>
        <source>{what} (in {seconds} s)</source>
        <extracomment>ui/widgets/resend_button.py</extracomment>
        <translation>{what} (em {seconds} s)</translation>
    </message>
</context>
<context>
    <name>ReviewStep</name>
    <message>
        <source>A DynamoDB table</source>
        <extracomment>ui/stack/review_step.py</extracomment>
        <translation>Uma tabela do DynamoDB</translation>
    </message>
    <message>
        <source>A Lambda function</source>
        <extracomment>ui/stack/review_step.py</extracomment>
        <translation>Uma função Lambda</translation>
    </message>
    <message>
        <source>A REST API</source>
        <extracomment>ui/stack/review_step.py</extracomment>
        <translation>Uma API REST</translation>
    </message>
    <message>
        <source>A user pool</source>
        <extracomment>ui/stack/review_step.py</extracomment>
        <translation>Um pool de usuários</translation>
    </message>
    <message>
        <source>An IAM role</source>
        <extracomment>ui/stack/review_step.py</extracomment>
        <translation>Um papel do IAM</translation>
    </message>
    <message>
        <source>An app client</source>
        <extracomment>ui/stack/review_step.py</extracomment>
        <translation>Um cliente de aplicação</translation>
    </message>
    <message>
        <source>An authorizer</source>
        <extracomment>ui/stack/review_step.py</extracomment>
        <translation>Um autorizador</translation>
    </message>
    <message>
        <source>Another</source>
        <extracomment>ui/stack/review_step.py</extracomment>
        <translation>Outro</translation>
    </message>
    <message>
        <source>Change something</source>
        <extracomment>ui/stack/review_step.py</extracomment>
        <translation>Mudar algo</translation>
    </message>
    <message>
        <source>Cost: nothing worth naming for a workshop. API Gateway, Lambda and DynamoDB charge by the request, fractions of a cent each.</source>
        <extracomment>ui/stack/review_step.py</extracomment>
        <translation>Custo: nada que valha mencionar em um workshop. API Gateway, Lambda e DynamoDB cobram por requisição, frações de centavo cada.</translation>
    </message>
    <message>
        <source>Cost: nothing worth naming. Cognito is free for the first thousands of users a month, and the function runs for a second.</source>
        <extracomment>ui/stack/review_step.py</extracomment>
        <translation>Custo: nada que valha mencionar. O Cognito é gratuito para os primeiros milhares de usuários por mês, e a função roda por um segundo.</translation>
    </message>
    <message>
        <source>Hide the template</source>
        <extracomment>ui/stack/review_step.py</extracomment>
        <translation>Ocultar o modelo</translation>
    </message>
    <message>
        <source>IAM resources will be made</source>
        <extracomment>ui/stack/review_step.py</extracomment>
        <translation>Serão criados recursos do IAM</translation>
    </message>
    <message>
        <source>IAM roles</source>
        <extracomment>ui/stack/review_step.py</extracomment>
        <translation>Papéis do IAM</translation>
    </message>
    <message>
        <source>Launch the stack</source>
        <extracomment>ui/stack/review_step.py</extracomment>
        <translation>Iniciar a pilha</translation>
    </message>
    <message>
        <source>POST /ride, for the website&apos;s origin too (CORS).</source>
        <extracomment>ui/stack/review_step.py</extracomment>
        <translation>POST /ride, também para a origem do site (CORS).</translation>
    </message>
    <message>
        <source>Show the template</source>
        <extracomment>ui/stack/review_step.py</extracomment>
        <translation>Mostrar o modelo</translation>
    </message>
    <message>
        <source>Stack</source>
        <extracomment>ui/stack/review_step.py</extracomment>
        <translation>Pilha</translation>
    </message>
    <message>
        <source>Template</source>
        <extracomment>ui/stack/review_step.py</extracomment>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>The function that writes js/config.js runs under a role of its own.</source>
        <extracomment>ui/stack/review_step.py</extracomment>
        <translation>A função que grava o js/config.js roda com um papel próprio.</translation>
    </message>
    <message>
        <source>The functions run under roles of their own, which the stack makes.</source>
        <extracomment>ui/stack/review_step.py</extracomment>
        <translation>As funções rodam com papéis próprios, que a pilha cria.</translation>
    </message>
    <message>
        <source>Tick this first. CloudFormation makes a role only for somebody who has said that they know (CAPABILITY_IAM), and the app never says so for you.</source>
        <extracomment>ui/stack/review_step.py</extracomment>
        <translation>Marque isto primeiro. O CloudFormation só cria um papel para quem disse que está ciente (CAPABILITY_IAM), e o app nunca diz isso por você.</translation>
    </message>
    <message>
        <source>User pool</source>
        <extracomment>ui/stack/review_step.py</extracomment>
        <translation>Pool de usuários</translation>
    </message>
    <message>
        <source>Website bucket</source>
        <extracomment>ui/stack/review_step.py</extracomment>
        <translation>Bucket do site</translation>
    </message>
    <message>
        <source>What will be made</source>
        <extracomment>ui/stack/review_step.py</extracomment>
        <translation>O que será criado</translation>
    </message>
    <message>
        <source>Your consent</source>
        <extracomment>ui/stack/review_step.py</extracomment>
        <translation>Seu consentimento</translation>
    </message>
    <message>
        <source>lets in who brings an ID token of the pool.</source>
        <extracomment>ui/stack/review_step.py</extracomment>
        <translation>deixa entrar quem traz um token de ID do pool.</translation>
    </message>
    <message>
        <source>may write that one object and its own log, and no more.</source>
        <extracomment>ui/stack/review_step.py</extracomment>
        <translation>pode gravar esse único objeto e o próprio log, e nada mais.</translation>
    </message>
    <message>
        <source>people sign in with their e-mail address.</source>
        <extracomment>ui/stack/review_step.py</extracomment>
        <translation>as pessoas entram com o endereço de e-mail.</translation>
    </message>
    <message>
        <source>picks a unicorn.</source>
        <extracomment>ui/stack/review_step.py</extracomment>
        <translation>escolhe um unicórnio.</translation>
    </message>
    <message>
        <source>remembers the rides, and goes with the stack.</source>
        <extracomment>ui/stack/review_step.py</extracomment>
        <translation>lembra as corridas, e vai embora com a pilha.</translation>
    </message>
    <message>
        <source>what these may do, and their logs; no more.</source>
        <extracomment>ui/stack/review_step.py</extracomment>
        <translation>o que elas podem fazer, e os logs delas; nada mais.</translation>
    </message>
    <message>
        <source>without a secret, for SRP and refresh.</source>
        <extracomment>ui/stack/review_step.py</extracomment>
        <translation>sem segredo, para SRP e atualização.</translation>
    </message>
    <message>
        <source>writes js/config.js, and removes it with the stack.</source>
        <extracomment>ui/stack/review_step.py</extracomment>
        <translation>grava o js/config.js, e o remove com a pilha.</translation>
    </message>
    <message>
        <source>writes the API&apos;s address into js/config.js, and takes it out.</source>
        <extracomment>ui/stack/review_step.py</extracomment>
        <translation>grava o endereço da API no js/config.js, e o tira de lá.</translation>
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
        <translation>Trevo Verde</translation>
    </message>
    <message>
        <source>Eastgate</source>
        <extracomment>ui/ride/city.py</extracomment>
        <translation>Portão Leste</translation>
    </message>
    <message>
        <source>Harbour</source>
        <extracomment>ui/ride/city.py</extracomment>
        <translation>Porto</translation>
    </message>
    <message>
        <source>Isle of Shells</source>
        <extracomment>ui/ride/city.py</extracomment>
        <translation>Ilha das Conchas</translation>
    </message>
    <message>
        <source>Lake Aurora</source>
        <extracomment>ui/ride/city.py</extracomment>
        <translation>Lago Aurora</translation>
    </message>
    <message>
        <source>Lake Park</source>
        <extracomment>ui/ride/city.py</extracomment>
        <translation>Parque do Lago</translation>
    </message>
    <message>
        <source>Lakeside</source>
        <extracomment>ui/ride/city.py</extracomment>
        <translation>Beira do Lago</translation>
    </message>
    <message>
        <source>Lantern Quarter</source>
        <extracomment>ui/ride/city.py</extracomment>
        <translation>Bairro das Lanternas</translation>
    </message>
    <message>
        <source>Mane Park</source>
        <extracomment>ui/ride/city.py</extracomment>
        <translation>Parque da Crina</translation>
    </message>
    <message>
        <source>Map: where to be picked up</source>
        <extracomment>ui/ride/map_view.py</extracomment>
        <translation>Mapa: onde embarcar</translation>
    </message>
    <message>
        <source>Meadows</source>
        <extracomment>ui/ride/city.py</extracomment>
        <translation>Campinas</translation>
    </message>
    <message>
        <source>Midtown</source>
        <extracomment>ui/ride/city.py</extracomment>
        <translation>Centro</translation>
    </message>
    <message>
        <source>North Hill</source>
        <extracomment>ui/ride/city.py</extracomment>
        <translation>Morro Norte</translation>
    </message>
    <message>
        <source>Orchards</source>
        <extracomment>ui/ride/city.py</extracomment>
        <translation>Pomares</translation>
    </message>
    <message>
        <source>Palm Steps</source>
        <extracomment>ui/ride/city.py</extracomment>
        <translation>Escadaria das Palmeiras</translation>
    </message>
    <message>
        <source>South Bank</source>
        <extracomment>ui/ride/city.py</extracomment>
        <translation>Margem Sul</translation>
    </message>
    <message>
        <source>Stables</source>
        <extracomment>ui/ride/city.py</extracomment>
        <translation>Estábulos</translation>
    </message>
    <message>
        <source>Starview</source>
        <extracomment>ui/ride/city.py</extracomment>
        <translation>Vista das Estrelas</translation>
    </message>
    <message>
        <source>Unicorn Bay</source>
        <extracomment>ui/ride/city.py</extracomment>
        <translation>Baía do Unicórnio</translation>
    </message>
    <message>
        <source>{0}, latitude {1}, longitude {2}. Arrow keys move it, Enter asks for a unicorn.</source>
        <extracomment>ui/ride/map_view.py</extracomment>
        <translation>{0}, latitude {1}, longitude {2}. As setas movem o alfinete, Enter pede um unicórnio.</translation>
    </message>
</context>
<context>
    <name>RidePage</name>
    <message>
        <source>Calling an API takes an ID token.</source>
        <extracomment>ui/pages/ride.py</extracomment>
        <translation>Chamar uma API exige um token de ID.</translation>
    </message>
    <message>
        <source>Go to sign in</source>
        <extracomment>ui/pages/ride.py</extracomment>
        <translation>Ir para o login</translation>
    </message>
    <message>
        <source>Nobody is signed in</source>
        <extracomment>ui/pages/ride.py</extracomment>
        <translation>Ninguém entrou ainda</translation>
    </message>
    <message>
        <source>Ride</source>
        <extracomment>ui/pages/ride.py</extracomment>
        <translation>Corrida</translation>
    </message>
    <message>
        <source>The tokens that an API asks for come from signing in.</source>
        <extracomment>ui/pages/ride.py</extracomment>
        <translation>Os tokens que uma API pede vêm do login.</translation>
    </message>
    <message>
        <source>You are authenticated. An API is what the tokens are for: this one sends unicorns.</source>
        <extracomment>ui/pages/ride.py</extracomment>
        <translation>Você se autenticou. É para uma API que servem os tokens: esta envia unicórnios.</translation>
    </message>
</context>
<context>
    <name>RidePart</name>
    <message>
        <source>Pick-up: {0}</source>
        <extracomment>ui/ride/part.py</extracomment>
        <translation>Embarque: {0}</translation>
    </message>
    <message>
        <source>Pick-up: {0} ({1}, {2}). Click on the map, or move the pin with the arrow keys.</source>
        <extracomment>ui/ride/part.py</extracomment>
        <translation>Embarque: {0} ({1}, {2}). Clique no mapa, ou mova o alfinete com as setas.</translation>
    </message>
    <message>
        <source>Request a unicorn</source>
        <extracomment>ui/ride/part.py</extracomment>
        <translation>Pedir um unicórnio</translation>
    </message>
    <message>
        <source>The API&apos;s address (invoke URL)</source>
        <extracomment>ui/ride/part.py</extracomment>
        <translation>O endereço da API (URL de invocação)</translation>
    </message>
    <message>
        <source>The ID token is sent there, and nowhere else.</source>
        <extracomment>ui/ride/part.py</extracomment>
        <translation>O token de ID é enviado para lá, e para nenhum outro lugar.</translation>
    </message>
</context>
<context>
    <name>RoundsRow</name>
    <message>
        <source>Answer</source>
        <extracomment>ui/local_pool/lists.py</extracomment>
        <translation>Resposta</translation>
    </message>
    <message>
        <source>Each question needs words, and an answer.</source>
        <extracomment>ui/local_pool/lists.py</extracomment>
        <translation>Cada pergunta precisa de palavras, e de uma resposta.</translation>
    </message>
    <message>
        <source>Question</source>
        <extracomment>ui/local_pool/lists.py</extracomment>
        <translation>Pergunta</translation>
    </message>
    <message>
        <source>Take this question away</source>
        <extracomment>ui/local_pool/lists.py</extracomment>
        <translation>Retirar esta pergunta</translation>
    </message>
    <message>
        <source>There has to be one question at least.</source>
        <extracomment>ui/local_pool/lists.py</extracomment>
        <translation>Tem que haver pelo menos uma pergunta.</translation>
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
        <translation>E-mail</translation>
    </message>
    <message>
        <source>This app</source>
        <extracomment>ui/theatre/row_painter.py</extracomment>
        <translation>Este app</translation>
    </message>
    <message>
        <source>You</source>
        <extracomment>ui/theatre/row_painter.py</extracomment>
        <translation>Você</translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <extracomment>ui/theatre/row_painter.py</extracomment>
        <translation>{0} para {1}</translation>
    </message>
</context>
<context>
    <name>Scenes</name>
    <message>
        <source>A token is good between two times, and they are the pool&apos;s. A computer whose clock is off takes fresh tokens for expired, or for not valid yet. This app measures the difference by the date of each answer and allows for it. Codes of authenticator apps and signed requests fail as well.</source>
        <extracomment>ui/scenes/words.py</extracomment>
        <translation>Um token vale entre duas horas, e elas são as do pool. Um computador com o relógio errado toma tokens novos por expirados, ou por ainda não válidos. Este app mede a diferença pela data de cada resposta e a leva em conta. Códigos de apps autenticadores e requisições assinadas também falham.</translation>
    </message>
    <message>
        <source>Anybody can read a token, and write one. Only the signature shows that the pool wrote these claims. Believe no claim before the signature was checked, and no decoder that does not check it.</source>
        <extracomment>ui/scenes/words.py</extracomment>
        <translation>Qualquer um pode ler um token, e escrever um. Só a assinatura mostra que foi o pool que escreveu estas claims. Não acredite em nenhuma claim antes de verificar a assinatura, nem em um decodificador que não a verifica.</translation>
    </message>
    <message>
        <source>Break it</source>
        <extracomment>ui/scenes/card.py</extracomment>
        <translation>Quebrar</translation>
    </message>
    <message>
        <source>Broken, on purpose</source>
        <extracomment>ui/scenes/card.py, ui/scenes/strip.py</extracomment>
        <translation>Quebrado, de propósito</translation>
    </message>
    <message>
        <source>Broken, on purpose: {scene}</source>
        <extracomment>ui/scenes/strip.py</extracomment>
        <translation>Quebrado, de propósito: {scene}</translation>
    </message>
    <message>
        <source>Expired session</source>
        <extracomment>ui/scenes/words.py</extracomment>
        <translation>Sessão expirada</translation>
    </message>
    <message>
        <source>Go to Account</source>
        <extracomment>ui/scenes/words.py</extracomment>
        <translation>Ir para Conta</translation>
    </message>
    <message>
        <source>Go to Register</source>
        <extracomment>ui/scenes/words.py</extracomment>
        <translation>Ir para Cadastrar-se</translation>
    </message>
    <message>
        <source>Go to Ride</source>
        <extracomment>ui/scenes/words.py</extracomment>
        <translation>Ir para Corrida</translation>
    </message>
    <message>
        <source>Go to Sign in</source>
        <extracomment>ui/scenes/words.py</extracomment>
        <translation>Ir para Entrar</translation>
    </message>
    <message>
        <source>Learn from it</source>
        <extracomment>ui/scenes/card.py</extracomment>
        <translation>Aprenda com isso</translation>
    </message>
    <message>
        <source>Lost mail</source>
        <extracomment>ui/scenes/words.py</extracomment>
        <translation>E-mail perdido</translation>
    </message>
    <message>
        <source>Mails and text messages are held up on their way.</source>
        <extracomment>ui/scenes/words.py</extracomment>
        <translation>E-mails e SMS ficam retidos no caminho.</translation>
    </message>
    <message>
        <source>Never build a key into a program. Look for the token&apos;s kid among the keys that you keep, and fetch the JWKS again if it is not there, but not for each token that somebody makes up: at most every half a minute, say.</source>
        <extracomment>ui/scenes/words.py</extracomment>
        <translation>Nunca embuta uma chave em um programa. Procure o kid do token entre as chaves que você guarda, e busque o JWKS de novo se não estiver lá, mas não para cada token que alguém inventa: no máximo a cada meio minuto, por exemplo.</translation>
    </message>
    <message>
        <source>One click breaks the local pool, another puts it right. Nobody&apos;s account is harmed.</source>
        <extracomment>ui/scenes/panel.py</extracomment>
        <translation>Um clique quebra o pool local, outro o conserta. Nenhuma conta é prejudicada.</translation>
    </message>
    <message>
        <source>Put it right</source>
        <extracomment>ui/scenes/card.py, ui/scenes/strip.py</extracomment>
        <translation>Consertar</translation>
    </message>
    <message>
        <source>Refresh the tokens on the Account page: the session ends, and the app leads back to the sign-in.</source>
        <extracomment>ui/scenes/words.py</extracomment>
        <translation>Atualize os tokens na página Conta: a sessão termina, e o app leva de volta ao login.</translation>
    </message>
    <message>
        <source>Register somebody and wait for the code. Ask for another one. Then put it right: both mails come, and only the newer code counts.</source>
        <extracomment>ui/scenes/words.py</extracomment>
        <translation>Cadastre alguém e espere o código. Peça outro. Depois conserte: os dois e-mails chegam, e só o código mais novo vale.</translation>
    </message>
    <message>
        <source>Request a unicorn: it comes, for the API looks at nothing but the token. Then refresh the tokens on the Account page: the session is over.</source>
        <extracomment>ui/scenes/words.py</extracomment>
        <translation>Peça um unicórnio: ele vem, pois a API só examina o token. Depois atualize os tokens na página Conta: a sessão acabou.</translation>
    </message>
    <message>
        <source>Request a unicorn: the API finds that the token has expired, and the inspector says by whose clock. Then refresh the tokens on the Account page and look at iat and exp.</source>
        <extracomment>ui/scenes/words.py</extracomment>
        <translation>Peça um unicórnio: a API constata que o token expirou, e o inspetor diz por qual relógio. Depois atualize os tokens na página Conta e olhe iat e exp.</translation>
    </message>
    <message>
        <source>Revoked token</source>
        <extracomment>ui/scenes/words.py</extracomment>
        <translation>Token revogado</translation>
    </message>
    <message>
        <source>Rotated keys</source>
        <extracomment>ui/scenes/words.py</extracomment>
        <translation>Chaves trocadas</translation>
    </message>
    <message>
        <source>See it</source>
        <extracomment>ui/scenes/card.py</extracomment>
        <translation>Veja</translation>
    </message>
    <message>
        <source>Sign in, or refresh the tokens. The claims look fine; the check of the signature fails. Then request a unicorn.</source>
        <extracomment>ui/scenes/words.py</extracomment>
        <translation>Entre, ou atualize os tokens. As claims parecem boas; a verificação da assinatura falha. Depois peça um unicórnio.</translation>
    </message>
    <message>
        <source>Sign in: the Protocol panel shows three tries with longer and longer pauses, then the app gives up.</source>
        <extracomment>ui/scenes/words.py</extracomment>
        <translation>Entre: o painel Protocolo mostra três tentativas com pausas cada vez mais longas; depois o app desiste.</translation>
    </message>
    <message>
        <source>Somebody on the way writes themselves into a group “administrators” in every new token.</source>
        <extracomment>ui/scenes/words.py</extracomment>
        <translation>Alguém no caminho se inclui em um grupo “administrators” em cada token novo.</translation>
    </message>
    <message>
        <source>Tampered token</source>
        <extracomment>ui/scenes/words.py</extracomment>
        <translation>Token adulterado</translation>
    </message>
    <message>
        <source>The answer says where a code was sent, not that it has come. A new code makes the older one worthless. Cognito&apos;s own sender has 50 mails a day for an account, which a room of forty uses up; Amazon SES has more. An administrator can confirm somebody without any mail.</source>
        <extracomment>ui/scenes/words.py</extracomment>
        <translation>A resposta diz para onde um código foi enviado, não que ele chegou. Um código novo invalida o anterior. O envio do próprio Cognito tem 50 e-mails por dia para uma conta, que uma sala de quarenta gasta logo; o Amazon SES tem mais. Um administrador pode confirmar alguém sem nenhum e-mail.</translation>
    </message>
    <message>
        <source>The inspector no longer finds the key that signed these tokens. Refresh them on the Account page: the new ones name another key by kid, and all is well.</source>
        <extracomment>ui/scenes/words.py</extracomment>
        <translation>O inspetor não encontra mais a chave que assinou estes tokens. Atualize-os na página Conta: os novos indicam outra chave por kid, e tudo fica bem.</translation>
    </message>
    <message>
        <source>The pool has no room for another request.</source>
        <extracomment>ui/scenes/words.py</extracomment>
        <translation>O pool não tem espaço para mais uma requisição.</translation>
    </message>
    <message>
        <source>The pool signs with new keys and has withdrawn the old ones. The app forgets those that it kept.</source>
        <extracomment>ui/scenes/words.py</extracomment>
        <translation>O pool assina com chaves novas e retirou as antigas. O app esquece as que tinha guardado.</translation>
    </message>
    <message>
        <source>The refresh token ends a session, after 30 days unless the app client says otherwise. ID and access tokens that were handed out before stay good until their own exp. A sign-in of several steps has a session too, of three minutes as a rule: a code that comes later is too late.</source>
        <extracomment>ui/scenes/words.py</extracomment>
        <translation>O token de atualização encerra uma sessão, depois de 30 dias se o cliente de aplicação não disser outra coisa. Tokens de ID e de acesso entregues antes continuam valendo até o próprio exp. Um login de vários passos também tem uma sessão, em geral de três minutos: um código que vem depois chega tarde.</translation>
    </message>
    <message>
        <source>Throttling</source>
        <extracomment>ui/scenes/words.py</extracomment>
        <translation>Requisições limitadas</translation>
    </message>
    <message>
        <source>To the pool it is two hours later than to this computer.</source>
        <extracomment>ui/scenes/words.py</extracomment>
        <translation>Para o pool são duas horas a mais do que para este computador.</translation>
    </message>
    <message>
        <source>TooManyRequestsException is about all clients of an account in a Region together, not about one person. Wait longer after each try, and not all at the same moment: that is what random pauses are for. LimitExceededException is another matter: too many attempts for one person, and trying again makes it worse.</source>
        <extracomment>ui/scenes/words.py</extracomment>
        <translation>TooManyRequestsException diz respeito a todos os clientes de uma conta em uma Região juntos, não a uma pessoa. Espere mais depois de cada tentativa, e não todos no mesmo momento: para isso servem as pausas aleatórias. LimitExceededException é outra coisa: tentativas demais para uma pessoa, e tentar de novo piora.</translation>
    </message>
    <message>
        <source>Who checks a token by its signature alone can&apos;t know that it was revoked: it stays good until exp. Cognito itself knows, and refuses it. So let tokens live no longer than you could bear a thief to have one.</source>
        <extracomment>ui/scenes/words.py</extracomment>
        <translation>Quem verifica um token só pela assinatura não tem como saber que ele foi revogado: ele vale até exp. O próprio Cognito sabe, e o recusa. Por isso não deixe os tokens viverem mais do que você suportaria que um ladrão tivesse um.</translation>
    </message>
    <message>
        <source>Whoever is signed in has been so for too long: the refresh token has expired.</source>
        <extracomment>ui/scenes/words.py</extracomment>
        <translation>Quem está conectado está há tempo demais: o token de atualização expirou.</translation>
    </message>
    <message>
        <source>Whoever is signed in is signed out by the pool, as somebody else might do after a theft.</source>
        <extracomment>ui/scenes/words.py</extracomment>
        <translation>Quem está conectado é desconectado pelo pool, como outra pessoa poderia fazer depois de um roubo.</translation>
    </message>
    <message>
        <source>Wrong clock</source>
        <extracomment>ui/scenes/words.py</extracomment>
        <translation>Relógio errado</translation>
    </message>
</context>
<context>
    <name>ScenesPanel</name>
    <message>
        <source>The scenes</source>
        <extracomment>ui/scenes/panel.py</extracomment>
        <translation>As cenas</translation>
    </message>
</context>
<context>
    <name>Script</name>
    <message>
        <source>A question of the check-up, by the app itself: a sign-in is begun for a user that nobody can be, and the refusal says what the app client allows.</source>
        <extracomment>ui/theatre/script.py</extracomment>
        <translation>Uma pergunta do diagnóstico, feita pelo próprio app: inicia-se um login de um usuário que ninguém pode ser, e a recusa diz o que o cliente de aplicação permite.</translation>
    </message>
    <message>
        <source>All {0} bytes of it were searched: the password is not in them.</source>
        <extracomment>ui/theatre/script.py</extracomment>
        <translation>Todos os {0} bytes dela foram examinados: a senha não está neles.</translation>
    </message>
    <message>
        <source>Cognito refuses. {0}</source>
        <extracomment>ui/theatre/script.py</extracomment>
        <translation>O Cognito recusa. {0}</translation>
    </message>
    <message>
        <source>Cognito says that it sends a code, and shows where to as far as anybody may know.</source>
        <extracomment>ui/theatre/script.py</extracomment>
        <translation>O Cognito diz que envia um código, e mostra para onde, até onde se pode saber.</translation>
    </message>
    <message>
        <source>Cognito wants something more before it gives out tokens: {0}.</source>
        <extracomment>ui/theatre/script.py</extracomment>
        <translation>O Cognito quer mais alguma coisa antes de entregar tokens: {0}.</translation>
    </message>
    <message>
        <source>Cognito wants this computer to prove that it is the one it knows.</source>
        <extracomment>ui/theatre/script.py</extracomment>
        <translation>O Cognito quer que este computador prove que é o que ele conhece.</translation>
    </message>
    <message>
        <source>From the password, the salt, B and its number a the app works out a key that Cognito can work out too. The HMAC made with it goes to Cognito; password and key stay here.</source>
        <extracomment>ui/theatre/script.py</extracomment>
        <translation>Com a senha, o salt, B e seu número a, o app calcula uma chave que o Cognito também pode calcular. O HMAC feito com ela vai para o Cognito; senha e chave ficam aqui.</translation>
    </message>
    <message>
        <source>From this computer&apos;s own secret, the salt, B and its number a the app works out a key, and with it the HMAC that goes to Cognito.</source>
        <extracomment>ui/theatre/script.py</extracomment>
        <translation>Com o segredo próprio deste computador, o salt, B e seu número a, o app calcula uma chave, e com ela o HMAC que vai para o Cognito.</translation>
    </message>
    <message>
        <source>ID token</source>
        <extracomment>ui/theatre/script.py</extracomment>
        <translation>Token de ID</translation>
    </message>
    <message>
        <source>No answer came: {0}.</source>
        <extracomment>ui/theatre/script.py</extracomment>
        <translation>Não veio resposta: {0}.</translation>
    </message>
    <message>
        <source>SMS</source>
        <extracomment>ui/theatre/script.py</extracomment>
        <translation>SMS</translation>
    </message>
    <message>
        <source>SRP proof made</source>
        <extracomment>ui/theatre/script.py</extracomment>
        <translation>Prova SRP feita</translation>
    </message>
    <message>
        <source>Salt, B and a secret block: what the app needs to make the proof. None of them is secret.</source>
        <extracomment>ui/theatre/script.py</extracomment>
        <translation>Salt, B e um bloco secreto: o que o app precisa para fazer a prova. Nada disso é segredo.</translation>
    </message>
    <message>
        <source>The API refuses. {0}</source>
        <extracomment>ui/theatre/script.py</extracomment>
        <translation>A API recusa. {0}</translation>
    </message>
    <message>
        <source>The app checks the {0} as an API would: signature by the pool&apos;s public key, issuer, audience, times. The inspector lists every check.</source>
        <extracomment>ui/theatre/script.py</extracomment>
        <translation>O app verifica o {0} como uma API faria: assinatura pela chave pública do pool, emissor, público, horas. O inspetor lista cada verificação.</translation>
    </message>
    <message>
        <source>The app draws a secret number a and works out A = g^a mod N. It keeps a and sends A.</source>
        <extracomment>ui/theatre/script.py</extracomment>
        <translation>O app sorteia um número secreto a e calcula A = g^a mod N. Ele guarda a e envia A.</translation>
    </message>
    <message>
        <source>The password is in it, and this address has no TLS: it is for this machine alone.</source>
        <extracomment>ui/theatre/script.py</extracomment>
        <translation>A senha está nela, e este endereço não tem TLS: é só para esta máquina.</translation>
    </message>
    <message>
        <source>The password is in it, inside TLS.</source>
        <extracomment>ui/theatre/script.py</extracomment>
        <translation>A senha está nela, dentro de TLS.</translation>
    </message>
    <message>
        <source>The password itself goes to Cognito: that is what this flow does.</source>
        <extracomment>ui/theatre/script.py</extracomment>
        <translation>A própria senha vai para o Cognito: é o que este fluxo faz.</translation>
    </message>
    <message>
        <source>The sign-in begins: who it is, and the number A. The password stays in the app.</source>
        <extracomment>ui/theatre/script.py</extracomment>
        <translation>O login começa: quem é, e o número A. A senha fica no app.</translation>
    </message>
    <message>
        <source>The sign-in begins: who it is.</source>
        <extracomment>ui/theatre/script.py</extracomment>
        <translation>O login começa: quem é.</translation>
    </message>
    <message>
        <source>To {0}: {1}</source>
        <extracomment>ui/theatre/script.py</extracomment>
        <translation>Para {0}: {1}</translation>
    </message>
    <message>
        <source>Whoever this is has proved it: here are the tokens.</source>
        <extracomment>ui/theatre/script.py</extracomment>
        <translation>Quem quer que seja, provou: aqui estão os tokens.</translation>
    </message>
    <message>
        <source>You give the app what this step needs: {0}.</source>
        <extracomment>ui/theatre/script.py</extracomment>
        <translation>Você dá ao app o que este passo exige: {0}.</translation>
    </message>
    <message>
        <source>a code by email</source>
        <extracomment>ui/theatre/script.py</extracomment>
        <translation>um código por e-mail</translation>
    </message>
    <message>
        <source>a code by text message</source>
        <extracomment>ui/theatre/script.py</extracomment>
        <translation>um código por SMS</translation>
    </message>
    <message>
        <source>access token</source>
        <extracomment>ui/theatre/script.py</extracomment>
        <translation>token de acesso</translation>
    </message>
    <message>
        <source>done</source>
        <extracomment>ui/theatre/script.py</extracomment>
        <translation>feito</translation>
    </message>
    <message>
        <source>draws a, works out A</source>
        <extracomment>ui/theatre/script.py</extracomment>
        <translation>sorteia a, calcula A</translation>
    </message>
    <message>
        <source>mail arrives</source>
        <extracomment>ui/theatre/script.py</extracomment>
        <translation>o e-mail chega</translation>
    </message>
    <message>
        <source>name, password</source>
        <extracomment>ui/theatre/script.py</extracomment>
        <translation>nome, senha</translation>
    </message>
    <message>
        <source>no answer</source>
        <extracomment>ui/theatre/script.py</extracomment>
        <translation>sem resposta</translation>
    </message>
    <message>
        <source>proof of this computer made</source>
        <extracomment>ui/theatre/script.py</extracomment>
        <translation>prova deste computador feita</translation>
    </message>
    <message>
        <source>refused</source>
        <extracomment>ui/theatre/script.py</extracomment>
        <translation>recusado</translation>
    </message>
    <message>
        <source>text message arrives</source>
        <extracomment>ui/theatre/script.py</extracomment>
        <translation>o SMS chega</translation>
    </message>
    <message>
        <source>tokens</source>
        <extracomment>ui/theatre/script.py</extracomment>
        <translation>tokens</translation>
    </message>
    <message>
        <source>u, x, S, key, HMAC</source>
        <extracomment>ui/theatre/script.py</extracomment>
        <translation>u, x, S, chave, HMAC</translation>
    </message>
    <message>
        <source>who you are</source>
        <extracomment>ui/theatre/script.py</extracomment>
        <translation>quem você é</translation>
    </message>
    <message>
        <source>{0} (attempt {1})</source>
        <extracomment>ui/theatre/script.py</extracomment>
        <translation>{0} (tentativa {1})</translation>
    </message>
    <message numerus="yes">
        <source>{0} checks passed</source>
        <extracomment>ui/theatre/script.py</extracomment>
        <translation>
            <numerusform>{0} verificação passou</numerusform>
            <numerusform>{0} verificações passaram</numerusform>
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
        <translation>{0} recusado</translation>
    </message>
    <message>
        <source>{0} verified</source>
        <extracomment>ui/theatre/script.py</extracomment>
        <translation>{0} verificado</translation>
    </message>
    <message>
        <source>{0}, {1} open</source>
        <extracomment>ui/theatre/script.py</extracomment>
        <translation>{0}, {1} em aberto</translation>
    </message>
</context>
<context>
    <name>SearchBar</name>
    <message>
        <source>Condition</source>
        <extracomment>ui/directory/search_bar.py</extracomment>
        <translation>Condição</translation>
    </message>
    <message>
        <source>Disabled</source>
        <extracomment>ui/directory/search_bar.py</extracomment>
        <translation>Desativado</translation>
    </message>
    <message>
        <source>E-mail</source>
        <extracomment>ui/directory/search_bar.py</extracomment>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Enabled</source>
        <extracomment>ui/directory/search_bar.py</extracomment>
        <translation>Ativado</translation>
    </message>
    <message>
        <source>Enabled or disabled</source>
        <extracomment>ui/directory/search_bar.py</extracomment>
        <translation>Ativado ou desativado</translation>
    </message>
    <message>
        <source>Family name</source>
        <extracomment>ui/directory/search_bar.py</extracomment>
        <translation>Sobrenome</translation>
    </message>
    <message>
        <source>Given name</source>
        <extracomment>ui/directory/search_bar.py</extracomment>
        <translation>Nome próprio</translation>
    </message>
    <message>
        <source>Group</source>
        <extracomment>ui/directory/search_bar.py</extracomment>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Id (sub)</source>
        <extracomment>ui/directory/search_bar.py</extracomment>
        <translation>ID (sub)</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>ui/directory/search_bar.py</extracomment>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Phone number</source>
        <extracomment>ui/directory/search_bar.py</extracomment>
        <translation>Número de telefone</translation>
    </message>
    <message>
        <source>Preferred username</source>
        <extracomment>ui/directory/search_bar.py</extracomment>
        <translation>Nome de usuário preferido</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>ui/directory/search_bar.py</extracomment>
        <translation>Pesquisar</translation>
    </message>
    <message>
        <source>Search by</source>
        <extracomment>ui/directory/search_bar.py</extracomment>
        <translation>Pesquisar por</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>ui/directory/search_bar.py</extracomment>
        <translation>Status</translation>
    </message>
    <message>
        <source>Username</source>
        <extracomment>ui/directory/search_bar.py</extracomment>
        <translation>Nome de usuário</translation>
    </message>
    <message>
        <source>Value</source>
        <extracomment>ui/directory/search_bar.py</extracomment>
        <translation>Valor</translation>
    </message>
    <message>
        <source>anything: everybody</source>
        <extracomment>ui/directory/search_bar.py</extracomment>
        <translation>qualquer coisa: todos</translation>
    </message>
    <message>
        <source>begins with</source>
        <extracomment>ui/directory/search_bar.py</extracomment>
        <translation>começa com</translation>
    </message>
    <message>
        <source>is</source>
        <extracomment>ui/directory/search_bar.py</extracomment>
        <translation>é</translation>
    </message>
    <message>
        <source>name of the group</source>
        <extracomment>ui/directory/search_bar.py</extracomment>
        <translation>nome do grupo</translation>
    </message>
</context>
<context>
    <name>SecondFactorCard</name>
    <message>
        <source>Authenticator app</source>
        <extracomment>ui/local_pool/sign_in_cards.py</extracomment>
        <translation>App autenticador</translation>
    </message>
    <message>
        <source>Code by e-mail</source>
        <extracomment>ui/local_pool/sign_in_cards.py</extracomment>
        <translation>Código por e-mail</translation>
    </message>
    <message>
        <source>Code by text message</source>
        <extracomment>ui/local_pool/sign_in_cards.py</extracomment>
        <translation>Código por SMS</translation>
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
        <translation>Desligado</translation>
    </message>
    <message>
        <source>Off: the password is enough. Optional: whoever has set a second factor up is asked for it. On: everybody is; who has none sets one up while signing in.</source>
        <extracomment>ui/local_pool/sign_in_cards.py</extracomment>
        <translation>Desligado: basta a senha. Opcional: quem configurou um segundo fator precisa mostrá-lo. Ligado: todos precisam; quem não tem configura um durante o login.</translation>
    </message>
    <message>
        <source>On</source>
        <extracomment>ui/local_pool/sign_in_cards.py</extracomment>
        <translation>Ligado</translation>
    </message>
    <message>
        <source>Optional</source>
        <extracomment>ui/local_pool/sign_in_cards.py</extracomment>
        <translation>Opcional</translation>
    </message>
    <message>
        <source>Second factor</source>
        <extracomment>ui/local_pool/sign_in_cards.py</extracomment>
        <translation>Segundo fator</translation>
    </message>
    <message>
        <source>Which ones people can set up and are asked for.</source>
        <extracomment>ui/local_pool/sign_in_cards.py</extracomment>
        <translation>Quais as pessoas podem configurar e terão que mostrar.</translation>
    </message>
</context>
<context>
    <name>SequenceCanvas</name>
    <message>
        <source>Messages, in the order in which they were sent</source>
        <extracomment>ui/theatre/canvas.py</extracomment>
        <translation>Mensagens, na ordem em que foram enviadas</translation>
    </message>
</context>
<context>
    <name>SequenceView</name>
    <message>
        <source>Nothing has happened yet.
Sign in, and it is drawn here, message by message.</source>
        <extracomment>ui/theatre/sequence_view.py</extracomment>
        <translation>Nada aconteceu ainda.
Entre, e o login é desenhado aqui, mensagem por mensagem.</translation>
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
        <translation>Um login por um fluxo não marcado é recusado. Sem o último, uma sessão termina com o token de acesso, a menos que os tokens de atualização sejam rotacionados.</translation>
    </message>
    <message>
        <source>Code by e-mail</source>
        <extracomment>ui/local_pool/sign_in_cards.py</extracomment>
        <translation>Código por e-mail</translation>
    </message>
    <message>
        <source>Code by text message</source>
        <extracomment>ui/local_pool/sign_in_cards.py</extracomment>
        <translation>Código por SMS</translation>
    </message>
    <message>
        <source>E-mail addresses</source>
        <extracomment>ui/local_pool/sign_in_cards.py</extracomment>
        <translation>Endereços de e-mail</translation>
    </message>
    <message>
        <source>First factors of USER_AUTH</source>
        <extracomment>ui/local_pool/sign_in_cards.py</extracomment>
        <translation>Primeiros fatores de USER_AUTH</translation>
    </message>
    <message>
        <source>Flows</source>
        <extracomment>ui/local_pool/sign_in_cards.py</extracomment>
        <translation>Fluxos</translation>
    </message>
    <message>
        <source>Names, with an e-mail alias</source>
        <extracomment>ui/local_pool/sign_in_cards.py</extracomment>
        <translation>Nomes, com o e-mail como alias</translation>
    </message>
    <message>
        <source>Password</source>
        <extracomment>ui/local_pool/sign_in_cards.py</extracomment>
        <translation>Senha</translation>
    </message>
    <message>
        <source>Signing in</source>
        <extracomment>ui/local_pool/sign_in_cards.py</extracomment>
        <translation>Login</translation>
    </message>
    <message>
        <source>Time for a challenge</source>
        <extracomment>ui/local_pool/sign_in_cards.py</extracomment>
        <translation>Prazo de um desafio</translation>
    </message>
    <message>
        <source>Usernames</source>
        <extracomment>ui/local_pool/sign_in_cards.py</extracomment>
        <translation>Nomes de usuário</translation>
    </message>
    <message>
        <source>What a person may choose from in place of the password.</source>
        <extracomment>ui/local_pool/sign_in_cards.py</extracomment>
        <translation>O que uma pessoa pode escolher no lugar da senha.</translation>
    </message>
    <message>
        <source>What people call themselves when they register. It is settled with the first of them, as in a real pool: to change it later, delete everybody below.</source>
        <extracomment>ui/local_pool/sign_in_cards.py</extracomment>
        <translation>Como as pessoas se chamam quando se cadastram. Fica definido com a primeira delas, como em um pool real: para mudar depois, exclua todas abaixo.</translation>
    </message>
    <message>
        <source>Whoever answers later starts again.</source>
        <extracomment>ui/local_pool/sign_in_cards.py</extracomment>
        <translation>Quem responde mais tarde começa de novo.</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>By Secure Remote Password: the password never leaves this app.</source>
        <extracomment>ui/pages/sign_in.py</extracomment>
        <translation>Por Secure Remote Password: a senha nunca sai deste app.</translation>
    </message>
    <message>
        <source>Custom: the pool&apos;s own functions ask</source>
        <extracomment>ui/pages/sign_in.py</extracomment>
        <translation>Personalizado: as funções do pool perguntam</translation>
    </message>
    <message>
        <source>Forgotten your password?</source>
        <extracomment>ui/pages/sign_in.py</extracomment>
        <translation>Esqueceu a senha?</translation>
    </message>
    <message>
        <source>Functions of the pool&apos;s own ask what they like. A password, if you type one, is proved first by Secure Remote Password and never leaves this app.</source>
        <extracomment>ui/pages/sign_in.py</extracomment>
        <translation>As funções do próprio pool perguntam o que quiserem. Se você digitar uma senha, ela é provada antes por Secure Remote Password e nunca sai deste app.</translation>
    </message>
    <message>
        <source>How</source>
        <extracomment>ui/pages/sign_in.py</extracomment>
        <translation>Como</translation>
    </message>
    <message>
        <source>Keep me signed in</source>
        <extracomment>ui/pages/sign_in.py</extracomment>
        <translation>Manter-me conectado</translation>
    </message>
    <message>
        <source>Let the pool choose: it offers its ways</source>
        <extracomment>ui/pages/sign_in.py</extracomment>
        <translation>Deixar o pool escolher: ele oferece os modos</translation>
    </message>
    <message>
        <source>Password</source>
        <extracomment>ui/pages/sign_in.py</extracomment>
        <translation>Senha</translation>
    </message>
    <message>
        <source>Plain: the password itself is sent</source>
        <extracomment>ui/pages/sign_in.py</extracomment>
        <translation>Simples: a própria senha é enviada</translation>
    </message>
    <message>
        <source>Say who you are.</source>
        <extracomment>ui/pages/sign_in.py</extracomment>
        <translation>Diga quem você é.</translation>
    </message>
    <message>
        <source>Secure Remote Password: a proof is sent</source>
        <extracomment>ui/pages/sign_in.py</extracomment>
        <translation>Secure Remote Password: uma prova é enviada</translation>
    </message>
    <message>
        <source>Sign in</source>
        <extracomment>ui/pages/sign_in.py</extracomment>
        <translation>Entrar</translation>
    </message>
    <message>
        <source>The password is missing.</source>
        <extracomment>ui/pages/sign_in.py</extracomment>
        <translation>Falta a senha.</translation>
    </message>
    <message>
        <source>The password itself goes to the pool, in the request.</source>
        <extracomment>ui/pages/sign_in.py</extracomment>
        <translation>A própria senha vai para o pool, na requisição.</translation>
    </message>
    <message>
        <source>The refresh token goes into this system&apos;s keyring. Your password does not.</source>
        <extracomment>ui/pages/sign_in.py</extracomment>
        <translation>O token de atualização vai para o chaveiro deste sistema. Sua senha, não.</translation>
    </message>
    <message>
        <source>Username or e-mail address</source>
        <extracomment>ui/pages/sign_in.py</extracomment>
        <translation>Nome de usuário ou e-mail</translation>
    </message>
    <message>
        <source>Without a password the pool says which ways it offers. With one, Secure Remote Password is tried first: the password never leaves this app.</source>
        <extracomment>ui/pages/sign_in.py</extracomment>
        <translation>Sem senha, o pool diz quais modos oferece. Com senha, tenta-se primeiro Secure Remote Password: a senha nunca sai deste app.</translation>
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
        <translation>Um número de {bits} bits, em hexadecimal.</translation>
    </message>
    <message>
        <source>By hand</source>
        <extracomment>ui/theatre/srp_detail.py</extracomment>
        <translation>À mão</translation>
    </message>
    <message>
        <source>Its value</source>
        <extracomment>ui/theatre/srp_detail.py</extracomment>
        <translation>O valor</translation>
    </message>
    <message>
        <source>What goes in, in this order</source>
        <extracomment>ui/theatre/srp_detail.py</extracomment>
        <translation>O que entra, nesta ordem</translation>
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
        <translation>≡ significa: deixa o mesmo resto quando dividido por 47.</translation>
    </message>
</context>
<context>
    <name>SrpRealPart</name>
    <message>
        <source>A recording is shown, and it does not have all numbers of a sign-in by SRP.
Back to live, in the Protocol panel, brings your own sign-in back. The toy can be tried right away.</source>
        <extracomment>ui/theatre/srp_real_part.py</extracomment>
        <translation>Uma gravação está sendo mostrada, e ela não tem todos os números de um login por SRP.
Voltar ao vivo, no painel Protocolo, traz de volta o seu próprio login. O brinquedo pode ser testado já.</translation>
    </message>
    <message>
        <source>No sign-in by SRP yet.
Sign in, and its own numbers stand here. The toy can be tried right away.</source>
        <extracomment>ui/theatre/srp_real_part.py</extracomment>
        <translation>Nenhum login por SRP ainda.
Entre, e os números dele aparecem aqui. O brinquedo pode ser testado já.</translation>
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
        <translation>Um brinquedo: não protege nada. N é 47, e os hashes são somas. Nunca digite uma senha real.</translation>
    </message>
    <message>
        <source>A word of 1 to {most} letters is needed.</source>
        <extracomment>ui/theatre/srp_toy_part.py</extracomment>
        <translation>É preciso uma palavra de 1 a {most} letras.</translation>
    </message>
    <message>
        <source>Another password, and both sides come to S = {app} all the same: among 47 numbers that happens by chance.</source>
        <extracomment>ui/theatre/srp_toy_part.py</extracomment>
        <translation>Outra senha, e mesmo assim os dois lados chegam a S = {app}: entre 47 números isso acontece por acaso.</translation>
    </message>
    <message>
        <source>Both sides come to S = {app}, which neither sent: the password was right.</source>
        <extracomment>ui/theatre/srp_toy_part.py</extracomment>
        <translation>Os dois lados chegam a S = {app}, que nenhum enviou: a senha estava certa.</translation>
    </message>
    <message>
        <source>Registered</source>
        <extracomment>ui/theatre/srp_toy_part.py</extracomment>
        <translation>Cadastrada</translation>
    </message>
    <message>
        <source>Salt</source>
        <extracomment>ui/theatre/srp_toy_part.py</extracomment>
        <translation>Salt</translation>
    </message>
    <message>
        <source>The app comes to S = {app}, Cognito to S = {cognito}: they differ, and the sign-in is refused.</source>
        <extracomment>ui/theatre/srp_toy_part.py</extracomment>
        <translation>O app chega a S = {app}, o Cognito a S = {cognito}: são diferentes, e o login é recusado.</translation>
    </message>
    <message>
        <source>The password of the registration. Any word will do.</source>
        <extracomment>ui/theatre/srp_toy_part.py</extracomment>
        <translation>A senha do cadastro. Qualquer palavra serve.</translation>
    </message>
    <message>
        <source>The password of this sign-in.</source>
        <extracomment>ui/theatre/srp_toy_part.py</extracomment>
        <translation>A senha deste login.</translation>
    </message>
    <message>
        <source>The salt is a whole number from 0 to {most}.</source>
        <extracomment>ui/theatre/srp_toy_part.py</extracomment>
        <translation>O salt é um número inteiro de 0 a {most}.</translation>
    </message>
    <message>
        <source>Typed</source>
        <extracomment>ui/theatre/srp_toy_part.py</extracomment>
        <translation>Digitada</translation>
    </message>
    <message>
        <source>With these numbers B or u comes to 0. Both sides must refuse that (RFC 5054): take another a or b.</source>
        <extracomment>ui/theatre/srp_toy_part.py</extracomment>
        <translation>Com estes números, B ou u chega a 0. Os dois lados têm que recusar isso (RFC 5054): escolha outro a ou b.</translation>
    </message>
    <message>
        <source>a and b are whole numbers from 1 to {most}.</source>
        <extracomment>ui/theatre/srp_toy_part.py</extracomment>
        <translation>a e b são números inteiros de 1 a {most}.</translation>
    </message>
</context>
<context>
    <name>SrpView</name>
    <message>
        <source>Eavesdropper</source>
        <extracomment>ui/theatre/srp_parts.py</extracomment>
        <translation>Espião</translation>
    </message>
    <message>
        <source>Not live: the sign-in of the recording.</source>
        <extracomment>ui/theatre/srp_view.py</extracomment>
        <translation>Não é ao vivo: o login da gravação.</translation>
    </message>
    <message>
        <source>Parts of the explanation</source>
        <extracomment>ui/theatre/srp_view.py</extracomment>
        <translation>Partes da explicação</translation>
    </message>
    <message>
        <source>Toy</source>
        <extracomment>ui/theatre/srp_parts.py</extracomment>
        <translation>Brinquedo</translation>
    </message>
    <message>
        <source>Your sign-in</source>
        <extracomment>ui/theatre/srp_parts.py</extracomment>
        <translation>Seu login</translation>
    </message>
</context>
<context>
    <name>SrpWalk</name>
    <message>
        <source>The chosen value explained</source>
        <extracomment>ui/theatre/srp_walk.py</extracomment>
        <translation>O valor escolhido, explicado</translation>
    </message>
    <message>
        <source>The values, and who knows them</source>
        <extracomment>ui/theatre/srp_walk.py</extracomment>
        <translation>Os valores, e quem os conhece</translation>
    </message>
</context>
<context>
    <name>SrpWords</name>
    <message>
        <source>16 bytes made of the secret by HKDF (RFC 5869), with u as its salt. The text is Cognito&apos;s own.</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>16 bytes feitos do segredo por HKDF (RFC 5869), com u como salt. O texto é do próprio Cognito.</translation>
    </message>
    <message>
        <source>A hash of A and B. Both sides work it out: it ties the secret to the numbers of this sign-in.</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>Um hash de A e B. Os dois lados o calculam: ele amarra o segredo aos números deste login.</translation>
    </message>
    <message>
        <source>A hash of N and g. It keeps somebody who plays the server from testing two guesses of a password in one sign-in.</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>Um hash de N e g. Impede que alguém que se faz de servidor teste dois palpites de uma senha em um só login.</translation>
    </message>
    <message>
        <source>A random number of 256 bits, made up by the app for this sign-in alone.</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>Um número aleatório de 256 bits, inventado pelo app só para este login.</translation>
    </message>
    <message>
        <source>A random number, made up by Cognito for this sign-in alone.</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>Um número aleatório, inventado pelo Cognito só para este login.</translation>
    </message>
    <message>
        <source>A sealed note from Cognito to itself. The app cannot read it and hands it back unchanged, so that Cognito need not remember the sign-in meanwhile.</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>Um bilhete selado do Cognito para si mesmo. O app não pode lê-lo e o devolve sem mudar, para que o Cognito não precise se lembrar do login nesse meio-tempo.</translation>
    </message>
    <message>
        <source>App</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>App</translation>
    </message>
    <message>
        <source>Begins with A·vᵘ, which is g to the same a + u·x; and raises it to b. The same number, if the password was the same.</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>Começa com A·vᵘ, que é g elevado ao mesmo a + u·x; e o eleva a b. O mesmo número, se a senha era a mesma.</translation>
    </message>
    <message>
        <source>Cognito</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>Cognito</translation>
    </message>
    <message>
        <source>Cognito does not know it</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>O Cognito não o conhece</translation>
    </message>
    <message>
        <source>Cognito knows it</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>O Cognito o conhece</translation>
    </message>
    <message>
        <source>Cognito&apos;s public number</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>número público do Cognito</translation>
    </message>
    <message>
        <source>Cognito&apos;s secret number</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>número secreto do Cognito</translation>
    </message>
    <message>
        <source>Everybody who reads along knows it.</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>Todos os que leem junto o conhecem.</translation>
    </message>
    <message>
        <source>Hidden: it never left Cognito. This app does not know it either.</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>Oculto: nunca saiu do Cognito. Este app também não o conhece.</translation>
    </message>
    <message>
        <source>Hidden: neither side sent it, and the app lets go of it when the sign-in is over.</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>Oculto: nenhum dos lados o enviou, e o app o esquece quando o login termina.</translation>
    </message>
    <message>
        <source>Hidden: the sign-in did not send it, and the app lets go of it when it is over.</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>Oculto: o login não o enviou, e o app o esquece quando termina.</translation>
    </message>
    <message>
        <source>InitiateAuth: the app begins</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>InitiateAuth: o app começa</translation>
    </message>
    <message>
        <source>It goes into x, and nowhere else.</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>Entra em x, e em nenhum outro lugar.</translation>
    </message>
    <message>
        <source>Its powers run through every number from 1 to 46 before they repeat.</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>As potências dele passam por todos os números de 1 a 46 antes de se repetir.</translation>
    </message>
    <message>
        <source>Known beforehand</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>Conhecido de antemão</translation>
    </message>
    <message>
        <source>Nobody sends it, and everybody who reads along can work it out.</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>Ninguém o envia, e todos os que leem junto podem calculá-lo.</translation>
    </message>
    <message>
        <source>Of every number below only the remainder on division by 47 is kept. The real one has 3,072 bits.</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>De cada número abaixo fica só o resto da divisão por 47. O real tem 3.072 bits.</translation>
    </message>
    <message>
        <source>Of every number below only the remainder on division by N is kept. The prime of RFC 3526 and RFC 5054, the same for every pool.</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>De cada número abaixo fica só o resto da divisão por N. O primo da RFC 3526 e da RFC 5054, o mesmo para todos os pools.</translation>
    </message>
    <message>
        <source>Only Cognito knows it.</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>Só o Cognito o conhece.</translation>
    </message>
    <message>
        <source>Only this side knows it: you and the app.</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>Só este lado o conhece: você e o app.</translation>
    </message>
    <message>
        <source>Only this side knows it: you and the app. Cognito did for a moment, when the password was set.</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>Só este lado o conhece: você e o app. O Cognito o conheceu por um momento, quando a senha foi definida.</translation>
    </message>
    <message>
        <source>PASSWORD_VERIFIER: Cognito answers</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>PASSWORD_VERIFIER: o Cognito responde</translation>
    </message>
    <message>
        <source>Random in earnest, of 256 bits; here yours to choose.</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>Na verdade aleatório, de 256 bits; aqui quem escolhe é você.</translation>
    </message>
    <message>
        <source>Random in earnest; here yours to choose.</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>Na verdade aleatório; aqui quem escolhe é você.</translation>
    </message>
    <message>
        <source>Random, chosen when the password was set. Two people with one password have different verifiers, and no table of guesses made beforehand fits.</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>Aleatório, escolhido quando a senha foi definida. Duas pessoas com a mesma senha têm verificadores diferentes, e nenhuma tabela de palpites feita de antemão serve.</translation>
    </message>
    <message>
        <source>RespondToAuthChallenge: the proof</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>RespondToAuthChallenge: a prova</translation>
    </message>
    <message>
        <source>Sent first, with the user name.</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>Enviado primeiro, com o nome do usuário.</translation>
    </message>
    <message>
        <source>Sent first, with the user name. From a to A is quick. From A to a is the discrete logarithm, and with numbers of this size nobody knows a way that comes to an end.</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>Enviado primeiro, com o nome do usuário. De a para A é rápido. De A para a é o logaritmo discreto, e com números deste tamanho ninguém conhece um caminho que chegue ao fim.</translation>
    </message>
    <message>
        <source>Shows that the app has the key. Cognito works out the same with its own; where both are equal, the password was right, and the tokens come back. RFC 2945 makes its proof in another way.</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>Mostra que o app tem a chave. O Cognito calcula o mesmo com a dele; se as duas coincidem, a senha estava certa, e os tokens voltam. A RFC 2945 faz a prova de outra maneira.</translation>
    </message>
    <message>
        <source>Simply 3. The real one is a hash of N and g.</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>Simplesmente 3. O real é um hash de N e g.</translation>
    </message>
    <message>
        <source>Since the password was set</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>Desde que a senha foi definida</translation>
    </message>
    <message>
        <source>Takes k·gˣ away from B. If the password is the one of the verifier, v = gˣ, and gᵇ is left. That is raised to a + u·x.</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>Tira k·gˣ de B. Se a senha é a do verificador, v = gˣ, e sobra gᵇ. Isso é elevado a a + u·x.</translation>
    </message>
    <message>
        <source>The app and Cognito know it, each from its own way there; nobody else.</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>O app e o Cognito o conhecem, cada um pelo próprio caminho; mais ninguém.</translation>
    </message>
    <message>
        <source>The number that is raised to the secret ones. The same for every pool.</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>O número que é elevado aos secretos. O mesmo para todos os pools.</translation>
    </message>
    <message>
        <source>The places of the letters in Unicode, added up with the salt. The real one is a hash that nobody can turn round; with a sum anybody can.</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>As posições das letras no Unicode, somadas com o salt. O real é um hash que ninguém consegue inverter; com uma soma, qualquer um consegue.</translation>
    </message>
    <message>
        <source>The pool&apos;s own name for the user. This one goes into x and into the proof, whatever was typed to sign in.</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>O nome que o próprio pool dá ao usuário. É este que entra em x e na prova, seja o que for que se digitou para entrar.</translation>
    </message>
    <message>
        <source>The sum of A and B. The real one is a hash of both.</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>A soma de A e B. O real é um hash dos dois.</translation>
    </message>
    <message>
        <source>The verifier, with a random power added to it: who does not know b cannot tell what v is.</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>O verificador, somado a uma potência aleatória: quem não conhece b não sabe dizer o que é v.</translation>
    </message>
    <message>
        <source>Two hashes in a row. Nobody without the password can work it out.</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>Dois hashes seguidos. Sem a senha ninguém consegue calculá-lo.</translation>
    </message>
    <message>
        <source>Type another one here, and see where the two sides part.</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>Digite outra aqui, e veja onde os dois lados se separam.</translation>
    </message>
    <message>
        <source>What Cognito keeps in place of the password, and worked out when that was set. From the password to v is one step; nobody knows a way back.</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>O que o Cognito guarda no lugar da senha, calculado quando ela foi definida. Da senha a v é um passo; ninguém conhece um caminho de volta.</translation>
    </message>
    <message>
        <source>What Cognito made the verifier of. Choose any word, only not a real password.</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>Do que o Cognito fez o verificador. Escolha qualquer palavra, só não uma senha real.</translation>
    </message>
    <message>
        <source>What follows the underscore in the pool id. It goes into x and into the proof, so that both are good for this pool alone.</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>O que vem depois do sublinhado no ID do pool. Entra em x e na prova, para que os dois valham só para este pool.</translation>
    </message>
    <message>
        <source>When the proof was made: in English and UTC, whatever the computer&apos;s language.</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>Quando a prova foi feita: em inglês e UTC, seja qual for o idioma do computador.</translation>
    </message>
    <message>
        <source>Wire</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>Rede</translation>
    </message>
    <message>
        <source>Worked out anew from what is typed at this sign-in.</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>Calculado de novo com o que é digitado neste login.</translation>
    </message>
    <message>
        <source>Worked out on each side, and not sent</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>Calculado em cada lado, e não enviado</translation>
    </message>
    <message>
        <source>a colon</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>dois-pontos</translation>
    </message>
    <message>
        <source>a text of Cognito&apos;s own</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>um texto do próprio Cognito</translation>
    </message>
    <message>
        <source>it is not on the wire</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>não está na rede</translation>
    </message>
    <message>
        <source>that password as a number</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>essa senha como número</translation>
    </message>
    <message>
        <source>the app does not know it</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>o app não o conhece</translation>
    </message>
    <message>
        <source>the app knows it</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>o app o conhece</translation>
    </message>
    <message>
        <source>the app&apos;s public number</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>número público do app</translation>
    </message>
    <message>
        <source>the app&apos;s secret number</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>número secreto do app</translation>
    </message>
    <message>
        <source>the generator</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>o gerador</translation>
    </message>
    <message>
        <source>the key</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>a chave</translation>
    </message>
    <message>
        <source>the modulus, a prime</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>o módulo, um primo</translation>
    </message>
    <message>
        <source>the multiplier</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>o multiplicador</translation>
    </message>
    <message>
        <source>the password as a number</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>a senha como número</translation>
    </message>
    <message>
        <source>the password of the registration</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>a senha do cadastro</translation>
    </message>
    <message>
        <source>the password that is typed</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>a senha digitada</translation>
    </message>
    <message>
        <source>the pool&apos;s name</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>o nome do pool</translation>
    </message>
    <message>
        <source>the proof</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>a prova</translation>
    </message>
    <message>
        <source>the salt</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>o salt</translation>
    </message>
    <message>
        <source>the scrambling parameter</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>o parâmetro de embaralhamento</translation>
    </message>
    <message>
        <source>the secret</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>o segredo</translation>
    </message>
    <message>
        <source>the secret block</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>o bloco secreto</translation>
    </message>
    <message>
        <source>the secret, Cognito&apos;s way</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>o segredo, pelo caminho do Cognito</translation>
    </message>
    <message>
        <source>the secret, the app&apos;s way</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>o segredo, pelo caminho do app</translation>
    </message>
    <message>
        <source>the timestamp</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>o carimbo de data/hora</translation>
    </message>
    <message>
        <source>the user&apos;s id</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>o ID do usuário</translation>
    </message>
    <message>
        <source>the verifier</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>o verificador</translation>
    </message>
    <message>
        <source>whoever reads the wire knows it</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>quem lê a rede o conhece</translation>
    </message>
    <message>
        <source>your password</source>
        <extracomment>ui/theatre/srp_words.py</extracomment>
        <translation>sua senha</translation>
    </message>
</context>
<context>
    <name>Stack</name>
    <message>
        <source>All of its resources are there.</source>
        <extracomment>ui/stack/words.py</extracomment>
        <translation>Todos os recursos dela existem.</translation>
    </message>
    <message>
        <source>As before the update</source>
        <extracomment>ui/stack/words.py</extracomment>
        <translation>Como antes da atualização</translation>
    </message>
    <message>
        <source>Being deleted</source>
        <extracomment>ui/stack/words.py</extracomment>
        <translation>Em exclusão</translation>
    </message>
    <message>
        <source>Being made</source>
        <extracomment>ui/stack/words.py</extracomment>
        <translation>Em criação</translation>
    </message>
    <message>
        <source>Being undone</source>
        <extracomment>ui/stack/words.py</extracomment>
        <translation>Sendo desfeita</translation>
    </message>
    <message>
        <source>Being updated</source>
        <extracomment>ui/stack/words.py</extracomment>
        <translation>Em atualização</translation>
    </message>
    <message>
        <source>CloudFormation gave up half-way. Delete the stack, and launch it anew.</source>
        <extracomment>ui/stack/words.py</extracomment>
        <translation>O CloudFormation desistiu no meio do caminho. Exclua a pilha e inicie-a de novo.</translation>
    </message>
    <message>
        <source>Deleted</source>
        <extracomment>ui/stack/words.py</extracomment>
        <translation>Excluída</translation>
    </message>
    <message>
        <source>Failed, and undone</source>
        <extracomment>ui/stack/words.py</extracomment>
        <translation>Falhou, e foi desfeita</translation>
    </message>
    <message>
        <source>Not made yet</source>
        <extracomment>ui/stack/words.py</extracomment>
        <translation>Ainda não criada</translation>
    </message>
    <message>
        <source>Nothing works in it, and its name is taken until it is deleted.</source>
        <extracomment>ui/stack/words.py</extracomment>
        <translation>Nada nela funciona, e o nome dela fica ocupado até ela ser excluída.</translation>
    </message>
    <message>
        <source>Only a preview was made of it. There is nothing in it.</source>
        <extracomment>ui/stack/words.py</extracomment>
        <translation>Só foi feita uma prévia dela. Não há nada nela.</translation>
    </message>
    <message>
        <source>Ready</source>
        <extracomment>ui/stack/words.py</extracomment>
        <translation>Pronta</translation>
    </message>
    <message>
        <source>Something failed, and CloudFormation removes what was made so far.</source>
        <extracomment>ui/stack/words.py</extracomment>
        <translation>Algo falhou, e o CloudFormation remove o que foi criado até agora.</translation>
    </message>
    <message>
        <source>Stuck</source>
        <extracomment>ui/stack/words.py</extracomment>
        <translation>Travada</translation>
    </message>
    <message>
        <source>The stack is gone.</source>
        <extracomment>ui/stack/words.py</extracomment>
        <translation>A pilha não existe mais.</translation>
    </message>
    <message>
        <source>The update failed and was undone. The stack works as it did before.</source>
        <extracomment>ui/stack/words.py</extracomment>
        <translation>A atualização falhou e foi desfeita. A pilha funciona como antes.</translation>
    </message>
    <message>
        <source>You may close the app: the stack goes on without it, and is found again.</source>
        <extracomment>ui/stack/words.py</extracomment>
        <translation>Você pode fechar o app: a pilha segue sem ele, e é encontrada de novo.</translation>
    </message>
    <message>
        <source>being deleted</source>
        <extracomment>ui/stack/words.py</extracomment>
        <translation>em exclusão</translation>
    </message>
    <message>
        <source>being made</source>
        <extracomment>ui/stack/words.py</extracomment>
        <translation>em criação</translation>
    </message>
    <message>
        <source>being undone</source>
        <extracomment>ui/stack/words.py</extracomment>
        <translation>sendo desfeito</translation>
    </message>
    <message>
        <source>being updated</source>
        <extracomment>ui/stack/words.py</extracomment>
        <translation>em atualização</translation>
    </message>
    <message>
        <source>deleted</source>
        <extracomment>ui/stack/words.py</extracomment>
        <translation>excluído</translation>
    </message>
    <message>
        <source>kept</source>
        <extracomment>ui/stack/words.py</extracomment>
        <translation>mantido</translation>
    </message>
    <message>
        <source>made</source>
        <extracomment>ui/stack/words.py</extracomment>
        <translation>criado</translation>
    </message>
    <message>
        <source>not deleted</source>
        <extracomment>ui/stack/words.py</extracomment>
        <translation>não excluído</translation>
    </message>
    <message>
        <source>not made</source>
        <extracomment>ui/stack/words.py</extracomment>
        <translation>não criado</translation>
    </message>
    <message>
        <source>not undone</source>
        <extracomment>ui/stack/words.py</extracomment>
        <translation>não desfeito</translation>
    </message>
    <message>
        <source>not updated</source>
        <extracomment>ui/stack/words.py</extracomment>
        <translation>não atualizado</translation>
    </message>
    <message>
        <source>previewed</source>
        <extracomment>ui/stack/words.py</extracomment>
        <translation>em prévia</translation>
    </message>
    <message>
        <source>tidying up</source>
        <extracomment>ui/stack/words.py</extracomment>
        <translation>arrumando</translation>
    </message>
    <message>
        <source>undone</source>
        <extracomment>ui/stack/words.py</extracomment>
        <translation>desfeito</translation>
    </message>
    <message>
        <source>update being undone</source>
        <extracomment>ui/stack/words.py</extracomment>
        <translation>atualização sendo desfeita</translation>
    </message>
    <message>
        <source>update not undone</source>
        <extracomment>ui/stack/words.py</extracomment>
        <translation>atualização não desfeita</translation>
    </message>
    <message>
        <source>update undone</source>
        <extracomment>ui/stack/words.py</extracomment>
        <translation>atualização desfeita</translation>
    </message>
    <message>
        <source>updated</source>
        <extracomment>ui/stack/words.py</extracomment>
        <translation>atualizado</translation>
    </message>
</context>
<context>
    <name>StackPage</name>
    <message>
        <source>Account</source>
        <extracomment>ui/stack/page.py</extracomment>
        <translation>Conta</translation>
    </message>
    <message>
        <source>Bucket</source>
        <extracomment>ui/stack/page.py</extracomment>
        <translation>Bucket</translation>
    </message>
    <message>
        <source>CloudFormation makes the workshop&apos;s user pool in your AWS account.</source>
        <extracomment>ui/stack/page.py</extracomment>
        <translation>O CloudFormation cria o pool de usuários do workshop na sua conta da AWS.</translation>
    </message>
    <message>
        <source>Launch the stack</source>
        <extracomment>ui/stack/page.py</extracomment>
        <translation>Iniciar a pilha</translation>
    </message>
    <message>
        <source>Review</source>
        <extracomment>ui/stack/page.py</extracomment>
        <translation>Revisão</translation>
    </message>
    <message>
        <source>Stack</source>
        <extracomment>ui/stack/page.py</extracomment>
        <translation>Pilha</translation>
    </message>
</context>
<context>
    <name>StackPart</name>
    <message>
        <source>Launch another stack…</source>
        <extracomment>ui/stack/stack_part.py</extracomment>
        <translation>Iniciar outra pilha…</translation>
    </message>
</context>
<context>
    <name>StackView</name>
    <message>
        <source>Go on</source>
        <extracomment>ui/stack/stack_view.py</extracomment>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>In {region}, in the account {account}</source>
        <extracomment>ui/stack/stack_view.py</extracomment>
        <translation>Em {region}, na conta {account}</translation>
    </message>
    <message>
        <source>Look again</source>
        <extracomment>ui/stack/stack_view.py</extracomment>
        <translation>Olhar de novo</translation>
    </message>
    <message>
        <source>Nothing: all that the stack made is gone.</source>
        <extracomment>ui/stack/stack_view.py</extracomment>
        <translation>Nada: tudo o que a pilha criou se foi.</translation>
    </message>
    <message>
        <source>Open this pool</source>
        <extracomment>ui/stack/stack_view.py</extracomment>
        <translation>Abrir este pool</translation>
    </message>
    <message>
        <source>What remains</source>
        <extracomment>ui/stack/stack_view.py</extracomment>
        <translation>O que resta</translation>
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
        <translation>A mensagem que foi enviada</translation>
    </message>
</context>
<context>
    <name>StepStrip</name>
    <message>
        <source>Step {number} of {count}: {name}</source>
        <extracomment>ui/stack/step_strip.py</extracomment>
        <translation>Passo {number} de {count}: {name}</translation>
    </message>
    <message>
        <source>Steps</source>
        <extracomment>ui/stack/step_strip.py</extracomment>
        <translation>Passos</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>An API would accept this token</source>
        <extracomment>ui/inspector/summary.py</extracomment>
        <translation>Uma API aceitaria este token</translation>
    </message>
    <message>
        <source>An API would refuse this token</source>
        <extracomment>ui/inspector/summary.py</extracomment>
        <translation>Uma API recusaria este token</translation>
    </message>
    <message>
        <source>An API would refuse this token by now</source>
        <extracomment>ui/inspector/summary.py</extracomment>
        <translation>Uma API já recusaria este token</translation>
    </message>
    <message>
        <source>Checking…</source>
        <extracomment>ui/inspector/summary.py</extracomment>
        <translation>Verificando…</translation>
    </message>
    <message>
        <source>Expired {0} ago</source>
        <extracomment>ui/inspector/summary.py</extracomment>
        <translation>Expirou há {0}</translation>
    </message>
    <message>
        <source>Expires in {0}</source>
        <extracomment>ui/inspector/summary.py</extracomment>
        <translation>Expira em {0}</translation>
    </message>
    <message>
        <source>Failed: {0}</source>
        <extracomment>ui/inspector/summary.py</extracomment>
        <translation>Falhou: {0}</translation>
    </message>
    <message>
        <source>It has {0} characters. API Gateway takes headers of {1} bytes at most.</source>
        <extracomment>ui/inspector/summary.py</extracomment>
        <translation>Tem {0} caracteres. O API Gateway aceita cabeçalhos de no máximo {1} bytes.</translation>
    </message>
    <message>
        <source>It passed every check, and has expired since.</source>
        <extracomment>ui/inspector/summary.py</extracomment>
        <translation>Passou em todas as verificações, e expirou desde então.</translation>
    </message>
    <message>
        <source>Looking for a token in it…</source>
        <extracomment>ui/inspector/summary.py</extracomment>
        <translation>Procurando um token aí…</translation>
    </message>
    <message>
        <source>Not every check could be made</source>
        <extracomment>ui/inspector/summary.py</extracomment>
        <translation>Nem todas as verificações puderam ser feitas</translation>
    </message>
    <message>
        <source>Time left</source>
        <extracomment>ui/inspector/summary.py</extracomment>
        <translation>Tempo restante</translation>
    </message>
    <message>
        <source>Unknown: {0}</source>
        <extracomment>ui/inspector/summary.py</extracomment>
        <translation>Não se sabe: {0}</translation>
    </message>
    <message>
        <source>Why</source>
        <extracomment>ui/inspector/summary.py</extracomment>
        <translation>Por quê</translation>
    </message>
    <message>
        <source>Would an API accept this token?</source>
        <extracomment>ui/inspector/summary.py</extracomment>
        <translation>Uma API aceitaria este token?</translation>
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
        <translation>Sequência</translation>
    </message>
    <message>
        <source>Views of the protocol</source>
        <extracomment>ui/theatre/panel.py</extracomment>
        <translation>Visões do protocolo</translation>
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
        <translation>Status</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>ui/stack/timeline.py</extracomment>
        <translation>Tempo</translation>
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
        <translation>Recursos da pilha</translation>
    </message>
</context>
<context>
    <name>TokenCards</name>
    <message>
        <source>API Gateway&apos;s authorizer checks the token, as the inspector does, and hands its claims to the function behind it. These say who calls:</source>
        <extracomment>ui/ride/token_cards.py</extracomment>
        <translation>O autorizador do API Gateway verifica o token, como o inspetor faz, e entrega as claims dele à função por trás. Estas dizem quem chama:</translation>
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
        <translation>Revelar</translation>
    </message>
    <message>
        <source>The request&apos;s header</source>
        <extracomment>ui/ride/token_cards.py</extracomment>
        <translation>O cabeçalho da requisição</translation>
    </message>
    <message>
        <source>What the API would be told</source>
        <extracomment>ui/ride/token_cards.py</extracomment>
        <translation>O que a API ficaria sabendo</translation>
    </message>
    <message>
        <source>Whoever holds this token is you until it expires. Paste it with care.</source>
        <extracomment>ui/ride/token_cards.py</extracomment>
        <translation>Quem tem este token é você até ele expirar. Cole-o com cuidado.</translation>
    </message>
    <message>
        <source>Your ID token</source>
        <extracomment>ui/ride/token_cards.py</extracomment>
        <translation>Seu token de ID</translation>
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
        <translation>Cole um token de ID ou de acesso, um cabeçalho Authorization ou um endereço que traga um; ou solte um arquivo. Ele fica nesta máquina.</translation>
    </message>
    <message>
        <source>Token to check</source>
        <extracomment>ui/inspector/token_paste.py</extracomment>
        <translation>Token a verificar</translation>
    </message>
</context>
<context>
    <name>TokenPaste</name>
    <message>
        <source>Found among other text.</source>
        <extracomment>ui/inspector/token_paste.py</extracomment>
        <translation>Encontrado no meio de outro texto.</translation>
    </message>
    <message>
        <source>Removed: {what}.</source>
        <extracomment>ui/inspector/token_paste.py</extracomment>
        <translation>Removido: {what}.</translation>
    </message>
    <message>
        <source>Take {name} instead</source>
        <extracomment>ui/inspector/token_paste.py</extracomment>
        <translation>Usar {name} em vez disso</translation>
    </message>
    <message>
        <source>Taken from a line that sets {name}.</source>
        <extracomment>ui/inspector/token_paste.py</extracomment>
        <translation>Tirado de uma linha que define {name}.</translation>
    </message>
    <message>
        <source>Taken from an address: its {name}.</source>
        <extracomment>ui/inspector/token_paste.py</extracomment>
        <translation>Tirado de um endereço: {name}.</translation>
    </message>
    <message>
        <source>Taken from an answer: its {name}.</source>
        <extracomment>ui/inspector/token_paste.py</extracomment>
        <translation>Tirado de uma resposta: {name}.</translation>
    </message>
    <message>
        <source>Taken from the Authorization header.</source>
        <extracomment>ui/inspector/token_paste.py</extracomment>
        <translation>Tirado do cabeçalho Authorization.</translation>
    </message>
    <message>
        <source>Taken from the cookie {name}.</source>
        <extracomment>ui/inspector/token_paste.py</extracomment>
        <translation>Tirado do cookie {name}.</translation>
    </message>
    <message>
        <source>Taken from what a browser keeps: its {name}.</source>
        <extracomment>ui/inspector/token_paste.py</extracomment>
        <translation>Tirado do que um navegador guarda: {name}.</translation>
    </message>
    <message>
        <source>The token itself.</source>
        <extracomment>ui/inspector/token_paste.py</extracomment>
        <translation>O próprio token.</translation>
    </message>
    <message>
        <source>What was understood</source>
        <extracomment>ui/inspector/token_paste.py</extracomment>
        <translation>O que foi entendido</translation>
    </message>
    <message>
        <source>a second “Bearer”</source>
        <extracomment>ui/inspector/token_paste.py</extracomment>
        <translation>um segundo “Bearer”</translation>
    </message>
    <message>
        <source>blanks</source>
        <extracomment>ui/inspector/token_paste.py</extracomment>
        <translation>espaços</translation>
    </message>
    <message>
        <source>characters that can&apos;t be seen</source>
        <extracomment>ui/inspector/token_paste.py</extracomment>
        <translation>caracteres invisíveis</translation>
    </message>
    <message>
        <source>line breaks</source>
        <extracomment>ui/inspector/token_paste.py</extracomment>
        <translation>quebras de linha</translation>
    </message>
    <message>
        <source>quotation marks</source>
        <extracomment>ui/inspector/token_paste.py</extracomment>
        <translation>aspas</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <extracomment>ui/inspector/token_paste.py</extracomment>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <source>“&gt;” at the beginnings of lines</source>
        <extracomment>ui/inspector/token_paste.py</extracomment>
        <translation>“&gt;” no começo das linhas</translation>
    </message>
    <message>
        <source>“\” at the ends of lines</source>
        <extracomment>ui/inspector/token_paste.py</extracomment>
        <translation>“\” no fim das linhas</translation>
    </message>
</context>
<context>
    <name>TokenText</name>
    <message>
        <source>The token&apos;s text</source>
        <extracomment>ui/inspector/raw_view.py</extracomment>
        <translation>O texto do token</translation>
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
        <translation>De 1 hora a {days} dias.</translation>
    </message>
    <message>
        <source>5 minutes to 1 day.</source>
        <extracomment>ui/local_pool/client_cards.py</extracomment>
        <translation>De 5 minutos a 1 dia.</translation>
    </message>
    <message>
        <source>Access token lives</source>
        <extracomment>ui/local_pool/client_cards.py</extracomment>
        <translation>Validade do token de acesso</translation>
    </message>
    <message>
        <source>After that it no longer proves who somebody is.</source>
        <extracomment>ui/local_pool/client_cards.py</extracomment>
        <translation>Depois disso ele não prova mais quem alguém é.</translation>
    </message>
    <message>
        <source>After that people sign in again.</source>
        <extracomment>ui/local_pool/client_cards.py</extracomment>
        <translation>Depois disso as pessoas entram de novo.</translation>
    </message>
    <message>
        <source>After that the app has to refresh before it can ask for anything.</source>
        <extracomment>ui/local_pool/client_cards.py</extracomment>
        <translation>Depois disso o app tem que atualizar antes de poder pedir qualquer coisa.</translation>
    </message>
    <message>
        <source>Each refresh brings a new refresh token, and the old one dies. It then goes by GetTokensFromRefreshToken only.</source>
        <extracomment>ui/local_pool/client_cards.py</extracomment>
        <translation>Cada atualização traz um token de atualização novo, e o antigo morre. A atualização passa então a ser feita só por GetTokensFromRefreshToken.</translation>
    </message>
    <message>
        <source>Grace of a rotated token</source>
        <extracomment>ui/local_pool/client_cards.py</extracomment>
        <translation>Tolerância do token rotacionado</translation>
    </message>
    <message>
        <source>How long the old one still works, for an answer that got lost.</source>
        <extracomment>ui/local_pool/client_cards.py</extracomment>
        <translation>Por quanto tempo o antigo ainda funciona, para uma resposta que se perdeu.</translation>
    </message>
    <message>
        <source>ID token lives</source>
        <extracomment>ui/local_pool/client_cards.py</extracomment>
        <translation>Validade do token de ID</translation>
    </message>
    <message>
        <source>Refresh token lives</source>
        <extracomment>ui/local_pool/client_cards.py</extracomment>
        <translation>Validade do token de atualização</translation>
    </message>
    <message>
        <source>Refresh tokens rotate</source>
        <extracomment>ui/local_pool/client_cards.py</extracomment>
        <translation>Tokens de atualização são rotacionados</translation>
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
        <translation>Copiar o segredo</translation>
    </message>
    <message>
        <source>QR code with the secret, for an authenticator app</source>
        <extracomment>ui/widgets/totp_secret.py</extracomment>
        <translation>Código QR com o segredo, para um app autenticador</translation>
    </message>
    <message>
        <source>Secret</source>
        <extracomment>ui/widgets/totp_secret.py</extracomment>
        <translation>Segredo</translation>
    </message>
</context>
<context>
    <name>ToyAttackCard</name>
    <message>
        <source>None fits: he goes on with longer lists.</source>
        <extracomment>ui/theatre/srp_attack_cards.py</extracomment>
        <translation>Nenhuma serve: ele continua com listas mais longas.</translation>
    </message>
    <message>
        <source>Of the small numbers he has read N = {n}, g = {g}, A = {a}, B = {b} and the salt {salt}. Some a between 1 and {most} has led to A.</source>
        <extracomment>ui/theatre/srp_attack_cards.py</extracomment>
        <translation>Dos números pequenos ele leu N = {n}, g = {g}, A = {a}, B = {b} e o salt {salt}. Algum a entre 1 e {most} levou a A.</translation>
    </message>
    <message>
        <source>The toy gives way</source>
        <extracomment>ui/theatre/srp_attack_cards.py</extracomment>
        <translation>O brinquedo cede</translation>
    </message>
    <message>
        <source>Try every a</source>
        <extracomment>ui/theatre/srp_attack_cards.py</extracomment>
        <translation>Tentar cada a</translation>
    </message>
    <message>
        <source>{line}  fits</source>
        <extracomment>ui/theatre/srp_attack_cards.py</extracomment>
        <translation>{line}  serve</translation>
    </message>
    <message>
        <source>{value} is A, so a = {a}: found at try {a}. Now each guess of the password leads to an S, and the proof shows which S was the one.</source>
        <extracomment>ui/theatre/srp_attack_cards.py</extracomment>
        <translation>{value} é A, então a = {a}: encontrado na tentativa {a}. Agora cada palpite da senha leva a um S, e a prova mostra qual S era o certo.</translation>
    </message>
</context>
<context>
    <name>Transport</name>
    <message>
        <source>How fast a replay goes</source>
        <extracomment>ui/theatre/transport.py</extracomment>
        <translation>A velocidade de uma repetição</translation>
    </message>
    <message numerus="yes">
        <source>Live, {0} steps</source>
        <extracomment>ui/theatre/transport.py</extracomment>
        <translation>
            <numerusform>Ao vivo, {0} passo</numerusform>
            <numerusform>Ao vivo, {0} passos</numerusform>
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
        <translation>Um passo atrás (Esquerda)</translation>
    </message>
    <message>
        <source>One step on (Right)</source>
        <extracomment>ui/theatre/transport.py</extracomment>
        <translation>Um passo à frente (Direita)</translation>
    </message>
    <message>
        <source>Pause (Space)</source>
        <extracomment>ui/theatre/transport.py</extracomment>
        <translation>Pausar (Espaço)</translation>
    </message>
    <message>
        <source>Paused at {0} of {1}</source>
        <extracomment>ui/theatre/transport.py</extracomment>
        <translation>Pausado em {0} de {1}</translation>
    </message>
    <message>
        <source>Play on (Space)</source>
        <extracomment>ui/theatre/transport.py</extracomment>
        <translation>Continuar (Espaço)</translation>
    </message>
    <message>
        <source>Play the last scene again, slowly</source>
        <extracomment>ui/theatre/transport.py</extracomment>
        <translation>Repetir a última cena, devagar</translation>
    </message>
    <message>
        <source>Quick</source>
        <extracomment>ui/theatre/transport.py</extracomment>
        <translation>Rápido</translation>
    </message>
    <message>
        <source>Recording, paused at {0} of {1}</source>
        <extracomment>ui/theatre/transport.py</extracomment>
        <translation>Gravação, pausada em {0} de {1}</translation>
    </message>
    <message>
        <source>Recording, {0} of {1}</source>
        <extracomment>ui/theatre/transport.py</extracomment>
        <translation>Gravação, {0} de {1}</translation>
    </message>
    <message numerus="yes">
        <source>Recording, {0} steps</source>
        <extracomment>ui/theatre/transport.py</extracomment>
        <translation>
            <numerusform>Gravação, {0} passo</numerusform>
            <numerusform>Gravação, {0} passos</numerusform>
        </translation>
    </message>
    <message>
        <source>Replay, {0} of {1}</source>
        <extracomment>ui/theatre/transport.py</extracomment>
        <translation>Repetição, {0} de {1}</translation>
    </message>
    <message>
        <source>Slow</source>
        <extracomment>ui/theatre/transport.py</extracomment>
        <translation>Devagar</translation>
    </message>
    <message>
        <source>To the first step (Home)</source>
        <extracomment>ui/theatre/transport.py</extracomment>
        <translation>Ao primeiro passo (Home)</translation>
    </message>
    <message>
        <source>To the last step (End)</source>
        <extracomment>ui/theatre/transport.py</extracomment>
        <translation>Ao último passo (End)</translation>
    </message>
    <message>
        <source>Where the play is</source>
        <extracomment>ui/theatre/transport.py</extracomment>
        <translation>Onde está a repetição</translation>
    </message>
</context>
<context>
    <name>UpdatePart</name>
    <message>
        <source>Discard the preview</source>
        <extracomment>ui/stack/update_part.py</extracomment>
        <translation>Descartar a prévia</translation>
    </message>
    <message>
        <source>IAM resources may be changed</source>
        <extracomment>ui/stack/update_part.py</extracomment>
        <translation>Recursos do IAM podem ser mudados</translation>
    </message>
    <message>
        <source>Make these changes</source>
        <extracomment>ui/stack/update_part.py</extracomment>
        <translation>Fazer estas mudanças</translation>
    </message>
    <message>
        <source>Nothing would change: the stack is already as this template has it.</source>
        <extracomment>ui/stack/update_part.py</extracomment>
        <translation>Nada mudaria: a pilha já está como este modelo a quer.</translation>
    </message>
    <message>
        <source>Preview an update…</source>
        <extracomment>ui/stack/update_part.py</extracomment>
        <translation>Prévia de uma atualização…</translation>
    </message>
    <message>
        <source>Replaced means made anew: what is in {names} now stays behind.</source>
        <extracomment>ui/stack/update_part.py</extracomment>
        <translation>Substituído quer dizer criado de novo: o que há agora em {names} fica para trás.</translation>
    </message>
    <message>
        <source>Show what would change</source>
        <extracomment>ui/stack/update_part.py</extracomment>
        <translation>Mostrar o que mudaria</translation>
    </message>
    <message>
        <source>Shows what this app&apos;s template, or another bucket, would change. Changes nothing yet.</source>
        <extracomment>ui/stack/update_part.py</extracomment>
        <translation>Mostra o que o modelo deste app, ou outro bucket, mudaria. Ainda não muda nada.</translation>
    </message>
    <message>
        <source>The bucket&apos;s name is missing.</source>
        <extracomment>ui/stack/update_part.py</extracomment>
        <translation>Falta o nome do bucket.</translation>
    </message>
    <message>
        <source>Tick this first. CloudFormation asks for it even where nothing of IAM&apos;s changes.</source>
        <extracomment>ui/stack/update_part.py</extracomment>
        <translation>Marque isto primeiro. O CloudFormation pede mesmo quando nada do IAM muda.</translation>
    </message>
    <message>
        <source>Website bucket</source>
        <extracomment>ui/stack/update_part.py</extracomment>
        <translation>Bucket do site</translation>
    </message>
    <message>
        <source>What would change</source>
        <extracomment>ui/stack/update_part.py</extracomment>
        <translation>O que mudaria</translation>
    </message>
    <message>
        <source>may be replaced</source>
        <extracomment>ui/stack/update_part.py</extracomment>
        <translation>pode ser substituído</translation>
    </message>
    <message>
        <source>may change; that shows on the way</source>
        <extracomment>ui/stack/update_part.py</extracomment>
        <translation>pode mudar; isso se vê no caminho</translation>
    </message>
    <message>
        <source>will be added</source>
        <extracomment>ui/stack/update_part.py</extracomment>
        <translation>será adicionado</translation>
    </message>
    <message>
        <source>will be changed</source>
        <extracomment>ui/stack/update_part.py</extracomment>
        <translation>será mudado</translation>
    </message>
    <message>
        <source>will be removed</source>
        <extracomment>ui/stack/update_part.py</extracomment>
        <translation>será removido</translation>
    </message>
    <message>
        <source>will be replaced</source>
        <extracomment>ui/stack/update_part.py</extracomment>
        <translation>será substituído</translation>
    </message>
    <message>
        <source>will be taken in</source>
        <extracomment>ui/stack/update_part.py</extracomment>
        <translation>será incorporado</translation>
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
        <translation>Endereço</translation>
    </message>
    <message>
        <source>Changed</source>
        <extracomment>ui/directory/user_model.py</extracomment>
        <translation>Alterado</translation>
    </message>
    <message>
        <source>Created</source>
        <extracomment>ui/directory/user_model.py</extracomment>
        <translation>Criado</translation>
    </message>
    <message>
        <source>Enabled</source>
        <extracomment>ui/directory/user_model.py</extracomment>
        <translation>Ativado</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>ui/directory/user_model.py</extracomment>
        <translation>Status</translation>
    </message>
    <message>
        <source>User</source>
        <extracomment>ui/directory/user_model.py</extracomment>
        <translation>Usuário</translation>
    </message>
    <message>
        <source>no</source>
        <extracomment>ui/directory/user_model.py</extracomment>
        <translation>não</translation>
    </message>
    <message>
        <source>not verified</source>
        <extracomment>ui/directory/user_model.py</extracomment>
        <translation>não verificado</translation>
    </message>
    <message>
        <source>verified</source>
        <extracomment>ui/directory/user_model.py</extracomment>
        <translation>verificado</translation>
    </message>
    <message>
        <source>yes</source>
        <extracomment>ui/directory/user_model.py</extracomment>
        <translation>sim</translation>
    </message>
    <message>
        <source>{status}, disabled</source>
        <extracomment>ui/directory/user_model.py</extracomment>
        <translation>{status}, desativado</translation>
    </message>
</context>
<context>
    <name>UserTable</name>
    <message>
        <source>59 min ago</source>
        <extracomment>ui/directory/user_table.py</extracomment>
        <translation>há 59 min</translation>
    </message>
    <message>
        <source>Enabled</source>
        <extracomment>ui/directory/user_table.py</extracomment>
        <translation>Ativado</translation>
    </message>
    <message>
        <source>Temporary password, disabled</source>
        <extracomment>ui/directory/user_table.py</extracomment>
        <translation>Senha temporária, desativado</translation>
    </message>
    <message>
        <source>Users</source>
        <extracomment>ui/directory/user_table.py</extracomment>
        <translation>Usuários</translation>
    </message>
    <message>
        <source>not verified</source>
        <extracomment>ui/directory/user_table.py</extracomment>
        <translation>não verificado</translation>
    </message>
</context>
<context>
    <name>VerdictList</name>
    <message>
        <source>failed</source>
        <extracomment>ui/stack/verdict_list.py</extracomment>
        <translation>falhou</translation>
    </message>
    <message>
        <source>passed</source>
        <extracomment>ui/stack/verdict_list.py</extracomment>
        <translation>passou</translation>
    </message>
    <message>
        <source>unknown</source>
        <extracomment>ui/stack/verdict_list.py</extracomment>
        <translation>não se sabe</translation>
    </message>
</context>
<context>
    <name>VerifyPage</name>
    <message>
        <source>A code went to {where} {by}.</source>
        <extracomment>ui/pages/verify.py</extracomment>
        <translation>Um código foi para {where} {by}.</translation>
    </message>
    <message>
        <source>Code</source>
        <extracomment>ui/pages/verify.py</extracomment>
        <translation>Código</translation>
    </message>
    <message>
        <source>If that account exists, a code is on its way.</source>
        <extracomment>ui/pages/verify.py</extracomment>
        <translation>Se essa conta existe, um código está a caminho.</translation>
    </message>
    <message>
        <source>Say whose code it is.</source>
        <extracomment>ui/pages/verify.py</extracomment>
        <translation>Diga de quem é o código.</translation>
    </message>
    <message>
        <source>Send a new code</source>
        <extracomment>ui/pages/verify.py</extracomment>
        <translation>Reenviar código</translation>
    </message>
    <message>
        <source>Send a new code (in {seconds} s)</source>
        <extracomment>ui/pages/verify.py</extracomment>
        <translation>Reenviar código (em {seconds} s)</translation>
    </message>
    <message>
        <source>The code is missing. It is in the mail.</source>
        <extracomment>ui/pages/verify.py</extracomment>
        <translation>Falta o código. Está no e-mail.</translation>
    </message>
    <message>
        <source>Type the code that was sent to you. It lives for 24 hours.</source>
        <extracomment>ui/pages/verify.py</extracomment>
        <translation>Digite o código que foi enviado a você. Ele vale por 24 horas.</translation>
    </message>
    <message>
        <source>Username or e-mail address</source>
        <extracomment>ui/pages/verify.py</extracomment>
        <translation>Nome de usuário ou e-mail</translation>
    </message>
    <message>
        <source>Verify</source>
        <extracomment>ui/pages/verify.py</extracomment>
        <translation>Verificar</translation>
    </message>
    <message>
        <source>Verify your address</source>
        <extracomment>ui/pages/verify.py</extracomment>
        <translation>Verifique seu endereço</translation>
    </message>
    <message>
        <source>Where the code went</source>
        <extracomment>ui/pages/verify.py</extracomment>
        <translation>Para onde o código foi</translation>
    </message>
    <message>
        <source>by e-mail</source>
        <extracomment>ui/pages/verify.py</extracomment>
        <translation>por e-mail</translation>
    </message>
    <message>
        <source>by text message</source>
        <extracomment>ui/pages/verify.py</extracomment>
        <translation>por SMS</translation>
    </message>
</context>
<context>
    <name>Vocabulary</name>
    <message>
        <source>A code is asked for, to set a new password with.</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>Pede-se um código, para definir com ele uma senha nova.</translation>
    </message>
    <message>
        <source>A code to confirm an address is asked for.</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>Pede-se um código para confirmar um endereço.</translation>
    </message>
    <message>
        <source>A computer is to be forgotten.</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>Um computador deve ser esquecido.</translation>
    </message>
    <message>
        <source>A first code shows that the authenticator app has the secret.</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>Um primeiro código mostra que o app autenticador tem o segredo.</translation>
    </message>
    <message>
        <source>A new ID and a new access token came back.</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>Voltaram um token de ID e um token de acesso novos.</translation>
    </message>
    <message>
        <source>A new account is asked for. Cognito makes the verifier from the password itself.</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>Pede-se uma conta nova. O próprio Cognito faz o verificador a partir da senha.</translation>
    </message>
    <message>
        <source>A secret is asked for, from which an authenticator app makes its codes.</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>Pede-se um segredo, com o qual um app autenticador faz seus códigos.</translation>
    </message>
    <message>
        <source>All sessions of this account are over.</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>Todas as sessões desta conta acabaram.</translation>
    </message>
    <message>
        <source>Another code is asked for. The one before is not needed any more.</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>Pede-se outro código. O anterior não é mais necessário.</translation>
    </message>
    <message>
        <source>Another code is sent.</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>Outro código é enviado.</translation>
    </message>
    <message>
        <source>Both passwords go to Cognito, with the access token of whoever is signed in.</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>As duas senhas vão para o Cognito, com o token de acesso de quem está conectado.</translation>
    </message>
    <message>
        <source>Cognito knows this computer from now on.</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>O Cognito conhece este computador a partir de agora.</translation>
    </message>
    <message>
        <source>Cognito says that a code is sent, perhaps even where there is no such account.</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>O Cognito diz que um código é enviado, talvez mesmo onde essa conta não existe.</translation>
    </message>
    <message>
        <source>Cognito says that a code is sent.</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>O Cognito diz que um código é enviado.</translation>
    </message>
    <message>
        <source>Every refresh token of this account is to be revoked, on all computers.</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>Todos os tokens de atualização desta conta devem ser revogados, em todos os computadores.</translation>
    </message>
    <message>
        <source>How the pool is set up.</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>Como o pool está configurado.</translation>
    </message>
    <message>
        <source>It has to show its second factor again.</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>Ele tem que mostrar o segundo fator de novo.</translation>
    </message>
    <message>
        <source>Parts of the profile are to be deleted.</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>Partes do perfil devem ser excluídas.</translation>
    </message>
    <message>
        <source>Public keys: they check a signature, and cannot make one.</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>Chaves públicas: verificam uma assinatura, e não conseguem fazer uma.</translation>
    </message>
    <message>
        <source>The API&apos;s authorizer let the token in, and its function sends a unicorn.</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>O autorizador da API deixou o token entrar, e a função dela envia um unicórnio.</translation>
    </message>
    <message>
        <source>The ID token goes to the API, bare in the Authorization header, with the place to be picked up at. Whoever holds that token is you until it expires: it goes nowhere else.</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>O token de ID vai para a API, puro, no cabeçalho Authorization, com o local de embarque. Quem tem esse token é você até ele expirar: ele não vai para nenhum outro lugar.</translation>
    </message>
    <message>
        <source>The account is confirmed and can sign in.</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>A conta está confirmada e pode entrar.</translation>
    </message>
    <message>
        <source>The account is gone.</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>A conta não existe mais.</translation>
    </message>
    <message>
        <source>The account is there.</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>A conta existe.</translation>
    </message>
    <message>
        <source>The account is to be deleted. Its access token says which.</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>A conta deve ser excluída. O token de acesso diz qual.</translation>
    </message>
    <message>
        <source>The address is confirmed.</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>O endereço está confirmado.</translation>
    </message>
    <message>
        <source>The answer to the pool&apos;s own question goes to Cognito.</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>A resposta à pergunta própria do pool vai para o Cognito.</translation>
    </message>
    <message>
        <source>The app gives this computer a secret of its own and sends Cognito the verifier.</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>O app dá a este computador um segredo próprio e envia ao Cognito o verificador.</translation>
    </message>
    <message>
        <source>The authenticator app is known from now on.</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>O app autenticador é conhecido a partir de agora.</translation>
    </message>
    <message>
        <source>The choice holds from the next sign-in on.</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>A escolha vale a partir do próximo login.</translation>
    </message>
    <message>
        <source>The choice is kept.</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>A escolha está guardada.</translation>
    </message>
    <message>
        <source>The code and the new password go to Cognito, which makes a new verifier from it.</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>O código e a senha nova vão para o Cognito, que faz dela um novo verificador.</translation>
    </message>
    <message>
        <source>The code goes back: it shows that the address belongs to this account.</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>O código volta: ele mostra que o endereço pertence a esta conta.</translation>
    </message>
    <message>
        <source>The code goes back: it shows that the address belongs to whoever registered.</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>O código volta: ele mostra que o endereço pertence a quem se cadastrou.</translation>
    </message>
    <message>
        <source>The code of this half minute, made by an authenticator app from a secret that Cognito has as well.</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>O código deste meio minuto, feito por um app autenticador com um segredo que o Cognito também tem.</translation>
    </message>
    <message>
        <source>The code that was sent goes back as a second factor.</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>O código que foi enviado volta como segundo fator.</translation>
    </message>
    <message>
        <source>The computers that Cognito knows.</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>Os computadores que o Cognito conhece.</translation>
    </message>
    <message>
        <source>The computers that this account has used are asked for.</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>Pedem-se os computadores que esta conta usou.</translation>
    </message>
    <message>
        <source>The new password goes to Cognito, in the place of the temporary one.</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>A senha nova vai para o Cognito, no lugar da temporária.</translation>
    </message>
    <message>
        <source>The new password holds from now on.</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>A senha nova vale a partir de agora.</translation>
    </message>
    <message>
        <source>The password itself goes to Cognito.</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>A própria senha vai para o Cognito.</translation>
    </message>
    <message>
        <source>The pool&apos;s public keys are fetched. Everybody may have them.</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>As chaves públicas do pool são buscadas. Todos podem tê-las.</translation>
    </message>
    <message>
        <source>The profile as Cognito keeps it.</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>O perfil como o Cognito o guarda.</translation>
    </message>
    <message>
        <source>The profile is asked for. The access token says whose.</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>Pede-se o perfil. O token de acesso diz de quem.</translation>
    </message>
    <message>
        <source>The profile is changed.</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>O perfil foi mudado.</translation>
    </message>
    <message>
        <source>The proof goes to Cognito. It shows that this app knows the password and is no use to anybody who reads it on the way.</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>A prova vai para o Cognito. Ela mostra que este app conhece a senha, e não serve a ninguém que a leia no caminho.</translation>
    </message>
    <message>
        <source>The refresh token is handed in for new tokens. No password is needed for this.</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>O token de atualização é entregue em troca de tokens novos. Não é preciso senha para isso.</translation>
    </message>
    <message>
        <source>The refresh token is to be worth nothing, and with it every token made from it.</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>O token de atualização não deve valer mais nada, e com ele todos os tokens feitos dele.</translation>
    </message>
    <message>
        <source>The second factor is set up, and the sign-in goes on.</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>O segundo fator está configurado, e o login continua.</translation>
    </message>
    <message>
        <source>The secret, for the authenticator app: Cognito keeps the same.</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>O segredo, para o app autenticador: o Cognito guarda o mesmo.</translation>
    </message>
    <message>
        <source>The session is over, at Cognito as well.</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>A sessão acabou, também no Cognito.</translation>
    </message>
    <message>
        <source>They are gone.</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>Elas não existem mais.</translation>
    </message>
    <message>
        <source>This computer begins to prove which one it is.</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>Este computador começa a provar qual ele é.</translation>
    </message>
    <message>
        <source>This computer&apos;s own proof, as by a password.</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>A prova própria deste computador, como com uma senha.</translation>
    </message>
    <message>
        <source>What the pool asks of people is looked up, with the AWS credentials that there are.</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>O app consulta o que o pool exige das pessoas, com as credenciais da AWS que existem.</translation>
    </message>
    <message>
        <source>What was changed in the profile goes to Cognito.</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>O que mudou no perfil vai para o Cognito.</translation>
    </message>
    <message>
        <source>Whether this computer is to be remembered.</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>Se este computador deve ser lembrado.</translation>
    </message>
    <message>
        <source>Which second factor it is to be.</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>Qual segundo fator deve ser.</translation>
    </message>
    <message>
        <source>Which second factors are to be asked for, and which of them first.</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>Quais segundos fatores devem ser pedidos, e qual deles primeiro.</translation>
    </message>
    <message>
        <source>Which way to sign in it is to be.</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>Qual modo de entrar deve ser.</translation>
    </message>
    <message>
        <source>a changed profile</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>um perfil mudado</translation>
    </message>
    <message>
        <source>a choice</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>uma escolha</translation>
    </message>
    <message>
        <source>a code of the app</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>um código do app</translation>
    </message>
    <message>
        <source>a code of the new app</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>um código do app novo</translation>
    </message>
    <message>
        <source>a code, please</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>um código, por favor</translation>
    </message>
    <message>
        <source>a new password</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>uma senha nova</translation>
    </message>
    <message>
        <source>a secret</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>um segredo</translation>
    </message>
    <message>
        <source>a shorter profile</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>um perfil mais curto</translation>
    </message>
    <message>
        <source>a unicorn</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>um unicórnio</translation>
    </message>
    <message>
        <source>a unicorn, please</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>um unicórnio, por favor</translation>
    </message>
    <message>
        <source>address, password</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>endereço, senha</translation>
    </message>
    <message>
        <source>an answer</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>uma resposta</translation>
    </message>
    <message>
        <source>another code, please</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>outro código, por favor</translation>
    </message>
    <message>
        <source>computers</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>computadores</translation>
    </message>
    <message>
        <source>delete the account</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>excluir a conta</translation>
    </message>
    <message>
        <source>end this session</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>encerrar esta sessão</translation>
    </message>
    <message>
        <source>forget a computer</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>esquecer um computador</translation>
    </message>
    <message>
        <source>forgotten password</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>senha esquecida</translation>
    </message>
    <message>
        <source>present, new password</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>senha atual, senha nova</translation>
    </message>
    <message>
        <source>public keys</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>chaves públicas</translation>
    </message>
    <message>
        <source>second factors</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>segundos fatores</translation>
    </message>
    <message>
        <source>sign out everywhere</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>sair em todo lugar</translation>
    </message>
    <message>
        <source>the code</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>o código</translation>
    </message>
    <message>
        <source>the code, new password</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>o código, senha nova</translation>
    </message>
    <message>
        <source>the password</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>a senha</translation>
    </message>
    <message>
        <source>the profile</source>
        <extracomment>ui/theatre/words.py</extracomment>
        <translation>o perfil</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>A pool of your own on AWS</source>
        <extracomment>ui/pages/welcome.py</extracomment>
        <translation>Um pool seu na AWS</translation>
    </message>
    <message>
        <source>A user pool that answers as Cognito does. No AWS account, no network.</source>
        <extracomment>ui/pages/welcome.py</extracomment>
        <translation>Um pool de usuários que responde como o Cognito. Sem conta da AWS, sem rede.</translation>
    </message>
    <message>
        <source>App client id</source>
        <extracomment>ui/pages/welcome.py</extracomment>
        <translation>ID do cliente de aplicação</translation>
    </message>
    <message>
        <source>Launch the stack…</source>
        <extracomment>ui/pages/welcome.py</extracomment>
        <translation>Iniciar a pilha…</translation>
    </message>
    <message>
        <source>On this machine</source>
        <extracomment>ui/pages/welcome.py</extracomment>
        <translation>Nesta máquina</translation>
    </message>
    <message>
        <source>Open its configuration file…</source>
        <extracomment>ui/pages/welcome.py</extracomment>
        <translation>Abrir a configuração dele…</translation>
    </message>
    <message>
        <source>Or type its ids, from the Cognito console:</source>
        <extracomment>ui/pages/welcome.py</extracomment>
        <translation>Ou digite os IDs dele, do console do Cognito:</translation>
    </message>
    <message>
        <source>Region (optional)</source>
        <extracomment>ui/pages/welcome.py</extracomment>
        <translation>Região (opcional)</translation>
    </message>
    <message>
        <source>Register, verify, sign in with Amazon Cognito, and look at every message and every claim.</source>
        <extracomment>ui/pages/welcome.py</extracomment>
        <translation>Cadastre-se, verifique, entre com o Amazon Cognito, e veja cada mensagem e cada claim.</translation>
    </message>
    <message>
        <source>See a sign-in from the inside</source>
        <extracomment>ui/pages/welcome.py</extracomment>
        <translation>Veja um login por dentro</translation>
    </message>
    <message>
        <source>The app client id is missing.</source>
        <extracomment>ui/pages/welcome.py</extracomment>
        <translation>Falta o ID do cliente de aplicação.</translation>
    </message>
    <message>
        <source>The user pool id is missing.</source>
        <extracomment>ui/pages/welcome.py</extracomment>
        <translation>Falta o ID do pool de usuários.</translation>
    </message>
    <message>
        <source>Try the local pool</source>
        <extracomment>ui/pages/welcome.py</extracomment>
        <translation>Experimentar o pool local</translation>
    </message>
    <message>
        <source>Use this pool</source>
        <extracomment>ui/pages/welcome.py</extracomment>
        <translation>Usar este pool</translation>
    </message>
    <message>
        <source>User pool id</source>
        <extracomment>ui/pages/welcome.py</extracomment>
        <translation>ID do pool de usuários</translation>
    </message>
    <message>
        <source>Your pools: open, check, save or add one</source>
        <extracomment>ui/pages/welcome.py</extracomment>
        <translation>Seus pools: abra, salve, adicione</translation>
    </message>
    <message>
        <source>taken from the pool id</source>
        <extracomment>ui/pages/welcome.py</extracomment>
        <translation>tirada do ID do pool</translation>
    </message>
</context>
<context>
    <name>WhoCard</name>
    <message>
        <source>Account</source>
        <extracomment>ui/stack/who_card.py</extracomment>
        <translation>Conta</translation>
    </message>
    <message>
        <source>Region</source>
        <extracomment>ui/stack/who_card.py</extracomment>
        <translation>Região</translation>
    </message>
    <message>
        <source>You are</source>
        <extracomment>ui/stack/who_card.py</extracomment>
        <translation>Você é</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source> The pool id is the same, the address is not; APIs compare the whole text.</source>
        <extracomment>cognito/verification.py</extracomment>
        <translation> O ID do pool é o mesmo, o endereço não; as APIs comparam o texto inteiro.</translation>
    </message>
    <message>
        <source> This machine&apos;s clock is {span} ahead of Cognito&apos;s; Cognito&apos;s was used.</source>
        <extracomment>cognito/token_times.py</extracomment>
        <translation> O relógio desta máquina está {span} adiantado em relação ao do Cognito; foi usado o do Cognito.</translation>
    </message>
    <message>
        <source> This machine&apos;s clock is {span} behind Cognito&apos;s; Cognito&apos;s was used.</source>
        <extracomment>cognito/token_times.py</extracomment>
        <translation> O relógio desta máquina está {span} atrasado em relação ao do Cognito; foi usado o do Cognito.</translation>
    </message>
    <message>
        <source> What the header brings along itself ({ignored}) is not looked at: whoever makes a token could write anything there.</source>
        <extracomment>cognito/verification.py</extracomment>
        <translation> O que o próprio cabeçalho traz junto ({ignored}) não é examinado: quem faz um token poderia escrever qualquer coisa ali.</translation>
    </message>
    <message>
        <source>A Region looks like us-east-1.</source>
        <extracomment>cognito/pool.py</extracomment>
        <translation>Uma Região tem a forma us-east-1.</translation>
    </message>
    <message>
        <source>A bucket&apos;s name has 3 to 63 lower-case letters, digits, dots and hyphens, and begins and ends with a letter or digit.</source>
        <extracomment>workshop/website.py</extracomment>
        <translation>O nome de um bucket tem de 3 a 63 letras minúsculas, dígitos, pontos e hifens, e começa e termina com letra ou dígito.</translation>
    </message>
    <message>
        <source>A claim of Cognito&apos;s own that this app does not know yet.</source>
        <extracomment>cognito/claims.py</extracomment>
        <translation>Uma claim própria do Cognito que este app ainda não conhece.</translation>
    </message>
    <message>
        <source>A client secret is set here, but the app client has none.</source>
        <extracomment>workshop/findings.py</extracomment>
        <translation>Um segredo de cliente está definido aqui, mas o cliente de aplicação não tem nenhum.</translation>
    </message>
    <message>
        <source>A code by e-mail</source>
        <extracomment>cognito/challenge_entries.py, cognito/challenges.py</extracomment>
        <translation>Um código por e-mail</translation>
    </message>
    <message>
        <source>A code by text message</source>
        <extracomment>cognito/challenge_entries.py, cognito/challenges.py</extracomment>
        <translation>Um código por SMS</translation>
    </message>
    <message>
        <source>A code can go to an address or a phone number that the account has; this one is neither, or it is empty.</source>
        <extracomment>cognito/error_table_account.py</extracomment>
        <translation>Um código pode ir para um endereço ou número de telefone que a conta tem; este não é nem um nem outro, ou está vazio.</translation>
    </message>
    <message>
        <source>A code from an authenticator app</source>
        <extracomment>cognito/challenge_entries.py</extracomment>
        <translation>Um código de um app autenticador</translation>
    </message>
    <message>
        <source>A code from your authenticator app</source>
        <extracomment>cognito/challenge_entries.py</extracomment>
        <translation>Um código do seu app autenticador</translation>
    </message>
    <message>
        <source>A code is a run of digits, usually six.</source>
        <extracomment>cognito/error_table_account.py, cognito/error_table_given.py</extracomment>
        <translation>Um código é uma sequência de dígitos, em geral seis.</translation>
    </message>
    <message>
        <source>A code that belongs to a sign-in lives as long as the sign-in: a few minutes.</source>
        <extracomment>cognito/error_table_given.py</extracomment>
        <translation>Um código que pertence a um login vive tanto quanto o login: alguns minutos.</translation>
    </message>
    <message>
        <source>A forgotten password
The pool sends a code to the verified address.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>Uma senha esquecida
O pool envia um código para o endereço verificado.</translation>
    </message>
    <message>
        <source>A gateway or proxy on the way answered with an error of its own.</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>Um gateway ou proxy no caminho respondeu com um erro próprio.</translation>
    </message>
    <message>
        <source>A gateway or proxy on the way answered with an error page of its own. Whether the API heard of the ride is not known.</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>Um gateway ou proxy no caminho respondeu com uma página de erro própria. Não se sabe se a API recebeu o pedido de corrida.</translation>
    </message>
    <message>
        <source>A hash of the access token: it ties this ID token to that one.</source>
        <extracomment>cognito/comparison.py</extracomment>
        <translation>Um hash do token de acesso: ele amarra este token de ID àquele.</translation>
    </message>
    <message>
        <source>A mail
The second factor is a code that comes by e-mail.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>Um e-mail
O segundo fator é um código que vem por e-mail.</translation>
    </message>
    <message>
        <source>A minute or two in which nothing moves but the events. Use them: what is a user pool, what is an app client, and who of the two holds a secret? Accounts without a bucket in this Region are what goes wrong here.</source>
        <extracomment>workshop/guide_module_2.py</extracomment>
        <translation>Um ou dois minutos em que nada se move além dos eventos. Aproveite: o que é um pool de usuários, o que é um cliente de aplicação, e qual dos dois guarda um segredo? Contas sem um bucket nesta Região são o que dá errado aqui.</translation>
    </message>
    <message>
        <source>A name has 1 to {most} characters that can be seen.</source>
        <extracomment>workshop/pool_profiles.py</extracomment>
        <translation>Um nome tem de 1 a {most} caracteres visíveis.</translation>
    </message>
    <message>
        <source>A new password is needed</source>
        <extracomment>cognito/error_table_given.py</extracomment>
        <translation>É preciso uma senha nova</translation>
    </message>
    <message>
        <source>A newer mail makes the codes before it worthless. Take the newest.</source>
        <extracomment>workshop/guide_module_2.py</extracomment>
        <translation>Um e-mail mais novo invalida os códigos anteriores. Use o mais novo.</translation>
    </message>
    <message>
        <source>A passkey</source>
        <extracomment>cognito/challenge_entries.py, cognito/challenges.py</extracomment>
        <translation>Uma passkey</translation>
    </message>
    <message>
        <source>A passkey belongs to the pool&apos;s own web address, and only a browser that shows this address can use it.</source>
        <extracomment>cognito/challenge_entries.py</extracomment>
        <translation>Uma passkey pertence ao endereço web do próprio pool, e só um navegador que mostra esse endereço pode usá-la.</translation>
    </message>
    <message>
        <source>A permission is lacking</source>
        <extracomment>workshop/stack_reasons.py</extracomment>
        <translation>Falta uma permissão</translation>
    </message>
    <message>
        <source>A phone number cannot be set up in the middle of a sign-in: the pool takes one only from somebody who is signed in, or from whoever runs it.</source>
        <extracomment>cognito/challenge_entries.py</extracomment>
        <translation>Um número de telefone não pode ser configurado no meio de um login: o pool só o aceita de quem já entrou, ou de quem o administra.</translation>
    </message>
    <message>
        <source>A policy keeps you out</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>Uma política impede sua entrada</translation>
    </message>
    <message>
        <source>A pool has the standard attributes and its own ones, which begin with custom:.</source>
        <extracomment>cognito/error_table_account.py</extracomment>
        <translation>Um pool tem os atributos padrão e os próprios, que começam com custom:.</translation>
    </message>
    <message>
        <source>A proof of the password</source>
        <extracomment>cognito/challenges.py</extracomment>
        <translation>Uma prova da senha</translation>
    </message>
    <message>
        <source>A question
Whoever has looked at both tokens knows which one an API takes.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>Uma pergunta
Quem olhou os dois tokens sabe qual deles uma API aceita.</translation>
    </message>
    <message>
        <source>A refresh is no sign-in: this stays the moment when the password was proved.</source>
        <extracomment>cognito/comparison.py</extracomment>
        <translation>Uma atualização não é um login: este continua sendo o momento em que a senha foi provada.</translation>
    </message>
    <message>
        <source>A remembered device</source>
        <extracomment>cognito/challenges.py</extracomment>
        <translation>Um dispositivo lembrado</translation>
    </message>
    <message>
        <source>A revoked access token keeps its signature and its time. Cognito&apos;s own operations refuse it; who looks at those two alone cannot tell.</source>
        <extracomment>cognito/gateway.py</extracomment>
        <translation>Um token de acesso revogado mantém a assinatura e o prazo. As operações do próprio Cognito o recusam; quem examina só essas duas coisas não percebe.</translation>
    </message>
    <message>
        <source>A saved pool makes no sense</source>
        <extracomment>workshop/pool_profiles.py</extracomment>
        <translation>Um pool salvo não faz sentido</translation>
    </message>
    <message>
        <source>A second factor by e-mail needs a verified address, one by text message a verified phone number. The account has none.</source>
        <extracomment>cognito/error_table_given.py</extracomment>
        <translation>Um segundo fator por e-mail precisa de um endereço verificado, um por SMS, de um número de telefone verificado. A conta não tem nenhum.</translation>
    </message>
    <message>
        <source>A setting in the environment or in ~/.aws is wrong or names something that is not there.</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>Uma configuração no ambiente ou em ~/.aws está errada ou indica algo que não existe.</translation>
    </message>
    <message>
        <source>A setting of the pool that this takes is missing.</source>
        <extracomment>cognito/error_table_signed.py</extracomment>
        <translation>Falta uma configuração do pool que isto exige.</translation>
    </message>
    <message>
        <source>A sign-in as it happens
Every message between the app and the pool is drawn.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>Um login enquanto acontece
Cada mensagem entre o app e o pool é desenhada.</translation>
    </message>
    <message>
        <source>A sign-in by a server</source>
        <extracomment>cognito/challenges.py</extracomment>
        <translation>Um login por um servidor</translation>
    </message>
    <message>
        <source>A signature is good for some minutes only, and by Amazon&apos;s clock this one was made at another time.</source>
        <extracomment>workshop/aws_errors.py</extracomment>
        <translation>Uma assinatura vale só por alguns minutos, e pelo relógio da Amazon esta foi feita em outra hora.</translation>
    </message>
    <message>
        <source>A signed request is good for a few minutes, and by the service&apos;s clock this one came too late or too early.</source>
        <extracomment>cognito/error_table_signed.py</extracomment>
        <translation>Uma requisição assinada vale por alguns minutos, e pelo relógio do serviço esta chegou tarde ou cedo demais.</translation>
    </message>
    <message>
        <source>A signed token has three parts with dots between them; this has {parts}.</source>
        <extracomment>cognito/jwt_parts.py</extracomment>
        <translation>Um token assinado tem três partes separadas por pontos; este tem {parts}.</translation>
    </message>
    <message>
        <source>A stack&apos;s name begins with a letter, has letters, digits and hyphens, and 128 characters at most.</source>
        <extracomment>workshop/aws_errors.py, workshop/stack_plan.py</extracomment>
        <translation>O nome de uma pilha começa com uma letra, tem letras, dígitos e hifens, e no máximo 128 caracteres.</translation>
    </message>
    <message>
        <source>A started sign-in is good for a few minutes only, and they are over.</source>
        <extracomment>cognito/error_table_refused.py</extracomment>
        <translation>Um login iniciado vale só por alguns minutos, e eles passaram.</translation>
    </message>
    <message>
        <source>A temporary password has to be used within a few days, and that time is over.</source>
        <extracomment>cognito/error_table_refused.py</extracomment>
        <translation>Uma senha temporária tem que ser usada em poucos dias, e esse prazo acabou.</translation>
    </message>
    <message>
        <source>A text message
The second factor is a code that comes to the phone.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>Um SMS
O segundo fator é um código que chega ao telefone.</translation>
    </message>
    <message>
        <source>A user pool id is the Region, an underscore and letters or digits, like us-east-1_AbCdEfGhI.</source>
        <extracomment>cognito/pool.py</extracomment>
        <translation>O ID de um pool de usuários é a Região, um sublinhado e letras ou dígitos, como us-east-1_AbCdEfGhI.</translation>
    </message>
    <message>
        <source>A value that the app sent with its request, back so that it can tell its own answer.</source>
        <extracomment>cognito/claims.py</extracomment>
        <translation>Um valor que o app enviou com a requisição, de volta para ele reconhecer a própria resposta.</translation>
    </message>
    <message>
        <source>A web application firewall in front of the pool refused it.</source>
        <extracomment>cognito/error_table_pool.py</extracomment>
        <translation>Um firewall de aplicações web na frente do pool a recusou.</translation>
    </message>
    <message>
        <source>A web page came instead of Cognito&apos;s answer</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>Veio uma página web em vez da resposta do Cognito</translation>
    </message>
    <message>
        <source>A web page lives at that address</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>Uma página web vive nesse endereço</translation>
    </message>
    <message>
        <source>A wrong password
Both sides come to different keys, and the proof fails.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>Uma senha errada
Os dois lados chegam a chaves diferentes, e a prova falha.</translation>
    </message>
    <message>
        <source>API Gateway could not ask its authorizer about your token: its user pool may be gone, or belong to another Region.</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>O API Gateway não conseguiu consultar o autorizador sobre o seu token: o pool de usuários dele pode ter sumido, ou pertencer a outra Região.</translation>
    </message>
    <message>
        <source>API Gateway found the API, but no POST /ride in that stage; in spite of the words that it uses, this is not about your token.</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>O API Gateway encontrou a API, mas nenhum POST /ride nesse estágio; apesar das palavras que ele usa, o problema não é o seu token.</translation>
    </message>
    <message>
        <source>API Gateway waited 29 seconds for it and gave up. A unicorn may be on its way all the same.</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>O API Gateway esperou 29 segundos por ela e desistiu. Mesmo assim um unicórnio pode estar a caminho.</translation>
    </message>
    <message>
        <source>API Gateway&apos;s Cognito authorizer, without scopes set, asks for the ID token: it says who you are. The refresh token goes to nobody but Cognito.</source>
        <extracomment>workshop/guide_module_2.py</extracomment>
        <translation>O autorizador do Cognito no API Gateway, sem escopos definidos, pede o token de ID: é ele que diz quem você é. O token de atualização não vai para ninguém além do Cognito.</translation>
    </message>
    <message>
        <source>AWS asks for patience</source>
        <extracomment>workshop/aws_errors.py</extracomment>
        <translation>A AWS pede paciência</translation>
    </message>
    <message>
        <source>AWS credentials are shown to Amazon and this machine only, and the endpoint is neither.</source>
        <extracomment>workshop/pool_lookup.py</extracomment>
        <translation>Credenciais da AWS só são mostradas à Amazon e a esta máquina, e o endpoint não é nenhuma das duas.</translation>
    </message>
    <message>
        <source>AWS credentials stay with Amazon</source>
        <extracomment>app/administration.py</extracomment>
        <translation>Credenciais da AWS ficam com a Amazon</translation>
    </message>
    <message>
        <source>AWS does not know these credentials</source>
        <extracomment>cognito/error_table_signed.py, workshop/aws_errors.py</extracomment>
        <translation>A AWS não conhece estas credenciais</translation>
    </message>
    <message>
        <source>AWS has trouble of its own</source>
        <extracomment>workshop/aws_errors.py</extracomment>
        <translation>A AWS está com problemas próprios</translation>
    </message>
    <message>
        <source>AWS knows who you are, and this is not allowed to you. Which permission it takes stands in the details.</source>
        <extracomment>cognito/error_table_signed.py</extracomment>
        <translation>A AWS sabe quem você é, e isto não é permitido a você. Qual permissão é necessária está nos detalhes.</translation>
    </message>
    <message>
        <source>AWS knows who you are, but a policy forbids you {permission} outright.</source>
        <extracomment>workshop/directory.py</extracomment>
        <translation>A AWS sabe quem você é, mas uma política proíbe expressamente {permission} a você.</translation>
    </message>
    <message>
        <source>AWS knows who you are, but does not allow you {permission}.</source>
        <extracomment>workshop/directory.py</extracomment>
        <translation>A AWS sabe quem você é, mas não permite {permission} a você.</translation>
    </message>
    <message>
        <source>AWS refuses that</source>
        <extracomment>workshop/aws_errors.py</extracomment>
        <translation>A AWS recusa isso</translation>
    </message>
    <message>
        <source>AWS&apos;s settings on this computer (~/.aws) have no profile of that name.</source>
        <extracomment>workshop/aws_errors.py</extracomment>
        <translation>As configurações da AWS neste computador (~/.aws) não têm nenhum perfil com esse nome.</translation>
    </message>
    <message>
        <source>AWS_CA_BUNDLE (or ca_bundle in the AWS settings) names a file that is missing or holds no certificates.</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>AWS_CA_BUNDLE (ou ca_bundle nas configurações da AWS) indica um arquivo que não existe ou não contém certificados.</translation>
    </message>
    <message>
        <source>AWS_ENDPOINT_URL, or the profile&apos;s endpoint_url, names an address that is neither Amazon&apos;s nor on this machine. Whoever sits there could use what is sent for anything that you may do.</source>
        <extracomment>workshop/aws_account.py</extracomment>
        <translation>AWS_ENDPOINT_URL, ou o endpoint_url do perfil, indica um endereço que não é da Amazon nem desta máquina. Quem estiver lá poderia usar o que é enviado para tudo o que você pode fazer.</translation>
    </message>
    <message>
        <source>Add it on the Profile page, have it verified, then try again.</source>
        <extracomment>cognito/error_table_given.py</extracomment>
        <translation>Adicione-o na página Perfil, verifique-o e tente de novo.</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>cognito/attribute_rules.py</extracomment>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>After several wrong codes Cognito stops checking for a while.</source>
        <extracomment>cognito/error_table_pool.py</extracomment>
        <translation>Depois de vários códigos errados, o Cognito para de verificar por um tempo.</translation>
    </message>
    <message>
        <source>After several wrong passwords Cognito refuses every attempt for a while, right ones too: a second at first, then twice as long each time, up to about 15 minutes.</source>
        <extracomment>cognito/error_table_refused.py</extracomment>
        <translation>Depois de várias senhas erradas, o Cognito recusa todas as tentativas por um tempo, também as certas: primeiro um segundo, depois o dobro a cada vez, até cerca de 15 minutos.</translation>
    </message>
    <message>
        <source>Again, step by step
The proof is computed here, from a password that is not sent.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>De novo, passo a passo
A prova é calculada aqui, com uma senha que não é enviada.</translation>
    </message>
    <message>
        <source>All done
Progress can be saved as Markdown, to keep or to hand in.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>Tudo feito
O progresso pode ser salvo como Markdown, para guardar ou entregar.</translation>
    </message>
    <message>
        <source>Allow this app in the keyring&apos;s own settings and try again, or go on without it.</source>
        <extracomment>session/system_keyring.py</extracomment>
        <translation>Permita este app nas configurações do próprio chaveiro e tente de novo, ou siga sem ele.</translation>
    </message>
    <message>
        <source>Allowed: the password never leaves this computer.</source>
        <extracomment>workshop/findings.py</extracomment>
        <translation>Permitido: a senha nunca sai deste computador.</translation>
    </message>
    <message>
        <source>Allowed: {flows}.</source>
        <extracomment>workshop/findings.py</extracomment>
        <translation>Permitidos: {flows}.</translation>
    </message>
    <message>
        <source>An API&apos;s address begins with https:// and has no user, query, fragment or spaces. Nothing was sent.</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>O endereço de uma API começa com https:// e não tem usuário, consulta, fragmento nem espaços. Nada foi enviado.</translation>
    </message>
    <message>
        <source>An ID token lives an hour unless the app client says otherwise, and API Gateway grants no leeway.</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>Um token de ID vive uma hora se o cliente de aplicação não disser outra coisa, e o API Gateway não dá tolerância.</translation>
    </message>
    <message>
        <source>An ID token: it says who the person is.</source>
        <extracomment>cognito/verification.py</extracomment>
        <translation>Um token de ID: diz quem a pessoa é.</translation>
    </message>
    <message>
        <source>An access token lives for an hour unless the app client says otherwise.</source>
        <extracomment>cognito/error_table_refused.py</extracomment>
        <translation>Um token de acesso vive uma hora se o cliente de aplicação não disser outra coisa.</translation>
    </message>
    <message>
        <source>An access token: it says what the bearer may do.</source>
        <extracomment>cognito/verification.py</extracomment>
        <translation>Um token de acesso: diz o que o portador pode fazer.</translation>
    </message>
    <message>
        <source>An address has one @ and no spaces.</source>
        <extracomment>cognito/attribute_rules.py</extracomment>
        <translation>Um endereço tem um @ e nenhum espaço.</translation>
    </message>
    <message>
        <source>An administrator has reset the password. Choose a new one.</source>
        <extracomment>workshop/guide_module_2.py</extracomment>
        <translation>Um administrador redefiniu a senha. Escolha uma nova.</translation>
    </message>
    <message>
        <source>An administrator of the pool has asked for the password to be reset.</source>
        <extracomment>cognito/error_table_given.py</extracomment>
        <translation>Um administrador do pool pediu que a senha seja redefinida.</translation>
    </message>
    <message>
        <source>An administrator of the pool has switched the account off.</source>
        <extracomment>cognito/error_table_refused.py</extracomment>
        <translation>Um administrador do pool desativou a conta.</translation>
    </message>
    <message>
        <source>An app client id is a run of letters and digits, usually 26 of them.</source>
        <extracomment>cognito/pool.py</extracomment>
        <translation>O ID de um cliente de aplicação é uma sequência de letras e dígitos, em geral 26.</translation>
    </message>
    <message>
        <source>An app signs in by an app client of the pool, and this pool has none yet.</source>
        <extracomment>workshop/pool_lookup.py</extracomment>
        <translation>Um app entra por um cliente de aplicação do pool, e este pool ainda não tem nenhum.</translation>
    </message>
    <message>
        <source>An attempt that failed has that name</source>
        <extracomment>workshop/stack.py</extracomment>
        <translation>Uma tentativa que falhou tem esse nome</translation>
    </message>
    <message>
        <source>An attribute of this pool&apos;s own, which only developers may change; always text.</source>
        <extracomment>cognito/claims.py</extracomment>
        <translation>Um atributo próprio deste pool, que só desenvolvedores podem mudar; sempre texto.</translation>
    </message>
    <message>
        <source>An attribute that the pool&apos;s owner added; Cognito writes it as text.</source>
        <extracomment>cognito/claims.py</extracomment>
        <translation>Um atributo que o dono do pool acrescentou; o Cognito o escreve como texto.</translation>
    </message>
    <message>
        <source>An authenticator app&apos;s code is good once, and it stays the same for 30 seconds.</source>
        <extracomment>cognito/error_table_given.py</extracomment>
        <translation>O código de um app autenticador vale uma vez, e fica o mesmo por 30 segundos.</translation>
    </message>
    <message>
        <source>An endpoint is an https address without user, query or fragment.</source>
        <extracomment>cognito/pool.py</extracomment>
        <translation>Um endpoint é um endereço https sem usuário, consulta nem fragmento.</translation>
    </message>
    <message>
        <source>An hour for a room that reads slowly, half of it if everybody starts on the local pool. Have all of them open the app before you begin to talk.</source>
        <extracomment>workshop/guide_module_2.py</extracomment>
        <translation>Uma hora para uma sala que lê devagar, metade se todos começam no pool local. Peça que todos abram o app antes de você começar a falar.</translation>
    </message>
    <message>
        <source>An invitation can be sent again only to a user who has not signed in yet.</source>
        <extracomment>cognito/error_table_signed.py</extracomment>
        <translation>Um convite só pode ser reenviado a um usuário que ainda não entrou.</translation>
    </message>
    <message>
        <source>Another account has that address</source>
        <extracomment>cognito/error_table_account.py</extracomment>
        <translation>Outra conta tem esse endereço</translation>
    </message>
    <message>
        <source>Another account of this pool has verified the same email address or phone number.</source>
        <extracomment>cognito/error_table_pool.py</extracomment>
        <translation>Outra conta deste pool verificou o mesmo endereço de e-mail ou número de telefone.</translation>
    </message>
    <message>
        <source>Another pool in the list has it.</source>
        <extracomment>session/profiles.py</extracomment>
        <translation>Outro pool da lista já o tem.</translation>
    </message>
    <message>
        <source>Another token, so another id.</source>
        <extracomment>cognito/comparison.py</extracomment>
        <translation>Outro token, portanto outro ID.</translation>
    </message>
    <message>
        <source>Another window may have removed it.</source>
        <extracomment>session/profiles.py</extracomment>
        <translation>Outra janela pode tê-lo removido.</translation>
    </message>
    <message>
        <source>Answer</source>
        <extracomment>cognito/challenge_entries.py</extracomment>
        <translation>Resposta</translation>
    </message>
    <message>
        <source>As it was before
The window, its panels and the size of text are back.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>Como era antes
A janela, os painéis e o tamanho do texto voltaram.</translation>
    </message>
    <message>
        <source>Ask again: another unicorn would come.</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>Peça de novo: viria outro unicórnio.</translation>
    </message>
    <message>
        <source>Ask for a new code and use the one from the newest message.</source>
        <extracomment>cognito/error_table_account.py, cognito/error_table_given.py</extracomment>
        <translation>Peça um código novo e use o da mensagem mais nova.</translation>
    </message>
    <message>
        <source>Ask for more
In the local pool&apos;s settings, everybody is asked for a second factor.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>Pedir mais
Nas configurações do pool local, pede-se a todos um segundo fator.</translation>
    </message>
    <message>
        <source>Ask who thinks that the client id is a secret. It is in every visitor&apos;s browser. What protects the pool is what it asks for, and not that its name is hidden.</source>
        <extracomment>workshop/guide_module_2.py</extracomment>
        <translation>Pergunte quem acha que o ID de cliente é um segredo. Ele está no navegador de cada visitante. O que protege o pool é o que ele exige, e não o nome estar escondido.</translation>
    </message>
    <message>
        <source>Ask whoever looks after the AWS account for that permission, or use another profile.</source>
        <extracomment>cognito/error_table_signed.py</extracomment>
        <translation>Peça essa permissão a quem cuida da conta da AWS, ou use outro perfil.</translation>
    </message>
    <message>
        <source>Ask whoever looks after the AWS account to allow {permission} on {resource}, or use another profile.</source>
        <extracomment>workshop/directory.py</extracomment>
        <translation>Peça a quem cuida da conta da AWS que permita {permission} em {resource}, ou use outro perfil.</translation>
    </message>
    <message>
        <source>Ask whoever runs the pool for a new one.</source>
        <extracomment>cognito/error_table_refused.py</extracomment>
        <translation>Peça uma nova a quem administra o pool.</translation>
    </message>
    <message>
        <source>Ask whoever runs the pool for an account.</source>
        <extracomment>cognito/error_table_refused.py</extracomment>
        <translation>Peça uma conta a quem administra o pool.</translation>
    </message>
    <message>
        <source>Ask whoever runs the pool to enable it.</source>
        <extracomment>cognito/error_table_refused.py</extracomment>
        <translation>Peça a quem administra o pool que a ative.</translation>
    </message>
    <message>
        <source>Before the first sign-in the code from the mail has to be entered. Whether the password was right, Cognito has not looked.</source>
        <extracomment>cognito/error_table_pool.py</extracomment>
        <translation>Antes do primeiro login é preciso digitar o código do e-mail. Se a senha estava certa, o Cognito nem olhou.</translation>
    </message>
    <message>
        <source>Belongs to the access token that came with it: the first half of its SHA-256 matches.</source>
        <extracomment>cognito/verification.py</extracomment>
        <translation>Pertence ao token de acesso que veio com ele: a primeira metade do SHA-256 coincide.</translation>
    </message>
    <message>
        <source>Both are about the same person.</source>
        <extracomment>cognito/comparison.py</extracomment>
        <translation>Os dois tratam da mesma pessoa.</translation>
    </message>
    <message>
        <source>Both come from one sign-in: revoking its refresh token ends the access token.</source>
        <extracomment>cognito/comparison.py</extracomment>
        <translation>Os dois vêm de um só login: revogar o token de atualização dele acaba com o token de acesso.</translation>
    </message>
    <message>
        <source>Both come from the same pool.</source>
        <extracomment>cognito/comparison.py</extracomment>
        <translation>Os dois vêm do mesmo pool.</translation>
    </message>
    <message>
        <source>By a code in a mail, and no password at all</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>Por um código em um e-mail, e nenhuma senha</translation>
    </message>
    <message>
        <source>By a code in a text message</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>Por um código em um SMS</translation>
    </message>
    <message>
        <source>By a proof of the password</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>Por uma prova da senha</translation>
    </message>
    <message>
        <source>By the password itself
The pool offers several ways, and one is chosen.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>Pela própria senha
O pool oferece vários modos, e um é escolhido.</translation>
    </message>
    <message>
        <source>By this computer&apos;s clock the certificate is past its last day. Nothing was sent.</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>Pelo relógio deste computador, o último dia do certificado já passou. Nada foi enviado.</translation>
    </message>
    <message>
        <source>By this computer&apos;s clock the certificate&apos;s first day is still to come. Nothing was sent.</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>Pelo relógio deste computador, o primeiro dia do certificado ainda não chegou. Nada foi enviado.</translation>
    </message>
    <message>
        <source>Capitals count, in the password and, in older pools, in the address too.</source>
        <extracomment>workshop/guide_module_2.py</extracomment>
        <translation>Maiúsculas contam, na senha e, em pools mais antigos, também no endereço.</translation>
    </message>
    <message>
        <source>Change it and try again.</source>
        <extracomment>cognito/attribute_rules.py, cognito/error_table_account.py</extracomment>
        <translation>Mude isso e tente de novo.</translation>
    </message>
    <message>
        <source>Change the password
The present one shows that it is still you.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>Mudar a senha
A atual mostra que ainda é você.</translation>
    </message>
    <message>
        <source>Change the profile
A new name holds at once, a new address when it is proven.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>Mudar o perfil
Um nome novo vale na hora, um endereço novo quando é provado.</translation>
    </message>
    <message>
        <source>Check AWS_PROFILE and the keys in ~/.aws/credentials or in the environment.</source>
        <extracomment>cognito/error_table_signed.py</extracomment>
        <translation>Confira AWS_PROFILE e as chaves em ~/.aws/credentials ou no ambiente.</translation>
    </message>
    <message>
        <source>Check AWS_PROFILE and the settings named in the details.</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>Confira AWS_PROFILE e as configurações citadas nos detalhes.</translation>
    </message>
    <message>
        <source>Check HTTPS_PROXY and its user and password; set NO_PROXY for addresses that need none.</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>Confira HTTPS_PROXY e o usuário e a senha nele; defina NO_PROXY para endereços que não precisam de proxy.</translation>
    </message>
    <message>
        <source>Check both and try again. After five wrong attempts Cognito makes everyone wait.</source>
        <extracomment>cognito/error_table_refused.py</extracomment>
        <translation>Confira os dois e tente de novo. Depois de cinco tentativas erradas, o Cognito faz todos esperarem.</translation>
    </message>
    <message>
        <source>Check it against the newest message, or ask for a new code.</source>
        <extracomment>cognito/error_table_given.py</extracomment>
        <translation>Compare com a mensagem mais nova, ou peça um código novo.</translation>
    </message>
    <message>
        <source>Check it and try again.</source>
        <extracomment>cognito/error_table_given.py</extracomment>
        <translation>Confira e tente de novo.</translation>
    </message>
    <message>
        <source>Check it for typing errors.</source>
        <extracomment>cognito/attribute_rules.py, cognito/error_table_given.py</extracomment>
        <translation>Confira se há erros de digitação.</translation>
    </message>
    <message>
        <source>Check its name, or ask whoever runs the pool.</source>
        <extracomment>cognito/error_table_account.py</extracomment>
        <translation>Confira o nome, ou pergunte a quem administra o pool.</translation>
    </message>
    <message>
        <source>Check that the address ends in the stage&apos;s name, that /ride has a POST method, and that the API was deployed after the last change.</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>Confira se o endereço termina no nome do estágio, se /ride tem um método POST e se a API foi implantada depois da última mudança.</translation>
    </message>
    <message>
        <source>Check the API&apos;s address: it is the stage&apos;s invoke URL, which ends in the stage&apos;s name, like https://….execute-api.us-east-1.amazonaws.com/prod.</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>Confira o endereço da API: é a URL de invocação do estágio, que termina no nome do estágio, como https://….execute-api.us-east-1.amazonaws.com/prod.</translation>
    </message>
    <message>
        <source>Check the Region first, then the user pool id and the app client id.</source>
        <extracomment>cognito/error_row.py</extracomment>
        <translation>Confira primeiro a Região, depois o ID do pool de usuários e o ID do cliente de aplicação.</translation>
    </message>
    <message>
        <source>Check the address or number, then ask for a new code.</source>
        <extracomment>cognito/error_table_account.py</extracomment>
        <translation>Confira o endereço ou o número e peça um código novo.</translation>
    </message>
    <message>
        <source>Check the address, then ask for a new code.</source>
        <extracomment>cognito/error_table_given.py</extracomment>
        <translation>Confira o endereço e peça um código novo.</translation>
    </message>
    <message>
        <source>Check the date and time of this computer, then try again.</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>Confira a data e a hora deste computador e tente de novo.</translation>
    </message>
    <message>
        <source>Check the endpoint and the user pool id: something else may answer at that address.</source>
        <extracomment>cognito/jwks.py</extracomment>
        <translation>Confira o endpoint e o ID do pool de usuários: outra coisa pode estar respondendo nesse endereço.</translation>
    </message>
    <message>
        <source>Check the endpoint&apos;s address and port, and any proxy in between.</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>Confira o endereço e a porta do endpoint, e qualquer proxy no meio.</translation>
    </message>
    <message>
        <source>Check the endpoint&apos;s address, and any proxy in between.</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>Confira o endereço do endpoint, e qualquer proxy no meio.</translation>
    </message>
    <message>
        <source>Check the endpoint&apos;s address, or use another pool.</source>
        <extracomment>cognito/error_table_pool.py</extracomment>
        <translation>Confira o endereço do endpoint, ou use outro pool.</translation>
    </message>
    <message>
        <source>Check the endpoint&apos;s address.</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>Confira o endereço do endpoint.</translation>
    </message>
    <message>
        <source>Check the endpoint&apos;s address: a user pool has two such keys.</source>
        <extracomment>workshop/findings.py</extracomment>
        <translation>Confira o endereço do endpoint: um pool de usuários tem duas dessas chaves.</translation>
    </message>
    <message>
        <source>Check the endpoint&apos;s address; on a public network, sign in to the network first.</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>Confira o endereço do endpoint; em uma rede pública, entre primeiro na rede.</translation>
    </message>
    <message>
        <source>Check the file, or choose another.</source>
        <extracomment>workshop/recording.py</extracomment>
        <translation>Confira o arquivo, ou escolha outro.</translation>
    </message>
    <message>
        <source>Check the name and AWS_PROFILE, or give the stack&apos;s ARN, which has the Region.</source>
        <extracomment>workshop/pool_lookup.py</extracomment>
        <translation>Confira o nome e AWS_PROFILE, ou dê o ARN da pilha, que contém a Região.</translation>
    </message>
    <message>
        <source>Check the name, or make the website&apos;s bucket first, as module 1 has it.</source>
        <extracomment>workshop/website.py</extracomment>
        <translation>Confira o nome, ou crie antes o bucket do site, como no módulo 1.</translation>
    </message>
    <message>
        <source>Check the name, the Region and the profile.</source>
        <extracomment>workshop/aws_errors.py</extracomment>
        <translation>Confira o nome, a Região e o perfil.</translation>
    </message>
    <message>
        <source>Check the name, the Region and the profile; or launch it.</source>
        <extracomment>workshop/stack.py</extracomment>
        <translation>Confira o nome, a Região e o perfil; ou inicie-a.</translation>
    </message>
    <message>
        <source>Check the name; it is the one of the website from module 1, like wildrydes-yourname.</source>
        <extracomment>workshop/aws_errors.py</extracomment>
        <translation>Confira o nome; é o do site do módulo 1, como wildrydes-seunome.</translation>
    </message>
    <message>
        <source>Check the network connection and the Region, then try again.</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>Confira a conexão de rede e a Região e tente de novo.</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <extracomment>workshop/config_text.py</extracomment>
        <translation>Confira o caminho.</translation>
    </message>
    <message>
        <source>Check the profile in ~/.aws/credentials, or choose another one. Try us-east-1, which is always on.</source>
        <extracomment>workshop/aws_errors.py</extracomment>
        <translation>Confira o perfil em ~/.aws/credentials, ou escolha outro. Tente us-east-1, que está sempre ativa.</translation>
    </message>
    <message>
        <source>Check the user name and which pool you are connected to, or register.</source>
        <extracomment>cognito/error_table_pool.py</extracomment>
        <translation>Confira o nome de usuário e a que pool você está conectado, ou cadastre-se.</translation>
    </message>
    <message>
        <source>Check the user pool id and the Region.</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>Confira o ID do pool de usuários e a Região.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s network connection, VPN and firewall, then try again.</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>Confira a conexão de rede, a VPN e o firewall deste computador e tente de novo.</translation>
    </message>
    <message>
        <source>Check what it is and who may read it.</source>
        <extracomment>workshop/config_text.py</extracomment>
        <translation>Confira o que é e quem pode lê-lo.</translation>
    </message>
    <message>
        <source>Check what you typed and try again.</source>
        <extracomment>cognito/error_table_given.py, cognito/faults.py</extracomment>
        <translation>Confira o que você digitou e tente de novo.</translation>
    </message>
    <message>
        <source>Check what you typed, then try again.</source>
        <extracomment>workshop/aws_errors.py</extracomment>
        <translation>Confira o que você digitou; depois tente de novo.</translation>
    </message>
    <message>
        <source>Check what you typed; the details say which.</source>
        <extracomment>workshop/aws_errors.py</extracomment>
        <translation>Confira o que você digitou; os detalhes dizem o quê.</translation>
    </message>
    <message>
        <source>Choose a bucket of your own, or the profile that goes with this one.</source>
        <extracomment>workshop/website.py</extracomment>
        <translation>Escolha um bucket seu, ou o perfil que combina com este.</translation>
    </message>
    <message>
        <source>Choose a longer one.</source>
        <extracomment>cognito/error_table_given.py</extracomment>
        <translation>Escolha uma mais longa.</translation>
    </message>
    <message>
        <source>Choose a name like wildrydes-webapp-2.</source>
        <extracomment>workshop/stack_plan.py</extracomment>
        <translation>Escolha um nome como wildrydes-webapp-2.</translation>
    </message>
    <message>
        <source>Choose a name that tells you which pool it is.</source>
        <extracomment>workshop/pool_profiles.py</extracomment>
        <translation>Escolha um nome que diga a você qual pool é.</translation>
    </message>
    <message>
        <source>Choose a new password</source>
        <extracomment>cognito/challenge_entries.py</extracomment>
        <translation>Escolha uma senha nova</translation>
    </message>
    <message>
        <source>Choose a pool first: the local one needs no account.</source>
        <extracomment>app/pool_keeper.py</extracomment>
        <translation>Escolha um pool primeiro: o local não precisa de conta.</translation>
    </message>
    <message>
        <source>Choose a second factor</source>
        <extracomment>cognito/challenge_entries.py</extracomment>
        <translation>Escolha um segundo fator</translation>
    </message>
    <message>
        <source>Choose a second factor
This rider has two.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>Escolher um segundo fator
Este passageiro tem dois.</translation>
    </message>
    <message>
        <source>Choose a shorter one.</source>
        <extracomment>cognito/error_table_given.py</extracomment>
        <translation>Escolha uma mais curta.</translation>
    </message>
    <message>
        <source>Choose another
By a code, as if it had been forgotten.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>Escolher outra
Por um código, como se ela tivesse sido esquecida.</translation>
    </message>
    <message>
        <source>Choose another
The code stands for the password that nobody knows any more.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>Escolher outra
O código vale no lugar da senha que ninguém mais sabe.</translation>
    </message>
    <message>
        <source>Choose another factor, or ask whoever runs the pool.</source>
        <extracomment>cognito/error_table_pool.py</extracomment>
        <translation>Escolha outro fator, ou pergunte a quem administra o pool.</translation>
    </message>
    <message>
        <source>Choose another factor, or set up the app first.</source>
        <extracomment>cognito/error_table_pool.py</extracomment>
        <translation>Escolha outro fator, ou configure antes o app.</translation>
    </message>
    <message>
        <source>Choose another folder with --data-dir.</source>
        <extracomment>app/composition.py</extracomment>
        <translation>Escolha outra pasta com --data-dir.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <extracomment>workshop/config_writing.py</extracomment>
        <translation>Escolha outra pasta.</translation>
    </message>
    <message>
        <source>Choose another folder. The recording is still here.</source>
        <extracomment>workshop/recording.py</extracomment>
        <translation>Escolha outra pasta. A gravação ainda está aqui.</translation>
    </message>
    <message>
        <source>Choose another name, or look at the stack that has it.</source>
        <extracomment>workshop/aws_errors.py</extracomment>
        <translation>Escolha outro nome, ou veja a pilha que o tem.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <extracomment>session/profiles.py, workshop/aws_errors.py</extracomment>
        <translation>Escolha outro nome.</translation>
    </message>
    <message>
        <source>Choose another one, or ask whoever runs the pool.</source>
        <extracomment>cognito/error_table_given.py, cognito/error_table_pool.py</extracomment>
        <translation>Escolha outro, ou pergunte a quem administra o pool.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <extracomment>cognito/error_table_given.py</extracomment>
        <translation>Escolha outro.</translation>
    </message>
    <message>
        <source>Choose how to sign in</source>
        <extracomment>cognito/challenge_entries.py</extracomment>
        <translation>Escolha como entrar</translation>
    </message>
    <message>
        <source>Choose one of those that are there, or leave the profile out.</source>
        <extracomment>workshop/aws_errors.py</extracomment>
        <translation>Escolha um dos que existem, ou deixe o perfil de fora.</translation>
    </message>
    <message>
        <source>Choose one&apos;s own
The pool takes the temporary one once, and asks for another.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>Escolher a própria
O pool aceita a temporária uma vez, e pede outra.</translation>
    </message>
    <message>
        <source>Choose the other flow, or have ALLOW_USER_SRP_AUTH or ALLOW_USER_PASSWORD_AUTH switched on.</source>
        <extracomment>cognito/error_table_given.py</extracomment>
        <translation>Escolha o outro fluxo, ou peça que ativem ALLOW_USER_SRP_AUTH ou ALLOW_USER_PASSWORD_AUTH.</translation>
    </message>
    <message>
        <source>Choose the pool again.</source>
        <extracomment>app/composition.py</extracomment>
        <translation>Escolha o pool de novo.</translation>
    </message>
    <message>
        <source>Choose the website&apos;s js/config.js.</source>
        <extracomment>workshop/config_file.py, workshop/config_text.py</extracomment>
        <translation>Escolha o js/config.js do site.</translation>
    </message>
    <message>
        <source>Click into the city and request a unicorn. The request carries the ID token; API Gateway checks it before anything of the workshop&apos;s own runs.</source>
        <extracomment>workshop/guide_module_2.py</extracomment>
        <translation>Clique na cidade e peça um unicórnio. A requisição leva o token de ID; o API Gateway o verifica antes que rode qualquer coisa do próprio workshop.</translation>
    </message>
    <message>
        <source>Close other windows of this app that use the same folder, or give another: --data-dir.</source>
        <extracomment>app/local_pool_process.py</extracomment>
        <translation>Feche outras janelas deste app que usam a mesma pasta, ou indique outra: --data-dir.</translation>
    </message>
    <message>
        <source>CloudFormation could not work out what would change.</source>
        <extracomment>workshop/stack.py</extracomment>
        <translation>O CloudFormation não conseguiu calcular o que mudaria.</translation>
    </message>
    <message>
        <source>CloudFormation does not take that name</source>
        <extracomment>workshop/aws_errors.py</extracomment>
        <translation>O CloudFormation não aceita esse nome</translation>
    </message>
    <message>
        <source>CloudFormation has this very request already.</source>
        <extracomment>workshop/aws_errors.py</extracomment>
        <translation>O CloudFormation já tem exatamente esta requisição.</translation>
    </message>
    <message>
        <source>CloudFormation makes everything with your own permissions, and one of them is lacking.</source>
        <extracomment>workshop/stack_reasons.py</extracomment>
        <translation>O CloudFormation cria tudo com as suas próprias permissões, e falta uma delas.</translation>
    </message>
    <message>
        <source>CloudFormation makes everything with your own permissions, and {permission} is lacking.</source>
        <extracomment>workshop/stack_reasons.py</extracomment>
        <translation>O CloudFormation cria tudo com as suas próprias permissões, e falta {permission}.</translation>
    </message>
    <message>
        <source>CloudFormation makes the user pool and its app client in your AWS account. It takes a minute or two. Where your instructor has made a pool for you, open that one: this step is done as soon as it answers.</source>
        <extracomment>workshop/guide_module_2.py</extracomment>
        <translation>O CloudFormation cria o pool de usuários e o cliente de aplicação dele na sua conta da AWS. Leva um ou dois minutos. Se quem dá o curso criou um pool para você, abra esse: este passo fica feito assim que ele responde.</translation>
    </message>
    <message>
        <source>CloudFormation may make roles only after you have ticked that it may. The box is on the Review step.</source>
        <extracomment>workshop/guide_module_2.py</extracomment>
        <translation>O CloudFormation só pode criar papéis depois que você marcou que pode. A caixa está no passo Revisão.</translation>
    </message>
    <message>
        <source>CloudFormation refuses a value</source>
        <extracomment>workshop/aws_errors.py</extracomment>
        <translation>O CloudFormation recusa um valor</translation>
    </message>
    <message>
        <source>CloudFormation refuses that</source>
        <extracomment>workshop/aws_errors.py</extracomment>
        <translation>O CloudFormation recusa isso</translation>
    </message>
    <message>
        <source>CloudFormation wants your word for it</source>
        <extracomment>workshop/aws_errors.py</extracomment>
        <translation>O CloudFormation quer a sua palavra</translation>
    </message>
    <message>
        <source>Code</source>
        <extracomment>cognito/challenge_entries.py</extracomment>
        <translation>Código</translation>
    </message>
    <message>
        <source>Cognito allows each user only so many of these in an hour.</source>
        <extracomment>cognito/error_table_pool.py</extracomment>
        <translation>O Cognito só permite a cada usuário um certo número destas por hora.</translation>
    </message>
    <message>
        <source>Cognito blocked this sign-in</source>
        <extracomment>cognito/error_table_refused.py</extracomment>
        <translation>O Cognito bloqueou este login</translation>
    </message>
    <message>
        <source>Cognito could not hand the message to its mail or text service.</source>
        <extracomment>cognito/error_table_given.py</extracomment>
        <translation>O Cognito não conseguiu entregar a mensagem ao seu serviço de e-mail ou SMS.</translation>
    </message>
    <message>
        <source>Cognito could not hand the message to its mail or text service. The change may have been made.</source>
        <extracomment>cognito/error_table_account.py</extracomment>
        <translation>O Cognito não conseguiu entregar a mensagem ao seu serviço de e-mail ou SMS. A mudança pode ter sido feita.</translation>
    </message>
    <message>
        <source>Cognito could not make sense of the address.</source>
        <extracomment>cognito/error_table_given.py</extracomment>
        <translation>O Cognito não conseguiu entender o endereço.</translation>
    </message>
    <message>
        <source>Cognito did not accept the present password, so nothing was changed.</source>
        <extracomment>cognito/error_table_refused.py</extracomment>
        <translation>O Cognito não aceitou a senha atual, então nada mudou.</translation>
    </message>
    <message>
        <source>Cognito did not accept the request, most likely because of the present password.</source>
        <extracomment>cognito/error_table_refused.py</extracomment>
        <translation>O Cognito não aceitou a requisição, provavelmente por causa da senha atual.</translation>
    </message>
    <message>
        <source>Cognito does not accept it: it belongs to another pool, or the user is gone.</source>
        <extracomment>cognito/error_table_refused.py</extracomment>
        <translation>O Cognito não o aceita: ele pertence a outro pool, ou o usuário não existe mais.</translation>
    </message>
    <message>
        <source>Cognito does not accept that</source>
        <extracomment>cognito/error_table_given.py</extracomment>
        <translation>O Cognito não aceita isso</translation>
    </message>
    <message>
        <source>Cognito does not know it: it belongs to another app client, or the user is gone.</source>
        <extracomment>cognito/error_table_refused.py</extracomment>
        <translation>O Cognito não o conhece: ele pertence a outro cliente de aplicação, ou o usuário não existe mais.</translation>
    </message>
    <message>
        <source>Cognito does not know that user name here.</source>
        <extracomment>cognito/error_table_pool.py</extracomment>
        <translation>O Cognito não conhece esse nome de usuário aqui.</translation>
    </message>
    <message>
        <source>Cognito does not say whether it was the name or the password. Type both again.</source>
        <extracomment>workshop/guide_module_2.py</extracomment>
        <translation>O Cognito não diz se foi o nome ou a senha. Digite os dois de novo.</translation>
    </message>
    <message>
        <source>Cognito gave a reason that this app does not know; it stands in the details.</source>
        <extracomment>cognito/error_table.py</extracomment>
        <translation>O Cognito deu um motivo que este app não conhece; ele está nos detalhes.</translation>
    </message>
    <message>
        <source>Cognito has a problem of its own</source>
        <extracomment>cognito/error_table_pool.py</extracomment>
        <translation>O Cognito está com um problema próprio</translation>
    </message>
    <message>
        <source>Cognito is being asked too much</source>
        <extracomment>cognito/error_table_pool.py</extracomment>
        <translation>O Cognito está recebendo pedidos demais</translation>
    </message>
    <message>
        <source>Cognito needs a detail that was not sent; the message says which.</source>
        <extracomment>cognito/error_table_given.py</extracomment>
        <translation>O Cognito precisa de um dado que não foi enviado; a mensagem diz qual.</translation>
    </message>
    <message>
        <source>Cognito refused</source>
        <extracomment>cognito/error_table.py, cognito/error_table_refused.py</extracomment>
        <translation>O Cognito recusou</translation>
    </message>
    <message>
        <source>Cognito revokes a token only for the app client that it was made for.</source>
        <extracomment>cognito/error_table_refused.py</extracomment>
        <translation>O Cognito só revoga um token para o cliente de aplicação para o qual ele foi feito.</translation>
    </message>
    <message>
        <source>Cognito takes a plus sign, the country&apos;s code and the number, with nothing between them.</source>
        <extracomment>cognito/error_table_account.py</extracomment>
        <translation>O Cognito aceita um sinal de mais, o código do país e o número, sem nada entre eles.</translation>
    </message>
    <message>
        <source>Cognito takes a plus sign, the country&apos;s code and the number: up to 15 digits and no spaces.</source>
        <extracomment>cognito/attribute_rules.py</extracomment>
        <translation>O Cognito aceita um sinal de mais, o código do país e o número: até 15 dígitos e nenhum espaço.</translation>
    </message>
    <message>
        <source>Cognito takes no password of fewer than 6 characters; most pools want more.</source>
        <extracomment>cognito/error_table_given.py</extracomment>
        <translation>O Cognito não aceita senha com menos de 6 caracteres; a maioria dos pools quer mais.</translation>
    </message>
    <message>
        <source>Cognito takes no password that begins or ends with a space, nor an empty one.</source>
        <extracomment>cognito/error_table_given.py</extracomment>
        <translation>O Cognito não aceita senha que começa ou termina com espaço, nem uma vazia.</translation>
    </message>
    <message>
        <source>Cognito takes passwords of up to 256 characters.</source>
        <extracomment>cognito/error_table_given.py</extracomment>
        <translation>O Cognito aceita senhas de até 256 caracteres.</translation>
    </message>
    <message>
        <source>Cognito tells that only after a sign-in, or to whoever has AWS credentials for cognito-idp:DescribeUserPoolClient.</source>
        <extracomment>workshop/findings.py</extracomment>
        <translation>O Cognito só conta isso depois de um login, ou a quem tem credenciais da AWS para cognito-idp:DescribeUserPoolClient.</translation>
    </message>
    <message>
        <source>Cognito&apos;s answer is incomplete</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>A resposta do Cognito está incompleta</translation>
    </message>
    <message>
        <source>Cognito&apos;s interface does not allow such a value (it is empty, too long, or has characters that may not be there), so it was not sent.</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>A interface do Cognito não permite esse valor (está vazio, é longo demais ou tem caracteres que não podem estar nele), por isso ele não foi enviado.</translation>
    </message>
    <message>
        <source>Compare it with the one that the workshop&apos;s stack wrote.</source>
        <extracomment>workshop/config_file.py</extracomment>
        <translation>Compare-o com o que a pilha do workshop gravou.</translation>
    </message>
    <message>
        <source>Compare the answer in the Protocol panel with what the function returns.</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>Compare a resposta no painel Protocolo com o que a função retorna.</translation>
    </message>
    <message>
        <source>Compare the authorizer&apos;s user pool id with this pool&apos;s, and its token source with Authorization; then deploy the API.</source>
        <extracomment>workshop/ride_problems.py</extracomment>
        <translation>Compare o ID do pool de usuários do autorizador com o deste pool, e a origem do token nele com Authorization; depois implante a API.</translation>
    </message>
    <message>
        <source>Copy both ids from the same pool: its overview, and its list of app clients.</source>
        <extracomment>workshop/findings.py</extracomment>
        <translation>Copie os dois IDs do mesmo pool: da visão geral dele e da lista de clientes de aplicação dele.</translation>
    </message>
    <message>
        <source>Copy it from the Cognito console, or from userPoolId in the website&apos;s js/config.js.</source>
        <extracomment>cognito/pool.py</extracomment>
        <translation>Copie-o do console do Cognito, ou de userPoolId no js/config.js do site.</translation>
    </message>
    <message>
        <source>Copy it from the pool&apos;s App clients page, or from userPoolClientId in js/config.js.</source>
        <extracomment>cognito/pool.py</extracomment>
        <translation>Copie-o da página App clients do pool, ou de userPoolClientId no js/config.js.</translation>
    </message>
    <message>
        <source>Correct it there.</source>
        <extracomment>workshop/config_text.py</extracomment>
        <translation>Corrija lá.</translation>
    </message>
    <message>
        <source>Correct the file named in the details.</source>
        <extracomment>workshop/aws_errors.py</extracomment>
        <translation>Corrija o arquivo citado nos detalhes.</translation>
    </message>
    <message>
        <source>Correct the setting or remove it, then start the app again.</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>Corrija a configuração ou remova-a, e inicie o app de novo.</translation>
    </message>
    <message>
        <source>Counted from the refresh: the new token lives as long as the first did.</source>
        <extracomment>cognito/comparison.py</extracomment>
        <translation>Contado a partir da atualização: o token novo vive tanto quanto o primeiro viveu.</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <extracomment>cognito/attribute_rules.py</extracomment>
        <translation>Data de nascimento</translation>
    </message>
    <message>
        <source>Delete it first, or choose another name.</source>
        <extracomment>workshop/stack.py</extracomment>
        <translation>Exclua-a antes, ou escolha outro nome.</translation>
    </message>
    <message>
        <source>Delete stacks that nobody needs, choose another Region, or have the quota raised.</source>
        <extracomment>workshop/aws_errors.py</extracomment>
        <translation>Exclua pilhas de que ninguém precisa, escolha outra Região ou peça o aumento da cota.</translation>
    </message>
    <message>
        <source>Delete the account
A word has to be typed: there is no way back.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>Excluir a conta
É preciso digitar uma palavra: não há volta.</translation>
    </message>
    <message>
        <source>Delete the stack that is left, and launch it again.</source>
        <extracomment>workshop/stack_reasons.py</extracomment>
        <translation>Exclua a pilha que sobrou, e inicie-a de novo.</translation>
    </message>
    <message>
        <source>DescribeUserPoolClient finds it in this pool.</source>
        <extracomment>workshop/findings.py</extracomment>
        <translation>DescribeUserPoolClient o encontra neste pool.</translation>
    </message>
    <message>
        <source>Device tracking is switched off, so there is no list and nothing to remember.</source>
        <extracomment>cognito/error_table_account.py</extracomment>
        <translation>O acompanhamento de dispositivos está desativado, então não há lista nem nada a lembrar.</translation>
    </message>
    <message>
        <source>Does not belong to the access token that came with it: the first half of its SHA-256 differs.</source>
        <extracomment>cognito/verification.py</extracomment>
        <translation>Não pertence ao token de acesso que veio com ele: a primeira metade do SHA-256 é diferente.</translation>
    </message>
    <message>
        <source>Drop a text file that has an ID or access token in it, or paste the token itself.</source>
        <extracomment>workshop/token_file.py</extracomment>
        <translation>Solte um arquivo de texto que contenha um token de ID ou de acesso, ou cole o próprio token.</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <extracomment>cognito/attribute_rules.py, cognito/challenge_entries.py</extracomment>
        <translation>Endereço de e-mail</translation>
    </message>
    <message>
        <source>E-mail address verified</source>
        <extracomment>cognito/attribute_rules.py</extracomment>
        <translation>Endereço de e-mail verificado</translation>
    </message>
    <message>
        <source>Each app client has a list of attributes that it may write; one of these is not on it, or the service sets it itself.</source>
        <extracomment>cognito/error_table_account.py</extracomment>
        <translation>Cada cliente de aplicação tem uma lista de atributos que pode gravar; um destes não está nela, ou é o próprio serviço que o define.</translation>
    </message>
    <message>
        <source>Each pool has its own policy. Its list stands below the password.</source>
        <extracomment>workshop/guide_module_2.py</extracomment>
        <translation>Cada pool tem a própria política. A lista dela está abaixo da senha.</translation>
    </message>
    <message>
        <source>Enter the code, or ask for a new one.</source>
        <extracomment>cognito/error_table_pool.py</extracomment>
        <translation>Digite o código, ou peça um novo.</translation>
    </message>
    <message>
        <source>Every account has a number of stacks that it may not exceed in a Region.</source>
        <extracomment>workshop/aws_errors.py</extracomment>
        <translation>Cada conta tem um número de pilhas que não pode ultrapassar em uma Região.</translation>
    </message>
    <message>
        <source>Every token has an id of its own.</source>
        <extracomment>cognito/comparison.py</extracomment>
        <translation>Cada token tem um ID próprio.</translation>
    </message>
    <message>
        <source>Every user of this pool has to have certain attributes, and not all of them were sent.</source>
        <extracomment>cognito/error_table_account.py</extracomment>
        <translation>Todo usuário deste pool tem que ter certos atributos, e nem todos foram enviados.</translation>
    </message>
    <message>
        <source>Every user of this pool has to have the attribute, so it cannot be deleted or empty.</source>
        <extracomment>cognito/error_table_account.py</extracomment>
        <translation>Todo usuário deste pool tem que ter o atributo; por isso ele não pode ser excluído nem ficar vazio.</translation>
    </message>
    <message>
        <source>Expired session
The refresh token is over. Only a sign-in helps.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>Sessão expirada
O token de atualização acabou. Só um login resolve.</translation>
    </message>
    <message>
        <source>Expired {span} before this check, on {utc}.{aside}</source>
        <extracomment>cognito/token_times.py</extracomment>
        <translation>Expirou {span} antes desta verificação, em {utc}.{aside}</translation>
    </message>
    <message>
        <source>Expired {span} before this check, on {utc}: within the {leeway} s by which clocks may differ.{aside}</source>
        <extracomment>cognito/token_times.py</extracomment>
        <translation>Expirou {span} antes desta verificação, em {utc}: dentro dos {leeway} s em que os relógios podem divergir.{aside}</translation>
    </message>
    <message>
        <source>Expires on {utc}, {span} after this check.{aside}</source>
        <extracomment>cognito/token_times.py</extracomment>
        <translation>Expira em {utc}, {span} depois desta verificação.{aside}</translation>
    </message>
    <message>
        <source>Export it again from the Pools page.</source>
        <extracomment>workshop/pool_profiles.py</extracomment>
        <translation>Exporte-o de novo na página Pools.</translation>
    </message>
    <message>
        <source>Family name</source>
        <extracomment>cognito/attribute_rules.py</extracomment>
        <translation>Sobrenome</translation>
    </message>
    <message>
        <source>Fill in every field and try again.</source>
        <extracomment>cognito/error_table_given.py</extracomment>
        <translation>Preencha todos os campos e tente de novo.</translation>
    </message>
    <message>
        <source>Fill in what is missing, then try again.</source>
        <extracomment>cognito/error_table_account.py</extracomment>
        <translation>Preencha o que falta e tente de novo.</translation>
    </message>
    <message>
        <source>Fill it in.</source>
        <extracomment>cognito/attribute_rules.py</extracomment>
        <translation>Preencha.</translation>
    </message>
    <message>
        <source>Five parts: this token is encrypted (JWE), as Cognito&apos;s refresh tokens are. Only the user pool can read it.</source>
        <extracomment>cognito/jwt_parts.py</extracomment>
        <translation>Cinco partes: este token está criptografado (JWE), como os tokens de atualização do Cognito. Só o pool de usuários pode lê-lo.</translation>
    </message>
    <message>
        <source>Follow it, or choose another name.</source>
        <extracomment>workshop/stack.py</extracomment>
        <translation>Siga-a, ou escolha outro nome.</translation>
    </message>
    <message>
        <source>For example Europe/London.</source>
        <extracomment>cognito/attribute_rules.py</extracomment>
        <translation>Por exemplo, America/Sao_Paulo.</translation>
    </message>
    <message>
        <source>For example en-GB.</source>
        <extracomment>cognito/attribute_rules.py</extracomment>
        <translation>Por exemplo, pt-BR.</translation>
    </message>
    <message>
        <source>Forgotten</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>Esquecido</translation>
    </message>
    <message>
        <source>Forgotten it? The Sign in page leads to a new one, by a code in a mail.</source>
        <extracomment>workshop/guide_module_2.py</extracomment>
        <translation>Esqueceu? A página Entrar leva a uma nova, com um código por e-mail.</translation>
    </message>
    <message>
        <source>Full name</source>
        <extracomment>cognito/attribute_rules.py</extracomment>
        <translation>Nome completo</translation>
    </message>
    <message>
        <source>Functions of the pool&apos;s own thought this up. They tell nothing about it.</source>
        <extracomment>cognito/challenge_entries.py</extracomment>
        <translation>As funções do próprio pool inventaram isto. Elas não dizem nada a respeito.</translation>
    </message>
    <message>
        <source>Functions of the pool&apos;s own thought this up. What they tell you stands here.</source>
        <extracomment>cognito/challenge_entries.py</extracomment>
        <translation>As funções do próprio pool inventaram isto. O que elas dizem a você está aqui.</translation>
    </message>
    <message>
        <source>Gender</source>
        <extracomment>cognito/attribute_rules.py</extracomment>
        <translation>Gênero</translation>
    </message>
    <message>
        <source>Get fresh ones (&apos;aws sso login&apos;, or whatever gave you these), then try again.</source>
        <extracomment>cognito/error_table_signed.py</extracomment>
        <translation>Obtenha novas (&apos;aws sso login&apos;, ou o que deu estas a você) e tente de novo.</translation>
    </message>
    <message>
        <source>Get the newest version of this app: its template names a newer one.</source>
        <extracomment>workshop/stack_reasons.py</extracomment>
        <translation>Obtenha a versão mais nova deste app: o modelo dela indica um mais novo.</translation>
    </message>
    <message>
        <source>Give it another value.</source>
        <extracomment>cognito/error_table_account.py</extracomment>
        <translation>Dê outro valor.</translation>
    </message>
    <message>
        <source>Give it in full, for example http://127.0.0.1:4566 or https://cognito.example.com.</source>
        <extracomment>cognito/pool.py</extracomment>
        <translation>Escreva por extenso, por exemplo http://127.0.0.1:4566 ou https://cognito.example.com.</translation>
    </message>
    <message>
        <source>Give the stack that made the user pool, once it is ready.</source>
        <extracomment>workshop/pool_lookup.py</extracomment>
        <translation>Indique a pilha que criou o pool de usuários, quando ela estiver pronta.</translation>
    </message>
    <message>
        <source>Given name</source>
        <extracomment>cognito/attribute_rules.py</extracomment>
        <translation>Nome próprio</translation>
    </message>
    <message>
        <source>Gone
The pool does not tell a deleted account from a wrong password.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>Sumiu
O pool não distingue uma conta excluída de uma senha errada.</translation>
    </message>
    <message>
        <source>Groups and attributes are handed to your code in the request&apos;s context; what they allow is for your code to say.</source>
        <extracomment>cognito/gateway.py</extracomment>
        <translation>Grupos e atributos são entregues ao seu código no contexto da requisição; o que eles permitem, é o seu código que diz.</translation>
    </message>
    <message>
        <source>HTTP status {status}</source>
        <extracomment>workshop/inbox.py</extracomment>
        <translation>Status HTTP {status}</translation>
    </message>
    <message>
        <source>HTTP: iat must not lie ahead.</source>
        <extracomment>cognito/gateway.py</extracomment>
        <translation>HTTP: iat não pode estar no futuro.</translation>
    </message>
    <message>
        <source>HTTP: nbf must not lie ahead. Cognito writes none, and a token without it passes.</source>
        <extracomment>cognito/gateway.py</extracomment>
        <translation>HTTP: nbf não pode estar no futuro. O Cognito não escreve nenhum, e um token sem ele passa.</translation>
    </message>
    <message>
        <source>HTTPS_PROXY names a proxy that could not be reached or refused to connect.</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>HTTPS_PROXY indica um proxy que não pôde ser alcançado ou recusou a conexão.</translation>
    </message>
    <message>
        <source>Have ALLOW_USER_SRP_AUTH switched on for the app client, or choose another flow when you sign in.</source>
        <extracomment>workshop/findings.py</extracomment>
        <translation>Peça que ativem ALLOW_USER_SRP_AUTH no cliente de aplicação, ou escolha outro fluxo ao entrar.</translation>
    </message>
    <message>
        <source>Have a new code sent: the button is on the Verify page.</source>
        <extracomment>workshop/guide_module_2.py</extracomment>
        <translation>Peça um código novo: o botão está na página Verificar.</translation>
    </message>
    <message>
        <source>Have it granted, or use another profile. {delete_first}</source>
        <extracomment>workshop/stack_reasons.py</extracomment>
        <translation>Peça que ela seja concedida, ou use outro perfil. {delete_first}</translation>
    </message>
    <message>
        <source>Have s3:GetObject and s3:ListBucket allowed for this bucket, then look again.</source>
        <extracomment>workshop/website.py</extracomment>
        <translation>Peça que permitam s3:GetObject e s3:ListBucket neste bucket, e olhe de novo.</translation>
    </message>
    <message>
        <source>Have somebody change one letter of the payload in the view Break, and say before which check will fail. Then the question that always comes: no, a token is signed and not encrypted. Everybody can read it.</source>
        <extracomment>workshop/guide_module_2.py</extracomment>
        <translation>Peça a alguém que mude uma letra do payload na visão Quebrar, e que diga antes qual verificação vai falhar. Depois a pergunta que sempre vem: não, um token é assinado, não criptografado. Todos podem lê-lo.</translation>
    </message>
    <message>
        <source>Have the bucket&apos;s policy (or your own permissions) changed, or choose another bucket.</source>
        <extracomment>workshop/website.py</extracomment>
        <translation>Peça a mudança da política do bucket (ou das suas próprias permissões), ou escolha outro bucket.</translation>
    </message>
    <message>
        <source>Have the bucket&apos;s policy changed, or choose another bucket. {delete_first}</source>
        <extracomment>workshop/stack_reasons.py</extracomment>
        <translation>Peça a mudança da política do bucket, ou escolha outro bucket. {delete_first}</translation>
    </message>
    <message>
        <source>Here the email address (or phone number) is the user name.</source>
        <extracomment>cognito/error_table_given.py</extracomment>
        <translation>Aqui o endereço de e-mail (ou número de telefone) é o nome de usuário.</translation>
    </message>
    <message>
        <source>Here the phone number is the user name.</source>
        <extracomment>cognito/error_table_given.py</extracomment>
        <translation>Aqui o número de telefone é o nome de usuário.</translation>
    </message>
    <message>
        <source>How</source>
        <extracomment>cognito/challenge_entries.py</extracomment>
        <translation>Como</translation>
    </message>
    <message>
        <source>How strict the sign-in was, by a name that both sides agreed on.</source>
        <extracomment>cognito/claims.py</extracomment>
        <translation>Quão rigoroso foi o login, por um nome que os dois lados combinaram.</translation>
    </message>
    <message>
        <source>How the person signed in: password, one-time code and so on.</source>
        <extracomment>cognito/claims.py</extracomment>
        <translation>Como a pessoa entrou: senha, código de uso único e assim por diante.</translation>
    </message>
    <message>
        <source>IAM roles of the groups: for an identity pool, which takes the ID token.</source>
        <extracomment>cognito/comparison.py</extracomment>
        <translation>Papéis do IAM dos grupos: para um pool de identidades, que recebe o token de ID.</translation>
    </message>
    <message>
        <source>If it is yours, sign in or use &apos;Forgotten password&apos;; otherwise choose another.</source>
        <extracomment>cognito/error_table_pool.py</extracomment>
        <translation>Se ela é sua, entre ou use &apos;Senha esquecida&apos;; senão, escolha outro.</translation>
    </message>
    <message>
        <source>If there is such an account, the pool sent a code by e-mail to {destination}.</source>
        <extracomment>cognito/challenge_entries.py</extracomment>
        <translation>Se essa conta existe, o pool enviou um código por e-mail para {destination}.</translation>
    </message>
    <message>
        <source>If there is such an account, the pool sent a code by text message to {destination}.</source>
        <extracomment>cognito/challenge_entries.py</extracomment>
        <translation>Se essa conta existe, o pool enviou um código por SMS para {destination}.</translation>
    </message>
    <message>
        <source>If there is such an account, the pool sent a code to its e-mail address.</source>
        <extracomment>cognito/challenge_entries.py</extracomment>
        <translation>Se essa conta existe, o pool enviou um código para o endereço de e-mail dela.</translation>
    </message>
    <message>
        <source>If there is such an account, the pool sent a code to its phone.</source>
        <extracomment>cognito/challenge_entries.py</extracomment>
        <translation>Se essa conta existe, o pool enviou um código para o telefone dela.</translation>
    </message>
    <message>
        <source>If there is such an account, the pool sent a code to {destination}.</source>
        <extracomment>cognito/challenge_entries.py</extracomment>
        <translation>Se essa conta existe, o pool enviou um código para {destination}.</translation>
    </message>
    <message>
        <source>If there is such an account, the pool sent a code.</source>
        <extracomment>cognito/challenge_entries.py</extracomment>
        <translation>Se essa conta existe, o pool enviou um código.</translation>
    </message>
    <message>
        <source>If this is a local pool, start it again; otherwise check the endpoint&apos;s address and port.</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>Se este é um pool local, inicie-o de novo; senão, confira o endereço e a porta do endpoint.</translation>
    </message>
    <message>
        <source>If you need it, ask whoever runs the pool.</source>
        <extracomment>cognito/error_table_account.py</extracomment>
        <translation>Se você precisa dele, pergunte a quem administra o pool.</translation>
    </message>
    <message>
        <source>If your company inspects TLS, set AWS_CA_BUNDLE to the file with its certificate. Otherwise try another network: nothing was sent.</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>Se a sua empresa inspeciona TLS, defina AWS_CA_BUNDLE com o arquivo do certificado dela. Senão, tente outra rede: nada foi enviado.</translation>
    </message>
    <message>
        <source>Import it on the Pools page, and choose one there.</source>
        <extracomment>workshop/config_file.py</extracomment>
        <translation>Importe-o na página Pools, e escolha um lá.</translation>
    </message>
    <message>
        <source>In its description {why}.</source>
        <extracomment>workshop/pool_profiles.py</extracomment>
        <translation>Na descrição dele, {why}.</translation>
    </message>
    <message>
        <source>In one Region of an account each name is taken once.</source>
        <extracomment>workshop/aws_errors.py</extracomment>
        <translation>Em uma Região de uma conta, cada nome é usado uma vez.</translation>
    </message>
    <message>
        <source>In the workshop the API comes two modules later. Launch its stack from the Pool menu, or put the invoke URL of one that is deployed in below.</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>No workshop a API vem dois módulos depois. Inicie a pilha dela pelo menu Pool, ou ponha abaixo a URL de invocação de uma já implantada.</translation>
    </message>
    <message>
        <source>In this Region there is no app client with this id. Most often the ids are right and the Region is not.</source>
        <extracomment>cognito/error_table_pool.py</extracomment>
        <translation>Nesta Região não há cliente de aplicação com este ID. Na maioria das vezes os IDs estão certos, e a Região não.</translation>
    </message>
    <message>
        <source>In this Region there is no user pool with this id. Most often the ids are right and the Region is not.</source>
        <extracomment>cognito/error_table_pool.py</extracomment>
        <translation>Nesta Região não há pool de usuários com este ID. Na maioria das vezes os IDs estão certos, e a Região não.</translation>
    </message>
    <message>
        <source>In this pool the email address is an alias: registering takes a user name that is not an address. Once it is verified, you sign in with either.</source>
        <extracomment>cognito/error_table_given.py</extracomment>
        <translation>Neste pool o endereço de e-mail é um alias: o cadastro pede um nome de usuário que não seja um endereço. Depois de verificado, você entra com qualquer um dos dois.</translation>
    </message>
    <message>
        <source>In {name}, {mark} is not a list of pools.</source>
        <extracomment>workshop/pool_profiles.py</extracomment>
        <translation>Em {name}, {mark} não é uma lista de pools.</translation>
    </message>
    <message>
        <source>In {name}, {section} is not an object.</source>
        <extracomment>workshop/config_file.py</extracomment>
        <translation>Em {name}, {section} não é um objeto.</translation>
    </message>
    <message>
        <source>In {name}: {faults}</source>
        <extracomment>workshop/config_file.py</extracomment>
        <translation>Em {name}: {faults}</translation>
    </message>
    <message>
        <source>Incorrect username or password</source>
        <extracomment>cognito/error_table_refused.py</extracomment>
        <translation>Nome de usuário ou senha incorretos</translation>
    </message>
    <message>
        <source>Instead of Cognito&apos;s answer a redirect came; it was not followed. The sign-in page of a public network looks like this.</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>Em vez da resposta do Cognito veio um redirecionamento; ele não foi seguido. A página de login de uma rede pública tem essa cara.</translation>
    </message>
    <message>
        <source>Issued by pool {theirs}; your API expects {ours}.</source>
        <extracomment>cognito/gateway.py</extracomment>
        <translation>Emitido pelo pool {theirs}; sua API espera {ours}.</translation>
    </message>
    <message>
        <source>Issued by {issuer}, which is this pool.</source>
        <extracomment>cognito/verification.py</extracomment>
        <translation>Emitido por {issuer}, que é este pool.</translation>
    </message>
    <message>
        <source>Issued by {issuer}; this pool&apos;s issuer is {expected}.{aside}</source>
        <extracomment>cognito/verification.py</extracomment>
        <translation>Emitido por {issuer}; o emissor deste pool é {expected}.{aside}</translation>
    </message>
    <message>
        <source>Issued by {issuer}; your API expects {expected}.</source>
        <extracomment>cognito/gateway.py</extracomment>
        <translation>Emitido por {issuer}; sua API espera {expected}.</translation>
    </message>
    <message>
        <source>Issued on {utc}, after its own expiry on {expiry}.</source>
        <extracomment>cognito/token_times.py</extracomment>
        <translation>Emitido em {utc}, depois da própria expiração em {expiry}.</translation>
    </message>
    <message>
        <source>Issued on {utc}, {span} before this check.{aside}</source>
        <extracomment>cognito/token_times.py</extracomment>
        <translation>Emitido em {utc}, {span} antes desta verificação.{aside}</translation>
    </message>
    <message>
        <source>Issued {span} in the future, on {utc}.{aside}</source>
        <extracomment>cognito/token_times.py</extracomment>
        <translation>Emitido {span} no futuro, em {utc}.{aside}</translation>
    </message>
    <message>
        <source>It answered 403. A firewall in front of it, an API key that it asks for, or an address that belongs to another API all look like this.</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>Ela respondeu 403. Um firewall na frente dela, uma chave de API que ela pede ou um endereço que pertence a outra API têm todos essa cara.</translation>
    </message>
    <message>
        <source>It answered with an error of its own.</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>Respondeu com um erro próprio.</translation>
    </message>
    <message>
        <source>It broke before the whole answer was here. A unicorn may be on its way all the same.</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>Ela caiu antes de a resposta inteira chegar. Mesmo assim um unicórnio pode estar a caminho.</translation>
    </message>
    <message>
        <source>It broke off instead of answering. It may have ended, or is being started.</source>
        <extracomment>session/system_keyring.py</extracomment>
        <translation>Interrompeu em vez de responder. Pode ter terminado, ou está sendo iniciado de novo.</translation>
    </message>
    <message>
        <source>It can be switched on once the pool has seen a first code of it.</source>
        <extracomment>cognito/error_table_given.py</extracomment>
        <translation>Pode ser ativado quando o pool tiver visto um primeiro código dele.</translation>
    </message>
    <message>
        <source>It differs from the one that was sent last. Only the newest code counts.</source>
        <extracomment>cognito/error_table_given.py</extracomment>
        <translation>É diferente do que foi enviado por último. Só o código mais novo vale.</translation>
    </message>
    <message>
        <source>It ended before it could answer.</source>
        <extracomment>app/local_pool_process.py</extracomment>
        <translation>Terminou antes de poder responder.</translation>
    </message>
    <message>
        <source>It has expired or was used, or there never was one. A code to verify an account lives for 24 hours, one to reset a password for an hour.</source>
        <extracomment>cognito/error_table_given.py</extracomment>
        <translation>Expirou ou foi usado, ou nunca existiu. Um código para verificar uma conta vale por 24 horas, um para redefinir a senha, por uma hora.</translation>
    </message>
    <message>
        <source>It has expired or was used. A code to verify an address or a number lives for 24 hours, and a newer one makes it void.</source>
        <extracomment>cognito/error_table_account.py</extracomment>
        <translation>Expirou ou foi usado. Um código para verificar um endereço ou número vale por 24 horas, e um mais novo o anula.</translation>
    </message>
    <message>
        <source>It has more than the {piece} characters that this app puts into one.</source>
        <extracomment>session/pieces.py</extracomment>
        <translation>Tem mais do que os {piece} caracteres que este app põe em um só.</translation>
    </message>
    <message>
        <source>It is JSON, but not of the form that Cognito&apos;s answers have.</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>É JSON, mas não da forma que têm as respostas do Cognito.</translation>
    </message>
    <message>
        <source>It is another one, or it belongs to an earlier attempt.</source>
        <extracomment>cognito/error_table_given.py</extracomment>
        <translation>É outro, ou pertence a uma tentativa anterior.</translation>
    </message>
    <message>
        <source>It is being worked on, or it is a creation that failed and can only be deleted.</source>
        <extracomment>workshop/aws_errors.py</extracomment>
        <translation>Estão trabalhando nela, ou é uma criação que falhou e só pode ser excluída.</translation>
    </message>
    <message>
        <source>It is far too long for one.</source>
        <extracomment>workshop/pool_reference.py</extracomment>
        <translation>É longo demais para ser um.</translation>
    </message>
    <message>
        <source>It is in a state in which no code confirms it.</source>
        <extracomment>cognito/error_table_refused.py</extracomment>
        <translation>Está em um estado em que nenhum código a confirma.</translation>
    </message>
    <message>
        <source>It is neither an id nor an ARN of a pool, nor the name of a stack.</source>
        <extracomment>workshop/pool_reference.py</extracomment>
        <translation>Não é ID nem ARN de um pool, nem o nome de uma pilha.</translation>
    </message>
    <message>
        <source>It is not kept</source>
        <extracomment>session/keeping.py</extracomment>
        <translation>Não é guardado</translation>
    </message>
    <message>
        <source>It is proved by Secure Remote Password: the password never leaves this app.</source>
        <extracomment>cognito/challenge_entries.py</extracomment>
        <translation>Ela é provada por Secure Remote Password: a senha nunca sai deste app.</translation>
    </message>
    <message>
        <source>It is sent as you type it.</source>
        <extracomment>cognito/challenge_entries.py</extracomment>
        <translation>É enviada como você a digita.</translation>
    </message>
    <message>
        <source>It is still in the keyring</source>
        <extracomment>session/system_keyring.py</extracomment>
        <translation>Ainda está no chaveiro</translation>
    </message>
    <message>
        <source>It refused this app, or somebody pressed Cancel when it asked.</source>
        <extracomment>session/system_keyring.py</extracomment>
        <translation>Ele recusou este app, ou alguém apertou Cancelar quando ele perguntou.</translation>
    </message>
    <message>
        <source>It said that it had, and read back it was something else. It was removed again.</source>
        <extracomment>session/pieces.py</extracomment>
        <translation>Ele disse que sim, e ao ler de volta era outra coisa. Foi removido de novo.</translation>
    </message>
    <message>
        <source>It says why in the details.</source>
        <extracomment>workshop/aws_errors.py</extracomment>
        <translation>Ele diz por quê nos detalhes.</translation>
    </message>
    <message>
        <source>It should read like window._config = { cognito: { … } };</source>
        <extracomment>workshop/config_text.py</extracomment>
        <translation>Deve ter a forma window._config = { cognito: { … } };</translation>
    </message>
    <message>
        <source>It speaks Cognito&apos;s language but not all of it; emulators often know a part only.</source>
        <extracomment>cognito/error_table_pool.py</extracomment>
        <translation>Ele fala a língua do Cognito, mas não toda; emuladores muitas vezes só conhecem uma parte.</translation>
    </message>
    <message>
        <source>It ties this token to one access token, which is not at hand here.</source>
        <extracomment>cognito/verification.py</extracomment>
        <translation>Ele amarra este token a um token de acesso, que não está à mão aqui.</translation>
    </message>
    <message>
        <source>It was asked and has said nothing since. It may be waiting for its password in a window of its own.</source>
        <extracomment>session/system_keyring.py</extracomment>
        <translation>Foi consultado e não disse nada desde então. Pode estar esperando a senha dele em uma janela própria.</translation>
    </message>
    <message>
        <source>It was forgotten, here or by an administrator.</source>
        <extracomment>cognito/error_table_account.py</extracomment>
        <translation>Foi esquecido, aqui ou por um administrador.</translation>
    </message>
    <message>
        <source>It was issued by an authority that this computer does not know. Nothing was sent to it.</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>Foi emitido por uma autoridade que este computador não conhece. Nada foi enviado a ele.</translation>
    </message>
    <message>
        <source>It was let in as far as the method, which expects something else than a pick-up location.</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>Ele entrou até o método, que espera outra coisa que não um local de embarque.</translation>
    </message>
    <message>
        <source>It was not unlocked, so nothing can be kept in it, read from it or removed from it.</source>
        <extracomment>session/system_keyring.py</extracomment>
        <translation>Ele não foi desbloqueado, então nada pode ser guardado, lido ou removido nele.</translation>
    </message>
    <message>
        <source>It was not whole any more, so it was not used. It has been removed.</source>
        <extracomment>session/pieces.py</extracomment>
        <translation>Não estava mais inteiro, então não foi usado. Foi removido.</translation>
    </message>
    <message>
        <source>Its administrator&apos;s key is a new one with each start.</source>
        <extracomment>app/administration.py</extracomment>
        <translation>A chave de administrador dele é nova a cada início.</translation>
    </message>
    <message>
        <source>Its authorizer does not accept your ID token, or found none where it looks for one.</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>O autorizador dela não aceita seu token de ID, ou não achou nenhum onde procura.</translation>
    </message>
    <message>
        <source>Its function found no claims in the request: the POST method of /ride has no Cognito authorizer, so nobody looked at your token.</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>A função dela não achou claims na requisição: o método POST de /ride não tem autorizador do Cognito, então ninguém examinou seu token.</translation>
    </message>
    <message>
        <source>Its header or its payload can&apos;t be read, so there is nothing to change in it.</source>
        <extracomment>cognito/breaking.py</extracomment>
        <translation>O cabeçalho ou o payload dele não pode ser lido, então não há nada nele para mudar.</translation>
    </message>
    <message>
        <source>Its method is set to IAM authorization, or the path does not exist: then it reads the Authorization header as a signature.</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>O método está definido com autorização do IAM, ou o caminho não existe: então ela lê o cabeçalho Authorization como uma assinatura.</translation>
    </message>
    <message>
        <source>Its name could not be turned into an address. It may be misspelt, the API may have been deleted, or this computer is offline. The token was not sent.</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>O nome não pôde ser convertido em um endereço. Pode estar escrito errado, a API pode ter sido excluída ou este computador está offline. O token não foi enviado.</translation>
    </message>
    <message>
        <source>Its own functions ended the sign-in. Which answer they did not like, they do not say.</source>
        <extracomment>cognito/sign_in.py</extracomment>
        <translation>As funções dele encerraram o login. De qual resposta não gostaram, elas não dizem.</translation>
    </message>
    <message>
        <source>Its session was used already or belongs to another user. Each is good for one answer.</source>
        <extracomment>cognito/error_table_refused.py</extracomment>
        <translation>A sessão já foi usada ou pertence a outro usuário. Cada uma vale para uma resposta.</translation>
    </message>
    <message>
        <source>Its settings and people can be changed only while it is the pool that is open.</source>
        <extracomment>app/pool_keeper.py</extracomment>
        <translation>As configurações e as pessoas dele só podem ser mudadas enquanto ele é o pool que está aberto.</translation>
    </message>
    <message>
        <source>Key {key_id} is one of this pool&apos;s {bits}-bit RSA keys.{aside}</source>
        <extracomment>cognito/verification.py</extracomment>
        <translation>A chave {key_id} é uma das chaves RSA de {bits} bits deste pool.{aside}</translation>
    </message>
    <message>
        <source>Lambda makes no new functions on the runtime that the template names.</source>
        <extracomment>workshop/stack_reasons.py</extracomment>
        <translation>O Lambda não cria mais funções novas no runtime que o modelo indica.</translation>
    </message>
    <message>
        <source>Language and country</source>
        <extracomment>cognito/attribute_rules.py</extracomment>
        <translation>Idioma e país</translation>
    </message>
    <message>
        <source>Last changed</source>
        <extracomment>cognito/attribute_rules.py</extracomment>
        <translation>Última mudança</translation>
    </message>
    <message>
        <source>Late mail
What was held up arrives, and its code still counts.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>E-mail atrasado
O que estava retido chega, e o código ainda vale.</translation>
    </message>
    <message>
        <source>Launch the stack</source>
        <extracomment>workshop/guide_module_2.py</extracomment>
        <translation>Iniciar a pilha</translation>
    </message>
    <message>
        <source>Launch the stack in {region}, or choose a bucket in {wanted}.</source>
        <extracomment>workshop/website.py</extracomment>
        <translation>Inicie a pilha em {region}, ou escolha um bucket em {wanted}.</translation>
    </message>
    <message>
        <source>Launch the users&apos; stack first, or name it with --users-stack.</source>
        <extracomment>workshop/stack_command.py</extracomment>
        <translation>Inicie antes a pilha dos usuários, ou indique-a com --users-stack.</translation>
    </message>
    <message>
        <source>Leave it as it is.</source>
        <extracomment>cognito/attribute_rules.py, cognito/error_table_account.py</extracomment>
        <translation>Deixe como está.</translation>
    </message>
    <message>
        <source>Leave it out, or ask whoever runs the pool.</source>
        <extracomment>cognito/error_table_account.py</extracomment>
        <translation>Deixe-o de fora, ou pergunte a quem administra o pool.</translation>
    </message>
    <message>
        <source>Leave it out: it is part of the user pool id.</source>
        <extracomment>cognito/pool.py</extracomment>
        <translation>Deixe-a de fora: ela faz parte do ID do pool de usuários.</translation>
    </message>
    <message>
        <source>Leave the Region out, or correct the one that is wrong.</source>
        <extracomment>cognito/pool.py</extracomment>
        <translation>Deixe a Região de fora, ou corrija a que está errada.</translation>
    </message>
    <message>
        <source>Leave the endpoint out, or correct it.</source>
        <extracomment>workshop/findings.py</extracomment>
        <translation>Deixe o endpoint de fora, ou corrija-o.</translation>
    </message>
    <message>
        <source>Cognito&apos;s own mailer sends 50 mails a day for an AWS account, and they are used up.</source>
        <extracomment>cognito/error_table_pool.py</extracomment>
        <translation>O envio do próprio Cognito manda 50 e-mails por dia para uma conta da AWS, e eles acabaram.</translation>
    </message>
    <message>
        <source> A user pool&apos;s issuer ends in its pool id: this token comes from elsewhere.</source>
        <extracomment>cognito/verification.py</extracomment>
        <translation> O emissor de um pool de usuários termina no ID do pool: este token vem de outro lugar.</translation>
    </message>
    <message>
        <source> Counted in milliseconds, as JavaScript does, it would be {utc}; tokens count seconds.</source>
        <extracomment>cognito/token_times.py</extracomment>
        <translation> Contado em milissegundos, como faz o JavaScript, seria {utc}; tokens contam segundos.</translation>
    </message>
    <message>
        <source> Either the pool has changed its keys since, or it never signed this.</source>
        <extracomment>cognito/verification.py</extracomment>
        <translation> Ou o pool trocou as chaves desde então, ou nunca assinou isto.</translation>
    </message>
    <message>
        <source>All headers of a request together have {most} bytes at most; this token alone has {count}.</source>
        <extracomment>cognito/gateway.py</extracomment>
        <translation>Todos os cabeçalhos de uma requisição têm juntos no máximo {most} bytes; só este token tem {count}.</translation>
    </message>
    <message>
        <source>Cognito&apos;s own mailer sends 50 mails a day for an AWS account. Ask your instructor.</source>
        <extracomment>workshop/guide_module_2.py</extracomment>
        <translation>O envio do próprio Cognito manda 50 e-mails por dia para uma conta da AWS. Pergunte a quem dá o curso.</translation>
    </message>
    <message>
        <source>Confirm them
Without the code. The address stays unverified.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>Confirmar a pessoa
Sem o código. O endereço fica sem verificação.</translation>
    </message>
    <message>
        <source>Find them
The pool&apos;s administrator sees everybody, the newest first.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>Encontrar a pessoa
O administrador do pool vê todos, os mais novos primeiro.</translation>
    </message>
    <message>
        <source>Five parts, as an encrypted token (JWE) has them, but no header that names the encryption (enc).</source>
        <extracomment>cognito/jwt_parts.py</extracomment>
        <translation>Cinco partes, como as de um token criptografado (JWE), mas nenhum cabeçalho que diga qual é a criptografia (enc).</translation>
    </message>
    <message>
        <source>Forge a copy
One claim is changed, and eleven checks look at the copy.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>Falsificar uma cópia
Uma claim é mudada, e onze verificações examinam a cópia.</translation>
    </message>
    <message>
        <source>Give the pool&apos;s id, like us-east-1_AbCdEfGhI, its ARN, or the name of the stack that made it.</source>
        <extracomment>workshop/pool_reference.py</extracomment>
        <translation>Informe o ID do pool, como us-east-1_AbCdEfGhI, o ARN dele ou o nome da pilha que o criou.</translation>
    </message>
    <message>
        <source>It has no list of at most {most} entries.</source>
        <extracomment>cognito/har_reading.py</extracomment>
        <translation>Não tem uma lista de no máximo {most} entradas.</translation>
    </message>
    <message>
        <source>It has {count} bytes, and one by this key has {expected}: the token&apos;s end was lost, or something was added to it.</source>
        <extracomment>cognito/verification.py</extracomment>
        <translation>Tem {count} bytes, e uma feita com esta chave tem {expected}: o fim do token se perdeu, ou algo foi acrescentado a ele.</translation>
    </message>
    <message>
        <source>It has {count} characters; at most {most} are read.</source>
        <extracomment>cognito/har_reading.py</extracomment>
        <translation>Tem {count} caracteres; no máximo {most} são lidos.</translation>
    </message>
    <message>
        <source>It is a folder or a device, and no file.</source>
        <extracomment>workshop/token_file.py</extracomment>
        <translation>É uma pasta ou um dispositivo, e não um arquivo.</translation>
    </message>
    <message>
        <source>It is larger than {size} MB.</source>
        <extracomment>workshop/token_file.py</extracomment>
        <translation>Tem mais de {size} MB.</translation>
    </message>
    <message>
        <source>It is not JSON with a log and entries in it.</source>
        <extracomment>cognito/har_reading.py</extracomment>
        <translation>Não é JSON com log e entries dentro.</translation>
    </message>
    <message>
        <source>It is not a text file.</source>
        <extracomment>workshop/token_file.py</extracomment>
        <translation>Não é um arquivo de texto.</translation>
    </message>
    <message>
        <source>JSON inside of a string, opened below; the claim itself is the string.</source>
        <extracomment>cognito/claims.py</extracomment>
        <translation>JSON dentro de uma string, aberto abaixo; a claim em si é a string.</translation>
    </message>
    <message>
        <source>Linked identities</source>
        <extracomment>cognito/attribute_rules.py</extracomment>
        <translation>Identidades vinculadas</translation>
    </message>
    <message>
        <source>Load the list of devices again.</source>
        <extracomment>cognito/error_table_account.py</extracomment>
        <translation>Carregue a lista de dispositivos de novo.</translation>
    </message>
    <message>
        <source>Look at the API&apos;s resource policy and at its authorizer.</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>Veja a política de recursos da API e o autorizador dela.</translation>
    </message>
    <message>
        <source>Look at the authorizer&apos;s user pool in the API Gateway console.</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>Veja o pool de usuários do autorizador no console do API Gateway.</translation>
    </message>
    <message>
        <source>Look at the copy
Any token that is pasted is judged like this one.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>Olhar a cópia
Qualquer token colado é julgado como este.</translation>
    </message>
    <message>
        <source>Look at the function&apos;s log and its time limit.</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>Veja o log da função e o tempo limite dela.</translation>
    </message>
    <message>
        <source>Look at the function&apos;s log for the reference in the details, and at its role.</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>Procure no log da função a referência dos detalhes, e veja o papel dela.</translation>
    </message>
    <message>
        <source>Look at the function&apos;s log.</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>Veja o log da função.</translation>
    </message>
    <message>
        <source>Look at the integration of POST /ride, and at the function&apos;s log.</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>Veja a integração de POST /ride, e o log da função.</translation>
    </message>
    <message>
        <source>Look at the key_id check of the token, then try again.</source>
        <extracomment>cognito/breaking.py</extracomment>
        <translation>Veja a verificação key_id do token e tente de novo.</translation>
    </message>
    <message>
        <source>Look at the list of devices.</source>
        <extracomment>cognito/error_table_account.py</extracomment>
        <translation>Veja a lista de dispositivos.</translation>
    </message>
    <message>
        <source>Look at the stack: it is being worked on.</source>
        <extracomment>workshop/aws_errors.py</extracomment>
        <translation>Veja a pilha: estão trabalhando nela.</translation>
    </message>
    <message>
        <source>Look at the user&apos;s status, then choose another action.</source>
        <extracomment>cognito/error_table_signed.py</extracomment>
        <translation>Veja o status do usuário e escolha outra ação.</translation>
    </message>
    <message>
        <source>Look at what it says in the details, and into the function&apos;s log.</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>Veja o que está nos detalhes, e o log da função.</translation>
    </message>
    <message>
        <source>Look at what the API says in the details, and at the request in the Protocol panel.</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>Veja o que a API diz nos detalhes, e a requisição no painel Protocolo.</translation>
    </message>
    <message>
        <source>Look for that window, then try again; or go on without it.</source>
        <extracomment>session/system_keyring.py</extracomment>
        <translation>Procure essa janela e tente de novo; ou siga sem ele.</translation>
    </message>
    <message>
        <source>Look into the function&apos;s log, or ask again: another unicorn would come.</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>Veja o log da função, ou peça de novo: viria outro unicórnio.</translation>
    </message>
    <message>
        <source>Look into the tokens
Their claims in plain words, and eleven checks, just as an API makes them.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>Olhar dentro dos tokens
As claims em palavras simples, e onze verificações, como uma API as faz.</translation>
    </message>
    <message>
        <source>Looked at where the method or route asks for scopes; this one asks for none, so any will do.</source>
        <extracomment>cognito/gateway.py</extracomment>
        <translation>Examinado onde o método ou a rota pede escopos; este não pede nenhum, então qualquer um serve.</translation>
    </message>
    <message>
        <source>Lost mail
The pool has sent a code, and nothing comes.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>E-mail perdido
O pool enviou um código, e nada chega.</translation>
    </message>
    <message>
        <source>Made for app client {value}; your API expects {client_id}.</source>
        <extracomment>cognito/gateway.py</extracomment>
        <translation>Feito para o cliente de aplicação {value}; sua API espera {client_id}.</translation>
    </message>
    <message>
        <source>Made for the app client {client_id} ({claim}), which is this app&apos;s.</source>
        <extracomment>cognito/verification.py</extracomment>
        <translation>Feito para o cliente de aplicação {client_id} ({claim}), que é o deste app.</translation>
    </message>
    <message>
        <source>Made for the app client {value} ({claim}); this app&apos;s is {client_id}.</source>
        <extracomment>cognito/verification.py</extracomment>
        <translation>Feito para o cliente de aplicação {value} ({claim}); o deste app é {client_id}.</translation>
    </message>
    <message>
        <source>Made with a key that the pool publishes. HTTP: by an RSA algorithm, with the key that kid names; keys may be kept for two hours.</source>
        <extracomment>cognito/gateway.py</extracomment>
        <translation>Feita com uma chave que o pool publica. HTTP: por um algoritmo RSA, com a chave que kid indica; as chaves podem ser guardadas por duas horas.</translation>
    </message>
    <message>
        <source>Made with the pool&apos;s private key, over exactly this header and payload.</source>
        <extracomment>cognito/verification.py</extracomment>
        <translation>Feita com a chave privada do pool, exatamente sobre este cabeçalho e payload.</translation>
    </message>
    <message>
        <source>Make one in the Cognito console: without a secret, with ALLOW_USER_SRP_AUTH.</source>
        <extracomment>workshop/pool_lookup.py</extracomment>
        <translation>Crie um no console do Cognito: sem segredo, com ALLOW_USER_SRP_AUTH.</translation>
    </message>
    <message>
        <source>Make room there, or choose another folder with --data-dir.</source>
        <extracomment>session/profiles.py</extracomment>
        <translation>Libere espaço lá, ou escolha outra pasta com --data-dir.</translation>
    </message>
    <message>
        <source>Make room, or put the folder back, and try again; or open the app with another folder: --data-dir.</source>
        <extracomment>cognito/error_table_pool.py</extracomment>
        <translation>Libere espaço, ou ponha a pasta de volta, e tente de novo; ou abra o app com outra pasta: --data-dir.</translation>
    </message>
    <message>
        <source>Mend that, then delete the stack again.</source>
        <extracomment>workshop/stack_reasons.py</extracomment>
        <translation>Conserte isso e exclua a pilha de novo.</translation>
    </message>
    <message>
        <source>Mend the file and open it again, or go on with the guide that you have.</source>
        <extracomment>workshop/guide_file.py</extracomment>
        <translation>Conserte o arquivo e abra-o de novo, ou continue com o guia que você tem.</translation>
    </message>
    <message>
        <source>Middle name</source>
        <extracomment>cognito/attribute_rules.py</extracomment>
        <translation>Nome do meio</translation>
    </message>
    <message>
        <source>Module 2: User management</source>
        <extracomment>workshop/guide_module_2.py</extracomment>
        <translation>Módulo 2: gerenciamento de usuários</translation>
    </message>
    <message>
        <source>More than a megabyte came; no answer of Cognito&apos;s is that long. The rest was not read.</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>Veio mais de um megabyte; nenhuma resposta do Cognito é tão longa. O resto não foi lido.</translation>
    </message>
    <message>
        <source>More than a megabyte came; no ride is that long. The rest was not read.</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>Veio mais de um megabyte; nenhuma corrida é tão longa. O resto não foi lido.</translation>
    </message>
    <message>
        <source>Move it to this account, or keep it where it is and sign in there.</source>
        <extracomment>cognito/error_table_account.py</extracomment>
        <translation>Mova-o para esta conta, ou deixe-o onde está e entre lá.</translation>
    </message>
    <message>
        <source>Move the address
The code proves whose it is now. It leaves the first account.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>Mover o endereço
O código prova de quem ele é agora. Ele deixa a primeira conta.</translation>
    </message>
    <message>
        <source>Name an address
The pool wants one to send codes to from now on.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>Indicar um endereço
O pool quer um para enviar códigos a partir de agora.</translation>
    </message>
    <message>
        <source>Names of groups are unique in a pool.</source>
        <extracomment>cognito/error_table_signed.py</extracomment>
        <translation>Nomes de grupos são únicos em um pool.</translation>
    </message>
    <message>
        <source>Neither the profile nor the environment has any, and without them nothing can be made in your account.</source>
        <extracomment>workshop/aws_errors.py</extracomment>
        <translation>Nem o perfil nem o ambiente tem credenciais, e sem elas nada pode ser criado na sua conta.</translation>
    </message>
    <message>
        <source>New password</source>
        <extracomment>cognito/challenge_entries.py</extracomment>
        <translation>Senha nova</translation>
    </message>
    <message>
        <source>Nickname</source>
        <extracomment>cognito/attribute_rules.py</extracomment>
        <translation>Apelido</translation>
    </message>
    <message>
        <source>No AWS account at hand? Choose the local pool on the Welcome page: it answers as Cognito does.</source>
        <extracomment>workshop/guide_module_2.py</extracomment>
        <translation>Sem conta da AWS à mão? Escolha o pool local na página de boas-vindas: ele responde como o Cognito.</translation>
    </message>
    <message>
        <source>No answer said what time it is there.</source>
        <extracomment>workshop/findings.py</extracomment>
        <translation>Nenhuma resposta disse que horas são lá.</translation>
    </message>
    <message>
        <source>No authenticator app is set up</source>
        <extracomment>cognito/error_table_given.py, cognito/error_table_pool.py</extracomment>
        <translation>Nenhum app autenticador está configurado</translation>
    </message>
    <message>
        <source>No bucket in all of Amazon S3 has that name.</source>
        <extracomment>workshop/aws_errors.py</extracomment>
        <translation>Nenhum bucket em todo o Amazon S3 tem esse nome.</translation>
    </message>
    <message>
        <source>No bucket in all of Amazon S3 is called {bucket}. The stack would fail when it writes the website&apos;s configuration, and be undone.</source>
        <extracomment>workshop/website.py</extracomment>
        <translation>Nenhum bucket em todo o Amazon S3 se chama {bucket}. A pilha falharia ao gravar a configuração do site, e seria desfeita.</translation>
    </message>
    <message>
        <source>No connection came about within the time limit. A firewall that swallows packets looks like this.</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>Nenhuma conexão se formou dentro do tempo limite. Um firewall que engole pacotes tem essa cara.</translation>
    </message>
    <message>
        <source>No exchange with Cognito is in it.</source>
        <extracomment>cognito/har_reading.py</extracomment>
        <translation>Não há nele nenhuma troca com o Cognito.</translation>
    </message>
    <message>
        <source>No keyring is running here</source>
        <extracomment>session/system_keyring.py</extracomment>
        <translation>Nenhum chaveiro está rodando aqui</translation>
    </message>
    <message>
        <source>No longer to be trusted
The pool keeps it and asks for everything again.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>Não mais confiável
O pool o mantém e pede tudo de novo.</translation>
    </message>
    <message>
        <source>No mail
Somebody has registered, and the mail with the code does not come.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>Nenhum e-mail
Alguém se cadastrou, e o e-mail com o código não chega.</translation>
    </message>
    <message>
        <source>No mail? Look among the unwanted ones, then have another one sent.</source>
        <extracomment>workshop/guide_module_2.py</extracomment>
        <translation>Nenhum e-mail? Procure entre os indesejados, depois peça outro.</translation>
    </message>
    <message>
        <source>No more mails today</source>
        <extracomment>cognito/error_table_pool.py</extracomment>
        <translation>Não há mais e-mails hoje</translation>
    </message>
    <message>
        <source>No pool is open</source>
        <extracomment>app/pool_keeper.py</extracomment>
        <translation>Nenhum pool está aberto</translation>
    </message>
    <message>
        <source>No pool was found there</source>
        <extracomment>workshop/pool_lookup.py</extracomment>
        <translation>Nenhum pool foi encontrado ali</translation>
    </message>
    <message>
        <source>No secure connection came about</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>Nenhuma conexão segura se formou</translation>
    </message>
    <message>
        <source>No stack of that name stands in this Region of this account, so there is nothing to update.</source>
        <extracomment>workshop/stack.py</extracomment>
        <translation>Não há pilha com esse nome nesta Região desta conta, então não há nada para atualizar.</translation>
    </message>
    <message>
        <source>No stack of that name stands in this Region of this account.</source>
        <extracomment>workshop/aws_errors.py</extracomment>
        <translation>Não há pilha com esse nome nesta Região desta conta.</translation>
    </message>
    <message>
        <source>No token was found in that file</source>
        <extracomment>workshop/token_file.py</extracomment>
        <translation>Nenhum token foi encontrado nesse arquivo</translation>
    </message>
    <message>
        <source>No user pool in this file</source>
        <extracomment>workshop/config_file.py, workshop/pool_profiles.py</extracomment>
        <translation>Nenhum pool de usuários neste arquivo</translation>
    </message>
    <message>
        <source>Nobody could be asked.</source>
        <extracomment>workshop/findings.py</extracomment>
        <translation>Não foi possível perguntar a ninguém.</translation>
    </message>
    <message>
        <source>Nobody is listening there</source>
        <extracomment>cognito/faults.py, workshop/ride_table.py</extracomment>
        <translation>Ninguém está escutando lá</translation>
    </message>
    <message>
        <source>Nobody there
At another address no API lives, and the app says so.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>Ninguém lá
Em outro endereço não vive nenhuma API, e o app diz isso.</translation>
    </message>
    <message>
        <source>Nobody vouches for the server that answered, so it may be somebody else&apos;s. Nothing was sent to it.</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>Ninguém responde pelo servidor que atendeu, então ele pode ser de outra pessoa. Nada foi enviado a ele.</translation>
    </message>
    <message>
        <source>Nobody was asked</source>
        <extracomment>workshop/check_up.py</extracomment>
        <translation>Ninguém foi consultado</translation>
    </message>
    <message>
        <source>Not a claim of any standard here: most likely added by the pool&apos;s token trigger.</source>
        <extracomment>cognito/claims.py</extracomment>
        <translation>Não é claim de nenhum padrão daqui: provavelmente foi acrescentada pelo gatilho de token do pool.</translation>
    </message>
    <message>
        <source>Not a claim of any standard here: whoever issued the token knows what it means.</source>
        <extracomment>cognito/claims.py</extracomment>
        <translation>Não é claim de nenhum padrão daqui: quem emitiu o token sabe o que ela significa.</translation>
    </message>
    <message>
        <source>Not allowed: {flows}.</source>
        <extracomment>workshop/findings.py</extracomment>
        <translation>Não permitidos: {flows}.</translation>
    </message>
    <message>
        <source>Not known: {flows}.</source>
        <extracomment>workshop/findings.py</extracomment>
        <translation>Não se sabe: {flows}.</translation>
    </message>
    <message>
        <source>Not made with that key over this header and payload: they were changed afterwards, or somebody else signed.</source>
        <extracomment>cognito/verification.py</extracomment>
        <translation>Não foi feita com essa chave sobre este cabeçalho e payload: eles foram mudados depois, ou foi outra pessoa que assinou.</translation>
    </message>
    <message>
        <source>Not needed on the local pool</source>
        <extracomment>workshop/guide_report.py</extracomment>
        <translation>dispensável no pool local</translation>
    </message>
    <message>
        <source>Not to be used before {utc} (nbf).{aside}</source>
        <extracomment>cognito/token_times.py</extracomment>
        <translation>Não deve ser usado antes de {utc} (nbf).{aside}</translation>
    </message>
    <message>
        <source>Nothing can be written to {data_dir}: {strerror}. The app works, but it will not remember the pool, and the local pool can&apos;t start.</source>
        <extracomment>app/composition.py</extracomment>
        <translation>Não é possível gravar nada em {data_dir}: {strerror}. O app funciona, mas não vai lembrar o pool, e o pool local não pode iniciar.</translation>
    </message>
    <message>
        <source>Nothing can be written to {path}: {strerror}.</source>
        <extracomment>workshop/recording.py</extracomment>
        <translation>Não é possível gravar nada em {path}: {strerror}.</translation>
    </message>
    <message>
        <source>Nothing has changed. Correct what it names, and try again.</source>
        <extracomment>app/local_pool_process.py</extracomment>
        <translation>Nada mudou. Corrija o que é indicado e tente de novo.</translation>
    </message>
    <message>
        <source>Nothing is at {path}.</source>
        <extracomment>workshop/config_text.py</extracomment>
        <translation>Não há nada em {path}.</translation>
    </message>
    <message>
        <source>Nothing may be posted to that address</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>Não se pode fazer POST nesse endereço</translation>
    </message>
    <message>
        <source>Nothing was changed. The disk may be full, or the data folder is gone or read-only.</source>
        <extracomment>cognito/error_table_pool.py</extracomment>
        <translation>Nada mudou. O disco pode estar cheio, ou a pasta de dados sumiu ou é só de leitura.</translation>
    </message>
    <message>
        <source>Now the password stays here: the app proves that it knows it, by SRP. The Protocol panel says how many of the bytes that it sent it has searched for the password.</source>
        <extracomment>workshop/guide_module_2.py</extracomment>
        <translation>Agora a senha fica aqui: o app prova que a conhece, por SRP. O painel Protocolo diz em quantos dos bytes enviados ele procurou a senha.</translation>
    </message>
    <message>
        <source>On the local pool any address does, such as you@example.com: the mail comes to the Mailbox panel.</source>
        <extracomment>workshop/guide_module_2.py</extracomment>
        <translation>No pool local qualquer endereço serve, como voce@example.com: o e-mail chega ao painel Caixa de correio.</translation>
    </message>
    <message>
        <source>On the local pool the mail is in the Mailbox panel, and a button puts its code into the field.</source>
        <extracomment>workshop/guide_module_2.py</extracomment>
        <translation>No pool local o e-mail está no painel Caixa de correio, e um botão põe o código dele no campo.</translation>
    </message>
    <message>
        <source>One family: whoever revokes the refresh token ends them all.</source>
        <extracomment>cognito/comparison.py</extracomment>
        <translation>Uma só família: quem revoga o token de atualização acaba com todos.</translation>
    </message>
    <message>
        <source>One more step
The pool asks for a code before it hands out tokens.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>Mais um passo
O pool pede um código antes de entregar tokens.</translation>
    </message>
    <message>
        <source>One of the attributes has not the form that the pool&apos;s schema asks for; the details say which.</source>
        <extracomment>cognito/error_table_account.py</extracomment>
        <translation>Um dos atributos não tem a forma que o esquema do pool pede; os detalhes dizem qual.</translation>
    </message>
    <message>
        <source>One of the files in ~/.aws is damaged.</source>
        <extracomment>workshop/aws_errors.py</extracomment>
        <translation>Um dos arquivos em ~/.aws está danificado.</translation>
    </message>
    <message>
        <source>One of the resources has a name that is taken in this account.</source>
        <extracomment>workshop/stack_reasons.py</extracomment>
        <translation>Um dos recursos tem um nome que já está em uso nesta conta.</translation>
    </message>
    <message>
        <source>One of the scopes that are asked for is enough. {said}</source>
        <extracomment>cognito/gateway.py</extracomment>
        <translation>Basta um dos escopos pedidos. {said}</translation>
    </message>
    <message>
        <source>One of the template&apos;s parameters is not of the form that the template asks for.</source>
        <extracomment>workshop/aws_errors.py</extracomment>
        <translation>Um dos parâmetros do modelo não tem a forma que o modelo pede.</translation>
    </message>
    <message>
        <source>One of the values sent is not what the pool or the app client expects; the details say which.</source>
        <extracomment>cognito/error_table_given.py</extracomment>
        <translation>Um dos valores enviados não é o que o pool ou o cliente de aplicação espera; os detalhes dizem qual.</translation>
    </message>
    <message>
        <source>One sign-in, one moment.</source>
        <extracomment>cognito/comparison.py</extracomment>
        <translation>Um login, um momento.</translation>
    </message>
    <message>
        <source>Only a server with AWS credentials can answer this one, by AdminRespondToAuthChallenge. Start again and choose another way.</source>
        <extracomment>cognito/challenges.py</extracomment>
        <translation>Só um servidor com credenciais da AWS pode responder a este, por AdminRespondToAuthChallenge. Comece de novo e escolha outro modo.</translation>
    </message>
    <message>
        <source>Only administrators of the pool may add users to it.</source>
        <extracomment>cognito/error_table_refused.py</extracomment>
        <translation>Só administradores do pool podem adicionar usuários a ele.</translation>
    </message>
    <message>
        <source>Only refresh tokens can be revoked</source>
        <extracomment>cognito/error_table_refused.py</extracomment>
        <translation>Só tokens de atualização podem ser revogados</translation>
    </message>
    <message>
        <source>Open a .har or .html file that was saved from the Protocol panel, or by a browser.</source>
        <extracomment>cognito/har_reading.py</extracomment>
        <translation>Abra um arquivo .har ou .html que foi salvo pelo painel Protocolo, ou por um navegador.</translation>
    </message>
    <message>
        <source>Open a web page in your browser, sign in to the network if it asks you to, then try again.</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>Abra uma página web no seu navegador, entre na rede se ela pedir, e tente de novo.</translation>
    </message>
    <message>
        <source>Open it from where it is now, or go on with the guide that you have.</source>
        <extracomment>workshop/guide_file.py</extracomment>
        <translation>Abra-o de onde está agora, ou continue com o guia que você tem.</translation>
    </message>
    <message>
        <source>Open its pool, preview an update of it, or choose another name.</source>
        <extracomment>workshop/stack.py</extracomment>
        <translation>Abra o pool dela, veja a prévia de uma atualização dela ou escolha outro nome.</translation>
    </message>
    <message>
        <source>Open the app and type the code it shows.</source>
        <extracomment>cognito/challenge_entries.py</extracomment>
        <translation>Abra o app e digite o código que ele mostra.</translation>
    </message>
    <message>
        <source>Open the app on {device} and type the code it shows.</source>
        <extracomment>cognito/challenge_entries.py</extracomment>
        <translation>Abra o app em {device} e digite o código que ele mostra.</translation>
    </message>
    <message>
        <source>Open the inspector&apos;s API view: it lists what an authorizer looks at.</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>Abra a visão API do inspetor: ela lista o que um autorizador examina.</translation>
    </message>
    <message>
        <source>Open the local pool first.</source>
        <extracomment>app/pool_keeper.py</extracomment>
        <translation>Abra primeiro o pool local.</translation>
    </message>
    <message>
        <source>Open the pool</source>
        <extracomment>workshop/guide_module_2.py</extracomment>
        <translation>Abrir o pool</translation>
    </message>
    <message>
        <source>Open the pool at its own address, or use the tools of whoever runs this endpoint.</source>
        <extracomment>app/administration.py</extracomment>
        <translation>Abra o pool no próprio endereço dele, ou use as ferramentas de quem mantém este endpoint.</translation>
    </message>
    <message>
        <source>Open the protocol theatre for this one. Two requests: what goes out is A, what comes back is B and a salt, and the answer is a signature. Then ask what an eavesdropper with a recording of all of it could do.</source>
        <extracomment>workshop/guide_module_2.py</extracomment>
        <translation>Abra o teatro do protocolo para este. Duas requisições: o que sai é A, o que volta é B e um salt, e a resposta é uma assinatura. Depois pergunte o que um espião com uma gravação de tudo isso poderia fazer.</translation>
    </message>
    <message>
        <source>Open the system&apos;s keyring and remove the items that begin with wildrydes-desktop.</source>
        <extracomment>session/system_keyring.py</extracomment>
        <translation>Abra o chaveiro do sistema e remova os itens que começam com wildrydes-desktop.</translation>
    </message>
    <message>
        <source>Password</source>
        <extracomment>cognito/challenge_entries.py</extracomment>
        <translation>Senha</translation>
    </message>
    <message>
        <source>Passwords would cross the network to {host} for everyone to read.</source>
        <extracomment>cognito/pool.py</extracomment>
        <translation>As senhas atravessariam a rede até {host} para todos lerem.</translation>
    </message>
    <message>
        <source>Phone number</source>
        <extracomment>cognito/attribute_rules.py</extracomment>
        <translation>Número de telefone</translation>
    </message>
    <message>
        <source>Phone number verified</source>
        <extracomment>cognito/attribute_rules.py</extracomment>
        <translation>Número de telefone verificado</translation>
    </message>
    <message>
        <source>Picture (its address)</source>
        <extracomment>cognito/attribute_rules.py</extracomment>
        <translation>Foto (o endereço dela)</translation>
    </message>
    <message>
        <source>Plain http is only for this machine</source>
        <extracomment>cognito/faults.py, cognito/pool.py, workshop/ride_table.py</extracomment>
        <translation>http simples é só para esta máquina</translation>
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
O que está aberto aparece entre os que receberam um nome.</translation>
    </message>
    <message>
        <source>Prefer it
From now on a sign-in asks for it.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>Preferir este
A partir de agora o login o pede.</translation>
    </message>
    <message>
        <source>Preferred username</source>
        <extracomment>cognito/attribute_rules.py</extracomment>
        <translation>Nome de usuário preferido</translation>
    </message>
    <message>
        <source>Presenter mode
Large text, one thing at a time, and what is personal is covered.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>Modo de apresentação
Texto grande, uma coisa de cada vez, e o que é pessoal fica coberto.</translation>
    </message>
    <message>
        <source>Preview the update again.</source>
        <extracomment>workshop/aws_errors.py</extracomment>
        <translation>Faça a prévia da atualização de novo.</translation>
    </message>
    <message>
        <source>Profile page (its address)</source>
        <extracomment>cognito/attribute_rules.py</extracomment>
        <translation>Página de perfil (o endereço dela)</translation>
    </message>
    <message>
        <source>Prove the address</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>Prove o endereço</translation>
    </message>
    <message>
        <source>Prove the phone number</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>Prove o número de telefone</translation>
    </message>
    <message>
        <source>Put all values into the one object.</source>
        <extracomment>workshop/config_text.py</extracomment>
        <translation>Ponha todos os valores em um único objeto.</translation>
    </message>
    <message>
        <source>Put in the address of the API itself. If every address does this, sign in to the network first.</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>Ponha o endereço da própria API. Se todos os endereços fazem isso, entre primeiro na rede.</translation>
    </message>
    <message>
        <source>REST: every app client of the pool will do, unless the authorizer has an expression that aud must match. HTTP: aud has to be in the authorizer&apos;s list; client_id, where there is no aud.</source>
        <extracomment>cognito/gateway.py</extracomment>
        <translation>REST: qualquer cliente de aplicação do pool serve, a menos que o autorizador tenha uma expressão a que aud tem que corresponder. HTTP: aud tem que estar na lista do autorizador; client_id, onde não há aud.</translation>
    </message>
    <message>
        <source>REST: one of the authorizer&apos;s user pools. HTTP: iss is exactly the issuer that the authorizer names.</source>
        <extracomment>cognito/gateway.py</extracomment>
        <translation>REST: um dos pools de usuários do autorizador. HTTP: iss é exatamente o emissor que o autorizador indica.</translation>
    </message>
    <message>
        <source>REST: the method asks for no scopes, so the token is taken for an ID token; an access token belongs to methods that ask for scopes.</source>
        <extracomment>cognito/gateway.py</extracomment>
        <translation>REST: o método não pede escopos, então o token é tomado por um token de ID; um token de acesso cabe em métodos que pedem escopos.</translation>
    </message>
    <message>
        <source>REST: the method asks for scopes, so the token is taken for an access token.</source>
        <extracomment>cognito/gateway.py</extracomment>
        <translation>REST: o método pede escopos, então o token é tomado por um token de acesso.</translation>
    </message>
    <message>
        <source>RS256: an RSA signature over SHA-256, the only algorithm that user pools use.</source>
        <extracomment>cognito/verification.py</extracomment>
        <translation>RS256: uma assinatura RSA sobre SHA-256, o único algoritmo que pools de usuários usam.</translation>
    </message>
    <message>
        <source>Read both in the inspector: first the ID token, then the access token. Each claim says what it means, and each check why it passes.</source>
        <extracomment>workshop/guide_module_2.py</extracomment>
        <translation>Leia os dois no inspetor: primeiro o token de ID, depois o token de acesso. Cada claim diz o que significa, e cada verificação, por que passa.</translation>
    </message>
    <message>
        <source>Read the mail
The pool has sent a code. Here it comes into the app&apos;s own mailbox.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>Ler o e-mail
O pool enviou um código. Aqui ele chega à caixa de correio do próprio app.</translation>
    </message>
    <message>
        <source>Read the reason; if it does not help, ask whoever runs the pool.</source>
        <extracomment>cognito/error_table_pool.py</extracomment>
        <translation>Leia o motivo; se não ajudar, pergunte a quem administra o pool.</translation>
    </message>
    <message>
        <source>Read what Cognito says in the details, then try again.</source>
        <extracomment>cognito/error_table.py</extracomment>
        <translation>Leia o que o Cognito diz nos detalhes e tente de novo.</translation>
    </message>
    <message>
        <source>Read what Cognito says in the details; signing in again often helps.</source>
        <extracomment>cognito/error_table_refused.py</extracomment>
        <translation>Leia o que o Cognito diz nos detalhes; entrar de novo costuma ajudar.</translation>
    </message>
    <message>
        <source>Read what will be made, tick the box, then launch again.</source>
        <extracomment>workshop/aws_errors.py</extracomment>
        <translation>Leia o que será criado, marque a caixa e inicie de novo.</translation>
    </message>
    <message>
        <source>Refresh
New ID and access tokens for the refresh token, without the password.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>Atualizar
Tokens de ID e de acesso novos em troca do token de atualização, sem a senha.</translation>
    </message>
    <message>
        <source>Refresh the tokens on the Account page, then ask again.</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>Atualize os tokens na página Conta, e peça de novo.</translation>
    </message>
    <message>
        <source>Refresh the tokens, or sign in again.</source>
        <extracomment>cognito/error_table_refused.py</extracomment>
        <translation>Atualize os tokens, ou entre de novo.</translation>
    </message>
    <message>
        <source>Refresh where tokens rotate
The refresh token is another one each time too.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>Atualizar onde os tokens são rotacionados
O token de atualização também é outro a cada vez.</translation>
    </message>
    <message>
        <source>Refused
An administrator wants another password. The app leads to it.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>Recusado
Um administrador quer outra senha. O app leva até ela.</translation>
    </message>
    <message>
        <source>Region and user pool id disagree</source>
        <extracomment>cognito/pool.py</extracomment>
        <translation>Região e ID do pool de usuários não combinam</translation>
    </message>
    <message>
        <source>Register</source>
        <extracomment>workshop/guide_module_2.py</extracomment>
        <translation>Cadastrar-se</translation>
    </message>
    <message>
        <source>Register
An address and a password are all that the pool asks for.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>Cadastrar-se
Um endereço e uma senha são tudo o que o pool pede.</translation>
    </message>
    <message>
        <source>Register
The button of a step leads to where it is done.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>Cadastrar-se
O botão de um passo leva para onde ele é feito.</translation>
    </message>
    <message>
        <source>Register
This pool wants a name as well, and has an attribute of its own.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>Cadastrar-se
Este pool também quer um nome, e tem um atributo próprio.</translation>
    </message>
    <message>
        <source>Register again
Another name, with an address that is taken already.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>Cadastrar-se de novo
Outro nome, com um endereço que já está em uso.</translation>
    </message>
    <message>
        <source>Register under a name
In this pool people choose a name; the address is a second one.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>Cadastrar-se com um nome
Neste pool as pessoas escolhem um nome; o endereço é um segundo.</translation>
    </message>
    <message>
        <source>Remember this computer
The box is ticked while the second factor is shown.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>Lembrar este computador
A caixa é marcada enquanto se mostra o segundo fator.</translation>
    </message>
    <message>
        <source>Remove some, or have the quota raised. {delete_first}</source>
        <extracomment>workshop/stack_reasons.py</extracomment>
        <translation>Remova alguns, ou peça o aumento da cota. {delete_first}</translation>
    </message>
    <message>
        <source>Remove the other one, or leave it and use its stack. {delete_first}</source>
        <extracomment>workshop/stack_reasons.py</extracomment>
        <translation>Remova o outro, ou deixe-o e use a pilha dele. {delete_first}</translation>
    </message>
    <message>
        <source>Remove the setting, or use an emulator on 127.0.0.1.</source>
        <extracomment>workshop/aws_account.py</extracomment>
        <translation>Remova a configuração, ou use um emulador em 127.0.0.1.</translation>
    </message>
    <message>
        <source>Remove those that you no longer need.</source>
        <extracomment>session/profiles.py</extracomment>
        <translation>Remova os de que você não precisa mais.</translation>
    </message>
    <message>
        <source>Revoke this session
Its refresh token is worth nothing any more.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>Revogar esta sessão
O token de atualização dela não vale mais nada.</translation>
    </message>
    <message>
        <source>Revoked token
The API sends a unicorn all the same: it looks at nothing but the token.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>Token revogado
A API envia um unicórnio assim mesmo: ela só examina o token.</translation>
    </message>
    <message>
        <source>Ride
The API checks the ID token and sends a unicorn.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>Corrida
A API verifica o token de ID e envia um unicórnio.</translation>
    </message>
    <message>
        <source>Right again
New tokens, straight from the pool.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>Certo de novo
Tokens novos, direto do pool.</translation>
    </message>
    <message>
        <source>Right again
The kept keys are back, and a refresh brings tokens signed by them.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>Certo de novo
As chaves guardadas voltaram, e uma atualização traz tokens assinados por elas.</translation>
    </message>
    <message>
        <source>Rotated keys
The key that signed these tokens is not among the pool&apos;s keys now.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>Chaves trocadas
A chave que assinou estes tokens não está agora entre as do pool.</translation>
    </message>
    <message>
        <source>Run aws configure (or aws sso login), or set AWS_PROFILE, then try again.</source>
        <extracomment>workshop/aws_errors.py</extracomment>
        <translation>Execute aws configure (ou aws sso login), ou defina AWS_PROFILE, e tente de novo.</translation>
    </message>
    <message>
        <source>S3 refuses you {permission} for {config_key} in {bucket}, and the stack&apos;s role would most likely be refused as well.</source>
        <extracomment>workshop/website.py</extracomment>
        <translation>O S3 recusa a você {permission} para {config_key} em {bucket}, e o papel da pilha provavelmente também seria recusado.</translation>
    </message>
    <message>
        <source>SHA-256 in Base64</source>
        <extracomment>cognito/password_search.py</extracomment>
        <translation>SHA-256 em Base64</translation>
    </message>
    <message>
        <source>SHA-256 in bytes</source>
        <extracomment>cognito/password_search.py</extracomment>
        <translation>SHA-256 em bytes</translation>
    </message>
    <message>
        <source>SHA-256 in hexadecimal</source>
        <extracomment>cognito/password_search.py</extracomment>
        <translation>SHA-256 em hexadecimal</translation>
    </message>
    <message>
        <source>Save an address or a number first, then ask for the code.</source>
        <extracomment>cognito/error_table_account.py</extracomment>
        <translation>Salve antes um endereço ou um número, depois peça o código.</translation>
    </message>
    <message>
        <source>Save it again under a name.</source>
        <extracomment>session/profiles.py</extracomment>
        <translation>Salve-o de novo com um nome.</translation>
    </message>
    <message>
        <source>Save it as UTF-8.</source>
        <extracomment>workshop/config_text.py</extracomment>
        <translation>Salve-o como UTF-8.</translation>
    </message>
    <message>
        <source>Scan the picture with an authenticator app, or type the secret into it. Then type the code that the app shows.</source>
        <extracomment>cognito/challenge_entries.py</extracomment>
        <translation>Escaneie a imagem com um app autenticador, ou digite nele o segredo. Depois digite o código que o app mostra.</translation>
    </message>
    <message>
        <source>Second factor</source>
        <extracomment>cognito/challenge_entries.py</extracomment>
        <translation>Segundo fator</translation>
    </message>
    <message>
        <source>Secrets are kept in the system&apos;s keyring or not at all, never in a plain file.</source>
        <extracomment>session/system_keyring.py</extracomment>
        <translation>Segredos são guardados no chaveiro do sistema ou em lugar nenhum, nunca em um arquivo simples.</translation>
    </message>
    <message>
        <source>See the other checks.</source>
        <extracomment>workshop/findings.py</extracomment>
        <translation>Veja as outras verificações.</translation>
    </message>
    <message>
        <source>See to the endpoint first.</source>
        <extracomment>workshop/findings.py</extracomment>
        <translation>Resolva primeiro o endpoint.</translation>
    </message>
    <message>
        <source>Set AWS_PROFILE to a profile of yours, or run &apos;aws configure&apos;, then try again.</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>Defina AWS_PROFILE com um perfil seu, ou execute &apos;aws configure&apos;, e tente de novo.</translation>
    </message>
    <message>
        <source>Set WILDRYDES_CLIENT_SECRET to the app client&apos;s secret and start the app again, or use an app client without one.</source>
        <extracomment>workshop/findings.py</extracomment>
        <translation>Defina WILDRYDES_CLIENT_SECRET com o segredo do cliente de aplicação e inicie o app de novo, ou use um cliente de aplicação sem segredo.</translation>
    </message>
    <message>
        <source>Set WILDRYDES_CLIENT_SECRET to the app client&apos;s secret, or use an app client without one.</source>
        <extracomment>cognito/error_table_refused.py</extracomment>
        <translation>Defina WILDRYDES_CLIENT_SECRET com o segredo do cliente de aplicação, ou use um cliente de aplicação sem segredo.</translation>
    </message>
    <message>
        <source>Set the app up first, then try again.</source>
        <extracomment>cognito/error_table_given.py</extracomment>
        <translation>Configure antes o app e tente de novo.</translation>
    </message>
    <message>
        <source>Set the date and time of this computer, best by the network. This app allows for it; others refuse tokens for it.</source>
        <extracomment>workshop/findings.py</extracomment>
        <translation>Acerte a data e a hora deste computador, de preferência pela rede. Este app leva a diferença em conta; outros recusam tokens por causa dela.</translation>
    </message>
    <message>
        <source>Set the date and time of this computer, then try again.</source>
        <extracomment>workshop/aws_errors.py</extracomment>
        <translation>Acerte a data e a hora deste computador e tente de novo.</translation>
    </message>
    <message>
        <source>Set the method&apos;s authorizer to the Cognito one and deploy the API.</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>Defina o autorizador do Cognito para o método e implante a API.</translation>
    </message>
    <message>
        <source>Set the method&apos;s authorizer to the Cognito one, deploy the API, and check the address.</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>Defina o autorizador do Cognito para o método, implante a API e confira o endereço.</translation>
    </message>
    <message>
        <source>Set this computer&apos;s clock, then try again.</source>
        <extracomment>cognito/error_table_signed.py</extracomment>
        <translation>Acerte o relógio deste computador e tente de novo.</translation>
    </message>
    <message>
        <source>Set up a second factor</source>
        <extracomment>cognito/challenge_entries.py</extracomment>
        <translation>Configure um segundo fator</translation>
    </message>
    <message>
        <source>Set up an authenticator app</source>
        <extracomment>cognito/challenge_entries.py</extracomment>
        <translation>Configure um app autenticador</translation>
    </message>
    <message>
        <source>Set up an authenticator app
It reads the secret, and shows a new code every half a minute.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>Configurar um app autenticador
Ele lê o segredo, e mostra um código novo a cada meio minuto.</translation>
    </message>
    <message>
        <source>Set up an authenticator app
While signed in, of one&apos;s own accord.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>Configurar um app autenticador
Com a sessão aberta, por vontade própria.</translation>
    </message>
    <message>
        <source>Seven steps from an empty account to a unicorn. Each is ticked when it has happened; the order is yours.</source>
        <extracomment>workshop/guide_module_2.py</extracomment>
        <translation>Sete passos de uma conta vazia a um unicórnio. Cada um é marcado quando aconteceu; a ordem é sua.</translation>
    </message>
    <message>
        <source>Seven ways to break it
A rider signs in while all is well. The panel has seven cards.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>Sete maneiras de quebrar
Um passageiro entra enquanto tudo está bem. O painel tem sete cartões.</translation>
    </message>
    <message>
        <source>Show the details to whoever manages the AWS account.</source>
        <extracomment>workshop/aws_errors.py</extracomment>
        <translation>Mostre os detalhes a quem gerencia a conta da AWS.</translation>
    </message>
    <message>
        <source>Side by side
Every claim of both tokens, and why they differ.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>Lado a lado
Cada claim dos dois tokens, e por que diferem.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <extracomment>workshop/guide_module_2.py</extracomment>
        <translation>Entrar</translation>
    </message>
    <message>
        <source>Sign in
The password is proved by SRP. It does not leave this computer.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>Entrar
A senha é provada por SRP. Ela não sai deste computador.</translation>
    </message>
    <message>
        <source>Sign in again
The computer proves itself, and no code is asked for.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>Entrar de novo
O computador se prova, e nenhum código é pedido.</translation>
    </message>
    <message>
        <source>Sign in again
The same way, to see what has changed.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>Entrar de novo
Do mesmo modo, para ver o que mudou.</translation>
    </message>
    <message>
        <source>Sign in again (aws sso login, or whatever your organisation uses), or choose another profile.</source>
        <extracomment>workshop/aws_errors.py</extracomment>
        <translation>Entre de novo (aws sso login, ou o que a sua organização usa), ou escolha outro perfil.</translation>
    </message>
    <message>
        <source>Sign in again next time, or look at the keyring&apos;s own settings.</source>
        <extracomment>session/pieces.py</extracomment>
        <translation>Entre de novo da próxima vez, ou veja as configurações do próprio chaveiro.</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <extracomment>cognito/error_table_refused.py, session/pieces.py</extracomment>
        <translation>Entre de novo.</translation>
    </message>
    <message>
        <source>Sign in again: this time the pool asks for the second factor.</source>
        <extracomment>cognito/devices.py</extracomment>
        <translation>Entre de novo: desta vez o pool pede o segundo fator.</translation>
    </message>
    <message>
        <source>Sign in and look at the inspector&apos;s check of the issuer: it names the pool.</source>
        <extracomment>workshop/findings.py</extracomment>
        <translation>Entre e veja no inspetor a verificação do emissor: ela indica o pool.</translation>
    </message>
    <message>
        <source>Sign in by the address
A verified address leads to the same account.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>Entrar com o endereço
Um endereço verificado leva à mesma conta.</translation>
    </message>
    <message>
        <source>Sign in by the moved address
It leads to the second account now.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>Entrar com o endereço movido
Agora ele leva à segunda conta.</translation>
    </message>
    <message>
        <source>Sign in by the name</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>Entrar com o nome</translation>
    </message>
    <message>
        <source>Sign in by the pool&apos;s own rules
No password: the pool has thought up questions.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>Entrar pelas regras do próprio pool
Sem senha: o pool inventou perguntas.</translation>
    </message>
    <message>
        <source>Sign in each time, or choose another folder with --data-dir.</source>
        <extracomment>session/keeping.py</extracomment>
        <translation>Entre a cada vez, ou escolha outra pasta com --data-dir.</translation>
    </message>
    <message>
        <source>Sign in each time, or set up the system&apos;s own keyring.</source>
        <extracomment>session/system_keyring.py</extracomment>
        <translation>Entre a cada vez, ou configure o chaveiro do próprio sistema.</translation>
    </message>
    <message>
        <source>Sign in each time.</source>
        <extracomment>session/pieces.py</extracomment>
        <translation>Entre a cada vez.</translation>
    </message>
    <message>
        <source>Sign in each time. On Linux, GNOME Keyring, KWallet and KeePassXC offer a keyring.</source>
        <extracomment>session/system_keyring.py</extracomment>
        <translation>Entre a cada vez. No Linux, GNOME Keyring, KWallet e KeePassXC oferecem um chaveiro.</translation>
    </message>
    <message>
        <source>Sign in there again, by &apos;aws sso login&apos; for single sign-on, then try again.</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>Entre de novo lá, com &apos;aws sso login&apos; para o logon único, e tente de novo.</translation>
    </message>
    <message>
        <source>Sign in to that account, or register with another address.</source>
        <extracomment>cognito/error_table_pool.py</extracomment>
        <translation>Entre nessa conta, ou cadastre-se com outro endereço.</translation>
    </message>
    <message>
        <source>Sign in with a temporary password
An administrator has chosen it.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>Entrar com uma senha temporária
Foi um administrador que a escolheu.</translation>
    </message>
    <message>
        <source>Sign in with the temporary password, or ask whoever runs the pool for a new one.</source>
        <extracomment>cognito/error_table_refused.py</extracomment>
        <translation>Entre com a senha temporária, ou peça uma nova a quem administra o pool.</translation>
    </message>
    <message>
        <source>Sign in.</source>
        <extracomment>cognito/error_table_given.py, cognito/error_table_refused.py</extracomment>
        <translation>Entre.</translation>
    </message>
    <message>
        <source>Sign out</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>Sair</translation>
    </message>
    <message>
        <source>Sign out everywhere
Every session of this rider ends, on all computers.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>Sair em todo lugar
Todas as sessões deste passageiro terminam, em todos os computadores.</translation>
    </message>
    <message>
        <source>Sign out here
The app forgets the tokens. The pool does not hear of it.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>Sair aqui
O app esquece os tokens. O pool não fica sabendo.</translation>
    </message>
    <message>
        <source>Sign out, and ask for a ride by curl, with the token that was copied before: it works until it expires. That is what a bearer token is. Then let it expire, in the view Break or with the scene Wrong clock.</source>
        <extracomment>workshop/guide_module_2.py</extracomment>
        <translation>Saia, e peça uma corrida pelo curl, com o token que foi copiado antes: funciona até ele expirar. É isso que é um bearer token. Depois deixe-o expirar, na visão Quebrar ou com a cena Relógio errado.</translation>
    </message>
    <message>
        <source>SignUp sends the password. Say so: people have heard that it never travels. From here on it does not. Cognito keeps a verifier of it. Its own mailer sends 50 mails a day: in a room of forty that is one registration for everybody, and ten mails more.</source>
        <extracomment>workshop/guide_module_2.py</extracomment>
        <translation>SignUp envia a senha. Diga isso: as pessoas ouviram que ela nunca viaja. Daqui em diante não viaja. O Cognito guarda um verificador dela. O envio do próprio Cognito manda 50 e-mails por dia: em uma sala de quarenta, isso é um cadastro para todos, e mais dez e-mails.</translation>
    </message>
    <message>
        <source>Signed in on {utc}, after the token was issued on {issued}.</source>
        <extracomment>cognito/token_times.py</extracomment>
        <translation>Login em {utc}, depois que o token foi emitido em {issued}.</translation>
    </message>
    <message>
        <source>Signed in on {utc}, when this token was issued.</source>
        <extracomment>cognito/token_times.py</extracomment>
        <translation>Login em {utc}, quando este token foi emitido.</translation>
    </message>
    <message>
        <source>Signed in on {utc}, {span} before this token was issued: it came by a refresh.</source>
        <extracomment>cognito/token_times.py</extracomment>
        <translation>Login em {utc}, {span} antes de este token ser emitido: ele veio de uma atualização.</translation>
    </message>
    <message>
        <source>Signed in {span} in the future, on {utc}.{aside}</source>
        <extracomment>cognito/token_times.py</extracomment>
        <translation>Login {span} no futuro, em {utc}.{aside}</translation>
    </message>
    <message>
        <source>Signed requests are sent to Amazon&apos;s addresses and to this machine only, and this pool&apos;s address is neither.</source>
        <extracomment>app/administration.py</extracomment>
        <translation>Requisições assinadas só são enviadas aos endereços da Amazon e a esta máquina, e o endereço deste pool não é nenhum dos dois.</translation>
    </message>
    <message>
        <source>Six digits, new every 30 seconds.</source>
        <extracomment>cognito/challenge_entries.py</extracomment>
        <translation>Seis dígitos, novos a cada 30 segundos.</translation>
    </message>
    <message>
        <source>Somebody changed the groups since: a refresh brings them up to date.</source>
        <extracomment>cognito/comparison.py</extracomment>
        <translation>Alguém mudou os grupos desde então: uma atualização os põe em dia.</translation>
    </message>
    <message>
        <source>Somebody listens
The toy is guessed at once; the real one is not.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>Alguém escuta
O brinquedo é adivinhado na hora; o real não.</translation>
    </message>
    <message>
        <source>Somebody signs in to another account of this pool with the same address or phone number.</source>
        <extracomment>cognito/error_table_account.py</extracomment>
        <translation>Alguém entra em outra conta deste pool com o mesmo endereço ou número de telefone.</translation>
    </message>
    <message>
        <source>Somebody switched its termination protection on.</source>
        <extracomment>workshop/aws_errors.py</extracomment>
        <translation>Alguém ativou a proteção contra encerramento dela.</translation>
    </message>
    <message>
        <source>Something failed inside the service. It was tried several times.</source>
        <extracomment>cognito/error_table_pool.py</extracomment>
        <translation>Algo falhou dentro do serviço. Foram feitas várias tentativas.</translation>
    </message>
    <message>
        <source>Something failed on the other side. It was tried several times.</source>
        <extracomment>cognito/error_table.py</extracomment>
        <translation>Algo falhou do outro lado. Foram feitas várias tentativas.</translation>
    </message>
    <message>
        <source>Something in between has failed</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>Algo no meio do caminho falhou</translation>
    </message>
    <message>
        <source>Something in between wants to send you elsewhere</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>Algo no meio do caminho quer mandar você para outro lugar</translation>
    </message>
    <message>
        <source>Something in front of the API has failed</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>Algo na frente da API falhou</translation>
    </message>
    <message>
        <source>Something in {name} makes no sense</source>
        <extracomment>workshop/guide_file.py, workshop/presets.py</extracomment>
        <translation>Algo em {name} não faz sentido</translation>
    </message>
    <message>
        <source>Something is missing</source>
        <extracomment>cognito/error_table_given.py</extracomment>
        <translation>Falta algo</translation>
    </message>
    <message>
        <source>Something of that name is there already</source>
        <extracomment>workshop/stack_reasons.py</extracomment>
        <translation>Já existe algo com esse nome</translation>
    </message>
    <message>
        <source>Something typed in does not have the right form</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>Algo que foi digitado não tem a forma certa</translation>
    </message>
    <message>
        <source>Something went wrong inside this app</source>
        <extracomment>jobs/jobs.py</extracomment>
        <translation>Algo deu errado dentro deste app</translation>
    </message>
    <message>
        <source>Start the sign-in again, and read each question closely.</source>
        <extracomment>cognito/sign_in.py</extracomment>
        <translation>Comece o login de novo, e leia cada pergunta com atenção.</translation>
    </message>
    <message>
        <source>Start the sign-in again.</source>
        <extracomment>cognito/error_table_refused.py</extracomment>
        <translation>Comece o login de novo.</translation>
    </message>
    <message>
        <source>Start the sign-in again: a new code is sent.</source>
        <extracomment>cognito/error_table_given.py</extracomment>
        <translation>Comece o login de novo: um código novo é enviado.</translation>
    </message>
    <message>
        <source>Subject (the user&apos;s fixed id)</source>
        <extracomment>cognito/attribute_rules.py</extracomment>
        <translation>Sujeito (o ID fixo do usuário)</translation>
    </message>
    <message>
        <source>Switch it off in the CloudFormation console, if you may, then delete again.</source>
        <extracomment>workshop/aws_errors.py</extracomment>
        <translation>Desative-a no console do CloudFormation, se puder, e exclua de novo.</translation>
    </message>
    <message>
        <source>Take a ride</source>
        <extracomment>workshop/guide_module_2.py</extracomment>
        <translation>Fazer uma corrida</translation>
    </message>
    <message>
        <source>Take a token of this session, or paste another.</source>
        <extracomment>cognito/breaking.py</extracomment>
        <translation>Pegue um token desta sessão, ou cole outro.</translation>
    </message>
    <message>
        <source>Take an attribute away</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>Retirar um atributo</translation>
    </message>
    <message>
        <source>Take another one, or sign in to that account and remove it there first.</source>
        <extracomment>cognito/error_table_account.py</extracomment>
        <translation>Use outro, ou entre nessa conta e remova-o lá primeiro.</translation>
    </message>
    <message>
        <source>Take the proposed user name or choose your own, then go on.</source>
        <extracomment>cognito/error_table_given.py</extracomment>
        <translation>Aceite o nome de usuário proposto ou escolha o seu, e continue.</translation>
    </message>
    <message>
        <source>Take the spaces away and try again.</source>
        <extracomment>cognito/error_table_given.py</extracomment>
        <translation>Tire os espaços e tente de novo.</translation>
    </message>
    <message>
        <source>Tampered token
Somebody has written “administrators” into the groups. The signature tells.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>Token adulterado
Alguém escreveu “administrators” nos grupos. A assinatura denuncia.</translation>
    </message>
    <message>
        <source>Tell whoever handed out the app, or mend the file and start again.</source>
        <extracomment>workshop/presets.py</extracomment>
        <translation>Avise quem distribuiu o app, ou conserte o arquivo e inicie de novo.</translation>
    </message>
    <message>
        <source>Temporary credentials last for hours. These were good, and are not any more.</source>
        <extracomment>workshop/aws_errors.py</extracomment>
        <translation>Credenciais temporárias duram horas. Estas valiam, e não valem mais.</translation>
    </message>
    <message>
        <source>That ARN is neither a user pool&apos;s nor a CloudFormation stack&apos;s.</source>
        <extracomment>workshop/pool_reference.py</extracomment>
        <translation>Esse ARN não é de um pool de usuários nem de uma pilha do CloudFormation.</translation>
    </message>
    <message>
        <source>That account is not in this pool</source>
        <extracomment>cognito/error_table_pool.py</extracomment>
        <translation>Essa conta não está neste pool</translation>
    </message>
    <message>
        <source>That address belongs to another account</source>
        <extracomment>cognito/error_table_pool.py</extracomment>
        <translation>Esse endereço pertence a outra conta</translation>
    </message>
    <message>
        <source>That address has an account. Sign in, or register with another one.</source>
        <extracomment>workshop/guide_module_2.py</extracomment>
        <translation>Esse endereço já tem conta. Entre, ou cadastre-se com outro.</translation>
    </message>
    <message>
        <source>That cannot be a password</source>
        <extracomment>cognito/error_table_given.py</extracomment>
        <translation>Isso não pode ser uma senha</translation>
    </message>
    <message>
        <source>That cannot be a user name</source>
        <extracomment>cognito/error_table_given.py</extracomment>
        <translation>Isso não pode ser um nome de usuário</translation>
    </message>
    <message>
        <source>That code is no longer good</source>
        <extracomment>cognito/error_table_account.py, cognito/error_table_given.py</extracomment>
        <translation>Esse código não vale mais</translation>
    </message>
    <message>
        <source>That code is not right</source>
        <extracomment>cognito/error_table_given.py</extracomment>
        <translation>Esse código não está certo</translation>
    </message>
    <message>
        <source>That code was used already</source>
        <extracomment>cognito/error_table_given.py</extracomment>
        <translation>Esse código já foi usado</translation>
    </message>
    <message>
        <source>That does not look like a code</source>
        <extracomment>cognito/error_table_account.py, cognito/error_table_given.py</extracomment>
        <translation>Isso não parece um código</translation>
    </message>
    <message>
        <source>That does not name a pool</source>
        <extracomment>workshop/pool_reference.py</extracomment>
        <translation>Isso não indica um pool</translation>
    </message>
    <message>
        <source>That endpoint may not see AWS credentials</source>
        <extracomment>workshop/aws_account.py</extracomment>
        <translation>Esse endpoint não pode ver credenciais da AWS</translation>
    </message>
    <message>
        <source>That is neither true nor false</source>
        <extracomment>cognito/attribute_rules.py</extracomment>
        <translation>Isso não é nem true nem false</translation>
    </message>
    <message>
        <source>That is not a Region</source>
        <extracomment>cognito/pool.py</extracomment>
        <translation>Isso não é uma Região</translation>
    </message>
    <message>
        <source>That is not a bucket&apos;s name</source>
        <extracomment>workshop/website.py</extracomment>
        <translation>Isso não é o nome de um bucket</translation>
    </message>
    <message>
        <source>That is not a date</source>
        <extracomment>cognito/attribute_rules.py</extracomment>
        <translation>Isso não é uma data</translation>
    </message>
    <message>
        <source>That is not a mailbox of this machine</source>
        <extracomment>workshop/inbox.py</extracomment>
        <translation>Essa não é uma caixa de correio desta máquina</translation>
    </message>
    <message>
        <source>That is not a name for a pool</source>
        <extracomment>workshop/pool_profiles.py</extracomment>
        <translation>Isso não é um nome para um pool</translation>
    </message>
    <message>
        <source>That is not a phone number</source>
        <extracomment>cognito/attribute_rules.py, cognito/error_table_account.py</extracomment>
        <translation>Isso não é um número de telefone</translation>
    </message>
    <message>
        <source>That is not a saved pool</source>
        <extracomment>workshop/pool_profiles.py</extracomment>
        <translation>Isso não é um pool salvo</translation>
    </message>
    <message>
        <source>That is not a stack&apos;s name</source>
        <extracomment>workshop/stack_plan.py</extracomment>
        <translation>Isso não é o nome de uma pilha</translation>
    </message>
    <message>
        <source>That is not a user pool id</source>
        <extracomment>cognito/pool.py</extracomment>
        <translation>Isso não é o ID de um pool de usuários</translation>
    </message>
    <message>
        <source>That is not a whole number</source>
        <extracomment>cognito/attribute_rules.py</extracomment>
        <translation>Isso não é um número inteiro</translation>
    </message>
    <message>
        <source>That is not an API&apos;s address</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>Isso não é o endereço de uma API</translation>
    </message>
    <message>
        <source>That is not an app client id</source>
        <extracomment>cognito/pool.py</extracomment>
        <translation>Isso não é o ID de um cliente de aplicação</translation>
    </message>
    <message>
        <source>That is not an email address</source>
        <extracomment>cognito/attribute_rules.py, cognito/error_table_given.py</extracomment>
        <translation>Isso não é um endereço de e-mail</translation>
    </message>
    <message>
        <source>That is not an endpoint address</source>
        <extracomment>cognito/pool.py</extracomment>
        <translation>Isso não é o endereço de um endpoint</translation>
    </message>
    <message>
        <source>That is set for good</source>
        <extracomment>cognito/error_table_account.py</extracomment>
        <translation>Isso é definitivo</translation>
    </message>
    <message>
        <source>That is too long</source>
        <extracomment>cognito/attribute_rules.py</extracomment>
        <translation>Isso é longo demais</translation>
    </message>
    <message>
        <source>That is too short</source>
        <extracomment>cognito/attribute_rules.py</extracomment>
        <translation>Isso é curto demais</translation>
    </message>
    <message>
        <source>That looks like an app client id. It does not say which pool it belongs to.</source>
        <extracomment>workshop/pool_reference.py</extracomment>
        <translation>Isso parece o ID de um cliente de aplicação. Ele não diz a que pool pertence.</translation>
    </message>
    <message>
        <source>That name is taken</source>
        <extracomment>cognito/error_table_pool.py, session/profiles.py</extracomment>
        <translation>Esse nome está em uso</translation>
    </message>
    <message>
        <source>That number is too large</source>
        <extracomment>cognito/attribute_rules.py</extracomment>
        <translation>Esse número é grande demais</translation>
    </message>
    <message>
        <source>That number is too small</source>
        <extracomment>cognito/attribute_rules.py</extracomment>
        <translation>Esse número é pequeno demais</translation>
    </message>
    <message>
        <source>That pool is not in the list any more</source>
        <extracomment>session/profiles.py</extracomment>
        <translation>Esse pool não está mais na lista</translation>
    </message>
    <message>
        <source>That took too long</source>
        <extracomment>cognito/error_table_refused.py</extracomment>
        <translation>Isso demorou demais</translation>
    </message>
    <message>
        <source>That was not an API&apos;s answer</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>Isso não foi a resposta de uma API</translation>
    </message>
    <message>
        <source>That was not an answer of Amazon&apos;s</source>
        <extracomment>workshop/aws_errors.py</extracomment>
        <translation>Isso não foi uma resposta da Amazon</translation>
    </message>
    <message>
        <source>That was not an answer of Cognito&apos;s</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>Isso não foi uma resposta do Cognito</translation>
    </message>
    <message>
        <source>The API could not make sense of the request</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>A API não conseguiu entender a requisição</translation>
    </message>
    <message>
        <source>The API could not run its function</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>A API não conseguiu executar sua função</translation>
    </message>
    <message>
        <source>The API did not answer in time</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>A API não respondeu a tempo</translation>
    </message>
    <message>
        <source>The API does not let you in</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>A API não deixa você entrar</translation>
    </message>
    <message>
        <source>The API failed</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>A API falhou</translation>
    </message>
    <message>
        <source>The API has no such path</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>A API não tem esse caminho</translation>
    </message>
    <message>
        <source>The API is not available</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>A API não está disponível</translation>
    </message>
    <message>
        <source>The API let everybody in</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>A API deixou todos entrarem</translation>
    </message>
    <message>
        <source>The API let the token in and says that all went well, but what it answers is not a ride: no Unicorn is named. Another API may live at that address, or its function is not the workshop&apos;s.</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>A API deixou o token entrar e diz que tudo correu bem, mas o que ela responde não é uma corrida: nenhum Unicorn é citado. Outra API pode viver nesse endereço, ou a função dela não é a do workshop.</translation>
    </message>
    <message>
        <source>The API passes on so many requests a second and no more, or its quota is used up.</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>A API passa adiante um certo número de requisições por segundo e não mais, ou a cota dela acabou.</translation>
    </message>
    <message>
        <source>The API refused the token</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>A API recusou o token</translation>
    </message>
    <message>
        <source>The API refused the token. The inspector&apos;s view API shows which check it fails.</source>
        <extracomment>workshop/guide_module_2.py</extracomment>
        <translation>A API recusou o token. A visão API do inspetor mostra em qual verificação ele falha.</translation>
    </message>
    <message>
        <source>The API refused the token: it has expired</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>A API recusou o token: ele expirou</translation>
    </message>
    <message>
        <source>The API that the token is for, where the app asked for one; the app client stands in client_id.</source>
        <extracomment>cognito/claims.py</extracomment>
        <translation>A API para a qual é o token, quando o app pediu por uma; o cliente de aplicação está em client_id.</translation>
    </message>
    <message>
        <source>The API took your token for an AWS signature</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>A API tomou seu token por uma assinatura da AWS</translation>
    </message>
    <message>
        <source>The API&apos;s address could not be found</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>O endereço da API não foi encontrado</translation>
    </message>
    <message>
        <source>The API&apos;s address leads elsewhere</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>O endereço da API leva a outro lugar</translation>
    </message>
    <message>
        <source>The API&apos;s address was found, but the connection was refused. The token was not sent.</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>O endereço da API foi encontrado, mas a conexão foi recusada. O token não foi enviado.</translation>
    </message>
    <message>
        <source>The API&apos;s authorizer does not work</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>O autorizador da API não funciona</translation>
    </message>
    <message>
        <source>The AWS credentials could not be fetched</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>Não foi possível obter as credenciais da AWS</translation>
    </message>
    <message>
        <source>The AWS credentials have expired</source>
        <extracomment>cognito/error_table_signed.py, workshop/aws_errors.py</extracomment>
        <translation>As credenciais da AWS expiraram</translation>
    </message>
    <message>
        <source>The AWS settings of this computer cannot be read</source>
        <extracomment>workshop/aws_errors.py</extracomment>
        <translation>As configurações da AWS deste computador não podem ser lidas</translation>
    </message>
    <message>
        <source>The AWS settings of this computer cannot be used</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>As configurações da AWS deste computador não podem ser usadas</translation>
    </message>
    <message>
        <source>The IAM role of the group that comes first for this person.</source>
        <extracomment>cognito/claims.py</extracomment>
        <translation>O papel do IAM do grupo que vem primeiro para esta pessoa.</translation>
    </message>
    <message>
        <source>The IAM roles that come with the person&apos;s groups.</source>
        <extracomment>cognito/claims.py</extracomment>
        <translation>Os papéis do IAM que vêm com os grupos da pessoa.</translation>
    </message>
    <message>
        <source>The ID token</source>
        <extracomment>workshop/guide_module_2.py</extracomment>
        <translation>O token de ID</translation>
    </message>
    <message>
        <source>The ID token calls the user name so; the access token calls it username.</source>
        <extracomment>cognito/comparison.py</extracomment>
        <translation>O token de ID chama assim o nome de usuário; o token de acesso o chama de username.</translation>
    </message>
    <message>
        <source>The ID token names the app client in aud; the access token names it in client_id.</source>
        <extracomment>cognito/comparison.py</extracomment>
        <translation>O token de ID indica o cliente de aplicação em aud; o token de acesso o indica em client_id.</translation>
    </message>
    <message>
        <source>The ID token says who the person is; the access token leaves that out.</source>
        <extracomment>cognito/comparison.py</extracomment>
        <translation>O token de ID diz quem a pessoa é; o token de acesso omite isso.</translation>
    </message>
    <message>
        <source>The Ride page needs the address of the API. On the local pool it knows it; else it is an output of the stack of module 3.</source>
        <extracomment>workshop/guide_module_2.py</extracomment>
        <translation>A página Corrida precisa do endereço da API. No pool local ela o conhece; senão, ele é uma saída da pilha do módulo 3.</translation>
    </message>
    <message>
        <source>The access key is not one of Amazon&apos;s any more, or its secret half does not belong to it, or the Region is one that this account has not switched on.</source>
        <extracomment>workshop/aws_errors.py</extracomment>
        <translation>A chave de acesso não é mais uma da Amazon, ou a metade secreta não pertence a ela, ou a Região não foi ativada por esta conta.</translation>
    </message>
    <message>
        <source>The access key was deleted or deactivated, is misspelt, or belongs to another partition of AWS.</source>
        <extracomment>cognito/error_table_signed.py</extracomment>
        <translation>A chave de acesso foi excluída ou desativada, está escrita errado ou pertence a outra partição da AWS.</translation>
    </message>
    <message>
        <source>The access token</source>
        <extracomment>workshop/guide_module_2.py</extracomment>
        <translation>O token de acesso</translation>
    </message>
    <message>
        <source>The access token calls the user name so; the ID token calls it cognito:username.</source>
        <extracomment>cognito/comparison.py</extracomment>
        <translation>O token de acesso chama assim o nome de usuário; o token de ID o chama de cognito:username.</translation>
    </message>
    <message>
        <source>The access token has expired</source>
        <extracomment>cognito/error_table_refused.py</extracomment>
        <translation>O token de acesso expirou</translation>
    </message>
    <message>
        <source>The access token is not valid</source>
        <extracomment>cognito/error_table_refused.py</extracomment>
        <translation>O token de acesso não é válido</translation>
    </message>
    <message>
        <source>The access token names the app client here; the ID token does so in aud.</source>
        <extracomment>cognito/comparison.py</extracomment>
        <translation>O token de acesso indica aqui o cliente de aplicação; o token de ID faz isso em aud.</translation>
    </message>
    <message>
        <source>The access token was revoked: here, on another device, or by an administrator.</source>
        <extracomment>cognito/error_table_refused.py</extracomment>
        <translation>O token de acesso foi revogado: aqui, em outro dispositivo ou por um administrador.</translation>
    </message>
    <message>
        <source>The account has no phone number or address for the second factor that was asked for.</source>
        <extracomment>cognito/error_table_pool.py</extracomment>
        <translation>A conta não tem número de telefone nem endereço para o segundo fator que foi pedido.</translation>
    </message>
    <message>
        <source>The account has no verified email address or phone number, so the password cannot be reset this way.</source>
        <extracomment>cognito/error_table_given.py</extracomment>
        <translation>A conta não tem endereço de e-mail nem número de telefone verificado, então a senha não pode ser redefinida assim.</translation>
    </message>
    <message>
        <source>The account has reached a limit</source>
        <extracomment>workshop/stack_reasons.py</extracomment>
        <translation>A conta chegou a um limite</translation>
    </message>
    <message>
        <source>The account has several. The one you choose is asked for next.</source>
        <extracomment>cognito/challenge_entries.py</extracomment>
        <translation>A conta tem vários. O que você escolher é pedido a seguir.</translation>
    </message>
    <message>
        <source>The account has too many stacks</source>
        <extracomment>workshop/aws_errors.py</extracomment>
        <translation>A conta tem pilhas demais</translation>
    </message>
    <message>
        <source>The account is in a state in which it has no password of its own yet.</source>
        <extracomment>cognito/error_table_refused.py</extracomment>
        <translation>A conta está em um estado em que ainda não tem senha própria.</translation>
    </message>
    <message>
        <source>The account or the pool has reached its limit of requests per second. It was tried several times.</source>
        <extracomment>cognito/error_table_pool.py</extracomment>
        <translation>A conta ou o pool chegou ao limite de requisições por segundo. Foram feitas várias tentativas.</translation>
    </message>
    <message>
        <source>The account waits for its code. Verify the address first.</source>
        <extracomment>workshop/guide_module_2.py</extracomment>
        <translation>A conta espera pelo código. Verifique antes o endereço.</translation>
    </message>
    <message>
        <source>The account was being changed by somebody else at that moment.</source>
        <extracomment>cognito/error_table_pool.py</extracomment>
        <translation>A conta estava sendo mudada por outra pessoa nesse momento.</translation>
    </message>
    <message>
        <source>The accounts elsewhere through which the person signs in to this pool.</source>
        <extracomment>cognito/claims.py</extracomment>
        <translation>As contas em outros lugares pelas quais a pessoa entra neste pool.</translation>
    </message>
    <message>
        <source>The address could not be found</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>O endereço não foi encontrado</translation>
    </message>
    <message>
        <source>The address of a picture of the person.</source>
        <extracomment>cognito/claims.py</extracomment>
        <translation>O endereço de uma foto da pessoa.</translation>
    </message>
    <message>
        <source>The address of the person&apos;s own site.</source>
        <extracomment>cognito/claims.py</extracomment>
        <translation>O endereço do site da própria pessoa.</translation>
    </message>
    <message>
        <source>The address of the person&apos;s profile page.</source>
        <extracomment>cognito/claims.py</extracomment>
        <translation>O endereço da página de perfil da pessoa.</translation>
    </message>
    <message>
        <source>The address set for Cognito would send passwords over the network for everyone to read. Nothing was sent.</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>O endereço definido para o Cognito enviaria senhas pela rede para todos lerem. Nada foi enviado.</translation>
    </message>
    <message>
        <source>The address was changed since: a refresh brings attributes up to date.</source>
        <extracomment>cognito/comparison.py</extracomment>
        <translation>O endereço mudou desde então: uma atualização põe os atributos em dia.</translation>
    </message>
    <message>
        <source>The address was found, but the connection was refused.</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>O endereço foi encontrado, mas a conexão foi recusada.</translation>
    </message>
    <message>
        <source>The address was verified, or changed, since.</source>
        <extracomment>cognito/comparison.py</extracomment>
        <translation>O endereço foi verificado, ou mudado, desde então.</translation>
    </message>
    <message>
        <source>The address where a pool publishes its keys answered with an error. The user pool id may be misspelt, or belong to another Region.</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>O endereço em que um pool publica suas chaves respondeu com um erro. O ID do pool de usuários pode estar escrito errado, ou pertencer a outra Região.</translation>
    </message>
    <message>
        <source>The answer did not come in time</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>A resposta não chegou a tempo</translation>
    </message>
    <message>
        <source>The answer has no unicorn in it</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>A resposta não traz um unicórnio</translation>
    </message>
    <message>
        <source>The answer is HTML, not JSON. The website&apos;s own address answers like this, and so does the sign-in page of a public network.</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>A resposta é HTML, não JSON. O endereço do próprio site responde assim, e também a página de login de uma rede pública.</translation>
    </message>
    <message>
        <source>The answer is far too long</source>
        <extracomment>cognito/faults.py, workshop/ride_table.py</extracomment>
        <translation>A resposta é longa demais</translation>
    </message>
    <message>
        <source>The answer is not a JSON object, so whoever sent it is not Cognito, or it was damaged on the way.</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>A resposta não é um objeto JSON; portanto quem a enviou não é o Cognito, ou ela foi danificada no caminho.</translation>
    </message>
    <message>
        <source>The answer lacks something that has to be in it, so whoever sent it may not be Cognito.</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>Falta à resposta algo que tem que estar nela; portanto quem a enviou pode não ser o Cognito.</translation>
    </message>
    <message>
        <source>The answer was a redirect. It was not followed, so that your token reaches nobody that you did not name.</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>A resposta foi um redirecionamento. Ele não foi seguido, para que seu token não chegue a ninguém que você não indicou.</translation>
    </message>
    <message>
        <source>The answers did not say.</source>
        <extracomment>workshop/findings.py</extracomment>
        <translation>As respostas não disseram.</translation>
    </message>
    <message>
        <source>The app client cannot do that</source>
        <extracomment>cognito/error_table_pool.py</extracomment>
        <translation>O cliente de aplicação não pode fazer isso</translation>
    </message>
    <message>
        <source>The app client does not allow it.</source>
        <extracomment>workshop/findings.py</extracomment>
        <translation>O cliente de aplicação não permite.</translation>
    </message>
    <message>
        <source>The app client has a secret, and none is set here.</source>
        <extracomment>workshop/findings.py</extracomment>
        <translation>O cliente de aplicação tem um segredo, e nenhum está definido aqui.</translation>
    </message>
    <message>
        <source>The app client has a secret, and the one set here is right.</source>
        <extracomment>workshop/findings.py</extracomment>
        <translation>O cliente de aplicação tem um segredo, e o definido aqui está certo.</translation>
    </message>
    <message>
        <source>The app client has a secret; whether ours is right did not show.</source>
        <extracomment>workshop/findings.py</extracomment>
        <translation>O cliente de aplicação tem um segredo; se o nosso está certo, não se viu.</translation>
    </message>
    <message>
        <source>The app client has no secret, and none is set here.</source>
        <extracomment>workshop/findings.py</extracomment>
        <translation>O cliente de aplicação não tem segredo, e nenhum está definido aqui.</translation>
    </message>
    <message>
        <source>The app client is not there</source>
        <extracomment>cognito/error_table_pool.py</extracomment>
        <translation>O cliente de aplicação não existe</translation>
    </message>
    <message>
        <source>The app client may not write that</source>
        <extracomment>cognito/error_table_account.py</extracomment>
        <translation>O cliente de aplicação não pode gravar isso</translation>
    </message>
    <message>
        <source>The app client sets a life for each kind of token.</source>
        <extracomment>cognito/comparison.py</extracomment>
        <translation>O cliente de aplicação define uma vida para cada tipo de token.</translation>
    </message>
    <message>
        <source>The app client that signed in; access tokens name it here, not in aud.</source>
        <extracomment>cognito/claims.py</extracomment>
        <translation>O cliente de aplicação que entrou; tokens de acesso o indicam aqui, não em aud.</translation>
    </message>
    <message>
        <source>The app client was made with a client secret, and the request has to prove that it is known.</source>
        <extracomment>cognito/error_table_refused.py</extracomment>
        <translation>O cliente de aplicação foi criado com um segredo de cliente, e a requisição tem que provar que o conhece.</translation>
    </message>
    <message>
        <source>The app client&apos;s settings do not allow this operation; for signing out, token revocation has to be enabled.</source>
        <extracomment>cognito/error_table_pool.py</extracomment>
        <translation>As configurações do cliente de aplicação não permitem esta operação; para sair, a revogação de tokens tem que estar ativada.</translation>
    </message>
    <message>
        <source>The app clients of the pool are not known</source>
        <extracomment>workshop/pool_lookup.py</extracomment>
        <translation>Os clientes de aplicação do pool não são conhecidos</translation>
    </message>
    <message>
        <source>The app must know which pool to talk to: its id, its client&apos;s id and its Region. The stack&apos;s page opens its pool by itself; else drop the website&apos;s js/config.js onto the window. All of it is public.</source>
        <extracomment>workshop/guide_module_2.py</extracomment>
        <translation>O app precisa saber com qual pool falar: o ID dele, o ID do cliente dele e a Região. A página da pilha abre o pool dela sozinha; senão, solte o js/config.js do site sobre a janela. Tudo nele é público.</translation>
    </message>
    <message>
        <source>The app that asked for the token, where that is not the one it is for.</source>
        <extracomment>cognito/claims.py</extracomment>
        <translation>O app que pediu o token, quando não é aquele para o qual ele é.</translation>
    </message>
    <message>
        <source>The app&apos;s own value, back in the ID token.</source>
        <extracomment>cognito/comparison.py</extracomment>
        <translation>O valor do próprio app, de volta no token de ID.</translation>
    </message>
    <message>
        <source>The attribute can be given once, when the user is made, and not be changed.</source>
        <extracomment>cognito/error_table_account.py</extracomment>
        <translation>O atributo pode ser dado uma vez, quando o usuário é criado, e não pode ser mudado.</translation>
    </message>
    <message>
        <source>The attribute is required, so it cannot be empty.</source>
        <extracomment>cognito/attribute_rules.py</extracomment>
        <translation>O atributo é obrigatório, por isso não pode ficar vazio.</translation>
    </message>
    <message>
        <source>The attribute is set by the service, or the app client may only read it.</source>
        <extracomment>cognito/attribute_rules.py</extracomment>
        <translation>O atributo é definido pelo serviço, ou o cliente de aplicação só pode lê-lo.</translation>
    </message>
    <message>
        <source>The attribute takes a day of the calendar, the year first.</source>
        <extracomment>cognito/attribute_rules.py</extracomment>
        <translation>O atributo aceita um dia do calendário, com o ano primeiro.</translation>
    </message>
    <message>
        <source>The attribute takes digits only, with a minus sign before them where it is negative.</source>
        <extracomment>cognito/attribute_rules.py</extracomment>
        <translation>O atributo aceita só dígitos, com um sinal de menos na frente quando é negativo.</translation>
    </message>
    <message>
        <source>The attribute takes one of these two words, in small letters.</source>
        <extracomment>cognito/attribute_rules.py</extracomment>
        <translation>O atributo aceita uma destas duas palavras, em minúsculas.</translation>
    </message>
    <message>
        <source>The attribute takes {bounds} characters; these are {count}.</source>
        <extracomment>cognito/attribute_rules.py</extracomment>
        <translation>O atributo aceita {bounds} caracteres; aqui são {count}.</translation>
    </message>
    <message>
        <source>The attribute takes {bounds}.</source>
        <extracomment>cognito/attribute_rules.py</extracomment>
        <translation>O atributo aceita {bounds}.</translation>
    </message>
    <message>
        <source>The authenticator app could not be switched on with it. Its code changes every 30 seconds and follows the phone&apos;s clock.</source>
        <extracomment>cognito/error_table_given.py</extracomment>
        <translation>Não foi possível ativar o app autenticador com ele. O código muda a cada 30 segundos e segue o relógio do telefone.</translation>
    </message>
    <message>
        <source>The bucket belongs to another account</source>
        <extracomment>workshop/website.py</extracomment>
        <translation>O bucket pertence a outra conta</translation>
    </message>
    <message>
        <source>The bucket is in another Region</source>
        <extracomment>workshop/stack_reasons.py, workshop/website.py</extracomment>
        <translation>O bucket está em outra Região</translation>
    </message>
    <message>
        <source>The bucket is not there</source>
        <extracomment>workshop/stack_reasons.py</extracomment>
        <translation>O bucket não existe</translation>
    </message>
    <message>
        <source>The bucket may not be written to</source>
        <extracomment>workshop/stack_reasons.py</extracomment>
        <translation>Não se pode gravar no bucket</translation>
    </message>
    <message>
        <source>The certificate did not pass the check. Nothing was sent.</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>O certificado não passou na verificação. Nada foi enviado.</translation>
    </message>
    <message>
        <source>The check-up
The pool is asked, and its refusals answer. Nothing is changed.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>O diagnóstico
O pool é consultado, e as recusas dele respondem. Nada é mudado.</translation>
    </message>
    <message>
        <source>The client secret comes first.</source>
        <extracomment>workshop/findings.py</extracomment>
        <translation>O segredo de cliente vem antes.</translation>
    </message>
    <message>
        <source>The client secret is not right</source>
        <extracomment>cognito/error_table_refused.py</extracomment>
        <translation>O segredo de cliente não está certo</translation>
    </message>
    <message>
        <source>The client secret that is set here is not the app client&apos;s.</source>
        <extracomment>workshop/findings.py</extracomment>
        <translation>O segredo de cliente definido aqui não é o do cliente de aplicação.</translation>
    </message>
    <message>
        <source>The clock of this computer is off</source>
        <extracomment>cognito/error_table_signed.py</extracomment>
        <translation>O relógio deste computador está errado</translation>
    </message>
    <message>
        <source>The code could not be sent</source>
        <extracomment>cognito/error_table_account.py, cognito/error_table_given.py</extracomment>
        <translation>Não foi possível enviar o código</translation>
    </message>
    <message>
        <source>The code in the mail proves that the address is yours. It lives for a day.</source>
        <extracomment>workshop/guide_module_2.py</extracomment>
        <translation>O código do e-mail prova que o endereço é seu. Ele vale por um dia.</translation>
    </message>
    <message>
        <source>The code of an authenticator app changes every 30 seconds and follows the phone&apos;s clock.</source>
        <extracomment>cognito/error_table_given.py</extracomment>
        <translation>O código de um app autenticador muda a cada 30 segundos e segue o relógio do telefone.</translation>
    </message>
    <message>
        <source>The code of an authenticator app is six digits.</source>
        <extracomment>cognito/error_table_given.py</extracomment>
        <translation>O código de um app autenticador tem seis dígitos.</translation>
    </message>
    <message>
        <source>The code was right, but another account of this pool signs in with the same address or number.</source>
        <extracomment>cognito/error_table_account.py</extracomment>
        <translation>O código estava certo, mas outra conta deste pool entra com o mesmo endereço ou número.</translation>
    </message>
    <message>
        <source>The computers that the pool remembers</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>Os computadores que o pool lembra</translation>
    </message>
    <message>
        <source>The configuration is broken</source>
        <extracomment>workshop/config_text.py</extracomment>
        <translation>A configuração está quebrada</translation>
    </message>
    <message>
        <source>The connection broke before the whole answer was here. The request may have been carried out.</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>A conexão caiu antes de a resposta inteira chegar. A requisição pode ter sido executada.</translation>
    </message>
    <message>
        <source>The connection to the API was lost</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>A conexão com a API se perdeu</translation>
    </message>
    <message>
        <source>The connection was lost</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>A conexão se perdeu</translation>
    </message>
    <message>
        <source>The credentials are good, but lack a permission.</source>
        <extracomment>workshop/aws_errors.py</extracomment>
        <translation>As credenciais são boas, mas falta uma permissão.</translation>
    </message>
    <message>
        <source>The credentials are good, but lack the permission {permission}.</source>
        <extracomment>workshop/aws_errors.py</extracomment>
        <translation>As credenciais são boas, mas falta a permissão {permission}.</translation>
    </message>
    <message>
        <source>The data folder can&apos;t be used</source>
        <extracomment>app/composition.py</extracomment>
        <translation>Não é possível usar a pasta de dados</translation>
    </message>
    <message>
        <source>The data folder can&apos;t be written, so the next start would not know of it.</source>
        <extracomment>session/keeping.py</extracomment>
        <translation>Não é possível gravar na pasta de dados, então a próxima abertura não ficaria sabendo.</translation>
    </message>
    <message>
        <source>The data folder does not take the settings: {reason}.</source>
        <extracomment>session/profiles.py</extracomment>
        <translation>A pasta de dados não aceita as configurações: {reason}.</translation>
    </message>
    <message>
        <source>The deployed configuration may not be read</source>
        <extracomment>workshop/website.py</extracomment>
        <translation>Não se pode ler a configuração implantada</translation>
    </message>
    <message>
        <source>The details say what AWS said.</source>
        <extracomment>workshop/aws_errors.py</extracomment>
        <translation>Os detalhes dizem o que a AWS disse.</translation>
    </message>
    <message>
        <source>The details say what CloudFormation said. Mend that, then delete again.</source>
        <extracomment>workshop/stack_reasons.py</extracomment>
        <translation>Os detalhes dizem o que o CloudFormation disse. Conserte isso e exclua de novo.</translation>
    </message>
    <message>
        <source>The details say what CloudFormation said. Mend that.</source>
        <extracomment>workshop/stack_reasons.py</extracomment>
        <translation>Os detalhes dizem o que o CloudFormation disse. Conserte isso.</translation>
    </message>
    <message>
        <source>The details say why.</source>
        <extracomment>workshop/stack.py</extracomment>
        <translation>Os detalhes dizem por quê.</translation>
    </message>
    <message>
        <source>The device that signed in, where the pool remembers devices.</source>
        <extracomment>cognito/claims.py</extracomment>
        <translation>O dispositivo que entrou, quando o pool lembra dispositivos.</translation>
    </message>
    <message>
        <source>The endpoint does not know that operation</source>
        <extracomment>cognito/error_table_pool.py</extracomment>
        <translation>O endpoint não conhece essa operação</translation>
    </message>
    <message>
        <source>The feature belongs to a higher feature plan (Essentials or Plus).</source>
        <extracomment>cognito/error_table_pool.py</extracomment>
        <translation>O recurso pertence a um plano superior (Essentials ou Plus).</translation>
    </message>
    <message>
        <source>The file cannot be read</source>
        <extracomment>workshop/config_text.py</extracomment>
        <translation>O arquivo não pode ser lido</translation>
    </message>
    <message>
        <source>The file cannot be written</source>
        <extracomment>workshop/config_writing.py</extracomment>
        <translation>O arquivo não pode ser gravado</translation>
    </message>
    <message>
        <source>The file does not name the pool</source>
        <extracomment>workshop/config_file.py</extracomment>
        <translation>O arquivo não indica o pool</translation>
    </message>
    <message>
        <source>The file has several pools</source>
        <extracomment>workshop/config_file.py</extracomment>
        <translation>O arquivo tem vários pools</translation>
    </message>
    <message>
        <source>The file is called js/config.js. Drop it anywhere onto this window.</source>
        <extracomment>workshop/guide_module_2.py</extracomment>
        <translation>O arquivo se chama js/config.js. Solte-o em qualquer lugar desta janela.</translation>
    </message>
    <message>
        <source>The file is not UTF-8 text</source>
        <extracomment>workshop/config_text.py</extracomment>
        <translation>O arquivo não é texto UTF-8</translation>
    </message>
    <message>
        <source>The file is not a configuration</source>
        <extracomment>workshop/config_text.py</extracomment>
        <translation>O arquivo não é uma configuração</translation>
    </message>
    <message>
        <source>The file is too large</source>
        <extracomment>workshop/config_text.py, workshop/pool_profiles.py</extracomment>
        <translation>O arquivo é grande demais</translation>
    </message>
    <message>
        <source>The file of trusted certificates cannot be read</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>O arquivo de certificados confiáveis não pode ser lido</translation>
    </message>
    <message>
        <source>The first question</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>A primeira pergunta</translation>
    </message>
    <message>
        <source>The function behind the API failed</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>A função por trás da API falhou</translation>
    </message>
    <message>
        <source>The function did not answer as it should</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>A função não respondeu como deveria</translation>
    </message>
    <message>
        <source>The function that writes js/config.js gave no answer in time.</source>
        <extracomment>workshop/stack_reasons.py</extracomment>
        <translation>A função que grava o js/config.js não respondeu a tempo.</translation>
    </message>
    <message>
        <source>The function took too long</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>A função demorou demais</translation>
    </message>
    <message>
        <source>The function&apos;s runtime is out of date</source>
        <extracomment>workshop/stack_reasons.py</extracomment>
        <translation>O runtime da função está ultrapassado</translation>
    </message>
    <message>
        <source>The groups of the pool that the person belongs to.</source>
        <extracomment>cognito/claims.py</extracomment>
        <translation>Os grupos do pool a que a pessoa pertence.</translation>
    </message>
    <message>
        <source>The guide cannot be read</source>
        <extracomment>workshop/guide_file.py</extracomment>
        <translation>O guia não pode ser lido</translation>
    </message>
    <message>
        <source>The header could not be read.</source>
        <extracomment>cognito/verification.py</extracomment>
        <translation>Não foi possível ler o cabeçalho.</translation>
    </message>
    <message>
        <source>The header does not say which key signed it (kid).</source>
        <extracomment>cognito/verification.py</extracomment>
        <translation>O cabeçalho não diz qual chave o assinou (kid).</translation>
    </message>
    <message>
        <source>The header makes extensions critical (crit: {header}). Whoever does not know them must refuse the token, and Cognito uses none.</source>
        <extracomment>cognito/verification.py</extracomment>
        <translation>O cabeçalho declara extensões críticas (crit: {header}). Quem não as conhece tem que recusar o token, e o Cognito não usa nenhuma.</translation>
    </message>
    <message>
        <source>The header names no algorithm (alg). User pools sign with RS256.</source>
        <extracomment>cognito/verification.py</extracomment>
        <translation>O cabeçalho não indica algoritmo (alg). Pools de usuários assinam com RS256.</translation>
    </message>
    <message>
        <source>The header says that the token is not signed (alg none). Anybody could have made it.</source>
        <extracomment>cognito/verification.py</extracomment>
        <translation>O cabeçalho diz que o token não está assinado (alg none). Qualquer um poderia tê-lo feito.</translation>
    </message>
    <message>
        <source>The header says {algorithm}; user pools use RS256.</source>
        <extracomment>cognito/verification.py</extracomment>
        <translation>O cabeçalho diz {algorithm}; pools de usuários usam RS256.</translation>
    </message>
    <message>
        <source>The id of the sign-in that this token descends from; revoking its refresh token revokes the whole family.</source>
        <extracomment>cognito/claims.py</extracomment>
        <translation>O ID do login de que este token descende; revogar o token de atualização dele revoga a família inteira.</translation>
    </message>
    <message>
        <source>The id of the sign-in&apos;s entry in the pool&apos;s event history.</source>
        <extracomment>cognito/claims.py</extracomment>
        <translation>O ID da entrada do login no histórico de eventos do pool.</translation>
    </message>
    <message>
        <source>The id of this one token; no other token has it.</source>
        <extracomment>cognito/claims.py</extracomment>
        <translation>O ID deste único token; nenhum outro token o tem.</translation>
    </message>
    <message>
        <source>The id says {found}, what stands around it says {region}.</source>
        <extracomment>workshop/pool_reference.py</extracomment>
        <translation>O ID diz {found}, o que está em volta dele diz {region}.</translation>
    </message>
    <message>
        <source>The id says {match}, the Region given is {region}.</source>
        <extracomment>cognito/pool.py</extracomment>
        <translation>O ID diz {match}, a Região dada é {region}.</translation>
    </message>
    <message>
        <source>The keyring did not keep what it was given</source>
        <extracomment>session/pieces.py</extracomment>
        <translation>O chaveiro não guardou o que recebeu</translation>
    </message>
    <message>
        <source>The keyring does not answer</source>
        <extracomment>session/system_keyring.py</extracomment>
        <translation>O chaveiro não responde</translation>
    </message>
    <message>
        <source>The keyring does not work</source>
        <extracomment>session/system_keyring.py</extracomment>
        <translation>O chaveiro não funciona</translation>
    </message>
    <message>
        <source>The keyring here is not a safe one</source>
        <extracomment>session/system_keyring.py</extracomment>
        <translation>O chaveiro daqui não é seguro</translation>
    </message>
    <message>
        <source>The keyring is locked</source>
        <extracomment>session/system_keyring.py</extracomment>
        <translation>O chaveiro está bloqueado</translation>
    </message>
    <message>
        <source>The keyring said no</source>
        <extracomment>session/system_keyring.py</extracomment>
        <translation>O chaveiro disse não</translation>
    </message>
    <message>
        <source>The keyring said that it was removed, and still has it.</source>
        <extracomment>session/system_keyring.py</extracomment>
        <translation>O chaveiro disse que foi removido, e ainda o tem.</translation>
    </message>
    <message>
        <source>The keys
F1 shows them, and F5 ends it all.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>As teclas
F1 as mostra, e F5 encerra tudo.</translation>
    </message>
    <message>
        <source>The last character of the {name} was changed: it carries bits that Base64url leaves unused, and strict readers refuse it (RFC 4648, section 3.5).</source>
        <extracomment>cognito/jwt_parts.py</extracomment>
        <translation>O último caractere da parte {name} foi mudado: ele contém bits que o Base64url deixa sem uso, e leitores rigorosos o recusam (RFC 4648, seção 3.5).</translation>
    </message>
    <message>
        <source>The list below the password says what the pool still misses in it.</source>
        <extracomment>workshop/guide_module_2.py</extracomment>
        <translation>A lista abaixo da senha diz o que o pool ainda sente falta nela.</translation>
    </message>
    <message>
        <source>The list has room for {most_pools}.</source>
        <extracomment>session/profiles.py</extracomment>
        <translation>A lista tem lugar para {most_pools}.</translation>
    </message>
    <message>
        <source>The list of keys is there, but none in it can check a token (RS256).</source>
        <extracomment>workshop/findings.py</extracomment>
        <translation>A lista de chaves existe, mas nenhuma nela pode verificar um token (RS256).</translation>
    </message>
    <message>
        <source>The local pool cannot write</source>
        <extracomment>cognito/error_table_pool.py</extracomment>
        <translation>O pool local não consegue gravar</translation>
    </message>
    <message>
        <source>The local pool does not start</source>
        <extracomment>app/local_pool_process.py</extracomment>
        <translation>O pool local não inicia</translation>
    </message>
    <message>
        <source>The local pool has just started again</source>
        <extracomment>app/administration.py</extracomment>
        <translation>O pool local acabou de reiniciar</translation>
    </message>
    <message>
        <source>The local pool has this one app client.</source>
        <extracomment>workshop/findings.py</extracomment>
        <translation>O pool local tem este único cliente de aplicação.</translation>
    </message>
    <message>
        <source>The local pool is not open</source>
        <extracomment>app/pool_keeper.py</extracomment>
        <translation>O pool local não está aberto</translation>
    </message>
    <message>
        <source>The local pool is not running</source>
        <extracomment>app/local_pool_process.py</extracomment>
        <translation>O pool local não está rodando</translation>
    </message>
    <message>
        <source>The local pool keeps the mails that Cognito would have sent, and did not hand them over.</source>
        <extracomment>workshop/inbox.py</extracomment>
        <translation>O pool local guarda os e-mails que o Cognito teria enviado, e não os entregou.</translation>
    </message>
    <message>
        <source>The local pool refuses this</source>
        <extracomment>app/local_pool_process.py</extracomment>
        <translation>O pool local recusa isto</translation>
    </message>
    <message>
        <source>The mailbox does not answer</source>
        <extracomment>workshop/inbox.py</extracomment>
        <translation>A caixa de correio não responde</translation>
    </message>
    <message>
        <source>The mailbox refused to show its mails</source>
        <extracomment>workshop/inbox.py</extracomment>
        <translation>A caixa de correio se recusou a mostrar os e-mails</translation>
    </message>
    <message>
        <source>The mailbox sent too much</source>
        <extracomment>workshop/inbox.py</extracomment>
        <translation>A caixa de correio enviou demais</translation>
    </message>
    <message>
        <source>The mailbox&apos;s answer cannot be read</source>
        <extracomment>workshop/inbox.py</extracomment>
        <translation>A resposta da caixa de correio não pode ser lida</translation>
    </message>
    <message>
        <source>The moment before which no API may take the token.</source>
        <extracomment>cognito/claims.py</extracomment>
        <translation>O momento antes do qual nenhuma API pode aceitar o token.</translation>
    </message>
    <message>
        <source>The moment of the refresh: this token is new.</source>
        <extracomment>cognito/comparison.py</extracomment>
        <translation>O momento da atualização: este token é novo.</translation>
    </message>
    <message>
        <source>The name by which the person wants to be known; it may change.</source>
        <extracomment>cognito/claims.py</extracomment>
        <translation>O nome pelo qual a pessoa quer ser conhecida; pode mudar.</translation>
    </message>
    <message>
        <source>The name by which the pool itself knows the person.</source>
        <extracomment>cognito/claims.py</extracomment>
        <translation>O nome pelo qual o próprio pool conhece a pessoa.</translation>
    </message>
    <message>
        <source>The name of the service could not be turned into an address. This computer may be offline, or the Region or endpoint may be misspelt.</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>O nome do serviço não pôde ser convertido em um endereço. Este computador pode estar offline, ou a Região ou o endpoint pode estar escrito errado.</translation>
    </message>
    <message>
        <source>The next thing
F6 brings the page and the panels, one after the other.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>A próxima coisa
F6 traz a página e os painéis, um após o outro.</translation>
    </message>
    <message>
        <source>The number was changed since: a refresh brings attributes up to date.</source>
        <extracomment>cognito/comparison.py</extracomment>
        <translation>O número mudou desde então: uma atualização põe os atributos em dia.</translation>
    </message>
    <message>
        <source>The number was verified, or changed, since.</source>
        <extracomment>cognito/comparison.py</extracomment>
        <translation>O número foi verificado, ou mudado, desde então.</translation>
    </message>
    <message>
        <source>The one you signed in with was temporary, and the pool wants to know more about you. All of it is sent to the pool, inside TLS.</source>
        <extracomment>cognito/challenge_entries.py</extracomment>
        <translation>A senha com que você entrou era temporária, e o pool quer saber mais sobre você. Tudo isso é enviado ao pool, dentro de TLS.</translation>
    </message>
    <message>
        <source>The one you signed in with was temporary. The new one is sent to the pool, inside TLS.</source>
        <extracomment>cognito/challenge_entries.py</extracomment>
        <translation>A senha com que você entrou era temporária. A nova é enviada ao pool, dentro de TLS.</translation>
    </message>
    <message>
        <source>The outside provider that the person signed in by.</source>
        <extracomment>cognito/comparison.py</extracomment>
        <translation>O provedor externo pelo qual a pessoa entrou.</translation>
    </message>
    <message>
        <source>The page Pools has a check-up that finds ids and Regions that do not belong together.</source>
        <extracomment>workshop/guide_module_2.py</extracomment>
        <translation>A página Pools tem um diagnóstico que encontra IDs e Regiões que não combinam.</translation>
    </message>
    <message>
        <source>The password cannot be reset now</source>
        <extracomment>cognito/error_table_refused.py</extracomment>
        <translation>A senha não pode ser redefinida agora</translation>
    </message>
    <message>
        <source>The password does not meet the pool&apos;s policy</source>
        <extracomment>cognito/error_table_given.py</extracomment>
        <translation>A senha não atende à política do pool</translation>
    </message>
    <message>
        <source>The password is too long</source>
        <extracomment>cognito/error_table_given.py</extracomment>
        <translation>A senha é longa demais</translation>
    </message>
    <message>
        <source>The password is too short</source>
        <extracomment>cognito/error_table_given.py</extracomment>
        <translation>A senha é curta demais</translation>
    </message>
    <message>
        <source>The password itself goes to the pool, in the request.</source>
        <extracomment>cognito/challenge_entries.py</extracomment>
        <translation>A própria senha vai para o pool, na requisição.</translation>
    </message>
    <message>
        <source>The password, proved by SRP and not sent</source>
        <extracomment>cognito/challenge_entries.py</extracomment>
        <translation>A senha, provada por SRP e não enviada</translation>
    </message>
    <message>
        <source>The password, sent as it is</source>
        <extracomment>cognito/challenge_entries.py</extracomment>
        <translation>A senha, enviada como está</translation>
    </message>
    <message>
        <source>The payload could not be read.</source>
        <extracomment>cognito/verification.py</extracomment>
        <translation>Não foi possível ler o payload.</translation>
    </message>
    <message>
        <source>The permission {permission} is lacking; or the file is not there, which S3 tells only those who may list the bucket.</source>
        <extracomment>workshop/website.py</extracomment>
        <translation>Falta a permissão {permission}; ou o arquivo não existe, o que o S3 só diz a quem pode listar o bucket.</translation>
    </message>
    <message>
        <source>The person is still the same.</source>
        <extracomment>cognito/comparison.py</extracomment>
        <translation>A pessoa continua a mesma.</translation>
    </message>
    <message>
        <source>The person&apos;s birthday, as year-month-day.</source>
        <extracomment>cognito/claims.py</extracomment>
        <translation>O nascimento da pessoa, como ano-mês-dia.</translation>
    </message>
    <message>
        <source>The person&apos;s e-mail address.</source>
        <extracomment>cognito/claims.py</extracomment>
        <translation>O endereço de e-mail da pessoa.</translation>
    </message>
    <message>
        <source>The person&apos;s family name or names.</source>
        <extracomment>cognito/claims.py</extracomment>
        <translation>O sobrenome ou os sobrenomes da pessoa.</translation>
    </message>
    <message>
        <source>The person&apos;s full name, as they want it shown.</source>
        <extracomment>cognito/claims.py</extracomment>
        <translation>O nome completo da pessoa, como ela quer que apareça.</translation>
    </message>
    <message>
        <source>The person&apos;s gender, in their own word.</source>
        <extracomment>cognito/claims.py</extracomment>
        <translation>O gênero da pessoa, nas palavras dela.</translation>
    </message>
    <message>
        <source>The person&apos;s given name or names.</source>
        <extracomment>cognito/claims.py</extracomment>
        <translation>O nome próprio ou os nomes próprios da pessoa.</translation>
    </message>
    <message>
        <source>The person&apos;s id at that provider.</source>
        <extracomment>cognito/claims.py</extracomment>
        <translation>O ID da pessoa nesse provedor.</translation>
    </message>
    <message>
        <source>The person&apos;s language and region, like en-GB.</source>
        <extracomment>cognito/claims.py</extracomment>
        <translation>O idioma e a região da pessoa, como pt-BR.</translation>
    </message>
    <message>
        <source>The person&apos;s middle name or names.</source>
        <extracomment>cognito/claims.py</extracomment>
        <translation>O nome ou os nomes do meio da pessoa.</translation>
    </message>
    <message>
        <source>The person&apos;s postal address.</source>
        <extracomment>cognito/claims.py</extracomment>
        <translation>O endereço postal da pessoa.</translation>
    </message>
    <message>
        <source>The person&apos;s telephone number, with the country&apos;s code first.</source>
        <extracomment>cognito/claims.py</extracomment>
        <translation>O número de telefone da pessoa, com o código do país primeiro.</translation>
    </message>
    <message>
        <source>The person&apos;s time zone, like Europe/Vienna.</source>
        <extracomment>cognito/claims.py</extracomment>
        <translation>O fuso horário da pessoa, como America/Sao_Paulo.</translation>
    </message>
    <message>
        <source>The person, by an id that never changes and is never given to anyone else in this pool.</source>
        <extracomment>cognito/claims.py</extracomment>
        <translation>A pessoa, por um ID que nunca muda e nunca é dado a mais ninguém neste pool.</translation>
    </message>
    <message>
        <source>The pool answered with a challenge that this app has no form for. Its name and parameters stand here as they came.</source>
        <extracomment>cognito/challenges.py</extracomment>
        <translation>O pool respondeu com um desafio para o qual este app não tem formulário. O nome e os parâmetros estão aqui como vieram.</translation>
    </message>
    <message>
        <source>The pool asks for a passkey. A passkey belongs to the pool&apos;s own web address, so only a browser that shows it can use one: sign in on the pool&apos;s web page for that, or start again and choose another way. What the browser would be given stands here.</source>
        <extracomment>cognito/challenges.py</extracomment>
        <translation>O pool pede uma passkey. Uma passkey pertence ao endereço web do próprio pool, então só um navegador que o mostra pode usá-la: para isso, entre na página web do pool, ou comece de novo e escolha outro modo. O que o navegador receberia está aqui.</translation>
    </message>
    <message>
        <source>The pool asks for more kinds of characters, or for more of them; the message says what is missing.</source>
        <extracomment>cognito/error_table_given.py</extracomment>
        <translation>O pool pede mais tipos de caracteres, ou mais deles; a mensagem diz o que falta.</translation>
    </message>
    <message>
        <source>The pool asks for the secret that this computer was remembered by, and the app does not have it. Start again: a sign-in without the device asks for the second factor.</source>
        <extracomment>cognito/challenges.py</extracomment>
        <translation>O pool pede o segredo pelo qual este computador era lembrado, e o app não o tem. Comece de novo: um login sem o dispositivo pede o segundo fator.</translation>
    </message>
    <message>
        <source>The pool asks for {name}</source>
        <extracomment>cognito/challenge_entries.py</extracomment>
        <translation>O pool pede {name}</translation>
    </message>
    <message>
        <source>The pool cannot do without that</source>
        <extracomment>cognito/error_table_account.py</extracomment>
        <translation>O pool não pode ficar sem isso</translation>
    </message>
    <message>
        <source>The pool could not be described because of its tags.</source>
        <extracomment>cognito/error_table_account.py</extracomment>
        <translation>Não foi possível descrever o pool por causa das tags dele.</translation>
    </message>
    <message>
        <source>The pool did not accept the secret that this computer was remembered by. The password was right.</source>
        <extracomment>cognito/devices.py</extracomment>
        <translation>O pool não aceitou o segredo pelo qual este computador era lembrado. A senha estava certa.</translation>
    </message>
    <message>
        <source>The pool does not have that</source>
        <extracomment>cognito/error_table_pool.py</extracomment>
        <translation>O pool não tem isso</translation>
    </message>
    <message>
        <source>The pool does not know that device</source>
        <extracomment>cognito/error_table_account.py</extracomment>
        <translation>O pool não conhece esse dispositivo</translation>
    </message>
    <message>
        <source>The pool does not offer authenticator apps</source>
        <extracomment>cognito/error_table_pool.py</extracomment>
        <translation>O pool não oferece apps autenticadores</translation>
    </message>
    <message>
        <source>The pool does not offer that second factor</source>
        <extracomment>cognito/error_table_given.py</extracomment>
        <translation>O pool não oferece esse segundo fator</translation>
    </message>
    <message>
        <source>The pool does not take that value</source>
        <extracomment>cognito/error_table_account.py</extracomment>
        <translation>O pool não aceita esse valor</translation>
    </message>
    <message>
        <source>The pool does this for administrators only, and the request came without a signature.</source>
        <extracomment>cognito/error_table_signed.py</extracomment>
        <translation>O pool só faz isto para administradores, e a requisição veio sem assinatura.</translation>
    </message>
    <message>
        <source>The pool has a device with this key, so there was nothing to add.</source>
        <extracomment>cognito/error_table_account.py</extracomment>
        <translation>O pool já tem um dispositivo com esta chave, então não havia nada a acrescentar.</translation>
    </message>
    <message>
        <source>The pool has no app client</source>
        <extracomment>workshop/pool_lookup.py</extracomment>
        <translation>O pool não tem cliente de aplicação</translation>
    </message>
    <message>
        <source>The pool has no such app client.</source>
        <extracomment>workshop/findings.py</extracomment>
        <translation>O pool não tem esse cliente de aplicação.</translation>
    </message>
    <message>
        <source>The pool has no such attribute</source>
        <extracomment>cognito/error_table_account.py</extracomment>
        <translation>O pool não tem esse atributo</translation>
    </message>
    <message>
        <source>The pool has that switched off</source>
        <extracomment>cognito/error_table_pool.py</extracomment>
        <translation>O pool tem isso desativado</translation>
    </message>
    <message>
        <source>The pool is in {region}, but requests go to {asked}.</source>
        <extracomment>workshop/findings.py</extracomment>
        <translation>O pool está em {region}, mas as requisições vão para {asked}.</translation>
    </message>
    <message>
        <source>The pool is not ready for that</source>
        <extracomment>cognito/error_table_signed.py</extracomment>
        <translation>O pool não está pronto para isso</translation>
    </message>
    <message>
        <source>The pool is not set up for that</source>
        <extracomment>cognito/error_table_pool.py</extracomment>
        <translation>O pool não está configurado para isso</translation>
    </message>
    <message>
        <source>The pool lets nobody in without one. Choose which it is to be.</source>
        <extracomment>cognito/challenge_entries.py</extracomment>
        <translation>O pool não deixa ninguém entrar sem um. Escolha qual deve ser.</translation>
    </message>
    <message>
        <source>The pool may not send mail</source>
        <extracomment>cognito/error_table_pool.py</extracomment>
        <translation>O pool não pode enviar e-mails</translation>
    </message>
    <message>
        <source>The pool may not send text messages</source>
        <extracomment>cognito/error_table_pool.py</extracomment>
        <translation>O pool não pode enviar SMS</translation>
    </message>
    <message>
        <source>The pool or the account has no authenticator app to check the code with.</source>
        <extracomment>cognito/error_table_pool.py</extracomment>
        <translation>O pool ou a conta não tem app autenticador com que verificar o código.</translation>
    </message>
    <message>
        <source>The pool remembers the last ones and wants a new one.</source>
        <extracomment>cognito/error_table_given.py</extracomment>
        <translation>O pool lembra as últimas e quer uma nova.</translation>
    </message>
    <message>
        <source>The pool runs a function of its owner&apos;s at this point, and Cognito could not use what it returned.</source>
        <extracomment>cognito/error_table_pool.py</extracomment>
        <translation>O pool executa neste ponto uma função do dono, e o Cognito não conseguiu usar o que ela retornou.</translation>
    </message>
    <message>
        <source>The pool runs a function of its owner&apos;s at this point, and it ended in an error.</source>
        <extracomment>cognito/error_table_pool.py</extracomment>
        <translation>O pool executa neste ponto uma função do dono, e ela terminou com um erro.</translation>
    </message>
    <message>
        <source>The pool runs a function of its owner&apos;s at this point, and it said no. Its reason stands in the details.</source>
        <extracomment>cognito/error_table_pool.py</extracomment>
        <translation>O pool executa neste ponto uma função do dono, e ela disse não. O motivo está nos detalhes.</translation>
    </message>
    <message>
        <source>The pool sent a code by e-mail to {destination}.</source>
        <extracomment>cognito/challenge_entries.py</extracomment>
        <translation>O pool enviou um código por e-mail para {destination}.</translation>
    </message>
    <message>
        <source>The pool sent a code by text message to {destination}.</source>
        <extracomment>cognito/challenge_entries.py</extracomment>
        <translation>O pool enviou um código por SMS para {destination}.</translation>
    </message>
    <message>
        <source>The pool sent a code to your e-mail address.</source>
        <extracomment>cognito/challenge_entries.py</extracomment>
        <translation>O pool enviou um código para o seu endereço de e-mail.</translation>
    </message>
    <message>
        <source>The pool sent a code to your phone.</source>
        <extracomment>cognito/challenge_entries.py</extracomment>
        <translation>O pool enviou um código para o seu telefone.</translation>
    </message>
    <message>
        <source>The pool sent a code to {destination}.</source>
        <extracomment>cognito/challenge_entries.py</extracomment>
        <translation>O pool enviou um código para {destination}.</translation>
    </message>
    <message>
        <source>The pool sent a code.</source>
        <extracomment>cognito/challenge_entries.py</extracomment>
        <translation>O pool enviou um código.</translation>
    </message>
    <message>
        <source>The pool wants this filled in</source>
        <extracomment>cognito/attribute_rules.py</extracomment>
        <translation>O pool quer isto preenchido</translation>
    </message>
    <message>
        <source>The pool wants to know more</source>
        <extracomment>cognito/error_table_account.py</extracomment>
        <translation>O pool quer saber mais</translation>
    </message>
    <message>
        <source>The pool was not convinced</source>
        <extracomment>cognito/sign_in.py</extracomment>
        <translation>O pool não se convenceu</translation>
    </message>
    <message>
        <source>The pool&apos;s keys cannot be read</source>
        <extracomment>cognito/jwks.py</extracomment>
        <translation>As chaves do pool não podem ser lidas</translation>
    </message>
    <message>
        <source>The pool&apos;s keys could not be fetched. {meaning}</source>
        <extracomment>cognito/verification.py</extracomment>
        <translation>Não foi possível buscar as chaves do pool. {meaning}</translation>
    </message>
    <message>
        <source>The pool&apos;s own attributes go into the ID token; the access token carries none.</source>
        <extracomment>cognito/comparison.py</extracomment>
        <translation>Os atributos próprios do pool entram no token de ID; o token de acesso não leva nenhum.</translation>
    </message>
    <message>
        <source>The pool&apos;s own function failed</source>
        <extracomment>cognito/error_table_pool.py</extracomment>
        <translation>A função do próprio pool falhou</translation>
    </message>
    <message>
        <source>The pool&apos;s own function gave a wrong answer</source>
        <extracomment>cognito/error_table_pool.py</extracomment>
        <translation>A função do próprio pool deu uma resposta errada</translation>
    </message>
    <message>
        <source>The pool&apos;s own question</source>
        <extracomment>cognito/challenge_entries.py</extracomment>
        <translation>A pergunta do próprio pool</translation>
    </message>
    <message>
        <source>The pool&apos;s own rules refused that</source>
        <extracomment>cognito/error_table_pool.py</extracomment>
        <translation>As regras do próprio pool recusaram isso</translation>
    </message>
    <message>
        <source>The pool&apos;s parameter {parameter} is missing or cannot be read, so there is no form. What came stands here.</source>
        <extracomment>cognito/challenge_entries.py</extracomment>
        <translation>O parâmetro {parameter} do pool falta ou não pode ser lido, então não há formulário. O que veio está aqui.</translation>
    </message>
    <message>
        <source>The pool&apos;s plan does not include that</source>
        <extracomment>cognito/error_table_pool.py</extracomment>
        <translation>O plano do pool não inclui isso</translation>
    </message>
    <message>
        <source>The pool&apos;s policy asks for more characters.</source>
        <extracomment>cognito/error_table_given.py</extracomment>
        <translation>A política do pool pede mais caracteres.</translation>
    </message>
    <message>
        <source>The pool&apos;s public key isn&apos;t at hand</source>
        <extracomment>cognito/breaking.py</extracomment>
        <translation>A chave pública do pool não está à mão</translation>
    </message>
    <message>
        <source>The pool&apos;s public keys are not there</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>As chaves públicas do pool não estão lá</translation>
    </message>
    <message>
        <source>The pool&apos;s role for text messages does not trust Cognito.</source>
        <extracomment>cognito/error_table_pool.py</extracomment>
        <translation>O papel do pool para SMS não confia no Cognito.</translation>
    </message>
    <message>
        <source>The pool&apos;s role for text messages lacks the permission.</source>
        <extracomment>cognito/error_table_pool.py</extracomment>
        <translation>O papel do pool para SMS não tem a permissão.</translation>
    </message>
    <message>
        <source>The pool&apos;s tags are in the way</source>
        <extracomment>cognito/error_table_account.py</extracomment>
        <translation>As tags do pool atrapalham</translation>
    </message>
    <message>
        <source>The pool&apos;s threat protection took it for somebody else&apos;s attempt.</source>
        <extracomment>cognito/error_table_refused.py</extracomment>
        <translation>A proteção contra ameaças do pool tomou isso por uma tentativa de outra pessoa.</translation>
    </message>
    <message>
        <source>The pools cannot be written down</source>
        <extracomment>session/profiles.py</extracomment>
        <translation>Os pools não podem ser salvos</translation>
    </message>
    <message>
        <source>The present password is not right</source>
        <extracomment>cognito/error_table_refused.py</extracomment>
        <translation>A senha atual não está certa</translation>
    </message>
    <message>
        <source>The preview is out of date</source>
        <extracomment>workshop/aws_errors.py</extracomment>
        <translation>A prévia está desatualizada</translation>
    </message>
    <message>
        <source>The profile gets its credentials from somewhere else (single sign-on, a role, a program), and that did not work.</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>O perfil obtém as credenciais de outro lugar (logon único, um papel, um programa), e isso não funcionou.</translation>
    </message>
    <message>
        <source>The proof made from the client secret (SECRET_HASH) does not match the app client.</source>
        <extracomment>cognito/error_table_refused.py</extracomment>
        <translation>A prova feita com o segredo de cliente (SECRET_HASH) não corresponde ao cliente de aplicação.</translation>
    </message>
    <message>
        <source>The protocol theatre
A panel of its own, torn off and made large.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>O teatro do protocolo
Um painel próprio, destacado e ampliado.</translation>
    </message>
    <message>
        <source>The provider&apos;s own name for itself, where it has one.</source>
        <extracomment>cognito/claims.py</extracomment>
        <translation>O nome que o próprio provedor se dá, quando tem um.</translation>
    </message>
    <message>
        <source>The proxy did not let the request through</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>O proxy não deixou a requisição passar</translation>
    </message>
    <message>
        <source>The recording can&apos;t be opened</source>
        <extracomment>workshop/recording.py</extracomment>
        <translation>A gravação não pode ser aberta</translation>
    </message>
    <message>
        <source>The recording is not saved</source>
        <extracomment>workshop/recording.py</extracomment>
        <translation>A gravação não foi salva</translation>
    </message>
    <message>
        <source>The refresh is an event of its own in the pool&apos;s log.</source>
        <extracomment>cognito/comparison.py</extracomment>
        <translation>A atualização é um evento próprio no log do pool.</translation>
    </message>
    <message>
        <source>The refresh token</source>
        <extracomment>workshop/guide_module_2.py</extracomment>
        <translation>O token de atualização</translation>
    </message>
    <message>
        <source>The refresh token is not valid</source>
        <extracomment>cognito/error_table_refused.py</extracomment>
        <translation>O token de atualização não é válido</translation>
    </message>
    <message>
        <source>The refresh token was revoked: here, on another device, or by an administrator.</source>
        <extracomment>cognito/error_table_refused.py</extracomment>
        <translation>O token de atualização foi revogado: aqui, em outro dispositivo ou por um administrador.</translation>
    </message>
    <message>
        <source>The refresh token was used before</source>
        <extracomment>cognito/error_table_refused.py</extracomment>
        <translation>O token de atualização já foi usado</translation>
    </message>
    <message>
        <source>The refresh token&apos;s time is over (30 days unless the app client says otherwise).</source>
        <extracomment>cognito/error_table_refused.py</extracomment>
        <translation>O prazo do token de atualização acabou (30 dias, se o cliente de aplicação não disser outra coisa).</translation>
    </message>
    <message>
        <source>The remembered device stands in the access token only: a refresh needs it.</source>
        <extracomment>cognito/comparison.py</extracomment>
        <translation>O dispositivo lembrado está só no token de acesso: uma atualização precisa dele.</translation>
    </message>
    <message>
        <source>The request was blocked</source>
        <extracomment>cognito/error_table_pool.py</extracomment>
        <translation>A requisição foi bloqueada</translation>
    </message>
    <message>
        <source>The request was sent, but no answer came within half a minute. A unicorn may be on its way all the same.</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>A requisição foi enviada, mas não veio resposta em meio minuto. Mesmo assim um unicórnio pode estar a caminho.</translation>
    </message>
    <message>
        <source>The request was sent, but the answer did not arrive within the time limit. It may have been carried out.</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>A requisição foi enviada, mas a resposta não chegou dentro do tempo limite. Ela pode ter sido executada.</translation>
    </message>
    <message>
        <source>The request was understood, but is not allowed for this user or this app client.</source>
        <extracomment>cognito/error_table_refused.py</extracomment>
        <translation>A requisição foi entendida, mas não é permitida para este usuário ou este cliente de aplicação.</translation>
    </message>
    <message>
        <source>The ride API asks a user pool&apos;s tokens of its riders, and takes pool and bucket from the outputs of the users&apos; stack. That one has none: it is not ready, or is another kind of stack.</source>
        <extracomment>workshop/stack_command.py</extracomment>
        <translation>A API de corridas pede aos passageiros os tokens de um pool de usuários, e tira pool e bucket das saídas da pilha dos usuários. Essa não tem nenhuma: não está pronta, ou é outro tipo de pilha.</translation>
    </message>
    <message>
        <source>The role of the group that comes first: for an identity pool.</source>
        <extracomment>cognito/comparison.py</extracomment>
        <translation>O papel do grupo que vem primeiro: para um pool de identidades.</translation>
    </message>
    <message>
        <source>The role or sending policy of the pool&apos;s mail service does not allow it.</source>
        <extracomment>cognito/error_table_pool.py</extracomment>
        <translation>O papel ou a política de envio do serviço de e-mail do pool não permite.</translation>
    </message>
    <message>
        <source>The same by hand
Small numbers, the same steps.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>O mesmo à mão
Números pequenos, os mesmos passos.</translation>
    </message>
    <message>
        <source>The same thing is under way already</source>
        <extracomment>workshop/aws_errors.py</extracomment>
        <translation>A mesma coisa já está em andamento</translation>
    </message>
    <message>
        <source>The same token, and a scope
A method that asks for one takes the access token.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>O mesmo token, e um escopo
Um método que pede um escopo aceita o token de acesso.</translation>
    </message>
    <message>
        <source>The second question
The pool decides how many there are.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>A segunda pergunta
O pool decide quantas são.</translation>
    </message>
    <message>
        <source>The secret that signed is not the one that belongs to this access key id.</source>
        <extracomment>cognito/error_table_signed.py</extracomment>
        <translation>O segredo que assinou não é o que pertence a este ID de chave de acesso.</translation>
    </message>
    <message>
        <source>The server answered, but it knows no /ride there. An HTTP API answers like this where the route or the stage is missing.</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>O servidor respondeu, mas não conhece /ride lá. Uma API HTTP responde assim quando falta a rota ou o estágio.</translation>
    </message>
    <message>
        <source>The server knows the address, but not for POST. A website answers like this, an API does not.</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>O servidor conhece o endereço, mas não para POST. Um site responde assim, uma API não.</translation>
    </message>
    <message>
        <source>The server that answered is not the one that was asked for. Nothing was sent to it.</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>O servidor que respondeu não é o que foi chamado. Nada foi enviado a ele.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate has expired</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>O certificado do servidor expirou</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is for another name</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>O certificado do servidor é de outro nome</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not trusted</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>O certificado do servidor não é confiável</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not valid yet</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>O certificado do servidor ainda não é válido</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is self-signed</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>O certificado do servidor é autoassinado</translation>
    </message>
    <message>
        <source>The server&apos;s certificate was refused</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>O certificado do servidor foi recusado</translation>
    </message>
    <message>
        <source>The server&apos;s part of the sign-in is damaged</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>A parte do servidor no login está danificada</translation>
    </message>
    <message>
        <source>The service answered that it had failed.</source>
        <extracomment>workshop/aws_errors.py</extracomment>
        <translation>O serviço respondeu que tinha falhado.</translation>
    </message>
    <message>
        <source>The service behind it cannot take requests at the moment.</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>O serviço por trás dela não pode receber requisições no momento.</translation>
    </message>
    <message>
        <source>The service cannot be reached</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>O serviço não pode ser alcançado</translation>
    </message>
    <message>
        <source>The service did not pick up</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>O serviço não atendeu</translation>
    </message>
    <message>
        <source>The service gave a reason that this app has no words for.</source>
        <extracomment>workshop/aws_errors.py</extracomment>
        <translation>O serviço deu um motivo para o qual este app não tem palavras.</translation>
    </message>
    <message>
        <source>The service has a problem of its own</source>
        <extracomment>cognito/error_table.py</extracomment>
        <translation>O serviço está com um problema próprio</translation>
    </message>
    <message>
        <source>The service in {region} has no such app client.</source>
        <extracomment>workshop/findings.py</extracomment>
        <translation>O serviço em {region} não tem esse cliente de aplicação.</translation>
    </message>
    <message>
        <source>The service in {region} has no such app client. The other one is there, so the two are not of one pool.</source>
        <extracomment>workshop/findings.py</extracomment>
        <translation>O serviço em {region} não tem esse cliente de aplicação. O outro existe, então os dois não são do mesmo pool.</translation>
    </message>
    <message>
        <source>The service in {region} has no such user pool and no such app client.</source>
        <extracomment>workshop/findings.py</extracomment>
        <translation>O serviço em {region} não tem esse pool de usuários nem esse cliente de aplicação.</translation>
    </message>
    <message>
        <source>The service in {region} has no such user pool.</source>
        <extracomment>workshop/findings.py</extracomment>
        <translation>O serviço em {region} não tem esse pool de usuários.</translation>
    </message>
    <message>
        <source>The service in {region} has no such user pool. The other one is there, so the two are not of one pool.</source>
        <extracomment>workshop/findings.py</extracomment>
        <translation>O serviço em {region} não tem esse pool de usuários. O outro existe, então os dois não são do mesmo pool.</translation>
    </message>
    <message>
        <source>The service in {region} knows both the user pool and the app client.</source>
        <extracomment>workshop/findings.py</extracomment>
        <translation>O serviço em {region} conhece o pool de usuários e o cliente de aplicação.</translation>
    </message>
    <message>
        <source>The service knows the app client.</source>
        <extracomment>workshop/findings.py</extracomment>
        <translation>O serviço conhece o cliente de aplicação.</translation>
    </message>
    <message>
        <source>The settings could not be read</source>
        <extracomment>app/composition.py</extracomment>
        <translation>Não foi possível ler as configurações</translation>
    </message>
    <message>
        <source>The sign-in has expired</source>
        <extracomment>cognito/error_table_refused.py</extracomment>
        <translation>O login expirou</translation>
    </message>
    <message>
        <source>The sign-in page of a public network or a company&apos;s proxy looks like this.</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>A página de login de uma rede pública ou o proxy de uma empresa têm essa cara.</translation>
    </message>
    <message>
        <source>The signature does not fit</source>
        <extracomment>cognito/error_table_signed.py</extracomment>
        <translation>A assinatura não confere</translation>
    </message>
    <message>
        <source>The stack cannot do that now</source>
        <extracomment>workshop/aws_errors.py</extracomment>
        <translation>A pilha não pode fazer isso agora</translation>
    </message>
    <message>
        <source>The stack has changed since the preview was made, or the preview is gone.</source>
        <extracomment>workshop/aws_errors.py</extracomment>
        <translation>A pilha mudou desde que a prévia foi feita, ou a prévia sumiu.</translation>
    </message>
    <message>
        <source>The stack is protected against deletion</source>
        <extracomment>workshop/aws_errors.py</extracomment>
        <translation>A pilha está protegida contra exclusão</translation>
    </message>
    <message>
        <source>The stack needs the bucket of module 1, with the website in it, in the same Region.</source>
        <extracomment>workshop/guide_module_2.py</extracomment>
        <translation>A pilha precisa do bucket do módulo 1, com o site dentro, na mesma Região.</translation>
    </message>
    <message>
        <source>The stack wanted to add the API&apos;s address to js/config.js, and there is none in the bucket.</source>
        <extracomment>workshop/stack_reasons.py</extracomment>
        <translation>A pilha queria acrescentar o endereço da API ao js/config.js, e não há nenhum no bucket.</translation>
    </message>
    <message>
        <source>The stack wanted to write js/config.js into a bucket of another Region than its own.</source>
        <extracomment>workshop/stack_reasons.py</extracomment>
        <translation>A pilha queria gravar o js/config.js em um bucket de uma Região que não é a dela.</translation>
    </message>
    <message>
        <source>The stack wanted to write js/config.js into a bucket that does not exist.</source>
        <extracomment>workshop/stack_reasons.py</extracomment>
        <translation>A pilha queria gravar o js/config.js em um bucket que não existe.</translation>
    </message>
    <message>
        <source>The stack {name} in {region} is there ({status}), but names no user pool.</source>
        <extracomment>workshop/pool_lookup.py</extracomment>
        <translation>A pilha {name} em {region} existe ({status}), mas não indica pool de usuários.</translation>
    </message>
    <message>
        <source>The stack&apos;s own role was refused when it wrote js/config.js: the bucket&apos;s policy, its encryption key or a rule of the organisation forbids it.</source>
        <extracomment>workshop/stack_reasons.py</extracomment>
        <translation>O papel da própria pilha foi recusado quando gravou o js/config.js: a política do bucket, a chave de criptografia dele ou uma regra da organização proíbe.</translation>
    </message>
    <message>
        <source>The stack&apos;s page can launch the ride&apos;s API as well.</source>
        <extracomment>workshop/guide_module_2.py</extracomment>
        <translation>A página da pilha também pode iniciar a API de corridas.</translation>
    </message>
    <message>
        <source>The stage is set
The pool is told what to ask, and an administrator makes a rider.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>O palco está pronto
O pool fica sabendo o que perguntar, e um administrador cria um passageiro.</translation>
    </message>
    <message>
        <source>The tabs at the top of the inspector turn from one token to the other.</source>
        <extracomment>workshop/guide_module_2.py</extracomment>
        <translation>As abas no alto do inspetor passam de um token ao outro.</translation>
    </message>
    <message>
        <source>The template makes IAM resources: a role that lets one function write one object. CloudFormation makes none unless somebody has acknowledged it (CAPABILITY_IAM).</source>
        <extracomment>workshop/aws_errors.py</extracomment>
        <translation>O modelo cria recursos do IAM: um papel que deixa uma função gravar um objeto. O CloudFormation não cria nenhum sem que alguém declare estar ciente (CAPABILITY_IAM).</translation>
    </message>
    <message>
        <source>The temporary password has expired</source>
        <extracomment>cognito/error_table_refused.py</extracomment>
        <translation>A senha temporária expirou</translation>
    </message>
    <message>
        <source>The token carries none; only access tokens do.</source>
        <extracomment>cognito/gateway.py</extracomment>
        <translation>O token não traz nenhum; só tokens de acesso trazem.</translation>
    </message>
    <message>
        <source>The token carries {names} and more.</source>
        <extracomment>cognito/gateway.py</extracomment>
        <translation>O token traz {names} e mais.</translation>
    </message>
    <message>
        <source>The token carries {names}.</source>
        <extracomment>cognito/gateway.py</extracomment>
        <translation>O token traz {names}.</translation>
    </message>
    <message>
        <source>The token does not say what it is for (token_use); Cognito writes id or access.</source>
        <extracomment>cognito/verification.py</extracomment>
        <translation>O token não diz para que serve (token_use); o Cognito escreve id ou access.</translation>
    </message>
    <message>
        <source>The token does not say when it was issued (iat); it need not, but Cognito&apos;s always do.</source>
        <extracomment>cognito/token_times.py</extracomment>
        <translation>O token não diz quando foi emitido (iat); não é obrigado, mas os do Cognito sempre dizem.</translation>
    </message>
    <message>
        <source>The token does not say which app client it is for ({claim}).</source>
        <extracomment>cognito/verification.py</extracomment>
        <translation>O token não diz para qual cliente de aplicação é ({claim}).</translation>
    </message>
    <message>
        <source>The token does not say who issued it (iss); this pool&apos;s issuer is {issuer}.</source>
        <extracomment>cognito/verification.py</extracomment>
        <translation>O token não diz quem o emitiu (iss); o emissor deste pool é {issuer}.</translation>
    </message>
    <message>
        <source>The token does not say {says} ({claim}).</source>
        <extracomment>cognito/token_times.py</extracomment>
        <translation>O token não diz {says} ({claim}).</translation>
    </message>
    <message>
        <source>The token has to be one that can be decoded.</source>
        <extracomment>cognito/gateway.py</extracomment>
        <translation>O token tem que ser um que possa ser decodificado.</translation>
    </message>
    <message>
        <source>The token is not this app client&apos;s</source>
        <extracomment>cognito/error_table_refused.py</extracomment>
        <translation>O token não é deste cliente de aplicação</translation>
    </message>
    <message>
        <source>The token may be good, but a policy of the API, or what its authorizer returned, denies this call.</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>O token pode ser bom, mas uma política da API, ou o que o autorizador dela retornou, nega esta chamada.</translation>
    </message>
    <message>
        <source>The token that was sent is of another kind.</source>
        <extracomment>cognito/error_table_refused.py</extracomment>
        <translation>O token que foi enviado é de outro tipo.</translation>
    </message>
    <message>
        <source>The token was let in. The function raised an error, or what it returned is not of the form that a proxy integration takes: statusCode, headers, body.</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>O token entrou. A função levantou um erro, ou o que ela retornou não tem a forma que uma integração de proxy aceita: statusCode, headers, body.</translation>
    </message>
    <message>
        <source>The token was let in. Then API Gateway may have had no permission to call the function, or the mapping of its answer failed.</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>O token entrou. Depois o API Gateway talvez não tivesse permissão de chamar a função, ou o mapeamento da resposta dela falhou.</translation>
    </message>
    <message>
        <source>The token was let in; what the function then did went wrong. Writing into the Rides table without the permission to is the usual cause.</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>O token entrou; o que a função fez depois deu errado. Gravar na tabela Rides sem ter permissão é a causa comum.</translation>
    </message>
    <message>
        <source>The token would cross the network for everyone to read, and whoever reads it is you until it expires. Nothing was sent.</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>O token atravessaria a rede para todos lerem, e quem o lê é você até ele expirar. Nada foi enviado.</translation>
    </message>
    <message>
        <source>The two do not belong together. Which of them is wrong, Cognito does not say.</source>
        <extracomment>cognito/error_table_refused.py</extracomment>
        <translation>Os dois não combinam. Qual deles está errado, o Cognito não diz.</translation>
    </message>
    <message>
        <source>The two sides could not agree on an encrypted connection. The other side may not speak TLS at all.</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>Os dois lados não conseguiram combinar uma conexão criptografada. O outro lado talvez nem fale TLS.</translation>
    </message>
    <message>
        <source>The update cannot be previewed</source>
        <extracomment>workshop/stack.py</extracomment>
        <translation>Não é possível fazer a prévia da atualização</translation>
    </message>
    <message>
        <source>The user is not in a state for that</source>
        <extracomment>cognito/error_table_signed.py</extracomment>
        <translation>O usuário não está em um estado para isso</translation>
    </message>
    <message>
        <source>The user pool is not there</source>
        <extracomment>cognito/error_table_pool.py</extracomment>
        <translation>O pool de usuários não existe</translation>
    </message>
    <message>
        <source>The users&apos; stack has no pool to offer</source>
        <extracomment>workshop/stack_command.py</extracomment>
        <translation>A pilha dos usuários não tem pool para oferecer</translation>
    </message>
    <message>
        <source>The values of this sign-in
All but the secret ones are shown as they were sent.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>Os valores deste login
Todos, menos os secretos, são mostrados como foram enviados.</translation>
    </message>
    <message>
        <source>The version of the access token&apos;s format.</source>
        <extracomment>cognito/comparison.py</extracomment>
        <translation>A versão do formato do token de acesso.</translation>
    </message>
    <message>
        <source>The version of the access token&apos;s make-up.</source>
        <extracomment>cognito/claims.py</extracomment>
        <translation>A versão da composição do token de acesso.</translation>
    </message>
    <message>
        <source>The website has no configuration yet</source>
        <extracomment>workshop/stack_reasons.py</extracomment>
        <translation>O site ainda não tem configuração</translation>
    </message>
    <message>
        <source>The workshop guide
Seven steps. Each is ticked when it has happened.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>O guia do workshop
Sete passos. Cada um é marcado quando aconteceu.</translation>
    </message>
    <message>
        <source>The workshop&apos;s API takes one of the tokens in its Authorization header. Which?</source>
        <extracomment>workshop/guide_module_2.py</extracomment>
        <translation>A API do workshop recebe um dos tokens no cabeçalho Authorization. Qual?</translation>
    </message>
    <message>
        <source>The wrong one of two
A REST API that asks for no scopes wants the ID token, not this one.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>O errado dos dois
Uma API REST que não pede escopos quer o token de ID, não este.</translation>
    </message>
    <message>
        <source>The {name} is JSON, but not an object.</source>
        <extracomment>cognito/jwt_parts.py</extracomment>
        <translation>A parte {name} é JSON, mas não um objeto.</translation>
    </message>
    <message>
        <source>The {name} is cut off: Base64url never has {count} characters.</source>
        <extracomment>cognito/jwt_parts.py</extracomment>
        <translation>A parte {name} está cortada: Base64url nunca tem {count} caracteres.</translation>
    </message>
    <message>
        <source>The {name} is empty.</source>
        <extracomment>cognito/json_faults.py</extracomment>
        <translation>A parte {name} está vazia.</translation>
    </message>
    <message>
        <source>The {name} is nested deeper than {most_levels} levels.</source>
        <extracomment>cognito/jwt_parts.py</extracomment>
        <translation>A parte {name} tem mais de {most_levels} níveis de aninhamento.</translation>
    </message>
    <message>
        <source>The {name} is not Base64url: {wrong} does not belong to it.</source>
        <extracomment>cognito/jwt_parts.py</extracomment>
        <translation>A parte {name} não é Base64url: {wrong} não cabe nela.</translation>
    </message>
    <message>
        <source>The {name} is not UTF-8 text.</source>
        <extracomment>cognito/jwt_parts.py</extracomment>
        <translation>A parte {name} não é texto UTF-8.</translation>
    </message>
    <message>
        <source>The {part} names {listed} more than once, and readers differ in which one they believe.</source>
        <extracomment>cognito/jwt_parts.py</extracomment>
        <translation>A parte {part} traz {listed} mais de uma vez, e os leitores divergem sobre em qual acreditam.</translation>
    </message>
    <message>
        <source>There are as many of these in the account as Amazon allows.</source>
        <extracomment>workshop/stack_reasons.py</extracomment>
        <translation>A conta já tem tantos destes quantos a Amazon permite.</translation>
    </message>
    <message>
        <source>There are no AWS credentials</source>
        <extracomment>workshop/aws_errors.py</extracomment>
        <translation>Não há credenciais da AWS</translation>
    </message>
    <message>
        <source>There are too many pools</source>
        <extracomment>session/profiles.py</extracomment>
        <translation>Há pools demais</translation>
    </message>
    <message>
        <source>There is a group of that name</source>
        <extracomment>cognito/error_table_signed.py</extracomment>
        <translation>Já existe um grupo com esse nome</translation>
    </message>
    <message>
        <source>There is a new access token, so its hash is another.</source>
        <extracomment>cognito/comparison.py</extracomment>
        <translation>Há um token de acesso novo, então o hash dele é outro.</translation>
    </message>
    <message>
        <source>There is a stack of that name already</source>
        <extracomment>workshop/aws_errors.py</extracomment>
        <translation>Já existe uma pilha com esse nome</translation>
    </message>
    <message>
        <source>There is an account with this user name or address in the pool.</source>
        <extracomment>cognito/error_table_pool.py</extracomment>
        <translation>Já existe no pool uma conta com este nome de usuário ou endereço.</translation>
    </message>
    <message>
        <source>There is more in the file than the configuration</source>
        <extracomment>workshop/config_text.py</extracomment>
        <translation>Há mais no arquivo do que a configuração</translation>
    </message>
    <message>
        <source>There is no API to ask yet</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>Ainda não há API para consultar</translation>
    </message>
    <message>
        <source>There is no app client {client_id} in {region}.</source>
        <extracomment>workshop/findings.py</extracomment>
        <translation>Não há cliente de aplicação {client_id} em {region}.</translation>
    </message>
    <message>
        <source>There is no second factor to use</source>
        <extracomment>cognito/error_table_pool.py</extracomment>
        <translation>Não há segundo fator para usar</translation>
    </message>
    <message>
        <source>There is no signature that could be read.</source>
        <extracomment>cognito/verification.py</extracomment>
        <translation>Não há assinatura que pudesse ser lida.</translation>
    </message>
    <message>
        <source>There is no such app client to ask about.</source>
        <extracomment>workshop/findings.py</extracomment>
        <translation>Não há cliente de aplicação com esse ID a consultar.</translation>
    </message>
    <message>
        <source>There is no such bucket</source>
        <extracomment>workshop/aws_errors.py, workshop/website.py</extracomment>
        <translation>Esse bucket não existe</translation>
    </message>
    <message>
        <source>There is no such file</source>
        <extracomment>workshop/config_text.py</extracomment>
        <translation>Esse arquivo não existe</translation>
    </message>
    <message>
        <source>There is no such profile</source>
        <extracomment>workshop/aws_errors.py</extracomment>
        <translation>Esse perfil não existe</translation>
    </message>
    <message>
        <source>There is no such stack</source>
        <extracomment>workshop/aws_errors.py, workshop/stack.py</extracomment>
        <translation>Essa pilha não existe</translation>
    </message>
    <message>
        <source>There is no token here.</source>
        <extracomment>cognito/jwt_parts.py</extracomment>
        <translation>Não há token aqui.</translation>
    </message>
    <message>
        <source>There is no way through the network to the service at the moment.</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>No momento não há caminho pela rede até o serviço.</translation>
    </message>
    <message>
        <source>There is nothing at that address</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>Não há nada nesse endereço</translation>
    </message>
    <message>
        <source>There is nothing in it that looks like a token.</source>
        <extracomment>workshop/token_file.py</extracomment>
        <translation>Não há nada nele que pareça um token.</translation>
    </message>
    <message>
        <source>There is nothing left to verify, so no code was sent.</source>
        <extracomment>cognito/error_table_given.py</extracomment>
        <translation>Não resta nada a verificar, então nenhum código foi enviado.</translation>
    </message>
    <message>
        <source>There is nothing left to verify.</source>
        <extracomment>cognito/error_table_refused.py</extracomment>
        <translation>Não resta nada a verificar.</translation>
    </message>
    <message>
        <source>There is nothing to send this to yet.</source>
        <extracomment>app/pool_keeper.py</extracomment>
        <translation>Ainda não há para onde enviar isto.</translation>
    </message>
    <message>
        <source>There is nothing to verify</source>
        <extracomment>cognito/error_table_account.py</extracomment>
        <translation>Não há nada a verificar</translation>
    </message>
    <message>
        <source>There is nowhere to send a code</source>
        <extracomment>cognito/error_table_given.py</extracomment>
        <translation>Não há para onde enviar um código</translation>
    </message>
    <message>
        <source>There is nowhere to send such a code</source>
        <extracomment>cognito/error_table_given.py</extracomment>
        <translation>Não há para onde enviar esse código</translation>
    </message>
    <message>
        <source>There were too many requests in a short time, from this account as a whole.</source>
        <extracomment>workshop/aws_errors.py</extracomment>
        <translation>Houve requisições demais em pouco tempo, desta conta como um todo.</translation>
    </message>
    <message>
        <source>These AWS credentials lack a permission</source>
        <extracomment>cognito/error_table_signed.py</extracomment>
        <translation>Falta uma permissão a estas credenciais da AWS</translation>
    </message>
    <message>
        <source>These are the ways that the pool offers.</source>
        <extracomment>cognito/challenge_entries.py</extracomment>
        <translation>Estes são os modos que o pool oferece.</translation>
    </message>
    <message>
        <source>These credentials find no stack of that name in {listed}.</source>
        <extracomment>workshop/pool_lookup.py</extracomment>
        <translation>Estas credenciais não encontram pilha com esse nome em {listed}.</translation>
    </message>
    <message>
        <source>They are kept in {kept}. The app starts as if it were the first time.</source>
        <extracomment>app/composition.py</extracomment>
        <translation>Elas estão guardadas em {kept}. O app começa como se fosse a primeira vez.</translation>
    </message>
    <message>
        <source>They were good for some hours only, as those of single sign-on and of roles are.</source>
        <extracomment>cognito/error_table_signed.py</extracomment>
        <translation>Elas só valiam por algumas horas, como as do logon único e de papéis.</translation>
    </message>
    <message>
        <source>This account cannot be confirmed</source>
        <extracomment>cognito/error_table_refused.py</extracomment>
        <translation>Esta conta não pode ser confirmada</translation>
    </message>
    <message>
        <source>This account is confirmed already</source>
        <extracomment>cognito/error_table_given.py, cognito/error_table_refused.py</extracomment>
        <translation>Esta conta já está confirmada</translation>
    </message>
    <message>
        <source>This account is not verified yet</source>
        <extracomment>cognito/error_table_pool.py</extracomment>
        <translation>Esta conta ainda não está verificada</translation>
    </message>
    <message>
        <source>This app client does not allow that way of signing in</source>
        <extracomment>cognito/error_table_given.py</extracomment>
        <translation>Este cliente de aplicação não permite esse modo de entrar</translation>
    </message>
    <message>
        <source>This app client has a secret</source>
        <extracomment>cognito/error_table_refused.py</extracomment>
        <translation>Este cliente de aplicação tem um segredo</translation>
    </message>
    <message>
        <source>This cannot be changed here</source>
        <extracomment>cognito/attribute_rules.py</extracomment>
        <translation>Isto não pode ser mudado aqui</translation>
    </message>
    <message>
        <source>This computer has no AWS credentials</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>Este computador não tem credenciais da AWS</translation>
    </message>
    <message>
        <source>This computer is known already</source>
        <extracomment>cognito/error_table_account.py</extracomment>
        <translation>Este computador já é conhecido</translation>
    </message>
    <message>
        <source>This computer was not recognised</source>
        <extracomment>cognito/devices.py</extracomment>
        <translation>Este computador não foi reconhecido</translation>
    </message>
    <message>
        <source>This computer&apos;s clock agrees with the service&apos;s, give or take a second.</source>
        <extracomment>workshop/findings.py</extracomment>
        <translation>O relógio deste computador concorda com o do serviço, com margem de um segundo.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is off</source>
        <extracomment>workshop/aws_errors.py</extracomment>
        <translation>O relógio deste computador está errado</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {seconds} s ahead of the service&apos;s, give or take one.</source>
        <extracomment>workshop/findings.py</extracomment>
        <translation>O relógio deste computador está {seconds} s adiantado em relação ao do serviço, com margem de um.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {seconds} s behind the service&apos;s, give or take one.</source>
        <extracomment>workshop/findings.py</extracomment>
        <translation>O relógio deste computador está {seconds} s atrasado em relação ao do serviço, com margem de um.</translation>
    </message>
    <message>
        <source>This forgery takes the published key for a shared secret, and the key that the token names can&apos;t be fetched.</source>
        <extracomment>cognito/breaking.py</extracomment>
        <translation>Esta falsificação toma a chave publicada por um segredo compartilhado, e a chave que o token indica não pode ser obtida.</translation>
    </message>
    <message>
        <source>This has to be signed</source>
        <extracomment>cognito/error_table_signed.py</extracomment>
        <translation>Isto tem que ser assinado</translation>
    </message>
    <message>
        <source>This is a fault of ours and nothing that you did. What you typed is still there.</source>
        <extracomment>jobs/jobs.py</extracomment>
        <translation>Isto é uma falha nossa e nada que você tenha feito. O que você digitou continua lá.</translation>
    </message>
    <message>
        <source>This is no recording that can be shown</source>
        <extracomment>cognito/har_reading.py</extracomment>
        <translation>Isto não é uma gravação que possa ser mostrada</translation>
    </message>
    <message>
        <source>This is the second half of a proof whose first half the app did not begin. Start again.</source>
        <extracomment>cognito/challenges.py</extracomment>
        <translation>Esta é a segunda metade de uma prova cuja primeira metade o app não começou. Comece de novo.</translation>
    </message>
    <message>
        <source>This is too long for a keyring</source>
        <extracomment>session/pieces.py</extracomment>
        <translation>Isto é longo demais para um chaveiro</translation>
    </message>
    <message>
        <source>This is {count} characters long; nothing beyond {most_characters} is decoded.</source>
        <extracomment>cognito/jwt_parts.py</extracomment>
        <translation>Isto tem {count} caracteres; nada além de {most_characters} é decodificado.</translation>
    </message>
    <message>
        <source>This operation is not enabled for the user pool.</source>
        <extracomment>cognito/error_table_pool.py</extracomment>
        <translation>Esta operação não está ativada para o pool de usuários.</translation>
    </message>
    <message>
        <source>This pool does not take registrations</source>
        <extracomment>cognito/error_table_refused.py</extracomment>
        <translation>Este pool não aceita cadastros</translation>
    </message>
    <message>
        <source>This pool gives a new refresh token at each refresh, and this one has been replaced. Somebody else may have used it.</source>
        <extracomment>cognito/error_table_refused.py</extracomment>
        <translation>Este pool dá um token de atualização novo a cada atualização, e este foi substituído. Outra pessoa pode tê-lo usado.</translation>
    </message>
    <message>
        <source>This pool has no key {key_id}; its keys are {known}.{aside}</source>
        <extracomment>cognito/verification.py</extracomment>
        <translation>Este pool não tem a chave {key_id}; as chaves dele são {known}.{aside}</translation>
    </message>
    <message>
        <source>This pool remembers no devices</source>
        <extracomment>cognito/error_table_account.py</extracomment>
        <translation>Este pool não lembra dispositivos</translation>
    </message>
    <message>
        <source>This pool wants a phone number</source>
        <extracomment>cognito/error_table_given.py</extracomment>
        <translation>Este pool quer um número de telefone</translation>
    </message>
    <message>
        <source>This pool wants a user name</source>
        <extracomment>cognito/error_table_given.py</extracomment>
        <translation>Este pool quer um nome de usuário</translation>
    </message>
    <message>
        <source>This pool wants an email address</source>
        <extracomment>cognito/error_table_given.py</extracomment>
        <translation>Este pool quer um endereço de e-mail</translation>
    </message>
    <message>
        <source>This request has to be signed with AWS credentials, and none were found where the AWS CLI looks for them: the environment, and the profile that AWS_PROFILE names.</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>Esta requisição tem que ser assinada com credenciais da AWS, e não foi achada nenhuma onde a AWS CLI as procura: no ambiente, e no perfil que AWS_PROFILE indica.</translation>
    </message>
    <message>
        <source>This sign-in cannot go on</source>
        <extracomment>cognito/error_table_refused.py</extracomment>
        <translation>Este login não pode continuar</translation>
    </message>
    <message>
        <source>This token can&apos;t be broken any further</source>
        <extracomment>cognito/breaking.py</extracomment>
        <translation>Este token não pode ser quebrado ainda mais</translation>
    </message>
    <message>
        <source>This token carries no at_hash, so there is nothing to compare.</source>
        <extracomment>cognito/verification.py</extracomment>
        <translation>Este token não traz at_hash, então não há nada para comparar.</translation>
    </message>
    <message>
        <source>This token does not say when the person signed in (auth_time).</source>
        <extracomment>cognito/token_times.py</extracomment>
        <translation>Este token não diz quando a pessoa entrou (auth_time).</translation>
    </message>
    <message>
        <source>This token is encrypted and not signed.</source>
        <extracomment>cognito/verification.py</extracomment>
        <translation>Este token está criptografado e não assinado.</translation>
    </message>
    <message>
        <source>This token was shortened: what “{mark}” stands for is missing, and nothing brings it back.</source>
        <extracomment>cognito/jwt_parts.py</extracomment>
        <translation>Este token foi abreviado: falta o que “{mark}” substitui, e nada o traz de volta.</translation>
    </message>
    <message>
        <source>This user is disabled</source>
        <extracomment>cognito/error_table_refused.py</extracomment>
        <translation>Este usuário está desativado</translation>
    </message>
    <message>
        <source>Three Base64url parts; header and payload are JSON objects that name each member once.</source>
        <extracomment>cognito/verification.py</extracomment>
        <translation>Três partes Base64url; cabeçalho e payload são objetos JSON que trazem cada membro uma vez.</translation>
    </message>
    <message>
        <source>Throttling
Three tries with growing pauses, then the app asks for patience.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>Requisições limitadas
Três tentativas com pausas crescentes, depois o app pede paciência.</translation>
    </message>
    <message>
        <source>Ties this ID token to one access token: the first half of that token&apos;s SHA-256.</source>
        <extracomment>cognito/claims.py</extracomment>
        <translation>Amarra este token de ID a um token de acesso: a primeira metade do SHA-256 daquele token.</translation>
    </message>
    <message>
        <source>Ties this ID token to one authorization code: the first half of that code&apos;s SHA-256.</source>
        <extracomment>cognito/claims.py</extracomment>
        <translation>Amarra este token de ID a um código de autorização: a primeira metade do SHA-256 daquele código.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <extracomment>cognito/attribute_rules.py</extracomment>
        <translation>Fuso horário</translation>
    </message>
    <message>
        <source>Too many asked at once</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>Muitos perguntaram ao mesmo tempo</translation>
    </message>
    <message>
        <source>Too many attempts</source>
        <extracomment>cognito/error_table_refused.py</extracomment>
        <translation>Tentativas demais</translation>
    </message>
    <message>
        <source>Too many attempts for now</source>
        <extracomment>cognito/error_table_pool.py</extracomment>
        <translation>Tentativas demais por ora</translation>
    </message>
    <message>
        <source>Too many wrong codes</source>
        <extracomment>cognito/error_table_pool.py</extracomment>
        <translation>Códigos errados demais</translation>
    </message>
    <message>
        <source>Too many wrong codes. Wait a quarter of an hour; you need no new account.</source>
        <extracomment>workshop/guide_module_2.py</extracomment>
        <translation>Códigos errados demais. Espere um quarto de hora; você não precisa de uma conta nova.</translation>
    </message>
    <message>
        <source>Try again in a moment, or go on without it.</source>
        <extracomment>session/system_keyring.py</extracomment>
        <translation>Tente de novo daqui a pouco, ou siga sem ele.</translation>
    </message>
    <message>
        <source>Try again in a moment: it is started again by itself.</source>
        <extracomment>app/local_pool_process.py</extracomment>
        <translation>Tente de novo daqui a pouco: ele está sendo iniciado de novo sozinho.</translation>
    </message>
    <message>
        <source>Try again later or from your usual network.</source>
        <extracomment>cognito/error_table_refused.py</extracomment>
        <translation>Tente de novo mais tarde ou da sua rede de costume.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <extracomment>app/administration.py, cognito/error_table_pool.py</extracomment>
        <translation>Tente de novo.</translation>
    </message>
    <message>
        <source>Try again. If it had worked after all, the next answer says so.</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>Tente de novo. Se tiver funcionado afinal, a próxima resposta diz.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, copy the details and report them.</source>
        <extracomment>jobs/jobs.py</extracomment>
        <translation>Tente de novo. Se acontecer outra vez, copie os detalhes e informe-os.</translation>
    </message>
    <message>
        <source>Try again. If it stays so, check the endpoint&apos;s address, and any proxy in between.</source>
        <extracomment>workshop/aws_errors.py</extracomment>
        <translation>Tente de novo. Se continuar assim, confira o endereço do endpoint, e qualquer proxy no meio.</translation>
    </message>
    <message>
        <source>Try again. If it stays so, check the endpoint&apos;s address.</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>Tente de novo. Se continuar assim, confira o endereço do endpoint.</translation>
    </message>
    <message>
        <source>Try another network, or ask whoever runs the pool.</source>
        <extracomment>cognito/error_table_pool.py</extracomment>
        <translation>Tente outra rede, ou pergunte a quem administra o pool.</translation>
    </message>
    <message>
        <source>Turn to Compare in the inspector: it sets both tokens side by side, claim by claim.</source>
        <extracomment>workshop/guide_module_2.py</extracomment>
        <translation>Vá a Comparar no inspetor: ele põe os dois tokens lado a lado, claim por claim.</translation>
    </message>
    <message>
        <source>Two changes at the same time</source>
        <extracomment>cognito/error_table_pool.py</extracomment>
        <translation>Duas mudanças ao mesmo tempo</translation>
    </message>
    <message>
        <source>Two of the pool&apos;s settings contradict each other, or one is missing.</source>
        <extracomment>cognito/error_table_pool.py</extracomment>
        <translation>Duas configurações do pool se contradizem, ou falta uma.</translation>
    </message>
    <message>
        <source>Type a whole number.</source>
        <extracomment>cognito/attribute_rules.py</extracomment>
        <translation>Digite um número inteiro.</translation>
    </message>
    <message>
        <source>Type it as the user name, with the country&apos;s code and no spaces: +441632960001.</source>
        <extracomment>cognito/error_table_given.py</extracomment>
        <translation>Digite-o como nome de usuário, com o código do país e sem espaços: +5511960001632.</translation>
    </message>
    <message>
        <source>Type the app client&apos;s id; the console lists it under App clients.</source>
        <extracomment>workshop/pool_lookup.py</extracomment>
        <translation>Digite o ID do cliente de aplicação; o console o lista em App clients.</translation>
    </message>
    <message>
        <source>Type the code from the newest message.</source>
        <extracomment>cognito/error_table_account.py, cognito/error_table_given.py</extracomment>
        <translation>Digite o código da mensagem mais nova.</translation>
    </message>
    <message>
        <source>Type the code that the app shows now.</source>
        <extracomment>cognito/error_table_given.py</extracomment>
        <translation>Digite o código que o app mostra agora.</translation>
    </message>
    <message>
        <source>Type the name of the website&apos;s bucket from module 1, like wildrydes-yourname, without s3:// or a path.</source>
        <extracomment>workshop/website.py</extracomment>
        <translation>Digite o nome do bucket do site do módulo 1, como wildrydes-seunome, sem s3:// nem caminho.</translation>
    </message>
    <message>
        <source>Type the newest code; if it is refused again, start the sign-in again.</source>
        <extracomment>cognito/error_table_given.py</extracomment>
        <translation>Digite o código mais novo; se for recusado de novo, comece o login de novo.</translation>
    </message>
    <message>
        <source>Type the present password again.</source>
        <extracomment>cognito/error_table_refused.py</extracomment>
        <translation>Digite a senha atual de novo.</translation>
    </message>
    <message>
        <source>Type the present password again; if that does not help, sign in again.</source>
        <extracomment>cognito/error_table_refused.py</extracomment>
        <translation>Digite a senha atual de novo; se não ajudar, entre de novo.</translation>
    </message>
    <message>
        <source>Type true or false.</source>
        <extracomment>cognito/attribute_rules.py</extracomment>
        <translation>Digite true ou false.</translation>
    </message>
    <message>
        <source>Understand the tokens</source>
        <extracomment>workshop/guide_module_2.py</extracomment>
        <translation>Entender os tokens</translation>
    </message>
    <message>
        <source>Unlock the system&apos;s keyring and try again, or go on without it.</source>
        <extracomment>session/system_keyring.py</extracomment>
        <translation>Desbloqueie o chaveiro do sistema e tente de novo, ou siga sem ele.</translation>
    </message>
    <message>
        <source>Unset WILDRYDES_CLIENT_SECRET, then start the app again.</source>
        <extracomment>workshop/findings.py</extracomment>
        <translation>Remova a variável WILDRYDES_CLIENT_SECRET e inicie o app de novo.</translation>
    </message>
    <message>
        <source>Use &apos;Forgotten password&apos; to get a code and choose a new one.</source>
        <extracomment>cognito/error_table_given.py</extracomment>
        <translation>Use &apos;Senha esquecida&apos; para receber um código e escolher uma nova.</translation>
    </message>
    <message>
        <source>Use https, or an address on 127.0.0.1.</source>
        <extracomment>cognito/faults.py, cognito/pool.py</extracomment>
        <translation>Use https, ou um endereço em 127.0.0.1.</translation>
    </message>
    <message>
        <source>Use the API&apos;s https address.</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>Use o endereço https da API.</translation>
    </message>
    <message>
        <source>Use the group that is there, or choose another name.</source>
        <extracomment>cognito/error_table_signed.py</extracomment>
        <translation>Use o grupo que existe, ou escolha outro nome.</translation>
    </message>
    <message>
        <source>Use your email address as the user name.</source>
        <extracomment>cognito/error_table_given.py</extracomment>
        <translation>Use seu endereço de e-mail como nome de usuário.</translation>
    </message>
    <message>
        <source>User names have up to 128 letters, digits and signs, and no spaces.</source>
        <extracomment>cognito/error_table_given.py</extracomment>
        <translation>Nomes de usuário têm até 128 letras, dígitos e sinais, e nenhum espaço.</translation>
    </message>
    <message>
        <source>Verify
The code from the mail proves that the address is the rider&apos;s.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>Verificar
O código do e-mail prova que o endereço é do passageiro.</translation>
    </message>
    <message>
        <source>Verify the account first if a code for that is still around; else ask whoever runs the pool.</source>
        <extracomment>cognito/error_table_given.py</extracomment>
        <translation>Verifique antes a conta, se ainda houver um código para isso; senão, pergunte a quem administra o pool.</translation>
    </message>
    <message>
        <source>Verify the address</source>
        <extracomment>workshop/guide_module_2.py</extracomment>
        <translation>Verificar o endereço</translation>
    </message>
    <message>
        <source>Wait a few minutes, then try again.</source>
        <extracomment>cognito/error_table_refused.py</extracomment>
        <translation>Espere alguns minutos e tente de novo.</translation>
    </message>
    <message>
        <source>Wait a minute, then try again.</source>
        <extracomment>workshop/aws_errors.py</extracomment>
        <translation>Espere um minuto e tente de novo.</translation>
    </message>
    <message>
        <source>Wait a moment, then ask again.</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>Espere um momento e peça de novo.</translation>
    </message>
    <message>
        <source>Wait a moment, then try again.</source>
        <extracomment>cognito/error_table_pool.py, cognito/faults.py</extracomment>
        <translation>Espere um momento e tente de novo.</translation>
    </message>
    <message>
        <source>Wait a moment, then try again. The details help whoever runs the pool.</source>
        <extracomment>cognito/error_row.py</extracomment>
        <translation>Espere um momento e tente de novo. Os detalhes ajudam quem administra o pool.</translation>
    </message>
    <message>
        <source>Wait a moment: the local pool is started again when it stops.</source>
        <extracomment>workshop/inbox.py</extracomment>
        <translation>Espere um momento: o pool local é iniciado de novo quando para.</translation>
    </message>
    <message>
        <source>Wait a while, then ask for a new code.</source>
        <extracomment>cognito/error_table_pool.py</extracomment>
        <translation>Espere um pouco e peça um código novo.</translation>
    </message>
    <message>
        <source>Wait a while, up to an hour, then try again.</source>
        <extracomment>cognito/error_table_pool.py</extracomment>
        <translation>Espere um pouco, até uma hora, e tente de novo.</translation>
    </message>
    <message>
        <source>Wait for the next code and type that one.</source>
        <extracomment>cognito/error_table_given.py</extracomment>
        <translation>Espere o próximo código e digite-o.</translation>
    </message>
    <message>
        <source>Wait until it rests; a creation that failed has to be deleted first.</source>
        <extracomment>workshop/aws_errors.py</extracomment>
        <translation>Espere até que ela pare; uma criação que falhou tem que ser excluída antes.</translation>
    </message>
    <message>
        <source>Website</source>
        <extracomment>cognito/attribute_rules.py</extracomment>
        <translation>Site</translation>
    </message>
    <message>
        <source>What Python&apos;s keyring found keeps secrets in a file that other programs can read.</source>
        <extracomment>session/system_keyring.py</extracomment>
        <translation>O que o keyring do Python encontrou guarda segredos em um arquivo que outros programas podem ler.</translation>
    </message>
    <message>
        <source>What came back from the pool&apos;s JWKS address is not a set of keys.</source>
        <extracomment>cognito/jwks.py</extracomment>
        <translation>O que veio do endereço JWKS do pool não é um conjunto de chaves.</translation>
    </message>
    <message>
        <source>What came cannot be read as one, so whoever sent it is not Amazon, or it was damaged on the way.</source>
        <extracomment>workshop/aws_errors.py</extracomment>
        <translation>O que veio não pode ser lido como tal; portanto quem o enviou não é a Amazon, ou ele foi danificado no caminho.</translation>
    </message>
    <message>
        <source>What came is not a JSON object, so it is not the ride API that answered.</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>O que veio não é um objeto JSON; portanto não foi a API de corridas que respondeu.</translation>
    </message>
    <message>
        <source>What each is for: id says who somebody is, access says what the bearer may do.</source>
        <extracomment>cognito/comparison.py</extracomment>
        <translation>Para que serve cada um: id diz quem alguém é, access diz o que o portador pode fazer.</translation>
    </message>
    <message>
        <source>What is sent
The proof, and nothing that would lead back to the password.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>O que é enviado
A prova, e nada que leve de volta à senha.</translation>
    </message>
    <message>
        <source>What it has is {count} characters long, and no token is.</source>
        <extracomment>workshop/token_file.py</extracomment>
        <translation>O que há nele tem {count} caracteres, e nenhum token tem tantos.</translation>
    </message>
    <message>
        <source>What kind of provider it is: OIDC, SAML, Google, Facebook and so on.</source>
        <extracomment>cognito/claims.py</extracomment>
        <translation>Que tipo de provedor é: OIDC, SAML, Google, Facebook e assim por diante.</translation>
    </message>
    <message>
        <source>What the bearer may do, in words with spaces between; aws.cognito.signin.user.admin is to read and change their own account.</source>
        <extracomment>cognito/claims.py</extracomment>
        <translation>O que o portador pode fazer, em palavras separadas por espaços; aws.cognito.signin.user.admin é ler e mudar a própria conta.</translation>
    </message>
    <message>
        <source>What the bearer may do: only an access token says that.</source>
        <extracomment>cognito/comparison.py</extracomment>
        <translation>O que o portador pode fazer: só um token de acesso diz isso.</translation>
    </message>
    <message>
        <source>What the person is casually called.</source>
        <extracomment>cognito/claims.py</extracomment>
        <translation>Como a pessoa é chamada informalmente.</translation>
    </message>
    <message>
        <source>What the pool calls that provider.</source>
        <extracomment>cognito/claims.py</extracomment>
        <translation>Como o pool chama esse provedor.</translation>
    </message>
    <message>
        <source>What the server sent for the password proof is incomplete or unsafe to use, so nothing was proved to it.</source>
        <extracomment>cognito/faults.py</extracomment>
        <translation>O que o servidor enviou para a prova da senha está incompleto ou não é seguro de usar, então nada foi provado a ele.</translation>
    </message>
    <message>
        <source>What the token is for: id says who somebody is, access says what they may do.</source>
        <extracomment>cognito/claims.py</extracomment>
        <translation>Para que serve o token: id diz quem alguém é, access diz o que pode fazer.</translation>
    </message>
    <message>
        <source>What was asked for is not there. Most often the ids are right and the Region is not.</source>
        <extracomment>cognito/error_table_pool.py</extracomment>
        <translation>O que foi pedido não existe lá. Na maioria das vezes os IDs estão certos, e a Região não.</translation>
    </message>
    <message>
        <source>What was kept in the keyring was damaged</source>
        <extracomment>session/pieces.py</extracomment>
        <translation>O que estava no chaveiro estava danificado</translation>
    </message>
    <message>
        <source>When the identity came into the pool, in milliseconds since 1970.</source>
        <extracomment>cognito/claims.py</extracomment>
        <translation>Quando a identidade entrou no pool, em milissegundos desde 1970.</translation>
    </message>
    <message>
        <source>When the person proved who they are; a refresh does not change it.</source>
        <extracomment>cognito/claims.py</extracomment>
        <translation>Quando a pessoa provou quem é; uma atualização não muda isso.</translation>
    </message>
    <message>
        <source>When the person&apos;s details were last changed.</source>
        <extracomment>cognito/claims.py</extracomment>
        <translation>Quando os dados da pessoa foram mudados pela última vez.</translation>
    </message>
    <message>
        <source>When the token ends; after this moment no API may take it.</source>
        <extracomment>cognito/claims.py</extracomment>
        <translation>Quando o token termina; depois deste momento nenhuma API pode aceitá-lo.</translation>
    </message>
    <message>
        <source>When this token was issued, at the sign-in or at a refresh.</source>
        <extracomment>cognito/claims.py</extracomment>
        <translation>Quando este token foi emitido, no login ou em uma atualização.</translation>
    </message>
    <message>
        <source>Whether the person has shown that messages to that number reach them.</source>
        <extracomment>cognito/claims.py</extracomment>
        <translation>Se a pessoa mostrou que recebe mensagens nesse número.</translation>
    </message>
    <message>
        <source>Whether the person has shown that they can read mail sent to that address.</source>
        <extracomment>cognito/claims.py</extracomment>
        <translation>Se a pessoa mostrou que consegue ler e-mails enviados a esse endereço.</translation>
    </message>
    <message>
        <source>Whether the pool made the account for this identity, and did not link it later.</source>
        <extracomment>cognito/claims.py</extracomment>
        <translation>Se o pool criou a conta para esta identidade, em vez de vinculá-la depois.</translation>
    </message>
    <message>
        <source>Which factors there are, and whether there are any, whoever runs the pool decides.</source>
        <extracomment>cognito/error_table_given.py</extracomment>
        <translation>Quais fatores existem, e se existem, decide quem administra o pool.</translation>
    </message>
    <message>
        <source>Which flows an app client allows is one of its settings (ExplicitAuthFlows).</source>
        <extracomment>cognito/error_table_given.py</extracomment>
        <translation>Quais fluxos um cliente de aplicação permite é uma das configurações dele (ExplicitAuthFlows).</translation>
    </message>
    <message>
        <source>Which second factors there are, and whether there are any, whoever runs the pool decides.</source>
        <extracomment>cognito/error_table_pool.py</extracomment>
        <translation>Quais segundos fatores existem, e se existem, decide quem administra o pool.</translation>
    </message>
    <message>
        <source>Who acts on the person&apos;s behalf.</source>
        <extracomment>cognito/claims.py</extracomment>
        <translation>Quem age em nome da pessoa.</translation>
    </message>
    <message>
        <source>Who issued the token: the address of the user pool.</source>
        <extracomment>cognito/claims.py</extracomment>
        <translation>Quem emitiu o token: o endereço do pool de usuários.</translation>
    </message>
    <message>
        <source>Whoever gets no mail can be confirmed by an administrator, on the page Users. Then their address stays unverified, and a forgotten password stays forgotten.</source>
        <extracomment>workshop/guide_module_2.py</extracomment>
        <translation>Quem não recebe e-mail pode ser confirmado por um administrador, na página Usuários. Então o endereço fica sem verificação, e uma senha esquecida continua esquecida.</translation>
    </message>
    <message>
        <source>Whoever runs the pool can confirm you on the page Users, or let the pool send by Amazon SES.</source>
        <extracomment>cognito/error_table_pool.py</extracomment>
        <translation>Quem administra o pool pode confirmar você na página Usuários, ou fazer o pool enviar pelo Amazon SES.</translation>
    </message>
    <message>
        <source>Whoever runs the pool has to change this; show them the details.</source>
        <extracomment>cognito/error_row.py, cognito/error_table_signed.py</extracomment>
        <translation>Quem administra o pool tem que mudar isto; mostre-lhe os detalhes.</translation>
    </message>
    <message>
        <source>Whom the token is for: the id of the app client that signed in.</source>
        <extracomment>cognito/claims.py</extracomment>
        <translation>Para quem é o token: o ID do cliente de aplicação que entrou.</translation>
    </message>
    <message>
        <source>Wild Rydes
The window is there, and the app&apos;s own pool answers. No account is needed.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>Wild Rydes
A janela está aí, e o pool do próprio app responde. Não é preciso conta.</translation>
    </message>
    <message>
        <source>With an address and a password. Watch the Protocol panel: this is the one time that the password itself goes to Cognito, inside TLS.</source>
        <extracomment>workshop/guide_module_2.py</extracomment>
        <translation>Com um endereço e uma senha. Observe o painel Protocolo: esta é a única vez que a própria senha vai para o Cognito, dentro de TLS.</translation>
    </message>
    <message>
        <source>With the country&apos;s code and no spaces: +441632960001.</source>
        <extracomment>cognito/attribute_rules.py</extracomment>
        <translation>Com o código do país e sem espaços: +5511960001632.</translation>
    </message>
    <message>
        <source>Without the pool&apos;s key there is nothing to check it with.</source>
        <extracomment>cognito/verification.py</extracomment>
        <translation>Sem a chave do pool não há com que verificá-lo.</translation>
    </message>
    <message>
        <source>Write it like +441632960001.</source>
        <extracomment>cognito/attribute_rules.py, cognito/error_table_account.py</extracomment>
        <translation>Escreva como +5511960001632.</translation>
    </message>
    <message>
        <source>Write it like {example}.</source>
        <extracomment>cognito/attribute_rules.py</extracomment>
        <translation>Escreva como {example}.</translation>
    </message>
    <message>
        <source>Writing the website&apos;s configuration took too long</source>
        <extracomment>workshop/stack_reasons.py</extracomment>
        <translation>Gravar a configuração do site demorou demais</translation>
    </message>
    <message>
        <source>Written on {day}</source>
        <extracomment>workshop/guide_report.py</extracomment>
        <translation>Escrito em {day}</translation>
    </message>
    <message>
        <source>Wrong clock
To the pool it is two hours later: tokens that were good are over by its time.</source>
        <extracomment>app/tours/captions.py</extracomment>
        <translation>Relógio errado
Para o pool são duas horas a mais: tokens que valiam acabaram pela hora dele.</translation>
    </message>
    <message>
        <source>Year, month and day: 1815-12-10.</source>
        <extracomment>cognito/attribute_rules.py</extracomment>
        <translation>Ano, mês e dia: 1815-12-10.</translation>
    </message>
    <message>
        <source>You are signed in, and your tokens are good. Only the address of the API that takes them is missing: this pool&apos;s configuration has no invokeUrl.</source>
        <extracomment>workshop/ride_table.py</extracomment>
        <translation>Você entrou, e seus tokens valem. Só falta o endereço da API que os aceita: a configuração deste pool não tem invokeUrl.</translation>
    </message>
    <message>
        <source>You have used that password before</source>
        <extracomment>cognito/error_table_given.py</extracomment>
        <translation>Você já usou essa senha antes</translation>
    </message>
    <message>
        <source>You may not do that in this account</source>
        <extracomment>workshop/aws_errors.py</extracomment>
        <translation>Você não pode fazer isso nesta conta</translation>
    </message>
    <message>
        <source>You may not write to this bucket</source>
        <extracomment>workshop/website.py</extracomment>
        <translation>Você não pode gravar neste bucket</translation>
    </message>
    <message>
        <source>You were signed out</source>
        <extracomment>cognito/error_table_refused.py</extracomment>
        <translation>Sua sessão foi encerrada</translation>
    </message>
    <message>
        <source>Your password</source>
        <extracomment>cognito/challenge_entries.py</extracomment>
        <translation>Sua senha</translation>
    </message>
    <message>
        <source>a client secret doesn&apos;t belong in a file that is handed out</source>
        <extracomment>workshop/presets.py</extracomment>
        <translation>um segredo de cliente não cabe em um arquivo que é distribuído</translation>
    </message>
    <message>
        <source>a date no calendar here reaches</source>
        <extracomment>cognito/token_times.py</extracomment>
        <translation>uma data que nenhum calendário daqui alcança</translation>
    </message>
    <message>
        <source>a question needs done_when = &quot;question_answered&quot;</source>
        <extracomment>workshop/guide_file.py</extracomment>
        <translation>uma pergunta precisa de done_when = &quot;question_answered&quot;</translation>
    </message>
    <message>
        <source>another step has the id {id} already</source>
        <extracomment>workshop/guide_file.py</extracomment>
        <translation>outro passo já tem o id {id}</translation>
    </message>
    <message>
        <source>auth_time, amr, at_hash and nonce are nobody&apos;s business there: how long ago or how somebody signed in is for your code to ask.</source>
        <extracomment>cognito/gateway.py</extracomment>
        <translation>Lá ninguém olha auth_time, amr, at_hash e nonce: há quanto tempo ou como alguém entrou cabe ao seu código perguntar.</translation>
    </message>
    <message>
        <source>authentication tag</source>
        <extracomment>cognito/jwt_parts.py</extracomment>
        <translation>tag de autenticação</translation>
    </message>
    <message>
        <source>choices are fewer than two</source>
        <extracomment>workshop/guide_file.py</extracomment>
        <translation>choices tem menos de duas</translation>
    </message>
    <message>
        <source>ciphertext</source>
        <extracomment>cognito/jwt_parts.py</extracomment>
        <translation>texto cifrado</translation>
    </message>
    <message>
        <source>encrypted key</source>
        <extracomment>cognito/jwt_parts.py</extracomment>
        <translation>chave criptografada</translation>
    </message>
    <message>
        <source>exactly {most}</source>
        <extracomment>cognito/attribute_rules.py</extracomment>
        <translation>exatamente {most}</translation>
    </message>
    <message>
        <source>exp has to lie ahead.</source>
        <extracomment>cognito/gateway.py</extracomment>
        <translation>exp tem que estar no futuro.</translation>
    </message>
    <message>
        <source>from when on it may be used</source>
        <extracomment>cognito/token_times.py</extracomment>
        <translation>a partir de quando pode ser usado</translation>
    </message>
    <message>
        <source>header</source>
        <extracomment>cognito/jwt_parts.py</extracomment>
        <translation>cabeçalho</translation>
    </message>
    <message>
        <source>id is not of the form of sign-in: small letters, digits, - and _</source>
        <extracomment>workshop/guide_file.py</extracomment>
        <translation>id não tem a forma de sign-in: letras minúsculas, dígitos, - e _</translation>
    </message>
    <message>
        <source>initialisation vector</source>
        <extracomment>cognito/jwt_parts.py</extracomment>
        <translation>vetor de inicialização</translation>
    </message>
    <message>
        <source>it can&apos;t be read: {why}</source>
        <extracomment>workshop/presets.py</extracomment>
        <translation>não pode ser lido: {why}</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <extracomment>workshop/guide_file.py, workshop/presets.py</extracomment>
        <translation>tem níveis demais de aninhamento</translation>
    </message>
    <message>
        <source>it is not an object</source>
        <extracomment>workshop/pool_profiles.py</extracomment>
        <translation>não é um objeto</translation>
    </message>
    <message>
        <source>it is too large for a guide</source>
        <extracomment>workshop/guide_file.py</extracomment>
        <translation>é grande demais para um guia</translation>
    </message>
    <message>
        <source>it is too large for what it is</source>
        <extracomment>workshop/presets.py</extracomment>
        <translation>é grande demais para o que é</translation>
    </message>
    <message>
        <source>its issuer or its kind is not one that there is</source>
        <extracomment>workshop/pool_profiles.py</extracomment>
        <translation>o emissor ou o tipo dele não é um dos que existem</translation>
    </message>
    <message>
        <source>line {line}, column {column}</source>
        <extracomment>workshop/config_text.py</extracomment>
        <translation>linha {line}, coluna {column}</translation>
    </message>
    <message>
        <source>line {line}, column {column}: {what}</source>
        <extracomment>workshop/guide_file.py, workshop/presets.py</extracomment>
        <translation>linha {line}, coluna {column}: {what}</translation>
    </message>
    <message>
        <source>local_pool is neither true nor false</source>
        <extracomment>workshop/guide_file.py</extracomment>
        <translation>local_pool não é nem true nem false</translation>
    </message>
    <message>
        <source>minutes is no number from 0.1 to 600</source>
        <extracomment>workshop/guide_file.py</extracomment>
        <translation>minutes não é um número de 0.1 a 600</translation>
    </message>
    <message>
        <source>more than 100 years</source>
        <extracomment>cognito/token_times.py</extracomment>
        <translation>mais de 100 anos</translation>
    </message>
    <message>
        <source>nested too deeply</source>
        <extracomment>workshop/config_text.py</extracomment>
        <translation>níveis demais de aninhamento</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>cognito/verification.py</extracomment>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>on_problem is not a table of {most} texts at most</source>
        <extracomment>workshop/guide_file.py</extracomment>
        <translation>on_problem não é uma tabela de no máximo {most} textos</translation>
    </message>
    <message>
        <source>payload</source>
        <extracomment>cognito/jwt_parts.py</extracomment>
        <translation>payload</translation>
    </message>
    <message>
        <source>pool is not a table: write [pool]</source>
        <extracomment>workshop/presets.py</extracomment>
        <translation>pool não é uma tabela: escreva [pool]</translation>
    </message>
    <message>
        <source>question is not a table: write [step.question]</source>
        <extracomment>workshop/guide_file.py</extracomment>
        <translation>question não é uma tabela: escreva [step.question]</translation>
    </message>
    <message>
        <source>question_answered needs a [step.question]</source>
        <extracomment>workshop/guide_file.py</extracomment>
        <translation>question_answered precisa de uma [step.question]</translation>
    </message>
    <message>
        <source>right is not the number of one of the choices, counted from 1</source>
        <extracomment>workshop/guide_file.py</extracomment>
        <translation>right não é o número de uma das choices, contadas a partir de 1</translation>
    </message>
    <message>
        <source>signature</source>
        <extracomment>cognito/jwt_parts.py</extracomment>
        <translation>assinatura</translation>
    </message>
    <message>
        <source>there are no steps: each begins with [[step]]</source>
        <extracomment>workshop/guide_file.py</extracomment>
        <translation>não há passos: cada um começa com [[step]]</translation>
    </message>
    <message>
        <source>there are {count} steps; {most} are the most</source>
        <extracomment>workshop/guide_file.py</extracomment>
        <translation>há {count} passos; o máximo é {most}</translation>
    </message>
    <message>
        <source>this is not UTF-8</source>
        <extracomment>workshop/guide_file.py, workshop/presets.py</extracomment>
        <translation>isto não é UTF-8</translation>
    </message>
    <message>
        <source>this user pool</source>
        <extracomment>workshop/directory.py</extracomment>
        <translation>este pool de usuários</translation>
    </message>
    <message>
        <source>token_use is {value}; Cognito writes id or access.</source>
        <extracomment>cognito/verification.py</extracomment>
        <translation>token_use é {value}; o Cognito escreve id ou access.</translation>
    </message>
    <message>
        <source>up to {most}</source>
        <extracomment>cognito/attribute_rules.py</extracomment>
        <translation>até {most}</translation>
    </message>
    <message>
        <source>when it expires</source>
        <extracomment>cognito/token_times.py</extracomment>
        <translation>quando expira</translation>
    </message>
    <message>
        <source>when it was issued</source>
        <extracomment>cognito/token_times.py</extracomment>
        <translation>quando foi emitido</translation>
    </message>
    <message>
        <source>when the person signed in</source>
        <extracomment>cognito/token_times.py</extracomment>
        <translation>quando a pessoa entrou</translation>
    </message>
    <message>
        <source>{algorithm} signs with a shared secret. With a public key taken for that secret, anybody could sign; user pools use RS256.</source>
        <extracomment>cognito/verification.py</extracomment>
        <translation>{algorithm} assina com um segredo compartilhado. Com uma chave pública tomada por esse segredo, qualquer um poderia assinar; pools de usuários usam RS256.</translation>
    </message>
    <message>
        <source>{bucket} is in {region}, and the stack would be made in {wanted}. The workshop keeps the website and its user pool in one Region.</source>
        <extracomment>workshop/website.py</extracomment>
        <translation>{bucket} está em {region}, e a pilha seria criada em {wanted}. O workshop mantém o site e o pool de usuários dele em uma única Região.</translation>
    </message>
    <message>
        <source>{bucket} is there, but it is not in the account that these credentials are of, so the stack&apos;s role could not write to it.</source>
        <extracomment>workshop/website.py</extracomment>
        <translation>{bucket} existe, mas não está na conta destas credenciais; por isso o papel da pilha não conseguiria gravar nele.</translation>
    </message>
    <message>
        <source>{claim} is {claims}; it has to be a number of seconds since 1970.</source>
        <extracomment>cognito/token_times.py</extracomment>
        <translation>{claim} é {claims}; tem que ser um número de segundos desde 1970.</translation>
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
        <translation>Estão publicadas {count} chaves para verificar tokens.</translation>
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
        <translation>{day} às {time} UTC</translation>
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
        <translation>“{value}”</translation>
    </message>
    <message>
        <source>“{value}” is no token: programs write that where they have none. Perhaps nobody waited for it.</source>
        <extracomment>cognito/jwt_parts.py</extracomment>
        <translation>“{value}” não é um token: os programas escrevem isso quando não têm nenhum. Talvez ninguém tenha esperado por ele.</translation>
    </message>
    <message>
        <source>“{value}…”</source>
        <extracomment>cognito/jwt_parts.py</extracomment>
        <translation>“{value}…”</translation>
    </message>
    <message>
        <source>{delete_first} Before that, launch the users&apos; stack for this bucket.</source>
        <extracomment>workshop/stack_reasons.py</extracomment>
        <translation>{delete_first} Antes disso, inicie a pilha dos usuários para este bucket.</translation>
    </message>
    <message>
        <source>The {name} is not JSON: character {place}, {wrong}, does not belong there.</source>
        <extracomment>cognito/json_faults.py</extracomment>
        <translation>A parte {name} não é JSON: o caractere {place}, {wrong}, não cabe ali.</translation>
    </message>
    <message>
        <source>The {name} is not JSON: it begins with a byte order mark, which whoever sends JSON has to leave out (RFC 8259, section 8.1).</source>
        <extracomment>cognito/json_faults.py</extracomment>
        <translation>A parte {name} não é JSON: começa com uma marca de ordem de bytes (BOM), que quem envia JSON tem que deixar de fora (RFC 8259, seção 8.1).</translation>
    </message>
    <message>
        <source>The {name} is not JSON: it ends too early.</source>
        <extracomment>cognito/json_faults.py</extracomment>
        <translation>A parte {name} não é JSON: termina cedo demais.</translation>
    </message>
    <message>
        <source>The {name} is not JSON: it has {constant} for a number.</source>
        <extracomment>cognito/json_faults.py</extracomment>
        <translation>A parte {name} não é JSON: tem {constant} como número.</translation>
    </message>
    <message>
        <source>{delete_first} Choose the bucket&apos;s Region this time.</source>
        <extracomment>workshop/stack_reasons.py</extracomment>
        <translation>{delete_first} Desta vez escolha a Região do bucket.</translation>
    </message>
    <message>
        <source>{delete_first} If it stays so, the function&apos;s log group has the reason.</source>
        <extracomment>workshop/stack_reasons.py</extracomment>
        <translation>{delete_first} Se continuar assim, o grupo de logs da função tem o motivo.</translation>
    </message>
    <message>
        <source>{delete_first} Take the name of the website&apos;s bucket from module 1.</source>
        <extracomment>workshop/stack_reasons.py</extracomment>
        <translation>{delete_first} Use o nome do bucket do site do módulo 1.</translation>
    </message>
    <message>
        <source>{done} of {count} steps done.</source>
        <extracomment>workshop/guide_report.py</extracomment>
        <translation>{done} de {count} passos feitos.</translation>
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
        <translation>{key} tem um caractere que não se vê, U+{ord}</translation>
    </message>
    <message>
        <source>{key} has {count} characters; {longest} are the most</source>
        <extracomment>workshop/guide_file.py</extracomment>
        <translation>{key} tem {count} caracteres; o máximo é {longest}</translation>
    </message>
    <message>
        <source>{key} is empty</source>
        <extracomment>workshop/guide_file.py</extracomment>
        <translation>{key} está vazio</translation>
    </message>
    <message>
        <source>{key} is longer than a line</source>
        <extracomment>workshop/guide_file.py</extracomment>
        <translation>{key} passa de uma linha</translation>
    </message>
    <message>
        <source>{key} is missing</source>
        <extracomment>workshop/guide_file.py</extracomment>
        <translation>falta {key}</translation>
    </message>
    <message>
        <source>{key} is none of {kind}</source>
        <extracomment>workshop/guide_file.py</extracomment>
        <translation>{key} não é nenhum de {kind}</translation>
    </message>
    <message>
        <source>{key} is not a list of {most} texts at most</source>
        <extracomment>workshop/guide_file.py</extracomment>
        <translation>{key} não é uma lista de no máximo {most} textos</translation>
    </message>
    <message>
        <source>{key} is not a text in quotation marks</source>
        <extracomment>workshop/guide_file.py, workshop/presets.py</extracomment>
        <translation>{key} não é um texto entre aspas</translation>
    </message>
    <message>
        <source>{key} is not of the form of {like}</source>
        <extracomment>workshop/presets.py</extracomment>
        <translation>{key} não tem a forma de {like}</translation>
    </message>
    <message>
        <source>{key} means nothing here (known: {known})</source>
        <extracomment>workshop/guide_file.py, workshop/presets.py</extracomment>
        <translation>{key} não significa nada aqui (conhecidos: {known})</translation>
    </message>
    <message>
        <source>{least} or more</source>
        <extracomment>cognito/attribute_rules.py</extracomment>
        <translation>{least} ou mais</translation>
    </message>
    <message>
        <source>{least} to {most}</source>
        <extracomment>cognito/attribute_rules.py</extracomment>
        <translation>de {least} a {most}</translation>
    </message>
    <message>
        <source>{logical_id} could not be deleted</source>
        <extracomment>workshop/stack_reasons.py</extracomment>
        <translation>Não foi possível excluir {logical_id}</translation>
    </message>
    <message>
        <source>{logical_id} could not be made</source>
        <extracomment>workshop/stack_reasons.py</extracomment>
        <translation>Não foi possível criar {logical_id}</translation>
    </message>
    <message>
        <source>{meaning} Checked against this pool it passes, so the API&apos;s authorizer probably trusts another pool, or looks for the token in another header.</source>
        <extracomment>workshop/ride_problems.py</extracomment>
        <translation>{meaning} Verificado em relação a este pool, ele passa; então o autorizador da API provavelmente confia em outro pool, ou procura o token em outro cabeçalho.</translation>
    </message>
    <message>
        <source>{meaning} Checked here, it fails: {reasons}</source>
        <extracomment>workshop/ride_problems.py</extracomment>
        <translation>{meaning} Verificado aqui, ele falha: {reasons}</translation>
    </message>
    <message>
        <source>{member} is missing.</source>
        <extracomment>workshop/config_file.py</extracomment>
        <translation>Falta {member}.</translation>
    </message>
    <message>
        <source>{member} is not text.</source>
        <extracomment>workshop/config_file.py</extracomment>
        <translation>{member} não é texto.</translation>
    </message>
    <message>
        <source>{most} and {last}</source>
        <extracomment>workshop/pool_lookup.py</extracomment>
        <translation>{most} e {last}</translation>
    </message>
    <message>
        <source>{most} or less</source>
        <extracomment>cognito/attribute_rules.py</extracomment>
        <translation>{most} ou menos</translation>
    </message>
    <message>
        <source>{names} and more</source>
        <extracomment>cognito/jwt_parts.py, workshop/config_file.py</extracomment>
        <translation>{names} e mais</translation>
    </message>
    <message>
        <source>{name}</source>
        <extracomment>cognito/attribute_inputs.py, cognito/challenge_entries.py</extracomment>
        <translation>{name}</translation>
    </message>
    <message>
        <source>{name} has bytes in line {line} that are none.</source>
        <extracomment>workshop/config_text.py</extracomment>
        <translation>{name} tem na linha {line} bytes que não são UTF-8.</translation>
    </message>
    <message>
        <source>{name} has none of the sections cognito (the workshop&apos;s), auth, Auth or aws_user_pools_id (Amplify&apos;s).</source>
        <extracomment>workshop/config_file.py</extracomment>
        <translation>{name} não tem nenhuma das seções cognito (a do workshop), auth, Auth ou aws_user_pools_id (as do Amplify).</translation>
    </message>
    <message>
        <source>{name} has {count} characters and is not JSON; a config.js takes a few hundred.</source>
        <extracomment>workshop/config_text.py</extracomment>
        <translation>{name} tem {count} caracteres e não é JSON; um config.js tem algumas centenas.</translation>
    </message>
    <message>
        <source>{name} has {count} of them: {names}.</source>
        <extracomment>workshop/config_file.py</extracomment>
        <translation>{name} tem {count} deles: {names}.</translation>
    </message>
    <message>
        <source>{name} has {count} pools; {most_pools} is the most.</source>
        <extracomment>workshop/pool_profiles.py</extracomment>
        <translation>{name} tem {count} pools; o máximo é {most_pools}.</translation>
    </message>
    <message>
        <source>{name} is being worked on at this moment ({status}).</source>
        <extracomment>workshop/stack.py</extracomment>
        <translation>Estão trabalhando em {name} neste momento ({status}).</translation>
    </message>
    <message>
        <source>{name} is larger than {most_bytes} bytes; a configuration takes a few hundred.</source>
        <extracomment>workshop/config_text.py</extracomment>
        <translation>{name} tem mais de {most_bytes} bytes; uma configuração tem algumas centenas.</translation>
    </message>
    <message>
        <source>{name} is there already ({status}). In one Region each name is taken once.</source>
        <extracomment>workshop/stack.py</extracomment>
        <translation>{name} já existe ({status}). Em uma Região cada nome é usado uma vez.</translation>
    </message>
    <message>
        <source>{name} is what is left of a launch that was undone. Nothing works in it.</source>
        <extracomment>workshop/stack.py</extracomment>
        <translation>{name} é o que sobrou de uma criação que foi desfeita. Nada nela funciona.</translation>
    </message>
    <message>
        <source>{name}, line {line}, column {column}: </source>
        <extracomment>workshop/config_text.py</extracomment>
        <translation>{name}, linha {line}, coluna {column}: </translation>
    </message>
    <message>
        <source>{name}, pool {number} of {count}: {title}. {meaning}</source>
        <extracomment>workshop/pool_profiles.py</extracomment>
        <translation>{name}, pool {number} de {count}: {title}. {meaning}</translation>
    </message>
    <message>
        <source>{name}, {place}: an object in braces should begin here.</source>
        <extracomment>workshop/config_text.py</extracomment>
        <translation>{name}, {place}: aqui deveria começar um objeto entre chaves.</translation>
    </message>
    <message>
        <source>{name}, {place}: what stands here would change the configuration when it runs, and this app runs nothing.</source>
        <extracomment>workshop/config_text.py</extracomment>
        <translation>{name}, {place}: o que está aqui mudaria a configuração ao ser executado, e este app não executa nada.</translation>
    </message>
    <message>
        <source>{needed} is missing</source>
        <extracomment>workshop/presets.py</extracomment>
        <translation>falta {needed}</translation>
    </message>
    <message>
        <source>{path} can&apos;t be read: {strerror}.</source>
        <extracomment>workshop/recording.py</extracomment>
        <translation>{path} não pode ser lido: {strerror}.</translation>
    </message>
    <message>
        <source>{path}: {complaints}. The app starts without that.</source>
        <extracomment>workshop/presets.py</extracomment>
        <translation>{path}: {complaints}. O app inicia sem isso.</translation>
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
        <translation>{reason} HTTP: aceita os dois tipos e não os distingue.</translation>
    </message>
    <message>
        <source>{service_url} answers.</source>
        <extracomment>workshop/findings.py</extracomment>
        <translation>{service_url} responde.</translation>
    </message>
    <message>
        <source>{time}, ticked by hand</source>
        <extracomment>workshop/guide_report.py</extracomment>
        <translation>{time}, marcado à mão</translation>
    </message>
    <message>
        <source>{title}. {meaning}</source>
        <extracomment>workshop/findings.py, workshop/presets.py</extracomment>
        <translation>{title}. {meaning}</translation>
    </message>
    <message>
        <source>{type} failed, and CloudFormation gave a reason that this app has no words for.</source>
        <extracomment>workshop/stack_reasons.py</extracomment>
        <translation>{type} falhou, e o CloudFormation deu um motivo para o qual este app não tem palavras.</translation>
    </message>
    <message>
        <source>{wrong} is not text</source>
        <extracomment>workshop/pool_profiles.py</extracomment>
        <translation>{wrong} não é texto</translation>
    </message>
    <message>
        <source>{wrong} is {claims}; it has to be text.</source>
        <extracomment>cognito/verification.py</extracomment>
        <translation>{wrong} é {claims}; tem que ser texto.</translation>
    </message>
</context>
<context>
    <name>WorkshopGuide</name>
    <message>
        <source>All done.</source>
        <extracomment>ui/guide/panel.py</extracomment>
        <translation>Tudo feito.</translation>
    </message>
    <message>
        <source>Another guide…</source>
        <extracomment>ui/guide/panel.py</extracomment>
        <translation>Outro guia…</translation>
    </message>
    <message>
        <source>Answer</source>
        <extracomment>ui/guide/question.py</extracomment>
        <translation>Responder</translation>
    </message>
    <message>
        <source>Choose a pool</source>
        <extracomment>ui/guide/words.py</extracomment>
        <translation>Escolher um pool</translation>
    </message>
    <message>
        <source>Go to Account</source>
        <extracomment>ui/guide/words.py</extracomment>
        <translation>Ir para Conta</translation>
    </message>
    <message>
        <source>Go to Register</source>
        <extracomment>ui/guide/words.py</extracomment>
        <translation>Ir para Cadastrar-se</translation>
    </message>
    <message>
        <source>Go to Ride</source>
        <extracomment>ui/guide/words.py</extracomment>
        <translation>Ir para Corrida</translation>
    </message>
    <message>
        <source>Go to Sign in</source>
        <extracomment>ui/guide/words.py</extracomment>
        <translation>Ir para Entrar</translation>
    </message>
    <message>
        <source>Go to Verify</source>
        <extracomment>ui/guide/words.py</extracomment>
        <translation>Ir para Verificar</translation>
    </message>
    <message>
        <source>Go to the pools</source>
        <extracomment>ui/guide/words.py</extracomment>
        <translation>Ir para os pools</translation>
    </message>
    <message>
        <source>Go to the stack</source>
        <extracomment>ui/guide/words.py</extracomment>
        <translation>Ir para a pilha</translation>
    </message>
    <message>
        <source>Go to the users</source>
        <extracomment>ui/guide/words.py</extracomment>
        <translation>Ir para os usuários</translation>
    </message>
    <message>
        <source>I have done it</source>
        <extracomment>ui/guide/step_card.py</extracomment>
        <translation>Já fiz</translation>
    </message>
    <message>
        <source>New password</source>
        <extracomment>ui/guide/words.py</extracomment>
        <translation>Senha nova</translation>
    </message>
    <message>
        <source>Not needed on the local pool: there is nothing to launch.</source>
        <extracomment>ui/guide/step_card.py</extracomment>
        <translation>Dispensável no pool local: não há nada para iniciar.</translation>
    </message>
    <message>
        <source>Save my progress…</source>
        <extracomment>ui/guide/panel.py</extracomment>
        <translation>Salvar meu progresso…</translation>
    </message>
    <message>
        <source>Show a hint</source>
        <extracomment>ui/guide/step_card.py</extracomment>
        <translation>Mostrar uma dica</translation>
    </message>
    <message>
        <source>Not done yet</source>
        <extracomment>ui/guide/step_card.py</extracomment>
        <translation>Ainda não feito</translation>
    </message>
    <message>
        <source>Save this guide…</source>
        <extracomment>ui/guide/panel.py</extracomment>
        <translation>Salvar este guia…</translation>
    </message>
    <message>
        <source>Second factors</source>
        <extracomment>ui/guide/words.py</extracomment>
        <translation>Segundos fatores</translation>
    </message>
    <message>
        <source>Show inspector</source>
        <extracomment>ui/guide/words.py</extracomment>
        <translation>Mostrar o inspetor</translation>
    </message>
    <message>
        <source>Show mailbox</source>
        <extracomment>ui/guide/words.py</extracomment>
        <translation>Mostrar a caixa de correio</translation>
    </message>
    <message>
        <source>Show protocol</source>
        <extracomment>ui/guide/words.py</extracomment>
        <translation>Mostrar o protocolo</translation>
    </message>
    <message>
        <source>Show theatre</source>
        <extracomment>ui/guide/words.py</extracomment>
        <translation>Mostrar o teatro</translation>
    </message>
    <message>
        <source>Start again</source>
        <extracomment>ui/guide/panel.py</extracomment>
        <translation>Começar de novo</translation>
    </message>
    <message>
        <source>Step {number}, done: {title}</source>
        <extracomment>ui/guide/step_row.py</extracomment>
        <translation>Passo {number}, feito: {title}</translation>
    </message>
    <message>
        <source>Step {number}, not needed on the local pool: {title}</source>
        <extracomment>ui/guide/step_row.py</extracomment>
        <translation>Passo {number}, dispensável no pool local: {title}</translation>
    </message>
    <message>
        <source>Step {number}, open: {title}</source>
        <extracomment>ui/guide/step_row.py</extracomment>
        <translation>Passo {number}, em aberto: {title}</translation>
    </message>
    <message>
        <source>The app&apos;s own guide</source>
        <extracomment>ui/guide/panel.py</extracomment>
        <translation>O guia do próprio app</translation>
    </message>
    <message>
        <source>Tick it yourself when you have done it.</source>
        <extracomment>ui/guide/words.py</extracomment>
        <translation>Marque por conta própria quando tiver feito.</translation>
    </message>
    <message>
        <source>Ticked by itself: {what}.</source>
        <extracomment>ui/guide/words.py</extracomment>
        <translation>É marcado sozinho se {what}.</translation>
    </message>
    <message>
        <source>a new password is set by a code</source>
        <extracomment>ui/guide/words.py</extracomment>
        <translation>uma senha nova é definida com um código</translation>
    </message>
    <message>
        <source>a stack is ready, or a pool in AWS answers</source>
        <extracomment>ui/guide/words.py</extracomment>
        <translation>uma pilha está pronta, ou um pool na AWS responde</translation>
    </message>
    <message>
        <source>a unicorn is on its way</source>
        <extracomment>ui/guide/words.py</extracomment>
        <translation>um unicórnio está a caminho</translation>
    </message>
    <message>
        <source>both tokens are looked at</source>
        <extracomment>ui/guide/words.py</extracomment>
        <translation>os dois tokens são vistos</translation>
    </message>
    <message>
        <source>the API refuses a ride</source>
        <extracomment>ui/guide/words.py</extracomment>
        <translation>a API recusa uma corrida</translation>
    </message>
    <message>
        <source>the address is verified</source>
        <extracomment>ui/guide/words.py</extracomment>
        <translation>o endereço está verificado</translation>
    </message>
    <message>
        <source>the pool answers</source>
        <extracomment>ui/guide/words.py</extracomment>
        <translation>o pool responde</translation>
    </message>
    <message>
        <source>the question is answered</source>
        <extracomment>ui/guide/words.py</extracomment>
        <translation>a pergunta é respondida</translation>
    </message>
    <message>
        <source>the second factors are chosen</source>
        <extracomment>ui/guide/words.py</extracomment>
        <translation>os segundos fatores estão escolhidos</translation>
    </message>
    <message>
        <source>the tokens are refreshed</source>
        <extracomment>ui/guide/words.py</extracomment>
        <translation>os tokens são atualizados</translation>
    </message>
    <message>
        <source>you are registered</source>
        <extracomment>ui/guide/words.py</extracomment>
        <translation>você se cadastrou</translation>
    </message>
    <message>
        <source>you are signed in</source>
        <extracomment>ui/guide/words.py</extracomment>
        <translation>você entrou</translation>
    </message>
    <message>
        <source>you are signed out</source>
        <extracomment>ui/guide/words.py</extracomment>
        <translation>você saiu</translation>
    </message>
    <message>
        <source>{done} of {count} steps done.</source>
        <extracomment>ui/guide/panel.py</extracomment>
        <translation>{done} de {count} passos feitos.</translation>
    </message>
</context>
<context>
    <name>_AddRow</name>
    <message>
        <source>Add</source>
        <extracomment>ui/pages/register_attributes.py</extracomment>
        <translation>Adicionar</translation>
    </message>
    <message>
        <source>An attribute is sent with a value.</source>
        <extracomment>ui/pages/register_attributes.py</extracomment>
        <translation>Um atributo é enviado com um valor.</translation>
    </message>
    <message>
        <source>Attribute</source>
        <extracomment>ui/pages/register_attributes.py</extracomment>
        <translation>Atributo</translation>
    </message>
    <message>
        <source>Say which attribute it is.</source>
        <extracomment>ui/pages/register_attributes.py</extracomment>
        <translation>Diga qual atributo é.</translation>
    </message>
    <message>
        <source>Value</source>
        <extracomment>ui/pages/register_attributes.py</extracomment>
        <translation>Valor</translation>
    </message>
    <message>
        <source>What this pool takes is not known here. Anything that you add is sent with the registration: a standard attribute, or one of the pool&apos;s own, like custom:team.</source>
        <extracomment>ui/pages/register_attributes.py</extracomment>
        <translation>O que este pool aceita não se sabe aqui. O que você acrescentar é enviado com o cadastro: um atributo padrão, ou um dos próprios do pool, como custom:team.</translation>
    </message>
</context>
<context>
    <name>_AliasQuestion</name>
    <message>
        <source>Leave it where it is</source>
        <extracomment>ui/pages/verify.py</extracomment>
        <translation>Deixar onde está</translation>
    </message>
    <message>
        <source>Move it here and verify</source>
        <extracomment>ui/pages/verify.py</extracomment>
        <translation>Mover para cá e verificar</translation>
    </message>
    <message>
        <source>Move the address to this account?</source>
        <extracomment>ui/pages/verify.py</extracomment>
        <translation>Mover o endereço para esta conta?</translation>
    </message>
    <message>
        <source>The other account then can no longer sign in by it, nor have a forgotten password reset through it. Its username and its password stay as they are.</source>
        <extracomment>ui/pages/verify.py</extracomment>
        <translation>A outra conta então não pode mais entrar com ele, nem ter uma senha esquecida redefinida por ele. O nome de usuário e a senha dela ficam como estão.</translation>
    </message>
</context>
<context>
    <name>_Attribute</name>
    <message>
        <source>At least</source>
        <extracomment>ui/local_pool/lists.py</extracomment>
        <translation>Pelo menos</translation>
    </message>
    <message>
        <source>At most</source>
        <extracomment>ui/local_pool/lists.py</extracomment>
        <translation>No máximo</translation>
    </message>
    <message>
        <source>Date and time</source>
        <extracomment>ui/local_pool/lists.py</extracomment>
        <translation>Data e hora</translation>
    </message>
    <message>
        <source>Greatest length, or greatest value of a number</source>
        <extracomment>ui/local_pool/lists.py</extracomment>
        <translation>Comprimento máximo, ou valor máximo de um número</translation>
    </message>
    <message>
        <source>Least length, or least value of a number</source>
        <extracomment>ui/local_pool/lists.py</extracomment>
        <translation>Comprimento mínimo, ou valor mínimo de um número</translation>
    </message>
    <message>
        <source>Limits are whole numbers, or left empty.</source>
        <extracomment>ui/local_pool/lists.py</extracomment>
        <translation>Os limites são números inteiros, ou ficam vazios.</translation>
    </message>
    <message>
        <source>May change</source>
        <extracomment>ui/local_pool/lists.py</extracomment>
        <translation>Pode mudar</translation>
    </message>
    <message>
        <source>May change once it is set</source>
        <extracomment>ui/local_pool/lists.py</extracomment>
        <translation>Pode mudar depois de definido</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>ui/local_pool/lists.py</extracomment>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Name of the attribute</source>
        <extracomment>ui/local_pool/lists.py</extracomment>
        <translation>Nome do atributo</translation>
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
        <translation>O que contém</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <extracomment>ui/local_pool/lists.py</extracomment>
        <translation>Sim ou não</translation>
    </message>
</context>
<context>
    <name>_TitleBar</name>
    <message>
        <source>Close: {panel}</source>
        <extracomment>ui/docks.py</extracomment>
        <translation>Fechar: {panel}</translation>
    </message>
    <message>
        <source>Tear off, or put back: {panel}</source>
        <extracomment>ui/docks.py</extracomment>
        <translation>Destacar, ou pôr de volta: {panel}</translation>
    </message>
</context>
</TS>

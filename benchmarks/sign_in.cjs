// The other floor of a sign-in: amazon-cognito-identity-js in Node.js, warm, with both tokens' signatures checked.
//
//   node sign_in.cjs ENDPOINT POOL CLIENT USERNAME PASSWORD      (NODE_PATH says where the package is)
//
// Each line on standard input is one sign-in; each answer is {"milliseconds": …}.
'use strict';

const { createPublicKey, verify } = require('node:crypto');
const { createInterface } = require('node:readline');
const { AuthenticationDetails, CognitoUser, CognitoUserPool } = require('amazon-cognito-identity-js');

const [endpoint, UserPoolId, ClientId, Username, Password] = process.argv.slice(2);
const Pool = new CognitoUserPool({ UserPoolId, ClientId, endpoint });

const signIn = () =>
  new Promise((onSuccess, onFailure) => {
    const user = new CognitoUser({ Username, Pool });
    user.authenticateUser(new AuthenticationDetails({ Username, Password }), { onSuccess, onFailure });
  });

const check = (keys, token) => {
  const [header, payload, signature] = token.split('.');
  const { kid } = JSON.parse(Buffer.from(header, 'base64url'));
  const good = verify('RSA-SHA256', `${header}.${payload}`, keys.get(kid), Buffer.from(signature, 'base64url'));
  if (!good) throw new Error('a signature does not fit');
};

(async () => {
  const answer = await fetch(`${endpoint}/${UserPoolId}/.well-known/jwks.json`);
  const keys = new Map((await answer.json()).keys.map((key) => [key.kid, createPublicKey({ key, format: 'jwk' })]));
  for await (const _ of createInterface({ input: process.stdin })) {
    const began = performance.now();
    const session = await signIn();
    check(keys, session.getIdToken().getJwtToken());
    check(keys, session.getAccessToken().getJwtToken());
    process.stdout.write(`${JSON.stringify({ milliseconds: performance.now() - began })}\n`);
  }
})();

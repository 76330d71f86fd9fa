// aws-jwt-verify, asked about many tokens at once: one JSON object comes in on standard input, with the pool, the app
// client, the time, and a list of {token, jwks}; a list of {accepted} or {accepted, error} goes out.
import { readFileSync } from 'node:fs';
import { CognitoJwtVerifier } from 'aws-jwt-verify';

const { userPoolId, clientId, now, graceSeconds, cases } = JSON.parse(readFileSync(0, 'utf8'));
Date.now = () => now * 1000; // the library has no clock of its own to set

const answers = cases.map(({ token, jwks }) => {
  try {
    const verifier = CognitoJwtVerifier.create({ userPoolId, clientId, tokenUse: null, graceSeconds });
    verifier.cacheJwks(jwks);
    verifier.verifySync(token);
    return { accepted: true };
  } catch (error) {
    return { accepted: false, error: error.name === 'Error' ? error.constructor.name : error.name };
  }
});
process.stdout.write(JSON.stringify(answers));

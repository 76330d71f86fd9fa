// amazon-cognito-identity-js, driven from Python: one JSON object a line comes in on standard input
// ({"do": "signIn", "username": …}), one goes out on standard output ({"value": …} or {"error": {name, message}}).
// The library is used as a website would use it; only the endpoint differs.
import { createInterface } from 'node:readline';
import identity from 'amazon-cognito-identity-js';

const { AuthenticationDetails, CognitoUser, CognitoUserAttribute, CognitoUserPool } = identity;

const [endpoint, UserPoolId, ClientId] = process.argv.slice(2);
const pool = new CognitoUserPool({ UserPoolId, ClientId, endpoint });
let user; // the one who signed in last

// The library calls back with (error, value); a promise is easier to wait for.
const called = (start) =>
  new Promise((resolve, reject) => start((error, value) => (error ? reject(error) : resolve(value))));
// … or with an object of handlers.
const handled = (start, names = ['onSuccess']) =>
  new Promise((resolve, reject) => {
    const handlers = { onFailure: reject };
    for (const name of names) handlers[name] = (value, ...more) => resolve(name === 'onSuccess' ? value : [name, value, ...more]);
    start(handlers);
  });

const named = (Username) => new CognitoUser({ Username, Pool: pool });
const tokens = (session) => ({
  id: session.getIdToken().getJwtToken(),
  access: session.getAccessToken().getJwtToken(),
  refresh: session.getRefreshToken().getToken(),
  valid: session.isValid(),
});

const actions = {
  async signUp({ username, password, email }) {
    const attributes = email ? [new CognitoUserAttribute({ Name: 'email', Value: email })] : [];
    const made = await called((done) => pool.signUp(username, password, attributes, null, done));
    return { sub: made.userSub, confirmed: made.userConfirmed, delivery: made.codeDeliveryDetails };
  },
  confirm: ({ username, code }) => called((done) => named(username).confirmRegistration(code, true, done)),
  resend: ({ username }) => called((done) => named(username).resendConfirmationCode(done)),
  async signIn({ username, password, flow }) {
    user = named(username);
    if (flow) user.setAuthenticationFlowType(flow);
    const details = new AuthenticationDetails({ Username: username, Password: password });
    return tokens(await handled((handlers) => user.authenticateUser(details, handlers)));
  },
  internalUsername: async () => user.getUsername(),
  async refresh() {
    const session = await called((done) => user.getSession(done));
    return tokens(await called((done) => user.refreshSession(session.getRefreshToken(), done)));
  },
  async attributes() {
    const found = await called((done) => user.getUserAttributes(done));
    return Object.fromEntries(found.map((attribute) => [attribute.getName(), attribute.getValue()]));
  },
  changePassword: ({ present, next }) => called((done) => user.changePassword(present, next, done)),
  async signOut() {
    await new Promise((resolve) => user.signOut(resolve));
    return user.getSignInUserSession() === null;
  },
  signOutEverywhere: () => handled((handlers) => user.globalSignOut(handlers)),
  forgot: ({ username }) =>
    handled((handlers) => named(username).forgotPassword(handlers), ['onSuccess', 'inputVerificationCode']),
  reset: ({ username, code, password }) =>
    handled((handlers) => named(username).confirmPassword(code, password, handlers)),
  remove: () => called((done) => user.deleteUser(done)),
};

for await (const line of createInterface({ input: process.stdin })) {
  const { do: action, ...given } = JSON.parse(line);
  let answer;
  try {
    answer = { value: (await actions[action](given)) ?? null };
  } catch (error) {
    answer = { error: { name: error.name ?? '', code: error.code ?? '', message: error.message ?? String(error) } };
  }
  process.stdout.write(`${JSON.stringify(answer)}\n`);
}

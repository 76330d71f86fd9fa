window._config = {
 cognito: {
  userPoolId: 'us-east-1_AbCdEfGhI', // e.g.
  userPoolClientId: '25ddkmj4v6hfsfvruhpfi7n4hv',
  region: 'us-east-1'
 },
 api: {
  invokeUrl: 'https://rc7nyt4tql.execute-api.us-west-2.amazonaws.com/prod',
 }
};

const awsmobile = {"aws_user_pools_id":"us-east-1_AbCdEfGhI","aws_user_pools_web_client_id":"25ddkmj4v6hfsfvruhpfi7n4hv","aws_project_region":"us-east-1","aws_cognito_username_attributes":["EMAIL"]};
export default awsmobile;

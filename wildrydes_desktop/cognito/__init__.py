"""The protocol: what Cognito says and what it means. No Qt, no files, no keyring."""

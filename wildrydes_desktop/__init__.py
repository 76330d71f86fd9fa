"""Wild Rydes Desktop: signing in with Amazon Cognito user pools, made visible."""

__version__ = "0.1.0"

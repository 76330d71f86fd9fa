"""A user pool that answers as Cognito does, over HTTP on 127.0.0.1, in a process of its own.

It shares no protocol code with the client: two sides written apart check each other.
"""

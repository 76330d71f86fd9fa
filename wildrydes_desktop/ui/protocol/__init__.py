"""What crossed the wire, request by request."""

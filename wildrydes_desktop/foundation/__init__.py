"""What every floor stands on: paths, logs, secret text, problems, cancelling. No Qt, no network."""

"""The database's tables, as the list of steps that lead from one schema version to the next."""

from __future__ import annotations

from typing import Final

# Step n leads from version n to version n + 1 (`PRAGMA user_version`). Released steps never change.
STEPS: Final = (
    """
    CREATE TABLE facts (                 -- what the pool is: ids, settings, the key of sealed sessions
        name TEXT PRIMARY KEY,
        value TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE signing_keys (          -- one for each token_use; private_key is PKCS #8 DER
        token_use TEXT PRIMARY KEY,
        kid TEXT NOT NULL UNIQUE,
        private_key BLOB NOT NULL
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE users (                 -- the SRP verifier stands for the password, which is never stored
        id INTEGER PRIMARY KEY,
        username TEXT NOT NULL UNIQUE,   -- the internal one: the sub, or in alias pools the name chosen
        sub TEXT NOT NULL UNIQUE,
        status TEXT NOT NULL,
        enabled INTEGER NOT NULL DEFAULT 1,
        salt TEXT NOT NULL,
        verifier TEXT NOT NULL,
        attributes TEXT NOT NULL,
        groups TEXT NOT NULL DEFAULT '[]',
        created_at REAL NOT NULL
    ) STRICT;

    CREATE TABLE sign_in_names (         -- every name that leads to a user, in lower case
        name TEXT PRIMARY KEY,
        user_id INTEGER NOT NULL REFERENCES users (id) ON DELETE CASCADE
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE codes (                 -- the one code that is open for a user and a purpose
        user_id INTEGER NOT NULL REFERENCES users (id) ON DELETE CASCADE,
        purpose TEXT NOT NULL,
        code TEXT NOT NULL,
        expires_at REAL NOT NULL,
        PRIMARY KEY (user_id, purpose)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE mails (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        recipient TEXT NOT NULL,
        medium TEXT NOT NULL,
        subject TEXT NOT NULL,
        body TEXT NOT NULL,
        code TEXT NOT NULL,
        username TEXT NOT NULL,
        sent_at REAL NOT NULL
    ) STRICT;

    CREATE TABLE attempts (              -- what is limited per hour
        subject TEXT NOT NULL,
        action TEXT NOT NULL,
        made_at REAL NOT NULL
    ) STRICT;
    CREATE INDEX attempts_by_subject ON attempts (subject, action, made_at);

    CREATE TABLE lockouts (              -- failed sign-ins in a row
        subject TEXT PRIMARY KEY,
        failures INTEGER NOT NULL,
        locked_until REAL NOT NULL       -- in the past until there are enough failures to lock
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE spent (                 -- sealed sessions and secret blocks that were used
        nonce TEXT PRIMARY KEY,
        expires_at REAL NOT NULL
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE sign_ins (              -- one family of tokens: everything that one sign-in led to
        origin_jti TEXT PRIMARY KEY,
        user_id INTEGER NOT NULL REFERENCES users (id) ON DELETE CASCADE,
        event_id TEXT NOT NULL,
        auth_time INTEGER NOT NULL,
        expires_at REAL NOT NULL,
        revoked INTEGER NOT NULL DEFAULT 0
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX sign_ins_by_user ON sign_ins (user_id);

    CREATE TABLE refresh_tokens (        -- by SHA-256: the token itself is in nobody's hands but the client's
        digest TEXT PRIMARY KEY,
        origin_jti TEXT NOT NULL REFERENCES sign_ins (origin_jti) ON DELETE CASCADE,
        replaced_at REAL
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX refresh_tokens_by_sign_in ON refresh_tokens (origin_jti);
    """,
    """
    ALTER TABLE users ADD COLUMN temporary_until REAL;  -- set while the password is an administrator's

    CREATE TABLE session_tries (         -- wrong answers that left a Session open
        nonce TEXT PRIMARY KEY,
        made INTEGER NOT NULL,
        expires_at REAL NOT NULL
    ) STRICT, WITHOUT ROWID;
    """,
    """
    ALTER TABLE users ADD COLUMN mfa TEXT NOT NULL DEFAULT '[]';  -- the factors that the user turned on
    ALTER TABLE users ADD COLUMN preferred_mfa TEXT NOT NULL DEFAULT '';
    ALTER TABLE users ADD COLUMN totp_secret TEXT;                -- Base32; codes are computed from it
    ALTER TABLE users ADD COLUMN totp_candidate TEXT;             -- handed out, and not verified yet
    ALTER TABLE users ADD COLUMN totp_step INTEGER NOT NULL DEFAULT 0;  -- the newest that was used
    """,
    """
    CREATE TABLE devices (               -- confirmed ones; the verifier stands for the device's password
        device_key TEXT PRIMARY KEY,
        user_id INTEGER NOT NULL REFERENCES users (id) ON DELETE CASCADE,
        name TEXT NOT NULL,
        salt TEXT NOT NULL,
        verifier TEXT NOT NULL,
        remembered INTEGER NOT NULL,
        asked_until REAL NOT NULL DEFAULT 0,  -- while a sign-in waits for the device
        created_at REAL NOT NULL,
        modified_at REAL NOT NULL,
        authenticated_at REAL NOT NULL
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX devices_by_user ON devices (user_id);

    ALTER TABLE sign_ins ADD COLUMN device_key TEXT NOT NULL DEFAULT '';
    """,
    """
    CREATE TABLE waiting_attributes (    -- values that replace the users' own once they are verified
        user_id INTEGER NOT NULL REFERENCES users (id) ON DELETE CASCADE,
        name TEXT NOT NULL,
        value TEXT NOT NULL,
        PRIMARY KEY (user_id, name)
    ) STRICT, WITHOUT ROWID;
    """,
    """
    CREATE TABLE groups (                -- that exist; who is in which stands with the users
        name TEXT PRIMARY KEY,
        description TEXT NOT NULL,
        created_at REAL NOT NULL
    ) STRICT, WITHOUT ROWID;
    INSERT OR IGNORE INTO groups (name, description, created_at)
        SELECT value, '', users.created_at FROM users, json_each(users.groups);

    ALTER TABLE users ADD COLUMN modified_at REAL NOT NULL DEFAULT 0;
    CREATE TRIGGER users_modified AFTER UPDATE OF status, enabled, verifier, attributes, mfa ON users BEGIN
        UPDATE users SET modified_at = (julianday('now') - 2440587.5) * 86400.0 WHERE id = NEW.id;
    END;

    -- What ListUsers may be asked to filter by; see `listing`.
    CREATE INDEX users_by_status ON users (status);
    CREATE INDEX users_by_email ON users (json_extract(attributes, '$.email'));
    CREATE INDEX users_by_phone_number ON users (json_extract(attributes, '$.phone_number'));
    CREATE INDEX users_by_name ON users (json_extract(attributes, '$.name'));
    CREATE INDEX users_by_given_name ON users (json_extract(attributes, '$.given_name'));
    CREATE INDEX users_by_family_name ON users (json_extract(attributes, '$.family_name'));
    CREATE INDEX users_by_preferred_username ON users (json_extract(attributes, '$.preferred_username'));
    CREATE INDEX users_in_groups ON users (id) WHERE groups <> '[]';
    """,
)

VERSION: Final = len(STEPS)

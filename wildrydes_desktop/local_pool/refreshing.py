"""New ID and access tokens for a refresh token: the old way (InitiateAuth) and GetTokensFromRefreshToken."""

from __future__ import annotations

from wildrydes_desktop.local_pool import devices, refusals, sign_ins, users
from wildrydes_desktop.local_pool.context import Answer, Context, Parameters, required
from wildrydes_desktop.local_pool.shapes import Request
from wildrydes_desktop.local_pool.users import User


def refresh_by_flow(pool: Context, parameters: Parameters) -> Answer:
    """REFRESH_TOKEN_AUTH. SECRET_HASH is made from the internal username; a pool that rotates says no."""
    (token,) = required(parameters, "REFRESH_TOKEN")
    if pool.settings.rotation:
        raise refusals.invalid_parameter("REFRESH_TOKEN_AUTH flow not enabled for this client")
    if pool.settings.client_secret or parameters.get("SECRET_HASH") is not None:
        pool.require_secret_hash(parameters.get("SECRET_HASH"), _owner(pool, token).username)
    return {
        "ChallengeParameters": {},
        "AuthenticationResult": _refresh(pool, token, parameters.get("DEVICE_KEY")),
    }


def get_tokens_from_refresh_token(pool: Context, request: Request) -> Answer:
    """The newer way, which takes the client secret itself and, where the pool rotates, a token once."""
    pool.require_client(request["ClientId"])
    pool.require_client_secret(request.get("ClientSecret"))
    return {"AuthenticationResult": _refresh(pool, request["RefreshToken"], request.get("DeviceKey"))}


def _owner(pool: Context, token: str) -> User:
    with pool.store.reading() as db:
        origin_jti = sign_ins.family_of(db, token)
        user = users.of_sign_in(db, origin_jti) if origin_jti else None
    if user is None:
        raise refusals.not_authorized("Invalid Refresh Token.")
    return user


def _refresh(pool: Context, token: str, device_key: str | None) -> Answer:
    """New tokens. Where devices are tracked, a confirmed device's token is good with its key only."""
    now = pool.now()
    with pool.store.writing() as db:
        bound = sign_ins.device_of(db, token) if devices.tracked(pool) else ""
        if bound and device_key != bound:
            raise refusals.not_authorized("Invalid Refresh Token.")
        pool.scenes.require_fresh(sign_ins.family_of(db, token) or "")
        sign_in, successor = sign_ins.resume(db, token, pool.settings, now)
        user = users.of_sign_in(db, sign_in.origin_jti)
        assert user is not None  # sign-ins go with their user, and disabling revokes them
    result = pool.issuer.mint(user, sign_in, pool.settings, now)
    return result | {"RefreshToken": successor.reveal()} if successor else result

"""What a signed-in user may ask with an access token, and RevokeToken."""

from __future__ import annotations

from wildrydes_desktop.local_pool import choice, limits, mfa, policy, refusals, sign_ins, users
from wildrydes_desktop.local_pool.context import Answer, Context
from wildrydes_desktop.local_pool.refusals import Refusal
from wildrydes_desktop.local_pool.shapes import Request
from wildrydes_desktop.local_pool.srp import Credentials
from wildrydes_desktop.local_pool.users import User


def get_user(pool: Context, request: Request) -> Answer:
    """The user's name, attributes and second factors."""
    claims = pool.claims(request["AccessToken"])
    with pool.store.reading() as db:
        user = pool.bearer(db, claims)
    attributes = [{"Name": name, "Value": value} for name, value in user.attributes.items()]
    return {"Username": user.username, "UserAttributes": attributes} | mfa_members(pool, user)


def get_user_auth_factors(pool: Context, request: Request) -> Answer:
    """The user's second factors, and the first ones that could be chosen in USER_AUTH."""
    claims = pool.claims(request["AccessToken"])
    with pool.store.reading() as db:
        user = pool.bearer(db, claims)
    factors = [name for name in choice.available(pool, user) if name != choice.PASSWORD_SRP]
    return {"Username": user.username, "ConfiguredUserAuthFactors": factors} | mfa_members(pool, user)


def mfa_members(pool: Context, user: User) -> Answer:
    """The members that tell of the second factors; left out where there is nothing to tell."""
    kinds = mfa.active(user, pool.settings)
    members: Answer = {"UserMFASettingList": kinds} if kinds else {}
    if user.preferred_mfa in kinds:
        members["PreferredMfaSetting"] = user.preferred_mfa
    return members


def change_password(pool: Context, request: Request) -> Answer:
    """Set a new password for who knows the present one. Tokens stay valid, as with the service."""
    claims = pool.claims(request["AccessToken"])
    now = pool.now()
    with pool.store.reading() as db:
        user = pool.bearer(db, claims)
    policy.require_conforming(request["ProposedPassword"], pool.settings.password_policy)
    right = user.credentials.match(pool.pool_name, user.username, request.get("PreviousPassword", ""))
    credentials = Credentials.of(pool.pool_name, user.username, request["ProposedPassword"])
    with pool.store.writing() as db:
        limits.count_attempt(db, user.subject, "change_password", now)
        current = pool.bearer(db, claims)
        if not right or current.credentials != user.credentials:
            raise refusals.not_authorized()
        users.set_credentials(db, user, credentials)
    return {}


def global_sign_out(pool: Context, request: Request) -> Answer:
    """Revoke every token of the user's."""
    claims = pool.claims(request["AccessToken"])
    with pool.store.writing() as db:
        user = pool.bearer(db, claims)
        sign_ins.revoke_all(db, user)
    return {}


def delete_user(pool: Context, request: Request) -> Answer:
    """Delete the user who asks."""
    claims = pool.claims(request["AccessToken"])
    with pool.store.writing() as db:
        user = pool.bearer(db, claims)
        users.delete(db, user)
    return {}


def revoke_token(pool: Context, request: Request) -> Answer:
    """Revoke a refresh token with all that came from the same sign-in.

    A token that this pool never made is as good as revoked, so that is no error (RFC 7009, section 2.2);
    an ID or access token of ours is: only refresh tokens can be revoked.
    """
    if request["ClientId"] != pool.client_id:
        raise refusals.invalid_parameter(f"User pool client {request['ClientId']} does not exist.")
    pool.require_client_secret(request.get("ClientSecret"))
    if request["Token"].count(".") == 2:
        raise Refusal("UnsupportedTokenTypeException", "Only refresh tokens can be revoked.")
    with pool.store.writing() as db:
        origin_jti = sign_ins.family_of(db, request["Token"])
        if origin_jti:
            sign_ins.revoke(db, origin_jti)
    return {}

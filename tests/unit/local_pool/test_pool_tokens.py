"""What is in the tokens, checked by PyJWT against the published keys."""

from __future__ import annotations

import threading
import uuid
from pathlib import Path
from typing import Any

import jwt
import pytest

from tests.helpers.local_pool_desk import EMAIL, Desk
from wildrydes_desktop.local_pool.keys import KeyRing
from wildrydes_desktop.local_pool.refusals import Refusal
from wildrydes_desktop.local_pool.service import LocalPool


@pytest.fixture
def rider(desk: Desk) -> Desk:
    desk.register()
    return desk


def verified(desk: Desk, token: str, audience: str | None = None) -> dict[str, Any]:
    """The claims, after everything that PyJWT can check."""
    header = jwt.get_unverified_header(token)
    assert sorted(header) == ["alg", "kid"]
    key = next(key for key in desk.pool.keys.jwks()["keys"] if key["kid"] == header["kid"])
    options: Any = {"verify_exp": False, "verify_iat": False, "verify_aud": audience is not None}
    claims: dict[str, Any] = jwt.decode(
        token, jwt.PyJWK(key), ["RS256"], audience=audience, issuer=desk.pool.issuer, options=options
    )
    return claims


def test_the_id_token_s_claims(rider: Desk) -> None:
    claims = verified(rider, rider.sign_in()["IdToken"], rider.pool.client_id)
    now = int(rider.clock())
    for name in ("sub", "jti", "origin_jti", "event_id"):
        assert str(uuid.UUID(claims.pop(name))) if name != "sub" else claims.pop(name)
    username = claims.pop("cognito:username")
    assert str(uuid.UUID(username)) == username
    assert claims == {
        "aud": rider.pool.client_id,
        "auth_time": now,
        "email": EMAIL,
        "email_verified": True,
        "exp": now + 3600,
        "iat": now,
        "iss": f"https://cognito-idp.us-east-1.amazonaws.com/{rider.pool.pool_id}",
        "token_use": "id",
    }


def test_the_access_token_s_claims(rider: Desk) -> None:
    claims = verified(rider, rider.sign_in()["AccessToken"])
    now = int(rider.clock())
    for name in ("jti", "origin_jti", "event_id"):
        assert uuid.UUID(claims.pop(name))
    assert claims.pop("sub") == claims.pop("username")
    assert claims == {
        "auth_time": now,
        "client_id": rider.pool.client_id,
        "exp": now + 3600,
        "iat": now,
        "iss": f"https://cognito-idp.us-east-1.amazonaws.com/{rider.pool.pool_id}",
        "scope": "aws.cognito.signin.user.admin",
        "token_use": "access",
    }


def test_both_tokens_are_of_one_sign_in(rider: Desk) -> None:
    tokens = rider.sign_in()
    identity, access = (
        verified(rider, tokens["IdToken"], rider.pool.client_id),
        verified(rider, tokens["AccessToken"]),
    )
    for name in ("sub", "origin_jti", "event_id", "auth_time"):
        assert identity[name] == access[name]
    assert identity["jti"] != access["jti"]


def test_groups_are_in_both_tokens(rider: Desk) -> None:
    rider.pool.set_groups(EMAIL, ("drivers", "staff"))
    tokens = rider.sign_in()
    for token, audience in ((tokens["IdToken"], rider.pool.client_id), (tokens["AccessToken"], None)):
        assert verified(rider, token, audience)["cognito:groups"] == ["drivers", "staff"]


def test_attributes_are_in_the_id_token_only(desk: Desk) -> None:
    desk.register(UserAttributes=[{"Name": "name", "Value": "Ünïcorn <b>9</b>"}])
    tokens = desk.sign_in()
    assert verified(desk, tokens["IdToken"], desk.pool.client_id)["name"] == "Ünïcorn <b>9</b>"
    assert "name" not in verified(desk, tokens["AccessToken"])


def test_the_lives_are_settings(rider: Desk) -> None:
    rider.configure(id_token_life=300, access_token_life=600)
    tokens = rider.sign_in()
    assert tokens["ExpiresIn"] == 600
    identity = verified(rider, tokens["IdToken"], rider.pool.client_id)
    assert identity["exp"] - identity["iat"] == 300
    access = verified(rider, tokens["AccessToken"])
    assert access["exp"] - access["iat"] == 600


def test_two_keys_one_for_each_token(rider: Desk) -> None:
    keys = rider.pool.keys.jwks()["keys"]
    assert [sorted(key) for key in keys] == [["alg", "e", "kid", "kty", "n", "use"]] * 2
    tokens = rider.sign_in()
    kids = [jwt.get_unverified_header(tokens[name])["kid"] for name in ("IdToken", "AccessToken")]
    assert kids == [key["kid"] for key in keys]
    assert len(set(kids)) == 2


def test_keys_and_ids_outlive_the_process(rider: Desk) -> None:
    tokens = rider.sign_in()
    before = (rider.pool.keys.jwks(), rider.pool.pool_id, rider.pool.client_id)
    rider.reopen()
    assert (rider.pool.keys.jwks(), rider.pool.pool_id, rider.pool.client_id) == before
    assert rider.call("GetUser", AccessToken=tokens["AccessToken"])


def test_the_endpoint_can_be_the_issuer(tmp_path: Path) -> None:
    pool = LocalPool(tmp_path / "pool", issuer_base="http://127.0.0.1:1234")
    assert pool.issuer == f"http://127.0.0.1:1234/{pool.pool_id}"
    pool.close()


def test_a_call_may_come_while_the_keys_are_made(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    """Making the keys ends in the database, so nobody may wait for them with the database in hand."""
    asked, begun = threading.Event(), threading.Event()
    really = KeyRing._made

    def made_late(ring: KeyRing) -> Any:
        begun.set()
        assert asked.wait(10)
        return really(ring)

    def ask() -> None:
        with pytest.raises(Refusal):
            desk.call("GetUser", AccessToken="a.b.c")

    def item(ring: KeyRing, use: str) -> Any:
        asked.set()
        return ring._all()[use]

    monkeypatch.setattr(KeyRing, "_made", made_late)
    monkeypatch.setattr(KeyRing, "__getitem__", item)
    threads = [threading.Thread(target=work, daemon=True) for work in (desk.pool.keys.prepare, ask)]
    threads[0].start()
    assert begun.wait(10)
    threads[1].start()
    for thread in threads:
        thread.join(10)
    assert not any(thread.is_alive() for thread in threads)

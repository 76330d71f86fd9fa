"""pycognito, unchanged, against the local pool: its SRP alone, and its `Cognito` class with everything."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import jwt
import pytest
from botocore import UNSIGNED
from botocore.config import Config
from pycognito import AWSSRP, Cognito
from pycognito.exceptions import TokenVerificationException

from tests.helpers.interop import NEW_PASSWORD, PASSWORD, Pool, running_pool, unused_address


@pytest.fixture(scope="module")
def pool(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Pool]:
    with running_pool(tmp_path_factory.mktemp("pool")) as pool:
        yield pool


@pytest.fixture(scope="module")
def pool_as_issuer(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Pool]:
    with running_pool(tmp_path_factory.mktemp("pool"), "--issuer", "endpoint") as pool:
        yield pool


@pytest.fixture(scope="module")
def client(pool: Pool) -> Iterator[Any]:
    client = pool.client()
    yield client
    client.close()


@pytest.fixture
def email(pool: Pool, client: Any) -> str:
    """The address of a confirmed user of the pool with the real service's issuer."""
    email = unused_address()
    client.sign_up(ClientId=pool.client_id, Username=email, Password=PASSWORD)
    client.confirm_sign_up(ClientId=pool.client_id, Username=email, ConfirmationCode=pool.code(email))
    return email


def user_of(pool: Pool, email: str) -> Cognito:
    """A `Cognito` object as its README makes one; it builds a boto3 client of its own."""
    return Cognito(
        pool.user_pool_id,
        pool.client_id,
        username=email,
        botocore_config=Config(signature_version=UNSIGNED),
        boto3_client_kwargs={"endpoint_url": pool.endpoint_url},
    )


@pytest.fixture
def user(pool_as_issuer: Pool) -> Iterator[Cognito]:
    """A confirmed user of the pool that names its endpoint as issuer."""
    user = user_of(pool_as_issuer, unused_address())
    user.set_base_attributes(email=user.username)
    registered = user.register(user.username, PASSWORD)
    assert registered["UserConfirmed"] is False
    user.confirm_sign_up(pool_as_issuer.code(user.username))
    yield user
    user.client.close()


def test_its_srp_signs_in_with_the_issuer_of_the_real_service(pool, client, email) -> None:
    signed_in = AWSSRP(email, PASSWORD, *pool.ids, client=client).authenticate_user()
    token = signed_in["AuthenticationResult"]["IdToken"]
    keys = jwt.PyJWKClient(pool.jwks_uri)
    claims = jwt.decode(
        token,
        keys.get_signing_key_from_jwt(token),
        algorithms=["RS256"],
        audience=pool.client_id,
        issuer=f"https://cognito-idp.{pool.region}.amazonaws.com/{pool.user_pool_id}",
        options={"require": ["exp", "iat", "auth_time", "sub", "token_use", "cognito:username"]},
    )
    assert claims["token_use"] == "id"
    assert claims["email"] == email
    assert claims["email_verified"] is True


def test_a_wrong_password_is_refused(pool, client, email) -> None:
    wrong = AWSSRP(email, f"{PASSWORD}!", *pool.ids, client=client)
    with pytest.raises(client.exceptions.NotAuthorizedException, match="Incorrect username or password"):
        wrong.authenticate_user()


def test_cognito_signs_in_and_verifies_both_tokens(user) -> None:
    user.authenticate(PASSWORD)
    user.verify_tokens()
    assert user.id_claims["email"] == user.username
    assert user.access_claims["token_use"] == "access"
    assert user.id_claims["iss"] == user.user_pool_url, "the endpoint is the issuer it expects"
    assert user.check_token() is False
    assert user.get_user().email == user.id_claims["email"]


def test_cognito_refuses_the_tokens_of_another_issuer(pool, email) -> None:
    """Why the local pool has `--issuer endpoint`: without it, `Cognito` believes none of its tokens."""
    user = user_of(pool, email)
    with pytest.raises(TokenVerificationException, match=r"(?i)issuer"):
        user.authenticate(PASSWORD)
    user.client.close()


def test_cognito_refreshes(user) -> None:
    user.authenticate(PASSWORD)
    before = user.access_token
    user.renew_access_token()
    assert user.access_token != before
    user.verify_tokens()


def test_cognito_resends_a_code_and_only_the_newest_counts(pool_as_issuer) -> None:
    user = user_of(pool_as_issuer, unused_address())
    user.set_base_attributes(email=user.username)
    user.register(user.username, PASSWORD)
    user.resend_confirmation_code(user.username)
    user.confirm_sign_up(pool_as_issuer.code(user.username))
    user.authenticate(PASSWORD)
    user.client.close()


def test_cognito_changes_the_password(user) -> None:
    user.authenticate(PASSWORD)
    user.change_password(PASSWORD, NEW_PASSWORD)
    with pytest.raises(user.client.exceptions.NotAuthorizedException):
        user.authenticate(PASSWORD)
    user.authenticate(NEW_PASSWORD)


def test_cognito_resets_a_forgotten_password(user, pool_as_issuer) -> None:
    user.initiate_forgot_password()
    user.confirm_forgot_password(pool_as_issuer.code(user.username), NEW_PASSWORD)
    user.authenticate(NEW_PASSWORD)


def test_cognito_signs_out_everywhere(user) -> None:
    user.authenticate(PASSWORD)
    access_token, refresh_token = user.access_token, user.refresh_token
    user.logout()
    with pytest.raises(user.client.exceptions.NotAuthorizedException):
        user.client.get_user(AccessToken=access_token)
    user.refresh_token = refresh_token
    with pytest.raises(user.client.exceptions.NotAuthorizedException):
        user.renew_access_token()


def test_cognito_deletes_the_account(user) -> None:
    user.authenticate(PASSWORD)
    user.delete_user()
    with pytest.raises(user.client.exceptions.NotAuthorizedException):
        user.authenticate(PASSWORD)

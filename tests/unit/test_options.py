"""Every option of the command line, and what is said about those that do not go together."""

from __future__ import annotations

from pathlib import Path

import pytest

from wildrydes_desktop.app.options import CommandLineError, Options, parse
from wildrydes_desktop.app.tours.repertoire import STORIES
from wildrydes_desktop.cognito.pool import IssuerForm, PoolConfig, PoolKind
from wildrydes_desktop.foundation.problems import ProblemError
from wildrydes_desktop.foundation.secrets import Secret
from wildrydes_desktop.workshop.pool_profiles import PoolProfile, to_text

POOL_ID = "eu-west-1_AbCdEfGhI"
CLIENT_ID = "1example23456789"
IDS = ["--user-pool-id", POOL_ID, "--client-id", CLIENT_ID]
ENDPOINT_VARIABLE = "AWS_ENDPOINT_URL_COGNITO_IDENTITY_PROVIDER"
SECRET_VARIABLE = "WILDRYDES_CLIENT_SECRET"

API = "https://a1.execute-api.eu-west-1.amazonaws.com/prod"


@pytest.fixture
def config(tmp_path: Path) -> str:
    file = tmp_path / "config.js"
    file.write_text(
        f"window._config = {{ cognito: {{ userPoolId: '{POOL_ID}', userPoolClientId: '{CLIENT_ID}', "
        f"region: 'eu-west-1' }}, api: {{ invokeUrl: '{API}' }} }};"
    )
    return str(file)


def pool(*words: str) -> PoolConfig:
    found = parse(list(words)).pool
    assert found is not None
    return found


def test_nothing_asks_for_the_last_pool() -> None:
    assert parse([]) == Options()
    assert parse([]).pool is None
    assert not parse([]).demo


def test_demo() -> None:
    assert parse(["--demo"]) == Options(demo=True)


def test_ids_are_enough_for_a_pool() -> None:
    assert pool(*IDS) == PoolConfig.of(POOL_ID, CLIENT_ID)
    assert pool(*IDS).region == "eu-west-1"
    assert pool(*IDS).client_secret is None
    assert pool(*IDS).endpoint_url is None


def test_a_region_that_agrees() -> None:
    assert pool(*IDS, "--region", "eu-west-1") == pool(*IDS)


@pytest.mark.parametrize(
    ("words", "field"),
    [
        ([*IDS, "--region", "us-east-1"], "region"),
        (["--user-pool-id", "AbCdEfGhI", "--client-id", CLIENT_ID], "user_pool_id"),
        (["--user-pool-id", POOL_ID, "--client-id", "two words"], "client_id"),
        ([*IDS, "--endpoint-url", "http://cognito.example.com"], "endpoint_url"),
        ([*IDS, "--endpoint-url", "127.0.0.1:4566"], "endpoint_url"),
    ],
)
def test_a_pool_that_cannot_be_is_a_problem_with_the_field(words: list[str], field: str) -> None:
    with pytest.raises(ProblemError) as caught:
        parse(words)
    assert caught.value.problem.field == field


def test_a_pool_from_a_file(config: str) -> None:
    found = pool("--config", config)
    assert (found.user_pool_id, found.client_id, found.region) == (POOL_ID, CLIENT_ID, "eu-west-1")
    assert found.invoke_url == API


def test_what_is_said_beside_a_file_belongs_to_its_pool(config: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(SECRET_VARIABLE, "1client2secret3")
    words = ["--endpoint-url", "http://127.0.0.1:4566", "--issuer", "endpoint", "--pool-kind", "alias"]
    found = pool("--config", config, *words)
    assert found == PoolConfig.of(
        POOL_ID,
        CLIENT_ID,
        client_secret="1client2secret3",
        endpoint_url="http://127.0.0.1:4566",
        issuer_form=IssuerForm.ENDPOINT,
        kind=PoolKind.ALIAS,
        invoke_url=API,
    )


def test_a_saved_pool_brings_all_that_it_has(tmp_path: Path) -> None:
    saved = PoolConfig.of(
        POOL_ID,
        CLIENT_ID,
        endpoint_url="https://cognito.example.com",
        issuer_form=IssuerForm.ENDPOINT,
        kind=PoolKind.ALIAS,
        name="Tuesday",
        invoke_url="https://api.example.com/prod",
    )
    file = tmp_path / "tuesday.json"
    file.write_text(to_text([PoolProfile.of(saved)]))
    assert pool("--config", str(file)) == saved
    said = pool("--config", str(file), "--pool-kind", "email", "--endpoint-url", "http://127.0.0.1:4566")
    assert said.kind is PoolKind.EMAIL
    assert said.endpoint_url == "http://127.0.0.1:4566"


@pytest.mark.parametrize("text", ["", "window._config = {", "alert(1)"])
def test_a_broken_file_is_a_problem(text: str, tmp_path: Path) -> None:
    (tmp_path / "config.js").write_text(text)
    with pytest.raises(ProblemError) as caught:
        parse(["--config", str(tmp_path / "config.js")])
    assert "config.js" in caught.value.problem.meaning


# Endpoint and issuer


def test_an_endpoint_and_where_its_keys_are() -> None:
    found = pool(*IDS, "--endpoint-url", "http://127.0.0.1:4566/")
    assert found.service_url == "http://127.0.0.1:4566"
    assert found.jwks_url == f"http://127.0.0.1:4566/{POOL_ID}/.well-known/jwks.json"
    assert found.issuer == f"https://cognito-idp.eu-west-1.amazonaws.com/{POOL_ID}"


def test_the_endpoint_as_issuer() -> None:
    found = pool(*IDS, "--endpoint-url", "https://cognito.example.com", "--issuer", "endpoint")
    assert found.issuer == f"https://cognito.example.com/{POOL_ID}"


@pytest.mark.parametrize("form", list(IssuerForm))
def test_the_issuer_of_the_local_pool(form: IssuerForm) -> None:
    assert parse(["--demo", "--issuer", form.value]).issuer_form is form


def test_the_endpoint_of_the_aws_settings(monkeypatch: pytest.MonkeyPatch, config: str) -> None:
    monkeypatch.setenv(ENDPOINT_VARIABLE, "http://localhost:4566")
    assert pool(*IDS).endpoint_url == "http://localhost:4566"
    assert pool("--config", config).endpoint_url == "http://localhost:4566"
    assert parse(["--demo"]).pool is None


def test_the_option_comes_before_the_aws_settings(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(ENDPOINT_VARIABLE, "http://localhost:4566")
    assert pool(*IDS, "--endpoint-url", "http://127.0.0.1:1").endpoint_url == "http://127.0.0.1:1"


def test_the_endpoint_of_the_aws_settings_is_checked_too(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(ENDPOINT_VARIABLE, "http://cognito.example.com")
    with pytest.raises(ProblemError):
        parse(IDS)


# The client secret


def test_the_client_secret_comes_from_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(SECRET_VARIABLE, "1client2secret3")
    found = parse(IDS)
    assert pool(*IDS).client_secret == Secret("1client2secret3")
    assert "1client2secret3" not in repr(found)


def test_an_empty_client_secret_is_none(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(SECRET_VARIABLE, "")
    assert pool(*IDS).client_secret is None


@pytest.mark.parametrize("option", ["--client-secret", "--secret"])
def test_there_is_no_option_for_it(option: str) -> None:
    with pytest.raises(CommandLineError, match=option):
        parse([*IDS, option, "1client2secret3"])


@pytest.mark.parametrize(
    ("words", "kind"),
    [([], "unknown"), (["--pool-kind", "email"], "email"), (["--pool-kind", "alias"], "alias")],
)
def test_how_the_pool_names_its_users(words: list[str], kind: str) -> None:
    assert pool(*IDS, *words).kind == PoolKind(kind)


# The tour, the folder, the log, the looks


def test_the_tour_goes_to_the_local_pool() -> None:
    assert parse(["--tour"]) == Options(demo=True, tour="main")
    assert parse(["--tour", "--demo"]) == Options(demo=True, tour="main")
    assert parse(["--tour", "--tour-output", "pictures"]).tour_output == Path("pictures")


def test_a_tour_by_its_name() -> None:
    assert parse(["--tour", "sms-mfa"]) == parse(["--tour=sms-mfa"]) == Options(demo=True, tour="sms-mfa")
    assert parse(["--tour", "main"]) == parse(["--tour"])


def test_the_list_of_tours(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as caught:
        parse(["--tour", "list"])
    assert caught.value.code == 0
    lines = capsys.readouterr().out.splitlines()
    assert [line.split()[0] for line in lines] == list(STORIES)
    assert all(story.what in line for story, line in zip(STORIES.values(), lines, strict=True))


def test_the_data_folder() -> None:
    assert parse(["--data-dir", "some where"]).data_dir == Path("some where")


@pytest.mark.parametrize("level", ["DEBUG", "INFO", "WARNING", "ERROR", "debug"])
def test_the_level_of_the_log(level: str) -> None:
    assert parse(["--log-level", level]).log_level == level.upper()


@pytest.mark.parametrize("colours", ["system", "light", "dark"])
def test_light_and_dark(colours: str) -> None:
    assert parse(["--colours", colours]).colours == colours


def test_values_may_stand_behind_an_equals_sign() -> None:
    assert pool(f"--user-pool-id={POOL_ID}", f"--client-id={CLIENT_ID}") == pool(*IDS)


# What does not go together

APART = {
    "two pools": (["--demo", *IDS], ["--demo", "--user-pool-id"]),
    "a file and the demo": (["--demo", "--config", "config.js"], ["--demo", "--config"]),
    "a file and ids": (["--config", "config.js", *IDS], ["--config", "--user-pool-id"]),
    "three pools": (["--demo", "--config", "c.js", *IDS], ["--demo", "--config", "--user-pool-id"]),
    "no client": (["--user-pool-id", POOL_ID], ["--client-id"]),
    "no pool": (["--client-id", CLIENT_ID], ["--user-pool-id"]),
    "a file and a client": (["--config", "config.js", "--client-id", CLIENT_ID], ["--user-pool-id"]),
    "a Region alone": (["--region", "eu-west-1"], ["--region"]),
    "a Region for a file": (["--config", "c.js", "--region", "eu-west-1"], ["--region"]),
    "an endpoint alone": (["--endpoint-url", "http://127.0.0.1:1"], ["--endpoint-url"]),
    "an endpoint for the demo": (["--demo", "--endpoint-url", "http://127.0.0.1:1"], ["--endpoint-url"]),
    "pictures of no tour": (["--tour-output", "pictures"], ["--tour"]),
    "a tour elsewhere": (["--tour", *IDS], ["--tour"]),
    "an unknown tour": (["--tour", "magic"], ["'magic'", *STORIES]),
    "a tour without its name": (["--tour", ""], ["''"]),
    "a tour of a file": (["--tour", "--config", "config.js"], ["--tour"]),
    "an unknown option": (["--frobnicate"], ["--frobnicate"]),
    "a word": (["register"], ["register"]),
    "an option cut short": (["--dem"], ["--dem"]),
    "an unknown issuer": (["--issuer", "mine"], ["--issuer", "'aws'", "'endpoint'"]),
    "an unknown kind": (["--pool-kind", "phone"], ["--pool-kind", "'email'", "'alias'"]),
    "an unknown level": (["--log-level", "chatty"], ["--log-level", "'DEBUG'"]),
    "unknown colours": (["--colours", "pink"], ["--colours", "'dark'"]),
    "no value": (["--data-dir"], ["--data-dir"]),
}


@pytest.mark.parametrize(("words", "named"), APART.values(), ids=APART.keys())
def test_what_does_not_go_together_is_named(words: list[str], named: list[str]) -> None:
    with pytest.raises(CommandLineError) as caught:
        parse(words)
    for name in named:
        assert name in str(caught.value)


@pytest.mark.parametrize("value", ["", " "])
@pytest.mark.parametrize(
    "option",
    [
        "--user-pool-id",
        "--client-id",
        "--region",
        "--endpoint-url",
        "--config",
        "--data-dir",
        "--tour-output",
    ],
)
def test_an_unset_variable_of_a_script_is_not_an_option_left_out(option: str, value: str) -> None:
    with pytest.raises(CommandLineError, match=f"{option}: is empty"):
        parse([*(IDS if option == "--endpoint-url" else []), option, value])


def test_the_help_names_every_option(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as caught:
        parse(["--help"])
    assert caught.value.code == 0
    said = capsys.readouterr().out
    for option in (
        *("--demo", "--config", "--user-pool-id", "--client-id", "--region", "--endpoint-url", "--issuer"),
        *("--pool-kind", "--tour", "--tour-output", "--data-dir", "--version", "--help", "--log-level"),
        "--colours",
    ):
        assert option in said
    assert SECRET_VARIABLE in said
    assert "local-pool" in said

"""What the answers of a check-up mean: a finding for each thing that is looked at, with what to do."""

from __future__ import annotations

import re
from typing import Final
from urllib.parse import urlsplit

from wildrydes_desktop.cognito.probing import Probe
from wildrydes_desktop.cognito.report import Verdict
from wildrydes_desktop.cognito.steps import AuthFlow
from wildrydes_desktop.foundation.problems import Problem
from wildrydes_desktop.foundation.words import Figure, sentences, words
from wildrydes_desktop.workshop.check_up import ABOUT_SECRET, ASKED_FLOWS, Examined, Finding, Seen

CLOCK_LEEWAY: Final = 60.0
"""Seconds that a clock may be off: what this app's own checks of tokens grant."""

_AMAZONS: Final = r"cognito-idp(?:-fips)?\.([a-z0-9-]+)\.amazonaws\.com(?:\.cn)?"


def of(seen: Seen) -> tuple[Finding, ...]:
    """All findings, in the order of `Examined`."""
    return (
        _ids(seen),
        _endpoint(seen),
        _keys(seen),
        _client(seen),
        _client_of_pool(seen),
        _secret(seen),
        _srp_flow(seen),
        _other_flows(seen),
        _clock(seen.drift),
    )


def _ids(seen: Seen) -> Finding:
    pool = seen.pool
    host = urlsplit(pool.service_url).hostname or ""
    asked = re.fullmatch(_AMAZONS, host)
    if asked and asked.group(1) != pool.region:
        return Finding(
            Examined.IDS,
            Verdict.FAIL,
            words(
                "The pool is in {region}, but requests go to {asked}.",
                region=pool.region,
                asked=asked.group(1),
            ),
            "Leave the endpoint out, or correct it.",
        )
    pool_there = not seen.keys.not_there if seen.reached else None
    found = (pool_there, seen.client_there)
    if False in found:
        reasons: dict[tuple[bool | None, bool | None], str] = {
            (False, False): words(
                "The service in {region} has no such user pool and no such app client.", region=pool.region
            ),
            (False, True): words(
                "The service in {region} has no such user pool. The other one is there, so the two are not "
                "of one pool.",
                region=pool.region,
            ),
            (True, False): words(
                "The service in {region} has no such app client. The other one is there, so the two are not "
                "of one pool.",
                region=pool.region,
            ),
            (False, None): words("The service in {region} has no such user pool.", region=pool.region),
            (None, False): words("The service in {region} has no such app client.", region=pool.region),
        }
        return Finding(Examined.IDS, Verdict.FAIL, reasons[found], _COPY_BOTH)
    if None in found:
        return Finding(Examined.IDS, Verdict.UNKNOWN, _OPEN, _SEE_BELOW)
    reason = words("The service in {region} knows both the user pool and the app client.", region=pool.region)
    return Finding(Examined.IDS, Verdict.PASS, reason)


def _endpoint(seen: Seen) -> Finding:
    problem = seen.keys.problem
    if seen.reached or problem is None:
        return Finding(
            Examined.ENDPOINT,
            Verdict.PASS,
            words("{service_url} answers.", service_url=seen.pool.service_url),
        )
    return _trouble(Examined.ENDPOINT, Verdict.FAIL, problem)


def _keys(seen: Seen) -> Finding:
    keys = seen.keys
    if not seen.reached:
        return _unreached(Examined.KEYS)
    if keys.problem is not None:
        return _trouble(Examined.KEYS, Verdict.FAIL, keys.problem)
    if not keys.count:
        return Finding(
            Examined.KEYS,
            Verdict.FAIL,
            "The list of keys is there, but none in it can check a token (RS256).",
            "Check the endpoint's address: a user pool has two such keys.",
        )
    return Finding(
        Examined.KEYS,
        Verdict.PASS,
        words("{count} keys for checking tokens are published.", count=keys.count),
    )


def _client(seen: Seen) -> Finding:
    if not seen.reached:
        return _unreached(Examined.CLIENT)
    there, client_id = seen.client_there, seen.pool.client_id
    if there is None:
        return _open(Examined.CLIENT, seen.bare)
    if there:
        return Finding(Examined.CLIENT, Verdict.PASS, "The service knows the app client.")
    return Finding(
        Examined.CLIENT,
        Verdict.FAIL,
        words(
            "There is no app client {client_id} in {region}.", client_id=client_id, region=seen.pool.region
        ),
        _COPY_BOTH,
    )


def _client_of_pool(seen: Seen) -> Finding:
    name = Examined.CLIENT_OF_POOL
    if seen.client_there is False or seen.described.there is False:
        return Finding(name, Verdict.FAIL, "The pool has no such app client.", _COPY_BOTH)
    if seen.pool.local:
        return Finding(name, Verdict.PASS, "The local pool has this one app client.")
    if seen.described.there:
        return Finding(name, Verdict.PASS, "DescribeUserPoolClient finds it in this pool.")
    return Finding(
        name,
        Verdict.UNKNOWN,
        "Cognito tells that only after a sign-in, or to whoever has AWS credentials for "
        "cognito-idp:DescribeUserPoolClient.",
        "Sign in and look at the inspector's check of the issuer: it names the pool.",
    )


def _secret(seen: Seen) -> Finding:
    name, has, given = Examined.SECRET, seen.has_secret, seen.pool.client_secret is not None
    if not seen.reached:
        return _unreached(name)
    if has is None:
        return _open(name, seen.bare)
    if has and given:
        return _secret_of_both(seen)
    if has:
        return Finding(
            name, Verdict.FAIL, "The app client has a secret, and none is set here.", _SET_ENVIRONMENT
        )
    if given:
        return Finding(
            name,
            Verdict.FAIL,
            "A client secret is set here, but the app client has none.",
            "Unset WILDRYDES_CLIENT_SECRET, then start the app again.",
        )
    return Finding(name, Verdict.PASS, "The app client has no secret, and none is set here.")


def _secret_of_both(seen: Seen) -> Finding:
    """Whether the secret that is set here is the app client's."""
    name, probes = Examined.SECRET, seen.flows.values()
    if any(probe.case in ABOUT_SECRET for probe in probes):
        reason = "The client secret that is set here is not the app client's."
        return Finding(name, Verdict.FAIL, reason, _SET_ENVIRONMENT)
    if any(probe.went_on for probe in probes):
        return Finding(name, Verdict.PASS, "The app client has a secret, and the one set here is right.")
    return Finding(name, Verdict.UNKNOWN, "The app client has a secret; whether ours is right did not show.")


def _srp_flow(seen: Seen) -> Finding:
    name = Examined.SRP_FLOW
    if not seen.reached:
        return _unreached(name)
    allowed = seen.allowed(AuthFlow.USER_SRP_AUTH)
    if allowed:
        return Finding(name, Verdict.PASS, "Allowed: the password never leaves this computer.")
    if allowed is None:
        return _open(name, seen.flows.get(AuthFlow.USER_SRP_AUTH, seen.bare))
    return Finding(
        name,
        Verdict.FAIL,
        "The app client does not allow it.",
        "Have ALLOW_USER_SRP_AUTH switched on for the app client, or choose another flow when you sign in.",
    )


def _other_flows(seen: Seen) -> Finding:
    name, said = Examined.OTHER_FLOWS, []
    if not seen.reached:
        return _unreached(name)
    flows = [flow for flow in AuthFlow if flow is not AuthFlow.USER_SRP_AUTH]
    for wanted in (True, False, None):
        fitting = ", ".join(flow.value for flow in flows if seen.allowed(flow) is wanted)
        if fitting:
            said.append(_listed(fitting, wanted))
    asked = [seen.allowed(flow) for flow in flows if flow in ASKED_FLOWS]
    if None in asked:
        step = _SEE_BELOW if seen.client_there else _COPY_BOTH
        return Finding(name, Verdict.UNKNOWN, sentences(*said), step)
    return Finding(name, Verdict.PASS, sentences(*said))


def _listed(flows: str, allowed: bool | None) -> str:
    if allowed is None:
        return words("Not known: {flows}.", flows=flows)
    return words("Allowed: {flows}.", flows=flows) if allowed else words("Not allowed: {flows}.", flows=flows)


def _clock(drift: float | None) -> Finding:
    if drift is None:
        return Finding(Examined.CLOCK, Verdict.UNKNOWN, "No answer said what time it is there.")
    seconds = Figure(round(abs(drift)))
    reason: str = (
        words("This computer's clock is {seconds} s behind the service's, give or take one.", seconds=seconds)
        if drift > 0
        else words(
            "This computer's clock is {seconds} s ahead of the service's, give or take one.", seconds=seconds
        )
    )
    if abs(drift) < 1.5:
        reason = "This computer's clock agrees with the service's, give or take a second."
    if abs(drift) <= CLOCK_LEEWAY:
        return Finding(Examined.CLOCK, Verdict.PASS, reason)
    return Finding(
        Examined.CLOCK,
        Verdict.FAIL,
        reason,
        "Set the date and time of this computer, best by the network. This app allows for it; others refuse "
        "tokens for it.",
    )


def _trouble(name: Examined, verdict: Verdict, problem: Problem) -> Finding:
    details = f" ({problem.raw_message})" if problem.raw_message else ""
    reason = words("{title}. {meaning}", title=problem.title, meaning=problem.meaning) + details
    return Finding(name, verdict, reason, problem.next_step)


def _open(name: Examined, probe: Probe) -> Finding:
    """What an answer left open that says something else."""
    if probe.case in ABOUT_SECRET:
        return Finding(name, Verdict.UNKNOWN, "The client secret comes first.", _SET_ENVIRONMENT)
    if probe.case == "client_not_found":
        return Finding(name, Verdict.UNKNOWN, "There is no such app client to ask about.", _COPY_BOTH)
    if probe.problem is None:
        return Finding(name, Verdict.UNKNOWN, _OPEN)
    return _trouble(name, Verdict.UNKNOWN, probe.problem)


def _unreached(name: Examined) -> Finding:
    return Finding(name, Verdict.UNKNOWN, "Nobody could be asked.", "See to the endpoint first.")


_OPEN: Final = "The answers did not say."
_SEE_BELOW: Final = "See the other checks."
_COPY_BOTH: Final = "Copy both ids from the same pool: its overview, and its list of app clients."
_SET_ENVIRONMENT: Final = (
    "Set WILDRYDES_CLIENT_SECRET to the app client's secret and start the app again, or use an app client "
    "without one."
)

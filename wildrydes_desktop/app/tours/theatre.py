"""Stories on the stage of the protocol theatre."""

from __future__ import annotations

from typing import Final

from wildrydes_desktop.app.tours.scenes import INSPECT, prepare
from wildrydes_desktop.app.tours.stage import look_at, pick, put_on_stage, reads, turn
from wildrydes_desktop.app.tours.story import Story, step
from wildrydes_desktop.app.tours.verbs import click, confirmed, make_room, sign_in, write

THEATRE: Final = (
    Story(
        "sequence",
        "a sign-in drawn message by message as it happens, and gone through again step by step",
        (
            prepare(confirmed()),
            step("stage", put_on_stage("theatre", 1100, 700)),
            step(
                "sign_in",
                sign_in(),
                reads("sequenceStep", "access token", "Script"),
                reads("sequenceStep", "{0} verified", "Script"),
                look_at("theatreDock"),
            ),
            step(
                "proof",
                click("theatreReplay"),
                click("theatrePlay"),
                *(click("theatreForward") for _ in range(4)),
                reads("sequenceStep", "SRP proof made", "Script"),
                look_at("theatreDock"),
            ),
            step(
                "message",
                click("theatreForward"),
                reads("sequenceStep", "RespondToAuthChallenge"),
                look_at("theatreDock"),
                make_room("theatre"),
            ),
            INSPECT,
        ),
    ),
    Story(
        "srp",
        "a sign-in by SRP explained on its own values, followed by hand with a toy, and overheard",
        (
            prepare(confirmed()),
            step("sign_in", sign_in()),
            step(
                "values",
                put_on_stage("theatre", 840, 520),
                turn("theatreViews", "srp"),
                pick("srpSteps", "x"),
                look_at("theatreDock"),
            ),
            step("toy", turn("srpParts", "toy"), pick("srpToySteps", "A"), look_at("theatreDock")),
            step(
                "wrong_password",
                write("srpToyTyped", "pegasus"),
                pick("srpToySteps", "S_app"),
                reads("srpToyResult", "6"),
                look_at("theatreDock"),
            ),
            step(
                "eavesdropper",
                turn("srpParts", "eavesdropper"),
                click("srpTryToy"),
                reads("srpToyGuesses", "pegasus"),
                click("srpTryReal"),
                reads("srpRealTries", "10"),
                look_at("theatreDock"),
                make_room("theatre"),
            ),
            INSPECT,
        ),
    ),
)

"""What the app says about stacks: messages, problems of ours, and what buttons lead to."""

from __future__ import annotations

from collections.abc import Mapping

from wildrydes_desktop.app.parts import tr
from wildrydes_desktop.foundation.problems import Problem
from wildrydes_desktop.ui.i18n import joined
from wildrydes_desktop.ui.stack.page import FindStack
from wildrydes_desktop.ui.stack.words import phase_title
from wildrydes_desktop.workshop.config_file import ConfigFile
from wildrydes_desktop.workshop.stack_progress import Phase, Progress, Stack


def open_it(outputs: Mapping[str, str]) -> str:
    """What the button says that opens what a stack of these outputs has made."""
    if "UserPoolId" in outputs:
        return tr("Open this pool")
    return tr("Use this API")


def onward(outputs: Mapping[str, str]) -> str:
    """What the button says once that is open."""
    return tr("Register a rider") if "UserPoolId" in outputs else tr("Request a unicorn")


def ready(stack: Stack) -> str:
    """A stack has come to a good end."""
    if "UserPoolId" in stack.outputs:
        text = tr("The stack {name} is ready.\nIts pool can be opened, and the website knows it already.")
    else:
        text = tr("The stack {name} is ready.\nThe website knows its API already.")
    return text.format(name=stack.name)


def opened(stack: Stack, found: ConfigFile) -> str:
    """Its pool is open."""
    if "UserPoolId" in stack.outputs:
        text = tr("The pool of the stack {name} is open.\nIt is {pool}. Register the first rider.")
    else:
        text = tr("The website's pool is open, with the API of {name}.\nIt is {pool}. Sign in, and ride.")
    return text.format(name=stack.name, pool=found.pool.user_pool_id)


def handed_over(stack: Stack, *, signed_in: bool) -> str:
    """The pool that is open knows the API of the stack now."""
    text = tr("The pool that is open knows the API of {name} now.\nSign in, and request a unicorn.")
    if signed_in:
        text = tr("The pool that is open knows the API of {name} now.\nRequest a unicorn.")
    return text.format(name=stack.name)


def gone(progress: Progress, *, was_open: bool) -> str:
    """It is deleted. `was_open`: the pool that is open went with it."""
    if progress.remaining:
        text = tr("The stack {name} is deleted.\nWhat remains of it is listed below.")
    else:
        text = tr("The stack {name} is deleted.\nNothing that it made remains.")
    said = text.format(name=progress.stack.name)
    if was_open:
        said = joined(said, tr("The pool that is open here was part of it: choose another."))
    return said


def no_such_stack(wanted: FindStack) -> Problem:
    """Nothing has the name that somebody looked for."""
    return Problem(
        tr("There is no such stack"),
        tr("Nothing in {region} is called {name}.").format(region=wanted.place.region, name=wanted.name),
        tr("Check the name, the Region and the profile."),
        name="StackNotFound",
        field="find_name",
        case="stack_missing",
    )


def name_taken(stack: Stack) -> Problem:
    """The name that a new stack was to have is taken."""
    meaning = tr("In this Region of this account, {name} is taken: {state}.")
    next_step = tr("Choose another name. To look at that stack, go back and find it by its name.")
    if stack.phase is Phase.ROLLED_BACK:
        meaning = tr("{name} is what is left of a launch that failed and was undone. Nothing works in it.")
        next_step = tr("Choose another name; or go back, find it by its name, and delete it.")
    return Problem(
        tr("There is a stack of that name already"),
        meaning.format(name=stack.name, state=phase_title(stack.phase)),
        next_step,
        name="AlreadyExistsException",
        field="stack_name",
        case="stack_exists",
    )


def no_pool(stack: Stack) -> Problem:
    """There is nothing to open."""
    return Problem(
        tr("No pool to open"),
        tr("Neither the stack {name} nor the website's js/config.js names one.").format(name=stack.name),
        tr("Launch the stack of the users first."),
        name="NoPool",
    )

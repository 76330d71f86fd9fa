"""The guide that the app has: module 2 of the workshop, user management with Cognito.

Source of the steps: the workshop's README of 2_UserManagement (aws-samples/aws-serverless-workshops). The
words are ours; they are shown through `ui.i18n.said`.
"""

from __future__ import annotations

from typing import Final

from wildrydes_desktop.foundation.words import words
from wildrydes_desktop.workshop.guide import Event, Guide, Question, Spot, Step

_STACK: Final = Step(
    id="stack",
    title="Launch the stack",
    text=(
        "CloudFormation makes the user pool and its app client in your AWS account. It takes a minute or"
        " two. Where your instructor has made a pool for you, open that one: this step is done as soon as it"
        " answers."
    ),
    done_when=(Event.STACK_READY,),
    go=Spot.STACK,
    minutes=8,
    local_pool=False,
    hints=(
        "The stack needs the bucket of module 1, with the website in it, in the same Region.",
        (
            "CloudFormation may make roles only after you have ticked that it may. The box is on the Review"
            " step."
        ),
        "No AWS account at hand? Choose the local pool on the Welcome page: it answers as Cognito does.",
    ),
    notes=(
        "A minute or two in which nothing moves but the events. Use them: what is a user pool, what is an"
        " app client, and who of the two holds a secret? Accounts without a bucket in this Region are what"
        " goes wrong here."
    ),
)
_CONFIGURE: Final = Step(
    id="configure",
    title="Open the pool",
    text=(
        "The app must know which pool to talk to: its id, its client's id and its Region. The stack's page"
        " opens its pool by itself; else drop the website's js/config.js onto the window. All of it is"
        " public."
    ),
    done_when=(Event.POOL_OPEN,),
    go=Spot.WELCOME,
    hints=(
        "The file is called js/config.js. Drop it anywhere onto this window.",
        "The page Pools has a check-up that finds ids and Regions that do not belong together.",
    ),
    notes=(
        "Ask who thinks that the client id is a secret. It is in every visitor's browser. What protects the"
        " pool is what it asks for, and not that its name is hidden."
    ),
)
_REGISTER: Final = Step(
    id="register",
    title=words("Register"),
    text=(
        "With an address and a password. Watch the Protocol panel: this is the one time that the password"
        " itself goes to Cognito, inside TLS."
    ),
    done_when=(Event.REGISTERED,),
    go=Spot.REGISTER,
    hints=(
        "The list below the password says what the pool still misses in it.",
        "On the local pool any address does, such as you@example.com: the mail comes to the Mailbox panel.",
    ),
    on_problem={
        "UsernameExistsException": "That address has an account. Sign in, or register with another one.",
        "InvalidPasswordException": "Each pool has its own policy. Its list stands below the password.",
        "LimitExceededException": (
            "Cognito's own mailer sends 50 mails a day for an AWS account. Ask your instructor."
        ),
    },
    notes=(
        "SignUp sends the password. Say so: people have heard that it never travels. From here on it does"
        " not. Cognito keeps a verifier of it. Its own mailer sends 50 mails a day: in a room of forty that"
        " is one registration for everybody, and ten mails more."
    ),
)
_VERIFY: Final = Step(
    id="verify",
    title="Verify the address",
    text="The code in the mail proves that the address is yours. It lives for a day.",
    done_when=(Event.VERIFIED,),
    go=Spot.VERIFY,
    hints=(
        "On the local pool the mail is in the Mailbox panel, and a button puts its code into the field.",
        "No mail? Look among the unwanted ones, then have another one sent.",
    ),
    on_problem={
        "CodeMismatchException": "A newer mail makes the codes before it worthless. Take the newest.",
        "ExpiredCodeException": "Have a new code sent: the button is on the Verify page.",
        "TooManyFailedAttemptsException": (
            "Too many wrong codes. Wait a quarter of an hour; you need no new account."
        ),
    },
    notes=(
        "Whoever gets no mail can be confirmed by an administrator, on the page Users. Then their address"
        " stays unverified, and a forgotten password stays forgotten."
    ),
)
_SIGN_IN: Final = Step(
    id="sign-in",
    title="Sign in",
    text=(
        "Now the password stays here: the app proves that it knows it, by SRP. The Protocol panel says how"
        " many of the bytes that it sent it has searched for the password."
    ),
    done_when=(Event.SIGNED_IN,),
    go=Spot.SIGN_IN,
    on_problem={
        "NotAuthorizedException": (
            "Cognito does not say whether it was the name or the password. Type both again."
        ),
        "UserNotConfirmedException": "The account waits for its code. Verify the address first.",
        "PasswordResetRequiredException": "An administrator has reset the password. Choose a new one.",
    },
    hints=(
        "Capitals count, in the password and, in older pools, in the address too.",
        "Forgotten it? The Sign in page leads to a new one, by a code in a mail.",
    ),
    notes=(
        "Open the protocol theatre for this one. Two requests: what goes out is A, what comes back is B and"
        " a salt, and the answer is a signature. Then ask what an eavesdropper with a recording of all of it"
        " could do."
    ),
)
_UNDERSTAND: Final = Step(
    id="understand",
    title="Understand the tokens",
    text=(
        "Read both in the inspector: first the ID token, then the access token. Each claim says what it"
        " means, and each check why it passes."
    ),
    done_when=(Event.TOKENS_INSPECTED, Event.QUESTION_ANSWERED),
    go=Spot.INSPECTOR,
    hints=(
        "The tabs at the top of the inspector turn from one token to the other.",
        "Turn to Compare in the inspector: it sets both tokens side by side, claim by claim.",
    ),
    question=Question(
        ask="The workshop's API takes one of the tokens in its Authorization header. Which?",
        choices=("The ID token", "The access token", "The refresh token"),
        right=0,
        because=(
            "API Gateway's Cognito authorizer, without scopes set, asks for the ID token: it says who you"
            " are. The refresh token goes to nobody but Cognito."
        ),
    ),
    notes=(
        "Have somebody change one letter of the payload in the view Break, and say before which check will"
        " fail. Then the question that always comes: no, a token is signed and not encrypted. Everybody can"
        " read it."
    ),
)
_RIDE: Final = Step(
    id="ride",
    title="Take a ride",
    text=(
        "Click into the city and request a unicorn. The request carries the ID token; API Gateway checks it"
        " before anything of the workshop's own runs."
    ),
    done_when=(Event.RIDE_TAKEN,),
    go=Spot.RIDE,
    hints=(
        (
            "The Ride page needs the address of the API. On the local pool it knows it; else it is an"
            " output of the stack of module 3."
        ),
        "The stack's page can launch the ride's API as well.",
    ),
    on_problem={
        "token_refused": "The API refused the token. The inspector's view API shows which check it fails.",
    },
    notes=(
        "Sign out, and ask for a ride by curl, with the token that was copied before: it works until it"
        " expires. That is what a bearer token is. Then let it expire, in the view Break or with the scene"
        " Wrong clock."
    ),
)

MODULE_2: Final = Guide(
    id="module-2",
    title="Module 2: User management",
    text=(
        "Seven steps from an empty account to a unicorn. Each is ticked when it has happened; the order is"
        " yours."
    ),
    notes=(
        "An hour for a room that reads slowly, half of it if everybody starts on the local pool. Have all"
        " of them open the app before you begin to talk."
    ),
    steps=(_STACK, _CONFIGURE, _REGISTER, _VERIFY, _SIGN_IN, _UNDERSTAND, _RIDE),
)

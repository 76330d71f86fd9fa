"""The libraries underneath: what a sign-in needs of them loaded beforehand, and a lighter botocore session.

Cheap to import; the libraries are imported inside. `load` takes about 200 ms and belongs on a thread of its
own (see `app.warm_up` for how the window stays alive meanwhile).
"""

from __future__ import annotations

import functools
import gzip
import importlib
import json
import os
import sys
import threading
from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING, Any, Final, Self

from wildrydes_desktop.foundation import paths

if TYPE_CHECKING:
    import botocore.session
    from botocore.loaders import Loader

_one_at_a_time = threading.Lock()

SERVICES: Final = (
    "apigateway",
    "cloudformation",
    "cognito-idp",
    "iam",
    "lambda",
    "s3",
    "signin",
    "sso",
    "sso-oidc",
    "sts",
)
"""The services whose data a frozen build keeps: the pool's and the stack's, and those that botocore itself
asks for credentials (signin, sso, sso-oidc, sts). A test sees to it that no client of another is made."""


def load() -> None:
    """Import all that registering, signing in and verifying will need, and read botocore's data.

    Sends nothing and looks for no credentials. A second call finds everything there and returns at once.
    """
    _leave_for_later("boto3", "jwt", "requests")
    _leave_the_manual_unwritten()
    # Here for what they bring along. Each is also imported where it is used; nothing relies on this list.
    import encodings.idna  # noqa: F401 - every first look-up of a host name

    import cryptography.hazmat.primitives.asymmetric.padding
    import cryptography.hazmat.primitives.asymmetric.rsa
    import cryptography.hazmat.primitives.hashes  # noqa: F401 - signatures of tokens

    import wildrydes_desktop.cognito.sign_in
    import wildrydes_desktop.cognito.srp_client
    import wildrydes_desktop.cognito.transport
    import wildrydes_desktop.cognito.verification  # noqa: F401 - and through them pycognito, gmpy2

    loader = data_loader()
    for data in ("endpoints", "partitions", "sdk-default-configuration"):
        loader.load_data(data)
    for kind in ("service-2", "endpoint-rule-set-1"):
        loader.load_service_model("cognito-idp", kind)


class _Later(ModuleType):
    """Stands for a module that is imported when something of it is first used.

    Not importlib.util.LazyLoader: in Python 3.11 a plain `import` of what it made loads it.
    """

    def __getattr__(self, name: str) -> Any:  # noqa: ANN401 - whatever the module has
        if sys.modules.get(self.__name__) is self:
            del sys.modules[self.__name__]
        return getattr(importlib.import_module(self.__name__), name)


def _leave_for_later(*names: str) -> None:
    """Let pycognito have these modules without loading them, unless they are there already.

    It imports them for ways that this app does not go: a client of its own, keys that it fetches itself,
    checks that it makes itself. That is 6 MiB and 60 ms.
    """
    for name in names:
        sys.modules.setdefault(name, _Later(name))


class _NoDocstring(str):
    """In the place of a docstring that botocore writes from its data when somebody reads it."""

    __slots__ = ()

    def __new__(cls, *_: object, **__: object) -> Self:
        return super().__new__(cls)


def _leave_the_manual_unwritten() -> None:
    """Let botocore's clients have no docstrings, and leave what writes them: 20 modules, 1 MiB.

    What else somebody wants of those two modules loads them, as boto3's own documentation does.
    """
    docstring, service = _Later("botocore.docs.docstring"), _Later("botocore.docs.service")
    for kind in ("ClientMethod", "Paginator", "Waiter"):
        setattr(docstring, f"{kind}Docstring", _NoDocstring)
    service.ServiceDocumenter = object  # type: ignore[attr-defined]  # for who writes the manual into files
    for module in (docstring, service):
        module.__path__ = []  # every `from ... import` asks for it
        sys.modules.setdefault(module.__name__, module)


def new_session() -> botocore.session.Session:
    """A botocore session that reads its data through `data_loader`, else like any other."""
    import botocore.session

    session = botocore.session.Session()
    session.register_component("data_loader", data_loader(session.get_config_variable("data_path") or ""))
    return session


def try_client(service: str) -> None:
    """Make an unsigned client of `service` and drop it. Raises LookupError where its data are not here."""
    from botocore import UNSIGNED
    from botocore.config import Config
    from botocore.exceptions import BotoCoreError

    config = Config(signature_version=UNSIGNED)
    try:
        new_session().create_client(service, region_name="us-east-1", config=config).close()
    except BotoCoreError as error:
        raise LookupError(f"no client of {service} ({type(error).__name__})") from error


def authorities() -> str:
    """The file with the certificate authorities that TLS trusts where no setting names another."""
    from botocore.httpsession import get_cert_path

    return str(get_cert_path(True))  # noqa: FBT003 - botocore's own signature


def data_loader(data_path: str = "") -> Loader:
    """What finds and keeps botocore's data: the excerpts in `resources/botocore` before botocore's own files.

    `data_path` is what AWS_DATA_PATH says. A person's own data, there or in ~/.aws/models, still come first.
    One loader serves all sessions, so a second client of a service reads nothing again.
    """
    with _one_at_a_time:
        return _data_loader(data_path)


@functools.cache
def _data_loader(data_path: str) -> Loader:
    from botocore.loaders import JSONFileLoader, Loader

    class PlainFiles(JSONFileLoader):
        """Reads data files into plain dicts, which keep their order too.

        botocore's own reader makes an OrderedDict of every object: 1 MiB more, and three times as long.
        """

        def load_file(self, file_path: str) -> Any:  # noqa: ANN401 - any JSON value
            plain, packed = Path(f"{file_path}.json"), Path(f"{file_path}.json.gz")
            if plain.is_file():
                return json.loads(plain.read_bytes())
            if packed.is_file():
                return json.loads(gzip.decompress(packed.read_bytes()))
            return None

    excerpts = str(paths.resource("botocore"))

    class ExcerptsFirst(Loader):
        """A loader for which the excerpts are botocore's own data, since they say the same."""

        def is_builtin_path(self, path: str) -> bool:
            # Data from elsewhere would make botocore take endpoints by its old rules.
            return path.startswith(excerpts) or super().is_builtin_path(path)

    own = [str(Path(os.path.expandvars(path)).expanduser()) for path in data_path.split(os.pathsep) if path]
    places = [*own, Loader.CUSTOMER_DATA_PATH, excerpts, Loader.BUILTIN_DATA_PATH]
    return ExcerptsFirst(
        extra_search_paths=places, include_default_search_paths=False, file_loader=PlainFiles()
    )

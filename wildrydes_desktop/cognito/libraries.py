"""The libraries underneath: what a sign-in needs of them loaded beforehand, and a lighter botocore session.

Cheap to import; the libraries are imported inside. `load` takes about 200 ms and belongs on a thread of its
own (see `app.warm_up` for how the window stays alive meanwhile).
"""

from __future__ import annotations

import functools
import gzip
import json
import os
import sys
import threading
import warnings
from pathlib import Path
from typing import TYPE_CHECKING, Any

from wildrydes_desktop.foundation import paths

if TYPE_CHECKING:
    import botocore.session
    from botocore.loaders import Loader

_one_at_a_time = threading.Lock()


def load() -> None:
    """Import all that registering, signing in and verifying will need, and read botocore's data.

    Sends nothing and looks for no credentials. A second call finds everything there and returns at once.
    """
    _import_requests()
    # Here for what they bring along. Each is also imported where it is used; nothing relies on this list.
    import encodings.idna  # noqa: F401 - every first look-up of a host name

    import cryptography.hazmat.primitives.asymmetric.padding
    import cryptography.hazmat.primitives.asymmetric.rsa
    import cryptography.hazmat.primitives.hashes  # noqa: F401 - signatures of tokens

    import wildrydes_desktop.cognito.sign_in
    import wildrydes_desktop.cognito.srp_client
    import wildrydes_desktop.cognito.transport
    import wildrydes_desktop.cognito.verification  # noqa: F401 - and through them pycognito, boto3, gmpy2

    loader = data_loader()
    for data in ("endpoints", "partitions", "sdk-default-configuration"):
        loader.load_data(data)
    for kind in ("service-2", "endpoint-rule-set-1"):
        loader.load_service_model("cognito-idp", kind)


def _import_requests() -> None:
    """Import requests without what guesses the encoding of web pages: 3 MiB that nothing here needs.

    pycognito imports requests to fetch a pool's keys, which this app does itself; `Response.text` still works
    and takes UTF-8 where a server does not say.
    """
    if "requests" in sys.modules or "charset_normalizer" in sys.modules:
        return
    sys.modules["charset_normalizer"] = None  # type: ignore[assignment]  # importing it raises ImportError
    try:
        with warnings.catch_warnings():
            warnings.filterwarnings("ignore", message="Unable to find acceptable character detection")
            import requests  # noqa: F401
    finally:
        del sys.modules["charset_normalizer"]


def new_session() -> botocore.session.Session:
    """A botocore session that reads its data through `data_loader`, else like any other."""
    import botocore.session

    session = botocore.session.Session()
    session.register_component("data_loader", data_loader(session.get_config_variable("data_path") or ""))
    return session


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

"""The targets of `make fuzz`, for a moment: every seed that was kept, and a few hundred new tries."""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterator

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.fuzz import targets
from tests.fuzz.targets import TARGETS

# urllib3 leaves the socket of an answer whose head broke off to Python's collector.
pytestmark = pytest.mark.filterwarnings(
    "ignore:Exception ignored in. <socket.socket:pytest.PytestUnraisableExceptionWarning"
)
TRIES = 150

patient = settings(suppress_health_check=list(HealthCheck), max_examples=TRIES)


@pytest.fixture(scope="module", autouse=True)
def closed() -> Iterator[None]:
    """Close what the targets keep open between tries."""
    yield
    targets.close()
    gc.collect()


def seeds(name: str) -> list[bytes]:
    return [path.read_bytes() for path in sorted((targets.SEEDS / name).iterdir())]


@pytest.mark.parametrize("name", TARGETS)
def test_no_seed_breaks_it(name: str) -> None:
    assert len(seeds(name)) > 5
    assert len(targets.kept(name)) > 50
    for seed in seeds(name) + targets.kept(name):
        TARGETS[name](seed)


@pytest.mark.parametrize("name", TARGETS)
def test_nor_does_what_is_like_one(name: str) -> None:
    """Seeds cut, joined and with other bytes in them, and bytes from nowhere."""
    kept = seeds(name)

    @patient
    @given(
        seed=st.sampled_from(kept), other=st.sampled_from(kept), noise=st.binary(max_size=40), data=st.data()
    )
    def tried(seed: bytes, other: bytes, noise: bytes, data: st.DataObject) -> None:
        start = data.draw(st.integers(0, len(seed)))
        end = data.draw(st.integers(start, len(seed)))
        TARGETS[name](seed[:start] + noise + seed[end:] + data.draw(st.sampled_from([b"", other])))

    tried()


def test_a_target_that_fails_is_noticed(monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(text: str) -> object:
        raise KeyError(text)

    monkeypatch.setattr(targets.config_file, "parse_all", broken)
    run: Callable[[bytes], None] = TARGETS["config_reader"]
    with pytest.raises(KeyError):
        run(b"{}")

"""ConfirmDevice, GetDevice, ListDevices, UpdateDeviceStatus, ForgetDevice."""

from __future__ import annotations

import base64
from typing import Any, Final

from wildrydes_desktop.local_pool import devices, refusals, srp
from wildrydes_desktop.local_pool.context import Answer, Claims, Context
from wildrydes_desktop.local_pool.devices import Device
from wildrydes_desktop.local_pool.refusals import Refusal
from wildrydes_desktop.local_pool.settings import DeviceTracking
from wildrydes_desktop.local_pool.shapes import Request
from wildrydes_desktop.local_pool.srp import Credentials

_PAGE: Final = 60


def confirm_device(pool: Context, request: Request) -> Answer:
    """Keep the device that this sign-in told of, with its verifier."""
    claims = _claims(pool, request)
    key = request["DeviceKey"]
    if claims.get("device_key") != key:
        raise refusals.no_such_device()
    credentials = _credentials(request.get("DeviceSecretVerifierConfig", {}))
    always = pool.settings.device_tracking is DeviceTracking.ALWAYS
    name = request.get("DeviceName", "")
    now = pool.now()
    with pool.store.writing() as db:
        user = pool.bearer(db, claims)
        devices.add(db, Device(key, user.id, name, credentials, always, now, now, now))
    return {"UserConfirmationNecessary": not always}


def _credentials(given: dict[str, str]) -> Credentials:
    """Salt and verifier from Base64, as the clients send them."""
    try:
        salt, verifier = (
            int.from_bytes(base64.b64decode(given[name], validate=True), "big")
            for name in ("Salt", "PasswordVerifier")
        )
    except (KeyError, ValueError) as error:
        raise refusals.invalid_parameter("Device secret verifier config is not valid.") from error
    if not (0 < verifier < srp.N and 0 < salt < 2**256):
        raise refusals.invalid_parameter("Device secret verifier config is not valid.")
    return Credentials(f"{salt:x}", f"{verifier:x}")


def get_device(pool: Context, request: Request) -> Answer:
    """One device of the user's."""
    claims = _claims(pool, request)
    with pool.store.reading() as db:
        device = devices.known(db, pool.bearer(db, claims), request["DeviceKey"])
    return {"Device": _shown(device)}


def list_devices(pool: Context, request: Request) -> Answer:
    """The user's devices, oldest first, a page at a time."""
    claims = _claims(pool, request)
    start = 0
    if "PaginationToken" in request:
        opened = pool.seal.open("ListDevices", request["PaginationToken"])
        if opened is None:
            raise refusals.invalid_parameter("Invalid pagination token.")
        start = opened.notes["start"]
    with pool.store.reading() as db:
        found = devices.all_of(db, pool.bearer(db, claims))
    end = start + (request.get("Limit") or _PAGE)
    answer: Answer = {"Devices": [_shown(device) for device in found[start:end]]}
    if end < len(found):
        answer["PaginationToken"] = pool.seal.close("ListDevices", {"start": end}, pool.now())
    return answer


def update_device_status(pool: Context, request: Request) -> Answer:
    """Remember the device, or not; without a status nothing changes."""
    claims = _claims(pool, request)
    status = request.get("DeviceRememberedStatus")
    with pool.store.writing() as db:
        device = devices.known(db, pool.bearer(db, claims), request["DeviceKey"])
        if status is not None:
            devices.set_remembered(db, device, remembered=status == "remembered", now=pool.now())
    return {}


def forget_device(pool: Context, request: Request) -> Answer:
    """Delete the device."""
    claims = _claims(pool, request)
    with pool.store.writing() as db:
        devices.forget(db, devices.known(db, pool.bearer(db, claims), request["DeviceKey"]))
    return {}


def _claims(pool: Context, request: Request) -> Claims:
    claims = pool.claims(request["AccessToken"])
    if not devices.tracked(pool):
        raise Refusal(
            "InvalidUserPoolConfigurationException", "Device tracking is not enabled for the user pool."
        )
    return claims


def _shown(device: Device) -> dict[str, Any]:
    """The device as `DeviceType`; there is no other address than this machine's."""
    attributes = {
        "device_status": "valid",
        "device_name": device.name,
        "last_ip_used": "127.0.0.1",
        "dev:device_remembered_status": "remembered" if device.remembered else "not_remembered",
    }
    return {
        "DeviceKey": device.key,
        "DeviceAttributes": [{"Name": name, "Value": value} for name, value in attributes.items()],
        "DeviceCreateDate": device.created_at,
        "DeviceLastModifiedDate": device.modified_at,
        "DeviceLastAuthenticatedDate": device.authenticated_at,
    }

"""What a window manager sends to a window whose close button is pressed. xdotool of old cannot."""

from __future__ import annotations

import ctypes

CLIENT_MESSAGE = 33  # X.h


class _ClientMessage(ctypes.Structure):
    """XClientMessageEvent (Xlib.h), as long as the longest event."""

    _fields_ = (
        ("type", ctypes.c_int),
        ("serial", ctypes.c_ulong),
        ("send_event", ctypes.c_int),
        ("display", ctypes.c_void_p),
        ("window", ctypes.c_ulong),
        ("message_type", ctypes.c_ulong),
        ("format", ctypes.c_int),
        ("data", ctypes.c_long * 5),
        ("rest", ctypes.c_long * 24),
    )


def press_close_button(display: str, window: str) -> None:
    """Ask the window with that id, as xdotool tells it, to close (WM_DELETE_WINDOW of the ICCCM)."""
    x = ctypes.CDLL("libX11.so.6")
    x.XOpenDisplay.restype = ctypes.c_void_p
    x.XInternAtom.restype = ctypes.c_ulong
    connection = ctypes.c_void_p(x.XOpenDisplay(display.encode()))
    assert connection, f"no screen {display}"
    try:
        protocols, delete = (
            x.XInternAtom(connection, name, 0) for name in (b"WM_PROTOCOLS", b"WM_DELETE_WINDOW")
        )
        event = _ClientMessage(type=CLIENT_MESSAGE, window=int(window), message_type=protocols, format=32)
        event.data[0] = delete
        x.XSendEvent(connection, ctypes.c_ulong(int(window)), 0, ctypes.c_long(0), ctypes.byref(event))
        x.XSync(connection, 0)
    finally:
        x.XCloseDisplay(connection)

"""What places on the map are called in the language of the app. The city itself knows them by fixed words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication


def place_name(word: str) -> str:
    """The name for the city's word. Written out, so that whoever translates the app finds them."""
    translate = QCoreApplication.translate
    return {
        "Academy": translate("RideMap", "Academy"),
        "Clover Green": translate("RideMap", "Clover Green"),
        "Eastgate": translate("RideMap", "Eastgate"),
        "Harbour": translate("RideMap", "Harbour"),
        "Isle of Shells": translate("RideMap", "Isle of Shells"),
        "Lake Aurora": translate("RideMap", "Lake Aurora"),
        "Lake Park": translate("RideMap", "Lake Park"),
        "Lakeside": translate("RideMap", "Lakeside"),
        "Lantern Quarter": translate("RideMap", "Lantern Quarter"),
        "Mane Park": translate("RideMap", "Mane Park"),
        "Meadows": translate("RideMap", "Meadows"),
        "Midtown": translate("RideMap", "Midtown"),
        "North Hill": translate("RideMap", "North Hill"),
        "Orchards": translate("RideMap", "Orchards"),
        "Palm Steps": translate("RideMap", "Palm Steps"),
        "South Bank": translate("RideMap", "South Bank"),
        "Stables": translate("RideMap", "Stables"),
        "Starview": translate("RideMap", "Starview"),
        "Unicorn Bay": translate("RideMap", "Unicorn Bay"),
    }.get(word, word)

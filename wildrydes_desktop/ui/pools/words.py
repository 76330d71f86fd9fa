"""What the Pools page, and the message after opening a configuration, say."""

from __future__ import annotations

from PySide6.QtCore import QObject

from wildrydes_desktop.cognito.pool import PoolConfig
from wildrydes_desktop.cognito.report import Verdict
from wildrydes_desktop.ui.inspector.marks import Mark
from wildrydes_desktop.workshop.check_up import CheckUp, Examined
from wildrydes_desktop.workshop.config_file import ConfigFile, FileKind, Remark


class PoolWords(QObject):
    """Words and marks."""

    def understood(self, found: ConfigFile) -> str:
        """What was understood of a configuration, and what it lacks: a title, a newline, sentences."""
        kinds = {
            FileKind.CONFIG_JS: self.tr("Understood: the workshop's config.js"),
            FileKind.AWS_EXPORTS: self.tr("Understood: Amplify's aws-exports.js"),
            FileKind.AMPLIFY_OUTPUTS: self.tr("Understood: Amplify's amplify_outputs.json"),
            FileKind.AMPLIFY_CONFIGURATION: self.tr("Understood: Amplify's amplifyconfiguration.json"),
            FileKind.AMPLIFY_OBJECT: self.tr("Understood: what Amplify.configure is given"),
            FileKind.PROFILE: self.tr("Opened: {name}").format(name=found.pool.name),
            FileKind.STACK: self.tr("Understood: the outputs of a stack"),
            FileKind.LOOKED_UP: self.tr("Found: the pool and its app client"),
        }
        ids = self.tr("User pool {pool}, app client {client}, Region {region}.").format(
            pool=found.pool.user_pool_id, client=found.pool.client_id, region=found.pool.region
        )
        return (
            f"{kinds[found.kind]}\n{' '.join((ids, *(self._remark(each, found) for each in found.remarks)))}"
        )

    def _remark(self, remark: Remark, found: ConfigFile) -> str:
        said = {
            Remark.NO_API: self.tr("It names no API: to request a ride, the Ride page takes its address."),
            Remark.SEVERAL_APIS: self.tr("It names several APIs; the first was taken, {api}.").format(
                api=found.invoke_url
            ),
            Remark.SECRET_LEFT_OUT: self.tr(
                "The client secret in it was left there: set WILDRYDES_CLIENT_SECRET to use it."
            ),
            Remark.FOREIGN_ENDPOINT: self.tr("Mind: requests go to {url}, not to Amazon.").format(
                url=found.pool.endpoint_url
            ),
            Remark.SECRET_WANTED: self.tr(
                "Its app client has a secret, which WILDRYDES_CLIENT_SECRET has to hold."
            ),
        }
        return said[remark]

    def place(self, pool: PoolConfig | None) -> str:
        """Where a pool is: on this machine, at AWS in its Region, or at another address."""
        if pool is None or pool.local:
            return self.tr("this computer")
        return pool.endpoint_url or self.tr("AWS, {region}").format(region=pool.region)

    def examined(self, name: Examined) -> str:
        """What stands in the first column of the check-up."""
        names = {
            Examined.IDS: self.tr("Region and ids"),
            Examined.ENDPOINT: self.tr("Endpoint"),
            Examined.KEYS: self.tr("Public keys"),
            Examined.CLIENT: self.tr("App client"),
            Examined.CLIENT_OF_POOL: self.tr("Client of this pool"),
            Examined.SECRET: self.tr("Client secret"),
            Examined.SRP_FLOW: self.tr("Sign-in by SRP"),
            Examined.OTHER_FLOWS: self.tr("Other flows"),
            Examined.CLOCK: self.tr("Clock"),
        }
        return names[name]

    def verdict(self, verdict: Verdict) -> tuple[Mark, str]:
        """A verdict as mark and word."""
        words = {
            Verdict.PASS: (Mark.PASSED, self.tr("Passes")),
            Verdict.FAIL: (Mark.FAILED, self.tr("Fails")),
            Verdict.UNKNOWN: (Mark.OPEN, self.tr("Unknown")),
        }
        return words[verdict]

    def summary(self, found: CheckUp) -> str:
        """The check-up in one sentence."""
        failed, unknown = found.count(Verdict.FAIL), found.count(Verdict.UNKNOWN)
        if failed:
            return self.tr("%n thing(s) to see to.", "", failed)
        if unknown:
            return self.tr("Nothing is wrong; %n check(s) could not be made.", "", unknown)
        return self.tr("All is as it should be.")

"""Certificates made for one test: good ones, and bad in one way each."""

from __future__ import annotations

import datetime as dt
import ipaddress
import ssl
from dataclasses import dataclass
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID


@dataclass
class Authority:
    """A certificate authority. `bundle` is what trusts it."""

    key: ec.EllipticCurvePrivateKey
    certificate: x509.Certificate
    bundle: Path
    folder: Path

    def server(self, name: str = "127.0.0.1", *, days: tuple[int, int] = (-1, 1)) -> ssl.SSLContext:
        """A server's context with a certificate for `name`, valid from and to these days from now."""
        return _context(self.folder, name, days, self.certificate.subject, self.key)


def authority(folder: Path) -> Authority:
    key = ec.generate_private_key(ec.SECP256R1())
    subject = _name("Test authority")
    certificate = (
        _builder(subject, subject, key, (-1, 1))
        .add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
        .sign(key, hashes.SHA256())
    )
    bundle = folder / "ca.pem"
    bundle.write_bytes(certificate.public_bytes(serialization.Encoding.PEM))
    return Authority(key, certificate, bundle, folder)


def self_signed(folder: Path, name: str = "127.0.0.1") -> ssl.SSLContext:
    return _context(folder, name, (-1, 1), None, None)


def _context(
    folder: Path,
    name: str,
    days: tuple[int, int],
    issuer: x509.Name | None,
    signer: ec.EllipticCurvePrivateKey | None,
) -> ssl.SSLContext:
    key = ec.generate_private_key(ec.SECP256R1())
    try:
        alternative: x509.GeneralName = x509.IPAddress(ipaddress.ip_address(name))
    except ValueError:
        alternative = x509.DNSName(name)
    certificate = (
        _builder(_name(name), issuer or _name(name), key, days)
        .add_extension(x509.SubjectAlternativeName([alternative]), critical=False)
        .sign(signer or key, hashes.SHA256())
    )
    file = folder / "server.pem"
    file.write_bytes(
        key.private_bytes(
            serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
        )
        + certificate.public_bytes(serialization.Encoding.PEM)
    )
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(file)
    return context


def _name(text: str) -> x509.Name:
    return x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, text)])


def _builder(
    subject: x509.Name, issuer: x509.Name, key: ec.EllipticCurvePrivateKey, days: tuple[int, int]
) -> x509.CertificateBuilder:
    now = dt.datetime.now(dt.UTC)
    return (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(issuer)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now + dt.timedelta(days=days[0]))
        .not_valid_after(now + dt.timedelta(days=days[1]))
    )

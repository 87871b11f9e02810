"""What a profile keeps in the keyring, and nowhere else."""

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Secrets:
    """The secrets of one profile; `repr` shows none of them.

    `token` is the bearer token or NVCF API key, `key_password` opens the client's
    private key or PKCS#12 file, `metadata` holds the values of
    `Endpoint.secret_metadata`.
    """

    token: str | None = field(default=None, repr=False)
    key_password: str | None = field(default=None, repr=False)
    metadata: tuple[tuple[str, str], ...] = field(default=(), repr=False)


NO_SECRETS = Secrets()

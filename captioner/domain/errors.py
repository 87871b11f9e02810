"""Everything that can go wrong, as sentences a person can act on.

CaptionerError           str() says what is wrong and what to do
  ConfigError            a setting or an argument must change
  AudioFileError         a recording that cannot be read
  DeviceError            microphone missing, busy or gone
  RecognizerError
    Unavailable          worth another try: the server is away, overloaded or broke off
    Refused              not worth one until something is changed
"""


class CaptionerError(Exception):
    """Base of all errors that are shown to a person."""


class ConfigError(CaptionerError):
    """A setting must change; `field` names it as the person knows it."""

    def __init__(self, field: str, message: str) -> None:
        super().__init__(message)
        self.field = field


class AudioFileError(CaptionerError):
    """A recording that is missing, empty, damaged or of an unknown kind."""


class DeviceError(CaptionerError):
    """The microphone is missing, taken or gone."""


class RecognizerError(CaptionerError):
    """The recogniser gave no captions."""


class Unavailable(RecognizerError):
    """The recogniser cannot be reached or broke off; trying again may help."""


class Refused(RecognizerError):
    """The recogniser said no; trying again without a change will not help."""

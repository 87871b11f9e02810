"""Everything that can go wrong, as sentences a person can act on.

CaptionerError           str() says what is wrong and what to do
  ConfigError            a setting or an argument must change
  AudioFileError         a recording that cannot be read
  DeviceError            microphone missing, busy or gone
    SoundServerError     none can be reached: what is between does not run or hangs
  JournalError           what was said could not be kept, or not be read
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


class SoundServerError(DeviceError):
    """What is between the program and all microphones does not run, or does not answer."""


class JournalError(CaptionerError):
    """A session could not be kept or read. Captions go on all the same."""


class RecognizerError(CaptionerError):
    """The recogniser gave no captions."""


class Unavailable(RecognizerError):
    """The recogniser cannot be reached or broke off; trying again may help."""


class Refused(RecognizerError):
    """The recogniser said no; trying again without a change will not help."""

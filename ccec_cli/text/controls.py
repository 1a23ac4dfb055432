"""Control characters made visible, so that a terminal shows a text and never obeys it.

Unicode 17.0: the C0 and C1 control characters (general category Cc) and the bidirectional formatting characters
(property Bidi_Control), which can reorder a line so that it reads as something else.
"""

import re

_CONTROL_PICTURES = 0x2400
"""Where Unicode's pictures of the C0 control characters begin: U+241B is ␛."""

_DELETE = 0x7F
BEYOND_C0 = r"\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069"
"""DEL, C1 and the bidirectional formatting characters, as ranges for the brackets of a regular expression."""

_UNSAFE = re.compile(rf"[\x00-\x08\x0b\x0c\x0e-\x1f{BEYOND_C0}]|\r(?!\n)")


def show_controls(text: str) -> str:
    """The text with a picture or U+FFFD for each control or bidi character except tabs and line ends.

    It is as long as before, so that positions stay the same.
    """
    return _UNSAFE.sub(lambda found: _picture(ord(found[0])), text)


def _picture(code: int) -> str:
    if code == _DELETE:
        return "␡"
    return chr(_CONTROL_PICTURES + code) if code < ord(" ") else "\ufffd"

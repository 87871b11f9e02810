"""Every way in which a connection or a server is known to die, fall ill or mislead."""

from tests.links.failovers import FAILOVERS
from tests.links.link_faults import LINK_FAULTS
from tests.links.server_faults import SERVER_FAULTS

FAULTS = (*LINK_FAULTS, *SERVER_FAULTS, *FAILOVERS)

package tr.nes.kiosk.control.agent;

import tr.nes.kiosk.TerminalId;

/** The agent of a terminal was revoked. */
public record AgentRevoked(TerminalId terminal) {}

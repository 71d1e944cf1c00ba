package tr.nes.kiosk.control.terminal;

import tr.nes.kiosk.TerminalId;

/** CDI event, in the pairing's transaction: the terminal now belongs to another browser. */
public record TerminalPaired(TerminalId terminal) {}

package tr.nes.kiosk.control.terminal;

import tr.nes.kiosk.TerminalId;

/** CDI event, in the transaction that pairs: from now on the terminal is another browser's. */
public record TerminalPaired(TerminalId terminal) {}

package tr.nes.kiosk;

import java.io.Serializable;

/** CDI event: something at this terminal changed (card, reader, progress); carries no other data. */
public record TerminalChanged(TerminalId terminal) implements Serializable {}

package tr.nes.kiosk;

import java.io.Serializable;

/** CDI event: something changed at some reader of this node; carries no other data. */
public record ReadersChanged() implements Serializable {}

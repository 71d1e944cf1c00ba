package tr.nes.kiosk;

import java.io.Serializable;

/** CDI event: something changed at some reader of this node; says nothing more. */
public record ReadersChanged() implements Serializable {}

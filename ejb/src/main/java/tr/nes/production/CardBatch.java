package tr.nes.production;

import java.io.Serializable;

/** A delivery of cards with what is left of it. */
public record CardBatch(String name, long blank) implements Serializable {}

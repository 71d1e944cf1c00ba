package tr.nes.card;

import java.io.Serializable;
import tr.nes.shared.HolderId;

/** A card in a reader and its holder on record; for other slices, never for a page. */
public record CardOwner(CardSerial card, HolderId holder) implements Serializable {}

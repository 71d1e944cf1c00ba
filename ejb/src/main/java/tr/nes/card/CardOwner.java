package tr.nes.card;

import java.io.Serializable;
import tr.nes.shared.HolderId;

/** A card in a reader and whose it is on record: for the business layer, never for a page. */
public record CardOwner(CardSerial card, HolderId holder) implements Serializable {}

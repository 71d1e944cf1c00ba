package tr.nes.card;

import java.io.Serializable;
import tr.nes.cardconnector.ReaderName;
import tr.nes.shared.HolderId;

/** A holder's approved wish: this card, in this reader of this terminal, gets a new PIN. */
public record ServicingOrder(HolderId holder, CardSerial card, ReaderName reader, String terminal)
        implements Serializable {}

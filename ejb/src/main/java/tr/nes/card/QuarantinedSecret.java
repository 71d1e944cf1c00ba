package tr.nes.card;

import java.io.Serializable;
import java.time.Instant;
import tr.nes.shared.HolderId;

/** A stored PUK that its card refused; it is never presented again until it is replaced. */
public record QuarantinedSecret(CardSerial card, HolderId holder, Instant since) implements Serializable {}

package tr.nes.kiosk;

import java.io.Serializable;
import java.time.Instant;

/** The last fault of a reader: {@code kind} is the connector's exception, for example CardRemoved. */
public record ReaderFault(String kind, Instant at) implements Serializable {}

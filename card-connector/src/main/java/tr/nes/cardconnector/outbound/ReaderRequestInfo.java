package tr.nes.cardconnector.outbound;

import jakarta.resource.spi.ConnectionRequestInfo;
import tr.nes.cardconnector.ReaderName;

/** Contains only the reader, so that the container keeps one pool per reader. */
record ReaderRequestInfo(ReaderName reader) implements ConnectionRequestInfo {}

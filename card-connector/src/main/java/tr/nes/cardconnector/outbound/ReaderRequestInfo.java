package tr.nes.cardconnector.outbound;

import jakarta.resource.spi.ConnectionRequestInfo;
import tr.nes.cardconnector.ReaderName;

/** Names the reader and nothing else: the pool keeps one managed connection for each. */
record ReaderRequestInfo(ReaderName reader) implements ConnectionRequestInfo {

    @Override
    public boolean equals(Object other) {
        return other instanceof ReaderRequestInfo info && reader.equals(info.reader);
    }

    @Override
    public int hashCode() {
        return reader.hashCode();
    }
}

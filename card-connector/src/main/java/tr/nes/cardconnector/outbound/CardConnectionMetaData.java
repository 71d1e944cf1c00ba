package tr.nes.cardconnector.outbound;

import jakarta.resource.spi.ManagedConnectionMetaData;
import tr.nes.cardconnector.ReaderName;

record CardConnectionMetaData(ReaderName reader) implements ManagedConnectionMetaData {

    @Override
    public String getEISProductName() {
        return reader.value();
    }

    @Override
    public String getEISProductVersion() {
        return "unknown";
    }

    /** One connection at a time. */
    @Override
    public int getMaxConnections() {
        return 1;
    }

    /** Readers have no login. */
    @Override
    public String getUserName() {
        return null;
    }
}

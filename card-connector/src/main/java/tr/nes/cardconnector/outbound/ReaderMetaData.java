package tr.nes.cardconnector.outbound;

import jakarta.resource.spi.ManagedConnectionMetaData;

/** What the container may ask of a reader's connection. */
final class ReaderMetaData implements ManagedConnectionMetaData {

    @Override
    public String getEISProductName() {
        return "PC/SC reader";
    }

    @Override
    public String getEISProductVersion() {
        return "";
    }

    @Override
    public int getMaxConnections() {
        return 1;
    }

    @Override
    public String getUserName() {
        return "";
    }
}

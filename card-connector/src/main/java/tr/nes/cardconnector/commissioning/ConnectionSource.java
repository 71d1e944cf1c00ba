package tr.nes.cardconnector.commissioning;

import tr.nes.cardconnector.CardConnection;
import tr.nes.cardconnector.CardConnectorException;

/** Connects to the test card anew, which was reset when the last connection was closed. */
@FunctionalInterface
public interface ConnectionSource {

    CardConnection connect() throws CardConnectorException;
}

package tr.nes.cardconnector.outbound;

import jakarta.resource.ResourceException;
import tr.nes.cardconnector.CardConnectorException;
import tr.nes.cardconnector.CardServiceGone;
import tr.nes.cardconnector.ReaderName;

/** Extracts our own exception from the container's exception. */
final class PoolFailure {

    private PoolFailure() {}

    static CardConnectorException unwrapped(ResourceException failure, ReaderName reader) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof CardConnectorException ours) {
                return ours;
            }
        }
        return new CardServiceGone("the pool gave no connection to " + reader, failure);
    }
}

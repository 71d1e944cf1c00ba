package tr.nes.audit;

import java.io.IOException;

/** Receives rows one at a time while they are read. */
@FunctionalInterface
public interface EntrySink {

    /** @throws IOException if the receiver is gone; reading then stops */
    void take(AuditEntry entry) throws IOException;
}

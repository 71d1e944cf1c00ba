package tr.nes.audit;

import java.io.IOException;

/** Takes rows one after the other while they are read. */
@FunctionalInterface
public interface EntrySink {

    /** @throws IOException if the receiver went away; nothing more is read then */
    void take(AuditEntry entry) throws IOException;
}

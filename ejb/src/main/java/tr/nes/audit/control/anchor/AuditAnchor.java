package tr.nes.audit.control.anchor;

import java.io.IOException;

/** A place outside the database that stores how many rows were sealed. */
interface AuditAnchor {

    String name();

    /** Whether it wants this record now; an anchor that accepts records only at intervals returns false in between. */
    boolean wants(AnchorRecord record);

    /**
     * Returns within ten seconds, once the record is stored as durably as this anchor can.
     *
     * @throws IOException if it could not be stored
     */
    void publish(AnchorRecord record) throws IOException;
}

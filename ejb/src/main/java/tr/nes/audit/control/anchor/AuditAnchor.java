package tr.nes.audit.control.anchor;

import java.io.IOException;

/** A place outside the database that is told how far the trail has come. */
interface AuditAnchor {

    String name();

    /** Whether it wants this record now; one that is told only now and then says no. */
    boolean wants(AnchorRecord record);

    /**
     * Returns when it is as safe there as this place can make it; within ten seconds.
     *
     * @throws IOException if it is not there
     */
    void publish(AnchorRecord record) throws IOException;
}

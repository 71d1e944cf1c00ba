package tr.nes.sealing.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import tr.nes.sealing.Hierarchy;
import tr.nes.sealing.Sealed;

/** Seals secrets for the database and opens them again; called by other slices only, never by a page. */
@Stateless
@PermitAll
public class SealedSecrets {

    /** Seals for the record of this id, under a data key of its own. The caller wipes {@code secret}. */
    public Sealed seal(Hierarchy hierarchy, String recordId, byte[] secret) {
        throw new UnsupportedOperationException();
    }

    /**
     * The caller wipes the answer.
     *
     * @throws tr.nes.sealing.SealBroken if the key is gone, or text, key and record id do not belong together
     */
    public byte[] open(Hierarchy hierarchy, String recordId, Sealed sealed) {
        throw new UnsupportedOperationException();
    }

    /**
     * A keyed hash (HMAC-SHA-256, hexadecimal) for short secrets that must be compared, such as SMS codes.
     *
     * @param context separates uses, for example the record's id
     */
    public String fingerprint(String context, char[] secret) {
        throw new UnsupportedOperationException();
    }
}

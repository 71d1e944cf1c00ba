package tr.nes.sealing.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import tr.nes.sealing.MasterKey;
import tr.nes.sealing.Sealed;
import tr.nes.sealing.control.Fingerprints;
import tr.nes.sealing.control.Sealer;

/** Seals secrets for the database and opens them again; called by other slices only, never by a page. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class SealedSecrets {

    @Inject
    private Sealer sealer;

    @Inject
    private Fingerprints fingerprints;

    /** Seals for the record of this id, under a data key of its own. The caller wipes {@code secret}. */
    public Sealed seal(MasterKey masterKey, String recordId, byte[] secret) {
        return sealer.seal(masterKey, recordId, secret);
    }

    /**
     * The caller wipes the answer.
     *
     * @throws tr.nes.sealing.SealBroken if the key is gone, or text, key and record id do not belong together
     */
    public byte[] open(MasterKey masterKey, String recordId, Sealed sealed) {
        return sealer.open(masterKey, recordId, sealed);
    }

    /**
     * A keyed hash (HMAC-SHA-256, hexadecimal) for short secrets that must be compared, such as SMS codes.
     *
     * @param context separates uses, for example the record's id
     */
    public String fingerprint(String context, char[] secret) {
        return fingerprints.of(context, secret);
    }

    /**
     * HMAC-SHA-256 over {@code data} under the key that is kept for this use.
     *
     * @param use names the key store, for example {@code audit}
     */
    public byte[] mac(String use, byte[] data) {
        return fingerprints.mac(use, data);
    }
}

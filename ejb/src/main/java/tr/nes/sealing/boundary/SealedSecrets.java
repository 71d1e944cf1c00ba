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

/** Encrypts secrets for the database and decrypts them. For other slices only, never for a page. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class SealedSecrets {

    @Inject
    private Sealer sealer;

    @Inject
    private Fingerprints fingerprints;

    /** Seals a secret for the record with this id, under its own data key. The caller wipes {@code secret}. */
    public Sealed seal(MasterKey masterKey, String recordId, byte[] secret) {
        return sealer.seal(masterKey, recordId, secret);
    }

    /**
     * Decrypts a secret. The caller wipes the result.
     *
     * @throws tr.nes.sealing.SealBroken if the key is gone, or cipher text, key and record id do not match
     */
    public byte[] open(MasterKey masterKey, String recordId, Sealed sealed) {
        return sealer.open(masterKey, recordId, sealed);
    }

    /**
     * A keyed hash (HMAC-SHA-256, hexadecimal) of a short secret that must be compared, such as an SMS code.
     *
     * @param context separates uses, for example the record's id
     */
    public String fingerprint(String context, char[] secret) {
        return fingerprints.of(context, secret);
    }

    /**
     * HMAC-SHA-256 of {@code data} under the key kept for this use.
     *
     * @param use names the key store, for example {@code audit}
     */
    public byte[] mac(String use, byte[] data) {
        return fingerprints.mac(use, data);
    }
}

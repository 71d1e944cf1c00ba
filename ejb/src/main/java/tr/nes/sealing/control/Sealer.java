package tr.nes.sealing.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import javax.crypto.SecretKey;
import tr.nes.sealing.Hierarchy;
import tr.nes.sealing.SealBroken;
import tr.nes.sealing.Sealed;
import tr.nes.shared.Randomness;

/** Envelope encryption: a data key per record, wrapped by a master key, both bound to the record's id. */
@ApplicationScoped
public class Sealer {

    private final MasterKeys keys;
    private final Randomness randomness;

    protected Sealer() {
        this(null, null);
    }

    @Inject
    public Sealer(MasterKeys keys, Randomness randomness) {
        this.keys = keys;
        this.randomness = randomness;
    }

    public Sealed seal(Hierarchy hierarchy, String recordId, byte[] secret) {
        String keyId = keys.current(hierarchy.store());
        byte[] dataKey = randomness.bytes(Envelope.KEY_BYTES);
        try {
            byte[] text = Envelope.close(Envelope.key(dataKey), nonce(), recordId, secret);
            byte[] wrapped = Envelope.close(master(keyId), nonce(), wrapping(recordId, keyId), dataKey);
            return new Sealed(text, wrapped, keyId);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has AES-GCM", e);
        } finally {
            Arrays.fill(dataKey, (byte) 0);
        }
    }

    public byte[] open(Hierarchy hierarchy, String recordId, Sealed sealed) {
        if (!sealed.keyId().startsWith(hierarchy.store() + "/")) {
            throw new SealBroken(recordId, null);
        }
        byte[] dataKey = new byte[0];
        try {
            dataKey = Envelope.open(master(sealed.keyId()), wrapping(recordId, sealed.keyId()), sealed.wrappedKey());
            return Envelope.open(Envelope.key(dataKey), recordId, sealed.text());
        } catch (GeneralSecurityException e) {
            throw new SealBroken(recordId, e);
        } finally {
            Arrays.fill(dataKey, (byte) 0);
        }
    }

    private SecretKey master(String keyId) throws GeneralSecurityException {
        return keys.find(keyId).orElseThrow(() -> new GeneralSecurityException("no key " + keyId));
    }

    private byte[] nonce() {
        return randomness.bytes(Envelope.NONCE_BYTES);
    }

    private static String wrapping(String recordId, String keyId) {
        return recordId + "|" + keyId;
    }
}

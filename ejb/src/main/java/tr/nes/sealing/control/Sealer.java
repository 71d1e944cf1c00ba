package tr.nes.sealing.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import javax.crypto.SecretKey;
import tr.nes.sealing.MasterKey;
import tr.nes.sealing.SealBroken;
import tr.nes.sealing.Sealed;
import tr.nes.shared.Randomness;

/** Envelope encryption: one data key per record, wrapped by a master key, both bound to the record's id. */
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

    public Sealed seal(MasterKey masterKey, String recordId, byte[] secret) {
        String keyId = keys.current(masterKey.store());
        byte[] dataKey = randomness.bytes(Envelope.KEY_BYTES);
        try {
            byte[] text = Envelope.close(Envelope.key(dataKey), nonce(), recordId, secret);
            return new Sealed(text, wrap(recordId, keyId, dataKey), keyId);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has AES-GCM", e);
        } finally {
            Arrays.fill(dataKey, (byte) 0);
        }
    }

    public byte[] open(MasterKey masterKey, String recordId, Sealed sealed) {
        if (!sealed.keyId().startsWith(masterKey.store() + "/")) {
            throw new SealBroken(recordId, null);
        }
        byte[] dataKey = new byte[0];
        try {
            dataKey = unwrap(recordId, sealed);
            return Envelope.open(Envelope.key(dataKey), recordId, sealed.text());
        } catch (GeneralSecurityException e) {
            throw new SealBroken(recordId, e);
        } finally {
            Arrays.fill(dataKey, (byte) 0);
        }
    }

    /** The same cipher text and data key, with the data key wrapped by the store's current key. */
    public Sealed rewrap(String recordId, Sealed sealed) {
        String keyId = keys.current(sealed.keyId().split("/", 2)[0]);
        byte[] dataKey = new byte[0];
        try {
            dataKey = unwrap(recordId, sealed);
            return new Sealed(sealed.text(), wrap(recordId, keyId, dataKey), keyId);
        } catch (GeneralSecurityException e) {
            throw new SealBroken(recordId, e);
        } finally {
            Arrays.fill(dataKey, (byte) 0);
        }
    }

    private byte[] wrap(String recordId, String keyId, byte[] dataKey) throws GeneralSecurityException {
        return Envelope.close(master(keyId), nonce(), wrapping(recordId, keyId), dataKey);
    }

    private byte[] unwrap(String recordId, Sealed sealed) throws GeneralSecurityException {
        return Envelope.open(master(sealed.keyId()), wrapping(recordId, sealed.keyId()), sealed.wrappedKey());
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

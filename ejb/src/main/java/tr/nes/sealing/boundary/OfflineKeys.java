package tr.nes.sealing.boundary;

import jakarta.annotation.security.PermitAll;
import java.io.IOException;
import java.nio.file.Path;
import java.security.cert.Certificate;
import java.time.Clock;
import java.util.Set;
import tr.nes.sealing.MasterKey;
import tr.nes.sealing.Sealed;
import tr.nes.sealing.control.Fingerprints;
import tr.nes.sealing.control.KeyDirectory;
import tr.nes.sealing.control.MasterKeys;
import tr.nes.sealing.control.Sealer;
import tr.nes.sealing.control.SigningKeyFiles;
import tr.nes.shared.Installation;
import tr.nes.shared.Randomness;

/**
 * The installation's keys without a container, for the administrator's commands. Access is limited by the file
 * permissions.
 */
@PermitAll
public class OfflineKeys {

    private final MasterKeys keys;
    private final Sealer sealer;
    private final Fingerprints fingerprints;
    private final SigningKeyFiles signingKeys;

    public OfflineKeys(Installation installation) {
        Randomness randomness = new Randomness();
        KeyDirectory directory = new KeyDirectory(installation);
        this.keys = new MasterKeys(directory, randomness);
        this.sealer = new Sealer(keys, randomness);
        this.fingerprints = new Fingerprints(keys);
        this.signingKeys = new SigningKeyFiles(directory, Clock.systemUTC());
    }

    /**
     * The file with the password of this installation's key stores, whether it exists already or not.
     *
     * @throws IOException if the folder of the keys can't be created
     */
    public static Path passwordFile(Installation installation) throws IOException {
        return new KeyDirectory(installation).passwordFile();
    }

    /** As {@link SealedSecrets#seal}. */
    public Sealed seal(MasterKey masterKey, String recordId, byte[] secret) {
        return sealer.seal(masterKey, recordId, secret);
    }

    /** As {@link SealedSecrets#open}. The caller wipes the result. */
    public byte[] open(MasterKey masterKey, String recordId, Sealed sealed) {
        return sealer.open(masterKey, recordId, sealed);
    }

    /** The ids of all existing keys of this hierarchy. */
    public Set<String> ids(MasterKey masterKey) {
        return keys.ids(masterKey.store());
    }

    /** As {@link SealedSecrets#mac}. */
    public byte[] mac(String use, byte[] data) {
        return fingerprints.mac(use, data);
    }

    /** The certificate of a signing key. */
    public Certificate certificate(String store) {
        return signingKeys.entry(store).getCertificate();
    }
}

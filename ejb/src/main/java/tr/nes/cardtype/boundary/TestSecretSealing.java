package tr.nes.cardtype.boundary;

import jakarta.annotation.security.PermitAll;
import java.util.Arrays;
import java.util.Base64;
import tr.nes.cardtype.SealedTestSecrets;
import tr.nes.sealing.MasterKey;
import tr.nes.sealing.Sealed;
import tr.nes.sealing.boundary.OfflineKeys;
import tr.nes.shared.Installation;

/** Seals PIN and PUK of a test card with the installation's keys outside a container. */
@PermitAll
public final class TestSecretSealing {

    static final String RECORD = "test-card";

    private TestSecretSealing() {}

    /**
     * @param pin ASCII; the caller wipes it
     * @param puk likewise
     * @throws IllegalStateException if the installation has no keys: none are created here
     */
    public static SealedTestSecrets seal(Installation installation, byte[] pin, byte[] puk) {
        OfflineKeys keys = new OfflineKeys(installation);
        if (keys.ids(MasterKey.CUSTODY).isEmpty()) {
            throw new IllegalStateException("the installation has no keys here: -Dnes.data.dir=?");
        }
        byte[] both = Arrays.copyOf(pin, pin.length + 1 + puk.length);
        both[pin.length] = '\n';
        System.arraycopy(puk, 0, both, pin.length + 1, puk.length);
        try {
            Sealed sealed = keys.seal(MasterKey.CUSTODY, RECORD, both);
            Base64.Encoder base64 = Base64.getEncoder();
            return new SealedTestSecrets(
                    base64.encodeToString(sealed.text()), base64.encodeToString(sealed.wrappedKey()), sealed.keyId());
        } finally {
            Arrays.fill(both, (byte) 0);
        }
    }
}

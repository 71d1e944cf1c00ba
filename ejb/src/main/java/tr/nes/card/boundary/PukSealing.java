package tr.nes.card.boundary;

import jakarta.annotation.security.PermitAll;
import java.util.Base64;
import tr.nes.card.CardSerial;
import tr.nes.card.SealedPuk;
import tr.nes.card.entity.PukCustody;
import tr.nes.sealing.MasterKey;
import tr.nes.sealing.Sealed;
import tr.nes.sealing.boundary.OfflineKeys;
import tr.nes.shared.Installation;

/** Seals a PUK with the installation's keys outside a container, so that no server receives it in clear text. */
@PermitAll
public final class PukSealing {

    private PukSealing() {}

    /**
     * @param digits ASCII; the caller wipes them
     * @throws IllegalStateException if the installation has no keys: none are created here
     */
    public static SealedPuk seal(Installation installation, CardSerial card, byte[] digits) {
        OfflineKeys keys = new OfflineKeys(installation);
        if (keys.ids(MasterKey.CUSTODY).isEmpty()) {
            throw new IllegalStateException("the installation has no keys here: -Dnes.data.dir=?");
        }
        Sealed sealed = keys.seal(MasterKey.CUSTODY, PukCustody.recordId(card), digits);
        Base64.Encoder base64 = Base64.getEncoder();
        return new SealedPuk(
                base64.encodeToString(sealed.text()), base64.encodeToString(sealed.wrappedKey()), sealed.keyId());
    }
}

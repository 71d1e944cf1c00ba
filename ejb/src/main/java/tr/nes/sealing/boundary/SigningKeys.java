package tr.nes.sealing.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.security.KeyStore;
import tr.nes.sealing.control.SigningKeyFiles;

/** Signing keys that the system needs for itself, each in a PKCS#12 store of its own. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class SigningKeys {

    @Inject
    private SigningKeyFiles files;

    /** The P-256 key of this store with a self-signed certificate; made at first use. */
    public KeyStore.PrivateKeyEntry entry(String store) {
        return files.entry(store);
    }
}

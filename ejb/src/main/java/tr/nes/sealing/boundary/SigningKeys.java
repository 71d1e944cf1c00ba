package tr.nes.sealing.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.security.KeyStore;
import tr.nes.sealing.control.SigningKeyFiles;

/** The system's own signing keys, each in its own PKCS#12 store. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class SigningKeys {

    @Inject
    private SigningKeyFiles files;

    /** The P-256 key of this store with a self-signed certificate; generated at first use. */
    public KeyStore.PrivateKeyEntry entry(String store) {
        return files.entry(store);
    }
}

package tr.nes.authority.control.key;

import com.amazon.corretto.crypto.provider.AmazonCorrettoCryptoProvider;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.spec.PKCS8EncodedKeySpec;
import org.bouncycastle.jce.provider.BouncyCastleProvider;

/**
 * The provider that signs with keys in files: the native one where its library loads, else BouncyCastle. It is passed
 * to each call and never registered for the whole process.
 */
public final class SoftwareSigning {

    private static final System.Logger LOG = System.getLogger(SoftwareSigning.class.getName());

    private static final class Chosen {
        static final Provider PROVIDER = choose();
    }

    private SoftwareSigning() {}

    public static Provider provider() {
        return Chosen.PROVIDER;
    }

    /** The key as an object of the provider, which would otherwise translate it for each signature. */
    static PrivateKey own(PrivateKey key) {
        try {
            return KeyFactory.getInstance(key.getAlgorithm(), provider())
                    .generatePrivate(new PKCS8EncodedKeySpec(key.getEncoded()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(
                    "the authority's key can't be used by " + provider().getName(), e);
        }
    }

    private static Provider choose() {
        Provider chosen;
        try {
            AmazonCorrettoCryptoProvider offered = AmazonCorrettoCryptoProvider.INSTANCE;
            Throwable fault = offered.getLoadingError();
            if (fault == null) {
                chosen = offered;
            } else {
                chosen = new BouncyCastleProvider();
                LOG.log(System.Logger.Level.INFO, "no native signatures here: " + fault);
            }
        } catch (LinkageError notForThisMachine) {
            chosen = new BouncyCastleProvider();
            LOG.log(System.Logger.Level.INFO, "no native signatures here: " + notForThisMachine);
        }
        LOG.log(System.Logger.Level.INFO, "the authority signs with {0}", chosen.getName());
        return chosen;
    }
}

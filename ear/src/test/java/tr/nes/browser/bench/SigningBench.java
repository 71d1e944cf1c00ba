package tr.nes.browser.bench;

import com.amazon.corretto.crypto.provider.AmazonCorrettoCryptoProvider;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.Security;
import java.security.Signature;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.junit.jupiter.api.Test;
import tr.nes.it.bench.BenchTable;

/** Measures signatures a second with P-256 and SHA-256 alone, on one thread and on two, of each provider: what a responder can reach. */
class SigningBench {

    private static final long NANOS = TimeUnit.SECONDS.toNanos(3);
    /** As long as what an OCSP response signs. */
    private static final int OCTETS = 300;

    @Test
    void signatures() throws Exception {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec("secp256r1"));
        KeyPair keys = generator.generateKeyPair();
        for (Provider provider : List.of(
                AmazonCorrettoCryptoProvider.INSTANCE, new BouncyCastleProvider(), Security.getProvider("SunEC"))) {
            PrivateKey key = KeyFactory.getInstance("EC", provider)
                    .generatePrivate(new PKCS8EncodedKeySpec(keys.getPrivate().getEncoded()));
            perSecond(provider, key, 1);
            for (int threads = 1; threads <= 2; threads++) {
                BenchTable.row(
                        "sign-" + provider.getName() + "-" + threads,
                        perSecond(provider, key, threads),
                        "signatures/s");
            }
        }
    }

    private static double perSecond(Provider provider, PrivateKey key, int threads) throws Exception {
        ExecutorService signers = Executors.newFixedThreadPool(threads);
        try {
            Callable<Long> sign = () -> signatures(provider, key);
            long all = 0;
            for (Future<Long> some : signers.invokeAll(Collections.nCopies(threads, sign))) {
                all += some.get();
            }
            return all / (NANOS / 1e9);
        } finally {
            signers.shutdown();
        }
    }

    private static long signatures(Provider provider, PrivateKey key) throws Exception {
        Signature signature = Signature.getInstance("SHA256withECDSA", provider);
        byte[] content = new byte[OCTETS];
        long count = 0;
        for (long start = System.nanoTime(); System.nanoTime() - start < NANOS; count++) {
            signature.initSign(key);
            signature.update(content);
            signature.sign();
        }
        return count;
    }
}

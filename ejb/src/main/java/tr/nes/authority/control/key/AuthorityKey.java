package tr.nes.authority.control.key;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.PublicKey;
import java.security.Signature;
import java.security.SignatureException;
import java.util.Deque;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;

/**
 * One of the authority's keys. Keeps the {@link Signature} objects that it has initialized, as many as ever signed at
 * the same time: initialization costs more than a signature.
 */
public final class AuthorityKey {

    private final PrivateKey privateKey;
    private final PublicKey publicKey;
    private final Provider provider;
    private final Map<String, Deque<Signature>> idle = new ConcurrentHashMap<>();

    /**
     * @param privateKey may be a handle to a key in a token
     * @param provider the JCA provider to sign with
     */
    public AuthorityKey(PrivateKey privateKey, PublicKey publicKey, Provider provider) {
        this.privateKey = privateKey;
        this.publicKey = publicKey;
        this.provider = provider;
    }

    PrivateKey privateKey() {
        return privateKey;
    }

    Provider provider() {
        return provider;
    }

    public PublicKey publicKey() {
        return publicKey;
    }

    /** Data to be signed, written piece by piece. */
    @FunctionalInterface
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /** @param algorithm as in SHA256withECDSA */
    public byte[] sign(String algorithm, byte[] data) {
        try {
            return sign(algorithm, out -> out.write(data));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * @param algorithm as in SHA256withECDSA
     * @throws IOException if the content can't be read
     */
    public byte[] sign(String algorithm, Content content) throws IOException {
        Deque<Signature> initialized = idle.computeIfAbsent(algorithm, unused -> new ConcurrentLinkedDeque<>());
        try {
            Signature signature = initialized.pollFirst();
            if (signature == null) {
                signature = initialized(algorithm);
            }
            content.writeTo(new SignatureUpdate(signature));
            byte[] signed = signature.sign();
            // one that failed is not used again
            initialized.addFirst(signature);
            return signed;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the authority can't sign", e);
        }
    }

    private static final class SignatureUpdate extends OutputStream {

        private final Signature signature;

        private SignatureUpdate(Signature signature) {
            this.signature = signature;
        }

        @Override
        public void write(int octet) throws IOException {
            write(new byte[] {(byte) octet}, 0, 1);
        }

        @Override
        public void write(byte[] data, int from, int length) throws IOException {
            try {
                signature.update(data, from, length);
            } catch (SignatureException e) {
                throw new IOException(e);
            }
        }
    }

    private Signature initialized(String algorithm) throws GeneralSecurityException {
        Signature signature = Signature.getInstance(algorithm, provider);
        signature.initSign(privateKey);
        return signature;
    }
}

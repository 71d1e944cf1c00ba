package tr.nes.authority.control.key;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.operator.ContentSigner;
import tr.nes.authority.control.encoding.SignatureAlgorithm;

/** Signs BouncyCastle structures with a key of the authority: ECDSA with SHA-256. */
public final class AuthorityContentSigner implements ContentSigner {

    private final AuthorityKey key;
    private final ByteArrayOutputStream content = new ByteArrayOutputStream();

    public AuthorityContentSigner(AuthorityKey key) {
        this.key = key;
    }

    @Override
    public AlgorithmIdentifier getAlgorithmIdentifier() {
        return SignatureAlgorithm.SHA256.identifier();
    }

    @Override
    public OutputStream getOutputStream() {
        return content;
    }

    @Override
    public byte[] getSignature() {
        return key.sign(SignatureAlgorithm.SHA256.jcaName(), content.toByteArray());
    }
}

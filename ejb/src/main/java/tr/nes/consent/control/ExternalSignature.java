package tr.nes.consent.control;

import java.io.OutputStream;
import java.security.PublicKey;
import java.security.interfaces.ECPublicKey;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x9.X9ObjectIdentifiers;
import org.bouncycastle.operator.ContentSigner;

/**
 * Placeholder for a signature made by the card: collects the bytes to be signed and supplies the finished
 * signature.
 */
final class ExternalSignature implements ContentSigner {

    private final OutputStream signed;
    private final byte[] signature;

    private final boolean elliptic;

    /** @param key the signer's, which says which algorithm the card uses */
    ExternalSignature(OutputStream signed, byte[] signature, PublicKey key) {
        this.signed = signed;
        this.signature = signature;
        this.elliptic = key instanceof ECPublicKey;
    }

    @Override
    public AlgorithmIdentifier getAlgorithmIdentifier() {
        if (elliptic) {
            return new AlgorithmIdentifier(X9ObjectIdentifiers.ecdsa_with_SHA256);
        }
        return new AlgorithmIdentifier(PKCSObjectIdentifiers.sha256WithRSAEncryption, DERNull.INSTANCE);
    }

    @Override
    public OutputStream getOutputStream() {
        return signed;
    }

    @Override
    public byte[] getSignature() {
        return signature;
    }
}

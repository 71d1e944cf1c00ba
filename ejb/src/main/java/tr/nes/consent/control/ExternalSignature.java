package tr.nes.consent.control;

import java.io.OutputStream;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.operator.ContentSigner;

/**
 * Placeholder for a signature made by the card: collects the bytes to be signed and supplies the finished
 * signature.
 */
final class ExternalSignature implements ContentSigner {

    private final OutputStream signed;
    private final byte[] signature;

    ExternalSignature(OutputStream signed, byte[] signature) {
        this.signed = signed;
        this.signature = signature;
    }

    @Override
    public AlgorithmIdentifier getAlgorithmIdentifier() {
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

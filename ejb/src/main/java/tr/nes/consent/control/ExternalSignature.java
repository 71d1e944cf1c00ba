package tr.nes.consent.control;

import java.io.OutputStream;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.operator.ContentSigner;

/** A signature that the card makes: here it is only asked for what is to be signed, and put in its place. */
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

package tr.nes.access.control.webeid;

import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.MGF1ParameterSpec;
import java.security.spec.PSSParameterSpec;
import java.util.Optional;
import java.util.stream.Stream;

/** The signature algorithms of the token format (RFC 7518 §3.3 to §3.5); all are asymmetric. */
enum TokenAlgorithm {
    ES256(256, 256),
    ES384(384, 384),
    ES512(512, 521),
    PS256(256),
    PS384(384),
    PS512(512),
    RS256(256),
    RS384(384),
    RS512(512);

    private static final int SHORTEST_RSA = 2048;

    private final int bits;
    private final int curve;

    TokenAlgorithm(int bits) {
        this(bits, 0);
    }

    /** @param curve size of the only permitted curve (RFC 7518 §3.4) */
    TokenAlgorithm(int bits, int curve) {
        this.bits = bits;
        this.curve = curve;
    }

    static Optional<TokenAlgorithm> named(String name) {
        return Stream.of(values()).filter(a -> a.name().equals(name)).findFirst();
    }

    /** Hash of this signature algorithm; also used for the two parts of the signed data. */
    String hash() {
        return "SHA-" + bits;
    }

    boolean fits(PublicKey key) {
        if (key instanceof ECPublicKey ec) {
            return curve != 0 && ec.getParams().getCurve().getField().getFieldSize() == curve;
        }
        return curve == 0 && key instanceof RSAPublicKey rsa && rsa.getModulus().bitLength() >= SHORTEST_RSA;
    }

    /** Verifies signatures; those of ECDSA are r and s concatenated (RFC 7518 §3.4), as cards create them. */
    Signature verifier() throws GeneralSecurityException {
        if (name().startsWith("PS")) {
            Signature pss = Signature.getInstance("RSASSA-PSS");
            pss.setParameter(new PSSParameterSpec(hash(), "MGF1", new MGF1ParameterSpec(hash()), bits / Byte.SIZE, 1));
            return pss;
        }
        return Signature.getInstance("SHA" + bits + (curve == 0 ? "withRSA" : "withECDSAinP1363Format"));
    }
}

package tr.nes.certificate;

import java.util.EnumSet;
import java.util.Set;

/** Permitted uses of a key, in the order of the bits of KeyUsage (RFC 5280 §4.2.1.3). */
public enum KeyPurpose {
    DIGITAL_SIGNATURE,
    NON_REPUDIATION,
    KEY_ENCIPHERMENT,
    DATA_ENCIPHERMENT,
    KEY_AGREEMENT,
    KEY_CERT_SIGN,
    CRL_SIGN,
    ENCIPHER_ONLY,
    DECIPHER_ONLY;

    /** @param bits as in the certificate; null for none */
    public static Set<KeyPurpose> of(boolean[] bits) {
        Set<KeyPurpose> found = EnumSet.noneOf(KeyPurpose.class);
        for (KeyPurpose purpose : values()) {
            if (bits != null && purpose.ordinal() < bits.length && bits[purpose.ordinal()]) {
                found.add(purpose);
            }
        }
        return found;
    }
}

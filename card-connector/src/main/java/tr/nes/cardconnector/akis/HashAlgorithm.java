package tr.nes.cardconnector.akis;

import java.util.HexFormat;

/** Hash functions whose values can be signed, with their DigestInfo prefix (RFC 8017 §9.2 note 1). */
public enum HashAlgorithm {
    SHA_256(32, "3031300D060960864801650304020105000420"),
    SHA_384(48, "3041300D060960864801650304020205000430"),
    SHA_512(64, "3051300D060960864801650304020305000440");

    private final int length;
    private final byte[] prefix;

    HashAlgorithm(int length, String prefix) {
        this.length = length;
        this.prefix = HexFormat.of().parseHex(prefix);
    }

    /** DigestInfo in DER. @throws IllegalArgumentException if the hash does not have this function's length */
    public byte[] digestInfo(byte[] hash) {
        if (hash.length != length) {
            throw new IllegalArgumentException(this + " has " + length + " bytes, not " + hash.length);
        }
        byte[] info = new byte[prefix.length + length];
        System.arraycopy(prefix, 0, info, 0, prefix.length);
        System.arraycopy(hash, 0, info, prefix.length, length);
        return info;
    }
}

package tr.nes.cardconnector.akis;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.Optional;
import tr.nes.cardconnector.ResponseApdu;

/** A signature, or the status word with which the card refused it (6982: PIN not verified; 6A88: no such key). */
public final class ComputedSignature {

    private static final int SEQUENCE = 0x30;
    private static final int INTEGER = 0x02;
    /** Of the longest curve in use, 521 bits. */
    private static final int LONGEST_HALF = 66;

    private final byte[] signature;
    private final int statusWord;

    private ComputedSignature(byte[] signature, int statusWord) {
        this.signature = signature;
        this.statusWord = statusWord;
    }

    /** RSA: the signature as the card responded. */
    public static ComputedSignature of(ResponseApdu answer) {
        return answer.ok() ? new ComputedSignature(answer.data(), answer.statusWord()) : refused(answer);
    }

    /**
     * ECDSA: AKİS responds with r and s in halves of the same length.
     *
     * @throws UnexpectedAnswer if there are no such halves
     */
    public static ComputedSignature plain(ResponseApdu answer) throws UnexpectedAnswer {
        if (!answer.ok()) {
            return refused(answer);
        }
        byte[] halves = answer.data();
        int half = halves.length / 2;
        if (halves.length % 2 != 0 || half == 0 || half > LONGEST_HALF) {
            throw UnexpectedAnswer.malformed("ECDSA signature");
        }
        byte[] r = integer(Arrays.copyOf(halves, half));
        byte[] s = integer(Arrays.copyOfRange(halves, half, halves.length));
        return new ComputedSignature(encoded(SEQUENCE, r, s), answer.statusWord());
    }

    /** @param answer of the command that was refused */
    public static ComputedSignature refused(ResponseApdu answer) {
        return new ComputedSignature(null, answer.statusWord());
    }

    private static byte[] integer(byte[] unsigned) {
        return encoded(INTEGER, new BigInteger(1, unsigned).toByteArray());
    }

    /** DER (ITU-T X.690 §8) of less than 256 bytes. */
    private static byte[] encoded(int tag, byte[]... parts) {
        ByteArrayOutputStream value = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            value.writeBytes(part);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(tag);
        if (value.size() > 0x7F) {
            out.write(0x81);
        }
        out.write(value.size());
        out.writeBytes(value.toByteArray());
        return out.toByteArray();
    }

    /**
     * RSA, PKCS#1 v1.5, of the length of the key's modulus; or ECDSA, ECDSA-Sig-Value in DER (RFC 3279 §2.2.3).
     * Which one depends on the key.
     */
    public Optional<byte[]> signature() {
        return signature == null ? Optional.empty() : Optional.of(signature.clone());
    }

    public int statusWord() {
        return statusWord;
    }
}

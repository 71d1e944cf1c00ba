package tr.nes.cardconnector.akis;

import java.util.Optional;
import tr.nes.cardconnector.ResponseApdu;

/** A signature, or the status word with which the card refused it (6982: PIN not verified; 6A88: no such key). */
public final class ComputedSignature {

    private final ResponseApdu answer;

    ComputedSignature(ResponseApdu answer) {
        this.answer = answer;
    }

    /** RSA, PKCS#1 v1.5, of the length of the key's modulus. */
    public Optional<byte[]> signature() {
        return answer.ok() ? Optional.of(answer.data()) : Optional.empty();
    }

    public int statusWord() {
        return answer.statusWord();
    }
}

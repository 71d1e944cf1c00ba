package tr.nes.cardconnector.akis;

import java.util.Arrays;
import tr.nes.cardconnector.CardConnectorException;
import tr.nes.cardconnector.CommandApdu;
import tr.nes.cardconnector.ResponseApdu;

/**
 * One signature: MANAGE SECURITY ENVIRONMENT, then COMPUTE DIGITAL SIGNATURE (ISO/IEC 7816-8). An RSA key gets the
 * DigestInfo; a card that doesn't pad refuses its length or form, with nothing signed, and gets the whole block of
 * PKCS #1 (RFC 8017 §9.2), in chained commands where one is too short. A key of an elliptic curve gets the hash.
 */
final class HashSigning {

    private static final int WHOLE_ANSWER = 256;
    private static final int WRONG_LENGTH = 0x6700;
    private static final int WRONG_DATA = 0x6A80;
    private static final int SHORTEST_PADDING = 11;

    private final Exchange card;
    private final CardKey key;

    HashSigning(Exchange card, CardKey key) {
        this.card = card;
        this.key = key;
    }

    /** The application's directory is selected, and the PIN verified. */
    ComputedSignature run(HashAlgorithm algorithm, byte[] hash) throws CardConnectorException, UnexpectedAnswer {
        byte[] digestInfo = algorithm.digestInfo(hash);
        ResponseApdu ready = card.send(CommandApdu.of(0x00, 0x22, 0xC3, key.reference()));
        if (!ready.ok()) {
            return ComputedSignature.refused(ready);
        }
        if (key.elliptic()) {
            return ComputedSignature.plain(compute(hash));
        }
        ResponseApdu answer = compute(digestInfo);
        boolean padsNothing = answer.statusWord() == WRONG_LENGTH || answer.statusWord() == WRONG_DATA;
        return ComputedSignature.of(
                padsNothing && key.bits() >= Byte.SIZE * (digestInfo.length + SHORTEST_PADDING)
                        ? compute(block(digestInfo, key.bits() / Byte.SIZE))
                        : answer);
    }

    private ResponseApdu compute(byte[] input) throws CardConnectorException {
        return card.ask(0x2A, 0x9E, 0x9A, WHOLE_ANSWER, input);
    }

    /** EMSA-PKCS1-v1_5: 00 01 FF .. FF 00 and the DigestInfo. */
    private static byte[] block(byte[] digestInfo, int length) {
        byte[] block = new byte[length];
        Arrays.fill(block, (byte) 0xFF);
        block[0] = 0x00;
        block[1] = 0x01;
        block[length - digestInfo.length - 1] = 0x00;
        System.arraycopy(digestInfo, 0, block, length - digestInfo.length, digestInfo.length);
        return block;
    }
}

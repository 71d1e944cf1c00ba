package tr.nes.cardconnector.simulator;

import java.security.GeneralSecurityException;
import javax.crypto.Cipher;

/** COMPUTE DIGITAL SIGNATURE (ISO/IEC 7816-8): pads the given DigestInfo (PKCS#1 v1.5, block type 1) and signs it. */
final class Sign implements Instruction {

    @Override
    public byte[] execute(Command command, CardState card) {
        if (command.parameters() != 0x9E9A) {
            return Answer.word(Answer.WRONG_PARAMETERS);
        }
        if (card.key == null) {
            return Answer.word(Answer.REFERENCE_NOT_FOUND);
        }
        if (!card.keyChosen()) {
            return Answer.word(Answer.CONDITIONS_NOT_SATISFIED);
        }
        if (!card.pin.verified()) {
            return Answer.word(Answer.SECURITY_NOT_SATISFIED);
        }
        try {
            Cipher rsa = Cipher.getInstance("RSA/ECB/PKCS1Padding");
            rsa.init(Cipher.ENCRYPT_MODE, card.key);
            return Answer.ok(rsa.doFinal(command.data()));
        } catch (GeneralSecurityException e) {
            return Answer.word(Answer.WRONG_DATA);
        }
    }
}

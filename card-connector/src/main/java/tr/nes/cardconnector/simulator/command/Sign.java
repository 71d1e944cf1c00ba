package tr.nes.cardconnector.simulator.command;

import java.security.GeneralSecurityException;
import javax.crypto.Cipher;

/** COMPUTE DIGITAL SIGNATURE (ISO/IEC 7816-8): pads the given DigestInfo (PKCS#1 v1.5, block type 1) and signs it. */
final class Sign implements Instruction {

    @Override
    public byte[] execute(Command command, CardState card) {
        if (command.parameters() != 0x9E9A) {
            return SimulatedResponse.word(SimulatedResponse.WRONG_PARAMETERS);
        }
        if (card.key() == null) {
            return SimulatedResponse.word(SimulatedResponse.REFERENCE_NOT_FOUND);
        }
        if (!card.keyChosen()) {
            return SimulatedResponse.word(SimulatedResponse.CONDITIONS_NOT_SATISFIED);
        }
        if (!card.pin.verified()) {
            return SimulatedResponse.word(SimulatedResponse.SECURITY_NOT_SATISFIED);
        }
        try {
            Cipher rsa = Cipher.getInstance("RSA/ECB/PKCS1Padding");
            rsa.init(Cipher.ENCRYPT_MODE, card.key());
            return SimulatedResponse.ok(rsa.doFinal(command.data()));
        } catch (GeneralSecurityException e) {
            return SimulatedResponse.word(SimulatedResponse.WRONG_DATA);
        }
    }
}

package tr.nes.cardconnector.simulator.command;

import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.interfaces.ECPrivateKey;
import java.security.interfaces.RSAKey;
import javax.crypto.Cipher;

/**
 * COMPUTE DIGITAL SIGNATURE (ISO/IEC 7816-8). RSA: pads the given DigestInfo (PKCS#1 v1.5, block type 1), or takes
 * only a whole block; ECDSA: signs the given hash and answers r and s in equal halves.
 *
 * @param pads whether an RSA block is padded by the card
 */
record Sign(boolean pads) implements Instruction {

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
            return SimulatedResponse.ok(signature(card.key(), command.data()));
        } catch (GeneralSecurityException e) {
            return SimulatedResponse.word(SimulatedResponse.WRONG_DATA);
        }
    }

    private byte[] signature(PrivateKey key, byte[] input) throws GeneralSecurityException {
        if (key instanceof ECPrivateKey) {
            Signature ecdsa = Signature.getInstance("NONEwithECDSAinP1363Format");
            ecdsa.initSign(key);
            ecdsa.update(input);
            return ecdsa.sign();
        }
        Cipher rsa = Cipher.getInstance(pads ? "RSA/ECB/PKCS1Padding" : "RSA/ECB/NoPadding");
        rsa.init(Cipher.ENCRYPT_MODE, key);
        if (!pads && input.length * Byte.SIZE != ((RSAKey) key).getModulus().bitLength()) {
            throw new GeneralSecurityException("no whole block");
        }
        return rsa.doFinal(input);
    }
}

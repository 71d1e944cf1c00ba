package tr.nes.cardconnector.simulator.command;

/**
 * A dialect's references for PIN and PUK and its status words.
 *
 * @param blockedWord status word for "no try left"
 * @param pinReference P2 of VERIFY for the PIN, valid in the application's directory only
 * @param pukReference P2 of VERIFY for the PUK
 * @param numbers whether digits are sent as numbers 0 to 9 instead of characters
 * @param tellsTries whether VERIFY without data returns the counter
 */
public record SecretRules(int blockedWord, int pinReference, int pukReference, boolean numbers, boolean tellsTries) {

    private static final int SHORTEST = 4;
    private static final int LONGEST = 16;
    private static final int COUNTER = 0x63C0;

    /** The PUK as it was sent, as characters. */
    byte[] characters(byte[] puk) {
        byte[] characters = puk.clone();
        for (int i = 0; numbers && i < characters.length; i++) {
            characters[i] += '0';
        }
        return characters;
    }

    /** The PIN as characters; those that send it as characters are understood too. */
    byte[] pinCharacters(byte[] pin) {
        for (byte digit : pin) {
            if (digit > 9) {
                return pin;
            }
        }
        return characters(pin);
    }

    byte[] answer(boolean right, StoredSecret secret) {
        return SimulatedResponse.word(right ? SimulatedResponse.OK : wrong(secret));
    }

    private int wrong(StoredSecret secret) {
        return secret.tries() == 0 ? blockedWord : COUNTER | secret.tries();
    }

    byte[] tries(StoredSecret secret) {
        return SimulatedResponse.word(secret.verified() ? SimulatedResponse.OK : wrong(secret));
    }

    static boolean acceptable(byte[] newPin) {
        if (newPin.length < SHORTEST || newPin.length > LONGEST) {
            return false;
        }
        for (byte digit : newPin) {
            if (digit < '0' || digit > '9') {
                return false;
            }
        }
        return true;
    }
}

package tr.nes.cardconnector.akis;

import tr.nes.cardconnector.CardConnectorException;
import tr.nes.cardconnector.CommandApdu;
import tr.nes.cardconnector.ResponseApdu;

/**
 * AKİS 2.x: GET DATA of the data object that describes a PIN or PUK, tagged as in IAS-ECC: BF 81 and its number,
 * the remaining tries in tag 9B. Unconfirmed on real cards; the command compares nothing, whatever a card answers.
 *
 * @param number of the secret in the application
 */
record DataObjectTries(int number) implements TriesSource {

    private static final int WHOLE_ANSWER = 256;
    private static final int TRIES_LEFT = 0x9B;
    /** More than any retry counter holds. */
    private static final int AT_MOST = 15;

    @Override
    public TriesQuestion question() {
        return TriesQuestion.DATA_OBJECT;
    }

    @Override
    public Tries read(Exchange card) throws CardConnectorException {
        ResponseApdu answer = card.ask(command());
        if (!answer.ok()) {
            return Tries.unknown();
        }
        try {
            byte[] left = Tlv.first(answer.data()).descendant(TRIES_LEFT).value();
            return left.length == 1 && left[0] >= 0 && left[0] <= AT_MOST ? Tries.exactly(left[0]) : Tries.unknown();
        } catch (UnexpectedAnswer e) {
            return Tries.unknown();
        }
    }

    /** An extended header list (ISO/IEC 7816-4:2005 §8.5.1): the whole template A0 of this object. */
    private CommandApdu command() {
        byte[] wanted = {0x4D, 0x08, 0x70, 0x06, (byte) 0xBF, (byte) 0x81, (byte) number, 0x02, (byte) 0xA0, (byte) 0x80
        };
        return CommandApdu.carryingAndExpecting(0x00, 0xCB, 0x3F, 0xFF, WHOLE_ANSWER, wanted);
    }
}

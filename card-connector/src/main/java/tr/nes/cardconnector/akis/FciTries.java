package tr.nes.cardconnector.akis;

import tr.nes.cardconnector.CardConnectorException;
import tr.nes.cardconnector.ResponseApdu;

/**
 * AKİS 1.0: tag 90 of a directory's file control information has bits for "entered wrong once" and "last try". It
 * does not show that the last try is used up too.
 */
record FciTries(FilePath directory) implements TriesSource {

    private static final int SECURITY = 0x90;
    private static final int WRONG_ONCE = 0x40;
    private static final int LAST_TRY = 0x80;
    private static final int ALL = 3;

    @Override
    public TriesQuestion question() {
        return TriesQuestion.CONTROL_INFORMATION;
    }

    @Override
    public Tries read(Exchange card) throws CardConnectorException {
        ResponseApdu fci = card.ask(directory.select());
        if (!fci.ok()) {
            return Tries.unknown();
        }
        try {
            byte[] security = Tlv.first(fci.data()).child(SECURITY).value();
            return security.length == 0 ? Tries.unknown() : told(security[0]);
        } catch (UnexpectedAnswer e) {
            return Tries.unknown();
        }
    }

    private static Tries told(int bits) {
        if ((bits & LAST_TRY) != 0) {
            return Tries.between(0, 1);
        }
        return Tries.exactly((bits & WRONG_ONCE) != 0 ? ALL - 1 : ALL);
    }
}

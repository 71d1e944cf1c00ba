package tr.nes.cardconnector.akis;

import java.util.Set;
import tr.nes.cardconnector.CardConnectorException;
import tr.nes.cardconnector.CommandApdu;
import tr.nes.cardconnector.ResponseApdu;
import tr.nes.cardconnector.akis.SecretAnswer.Outcome;

/**
 * VERIFY without data returns the retry counter and does not decrement it (ISO/IEC 7816-4:2005 §7.5.6), if the
 * card conforms.
 */
record EmptyVerifyTries(int reference, Set<Integer> blockedWords) implements TriesSource {

    @Override
    public TriesQuestion question() {
        return TriesQuestion.EMPTY_VERIFY;
    }

    @Override
    public Tries read(Exchange card) throws CardConnectorException {
        ResponseApdu answer = card.send(CommandApdu.of(0x00, 0x20, 0x00, reference));
        SecretAnswer sorted = SecretAnswer.of(answer, blockedWords);
        boolean tells = sorted.outcome() == Outcome.WRONG || sorted.outcome() == Outcome.BLOCKED;
        return tells && sorted.triesLeft().isPresent()
                ? Tries.exactly(sorted.triesLeft().getAsInt())
                : Tries.unknown();
    }
}

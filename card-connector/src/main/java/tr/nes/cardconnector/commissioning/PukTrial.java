package tr.nes.cardconnector.commissioning;

import static tr.nes.cardconnector.commissioning.PinTrial.shown;
import static tr.nes.cardconnector.commissioning.Surprise.unless;

import tr.nes.cardconnector.CardConnectorException;
import tr.nes.cardconnector.akis.LifeCycle;
import tr.nes.cardconnector.akis.Tries;
import tr.nes.cardconnector.akis.UnblockAnswer;

/**
 * What the walk does with the PUK: each presentation is announced, made once, and followed by nothing unless the card
 * shows that it did what it said.
 */
final class PukTrial {

    static final int TRIES_NEEDED = 2;

    private final CardTrial card;
    private final PinTrial pin;
    private final TestSecrets secrets;
    private final CommissioningListener listener;

    PukTrial(CardTrial card, PinTrial pin, TestSecrets secrets, CommissioningListener listener) {
        this.card = card;
        this.pin = pin;
        this.secrets = secrets;
        this.listener = listener;
    }

    /** A blocked PIN first; the PIN that this writes is then replaced by the test card's own. */
    void run() throws CardConnectorException, Surprise {
        unblock("a blocked PIN", secrets.other());
        unblock("a PIN that is not blocked", secrets.pin());
    }

    private void unblock(String which, byte[] newPin) throws CardConnectorException, Surprise {
        Tries before = card.pukTries();
        unless(before.atLeast(TRIES_NEEDED), "the PUK's counter shows " + shown(before));
        UnblockAnswer answer = card.ask(on -> on.unblock(secrets.puk(), newPin, listener::sending));
        unless(
                answer.done(),
                "unblocking of " + which + ": " + answer.step() + " was answered " + PinTrial.word(answer.answer()));
        Tries after = card.pukTries();
        unless(after.equals(before), "an accepted PUK left the counter at " + shown(after));
        LifeCycle phase = card.ask(on -> on.lifeCycle());
        unless(phase == LifeCycle.USER, "after unblocking and a reset the card's life cycle is " + phase);
        pin.accepted("the PIN written by the PUK", newPin);
    }
}

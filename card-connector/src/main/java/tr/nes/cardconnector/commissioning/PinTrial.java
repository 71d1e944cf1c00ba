package tr.nes.cardconnector.commissioning;

import static tr.nes.cardconnector.commissioning.Surprise.unless;

import tr.nes.cardconnector.CardConnectorException;
import tr.nes.cardconnector.akis.SecretAnswer;
import tr.nes.cardconnector.akis.SecretAnswer.Outcome;
import tr.nes.cardconnector.akis.Tries;

/** What the walk does with the PIN; after each command the counter must show what the response said. */
final class PinTrial {

    private final CardTrial card;
    private final TestSecrets secrets;
    private final int all;

    /** @param all tries of a PIN that was not entered wrong */
    PinTrial(CardTrial card, TestSecrets secrets, int all) {
        this.card = card;
        this.secrets = secrets;
        this.all = all;
    }

    void wrongOnce() throws CardConnectorException, Surprise {
        accepted("the known PIN", secrets.pin());
        wrong(all - 1);
        accepted("the known PIN after a wrong one", secrets.pin());
    }

    void changeAndBack() throws CardConnectorException, Surprise {
        change(secrets.pin(), secrets.other());
        change(secrets.other(), secrets.pin());
    }

    private void change(byte[] from, byte[] to) throws CardConnectorException, Surprise {
        SecretAnswer answer = card.ask(on -> on.changePin(from, to));
        unless(answer.accepted(), "the change of the PIN was answered " + word(answer));
        accepted("the PIN that was just written", to);
    }

    void block() throws CardConnectorException, Surprise {
        for (int left = all - 1; left >= 0; left--) {
            wrong(left);
        }
        SecretAnswer answer = card.ask(on -> on.verifyPin(secrets.pin()));
        unless(answer.outcome() == Outcome.BLOCKED, "a blocked PIN was answered " + word(answer));
    }

    /** Presents it once and sees its counter full. */
    void accepted(String which, byte[] pin) throws CardConnectorException, Surprise {
        SecretAnswer answer = card.ask(on -> on.verifyPin(pin));
        unless(answer.accepted(), which + " was answered " + word(answer));
        Tries after = card.pinTries();
        unless(after.equals(Tries.exactly(all)), which + " was accepted, and the counter shows " + shown(after));
    }

    private void wrong(int left) throws CardConnectorException, Surprise {
        SecretAnswer answer = card.ask(on -> on.verifyPin(secrets.wrong()));
        boolean expected = left == 0
                ? answer.outcome() == Outcome.BLOCKED
                : answer.outcome() == Outcome.WRONG && answer.triesLeft().orElse(left) == left;
        unless(expected, "a wrong PIN that leaves " + left + " tries was answered " + word(answer));
        Tries after = card.pinTries();
        boolean counted = after.most() <= Math.max(1, left) && after.least() <= left && after.most() >= left;
        unless(counted, "after a wrong PIN that leaves " + left + " tries the counter shows " + shown(after));
    }

    static String word(SecretAnswer answer) {
        return String.format("%04X", answer.statusWord());
    }

    static String shown(Tries tries) {
        if (!tries.told()) {
            return "nothing";
        }
        return tries.known() ? String.valueOf(tries.least()) : tries.least() + " to " + tries.most();
    }
}

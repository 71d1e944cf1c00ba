package tr.nes.cardconnector.simulator;

/** Writing a new PIN, once it is sure that it may be written. */
final class NewPin {

    private NewPin() {}

    static byte[] write(CardState card, byte[] newPin) {
        if (!SecretRules.acceptable(newPin)) {
            return Answer.word(Answer.WRONG_DATA);
        }
        card.replacePin(newPin);
        return Answer.word(Answer.OK);
    }
}

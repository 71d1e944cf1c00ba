package tr.nes.cardconnector.simulator.command;

/** Writing a new PIN, once it is sure that it may be written. */
final class NewPin {

    private NewPin() {}

    static byte[] write(CardState card, byte[] newPin) {
        if (!SecretRules.acceptable(newPin)) {
            return SimulatedResponse.word(SimulatedResponse.WRONG_DATA);
        }
        card.replacePin(newPin);
        return SimulatedResponse.word(SimulatedResponse.OK);
    }
}

package tr.nes.cardconnector.simulator.command;

/** Writes a new PIN after the permission was checked. */
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

package tr.nes.cardconnector.simulator.command;

import java.security.KeyPair;
import java.security.interfaces.RSAPublicKey;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Supplier;

/** GENERATE ASYMMETRIC KEY PAIR (ISO/IEC 7816-8:2016 §5.2), in administration only; the public key goes to its file. */
record GenerateKeyPair(Supplier<KeyPair> keys) implements Instruction {

    private static final int INTEGER = 0x02;
    private static final int PADDING = 16;

    @Override
    public byte[] execute(Command command, CardState card) {
        if (command.parameters() != 0x8000) {
            return SimulatedResponse.word(SimulatedResponse.WRONG_PARAMETERS);
        }
        Optional<CardFile> file = card.master.child(CardState.APPLICATION).flatMap(a -> a.child(CardState.PUBLIC_KEY));
        if (!card.inAdministration() || file.isEmpty()) {
            return SimulatedResponse.word(SimulatedResponse.CONDITIONS_NOT_SATISFIED);
        }
        KeyPair pair = keys.get();
        RSAPublicKey key = (RSAPublicKey) pair.getPublic();
        byte[] encoded = DerWriter.sequence(
                DerWriter.of(INTEGER, key.getModulus().toByteArray()),
                DerWriter.of(INTEGER, key.getPublicExponent().toByteArray()));
        file.get().replace(Arrays.copyOf(encoded, encoded.length + PADDING));
        card.generated(pair.getPrivate());
        return SimulatedResponse.word(SimulatedResponse.OK);
    }
}

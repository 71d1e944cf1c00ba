package tr.nes.cardconnector.simulator.command;

import java.security.KeyPair;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import tr.nes.cardconnector.akis.AkisDialect;

/** The commands that a dialect's cards support, by CLA and INS. */
public final class InstructionSet {

    private static final Instruction UNKNOWN =
            (command, card) -> SimulatedResponse.word(SimulatedResponse.UNKNOWN_INSTRUCTION);

    private final Map<Integer, Instruction> instructions = new HashMap<>();

    private InstructionSet() {
        instructions.put(0x00A4, new Select());
        instructions.put(0x00B0, new ReadBinary());
        instructions.put(0x00CA, new GetData());
        instructions.put(0x0022, new ManageSecurityEnvironment());
        instructions.put(0x002A, new Sign(true));
        instructions.put(0x00D6, new UpdateBinary());
        instructions.put(0x8009, new ChangePhase());
        instructions.put(0x8018, new ListDirectory());
        instructions.put(0x801A, (command, card) -> {
            card.forgetSecrets();
            return SimulatedResponse.word(SimulatedResponse.OK);
        });
    }

    /**
     * @param countsEmptyVerify whether VERIFY without data uses up a try
     * @param keys what the card generates
     */
    public static InstructionSet of(AkisDialect dialect, boolean countsEmptyVerify, Supplier<KeyPair> keys) {
        InstructionSet set = new InstructionSet();
        SecretRules rules = SimulatedDialect.of(dialect).rules();
        set.instructions.put(0x0020, new Verify(rules, countsEmptyVerify));
        switch (dialect) {
            case AKIS_1_0 -> {
                set.instructions.put(0x0024, new ChangeWithLengths(rules));
                set.instructions.put(0x8019, new ResetCounter());
            }
            case AKIS_1_X -> {
                set.instructions.put(0x0024, new ChangeReferenceData(rules, true));
                set.instructions.put(0x002C, new UnblockAfterPuk(rules));
            }
            default -> {
                set.instructions.put(0x0024, new ChangeReferenceData(rules, false));
                set.instructions.put(0x002C, new UnblockWithPuk(rules));
                set.instructions.put(0x00CB, new GetSecretObject(rules));
            }
        }
        set.instructions.computeIfPresent(0x0024, (code, usual) -> new InitialSecret(rules, usual));
        set.instructions.put(0x0046, new GenerateKeyPair(keys));
        return set;
    }

    /** The same, but with a signature command that takes whole PKCS #1 blocks only. */
    public InstructionSet withoutPadding() {
        instructions.put(0x002A, new Sign(false));
        return this;
    }

    public Instruction find(Command command) {
        return instructions.getOrDefault(command.cla() << 8 | command.ins(), UNKNOWN);
    }
}

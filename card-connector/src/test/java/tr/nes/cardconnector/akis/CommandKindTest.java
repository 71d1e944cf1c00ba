package tr.nes.cardconnector.akis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.ValueSource;
import tr.nes.cardconnector.Atr;
import tr.nes.cardconnector.simulator.SimulatedCard;
import tr.nes.cardconnector.testing.DirectConnection;
import tr.nes.cardconnector.testing.TestIdentity;

class CommandKindTest {

    private static final byte[] PIN = DirectConnection.digits("123456");
    private static final byte[] NEW_PIN = DirectConnection.digits("918273");
    private static final byte[] PUK = DirectConnection.digits("12345678");

    @ParameterizedTest
    @EnumSource(value = AkisDialect.class, names = "AKIS_3", mode = Mode.EXCLUDE)
    void whenReadChangedAndSigned_thenOrdinaryOnly(AkisDialect dialect) throws Exception {
        TestIdentity identity = TestIdentity.generate("holder");
        SimulatedCard card = SimulatedCard.of(dialect)
                .certificate(identity.certificate().getEncoded())
                .privateKey(identity.key())
                .build();
        DirectConnection connection = DirectConnection.to(card);
        AkisCard akis = AkisCard.on(connection);
        akis.serialNumber();
        akis.lifeCycle();
        akis.pinTries(question -> true);
        akis.pukTries(question -> true);
        akis.certificates();
        akis.changePin(PIN, NEW_PIN);
        akis.verifyPin(NEW_PIN);
        akis.sign(HashAlgorithm.SHA_256, new byte[32]);
        akis.logOut();
        assertThat(kinds(card.atr(), connection.sent())).containsOnly(CommandKind.ORDINARY);
    }

    @ParameterizedTest
    @EnumSource(value = AkisDialect.class, names = "AKIS_3", mode = Mode.EXCLUDE)
    void whenUnblocked_thenEachCommandWithThePukIsOfAnUnblocking(AkisDialect dialect) throws Exception {
        SimulatedCard card = SimulatedCard.of(dialect).pinBlocked().build();
        DirectConnection connection = DirectConnection.to(card);
        AkisCard.on(connection).unblock(PUK, NEW_PIN, step -> {});
        assertThat(card.accepts(NEW_PIN)).isTrue();
        List<byte[]> sent = connection.sent();
        assertThat(kinds(card.atr(), sent)).contains(CommandKind.UNBLOCKING).doesNotContain(CommandKind.OTHER);
        assertThat(sent.stream().filter(command -> holdsPuk(command)))
                .isNotEmpty()
                .allMatch(command -> CommandKind.of(card.atr(), command) == CommandKind.UNBLOCKING);
    }

    private static boolean holdsPuk(byte[] command) {
        String hex = HexFormat.of().formatHex(command);
        return hex.contains("3132333435363738") || hex.contains("0102030405060708");
    }

    private static Set<CommandKind> kinds(Atr atr, List<byte[]> sent) {
        Set<CommandKind> kinds = new HashSet<>();
        sent.forEach(command -> kinds.add(CommandKind.of(atr, command)));
        return kinds;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // the PUK of a card in production, other references of VERIFY, key generation, writing, PUT DATA,
                // chaining
                "00240101083132333435363738",
                "00200002083132333435363738",
                "00200083083132333435363738",
                "0047000000",
                "00D600000131",
                "00DA01000131",
                "10200001083132333435363738",
                "0C200001083132333435363738",
                "00C2000007002000010312",
                // lengths that do not fit, and extended ones
                "0020008109313233343536",
                "00A4000000000102",
                "00",
                ""
            })
    void whenNotRecognized_thenOther(String hex) {
        Atr atr = SimulatedCard.of(AkisDialect.AKIS_1_X).build().atr();
        assertThat(CommandKind.of(atr, HexFormat.of().parseHex(hex))).isEqualTo(CommandKind.OTHER);
    }

    @Test
    void whenCardIsUnknown_thenNothingWithASecret() {
        Atr foreign = new Atr("3B00");
        assertThat(CommandKind.of(foreign, HexFormat.of().parseHex("00A40000023F00")))
                .isEqualTo(CommandKind.ORDINARY);
        assertThat(CommandKind.of(foreign, HexFormat.of().parseHex("00200081"))).isEqualTo(CommandKind.ORDINARY);
        assertThat(CommandKind.of(foreign, HexFormat.of().parseHex("0020008106313233343536")))
                .isEqualTo(CommandKind.OTHER);
    }

    @Test
    void whenPukReferenceOfEachDialect_thenUnblocking() {
        for (AkisDialect dialect : List.of(AkisDialect.AKIS_1_0, AkisDialect.AKIS_1_X)) {
            byte[] verify = dialect.commands().verifyPuk(PUK).bytes();
            assertThat(CommandKind.of(SimulatedCard.of(dialect).build().atr(), verify))
                    .isEqualTo(CommandKind.UNBLOCKING);
            assertThat(Arrays.copyOf(verify, 2)).containsExactly(0x00, 0x20);
        }
    }
}

package tr.nes.cardconnector.testing;

import java.security.cert.CertificateEncodingException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Consumer;
import tr.nes.cardconnector.Atr;
import tr.nes.cardconnector.CardChannel;
import tr.nes.cardconnector.CardConnection;
import tr.nes.cardconnector.CardConnectorException;
import tr.nes.cardconnector.CommandApdu;
import tr.nes.cardconnector.ReaderName;
import tr.nes.cardconnector.ResponseApdu;
import tr.nes.cardconnector.akis.AkisCard;
import tr.nes.cardconnector.akis.AkisDialect;
import tr.nes.cardconnector.akis.CardOpener;
import tr.nes.cardconnector.akis.UnblockStep;
import tr.nes.cardconnector.commissioning.Commissioning;
import tr.nes.cardconnector.commissioning.CommissioningListener;
import tr.nes.cardconnector.commissioning.CommissioningResult;
import tr.nes.cardconnector.commissioning.CommissioningStep;
import tr.nes.cardconnector.commissioning.TestSecrets;
import tr.nes.cardconnector.simulator.SimulatedCard;
import tr.nes.cardconnector.simulator.SimulatedCardBuilder;

/** Commissioning walks with simulated cards, which are reset between connections, and what was sent to them. */
public final class RecordedWalk {

    public static final String PIN = "123456";
    public static final String PUK = "12345678";

    private static final HexFormat HEX = HexFormat.of().withUpperCase();
    private static final TestIdentity IDENTITY = identity();

    private final List<UnblockStep> journal = new ArrayList<>();
    private final List<String> shown = new ArrayList<>();
    private final List<String> sent = new ArrayList<>();
    private final CardOpener opener;

    /** By the product's own dialects. */
    public RecordedWalk() {
        this(AkisCard::on);
    }

    public RecordedWalk(CardOpener opener) {
        this.opener = opener;
    }

    private static TestIdentity identity() {
        try {
            return TestIdentity.generate("Deneme Kartı");
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** A test card with a key and its certificate, {@link #PIN} and {@link #PUK}. */
    public static SimulatedCardBuilder card(AkisDialect dialect) {
        try {
            return SimulatedCard.of(dialect)
                    .certificate(IDENTITY.certificate().getEncoded())
                    .privateKey(IDENTITY.key());
        } catch (CertificateEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @param behaving the card, or something before it that does otherwise */
    public CommissioningResult with(SimulatedCard card, CardChannel behaving) {
        return run(card, behaving, journal::add);
    }

    public CommissioningResult withJournal(SimulatedCard card, Consumer<UnblockStep> steps) {
        return run(card, card, steps);
    }

    private CommissioningResult run(SimulatedCard card, CardChannel behaving, Consumer<UnblockStep> steps) {
        try (TestSecrets secrets = new TestSecrets(DirectConnection.digits(PIN), DirectConnection.digits(PUK))) {
            return new Commissioning(
                            () -> new Recorded(card, behaving),
                            card.atr(),
                            card.dialect(),
                            opener,
                            secrets,
                            new Listener(steps))
                    .run();
        }
    }

    /** Names of the unblocking's commands, each noted before it was sent. */
    public List<UnblockStep> journal() {
        return journal;
    }

    /** Exchanges as they were shown, secrets masked. */
    public List<String> shown() {
        return shown;
    }

    /** Commands in hexadecimal. */
    public List<String> sent() {
        return sent;
    }

    public long pukPresentations() {
        return sent.stream()
                .filter(each -> each.contains(HEX.formatHex(DirectConnection.digits(PUK)))
                        || each.contains("080102030405060708"))
                .count();
    }

    /** How often the wrong PIN was verified. */
    public long wrongPins() {
        return sent.stream()
                .filter(each -> each.startsWith("002000")
                        && (each.contains(HEX.formatHex(DirectConnection.digits("123457")))
                                || each.contains("010203040507")))
                .count();
    }

    /** VERIFY, CHANGE and RESET RETRY COUNTER with data. */
    public long secretsSent() {
        return sent.stream()
                .filter(each -> each.matches("00(20|24|2C).{6,}"))
                .filter(each -> each.length() > 8)
                .count();
    }

    public static boolean isEmptyVerify(byte[] command) {
        return command[1] == 0x20 && command.length == 4;
    }

    /** An answer without data. */
    public static byte[] word(int word) {
        return new byte[] {(byte) (word >> 8), (byte) word};
    }

    private final class Recorded implements CardConnection {

        private final SimulatedCard card;
        private final DirectConnection direct;

        Recorded(SimulatedCard card, CardChannel behaving) {
            this.card = card;
            this.direct = new DirectConnection(card.atr(), behaving);
        }

        @Override
        public ReaderName reader() {
            return direct.reader();
        }

        @Override
        public Atr atr() {
            return direct.atr();
        }

        @Override
        public long insertion() {
            return direct.insertion();
        }

        @Override
        public ResponseApdu transmit(CommandApdu command) throws CardConnectorException {
            sent.add(HEX.formatHex(command.bytes()));
            return direct.transmit(command);
        }

        @Override
        public void close() {
            card.reset();
        }
    }

    private final class Listener implements CommissioningListener {

        private final Consumer<UnblockStep> steps;

        Listener(Consumer<UnblockStep> steps) {
            this.steps = steps;
        }

        @Override
        public void begins(CommissioningStep step) {
            // the result has the last one
        }

        @Override
        public void identified(String serialNumber) {
            // the result has it
        }

        @Override
        public void exchanged(String exchange) {
            shown.add(exchange);
        }

        @Override
        public void sending(UnblockStep step) {
            steps.accept(step);
        }
    }
}

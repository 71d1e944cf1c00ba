package tr.nes.cardconnector.akis;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import tr.nes.cardconnector.Atr;

/**
 * The supported and recognized generations of AKİS cards, by ATR; each with its unconfirmed operations, whose
 * commands are assumed from the standard or from contradictory sources, and were never tested on a real card. What may
 * be done with a real card is shown by a commissioning of its type, whatever is confirmed here.
 */
public enum AkisDialect {
    AKIS_1_0(
            "1.0",
            "3BBA11008131FE4D55454B41452056312E30AE",
            new VersionOneZero(),
            EnumSet.of(
                    Operation.PUK_TRIES,
                    Operation.VERIFY_PIN,
                    Operation.CHANGE_PIN,
                    Operation.UNBLOCK,
                    Operation.SIGN,
                    Operation.PERSONALISE)),
    /** 1.2, 1.3 and 1.4. */
    AKIS_1_X(
            "1.x",
            "3B.F.{2,20}806755454B4145....318073B3A180..",
            new VersionOne(),
            EnumSet.of(
                    Operation.SERIAL_NUMBER,
                    Operation.PIN_TRIES,
                    Operation.PUK_TRIES,
                    Operation.CHANGE_PIN,
                    Operation.PERSONALISE)),
    AKIS_2_X(
            "2.x",
            "3B.F.{2,20}80655443......31C073F6218081....",
            new VersionTwo(),
            EnumSet.complementOf(EnumSet.of(Operation.LIFE_CYCLE, Operation.CERTIFICATES))),
    /** Recognized in order to be refused by name. */
    AKIS_3("3", "3B.{3,24}80666832(09|49)......31958105(..)?", null, EnumSet.allOf(Operation.class));

    /** Historical bytes of generation 3's test series. */
    private static final String TEST_SERIES_3 = "8066683249";

    /** Those that the manufacturer or pcsc-tools' list names. */
    private static final Map<String, String> RELEASES = Map.ofEntries(
            Map.entry("3B9F968131FE45806755454B41451212318073B3A180EA", "1.2"),
            Map.entry("3B9F968131FE45806755454B41451252318073B3A180AA", "1.2.1"),
            Map.entry("3B9F968131FE45806755454B41451253318073B3A180AB", "1.2.1"),
            Map.entry("3B9F968131FE45806755454B41451292318073B3A1806A", "1.2.2"),
            Map.entry("3B9F978131FE4580655443D2210831C073F6218081015F", "2.2.8"),
            Map.entry("3B9F978131FE4580655443D2210831C073F6218081055B", "2.2.8"),
            Map.entry("3B9F978131FE458065544312210831C073F6218081019F", "2.2.8 (test)"),
            Map.entry("3B9F978131FE4580655443E4210831C073F6218081056D", "2.2.8"),
            Map.entry("3B9F968131FE4580655443D3210831C073F6218081055B", "2.2.8"),
            Map.entry("3B9F968131FE4580655443D2210831C073F6218081055A", "2.2.8"),
            Map.entry("3B9F978131FE458065544353228231C073F62180810553", "2.5.2"));

    private final String label;
    private final Pattern atrs;
    private final PinCommands commands;
    private final Set<Operation> unconfirmed;

    AkisDialect(String label, String atrs, PinCommands commands, Set<Operation> unconfirmed) {
        this.label = label;
        this.atrs = Pattern.compile(atrs);
        this.commands = commands;
        this.unconfirmed = Collections.unmodifiableSet(unconfirmed);
    }

    /** The dialect of cards with this ATR; empty if there is none. */
    public static Optional<AkisDialect> of(Atr atr) {
        for (AkisDialect dialect : values()) {
            if (dialect.atrs.matcher(atr.hex()).matches()) {
                return Optional.of(dialect);
            }
        }
        return Optional.empty();
    }

    /** For display: {@code 1.0}, {@code 1.x}, {@code 2.x}, {@code 3}. */
    public String label() {
        return label;
    }

    /** The release of a card with this ATR if it is known, else the {@link #label()}; {@code 3 (test)} for a test series. */
    public String version(Atr atr) {
        if (this == AKIS_3 && atr.hex().contains(TEST_SERIES_3)) {
            return label + " (test)";
        }
        return RELEASES.getOrDefault(atr.hex(), label);
    }

    /** Whether {@link AkisCard} supports it. */
    public boolean supported() {
        return commands != null;
    }

    /** Operations assumed from the standard; unmodifiable. */
    public Set<Operation> unconfirmed() {
        return unconfirmed;
    }

    public boolean confirmed(Operation operation) {
        return !unconfirmed.contains(operation);
    }

    /** Status words that mean "no try left", in addition to 63C0. */
    Set<Integer> blockedWords() {
        return commands == null ? Set.of(0x6983, 0x6984) : commands.blockedWords();
    }

    PinCommands commands() {
        return commands;
    }
}

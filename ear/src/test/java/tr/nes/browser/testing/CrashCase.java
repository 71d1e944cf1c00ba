package tr.nes.browser.testing;

import java.nio.charset.StandardCharsets;
import tr.nes.cardconnector.akis.AkisDialect;
import tr.nes.cardconnector.simulator.SimulatedCard;

/** One of the demo's cards and the command during which the server is killed. */
public enum CrashCase {
    BEFORE_THE_PUK(Owner.YETKILI, "", ""),
    PRESENT_PUK(Owner.YETKILI, "0020000008", CrashCase.PRESENTING),
    RESET_COUNTER(Owner.YETKILI, "8019053D", CrashCase.PRESENTING),
    SET_PIN(Owner.YETKILI, "002402", CrashCase.SETTING),
    PUK_REFUSED(Owner.SAHIP_1, "0020000108", CrashCase.PRESENTING),
    SET_PIN_AFTER_PUK(Owner.SAHIP_1, "00240181", CrashCase.SETTING),
    RESET_RETRY_COUNTER(Owner.SAHIP_2, "002C00", CrashCase.SETTING);

    private static final String PRESENTING = "Kilit çözme: PUK kodunun sunulması";
    private static final String SETTING = "Kilit çözme: yeni PIN yazılması";

    private enum Owner {
        YETKILI(Person.YETKILI, "kiosk-1", 0, "1234A5B67892", AkisDialect.AKIS_1_0),
        SAHIP_1(Person.SAHIP, "kiosk-2", 2, "1234A5B67890", AkisDialect.AKIS_1_X),
        SAHIP_2(Person.SAHIP, "kiosk-2", 2, "1234A5B67891", AkisDialect.AKIS_2_X);

        private final Person person;
        private final String terminal;
        private final int slot;
        private final String serial;
        private final AkisDialect dialect;

        Owner(Person person, String terminal, int slot, String serial, AkisDialect dialect) {
            this.person = person;
            this.terminal = terminal;
            this.slot = slot;
            this.serial = serial;
            this.dialect = dialect;
        }
    }

    private final Owner owner;
    private final String command;
    private final String step;

    CrashCase(Owner owner, String command, String step) {
        this.owner = owner;
        this.command = command;
        this.step = step;
    }

    public Person person() {
        return owner.person;
    }

    public String terminal() {
        return owner.terminal;
    }

    /** Slot of the PC/SC daemon, counted from 0. */
    public int slot() {
        return owner.slot;
    }

    public String serial() {
        return owner.serial;
    }

    /**
     * Beginning of the command, hexadecimal; the length of the data distinguishes a PUK from a query of its
     * counter.
     */
    public String command() {
        return command;
    }

    /** The step as shown to staff; empty if nothing on the card can have changed. */
    public String step() {
        return step;
    }

    public boolean mayHaveChanged() {
        return !step.isEmpty();
    }

    /** @param certificate the one issued for it, DER */
    public SimulatedCard card(byte[] certificate) {
        return SimulatedCard.of(owner.dialect)
                .serialNumber(owner.serial)
                .puk(this == PUK_REFUSED ? "90817263" : "12345678")
                .certificate(certificate)
                .build();
    }

    /** Whether the command has written the new PIN. */
    public boolean wrotePin() {
        return step.equals(SETTING);
    }

    public static byte[] ascii(String digits) {
        return digits.getBytes(StandardCharsets.US_ASCII);
    }
}

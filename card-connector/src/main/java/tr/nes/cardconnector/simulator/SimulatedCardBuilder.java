package tr.nes.cardconnector.simulator;

import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.PrivateKey;
import java.security.interfaces.ECPrivateKey;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import tr.nes.cardconnector.Atr;
import tr.nes.cardconnector.akis.AkisDialect;
import tr.nes.cardconnector.akis.LifeCycle;
import tr.nes.cardconnector.simulator.command.CardFile;
import tr.nes.cardconnector.simulator.command.CardState;
import tr.nes.cardconnector.simulator.command.InstructionSet;
import tr.nes.cardconnector.simulator.command.SimulatedDialect;
import tr.nes.cardconnector.simulator.command.StoredSecret;

/** Builds a {@link SimulatedCard}. Defaults: PIN 123456, PUK 12345678, all three tries of each, life cycle in use. */
public final class SimulatedCardBuilder {

    private static final int ALL_TRIES = 3;
    private static final int CERTIFICATE_ROOM = 3072;

    private final AkisDialect dialect;
    private final SimulatedDialect common;
    private final List<byte[]> certificates = new ArrayList<>();
    private Atr atr;
    private String serialNumber = "1234A5B67890";
    private byte[] pin = digits("123456");
    private byte[] puk = digits("12345678");
    private int pinTries = ALL_TRIES;
    private int pukTries = ALL_TRIES;
    private LifeCycle lifeCycle = LifeCycle.USER;
    private PrivateKey privateKey;
    private boolean countsEmptyVerify;
    private boolean pads = true;
    private Supplier<KeyPair> keys = SimulatedCardBuilder::rsa;

    SimulatedCardBuilder(AkisDialect dialect) {
        this.dialect = dialect;
        this.common = SimulatedDialect.of(dialect);
        this.atr = common.atr();
    }

    /** Sets another ATR than the dialect's usual one. */
    public SimulatedCardBuilder atr(Atr other) {
        atr = other;
        return this;
    }

    /** @throws IllegalArgumentException unless it has 12 letters and digits */
    public SimulatedCardBuilder serialNumber(String number) {
        if (!number.matches("[0-9A-Za-z]{12}")) {
            throw new IllegalArgumentException("12 letters and digits, not " + number);
        }
        serialNumber = number;
        return this;
    }

    /** @param digits ASCII digits; copied into the card as a digest */
    public SimulatedCardBuilder pin(String digits) {
        pin = digits(digits);
        return this;
    }

    /** @param digits ASCII digits */
    public SimulatedCardBuilder puk(String digits) {
        puk = digits(digits);
        return this;
    }

    /** @param left 0 to 3; 0: blocked */
    public SimulatedCardBuilder pinTries(int left) {
        pinTries = tries(left);
        return this;
    }

    public SimulatedCardBuilder pinBlocked() {
        return pinTries(0);
    }

    /** @param left 0 to 3; 0: destroyed */
    public SimulatedCardBuilder pukTries(int left) {
        pukTries = tries(left);
        lifeCycle = left == 0 ? LifeCycle.DEAD : lifeCycle;
        return this;
    }

    public SimulatedCardBuilder dead() {
        return pinTries(0).pukTries(0);
    }

    public SimulatedCardBuilder lifeCycle(LifeCycle phase) {
        lifeCycle = phase;
        return this;
    }

    /** Adds an X.509 certificate in DER; the first one belongs to the private key. */
    public SimulatedCardBuilder certificate(byte[] der) {
        certificates.add(der.clone());
        return this;
    }

    /** An RSA or EC key to sign with; without it the card refuses to sign (6A88). */
    public SimulatedCardBuilder privateKey(PrivateKey key) {
        privateKey = key;
        return this;
    }

    /** Makes VERIFY without data use up a try, as on some real cards. */
    public SimulatedCardBuilder countsEmptyVerify() {
        countsEmptyVerify = true;
        return this;
    }

    /** Makes RSA signatures of whole PKCS #1 blocks only, which the card does not pad. */
    public SimulatedCardBuilder padsNothing() {
        pads = false;
        return this;
    }

    /** As the manufacturer delivers it: no key, room for a certificate, in administration. */
    public SimulatedCardBuilder blank() {
        certificates.clear();
        certificates.add(new byte[CERTIFICATE_ROOM]);
        privateKey = null;
        lifeCycle = LifeCycle.ADMINISTRATION;
        return this;
    }

    /** What the card generates instead of a new RSA pair of 2048 bits, which takes a computer long. */
    public SimulatedCardBuilder generates(Supplier<KeyPair> pairs) {
        keys = pairs;
        return this;
    }

    public SimulatedCard build() {
        int pinReference = common.rules().pinReference();
        boolean elliptic = privateKey instanceof ECPrivateKey;
        CardFile files = CardContents.of(serialNumber, pinReference, certificates, elliptic);
        StoredSecret storedPin = new StoredSecret(pin, ALL_TRIES, pinTries);
        StoredSecret storedPuk = new StoredSecret(puk, ALL_TRIES, pukTries);
        CardState state = new CardState(serialNumber, files, storedPin, storedPuk, privateKey, lifeCycle);
        InstructionSet instructions = InstructionSet.of(dialect, countsEmptyVerify, keys);
        return new SimulatedCard(atr, dialect, state, pads ? instructions : instructions.withoutPadding());
    }

    private static KeyPair rsa() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static int tries(int left) {
        if (left < 0 || left > ALL_TRIES) {
            throw new IllegalArgumentException("0 to 3 tries, not " + left);
        }
        return left;
    }

    private static byte[] digits(String digits) {
        return digits.getBytes(StandardCharsets.US_ASCII);
    }
}

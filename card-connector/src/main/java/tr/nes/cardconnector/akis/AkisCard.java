package tr.nes.cardconnector.akis;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Predicate;
import tr.nes.cardconnector.CardConnection;
import tr.nes.cardconnector.CardConnectorException;
import tr.nes.cardconnector.CommandApdu;
import tr.nes.cardconnector.ResponseApdu;

/**
 * The AKİS card in a reader. Valid as long as the connection it was opened on; not thread-safe.
 *
 * <p>PINs and PUKs are 4 to 16 ASCII digits, else {@link IllegalArgumentException} before anything is sent. The
 * caller keeps and wipes the arrays; the commands made from them are wiped here. Every method may throw
 * {@link CardConnectorException}: there was no response, and it is unknown whether a command that changes the card
 * was carried out.
 */
public final class AkisCard {

    private static final int SERIAL_NUMBER_OFFSET = 55;
    private static final int SERIAL_NUMBER_LENGTH = 12;
    private static final int LIFE_CYCLE_OFFSET = 6;

    private final AkisDialect dialect;
    private final String version;
    private final Exchange card;

    private AkisCard(AkisDialect dialect, CardConnection connection) {
        this.dialect = dialect;
        this.version = dialect.version(connection.atr());
        this.card = new Exchange(connection);
    }

    /**
     * Chooses the dialect by the connection's ATR; sends nothing.
     *
     * @throws UnknownCard if the ATR does not belong to an AKİS card or its generation is not supported
     */
    public static AkisCard on(CardConnection connection) throws UnknownCard {
        AkisDialect dialect = AkisDialect.of(connection.atr()).orElseThrow(() -> UnknownCard.foreign(connection.atr()));
        if (!dialect.supported()) {
            throw UnknownCard.unsupported(connection.atr(), dialect);
        }
        return new AkisCard(dialect, connection);
    }

    public AkisDialect dialect() {
        return dialect;
    }

    /** For display, for example {@code 1.2}; a range such as {@code 2.x} if the ATR is not more specific. */
    public String version() {
        return version;
    }

    /**
     * The number printed on the card: 12 ASCII characters, opaque. GET DATA (ISO/IEC 7816-4:2005 §7.4.2).
     *
     * @throws UnexpectedAnswer if the card refuses or returns anything but 12 letters and digits
     */
    public String serialNumber() throws CardConnectorException, UnexpectedAnswer {
        int end = SERIAL_NUMBER_OFFSET + SERIAL_NUMBER_LENGTH;
        byte[] data = card.data("serial number", CommandApdu.expecting(0x00, 0xCA, 0x01, 0x06, 0x4D), end);
        String serial = new String(data, SERIAL_NUMBER_OFFSET, SERIAL_NUMBER_LENGTH, StandardCharsets.US_ASCII);
        if (!serial.matches("[0-9A-Za-z]{12}")) {
            throw UnexpectedAnswer.malformed("serial number");
        }
        return serial;
    }

    /** @throws UnexpectedAnswer if the card refuses */
    public LifeCycle lifeCycle() throws CardConnectorException, UnexpectedAnswer {
        byte[] data =
                card.data("life cycle", CommandApdu.expecting(0x00, 0xCA, 0x01, 0x04, 0x0A), LIFE_CYCLE_OFFSET + 1);
        return LifeCycle.of(data[LIFE_CYCLE_OFFSET] & 0xFF);
    }

    /**
     * Remaining PIN tries. Unknown if no allowed query yields them, for example after the PIN was verified.
     *
     * @param allowed consulted before each query; see {@link TriesQuestion#mayCostATry()}
     */
    public Tries pinTries(Predicate<TriesQuestion> allowed) throws CardConnectorException {
        return tries(dialect.commands().pinTries(), allowed);
    }

    /**
     * Remaining PUK tries. Unknown if no allowed query yields them.
     *
     * @param allowed consulted before each query; see {@link TriesQuestion#mayCostATry()}
     */
    public Tries pukTries(Predicate<TriesQuestion> allowed) throws CardConnectorException {
        return tries(dialect.commands().pukTries(), allowed);
    }

    /** Uses the first source that yields a result; sends nothing if none is allowed. */
    private Tries tries(List<TriesSource> sources, Predicate<TriesQuestion> allowed) throws CardConnectorException {
        Tries told = Tries.unknown();
        for (TriesSource source : sources) {
            if (!told.told() && allowed.test(source.question()) && isReadyFor(source)) {
                told = source.read(card);
            }
        }
        return told;
    }

    /** Control information comes with its own SELECT. */
    private boolean isReadyFor(TriesSource source) throws CardConnectorException {
        return source.question() == TriesQuestion.CONTROL_INFORMATION
                || selectApplication().ok();
    }

    /**
     * The holder's certificates (DER), in the order of the card's PKCS#15 directory (ISO/IEC 7816-15).
     *
     * @throws UnexpectedAnswer if the card refuses or its directory is malformed
     */
    public List<byte[]> certificates() throws CardConnectorException, UnexpectedAnswer {
        return new Pkcs15(new CardFiles(card)).certificates();
    }

    /** VERIFY (ISO/IEC 7816-4:2005 §7.5.6). A wrong PIN uses up a PIN try. */
    public SecretAnswer verifyPin(byte[] pin) throws CardConnectorException {
        SecretDigits.require(pin);
        ResponseApdu selected = selectApplication();
        PinCommands commands = dialect.commands();
        return selected.ok()
                ? card.present(commands.verify(pin), commands.blockedWords())
                : SecretAnswer.refused(selected);
    }

    /** CHANGE REFERENCE DATA (ISO/IEC 7816-4:2005 §7.5.7). A wrong old PIN uses up a PIN try. */
    public SecretAnswer changePin(byte[] oldPin, byte[] newPin) throws CardConnectorException {
        SecretDigits.require(oldPin, newPin);
        ResponseApdu selected = selectApplication();
        PinCommands commands = dialect.commands();
        return selected.ok()
                ? card.present(commands.change(oldPin, newPin), commands.blockedWords())
                : SecretAnswer.refused(selected);
    }

    /**
     * Sets a new PIN with the PUK, whether or not the old PIN is blocked. A wrong PUK uses up a PUK try; the third
     * destroys the card, so read {@link #pukTries()} first.
     *
     * @param listener notified of each step before its command is sent and after the response
     * @return the last step that was sent and its response; a step that is not accepted is the last
     * @throws UnexpectedAnswer if the directory can't be selected in which the PUK is presented: nothing was sent to change the card
     */
    public UnblockAnswer unblock(byte[] puk, byte[] newPin, UnblockListener listener)
            throws CardConnectorException, UnexpectedAnswer {
        SecretDigits.require(puk, newPin);
        if (!dialect.commands().unblocksFromMasterFile()) {
            card.data("SELECT of the application", FilePath.APPLICATION.select(), 0);
        } else if (card.hasSelected()) {
            card.data("SELECT of the master file", FilePath.MASTER.select(), 0);
        }
        return new Unblocking(card, dialect.commands(), listener).run(puk, newPin);
    }

    /**
     * Signs a hash with the card's first private key: MANAGE SECURITY ENVIRONMENT (ISO/IEC 7816-4:2005 §7.5.11),
     * then COMPUTE DIGITAL SIGNATURE (ISO/IEC 7816-8). The PIN must have been verified on this connection.
     *
     * @throws IllegalArgumentException if the hash does not have its function's length
     * @throws UnexpectedAnswer if the card's directory contains no private key, or the signature is malformed
     */
    public ComputedSignature sign(HashAlgorithm algorithm, byte[] hash)
            throws CardConnectorException, UnexpectedAnswer {
        algorithm.digestInfo(hash);
        CardKey key = new Pkcs15(new CardFiles(card)).signingKey();
        ResponseApdu selected = selectApplication();
        return selected.ok() ? new HashSigning(card, key).run(algorithm, hash) : ComputedSignature.refused(selected);
    }

    /** For a card whose life cycle is {@link LifeCycle#ADMINISTRATION}. */
    public AkisPersonalisation personalisation() {
        return new AkisPersonalisation(card, dialect.commands());
    }

    /**
     * Resets the card's state "PIN or PUK verified".
     *
     * @throws UnexpectedAnswer if the card refuses
     */
    public void logOut() throws CardConnectorException, UnexpectedAnswer {
        card.data("log out", CommandApdu.of(0x80, 0x1A, 0x00, 0x00), 0);
    }

    private ResponseApdu selectApplication() throws CardConnectorException {
        return card.ask(FilePath.APPLICATION.select());
    }
}

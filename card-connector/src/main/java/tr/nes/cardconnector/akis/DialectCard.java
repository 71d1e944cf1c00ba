package tr.nes.cardconnector.akis;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Predicate;
import tr.nes.cardconnector.CardConnection;
import tr.nes.cardconnector.CardConnectorException;
import tr.nes.cardconnector.CommandApdu;
import tr.nes.cardconnector.ResponseApdu;

/** A card that is driven by the product's own dialects. */
final class DialectCard implements AkisCard {

    private static final int SERIAL_NUMBER_OFFSET = 55;
    private static final int SERIAL_NUMBER_LENGTH = 12;
    private static final int LIFE_CYCLE_OFFSET = 6;

    private final AkisDialect dialect;
    private final String version;
    private final Exchange card;

    DialectCard(AkisDialect dialect, CardConnection connection) {
        this.dialect = dialect;
        this.version = dialect.version(connection.atr());
        this.card = new Exchange(connection);
    }

    @Override
    public AkisDialect dialect() {
        return dialect;
    }

    @Override
    public String version() {
        return version;
    }

    @Override
    public String serialNumber() throws CardConnectorException, UnexpectedAnswer {
        int end = SERIAL_NUMBER_OFFSET + SERIAL_NUMBER_LENGTH;
        byte[] data = card.data("serial number", CommandApdu.expecting(0x00, 0xCA, 0x01, 0x06, 0x4D), end);
        String serial = new String(data, SERIAL_NUMBER_OFFSET, SERIAL_NUMBER_LENGTH, StandardCharsets.US_ASCII);
        if (!serial.matches("[0-9A-Za-z]{12}")) {
            throw UnexpectedAnswer.malformed("serial number");
        }
        return serial;
    }

    @Override
    public LifeCycle lifeCycle() throws CardConnectorException, UnexpectedAnswer {
        byte[] data =
                card.data("life cycle", CommandApdu.expecting(0x00, 0xCA, 0x01, 0x04, 0x0A), LIFE_CYCLE_OFFSET + 1);
        return LifeCycle.of(data[LIFE_CYCLE_OFFSET] & 0xFF);
    }

    @Override
    public Tries pinTries(Predicate<TriesQuestion> allowed) throws CardConnectorException {
        return tries(dialect.commands().pinTries(), allowed);
    }

    @Override
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

    @Override
    public List<byte[]> certificates() throws CardConnectorException, UnexpectedAnswer {
        return new Pkcs15(new CardFiles(card)).certificates();
    }

    @Override
    public SecretAnswer verifyPin(byte[] pin) throws CardConnectorException {
        SecretDigits.require(pin);
        ResponseApdu selected = selectApplication();
        PinCommands commands = dialect.commands();
        return selected.ok()
                ? card.present(commands.verify(pin), commands.blockedWords())
                : SecretAnswer.refused(selected);
    }

    @Override
    public SecretAnswer changePin(byte[] oldPin, byte[] newPin) throws CardConnectorException {
        SecretDigits.require(oldPin, newPin);
        ResponseApdu selected = selectApplication();
        PinCommands commands = dialect.commands();
        return selected.ok()
                ? card.present(commands.change(oldPin, newPin), commands.blockedWords())
                : SecretAnswer.refused(selected);
    }

    @Override
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

    @Override
    public ComputedSignature sign(HashAlgorithm algorithm, byte[] hash)
            throws CardConnectorException, UnexpectedAnswer {
        algorithm.digestInfo(hash);
        CardKey key = new Pkcs15(new CardFiles(card)).signingKey();
        ResponseApdu selected = selectApplication();
        return selected.ok() ? new HashSigning(card, key).run(algorithm, hash) : ComputedSignature.refused(selected);
    }

    @Override
    public AkisPersonalisation personalisation() {
        return new AkisPersonalisation(card, dialect.commands());
    }

    @Override
    public void logOut() throws CardConnectorException, UnexpectedAnswer {
        card.data("log out", CommandApdu.of(0x80, 0x1A, 0x00, 0x00), 0);
    }

    private ResponseApdu selectApplication() throws CardConnectorException {
        return card.ask(FilePath.APPLICATION.select());
    }
}

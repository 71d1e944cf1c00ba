package tr.nes.cardconnector.akis;

import java.util.List;
import java.util.function.Predicate;
import tr.nes.cardconnector.CardConnection;
import tr.nes.cardconnector.CardConnectorException;

/**
 * The AKİS card in a reader. Valid as long as the connection it was opened on; not thread-safe.
 *
 * <p>PINs and PUKs are 4 to 16 ASCII digits, else {@link IllegalArgumentException} before anything is sent. The
 * caller keeps and wipes the arrays; the commands made from them are wiped here. Every method may throw
 * {@link CardConnectorException}: there was no response, and it is unknown whether a command that changes the card
 * was carried out.
 */
public interface AkisCard {

    /**
     * Chooses the product's own dialect by the connection's ATR; sends nothing.
     *
     * @throws UnknownCard if the ATR does not belong to an AKİS card or its generation is not supported
     */
    static AkisCard on(CardConnection connection) throws UnknownCard {
        AkisDialect dialect = AkisDialect.of(connection.atr()).orElseThrow(() -> UnknownCard.foreign(connection.atr()));
        if (!dialect.supported()) {
            throw UnknownCard.unsupported(connection.atr(), dialect);
        }
        return new DialectCard(dialect, connection);
    }

    AkisDialect dialect();

    /** For display, for example {@code 1.2}; a range such as {@code 2.x} if the ATR is not more specific. */
    String version();

    /**
     * The number printed on the card: 12 ASCII characters, opaque. GET DATA (ISO/IEC 7816-4:2005 §7.4.2).
     *
     * @throws UnexpectedAnswer if the card refuses or returns anything but 12 letters and digits
     */
    String serialNumber() throws CardConnectorException, UnexpectedAnswer;

    /** @throws UnexpectedAnswer if the card refuses */
    LifeCycle lifeCycle() throws CardConnectorException, UnexpectedAnswer;

    /**
     * Remaining PIN tries. Unknown if no allowed query yields them, for example after the PIN was verified.
     *
     * @param allowed consulted before each query; see {@link TriesQuestion#mayCostATry()}
     */
    Tries pinTries(Predicate<TriesQuestion> allowed) throws CardConnectorException;

    /**
     * Remaining PUK tries. Unknown if no allowed query yields them.
     *
     * @param allowed consulted before each query; see {@link TriesQuestion#mayCostATry()}
     */
    Tries pukTries(Predicate<TriesQuestion> allowed) throws CardConnectorException;

    /**
     * The holder's certificates (DER), in the order of the card's PKCS#15 directory (ISO/IEC 7816-15).
     *
     * @throws UnexpectedAnswer if the card refuses or its directory is malformed
     */
    List<byte[]> certificates() throws CardConnectorException, UnexpectedAnswer;

    /** VERIFY (ISO/IEC 7816-4:2005 §7.5.6). A wrong PIN uses up a PIN try. */
    SecretAnswer verifyPin(byte[] pin) throws CardConnectorException;

    /** CHANGE REFERENCE DATA (ISO/IEC 7816-4:2005 §7.5.7). A wrong old PIN uses up a PIN try. */
    SecretAnswer changePin(byte[] oldPin, byte[] newPin) throws CardConnectorException;

    /**
     * Sets a new PIN with the PUK, whether or not the old PIN is blocked. A wrong PUK uses up a PUK try; the third
     * destroys the card, so read {@link #pukTries} first.
     *
     * @param listener notified of each step before its command is sent and after the response
     * @return the last step that was sent and its response; a step that is not accepted is the last
     * @throws UnexpectedAnswer if the directory can't be selected in which the PUK is presented: nothing was sent to change the card
     */
    UnblockAnswer unblock(byte[] puk, byte[] newPin, UnblockListener listener)
            throws CardConnectorException, UnexpectedAnswer;

    /**
     * Signs a hash with the card's first private key: MANAGE SECURITY ENVIRONMENT (ISO/IEC 7816-4:2005 §7.5.11),
     * then COMPUTE DIGITAL SIGNATURE (ISO/IEC 7816-8). The PIN must have been verified on this connection.
     *
     * @throws IllegalArgumentException if the hash does not have its function's length
     * @throws UnexpectedAnswer if the card's directory contains no private key, or the signature is malformed
     */
    ComputedSignature sign(HashAlgorithm algorithm, byte[] hash) throws CardConnectorException, UnexpectedAnswer;

    /** For a card whose life cycle is {@link LifeCycle#ADMINISTRATION}. */
    AkisPersonalisation personalisation();

    /**
     * Resets the card's state "PIN or PUK verified".
     *
     * @throws UnexpectedAnswer if the card refuses
     */
    void logOut() throws CardConnectorException, UnexpectedAnswer;
}

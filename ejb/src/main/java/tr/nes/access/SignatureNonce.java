package tr.nes.access;

import java.io.Serializable;
import java.time.Duration;

/**
 * What a card is to sign for a login.
 *
 * @param value 256 random bits, base64 (44 characters)
 * @param life how long it is good for
 */
public record SignatureNonce(String value, Duration life) implements Serializable {}

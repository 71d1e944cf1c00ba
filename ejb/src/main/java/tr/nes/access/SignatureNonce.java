package tr.nes.access;

import java.io.Serializable;
import java.time.Duration;

/**
 * The nonce that a card signs for a login.
 *
 * @param value 256 random bits, base64 (44 characters)
 * @param life period of validity
 */
public record SignatureNonce(String value, Duration life) implements Serializable {}

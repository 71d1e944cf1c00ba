package tr.nes.signature;

import java.io.Serializable;
import java.time.Duration;

/**
 * What a card is to sign for a prepared document.
 *
 * @param hash SHA-256, base64
 * @param life how long it may be answered
 */
public record PreparedSignature(String hash, Duration life) implements Serializable {}

package tr.nes.certificate;

import java.io.Serializable;

/**
 * In whose frame a certificate was issued.
 *
 * @param mail where it is told of revocations
 */
public record Institution(String name, String mail) implements Serializable {}

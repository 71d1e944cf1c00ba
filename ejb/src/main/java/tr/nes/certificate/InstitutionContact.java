package tr.nes.certificate;

import java.io.Serializable;

/**
 * The institution on whose behalf a certificate was issued.
 *
 * @param mail address for notices of revocation
 */
public record InstitutionContact(String name, String mail) implements Serializable {}

package tr.nes.certificate;

import java.io.Serializable;
import java.util.UUID;

/**
 * The institution on whose behalf a certificate was issued.
 *
 * @param id whose officers may suspend and revoke it; null if it is not on record
 * @param mail address for notices of revocation
 */
public record InstitutionContact(UUID id, String name, String mail) implements Serializable {

    /** One that is not on record. */
    public InstitutionContact(String name, String mail) {
        this(null, name, mail);
    }
}

package tr.nes.callcentre;

/**
 * Questions that verify a person's identity on the telephone; never about a secret, and always answerable from the
 * file.
 */
public enum IdentityQuestion {
    BIRTH_DATE,
    CARD_SERIAL,
    REGISTERED_PHONE,
    REGISTERED_MAIL,
    CERTIFICATE_END
}

package tr.nes.callcentre;

/** What a person on the telephone may be asked to show who he is; never a secret, and always in the file. */
public enum IdentityQuestion {
    BIRTH_DATE,
    CARD_SERIAL,
    REGISTERED_PHONE,
    REGISTERED_MAIL,
    CERTIFICATE_END
}

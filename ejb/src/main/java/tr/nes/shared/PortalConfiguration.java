package tr.nes.shared;

import java.util.Optional;

/** Whose portal this is and under which addresses it is known. */
public interface PortalConfiguration {

    /** As people dial it. */
    String PHONE = "[+(]?[0-9][0-9 ()/-]{2,24}";

    String MAIL = "[^\\s@\\p{Cntrl}]{1,64}@[^\\s@\\p{Cntrl}]{3,255}";

    PortalConfiguration CURRENT = Settings.of(PortalConfiguration.class);

    @Setting(
            name = "nes.authority.name",
            fallback = "Sertifika Merkezi",
            pattern = "[^\\p{Cntrl}\\p{Cf}]{1,64}",
            must = "must have at most 64 characters, all of them visible (organizationName, X.520)")
    String authorityName();

    /** As people dial it. */
    @Setting(
            name = "nes.authority.phone",
            fallback = "0 000 000 00 00",
            pattern = PortalConfiguration.PHONE,
            must = "must be a telephone number as people dial it")
    String authorityPhone();

    @Setting(
            name = "nes.authority.mail",
            fallback = "yardim@ornek.test",
            pattern = PortalConfiguration.MAIL,
            must = "must be a mail address")
    String authorityMail();

    /** Plain HTTP, for standard clients. */
    @Setting(name = "nes.public.url", fallback = "http://localhost:8080", schemes = "http")
    String publicUrl();

    /** Where people log in; the public one unless it is set. */
    @Setting(
            name = "nes.portal.url",
            schemes = {"http", "https"})
    Optional<String> portalUrl();
}

package tr.nes.shared;

/** Who operates this installation and how people reach him; configuration, never constants. An empty property is none. */
public final class AuthorityContact {

    private AuthorityContact() {}

    /** {@code nes.authority.name} */
    public static String name() {
        return PortalConfiguration.CURRENT.authorityName();
    }

    /** {@code nes.authority.phone}, as people dial it. */
    public static String phone() {
        return PortalConfiguration.CURRENT.authorityPhone();
    }

    /** A {@code tel:} address (RFC 3966) of the phone. */
    public static String phoneLink() {
        return "tel:" + phone().replace(" ", "");
    }

    /** {@code nes.authority.mail} */
    public static String mail() {
        return PortalConfiguration.CURRENT.authorityMail();
    }
}

package tr.nes.shared;

/**
 * Name and contact data of the operator of this installation, from system properties. An empty property counts as
 * not set.
 */
public final class AuthorityContact {

    private AuthorityContact() {}

    /** {@code nes.authority.name} */
    public static String name() {
        return PortalConfiguration.CURRENT.authorityName();
    }

    /** {@code nes.authority.phone}, as it is dialled. */
    public static String phone() {
        return PortalConfiguration.CURRENT.authorityPhone();
    }

    /** The phone as a {@code tel:} URI (RFC 3966). */
    public static String phoneLink() {
        return "tel:" + phone().replace(" ", "");
    }

    /** {@code nes.authority.mail} */
    public static String mail() {
        return PortalConfiguration.CURRENT.authorityMail();
    }
}

package tr.nes.shared;

/**
 * Name and contact data of the operator of this installation: from system properties (an empty one counts as not set), phone and
 * mail address also as an administrator changed them. Never asks the database: pages show them when it is away.
 */
public final class AuthorityContact {

    private static volatile Changed changed;

    private AuthorityContact() {}

    /** From now on these count on this server. */
    public static void use(String phone, String mail) {
        changed = new Changed(phone, mail);
    }

    /** From now on the settings count. */
    public static void useSettings() {
        changed = null;
    }

    /** {@code nes.authority.name} */
    public static String name() {
        return PortalConfiguration.CURRENT.authorityName();
    }

    /** As it is dialled; first {@code nes.authority.phone}. */
    public static String phone() {
        Changed now = changed;
        return now == null ? PortalConfiguration.CURRENT.authorityPhone() : now.phone();
    }

    /** The phone as a {@code tel:} URI (RFC 3966). */
    public static String phoneLink() {
        return "tel:" + phone().replace(" ", "");
    }

    /** First {@code nes.authority.mail}. */
    public static String mail() {
        Changed now = changed;
        return now == null ? PortalConfiguration.CURRENT.authorityMail() : now.mail();
    }

    private record Changed(String phone, String mail) {}
}

package tr.nes.shared;

/** Who operates this installation and how people reach him; configuration, never constants. An empty property is none. */
public final class AuthorityContact {

    private AuthorityContact() {}

    /** {@code nes.authority.name} */
    public static String name() {
        return property("nes.authority.name", "Sertifika Merkezi");
    }

    /** {@code nes.authority.phone}, as people dial it. */
    public static String phone() {
        return property("nes.authority.phone", "0 000 000 00 00");
    }

    /** A {@code tel:} address (RFC 3966) of the phone. */
    public static String phoneLink() {
        return "tel:" + phone().replace(" ", "");
    }

    /** {@code nes.authority.mail} */
    public static String mail() {
        return property("nes.authority.mail", "yardim@ornek.test");
    }

    private static String property(String name, String otherwise) {
        String value = System.getProperty(name, "").strip();
        return value.isEmpty() ? otherwise : value;
    }
}

package tr.nes.web.shell;

import javax.naming.InvalidNameException;
import javax.naming.ldap.LdapName;
import javax.naming.ldap.Rdn;

/** The common name in a certificate's subject or issuer; the rest, such as the identity number, is not for display. */
public final class CommonName {

    private CommonName() {}

    /** @param distinguished RFC 2253; returned unchanged if it has no common name */
    public static String in(String distinguished) {
        try {
            return new LdapName(distinguished)
                    .getRdns().stream()
                            .filter(part -> "CN".equalsIgnoreCase(part.getType()))
                            .map(Rdn::getValue)
                            .map(Object::toString)
                            .findFirst()
                            .orElse(distinguished);
        } catch (InvalidNameException e) {
            return distinguished;
        }
    }
}

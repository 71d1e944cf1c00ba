package tr.nes.web.shell;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;

/** Who operates this installation; system properties {@code nes.authority.*}, never constants in pages. */
@Named
@ApplicationScoped
public class Authority {

    public String getName() {
        return System.getProperty("nes.authority.name", "Sertifika Merkezi");
    }

    /** As people dial it. */
    public String getPhone() {
        return System.getProperty("nes.authority.phone", "0 000 000 00 00");
    }

    public String getPhoneLink() {
        return "tel:" + getPhone().replace(" ", "");
    }

    public String getMail() {
        return System.getProperty("nes.authority.mail", "yardim@ornek.test");
    }

    public String getVersion() {
        String version = Authority.class.getPackage().getImplementationVersion();
        return version == null ? "" : version;
    }
}

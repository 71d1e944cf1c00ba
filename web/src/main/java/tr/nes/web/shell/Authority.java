package tr.nes.web.shell;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.jar.Attributes;
import java.util.jar.Manifest;

/** Who operates this installation; system properties {@code nes.authority.*}, never constants in pages. */
@Named
@ApplicationScoped
public class Authority {
    @Inject
    private ServletContext application;

    private String version;

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

    /** Of this build, as its manifest says. */
    public String getVersion() {
        return version;
    }

    @PostConstruct
    void readVersion() {
        try (InputStream manifest = application.getResourceAsStream("/META-INF/MANIFEST.MF")) {
            String read = manifest == null
                    ? null
                    : new Manifest(manifest).getMainAttributes().getValue(Attributes.Name.IMPLEMENTATION_VERSION);
            version = read == null ? "" : read;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

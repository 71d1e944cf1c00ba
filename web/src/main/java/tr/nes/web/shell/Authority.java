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
import tr.nes.shared.AuthorityContact;

/** The operator of this installation; from system properties {@code nes.authority.*}, never constants in pages. */
@Named
@ApplicationScoped
public class Authority {
    @Inject
    private ServletContext application;

    private String version;

    public String getName() {
        return AuthorityContact.name();
    }

    /** As people dial it. */
    public String getPhone() {
        return AuthorityContact.phone();
    }

    public String getPhoneLink() {
        return AuthorityContact.phoneLink();
    }

    public String getMail() {
        return AuthorityContact.mail();
    }

    /** Version of this build, from its manifest. */
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

package tr.nes.production.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.util.Optional;
import tr.nes.shared.CheckedConfiguration;
import tr.nes.shared.Setting;
import tr.nes.shared.Settings;

/** Settings of the production. */
public interface ProductionConfiguration {

    ProductionConfiguration CURRENT = Settings.of(ProductionConfiguration.class);

    /** Certificate of the bureau outside, PEM or DER, with an RSA key of 2048 bits or more; without it there is none. */
    @Setting(name = "nes.bureau.certificate", file = true)
    Optional<String> bureau();

    /** PKCS#12 with our key and certificate for files to and from the bureau. */
    @Setting(name = "nes.bureau.keystore", file = true)
    Optional<String> keyStore();

    @Setting(name = "nes.bureau.keystore.password.file")
    char[] password();

    /** Checks them at start. */
    @ApplicationScoped
    class Check {
        @Produces
        @ApplicationScoped
        static CheckedConfiguration checked() {
            return Settings.check("production", ProductionConfiguration.class);
        }
    }
}

package tr.nes.ejbca.control;

import java.util.Optional;
import tr.nes.shared.Setting;
import tr.nes.shared.Settings;

/** Where the EJBCA is and how things are called there. */
public interface EjbcaConfiguration {

    EjbcaConfiguration CURRENT = Settings.of(EjbcaConfiguration.class);

    /** Up to and without {@code /v1}. */
    @Setting(
            name = "nes.ejbca.url",
            pattern = "(?i)https://[^\\s/?#@]+(/[^\\s#?]*)?",
            must = "must be an https address")
    Optional<String> url();

    @Setting(name = "nes.ejbca.ca")
    String authority();

    /** Subject of the issuing CA as EJBCA writes it. */
    @Setting(name = "nes.ejbca.issuer")
    String issuer();

    @Setting(name = "nes.ejbca.profile")
    String profile();

    @Setting(name = "nes.ejbca.profile")
    Optional<String> profileOfLimit(long lira);

    @Setting(name = "nes.ejbca.entity.profile")
    String endEntityProfile();

    @Setting(name = "nes.ejbca.body.entity.profile")
    Optional<String> bodyEntityProfile();

    @Setting(name = "nes.ejbca.fiscal.seal.profile")
    Optional<String> fiscalSealProfile();

    @Setting(name = "nes.ejbca.e.seal.profile")
    Optional<String> sealProfile();

    @Setting(name = "nes.ejbca.encryption.profile")
    Optional<String> encryptionProfile();

    /** PKCS#12 with the key and certificate of our account in EJBCA. */
    @Setting(name = "nes.ejbca.keystore", file = true)
    String keyStore();

    @Setting(name = "nes.ejbca.keystore.password.file", file = true)
    String keyStorePasswordFile();

    /** Certificates that vouch for EJBCA's server; the JDK's own if absent. */
    @Setting(name = "nes.ejbca.trust", file = true)
    Optional<String> trusted();
}

package tr.nes.corporate.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import tr.nes.certificate.CertificateFamily;
import tr.nes.shared.CheckedConfiguration;
import tr.nes.shared.Setting;
import tr.nes.shared.Settings;

/** Settings of certificates that bodies hold. */
public interface CorporateConfiguration {

    CorporateConfiguration CURRENT = Settings.of(CorporateConfiguration.class);

    /** Years that a fiscal seal is valid. */
    @Setting(name = "nes.corporate.fiscal.seal.years", fallback = "3", least = 1, most = 5)
    int fiscalSealYears();

    /** Years that an e-seal is valid. */
    @Setting(name = "nes.corporate.e.seal.years", fallback = "3", least = 1, most = 5)
    int sealYears();

    /** Years that a certificate for encryption is valid. */
    @Setting(name = "nes.corporate.encryption.years", fallback = "3", least = 1, most = 5)
    int encryptionYears();

    /** @throws IllegalArgumentException for a person's family */
    static int years(CertificateFamily family) {
        return switch (family) {
            case FISCAL_SEAL -> CURRENT.fiscalSealYears();
            case E_SEAL -> CURRENT.sealYears();
            case ENCRYPTION -> CURRENT.encryptionYears();
            case NES -> throw new IllegalArgumentException("no body holds a " + family);
        };
    }

    /** For the health check. */
    @ApplicationScoped
    class Producer {
        @Produces
        CheckedConfiguration check() {
            return Settings.check("corporate", CorporateConfiguration.class);
        }
    }
}

package tr.nes.signature.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.util.Optional;
import tr.nes.shared.CheckedConfiguration;
import tr.nes.shared.Setting;
import tr.nes.shared.Settings;

/** Settings of signatures on documents. */
public interface SignatureConfiguration {

    SignatureConfiguration CURRENT = Settings.of(SignatureConfiguration.class);

    /** Time stamp service (RFC 3161). With one, every signature has a time stamp (level B-T), or is refused. */
    @Setting(
            name = "nes.signature.timestamp.url",
            schemes = {"http", "https"})
    Optional<String> timeStampUrl();

    /** Whether our own time stamp service stamps, unless another one is named. */
    @Setting(name = "nes.signature.timestamp.own", fallback = "false")
    boolean stampsItself();

    /** For the health check. */
    @ApplicationScoped
    class Producer {
        @Produces
        CheckedConfiguration check() {
            return Settings.check("signature", SignatureConfiguration.class);
        }
    }
}

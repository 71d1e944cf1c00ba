package tr.nes.sealing.control;

import java.util.Optional;
import tr.nes.shared.Setting;
import tr.nes.shared.Settings;

/**
 * Where keys lie and how fast epochs turn; what is erased is beyond every backup when life and grace are over, 24 h at most.
 */
public interface SealingConfiguration {

    SealingConfiguration CURRENT = Settings.of(SealingConfiguration.class);

    @Setting(name = "nes.keys.dir")
    Optional<String> keyDirectory();

    @Setting(name = "nes.keys.password.file", file = true)
    Optional<String> keyPasswordFile();

    @Setting(name = "nes.epoch.dir")
    Optional<String> epochDirectory();

    /** Hours after which a new key takes over. */
    @Setting(name = "nes.epoch.hours", fallback = "20", least = 1, most = 23)
    int epochHours();

    /** Seconds a retired key stays for transactions that began before; longer than the server lets one last. */
    @Setting(name = "nes.epoch.grace.seconds", fallback = "330", least = 0)
    int epochGraceSeconds();
}

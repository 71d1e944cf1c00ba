package tr.nes.driver.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.util.Optional;
import tr.nes.shared.CheckedConfiguration;
import tr.nes.shared.Setting;
import tr.nes.shared.Settings;

/** Settings of the catalogue of drivers. */
public interface DriverConfiguration {

    DriverConfiguration CURRENT = Settings.of(DriverConfiguration.class);

    /** The clamd that looks at each file before it is published; without it no file is looked at. */
    @Setting(
            name = "nes.driver.scanner",
            pattern = "unix:/.+|(\\[[0-9A-Fa-f:]+\\]|[A-Za-z0-9.-]+):[0-9]{1,5}",
            must = "must be host:port or unix:/path")
    Optional<String> scanner();

    /** How long the scanner may take for one file, in seconds. */
    @Setting(name = "nes.driver.scanner.seconds", fallback = "60", least = 1, most = 600, strict = true)
    int scannerSeconds();

    /** The largest file, in MiB. */
    @Setting(name = "nes.driver.file.mib", fallback = "5", least = 1, most = 5, strict = true)
    int fileMib();

    /** Checks them at start. */
    @ApplicationScoped
    class Check {
        @Produces
        @ApplicationScoped
        static CheckedConfiguration checked() {
            return Settings.check("driver", DriverConfiguration.class);
        }
    }
}

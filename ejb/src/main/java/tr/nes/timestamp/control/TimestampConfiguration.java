package tr.nes.timestamp.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import tr.nes.shared.CheckedConfiguration;
import tr.nes.shared.Setting;
import tr.nes.shared.Settings;

/** Settings of the time stamp service. */
public interface TimestampConfiguration {

    TimestampConfiguration CURRENT = Settings.of(TimestampConfiguration.class);

    /** Policy under which stamps are issued; the default is that of ETSI EN 319 421 §5.2 (BTSP). */
    @Setting(
            name = "nes.timestamp.policy",
            fallback = "0.4.0.2023.1.1",
            pattern = "[0-2](\\.(0|[1-9][0-9]{0,17})){2,20}",
            must = "must be an object identifier like 0.4.0.2023.1.1")
    String policy();

    /** Stamps a minute for a client network that names no account; 0: nobody without an account. */
    @Setting(name = "nes.timestamp.anonymous.per.minute", fallback = "0", least = 0, most = 1_000_000, strict = true)
    int anonymousPerMinute();

    /** Stated accuracy in milliseconds, and how far the clock may be off: beyond it no stamp is issued. */
    @Setting(name = "nes.timestamp.accuracy.ms", fallback = "1000", least = 1, most = 2000, strict = true)
    int accuracyMillis();

    /** Checks them at start. */
    @ApplicationScoped
    class Check {
        @Produces
        @ApplicationScoped
        static CheckedConfiguration checked() {
            return Settings.check("timestamp", TimestampConfiguration.class);
        }
    }
}

package tr.nes.delivery.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import tr.nes.shared.CheckedConfiguration;
import tr.nes.shared.Setting;
import tr.nes.shared.Settings;

/** Settings of the delivery. */
public interface DeliveryConfiguration {

    DeliveryConfiguration CURRENT = Settings.of(DeliveryConfiguration.class);

    /** Whether a printed PIN letter goes to each holder, in a parcel of its own; else the PIN is shown on the web only. */
    @Setting(name = "nes.delivery.pin.letter", fallback = "false")
    boolean pinLetter();

    /** Whether a reader goes in a parcel of its own. */
    @Setting(name = "nes.delivery.reader.apart", fallback = "false")
    boolean readerApart();

    /** Whether a parcel with a reader is handed over only with a reader of the stock, by its serial number. */
    @Setting(name = "nes.delivery.reader.stock", fallback = "false")
    boolean readerStock();

    /** Days from the hand-over to the carrier after which a holder can say that nothing came. */
    @Setting(name = "nes.delivery.missing.days", fallback = "15", least = 1, most = 90)
    int missingDays();

    /** Working days after the delivery within which a holder can say that something is missing. */
    @Setting(name = "nes.delivery.report.working.days", fallback = "5", least = 1, most = 60)
    int reportWorkingDays();

    /** Months after the end of its last parcel until a shipment is erased. */
    @Setting(name = "nes.delivery.retention.months", fallback = "12", least = 1, most = 240)
    int retentionMonths();

    /** For the health check. */
    @ApplicationScoped
    class Producer {
        @Produces
        CheckedConfiguration check() {
            return Settings.check("delivery", DeliveryConfiguration.class);
        }
    }
}

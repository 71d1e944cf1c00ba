package tr.nes.request.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.util.List;
import java.util.stream.Stream;
import tr.nes.shared.CheckedConfiguration;
import tr.nes.shared.Setting;
import tr.nes.shared.Settings;

/** Settings of orders without login. */
public interface RequestConfiguration {

    RequestConfiguration CURRENT = Settings.of(RequestConfiguration.class);

    /** Orders that one network may send in a day. */
    @Setting(name = "nes.request.per.day", fallback = "10", least = 1, most = 1000)
    int perDay();

    /** Days that an order waits for papers or money. */
    @Setting(name = "nes.request.days", fallback = "30", least = 1, most = 365)
    int days();

    /** Months after its end until an order is erased. */
    @Setting(name = "nes.request.retention.months", fallback = "12", least = 1, most = 240)
    int retentionMonths();

    /** How many credits can be ordered at once. */
    @Setting(
            name = "nes.request.timestamp.packages",
            fallback = "100,500,1000,5000,10000",
            pattern = "([1-9][0-9]{0,3}|10000)(,([1-9][0-9]{0,3}|10000)){0,9}",
            must = "must have 1 to 10 numbers up to 10000 with commas between them")
    String timestampPackages();

    /** As they are set. */
    static List<String> packages() {
        return Stream.of(CURRENT.timestampPackages().split(",")).toList();
    }

    static boolean isOffered(String credits) {
        return packages().contains(credits);
    }

    /** For the health check. */
    @ApplicationScoped
    class Producer {
        @Produces
        CheckedConfiguration check() {
            return Settings.check("request", RequestConfiguration.class);
        }
    }
}

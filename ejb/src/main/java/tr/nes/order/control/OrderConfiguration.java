package tr.nes.order.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.util.Optional;
import tr.nes.shared.CheckedConfiguration;
import tr.nes.shared.Setting;
import tr.nes.shared.Settings;

/** Settings of fees and payments. */
public interface OrderConfiguration {

    OrderConfiguration CURRENT = Settings.of(OrderConfiguration.class);

    /** Base address of the provider of card payments; without one nobody pays by card. */
    @Setting(
            name = "nes.payment.url",
            schemes = {"https", "http"})
    Optional<String> paymentUrl();

    /** Our number at the provider. */
    @Setting(
            name = "nes.payment.merchant",
            pattern = "[A-Za-z0-9._-]{1,40}",
            must = "must have 1 to 40 letters, digits, dots, hyphens or underscores")
    Optional<String> paymentMerchant();

    /** File with the key that we share with the provider. */
    @Setting(name = "nes.payment.key.file")
    char[] paymentKey();

    /** Minutes after which a try that nobody finished is closed at the provider. */
    @Setting(name = "nes.payment.minutes", fallback = "30", least = 5, most = 1440)
    int paymentMinutes();

    /** Bank account for transfers, as it is shown to people; without one it is not shown. */
    @Setting(
            name = "nes.payment.iban",
            pattern = "TR[0-9]{2}( ?[0-9]){22}",
            must = "must be a Turkish IBAN like TR33 0006 1005 1978 6457 8413 26")
    Optional<String> iban();

    /** For the health check. */
    @ApplicationScoped
    class Producer {
        @Produces
        CheckedConfiguration check() {
            return Settings.check("order", OrderConfiguration.class);
        }
    }
}

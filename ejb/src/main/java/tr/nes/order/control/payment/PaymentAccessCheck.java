package tr.nes.order.control.payment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import tr.nes.order.control.OrderConfiguration;
import tr.nes.shared.CheckedConfiguration;
import tr.nes.shared.ConfigurationFault;

/** For health check and log: address, number and key of the payment provider belong together. */
@ApplicationScoped
public class PaymentAccessCheck implements CheckedConfiguration {

    @Override
    public String connection() {
        return "payment";
    }

    @Override
    public List<ConfigurationFault> faults() {
        OrderConfiguration settings = OrderConfiguration.CURRENT;
        List<ConfigurationFault> faults = new ArrayList<>();
        if (settings.paymentUrl().isPresent() && settings.paymentMerchant().isEmpty()) {
            faults.add(new ConfigurationFault("nes.payment.merchant", "is needed with nes.payment.url"));
        }
        if (settings.paymentMerchant().isPresent() && settings.paymentUrl().isEmpty()) {
            faults.add(new ConfigurationFault("nes.payment.url", "is needed with nes.payment.merchant"));
        }
        if (settings.paymentUrl().isPresent() && !hasKey(settings)) {
            faults.add(new ConfigurationFault("nes.payment.key.file", "must name a file that this server can read"));
        }
        return faults;
    }

    private static boolean hasKey(OrderConfiguration settings) {
        try {
            char[] key = settings.paymentKey();
            Arrays.fill(key, '\0');
            return key.length > 0;
        } catch (IllegalStateException missing) {
            return false;
        }
    }
}

package tr.nes.order.control.payment;

import java.util.Optional;
import tr.nes.order.PaymentAccess;
import tr.nes.order.control.OrderConfiguration;

/** The account at the provider that the settings name. */
final class ConfiguredAccess implements PaymentAccess {

    private ConfiguredAccess() {}

    /** Empty unless address and number are set. */
    static Optional<PaymentAccess> present() {
        boolean set = OrderConfiguration.CURRENT.paymentUrl().isPresent()
                && OrderConfiguration.CURRENT.paymentMerchant().isPresent();
        return set ? Optional.of(new ConfiguredAccess()) : Optional.empty();
    }

    @Override
    public String url() {
        return OrderConfiguration.CURRENT.paymentUrl().orElseThrow();
    }

    @Override
    public String merchant() {
        return OrderConfiguration.CURRENT.paymentMerchant().orElseThrow();
    }

    @Override
    public char[] key() {
        return OrderConfiguration.CURRENT.paymentKey();
    }
}

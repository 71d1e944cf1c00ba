package tr.nes.dev;

import jakarta.enterprise.context.ApplicationScoped;
import tr.nes.order.PaymentAccess;
import tr.nes.shared.PublicUrl;

/** The account at the provider that {@code /dev/odeme} plays. */
@ApplicationScoped
public class DevPaymentAccess implements PaymentAccess {

    private static final String KEY = "Kizkulesi-1110-gelistirme-anahtari";

    @Override
    public String url() {
        return PublicUrl.forPeople() + "/dev/odeme";
    }

    @Override
    public String merchant() {
        return "nes-gelistirme";
    }

    @Override
    public char[] key() {
        return KEY.toCharArray();
    }
}

package tr.nes.web.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import tr.nes.order.Lira;

/** Amounts for display: 1.080,00 TL. */
@Named
@ApplicationScoped
public class Money {

    /** @param amount in kuruş; null is shown as nothing */
    public String text(Long amount) {
        return amount == null ? "" : Lira.text(amount);
    }
}

package tr.nes.web.order;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import tr.nes.order.DebtView;

/** What a query found, for the page on which it was asked; each tab has its own. */
@Named
@ViewScoped
public class DebtBasket implements Serializable {
    private static final long serialVersionUID = 1L;

    private String number;
    private String reference;
    private List<DebtView> debts = List.of();

    void fill(String payer, String known, List<DebtView> found) {
        number = payer;
        reference = known;
        debts = List.copyOf(found);
    }

    String number() {
        return number;
    }

    String reference() {
        return reference;
    }

    public List<DebtView> getDebts() {
        return debts;
    }

    /** Of all of them, in kuruş. */
    public long getTotal() {
        return debts.stream().mapToLong(DebtView::amount).sum();
    }
}

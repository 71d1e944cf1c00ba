package tr.nes.web.order;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import tr.nes.order.DebtPayer;
import tr.nes.order.FeeItem;
import tr.nes.order.OrderException;
import tr.nes.order.PayerKind;
import tr.nes.order.boundary.StaffDebts;
import tr.nes.web.shell.Messages;
import tr.nes.web.shell.Refusals;

/** Borç ekle: a debt that arises from no application, of a person or an institution. */
@Named
@RequestScoped
public class NewDebtPage {

    @Inject
    private StaffDebts debts;

    private PayerKind payer = PayerKind.INSTITUTION;
    private String number;
    private String name;
    private FeeItem item = FeeItem.TIMESTAMP_CREDITS;
    private String quantity = "1";
    private String cause;
    private String told;

    public void open() {
        int pieces = quantity != null && quantity.matches("[0-9]{1,5}") ? Integer.parseInt(quantity) : 0;
        String plain = number == null ? "" : number.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
        try {
            told = debts.open(new DebtPayer(payer, plain, name), cause, item, pieces);
            number = null;
            name = null;
            cause = null;
        } catch (OrderException refused) {
            Refusals.add("order.refused" + refused.messageKey());
        }
    }

    /** Reference of the new debt; null before. */
    public String getTold() {
        return told;
    }

    public List<SelectItem> getPayers() {
        return Stream.of(PayerKind.values())
                .map(each -> new SelectItem(each, Messages.of("order.payer" + each)))
                .toList();
    }

    public List<SelectItem> getItems() {
        return Stream.of(FeeItem.values())
                .map(each -> new SelectItem(each, Messages.of("order.item" + each)))
                .toList();
    }

    public PayerKind getPayer() {
        return payer;
    }

    public void setPayer(PayerKind payer) {
        this.payer = payer;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public FeeItem getItem() {
        return item;
    }

    public void setItem(FeeItem item) {
        this.item = item;
    }

    public String getQuantity() {
        return quantity;
    }

    public void setQuantity(String quantity) {
        this.quantity = quantity;
    }

    public String getCause() {
        return cause;
    }

    public void setCause(String cause) {
        this.cause = cause;
    }
}

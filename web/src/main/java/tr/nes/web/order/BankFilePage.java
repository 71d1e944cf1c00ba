package tr.nes.web.order;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.List;
import tr.nes.order.BankLine;
import tr.nes.order.OrderException;
import tr.nes.order.boundary.StaffDebts;
import tr.nes.shared.FactorScope;
import tr.nes.web.access.StepUp;
import tr.nes.web.shell.Address;
import tr.nes.web.shell.Refusals;

/** Banka dosyası: transfers of a day; each line gets its result. */
@Named
@RequestScoped
public class BankFilePage {

    @Inject
    private StaffDebts debts;

    @Inject
    private StepUp stepUp;

    private Part file;
    private List<BankLine> lines;

    /** Asks for SMS Onay now, since it could not keep the file. */
    public String enterPage() {
        return stepUp.needed(Address.BANK_FILE, null, FactorScope.SESSION);
    }

    public void take() throws IOException {
        try {
            lines = debts.take(file.getInputStream().readAllBytes());
        } catch (OrderException refused) {
            Refusals.add("order.refused" + refused.messageKey());
        }
    }

    /** Null until a file was read. */
    public List<BankLine> getLines() {
        return lines;
    }

    /** Style of a result's chip. */
    public String kindOf(BankLine.Result result) {
        return switch (result) {
            case BOOKED -> "success";
            case KNOWN -> "neutral";
            case SURPLUS, AMOUNT_DIFFERS, REFERENCE_UNKNOWN -> "warning";
            case MALFORMED -> "danger";
        };
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}

package tr.nes.web.institution;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.omnifaces.util.Faces;
import tr.nes.order.DebtPayment;
import tr.nes.order.DebtState;
import tr.nes.order.DebtView;
import tr.nes.order.boundary.InstitutionDebts;
import tr.nes.web.access.StepUp;
import tr.nes.web.shell.Address;

/** Kurumun borçları ve ödemeleri, page by page. */
@Named
@RequestScoped
public class InstitutionDebtsPage {

    private static final int SIZE = 20;

    @Inject
    private InstitutionDebts institution;

    @Inject
    private StaffListPage list;

    @Inject
    private StepUp stepUp;

    private int page = 1;
    private List<DebtView> debts;
    private List<DebtPayment> payments;

    /** Leads back unless the address names an institution of the officer's. */
    public String enterPage() {
        return list.getInstitution() == null ? Address.OFFICER.redirect() : null;
    }

    public void csv() throws IOException {
        stepUp.demand();
        Faces.sendFile(new ByteArrayInputStream(institution.csv(list.id())), "borclar.csv", true);
    }

    public void xlsx() throws IOException {
        stepUp.demand();
        Faces.sendFile(new ByteArrayInputStream(institution.xlsx(list.id())), "borclar.xlsx", true);
    }

    public void next() {
        setPage(page + 1);
    }

    public void before() {
        setPage(page - 1);
    }

    public boolean isReadable() {
        return institution.isReadable(list.id());
    }

    public List<DebtView> getDebts() {
        if (debts == null) {
            debts = institution.page(list.id(), first(), SIZE);
        }
        return debts;
    }

    /** What came for the debts shown. */
    public List<DebtPayment> getPayments() {
        if (payments == null) {
            payments = institution.payments(list.id(), first(), SIZE);
        }
        return payments;
    }

    private int first() {
        return (page - 1) * SIZE;
    }

    /** In kuruş. */
    public long getOwed() {
        return institution.owed(list.id());
    }

    public long getPages() {
        return Math.max(1, (institution.count(list.id()) + SIZE - 1) / SIZE);
    }

    /** Style of a state's chip. */
    public String kindOf(DebtState state) {
        return switch (state) {
            case OPEN -> "warning";
            case PAID -> "success";
            case WAIVED, CANCELLED, REFUNDED -> "neutral";
        };
    }

    /** From 1. */
    public int getPage() {
        return page;
    }

    public void setPage(int wanted) {
        page = (int) Math.max(1, Math.min(wanted, getPages()));
        debts = null;
        payments = null;
    }
}

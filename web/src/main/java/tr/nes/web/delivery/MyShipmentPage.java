package tr.nes.web.delivery;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tr.nes.delivery.DeliveryCaseView;
import tr.nes.delivery.DeliveryException;
import tr.nes.delivery.ReportKind;
import tr.nes.delivery.ReportTerms;
import tr.nes.delivery.ShipmentView;
import tr.nes.delivery.boundary.Shipments;
import tr.nes.web.access.StepUp;
import tr.nes.web.shell.Address;
import tr.nes.web.shell.PageNotice;
import tr.nes.web.shell.Refusals;

/** Gönderim: where the holder's card is; "Teslim aldım", "Gelmedi" and what is missing. */
@Named
@RequestScoped
public class MyShipmentPage {

    private static final String WHY = "sorun";

    @Inject
    private Shipments shipments;

    @Inject
    private HttpServletRequest request;

    private ShipmentView shipment;
    private ReportTerms terms;
    private List<DeliveryCaseView> reports;
    private String note;

    /** Leads back unless the address names a shipment of the holder's. */
    public String enterPage() {
        return getShipment() == null ? Address.MY_APPLICATIONS.redirect() : null;
    }

    public String confirm() {
        return change(() -> shipments.confirm(getShipment().id()), PageNotice.SHIPMENT_CONFIRMED);
    }

    public String report() {
        Optional<ReportKind> kind = Stream.of(ReportKind.values())
                .filter(each -> each.name().equals(request.getParameter(WHY)))
                .findFirst();
        if (kind.isEmpty()) {
            Refusals.add("delivery.reportChoose");
            return null;
        }
        return change(() -> shipments.report(getShipment().id(), kind.get(), note), PageNotice.DELIVERY_REPORTED);
    }

    private String change(Runnable action, PageNotice done) {
        if (getShipment() == null) {
            return Address.MY_APPLICATIONS.redirect();
        }
        try {
            action.run();
            return Address.MY_SHIPMENT.redirect(done) + "&" + StepUp.ITEM + "=" + shipment.number();
        } catch (DeliveryException refused) {
            Refusals.add("delivery.refused" + refused.messageKey());
            return null;
        }
    }

    /** Null if the address names none of the holder's. */
    public ShipmentView getShipment() {
        if (shipment == null) {
            String number = request.getParameter(StepUp.ITEM);
            shipment = shipments.mine().stream()
                    .filter(each -> each.number().equals(number))
                    .findFirst()
                    .orElse(null);
        }
        return shipment;
    }

    public ReportTerms getTerms() {
        if (terms == null) {
            terms = shipments.terms(getShipment().id());
        }
        return terms;
    }

    /** Newest first. */
    public List<DeliveryCaseView> getReports() {
        if (reports == null) {
            reports = shipments.reports(getShipment().id());
        }
        return reports;
    }

    public boolean isChosen(ReportKind kind) {
        return kind.name().equals(request.getParameter(WHY));
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}

package tr.nes.web.corporate;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import tr.nes.certificate.BodyNumber;
import tr.nes.certificate.CertificateFamily;
import tr.nes.certificate.CertificateOperation;
import tr.nes.certificate.CertificateUnknown;
import tr.nes.certificate.NotInThisState;
import tr.nes.certificate.Obstacle;
import tr.nes.certificate.Requester;
import tr.nes.certificate.StatusChangeException;
import tr.nes.corporate.BodyOrderRequest;
import tr.nes.corporate.BodyOrderView;
import tr.nes.corporate.BodyView;
import tr.nes.corporate.CorporateException;
import tr.nes.corporate.RepresentativeView;
import tr.nes.corporate.boundary.StaffBodies;
import tr.nes.request.RequestException;
import tr.nes.request.boundary.EntitledOrders;
import tr.nes.web.access.StepUp;
import tr.nes.web.operations.CertificateItem;
import tr.nes.web.shell.Messages;
import tr.nes.web.shell.PageNumber;
import tr.nes.web.shell.Refusals;

/** Sertifika sahibi kurumlar: bodies, who acts for them, their orders; one of them beside the list. */
@Named
@RequestScoped
public class BodiesPage {

    private static final int SIZE = 20;

    /** Request parameter with a serial number. */
    private static final String CERTIFICATE = "sertifika";

    @Inject
    private StaffBodies bodies;

    @Inject
    private EntitledOrders orders;

    @Inject
    private HttpServletRequest request;

    private String number;
    private String name;
    private String done;
    private String family;
    private String bodyNumber;
    private String title;
    private String mail;
    private List<BodyView> rows;
    private BodyView shown;

    public void nameOne() {
        act("named", () -> bodies.name(id(), typed(number), typed(name)));
    }

    public void confirm() {
        act("confirmed", () -> bodies.confirm(uuid("kisi")));
    }

    public void end() {
        act("ended", () -> bodies.end(uuid("kisi")));
    }

    public void suspend() {
        act("suspended", () -> bodies.suspend(request.getParameter(CERTIFICATE)));
    }

    public void reinstate() {
        act("reinstated", () -> bodies.reinstate(request.getParameter(CERTIFICATE)));
    }

    public void cancel() {
        act("cancelled", () -> bodies.cancel(uuid("siparis")));
    }

    /** For a body that is typed here, whether it is known or not. */
    public void open() {
        String digits = typed(bodyNumber);
        BodyNumber.Kind kind = digits.length() == 8 ? BodyNumber.Kind.DETSIS : BodyNumber.Kind.TAX;
        act(
                "opened",
                () -> orders.open(new BodyOrderRequest(
                        CertificateFamily.valueOf(family),
                        new BodyNumber(kind, digits),
                        typed(title),
                        typed(mail),
                        typed(number),
                        typed(name),
                        null,
                        null)));
    }

    private void act(String what, Runnable deed) {
        try {
            deed.run();
            done = what;
            number = null;
            name = null;
            bodyNumber = null;
            title = null;
            mail = null;
        } catch (CorporateException refused) {
            Refusals.add("corporate.refused" + refused.messageKey());
        } catch (RequestException refused) {
            Refusals.add("corporate.refused" + refused.messageKey());
        } catch (NotInThisState | CertificateUnknown refused) {
            Refusals.add("corporate.refusedState");
        } catch (StatusChangeException refused) {
            Refusals.add("certificate.refused" + refused.messageKey());
        }
        rows = null;
        shown = null;
    }

    private static String typed(String text) {
        return text == null ? "" : text.strip();
    }

    public List<BodyView> getRows() {
        if (rows == null) {
            rows = bodies.page(getSearch(), (getPage() - 1) * SIZE, SIZE);
        }
        return rows;
    }

    public int getPage() {
        return PageNumber.of(request, "sayfa");
    }

    /** Whether there may be another page. */
    public boolean isMore() {
        return getRows().size() == SIZE;
    }

    public String getSearch() {
        String typed = request.getParameter("ara");
        return typed == null ? "" : typed;
    }

    /** Null if none is chosen, or there is none. */
    public BodyView getShown() {
        if (shown == null && id() != null) {
            try {
                shown = bodies.of(id());
            } catch (CorporateException unknown) {
                return null;
            }
        }
        return shown;
    }

    public List<RepresentativeView> getRepresentatives() {
        return bodies.representatives(id());
    }

    public List<BodyOrderView> getOrders() {
        return bodies.orders(id());
    }

    public List<CertificateItem> getCertificates() {
        return bodies.certificates(id()).stream().map(CertificateItem::new).toList();
    }

    /** Whether staff may do it now. */
    public boolean isPossible(CertificateItem item, String operation) {
        return item.certificate().obstacleTo(CertificateOperation.valueOf(operation), Requester.OPERATOR)
                == Obstacle.NONE;
    }

    /** What the register is asked about. */
    public List<SelectItem> getFamilies() {
        return Stream.of(CertificateFamily.E_SEAL, CertificateFamily.ENCRYPTION)
                .map(each -> new SelectItem(each.name(), Messages.of("corporate.family" + each)))
                .toList();
    }

    private UUID id() {
        return uuid(StepUp.ITEM);
    }

    private UUID uuid(String parameter) {
        String typed = String.valueOf(request.getParameter(parameter));
        return typed.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}") ? UUID.fromString(typed) : null;
    }

    /** The key of the sentence about what this request did; null if nothing. */
    public String getDone() {
        return done;
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

    public String getFamily() {
        return family;
    }

    public void setFamily(String family) {
        this.family = family;
    }

    public String getBodyNumber() {
        return bodyNumber;
    }

    public void setBodyNumber(String bodyNumber) {
        this.bodyNumber = bodyNumber;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getMail() {
        return mail;
    }

    public void setMail(String mail) {
        this.mail = mail;
    }
}

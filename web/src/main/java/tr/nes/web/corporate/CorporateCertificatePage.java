package tr.nes.web.corporate;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import tr.nes.certificate.CertificateOperation;
import tr.nes.certificate.CertificateUnknown;
import tr.nes.certificate.ChangeView;
import tr.nes.certificate.NotInThisState;
import tr.nes.certificate.Obstacle;
import tr.nes.certificate.Requester;
import tr.nes.certificate.RevocationReason;
import tr.nes.certificate.StatusChangeException;
import tr.nes.corporate.BodyView;
import tr.nes.corporate.boundary.CorporateCertificates;
import tr.nes.web.access.StepUp;
import tr.nes.web.certificate.DetailsItem;
import tr.nes.web.operations.RevocationWord;
import tr.nes.web.shell.Address;
import tr.nes.web.shell.PageNotice;
import tr.nes.web.shell.Refusals;

/** One certificate of a body, with what may be done with it now. */
@Named
@RequestScoped
public class CorporateCertificatePage {

    private static final String REASON = "gerekce";
    private static final List<RevocationReason> REASONS = List.of(
            RevocationReason.KEY_COMPROMISE,
            RevocationReason.AFFILIATION_CHANGED,
            RevocationReason.SUPERSEDED,
            RevocationReason.CESSATION_OF_OPERATION);

    @Inject
    private CorporateCertificates certificates;

    @Inject
    private HttpServletRequest request;

    private String word;
    private DetailsItem item;

    /** Leads back unless it is a certificate of a body of the person's. */
    public String enterPage() {
        try {
            getItem();
            return null;
        } catch (CertificateUnknown foreign) {
            return Address.CORPORATE.redirect();
        }
    }

    public String activate() {
        return change(CertificateOperation.ACTIVATE);
    }

    public String suspend() {
        return change(CertificateOperation.SUSPEND);
    }

    public String reinstate() {
        return change(CertificateOperation.REINSTATE);
    }

    private String change(CertificateOperation operation) {
        return act(() -> certificates.change(serial(), operation));
    }

    /** Reports all missing input at once. */
    public String revoke() {
        Optional<RevocationReason> reason =
                REASONS.stream().filter(this::isReason).findFirst();
        boolean typed = RevocationWord.isTyped(word);
        if (!typed) {
            Refusals.at("word", "certificate.wordWrong");
        }
        if (reason.isEmpty()) {
            Refusals.at(REASON, "certificate.chooseReason");
        }
        return typed && reason.isPresent() ? act(() -> certificates.revoke(serial(), reason.get())) : null;
    }

    private String act(Supplier<ChangeView> deed) {
        try {
            ChangeView change = deed.get();
            PageNotice notice = switch (change.state()) {
                case DONE -> PageNotice.CORPORATE_CHANGED;
                case REFUSED -> PageNotice.CORPORATE_REFUSED;
                case INTENDED, PENDING -> PageNotice.CORPORATE_PENDING;
            };
            return Address.CORPORATE_CERTIFICATE.redirect(notice) + "&" + StepUp.ITEM + "=" + serial();
        } catch (NotInThisState refused) {
            Refusals.add("corporate.refusedState");
        } catch (StatusChangeException refused) {
            Refusals.add("certificate.refused" + refused.messageKey());
        }
        item = null;
        return null;
    }

    public DetailsItem getItem() {
        if (item == null) {
            item = new DetailsItem(certificates.details(serial()));
        }
        return item;
    }

    public BodyView getBody() {
        return certificates.bodyOf(serial());
    }

    public boolean isPossible(String operation) {
        return getItem().details().certificate().obstacleTo(CertificateOperation.valueOf(operation), Requester.OFFICER)
                == Obstacle.NONE;
    }

    public boolean isAnyPossible() {
        return isPossible("ACTIVATE") || isPossible("SUSPEND") || isPossible("REINSTATE") || isPossible("REVOKE");
    }

    public List<RevocationReason> getReasons() {
        return REASONS;
    }

    public boolean isReason(RevocationReason reason) {
        return reason.name().equals(request.getParameter(REASON));
    }

    private String serial() {
        return request.getParameter(StepUp.ITEM);
    }

    public String getWord() {
        return word;
    }

    public void setWord(String word) {
        this.word = word;
    }
}

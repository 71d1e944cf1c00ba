package tr.nes.web.institution;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import tr.nes.certificate.CertificateOperation;
import tr.nes.certificate.CertificateUnknown;
import tr.nes.certificate.ChangeState;
import tr.nes.certificate.ChangeView;
import tr.nes.certificate.InstitutionCertificate;
import tr.nes.certificate.NotInThisState;
import tr.nes.certificate.Obstacle;
import tr.nes.certificate.RevocationReason;
import tr.nes.certificate.StatusChangeException;
import tr.nes.enrolment.boundary.OfficerCertificates;
import tr.nes.web.access.StepUp;
import tr.nes.web.shell.Address;
import tr.nes.web.shell.Messages;
import tr.nes.web.shell.PageNotice;
import tr.nes.web.shell.Refusals;

/** One certificate of the institution: suspended at once, or revoked for good, with a reason. */
@Named
@RequestScoped
public class OfficerCertificatePage {

    private static final String REASON = "gerekce";
    private static final List<RevocationReason> REASONS = List.of(
            RevocationReason.AFFILIATION_CHANGED,
            RevocationReason.PRIVILEGE_WITHDRAWN,
            RevocationReason.KEY_COMPROMISE,
            RevocationReason.CESSATION_OF_OPERATION);

    @Inject
    private OfficerCertificates certificates;

    @Inject
    private HttpServletRequest request;

    private String word;
    private InstitutionCertificate line;

    /** Leads back unless it is a certificate of the officer's institutions. */
    public String enterPage() {
        try {
            getLine();
            return null;
        } catch (CertificateUnknown foreign) {
            return Address.OFFICER.redirect();
        }
    }

    public String suspend() {
        return reasoned(reason -> act(() -> certificates.suspend(serial(), reason), PageNotice.LEAVER_SUSPENDED));
    }

    public String reinstate() {
        return act(() -> certificates.reinstate(serial()), PageNotice.LEAVER_REINSTATED);
    }

    public String revoke() {
        boolean meant = isWordRight();
        if (!meant) {
            Refusals.at("word", "certificate.wordWrong");
        }
        return reasoned(
                reason -> meant ? act(() -> certificates.revoke(serial(), reason), PageNotice.LEAVER_REVOKED) : null);
    }

    private String reasoned(Function<RevocationReason, String> deed) {
        Optional<RevocationReason> reason = REASONS.stream()
                .filter(each -> each.name().equals(request.getParameter(REASON)))
                .findFirst();
        if (reason.isEmpty()) {
            Refusals.at(REASON, "certificate.chooseReason");
            return null;
        }
        return deed.apply(reason.get());
    }

    private String act(Supplier<ChangeView> deed, PageNotice said) {
        UUID institution = getInstitution();
        try {
            ChangeView change = deed.get();
            PageNotice notice = change.state() == ChangeState.PENDING ? PageNotice.LEAVER_PENDING : said;
            return Address.OFFICER_CERTIFICATES.redirect(notice) + "&" + StepUp.ITEM + "=" + institution;
        } catch (NotInThisState refused) {
            Refusals.add("leavers.refusedState");
        } catch (StatusChangeException refused) {
            Refusals.add("certificate.refused" + refused.messageKey());
        }
        line = null;
        return null;
    }

    /** Ignores case and accepts I for İ, since not every keyboard has the dotted capital. */
    private boolean isWordRight() {
        Locale language = FacesContext.getCurrentInstance().getViewRoot().getLocale();
        String typed = word == null ? "" : word.strip().toUpperCase(language).replace('İ', 'I');
        return typed.equals(Messages.of("certificate.revokeWord").replace('İ', 'I'));
    }

    public InstitutionCertificate getLine() {
        if (line == null) {
            line = certificates.of(serial());
        }
        return line;
    }

    public UUID getInstitution() {
        return certificates.institutionOf(serial());
    }

    public boolean isPossible(String operation) {
        return getLine().obstacleTo(CertificateOperation.valueOf(operation)) == Obstacle.NONE;
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

package tr.nes.web.callcentre;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import tr.nes.access.SmsCodeResult;
import tr.nes.callcentre.CallOver;
import tr.nes.callcentre.StolenCardReport;
import tr.nes.callcentre.boundary.Proposals;
import tr.nes.callcentre.boundary.StolenCards;
import tr.nes.callcentre.boundary.SupportCalls;
import tr.nes.certificate.ChangeState;
import tr.nes.certificate.NotInThisState;
import tr.nes.certificate.RevocationReason;
import tr.nes.shared.DomainException;
import tr.nes.shared.FreshFactorNeeded;
import tr.nes.shared.MobilePhone;
import tr.nes.web.operations.CertificateItem;
import tr.nes.web.shell.InputNormalizer;
import tr.nes.web.shell.PageNotice;
import tr.nes.web.shell.Refusals;

/** The operations available to staff for the caller once the identity check is recorded. */
@Named("helpDeskPage")
@RequestScoped
public class HelpPage {
    private static final String CERTIFICATE = "no";
    private static final String REASON = "gerekce";
    private static final String SUSPEND = "askiya";
    private static final String REINSTATE = "indir";
    private static final String STOLEN = "calindi";

    @Inject
    private SupportCalls calls;

    @Inject
    private Proposals proposals;

    @Inject
    private PersonPage person;

    @Inject
    private HttpServletRequest request;

    @Inject
    private StolenCards stolenCards;

    @Inject
    private FacesContext faces;

    private MobilePhone phone;
    private String code;

    /** The plain buttons; each carries what it is for, so that a press is judged even if its row has gone. */
    public String pressed() {
        if (!faces.isPostback()) {
            return null;
        }
        String suspend = request.getParameter(SUSPEND);
        if (suspend != null) {
            return attempt(
                    null, () -> said(calls.suspend(person.getCall(), suspend).state()));
        }
        String reinstate = request.getParameter(REINSTATE);
        if (reinstate != null) {
            return attempt(
                    null,
                    () -> said(calls.reinstate(person.getCall(), reinstate).state()));
        }
        String stolen = request.getParameter(STOLEN);
        return stolen == null ? null : attempt(null, () -> said(stolenCards.report(person.getCall(), stolen)));
    }

    public String proposeRevocation() {
        RevocationReason reason = reason();
        if (reason == null) {
            Refusals.at(REASON, "certificate.chooseReason");
            return null;
        }
        return withCertificate(serial -> attempt(CERTIFICATE, () -> {
            proposals.proposeRevocation(person.getCall(), serial, reason);
            return PageNotice.PROPOSED;
        }));
    }

    public String proposePhone() {
        return attempt("newPhone", () -> {
            proposals.proposePhone(person.getCall(), phone);
            return PageNotice.PHONE_PROPOSED;
        });
    }

    /** The code that the person read out. */
    public String provePhone() {
        char[] typed = InputNormalizer.compact(code == null ? new char[0] : code.toCharArray());
        code = null;
        return attempt("phoneCode", () -> proved(proposals.provePhone(person.getCall(), typed)));
    }

    private static PageNotice proved(SmsCodeResult result) {
        if (result != SmsCodeResult.ACCEPTED) {
            Refusals.at("phoneCode", "callcentre.code" + result);
            return null;
        }
        return PageNotice.PROPOSED;
    }

    public String sendWordLink() {
        return attempt(null, () -> {
            calls.sendWordLink(person.getCall());
            return PageNotice.WORD_LINK_ASKED;
        });
    }

    public String unlock() {
        return attempt(null, () -> {
            calls.unlock(person.getCall());
            return PageNotice.LOGIN_UNLOCKED;
        });
    }

    private interface WithSerial {
        String act(String serial);
    }

    private String withCertificate(WithSerial action) {
        String serial = request.getParameter(CERTIFICATE);
        if (serial == null) {
            Refusals.at(CERTIFICATE, "certificate.chooseOne");
            return null;
        }
        return action.act(serial);
    }

    private String attempt(String field, Supplier<PageNotice> action) {
        try {
            PageNotice said = action.get();
            return said == null ? null : person.again(said);
        } catch (CallOver late) {
            return PersonPage.over();
        } catch (FreshFactorNeeded needed) {
            throw needed;
        } catch (NotInThisState rule) {
            Refusals.at(field, "certificate." + CertificateItem.stateKey(rule.status()));
        } catch (DomainException rule) {
            Refusals.at(field, "callcentre.refused" + rule.messageKey());
        }
        return null;
    }

    private static PageNotice said(StolenCardReport report) {
        if (report.waiting() > 0) {
            return PageNotice.CARD_STOLEN_PENDING;
        }
        return report.suspended() > 0 ? PageNotice.CARD_STOLEN : PageNotice.CARD_STOLEN_PROPOSED;
    }

    private static PageNotice said(ChangeState state) {
        return switch (state) {
            case DONE -> PageNotice.STAFF_DONE;
            case REFUSED -> PageNotice.STAFF_REFUSED;
            case INTENDED, PENDING -> PageNotice.STAFF_PENDING;
        };
    }

    private RevocationReason reason() {
        return getReasons().stream()
                .filter(reason -> reason.name().equals(request.getParameter(REASON)))
                .findFirst()
                .orElse(null);
    }

    public boolean isReason(RevocationReason reason) {
        return reason == reason();
    }

    public boolean isChosen(CallCertificate item) {
        return item.getSerialNumber().equals(request.getParameter(CERTIFICATE));
    }

    public List<RevocationReason> getReasons() {
        return Stream.concat(RevocationReason.forHolders().stream(), Stream.of(RevocationReason.PRIVILEGE_WITHDRAWN))
                .toList();
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public MobilePhone getPhone() {
        return phone;
    }

    public void setPhone(MobilePhone phone) {
        this.phone = phone;
    }
}

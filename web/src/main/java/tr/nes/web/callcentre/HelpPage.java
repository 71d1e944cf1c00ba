package tr.nes.web.callcentre;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import tr.nes.callcentre.CallOver;
import tr.nes.callcentre.boundary.Proposals;
import tr.nes.callcentre.boundary.SupportCalls;
import tr.nes.certificate.CertificateOperation;
import tr.nes.certificate.ChangeState;
import tr.nes.certificate.NotInThisState;
import tr.nes.certificate.Obstacle;
import tr.nes.certificate.Requester;
import tr.nes.certificate.RevocationReason;
import tr.nes.shared.DomainException;
import tr.nes.shared.FreshFactorNeeded;
import tr.nes.shared.MobilePhone;
import tr.nes.web.operations.CertificateItem;
import tr.nes.web.shell.PageNotice;
import tr.nes.web.shell.Refusals;

/** The operations available to staff for the caller once the identity check is recorded. */
@Named("helpDeskPage")
@RequestScoped
public class HelpPage {
    private static final String CERTIFICATE = "no";
    private static final String REASON = "gerekce";

    @Inject
    private SupportCalls calls;

    @Inject
    private Proposals proposals;

    @Inject
    private PersonPage person;

    @Inject
    private HttpServletRequest request;

    private MobilePhone phone;

    public String suspend() {
        return withCertificate(serial -> attempt(
                CERTIFICATE, () -> said(calls.suspend(person.getCall(), serial).state())));
    }

    public String reinstate() {
        return withCertificate(serial -> attempt(
                CERTIFICATE,
                () -> said(calls.reinstate(person.getCall(), serial).state())));
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
            return PageNotice.PROPOSED;
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
            return person.again(action.get());
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

    /** What most callers in this state want: a lifted lock, a suspension, or its end; empty if none is possible. */
    public String getMain() {
        if (person.getFile().locked()) {
            return "UNLOCK";
        }
        return Stream.of(CertificateOperation.SUSPEND, CertificateOperation.REINSTATE)
                .filter(operation -> person.getCertificates().stream()
                        .anyMatch(
                                item -> item.certificate().obstacleTo(operation, Requester.OPERATOR) == Obstacle.NONE))
                .findFirst()
                .map(Enum::name)
                .orElse("");
    }

    public boolean isReason(RevocationReason reason) {
        return reason == reason();
    }

    public boolean isChosen(CertificateItem item) {
        return item.getSerialNumber().equals(request.getParameter(CERTIFICATE));
    }

    public List<RevocationReason> getReasons() {
        return Stream.concat(RevocationReason.forHolders().stream(), Stream.of(RevocationReason.PRIVILEGE_WITHDRAWN))
                .toList();
    }

    public MobilePhone getPhone() {
        return phone;
    }

    public void setPhone(MobilePhone phone) {
        this.phone = phone;
    }
}

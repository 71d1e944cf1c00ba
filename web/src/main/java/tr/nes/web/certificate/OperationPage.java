package tr.nes.web.certificate;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import tr.nes.certificate.CertificateOperation;
import tr.nes.certificate.ChangeView;
import tr.nes.certificate.NotInThisState;
import tr.nes.certificate.boundary.Certificates;
import tr.nes.shared.DomainException;
import tr.nes.shared.FactorScope;
import tr.nes.shared.FreshFactorNeeded;
import tr.nes.web.access.StepUp;
import tr.nes.web.operations.CertificateItem;
import tr.nes.web.shell.Address;
import tr.nes.web.shell.Refusals;

/**
 * A page for one certificate operation: certificates it is possible for, why it isn't for the others, and the
 * result.
 */
public abstract class OperationPage {
    @Inject
    private Certificates certificates;

    @Inject
    private StepUp stepUp;

    @Inject
    private HttpServletRequest request;

    private List<CertificateItem> all;

    public abstract CertificateOperation getOperation();

    abstract Address address();

    abstract FactorScope scope();

    abstract ChangeView run(String serialNumber);

    Certificates certificates() {
        return certificates;
    }

    String parameter(String name) {
        return request.getParameter(name);
    }

    /** No SMS code is requested unless there is a certificate that it can be used for. */
    public String enterPage() {
        return getPossible().isEmpty() ? null : stepUp.needed(address(), chosen(), scope());
    }

    public String act() {
        if (!isOneChosen()) {
            return null;
        }
        try {
            return Address.CERTIFICATE_RESULT.redirect() + "&" + CertificateResultPage.CHANGE + "="
                    + run(chosen()).id();
        } catch (FreshFactorNeeded needed) {
            return stepUp.ask(address(), chosen(), needed.scope());
        } catch (NotInThisState refused) {
            return refuse(CertificateItem.stateKey(refused.status()));
        } catch (DomainException refused) {
            return refuse("refused" + refused.messageKey());
        }
    }

    /** Adds an error message if none is selected. */
    boolean isOneChosen() {
        if (chosen() == null) {
            Refusals.at(StepUp.ITEM, "certificate.chooseOne");
        }
        return chosen() != null;
    }

    private String refuse(String key) {
        all = null;
        Refusals.add("certificate." + key);
        return null;
    }

    public List<CertificateItem> getPossible() {
        return all().stream().filter(item -> item.allows(getOperation())).toList();
    }

    public List<CertificateItem> getImpossible() {
        return all().stream().filter(item -> !item.allows(getOperation())).toList();
    }

    /** The selected certificate, or the only one there is. */
    public boolean isChosen(CertificateItem item) {
        List<CertificateItem> possible = getPossible();
        return item.getSerialNumber().equals(chosen()) || possible.size() == 1;
    }

    private String chosen() {
        return request.getParameter(StepUp.ITEM);
    }

    private List<CertificateItem> all() {
        if (all == null) {
            all = certificates.mine().stream().map(CertificateItem::new).toList();
        }
        return all;
    }
}

package tr.nes.web.certificate;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import tr.nes.certificate.CertificateOperation;
import tr.nes.certificate.ChangeView;
import tr.nes.shared.FactorScope;
import tr.nes.web.shell.Address;

/** Askıya Al. */
@Named
@RequestScoped
public class SuspendPage extends OperationPage {

    @Override
    public CertificateOperation getOperation() {
        return CertificateOperation.SUSPEND;
    }

    @Override
    Address address() {
        return Address.SUSPEND;
    }

    @Override
    FactorScope scope() {
        return FactorScope.SESSION;
    }

    @Override
    ChangeView run(String serialNumber) {
        return certificates().suspend(serialNumber);
    }
}

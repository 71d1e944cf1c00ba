package tr.nes.web.certificate;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import tr.nes.certificate.CertificateOperation;
import tr.nes.certificate.ChangeView;
import tr.nes.shared.FactorScope;
import tr.nes.web.shell.Address;

/** Kullanıma Aç. */
@Named
@RequestScoped
public class ActivatePage extends OperationPage {

    @Override
    public CertificateOperation getOperation() {
        return CertificateOperation.ACTIVATE;
    }

    @Override
    Address address() {
        return Address.ACTIVATE;
    }

    @Override
    FactorScope scope() {
        return FactorScope.SESSION;
    }

    @Override
    ChangeView run(String serialNumber) {
        return certificates().activate(serialNumber);
    }
}

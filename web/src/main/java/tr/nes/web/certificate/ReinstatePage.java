package tr.nes.web.certificate;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import tr.nes.certificate.CertificateOperation;
import tr.nes.certificate.ChangeView;
import tr.nes.shared.FactorScope;
import tr.nes.web.shell.Address;

/** Askıdan İndir. */
@Named
@RequestScoped
public class ReinstatePage extends OperationPage {

    @Override
    public CertificateOperation getOperation() {
        return CertificateOperation.REINSTATE;
    }

    @Override
    Address address() {
        return Address.REINSTATE;
    }

    @Override
    FactorScope scope() {
        return FactorScope.SESSION;
    }

    @Override
    ChangeView run(String serialNumber) {
        return certificates().reinstate(serialNumber);
    }
}

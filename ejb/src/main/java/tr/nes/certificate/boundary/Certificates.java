package tr.nes.certificate.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import java.util.List;
import tr.nes.certificate.CertificateView;
import tr.nes.shared.Roles;

/** The certificates of the person who is logged in. */
@Stateless
public class Certificates {

    @RolesAllowed(Roles.HOLDER)
    public List<CertificateView> mine() {
        throw new UnsupportedOperationException();
    }
}

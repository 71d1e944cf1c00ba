package tr.nes.web.certificate;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import tr.nes.certificate.boundary.Certificates;
import tr.nes.web.operations.CertificateItem;

/** Sertifika Listele. */
@Named
@RequestScoped
public class CertificateListPage {
    @Inject
    private Certificates certificates;

    private List<CertificateItem> all;

    @PostConstruct
    void read() {
        all = certificates.mine().stream().map(CertificateItem::new).toList();
    }

    public List<CertificateItem> getAll() {
        return all;
    }
}

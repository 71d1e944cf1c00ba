package tr.nes.web.corporate;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tr.nes.certificate.CertificateFamily;
import tr.nes.certificate.CertificateOperation;
import tr.nes.certificate.CertificateStatus;
import tr.nes.certificate.KeyPurpose;
import tr.nes.corporate.boundary.StaffBodies;
import tr.nes.order.FeeItem;
import tr.nes.order.PriceView;
import tr.nes.order.boundary.PriceLists;

/** Sertifika aileleri: the catalogue, and what it costs today. */
@Named
@RequestScoped
public class FamiliesPage {

    private static final Map<CertificateFamily, List<FeeItem>> FEES = Map.of(
            CertificateFamily.NES,
            List.of(
                    FeeItem.CERTIFICATE_1_YEAR,
                    FeeItem.CERTIFICATE_2_YEARS,
                    FeeItem.CERTIFICATE_3_YEARS,
                    FeeItem.LOST_CARD,
                    FeeItem.AFTER_REVOCATION,
                    FeeItem.REPLACEMENT_CARD,
                    FeeItem.IDENTITY_CHANGE),
            CertificateFamily.FISCAL_SEAL,
            List.of(FeeItem.FISCAL_SEAL, FeeItem.FISCAL_SEAL_HSM),
            CertificateFamily.E_SEAL,
            List.of(FeeItem.E_SEAL),
            CertificateFamily.ENCRYPTION,
            List.of(FeeItem.ENCRYPTION));

    @Inject
    private PriceLists prices;

    @Inject
    private StaffBodies bodies;

    private List<PriceView> inForce;

    public CertificateFamily[] getFamilies() {
        return CertificateFamily.values();
    }

    /** Purposes of an RSA key, in the order of the extension's bits. */
    public List<KeyPurpose> usage(CertificateFamily family) {
        return family.profile().rsaUsage().stream().sorted().toList();
    }

    /** How long it is valid, in years. */
    public String years(CertificateFamily family) {
        return family.isOfBodies() ? Integer.toString(bodies.years(family)) : "1, 2, 3";
    }

    /** States that a certificate of the family can leave. */
    public List<CertificateStatus> states(CertificateFamily family) {
        return Stream.of(CertificateStatus.values())
                .filter(status -> !moves(family, status).isEmpty())
                .toList();
    }

    /** What may be done in this state. */
    public List<CertificateOperation> moves(CertificateFamily family, CertificateStatus status) {
        return Stream.of(CertificateOperation.values())
                .filter(operation -> family.allows(status, operation))
                .toList();
    }

    /** Of today. */
    public List<PriceView> prices(CertificateFamily family) {
        if (inForce == null) {
            LocalDate today = prices.today();
            inForce = prices.all().stream()
                    .filter(price -> !price.from().isAfter(today))
                    .filter(price -> price.until() == null || !price.until().isBefore(today))
                    .toList();
        }
        return FEES.get(family).stream().flatMap(this::priceOf).toList();
    }

    private Stream<PriceView> priceOf(FeeItem item) {
        return inForce.stream().filter(price -> price.item() == item).limit(1);
    }
}

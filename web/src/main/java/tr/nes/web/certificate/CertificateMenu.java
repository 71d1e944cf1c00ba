package tr.nes.web.certificate;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tr.nes.certificate.CertificateOperation;
import tr.nes.certificate.Obstacle;
import tr.nes.certificate.boundary.Certificates;
import tr.nes.web.access.StepUp;
import tr.nes.web.operations.CertificateItem;
import tr.nes.web.shell.Address;

/** Sertifikalarım in the menu: each operation, whether it is possible now, and why not. */
@Named
@RequestScoped
public class CertificateMenu {
    private static final List<CertificateOperation> OFFERED = List.of(
            CertificateOperation.ACTIVATE,
            CertificateOperation.SUSPEND,
            CertificateOperation.REINSTATE,
            CertificateOperation.REVOKE);
    private static final Map<CertificateOperation, Address> ADDRESSES = Map.of(
            CertificateOperation.ACTIVATE, Address.ACTIVATE,
            CertificateOperation.SUSPEND, Address.SUSPEND,
            CertificateOperation.REINSTATE, Address.REINSTATE,
            CertificateOperation.REVOKE, Address.REVOKE);
    private static final Map<CertificateOperation, String> ICONS = Map.of(
            CertificateOperation.ACTIVATE, "play",
            CertificateOperation.SUSPEND, "pause",
            CertificateOperation.REINSTATE, "again",
            CertificateOperation.REVOKE, "stop");

    @Inject
    private Certificates certificates;

    private List<CertificateItem> all;

    /** A menu entry; the reason is empty if the operation is possible. Keys belong to the certificate bundle. */
    public record Entry(String name, String icon, String path, String reasonKey) {
        public boolean isPossible() {
            return reasonKey.isEmpty();
        }

        public String getNameKey() {
            return "menu" + name;
        }

        public String getTextKey() {
            return "text" + name;
        }
    }

    @PostConstruct
    void read() {
        all = certificates.mine().stream().map(CertificateItem::new).toList();
    }

    public List<Entry> getEntries() {
        String none = all.isEmpty() ? "noCertificate" : "";
        return Stream.concat(
                        Stream.of(new Entry("LIST", "list", Address.CERTIFICATES.path(), none)),
                        OFFERED.stream().map(operation -> entry(operation, "", reason(operation))))
                .toList();
    }

    /** Like {@link #getEntries}, for one certificate; empty while none is shown. */
    public List<Entry> entriesFor(CertificateItem item) {
        return item == null
                ? List.of()
                : OFFERED.stream()
                        .map(operation -> entry(
                                operation,
                                "?" + StepUp.ITEM + "=" + item.getSerialNumber(),
                                item.allows(operation) ? "" : item.obstacleKey(operation)))
                        .toList();
    }

    private static Entry entry(CertificateOperation operation, String query, String reason) {
        return new Entry(
                operation.name(), ICONS.get(operation), ADDRESSES.get(operation).path() + query, reason);
    }

    /** The obstacle of a certificate in the right state says more than "there is none". */
    private String reason(CertificateOperation operation) {
        if (all.isEmpty()) {
            return "noCertificate";
        }
        Optional<Obstacle> nearest = Stream.of(Obstacle.NONE, Obstacle.CHANGE_OPEN, Obstacle.HOLD_OF_ANOTHER)
                .filter(obstacle ->
                        all.stream().anyMatch(item -> item.certificate().obstacleTo(operation) == obstacle))
                .findFirst();
        return nearest.map(obstacle -> obstacle == Obstacle.NONE ? "" : "obstacle" + obstacle)
                .orElse("none" + operation);
    }
}

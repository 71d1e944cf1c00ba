package tr.nes.web.callcentre;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tr.nes.callcentre.PersonFile;
import tr.nes.card.CardView;
import tr.nes.certificate.CertificateView;
import tr.nes.web.operations.CertificateItem;

/**
 * A card with its certificates, the one that ends last first.
 *
 * @param dialect empty if the card itself is not on record
 */
public record CallCard(String serial, String dialect, List<CallCertificate> certificates) {

    /** Those in use first; then cards on record, then those of which only certificates are. */
    static List<CallCard> of(PersonFile file) {
        Map<String, List<CallCertificate>> byCard = file.certificates().stream()
                .sorted(Comparator.comparing(CertificateView::notAfter).reversed())
                .map(each -> new CallCertificate(
                        new CertificateItem(each), file.heldSince().get(each.serialNumber())))
                .collect(Collectors.groupingBy(
                        each -> each.item().getCardSerial(), LinkedHashMap::new, Collectors.toList()));
        Map<String, String> dialects = new LinkedHashMap<>();
        for (CardView card : file.cards()) {
            dialects.put(card.serial().value(), card.dialect());
        }
        byCard.keySet().forEach(serial -> dialects.putIfAbsent(serial, ""));
        return dialects.entrySet().stream()
                .map(card ->
                        new CallCard(card.getKey(), card.getValue(), byCard.getOrDefault(card.getKey(), List.of())))
                .sorted(Comparator.comparing(card -> !card.isInUse()))
                .toList();
    }

    public String getSerial() {
        return serial;
    }

    public String getDialect() {
        return dialect;
    }

    public List<CallCertificate> getCertificates() {
        return certificates;
    }

    private boolean isInUse() {
        return certificates.stream().anyMatch(CallCertificate::isSuspendable);
    }

    /** Whether there is anything to suspend or to revoke. */
    public boolean isInForce() {
        return certificates.stream().anyMatch(CallCertificate::isRevocable);
    }
}

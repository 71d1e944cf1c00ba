package tr.nes.certificate.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import tr.nes.certificate.CertificateFilter;
import tr.nes.certificate.CertificateStatus;
import tr.nes.certificate.entity.Certificate;
import tr.nes.shared.HolderId;

/** An institution's certificates, page by page. */
@ApplicationScoped
@Transactional
public class InstitutionSearch {

    private static final String FROM = "iıİğĞşŞüÜöÖçÇI";
    private static final String TO = "iiigGsSuUoOcCi";
    private static final String SUBJECT = "lower(function('translate', c.subject, '" + FROM + "', '" + TO + "'))";

    @PersistenceContext
    private EntityManager database;

    @Inject
    private Clock clock;

    public long count(UUID institution, CertificateFilter filter) {
        return asked("select count(c)", "", institution, filter, Long.class).getSingleResult();
    }

    /** Those that end last first. */
    public List<Certificate> page(UUID institution, CertificateFilter filter, int first, int size) {
        return asked("select c", " order by c.notAfter desc, c.serialNumber", institution, filter, Certificate.class)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
    }

    /** Serial numbers of those among them that have an open change. */
    public Set<String> open(List<Certificate> certificates) {
        return certificates.isEmpty()
                ? Set.of()
                : database.createQuery(
                                "select h.openFor from CertificateChange h where h.openFor in :serials", String.class)
                        .setParameter(
                                "serials",
                                certificates.stream()
                                        .map(Certificate::serialNumber)
                                        .toList())
                        .getResultStream()
                        .collect(Collectors.toSet());
    }

    private <T> TypedQuery<T> asked(
            String what, String order, UUID institution, CertificateFilter filter, Class<T> type) {
        List<String> conditions = new ArrayList<>(List.of("c.institutionId = :institution"));
        Map<String, Object> values = new HashMap<>(Map.of("institution", institution));
        if (filter.status() != null) {
            conditions.add("c.status = :status");
            values.put("status", filter.status());
        }
        if (filter.holders() != null) {
            conditions.add("c.holder in :holders");
            values.put("holders", filter.holders().stream().map(HolderId::value).toList());
        }
        if (filter.good()) {
            conditions.add("c.status not in :ended and c.notAfter > :now");
            values.put("ended", EnumSet.of(CertificateStatus.REVOKED, CertificateStatus.EXPIRED));
            values.put("now", clock.instant());
        }
        text(filter.text(), conditions, values);
        TypedQuery<T> query = database.createQuery(
                what + " from Certificate c where " + String.join(" and ", conditions) + order, type);
        values.forEach(query::setParameter);
        return query;
    }

    private static void text(String typed, List<String> conditions, Map<String, Object> values) {
        String[] words =
                typed == null || typed.isBlank() ? new String[0] : typed.strip().split("\\s+");
        for (int i = 0; i < words.length; i++) {
            conditions.add("(" + SUBJECT + " like :word" + i + " escape '!' or c.serialNumber like :number" + i
                    + " escape '!' or c.cardSerial like :number" + i + " escape '!')");
            values.put("word" + i, "%" + escaped(plain(words[i])) + "%");
            values.put("number" + i, escaped(words[i].toUpperCase(Locale.ROOT)) + "%");
        }
    }

    private static String escaped(String text) {
        return text.replaceAll("([!%_])", "!$1");
    }

    /** As the database sees names: small letters without marks. */
    private static String plain(String word) {
        StringBuilder plain = new StringBuilder();
        word.chars().forEach(c -> {
            int at = FROM.indexOf(c);
            plain.append(at < 0 ? (char) c : TO.charAt(at));
        });
        return plain.toString().toLowerCase(Locale.ROOT);
    }
}

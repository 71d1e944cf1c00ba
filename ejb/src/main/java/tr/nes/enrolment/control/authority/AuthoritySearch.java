package tr.nes.enrolment.control.authority;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import tr.nes.enrolment.AuthorityQueue.Filter;
import tr.nes.enrolment.AuthorityQueue.Stage;
import tr.nes.enrolment.control.ApplicationRecords;
import tr.nes.enrolment.entity.Application;
import tr.nes.institution.PaperReceiver;
import tr.nes.institution.SearchText;
import tr.nes.institution.boundary.InstitutionNames;

/** The applications that are the authority's, by stage, page by page. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class AuthoritySearch {

    private static final String ACCEPTED = "exists (select r.application from AuthorityReview r"
            + " where r.application = a.id and r.acceptedAt >= a.since)";

    @PersistenceContext
    private EntityManager database;

    @Inject
    private InstitutionNames institutions;

    @Inject
    private ApplicationRecords records;

    /** By stage. */
    public Map<Stage, Long> counts() {
        Map<Stage, Long> counts = new EnumMap<>(Stage.class);
        for (Stage stage : Stage.values()) {
            if (stage != Stage.IN_REVIEW) {
                counts.put(stage, count(new Filter(stage, null, "")));
            }
        }
        counts.put(Stage.IN_REVIEW, inReview(new Filter(Stage.IN_REVIEW, null, ""), counts.get(Stage.ACCEPTED)));
        return counts;
    }

    public long count(Filter filter) {
        return filter.stage() == Stage.IN_REVIEW
                ? inReview(filter, count(new Filter(Stage.ACCEPTED, filter.kind(), filter.text())))
                : asked("select count(a)", "", filter, Long.class).getSingleResult();
    }

    /** What is accepted is counted once, and not asked of each one again; some may leave between the two questions. */
    private long inReview(Filter filter, long accepted) {
        return Math.max(
                0, asked("select count(a)", "", filter, false, Long.class).getSingleResult() - accepted);
    }

    /** The longest waiting first. Sorts ids by index, and then reads the rows of the page only. */
    public List<Application> page(Filter filter, int first, int size) {
        return records.inOrder(asked("select a.id", " order by a.since, a.id", filter, UUID.class)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList());
    }

    private <T> TypedQuery<T> asked(String what, String order, Filter filter, Class<T> type) {
        return asked(what, order, filter, true, type);
    }

    /**
     * What the index says comes first: the review's row is looked for where everything else fits.
     *
     * @param staged false for all in the stage's state
     */
    private <T> TypedQuery<T> asked(String what, String order, Filter filter, boolean staged, Class<T> type) {
        Map<String, Object> values = new LinkedHashMap<>();
        List<String> conditions = new ArrayList<>(List.of("a.state = :state"));
        values.put("state", filter.stage().state());
        text(filter.text(), conditions, values);
        if (filter.kind() != null) {
            conditions.add("a.purpose.kind = :kind");
            values.put("kind", filter.kind());
        }
        if (staged) {
            stage(filter.stage(), conditions, values);
        }
        TypedQuery<T> query = database.createQuery(
                what + " from Application a where " + String.join(" and ", conditions) + order, type);
        values.forEach(query::setParameter);
        return query;
    }

    private void stage(Stage stage, List<String> conditions, Map<String, Object> values) {
        if (stage == Stage.PAPER) {
            Set<UUID> receiving = institutions.receiving(PaperReceiver.AUTHORITY);
            conditions.add(receiving.isEmpty() ? "1 = 0" : "a.institution in :institutions");
            if (!receiving.isEmpty()) {
                values.put("institutions", receiving);
            }
        } else if (stage == Stage.IN_REVIEW) {
            conditions.add("not " + ACCEPTED);
        } else if (stage == Stage.ACCEPTED) {
            conditions.add(ACCEPTED);
        }
    }

    private static void text(String typed, List<String> conditions, Map<String, Object> values) {
        String text = SearchText.of(typed == null ? "" : typed.strip());
        if (text.isEmpty()) {
            return;
        }
        if (text.matches("[0-9]+")) {
            conditions.add("(a.number like :number or a.applicant.identityNumber = :text)");
            values.put("number", text + "%");
            values.put("text", text);
            return;
        }
        String[] words = text.split("\\s+");
        for (int i = 0; i < words.length; i++) {
            conditions.add("a.search like :word" + i + " escape '!'");
            values.put("word" + i, "%" + words[i].replaceAll("([!%_])", "!$1") + "%");
        }
    }
}

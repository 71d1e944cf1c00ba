package tr.nes.enrolment.control.review;

import jakarta.persistence.Query;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import tr.nes.enrolment.ApplicationState;
import tr.nes.institution.SearchText;

/** Conditions of a query about applications, and the values of their parameters. */
final class SearchConditions {

    private static final int MOST_WORDS = 5;

    private final List<String> all = new ArrayList<>();
    private final Map<String, Object> values = new HashMap<>();

    /** An index that also sorts is used for a single institution only. */
    SearchConditions(Collection<UUID> institutions) {
        if (institutions.size() == 1) {
            and(
                    "a.institution = :institution",
                    "institution",
                    institutions.iterator().next());
        } else {
            and("a.institution in :institutions", "institutions", institutions);
        }
    }

    SearchConditions and(String condition) {
        all.add(condition);
        return this;
    }

    SearchConditions and(String condition, String name, Object value) {
        values.put(name, value);
        return and(condition);
    }

    /** Nothing if the value is null. */
    SearchConditions optional(String condition, String name, Object value) {
        return value == null ? this : and(condition, name, value);
    }

    SearchConditions words(String text) {
        List<String> words = Stream.of(SearchText.of(text).strip().split("\\s+"))
                .filter(word -> !word.isEmpty())
                .limit(MOST_WORDS)
                .toList();
        for (int i = 0; i < words.size(); i++) {
            String pattern = "%" + words.get(i).replaceAll("[!%_]", "!$0") + "%";
            and("a.search like :word" + i + " escape '!'", "word" + i, pattern);
        }
        return this;
    }

    SearchConditions late(Map<ApplicationState, Instant> limits) {
        List<String> either = new ArrayList<>();
        limits.forEach((state, limit) -> {
            either.add("(a.state = :late" + state + " and a.since < :limit" + state + ")");
            values.put("late" + state, state);
            values.put("limit" + state, limit);
        });
        return and("(" + String.join(" or ", either) + ")");
    }

    String text() {
        return String.join(" and ", all);
    }

    <Q extends Query> Q bind(Q query) {
        values.forEach(query::setParameter);
        return query;
    }
}

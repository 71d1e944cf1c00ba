package tr.nes.web.audit;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import tr.nes.audit.AuditAction;
import tr.nes.audit.AuditQuery;
import tr.nes.audit.AuditResult;
import tr.nes.web.shell.Dates;

/**
 * A filter as encoded in an address: minutes in Istanbul time, names of actions, a pseudonym; never an identity
 * number.
 */
public final class RecordFilter {

    static final int SHORTEST_PART = 3;

    private String from;
    private String to;
    private String action;
    private String result;
    private String person;
    private String object;

    /** @param parameter returns null for a missing value */
    RecordFilter(UnaryOperator<String> parameter) {
        setFrom(parameter.apply("from"));
        setTo(parameter.apply("to"));
        setAction(parameter.apply("action"));
        setResult(parameter.apply("result"));
        setPerson(parameter.apply("person"));
        setObject(parameter.apply("object"));
    }

    /**
     * Null for an empty text.
     *
     * @throws DateTimeException if it is not a valid minute
     */
    static Instant moment(String text) {
        return text == null || text.isEmpty() ? null : Dates.momentOfField(text);
    }

    /**
     * Includes the last minute.
     *
     * @throws IllegalArgumentException if a name or the pseudonym is invalid
     * @throws DateTimeException if a time is invalid
     */
    AuditQuery query() {
        Instant end = moment(to);
        return new AuditQuery(
                moment(from),
                end == null ? null : end.plusSeconds(60),
                action.isEmpty() ? null : AuditAction.valueOf(action),
                result.isEmpty() ? null : AuditResult.valueOf(result),
                person,
                object);
    }

    /** False if the address was tampered with, or the end is before the beginning: such a question has no answer. */
    boolean isUnderstood() {
        try {
            AuditQuery query = query();
            return isInOrder(query);
        } catch (IllegalArgumentException | DateTimeException tampered) {
            return false;
        }
    }

    private static boolean isInOrder(AuditQuery query) {
        return query.from() == null || query.to() == null || query.from().isBefore(query.to());
    }

    /** The shortest part of an object that is sought for, so that a hit says something. */
    boolean isObjectLongEnough() {
        return object.isEmpty() || object.length() >= SHORTEST_PART;
    }

    /** With a question mark; empty if nothing is filtered. */
    String parameters(String before) {
        return parameters(before, object);
    }

    /** As {@link #parameters}, of the newest rows with exactly this object. */
    String parametersForWholeObject() {
        return parameters("", AuditQuery.WHOLE + object);
    }

    private String parameters(String before, String sought) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("from", from);
        values.put("to", to);
        values.put("action", action);
        values.put("result", result);
        values.put("person", person);
        values.put("object", sought);
        values.put("before", before);
        return values.entrySet().stream()
                .filter(v -> !v.getValue().isEmpty())
                .map(v -> v.getKey() + "=" + URLEncoder.encode(v.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.collectingAndThen(Collectors.joining("&"), all -> all.isEmpty() ? "" : "?" + all));
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = plain(from);
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = plain(to);
    }

    public String getAction() {
        return action;
    }

    public void setAction(String action) {
        this.action = plain(action);
    }

    public String getResult() {
        return result;
    }

    public void setResult(String result) {
        this.result = plain(result);
    }

    public String getPerson() {
        return person;
    }

    public void setPerson(String person) {
        this.person = plain(person);
    }

    public String getObject() {
        return object;
    }

    public void setObject(String object) {
        this.object = plain(object);
    }

    private static String plain(String text) {
        return text == null ? "" : text.strip();
    }
}

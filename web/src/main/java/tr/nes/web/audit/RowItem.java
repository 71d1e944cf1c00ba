package tr.nes.web.audit;

import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.omnifaces.util.Faces;
import tr.nes.audit.AuditEntry;
import tr.nes.audit.AuditLine;
import tr.nes.audit.AuditResult;

/** A row of the trail in the table. */
public final class RowItem {
    private static final int SHORT = 8;
    private static final String NOBODY = "anonymous";

    private final AuditLine line;

    private final Map<String, String> staff;
    private final String sought;

    /**
     * @param staff names of staff by pseudonym
     * @param sought part of object or detail; empty if none
     */
    RowItem(AuditEntry entry, Map<String, String> staff, String sought) {
        this.line = entry.line();
        this.staff = staff;
        this.sought = sought;
    }

    public Instant getAt() {
        return line.at();
    }

    /** The server, up to its run; empty if that is not told apart. */
    public String getNode() {
        return line.node().substring(0, line.node().lastIndexOf('@') + 1);
    }

    /** The server's run, and the row's number in it. */
    public String getNumber() {
        return line.node().substring(getNode().length()) + " #" + line.seq();
    }

    public String getActionKey() {
        return actionKey(line.action());
    }

    static String actionKey(String action) {
        return "action" + action;
    }

    public String getResultKey() {
        return resultKey(line.result());
    }

    static String resultKey(String result) {
        return "result" + result;
    }

    /** Style of the result's chip. */
    public String getKind() {
        return switch (AuditResult.valueOf(line.result())) {
            case DONE -> "success";
            case REFUSED -> "warning";
            case UNKNOWN -> "danger";
        };
    }

    public String getObject() {
        return line.object();
    }

    /** The part that was sought, where it stands; empty if it stands neither in the object nor in the detail. */
    public String getHit() {
        boolean there = line.object().contains(sought) || line.detail().contains(sought);
        return there ? sought : "";
    }

    public String getDetail() {
        return line.detail();
    }

    /** The detail's words in the user's language, where there are any. */
    public String getDetailText() {
        return DetailWords.of(line.detail(), Faces.getResourceBundle("audit"));
    }

    public String getActor() {
        return line.actor();
    }

    public String getActorShort() {
        return staff.getOrDefault(line.actor(), shortened(line.actor()));
    }

    /** Text for whoever is neither a person nor a terminal: nobody who has logged in, or without an address the server itself. */
    public String getActorKey() {
        if (!NOBODY.equals(line.actor())) {
            return "";
        }
        return line.address().isEmpty() ? "actorServer" : "actorNobody";
    }

    public boolean isActorPerson() {
        return isPseudonym(line.actor());
    }

    /** The person the record is about, if different from the actor. */
    public String getPerson() {
        return line.person().equals(line.actor()) ? "" : line.person();
    }

    public String getPersonShort() {
        return shortened(getPerson());
    }

    public String getPlace() {
        return Stream.of(line.terminal(), line.address())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static boolean isPseudonym(String text) {
        return text.matches("[0-9a-f-]{36}");
    }

    private static String shortened(String text) {
        return isPseudonym(text) ? text.substring(0, SHORT) : text;
    }
}

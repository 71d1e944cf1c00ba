package tr.nes.audit;

import java.io.Serializable;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/**
 * A fault found in the trail.
 *
 * @param subject a row, a run of a node, a pseudonym or an anchor; empty if the numbers say everything
 * @param from the first wrong or missing row; a number in the chain, or in the run that is the subject
 * @param to the last one
 * @param at when the last one was sealed; null if unknown
 */
public record AuditFinding(Kind kind, String subject, long from, long to, Instant at) implements Serializable {

    /** The kinds of faults, each with its sentence: {0} subject, {1} from, {2} to, {3} how many, {4} at. */
    public enum Kind {
        ROW_CHANGED("row {0} was changed"),
        ROWS_MISSING("rows {1} to {2} of the chain are missing"),
        CHAIN_BROKEN("among rows {1} to {2} some were changed, removed or reordered: their checkpoint does not fit"),
        CHECKPOINT_FORGED("checkpoint {2} is not signed by our key"),
        CHECKPOINT_WITHOUT_ROWS("rows {1} to {2} ({3}) are missing; a signed checkpoint knows them"),
        CHECKPOINT_MISSING("rows {1} to {2} are numbered, but the signed checkpoint that covered them is missing"),
        NUMBERS_MISSING("rows #{1} to #{2} ({3}) of run {0} are missing"),
        PSEUDONYM_CHANGED("the mapping of pseudonym {0} to its person was changed or exchanged"),
        ANCHOR_FORGED("anchor {0} holds a record that our key did not sign"),
        ANCHOR_UNREADABLE("anchor {0} is not readable: what it knows was not compared"),
        ANCHOR_CUT("anchor {0} ends at row {1}, but row {2} was written there: its end was cut off, or an older"
                + " copy stands in its place"),
        DATABASE_BEHIND("the database is older than anchor {0}: rows {1} to {2} ({3}), sealed until {4}, are missing"),
        DIVERGED("the rows up to {2} are not those that anchor {0} knew at {4}");

        private final String sentence;

        Kind(String sentence) {
            this.sentence = sentence;
        }

        /** Whether it is a difference between the database and what is kept outside of it. */
        public boolean isAboutAnchors() {
            return this == ANCHOR_FORGED
                    || this == ANCHOR_UNREADABLE
                    || this == ANCHOR_CUT
                    || this == DATABASE_BEHIND
                    || this == DIVERGED;
        }

        /** Whether sealing must stop, since a new checkpoint would sign the fault; an operator decides first. */
        public boolean stopsSealing() {
            return this == CHECKPOINT_MISSING || this == ANCHOR_CUT || this == DATABASE_BEHIND || this == DIVERGED;
        }
    }

    public static AuditFinding of(Kind kind, String subject) {
        return new AuditFinding(kind, subject, 0, 0, null);
    }

    public static AuditFinding rows(Kind kind, long from, long to) {
        return new AuditFinding(kind, "", from, to, null);
    }

    /** In English, for logs and commands. */
    public String sentence() {
        return in(
                kind.sentence,
                at == null ? "-" : at.truncatedTo(ChronoUnit.SECONDS).toString());
    }

    /**
     * @param pattern a sentence in another language, with the same placeholders
     * @param moment {@link #at}, formatted for the reader
     */
    public String in(String pattern, String moment) {
        return new MessageFormat(pattern, Locale.ROOT)
                .format(new Object[] {subject, "" + from, "" + to, "" + (to - from + 1), moment});
    }
}

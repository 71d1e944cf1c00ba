package tr.nes.portal;

import tr.nes.shared.DomainException;
import tr.nes.shared.text.TextPart;

/** A change of a text that is not made. */
public class PortalTextException extends DomainException {

    private static final long serialVersionUID = 1L;

    private final Reason reason;
    private final TextPart part;
    private final String detail;

    public PortalTextException(Reason reason) {
        this(reason, null, "");
    }

    /** @param detail what is wrong in the part, such as the placeholder that is missing; empty if there is nothing to name */
    public PortalTextException(Reason reason, TextPart part, String detail) {
        super(reason);
        this.reason = reason;
        this.part = part;
        this.detail = detail;
    }

    public Reason reason() {
        return reason;
    }

    /** Null if it is none of a part. */
    public TextPart part() {
        return part;
    }

    public String detail() {
        return detail;
    }

    /** The rule. */
    public enum Reason {
        /** There is no text with this key. */
        TEXT_UNKNOWN,
        /** Nothing stands in it. */
        PART_EMPTY,
        PART_TOO_LONG,
        /** It would be sent as more short messages than allowed. */
        SMS_TOO_LONG,
        /** A character that is not text: it controls something, hides, or turns the writing direction. */
        CHARACTER_WRONG,
        /** It looks like HTML or like a template. */
        MARKUP_WRONG,
        /** A placeholder that this part was not shipped with; values must not get where they were not meant to be. */
        PLACEHOLDER_UNKNOWN,
        PLACEHOLDER_MISSING,
        /** Addresses in messages come from placeholders only: what is typed could lead people elsewhere. */
        ADDRESS_TYPED,
        /** The heading or greeting is there, but nothing after it. */
        PARAGRAPH_MISSING,
        /** It is what counts already. */
        TEXT_UNCHANGED,
        /** Somebody else changed it since it was looked at. */
        CHANGED_MEANWHILE,
        /** Another change of this text waits for its decision. */
        PROPOSAL_OPEN,
        /** It is decided, or there is none. */
        PROPOSAL_CLOSED,
        /** Who proposed it does not approve it. */
        OWN_PROPOSAL
    }
}

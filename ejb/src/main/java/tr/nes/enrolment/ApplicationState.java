package tr.nes.enrolment;

import static tr.nes.enrolment.ApplicationActor.APPLICANT;
import static tr.nes.enrolment.ApplicationActor.AUTHORITY;
import static tr.nes.enrolment.ApplicationActor.COURIER;
import static tr.nes.enrolment.ApplicationActor.NOBODY;
import static tr.nes.enrolment.ApplicationActor.OFFICER;

import java.util.EnumSet;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;

/**
 * The states of an application: who acts next, what is sent when it is reached, and which may follow.
 */
public enum ApplicationState {
    /** On an officer's list, which is not signed. */
    LISTED(OFFICER, Notices.INVITATION),
    LIST_SIGNED(AUTHORITY, Notices.INVITATION),
    INVITED(APPLICANT, Notices.INVITATION),
    /** The applicant fills in the form; the phone is not confirmed. */
    DRAFT(APPLICANT, Notices.CHANGED),
    PHONE_CONFIRMED(APPLICANT, Notices.CHANGED),
    AWAITING_WET_SIGNATURE(APPLICANT, Notices.CHANGED),
    SIGNED(OFFICER, Notices.CHANGED),
    OFFICER_REVIEW(OFFICER, Notices.CHANGED),
    OFFICER_SIGNED(AUTHORITY, Notices.CHANGED),
    AUTHORITY_REVIEW(AUTHORITY, Notices.CHANGED),
    AWAITING_PAYMENT(APPLICANT, Notices.CHANGED),
    /** A question to the applicant, not a refusal. */
    ON_HOLD(APPLICANT, Notices.QUESTION),
    IN_PRODUCTION(AUTHORITY, Notices.CHANGED),
    SHIPPED(COURIER, Notices.SHIPPED),
    DELIVERED(NOBODY, Notices.CHANGED),
    /** The parcel came back. */
    RETURNED(AUTHORITY, Notices.CHANGED),
    /** Back to the applicant, with a reason. */
    REJECTED(APPLICANT, Notices.REJECTION),
    /** By the applicant, or because it was not finished in time. */
    CANCELLED(NOBODY, Notices.CHANGED);

    private static final String SENTENCES = "tr.nes.enrolment.states";
    private static final ResourceBundle.Control EXACT =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final ApplicationActor next;
    private final String notice;

    ApplicationState(ApplicationActor next, String notice) {
        this.next = next;
        this.notice = notice;
    }

    public ApplicationActor next() {
        return next;
    }

    /** The template of what the applicant is sent. */
    public String notice() {
        return notice;
    }

    /** Whether the applicant hears of it by the invitation, which carries the link. */
    public boolean isToldByInvitation() {
        return notice.equals(Notices.INVITATION);
    }

    /** What the state means for the applicant. @param language {@code en}; anything else is Turkish */
    public String sentence(String language) {
        Locale locale = "en".equals(language) ? Locale.ENGLISH : Locale.ROOT;
        return ResourceBundle.getBundle(SENTENCES, locale, ApplicationState.class.getClassLoader(), EXACT)
                .getString(name());
    }

    public Set<ApplicationState> successors() {
        return switch (this) {
            case LISTED -> EnumSet.of(LIST_SIGNED, CANCELLED);
            case LIST_SIGNED -> EnumSet.of(INVITED, CANCELLED);
            case INVITED -> EnumSet.of(DRAFT, CANCELLED);
            case DRAFT -> EnumSet.of(PHONE_CONFIRMED, CANCELLED);
            case PHONE_CONFIRMED -> EnumSet.of(DRAFT, AWAITING_WET_SIGNATURE, SIGNED, CANCELLED);
            case AWAITING_WET_SIGNATURE -> EnumSet.of(PHONE_CONFIRMED, SIGNED, CANCELLED);
            case SIGNED -> EnumSet.of(OFFICER_REVIEW, AUTHORITY_REVIEW, ON_HOLD, REJECTED, CANCELLED);
            case OFFICER_REVIEW -> EnumSet.of(OFFICER_SIGNED, ON_HOLD, REJECTED, CANCELLED);
            case OFFICER_SIGNED ->
                EnumSet.of(AUTHORITY_REVIEW, AWAITING_PAYMENT, IN_PRODUCTION, ON_HOLD, REJECTED, CANCELLED);
            case AUTHORITY_REVIEW -> EnumSet.of(AWAITING_PAYMENT, IN_PRODUCTION, ON_HOLD, REJECTED, CANCELLED);
            case AWAITING_PAYMENT -> EnumSet.of(IN_PRODUCTION, CANCELLED);
            case ON_HOLD -> EnumSet.of(PHONE_CONFIRMED, OFFICER_REVIEW, AUTHORITY_REVIEW, CANCELLED);
            case REJECTED -> EnumSet.of(PHONE_CONFIRMED, CANCELLED);
            case IN_PRODUCTION, RETURNED -> EnumSet.of(SHIPPED);
            case SHIPPED -> EnumSet.of(DELIVERED, RETURNED, IN_PRODUCTION, AWAITING_PAYMENT);
            case DELIVERED -> EnumSet.of(IN_PRODUCTION, AWAITING_PAYMENT);
            default -> EnumSet.noneOf(ApplicationState.class);
        };
    }

    /** Whether the form is the applicant's again, or nobody's: what was printed of it no longer counts. */
    public boolean voidsPrints() {
        return this == DRAFT || this == PHONE_CONFIRMED || this == REJECTED || this == CANCELLED;
    }

    /** Whether its card was finished and sent: another one is made in place of one that is lost or faulty. */
    public boolean isReplaceable() {
        return this == SHIPPED || this == DELIVERED;
    }

    /** Whether it is the applicant's to finish, within a time. What waits for payment does not end by itself. */
    public boolean isUnfinished() {
        return next == APPLICANT && this != AWAITING_PAYMENT;
    }

    /** Whether the applicant may still take it back. */
    public boolean isWithdrawable() {
        return successors().contains(CANCELLED);
    }

    /** Whether it went back to the applicant, who corrects it or answers. */
    public boolean isReturned() {
        return this == ON_HOLD || this == REJECTED;
    }

    /** Whether an officer may choose it for a list to be signed. */
    public boolean isChoosable() {
        return this == SIGNED || this == OFFICER_REVIEW;
    }

    /** Whether what an officer has chosen or signed does not count any more. */
    public boolean leavesList() {
        return this == ON_HOLD || voidsPrints();
    }

    /** Whether an officer or the authority decides by moving to it; nobody does so on his own application. */
    public boolean isDecision() {
        return isReturned() || isAccepted();
    }

    /** Whether the institution, or the authority in its place, has agreed. */
    public boolean isAccepted() {
        return switch (this) {
            case OFFICER_SIGNED, AWAITING_PAYMENT, IN_PRODUCTION, SHIPPED, DELIVERED, RETURNED -> true;
            default -> false;
        };
    }

    public boolean isOpen() {
        return this != DELIVERED && this != CANCELLED;
    }

    private static final class Notices {
        private static final String INVITATION = "enrolment/invitation";
        private static final String CHANGED = "enrolment/state";
        private static final String QUESTION = "enrolment/question";
        private static final String SHIPPED = "enrolment/shipped";
        private static final String REJECTION = "enrolment/rejection";
    }
}

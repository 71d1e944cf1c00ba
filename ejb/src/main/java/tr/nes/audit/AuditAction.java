package tr.nes.audit;

/** What can be found in the trail, each with the sentence that an auditor reads. */
public enum AuditAction {
    LOGIN_WORD("Security word checked"),
    LOGIN_LOCKED("Security word login locked"),
    SMS_CODE_SENT("SMS code sent"),
    SMS_CODE_CHECKED("SMS code checked"),
    LOGIN("Logged in"),
    LOGIN_SIGNATURE("Logged in at a terminal by a card's signature"),
    LOGIN_CARD("Certificate and signed nonce checked for a login"),
    LOGIN_E_DEVLET("Identity vouched for by the e-Devlet gateway"),
    LOGOUT("Logged out"),
    FACTOR_CONFIRMED("Second factor confirmed for an operation"),
    SERVICING_CODE_ISSUED("Servicing code issued"),
    SERVICING_CODE_REDEEMED("Servicing code redeemed at a terminal"),
    TERMINAL_PAIRING_CODE("Pairing code issued for a terminal"),
    TERMINAL_PAIRED("Browser paired as a terminal"),
    TERMINAL_REVOKED("Terminal's pairing revoked"),
    TERMINAL_REGISTERED("Terminal registered"),
    READER_REGISTERED("Reader registered"),
    READER_OUT_OF_SERVICE("Reader taken out of service"),
    READER_IN_SERVICE("Reader put back into service"),
    READER_BOUND("Reader bound to another device"),
    READER_DELETED("Reader deleted"),
    READER_TRACE("Reader's trace switched on or off"),
    SERVICING_OPENED("Servicing session opened"),
    SERVICING_ENDED("Servicing session ended"),
    CARD_CHOSEN("Card chosen in a reader"),
    CARD_INSPECTED("Card's information shown to its holder at a terminal"),
    CARD_UNBLOCK_INTENDED("Unblocking and setting a new PIN begins"),
    CARD_UNBLOCK_FINISHED("Unblocking and setting a new PIN ended"),
    CARD_PIN_CHANGE_INTENDED("PIN change with the old PIN begins"),
    CARD_PIN_CHANGE_FINISHED("PIN change with the old PIN ended"),
    CARD_SIGNATURE_INTENDED("Signature by a card begins"),
    CARD_SIGNATURE_FINISHED("Signature by a card ended"),
    CARD_RECONCILED("Unknown card operation reconciled"),
    PUK_QUARANTINED("Stored PUK quarantined after the card refused it"),
    PUK_REPLACED("Quarantined PUK replaced by another"),
    PIN_ENVELOPE_ERASED("Stored PIN erased"),
    CERTIFICATE_CHANGE_INTENDED("Change of a certificate's state begins"),
    CERTIFICATE_CHANGE_FINISHED("Change of a certificate's state ended"),
    AUTHORITY_ISSUED("Certificate issued by the embedded authority"),
    AUTHORITY_PUBLISHED("Published status changed by the embedded authority"),
    AUTHORITY_LIST("Revocation list issued by the embedded authority"),
    CONSENT_SIGNED("Consent to applications without a signature given"),
    CONSENT_WITHDRAWN("Consent to applications without a signature withdrawn"),
    CONSENT_DOCUMENT("Signed consent handed out to its holder"),
    PIN_SHOWN("Stored PIN shown to its holder"),
    PIN_LETTER("Stored PINs handed out in a password-protected file"),
    CONTACT_PHONE_CHANGED("Registered phone changed"),
    CONTACT_MAIL_LINK("One-time link sent to a new mail address"),
    CONTACT_MAIL_CHANGED("Registered mail address changed"),
    WORD_LINK_ASKED("One-time link to a new security word asked for"),
    WORD_LINK_SENT("One-time link to a new security word sent"),
    WORD_CHANGED("Security word changed by a one-time link"),
    LOGIN_UNLOCKED("Lock of the security word login lifted"),
    HOLDER_LOOKED_UP("Person looked up by staff"),
    IDENTITY_CHECKED("Identity checked by telephone"),
    PROPOSED("Proposed what needs two members of staff"),
    PROPOSAL_APPROVED("Proposal approved by a second member of staff"),
    PROPOSAL_REJECTED("Proposal rejected by a second member of staff"),
    PROPOSAL_CARRIED_OUT("Approved proposal carried out"),
    AUDIT_VIEWED("Audit records shown"),
    AUDIT_EXPORTED("Audit records handed out as a file"),
    AUDIT_VERIFIED("Audit trail verified"),
    FIRST_ADMIN("First administrator appointed at the server"),
    EPOCH_OPENED("New epoch key in use"),
    EPOCH_DESTROYED("Old epoch key destroyed"),
    DEMO_DATA("Demo data written");

    private final String sentence;

    AuditAction(String sentence) {
        this.sentence = sentence;
    }

    public String sentence() {
        return sentence;
    }
}

package tr.nes.request;

import tr.nes.shared.DomainException;

/** A violated rule of orders without login. */
public class RequestException extends DomainException {

    private static final long serialVersionUID = 1L;

    private final Reason reason;

    public RequestException(Reason reason) {
        super(reason);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    /** The rule. */
    public enum Reason {
        /** There is no order of that number. */
        REQUEST_UNKNOWN,
        /** It does not stand so that this could happen to it. */
        REQUEST_STATE,
        /** A refusal says why, in at most 300 characters. */
        REQUEST_REASON,
        /** The register does not say that the body may hold it. */
        NOT_ENTITLED,
        /** The register does not answer, or there is no connection to it. */
        REGISTRY_SILENT,
        /** The price list has no price for it today. */
        REQUEST_PRICE,
        /** It is paid: the money goes back first. */
        REQUEST_PAID
    }
}

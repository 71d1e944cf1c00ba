package tr.nes.shared;

import jakarta.ejb.ApplicationException;

/** A broken rule. The subclass is the rule; its simple name is the key of the text that a person reads. */
@ApplicationException(rollback = true, inherited = true)
public abstract class DomainException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    protected DomainException() {
        super();
    }

    protected DomainException(String message) {
        super(message);
    }

    public String messageKey() {
        return getClass().getSimpleName();
    }
}

package tr.nes.shared;

import jakarta.ejb.ApplicationException;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A broken rule: a slice's exception with the rule as its reason, or a class of its own where somebody catches it. */
@ApplicationException(rollback = true, inherited = true)
public abstract class DomainException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String key;

    protected DomainException() {
        super();
        this.key = getClass().getSimpleName();
    }

    protected DomainException(String message) {
        super(message);
        this.key = getClass().getSimpleName();
    }

    protected DomainException(Enum<?> reason) {
        super(camel(reason.name()));
        this.key = camel(reason.name());
    }

    /** The rule's name, in UpperCamel: of its text in the bundles, in the journal and in the audit trail. */
    public String messageKey() {
        return key;
    }

    /** UPPER_SNAKE as UpperCamel. */
    protected static String camel(String constant) {
        return Stream.of(constant.split("_"))
                .map(word -> word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining());
    }
}

package tr.nes.shared;

/**
 * The person must first confirm by the second factor. Thrown before anything was done: confirming and calling again is
 * all that it takes.
 */
public class FreshFactorNeeded extends DomainException {

    private static final long serialVersionUID = 1L;

    private final FactorScope scope;

    public FreshFactorNeeded(FactorScope scope) {
        super(scope.name());
        this.scope = scope;
    }

    public FactorScope scope() {
        return scope;
    }
}

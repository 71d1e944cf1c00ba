package tr.nes.shared;

/**
 * The person must first confirm with the second factor. Thrown before anything was done, so the call can simply be
 * repeated after the confirmation.
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

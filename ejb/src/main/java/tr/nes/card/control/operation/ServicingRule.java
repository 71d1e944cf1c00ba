package tr.nes.card.control.operation;

/** One condition for presenting a PUK; throws the exception that names it. */
@FunctionalInterface
public interface ServicingRule {

    void check(ServicingCandidate candidate);
}

package tr.nes.card.control.operation;

/** One condition under which a PUK may be presented; throws the exception that names it. */
@FunctionalInterface
public interface ServicingRule {

    void check(ServicingCandidate candidate);
}

package tr.nes.card.control;

/** One condition under which a PUK may be presented; throws the exception that names it. */
@FunctionalInterface
interface ServicingRule {

    void check(ServicingCandidate candidate);
}

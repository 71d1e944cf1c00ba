package tr.nes.authority.lint;

import java.util.function.Predicate;

/** @param says the paragraph, then what it asks */
record Rule(String says, Predicate<Specimen> kept) {

    static Rule rule(String says, Predicate<Specimen> kept) {
        return new Rule(says, kept);
    }

    /** A certificate that can't even be read keeps no rule. */
    boolean isKeptBy(Specimen specimen) {
        try {
            return kept.test(specimen);
        } catch (RuntimeException unreadable) {
            return false;
        }
    }

    @Override
    public String toString() {
        return says;
    }
}

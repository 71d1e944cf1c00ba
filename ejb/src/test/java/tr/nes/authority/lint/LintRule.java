package tr.nes.authority.lint;

import java.util.function.Predicate;

/** @param says the paragraph, then what it asks */
record LintRule(String says, Predicate<LintedCertificate> kept) {

    static LintRule rule(String says, Predicate<LintedCertificate> kept) {
        return new LintRule(says, kept);
    }

    /** A certificate that can't even be read keeps no rule. */
    boolean isKeptBy(LintedCertificate lintedCertificate) {
        try {
            return kept.test(lintedCertificate);
        } catch (RuntimeException unreadable) {
            return false;
        }
    }

    @Override
    public String toString() {
        return says;
    }
}

package tr.nes.certificate;

import java.io.Serializable;

/** A number by which a body is known in a register. @param value digits */
public record BodyNumber(Kind kind, String value) implements Serializable {

    /** The registers, each with its form of the subject's organizationIdentifier (ETSI EN 319 412-1 §5.1.4). */
    public enum Kind {
        /** Vergi Kimlik No; a trader's is the identity number. */
        TAX("VATTR-", "[0-9]{10,11}"),
        /** The register of trade. */
        MERSIS("NTRTR-", "[0-9]{16}"),
        /** The register of the State's bodies; a scheme of the country's own, hence the colon. */
        DETSIS("DT:TR-", "[0-9]{8}");

        private final String prefix;
        private final String format;

        Kind(String prefix, String format) {
            this.prefix = prefix;
            this.format = format;
        }
    }

    public boolean isWellFormed() {
        return kind != null && value != null && value.matches(kind.format);
    }

    /** As it stands in a certificate. */
    public String organizationIdentifier() {
        return kind.prefix + value;
    }
}

package tr.nes.enrolment;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** The civil register, for the authority's check; an installation without a connection has no bean of this type. */
public interface CivilRegistry {

    /**
     * The person with this identity number; empty if there is none alive. Called outside any transaction.
     *
     * @throws Unreachable if it does not answer
     */
    Optional<Entry> find(String identityNumber);

    /** A person as registered. */
    record Entry(String name, String surname, LocalDate birthDate) {}

    /** No answer. */
    class Unreachable extends RuntimeException {
        private static final long serialVersionUID = 1L;

        public Unreachable(String message) {
            super(message);
        }
    }

    /**
     * What the civil register said about an applicant.
     *
     * @param differences by part; empty unless the result is DIFFERS
     * @param name as registered; null unless somebody was found, like surname and date of birth
     * @param by full name of who asked
     */
    record RegistryCheck(
            Result result,
            Map<Part, Difference> differences,
            String name,
            String surname,
            LocalDate birthDate,
            String by,
            Instant at)
            implements Serializable {

        /** The outcome. */
        public enum Result {
            MATCHES,
            DIFFERS,
            /** Nobody alive has the number. */
            NOT_FOUND,
            UNREACHABLE,
            /** This installation has no register. */
            NOT_CONNECTED
        }

        /** What is compared. */
        public enum Part {
            NAME,
            SURNAME,
            BIRTH_DATE
        }

        /** How a part differs. */
        public enum Difference {
            /** Only in dots, cedillas and the like: İ for I, S for Ş. */
            SPELLING,
            /** One of several names is missing on one side. */
            INCOMPLETE,
            OTHER
        }

        public boolean isMatch() {
            return result == Result.MATCHES;
        }
    }
}

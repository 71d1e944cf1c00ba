package tr.nes.request;

import java.util.Set;

/** Port to DETSİS, the register of the State's bodies; an installation without a connection has no bean of this type. */
public interface EntitlementRegistry {

    /**
     * What the body may hold; nothing for one that the register does not know. Called outside any transaction.
     *
     * @param number DETSİS No (8 digits) or Vergi Kimlik No (10 digits)
     * @throws Unreachable if it does not answer
     */
    Set<EntitledCertificate> find(String number);

    /** No answer. */
    class Unreachable extends RuntimeException {
        private static final long serialVersionUID = 1L;

        public Unreachable(String message) {
            super(message);
        }
    }
}

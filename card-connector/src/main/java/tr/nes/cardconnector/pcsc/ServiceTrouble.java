package tr.nes.cardconnector.pcsc;

import tr.nes.cardconnector.CardServiceGone;

/** Says in one sentence why the PC/SC service can't be used, for the log and the administrator's page. */
final class ServiceTrouble {

    private static final String POLKIT =
            "polkit refuses this account the PC/SC service (SECURITY_VIOLATION): allow it org.debian.pcsc-lite.access_pcsc"
                    + " and access_card";

    private ServiceTrouble() {}

    static CardServiceGone of(PcscFault fault) {
        if (fault.code() == PcscFault.SECURITY_VIOLATION) {
            return new CardServiceGone(POLKIT, fault);
        }
        String why = fault.getCause() == null ? fault.getMessage() : fault.getMessage() + ", " + fault.getCause();
        return new CardServiceGone("the PC/SC service does not answer: " + why, fault);
    }

    /** @param error of loading pcsclite, or JNA's own library */
    static CardServiceGone of(LinkageError error) {
        String said = String.valueOf(error.getMessage());
        if (said.contains(PcscLite.LIBRARY)) {
            return new CardServiceGone(
                    PcscLite.LIBRARY + " is not on this machine: install the package libpcsclite1 or pcsc-lite", error);
        }
        if (said.contains("failed to map segment") || said.contains("Operation not permitted")) {
            return new CardServiceGone(
                    "JNA's library can't be loaded from "
                            + System.getProperty("jna.tmpdir", System.getProperty("java.io.tmpdir"))
                            + ", which is mounted noexec: name another folder by -Djna.tmpdir=",
                    error);
        }
        return new CardServiceGone("PC/SC can't be used: " + error, error);
    }
}

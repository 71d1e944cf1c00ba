package tr.nes.enrolment;

/** The fees of applications; given by whoever has the price list, asked in the transaction that accepts an application. */
public interface ApplicationFees {

    /** Whether the person pays before production, even where the institution pays for usual certificates. */
    boolean isCharged(ApplicationFee fee);

    /**
     * What decides the fee of an application.
     *
     * @param number of the application
     * @param reader MINI, DESKTOP or NONE
     * @param byPerson whether the person pays for certificates there, and not the institution
     * @param revoked whether the person's certificates were revoked, and none is in life
     * @param replacement whether its finished card is made again at the person's cost
     */
    record ApplicationFee(
            String number,
            String identityNumber,
            String name,
            ApplicationKind kind,
            int years,
            String reader,
            boolean byPerson,
            boolean revoked,
            boolean replacement) {}
}

package tr.nes.enrolment;

/**
 * What decides the fee of an application.
 *
 * @param number of the application
 * @param reader MINI, DESKTOP or NONE
 * @param byPerson whether the person pays for certificates there, and not the institution
 * @param revoked whether the person's certificates were revoked, and none is in life
 * @param replacement whether its finished card is made again at the person's cost
 */
public record ApplicationFee(
        String number,
        String identityNumber,
        String name,
        ApplicationKind kind,
        int years,
        String reader,
        boolean byPerson,
        boolean revoked,
        boolean replacement) {}

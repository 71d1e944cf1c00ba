package tr.nes.enrolment;

/** The fees of applications; given by whoever has the price list, asked in the transaction that accepts an application. */
public interface ApplicationFees {

    /** Whether the person pays before production, even where the institution pays for usual certificates. */
    boolean isCharged(ApplicationFee fee);
}

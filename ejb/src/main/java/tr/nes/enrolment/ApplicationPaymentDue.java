package tr.nes.enrolment;

import java.util.UUID;

/**
 * CDI event in the transaction in which an application begins to wait for money, or is taken back while it waits.
 *
 * @param due false if the money is not wanted any more
 */
public record ApplicationPaymentDue(UUID application, boolean due) {}

package tr.nes.request;

import java.io.Serializable;
import java.time.Instant;
import tr.nes.corporate.BodyOrderState;

/**
 * An order as whoever has its reference reads it: nothing of what was typed.
 *
 * @param since when it came into this state
 * @param ends when it ends if nobody pays or sends papers; null if it waits for neither
 * @param debt reference of its open debt; null if there is none
 * @param amount of that debt in kuruş
 * @param note why it was refused; empty if it was not
 * @param shipment number of the shipment; null until it is packed
 * @param account number of its account for time stamps; null until it is open
 * @param collectable whether the account's password waits to be collected
 * @param production how its certificate stands; null if this system makes none for it
 */
public record RequestView(
        String number,
        RequestKind kind,
        RequestState state,
        Instant since,
        Instant ends,
        String debt,
        long amount,
        String note,
        String shipment,
        String account,
        boolean collectable,
        BodyOrderState production)
        implements Serializable {}

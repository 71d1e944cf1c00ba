package tr.nes.institution;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A pre-order list.
 *
 * @param statement what the institution declares with it
 * @param sender full name; null before it was sent, as is the time
 * @param people by surname
 */
public record PreOrderListView(
        UUID id, PreOrderState state, String statement, String sender, Instant sentAt, List<PreOrderEntryView> people)
        implements Serializable {}

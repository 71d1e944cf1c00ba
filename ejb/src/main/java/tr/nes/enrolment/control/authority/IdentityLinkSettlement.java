package tr.nes.enrolment.control.authority;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import tr.nes.shared.HolderId;

/** The transactions around the revocation of an old identity's certificates. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class IdentityLinkSettlement {

    private static final int BATCH = 50;

    @Inject
    private IdentityLinkRecords records;

    @Inject
    private Clock clock;

    public List<UUID> waiting() {
        return records.unsettled(BATCH);
    }

    public HolderId holderOf(UUID link) {
        return records.demand(link).holder();
    }

    public void settle(UUID link) {
        records.demand(link).settle(clock.instant());
    }
}

package tr.nes.enrolment.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import tr.nes.certificate.CertificateUnknown;
import tr.nes.enrolment.entity.Application;
import tr.nes.holder.boundary.Holders;
import tr.nes.shared.HolderId;

/** The transactions around a lost certificate's revocation. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class LostCertificateRecords {

    private static final int BATCH = 50;

    @Inject
    private ApplicationRecords records;

    @Inject
    private ApplicationSteps steps;

    @Inject
    private Holders holders;

    @Inject
    private Clock clock;

    /** A certificate and whose it is. */
    public record Lost(HolderId holder, String serialNumber) {}

    public List<UUID> waiting() {
        return records.lostUnsettled(BATCH);
    }

    /** @throws CertificateUnknown if the person is not on record */
    public Lost of(UUID id) {
        Application application = steps.demand(id);
        HolderId holder = holders.byIdentityNumber(application.identityNumber()).orElseThrow(CertificateUnknown::new);
        return new Lost(holder, application.purpose().previousSerial());
    }

    public void settle(UUID id) {
        steps.demand(id).settlePrevious(clock.instant());
    }
}

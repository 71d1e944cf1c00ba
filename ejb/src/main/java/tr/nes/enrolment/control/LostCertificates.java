package tr.nes.enrolment.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.UUID;
import tr.nes.certificate.CertificateUnknown;
import tr.nes.certificate.ChangeState;
import tr.nes.certificate.NotInThisState;
import tr.nes.certificate.RevocationReason;
import tr.nes.certificate.StatusChangeException;
import tr.nes.certificate.boundary.StaffCertificates;
import tr.nes.holder.HolderException;

/**
 * Revokes lost certificates whose replacement was accepted. The authority is called outside any transaction; what it
 * did not answer is asked again in the next round.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class LostCertificates {

    private static final Logger LOG = System.getLogger(LostCertificates.class.getName());

    @Inject
    private LostCertificateRecords records;

    @Inject
    private StaffCertificates certificates;

    /** Whether a round would find something to do. */
    public boolean isWaiting() {
        return !records.waiting().isEmpty();
    }

    /** One round over those that wait. */
    public void revokeAll() {
        records.waiting().forEach(this::revoke);
    }

    private void revoke(UUID application) {
        try {
            LostCertificateRecords.Lost lost = records.of(application);
            ChangeState state = certificates
                    .revoke(lost.holder(), lost.serialNumber(), RevocationReason.KEY_COMPROMISE)
                    .state();
            if (state == ChangeState.DONE) {
                records.settle(application);
            }
        } catch (NotInThisState ended) {
            records.settle(application);
        } catch (StatusChangeException underWay) {
            LOG.log(Level.DEBUG, "a change of the lost certificate is under way", underWay);
        } catch (CertificateUnknown | HolderException gone) {
            LOG.log(Level.WARNING, "the lost certificate of application {0} is not on record", application);
        }
    }
}

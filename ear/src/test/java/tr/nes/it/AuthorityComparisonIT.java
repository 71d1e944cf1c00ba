package tr.nes.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import tr.nes.certificate.CertificateAuthority;
import tr.nes.certificate.CertificateStatus;
import tr.nes.certificate.PublishedStatus;
import tr.nes.certificate.RevocationReason;
import tr.nes.certificate.boundary.Certificates;
import tr.nes.certificate.control.AuthorityComparison;
import tr.nes.holder.HolderView;
import tr.nes.it.testing.Await;
import tr.nes.it.testing.CallAs;
import tr.nes.it.testing.CertificateFixture;
import tr.nes.it.testing.InServer;
import tr.nes.it.testing.Phone;
import tr.nes.it.testing.Rows;
import tr.nes.it.testing.TestPeople;

/** A certificate revoked directly at the authority is shown as revoked on the pages too. */
class AuthorityComparisonIT extends InServer {

    @Inject
    private TestPeople people;

    @Inject
    private CertificateFixture certificateFixture;

    @Inject
    private CertificateAuthority authority;

    @Inject
    private AuthorityComparison comparison;

    @Inject
    private Certificates certificates;

    @Inject
    private Phone phone;

    @Inject
    private Rows rows;

    @Test
    void whenTheAuthorityRevokesByItself_thenThePageSaysSoAndTheHolderIsTold() throws Exception {
        HolderView person = people.somebody();
        String serial = certificateFixture.active(person);
        authority.publish(serial, PublishedStatus.revoked(RevocationReason.KEY_COMPROMISE));

        Await.until("it is noticed", () -> {
            rows.change("update authority_comparison set last_serial = '', version = version + 1");
            CallAs.system(round());
            return "REVOKED".equals(certificateFixture.status(serial));
        });

        assertThat(CallAs.holder(person.id(), certificates::mine))
                .singleElement()
                .matches(shown -> shown.status() == CertificateStatus.REVOKED);
        assertThat(certificateFixture.changes(serial, "DONE")).isEqualTo(1);
        Await.until(
                "he is told", () -> phone.messages(person).stream().anyMatch(text -> text.contains("iptal edildi")));
    }

    private Callable<Void> round() {
        return () -> {
            boolean more = true;
            while (more) {
                more = comparison.batch();
            }
            return null;
        };
    }
}

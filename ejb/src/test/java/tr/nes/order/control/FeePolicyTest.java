package tr.nes.order.control;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tr.nes.enrolment.ApplicationFees.ApplicationFee;
import tr.nes.enrolment.ApplicationKind;
import tr.nes.order.FeeItem;

/** What an application costs, and who is asked. */
class FeePolicyTest {

    private static ApplicationFee fee(ApplicationKind kind, boolean byPerson, boolean revoked, boolean replacement) {
        return new ApplicationFee(
                "2026000001", "10000000146", "AYŞE YILMAZ", kind, 2, "MINI", byPerson, revoked, replacement);
    }

    @Test
    void whoeverPaysForUsualCertificatesPaysForCertificateAndReader() {
        ApplicationFee usual = fee(ApplicationKind.PERSON_PAID, true, false, false);
        assertThat(FeePolicy.special(usual)).isEmpty();
        assertThat(FeePolicy.items(usual, false)).containsExactly(FeeItem.CERTIFICATE_2_YEARS, FeeItem.READER_MINI);
    }

    @Test
    void whatIsSpecialIsPaidByThePersonEvenIfTheInstitutionPaysForOthers() {
        ApplicationFee lost = fee(ApplicationKind.LOST, false, false, false);
        assertThat(FeePolicy.special(lost)).contains(FeeItem.LOST_CARD);
        assertThat(FeePolicy.items(lost, true)).containsExactly(FeeItem.LOST_CARD);
        assertThat(FeePolicy.special(fee(ApplicationKind.IDENTITY_CHANGE, false, false, false)))
                .contains(FeeItem.IDENTITY_CHANGE);
        assertThat(FeePolicy.special(fee(ApplicationKind.OTHER, false, true, false)))
                .contains(FeeItem.AFTER_REVOCATION);
        for (ApplicationKind kind : new ApplicationKind[] {ApplicationKind.FIRST, ApplicationKind.RENEWAL}) {
            assertThat(FeePolicy.special(fee(kind, false, true, false))).isEmpty();
        }
        assertThat(FeePolicy.special(fee(ApplicationKind.OTHER, false, false, false)))
                .isEmpty();
    }

    @Test
    void aCardThatIsMadeAgainCostsNothingElse() {
        ApplicationFee again = fee(ApplicationKind.LOST, true, true, true);
        assertThat(FeePolicy.special(again)).contains(FeeItem.REPLACEMENT_CARD);
        assertThat(FeePolicy.items(again, false)).containsExactly(FeeItem.REPLACEMENT_CARD);
    }
}

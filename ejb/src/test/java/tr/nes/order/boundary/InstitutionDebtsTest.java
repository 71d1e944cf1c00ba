package tr.nes.order.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tr.nes.audit.AuditAction;
import tr.nes.audit.AuditResult;
import tr.nes.institution.InstitutionException;
import tr.nes.institution.TaxNumber;
import tr.nes.institution.testing.InstitutionFixture;
import tr.nes.order.DebtPayer;
import tr.nes.order.DebtState;
import tr.nes.order.FeeItem;
import tr.nes.order.PayerKind;
import tr.nes.testing.Database;

/** Officers read what their institution owes and paid, and nobody else's. */
class InstitutionDebtsTest {

    private static final long PRICE = 45_000;

    private final InstitutionFixture institutions = new InstitutionFixture();
    private final InstitutionDebts debts = institutions.beans.get(InstitutionDebts.class);
    private final StaffDebts staff = institutions.beans.get(StaffDebts.class);
    private final String tax = freeTaxNumber();
    private UUID body;
    private UUID unit;
    private UUID foreign;

    @BeforeEach
    void aBodyWithAUnitAndAStranger() throws Exception {
        body = institutions.activeWith(null, institutions.officerWhoIs(institutions.person));
        unit = institutions.active(body);
        foreign = institutions.active(null);
        share(tax, body, unit);
        share(freeTaxNumber(), foreign);
        PriceLists prices = institutions.beans.get(PriceLists.class);
        if (prices.all().stream().noneMatch(each -> each.item() == FeeItem.REPLACEMENT_CARD)) {
            prices.add(FeeItem.REPLACEMENT_CARD, PRICE, 20, prices.today(), null);
        }
    }

    private static String freeTaxNumber() {
        return new Random()
                .longs(1_000_000_000L, 9_999_999_999L)
                .mapToObj(Long::toString)
                .filter(TaxNumber::isValid)
                .findFirst()
                .orElseThrow();
    }

    private static void share(String number, UUID... ids) throws Exception {
        for (UUID id : ids) {
            sql("update institution set tax_number = '" + number + "' where id = '" + id + "'");
        }
    }

    private static void sql(String statement) throws Exception {
        Database.shared()
                .inNew(() -> Database.shared()
                        .entityManager()
                        .createNativeQuery(statement)
                        .executeUpdate());
    }

    private String owes(PayerKind kind, String number) {
        institutions.isCalledBy(institutions.agent);
        return staff.open(new DebtPayer(kind, number, "Örnek Kurum"), "deneme", FeeItem.REPLACEMENT_CARD, 2);
    }

    private void asOfficer() {
        institutions.isCalledBy(institutions.person);
    }

    @Test
    void whenItOwes_thenItsOfficerReadsWhatIsOpenAndWhatWasPaid() throws Exception {
        String paid = owes(PayerKind.INSTITUTION, tax);
        institutions.clock.forward(60);
        String open = owes(PayerKind.INSTITUTION, tax);
        String transfer = "T" + UUID.randomUUID().toString().substring(0, 8);
        long amount = staff.search(paid).get(0).amount();
        staff.take((transfer + ";" + paid + ";" + amount / 100 + ",00;21.11.2026\n").getBytes(StandardCharsets.UTF_8));
        asOfficer();
        assertThat(debts.isReadable(unit)).isTrue();
        assertThat(debts.count(body)).isEqualTo(2);
        assertThat(debts.owed(body)).isEqualTo(amount);
        assertThat(debts.page(body, 0, 20))
                .extracting(each -> each.reference() + " " + each.state())
                .containsExactly(open + " " + DebtState.OPEN, paid + " " + DebtState.PAID);
        assertThat(debts.page(body, 1, 20)).hasSize(1);
        assertThat(debts.payments(body, 0, 20)).singleElement().satisfies(payment -> {
            assertThat(payment.number()).isEqualTo(transfer);
            assertThat(payment.attempt()).isNull();
            assertThat(payment.amount()).isEqualTo(amount);
            assertThat(payment.debts()).containsExactly(paid);
        });
        assertThat(new String(debts.csv(body), StandardCharsets.UTF_8))
                .contains(open + ";deneme;", ";Açık", paid + ";deneme;", ";Ödendi");
        assertThat(debts.xlsx(body)).startsWith('P', 'K');
        assertThat(institutions.audit.count(AuditAction.DEBT_LIST_EXPORTED, AuditResult.DONE))
                .isEqualTo(2);
    }

    @Test
    void whenAPersonHasTheSameDigits_orAnotherInstitutionOwes_thenItIsNotShown() {
        owes(PayerKind.INSTITUTION, freeTaxNumber());
        asOfficer();
        assertThat(debts.count(body)).isZero();
        assertThat(debts.page(body, 0, 20)).isEmpty();
        assertThat(debts.payments(body, 0, 20)).isEmpty();
        assertThat(new String(debts.csv(body), StandardCharsets.UTF_8).lines()).hasSize(1);
    }

    @Test
    void whenTheNumberIsSharedWithABodyOutsideTheOffice_thenNothingOfItIsShown() throws Exception {
        owes(PayerKind.INSTITUTION, tax);
        share(tax, foreign);
        asOfficer();
        assertThat(debts.isReadable(body)).isFalse();
        assertThat(debts.count(body)).isZero();
        assertThat(debts.owed(body)).isZero();
        assertThat(debts.page(body, 0, 20)).isEmpty();
    }

    @Test
    void whenItIsAnothersInstitution_thenEveryQuestionIsRefused() {
        asOfficer();
        Stream.<Runnable>of(
                        () -> debts.isReadable(foreign),
                        () -> debts.count(foreign),
                        () -> debts.owed(foreign),
                        () -> debts.page(foreign, 0, 20),
                        () -> debts.payments(foreign, 0, 20),
                        () -> debts.csv(foreign),
                        () -> debts.xlsx(foreign),
                        () -> debts.page(null, 0, 20),
                        () -> debts.page(UUID.randomUUID(), 0, 20))
                .forEach(question -> assertThatThrownBy(question::run).isInstanceOf(InstitutionException.class));
    }
}

package tr.nes.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tr.nes.dev.DevPaymentProvider.Deed;
import tr.nes.holder.HolderView;
import tr.nes.order.BankLine.Result;
import tr.nes.order.DebtQueryResult.Outcome;
import tr.nes.order.OrderException.Reason;
import tr.nes.testing.People;

/** Debts as payers, staff and banks meet them. */
class StaffDebtsTest {

    private OrderFixture fixture;
    private HolderView payer;
    private String reference;

    @BeforeEach
    void open() {
        fixture = new OrderFixture();
        payer = People.registered(fixture.beans);
        reference = fixture.debt(payer, FeeItem.CERTIFICATE_3_YEARS);
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void whenThePriceChanges_thenADebtKeepsItsOwn() {
        fixture.prices.add(
                FeeItem.CERTIFICATE_3_YEARS, 99_900, 20, fixture.prices.today().plusDays(1), null);
        fixture.clock.forward(86_400);
        String later = fixture.debt(payer, FeeItem.CERTIFICATE_3_YEARS);
        assertThat(fixture.staff.search(reference).get(0).amount()).isEqualTo(78_000);
        assertThat(fixture.staff.search(later).get(0).amount()).isEqualTo(99_900);
        assertThat(fixture.staff.search(reference).get(0).lines().get(0).vat()).isEqualTo(13_000);
    }

    @Test
    void whenNumberAndReferenceDoNotBelongTogether_thenTheAnswerIsAlwaysTheSame() {
        HolderView other = People.registered(fixture.beans);
        String others = fixture.debt(other, FeeItem.READER_MINI);
        String number = payer.identityNumber().value();
        assertThat(fixture.found(number, reference).debts()).hasSize(1);
        assertThat(fixture.found(
                                number,
                                " " + reference.substring(0, 5).toLowerCase(Locale.ROOT) + "-" + reference.substring(5))
                        .debts())
                .hasSize(1);
        for (DebtQueryResult answer : List.of(
                fixture.found(number, others),
                fixture.found(number, "2222222222"),
                fixture.found("10000000146", reference),
                fixture.found(null, null))) {
            assertThat(answer).isEqualTo(DebtQueryResult.of(Outcome.UNKNOWN));
        }
        fixture.allow(false);
        assertThat(fixture.found(number, reference).outcome()).isEqualTo(Outcome.THROTTLED);
    }

    @Test
    void whenTheIdsOfAFormAreAnothers_thenNothingIsPaid() {
        HolderView other = People.registered(fixture.beans);
        String others = fixture.debt(other, FeeItem.READER_MINI);
        List<UUID> foreign = fixture.open(other, others);
        assertThatThrownBy(() -> fixture.payments.start(payer.identityNumber().value(), reference, foreign))
                .hasFieldOrPropertyWithValue("reason", Reason.PAYMENT_DONE);
        assertThatThrownBy(() -> fixture.payments.start(payer.identityNumber().value(), reference, List.of()))
                .hasFieldOrPropertyWithValue("reason", Reason.DEBT_NONE);
    }

    @Test
    void whenSeveralDebtsArePaidAtOnce_thenOneReceiptNamesThemAll() throws IOException {
        String second = fixture.debt(payer, FeeItem.READER_MINI);
        String attempt = fixture.start(payer, reference);
        assertThat(fixture.receipts.pdf(attempt, "tr")).isEmpty();
        fixture.provider.happens(attempt, Deed.PAY);
        AttemptView paid = fixture.look(attempt);
        assertThat(fixture.state(reference)).isEqualTo(DebtState.PAID);
        assertThat(fixture.state(second)).isEqualTo(DebtState.PAID);
        byte[] pdf = fixture.receipts.pdf(attempt, "tr").orElseThrow();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains(paid.receipt(), reference, second, "1.080,00 TL", "130,00")
                    .doesNotContain(payer.identityNumber().value());
            assertThat(new String(document.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8))
                    .contains("pdfaid");
        }
        assertThat(fixture.receipts.pdf(attempt, "en")).isPresent();
    }

    @Test
    void onlyWhoeverHasTheCodeOfAReceiptLearnsWhetherItIsGenuine() {
        String attempt = fixture.start(payer, reference);
        fixture.provider.happens(attempt, Deed.PAY);
        String number = fixture.look(attempt).receipt();
        String hash = fixture.inNew(() -> (String) fixture.database
                .entityManager()
                .createNativeQuery("select receipt_hash from payment_attempt where id = '" + attempt + "'")
                .getSingleResult());
        ReceiptVerdict genuine = fixture.receipts.verify(new ReceiptLink(number, hash).address());
        assertThat(genuine.result()).isEqualTo(ReceiptVerdict.Result.GENUINE);
        assertThat(genuine.amount()).isEqualTo(78_000);
        assertThat(fixture.receipts.verify(number)).isEqualTo(ReceiptVerdict.of(ReceiptVerdict.Result.UNKNOWN));
        assertThat(fixture.receipts.verify(number + "-" + "0".repeat(64)))
                .isEqualTo(ReceiptVerdict.of(ReceiptVerdict.Result.UNKNOWN));
        assertThat(fixture.receipts.verify("700000000000")).isEqualTo(ReceiptVerdict.of(ReceiptVerdict.Result.UNKNOWN));
    }

    @Test
    void aWaiverNeedsTwo_andNeitherIsTheDebtor() {
        UUID debt = fixture.staff.search(reference).get(0).id();
        fixture.decisions.proposeWaiver(debt, "deprem");
        assertThatThrownBy(() -> fixture.decisions.proposeWaiver(debt, "deprem"))
                .hasFieldOrPropertyWithValue("reason", Reason.DECISION_EXISTS);
        UUID id = fixture.proposed();
        assertThatThrownBy(() -> fixture.decisions.approve(id))
                .hasFieldOrPropertyWithValue("reason", Reason.OWN_PROPOSAL);
        fixture.is(payer);
        assertThatThrownBy(() -> fixture.decisions.approve(id))
                .hasFieldOrPropertyWithValue("reason", Reason.OWN_MATTER);
        fixture.is(fixture.second);
        fixture.decisions.approve(id);
        assertThat(fixture.state(reference)).isEqualTo(DebtState.WAIVED);
        assertThat(fixture.staff.balances())
                .containsEntry(LedgerAccount.DEBTORS, 0L)
                .containsEntry(LedgerAccount.WAIVERS, 78_000L);
        assertThatThrownBy(() -> fixture.decisions.reject(id))
                .hasFieldOrPropertyWithValue("reason", Reason.DECISION_CLOSED);
        fixture.is(payer);
        UUID own = fixture.staff
                .search(fixture.debt(payer, FeeItem.READER_MINI))
                .get(0)
                .id();
        assertThatThrownBy(() -> fixture.decisions.proposeWaiver(own, "deprem"))
                .hasFieldOrPropertyWithValue("reason", Reason.OWN_MATTER);
    }

    @Test
    void whenTheDebtIsPaidBeforeTheWaiverIsDecided_thenItIsNotWaived() {
        String attempt = fixture.start(payer, reference);
        fixture.decisions.proposeWaiver(fixture.staff.search(reference).get(0).id(), "deprem");
        fixture.provider.happens(attempt, Deed.PAY);
        fixture.look(attempt);
        fixture.is(fixture.second);
        UUID id = fixture.proposed();
        assertThatThrownBy(() -> fixture.decisions.approve(id)).hasFieldOrPropertyWithValue("reason", Reason.DEBT_GONE);
        assertThat(fixture.state(reference)).isEqualTo(DebtState.PAID);
    }

    @Test
    void whenABankSendsItsFile_thenEachLineHasAResult_andNothingIsBookedTwice() {
        String second = fixture.debt(payer, FeeItem.READER_MINI);
        byte[] file = file(
                "işlem;referans;tutar;gün",
                "A1;" + reference + ";780,00;30.11.2026",
                "A2;" + second + ";299,00;30.11.2026",
                "A3;XXXXXXXXXX;300,00;30.11.2026",
                "A4;" + second + ";çok;30.11.2026",
                "A1;" + second + ";300,00;30.11.2026",
                "A5;" + reference + ";780,00;30.11.2026");
        assertThat(fixture.staff.take(file))
                .extracting(BankLine::result)
                .containsExactly(
                        Result.BOOKED,
                        Result.AMOUNT_DIFFERS,
                        Result.REFERENCE_UNKNOWN,
                        Result.MALFORMED,
                        Result.KNOWN,
                        Result.SURPLUS);
        assertThat(fixture.state(reference)).isEqualTo(DebtState.PAID);
        assertThat(fixture.staff.balances())
                .containsEntry(LedgerAccount.BANK, 156_000L)
                .containsEntry(LedgerAccount.DEBTORS, 30_000L)
                .containsEntry(LedgerAccount.SURPLUS, -78_000L);
        assertThatThrownBy(() -> fixture.staff.take(file)).hasFieldOrPropertyWithValue("reason", Reason.FILE_REPEATED);
        assertThat(fixture.staff.take(file("A1;" + second + ";300,00;30.11.2026")))
                .extracting(BankLine::result)
                .containsExactly(Result.KNOWN);
        assertThatThrownBy(() -> fixture.staff.take(new byte[0]))
                .hasFieldOrPropertyWithValue("reason", Reason.FILE_WRONG);
    }

    @Test
    void theDaysClosingNamesWhatDiffers() {
        String attempt = fixture.start(payer, reference);
        fixture.provider.happens(attempt, Deed.PAY);
        assertThat(fixture.decisions.closing(fixture.prices.today()))
                .containsExactly(new ClosingRow(attempt, null, 78_000L));
        fixture.look(attempt);
        assertThat(fixture.decisions.closingFile(fixture.prices.today()))
                .contains(attempt + ";780,00;780,00;0,00\r\n", "toplam;780,00;780,00;0,00\r\n");
        fixture.provider.beSilent(true);
        assertThatThrownBy(() -> fixture.decisions.closing(fixture.prices.today()))
                .hasFieldOrPropertyWithValue("reason", Reason.PROVIDER_SILENT);
    }

    private static byte[] file(String... lines) {
        return String.join("\r\n", lines).getBytes(StandardCharsets.UTF_8);
    }
}

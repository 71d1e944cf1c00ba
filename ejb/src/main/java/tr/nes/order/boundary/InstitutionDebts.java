package tr.nes.order.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import tr.nes.audit.AuditAction;
import tr.nes.audit.AuditFact;
import tr.nes.audit.boundary.AuditTrail;
import tr.nes.institution.ExportTable;
import tr.nes.institution.boundary.StaffDirectory;
import tr.nes.order.DebtPayment;
import tr.nes.order.DebtState;
import tr.nes.order.DebtView;
import tr.nes.order.Lira;
import tr.nes.order.PayerKind;
import tr.nes.order.control.DebtRecords;
import tr.nes.order.control.PayerDebts;
import tr.nes.order.entity.Debt;
import tr.nes.shared.RequiresFreshFactor;
import tr.nes.shared.Roles;

/**
 * What an institution in the caller's office owes and has paid, to be read; it is paid without login. Debts are those of its VKN,
 * which units of one body share: who does not act for all of them sees none. Every method throws InstitutionException
 * INSTITUTION_UNKNOWN if it is not in the caller's office.
 */
@Stateless
@RolesAllowed(Roles.OFFICER)
public class InstitutionDebts {

    private static final int BATCH = 200;
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("dd.MM.uuuu", Locale.ROOT).withZone(ZoneId.of("Europe/Istanbul"));
    private static final List<String> HEADINGS = List.of("Referans", "Konu", "Oluştuğu gün", "Tutar (TL)", "Durum");
    private static final Map<DebtState, String> STATES = Map.of(
            DebtState.OPEN, "Açık",
            DebtState.PAID, "Ödendi",
            DebtState.WAIVED, "Vazgeçildi",
            DebtState.CANCELLED, "Kaldırıldı",
            DebtState.REFUNDED, "İade edildi");

    @Inject
    private DebtRecords records;

    @Inject
    private PayerDebts payer;

    @Inject
    private StaffDirectory staff;

    @Inject
    private AuditTrail audit;

    /** Whether the caller may see them, and there may be any. */
    public boolean isReadable(UUID institution) {
        return staff.taxNumber(institution).isPresent();
    }

    public long count(UUID institution) {
        return staff.taxNumber(institution)
                .map(number -> records.count(PayerKind.INSTITUTION, number))
                .orElse(0L);
    }

    /** What is open, in kuruş. */
    public long owed(UUID institution) {
        return staff.taxNumber(institution)
                .map(number -> records.owed(PayerKind.INSTITUTION, number))
                .orElse(0L);
    }

    /** The newest first; {@code first} counts from 0. */
    public List<DebtView> page(UUID institution, int first, int size) {
        return page(staff.taxNumber(institution), first, size);
    }

    private List<DebtView> page(Optional<String> number, int first, int size) {
        return number.map(each -> records.of(PayerKind.INSTITUTION, each, first, size)).stream()
                .flatMap(List::stream)
                .map(Debt::view)
                .toList();
    }

    /** What came for the debts of a page, the newest first. */
    public List<DebtPayment> payments(UUID institution, int first, int size) {
        return payer.payments(
                page(institution, first, size).stream().map(DebtView::id).toList());
    }

    /** All debts, CSV. */
    @RequiresFreshFactor
    public byte[] csv(UUID institution) {
        return table(institution).csv();
    }

    /** The same as XLSX. */
    @RequiresFreshFactor
    public byte[] xlsx(UUID institution) {
        return table(institution).xlsx("Borçlar");
    }

    private ExportTable table(UUID institution) {
        Optional<String> number = staff.taxNumber(institution);
        audit.record(AuditFact.told(AuditAction.DEBT_LIST_EXPORTED, institution.toString(), ""));
        return new ExportTable(
                HEADINGS,
                IntStream.iterate(0, first -> first + BATCH)
                        .mapToObj(first -> page(number, first, BATCH))
                        .takeWhile(page -> !page.isEmpty())
                        .flatMap(List::stream)
                        .map(InstitutionDebts::cells));
    }

    private static List<String> cells(DebtView debt) {
        return List.of(
                debt.reference(),
                debt.cause(),
                DAY.format(debt.arisenAt()),
                Lira.plain(debt.amount()),
                STATES.get(debt.state()));
    }
}

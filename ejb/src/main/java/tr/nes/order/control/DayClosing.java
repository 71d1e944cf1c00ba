package tr.nes.order.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import tr.nes.order.ClosingRow;
import tr.nes.order.LedgerAccount;
import tr.nes.order.Lira;
import tr.nes.order.OrderException;
import tr.nes.order.OrderException.Reason;
import tr.nes.order.PaymentProvider;
import tr.nes.order.ProviderEntry;
import tr.nes.order.ProviderUnavailable;

/** A day of card payments in our books beside the provider's report. */
@ApplicationScoped
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class DayClosing {

    @Inject
    private PaymentProvider provider;

    @Inject
    private Ledger ledger;

    /** @throws OrderException PROVIDER_SILENT */
    public List<ClosingRow> of(LocalDate day) {
        Map<String, Long> booked = ledger.day(day, LedgerAccount.CARD_PROVIDER);
        Map<String, Long> reported = new HashMap<>();
        try {
            for (ProviderEntry entry : provider.report(day)) {
                reported.merge(entry.reference(), entry.amount(), Long::sum);
            }
        } catch (ProviderUnavailable silent) {
            throw new OrderException(Reason.PROVIDER_SILENT);
        }
        TreeSet<String> references = new TreeSet<>(booked.keySet());
        references.addAll(reported.keySet());
        List<ClosingRow> rows = new ArrayList<>();
        references.forEach(
                reference -> rows.add(new ClosingRow(reference, booked.get(reference), reported.get(reference))));
        return rows;
    }

    /** CSV in UTF-8 with a byte order mark, separated by semicolons; the last line has the sums. */
    public static String csv(List<ClosingRow> rows) {
        StringBuilder csv = new StringBuilder("\ufeffişlem;defter;sağlayıcı;fark\r\n");
        rows.forEach(row -> csv.append(line(row.reference(), row.booked(), row.reported())));
        long booked = rows.stream()
                .mapToLong(row -> row.booked() == null ? 0 : row.booked())
                .sum();
        long reported = rows.stream()
                .mapToLong(row -> row.reported() == null ? 0 : row.reported())
                .sum();
        return csv.append(line("toplam", booked, reported)).toString();
    }

    private static String line(String reference, Long booked, Long reported) {
        long difference = (booked == null ? 0 : booked) - (reported == null ? 0 : reported);
        return reference + ";" + cell(booked) + ";" + cell(reported) + ";" + Lira.plain(difference) + "\r\n";
    }

    private static String cell(Long amount) {
        return amount == null ? "" : Lira.plain(amount);
    }
}

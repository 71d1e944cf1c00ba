package tr.nes.dev;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import tr.nes.enrolment.ApplicationState;

/**
 * Prices, two open debts of the first person and one of an institution under one reference each, and those of applications that wait for money;
 * what replaces a lost card costs nothing.
 */
final class DemoOrders {

    private static final long LIRA = 100;

    private record Price(String item, long lira) {}

    private record Payer(String kind, String number, String name) {}

    private static final List<Price> PRICES = List.of(
            new Price("CERTIFICATE_1_YEAR", 480),
            new Price("CERTIFICATE_2_YEARS", 640),
            new Price("CERTIFICATE_3_YEARS", 780),
            new Price("READER_MINI", 300),
            new Price("READER_DESKTOP", 450),
            new Price("REPLACEMENT_CARD", 520),
            new Price("FISCAL_SEAL", 1250),
            new Price("FISCAL_SEAL_HSM", 4800),
            new Price("E_SEAL", 4200),
            new Price("ENCRYPTION", 2600),
            new Price("TIMESTAMP_CREDITS", 1),
            new Price("RESENDING", 150));

    private DemoOrders() {}

    static List<String> statements() {
        List<String> statements = new ArrayList<>();
        for (int i = 0; i < PRICES.size(); i++) {
            statements.add(
                    "insert into fee_price (id, version, item, amount, vat_percent, from_day, set_by, set_at) values ('"
                            + new UUID(1, i) + "', 0, '" + PRICES.get(i).item() + "', "
                            + PRICES.get(i).lira() * LIRA + ", 20, date '2026-01-01', '"
                            + DemoPeople.person(1).id().value() + "', current_timestamp)");
        }
        DemoPeople.Person person = DemoPeople.person(1);
        Payer payer = new Payer("PERSON", person.identityNumber(), person.view().fullName());
        statements.addAll(debt(new UUID(2, 1), "DENEME2345", payer, price("RESENDING")));
        statements.addAll(debt(new UUID(2, 2), "DENEME6789", payer, price("READER_MINI")));
        Payer body = new Payer("INSTITUTION", DemoInstitution.ORNEK.tax(), DemoInstitution.ORNEK.title());
        statements.addAll(debt(new UUID(2, 4), "DENEME4567", body, price("READER_DESKTOP")));
        return statements;
    }

    private static Price price(String item) {
        return PRICES.stream()
                .filter(price -> price.item().equals(item))
                .findFirst()
                .orElseThrow();
    }

    /** Of the applications, once they are written: each owes its certificate for three years. */
    static List<String> ofApplications() {
        UUID id = new UUID(2, 3);
        Price price = price("CERTIFICATE_3_YEARS");
        String debt = "insert into debt (id, version, reference, payer_kind, payer_number, payer_name, application_id,"
                + " open_for, cause, amount, arisen_at, state) select '" + id + "', 0, 'DENEME3456', 'PERSON',"
                + " identity_number, name || ' ' || surname, id, id, number, " + price.lira() * LIRA
                + ", current_timestamp, 'OPEN' from application where id = '"
                + DemoApplications.id(ApplicationState.AWAITING_PAYMENT.ordinal()) + "'";
        return Stream.concat(Stream.of(debt), booked(id, price).stream()).toList();
    }

    private static List<String> debt(UUID id, String reference, Payer payer, Price price) {
        String debt = "insert into debt (id, version, reference, payer_kind, payer_number, payer_name, cause, amount,"
                + " arisen_at, state) values ('" + id + "', 0, '" + reference + "', '" + payer.kind() + "', '"
                + payer.number() + "', '" + payer.name() + "', 'Deneme', " + price.lira() * LIRA
                + ", current_timestamp, 'OPEN')";
        return Stream.concat(Stream.of(debt), booked(id, price).stream()).toList();
    }

    /** Nothing if the debt was not written, as in a database of an earlier build, whose demo had fewer applications. */
    private static List<String> booked(UUID id, Price price) {
        long amount = price.lira() * LIRA;
        String written = " from debt where id = '" + id + "'";
        return List.of(
                "insert into debt_line (debt_id, place, item, quantity, amount, vat_percent) select id, 0, '"
                        + price.item() + "', 1, " + amount + ", 20" + written,
                "insert into ledger_booking (id, kind, source, booked_on, booked_at) select id, 'DEBT', '" + id
                        + "', current_date, current_timestamp" + written,
                entry(id, "DEBTORS", amount) + written,
                entry(id, "FEES", -amount) + written);
    }

    private static String entry(UUID debt, String account, long amount) {
        return "insert into ledger_entry (id, booking_id, account, amount, debt_id) select '"
                + UUID.nameUUIDFromBytes((debt + account).getBytes(StandardCharsets.US_ASCII)) + "', id, '"
                + account + "', " + amount + ", id";
    }
}

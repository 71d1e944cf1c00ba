package tr.nes.it.testing;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.UUID;
import java.util.function.IntFunction;
import javax.sql.DataSource;
import tr.nes.enrolment.FormField;
import tr.nes.shared.Digest;

/** Thousands of applications, straight into the database. */
@ApplicationScoped
public class ManyApplications {

    private static final int BATCH = 1_000;
    private static final String[] STATES = {"INVITED", "AWAITING_WET_SIGNATURE", "OFFICER_SIGNED", "IN_PRODUCTION"};

    @Resource(lookup = "java:jboss/datasources/NesDS")
    private DataSource database;

    /**
     * With a print each, and with a form if it waits.
     *
     * @param waiting how many of them wait for an officer; the others are spread over other states
     */
    public void write(UUID institution, int count, int waiting) throws SQLException {
        write(institution, 0, count, i -> i < waiting ? "SIGNED" : STATES[i % STATES.length]);
    }

    /** @param from number of the first one, so that those of two calls are others */
    public void write(UUID institution, int from, int count, IntFunction<String> states) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement application = connection.prepareStatement(
                        "insert into application (id, version, number, code, institution_id, kind, open_key, identity_number,"
                                + " name, surname, birth_date, unit, staff_mail, language, state, state_since, expires_at,"
                                + " reminded, revision, search_text) values (?, 0, ?, 'ABCDEFGHJK', ?, 'FIRST', ?, ?,"
                                + " 'Deneme', ?, ?, ?, 'aday@ornek.test', 'tr', ?, ?, ?, false, 1, ?)");
                PreparedStatement print = connection.prepareStatement(
                        "insert into application_print (application_id, print_version, language, content_hash, printed_at)"
                                + " values (?, 1, 'tr', ?, ?)");
                PreparedStatement field = connection.prepareStatement(
                        "insert into application_field (application_id, field, content) values (?, ?, '1')")) {
            for (int i = 0; i < count; i++) {
                UUID id = new UUID(institution.getLeastSignificantBits(), i);
                String state = states.apply(i);
                fill(application, id, institution, from + i, state);
                set(print, id, Digest.sha256(id.toString()), now());
                if (state.equals("SIGNED")) {
                    for (FormField each : FormField.values()) {
                        set(field, id, each.name());
                    }
                }
                if (i % BATCH == BATCH - 1 || i == count - 1) {
                    application.executeBatch();
                    print.executeBatch();
                    field.executeBatch();
                }
            }
        }
    }

    private static void fill(PreparedStatement row, UUID id, UUID institution, int i, String state)
            throws SQLException {
        String number = String.valueOf(8_000_000_000L + i);
        String surname = "Kişi" + i % 5_000;
        set(
                row,
                id,
                number,
                institution,
                id.toString(),
                identityNumber(400_000_000 + i),
                surname,
                LocalDate.of(1980, 1, 1),
                "Birim " + i % 40,
                state,
                now().minusMinutes(i),
                now().plusDays(100),
                surname.toLowerCase(Locale.ROOT).replace('ş', 's') + " deneme " + number);
    }

    private static void set(PreparedStatement row, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            row.setObject(i + 1, values[i]);
        }
        row.addBatch();
    }

    private static OffsetDateTime now() {
        return OffsetDateTime.now(ZoneOffset.UTC);
    }

    private static String identityNumber(int nine) {
        int[] d = String.valueOf(nine).chars().map(c -> c - '0').toArray();
        int odd = d[0] + d[2] + d[4] + d[6] + d[8];
        int even = d[1] + d[3] + d[5] + d[7];
        int tenth = Math.floorMod(7 * odd - even, 10);
        return nine + "" + tenth + (odd + even + tenth) % 10;
    }
}

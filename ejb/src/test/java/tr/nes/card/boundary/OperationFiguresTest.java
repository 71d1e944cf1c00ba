package tr.nes.card.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tr.nes.card.DayDuration;
import tr.nes.testing.Beans;
import tr.nes.testing.Database;

class OperationFiguresTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 11, 1);

    private final Database database = Database.open();
    private final OperationFigures figures = new Beans(database).get(OperationFigures.class);

    @BeforeEach
    void card() throws SQLException {
        run("insert into card (serial, holder_id, label, dead, version) values ('1', random_uuid(), 'x', false, 0)");
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void whenOperationsSucceeded_thenTheirMeanTimeIsToldByDay() throws SQLException {
        operation("CONFIRMED", "2026-11-01 09:00:00+00", "2026-11-01 09:00:04+00");
        operation("CONFIRMED", "2026-11-01 20:59:59+00", "2026-11-01 21:00:01+00");
        operation("REFUSED", "2026-11-01 10:00:00+00", "2026-11-01 10:10:00+00");
        operation("CONFIRMED", "2026-11-01 21:00:00+00", "2026-11-01 21:00:05+00");

        assertThat(figures.durations(FIRST, ZoneOffset.ofHours(3)))
                .containsExactly(new DayDuration(FIRST, 2, 3), new DayDuration(FIRST.plusDays(1), 1, 5));
    }

    private void operation(String state, String from, String to) throws SQLException {
        run(
                "insert into card_operation (id, kind, card_serial, holder_id, reader, terminal, node, state, step, card_step,"
                        + " status_word, reason, intended_at, finished_at, version) values (random_uuid(), 'UNBLOCK', '1',"
                        + " random_uuid(), '', '', '', '" + state
                        + "', 'CONNECTING', '', '', '', timestamp with time zone '" + from
                        + "', timestamp with time zone '" + to + "', 0)");
    }

    private void run(String statement) throws SQLException {
        try (Connection connection = database.dataSource().getConnection();
                Statement sql = connection.createStatement()) {
            sql.execute(statement);
        }
    }
}

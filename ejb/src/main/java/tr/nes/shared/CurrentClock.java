package tr.nes.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.sql.SQLException;
import java.time.Clock;

/** Produces the application's clock (UTC), which is injected wherever time is needed. */
@ApplicationScoped
public class CurrentClock {

    private final DatabaseClock databaseClock = new DatabaseClock(Clock.systemUTC(), System::nanoTime);

    @Produces
    @ApplicationScoped
    public Clock clock() {
        return databaseClock;
    }

    /** @see DatabaseClock#compare */
    public DatabaseClock.Difference compare(DatabaseClock.Reader reader) throws SQLException {
        return databaseClock.compare(reader);
    }
}

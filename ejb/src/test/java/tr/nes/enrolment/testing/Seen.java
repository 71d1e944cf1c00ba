package tr.nes.enrolment.testing;

import java.util.UUID;
import tr.nes.enrolment.entity.Application;
import tr.nes.testing.Database;

/** What somebody sees who opens an application now. */
public final class Seen {

    private Seen() {}

    /** 0 if there is none. */
    public static long version(UUID application) {
        return EnrolmentFixture.inNew(() -> {
            Application found = Database.shared().entityManager().find(Application.class, application);
            return found == null ? 0L : found.version();
        });
    }
}

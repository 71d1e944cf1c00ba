package tr.nes.enrolment.testing;

import java.util.UUID;
import tr.nes.enrolment.ApplicationKind;
import tr.nes.enrolment.ApplicationState;
import tr.nes.enrolment.ProofMethod;
import tr.nes.enrolment.control.ApplicationRecords;
import tr.nes.enrolment.control.ApplicationSteps;
import tr.nes.enrolment.control.IdentityProofs;
import tr.nes.holder.HolderView;
import tr.nes.testing.Database;

/** Applications put where a test needs them, without the way there. */
public final class PlacedApplications {

    private final EnrolmentFixture fixture;

    public PlacedApplications(EnrolmentFixture fixture) {
        this.fixture = fixture;
    }

    /** The person's newest. */
    public UUID idOf(HolderView person) {
        return EnrolmentFixture.inNew(() -> fixture.institutions
                .beans
                .get(ApplicationRecords.class)
                .idsOfPerson(person.identityNumber().value())
                .get(0));
    }

    public void put(UUID application, ApplicationState state) {
        set(application, "state", state.name());
    }

    public void turn(UUID application, ApplicationKind kind) {
        set(application, "kind", kind.name());
    }

    public void prove(UUID application) {
        EnrolmentFixture.inNew(() -> {
            fixture.institutions
                    .beans
                    .get(IdentityProofs.class)
                    .record(
                            fixture.institutions
                                    .beans
                                    .get(ApplicationSteps.class)
                                    .demand(application),
                            ProofMethod.E_DEVLET,
                            "test",
                            null);
            return null;
        });
    }

    private static void set(UUID application, String column, String value) {
        EnrolmentFixture.inNew(() -> Database.shared()
                .entityManager()
                .createNativeQuery("update application set " + column + " = :value where id = :id")
                .setParameter("value", value)
                .setParameter("id", application)
                .executeUpdate());
    }
}

package tr.nes.enrolment.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.stream.Stream;
import tr.nes.enrolment.ApplicationActor;
import tr.nes.enrolment.ApplicationKind;
import tr.nes.enrolment.ApplicationState;
import tr.nes.enrolment.entity.Application;
import tr.nes.enrolment.entity.ApplicationPurpose;
import tr.nes.institution.StaffRecord;
import tr.nes.institution.boundary.StaffDirectory;
import tr.nes.shared.Randomness;

/** Begins applications: at most one open one for each person, institution and kind. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class ApplicationBeginning {

    private static final ZoneId ISTANBUL = ZoneId.of("Europe/Istanbul");
    private static final int NUMBER = 10;
    private static final int CODE = 10;
    /** Without letters and digits that look alike. */
    private static final String SIGNS = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";

    @Inject
    private ApplicationRecords records;

    @Inject
    private ApplicationSteps steps;

    @Inject
    private StaffDirectory staff;

    @Inject
    private Randomness randomness;

    @Inject
    private Clock clock;

    /** The person's open application in that institution, of any kind; rather one that the applicant has to finish. */
    public Optional<Application> open(StaffRecord person) {
        return ofPerson(person)
                .min((one, other) -> Boolean.compare(
                        other.state().isUnfinished(), one.state().isUnfinished()));
    }

    public Optional<Application> open(StaffRecord person, ApplicationKind kind) {
        return ofPerson(person).filter(each -> each.kind() == kind).findFirst();
    }

    private Stream<Application> ofPerson(StaffRecord person) {
        return records.idsOfPerson(person.line().identityNumber().value()).stream()
                .flatMap(id -> steps.find(id).stream())
                .filter(each -> each.institution().equals(person.institution())
                        && each.state().isOpen());
    }

    /**
     * A first one, unless one of any kind is open.
     *
     * @param by OFFICER: an invited one; APPLICANT: a draft
     */
    public Application begin(StaffRecord person, ApplicationActor by) {
        staff.reserve(person.institution());
        ApplicationState state = by == ApplicationActor.OFFICER ? ApplicationState.INVITED : ApplicationState.DRAFT;
        return open(person).orElseGet(() -> begun(person, new ApplicationPurpose(ApplicationKind.FIRST), state, by));
    }

    /** One of this kind, unless it is open. */
    public Application begin(
            StaffRecord person, ApplicationPurpose purpose, ApplicationState state, ApplicationActor by) {
        staff.reserve(person.institution());
        return open(person, purpose.kind()).orElseGet(() -> begun(person, purpose, state, by));
    }

    private Application begun(
            StaffRecord person, ApplicationPurpose purpose, ApplicationState state, ApplicationActor by) {
        Instant now = clock.instant();
        Instant end = now.atZone(ISTANBUL)
                .plusMonths(EnrolmentConfiguration.CURRENT.months())
                .toInstant();
        Application begun = new Application(randomness.digits(NUMBER), code(), person, purpose, state, now, end);
        steps.begin(begun, by);
        return begun;
    }

    private String code() {
        StringBuilder code = new StringBuilder(CODE);
        for (int i = 0; i < CODE; i++) {
            code.append(SIGNS.charAt(randomness.below(SIGNS.length())));
        }
        return code.toString();
    }
}

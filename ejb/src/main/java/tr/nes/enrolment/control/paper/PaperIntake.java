package tr.nes.enrolment.control.paper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import tr.nes.audit.AuditAction;
import tr.nes.audit.AuditFact;
import tr.nes.audit.boundary.AuditTrail;
import tr.nes.enrolment.ApplicationActor;
import tr.nes.enrolment.ApplicationState;
import tr.nes.enrolment.IntakeResult;
import tr.nes.enrolment.IntakeResult.Outcome;
import tr.nes.enrolment.PrintLink;
import tr.nes.enrolment.control.ApplicationRecords;
import tr.nes.enrolment.control.ApplicationSteps;
import tr.nes.enrolment.control.FormPrints;
import tr.nes.enrolment.entity.Application;
import tr.nes.enrolment.entity.FormPrint;
import tr.nes.enrolment.entity.ReceivedPaper;
import tr.nes.institution.PaperReceiver;
import tr.nes.institution.boundary.StaffDirectory;
import tr.nes.shared.Caller;

/** Takes in one paper after another. Receiving says that a signed form is there; nobody has checked or approved it. */
@ApplicationScoped
@Transactional
public class PaperIntake {

    @Inject
    private ApplicationRecords records;

    @Inject
    private ApplicationSteps steps;

    @Inject
    private FormPrints prints;

    @Inject
    private PaperRecords papers;

    @Inject
    private PaperRights rights;

    @Inject
    private StaffDirectory staff;

    @Inject
    private AuditTrail audit;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /** @param receiver as whom the caller acts, which the container has checked */
    public IntakeResult receive(String scanned, PaperReceiver receiver) {
        PrintLink link = PrintLink.parse(scanned).orElse(null);
        if (link == null) {
            return refused(null, Outcome.UNKNOWN);
        }
        if (link.version() == 0) {
            return refused(link, Outcome.PRINT_MISSING);
        }
        return records.idOfNumber(link.number())
                .flatMap(steps::find)
                .map(application -> receive(application, link, receiver))
                .orElseGet(() -> refused(link, Outcome.UNKNOWN));
    }

    private IntakeResult receive(Application application, PrintLink link, PaperReceiver receiver) {
        Optional<FormPrint> print = prints.named(application.id(), link);
        Outcome obstacle = rights.obstacle(application, receiver);
        boolean foreign = obstacle == Outcome.FOREIGN_INSTITUTION;
        if (print.isEmpty() || foreign && !link.isScanned()) {
            // a number that was guessed tells nothing about other institutions
            return refused(link, Outcome.UNKNOWN);
        }
        if (foreign) {
            return refused(link, obstacle);
        }
        Outcome outcome = obstacle == null ? judge(application, print.get()) : obstacle;
        UUID paper = outcome == Outcome.RECEIVED ? take(application, print.get(), link, receiver) : null;
        if (outcome != Outcome.RECEIVED) {
            audit(link, outcome);
        }
        return result(link, outcome, paper, application);
    }

    private Outcome judge(Application application, FormPrint print) {
        if (papers.of(print).isPresent()) {
            return Outcome.ALREADY_RECEIVED;
        }
        int newest = prints.newest(application.id()).orElse(print).version();
        if (print.version() < newest) {
            return Outcome.OLD_PRINT;
        }
        if (application.state() != ApplicationState.AWAITING_WET_SIGNATURE) {
            return Outcome.NOT_AWAITING;
        }
        return print.isVoid() ? Outcome.OLD_PRINT : Outcome.RECEIVED;
    }

    private UUID take(Application application, FormPrint print, PrintLink link, PaperReceiver receiver) {
        ReceivedPaper paper = new ReceivedPaper(print, caller.holder(), receiver, link.isScanned(), clock.instant());
        papers.add(paper);
        ApplicationActor actor =
                receiver == PaperReceiver.OFFICER ? ApplicationActor.OFFICER : ApplicationActor.AUTHORITY;
        steps.audit(
                AuditAction.PAPER_RECEIVED,
                application,
                "print " + print.version() + (link.isScanned() ? " scanned" : " typed"));
        steps.move(application, ApplicationState.SIGNED, actor, "paper received");
        return paper.id();
    }

    private IntakeResult refused(PrintLink link, Outcome outcome) {
        audit(link, outcome);
        return result(link, outcome, null, null);
    }

    private void audit(PrintLink link, Outcome outcome) {
        String object = link == null ? "" : link.number() + "-" + link.version();
        audit.record(AuditFact.refused(AuditAction.PAPER_RECEIVED, null, object, outcome.name()));
    }

    private IntakeResult result(PrintLink link, Outcome outcome, UUID paper, Application application) {
        return new IntakeResult(
                outcome,
                paper,
                link == null ? null : link.number(),
                link == null ? 0 : link.version(),
                application == null ? null : application.fullName(),
                application == null
                        ? null
                        : staff.employer(application.institution()).title(),
                clock.instant());
    }
}

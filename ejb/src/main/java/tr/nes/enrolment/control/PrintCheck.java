package tr.nes.enrolment.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import tr.nes.enrolment.ApplicantView;
import tr.nes.enrolment.PrintLink;
import tr.nes.enrolment.PrintVerdict;
import tr.nes.enrolment.PrintVerdict.Result;
import tr.nes.enrolment.entity.Application;

/** Compares what a piece of paper says about itself with what was printed. */
@ApplicationScoped
@Transactional
public class PrintCheck {

    @Inject
    private ApplicationRecords records;

    @Inject
    private ApplicationSteps steps;

    @Inject
    private FormPrints prints;

    /** Empty if there is no such print, or its content is another. */
    public Optional<PrintVerdict> verdict(PrintLink link) {
        return records.idOfNumber(link.number())
                .flatMap(steps::find)
                .flatMap(application -> verdict(application, link));
    }

    private Optional<PrintVerdict> verdict(Application application, PrintLink link) {
        return prints.named(application.id(), link).map(print -> {
            int newest = prints.newest(application.id()).orElse(print).version();
            return new PrintVerdict(
                    print.version() < newest ? Result.OUTDATED : print.isVoid() ? Result.VOID : Result.VALID,
                    application.number(),
                    print.version(),
                    newest,
                    print.printedAt(),
                    link.isScanned() ? initials(application.applicant("")) : null);
        });
    }

    private static String initials(ApplicantView person) {
        return initial(person.name()) + " " + initial(person.surname());
    }

    private static String initial(String name) {
        return name.substring(0, name.offsetByCodePoints(0, 1)) + ".";
    }
}

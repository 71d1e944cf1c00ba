package tr.nes.enrolment.control.list;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import tr.nes.enrolment.control.EnrolmentConfiguration;
import tr.nes.enrolment.control.form.FormTemplates;
import tr.nes.enrolment.control.list.ListContent.Line;
import tr.nes.enrolment.entity.Application;
import tr.nes.enrolment.entity.ApplicationList;
import tr.nes.enrolment.entity.FormPrint;
import tr.nes.institution.Payer;
import tr.nes.institution.PreOrderEntryView;
import tr.nes.institution.boundary.SignedPreOrders;
import tr.nes.institution.boundary.StaffDirectory;
import tr.nes.shared.HolderId;
import tr.nes.shared.NationalId;
import tr.nes.signature.DocumentKind;

/** What lists say, read from the database as it is now. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class ListContents {

    /** The language of documents between institutions and the authority. */
    static final String LANGUAGE = "tr";

    static final String DOCUMENT = "list";

    @PersistenceContext
    private EntityManager database;

    @Inject
    private SignedPreOrders preOrders;

    @Inject
    private FormTemplates templates;

    @Inject
    private StaffDirectory staff;

    /** @throws tr.nes.institution.InstitutionException if it is a pre-order list that this person may not sign */
    ListContent of(ApplicationList list, HolderId signer) {
        Map<String, String> labels = templates.labels(DOCUMENT, LANGUAGE);
        boolean preOrder = list.kind() == DocumentKind.PRE_ORDER;
        var employer = staff.employer(list.institution());
        String payer = labels.get(employer.payer() == Payer.PERSON ? "payerPerson" : "payerInstitution");
        String statement = preOrder ? preOrders.statement() : EnrolmentConfiguration.CURRENT.listStatement();
        return new ListContent(
                list.number(),
                list.kind().name(),
                employer.title(),
                statement + " " + payer,
                preOrder ? people(list, signer, labels) : applications(list.id(), labels));
    }

    private List<Line> people(ApplicationList list, HolderId signer, Map<String, String> labels) {
        return preOrders.demand(list.institution(), list.id(), signer).stream()
                .map(person -> line(person, labels))
                .toList();
    }

    private static Line line(PreOrderEntryView person, Map<String, String> labels) {
        return new Line(
                "",
                person.name() + " " + person.surname(),
                person.identityNumber().masked(),
                joined(person.unit(), person.title()),
                labels.get("kind" + person.kind()),
                "",
                person.id() + " " + person.identityNumber().value() + " " + person.birthDate() + " " + person.mail());
    }

    private List<Line> applications(UUID list, Map<String, String> labels) {
        return database.createQuery(
                        "select a, p from Application a left join FormPrint p on p.application = a.id"
                                + " and p.voidSince is null where a.list = :list order by a.search, a.id",
                        Object[].class)
                .setParameter("list", list)
                .getResultStream()
                .map(row -> line((Application) row[0], (FormPrint) row[1], labels))
                .toList();
    }

    private static Line line(Application application, FormPrint print, Map<String, String> labels) {
        return new Line(
                application.number() + (print == null ? "" : "-" + print.version()),
                application.fullName(),
                new NationalId(application.identityNumber()).masked(),
                joined(application.unit(), null),
                labels.get("kind" + application.kind()),
                print == null ? "" : print.contentHash(),
                application.id() + " " + application.version() + " " + application.revision() + " "
                        + application.identityNumber());
    }

    private static String joined(String unit, String title) {
        return String.join(
                ", ",
                Stream.of(unit, title)
                        .filter(text -> text != null && !text.isBlank())
                        .toList());
    }
}

package tr.nes.enrolment.control.list;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.UUID;
import tr.nes.enrolment.control.FormPrints;
import tr.nes.enrolment.control.FormValuesFactory;
import tr.nes.enrolment.entity.Application;

/** Gives a print to applications that were brought in without one, so that a list names each form by its hash. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class MissingPrints {

    @PersistenceContext
    private EntityManager database;

    @Inject
    private FormPrints prints;

    @Inject
    private FormValuesFactory factory;

    void complete(UUID list) {
        database.createQuery(
                        "select a from Application a where a.list = :list and not exists"
                                + " (select p.version from FormPrint p where p.application = a.id and p.voidSince is null)",
                        Application.class)
                .setParameter("list", list)
                .getResultList()
                .forEach(application -> prints.current(application, factory.of(application)));
    }
}

package tr.nes.institution.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Objects;
import tr.nes.institution.entity.Institution;
import tr.nes.notification.Notice;
import tr.nes.notification.boundary.Notices;

/** Tells an institution the state that it has just reached. */
@ApplicationScoped
public class InstitutionMails {

    @Inject
    private Notices notices;

    public void tell(Institution institution) {
        Notice notice = Notice.of(institution.state().notice())
                .with("institution", institution.data().title())
                .with("officer", institution.firstOfficer().fullName())
                .with("reason", Objects.toString(institution.rejection(), ""));
        notices.mail(institution.data().mail(), notice, null);
    }
}

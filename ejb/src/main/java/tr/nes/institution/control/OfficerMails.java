package tr.nes.institution.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import tr.nes.holder.HolderView;
import tr.nes.holder.boundary.Holders;
import tr.nes.institution.entity.Institution;
import tr.nes.institution.entity.Officer;
import tr.nes.notification.Notice;
import tr.nes.notification.boundary.Notices;

/** Tells people that they have become officers or are none any more, and institutions who proposed what. */
@ApplicationScoped
public class OfficerMails {

    @Inject
    private Holders holders;

    @Inject
    private Notices notices;

    public void appointed(Institution institution, Officer officer) {
        tell("institution/officer-appointed", institution, officer);
    }

    public void ended(Institution institution, Officer officer) {
        tell("institution/officer-ended", institution, officer);
    }

    private void tell(String template, Institution institution, Officer officer) {
        HolderView person = holders.view(officer.holder());
        Notice notice = Notice.of(template)
                .in(person.language())
                .with("name", person.fullName())
                .with("institution", institution.data().title());
        notices.tell(person.phone(), person.mail(), notice);
    }

    /** A change of the main officer was proposed: who did not ask for it can object before it is confirmed. */
    public void proposed(Institution institution) {
        tell("institution/main-officer-proposed", institution, Map.of());
    }

    public void changed(Institution institution) {
        tell("institution/main-officer-changed", institution, Map.of());
    }

    public void rejected(Institution institution, String reason) {
        tell("institution/main-officer-rejected", institution, Map.of("reason", reason));
    }

    private void tell(String template, Institution institution, Map<String, String> gaps) {
        Notice notice =
                Notice.of(template).with("institution", institution.data().title());
        for (Map.Entry<String, String> gap : gaps.entrySet()) {
            notice = notice.with(gap.getKey(), gap.getValue());
        }
        notices.mail(institution.data().mail(), notice, null);
    }
}

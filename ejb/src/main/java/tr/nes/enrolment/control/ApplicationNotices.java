package tr.nes.enrolment.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import tr.nes.enrolment.ApplicationState;
import tr.nes.enrolment.ChangeNote;
import tr.nes.enrolment.FormField;
import tr.nes.enrolment.entity.Application;
import tr.nes.institution.boundary.StaffDirectory;
import tr.nes.notification.Notice;
import tr.nes.notification.boundary.Notices;
import tr.nes.shared.PublicUrl;

/** Tells applicants by the Bilgi Kanalı of their form: mail until one is chosen, and SMS to a confirmed phone only. */
@ApplicationScoped
public class ApplicationNotices {

    /** Link without its token; access logs omit this path. */
    public static final String LINK_PATH = "/basvuru/davet/";

    @Inject
    private Notices notices;

    @Inject
    private StaffDirectory staff;

    @Inject
    private RejectionReasons reasons;

    /** Its present state; an invitation goes by itself, with its link. */
    public void tell(Application application, ChangeNote note) {
        if (!application.state().isToldByInvitation()) {
            Notice notice = filled(application, application.state().notice())
                    .with("question", String.valueOf(note.message()))
                    .with("shipment", note.reason());
            send(
                    application,
                    reasons.find(note.reason())
                            .map(reason -> notice.said("cause", reason.turkish(), reason.english())
                                    .said("advice", reason.turkishAdvice(), reason.englishAdvice()))
                            .orElse(notice));
        }
    }

    /** Something about its card. @param notice with gaps of its own */
    public void tell(Application application, Notice notice) {
        send(
                application,
                notice.in(application.language())
                        .with("name", application.fullName())
                        .with("number", application.number()));
    }

    /** That it will end soon. */
    public void remind(Application application) {
        send(application, filled(application, "enrolment/reminder"));
    }

    /** To the address on the staff list, whatever the form says. */
    public void invite(Application application, String token) {
        Notice notice = filled(application, ApplicationState.INVITED.notice())
                .with("link", PublicUrl.forPeople() + LINK_PATH + token);
        notices.mail(application.staffMail(), notice, application.expiresAt());
    }

    private void send(Application application, Notice notice) {
        String channel = application.fields().getOrDefault(FormField.CHANNEL, "MAIL");
        boolean reachable = application.phone() != null;
        if (!channel.equals("MAIL") && reachable) {
            notices.sms(application.phone(), notice, null);
        }
        if (!channel.equals("SMS") || !reachable) {
            notices.mail(mail(application), notice, null);
        }
    }

    /** What was typed counts once the applicant has proven the phone beside it. */
    private static String mail(Application application) {
        return application.phone() == null
                ? application.staffMail()
                : application.fields().getOrDefault(FormField.MAIL, application.staffMail());
    }

    private Notice filled(Application application, String template) {
        ApplicationState state = application.state();
        return Notice.of(template)
                .in(application.language())
                .with("name", application.fullName())
                .with("institution", staff.title(application.institution()))
                .with("number", application.number())
                .with("code", application.code())
                .said("sentence", state.sentence("tr"), state.sentence("en"))
                .on("end", application.expiresAt());
    }
}

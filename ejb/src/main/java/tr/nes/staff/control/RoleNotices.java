package tr.nes.staff.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import tr.nes.holder.HolderView;
import tr.nes.holder.boundary.Holders;
import tr.nes.notification.Notice;
import tr.nes.notification.boundary.Notices;
import tr.nes.shared.HolderId;
import tr.nes.staff.RoleProposalKind;
import tr.nes.staff.StaffRole;
import tr.nes.staff.entity.RoleProposal;

/**
 * Tells whoever was given a role or has lost one, by SMS and mail, and all other administrators by mail: a role that two people
 * agreed on behind the others' backs does not stay unnoticed.
 */
@ApplicationScoped
public class RoleNotices {

    private static final ZoneId ISTANBUL = ZoneId.of("Europe/Istanbul");
    private static final DateTimeFormatter TURKISH = DateTimeFormatter.ofPattern("dd.MM.uuuu", Locale.ROOT);
    private static final DateTimeFormatter ENGLISH = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    @Inject
    private RoleExecution roles;

    @Inject
    private Holders holders;

    @Inject
    private Notices notices;

    @Inject
    private Clock clock;

    /** @param decider null for the operator at the server */
    void carriedOut(RoleProposal proposal, HolderId decider) {
        HolderView person = holders.view(proposal.holder());
        boolean given = proposal.kind() == RoleProposalKind.GIVE;
        Notice own = given ? given(proposal) : Notice.of("staff/role-ended");
        notices.tell(person.phone(), person.mail(), about(own, proposal, person));
        Notice change = Notice.of("staff/role-changed")
                .with("person", person.fullName())
                .said("change", given ? "verildi" : "sona erdirildi", given ? "was given" : "was ended");
        Notice signed = by(by(change, "proposer", proposal.proposedBy()), "decider", decider);
        roles.administrators().stream()
                .filter(each -> !each.equals(proposal.holder()))
                .map(holders::view)
                .forEach(each -> notices.mail(each.mail(), about(signed, proposal, each), null));
    }

    private static Notice given(RoleProposal proposal) {
        Notice notice =
                Notice.of("staff/role-given").on("begin", day(proposal.term().from()));
        LocalDate until = proposal.term().until();
        return until == null
                ? notice.said("term", "süresiz", "without an end")
                : notice.said("term", "son gün " + TURKISH.format(until), "last day " + ENGLISH.format(until));
    }

    private Notice about(Notice notice, RoleProposal proposal, HolderView reader) {
        return notice.in(reader.language())
                .with("name", reader.fullName())
                .said("role", turkish(proposal.role()), english(proposal.role()))
                .at("when", clock.instant());
    }

    private Notice by(Notice notice, String gap, HolderId who) {
        if (who == null) {
            return notice.said(gap, "sunucudaki işletmen", "the operator at the server");
        }
        String name = holders.view(who).fullName();
        return notice.said(gap, name, name);
    }

    private static Instant day(LocalDate day) {
        return day.atStartOfDay(ISTANBUL).toInstant();
    }

    private static String turkish(StaffRole role) {
        return switch (role) {
            case CALL_CENTRE -> "Çağrı merkezi";
            case BACK_OFFICE -> "Arka ofis";
            case ADMIN -> "Yönetici";
            case AUDITOR -> "Denetçi";
        };
    }

    private static String english(StaffRole role) {
        return switch (role) {
            case CALL_CENTRE -> "Call centre";
            case BACK_OFFICE -> "Back office";
            case ADMIN -> "Administrator";
            case AUDITOR -> "Auditor";
        };
    }
}

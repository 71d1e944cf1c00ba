package tr.nes.operator.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import tr.nes.access.boundary.StaffEnrolments;
import tr.nes.holder.IdentityNumber;
import tr.nes.operator.CommandResult;
import tr.nes.shared.HolderId;
import tr.nes.staff.RoleProposalState;
import tr.nes.staff.RoleProposalView;
import tr.nes.staff.StaffGrantView;
import tr.nes.staff.StaffRole;
import tr.nes.staff.boundary.OperatorRoles;

/** Staff roles from the server: the operator is one of the two people that a change needs. */
@ApplicationScoped
public class RoleCommands {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("dd.MM.uuuu HH:mm", Locale.ROOT).withZone(ZoneId.of("Europe/Istanbul"));

    @Inject
    private OperatorRoles roles;

    @Inject
    private StaffEnrolments enrolments;

    /** @param words what follows {@code role} */
    CommandResult carryOut(List<String> words) {
        try {
            return switch (words.isEmpty() ? "" : words.get(0) + " " + words.size()) {
                case "list 1" -> CommandResult.done(grants());
                case "proposals 1" -> CommandResult.done(proposals());
                case "give 3", "give 4", "give 5" -> give(words);
                case "end 3" -> proposed(roles.proposeEnd(number(words), role(words)));
                case "approve 2" -> approve(UUID.fromString(words.get(1)));
                case "reject 3" -> reject(UUID.fromString(words.get(1)), words.get(2));
                case "enrol 2" -> enrol(number(words));
                default -> CommandResult.usage(List.of("role"));
            };
        } catch (IllegalArgumentException | DateTimeException wrong) {
            return CommandResult.usage(List.of("role"));
        }
    }

    private CommandResult give(List<String> words) {
        LocalDate from = words.size() > 3 ? LocalDate.parse(words.get(3)) : null;
        LocalDate until = words.size() > 4 ? LocalDate.parse(words.get(4)) : null;
        return proposed(roles.proposeRole(number(words), role(words), from, until));
    }

    private static CommandResult proposed(UUID id) {
        return CommandResult.done(List.of(
                "Proposed as " + id + ".",
                "An administrator approves it on the page Personel ve Roller, within a week."));
    }

    private CommandResult approve(UUID id) {
        roles.approve(id);
        return CommandResult.done(List.of("Approved and in force; a new role comes with the next login."));
    }

    private CommandResult reject(UUID id, String why) {
        roles.reject(id, why);
        return CommandResult.done(List.of("Rejected."));
    }

    private CommandResult enrol(IdentityNumber number) {
        HolderId person = roles.administrator(number).orElse(null);
        if (person == null) {
            return CommandResult.failed("Nobody who is an administrator has this number.");
        }
        return CommandResult.done(List.of("Until " + time(enrolments.open(person))
                + ", and not after the first E-İmzalı Giriş, security word and SMS are enough."));
    }

    private List<String> grants() {
        TextTable table =
                new TextTable("PERSON", "NUMBER", "ROLE", "FROM", "UNTIL", "STATE", "GIVEN BY", "APPROVED BY");
        for (StaffGrantView grant : roles.grants()) {
            table.row(
                    grant.person(),
                    grant.number(),
                    grant.role().name(),
                    grant.from().toString(),
                    grant.until() == null ? "" : grant.until().toString(),
                    grant.over() ? "over" : grant.inForce() ? "in force" : "coming",
                    grant.givenBy().isEmpty() ? "server" : grant.givenBy(),
                    grant.approvedBy().isEmpty() ? "server" : grant.approvedBy());
        }
        return table.lines();
    }

    private List<String> proposals() {
        TextTable table = new TextTable("ID", "WHAT", "ROLE", "PERSON", "NUMBER", "FROM", "UNTIL", "PROPOSED BY", "AT");
        for (RoleProposalView proposal : roles.proposals()) {
            if (proposal.state() == RoleProposalState.OPEN) {
                table.row(
                        proposal.id().toString(),
                        proposal.kind().name().toLowerCase(Locale.ROOT),
                        proposal.role().name(),
                        proposal.about(),
                        proposal.number(),
                        proposal.from() == null ? "" : proposal.from().toString(),
                        proposal.until() == null ? "" : proposal.until().toString(),
                        proposal.proposer().isEmpty() ? "server" : proposal.proposer(),
                        time(proposal.proposedAt()));
            }
        }
        return table.lines();
    }

    /** In Istanbul. */
    static String time(Instant moment) {
        return TIME.format(moment);
    }

    private static IdentityNumber number(List<String> words) {
        return new IdentityNumber(words.get(1).strip().toUpperCase(Locale.ROOT));
    }

    private static StaffRole role(List<String> words) {
        return StaffRole.valueOf(words.get(2).replace('-', '_').toUpperCase(Locale.ROOT));
    }
}

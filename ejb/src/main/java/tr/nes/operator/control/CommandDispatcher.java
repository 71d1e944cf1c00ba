package tr.nes.operator.control;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.List;
import tr.nes.cardconnector.CardConnectorException;
import tr.nes.operator.CommandResult;
import tr.nes.shared.DomainException;
import tr.nes.shared.Roles;

/** Parses a command and runs it. */
@Stateless
@PermitAll
@RunAs(Roles.SYSTEM)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class CommandDispatcher {

    @Inject
    private ReaderCommands readers;

    @Inject
    private CardCommands cards;

    @Inject
    private PukCommands puks;

    @Inject
    private CommissionCommands commissions;

    @Inject
    private MessageCommands messages;

    @Inject
    private StaffCommands staff;

    @Inject
    private RoleCommands roles;

    @Inject
    private DatabaseCommands database;

    @Inject
    private AuditCommands audit;

    @Inject
    private RestoreCommands restore;

    public CommandResult carryOut(List<String> arguments) {
        String command = arguments.isEmpty() ? "" : arguments.get(0) + " " + arguments.size();
        try {
            if (command.startsWith("first-admin ")) {
                return staff.firstAdmin(arguments.subList(1, arguments.size()));
            }
            if (command.startsWith("role ")) {
                return roles.carryOut(arguments.subList(1, arguments.size()));
            }
            return switch (command) {
                case "readers 1" -> readers.list();
                case "verify-reader 2" -> cards.verify(arguments.get(1));
                case "card-info 2" -> cards.info(arguments.get(1));
                case "tries 2" -> cards.tries(arguments.get(1));
                case "replace-puk 5" -> puks.replace(arguments.get(1), arguments.subList(2, 5));
                case "commission-card 6" -> commissions.walk(arguments.subList(1, 6));
                case "trace 3" -> readers.trace(arguments.get(1), arguments.get(2));
                case "audit-verify 1", "rotate-epoch 1", "erasure-proof 2", "backup 3" -> database.carryOut(arguments);
                case "dead-letters 1" -> messages.list();
                case "resend 2" -> messages.resend(arguments.get(1));
                case "audit-accept-restore 2" -> audit.acceptRestore(arguments.get(1));
                case "accept-restore 2" -> restore.accept(arguments.get(1));
                case "accept-restore 3" -> restore.accept(arguments.get(1), Path.of(arguments.get(2)));
                default -> CommandResult.usage(arguments);
            };
        } catch (DomainException rule) {
            return CommandResult.failed(CommandSentences.of(rule));
        } catch (CardConnectorException fault) {
            return CommandResult.failed(CommandSentences.of(fault));
        }
    }
}

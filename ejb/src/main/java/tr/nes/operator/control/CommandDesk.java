package tr.nes.operator.control;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import tr.nes.cardconnector.CardConnectorException;
import tr.nes.operator.Answer;
import tr.nes.shared.DomainException;
import tr.nes.shared.Redactor;
import tr.nes.shared.Roles;

/** Understands a command and has it carried out. */
@Stateless
@PermitAll
@RunAs(Roles.SYSTEM)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class CommandDesk {

    @Inject
    private ReaderCommands readers;

    @Inject
    private CardCommands cards;

    @Inject
    private PukCommands puks;

    @Inject
    private MessageCommands messages;

    @Inject
    private StaffCommands staff;

    @Inject
    private DatabaseCommands database;

    @Inject
    private AuditCommands audit;

    public Answer carryOut(List<String> words) {
        String command = words.isEmpty() ? "" : words.get(0) + " " + words.size();
        try {
            if (command.startsWith("first-admin ")) {
                return staff.firstAdmin(words.subList(1, words.size()));
            }
            return switch (command) {
                case "readers 1" -> readers.list();
                case "verify-reader 2" -> cards.verify(words.get(1));
                case "card-info 2" -> cards.info(words.get(1));
                case "tries 2" -> cards.tries(words.get(1));
                case "replace-puk 5" -> puks.replace(words.get(1), words.subList(2, 5));
                case "trace 3" -> readers.trace(words.get(1), words.get(2));
                case "audit-verify 1", "rotate-epoch 1", "erasure-proof 2" -> database.carryOut(words);
                case "backup 2" -> database.backup(words.get(1));
                case "dead-letters 1" -> messages.list();
                case "resend 2" -> messages.resend(words.get(1));
                case "audit-accept-restore 2" -> audit.acceptRestore(words.get(1));
                default -> Answer.usage();
            };
        } catch (DomainException rule) {
            return Answer.failed(rule.messageKey());
        } catch (CardConnectorException fault) {
            return Answer.failed(Redactor.message(fault));
        }
    }
}

package tr.nes.card.control.operation;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import tr.nes.card.CardException.Reason;
import tr.nes.card.RemainingTries;
import tr.nes.card.ServicingOrder;
import tr.nes.card.control.reading.CardFacts;
import tr.nes.card.control.reading.CardFactsCache;
import tr.nes.card.control.reading.CardReading;
import tr.nes.card.control.reading.CardReadings;
import tr.nes.cardconnector.CardConnection;
import tr.nes.cardconnector.CardConnectionFactory;
import tr.nes.cardconnector.CardConnectorException;
import tr.nes.cardconnector.akis.UnexpectedAnswer;
import tr.nes.shared.DomainException;

/**
 * Runs one operation over one exclusive connection: identifies the card, checks the rules and does the work. Every
 * failure is mapped to the operation's outcome. Runs outside any transaction.
 */
@ApplicationScoped
public class ExclusiveCard {

    private static final Logger LOG = Logger.getLogger(ExclusiveCard.class.getName());

    @Resource(lookup = "java:/eis/CardConnectionFactory")
    private CardConnectionFactory readers;

    @Inject
    private CardRecords records;

    @Inject
    private OperationJournal journal;

    @Inject
    private OperationOutcomes outcomes;

    @Inject
    private CardReadings readings;

    @Inject
    private CardFactsCache cache;

    /** The part of an operation that runs once every rule is satisfied. */
    @FunctionalInterface
    public interface Work {
        void on(CardReading reading, ServicingCandidate candidate) throws CardConnectorException, UnexpectedAnswer;
    }

    /** An operation on a card whose state only it knows. */
    @FunctionalInterface
    public interface RawWork {
        void on(CardReading reading) throws CardConnectorException, UnexpectedAnswer;
    }

    public void run(UUID operation, ServicingOrder order, ServicingRule policy, Work work) {
        connected(operation, order, reading -> {
            ServicingCandidate candidate = candidate(reading, operation, order);
            policy.check(candidate);
            journal.saw(operation, candidate.facts().tries());
            cache.presented(order.reader());
            work.on(reading, candidate);
        });
    }

    /** Checks nothing. */
    public void connected(UUID operation, ServicingOrder order, RawWork work) {
        try (CardConnection connection = readers.connect(order.reader(), order.cancellation())) {
            journal.checking(operation);
            work.on(readings.of(connection));
        } catch (DomainException refused) {
            outcomes.refused(operation, refused);
        } catch (UnexpectedAnswer refused) {
            outcomes.refused(
                    operation, Reason.CARD_UNREADABLE.key(), word(refused.statusWord()), RemainingTries.NOTHING);
        } catch (CardConnectorException fault) {
            LOG.log(Level.INFO, "operation {0}: {1}", new Object[] {operation, fault.getMessage()});
            outcomes.noAnswer(operation, fault.getClass().getSimpleName());
        } catch (RuntimeException bug) {
            LOG.log(Level.SEVERE, "operation " + operation + " broke off", bug);
            outcomes.noAnswer(operation, "Unexpected");
        }
    }

    private ServicingCandidate candidate(CardReading reading, UUID operation, ServicingOrder order)
            throws CardConnectorException {
        CardFacts facts = cache.renewed(reading, order.card().value(), order.cancellation());
        return records.candidate(facts, order.holder(), operation, reading.allowed());
    }

    /** SW1 SW2 in the journal's format. */
    public static String word(int statusWord) {
        return String.format("%04X", statusWord);
    }
}

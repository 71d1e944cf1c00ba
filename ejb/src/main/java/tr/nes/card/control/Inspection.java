package tr.nes.card.control;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import tr.nes.card.CardException;
import tr.nes.card.CardInReader;
import tr.nes.card.CardInReader.Finding;
import tr.nes.card.CardSerial;
import tr.nes.card.PinOperationsWait;
import tr.nes.card.control.operation.CardRecords;
import tr.nes.card.control.operation.OperationReconciliation;
import tr.nes.card.control.pin.ServicingRules;
import tr.nes.card.control.reading.CardFacts;
import tr.nes.card.control.reading.CardFactsCache;
import tr.nes.card.control.reading.CardReading;
import tr.nes.card.control.reading.CardReadings;
import tr.nes.cardconnector.Cancellation;
import tr.nes.cardconnector.CardAbsent;
import tr.nes.cardconnector.CardConnection;
import tr.nes.cardconnector.CardConnectionFactory;
import tr.nes.cardconnector.CardConnectorException;
import tr.nes.cardconnector.CardLibraryFailed;
import tr.nes.cardconnector.CardMute;
import tr.nes.cardconnector.CardRemoved;
import tr.nes.cardconnector.ReaderBusy;
import tr.nes.cardconnector.ReaderName;
import tr.nes.cardconnector.RequestCancelled;
import tr.nes.cardconnector.akis.Operation;
import tr.nes.certificate.boundary.CardCertificates;
import tr.nes.holder.boundary.Holders;
import tr.nes.shared.DomainException;
import tr.nes.shared.HolderId;

/** Reads the card in a reader as one holder may see it; spends no try, returns nothing about other holders' cards. */
@ApplicationScoped
public class Inspection {

    private static final Map<Class<? extends CardConnectorException>, Finding> FAULTS = Map.of(
            CardAbsent.class, Finding.NO_CARD,
            CardRemoved.class, Finding.NO_CARD,
            CardMute.class, Finding.UNREADABLE,
            CardLibraryFailed.class, Finding.UNREADABLE,
            ReaderBusy.class, Finding.READER_BUSY,
            RequestCancelled.class, Finding.READER_BUSY);

    @Resource(lookup = "java:/eis/CardConnectionFactory")
    private CardConnectionFactory readers;

    @Inject
    private CardRecords records;

    @Inject
    private OperationReconciliation reconciliation;

    @Inject
    private CardReadings readings;

    @Inject
    private CardFactsCache cache;

    @Inject
    private Holders holders;

    @Inject
    private CardCertificates certificates;

    public CardInReader look(String readerId, ReaderName reader, HolderId holder, Cancellation cancellation) {
        try (CardConnection connection = readers.connect(reader, cancellation)) {
            CardReading reading = readings.of(connection);
            if (!records.belongs(cache.serialNumber(reading), holder)) {
                return CardInReader.without(readerId, Finding.FOREIGN);
            }
            CardFacts facts = cache.facts(reading, cancellation);
            reconciliation.seen(facts);
            return judge(readerId, facts, holder, reading.allowed());
        } catch (DomainException unreadable) {
            return CardInReader.without(readerId, of(unreadable));
        } catch (CardConnectorException fault) {
            return CardInReader.without(readerId, FAULTS.getOrDefault(fault.getClass(), Finding.READER_MISSING));
        }
    }

    private CardInReader judge(String readerId, CardFacts facts, HolderId holder, Set<Operation> allowed) {
        Finding finding = finding(facts, holder, allowed);
        if (finding == Finding.FOREIGN) {
            return CardInReader.without(readerId, finding);
        }
        if (finding == Finding.DEAD) {
            records.died(facts.serial());
        }
        return new CardInReader(
                readerId,
                finding,
                new CardSerial(facts.serial()),
                facts.tries().pin(),
                facts.tries().puk(),
                finding == Finding.PHONE_CHANGED ? holders.pinWaitEnd(holder).orElse(null) : null,
                canSign(finding, facts),
                records.foundLast(facts.serial()).orElse(null));
    }

    /** Whether it is suspended, or what is published, is asked only when it signs: the holder may have changed it. */
    private boolean canSign(Finding finding, CardFacts facts) {
        boolean served = finding == Finding.READY || finding == Finding.PHONE_CHANGED || finding == Finding.NO_SECRET;
        return served && facts.pinTries().atLeast(2) && certificates.isActivatedOn(facts.serial());
    }

    private Finding finding(CardFacts facts, HolderId holder, Set<Operation> allowed) {
        try {
            ServicingRules.check(records.candidate(facts, holder, null, allowed));
            return facts.pinTries().blocked() ? Finding.READY_PIN_BLOCKED : Finding.READY;
        } catch (DomainException rule) {
            return of(rule);
        }
    }

    private static Finding of(DomainException rule) {
        if (rule instanceof PinOperationsWait) {
            return Finding.PHONE_CHANGED;
        }
        return rule instanceof CardException broken ? of(broken.reason()) : Finding.UNREADABLE;
    }

    private static Finding of(CardException.Reason reason) {
        return switch (reason) {
            case FOREIGN_CARD -> Finding.FOREIGN;
            case CARD_DEAD -> Finding.DEAD;
            case OPERATION_OPEN -> Finding.OPERATION_UNKNOWN;
            case NO_SECRET -> Finding.NO_SECRET;
            case SECRET_QUARANTINED -> Finding.SECRET_QUARANTINED;
            case CERTIFICATE_MISMATCH -> Finding.CERTIFICATE_MISMATCH;
            case CERTIFICATE_UNREADABLE -> Finding.CERTIFICATE_UNREADABLE;
            case NOT_CONFIRMED, TRIES_FELL -> Finding.NOT_CONFIRMED;
            case PUK_TRIES_TOO_LOW -> Finding.PUK_LOW;
            case PUK_TRIES_UNKNOWN -> Finding.PUK_UNKNOWN;
            case VERSION_NOT_SERVED -> Finding.VERSION_NOT_SERVED;
            case UNKNOWN_CARD_TYPE -> Finding.UNKNOWN_CARD;
            default -> Finding.UNREADABLE;
        };
    }
}

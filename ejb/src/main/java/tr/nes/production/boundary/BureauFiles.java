package tr.nes.production.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import tr.nes.production.BureauFileView;
import tr.nes.production.BureauLine;
import tr.nes.production.CardBatch;
import tr.nes.production.ProductionException;
import tr.nes.production.ProductionException.Reason;
import tr.nes.production.control.bureau.BureauExchange;
import tr.nes.production.control.bureau.BureauFileRecords;
import tr.nes.production.control.bureau.BureauKeys;
import tr.nes.production.control.bureau.BureauOrders;
import tr.nes.shared.Caller;
import tr.nes.shared.RequiresFreshFactor;
import tr.nes.shared.Roles;

/** Files for the bureau outside that makes cards, and those that come from it: encrypted and signed (docs/bureau.md). */
@Stateless
@RolesAllowed(Roles.BACK_OFFICE)
public class BureauFiles {

    /** Lines of one file. */
    public static final int MOST = 500;

    /** Bytes of a file from the bureau. */
    public static final int LARGEST = 5_000_000;

    @Inject
    private BureauKeys keys;

    @Inject
    private BureauOrders orders;

    @Inject
    private BureauExchange exchange;

    @Inject
    private BureauFileRecords files;

    @Inject
    private Caller caller;

    /** Whether there is a bureau. */
    public boolean isConfigured() {
        return keys.isConfigured();
    }

    /** Deliveries of which the bureau may have the cards. */
    public List<CardBatch> batches() {
        return files.batches();
    }

    /** Newest first. */
    public List<BureauFileView> newest() {
        return files.newest();
    }

    /**
     * Hands the oldest of the queue over, each with a blank card of this delivery, which the bureau has.
     *
     * @throws ProductionException BUREAU_MISSING, NOTHING_TO_ORDER
     */
    @RequiresFreshFactor
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public byte[] order(String batch, int most) {
        return orders.order(batch, Math.max(1, Math.min(most, MOST)), caller.holder());
    }

    /**
     * Takes a file of the bureau; the answer is among the files afterwards.
     *
     * @return what became of each line
     * @throws ProductionException BUREAU_MISSING, BUREAU_UNREADABLE, BUREAU_REPLAY, BUREAU_ANSWER; nothing was changed
     */
    @RequiresFreshFactor
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public List<BureauLine> take(byte[] file) {
        if (file.length > LARGEST) {
            throw new ProductionException(Reason.BUREAU_UNREADABLE);
        }
        return exchange.take(file, caller.holder());
    }

    /** One that we made. @throws ProductionException BUREAU_ANSWER if there is none with this id */
    @RequiresFreshFactor
    public byte[] content(UUID id) {
        return files.ours(id).orElseThrow(() -> new ProductionException(Reason.BUREAU_ANSWER));
    }
}

package tr.nes.production.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tr.nes.audit.AuditAction;
import tr.nes.audit.AuditFact;
import tr.nes.audit.boundary.AuditTrail;
import tr.nes.card.CardException;
import tr.nes.card.CardSerial;
import tr.nes.card.OperationState;
import tr.nes.card.PersonalisationEnded;
import tr.nes.card.boundary.CardPersonalisation;
import tr.nes.holder.FourEyes;
import tr.nes.holder.boundary.Holders;
import tr.nes.production.BlankCardState;
import tr.nes.production.BlankCardView;
import tr.nes.production.ProductionException;
import tr.nes.production.ProductionException.Reason;
import tr.nes.production.StockIntake;
import tr.nes.production.control.ProductionOutcomes;
import tr.nes.production.control.ProductionRecords;
import tr.nes.production.control.StockRecords;
import tr.nes.production.entity.BlankCard;
import tr.nes.shared.Caller;
import tr.nes.shared.HolderId;
import tr.nes.shared.RequiresFreshFactor;
import tr.nes.shared.Roles;

/** The stock of cards: only those in it are ever made. */
@Stateless
@RolesAllowed(Roles.BACK_OFFICE)
public class CardStocks {

    /** Serial numbers taken in at once. */
    public static final int MOST = 5_000;

    private static final int LONGEST_BATCH = 60;

    private static final String BY_STAFF = "ByStaff";

    @Inject
    private StockRecords stock;

    @Inject
    private ProductionRecords orders;

    @Inject
    private ProductionOutcomes outcomes;

    @Inject
    private CardPersonalisation cards;

    @Inject
    private Holders holders;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** For every state. */
    @RolesAllowed({Roles.BACK_OFFICE, Roles.ADMIN})
    public Map<BlankCardState, Long> counts() {
        return stock.counts();
    }

    /** Cards in the making of which the caller may confirm the loss. */
    @RolesAllowed({Roles.BACK_OFFICE, Roles.ADMIN})
    public long toDecide() {
        return stock.givenUpByOthers(caller.holder());
    }

    /** By delivery and serial number; {@code first} counts from 0. */
    @RolesAllowed({Roles.BACK_OFFICE, Roles.ADMIN})
    public List<BlankCardView> page(Collection<BlankCardState> states, int first, int size) {
        return stock.page(states, first, size).stream().map(this::view).toList();
    }

    private BlankCardView view(BlankCard card) {
        Optional<HolderId> proposer = card.givenUpBy();
        return card.view(
                proposer.map(by -> holders.view(by).fullName()).orElse(null),
                proposer.filter(caller.holder()::equals).isPresent());
    }

    /**
     * Takes in a delivery.
     *
     * @param batch its name, 1 to 60 characters
     * @param serials AKİS serial numbers, 12 letters and digits, between white space; at most {@value #MOST}
     * @throws ProductionException BATCH_WRONG, SERIALS_WRONG; then nothing is taken in
     */
    @RequiresFreshFactor
    public StockIntake register(String batch, String serials) {
        String name = batch == null ? "" : batch.strip();
        if (name.isEmpty() || name.length() > LONGEST_BATCH) {
            throw new ProductionException(Reason.BATCH_WRONG);
        }
        Set<String> typed = serials(serials);
        List<String> known = stock.known(typed);
        typed.stream()
                .filter(serial -> !known.contains(serial))
                .forEach(serial ->
                        stock.add(new BlankCard(new CardSerial(serial), name, caller.holder(), clock.instant())));
        int added = typed.size() - known.size();
        audit.record(AuditFact.told(AuditAction.BLANK_CARDS_REGISTERED, name, String.valueOf(added)));
        return new StockIntake(added, known);
    }

    private static Set<String> serials(String typed) {
        Set<String> serials =
                new LinkedHashSet<>(List.of((typed == null ? "" : typed).strip().split("\\s+")));
        if (serials.size() > MOST || serials.stream().anyMatch(each -> !each.matches("[0-9A-Z]{12}"))) {
            throw new ProductionException(Reason.SERIALS_WRONG);
        }
        return serials;
    }

    /**
     * Takes a blank card out of the stock for good.
     *
     * @throws ProductionException CARD_UNKNOWN; CARD_STATE unless it is blank
     */
    @RequiresFreshFactor
    public void spoil(CardSerial serial) {
        BlankCard card = demand(serial);
        if (!card.isBlank()) {
            throw new ProductionException(Reason.CARD_STATE);
        }
        card.spoil(BY_STAFF);
        audit.record(AuditFact.told(AuditAction.BLANK_CARD_SPOILT, serial.value(), ""));
    }

    /**
     * Proposes that a card in the making, of which the outcome is not known, is lost. Nothing changes until a second
     * person has confirmed it.
     *
     * @throws ProductionException CARD_UNKNOWN; CARD_STATE unless it is in the making
     */
    @RequiresFreshFactor
    public void giveUp(CardSerial serial) {
        demand(serial).giveUp(caller.holder());
        audit.record(AuditFact.told(AuditAction.BLANK_CARD_GIVEN_UP, serial.value(), "proposed"));
    }

    /**
     * Takes it out of the stock for good; whoever waited for it goes back to the queue, its certificate is withdrawn.
     *
     * @throws ProductionException CARD_UNKNOWN; CARD_STATE if nobody proposed it any more or it is being made;
     *     OWN_PROPOSAL; OWN_MATTER if the card is the caller's
     */
    @RolesAllowed({Roles.BACK_OFFICE, Roles.ADMIN})
    @RequiresFreshFactor
    public void confirm(CardSerial serial) {
        BlankCard card = demand(serial);
        HolderId proposer = card.givenUpBy().orElseThrow(() -> new ProductionException(Reason.CARD_STATE));
        FourEyes.Obstacle obstacle = FourEyes.obstacle(proposer, caller.holder(), () -> isOwn(serial));
        if (obstacle != null) {
            audit.recordApart(
                    AuditFact.refused(AuditAction.BLANK_CARD_SPOILT, caller.holder(), serial.value(), obstacle.name()));
            throw new ProductionException(Reason.valueOf(obstacle.name()));
        }
        discard(serial);
        if (card.state() != BlankCardState.SPOILT) {
            card.spoil(BY_STAFF);
        }
        audit.record(AuditFact.told(AuditAction.BLANK_CARD_SPOILT, serial.value(), "TWO_PEOPLE"));
    }

    private boolean isOwn(CardSerial serial) {
        return orders.holderOf(serial.value()).filter(caller.holder()::equals).isPresent();
    }

    /** Refuses the proposal, or takes it back. @throws ProductionException CARD_UNKNOWN; CARD_STATE if nobody proposed it */
    @RolesAllowed({Roles.BACK_OFFICE, Roles.ADMIN})
    @RequiresFreshFactor
    public void keep(CardSerial serial) {
        BlankCard card = demand(serial);
        if (card.givenUpBy().isEmpty()) {
            throw new ProductionException(Reason.CARD_STATE);
        }
        card.keep();
        audit.record(AuditFact.told(AuditAction.BLANK_CARD_GIVEN_UP, serial.value(), "refused"));
    }

    private BlankCard demand(CardSerial serial) {
        BlankCard card = stock.lock(serial);
        if (card == null) {
            throw new ProductionException(Reason.CARD_UNKNOWN);
        }
        return card;
    }

    private void discard(CardSerial serial) {
        orders.atBureau(serial.value())
                .ifPresent(order -> outcomes.ended(
                        new PersonalisationEnded(order.operation(), serial, OperationState.REFUSED, false, BY_STAFF)));
        try {
            cards.discard(serial);
        } catch (CardException beingMade) {
            throw new ProductionException(Reason.CARD_STATE);
        }
    }
}
